import { describe, expect, test } from 'vitest';
import { oneTable, readFiles, told, votesOf } from '../support/read-files.ts';
import { workbook } from '../support/workbook.ts';

const read = (text: string, table: Record<string, unknown> = {}) => readFiles(oneTable({ file: 'r.csv', ...table }), { 'r.csv': text });

describe('a header that is not the first row', () => {
  const text = 'Results,,\n"of\nstations",,\n\nstation,A,B\n1,2,3\n';

  test('is read from its line, and what stands above it is told', async () => {
    const result = await read(text, { headerRow: 5 });
    expect(votesOf(result)).toEqual({ '1': [2, 3] });
    expect(result.notices[0].message).toBe('r.csv: the header is on row 5; skipped 2 rows above it');
    const [table] = result.dataset?.sources[0].tables ?? [];
    expect(table.locate(0, table.votes[1] as never)).toEqual([{ file: 'r.csv', line: 6, column: 5, field: 'B' }]);
  });

  test('is a problem where no row begins there, or none so late', async () => {
    expect((await read(text, { headerRow: 4 })).problems).toMatchObject([{ code: 'header-row', expected: '`headerRow: 5`, or another' }]);
    expect(told(await read(text, { headerRow: 50 }))).toEqual(['header-row r.csv:1:1 : the table ends before line 50']);
  });
});

describe('blanks that stand for the name above them', () => {
  const columns = { area: ['region', 'station'], votes: { a: 'A', b: 'B' } };
  const text = 'region,station,A,B\nN,1,1,2\n,2,3,4\nTotal,,4,6\nS,1,5,6\n,2,7,8\n';

  test('are filled where the manifest says so; a total is no name to be filled down', async () => {
    const expected = { 'N/1': [1, 2], 'N/2': [3, 4], '': [4, 6], 'S/1': [5, 6], 'S/2': [7, 8] };
    expect(votesOf(await read(text, { columns, fillDown: ['region'] }))).toEqual(expected);
  });

  test('in a large table too', async () => {
    const rows = Array.from({ length: 9000 }, (_, row) => `${row % 3 === 0 ? `R${row}` : ''},${row},1,2`);
    const result = await read(`region,station,A,B\n${rows.join('\n')}\n`, { columns, fillDown: 'region' });
    expect(result.problems).toEqual([]);
    expect(votesOf(result)['R8997/8999']).toEqual([1, 2]);
  });

  test('a column that is not there is a problem of the manifest', async () => {
    expect((await read(text, { columns, fillDown: 'regoin' })).problems[0]).toMatchObject({
      code: 'unknown-column',
      location: { file: 'audit.json' },
    });
  });
});

test('the same table as a text, a workbook, rows of JSON and lines of JSON gives the same problems at its own cells', async () => {
  const rows = [
    ['station', 'A', 'B'],
    ['1', '2', '1,200'],
    ['2', 'x', '1,300'],
    ['', 'y', '5'],
  ];
  const [header, ...body] = rows;
  const objects = body.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column]])));
  const told2 = async (name: string, content: string | Uint8Array): Promise<string[]> =>
    told(await readFiles(oneTable({ file: name }), { [name]: content })).map((one) => one.replace(/^(\S+) \S+?:/, '$1 '));
  const csv = await told2(
    'r.csv',
    rows.map((row) => `${row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')}\n`).join(''),
  );
  expect(csv).toEqual([
    'number-style 2:5 B: the number has a format that the manifest does not state for this table',
    'number 3:3 A: this is not a number',
    'number-style 3:5 B: the number has a format that the manifest does not state for this table',
    'area 4:1 station: the row names no area',
    'number 4:2 A: this is not a number',
  ]);
  const kinds = csv.map((one) => one.replace(/\d+:\d+/, '').replace(/line \d/, ''));
  const same = (other: string[]): string[] => other.map((one) => one.replace(/\d+:\d+/, '').replace(/line \d/, ''));
  const xlsx = await told2('r.xlsx', workbook([{ name: 's', rows }]));
  expect(xlsx.map((one) => /\d+:\d+/.exec(one)?.[0])).toEqual(['2:3', '3:2', '3:3', '4:1', '4:2']);
  expect(same(xlsx)).toEqual(kinds);
  expect(same(await told2('r.json', JSON.stringify(objects)))).toEqual(kinds);
  expect(same(await told2('r.ndjson', objects.map((one) => JSON.stringify(one)).join('\n')))).toEqual(kinds);
});
