import { describe, expect, test } from 'vitest';
import { clustersBy, clustersWithin, stationSample, stationSamples } from '../../src/queries/station-sample.ts';
import { finestStations } from '../../src/queries/stations.ts';
import { firstStrata, partsOf } from '../../src/queries/strata.ts';
import { type Cell, datasetOf, official } from '../support/dataset.ts';
import { districtStations } from '../support/district-stations.ts';

const HEADER: Cell[] = ['area', 'registered', 'cast', 'issued', 'Alpha', 'Beta', 'Gamma'];
const ROWS: Cell[][] = [
  ['A', 100, 60, 61, 30, 20, 10],
  ['nobody', 0, 0, 0, 0, 0, 0],
  ['more ballots than voters', 50, 51, 51, 30, 20, 1],
  ['no vote', 50, 10, 10, 0, 0, 0],
  ['B', 200, 100, 101, 60, 20, 20],
];
const votes = { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' };
const tableOf = (columns: Record<string, unknown>, rows = ROWS) =>
  datasetOf(
    { sources: [official({}, { tables: [{ file: 't.csv', level: 'station', columns: { area: 'area', ...columns, votes } }] })] },
    { 't.csv': [HEADER, ...rows] },
  );
const BOTH = { registered: 'registered', ballotsCast: 'cast', issued: 'issued' };

describe('the stations with a turnout and a share', () => {
  const dataset = tableOf(BOTH);
  const stations = finestStations(dataset)!;

  test('leaves out what has no turnout or no share, and says how many', () => {
    const found = stationSample(dataset, stations)!;
    expect(found).toMatchObject({ size: 2, omitted: 3, basis: 'cast', contestant: 0 });
    expect(Array.from(found.at)).toEqual([0, 4]);
    expect(Array.from(found.registered)).toEqual([100, 200]);
    expect(Array.from(found.turnout)).toEqual([0.6, 0.5]);
    expect(Array.from(found.share)).toEqual([0.5, 0.6]);
    expect(Array.from(found.perVoter)).toEqual([0.3, 0.3]);
  });

  test('of another contestant, and of ballots issued', () => {
    expect(Array.from(stationSample(dataset, stations, 'cast', 2)!.share)).toEqual([10 / 60, 0.2]);
    expect(Array.from(stationSample(dataset, stations, 'issued')!.turnout)).toEqual([0.61, 0.505]);
  });

  test('are put together once, and each column when first asked for', () => {
    const found = stationSample(dataset, stations)!;
    expect(stationSample(dataset, stations, 'cast', 0)).toBe(found);
    expect(found.turnout).toBe(found.turnout);
    expect(found.clusters).toBeUndefined();
  });

  test('where all have both, are the columns of the table themselves', () => {
    const whole = tableOf(BOTH, [ROWS[0], ROWS[4]]);
    const table = finestStations(whole)!;
    expect(stationSample(whole, table)!.registered).toBe(table.registered);
  });

  test('undefined without a roll or ballots', () => {
    for (const columns of [{ ballotsCast: 'cast' }, { registered: 'registered' }]) {
      const without = tableOf(columns);
      expect(stationSample(without, finestStations(without)!)).toBeUndefined();
    }
  });

  test('every table with so many of them', () => {
    expect(stationSamples(dataset, 2)).toEqual([stationSample(dataset, stations)]);
    expect(stationSamples(dataset, 3)).toEqual([]);
  });
});

describe('what lies above them', () => {
  const sampled = (regions: number, districts: number, each: number) => {
    const dataset = districtStations({
      regions,
      districts,
      each,
      // The first station has nobody registered.
      alter: (station) => {
        if (station.region + station.district + station.index === 0) station.registered = 0;
      },
    });
    return { dataset, sample: stationSamples(dataset, 1)[0] };
  };

  test('the levels of two areas or more, by the stations of the sample', () => {
    const { sample } = sampled(2, 3, 4);
    expect(sample).toMatchObject({ size: 23, omitted: 1 });
    expect(sample.levels.map(({ level, sizes }) => [level, Array.from(sizes)])).toEqual([
      ['region', [11, 12]],
      ['district', [3, 4, 4, 4, 4, 4]],
    ]);
    expect(sampled(1, 3, 4).sample.levels.map(({ level }) => level)).toEqual(['district']);
  });

  test('clusters are the largest areas of which there are 20, else those of which there are most', () => {
    expect(sampled(20, 2, 2).sample.clusters?.level).toBe('region');
    expect(sampled(4, 5, 2).sample.clusters?.level).toBe('district');
    expect(sampled(2, 3, 4).sample.clusters?.level).toBe('district');
    expect(sampled(1, 1, 4).sample.clusters).toBeUndefined();
    // 20 regions, of which one has nobody left: its district too.
    expect(Array.from(new Set(sampled(20, 1, 1).sample.clusters?.code)).length).toBe(19);
  });

  test('clusters of one level only where 20 of its areas hold stations', () => {
    const { dataset, sample } = sampled(20, 2, 2);
    expect(clustersBy(firstStrata(dataset, sample.stations)!)?.code).toHaveLength(80);
    expect(clustersBy(sampled(19, 2, 2).sample.levels[0])).toBeUndefined();
  });

  test('stations outside all areas are a cluster of their own', () => {
    const strata = { level: 'region', areas: Array.from({ length: 20 }, (_, area) => area), sizes: new Int32Array(20).fill(1) };
    const code = Int32Array.from({ length: 22 }, (_, at) => (at < 20 ? at : -1));
    expect(Array.from(clustersBy({ ...strata, code })!.code.slice(19))).toEqual([19, 20, 20]);
  });

  test('within an area its districts are clusters, where there are 20', () => {
    const { sample } = sampled(2, 20, 2);
    const [region, district] = sample.levels;
    const [, { members }] = partsOf(region);
    expect(Array.from(new Set(clustersWithin(sample, region, members)))).toEqual(Array.from({ length: 20 }, (_, at) => at));
    expect(clustersWithin(sample, district, members)).toBeUndefined();
    const few = sampled(2, 19, 2).sample;
    expect(clustersWithin(few, few.levels[0], partsOf(few.levels[0])[1].members)).toBeUndefined();
  });
});
