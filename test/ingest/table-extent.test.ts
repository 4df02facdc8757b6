import { describe, expect, test } from 'vitest';
import { shareAt } from '../../src/data/table.ts';
import { joinedHeadings, repeatedHeadings } from '../../src/ingest/headings.ts';
import { oneTable, readFiles, told, votesOf } from '../support/read-files.ts';
import { workbook } from '../support/workbook.ts';
import { both, utf8 } from './both-readers.ts';

const read = (text: string, table: Record<string, unknown> = {}) => readFiles(oneTable({ file: 'r.csv', ...table }), { 'r.csv': text });
const noticesOf = ({ notices }: Awaited<ReturnType<typeof read>>) => notices.map(({ code, message }) => `${code} ${message}`);

describe('several rows of headings', () => {
  test.each([
    [
      [
        ['Station', 'Red', '', 'Blue', ''],
        ['', 'Votes', '%', 'Votes', '%'],
      ],
      ['Station', 'Red Votes', 'Red %', 'Blue Votes', 'Blue %'],
    ],
    [
      [
        ['Station', '', 'Red', ''],
        ['', 'Roll', 'Votes', '%'],
      ],
      ['Station', 'Roll', 'Red Votes', 'Red %'],
    ],
    [
      [
        ['Votes', '', '', 'All'],
        ['Red', '', 'Blue', ''],
        ['n', '%', 'n', ''],
      ],
      ['Votes Red n', 'Votes Red %', 'Votes Blue n', 'All'],
    ],
    [
      [
        ['A', 'A'],
        ['A', 'B'],
      ],
      ['A', 'A B'],
    ],
  ])('%j', (rows, expected) => expect(joinedHeadings(rows)).toEqual(expected));

  const columns = {
    area: ['Region', 'Station'],
    registered: 'Registered',
    votes: { a: 'Red Party Votes', b: 'Blue Party Votes' },
    shares: { a: 'Red Party %', b: 'Blue Party %' },
  };
  const rows = [
    ['Results'],
    [null, null],
    ['Region', 'Station', 'Registered', 'Red Party', null, 'Blue Party', null],
    [null, null, null, 'Votes', '%', 'Votes', '%'],
    ['North', '1', 900, 301, '51.2%', 287, '48.8%'],
    ['South', '1', 800, 200, '50.0%', 200, '50.0%'],
    ['Source: the commission'],
  ];

  test('in a workbook with merged cells, and a note below the table', async () => {
    const bytes = workbook([{ name: 'S', rows, merged: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:G3', 'A7:G7'] }]);
    const result = await readFiles(oneTable({ file: 'r.xlsx', headerRow: [3, 4], columns }), { 'r.xlsx': bytes });
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ 'North/1': [301, 287], 'South/1': [200, 200] });
    const [table] = result.dataset?.sources[0].tables ?? [];
    expect(shareAt(table.shares[1], 0)).toEqual({ units: 488, decimals: 1, relation: 'is' });
    expect(table.locate(0, table.votes[1] as never)).toEqual([{ file: 'r.xlsx', line: 5, column: 6, field: 'Blue Party Votes' }]);
    expect(noticesOf(result)).toEqual([
      'rows-above-header r.xlsx: the header is on row 3; skipped 1 row above it',
      'footer r.xlsx: skipped 1 note below the table, from line 7 on: "Source: the commission"',
    ]);
  });

  test('in a text', async () => {
    const text = rows.map((row) => Array.from({ length: 7 }, (_, column) => row[column] ?? '').join(';')).join('\n');
    const result = await read(`${text}\n`, { headerRow: [3, 4], delimiter: ';', columns });
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ 'North/1': [301, 287], 'South/1': [200, 200] });
  });

  test('of which one is blank', async () => {
    const text = 'Results,,\nstation,All,\n,,\n,A,B\nN,1,2\n';
    const result = await read(text, { headerRow: [2, 4], columns: { area: 'station', votes: { a: 'All A', b: 'All B' } } });
    expect(votesOf(result)).toEqual({ N: [1, 2] });
  });

  test('that do not ascend are a problem of the manifest', async () => {
    const { problems } = await read('station,A,B\nN,1,2\n', { headerRow: [4, 2] });
    expect(problems).toMatchObject([{ location: { file: 'audit.json' }, expected: 'the first and the last of its rows, such as [4, 5]' }]);
  });

  test('that end the table are one without rows', async () => {
    expect(told(await read('station,A,B\n', { headerRow: [1, 2] }))[0]).toMatch(/^empty-table/);
  });
});

describe('the last row', () => {
  test('ends the table, whatever comes below', async () => {
    const result = await read('station,A,B\nN,1,2\nS,3,4\nx,y\n"Other, table",z,z,z\n', { lastRow: 3 });
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ N: [1, 2], S: [3, 4] });
    expect(noticesOf(result)).toEqual(['rows-below-table r.csv: the last row is 3; skipped 2 rows below it']);
  });

  test('of a sheet', async () => {
    const bytes = workbook([
      {
        name: 'S',
        rows: [
          ['station', 'A', 'B'],
          ['N', 1, 2],
          ['S', 3, 4],
          ['x', 'y', 'z'],
        ],
      },
    ]);
    const result = await readFiles(oneTable({ file: 'r.xlsx', lastRow: 3 }), { 'r.xlsx': bytes });
    expect(votesOf(result)).toEqual({ N: [1, 2], S: [3, 4] });
  });

  test('has no meaning in JSON', async () => {
    const result = await readFiles(oneTable({ file: 'r.json', lastRow: 3 }), { 'r.json': '[{"station":"N","A":1,"B":2}]' });
    expect(told(result)[0]).toMatch(/^layout audit\.json/);
  });
});

