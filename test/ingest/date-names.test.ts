import { describe, expect, test } from 'vitest';
import { isDateName } from '../../src/ingest/date-names.ts';
import { oneTable, readFiles } from '../support/read-files.ts';
import { STYLES, workbook } from '../support/workbook.ts';

const notices = async (names: readonly string[]) => {
  const text = `station,A,B\n${names.map((name, row) => `${name},${row},1\n`).join('')}`;
  const result = await readFiles(oneTable({ file: 'r.csv' }), { 'r.csv': text });
  expect(result.problems).toEqual([]);
  return result.notices.filter(({ code }) => code === 'date-names');
};

test.each([
  ...['1-Jan', '01-Feb', '2-may', '31.Dec', '3/Mar', 'Jan-44', 'Feb-2020', '1-Jan-20', '1-Jan-2020'],
  ...['01.янв', '2-ақп', '3. Mrz', '1-janv.', '5-ene', '7-ago', '4-Şub', '2020-01-04', '2020-01-04 00:00:00', '2020-01-04T00:00:00Z'],
  ...['04.01.2020', '1/4/2020', '12/31/2020 0:00'],
])('%s is a date', (name) => {
  expect(isDateName(name)).toBe(true);
});

test.each([
  ...['1-1', '4-10', '44927', '12', '1 May', '1 Мая', '8-Марта', 'Jan', 'January-1', '32-Jan', '0-Jan', '1-Janus', 'Mai 12'],
  ...['2020-13-01', '1.2.3', '12.34.5678', '2020-01-04 14:30:00', 'A1-Jan', '1-Jan-2', '13/31/2020', '2020', ''],
])('%s is none', (name) => {
  expect(isDateName(name)).toBe(false);
});

describe('names that a spreadsheet turned into dates', () => {
  test('are told with the first of them, and numbers that may be dates beside them', async () => {
    expect(await notices(['4-10', '1-Jan', '2-Jan', '44927', '1-Feb'])).toEqual([
      {
        code: 'date-names',
        message:
          '3 of 5 names of areas look like dates that a spreadsheet made of codes such as 1-1: 1-Jan, 2-Jan, 1-Feb. The number 44927 may be one too. Such a name matches no other table.',
        location: { file: 'r.csv', line: 3, column: 1, field: 'station' },
      },
    ]);
  });

  test('numbers alone, and many of them beside one date, are numbers', async () => {
    expect(await notices(['44927', '44928', '44929'])).toEqual([]);
    expect((await notices(['44927', '44928', '44929', '1-Jan']))[0].message).not.toContain('44927');
  });

  test('in a workbook the cells are dates themselves', async () => {
    const rows = [
      ['station', 'A', 'B'],
      [{ number: 45_292, style: STYLES.date }, 1, 2],
      ['1-3', 3, 4],
    ];
    const result = await readFiles(oneTable({ file: 'r.xlsx' }), { 'r.xlsx': workbook([{ name: 's', rows: rows as never }]) });
    expect(result.notices.map(({ code }) => code)).toContain('date-names');
  });

  test('one notice for each level', async () => {
    const columns = { area: ['ward', 'station'], votes: { a: 'A', b: 'B' } };
    const text = 'ward,station,A,B\n1-Jan,1-Mar,1,2\n1-Jan,1-Apr,3,4\n2-1,5,6,7\n';
    const result = await readFiles(oneTable({ file: 'r.csv', columns }), { 'r.csv': text });
    expect(result.notices.map(({ code, message }) => [code, message.slice(0, 6)])).toEqual([
      ['date-names', '1 of 2'],
      ['date-names', '2 of 3'],
    ]);
  });
});
