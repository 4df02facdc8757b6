import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { VERSION } from '../../src/version.ts';
import type { Ran } from '../support/command.ts';
import { HEAD, tableManifest } from '../support/files.ts';

const KZ = path.join(import.meta.dirname, '../../fixtures/kz-2021');

const official = (totals: string, id = 'demo'): string =>
  `${HEAD.replace('id: demo', `id: ${id}`)}sources:\n  - { id: cec, kind: official, totals: { ${totals} } }\n`;
const GOOD = 'votes: { a: 600, b: 400 }, valid: 1000, shares: { a: 60.0%, b: 40.0% }, lead: 20.0%';
/** The printed lead is ten points too large, which needs no probability. */
const WRONG = 'votes: { a: 600, b: 400 }, valid: 1000, shares: { a: 60.0%, b: 40.0% }, lead: 30.0%';
export const HOSTILE =
  '\u001b[31mred\u001b[0m\u009b31m\r\nEvil <script>alert(1)</script> [x](javascript:alert) `code` | =cmd() \u202e\u0007';

const DATASETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  good: { 'audit.yaml': official(GOOD, 'good') },
  other: { 'audit.yaml': official(GOOD, 'other') },
  twin: { 'audit.yaml': official(GOOD, 'good') },
  wrong: { 'audit.yaml': official(WRONG, 'wrong') },
  named: { 'round-2.yaml': official(GOOD, 'named') },
  bad: { 'audit.yaml': tableManifest(), 'results.csv': 'area,A,B\nnorth,-5,x\n' },
  escape: { 'audit.yaml': tableManifest().replace('results.csv', '../good/audit.yaml') },
  empty: { 'notes.txt': 'no manifest here' },
  hostile: {
    'audit.yaml': tableManifest()
      .replace('title: Demo', `title: ${JSON.stringify(HOSTILE)}`)
      .replace('name: Alpha', `name: ${JSON.stringify(HOSTILE)}`)
      .replace('area: area', `area: area, shares: { a: S, b: T }`),
    'results.csv': `area,A,B,S,T\n"${HOSTILE}",1,2,90.0%,66.7%\nn,3,4,42.9%,57.1%\nm,3,4,42.9%,57.1%\n`,
  },
  'hostile-bad': {
    'audit.yaml': tableManifest({ columns: `area: area, votes: { a: ${JSON.stringify(HOSTILE)} }, ${JSON.stringify(HOSTILE)}: x` }),
    'results.csv': `${JSON.stringify(HOSTILE)},A\n1,2\n`,
  },
  'hostile-cell': { 'audit.yaml': tableManifest(), 'results.csv': `area,A,B\n"${HOSTILE}","${HOSTILE}",2\n` },
};

export interface Run extends Ran {
  /** Files that were not there before. */
  readonly files: readonly string[];
  readonly folder: string;
}

/** Runs the command line in a new folder below `root` with every dataset in it. */
export async function inFreshFolder(root: string, run: (folder: string) => Ran | Promise<Ran>): Promise<Run> {
  const folder = fresh(root);
  const list = (): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      return entry.isFile() ? [path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')] : [];
    });
  const before = new Set(list());
  const ran = await run(folder);
  const files = list()
    .filter((file) => !before.has(file))
    .sort();
  return { ...ran, files, folder };
}

function fresh(root: string): string {
  const folder = mkdtempSync(path.join(root, 'run-'));
  for (const [name, files] of Object.entries(DATASETS)) {
    mkdirSync(path.join(folder, name));
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, name, file), text);
  }
  cpSync(KZ, path.join(folder, 'kz'), { recursive: true });
  writeFileSync(path.join(folder, 'lone.csv'), 'place,roll,cast,party_a,party_b\nnorth,100,80,50,30\nsouth,80,70,50,40\n');
  writeFileSync(path.join(folder, 'lone-bad.csv'), 'party_a,party_b\n1,x\n');
  return folder;
}

export interface Situation {
  readonly name: string;
  readonly args: readonly string[];
  readonly code: number;
  /** What the stream holds; nothing where it is absent. */
  readonly stdout?: RegExp;
  readonly stderr?: RegExp;
  readonly files?: readonly string[];
}

