import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/turnout-dependence.json' with { type: 'json' };
import { controlStations } from '../../support/controls.ts';
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
      message: expect.stringContaining('both are higher in small stations'),
      detail: expect.stringContaining('The comparison is Sanaq’s own'),
      measures: { stations: 800, areas: 40 },
    },
  ]);
  const { turnoutLow, turnoutDifference, turnoutHigh, shareLow } = findings[0].measures as Record<string, number>;
  expect(turnoutLow).toBeGreaterThan(0);
  expect(shareLow).toBeGreaterThan(0);
  expect(turnoutDifference).toBeCloseTo((turnoutLow + turnoutHigh) / 2, 9);
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

test('under the null one of two one-sided tests at 5 % rejects no oftener than that, and both together far less', () => {
  let [turnout, share, both] = [0, 0, 0];
  const rounds = 60;
  for (let seed = 1; seed <= rounds; seed++) {
    const [found] = observe(districtStations({ seed, regions: 5, districts: 6, each: 20 }), id);
    if (found.kind !== 'measured') throw new Error(found.kind);
    const { turnoutLow, turnoutHigh, shareLow, shareHigh } = found.measures as Record<string, number>;
    if (turnoutLow > 0 || turnoutHigh < 0) turnout++;
    if (shareLow > 0 || shareHigh < 0) share++;
    if (found.test.p < 0.05) both++;
  }
  expect((turnout + share) / (2 * rounds)).toBeLessThan(0.11);
  expect(both / rounds).toBeLessThan(0.06);
});

describe('too little data', () => {
  test.each([
    ['districts are no stations', nordavia(), 'no results by polling station are published'],
    ['few stations', districtStations(), '300 stations are published with all counts'],
    ['few areas', districtStations({ regions: 2, districts: 5, each: 60 }), 'fewer than 20 areas hold both small and large stations'],
    [
      'stations of one size',
      country((one) => Object.assign(one, { registered: 700 })),
      'fewer than 20 areas hold both small and large stations',
    ],
  ])('%s', (_, dataset, reason) => {
    expect(observe(dataset, id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringContaining(reason), dataNeeded: expect.stringMatching(/\S/) },
    ]);
  });
});

describe.skipIf(!process.env.SANAQ_DATA)('elections of SANAQ_DATA against numpy', () => {
  const cases = Object.entries(reference).flatMap(([name, one]) => ('small' in one ? [{ name, small: one.small }] : []));
  test.each(cases)('$name: the differences at the median size and their errors', ({ name, small }) => {
    const { findings } = audited(controlStations(name), id);
    const [found] = observe(controlStations(name), id);
    if (found.kind !== 'measured') throw new Error(found.kind);
    const { limit, turnoutDifference, shareDifference, turnoutLow } = found.measures as Record<string, number>;
    expect(limit).toBe(small.limit);
    expect(turnoutDifference).toBeCloseTo(small.turnout[0], 9);
    expect(shareDifference).toBeCloseTo(small.share[0], 9);
    expect((turnoutDifference - turnoutLow) / 1.98 / small.turnout[1]).toBeCloseTo(1, 1);
    expect(findings.length).toBe(['uganda2016', 'russia-2018'].includes(name) ? 1 : 0);
  });
});
