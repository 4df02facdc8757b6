// Damages datasets at random and holds the built program to its promises: nothing throws, nothing hangs, every output can be parsed
// again, no number of a report is none. The same seed gives the same inputs. npm run fuzz -- --minutes 1 --seed 1
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const ROOT = path.join(import.meta.dirname, '..');
const BASES = [
  'kz-2021',
  ...folders('formats').map((name) => `formats/${name}`),
  ...folders('judgement').map((name) => `judgement/${name}`),
];
/** An input that takes longer is a hang. */
const LONGEST = 60_000;
const SLOW = 10_000;

function folders(name) {
  const all = readdirSync(path.join(ROOT, 'fixtures', name), { withFileTypes: true });
  return all
    .filter((entry) => entry.isDirectory() && existsSync(path.join(ROOT, 'fixtures', name, entry.name, 'audit.yaml')))
    .map(({ name }) => name);
}

/** Inputs that once aborted, hung or forged a report; run first, every time. */
const brackets = (open) => ({ 'audit.yaml': open });
const lone = (file, content) => ({
  'audit.json': JSON.stringify({
    ...{
      schemaVersion: 1,
      id: 'x',
      title: '\0"harmless", "forged": true',
      contest: {},
      contestants: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    },
    sources: [{ id: 's', kind: 'official', tables: [{ file, level: 'station', columns: { area: 'station', votes: { a: 'A', b: 'B' } } }] }],
  }),
  [file]: content,
});
const CORPUS = {
  'yaml brackets': () => brackets('['.repeat(200_000)),
  'yaml dashes': () => brackets('- '.repeat(100_000)),
  'yaml braces': () => brackets('{a: '.repeat(100_000)),
  'yaml keys': () => brackets(Array.from({ length: 50_000 }, (_, at) => `k${at}: 1`).join('\n')),
  'csv quoted spaces': () => lone('r.csv', `station,A,B\n"1"${`${' '.repeat(50)}"`.repeat(40_000)},1,2\n`),
  'csv marks': () => lone('r.csv', `station,A,B\n${'"'.repeat(1_000_001)}`),
  'forged label': () => lone('r.json', JSON.stringify([{ station: '\0"x"}], "severity": "note"', A: 1, B: 2 }])),
  'parquet run': () => {
    const bytes = readFileSync(path.join(ROOT, 'fixtures/formats/parquet/results.parquet'));
    return Array.from({ length: 200 }, (_, at) => at).map((at) =>
      lone(
        'r.parquet',
        Uint8Array.from(bytes, (byte, index) => (index === at ? 0 : byte)),
      ),
    );
  },
};

const WORDS = [
  '\u0000"}], "severity": "note"',
  '<script>',
  '=1+1',
  '\u202e',
  '\ud800',
  '::error::x',
  ']]>',
  '| a |',
  '`',
  '',
  ' ',
  '__proto__',
  '%0A',
  '\r\n',
  'x'.repeat(3000),
];
const COUNTS = ['0', '1', '2', '9', '98', '100', '101', '640', '1000', '2500', '7241', '999999', '7241562', '999999999999999'];
const SHARES = ['0%', '100%', '0.01%', '99.99%', '50%', '33.33%', '7%', '61.2%'];

/** Numbers from 0 to 1 that the seed decides (mulberry32). */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A base with a few damages: most keep it readable, so that checks and writers are reached. */
function inputOf(seed) {
  const random = randomOf(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const folder = path.join(ROOT, 'fixtures', one(BASES));
  const files = Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.md$/.test(entry.name))
      .map(({ name }) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]),
  );
  const rough = random() < 0.25;
  for (let times = 1 + Math.floor(random() * 6); times > 0; times--) {
    const name = one(Object.keys(files));
    files[name] = rough || /\.(xlsx|parquet)$/.test(name) ? damaged(files[name], random) : altered(files[name], name, random, one);
  }
  return files;
}

