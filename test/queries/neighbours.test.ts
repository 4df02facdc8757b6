import { expect, test } from 'vitest';
import { neighboursOf } from '../../src/queries/neighbours.ts';
import { finestStations } from '../../src/queries/stations.ts';
import { districtStations } from '../support/district-stations.ts';

const dataset = districtStations({ regions: 2, districts: 3, each: 4 });
const stations = finestStations(dataset)!;
const groups = (least: number, country: boolean): { sizes: [string, number][]; without: number } => {
  const { areas, members, code } = neighboursOf(dataset, stations, least, country);
  return {
    sizes: areas.map((area, group): [string, number] => [dataset.areas.name(area), members[group].length]),
    without: code.filter((one) => one < 0).length,
  };
};

test('the nearest area that holds enough stations', () => {
  expect(groups(4, true)).toEqual({ sizes: ['D0-0', 'D0-1', 'D0-2', 'D1-0', 'D1-1', 'D1-2'].map((name) => [name, 4]), without: 0 });
  expect(groups(5, true)).toEqual({
    sizes: [
      ['R0', 12],
      ['R1', 12],
    ],
    without: 0,
  });
});

test('at last the whole table, where that is allowed and large enough', () => {
  expect(groups(13, true)).toMatchObject({ sizes: [[expect.any(String), 24]], without: 0 });
  expect(groups(13, false)).toEqual({ sizes: [], without: 24 });
  expect(groups(25, true)).toEqual({ sizes: [], without: 24 });
});
