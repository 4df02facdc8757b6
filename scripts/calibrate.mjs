// Measures how often every check speaks up on simulated elections, and what doses of manipulation it finds: writes
// reports/calibration and src/audit/calibration-table.ts. `npm run calibrate`; needs a build, and with SANAQ_DATA=FOLDER asks the
// real elections there too. It may be stopped and started again, in the middle of a kind or a size: what has been simulated by
// the same program is kept in .calibration. `--small` simulates few elections of every kind, writes to .calibration/small and
// leaves what is committed alone; `--kinds a,b` simulates those kinds only and leaves it alone too, and what it has simulated
// need not be simulated again. `--checks a,b` measures those checks or questions anew, on fewer elections, and puts their numbers
// in the place of the committed ones, which all other checks keep; the reports say when each was measured and on how many.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const KEPT = path.join(root, '.calibration');

/** Elections that nobody touched, and at each dose, by size. */
const PLANS = {
  full: {
    sizes: '300,3000,30000,regions',
    elections: '1000,1000,100,1000',
    perDose: '40,40,10,40',
    doses: '0.005,0.01,0.02,0.05,0.1,0.2,0.5',
  },
  some: { sizes: '300,3000,30000,regions', elections: '200,200,20,200', perDose: '20,20,4,20', doses: '0.005,0.01,0.02,0.05,0.1,0.2,0.5' },
  small: { sizes: '300,3000,30000,regions', elections: '60,60,0,60', perDose: '3,3,1,3', doses: '0.02,0.2' },
};

/** Real elections of a folder that its panel.csv does not call clean. */
function disputedIn(folder) {
  const [head, ...rows] = readFileSync(path.join(folder, 'panel.csv'), 'utf8').trim().split('\n');
  const reputation = head.split(',').indexOf('reputation');
  return rows
    .map((row) => row.split(','))
    .filter((cells) => cells[reputation] !== 'clean')
    .map(([name]) => name);
}

/** What can change an outcome: the compiled program but for its command line, its reports and the table made here. */
const PARTS = /^version\.js$|^(audit|calibrate|checks|data|findings|ingest|language|queries|simulate|stats)\//;

function programHash() {
  const dist = path.join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => PARTS.test(file) && file.endsWith('.js') && file !== 'audit/calibration-table.js')
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(dist, file)));
  return hash.digest('hex').slice(0, 16);
}

/** A text as the formatter writes it. */
const quoted = (text) => (/['\\]/.test(text) ? JSON.stringify(text) : `'${text}'`);

/** A value of the table: a text, a number, pairs of numbers, or such values by their names. */
function valueText(value) {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${valueText(inner)}`)
    .join(', ')} }`;
}

/** The text of src/audit/calibration-table.ts for a table. */
export function tableModule({ version, simulated, hypotheses, controls, found }) {
  const row = (one) =>
    `    { ${Object.entries(one)
      .map(([key, value]) => `${key}: ${valueText(value)}`)
      .join(', ')} },\n`;
  const list = (rows) => (rows.length === 0 ? '[]' : `[\n${rows.map(row).join('')}  ]`);
  return `// Written by scripts/calibrate.mjs from reports/calibration/calibration.json: run \`npm run calibrate\`.
import type { CalibrationTable } from './false-alarms.ts';

/** How often each check speaks up on elections without manipulation, as the calibration of the release measured it. */
export const CALIBRATION: CalibrationTable = {
  version: '${version}',
  simulated: ${list(simulated)},
  hypotheses: ${list(hypotheses)},
  controls: ${list(controls)},
  found: ${list(found)},
};
`;
}

const VALUED = ['--kinds', '--checks', '--measured'];

/** Ends the program at an argument that it does not know, before it starts hours of work. */
function refuseUnknown(args) {
  const unknown = args.find((one, at) => one !== '--small' && !VALUED.includes(one) && !VALUED.includes(args[at - 1]));
  const bare = args.find((one, at) => VALUED.includes(one) && (args[at + 1] ?? '--').startsWith('--'));
  if (unknown === undefined && bare === undefined) return;
  process.stderr.write('usage: node scripts/calibrate.mjs [--small] [--kinds LIST] [--checks LIST [--measured TEXT]]\n');
  process.exit(2);
}

/** What follows an option of the command. */
function given(option, otherwise) {
  const at = process.argv.indexOf(option);
  return at < 0 ? otherwise : process.argv[at + 1];
}

/** Arguments that ask some checks only, and put their numbers in the place of the committed ones where `merge` says so. */
function checksArgs(checks, merge) {
  if (checks === undefined) return [];
  if (!merge) return ['--checks', checks];
  const into = path.join(root, 'reports', 'calibration', 'calibration.json');
  const today = new Date().toISOString().slice(0, 10);
  return ['--checks', checks, '--into', into, '--measured', given('--measured', `${today}, program ${programHash()}`)];
}

function calibrate(small, kinds, checks) {
  const { sizes, elections, perDose, doses } = PLANS[small ? 'small' : checks === undefined ? 'full' : 'some'];
  const out = small || kinds !== 'all' ? path.join(KEPT, small ? 'small' : 'part') : path.join(root, 'reports', 'calibration');
  mkdirSync(KEPT, { recursive: true });
  const { SANAQ_DATA: data } = process.env;
  const controls =
    data && !small
      ? [
          '--controls',
          data,
          '--disputed',
          disputedIn(data)
            .filter((id) => existsSync(path.join(data, `${id}.csv.gz`)))
            .join(','),
        ]
      : [];
  const args = [
    '--out',
    out,
    '--kinds',
    kinds,
    '--sizes',
    sizes,
    '--elections',
    elections,
    '--per-dose',
    perDose,
    '--doses',
    doses,
    ...controls,
    ...checksArgs(checks, !small && kinds === 'all'),
  ];
  const kept = path.join(KEPT, `${programHash()}.jsonl`);
  const command = [path.join(root, 'dist/cli/main.js'), 'calibrate', ...args, '--resume', kept, '--jobs', String(availableParallelism())];
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 2);
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  refuseUnknown(process.argv.slice(2));
  const small = process.argv.includes('--small');
  const kinds = given('--kinds', 'all');
  const out = calibrate(small, kinds, given('--checks'));
  if (!small && kinds === 'all') {
    const { calibrationTable } = await import('../dist/core.js');
    const measured = JSON.parse(readFileSync(path.join(out, 'calibration.json'), 'utf8'));
    writeFileSync(path.join(root, 'src/audit/calibration-table.ts'), tableModule(calibrationTable(measured)));
  }
}
