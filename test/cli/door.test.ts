import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type DoorFlags, doorCommand } from '../../src/cli/door.ts';
import { Exit } from '../../src/cli/exit.ts';
import { readDataset } from '../../src/node.ts';
import { command } from '../support/command.ts';
import { freshFolders } from '../support/fresh-folders.ts';

/** Everything is told by headings and sums. */
const PLAIN =
  'Region,Station,Registered voters,Ballots cast,Invalid,Valid,Alpha,Beta\nNorth,1,100,62,2,60,40,20\nNorth,2,90,51,1,50,20,30\nSouth,1,80,40,0,40,15,25\n';
/** What a row is, and whether a column is the roll, is told by nothing. */
const OPEN = 'where,mo,se,ti,xo\nNorth,100,62,41,21\nSouth,90,50,20,30\nEast,120,75,31,44\nWest,80,45,20,25\n';

const fresh = freshFolders('door');

/** The door with somebody who types these lines, all at once. */
async function answering(folder: string, file: string, lines: readonly string[], more: Partial<DoorFlags> = {}) {
  const input = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  const asked: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      asked.push(String(chunk));
      done();
    },
  });
  const stdout: string[] = [];
  const stderr: string[] = [];
  const before = { folder: process.cwd(), out: process.stdout.write, err: process.stderr.write };
  const take =
    (pieces: string[]) =>
    (piece: string | Uint8Array, ...rest: unknown[]): boolean => {
      pieces.push(typeof piece === 'string' ? piece : new TextDecoder().decode(piece));
      for (const done of rest) if (typeof done === 'function') done();
      return true;
    };
  process.stdout.write = take(stdout);
  process.stderr.write = take(stderr);
  process.chdir(folder);
  const flags: DoorFlags = { seed: '1', jobs: '1', failOn: 'never', color: false, today: '2026-11-25', ...more };
  try {
    const code = await doorCommand([file], flags, { input, output }).then(
      () => 0,
      (error: unknown) => {
        if (error instanceof Exit) return error.exitCode;
        throw error;
      },
    );
    return { code, asked: asked.join(''), stdout: stdout.join(''), stderr: stderr.join('') };
  } finally {
    process.chdir(before.folder);
    process.stdout.write = before.out;
    process.stderr.write = before.err;
  }
}

