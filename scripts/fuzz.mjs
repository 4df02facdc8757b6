// Damages datasets at random and holds the built program to its promises. Inputs that come through new code, as the engine counts
// it, are damaged further. The same seed gives the same inputs. npm run fuzz -- --minutes 1 --seed 1; one input again: --input 17.305
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { work } from './fuzz/work.mjs';

/** An input that takes longer is a hang. */
const LONGEST = 60_000;
const SLOW = 10_000;

/** Listens to the thread that runs inputs until the time is over, it ends, or hangs. */
async function watched({ seed, minutes, count, input }, tell) {
  let running = 'the beginning';
  let watch;
  let over;
  const worker = new Worker(new URL(import.meta.url), { workerData: { seed, known: count === undefined, only: input } });
  const why = await new Promise((resolve) => {
    over = setTimeout(resolve, 60_000 * minutes);
    let inputs = 0;
    worker.on('error', (error) => resolve(`the thread ended: ${error.stack ?? error}`));
    worker.on('exit', () => resolve());
    worker.on('message', (message) => {
      clearTimeout(watch);
      if (message.begins === undefined) {
        tell(message);
        if (++inputs === count) resolve();
        return;
      }
      running = message.begins;
      watch = setTimeout(() => resolve(`a hang of more than ${LONGEST / 1000} seconds`), LONGEST);
    });
  });
  worker.removeAllListeners('message');
  clearTimeout(watch);
  clearTimeout(over);
  await worker.terminate();
  return why && `${running}: ${why}`;
}

/** Failures of the same kind but for their numbers, each once, with how many there are. */
function kindsOf(failures) {
  const kinds = new Map();
  for (const one of failures) {
    const [first, second = ''] = one.replace(/^[^:]*:/, '').split('\n', 2);
    const key = `${first} ${second}`.replace(/\d+/g, '#');
    kinds.set(key, { text: one, times: (kinds.get(key)?.times ?? 0) + 1 });
  }
  return [...kinds.values()];
}

async function main() {
  const { values } = parseArgs({
    options: {
      ...{ minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
      count: { type: 'string' },
      input: { type: 'string' },
    },
  });
  const count = values.count === undefined ? undefined : Number(values.count);
  const given = { seed: Number(values.seed), minutes: Number(values.minutes), count, input: values.input };
  const figures = { inputs: 0, blocks: 0, slowest: { took: 0 } };
  const readers = new Map();
  const failures = [];
  const digest = createHash('sha256');
  const ended = await watched(given, ({ name, base, end, took, blocks }) => {
    const reader = readers.get(base) ?? { inputs: 0, audited: 0, refused: 0 };
    figures.inputs++;
    reader.inputs++;
    figures.blocks = blocks;
    digest.update(`${name} ${typeof end === 'string' ? end : 'failed'}\n`);
    if (typeof end === 'string') reader[end]++;
    else failures.push(`${name}: ${end.failure}`);
    if (took > figures.slowest.took) figures.slowest = { took, name };
    if (took > SLOW) failures.push(`${name}: ${Math.round(took)} ms`);
    readers.set(base, reader);
  });
  if (ended) failures.push(ended);
  const kinds = kindsOf(failures);
  for (const { text, times } of kinds.slice(0, 20)) process.stdout.write(`${times === 1 ? '' : `${times} times, as `}${text}\n\n`);
  for (const [base, { inputs, audited, refused }] of [...readers].sort(([a], [b]) => (a < b ? -1 : 1)))
    process.stdout.write(`${base.padEnd(36)} ${inputs} inputs, ${audited} audited, ${refused} refused\n`);
  const all = (key) => [...readers.values()].reduce((sum, reader) => sum + reader[key], 0);
  const { took, name } = figures.slowest;
  process.stdout.write(
    `${figures.inputs} inputs from seed ${given.seed}: ${all('audited')} audited, ${all('refused')} refused, ${failures.length} failures of ${kinds.length} kinds; ${figures.blocks} blocks reached; the slowest took ${Math.round(took)} ms (${name}); outcomes ${digest.digest('hex').slice(0, 12)}\n`,
  );
  process.exitCode = failures.length > 0 ? 1 : 0;
}

if (isMainThread) await main();
else await work(workerData);
