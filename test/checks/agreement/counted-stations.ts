import { datasetOf, type Manifest, official, type Rows } from '../../support/dataset.ts';
import { draws } from '../../support/random.ts';

export const table = (over: Manifest = {}): Manifest => ({
  file: 'stations.csv',
  level: 'station',
  columns: { area: 'station', votes: { alpha: 'A', beta: 'B', gamma: 'C' } },
  ...over,
});

export const counted = (rows: Rows, source: Manifest = {}, votes: Manifest = { alpha: 500000, beta: 300000, gamma: 200000 }) =>
  datasetOf(
    { sources: [official({ votes }), { id: 'qc', name: 'Quick count', kind: 'quick-count', tables: [table()], ...source }] },
    { 'stations.csv': rows },
  );

export const HEADER = ['station', 'A', 'B', 'C'];

/** Stations drawn from an election in which stations differ; `missing` of them do not report. */
export function sample(seed: number, stations: number, shares: readonly number[], missing = 0): Rows {
  const { dirichlet, multinomial, uniform } = draws(seed);
  const rows = Array.from({ length: stations }, (_, station) => [
    station + 1,
    ...multinomial(200 + Math.floor(600 * uniform()), dirichlet(shares.map((share) => share * 20))),
  ]);
  return [HEADER, ...rows.map((row, at) => (at < missing ? [row[0], '', '', ''] : row))];
}