describe('sanaq FILE', () => {
  test('a table that leaves nothing open is shown, audited, and told how to go on; nothing is written', async () => {
    const folder = fresh({ 'a.csv': PLAIN });
    const { code, stdout, stderr } = await command(['a.csv'], folder);
    expect([code, stderr]).toEqual([0, '']);
    for (const line of [
      /^a\.csv: 3 rows$/m,
      /^ {2}Registered voters {2}registered voters {2}likely {4}100 {2}90 {2}80$/m,
      /^ {2}Alpha {14}votes: Alpha {7}certain {3}40 {2}20 {2}15$/m,
      /^ {4}sanaq a\.csv --manifest audit\.yaml$/m,
      /^ {4}sanaq a\.csv --out report$/m,
    ])
      expect(stdout).toMatch(line);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(84);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  test('a row for each contestant: the columns of names and votes, and the names', async () => {
    const rows = [
      'North,1,100,Reed,40',
      'North,1,100,Sand,20',
      'North,2,90,Reed,20',
      'North,2,90,Sand,30',
      'South,1,80,Reed,15',
      'South,1,80,Sand,24',
    ];
    const folder = fresh({ 'a.csv': `${['Region,Station,Registered voters,Candidate,Votes', ...rows].join('\n')}\n` });
    const { code, stdout, stderr } = await command(['a.csv'], folder);
    expect([code, stderr]).toEqual([0, '']);
    for (const line of [
      /^a\.csv: 6 rows$/m,
      /^ {2}Registered voters {2}registered voters {2}likely {4}100 {2}100 {2}90$/m,
      /^ {2}Candidate {10}contestant {9}likely {4}Reed {2}Sand {2}Reed$/m,
      /^ {2}Votes {14}votes of the row {3}likely {4}40 {2}20 {2}20$/m,
      /^ {2}votes: Reed\n {2}votes: Sand$/m,
    ])
      expect(stdout).toMatch(line);
    const report = JSON.parse((await command(['a.csv', '--format', 'json'], folder)).stdout) as { outcome: { decisions: unknown[] } };
    expect(report.outcome.decisions[0]).toMatchObject({ for: 'sand', against: 'reed', transfer: 1 });
  });

  test('groups of columns, each with a name: the columns of one group stand for all, and none of them is called unused', async () => {
    const rows = [
      '1,100,62,2,60,Reed,40,66.7%,Sand,20,33.3%',
      '2,90,51,1,50,Sand,30,60.0%,Reed,20,40.0%',
      '3,80,40,0,40,Reed,15,37.5%,Sand,25,62.5%',
    ];
    const header = 'Station,Registered voters,Ballots cast,Invalid,Valid,Name 1,Votes 1,Share 1,Name 2,Votes 2,Share 2';
    const folder = fresh({ 'a.csv': `${[header, ...rows].join('\n')}\n` });
    const { code, stdout, stderr } = await command(['a.csv'], folder);
    expect([code, stderr]).toEqual([0, '']);
    for (const line of [
      /^ {2}Name \? +contestant +likely +Reed {2}Sand {2}Reed$/m,
      /^ {2}Votes \? +votes +likely +40 {2}30 {2}15$/m,
      /^ {2}Share \? +shares +likely +66\.7% {2}60\.0% {2}37\.5%$/m,
      /^ {2}votes: Reed\n {2}votes: Sand$/m,
    ])
      expect(stdout).toMatch(line);
    expect(stdout).not.toMatch(/not used/);
  });

  test('opinion polls: who asked whom and when', async () => {
    const rows = [
      'Alpha,2024-04-01,2024-04-03,1000,phone,48,45,7',
      'Beta,2024-04-10,2024-04-12,800,web,47,46,7',
      'Gamma,2024-04-20,2024-04-22,900,phone,49,44,7',
    ];
    const folder = fresh({ 'polls.csv': `${['pollster,start_date,end_date,sample_size,mode,Red,Blue,undecided', ...rows].join('\n')}\n` });
    const { code, stdout, stderr } = await command(['polls.csv'], folder);
    expect([code, stderr]).toEqual([0, '']);
    for (const line of [
      /^ {2}start_date {3}first day +likely +2024-04-01 {2}2024-04-10 {2}2024-04-20$/m,
      /^ {2}end_date {5}last day +likely/m,
      /^ {2}mode {9}method +likely/m,
      /^ {2}undecided {4}other answers +likely {4}7 {2}7 {2}7$/m,
    ])
      expect(stdout).toMatch(line);
  });

  test('it audits what `init` and `audit` would', async () => {
    const folder = fresh({ 'a.csv': PLAIN });
    const door = await command(['a.csv', '--format', 'json', '--today', '2026-11-25'], folder);
    await command(['init', 'a.csv'], folder);
    const audit = await command(['audit', '.', '--format', 'json', '--today', '2026-11-25'], folder);
    const [one, other] = [door, audit].map(({ stdout }) => JSON.parse(stdout) as { checks: unknown; findings: unknown; summary: unknown });
    expect([one.checks, one.findings, one.summary]).toEqual([other.checks, other.findings, other.summary]);
    // A report for a program stands alone on standard output.
    expect(door.stderr).toMatch(/^a\.csv: 3 rows$/m);
  });

  test('what is open is told in options, with exit code 2, and the options settle it', async () => {
    const folder = fresh({ 'a.csv': OPEN });
    const first = await command(['a.csv'], folder);
    expect(first.code).toBe(2);
    expect(first.stderr).toMatch(/--level region/);
    expect(first.stderr).toMatch(/--registered mo/);
    expect(first.stderr).not.toMatch(/`(level|registered|votes)`/);
    expect(first.stdout).not.toMatch(/consistent/);
    const second = await command(['a.csv', '--level', 'station', '--registered', 'mo', '--area', 'where', '--votes', 'ti,xo'], folder);
    expect([second.code, second.stderr]).toEqual([0, '']);
    expect(second.stdout).toMatch(/^ {2}mo {6}registered voters {2}as given/m);
    const guessed = await command(['a.csv', '--yes'], folder);
    expect(guessed.code).toBe(0);
  });

  test('an option that names no column, sheet or encoding is told at the table', async () => {
    const folder = fresh({ 'a.csv': PLAIN });
    const { code, stderr } = await command(['a.csv', '--registered', 'Registred voters'], folder);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/--registered "Registred\s+voters"; did\s+you\s+mean\s+"Registered\s+voters"/),
    ]);
    expect((await command(['a.csv', '--encoding', 'utf8'], folder)).stderr).toMatch(/there is no\s+encoding "utf8"/);
  });

  test('an odd cell drops no column: it is told at its place, and an option for it is read', async () => {
    const folder = fresh({ 'a.csv': PLAIN.replace('20,30', '20,30[a]') });
    const { code, stdout, stderr } = await command(['a.csv'], folder);
    expect(code).toBe(2);
    expect(stdout).toMatch(/votes: Beta/);
    expect(stderr).toMatch(/a\.csv:3:\d+: \[Beta\]/);
    const stripped = await command(['a.csv', '--footnotes', 'strip'], folder);
    expect([stripped.code, stripped.stderr]).toEqual([0, '']);
  });

  test('a dataset with a manifest is audited as it is; both together are refused', async () => {
    const folder = fresh({ 'e/a.csv': PLAIN });
    await command(['init', 'e/a.csv'], folder);
    const own = await command(['e', '--format', 'json', '--today', '2026-11-25'], folder);
    const audit = await command(['audit', 'e', '--format', 'json', '--today', '2026-11-25'], folder);
    expect(own.stdout).toBe(audit.stdout);
    expect((await command(['e/audit.yaml', '--quiet'], folder)).code).toBe(0);
    expect((await command(['e', 'e/a.csv'], folder)).code).toBe(2);
    const beside = await command(['e/a.csv'], folder);
    expect(beside.stdout).toMatch(/sanaq e\/audit\.yaml/);
  });

  test('what ends like a table and is not there is told so; other words get a near command', async () => {
    const folder = fresh({});
    expect((await command(['results.csv'], folder)).stderr).toMatch(/results\.csv does not exist/);
    const near = await command(['audti'], folder);
    expect([near.code, near.stderr]).toEqual([2, expect.stringMatching(/Did you mean audit\?/)]);
    expect((await command(['results.csv', '--help'], folder)).stdout).toMatch(/^Usage: sanaq <file\.\.\.> \[options\]/);
    expect((await command(['--help'], folder)).stdout).not.toMatch(/^ {2}open/m);
  });

  test('a file without an ending is a table too, and one that is named as a command is not', async () => {
    const folder = fresh({ results: PLAIN, explain: PLAIN });
    expect((await command(['results', '--quiet'], folder)).code).toBe(0);
    expect((await command(['./explain', '--quiet'], folder)).code).toBe(0);
    expect((await command(['explain', 'share-discrepancy'], folder)).stdout).toMatch(/share-discrepancy/);
  });

  test('tables packed by gzip, or alone in an archive', async () => {
    const folder = fresh({
      'a.csv.gz': gzipSync(strToU8(PLAIN)),
      'b.csv.zip': zipSync({ 'b.csv': strToU8(PLAIN), '__MACOSX/._b.csv': strToU8('x') }),
      'c.zip': zipSync({ 'b.csv': strToU8(PLAIN), 'c.csv': strToU8(PLAIN) }),
    });
    for (const name of ['a.csv.gz', 'b.csv.zip']) expect([name, (await command([name, '--quiet'], folder)).code]).toEqual([name, 0]);
    expect(await command(['c.zip'], folder)).toMatchObject({ code: 2, stderr: expect.stringMatching(/an\s+archive\s+with one table/) });
  });

  test('--manifest keeps the reading, which an audit accepts; it overwrites nothing', async () => {
    const folder = fresh({ 'a.csv': PLAIN, 'other.yaml': 'x\n' });
    const { code } = await command(['a.csv', '--level', 'station', '--title', 'One town', '--manifest', 'audit.yaml'], folder);
    expect(code).toBe(0);
    const { dataset, problems } = await readDataset(folder);
    expect([problems, dataset?.title, dataset?.sources[0].tables[0].level]).toEqual([[], 'One town', 'station']);
    expect((await command(['a.csv', '--manifest', 'other.yaml'], folder)).code).toBe(2);
    expect(readFileSync(path.join(folder, 'other.yaml'), 'utf8')).toBe('x\n');
  });

  test('findings decide the exit code where they are to', async () => {
    const folder = fresh({ 'a.csv': PLAIN.replace('15,25', '15,20') });
    const { code, stdout } = await command(['a.csv', '--yes', '--fail-on', 'error'], folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/--manifest/);
  });

  test.each([
    ['ru', /избиратели в списке/, /Проверки не было/],
    ['kk', /тізімдегі сайлаушылар/, /Тексеру болған жоқ/],
  ])('in %s', async (language, role, open) => {
    const folder = fresh({ 'a.csv': PLAIN, 'b.csv': OPEN });
    expect((await command(['a.csv', '--lang', language], folder)).stdout).toMatch(role);
    expect((await command(['b.csv', '--lang', language], folder)).stderr).toMatch(open);
  });
});

