import { expect, test } from 'vitest';
import { parseDataset } from '../../src/index.ts';
import { otherContest } from '../../src/queries/other-contest.ts';
import { finestStations, type Stations } from '../../src/queries/stations.ts';
import { type Cell, csv, datasetOf, type Manifest, manifest, official, type Rows } from '../support/dataset.ts';

const NOW: Cell[][] = [
  ['region', 'station', 'registered', 'Alpha', 'Beta'],
  ...[1, 2, 3, 4, 5, 6].map((s): Cell[] => ['North', `N${s}`, 100 * s, 10 * s, 20 * s]),
];
const BEFORE: Cell[][] = [
  ['region', 'station', 'registered', 'Beta', 'Delta', 'Echo'],
  ['North', 'N5', 501, 50, 15, 25],
  ['North', 'N9', 900, 90, 9, 9],
  ['North', 'N2', 400, 20, 12, 22],
  ['North', 'N1', 100, 10, 11, 21],
  ['North', 'N4', 399, 40, '', 24],
  ['North', 'N3', 300, 30, 13, 23],
];
const area = ['region', 'station'];
const now = official(
  {},
  { tables: [{ file: 'now.csv', level: 'station', columns: { area, registered: 'registered', votes: { alpha: 'Alpha', beta: 'Beta' } } }] },
);
const other = (kind: string, columns: Manifest = {}): Manifest => ({
  id: `other-${kind}`,
  kind,
  tables: [
    {
      file: 'before.csv',
      level: 'station',
      columns: {
        area,
        registered: 'registered',
        votes: { beta: 'Beta' },
        otherVotes: { 'Delta party': 'Delta', Echo: 'Echo' },
        ...columns,
      },
    },
  ],
});
const contestants = [
  { id: 'alpha', name: 'Alpha' },
  { id: 'beta', name: 'Beta' },
];
const joined = (sources: Manifest[], before: Rows = BEFORE) => {
  const dataset = datasetOf({ contestants, sources }, { 'now.csv': NOW, 'before.csv': before });
  return otherContest(dataset, finestStations(dataset) as Stations);
};

test('joins two contests by the identifiers of the areas, whatever the order of the rows', () => {
  const found = joined([now, other('previous')]);
  expect(found?.names).toEqual(['Beta', 'Delta party', 'Echo']);
  expect(found?.same).toEqual([-1, 0]);
  expect(found?.votes.map((column) => [...column])).toEqual([
    [10, 20, 30, Number.NaN, 50, Number.NaN],
    [11, 12, 13, Number.NaN, 15, Number.NaN],
    [21, 22, 23, Number.NaN, 25, Number.NaN],
  ]);
});

test('lists stations and rows without a partner, and stations whose roll changed', () => {
  const found = joined([now, other('previous')]);
  expect(found).toMatchObject({ joined: 5, unmatched: [5], unmatchedRows: [1], changedRolls: [1] });
  expect(found?.rollCorrelation).toBeCloseTo(0.832, 2);
});

test('prefers a contest of the same day where as many stations are in it', () => {
  expect(joined([now, other('previous'), other('concurrent')])?.source.id).toBe('other-concurrent');
});

test('there is none where fewer than half of the stations are in it, or it is of the same contest', () => {
  expect(joined([now, other('previous')], BEFORE.slice(0, 3))).toBeUndefined();
  expect(joined([now])).toBeUndefined();
});

test('votes of other contestants are refused in a source of this contest', () => {
  const encoder = new TextEncoder();
  const { problems } = parseDataset([
    { path: 'audit.json', bytes: encoder.encode(JSON.stringify(manifest({ contestants, sources: [now, other('observer-tally')] }))) },
    { path: 'now.csv', bytes: encoder.encode(csv(NOW)) },
    { path: 'before.csv', bytes: encoder.encode(csv(BEFORE)) },
  ]);
  expect(problems.map(({ message }) => message).join()).toContain('another contest');
});
