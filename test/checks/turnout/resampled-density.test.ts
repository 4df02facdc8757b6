import { describe, expect, test } from 'vitest';
import { seededNormal, seededRandom } from '../../stats/seeded-random.ts';
import { audited, type Cell, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { nordavia } from '../../support/invented.ts';

const id = 'resampled-density';

interface Station {
  registered: number;
  valid: number;
  alpha: number;
}

function clean(seed: number, size: number): Station[] {
  const uniform = seededRandom(seed);
  const normal = seededNormal(uniform);
  const binomial = (n: number, p: number): number => Math.min(n, Math.max(0, Math.round(n * p + Math.sqrt(n * p * (1 - p)) * normal())));
  return Array.from({ length: size }, () => {
    const registered = 400 + Math.floor(1200 * uniform());
    const valid = binomial(registered, 0.6 + 0.05 * normal());
    return { registered, valid, alpha: binomial(valid, Math.min(0.9, Math.max(0.1, 0.55 + 0.08 * normal()))) };
  });
}

/** Some stations whose share is 60 %, to the vote. */
const coarse = (stations: readonly Station[], which: (index: number) => boolean): Station[] =>
  stations.map((one, index) => (which(index) ? { ...one, alpha: Math.round(0.6 * one.valid) } : one));

const dataset = (stations: readonly Station[], columns: Manifest = {}) =>
  datasetOf(
    {
      contestants: [
        { id: 'alpha', name: 'Alpha' },
        { id: 'beta', name: 'Beta' },
      ],
      sources: [
        official(
          {},
          {
            tables: [
              {
                file: 's.csv',
                level: 'station',
                columns: {
                  area: ['region', 'station'],
                  registered: 'registered',
                  ballotsCast: 'valid',
                  votes: { alpha: 'alpha', beta: 'beta' },
                  ...columns,
                },
              },
            ],
          },
        ),
      ],
    },
    {
      's.csv': [
        ['region', 'station', 'registered', 'valid', 'alpha', 'beta'],
        ...stations.map(({ registered, valid, alpha }, index): Cell[] => [
          `R${index % 2}`,
          `S${index}`,
          registered,
          valid,
          alpha,
          valid - alpha,
        ]),
      ],
    },
  );

const tests = (observations: ReturnType<typeof observe>) => observations.filter((one) => one.kind === 'measured');

describe('honest data', () => {
  test('measured, not told: F = 0 with what could hide above it, a table and a figure', () => {
    const observations = observe(dataset(clean(1, 3000)), id);
    const [found] = tests(observations);
    expect(found).toMatchObject({
      scope: { source: 'commission', level: 'station', contestant: 'alpha', quantity: 'share' },
      material: false,
      measures: { stations: 3000, F: 0, low: 0, beyond: 0 },
      message: holding('0.1'),
    });
    expect(found.measures.high).toBeGreaterThan(0);
    expect(found.test.p).toBeGreaterThan(0.01);
    expect(audited(dataset(clean(1, 3000)), id)).toMatchObject({ findings: [], result: { status: 'passed', tests: 5 } });
    const table = observations.find((one) => one.kind === 'table')?.table;
    expect(table?.rows).toHaveLength(1);
    for (const cell of table?.rows[0] ?? []) if (typeof cell === 'number') expect(cell).toSatisfy(Number.isFinite);
    const figure = observations.find((one) => one.kind === 'figure')?.figure;
    expect(figure?.series?.map(({ name, x, y }) => [name, x.length, y.length])).toEqual([
      ['Observed', 1001, 1001],
      ['Expected', 1001, 1001],
    ]);
    expect(figure?.series?.[0].y.reduce((sum, one) => sum + one, 0)).toBe(3000);
  });

  test('an invented country of few areas is skipped', () => {
    expect(observe(nordavia(), id)).toMatchObject([{ kind: 'skipped', reason: holding('1,000') }]);
  });
});

describe('a planted pile', () => {
  test('one station in twenty at 60 % is a warning with F and its interval', () => {
    const { findings } = audited(dataset(coarse(clean(2, 4000), (index) => index % 20 === 0)), id);
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        about: 'result',
        weight: { ballots: null },
        message: holding('Alpha', '60.0 %'),
        measures: { topBin: 0.6 },
      },
      ...['R0'].map((area) => ({ scope: { area, quantity: 'one value of share' }, measures: { value: 0.6 } })),
    ]);
    const { F, low, high } = findings[0].measures as Record<string, number>;
    expect(low).toBeLessThan(F);
    expect(high).toBeGreaterThan(F);
    // 5 % were moved; what they smear into the bin by chance is expected there.
    expect(F).toBeGreaterThan(3.5);
    expect(F).toBeLessThan(5.1);
  });

  test('turnout and the other contestant, where asked', () => {
    const found = tests(observe(dataset(clean(3, 1500)), id, { turnout: true, contestants: 'all' }));
    expect(found.map(({ scope }) => [scope.contestant, scope.quantity])).toEqual([
      ['alpha', 'share'],
      ['beta', 'share'],
      [undefined, 'turnout'],
    ]);
  });

  test('by region, where asked: the one that has it', () => {
    const stations = coarse(clean(4, 4000), (index) => index % 8 === 1);
    const { findings } = audited(dataset(stations), id);
    expect(findings.map(({ scope }) => [scope.area, scope.quantity])).toEqual([
      [undefined, 'share'],
      ['R1', 'one value of share'],
    ]);
    const byRegion = tests(observe(dataset(stations), id, { levels: ['region', 'canton'] }));
    expect(byRegion.map(({ measures, scope }) => [scope.area, (measures.beyond as number) > 0])).toEqual([
      [undefined, true],
      ['R0', false],
      ['R1', true],
    ]);
    expect(observe(dataset(stations), id, { levels: ['canton'] })).toContainEqual(
      expect.objectContaining({ kind: 'skipped', subject: 'By canton' }),
    );
  });
});

describe('too little data', () => {
  test('999 stations; stations without votes; stations too small for any bin', () => {
    expect(observe(dataset(clean(5, 999)), id)).toMatchObject([{ kind: 'skipped', reason: holding('999') }]);
    expect(observe(dataset(clean(5, 999)), id, { minStations: 2000 })).toMatchObject([{ dataNeeded: holding('2,000') }]);
    const without = clean(5, 1200).map((one, index) => (index % 2 ? one : { ...one, valid: 0, alpha: 0 }));
    expect(observe(dataset(without), id)).toMatchObject([{ kind: 'skipped', reason: holding('600') }]);
    const tiny = Array.from({ length: 1200 }, (_, index) => ({ registered: 20, valid: 10, alpha: index % 11 }));
    expect(observe(dataset(tiny), id)[0]).toMatchObject({ kind: 'skipped', reason: expect.stringContaining('no bin') });
  });
});
