import { expect, test } from 'vitest';
import { audited, type Cell, datasetOf, type Manifest, official } from '../../support/dataset.ts';

const weights = (dataset: Parameters<typeof audited>[0], id: string) =>
  audited(dataset, id).findings.map(({ weight, decides }) => ({ ...weight, ...(decides && { decides }) }));

const table = (columns: Manifest, header: readonly Cell[], rows: readonly (readonly Cell[])[], totals: Manifest = {}) =>
  datasetOf(
    { sources: [official(totals, { tables: [{ file: 't.csv', level: 'station', columns: { area: 'area', ...columns } }] })] },
    { 't.csv': [['area', ...header], ...rows.map((row, at) => [`S${at}`, ...row])] },
  );

test('a chain of counts: its gap, of the rows asked', () => {
  const rows = Array.from({ length: 50 }, (_, at) => [at === 7 ? 603 : 600, 600]);
  const dataset = table({ issued: 'I', ballotsCast: 'C' }, ['C', 'I'], rows);
  expect(weights(dataset, 'ballot-chain')).toEqual([{ stations: 1, ofStations: 50, ballots: [3, 3] }]);
});

test('a balance: its gap', () => {
  const columns = { received: 'R', issued: 'I', cancelled: 'X', lost: 'L', unaccounted: 'U' };
  const rows = Array.from({ length: 40 }, (_, at) => [1000, 600, at === 3 ? 395 : 400, 0, 0]);
  expect(weights(table(columns, ['R', 'I', 'X', 'L', 'U'], rows), 'protocol-balances')).toEqual([
    { stations: 1, ofStations: 40, ballots: [5, 5] },
  ]);
});

test('parts and their total: the gap; a roll holds voters, not ballots', () => {
  const columns = { registered: 'R', ballotsCast: 'C' };
  const dataset = table(
    columns,
    ['R', 'C'],
    [
      [100, 60],
      [200, 90],
    ],
    { registered: 310, ballotsCast: 143 },
  );
  expect(weights(dataset, 'parts-sum-to-total')).toEqual([
    { stations: 1, ofStations: 1, ballots: null },
    { stations: 1, ofStations: 1, ballots: [7, 7] },
  ]);
});

test('a printed share: beyond its rounding at least, and its gap times its base', () => {
  const columns = { votes: { alpha: 'A', beta: 'B', gamma: 'C' }, shares: { alpha: 'a', beta: 'b', gamma: 'c' } };
  const rows = Array.from({ length: 9 }, (_, at) => [500, 300, 200, at === 2 ? '51%' : '50%', '30%', '20%']);
  // 50.5 % of 1,000 are 505 votes, 51 % are 510.
  expect(weights(table(columns, ['A', 'B', 'C', 'a', 'b', 'c'], rows), 'share-matches-votes')).toEqual([
    { stations: 1, ofStations: 9, ballots: [5, 10] },
  ]);
  expect(
    weights(
      table(
        columns,
        ['A', 'B', 'C', 'a', 'b', 'c'],
        rows.map((row) => row.with(3, row[3] === '51%' ? '53%' : '50%')),
      ),
      'shares-sum-to-hundred',
    ),
  ).toEqual([{ stations: 1, ofStations: 9, ballots: [15, 30] }]);
});

test('a printed turnout: beyond its rounding at least, and its gap times the roll', () => {
  const rows = Array.from({ length: 9 }, (_, at) => [1000, 600, at === 2 ? '63%' : '60%']);
  const dataset = table({ registered: 'R', ballotsCast: 'C', turnout: 'T' }, ['R', 'C', 'T'], rows);
  expect(weights(dataset, 'turnout-matches-counts')).toEqual([{ stations: 1, ofStations: 9, ballots: [25, 30] }]);
});

test('a printed lead: its gap times the valid votes', () => {
  const dataset = datasetOf({
    sources: [official({ valid: 10_000, shares: { alpha: '50%', beta: '30%', gamma: '20%' }, lead: '24%' })],
  });
  // The lead may be off by 1.5 points for the three roundings.
  expect(weights(dataset, 'lead-matches-shares')).toEqual([{ stations: 1, ofStations: 1, ballots: [250, 400] }]);
});

test('seats given to another decide', () => {
  const dataset = datasetOf({
    contest: { seats: 10, allocation: 'dhondt' },
    sources: [official({ votes: { alpha: 600, beta: 300, gamma: 100 }, seats: { alpha: 6, beta: 4, gamma: 0 } })],
  });
  const found = weights(dataset, 'seats-match-rules');
  expect(found.length).toBeGreaterThan(0);
  for (const one of found) expect(one).toMatchObject({ decides: true, ballots: null });
});
