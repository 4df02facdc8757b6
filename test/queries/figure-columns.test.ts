import { describe, expect, test } from 'vitest';
import { COUNTS, PRESENT, validAt } from '../../src/data/table.ts';
import { figureColumn, validColumn } from '../../src/queries/figure-columns.ts';
import { figureOf } from '../../src/queries/reference.ts';
import { votesColumn } from '../../src/queries/votes-column.ts';
import { datasetOf, voteColumns } from '../support/dataset.ts';

const columns = { area: 'area', registered: 'registered', valid: 'valid', ...voteColumns };
const dataset = datasetOf(
  {
    sources: [
      { id: 'one', kind: 'official', tables: [{ file: 't.csv', level: 'station', columns }] },
      { id: 'two', kind: 'official', tables: [{ file: 'u.csv', level: 'station', columns: { area: 'area', ballotsCast: 'cast' } }] },
    ],
  },
  {
    't.csv': [
      ['area', 'registered', 'valid', 'Alpha', 'Beta', 'Gamma'],
      ['S1', 100, 60, 30, 20, 10],
      ['S2', '', '', 30, 20, 11],
      ['S3', 100, '', 30, '', 10],
    ],
    'u.csv': [
      ['area', 'cast'],
      ['S1', 61],
      ['S3', 55],
    ],
  },
);
const [{ source, table }, other] = dataset.sources.map((one) => ({ source: one, table: one.tables[0] }));

const cells = (column: { values: Float64Array; state: Uint8Array } | undefined) =>
  column && Array.from(column.values, (value, row) => (column.state[row] === PRESENT ? value : null));

test('each column holds what is asked of each row', () => {
  for (const place of [{ source, table }, other]) {
    for (const name of COUNTS) {
      const rows = Array.from({ length: place.table.rows }, (_, row) => figureOf(dataset, { ...place, row }, name)?.value ?? null);
      const column = cells(figureColumn(dataset, place, name));
      expect(column ?? rows.map(() => null), name).toEqual(rows);
    }
  }
});

test('which figures stand in the row itself', () => {
  expect(Array.from(figureColumn(dataset, { source, table }, 'ballotsCast')?.own ?? [])).toEqual([0, 0, 0]);
  expect(cells(figureColumn(dataset, { source, table }, 'ballotsCast'))).toEqual([61, null, 55]);
  expect(figureColumn(dataset, { source, table }, 'lost')).toBeUndefined();
});

describe('valid votes', () => {
  test('as published, else the sum of all contestants', () => {
    expect(cells(validColumn(table))).toEqual([60, 61, null]);
    expect(cells(votesColumn(table))).toEqual([60, 61, null]);
    expect(Array.from({ length: 3 }, (_, row) => validAt(table, row) ?? null)).toEqual([60, 61, null]);
  });

  test('of contestants that do not hold all votes, only as published', () => {
    expect(cells(validColumn({ ...table, complete: false }))).toEqual([60, null, null]);
  });
});
