import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/integer-percentages.json' with { type: 'json' };
import smoothed from '../../../fixtures/reference/integer-percentages-smoothed.json' with { type: 'json' };
import type { Dataset } from '../../../src/index.ts';
import { excessTail } from '../../../src/stats/excess-over-chance.ts';
import { isWholePercentage, wholePercentageChances } from '../../../src/stats/whole-percentages.ts';
import { CLEAN, controlStations, DATA } from '../../support/controls.ts';
import { audited, observe } from '../../support/dataset.ts';
import { rawDataset } from '../../support/raw-data.ts';
import { clean } from './drawn-stations.ts';

const id = 'integer-percentages';

const tests = (observations: ReturnType<typeof observe>) => observations.filter((one) => one.kind === 'measured');
const tables = (observations: ReturnType<typeof observe>) => observations.flatMap((one) => (one.kind === 'table' ? [one.table] : []));

describe('honest data', () => {
  test('400 simulated elections of 250 stations: rejection near the level, never far above', () => {
    let [five, one] = [0, 0];
    for (let seed = 1; seed <= 400; seed++) {
      const stations = clean(1000 + seed, 250);
      const n = stations.map(({ registered }) => registered);
      const k = stations.map(({ cast }) => cast);
      const hits = k.map((count, i) => (isWholePercentage(count, n[i]) ? 1 : 0));
      const { p } = excessTail(hits, wholePercentageChances(k, n).one, Int32Array.from(k.keys()));
      if (p < 0.05) five++;
      if (p < 0.01) one++;
    }
    expect(five / 400).toBeGreaterThan(0.015);
    expect(five / 400).toBeLessThan(0.075);
    expect(one / 400).toBeLessThan(0.025);
  });
});

/** A real election by its column "leader" alone: in one, the runner-up has more votes. */
function leaderOnly(name: string): Dataset {
  const whole = controlStations(name);
  const first = (table: Dataset['sources'][number]['tables'][number]) => ({
    ...table,
    votes: table.votes.map((column, c) => (c === 0 ? column : undefined)),
  });
  return { ...whole, sources: whole.sources.map((source) => ({ ...source, tables: source.tables.map(first) })) };
}

