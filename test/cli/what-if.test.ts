import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../support/command.ts';

const FIXTURES = path.join(import.meta.dirname, '../../fixtures');
const COPIED = path.join(FIXTURES, 'judgement/copied-district');
const TALLY = path.join(FIXTURES, 'judgement/tally-exceeds');
const KAZAKHSTAN = path.join(FIXTURES, 'kz-2021');

let root = '';
let runs = 0;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sanaq-what-if-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs the command in a folder of its own with these files. */
async function whatIf(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const folder = path.join(root, String(runs++));
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const ran = await command(['whatif', ...args], folder);
  return { ...ran, stdout: ran.stdout.replaceAll('\u00a0', ' '), folder };
}
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('a list of stations', () => {
  test('the outcome without them, and the least that changes it', async () => {
    const { code, stdout, stderr } = await whatIf([COPIED, '--annul', 'list.csv'], {
      'list.csv': 'district,station\nAvel,A01\nAvel,A02\n',
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(flat(stdout)).toContain(
      'Without these 2 stations (1,133 ballots) Ilmar Tovan would still have won, by 18,724 votes instead of 18,631.',
    );
    expect(flat(stdout)).toContain(
      'As published: the closest decision (who is first) turns on 9,316 votes: it would change if they were counted for Veda Lysa instead of Ilmar Tovan. The annulment of 78 stations would change it.',
    );
    expect(stdout).toContain('Ilmar Tovan              151,912      151,505          44.68 %      44.70 %');
  });

  test('those that are named as the least change who won', async () => {
    const before = JSON.parse(
      (await whatIf([COPIED, '--annul', 'list.csv', '--format', 'json'], { 'list.csv': 'district\nAvel\n' })).stdout,
    );
    expect([before.changed, before.least.stations.length]).toEqual([false, 78]);
    const rows = before.least.stations.map((one: { path: string[] }) => one.path.join(','));
    const list = `district,station\n${rows.join('\n')}\n`;
    const after = JSON.parse((await whatIf([COPIED, '--annul', 'list.csv', '--format', 'json'], { 'list.csv': list })).stdout);
    expect([after.changed, after.after.winner]).toEqual([true, ['next']]);
    expect(after.headline).toMatch(
      /^Without these 78 stations \([\d,]+ ballots\) Veda Lysa would have won by [\d,]+ votes? instead of losing by 18,631\.$/,
    );
    const one = `district,station\n${rows.slice(1).join('\n')}\n`;
    expect(JSON.parse((await whatIf([COPIED, '--annul', 'l.csv', '--format', 'json'], { 'l.csv': one })).stdout).changed).toBe(false);
  });

  test('seats by region, in three languages on one page', async () => {
    const { code, folder } = await whatIf(
      [KAZAKHSTAN, '--annul', 'list.csv', '--format', 'html=page.html,markdown=page.md', '--lang', 'ru,kk,en'],
      {
        'list.csv': 'area\nKZ-ALA\n',
      },
    );
    expect(code).toBe(0);
    const page = readFileSync(path.join(folder, 'page.html'), 'utf8');
    for (const words of ['Без 1 территории из списка', 'тізімдегі', 'Without this area'])
      expect(page.toLowerCase()).toContain(words.toLowerCase());
    expect(readFileSync(path.join(folder, 'page.md'), 'utf8')).toContain('Самые близкие решения');
  });
});

describe('a source put in', () => {
  test('one candidate, counted by voters at every station', async () => {
    const { code, stdout } = await whatIf([TALLY, '--replace', 'voters']);
    expect(code).toBe(0);
    expect(flat(stdout)).toContain(
      "With the counts of the voters' tally at 442 stations Ilmar Tovan would still have won, by 323,634 votes instead of 373,403.",
    );
    expect(flat(stdout)).toContain("The voters' tally does not count every contestant; the others keep their official votes.");
  });
});

describe('what is wrong is said at once, and nothing is written', () => {
  test('rows of the list, the source, the findings', async () => {
    const args = [COPIED, '--annul', 'list.csv', '--replace', 'comission', '--set-aside', 'abc,0123456789ab', '--format', 'json=out.json'];
    const { code, stdout, stderr, folder } = await whatIf(args, { 'list.csv': 'district,station\nAvel,A01\nAvil,A02\nAvel,A99\n' });
    expect([code, stdout, existsSync(path.join(folder, 'out.json'))]).toEqual([2, '', false]);
    expect(stderr.split('\n')).toEqual([
      'list.csv:3:1: [district] there is no area "Avil"; did you mean "Avel"?, found "Avil"; expected the name or identifier of an area of the official result',
      expect.stringContaining('list.csv:4:6: [station] there is no area "A99" in Avel'),
      '--replace: there is no source "comission"; did you mean "commission"?; expected one of commission',
      expect.stringContaining('--set-aside: there is no finding "abc"'),
      expect.stringContaining('--set-aside: there is no finding "0123456789ab"'),
      'copied-district: 5 problems; nothing was computed',
      '',
    ]);
  });

  test.each([
    ['nothing to change', [COPIED], 'error: whatif needs --annul LIST.csv, --replace SOURCE or --set-aside FINDING,…\n'],
    ['a list that is not there', [COPIED, '--annul', 'none.csv'], '--annul: none.csv '],
    ['a survey', [KAZAKHSTAN, '--replace', 'sanj'], '--replace: the source "sanj" gives no votes for an area'],
    ['a tally of which only percentages are published', [KAZAKHSTAN, '--replace', 'alaman'], 'expected a source with whole votes'],
    ['a format', [COPIED, '--annul', 'x', '--format', 'sarif'], 'error: whatif has no format "sarif"'],
    ['a language', [COPIED, '--annul', 'x', '--lang', 'de'], 'error: there is no language "de"'],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await whatIf(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('a finding that is not counted in ballots', async () => {
    const report = JSON.parse((await command(['audit', KAZAKHSTAN, '--format', 'json'], root)).stdout);
    const { id } = report.findings.find(({ about }: { about: string }) => about === 'document');
    const { code, stderr } = await whatIf([KAZAKHSTAN, '--set-aside', id]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`the finding "${id}" of `)]);
  });
});

test('help has an example', async () => {
  const { code, stdout } = await whatIf(['--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('sanaq whatif elections/2024 --annul list.csv');
});
