import { describe, expect, test } from 'vitest';
import { audited, observe } from '../../support/dataset.ts';
import { type DistrictStation, districtStations } from '../../support/district-stations.ts';
import { nordavia } from '../../support/invented.ts';

const id = 'small-stations';
const country = (alter?: (station: DistrictStation) => void, seed = 1) =>
  districtStations({ seed, regions: 5, districts: 8, each: 20, ...(alter && { alter }) });
const small = (change: (station: DistrictStation) => void) => (station: DistrictStation) => {
  if (station.registered < 600) change(station);
};

describe('honest data', () => {
  test('small and large stations alike: measured, not told', () => {
    const { findings, result, tables } = audited(country(), id);
    expect(findings).toEqual([]);
    expect(result).toMatchObject({ status: 'passed', tests: 1 });
    expect(tables[0].rows.map(([label]) => label)).toEqual(['All, smallest 10 %', 'All, smallest 25 %', 'All, smallest 50 %']);
  });

  test('a higher turnout alone is not told', () => {
    expect(audited(country(small((one) => Object.assign(one, { turnout: Math.min(0.95, one.turnout + 0.1) }))), id).findings).toEqual([]);
  });
});

test('both higher in small stations: a note with both differences and their intervals', () => {
  const dataset = country(
    small((one) => Object.assign(one, { turnout: Math.min(0.97, one.turnout + 0.06), share: Math.min(0.97, one.share + 0.06) })),
  );
  const { findings } = audited(dataset, id);
  expect(findings).toMatchObject([
    {
      severity: 'note',
      about: 'result',
      scope: { source: 'commission', level: 'station', contestant: 'alpha', quantity: 'turnout and share of small stations' },
      measures: { stations: 800, areas: 40 },
    },
  ]);
  const { turnoutLow, turnoutDifference, turnoutHigh, shareLow } = findings[0].measures as Record<string, number>;
  expect(turnoutLow).toBeGreaterThan(0);
  expect(shareLow).toBeGreaterThan(0);
  expect(turnoutDifference).toBeCloseTo((turnoutLow + turnoutHigh) / 2, 9);
});

test('elections regarded as clean are compared at the median size alone', () => {
  const detail = (percentiles: readonly number[]) => {
    const [finding] = observe(country(), id, { percentiles });
    if (finding.kind !== 'measured') throw new Error('the check was expected to run');
    return finding.detail;
  };
  expect(detail([10, 50])).toContain('of 22 elections regarded as clean, and by as much in');
  expect(detail([50, 25])).not.toContain('regarded as clean');
});

test('the figure follows the size of stations', () => {
  const figure = observe(country(), id).find((one) => one.kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error('no figure');
  const { series, n, kind } = figure.figure;
  expect([kind, n, series?.map(({ name }) => name)]).toEqual(['lines', 800, ['Turnout', 'Alpha', 'Like the neighbours']]);
  expect(series?.[0].x).toHaveLength(20);
  expect(series?.[0].x).toEqual([...(series?.[0].x ?? [])].sort((a, b) => a - b));
  // Classes of about 40 stations each: their means lie around 0.
  expect(Math.abs(series?.[0].y.reduce((sum, y) => sum + y, 0) as number)).toBeLessThan(0.2);
});

describe('too little data', () => {
  test.each([
    ['districts are no stations', nordavia(), 'no results by polling station are published'],
    ['few stations', districtStations(), '300 stations are published with all counts'],
    ['few areas', districtStations({ regions: 2, districts: 5, each: 60 }), 'fewer than 20 areas have both small and large stations'],
    [
      'stations of one size',
      country((one) => Object.assign(one, { registered: 700 })),
      'fewer than 20 areas have both small and large stations',
    ],
  ])('%s', (_, dataset, reason) => {
    expect(observe(dataset, id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringContaining(reason), dataNeeded: expect.stringMatching(/\S/) },
    ]);
  });
});