describe('sanaq FILE at a terminal', () => {
  test('asks what is open, one thing after the other, audits, and says the answers again as options', async () => {
    const folder = fresh({ 'a.csv': OPEN });
    const { code, asked, stdout, stderr } = await answering(folder, 'a.csv', ['municipality', '1']);
    expect([code, stderr]).toEqual([0, '']);
    expect(asked).toMatch(/What is each row of a\.csv\?/);
    expect(asked).toMatch(/Which column of a\.csv holds the registered voters\?\n {2}1 {2}mo\n {2}2 {2}no column\n/);
    expect(stdout).toMatch(/each row is a municipality \(as given\)/);
    expect(stdout).toMatch(/sanaq a\.csv --level municipality --registered mo --manifest audit\.yaml/);
  });

  test('an empty line takes the guess; an answer that is none is asked for again, three times', async () => {
    const folder = fresh({ 'a.csv': OPEN });
    const taken = await answering(folder, 'a.csv', ['', '']);
    expect(taken.code).toBe(0);
    const wrong = await answering(folder, 'a.csv', ['9', '1,2', '']);
    expect(wrong.asked).toMatch(/“9” is none of these\./);
    const never = await answering(folder, 'a.csv', ['99', '99', '99']);
    expect([never.code, never.stdout.includes('sanaq a.csv --out')]).toEqual([2, false]);
  });

  test('where nobody answers nothing is audited', async () => {
    const { code, stderr } = await answering(fresh({ 'a.csv': OPEN }), 'a.csv', []);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/--level region/)]);
  });

  test('contestants by their numbers, ranges and names', async () => {
    const csv = 'Polling station,Aa,Bb,Cc,Dd\n1,10,20,30,7\n2,11,19,33,9\n3,14,25,28,4\n4,9,30,21,6\n';
    const folder = fresh({ 'a.csv': csv });
    for (const answer of ['1-3', '1,2 3', 'aa, Bb, cc']) {
      const { code, asked, stdout } = await answering(folder, 'a.csv', [answer, '', '', '']);
      expect(asked).toMatch(/contestants/);
      expect([answer, code]).toEqual([answer, 0]);
      expect(stdout).toMatch(/--votes Aa,Bb,Cc /);
    }
  });

  test('blank votes, and which of several contests', async () => {
    const blank =
      'Station,Registered voters,Blank votes,Alpha votes,Beta votes\n1,100,3,40,20\n2,90,4,20,30\n3,80,1,15,25\n4,110,6,31,40\n';
    const invalid = await answering(fresh({ 'a.csv': blank }), 'a.csv', ['1', '1', '1']);
    expect(invalid.asked).toMatch(/blank votes of a\.csv/);
    expect(invalid.stdout).toMatch(/Blank votes {8}invalid ballots/);
    const open =
      'county,precinct,office,district,party,candidate,votes\nA,1,Mayor,,X,Una Vale,5\nA,1,Mayor,,Y,Ivo Marsh,4\nA,1,Clerk,,X,Ola Berg,3\n';
    const chosen = await answering(fresh({ 'a.csv': open }), 'a.csv', ['clerk']);
    expect([chosen.code, chosen.stdout]).toEqual([0, expect.stringMatching(/votes: Ola Berg/)]);
  });

  test('--yes asks nothing', async () => {
    const { code, asked } = await answering(fresh({ 'a.csv': OPEN }), 'a.csv', [], { yes: true });
    expect([code, asked]).toEqual([0, '']);
  });
});
