import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { nameIn, numbersIn } from '../../src/ingest/area-path.ts';
import { byCodePoints, matchesPath } from '../../src/ingest/table-patterns.ts';
import { matchingFiles } from '../../src/node/matching-files.ts';
import { readDataset } from '../../src/node.ts';
import { oneTable, readFiles, told, votesOf } from '../support/read-files.ts';
import { workbook } from '../support/workbook.ts';

const csv = (...rows: string[]): string => `station,A,B\n${rows.join('\n')}\n`;
const inFile = (area: unknown) => ({ columns: { area, votes: { a: 'A', b: 'B' } } });

test.each([
  ['results/*.csv', 'results/north.csv', true],
  ['results/*.csv', 'results/sub/north.csv', false],
  ['*.csv', '.hidden.csv', false],
  ['*/t?.csv', 'a/t1.csv', true],
  ['*/t?.csv', 'a/t12.csv', false],
])('%s matches %s: %s', (pattern, path, expected) => expect(matchesPath(pattern, path)).toBe(expected));

test('names are sorted by code points, not by UTF-16 units', () => {
  // U+FF21 is before U+1F600, whose first unit is smaller.
  expect(['\u{1f600}', '\uff21', 'b', 'a', 'aa', 'B'].sort(byCodePoints)).toEqual(['B', 'a', 'aa', 'b', '\uff21', '\u{1f600}']);
});

test.each([
  ['results-*.csv', 'results-north.csv', 'north'],
  ['*', 'North East', 'North East'],
  ['20??-*.csv', '2021-x-y.csv', 'x-y'],
  ['*/(*)/v*.csv', 'a/north/v2.csv', 'north'],
  ['results-*.csv', 'total.csv', undefined],
])('the name of %s in %s', (pattern, name, expected) => expect(nameIn(pattern, name)).toBe(expected));

test.each([
  ['001', '1'],
  ['Station No. 012', '12'],
  ['12-03', '12/3'],
  ['०१२', '12'],
  ['000', '0'],
  ['Hall', undefined],
])('the number of %s', (name, expected) => expect(numbersIn(name)).toBe(expected));

describe('a pattern of files', () => {
  const files = { 'r/south.csv': csv('1,3,4', '2,5,6'), 'r/north.csv': csv('1,1,2'), 'r/notes.txt': 'x', 'other.csv': 'x\n' };

  test('is one table of all rows, each with its own file and line', async () => {
    const found = await readFiles(oneTable({ file: 'r/*.csv', ...inFile([{ file: '*.csv', level: 'region' }, 'station']) }), files);
    expect(told(found)).toEqual([]);
    expect(votesOf(found)).toEqual({ 'north/1': [1, 2], 'south/1': [3, 4], 'south/2': [5, 6] });
    const [table, ...others] = found.dataset?.sources[0].tables ?? [];
    expect(others).toEqual([]);
    expect(table.locate(2, table.votes[1] as never)).toEqual([{ file: 'r/south.csv', line: 3, column: 5, field: 'B' }]);
    expect(found.dataset?.areas.level(found.dataset.areas.parent[table.area[0]])).toBe('region');
    expect(found.dataset?.files.map(({ path }) => path)).toEqual(['audit.json', 'r/north.csv', 'r/south.csv']);
  });

  test('a totals row of a file is the total of its area', async () => {
    const found = await readFiles(oneTable({ file: 'r/*.csv', ...inFile([{ file: '*.csv', level: 'region' }, 'station']) }), {
      'r/a.csv': csv('1,1,2', '2,3,4', 'Total,4,6'),
      'r/b.csv': csv('1,1,2', 'Total,1,2'),
    });
    expect(found.dataset?.sources[0].tables.map(({ level, rows, file }) => [level, rows, file])).toEqual([
      ['station', 3, 'r/a.csv, r/b.csv'],
      ['region', 2, 'r/a.csv, r/b.csv'],
    ]);
  });

  test('a file for each area: the name alone', async () => {
    const one = (a: number, b: number) => `A,B\n${a},${b}\n`;
    const table = oneTable({ file: '*.csv', level: 'region', ...inFile({ file: 'r_*.csv' }) });
    expect(votesOf(await readFiles(table, { 'r_x.csv': one(1, 2), 'r_y.csv': one(3, 4) }))).toEqual({ x: [1, 2], y: [3, 4] });
    expect(told(await readFiles(table, { 'r_x.csv': `${one(1, 2)}3,4\n` }))).toEqual([
      'duplicate-area r_x.csv:3:1 A: this area already has a row, on line 2',
    ]);
  });

  test('is told where nothing matches, where it leaves the folder, and where it finds no name', async () => {
    const message = async (file: unknown, area: unknown = 'station') => told(await readFiles(oneTable({ file, ...inFile(area) }), files));
    expect(await message('x/*.csv')).toEqual([expect.stringMatching(/^missing-file audit.json.* no file matches$/)]);
    expect(await message('../*.csv')).toEqual([expect.stringMatching(/^path audit.json/)]);
    expect(await message('r/*.csv', [{ file: 'p-*.csv' }, 'station'])).toEqual([
      expect.stringMatching(/^area-name .*"p-\*.csv" finds no name in "north.csv"/),
      expect.stringMatching(/"south.csv"/),
    ]);
    expect(await message('r/*.csv', ['station', { file: '*.csv' }])).toEqual([expect.stringMatching(/around its rows$/)]);
    expect(await message('r/*.csv', [{ file: '*-*.csv' }, 'station'])).toEqual([expect.stringMatching(/no `\*`, or several/)]);
  });

  test('tables of one entry that name the same areas are told', async () => {
    const found = await readFiles(oneTable({ file: 'r/*.csv' }), files);
    expect(found.notices.map(({ code }) => code)).toContain('tables-apart');
  });
});

