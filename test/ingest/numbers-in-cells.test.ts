import { describe, expect, test } from 'vitest';
import { countAt, MISSING, shareAt } from '../../src/data/table.ts';
import { oneTable, readFiles, told, votesOf } from '../support/read-files.ts';

const read = (text: string, table: Record<string, unknown> = {}) => readFiles(oneTable({ file: 'r.csv', ...table }), { 'r.csv': text });
const notices = async (text: string, table: Record<string, unknown> = {}) =>
  (await read(text, table)).notices.map(({ code, message, location }) => `${code} ${location?.line}:${location?.column} ${message}`);

describe('counts as programs write them', () => {
  test('decimals that are zeros are none', async () => {
    const result = await read('station,A,B\nN,1200.0,601.0\nS,980.0,598\nE,,\n');
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ N: [1200, 601], S: [980, 598], E: [null, null] });
    expect(result.notices).toEqual([]);
  });

  test('the noise of binary sums is rounded, with one notice for a column', async () => {
    const text = 'station,A,B\nN,735315.0000000005,1\nS,44.99999999999999,2\nE,3,3\n';
    expect(votesOf(await read(text))).toEqual({ N: [735315, 1], S: [45, 2], E: [3, 3] });
    expect(await notices(text)).toEqual([
      'computed-decimals 2:3 r.csv: 2 numbers in the column "A" have decimals that are rounding noise of a program, such as 735315.0000000005 on line 2; the nearest whole number was read',
    ]);
  });

  test('an apostrophe in front, as of a spreadsheet, is no part of a number', async () => {
    const result = await read("station,A,B\nN,'1200,'601\nS,980,'598\n");
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ N: [1200, 601], S: [980, 598] });
    expect(votesOf(await read("station,A,B\nN,'x,1\nS,''2,2\nE,3,4\nW,5,6\n"))).toMatchObject({ N: [null, 1], S: [null, 2], E: [3, 4] });
  });

  test('a digit with a power of ten is read in full, with one notice for a column; what may be rounded is not read', async () => {
    const text = 'station,A,B\nN,1e+05,1\nS,4e3,2\nE,3,3\n';
    expect(votesOf(await read(text))).toEqual({ N: [100000, 1], S: [4000, 2], E: [3, 3] });
    expect(await notices(text)).toEqual([
      'powers-of-ten 2:3 r.csv: 2 numbers in the column "A" are written as a power of ten, such as 1e+05 on line 2; the number was read in full',
    ]);
    expect(votesOf(await read('station,A,B\nN,1.23E+05,1\nS,4,2\nE,3,3\n')).N).toEqual([null, 1]);
  });

  test('other decimals are none of a count', async () => {
    expect(told(await read('station,A,B\nN,12.5,1\nS,1.000,2\n'))).toEqual([
      'number-style r.csv:3:3 A: the number has a format that the manifest does not state for this table',
    ]);
  });
});

describe('fractions as programs write them', () => {
  const columns = { area: 'station', votes: { a: 'A', b: 'B' }, shares: { a: 'pa', b: 'pb' } };

  test('have the digits that can be held', async () => {
    const text = 'station,A,B,pa,pb\nN,19838,7503,0.7255769723126441,0.2744230276873560\nS,3,99997,3e-05,0.99997\n';
    const result = await read(text, { shareUnit: 'fraction', columns });
    expect(told(result)).toEqual([]);
    const [table] = result.dataset?.sources[0].tables ?? [];
    expect(shareAt(table.shares[0], 0)).toEqual({ units: 725576972312644, decimals: 13, relation: 'is' });
    expect(shareAt(table.shares[1], 0)).toEqual({ units: 274423027687356, decimals: 13, relation: 'is' });
    expect(shareAt(table.shares[0], 1)).toEqual({ units: 3, decimals: 3, relation: 'is' });
  });

  test('of more characters than any number has say so', async () => {
    const result = await read(`station,A,B,pa,pb\nN,1,1,0.${'5'.repeat(40)},0.5\n`, { shareUnit: 'fraction', columns });
    expect(told(result)).toEqual(['share r.csv:2:7 pa: the number has 42 characters']);
  });
});