/** What `--out` writes of a dataset without independent counts: there is nothing to draw. */
const KAZAKHSTAN = path.join(import.meta.dirname, '../../reports/kz-2021/report.json');
const ALL = ['findings.csv', 'report.html', 'report.json', 'report.md'];
const BOTH = ALL.map((name) => `out/${name}`);
export const SITUATIONS: readonly Situation[] = [
  { name: 'check on a good dataset says nothing', args: ['check', 'good'], code: 0 },
  { name: 'check on a contradiction', args: ['check', 'wrong'], code: 1, stdout: /error {2}lead-matches-shares {2}audit\.yaml:\d+:\d+/ },
  {
    name: 'check on two datasets tells of the one that has something',
    args: ['check', 'good', 'wrong'],
    code: 1,
    stdout: /^Demo\n(?!.*\nDemo\n)/s,
  },
  { name: 'check that never fails', args: ['check', 'wrong', '--fail-on', 'never'], code: 0, stdout: /lead-matches-shares/ },
  {
    name: 'check with --format json gives the report all the same',
    args: ['check', 'good', '--format', 'json'],
    code: 0,
    stdout: /^\{\n {2}"schemaVersion": 2/,
  },
  { name: 'check on bad data', args: ['check', 'bad'], code: 2, stderr: /negative/ },
  {
    name: 'explain lists all checks',
    args: ['explain'],
    code: 0,
    stdout: /Do the numbers add up\?\n {2}ballot-chain.*last-digit-uniformity/s,
  },
  {
    name: 'explain one check',
    args: ['explain', 'share-discrepancy'],
    code: 0,
    stdout: /Needs\n.*Assumptions and limits\n.*Method\n.*Options.*rmse.*\(default: 0\.035\).*Literature/s,
  },
  {
    name: 'explain a finding without its report',
    args: ['explain', '8453febda822'],
    code: 2,
    stderr: /sanaq explain FINDING REPORT\.json/,
  },
  {
    name: 'explain a finding by the first letters of its identifier',
    args: ['explain', '8453', KAZAKHSTAN],
    code: 0,
    stdout: /^8453febda822: .*Inputs, as they were read\n.*Adal votes: "18,835".*Steps\n {2}18,835 ÷ 321,322 = 0\.0586172126.*Method\n/s,
  },
  {
    name: 'explain a finding that is not there',
    args: ['explain', 'zzzz', KAZAKHSTAN],
    code: 2,
    stderr: /"zzzz" is no finding of .*report\.json/,
  },
  { name: 'explain a finding of what is no report', args: ['explain', '8453', 'lone.csv'], code: 2, stderr: /lone\.csv/ },
  { name: 'explain a mistyped check', args: ['explain', 'share-discrepency'], code: 2, stderr: /did you mean "share-discrepancy"\?/ },
  {
    name: 'a lone table with its columns named',
    args: ['audit', 'lone.csv', '--votes', 'party_*', '--registered', 'roll', '--ballots', 'cast', '--area', 'place', '--format', 'json'],
    code: 0,
    stdout: /"id": "party_a".*"id": "party_b".*"id": "ballot-chain".*"status": "flagged"/s,
  },
  {
    name: 'a lone table, checked for CI',
    args: ['check', 'lone.csv', '--votes', 'party_*', '--registered', 'roll', '--ballots', 'cast'],
    code: 1,
    stdout: /Line 3 reports 90 valid votes but only 70 ballots cast\./,
  },
  { name: 'a lone table without columns', args: ['audit', 'lone.csv'], code: 2, stderr: /give its columns with --votes/ },
  {
    name: 'a lone table with a mistyped column',
    args: ['audit', 'lone.csv', '--votes', 'party_a', '--registered', 'rol'],
    code: 2,
    stderr: /^lone\.csv:1:1: no column matches --registered "rol"; did you mean "roll"\?/,
  },
  { name: 'a lone table, validated', args: ['validate', 'lone.csv', '--votes', 'party_*'], code: 0, stdout: /lone\.csv: 2 rows read/ },
  {
    name: 'a lone table with a bad cell',
    args: ['validate', 'lone-bad.csv', '--votes', 'party_a,party_b'],
    code: 2,
    stderr: /^lone-bad\.csv:2:3: \[party_b\] .*found "x"/,
  },
  { name: 'no arguments', args: [], code: 2, stderr: /Usage: sanaq.*Commands:.*audit.*validate/s },
  { name: '--help', args: ['--help'], code: 0, stdout: /Usage: sanaq.*Exit codes: 0 .*1 .*2 /s },
  { name: '-h of a command', args: ['audit', '-h'], code: 0, stdout: /Usage: sanaq audit.*--fail-on/s },
  { name: '--version', args: ['--version'], code: 0, stdout: new RegExp(`^${VERSION.replaceAll('.', '\\.')}\n$`) },
  { name: 'an unknown command', args: ['audti', 'good'], code: 2, stderr: /unknown command 'audti'.*Did you mean audit\?/s },
  {
    name: 'an unknown option',
    args: ['audit', 'good', '--fial-on', 'error'],
    code: 2,
    stderr: /unknown option '--fial-on'.*Did you mean --fail-on\?/s,
  },
  { name: 'a command without a path', args: ['audit'], code: 2, stderr: /missing required argument 'path'/ },
  { name: 'an option without its value', args: ['audit', 'good', '--out'], code: 2, stderr: /argument missing/ },
  {
    name: 'an unknown format',
    args: ['audit', 'good', '--format', 'markdwon'],
    code: 2,
    stderr: /no format "markdwon"; did you mean "markdown"\?/,
  },
  { name: 'a format with an empty file name', args: ['audit', 'good', '--format', 'json='], code: 2, stderr: /needs a file name/ },
  {
    name: 'an unknown severity',
    args: ['audit', 'good', '--fail-on', 'fatal'],
    code: 2,
    stderr: /Allowed choices are error, warning, never/,
  },
  { name: 'a language that is not there', args: ['audit', 'good', '--lang', 'xx'], code: 2, stderr: /expected one of en, ru, kk/ },
  { name: 'a seed that is no number', args: ['audit', 'good', '--seed', '1.5'], code: 2, stderr: /--seed needs a whole number/ },
  { name: 'no threads', args: ['audit', 'good', '--jobs', '0'], code: 2, stderr: /--jobs needs a whole number of 1 or more/ },
  { name: 'a path that is not there', args: ['audit', 'nowhere'], code: 2, stderr: /^sanaq: nowhere does not exist\n$/ },
  {
    name: 'a folder without a manifest',
    args: ['audit', 'empty'],
    code: 2,
    stderr: /empty has no manifest; expected a file named audit\.yaml/,
  },
  {
    name: 'a table in place of a dataset',
    args: ['audit', 'bad/results.csv'],
    code: 2,
    stderr: /neither a manifest .* nor a folder with a manifest/,
  },
  {
    name: 'bad data: every problem at its cell, nothing written',
    args: ['audit', 'bad', '--out', 'out', '--format', 'json=r.json'],
    code: 2,
    stderr: /^bad\/results\.csv:2:7: .*negative.*\nbad\/results\.csv:2:10: .*\nbad: 2 problems; no audit was made\n$/s,
  },
  { name: 'bad data under --quiet', args: ['audit', 'bad', '--quiet'], code: 2, stderr: /2 problems/ },
  { name: 'a good dataset beside a bad one', args: ['audit', 'good', 'bad', '--out', 'out'], code: 2, stderr: /bad: 2 problems/ },
  {
    name: 'two bad datasets, both told',
    args: ['audit', 'bad', 'nowhere', 'escape'],
    code: 2,
    stderr: /bad: 2 problems.*nowhere does not exist.*escape: 1 problem;/s,
  },
  { name: 'a table outside the folder', args: ['audit', 'escape'], code: 2, stderr: /escape\/audit\.yaml:10:17: .*leaves the folder/ },
  { name: 'a good dataset', args: ['audit', 'good'], code: 0, stdout: /^Demo\n.*0 errors in the result/s },
  { name: 'a manifest of its own name', args: ['audit', 'named/round-2.yaml'], code: 0, stdout: /^Demo\n/ },
  { name: 'an error, told only', args: ['audit', 'wrong'], code: 0, stdout: /lead-matches-shares {2}audit\.yaml:7:/ },
  { name: 'an error under --fail-on never', args: ['audit', 'wrong', '--fail-on', 'never'], code: 0, stdout: /lead-matches-shares/ },
  { name: 'an error under --fail-on error', args: ['audit', 'wrong', '--fail-on', 'error'], code: 1, stdout: /lead-matches-shares/ },
  { name: 'an error under --fail-on warning', args: ['audit', 'wrong', '--fail-on', 'warning'], code: 1, stdout: /lead-matches-shares/ },
  { name: 'no error under --fail-on error', args: ['audit', 'good', '--fail-on', 'error'], code: 0, stdout: /0 errors/ },
  { name: 'an error in the second of two', args: ['audit', 'good', 'wrong', '--fail-on', 'error'], code: 1, stdout: /lead-matches-shares/ },
  {
    name: 'warnings under --fail-on error',
    args: ['audit', 'kz', '--checks', 'share-discrepancy', '--fail-on', 'error'],
    code: 0,
    stdout: /warning/,
  },
  {
    name: 'warnings under --fail-on warning',
    args: ['audit', 'kz', '--checks', 'share-discrepancy', '--fail-on', 'warning'],
    code: 1,
    stdout: /warning/,
  },
  {
    name: '--out',
    args: ['audit', 'good', '--out', 'out'],
    code: 0,
    stdout: /0 errors.*Report: out.report\.md\nReport: out.report\.html\nReport: out.report\.json\nReport: out.findings\.csv\n$/s,
    files: BOTH,
  },
  {
    name: '--out with several',
    args: ['audit', 'good', 'other', '--out', 'out'],
    code: 0,
    stdout: /Report: /,
    files: ['good', 'other'].flatMap((id) => ALL.map((name) => `out/${id}/${name}`)),
  },
  {
    name: '--out with two datasets of one name',
    args: ['audit', 'good', 'twin', '--out', 'out'],
    code: 2,
    stderr: /would be written twice/,
  },
  {
    name: '--out where a file stands',
    args: ['audit', 'good', '--out', 'good/audit.yaml'],
    code: 2,
    stderr: /good.audit\.yaml is a file where a folder is needed/,
  },
  {
    name: 'one of several files cannot be written: none is',
    args: ['audit', 'good', '--format', 'json=r.json,markdown=no/r.md'],
    code: 2,
    stderr: /does not exist/,
  },
  {
    name: 'two formats to one file',
    args: ['audit', 'good', '--format', 'json=r,markdown=./r'],
    code: 2,
    stderr: /would be written twice/,
  },
  { name: 'findings and --out', args: ['audit', 'wrong', '--out', 'out', '--fail-on', 'error'], code: 1, stdout: /Report: /, files: BOTH },
  { name: 'format=FILE', args: ['audit', 'good', '--format', 'markdown=r.md'], code: 0, stdout: /^Report: r\.md\n$/, files: ['r.md'] },
  {
    name: 'one format to the terminal, one to a file',
    args: ['audit', 'good', '--format', 'markdown,json=r.json'],
    code: 0,
    stdout: /^# Demo\n/,
    stderr: /^Report: r\.json\n$/,
    files: ['r.json'],
  },
  { name: '--quiet', args: ['audit', 'wrong', '--quiet'], code: 0 },
  { name: '--quiet with findings to fail on', args: ['audit', 'wrong', '--quiet', '--fail-on', 'error'], code: 1 },
  { name: '--quiet with --out', args: ['audit', 'good', '--quiet', '--out', 'out'], code: 0, files: BOTH },
  { name: '--quiet with a result asked for', args: ['audit', 'good', '--quiet', '--format', 'markdown'], code: 0, stdout: /^# Demo\n/ },
  {
    name: 'a check that does not exist',
    args: ['audit', 'good', '--checks', 'lead-matches-share'],
    code: 2,
    stderr: /did you mean "lead-matches-shares"\?/,
  },
  {
    name: 'a check to skip that does not exist',
    args: ['audit', 'good', '--skip', 'digits'],
    code: 2,
    stderr: /--skip: there is no check "digits"/,
  },
  {
    name: 'a pattern that no check matches',
    args: ['audit', 'good', '--skip', 'digits-*'],
    code: 2,
    stderr: /--skip: no check matches "digits-\*"/,
  },
  { name: 'no check left', args: ['audit', 'good', '--skip', '*'], code: 2, stderr: /no check is left to run/ },
  {
    name: 'a finding of a check that is skipped',
    args: ['audit', 'wrong', '--skip', 'lead-*', '--fail-on', 'error'],
    code: 0,
    stdout: /0 errors/,
  },
  {
    name: 'validate, good',
    args: ['validate', 'kz'],
    code: 0,
    stdout: /^kz: no problems .*official-by-region\.csv: 18 rows read.*notice: /s,
  },
  { name: 'validate --quiet, good', args: ['validate', 'good', '--quiet'], code: 0 },
  {
    name: 'validate, bad',
    args: ['validate', 'good', 'bad', 'nowhere'],
    code: 2,
    stdout: /^good: no problems/,
    stderr: /bad\/results\.csv:2:7.*nowhere does not exist/s,
  },
];

/** That a run went as the situation says. */
export function expectRun(run: Run, { code, stdout = /^$/, stderr = /^$/, files = [] }: Situation): void {
  expect(run.stderr).toMatch(stderr);
  expect(run.stdout).toMatch(stdout);
  expect(run.code).toBe(code);
  expect(run.files).toEqual(files);
  expect(run.stderr).not.toMatch(/^\s+at /m);
  expect(run.stdout + run.stderr).not.toContain('\u001b');
}