describe('sheets', () => {
  const sheet = (name: string, rows: (string | number)[][], hidden = false) => ({ name, rows: [['station', 'A', 'B'], ...rows], hidden });
  const book = workbook([
    sheet('North', [['1', 5, 6]]),
    sheet('South', [
      ['1', 7, 8],
      ['2', 1, 'x'],
    ]),
    sheet('Old', [['9', 1, 1]], true),
  ]);

  test('all sheets are one table, and a cell that is no number is told with its sheet', async () => {
    const area = [{ sheet: '*' }, 'station'];
    const found = await readFiles(oneTable({ file: 'b.xlsx', sheet: '*', ...inFile(area) }), { 'b.xlsx': book });
    const faults = found.dataset?.sources[0].tables.flatMap((table) => table.faults ?? []);
    expect(faults?.flatMap((one) => one.locate())).toEqual([{ file: 'b.xlsx', sheet: 'South', line: 3, column: 3, field: 'B' }]);
    const good = await readFiles(oneTable({ file: 'b.xlsx', sheet: '*', missing: ['', 'x'], ...inFile(area) }), { 'b.xlsx': book });
    expect(votesOf(good)).toEqual({ 'North/1': [5, 6], 'South/1': [7, 8], 'South/2': [1, null] });
    const [table] = good.dataset?.sources[0].tables ?? [];
    expect(table.locate(1, table.votes[0] as never)).toEqual([{ file: 'b.xlsx', sheet: 'South', line: 2, column: 2, field: 'A' }]);
    expect(good.notices.map(({ code, message }) => [code, message])).toEqual([['hidden-sheets', expect.stringContaining('"Old"')]]);
  });

  test('some sheets, by list or pattern; one that is not there is told', async () => {
    const read = (wanted: unknown) =>
      readFiles(oneTable({ file: 'b.xlsx', sheet: wanted, ...inFile([{ sheet: '*' }, 'station']) }), { 'b.xlsx': book });
    expect(votesOf(await read(['Old', 'N*']))).toEqual({ 'Old/9': [1, 1], 'North/1': [5, 6] });
    expect(told(await read(['North', 'Nord']))).toEqual([
      expect.stringMatching(/unknown-sheet .*sheet.1: b.xlsx has no sheet "Nord"; did you mean "North"/),
    ]);
  });
});

describe('in folders', () => {
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const filled = (): string => {
    folder = mkdtempSync(join(tmpdir(), 'sanaq-'));
    const inside = join(folder, 'data');
    for (const name of ['data/r', 'data/.git', 'out']) mkdirSync(join(folder, name), { recursive: true });
    for (const name of ['data/r/b.csv', 'data/r/a.csv', 'data/.git/x.csv', 'out/secret.csv'])
      writeFileSync(join(folder, name), csv('1,2,3'));
    writeFileSync(join(inside, 'audit.json'), oneTable({ file: '*/*.csv', ...inFile([{ file: '*.csv' }, 'station']) }));
    return inside;
  };

  test('files are found as far as the pattern goes', async () => {
    const inside = filled();
    expect((await matchingFiles(inside, '*/*.csv')).sort()).toEqual(['r/a.csv', 'r/b.csv']);
    expect((await matchingFiles(inside, 'r/?.csv')).sort()).toEqual(['r/a.csv', 'r/b.csv']);
    expect(votesOf(await readDataset(inside))).toEqual({ 'a/1': [2, 3], 'b/1': [2, 3] });
  });

  test('a link out of the folder is refused, and a folder behind a link is not looked into', async () => {
    const inside = filled();
    symlinkSync(join(folder, 'out'), join(inside, 'linked'));
    expect((await matchingFiles(inside, '*/*.csv')).sort()).toEqual(['r/a.csv', 'r/b.csv']);
    symlinkSync(join(folder, 'out', 'secret.csv'), join(inside, 'r', 'c.csv'));
    expect(told(await readDataset(inside))).toEqual([expect.stringMatching(/^path r\/c.csv:1:1 : the file matches the pattern/)]);
  });

  test('not more files than are bearable', async () => {
    const inside = filled();
    for (let at = 0; at < 1001; at++) writeFileSync(join(inside, 'r', `n${at}.csv`), '');
    await expect(matchingFiles(inside, 'r/n*.csv')).rejects.toThrow('matches 1001 files; at most 1000 are read');
  });
});