describe('the text guard of spreadsheets', () => {
  const expected = { '0338': [1200, 601], '0339': [980, 1] };
  test.each([
    ['quoted', '"=""station""",A,B\n"=""0338""","=""1200""",601\n0339,980,1\n'],
    ['bare', 'station,A,B\n="0338",="1200",601\n="0339",980,1\n'],
  ])('is taken off headings, names and numbers: %s', async (_, text) => {
    const result = await read(text);
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual(expected);
  });

  test('in a large table, and where the cell stands', async () => {
    const rows = Array.from({ length: 9000 }, (_, row) => `"=""${String(row).padStart(5, '0')}""",${row},"=""7"""`);
    const result = await read(`station,A,B\n${rows.join('\n')}\n`);
    expect(votesOf(result)['00042']).toEqual([42, 7]);
    const [table] = result.dataset?.sources[0].tables ?? [];
    expect(table.locate(42, table.votes[1] as never)).toEqual([{ file: 'r.csv', line: 44, column: 17, field: 'B' }]);
  });

  test('a formula is none', async () => {
    expect(told(await read('station,A,B\nN,=SUM(A1),1\n'))[0]).toMatch(/^formula r\.csv:2:3/);
  });
});

describe('digits of other scripts', () => {
  test('are digits', async () => {
    const result = await read('station,A,B\nउत्तर,१२००,६०१\nجنوب,٩٨٠,۵۹۸\n３,１２,1\n');
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ उत्तर: [1200, 601], جنوب: [980, 598], '３': [12, 1] });
  });

  test('of two scripts in one number are none', async () => {
    expect(told(await read('station,A,B\nN,1२,1\n'))).toEqual(['number r.csv:2:3 A: this is not a number']);
  });
});

describe('grouping as in India', () => {
  const text = 'station;A;B\nN;12,34,567;6,00,000\nS;9,800;80\n';
  const expected = { N: [1234567, 600000], S: [9800, 80] };

  test('is read where a comma is announced, with a notice for each column', async () => {
    const table = { delimiter: ';', thousands: ',' };
    expect(votesOf(await read(text, table))).toEqual(expected);
    expect(await notices(text, table)).toEqual([
      'indian-grouping 2:3 r.csv: 1 number in the column "A" is grouped as in India, such as 12,34,567 on line 2; `grouping: indian` states this',
      'indian-grouping 2:13 r.csv: 1 number in the column "B" is grouped as in India, such as 6,00,000 on line 2; `grouping: indian` states this',
    ]);
  });

  test('is read without a word where it is announced itself', async () => {
    expect(votesOf(await read(text, { delimiter: ';', grouping: 'indian' }))).toEqual(expected);
    expect(await notices(text, { delimiter: ';', grouping: 'indian' })).toEqual([]);
  });

  test('another grouping is then refused, as is a comma for decimals', async () => {
    const western = 'station;A;B\nN;1,234,567;1\n';
    expect(told(await read(western, { delimiter: ';', grouping: 'indian' }))).toEqual([
      'number-style r.csv:2:3 A: the digits are not grouped as in India, but the manifest says so for this table',
    ]);
    const both = await read(text, { delimiter: ';', grouping: 'indian', decimal: ',' });
    expect(both.problems[0].message).toBe('the same mark cannot separate both groups of digits and decimals');
  });

  test('that nobody announced says what to state', async () => {
    const { problems } = await read(text, { delimiter: ';' });
    expect(problems[0]).toMatchObject({
      code: 'number-style',
      expected: 'a whole number of 0 or more; for this format, state `grouping: indian`',
    });
  });
});

describe('marks of footnotes', () => {
  const text = 'station,A,B\nN,301,287[a]\nS,300*,-[b]\nE,*,1\n';

  test('are taken off where the manifest says so; a cell that is a mark alone is what its word means', async () => {
    const table = { footnotes: 'strip', missing: ['', '-'], suppressed: ['*'] };
    const result = await read(text, table);
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ N: [301, 287], S: [300, null], E: [null, 1] });
    const [{ votes }] = result.dataset?.sources[0].tables ?? [];
    expect([countAt(votes[0], 1), votes[1]?.state[1], votes[0]?.state[2]]).toEqual([300, MISSING, 2]);
    expect(await notices(text, table)).toEqual([
      'footnotes 2:7 r.csv: footnote marks were left out in 2 cells of the column "B", such as 287[a] on line 2',
      'footnotes 3:3 r.csv: footnote marks were left out in 1 cell of the column "A", such as 300* on line 3',
    ]);
  });

  test('that nobody announced are a problem that says what to state', async () => {
    const { problems } = await read('station,A,B\nN,301,287[a]\n');
    expect(problems).toMatchObject([
      {
        code: 'footnote',
        found: '287[a]',
        location: { line: 2, column: 7 },
        expected: 'a whole number of 0 or more; if "[a]" points to a note, state `footnotes: strip`',
      },
    ]);
  });
});