/** Bytes changed, left out, repeated or cut off. */
function damaged(bytes, random) {
  const at = Math.floor(random() * bytes.length);
  const end = Math.min(bytes.length, at + 1 + Math.floor(random() * 40));
  const kind = random();
  if (kind < 0.5) return Uint8Array.from(bytes, (byte, index) => (index === at ? Math.floor(random() * 256) : byte));
  if (kind < 0.7) return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(end)]);
  if (kind < 0.9) return new Uint8Array([...bytes.subarray(0, end), ...bytes.subarray(at)]);
  return bytes.subarray(0, at);
}

/** A value of a text replaced by another of its kind. */
function altered(bytes, name, random, one) {
  const text = new TextDecoder('latin1').decode(bytes);
  // In a manifest short numbers are versions, dates and lines, without which it is none; in a table a count stays a count.
  const isManifest = /^audit\./.test(name);
  const values = [...text.matchAll(isManifest ? /\b\d{4,}\b(?!-)|\b\d+(?:\.\d+)?%/g : /(?<=[,;\t"])\d+(?:\.\d+)?%?(?=[,;\t"\r\n])/g)];
  if (values.length === 0 || random() < 0.05) {
    const words = [...text.matchAll(/[A-Za-z\u00c0-\u00ff]{3,}/g)];
    if (words.length === 0) return bytes;
    const { index, 0: word } = one(words);
    const label = JSON.stringify(one(WORDS)).slice(1, -1);
    return spliced(bytes, index, word.length, /\.csv$/.test(name) ? `"${one(WORDS).replaceAll('"', '""')}"` : label);
  }
  const { index, 0: value } = one(values);
  return spliced(bytes, index, value.length, one(value.endsWith('%') ? SHARES : /^\d+$/.test(value) ? COUNTS : [value]));
}

const spliced = (bytes, at, length, text) =>
  new Uint8Array([...bytes.subarray(0, at), ...new TextEncoder().encode(text), ...bytes.subarray(at + length)]);

const encoded = (content) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** What the promises are held against, for one input: how far it came. */
async function hold(files, program) {
  const { core, report, unpack, parseDataset, audit, draftManifest } = program;
  const list = Object.entries(files).map(([name, content]) => ({ path: name, bytes: encoded(content) }));
  const all = await unpack(list);
  const { dataset, problems } = parseDataset(all);
  const tables = all.filter(({ path: name }) => !/^audit\./.test(name)).slice(0, 2);
  if (tables.length > 0) draftManifest(tables);
  for (const { bytes } of list.slice(0, 2)) {
    const text = new TextDecoder().decode(bytes);
    core.readBaseline('baseline.json', text, core.collectProblems());
    report.readReports(text, 'report.json');
  }
  if (!dataset) {
    if (problems.length === 0) throw new Error('neither a dataset nor a problem');
    return 'refused';
  }
  const found = audit(dataset, { skip: ['seats-under-source'] });
  for (const { id, status, error } of found.checks) if (status === 'failed') throw new Error(`the check ${id} failed: ${error}`);
  for (const format of program.FORMATS) {
    const text = report.renderAll([found], format, {});
    if (text !== report.renderAll([found], format, {})) throw new Error(`${format}: not the same bytes`);
    if (/^(json|sarif|gitlab)$/.test(format)) finite(JSON.parse(text), format);
    else if (
      format !== 'html' &&
      /\b(?:NaN|-?Infinity)\b/.test(text) &&
      !/NaN|Infinity/.test(JSON.stringify(Object.values(files).map((one) => String(one).slice(0, 100_000))))
    )
      throw new Error(`${format}: a number that is none`);
  }
  const again = report.readReports(report.renderAll([found], 'json', {}), 'report.json');
  if (!again.reports) throw new Error(`the report is not read again: ${again.problems[0].message} at ${again.problems[0].location.field}`);
  report.differenceText(report.compareReports(again.reports[0], found), again.reports[0], found);
  report.drawnFigures(again.reports[0]);
  return 'audited';
}

