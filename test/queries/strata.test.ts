import { describe, expect, test } from 'vitest';
import { finestStations } from '../../src/queries/stations.ts';
import { firstStrata, levelsAbove, type Part, partsOf, type Strata, strataAmong, strataAsked, strataOf } from '../../src/queries/strata.ts';
import { datasetOf, official } from '../support/dataset.ts';

const columns = { area: ['region', 'station'], registered: 'R', ballotsCast: 'C', votes: { alpha: 'A', beta: 'B', gamma: 'G' } };
const dataset = datasetOf(
  { sources: [official({}, { tables: [{ file: 's.csv', level: 'station', columns }] })] },
  {
    's.csv': [
      ['region', 'station', 'R', 'C', 'A', 'B', 'G'],
      ['North', 1, 100, 58, 30, 20, 6],
      ['South', 1, 200, 90, 30, 50, 10],
      ['North', 2, 300, '', 40, 40, 18],
      ['North', 3, 400, 70, 10, 45, 5],
    ],
  },
);
const stations = finestStations(dataset) as NonNullable<ReturnType<typeof finestStations>>;
const told = (parts: readonly Part[]): [string, number, number[]][] =>
  parts.map(({ area, index, members }) => [dataset.areas.name(area), index, Array.from(members)]);

describe('areas above them', () => {
  test('group the stations that are there', () => {
    expect(levelsAbove(dataset, stations)).toEqual(['region']);
    const strata = strataOf(dataset, stations, 'region') as NonNullable<ReturnType<typeof strataOf>>;
    expect(strata.areas.map(dataset.areas.name)).toEqual(['North', 'South']);
    expect(Array.from(strata.code)).toEqual([0, 1, 0]);
    expect(Array.from(strata.sizes)).toEqual([2, 1]);
    expect(firstStrata(dataset, stations)).toBe(strata);
    expect(told(partsOf(strata))).toEqual([
      ['North', 0, [0, 2]],
      ['South', 1, [1]],
    ]);
  });

  test('a level asked for twice is one, and one that is not there is named', () => {
    const { strata, unknown } = strataAsked(dataset, stations, ['region', 'region', 'nowhere']);
    expect(strata.map(({ level }) => level)).toEqual(['region']);
    expect(unknown).toEqual(['nowhere']);
    expect(strataAsked(dataset, stations, undefined).strata.map(({ level }) => level)).toEqual(['region']);
    expect(strataAsked(dataset, stations, []).strata).toEqual([]);
  });
});

/** Two areas of stations 0, 2, 4 and 1, 5; station 3 lies in none. */
const two: Strata = { level: 'region', areas: [7, 8], code: Int32Array.of(0, 1, 0, -1, 0, 1), sizes: Int32Array.of(3, 2) };
const members = (parts: readonly Part[]) => parts.map((one) => [one.area, Array.from(one.members)]);

describe('parts', () => {
  test('are every area with its stations, those outside all areas in none', () =>
    expect(members(partsOf(two))).toEqual([
      [7, [0, 2, 4]],
      [8, [1, 5]],
    ]));

  test('with enough stations', () => expect(members(partsOf(two, 3))).toEqual([[7, [0, 2, 4]]]));

  test('among some of the stations', () => {
    expect(members(partsOf(two, 1, Int32Array.of(0, 3, 4)))).toEqual([[7, [0, 4]]]);
    expect(members(partsOf(two, 0, Int32Array.of(1)))).toEqual([
      [7, []],
      [8, [1]],
    ]);
  });

  test('are sorted once', () => expect(partsOf(two)[0].members.buffer).toBe(partsOf(two, 3)[0].members.buffer));
});

describe('strata among some of the stations', () => {
  test('number those anew', () => {
    const { code, sizes, areas } = strataAmong(two, Int32Array.of(1, 2, 3, 5));
    expect([Array.from(code), Array.from(sizes), areas]).toEqual([
      [1, 0, -1, 1],
      [1, 2],
      [7, 8],
    ]);
  });

  test('are the same where those are all', () => expect(strataAmong(two, Int32Array.of(0, 1, 2, 3, 4, 5))).toBe(two));
});
