import { describe, expect, test } from 'vitest';
import { audit } from '../../src/index.ts';
import { namesTotal } from '../../src/ingest/totals-row.ts';
import { readTable } from '../support/files.ts';

test.each(['Total', 'TOTAL', ' Total: ', 'Итого', 'ВСЕГО', 'Toplam', 'Insgesamt', 'Барлығы'])('%s names a total', (word) => {
  expect(namesTotal(word)).toBe(true);
});

test.each(['Total Bay', 'Sumy', 'Totalitarian Square', '', 'North', 'Всеволожск'])('%s is a place', (word) => {
  expect(namesTotal(word)).toBe(false);
});

describe('a totals row', () => {
  const tables = (csv: string, columns = 'area: area, votes: { a: A, b: B }') => readTable(csv, { columns }).dataset!.sources[0].tables;

  test('makes a table of its own about the whole, and is told', () => {
    const read = readTable('area,A,B\nnorth,1,2\nTotal,4,6\nsouth,3,4\n');
    const [parts, whole] = read.dataset!.sources[0].tables;
    expect([parts.rows, Array.from(parts.votes[0]!.values), Array.from(parts.votes[1]!.values)]).toEqual([2, [1, 3], [2, 4]]);
    expect([whole.rows, whole.level, Array.from(whole.votes[0]!.values), whole.area[0]]).toEqual([
      1,
      'country',
      [4],
      read.dataset!.areas.root,
    ]);
    expect(read.notices.map(({ message }) => message)).toEqual([
      'results.csv: line 3 ("Total") is the sum of lines 2 and 4 and is not counted again',
    ]);
  });

  test('its cells are found where they stand', () => {
    const [parts, whole] = tables('area,A,B\nnorth,1,2\nTotal,4,6\nsouth,3,4\n');
    expect(whole.locate(0, whole.votes[1]!)).toEqual([{ file: 'results.csv', line: 3, column: 9, field: 'B' }]);
    expect(parts.locate(1, parts.votes[0]!)).toEqual([{ file: 'results.csv', line: 4, column: 7, field: 'A' }]);
  });

  test('is compared with the sum of the rows', () => {
    const findings = (csv: string) => audit(readTable(csv).dataset!).findings.filter(({ check }) => check === 'parts-sum-to-total');
    expect(findings('area,A,B\nnorth,1,2\nsouth,3,4\nTotal,4,6\n')).toEqual([]);
    const wrong = findings('area,A,B\nnorth,1,2\nsouth,3,4\nTotal,5,6\n');
    expect(wrong.map(({ severity, measures }) => [severity, measures.published, measures.sum])).toEqual([
      ['error', 11, 10],
      ['error', 5, 4],
    ]);
  });

  test('of a region inside a path of areas is the total of that region', () => {
    const csv = 'region,station,A,B\nN,1,1,2\nN,2,3,4\nN,Total,4,6\nS,1,5,6\nS,Total,5,6\nTotal,,9,12\n';
    const read = readTable(csv, { columns: 'area: [region, station], votes: { a: A, b: B }' });
    const [stations, regions, country] = read.dataset!.sources[0].tables;
    const names = (table: typeof stations) => Array.from(table.area, (area) => read.dataset!.areas.id(area));
    expect([stations.rows, names(regions), regions.level, names(country), country.level]).toEqual([
      3,
      ['N', 'S'],
      'region',
      [''],
      'country',
    ]);
    expect(audit(read.dataset!).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a table of nothing but its total is read as that', () => {
    const read = tables('area,A,B\nTotal,4,6\n');
    expect(read.map(({ rows, level }) => [rows, level])).toEqual([[1, 'country']]);
  });
});

describe('a repeated header', () => {
  test('in the middle is passed over with a notice', () => {
    const read = readTable('area,A,B\nnorth,1,2\narea,A,B\nsouth,3,4\n');
    expect(Array.from(read.dataset!.sources[0].tables[0].votes[0]!.values)).toEqual([1, 3]);
    expect(read.notices.map(({ message }) => message)).toEqual(['results.csv: skipped the repeated header on line 3']);
  });
});