/** JSON holds no NaN; where one was it says null, which the schema of the report refuses. */
function finite(value, where) {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${where}: ${value}`);
  if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) finite(inner, where);
}

async function work({ from, step, corpus }) {
  const { unpack, parseDataset, audit, draftManifest, FORMATS } = await import(path.join(ROOT, 'dist/index.js'));
  const core = await import(path.join(ROOT, 'dist/core.js'));
  const report = await import(path.join(ROOT, 'dist/report/index.js'));
  const program = { core, report, unpack, parseDataset, audit, draftManifest, FORMATS };
  const run = async (name, make) => {
    parentPort.postMessage({ begins: name });
    const start = performance.now();
    let end;
    try {
      end = await hold(make(), program);
    } catch (error) {
      end = { failure: error instanceof Error ? error.stack : String(error) };
    }
    parentPort.postMessage({ name, end, took: performance.now() - start });
  };
  if (corpus)
    for (const [name, make] of Object.entries(CORPUS)) {
      const made = make();
      for (const [index, files] of (Array.isArray(made) ? made : [made]).entries()) await run(`corpus: ${name} ${index}`, () => files);
    }
  for (let seed = from; ; seed += step) await run(seed, () => inputOf(seed));
}

async function main() {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, count: { type: 'string' } },
  });
  const seed = Number(values.seed);
  const most = values.count === undefined ? Number.POSITIVE_INFINITY : Number(values.count);
  const figures = { inputs: 0, audited: 0, refused: 0, slowest: 0, slowestName: '' };
  const failures = [];
  const digest = createHash('sha256');
  await new Promise((resolve) => {
    let running = 'the beginning';
    let watch;
    const worker = new Worker(new URL(import.meta.url), { workerData: { from: seed, step: 1, corpus: most === Number.POSITIVE_INFINITY } });
    const stop = (why) => {
      clearTimeout(watch);
      clearTimeout(over);
      if (why) failures.push(`${running}: ${why}`);
      void worker.terminate().then(resolve);
    };
    const over = setTimeout(() => stop(), 60_000 * Number(values.minutes));
    worker.on('error', (error) => stop(`the thread ended: ${error.stack ?? error}`));
    worker.on('message', ({ begins, name, end, took }) => {
      if (begins !== undefined) {
        running = begins;
        clearTimeout(watch);
        watch = setTimeout(() => stop(`a hang of more than ${LONGEST / 1000} seconds`), LONGEST);
        return;
      }
      figures.inputs++;
      digest.update(`${name} ${typeof end === 'string' ? end : 'failed'}\n`);
      if (typeof end === 'string') figures[end]++;
      else failures.push(`${name}: ${end.failure}`);
      if (took > figures.slowest) Object.assign(figures, { slowest: took, slowestName: String(name) });
      if (took > SLOW) failures.push(`${name}: ${Math.round(took)} ms`);
      if (figures.inputs >= most) stop();
    });
  });
  const kinds = new Map(
    failures.map((one) => [
      one
        .replace(/^[^:]*:/, '')
        .split('\n', 2)
        .join(' ')
        .replace(/\d+/g, '#'),
      one,
    ]),
  );
  for (const one of [...kinds.values()].slice(0, 20)) process.stdout.write(`${one}\n\n`);
  process.stdout.write(
    `${figures.inputs} inputs from seed ${seed}: ${figures.audited} audited, ${figures.refused} refused, ${failures.length} failures of ${kinds.size} kinds; the slowest took ${Math.round(figures.slowest)} ms (${figures.slowestName}); outcomes ${digest.digest('hex').slice(0, 12)}\n`,
  );
  process.exitCode = failures.length > 0 ? 1 : 0;
}

if (isMainThread) await main();
else await work(workerData);
