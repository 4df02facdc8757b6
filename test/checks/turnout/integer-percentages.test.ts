import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/constrained-rates.json' with { type: 'json' };
import { randomStream } from '../../../src/stats/random.ts';
import { binomialDraw } from '../../../src/stats/sampling.ts';
import { isWholePercentage } from '../../../src/stats/whole-percentages.ts';
import { audited, datasetOf, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { nordavia } from '../../support/invented.ts';
import { clean, dataset, type Station } from './drawn-stations.ts';

const id = 'integer-percentages';

/** Some stations whose turnout was written down as the next whole percentage. */
function rounded(stations: readonly Station[], which: (index: number) => boolean): Station[] {
  return stations.map((one, index) => {
    if (!which(index)) return one;
    const cast = Math.round((one.registered * Math.ceil((100 * one.cast) / one.registered)) / 100);
    return { ...one, cast };
  });
}

const tests = (observations: ReturnType<typeof observe>) => observations.filter((one) => one.kind === 'measured');
const tables = (observations: ReturnType<typeof observe>) => observations.flatMap((one) => (one.kind === 'table' ? [one.table] : []));
const figures = (observations: ReturnType<typeof observe>) => observations.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []));

describe('honest data', () => {
  const observations = observe(dataset(clean(1, 2000)), id);

  test('one hypothesis for the country and one for each region, none material', () => {
    const found = tests(observations);
    expect(found.map(({ scope }) => scope.area ?? scope.level)).toHaveLength(5);
    for (const one of found) {
      expect(one.material).toBe(false);
      expect(one.scope).toMatchObject({ contestant: 'alpha', quantity: 'turnout or share' });
    }
    expect(audited(dataset(clean(1, 2000)), id).findings).toEqual([]);
  });

  test('a table of percentages by weights, one by region, and two figures', () => {
    const [byRegion, matrix] = tables(observations);
    expect(byRegion.rows).toHaveLength(4);
    expect(matrix.rows).toHaveLength(3 * 5);
    expect(matrix.rows.map(([, , weight]) => weight).slice(0, 5)).toEqual([
      'stations',
      'registered voters',
      'ballots',
      'votes for Alpha',
      'stations',
    ]);
    for (const table of tables(observations))
      for (const row of table.rows) for (const cell of row) if (typeof cell === 'number') expect(cell).toSatisfy(Number.isFinite);
    const pictures = figures(observations).filter(({ kind }) => kind !== 'strip');
    expect(pictures.map((figure) => figure.id)).toEqual(['whole-percentages-share-alpha', 'whole-percentages-turnout']);
    for (const { series = [], n } of pictures) {
      expect(series.map(({ x }) => x.length)).toEqual([1001, 101]);
      expect(series[0].y.reduce((sum, one) => sum + one, 0)).toBe(n);
    }
  });

  test('the order of the rows changes nothing but the last digits of a sum', () => {
    const [country] = tests(observations);
    const [shuffled] = tests(observe(dataset([...clean(1, 2000)].reverse()), id));
    expect(shuffled.measures.observed).toBe(country.measures.observed);
    expect(shuffled.measures.expected).toBeCloseTo(country.measures.expected as number, 9);
    expect(shuffled.test.log10P).toBeCloseTo(country.test.log10P, 9);
  });

  test('stations looked at and the number expected of them, against numpy and scipy', () => {
    const { counts, sizes, chances } = reference['every station in a region'];
    const stations = counts.map((cast, at) => ({ registered: sizes[at], cast, alpha: Math.round(0.45 * cast) }));
    const [matrix] = tables(observe(dataset(stations, { regions: 3 }), id, { levels: [], minStations: 50 }));
    const turnout = matrix.rows.find(([percentage, step, weight]) => percentage === 'Turnout' && step === '1 %' && weight === 'stations');
    const known = chances.filter((chance) => chance !== null);
    expect(turnout?.[3]).toBe(known.length);
    expect(turnout?.[5]).toBeCloseTo(
      known.reduce((sum, chance) => sum + chance, 0),
      8,
    );
  });

  test('a station shares its rate with those of its region', () => {
    const stations = clean(3, 600);
    const expectedOf = (all: readonly Station[]): number =>
      tests(observe(dataset(all, { regions: 1 }), id, { levels: [] }))[0].measures.expected as number;
    const far = stations.map((one, at) => (at % 2 ? one : { ...one, alpha: Math.round(0.4 * one.alpha) }));
    // The others are as they were; what they are expected to give is not, since the region is.
    expect(Math.abs(expectedOf(far) - expectedOf(stations))).toBeGreaterThan(0.1);
  });

  test('an invented country of few areas is skipped', () => {
    expect(observe(nordavia(), id)).toMatchObject([{ kind: 'skipped', reason: holding('500') }]);
  });
});

