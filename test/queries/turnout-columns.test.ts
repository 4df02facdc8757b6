import { expect, test } from 'vitest';
import { finestStations } from '../../src/queries/stations.ts';
import { ratios, turnoutColumns } from '../../src/queries/turnout-columns.ts';
import { type Cell, datasetOf, official } from '../support/dataset.ts';

const HEADER: Cell[] = ['area', 'registered', 'cast', 'Alpha', 'Beta', 'Gamma'];
const of = (columns: Record<string, unknown>, rows: Cell[][]) => {
  const votes = { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' };
  const table = { file: 't.csv', level: 'station', columns: { area: 'area', ...columns, votes } };
  return turnoutColumns(finestStations(datasetOf({ sources: [official({}, { tables: [table] })] }, { 't.csv': [HEADER, ...rows] }))!);
};
const ROWS: Cell[][] = [
  ['A', 100, 60, 30, 20, 10],
  ['nobody', 0, 0, 0, 0, 0],
  ['more ballots than voters', 50, 51, 30, 20, 1],
  ['no vote', 50, 10, 0, 0, 0],
  ['B', 200, 100, 60, 20, 20],
];

test('leaves out what has no turnout or no share, and says how many', () => {
  const found = of({ registered: 'registered', ballotsCast: 'cast' }, ROWS);
  expect(found).toMatchObject({ size: 2, omitted: 3, basis: 'cast' });
  expect(Array.from(found!.at)).toEqual([0, 4]);
  expect(Array.from(ratios(found!.ballots, found!.registered))).toEqual([0.6, 0.5]);
  expect(Array.from(ratios(found!.leader, found!.valid))).toEqual([0.5, 0.6]);
});

test('is undefined without a roll or ballots', () => {
  expect(of({ ballotsCast: 'cast' }, ROWS)).toBeUndefined();
  expect(of({ registered: 'registered' }, ROWS)).toBeUndefined();
});
