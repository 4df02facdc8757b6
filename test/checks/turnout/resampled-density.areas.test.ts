import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/index.ts';
import { seededNormal, seededRandom } from '../../stats/seeded-random.ts';
import { audited, type Cell, datasetOf, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'resampled-density';

interface Region {
  readonly name: string;
  readonly stations: number;
  readonly districts: number;
  /** The first so many stations report `value` of turnout, or of the share. */
  readonly piled?: number;
  readonly value?: number;
  readonly of?: 'turnout' | 'share';
  /** Only in the first district. */
  readonly inDistrict?: boolean;
}

/** A country of regions and districts; turnout 55 %, the share of Alpha 50 %, spread within and between. */
function country(regions: readonly Region[], seed: number, over: object = {}): Dataset {
  const uniform = seededRandom(seed);
  const normal = seededNormal(uniform);
  const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
  const binomial = (n: number, p: number): number => Math.min(n, Math.max(0, Math.round(n * p + Math.sqrt(n * p * (1 - p)) * normal())));
  const rows = regions.flatMap(({ name, stations, districts, piled = 0, value = 0.622, of = 'turnout', inDistrict }) => {
    const [turnout, share] = [0.2 + 0.2 * normal(), 0.2 * normal()];
    let left = piled;
    return Array.from({ length: stations }, (_, at): Cell[] => {
      const district = at % districts;
      const isPiled = left > 0 && (!inDistrict || district === 0);
      if (isPiled) left--;
      const registered = 600 + Math.floor(1600 * uniform());
      const honest = binomial(registered, logistic(turnout + 0.3 * normal()));
      const valid = isPiled && of === 'turnout' ? Math.round(value * registered) : honest;
      const own = binomial(valid, logistic(share + 0.4 * normal()));
      const alpha = isPiled && of === 'share' ? Math.round(value * valid) : own;
      return [name, `${name} ${district}`, `${name}-${at}`, registered, valid, alpha, valid - alpha];
    });
  });
  return datasetOf(
    {
      contestants: ['alpha', 'beta'].map((one) => ({ id: one, name: one === 'alpha' ? 'Alpha' : 'Beta' })),
      sources: [
        official(
          {},
          {
            tables: [
              {
                file: 's.csv',
                level: 'station',
                columns: {
                  area: ['region', 'district', 'station'],
                  registered: 'registered',
                  ballotsCast: 'valid',
                  votes: { alpha: 'alpha', beta: 'beta' },
                },
                ...over,
              },
            ],
          },
        ),
      ],
    },
    { 's.csv': [['region', 'district', 'station', 'registered', 'valid', 'alpha', 'beta'], ...rows] },
  );
}

const others = (regions: number, stations = 300): Region[] =>
  Array.from({ length: regions }, (_, at) => ({ name: `R${at}`, stations, districts: 6 }));

describe('values that stations of one area share', () => {
  const volga: Region = { name: 'Volga', stations: 1800, districts: 40, piled: 114 };
  const sibling = country([...others(20), volga], 1);

  test('114 of 1,800 stations of a region at one turnout are a warning about that region, in a national table', () => {
    const { findings, tables } = audited(sibling, id);
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        about: 'result',
        scope: { area: 'Volga', quantity: 'one value of turnout' },
        message: holding('Volga', '62.2 %', '1,800'),
        detail: holding('less than once in a billion times', 'Volga-0'),
        measures: { value: 0.622, stations: 1800 },
        weight: { ofStations: 1800, ballots: null },
      },
    ]);
    const [{ measures, rows, weight }] = findings;
    expect(measures.observed).toBeGreaterThanOrEqual(110);
    expect(measures.expectedByChance).toBeLessThan(1e-9);
    expect(rows?.count).toBe(measures.observed);
    expect(weight?.stations).toBeGreaterThan(95);
    expect(tables.find(({ id }) => id === 'one-value-in-areas')?.rows).toHaveLength(1);
  });

  test('the national question alone does not see it', () => {
    const national = observe(sibling, id, { mostAreas: 1, maxByChance: 0 });
    expect(national.filter(({ kind }) => kind === 'noted')).toEqual([]);
    expect(audited(sibling, id).findings.every(({ scope }) => scope.area === 'Volga')).toBe(true);
  });

  test('in a district it is the district that is named, with the share and its contestant', () => {
    const region: Region = { name: 'North', stations: 400, districts: 4, piled: 20, value: 0.7, of: 'share', inDistrict: true };
    const { findings } = audited(country([...others(8), region], 2), id);
    expect(findings).toMatchObject([
      {
        scope: { area: 'North/North 0', contestant: 'alpha', quantity: 'one value of share' },
        message: holding('North 0', '70.0 %', 'Alpha'),
      },
    ]);
  });

  test('a table of a few hundred stations is asked too', () => {
    const small = country([...others(2, 200), { name: 'South', stations: 200, districts: 2, piled: 30 }], 3);
    const observations = observe(small, id);
    expect(observations.map(({ kind }) => kind)).toContain('skipped');
    expect(observations.filter(({ kind }) => kind === 'noted')).toHaveLength(1);
  });

  test('nothing is said where the manifest says that counts were rounded', () => {
    const rounded = country([...others(2, 200), { name: 'South', stations: 200, districts: 2, piled: 30 }], 3, { counts: 'rounded' });
    expect(observe(rounded, id).filter(({ kind }) => kind === 'noted')).toEqual([]);
  });

  test('turnout is not asked where the manifest says that rows are batches of ballots', () => {
    const region: Region = { name: 'South', stations: 200, districts: 2, piled: 30 };
    const batched = country([...others(2, 200), region], 3, { counts: 'batched' });
    expect(observe(batched, id).filter(({ kind }) => kind === 'noted')).toEqual([]);
  });

  test('honest countries have no finding', () => {
    for (let seed = 10; seed < 22; seed++) {
      const honest = country(others(12, 160), seed);
      expect(observe(honest, id).filter(({ kind }) => kind === 'noted')).toEqual([]);
    }
  });

  test('fewer stations than asked for at one value are none', () => {
    const few = country([...others(8), { name: 'North', stations: 160, districts: 4, piled: 9, inDistrict: true }], 4);
    expect(observe(few, id, { maxByChance: 0.1, minPiled: 20 }).filter(({ kind }) => kind === 'noted')).toEqual([]);
    expect(observe(few, id, { maxByChance: 0.1 }).filter(({ kind }) => kind === 'noted')).toHaveLength(1);
  });
});