describe('a planted fault', () => {
  test('a fifth of the turnouts rounded up: the country, with excess, interval and weights', () => {
    const { findings } = audited(dataset(rounded(clean(2, 6000), (index) => index % 5 === 0)), id);
    const country = findings.find(({ scope }) => scope.area === undefined);
    expect(country).toMatchObject({
      severity: 'warning',
      about: 'result',
      scope: { source: 'commission', level: 'station', contestant: 'alpha', quantity: 'turnout or share' },
      message: holding('Alpha', '0.05', '6,000'),
      measures: { stations: 6000 },
    });
    const { low, high } = { low: country?.test?.effect.interval[0] as number, high: country?.test?.effect.interval[1] as number };
    expect(low).toBeGreaterThan(0.5);
    expect(low).toBeLessThan(country?.test?.effect.value as number);
    expect(high).toBeGreaterThan(country?.test?.effect.value as number);
    expect(country?.measures.turnoutZ).toBeGreaterThan(20);
    expect(Math.abs(country?.measures.shareZ as number)).toBeLessThan(4);
    expect(country?.test?.log10PValue).toBeLessThan(-50);
    // The excess and its interval times the ballots of an average station.
    const [fewest, most] = country?.weight?.ballots ?? [0, 0];
    const { excess, sd } = (country?.measures ?? {}) as Record<string, number>;
    expect(country?.weight).toMatchObject({ stations: Math.round(excess), ofStations: 6000 });
    expect(fewest).toBeGreaterThan(0);
    expect((fewest + most) / 2 / excess).toBeGreaterThan(200);
    expect((fewest + most) / 2 / excess).toBeLessThan(1000);
    expect((most - fewest) / (fewest + most)).toBeCloseTo((1.959964 * sd) / excess, 3);
  });

  test('in one region of four: that region and no other', () => {
    const { findings } = audited(dataset(rounded(clean(4, 4000), (index) => index % 4 === 2 && index % 3 === 0)), id);
    expect(findings.filter(({ scope }) => scope.level === 'region' || scope.area).map(({ scope }) => scope.area)).toEqual(['R2']);
  });

  test('everything on the spot: a probability below every double stays a number', () => {
    const { findings, result } = audited(dataset(rounded(clean(5, 12000), () => true)), id, {});
    expect(result.status).toBe('flagged');
    expect(findings[0].test?.pValue).toBe(0);
    expect(Number.isFinite(findings[0].test?.log10PValue)).toBe(true);
  });

  test('fewer than chance by far is a note about the test itself', () => {
    const away = clean(6, 3000).map((one) => {
      const n = one.registered;
      const off = isWholePercentage(one.cast, n) ? Math.ceil(n / 300) : 0;
      return {
        ...one,
        cast: one.cast + off,
        alpha: isWholePercentage(one.alpha, one.cast + off) ? one.alpha + Math.ceil(n / 400) : one.alpha,
      };
    });
    const [finding] = audited(dataset(away), id, {}).findings;
    expect(finding.severity).toBe('note');
    expect(finding.measures.z as number).toBeLessThan(-4);
  });
});

describe('more than any election regarded as clean, less than a warning', () => {
  test('is a note that makes the question unusual', () => {
    // Some stations, and not so many that the excess would be a warning.
    const found = [5, 10, 15, 20, 25, 30, 35, 40, 50].map((every) =>
      observe(dataset(rounded(clean(2, 6000), (at) => at % (3 * every) === 0)), id, { levels: [] }),
    );
    const between = found.filter((all) => {
      const [country] = tests(all);
      return !country.material && (country.measures.z as number) > 2.54;
    });
    expect(between.length).toBeGreaterThan(0);
    for (const all of between)
      expect(all.filter(({ kind }) => kind === 'noted')).toMatchObject([{ unusual: true, message: holding('any election') }]);
    for (const all of found.filter((one) => !between.includes(one))) expect(all.filter(({ kind }) => kind === 'noted')).toEqual([]);
  });

  test('of other countries: what Canada had in 2011 is held against the others', () => {
    const all = observe(dataset(clean(1, 2000), { contest: { country: 'CA' } }), id, { levels: [] });
    expect(tests(all)[0].measures.cleanHigh).toBe(1.692);
    expect(tests(observe(dataset(clean(1, 2000)), id, { levels: [] }))[0].measures.cleanHigh).toBe(2.533);
  });
});