describe.skipIf(!DATA)('real elections', () => {
  const published = { minInformation: 0, levels: [] };

  test('Russia 2018, the filter as published: every figure of Kobak, Shpilkin and Pshenichnikov', () => {
    const observations = observe(controlStations('russia-2018'), id, published);
    const [{ measures, test: result }] = tests(observations);
    expect(measures.stations).toBe(91_152);
    // Ties are decided in whole numbers; in floating point the same count comes out in 2018.
    expect(measures.observed).toBe(19_271);
    expect(measures.expected).toBeCloseTo(17_562.402, 3);
    expect(measures.excess).toBeCloseTo(1708.598, 3);
    expect(measures.sd).toBeCloseTo(117.379, 3);
    expect(measures.shareExcess).toBeCloseTo(857.131, 3);
    expect(measures.turnoutExcess).toBeCloseTo(1297.527, 3);
    expect(result.statistic).toBeCloseTo(14.56, 2);
    const [matrix] = tables(observations);
    const cell = (name: string, weight: string): readonly (string | number | null)[] =>
      matrix.rows.find(([margin, step, unit]) => margin === name && step === '1 %' && unit === weight) ?? [];
    expect(cell('The share of Leader', 'stations')[4]).toBe(10_116);
    expect(cell('Turnout', 'stations')[4]).toBe(10_543);
    for (const { percentage, weight, excess, sd } of reference.published) {
      expect(Math.abs((cell(percentage, weight)[6] as number) - excess), `${percentage}, ${weight}`).toBeLessThan(
        (2.9 * sd) / Math.sqrt(1000),
      );
      expect((cell(percentage, weight)[7] as number) / sd).toBeCloseTo(1, 1);
    }
  });

  test.each(reference.elections)('$name, the filter as published: observed, expected and z', ({ name, used, ...anchor }) => {
    const [matrix] = tables(observe(leaderOnly(name), id, published));
    const by = { union: matrix.rows[0], leader: matrix.rows[5], turnout: matrix.rows[10] };
    expect(by.union[3]).toBe(used);
    for (const [margin, row] of Object.entries(by)) {
      const [observed, expected, z] = anchor[margin as keyof typeof by];
      expect(row[4], margin).toBe(observed);
      expect(Math.abs((row[5] as number) - expected), margin).toBeLessThan(0.15);
      expect(Math.abs((row[8] as number) - z), margin).toBeLessThan(0.0075);
    }
  });

  // integer-percentages-smoothed.json was printed by fixtures/reference/integer-percentages-smoothed.py.
  test.each(smoothed)('$name, rates smoothed within regions: stations, expected and z of the share', ({ name, ...anchor }) => {
    const observations = observe(leaderOnly(name), id, { levels: [] });
    const share = tables(observations)[0].rows.find(
      ([margin, step, unit]) => /^The share/.test(String(margin)) && step === '1 %' && unit === 'stations',
    );
    expect(share?.slice(3, 5)).toEqual([anchor.stations, anchor.observed]);
    expect(share?.[5]).toBeCloseTo(anchor.expected, 4);
    expect(share?.[8]).toBeCloseTo(anchor.z, 5);
  });

  test.each(CLEAN)('%s: no warning, of the leader and of the runner-up', (name) => {
    expect(audited(controlStations(name), id).findings).toEqual([]);
    for (const { material, measures } of tests(observe(controlStations(name), id, { contestants: 'all' }))) {
      expect(material).toBe(false);
      expect(measures.z).toBeLessThan(4);
    }
  });

  test('what the check says of elections regarded as clean', () => {
    const all = CLEAN.flatMap((name) => tests(observe(controlStations(name), id, { contestants: 'all' })).map((one) => ({ name, ...one })));
    const country = all.filter(({ scope }) => scope.level === 'station').map(({ test: { statistic } }) => statistic);
    expect(country).toHaveLength(15);
    expect(Math.min(...country)).toBeCloseTo(-2.8, 1);
    expect(Math.max(...country)).toBeCloseTo(2.5, 1);
    const areas = all.filter(({ scope }) => scope.level !== 'station' && scope.quantity !== 'share');
    expect(areas).toHaveLength(181);
    expect(new Set(areas.map(({ name }) => name)).size).toBe(7);
    expect(Math.max(...areas.map(({ test: { statistic } }) => statistic))).toBeCloseTo(2.66, 2);
  });

  test('Russia 2018: the country and eight regions', () => {
    const { findings: all } = audited(controlStations('russia-2018'), id);
    const findings = all.filter(({ scope }) => scope.level !== 'subregion');
    expect(findings.map(({ severity }) => severity)).toEqual(Array(9).fill('warning'));
    expect(findings[0].measures.z).toBeCloseTo(14.86, 2);
    expect(findings.map(({ scope }) => scope.area).slice(1)).toContain('Республика Дагестан');
  });

  test('Russia 2018 straight from the protocols: ballots issued over registered voters, votes over ballots in the boxes', {}, async () => {
    const { dataset: protocols } = await rawDataset('russia-2018', 'russia-2018.csv.zip');
    if (!protocols) throw new Error('the protocols cannot be read');
    const [{ measures, scope }] = tests(observe(protocols, id, { ...published, turnoutBasis: 'issued' }));
    expect(scope.contestant).toBe('putin');
    expect(measures.observed).toBe(19_271);
    expect(measures.excess).toBeCloseTo(1708.598, 3);
    // Small parties reach n·p(1 − p) ≥ 10 at a few stations only, picked by their own count.
    const others = observe(protocols, id, { turnoutBasis: 'issued', contestants: 'all', levels: [] });
    expect(others.filter((one) => one.kind === 'skipped').map(({ reason }) => reason)).toEqual(
      Array(5).fill(expect.stringContaining('enough votes')),
    );
    for (const { measures } of tests(others).slice(1)) expect(measures.z).toBeLessThan(4);
  });
});
