import { expect, test } from 'vitest';
import { officialResult } from '../../../src/queries/outcome/result.ts';
import { datasetOf, type Manifest, type Rows, voteColumns } from '../../support/dataset.ts';

const HEADER = ['area', 'Alpha', 'Beta', 'Gamma'];
const found = (rows: Rows, totals?: Manifest) => {
  const table = { file: 't.csv', level: 'station', columns: { area: 'area', ...voteColumns } };
  const source = { id: 'c', kind: 'official', ...(totals && { totals }), tables: [table] };
  return officialResult(datasetOf({ sources: [source] }, { 't.csv': [HEADER, ...rows] }));
};
const totals = { registered: 3000, ballotsCast: 1700, valid: 1650, votes: { alpha: 1000, beta: 500, gamma: 150 } };

test('published totals hold, and a table that adds up to them but for a slip can be annulled row by row', () => {
  const official = found(
    [
      ['x', 600, 300, 100],
      ['y', 399, 200, 50],
    ],
    totals,
  );
  expect(official?.result).toEqual({ votes: [1000, 500, 150], valid: 1650, cast: 1700, registered: 3000 });
  expect(official?.rows?.size).toBe(2);
});

test('a table that holds a part of the result is none to annul from', () => {
  const official = found(
    [
      ['x', 600, 300, 100],
      ['y', 39, 20, 5],
    ],
    totals,
  );
  expect([official?.result.valid, official?.rows]).toEqual([1650, undefined]);
});

test('nor is one that lacks a count; without totals there is then no result', () => {
  const rows = [
    ['x', 600, 300, 100],
    ['y', 400, 200, ''],
  ];
  expect(found(rows, totals)?.rows).toBeUndefined();
  expect(found(rows)).toBeUndefined();
});