describe('options', () => {
  test('all contestants: a hypothesis for each other share', () => {
    const found = tests(observe(dataset(clean(7, 800)), id, { contestants: 'all', levels: [] }));
    expect(found.map(({ scope }) => [scope.contestant, scope.quantity])).toEqual([
      ['alpha', 'turnout or share'],
      ['beta', 'share'],
    ]);
  });

  /** Stations where Alpha has a small share, drawn vote by vote. */
  const smallParty = (seed: number, share: number, size = 1500): Station[] => {
    const { uniform } = randomStream(seed, 0);
    return clean(seed, size).map((one) => ({ ...one, alpha: binomialDraw(uniform, one.cast, share) }));
  };

  test('a share that few stations have enough votes for is skipped', () => {
    const found = observe(dataset(smallParty(10, 0.012)), id, { contestants: 'all', minStations: 100 });
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'skipped', subject: 'The share of Alpha', reason: expect.stringContaining('enough votes') }),
    );
    const asked = observe(dataset(smallParty(10, 0.012)), id, { contestants: 'all', minStations: 100, minPassing: 0.1, levels: [] });
    expect(tests(asked)).toHaveLength(2);
  });

  test.each([0.012, 0.03, 0.06])('an honest small party of %f does not warn', (share) => {
    for (let seed = 1; seed <= 6; seed++) {
      const options = { contestants: 'all', minStations: 100, minPassing: 0, levels: [] };
      for (const one of tests(observe(dataset(smallParty(seed, share)), id, options))) {
        expect(one.material, `seed ${seed}`).toBe(false);
        expect(one.measures.z).toBeLessThan(4);
      }
    }
  });

  test('a level the stations do not lie in is skipped by name', () => {
    expect(observe(dataset(clean(7, 600)), id, { levels: ['canton'] })).toContainEqual(
      expect.objectContaining({ kind: 'skipped', subject: 'By canton' }),
    );
  });

  test('regions of fewer than 50 stations are not tested', () => {
    const found = observe(dataset(clean(7, 600), { regions: 20 }), id);
    expect(tests(found)).toHaveLength(1);
    expect(found).toContainEqual(expect.objectContaining({ kind: 'skipped', reason: holding('50') }));
  });

  test('without registered voters the share alone', () => {
    const [found] = tests(observe(dataset(clean(8, 700), { columns: { registered: undefined } }), id));
    expect(found.scope).toMatchObject({ quantity: 'share', contestant: 'alpha' });
  });

  test('too few stations, before and after the guard', () => {
    expect(observe(dataset(clean(9, 499)), id)).toMatchObject([{ kind: 'skipped', reason: holding('499') }]);
    const tiny = Array.from({ length: 600 }, () => ({ registered: 200, cast: 100, alpha: 2 }));
    expect(observe(dataset(tiny, { contest: {} }), id)).toContainEqual(
      expect.objectContaining({ kind: 'skipped', reason: holding('500') }),
    );
  });
});

test('counts that no station has are left out instead of being summed over for hours', () => {
  const rows = Array.from({ length: 600 }, (_, at) => [
    `S${at}`,
    4_000_000_000_000_000 + at,
    2_000_000_000_000_000 - at,
    2_000_000_000_000_000 - at,
  ]);
  const huge = datasetOf(
    {
      contestants: [{ id: 'alpha', name: 'Alpha' }],
      sources: [
        official(
          {},
          {
            tables: [
              { file: 's.csv', level: 'station', columns: { area: 'area', registered: 'R', ballotsCast: 'C', votes: { alpha: 'A' } } },
            ],
          },
        ),
      ],
    },
    { 's.csv': [['area', 'R', 'C', 'A'], ...rows] },
  );
  for (const check of ['integer-percentages', 'resampled-density'])
    expect(observe(huge, check).every(({ kind }) => kind !== 'measured' && kind !== 'broken')).toBe(true);
});
