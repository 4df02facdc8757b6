import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/index.ts';
import { seededNormal, seededRandom } from '../../stats/seeded-random.ts';
import { audited, type Cell, datasetOf, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'integer-percentages';

/** Ten regions of four districts of 60 stations; in the first district so many stations have a turnout of a whole percentage. */
function country(seed: number, whole: number): Dataset {
  const uniform = seededRandom(seed);
  const normal = seededNormal(uniform);
  const rows = Array.from({ length: 2400 }, (_, at): Cell[] => {
    const district = Math.floor(at / 60);
    const registered = 900 + Math.floor(1100 * uniform());
    const turnout = 1 / (1 + Math.exp(-0.2 - 0.3 * normal()));
    const percent = Math.round(100 * turnout) / 100;
    const valid = Math.round(registered * (at < whole ? percent : turnout));
    const alpha = Math.round(valid / (1 + Math.exp(-0.3 * normal())));
    return [`R${Math.floor(district / 4)}`, `D${district}`, `S${at}`, registered, valid, alpha, valid - alpha];
  });
  const columns = {
    area: ['region', 'district', 'station'],
    registered: 'registered',
    ballotsCast: 'valid',
    votes: { alpha: 'alpha', beta: 'beta' },
  };
  return datasetOf(
    {
      contestants: [
        { id: 'alpha', name: 'Alpha' },
        { id: 'beta', name: 'Beta' },
      ],
      sources: [official({}, { tables: [{ file: 's.csv', level: 'station', columns }] })],
    },
    { 's.csv': [['region', 'district', 'station', 'registered', 'valid', 'alpha', 'beta'], ...rows] },
  );
}

const ofDistricts = (dataset: Dataset, options = {}) =>
  observe(dataset, id, options).filter((one) => one.kind === 'noted' && one.scope.level === 'district');

describe('whole percentages in areas of the second level', () => {
  test('a district where half of the stations have one is a warning about that district, with its stations', () => {
    const dataset = country(1, 34);
    const found = audited(dataset, id).findings.filter(({ scope }) => scope.level === 'district');
    expect(found).toMatchObject([
      {
        severity: 'warning',
        scope: { area: 'R0/D0', quantity: 'turnout or share' },
        message: holding('D0', 'of 60'),
        detail: holding('40 areas of this level'),
        weight: { ofStations: 60 },
      },
    ]);
    const [{ measures, rows }] = found;
    expect(measures.expectedByChance).toBeLessThan(0.001);
    expect(rows?.count).toBe(measures.observed);
  });

  test('the bound covers all districts', () => {
    const dataset = country(1, 34);
    const [{ measures }] = ofDistricts(dataset) as unknown as [{ measures: Record<string, number> }];
    const alone = observe(dataset, id, { levels: ['district'], minAreaStations: 30 }).flatMap((one) =>
      one.kind === 'measured' && one.scope.area === 'R0/D0' ? [one.test.log10P] : [],
    );
    expect(Math.log10(measures.expectedByChance)).toBeCloseTo(Math.log10(40) + alone[0], 9);
    expect(ofDistricts(dataset, { maxByChance: measures.expectedByChance / 2 })).toEqual([]);
  });

  test('honest countries have none, nor has one where levels are named', () => {
    for (let seed = 10; seed < 18; seed++) expect(ofDistricts(country(seed, 0))).toEqual([]);
    expect(ofDistricts(country(1, 34), { levels: ['region'] })).toEqual([]);
  });
});
