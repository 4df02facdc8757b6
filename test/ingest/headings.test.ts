import { describe, expect, test } from 'vitest';
import { columnLetters, columnsNamed, uniqueHeadings } from '../../src/ingest/headings.ts';
import { oneTable, readFiles, told, votesOf } from '../support/read-files.ts';
import { workbook } from '../support/workbook.ts';
import { both, utf8 } from './both-readers.ts';

const read = (text: string, table: Record<string, unknown> = {}) => readFiles(oneTable({ file: 'r.csv', ...table }), { 'r.csv': text });

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => expect(columnLetters(index)).toBe(letters));

test('repeated headings are told apart by their columns', () => {
  const headings = uniqueHeadings(['area', 'check', '', 'check', '']);
  expect(headings).toEqual(['area', 'check (column B)', '', 'check (column D)', '']);
  expect(columnsNamed(headings, 'check')).toEqual(['B', 'D']);
  expect(columnsNamed(headings, 'area')).toEqual([]);
});

describe('two columns of one name', () => {
  const text = 'station,ok,A,ok,B\nN,,1,,2\nS,x,3,y,4\n';

  test('are read where nobody uses them', async () => {
    const result = await read(text);
    expect(told(result)).toEqual([]);
    expect(result.notices).toEqual([]);
    expect(votesOf(result)).toEqual({ N: [1, 2], S: [3, 4] });
  });

  test('are a problem at the key that uses them', async () => {
    const { problems } = await read('station,A,A,B\nN,1,2,3\n');
    expect(problems).toMatchObject([
      {
        code: 'duplicate-header',
        location: { file: 'audit.json', field: 'sources.commission.tables.0.columns.votes.a' },
        message: 'r.csv has 2 columns named "A"',
        expected: '`{column: B}` or `{column: C}`',
      },
    ]);
    expect((await read(text, { where: { ok: 'x' } })).problems[0]).toMatchObject({ code: 'duplicate-header' });
    expect((await read(text, { fillDown: 'ok' })).problems[0]).toMatchObject({ code: 'duplicate-header' });
  });

  test.each([{ column: 'C' }, { column: 'c' }, { column: 3 }])('are told apart by %j', async (column) => {
    const result = await read('station,A,A,B\nN,1,2,3\n', { columns: { area: 'station', votes: { a: column, b: 'B' } } });
    expect(votesOf(result)).toEqual({ N: [2, 3] });
    const [table] = result.dataset?.sources[0].tables ?? [];
    expect(table.locate(0, table.votes[0] as never)).toEqual([{ file: 'r.csv', line: 2, column: 5, field: 'A (column C)' }]);
  });

  test('are told apart by the letters behind them, in filters too', async () => {
    const columns = { area: 'station', votes: { a: ['A (column B)', 'A (column C)'], b: 'B' } };
    expect(votesOf(await read('station,A,A,B\nN,1,2,3\n', { columns }))).toEqual({ N: [3, 3] });
    expect(votesOf(await read(text, { where: { 'ok (column D)': 'y' } }))).toEqual({ S: [3, 4] });
  });

  test('of a published layout are refused where the layout uses them', async () => {
    const result = await read('county,district,office,district,candidate,votes\nN,1,Mayor,2,A,3\n', {
      format: 'openelections',
      contest: 'Mayor',
      columns: {},
    });
    expect(told(result)[0]).toContain('duplicate-header');
  });
});

describe('a column without a heading', () => {
  const columns = { area: { column: 'A' }, votes: { a: { column: 3 }, b: 'B' } };

  test('is named by its letters', async () => {
    const result = await read(',,,B\nN,x,1,2\n', { columns });
    expect(votesOf(result)).toEqual({ N: [1, 2] });
    const [table] = result.dataset?.sources[0].tables ?? [];
    expect(table.locate(0, table.votes[0] as never)).toEqual([{ file: 'r.csv', line: 2, column: 5, field: 'column C' }]);
  });

  test('that is not there is a problem', async () => {
    const result = await read('station,A,B\nN,1,2\n', { columns: { area: 'station', votes: { a: { column: 'Z' }, b: 'B' } } });
    expect(result.problems).toMatchObject([{ code: 'unknown-column', message: 'r.csv has 3 columns', expected: 'a column from A to C' }]);
  });

  test('in a workbook', async () => {
    const bytes = workbook([
      {
        name: 'S',
        rows: [
          ['station', 'A', 'A', 'B'],
          ['N', 1, 2, 3],
        ],
      },
    ]);
    const manifest = oneTable({ file: 'r.xlsx', columns: { area: 'station', votes: { a: { column: 'C' }, b: 'B' } } });
    expect(votesOf(await readFiles(manifest, { 'r.xlsx': bytes }))).toEqual({ N: [2, 3] });
  });
});

test('both readers read repeated headings alike', () => {
  const bytes = utf8('region,station,note,A,note,B,\nN,1,x,5,y,6,\nregion,station,note,A,note,B,\nN,2,x,7,y,8,\n');
  const columns = { area: ['region', 'station'], votes: { a: ['A'], b: ['B'] } };
  const again = both(bytes, { columns });
  expect(again.actual).toEqual(again.expected);
  const plain = both(utf8('region,station,note,A,note,B,\nN,1,x,5,y,6,\n'), { columns });
  expect(plain.plain).toBe(true);
  expect(plain.actual).toEqual(plain.expected);
});
