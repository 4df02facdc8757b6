// Times reading and auditing against peers and limits. `npm run bench`, with --write to bring bench/README.md up to date;
// needs a build. Each task runs in a process of its own. Compare only within one run: machines and minutes differ.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { longManifest, writeLongTable } from './long-table.mjs';
import { someRows, stationsManifest, stationsTable } from './tables.mjs';

const here = import.meta.dirname;
const data = process.env.SANAQ_DATA ?? [path.join(here, '../../shared/data')].find((folder) => existsSync(folder));
const scratch = mkdtempSync(path.join(os.tmpdir(), 'sanaq-bench-'));
const lines = [];
const say = (line = '') => {
  lines.push(line);
  console.log(line);
};

function task(name, times, ...rest) {
  const run = spawnSync(process.execPath, [path.join(here, 'task.mjs'), name, String(times), ...rest], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

const ms = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const row = (...cells) => say(`| ${cells.join(' | ')} |`);
const head = (...cells) => {
  row(...cells);
  row(...cells.map((_, at) => (at === 0 ? '---' : '---:')));
};

function folderOf(name, files) {
  const folder = path.join(scratch, name);
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(folder, file), content);
  return folder;
}

/** The only entry of a zip archive. */
function unzipped(file) {
  const bytes = readFileSync(file);
  const [nameLength, extraLength] = [bytes.readUInt16LE(26), bytes.readUInt16LE(28)];
  const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const from = 30 + nameLength + extraLength;
  return inflateRawSync(bytes.subarray(from, from + bytes.readUInt32LE(central + 20)));
}

const derived = (second) => ({
  schemaVersion: 1,
  id: 'real',
  title: 'Real stations',
  contest: { allocation: 'none' },
  contestants: [{ id: 'leader', name: 'Leader' }, ...(second ? [{ id: 'second', name: 'Second' }] : [])],
  sources: [
    {
      id: 'official',
      kind: 'official',
      tables: [
        {
          file: 'stations.csv',
          level: 'station',
          columns: {
            area: ['region', 'subregion', 'station_id'],
            registered: 'registered',
            ballotsCast: 'voters',
            valid: 'valid',
            votes: { leader: 'leader', ...(second ? { second: 'second' } : {}) },
          },
        },
      ],
    },
  ],
});

const realFolder = (name, second) =>
  folderOf(name, {
    'audit.json': JSON.stringify(derived(second)),
    'stations.csv': gunzipSync(readFileSync(path.join(data, `${name}.csv.gz`))),
  });

function synthetic() {
  say('## Stations made by a generator, of three sizes');
  say();
  say('Three columns of areas and eight counts. `papaparse` is that library alone, with a header and typed values, from the same text;');
  say('the audit runs every check and renders Markdown and JSON, from the bytes of the files.');
  say();
  head('Stations', 'MB', 'papaparse, ms', 'reading, ms', 'of papaparse', 'MiB', 'audit, ms', 'of papaparse', 'MiB');
  for (const stations of [10_000, 100_000, 1_000_000]) {
    const table = stationsTable(stations);
    const folder = folderOf(`made-${stations}`, { 'audit.json': JSON.stringify(stationsManifest()), 'stations.csv': table });
    const files = [folder, 'audit.json', 'stations.csv'];
    const times = stations > 500_000 ? 1 : 5;
    // Alternately, so that a busy minute falls on all of them.
    const runs = [1, 2, 3].map(() => [task('papaparse', times, ...files), task('read', times, ...files), task('audit', times, ...files)]);
    const [papa, read, audit] = [0, 1, 2].map((at) => median(runs.map((run) => run[at].ms)));
    const [readMib, auditMib] = [1, 2].map((at) => Math.max(...runs.map((run) => run[at].mib)));
    row(
      stations.toLocaleString('en-GB'),
      (table.length / 1e6).toFixed(1),
      ms(papa),
      ms(read),
      (read / papa).toFixed(2),
      readMib.toFixed(0),
      ms(audit),
      (audit / papa).toFixed(2),
      auditMib.toFixed(0),
    );
  }
  say();
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

function matching() {
  const table = stationsTable(1_000_000);
  const folder = folderOf('match', {
    'audit.json': JSON.stringify(stationsManifest([['protocols', 'observer-tally', 'protocols.csv']])),
    'stations.csv': table,
    'protocols.csv': someRows(table, 300_000),
  });
  const { ms: time, result } = task('match', 5, folder, 'audit.json', 'stations.csv', 'protocols.csv');
  say('## Matching');
  say();
  say(`300,000 independent protocols against 1,000,000 official stations, reading aside: **${ms(time)} ms** (${result}).`);
  say(
    'Areas are numbered while they are read, so that a match is an index into an array. The pandas merge to beat takes 1.7 s, reading included.',
  );
  say();
}

function real() {
  say('## Real elections');
  say();
  if (!data) {
    say('Skipped: the folder of real data (`SANAQ_DATA`) is not there.');
    say();
    return;
  }
  const russia = folderOf('russia-raw', {
    'audit.yaml': readFileSync(path.join(here, '../test/real-data/russia-2018/audit.yaml')),
    '2018.csv': unzipped(path.join(data, 'raw/russia-2018.csv.zip')),
  });
  const files = [russia, 'audit.yaml', '2018.csv'];
  const runs = [1, 2, 3].map(() => [task('papaparse', 1, ...files), task('read', 1, ...files), task('audit', 1, ...files)]);
  const [papa, read, audit] = [0, 1, 2].map((at) => median(runs.map((run) => run[at].ms)));
  const mib = Math.max(...runs.map((run) => run[2].mib));
  head('Task', 'ms', 'beside');
  row('Russia 2018, raw table (32.6 MB, 97,699 × 24): papaparse alone', ms(papa), '');
  row('the same: reading into columns', ms(read), `${(read / papa).toFixed(2)} of papaparse`);
  row(
    'the same: the complete audit, from the bytes to Markdown and JSON',
    ms(audit),
    `${(audit / papa).toFixed(2)} of papaparse; ${mib.toFixed(0)} MiB`,
  );
  const russiaStations = [realFolder('russia-2018', false), 'audit.json', 'stations.csv'];
  const albania = [realFolder('albania2013', true), 'audit.json', 'stations.csv'];
  const whole = task('integer-percentages', 5, ...russiaStations);
  row('Integer percentages, exact, three margins and four weights', ms(whole.ms), `${whole.result}; the published simulation takes 90 s`);
  const small = task('eftoolkit', 5, ...albania);
  row(
    'Nine statistics of EFToolkit, Albania, turnout and two parties, country and 12 prefectures, R = 1,000',
    ms(small.ms),
    `${small.result}; EFToolkit 145 s: ${(145_000 / small.ms).toFixed(0)} times`,
  );
  const large = task('eftoolkit', 1, ...russiaStations);
  row(
    'the same, Russia 2018, turnout and the leader, country and 87 regions',
    ms(large.ms),
    `${large.result}; EFToolkit about half an hour`,
  );
  say();
  say('The dearest checks, Russia 2018, in ms:');
  say();
  say(
    task('checks', 1, ...files)
      .result.slice(0, 8)
      .join(', '),
  );
  say();
}

/** A row for each precinct and candidate, beside DuckDB where that is installed: SANAQ_DUCKDB names its module. */
function longTables() {
  const duckdb = process.env.SANAQ_DUCKDB;
  say('## A row for each station and contestant');
  say();
  say(
    'Sixteen columns, ten contestants; read from the disk into one row a station, with the hash of the file. Each alternates with DuckDB:',
  );
  say('`read_csv` and the same pivot, on two threads, in memory.');
  say();
  if (!duckdb) {
    say('Without DuckDB beside it: set `SANAQ_DUCKDB` to the path of `@duckdb/node-api/lib/index.js`, installed anywhere.');
    say();
  }
  head('Rows', 'MB', 'DuckDB, ms', 'CPU, ms', 'MiB', 'reading, ms', 'CPU, ms', 'MiB', 'of DuckDB');
  for (const rows of [1_000_000, 10_000_000]) {
    const folder = folderOf(`long-${rows}`, { 'audit.json': JSON.stringify(longManifest()) });
    const bytes = writeLongTable(path.join(folder, 'long.csv'), rows);
    const runs = [1, 2, 3].map(() => [
      duckdb ? task('duckdb', 1, path.join(folder, 'long.csv'), duckdb) : undefined,
      task('read-folder', 1, folder),
    ]);
    const cells = (at) => [
      ms(median(runs.map((run) => run[at].ms))),
      ms(median(runs.map((run) => run[at].cpu))),
      Math.max(...runs.map((run) => run[at].mib)).toFixed(0),
    ];
    const ratio = duckdb ? (median(runs.map((run) => run[1].ms)) / median(runs.map((run) => run[0].ms))).toFixed(2) : 'not installed';
    row(rows.toLocaleString('en-GB'), (bytes / 1e6).toFixed(0), ...(duckdb ? cells(0) : ['–', '–', '–']), ...cells(1), ratio);
    rmSync(folder, { recursive: true });
  }
  say();
}

say('# Benchmarks');
say();
say('Written by `npm run bench -- --write`. What counts are the ratios within one run.');
say();
say(
  `Machine: ${os.cpus().length} × ${os.cpus()[0].model.trim()}, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}. Each task runs in a process of its own; MiB is the peak of that process.`,
);
say();
try {
  synthetic();
  longTables();
  matching();
  real();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (process.argv.includes('--write')) writeFileSync(path.join(here, 'README.md'), `${lines.join('\n').trimEnd()}\n`);
