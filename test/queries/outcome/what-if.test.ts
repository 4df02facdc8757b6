import { expect, test } from 'vitest';
import { officialResult, withoutRows } from '../../../src/queries/outcome/result.ts';
import { replaced, rowsWithin, whatIf, withoutBallots } from '../../../src/queries/outcome/what-if.ts';
import { datasetOf, type Rows, voteColumns } from '../../support/dataset.ts';

const OFFICIAL: Rows = [
  ['area', 'Cast', 'Alpha', 'Beta', 'Gamma'],
  ['x', 110, 60, 40, 5],
  ['y', 60, 30, 20, 5],
  ['z', 30, 10, 15, 5],
];

const columns = { area: 'area', ballotsCast: 'Cast', ...voteColumns };
const datasetWith = (tally: Rows) =>
  datasetOf(
    {
      contest: { allocation: 'plurality', majority: { share: '50%' } },
      sources: [
        { id: 'c', kind: 'official', tables: [{ file: 'c.csv', level: 'station', columns }] },
        { id: 't', kind: 'observer-tally', tables: [{ file: 't.csv', level: 'station', columns }] },
      ],
    },
    { 'c.csv': OFFICIAL, 't.csv': tally },
  );

test('without tables of totals the result is the sum of the stations', () => {
  const official = officialResult(datasetWith(OFFICIAL))!;
  expect(official.result).toEqual({ votes: [100, 75, 15], valid: 190, cast: 200 });
  expect(official.rows?.size).toBe(3);
});

test('stations annulled', () => {
  const { contest } = datasetWith(OFFICIAL);
  const official = officialResult(datasetWith(OFFICIAL))!;
  const annulled = withoutRows(official.result, official.rows!, [0]);
  expect(annulled).toEqual({ votes: [40, 35, 10], valid: 85, cast: 90 });
  const { before, after, changed, least } = whatIf(contest, official, annulled);
  expect([before.outcome, after.outcome, changed]).toEqual([{ winner: [0], majority: [0] }, { majority: [] }, true]);
  expect(least).toMatchObject({ kind: 'majority', against: 0, transfer: 5 });
  expect(after.decisions.map(({ kind, for: to, transfer }) => [kind, to, transfer])).toEqual([['majority', 0, 3]]);
  expect(whatIf(contest, official, withoutRows(official.result, official.rows!, [2])).changed).toBe(false);
});

test('areas are annulled with all that lies below them', () => {
  const { areas } = datasetWith(OFFICIAL);
  const rows = officialResult(datasetWith(OFFICIAL))!.rows!;
  const [, y] = rows.table.area;
  expect([rowsWithin(areas, rows, [y]), rowsWithin(areas, rows, [areas.root]), rowsWithin(areas, rows, [])]).toEqual([[1], [0, 1, 2], []]);
});

test('protocols put in the place of the official rows of their stations', () => {
  const dataset = datasetWith([
    ['area', 'Cast', 'Alpha', 'Beta', 'Gamma'],
    ['x', 100, 30, 60, 5],
    ['w', 100, 30, 60, 5],
  ]);
  const official = officialResult(dataset)!;
  const { result, areas, unmatched } = replaced(dataset, official, dataset.sources[1]);
  expect(result).toEqual({ votes: [70, 95, 15], valid: 180, cast: 190 });
  expect([areas, unmatched].map((list) => list.map((area) => dataset.areas.name(area)))).toEqual([['x'], ['w']]);
  expect(whatIf(dataset.contest, official, result).after.outcome).toEqual({ winner: [1], majority: [1] });
});

test('ballots removed', () => {
  const result = { votes: [100, 75], valid: 180, cast: 200 };
  expect(withoutBallots(result, [26], 4)).toEqual({ votes: [74, 75], valid: 154, cast: 170 });
  expect(() => withoutBallots(result, [undefined, 76])).toThrow(RangeError);
});
