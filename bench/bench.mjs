// Times reading and auditing tables of stations. `npm run bench [ROWS]`; needs a build. Compare only within one run.
import Papa from 'papaparse';
import { audit, parseDataset, render } from '../dist/index.js';

const rows = Number(process.argv[2] ?? 100_000);

/** A table of stations from a fixed sequence: three contestants, plain numbers. */
function table(count) {
  let state = 1;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const lines = ['region,station,registered,cast,invalid,a,b,c'];
  for (let i = 0; i < count; i++) {
    const registered = 200 + Math.floor(2200 * next());
    const cast = Math.floor(registered * (0.3 + 0.5 * next()));
    const invalid = Math.floor(0.02 * cast * next());
    const a = Math.floor((cast - invalid) * (0.2 + 0.5 * next()));
    const b = Math.floor((cast - invalid - a) * next());
    lines.push(`R${i % 80},S${i},${registered},${cast},${invalid},${a},${b},${cast - invalid - a - b}`);
  }
  return `${lines.join('\n')}\n`;
}

const manifest = `
schemaVersion: 1
id: bench
title: Bench
contest: {date: 2024-01-01, seats: 100, allocation: dhondt}
contestants: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}]
sources:
  - id: official
    kind: official
    tables:
      - file: stations.csv
        level: station
        columns: {area: [region, station], registered: registered, ballotsCast: cast, invalid: invalid, votes: {a: a, b: b, c: c}}
`;

function time(name, run, times = 5) {
  const all = [];
  let result;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    result = run();
    all.push(performance.now() - start);
  }
  all.sort((x, y) => x - y);
  console.log(`${name.padEnd(44)} median ${all[times >> 1].toFixed(0).padStart(6)} ms, least ${all[0].toFixed(0).padStart(6)} ms`);
  return { result, median: all[times >> 1] };
}

const text = table(rows);
const bytes = new TextEncoder().encode(text);
const files = [
  { path: 'audit.yaml', bytes: new TextEncoder().encode(manifest), sha256: '' },
  { path: 'stations.csv', bytes, sha256: '' },
];
console.log(`${rows} stations, ${(bytes.length / 1e6).toFixed(1)} MB, Node ${process.version}`);
const papa = time('papaparse alone, header and typed values', () => Papa.parse(text, { header: true, dynamicTyping: true }));
const read = time('parseDataset', () => parseDataset(files));
const done = time('audit', () => audit(read.result.dataset));
time('render markdown', () => render(done.result, 'markdown'));
console.log(
  `reading over papaparse: ${(read.median / papa.median).toFixed(2)}; reading and audit over papaparse: ${((read.median + done.median) / papa.median).toFixed(2)}`,
);
