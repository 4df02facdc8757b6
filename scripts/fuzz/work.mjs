// The thread that makes inputs and holds the built program to its promises; what reaches new code has offspring.
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { blockCoverage } from './coverage.mjs';
import { hold } from './hold.mjs';
import { BASES, baseOf, inputOf } from './inputs.mjs';
import { KNOWN } from './known.mjs';
import { oneOf, randomOf } from './random.mjs';

const DIST = path.join(import.meta.dirname, '../../dist');
/** Generations of a lineage. */
const DEEPEST = 12;

async function programOf() {
  const core = await import(path.join(DIST, 'core.js'));
  const report = await import(path.join(DIST, 'report/index.js'));
  return { ...(await import(path.join(DIST, 'index.js'))), core, report };
}

/** Runs inputs from a seed on, without end; each is announced before it begins, and told of when it has ended. */
export async function work({ seed, known, only }) {
  const covered = only === undefined ? blockCoverage((url) => url.includes('/dist/')) : () => ({ fresh: 0, blocks: 0 });
  const program = await programOf();
  const run = async (name, base, make) => {
    parentPort.postMessage({ begins: name });
    // Processor time, since whatever else runs on the machine makes an input no slower.
    const start = process.cpuUsage();
    let end;
    try {
      end = await hold(make(), name, program);
    } catch (error) {
      end = { failure: error instanceof Error ? error.stack : String(error) };
    }
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    const coverage = covered();
    parentPort.postMessage({ name, base, end, took, ...coverage });
    return { end, took, ...coverage };
  };
  if (only !== undefined) return void (await run(only, baseOf(only), () => inputOf(only)));
  if (known)
    for (const [name, make] of Object.entries(KNOWN))
      for (const [index, files] of make().entries()) await run(`known: ${name} ${index}`, 'known', () => files);
  /** Lineages that came through new code, by the dataset they began with: those that were audited, and those that were refused. */
  const fresh = new Map(BASES.map((base) => [base, { audited: [], refused: [] }]));
  for (let next = seed; ; next++) {
    const lineage = lineageOf(next, fresh);
    const base = baseOf(lineage);
    const { end, took, fresh: blocks } = await run(lineage, base, () => inputOf(lineage));
    if (blocks > 0 && typeof end === 'string' && took < 2000 && lineage.split('.').length < DEEPEST) fresh.get(base)[end].push(lineage);
  }
}

/** A new input, or the offspring of one that was new: four times in five of one that could be audited, and rather of a late one. */
function lineageOf(seed, fresh) {
  const random = randomOf(seed ^ 0xc0de);
  const { audited, refused } = fresh.get(oneOf(BASES, random));
  if (random() < 0.15) return String(seed);
  const parents = random() < 0.8 ? audited : refused;
  if (parents.length === 0) return String(seed);
  const parent = random() < 0.5 ? oneOf(parents.slice(-20), random) : oneOf(parents, random);
  return `${parent}.${seed}`;
}