describe('notes below a table', () => {
  const base = 'station,A,B\nN,1,2\nS,3,4\n';

  test.each([
    ['shorter than the rows', 'Source: Commission\n', 1],
    ['as wide as the rows', 'Source: Commission,,\n', 1],
    ['several, with a blank line', '\n* without the vote abroad\n(1) counted again,,\n', 2],
  ])('are told from rows: %s', async (_, notes, count) => {
    const result = await read(base + notes);
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ N: [1, 2], S: [3, 4] });
    expect(noticesOf(result).filter((one) => one.startsWith('footer'))).toHaveLength(count);
  });

  test('a station without figures is none', async () => {
    expect(votesOf(await read(`${base}East,,\n`))).toEqual({ N: [1, 2], S: [3, 4], East: [null, null] });
  });

  test('nor is what other rows follow', async () => {
    expect(told(await read('station,A,B\nN,1,2\nSource: x\nS,3,4\n'))).toEqual(['ragged-row r.csv:3:1 : the row has 1 cells']);
    expect(votesOf(await read('station,A,B\nN,1,2\nPlace: x,,\nS,3,4\n'))).toEqual({ N: [1, 2], 'Place: x': [null, null], S: [3, 4] });
  });

  test('a row that was cut off is none either', async () => {
    expect(told(await read('station,A,B\nN,1,2\nS,3\n'))).toEqual(['ragged-row r.csv:3:1 : the row has 2 cells']);
  });

  test.each(['Source: x,,,,,,,,\n', 'N,,,,,,,,\n', ',,,,,,,,Note\n'])('both readers agree on %j', (last) => {
    const header = 'region,station,roll,early,day,pc,A,B,note\n';
    const { expected, actual } = both(utf8(`${header}N,1,1,1,1,1,1,1,x\n${last}`));
    expect(actual).toEqual(expected);
  });
});

describe('rows that are left out', () => {
  const text = 'kind,station,A,B\nx,N,1,2\ny,S,3,4\nz,E,5,6\n';

  test('by `except`, beside `where`', async () => {
    expect(votesOf(await read(text, { except: { kind: 'y' } }))).toEqual({ N: [1, 2], E: [5, 6] });
    expect(votesOf(await read(text, { where: { kind: ['x', 'y'] }, except: { station: 'S' } }))).toEqual({ N: [1, 2] });
  });

  test('a column that is not there is a problem at its key', async () => {
    const { problems } = await read(text, { except: { kin: 'y' } });
    expect(problems).toMatchObject([{ code: 'unknown-column', location: { field: 'sources.commission.tables.0.except.kin' } }]);
  });

  test('by both readers', () => {
    const bytes = utf8('region,station,roll,early,day,pc,A,B,note\nN,1,1,1,1,1,1,1,x\nN,2,1,1,1,1,1,1,y\n');
    const { expected, actual, plain } = both(bytes, { except: { note: ['y'] } });
    expect(plain).toBe(true);
    expect(actual).toEqual(expected);
  });
});

describe('rows that go on beyond their headings', () => {
  test.each([
    [['Code', 'Nom', 'Voix'], 2, 7, ['Code', 'Nom 1', 'Voix 1', 'Nom 2', 'Voix 2', 'Nom 3', 'Voix 3']],
    [['Code', 'Nom 1', 'Voix 1'], 2, 5, ['Code', 'Nom 1', 'Voix 1', 'Nom 2', 'Voix 2']],
    [['Code', 'Voix'], 1, 2, ['Code', 'Voix 1']],
  ])('%j', (names, repeat, width, expected) => expect(repeatedHeadings(names, repeat, width)).toEqual(expected));

  const columns = { area: 'station', votes: { a: 'Voix 1', b: 'Voix 2' } };
  const text = 'station,Nom,Voix\nN,A,1,B,2\nS,A,3,B,4\nE,A,5\n';

  test('are read where the manifest says how many headings they repeat', async () => {
    const result = await read(text, { repeat: 2, columns });
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ N: [1, 2], S: [3, 4], E: [5, null] });
    const [table] = result.dataset?.sources[0].tables ?? [];
    expect(table.locate(0, table.votes[1] as never)).toEqual([{ file: 'r.csv', line: 2, column: 9, field: 'Voix 2' }]);
  });

  test('but no part of a group', async () => {
    expect(told(await read(`${text}W,A,1,B\n`, { repeat: 2, columns }))).toEqual(['ragged-row r.csv:5:1 : the row has 4 cells']);
  });

  test('in a sheet', async () => {
    const bytes = workbook([
      {
        name: 'S',
        rows: [
          ['station', 'Nom', 'Voix'],
          ['N', 'A', 1, 'B', 2],
        ],
      },
    ]);
    const result = await readFiles(oneTable({ file: 'r.xlsx', repeat: 2, columns }), { 'r.xlsx': bytes });
    expect(votesOf(result)).toEqual({ N: [1, 2] });
  });
});
