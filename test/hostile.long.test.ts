import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemText } from '../src/cli/problems.ts';
import { AuditError, type AuditReport, audit, type Dataset, type DatasetFile, FORMATS, parseDataset, render } from '../src/index.ts';
import { cleanElection } from './support/clean-election.ts';
import { command } from './support/command.ts';
import { csv, manifest } from './support/dataset.ts';
import { mutable, mutations } from './support/mutations.ts';

/** More of them outside the suite: FUZZ_CASES=50000 FUZZ_SEED=7 npx vitest run test/hostile.long.test.ts */
const CASES = Number(process.env.FUZZ_CASES ?? 400);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

/** Many draws of seats would take most of the time and find no more. */
const kz = (name: string): string =>
  readFileSync(new URL(`../fixtures/kz-2021/${name}`, import.meta.url), 'utf8').replace(
    'schemaVersion: 1',
    'schemaVersion: 1\nchecks: { seats-under-source: { draws: 100 } }',
  );
const KZ = Object.fromEntries(
  ['audit.yaml', 'areas.csv', 'tiles.csv', 'official-by-region.csv', 'turnout-by-region.csv'].map((name) => [name, kz(name)]),
);

function stations(): Record<string, string> {
  const clean = cleanElection(1, 12, 20);
  const tables = Object.entries(clean.tables).map(([name, rows]) => [name, csv(rows)]);
  return { 'audit.json': JSON.stringify(manifest(clean.manifest), null, 1), ...Object.fromEntries(tables) };
}

/** What no text of a report may hold: a control character other than a line end, or a mark of direction. */
const ACTING = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** A number that is none, or the name of one in a sentence. */
function nonsense(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value === 'string') return /\b(NaN|undefined|Infinity)\b|\[object /.test(value) ? [`${path}: ${value}`] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => nonsense(one, `${path}.${key}`));
}

const audited = { cases: 0, reports: 0 };

/** The audit of a dataset that was read, or nothing where its manifest leaves no check to run. */
function reportOf(dataset: Dataset): AuditReport | undefined {
  try {
    return audit(dataset);
  } catch (error) {
    if (error instanceof AuditError && error.code === 'no-checks') return undefined;
    throw error;
  }
}

function survives(files: readonly DatasetFile[]): void {
  const read = parseDataset(files);
  audited.cases++;
  expect(read.dataset === undefined).toBe(read.problems.length > 0);
  for (const { location, message, expected } of read.problems) {
    expect(location.line).toBeGreaterThan(0);
    expect(location.column).toBeGreaterThan(0);
    expect(message.length * expected.length).toBeGreaterThan(0);
  }
  if (read.problems.length > 0) expect(problemText('data', read)).not.toMatch(ACTING);
  const report = read.dataset && reportOf(read.dataset);
  if (report) {
    audited.reports++;
    expect(report.checks.filter(({ status }) => status === 'failed').map(({ id, error }) => `${id}: ${error}`)).toEqual([]);
    expect(nonsense([report.findings, report.summary, report.tables, report.checks.map(({ skipped }) => skipped)], '')).toEqual([]);
    for (const format of FORMATS) expect(render(report, format)).not.toMatch(ACTING);
    // As texts: comparing the objects takes longer than the audit.
    expect(JSON.stringify(JSON.parse(render(report, 'json'))) === JSON.stringify(report)).toBe(true);
  }
}

describe('damaged datasets are read or refused, and every check survives what was read', () => {
  test.each([
    ['Kazakhstan 2021', KZ, CASES],
    ['twelve regions of twenty stations', stations(), Math.ceil(CASES / 10)],
  ])('%s', (_, contents, numRuns) => {
    const damage = mutable(contents);
    const before = { ...audited };
    fc.assert(
      fc.property(mutations, (list) => survives(damage(list))),
      { seed: SEED, numRuns },
    );
    // Enough of what is damaged must get past the reader, or the checks are not tested.
    expect((audited.reports - before.reports) / (audited.cases - before.cases)).toBeGreaterThan(0.25);
  });
});

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sanaq-hostile-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a damaged dataset gives exit code 2 and no file where it has problems, else all files and 1 or 0 by its errors', async () => {
  const damage = mutable(KZ);
  const codes = new Map<number, number>();
  for (const [index, list] of fc.sample(mutations, { seed: SEED, numRuns: Math.ceil(CASES / 20) }).entries()) {
    const folder = path.join(root, `case-${index}`);
    const out = path.join(folder, 'out');
    const files = damage(list);
    mkdirSync(folder);
    for (const { path: name, bytes } of files) writeFileSync(path.join(folder, name), bytes);
    const { dataset } = parseDataset(files);
    const report = dataset && reportOf(dataset);
    const { code, stdout, stderr } = await command(
      ['audit', folder, '--out', out, '--fail-on', 'error', '--seed', '1', '--jobs', '1'],
      root,
    );
    expect(code).toBe(report ? Number(report.findings.some(({ severity }) => severity === 'error')) : 2);
    expect(stdout + stderr).not.toMatch(ACTING);
    expect(stderr === '').toBe(code !== 2);
    const written = existsSync(out) ? readdirSync(out).sort() : [];
    const drawn = written.includes('figures') ? ['figures'] : [];
    expect(written).toEqual(code === 2 ? [] : [...drawn, 'findings.csv', 'report.html', 'report.json', 'report.md']);
    codes.set(code, (codes.get(code) ?? 0) + 1);
    rmSync(folder, { recursive: true });
  }
  for (const code of [1, 2]) expect(codes.get(code)).toBeGreaterThan(0);
});

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const FIXTURE = fileURLToPath(new URL('../fixtures/kz-2021', import.meta.url));
const isRoot = process.getuid?.() === 0;
/** A mount of its own that ends with the process; of root, or of a user who may have a namespace. */
const inOwnMounts = (script: string, args: readonly string[]) =>
  spawnSync('unshare', [...(isRoot ? [] : ['-r']), '-m', 'sh', '-c', script, 'sh', ...args], { encoding: 'utf8' });
