import { expect, test } from 'vitest';
import { countsOf, rollIsFinal, seenIn } from '../../src/queries/recorded.ts';
import { datasetOf, type Manifest, official, voteColumns } from '../support/dataset.ts';

const table = (over: Manifest = {}): Manifest => ({ file: 't.csv', level: 'station', columns: { area: 'area', ...voteColumns }, ...over });
const rows = [
  ['area', 'Alpha', 'Beta', 'Gamma'],
  ['x', 1, 2, 3],
  ['y', 2, 3, 4],
];
const tablesOf = (source: Manifest) =>
  datasetOf({ sources: [official({ registered: 10 }, source)] }, { 't.csv': rows, 'u.csv': rows }).sources[0].tables;

test('where nothing is said, the roll is open, counts are exact, and the original was seen', () => {
  for (const one of tablesOf({ tables: [table()] })) {
    expect([rollIsFinal(one), countsOf(one), seenIn(one)]).toEqual([false, 'exact', undefined]);
  }
});

test('what the source says holds for its totals and tables, unless they say otherwise', () => {
  const copy = { publisher: 'Encyclopaedia', url: 'https://example.org/1', date: '2020-06-09' };
  const other = { publisher: 'Archive' };
  const found = tablesOf({
    roll: 'final',
    counts: 'batched',
    seenIn: copy,
    totals: { registered: 10, counts: 'exact' },
    tables: [table({ roll: 'open', seenIn: other }), table({ file: 'u.csv', counts: 'rounded' })],
  });
  expect(found.map((one) => [rollIsFinal(one), countsOf(one), seenIn(one)])).toEqual([
    [true, 'exact', copy],
    [false, 'batched', other],
    [true, 'rounded', copy],
  ]);
});

test('a totals row of a table says what its table says', () => {
  const [station, total] = datasetOf(
    { sources: [{ id: 's', kind: 'official', tables: [table({ roll: 'final', counts: 'rounded' })] }] },
    { 't.csv': [...rows, ['Total', 3, 5, 7]] },
  ).sources[0].tables;
  for (const one of [station, total ?? station]) expect([rollIsFinal(one), countsOf(one)]).toEqual([true, 'rounded']);
});
