import { expect, test } from 'vitest';
import { english } from '../../src/language/text.ts';
import { FEW_ROWS } from '../../src/queries/reference.ts';
import { leaderOf, turnoutTables } from '../../src/queries/turnout.ts';
import { type Cell, datasetOf, type Manifest, official } from '../support/dataset.ts';

const votes = { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' };
const HEADER: readonly Cell[] = ['area', 'registered', 'issued', 'cast', 'turnout', '20:00', '22:00', 'Alpha', 'Beta', 'Gamma'];
const ROWS: readonly (readonly Cell[])[] = [
  ['A', 100, 80, 75, '79.0', '', '', 30, 25, 10],
  ['B', 100, 80, '', '79.0', '', '', 30, 25, 10],
  ['C', 100, '', '', '79.0', '', '', 30, 25, 10],
  ['D', '', '', '', '', '70.0', '', 30, 25, 10],
  ['E', '', '', '', '', '70.0', '71.5', 30, 25, 10],
  ['F', 0, 0, 0, '', '', '', 30, 25, 10],
  ['G', 100, 80, 75, '', '', '', 30, '', 10],
  ['H', 100, 110, 120, '', '', '', 100, 10, 5],
];
const columns = {
  area: 'area',
  registered: 'registered',
  issued: 'issued',
  ballotsCast: 'cast',
  turnout: 'turnout',
  turnoutAt: { '22:00': '22:00', '20:00': '20:00' },
  votes,
};
const table = (over: Manifest = {}) => ({ file: 't.csv', level: 'region', shareUnit: 'percent', columns, ...over });

test('turnout is taken from ballots cast, then issued, then as printed, then the last hour; else the area is left out', () => {
  const dataset = datasetOf({ sources: [official({}, { tables: [table()] })] }, { 't.csv': [HEADER, ...ROWS] });
  const [{ rows }] = turnoutTables(dataset);
  expect(rows.map(({ area, turnout }) => [dataset.areas.name(area), turnout.value, english(turnout.basis)])).toEqual([
    ['A', 0.75, 'ballots cast'],
    ['B', 0.8, 'ballots issued'],
    ['C', 0.79, '79.0 % as published'],
    ['D', 0.7, '70.0 % at 20:00'],
    ['E', 0.715, '71.5 % at 22:00'],
    ['H', 1.2, 'ballots cast'],
  ]);
  expect(rows[0].turnout).toMatchObject({ low: 0.75, high: 0.75 });
  expect(rows[2].turnout.low).toBeCloseTo(0.7895, 12);
  expect(rows[0].turnout.locate().map(({ field }) => field)).toEqual(['cast', 'registered']);
  expect(leaderOf(rows)).toBe(0);
});

test('turnout of another table: the one with the most areas, whatever the order of the sources', () => {
  const one = { id: 'one', kind: 'official', area: 'A', totals: { registered: 100, ballotsCast: 50 } };
  const announced = {
    id: 'announced',
    kind: 'official',
    tables: [{ file: 't.csv', level: 'region', shareUnit: 'percent', columns: { area: 'area', turnoutAt: { '20:00': '20:00' } } }],
  };
  const counted = official({}, { tables: [{ file: 't.csv', level: 'region', columns: { area: 'area', votes } }] });
  const rows: Cell[][] = ['A', 'B'].map((area) => [area, '', '', '', '', '60.0', '', 3, 2, 1]);
  const areas = { file: 'areas.csv', id: 'id', parent: 'parent' };
  for (const sources of [
    [counted, one, announced],
    [announced, counted, one],
  ]) {
    const dataset = datasetOf(
      { areas, sources },
      {
        't.csv': [HEADER, ...rows],
        'areas.csv': [
          ['id', 'parent'],
          ['T', ''],
          ['A', 'T'],
          ['B', 'T'],
        ],
      },
    );
    expect(turnoutTables(dataset)[0].rows.map(({ turnout }) => english(turnout.basis))).toEqual(['60.0 % at 20:00', '60.0 % at 20:00']);
  }
});

test('one area is no table, and a bound is no turnout', () => {
  const sources = [official({}, { tables: [table({ columns: { area: 'area', turnout: 'turnout', votes } })] })];
  const of = (rows: Cell[][]) => turnoutTables(datasetOf({ sources }, { 't.csv': [HEADER, ...rows] }));
  const row = (area: string, turnout: string): Cell[] => [area, '', '', '', turnout, '', '', 3, 2, 1];
  expect(of([row('A', '60')])).toEqual([]);
  expect(of([row('A', '60'), row('B', '<=60')])).toEqual([]);
  expect(of([row('A', '60'), row('B', '61')])).toHaveLength(1);
});

test('a table too long to be read by a person is left to the columns, but lends its turnout to a short one', () => {
  const short = { file: 't.csv', level: 'region', columns: { area: 'area', votes } };
  const long = { file: 'l.csv', level: 'region', shareUnit: 'percent', columns: { area: 'area', turnout: 'turnout', votes } };
  const row = (index: number, turnout: string): Cell[] => [`A${index}`, '', '', '', turnout, '', '', 3, 2, 1];
  const dataset = datasetOf(
    { sources: [official({}, { tables: [long, short] })] },
    {
      't.csv': [HEADER, row(3, ''), row(5, '')],
      'l.csv': [HEADER, ...Array.from({ length: FEW_ROWS + 1 }, (_, index) => row(index, `${40 + (index % 10)}`))],
    },
  );
  const tables = turnoutTables(dataset);
  expect(tables.map(({ table, rows }) => [table.file, rows.map(({ turnout }) => turnout.value)])).toEqual([['t.csv', [0.43, 0.45]]]);
});
