import { describe, expect, test } from 'vitest';
import { placeName } from '../../src/data/areas.ts';
import { ballotsOf, finestStations, stationTables } from '../../src/queries/stations.ts';
import { datasetOf, official } from '../support/dataset.ts';

const columns = {
  area: ['region', 'station'],
  registered: 'R',
  issued: 'I',
  ballotsCast: 'C',
  invalid: 'X',
  votes: { alpha: 'A', beta: 'B', gamma: 'G' },
};
const HEADER = ['region', 'station', 'R', 'I', 'C', 'X', 'A', 'B', 'G'];
const dataset = datasetOf(
  { sources: [official({}, { tables: [{ file: 's.csv', level: 'station', columns }] })] },
  {
    's.csv': [
      HEADER,
      ['North', 1, 100, 60, 58, 2, 30, 20, 6],
      ['South', 1, 200, 90, 90, 0, 30, 50, 10],
      ['North', 2, 300, '', 99, 1, 40, 40, 18],
      ['North', 3, 400, 80, 70, 10, 10, 45, 5],
    ],
  },
);
const stations = finestStations(dataset) as NonNullable<ReturnType<typeof finestStations>>;

describe('stations as columns', () => {
  test('a row that lacks a count is left out and counted', () => {
    expect(stations.size).toBe(3);
    expect(stations.omitted).toBe(1);
    expect(Array.from(stations.row)).toEqual([0, 1, 3]);
    expect(Array.from(stations.registered ?? [])).toEqual([100, 200, 400]);
  });

  test('valid votes are the sum of the contestants, and the leader has the most of them', () => {
    expect(Array.from(stations.valid ?? [])).toEqual([56, 90, 60]);
    expect(Array.from(stations.sums)).toEqual([70, 115, 21]);
    expect(stations.leader).toBe(1);
  });

  test('turnout is of the ballots asked for, else of the others', () => {
    expect(Array.from(ballotsOf(stations)?.ballots ?? [])).toEqual([58, 90, 70]);
    expect(ballotsOf(stations, 'issued')?.basis).toBe('issued');
    expect(ballotsOf({ ...stations, issued: undefined }, 'issued')?.basis).toBe('cast');
    expect(ballotsOf({ ...stations, issued: undefined, cast: undefined })).toBeUndefined();
  });

  test('they are put together once a dataset', () => expect(stationTables(dataset)).toBe(stationTables(dataset)));
});

test('a station that has only a number is told with its area', () => {
  const { areas } = dataset;
  expect(placeName(areas, stations.table.area[3])).toBe('North, 3');
  expect(placeName(areas, areas.parent[stations.table.area[3]])).toBe('North');
  expect(placeName(areas, areas.root)).toBe('Testland');
});