const canMount = process.platform === 'linux' && inOwnMounts('mount -t tmpfs -o size=64k none /mnt', []).status === 0;

/** As much of an earlier report as says that its files are ours to replace. */
const EARLIER = JSON.stringify({ tool: { name: 'sanaq' }, figures: [] });

describe.skipIf(!canMount)('a full disk (skipped where no small file system may be mounted)', () => {
  /** Runs in a file system of this size that holds an old report, and lists what it holds after. */
  const DISK = `mount -t tmpfs -o "size=$1" none "$2" && cd "$2" && mkdir out && printf old > out/report.md && printf '%s' '${EARLIER}' > out/report.json || exit 99
    shift 2; "$@"; code=$?; find . -type f | sort; cat out/report.md; exit $code`;

  test.each([
    ['the first of several files', '64k', ['--out', 'out'], /^error: out.report\.md cannot be written: the disk is full\n$/],
    ['the second of several files', '400k', ['--out', 'out'], /^error: out.report\.html cannot be written: the disk is full\n$/],
    ['a file of one format', '64k', ['--format', 'json=r.json'], /^error: r\.json cannot be written: the disk is full\n$/],
    [
      'the last of all files',
      '2000k',
      ['--out', 'out', '--format', 'json=r.json'],
      /^error: r\.json cannot be written: the disk is full\n$/,
    ],
  ])('has no room for %s: exit code 2, one line, the old report as it was, nothing else left', (_, size, args, line) => {
    const disk = mkdtempSync(path.join(root, 'disk-'));
    const run = inOwnMounts(DISK, [size, disk, process.execPath, MAIN, 'audit', FIXTURE, ...args]);
    expect(run.stderr).toMatch(line);
    expect(run.stdout).toBe('./out/report.json\n./out/report.md\nold');
    expect(run.status).toBe(2);
  });

  test('with room enough replaces the old report', () => {
    const disk = mkdtempSync(path.join(root, 'disk-'));
    const run = inOwnMounts(DISK, ['4m', disk, process.execPath, MAIN, 'audit', FIXTURE, '--quiet', '--out', 'out']);
    expect(run.stdout).toMatch(
      /^\.\/out\/figures\/all-sources\.svg\n(?:\.\/out\/figures\/[\w-]+\.svg\n)+\.\/out\/findings\.csv\n\.\/out\/report\.html\n\.\/out\/report\.json\n\.\/out\/report\.md\n# Kazakhstan/,
    );
    expect(run.status).toBe(0);
  });
});

/** As a user whom modes of files bind: another one where this is root. */
const NOBODY = isRoot ? { uid: 65534, gid: 65534 } : {};
const asUser = (args: readonly string[], cwd: string) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8', ...NOBODY });
const canRun = process.platform !== 'win32' && asUser([MAIN, '--version'], '/').status === 0;

describe.skipIf(!canRun)('without permission (skipped where the program cannot be run as another user)', () => {
  let folder = '';
  const at = (...names: string[]): string => path.join(folder, ...names);
  beforeAll(() => {
    chmodSync(root, 0o755);
    folder = path.join(root, 'user');
    mkdirSync(folder);
    for (const name of ['closed', 'table', 'manifest']) cpSync(FIXTURE, at(name), { recursive: true });
    chmodSync(at('closed'), 0o000);
    chmodSync(at('table', 'official-by-region.csv'), 0o000);
    chmodSync(at('manifest', 'audit.yaml'), 0o000);
    mkdirSync(at('out'));
    writeFileSync(at('out', 'report.md'), 'old');
    writeFileSync(at('out', 'report.json'), EARLIER);
    chmodSync(at('out'), 0o555);
    chmodSync(folder, 0o555);
  });
  afterAll(() => {
    for (const name of ['.', 'closed', 'out']) chmodSync(at(name), 0o755);
  });

  test.each([
    ['a dataset in a closed folder', ['audit', 'closed'], /^sanaq: closed\/audit\.yaml cannot be read: permission denied\n$/],
    ['a manifest that may not be read', ['audit', 'manifest'], /^sanaq: manifest\/audit\.yaml cannot be read: permission denied\n$/],
    ['a table that may not be read', ['validate', 'table'], /^sanaq: table\/official-by-region\.csv cannot be read: permission denied\n$/],
    ['a folder that may not be written', ['audit', FIXTURE, '--out', 'out'], /^error: out cannot be written: permission denied\n$/],
    ['a folder that may not be made', ['audit', FIXTURE, '--out', 'new/out'], /^error: new.out cannot be written: permission denied\n$/],
    [
      'a file that may not be made',
      ['audit', FIXTURE, '--format', 'json=r.json'],
      /^error: r\.json cannot be written: permission denied\n$/,
    ],
  ])('%s: exit code 2, one clear line, nothing written', (_, args, line) => {
    const run = asUser([MAIN, ...args], folder);
    expect(run.stderr).toMatch(line);
    expect(run.stdout).toBe('');
    expect(run.status).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['closed', 'manifest', 'out', 'table']);
    expect(readdirSync(at('out')).sort()).toEqual(['report.json', 'report.md']);
    expect(readFileSync(at('out', 'report.md'), 'utf8')).toBe('old');
  });
});
