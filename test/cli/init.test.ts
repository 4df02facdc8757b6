import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/node.ts';
import { command } from '../support/command.ts';
import { windows1251 } from '../support/encoded.ts';
import { freshFolders } from '../support/fresh-folders.ts';

const CSV =
  'Region,Station,Registered voters,Votes cast,Alpha votes,Beta votes\nNorth,1,100,60,40,20\nNorth,2,90,50,20,30\nSouth,1,80,40,15,25\n';
const RUSSIAN = 'Регион;УИК;Число избирателей;Партия Север;Партия Юг\nСеверный край;1;100;40;20\nЮжный край;1;80;15;25\n';

const fresh = freshFolders('init');

async function init(folder: string, ...args: string[]) {
  const ran = await command(['init', ...args], folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/'));
  return { ...ran, files: files.sort() };
}

const text = (folder: string, name = 'audit.yaml'): string => readFileSync(path.join(folder, name), 'utf8');

describe('sanaq init', () => {
  test('writes a manifest beside the table, tells every guess, and an audit accepts it', async () => {
    const folder = fresh({ 'votes/results.csv': CSV });
    const { code, stdout, stderr, files } = await init(folder, 'votes/results.csv');
    expect([code, stderr]).toEqual([0, '']);
    expect(files).toEqual(['votes', 'votes/audit.yaml', 'votes/results.csv']);
    for (const line of [
      /^results\.csv$/m,
      /^ {2}encoding {7}utf-8 \(certain: /m,
      /^ {2}delimiter {6}, \(certain: /m,
      /^ {2}line end {7}LF$/m,
      /^ {2}rows {11}3 below the header$/m,
      /^ {2}registered {5}"Registered voters" \(likely: /m,
      /^ {2}votes {10}2 contestants: "Alpha votes", "Beta votes"/m,
      /^votes\/audit\.yaml: written$/m,
      /^Next: sanaq validate votes\/audit\.yaml$/m,
    ])
      expect(stdout).toMatch(line);
    expect(stdout).not.toMatch(/Still to decide/);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(text(folder, 'votes/audit.yaml')).toMatch(/^# yaml-language-server: \$schema=/);
    const { dataset, problems } = await readDataset(path.join(folder, 'votes'));
    expect(problems).toEqual([]);
    expect(dataset?.contestants.map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
  });

  test('a second run changes nothing and says so', async () => {
    const folder = fresh({ 'results.csv': CSV });
    await init(folder, 'results.csv');
    const before = [text(folder), statSync(path.join(folder, 'audit.yaml')).mtimeMs];
    const { code, stdout } = await init(folder, 'results.csv');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^audit\.yaml: already up to date$/m);
    expect([text(folder), statSync(path.join(folder, 'audit.yaml')).mtimeMs]).toEqual(before);
  });

  test('a manifest that somebody changed is not overwritten without --force', async () => {
    const folder = fresh({ 'results.csv': CSV, 'audit.yaml': 'mine: true\n' });
    const refused = await init(folder, 'results.csv');
    expect([refused.code, refused.stdout, text(folder)]).toEqual([2, '', 'mine: true\n']);
    expect(refused.stderr).toMatch(/audit\.yaml already exists and differs.*--force/);
    expect((await init(folder, 'results.csv', '--force')).code).toBe(0);
    expect(text(folder)).toMatch(/Registered voters/);
  });

  test('a manifest by another of the known names is not put aside', async () => {
    const folder = fresh({ 'results.csv': CSV, 'audit.json': '{}' });
    const { code, stderr, files } = await init(folder, 'results.csv');
    expect([code, files]).toEqual([2, ['audit.json', 'results.csv']]);
    expect(stderr).toMatch(/audit\.json is already a manifest/);
  });

  test('--out names another manifest, above all tables', async () => {
    const folder = fresh({ 'a/one.csv': CSV, 'b/two.csv': RUSSIAN });
    expect(await init(folder, 'a/one.csv', 'b/two.csv')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/two\.csv is outside the folder of the manifest; use --out/),
    });
    const { code, files } = await init(folder, 'a/one.csv', 'b/two.csv', '--out', 'all.yaml');
    expect([code, files]).toEqual([0, ['a', 'a/one.csv', 'all.yaml', 'b', 'b/two.csv']]);
    expect((await readDataset(path.join(folder, 'all.yaml'))).problems).toEqual([]);
  });

  test('windows-1251 with semicolons', async () => {
    const folder = fresh({ 'results.csv': windows1251(RUSSIAN.replaceAll('\n', '\r\n')) });
    const { code, stdout } = await init(folder, '*.csv');
    expect(code).toBe(0);
    expect(stdout).toMatch(/encoding {7}windows-1251 \(likely: .*\n.*\n? *delimiter {6}; /);
    expect(stdout).toMatch(/line end {7}CRLF/);
    expect((await readDataset(folder)).problems).toEqual([]);
  });

  test('what is left to decide is told, with places, and the exit code stays 0', async () => {
    const folder = fresh({ 'results.csv': 'Station,Cast,A,B\n1,60,40,20\n1,50,20,30\n3,x,15,25\n' });
    const { code, stdout } = await init(folder, 'results.csv', '--quiet');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Still to decide:\n {2}- 1 of 3 rows share their area/);
    expect(stdout).toMatch(/results\.csv:3:1:/);
    expect(text(folder)).toMatch(/^# TODO: decide these\n# - 1 of 3 rows/m);
  });

  test('a table of something else: a skeleton, and what is to be mapped', async () => {
    const folder = fresh({ 'a.csv': 'name,age\nAda,30\nBob,41\n' });
    const { code, stdout } = await init(folder, 'a.csv', '--quiet');
    expect(code).toBe(0);
    expect(stdout).toMatch(/no heading or sum says what was counted/);
    expect(text(folder)).toMatch(/# not used: "age"/);
  });

  test.each([
    ['no table at all', { 'a.xml': '<?xml version="1.0"?><ElectionResult/>' }, ['a.xml'], /no election data were recognised/],
    ['no such file', {}, ['a.csv'], /a\.csv does not exist/],
    ['a folder', { 'a/b.csv': CSV }, ['a'], /a is not a file/],
    ['a pattern of nothing', {}, ['*.csv'], /matches nothing/],
    ['another ending', { 'a.csv': CSV }, ['a.csv', '--out', 'a.txt'], /\.yaml or \.yml/],
    ['no folder to write to', { 'a.csv': CSV }, ['a.csv', '--out', 'no/../no/x.yaml'], /is outside|does not exist/],
    ['a mistyped option', { 'a.csv': CSV }, ['a.csv', '--forc'], /Did you mean --force/],
    ['nothing', {}, [], /missing required argument/],
  ])('%s: exit code 2, and nothing written', async (_, files, args, message) => {
    const folder = fresh(files);
    const before = (await init(folder, '--help')).files;
    const { code, stderr, files: after } = await init(folder, ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(after).toEqual(before);
  });

  test('hostile headings move no cursor and end no line', async () => {
    const evil = '\u001b[31mred\u009b\u202e\u0007 # x: "y"';
    const folder = fresh({ 'a.csv': `Station,Registered,"${evil.replaceAll('"', '""')}","__proto__"\n1,100,40,20\n2,90,20,30\n` });
    const { code, stdout, stderr } = await init(folder, 'a.csv');
    expect(code).toBe(0);
    expect(stdout + stderr + text(folder)).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});
