import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PlainObservation as Observation } from '../../../src/findings/check.ts';
import { yardstick } from '../../../src/queries/panel/compare.ts';
import { stationTables } from '../../../src/queries/stations.ts';
import { dipTest } from '../../../src/stats/dip-test.ts';
import { momentIntervals } from '../../../src/stats/moment-intervals.ts';
import { moments } from '../../../src/stats/moments.ts';
import { CLEAN, controlStations, DATA } from '../../support/controls.ts';
import { observe } from '../../support/dataset.ts';

type Of<Kind extends Observation['kind']> = Extract<Observation, { kind: Kind }>;
const only = <Kind extends Observation['kind']>(found: readonly Observation[], kind: Kind): Of<Kind>[] =>
  found.filter((one): one is Of<Kind> => one.kind === kind);

const ID = 'turnout-distribution';

interface Control {
  readonly skew_t: number;
  readonly kurt_t: number;
  readonly skew_v: number;
  readonly kurt_v: number;
  readonly lograte_skew: number;
  readonly lograte_exkurt: number;
  readonly dip_t?: number;
  readonly dip_v?: number;
}

describe.skipIf(!DATA)('real elections', () => {
  const acceptance = (): { controls: Record<string, Control>; eftoolkit_albania_turnout: Record<string, Record<string, number>> } =>
    JSON.parse(readFileSync(path.join(DATA as string, '../statistics/forensics-acceptance.json'), 'utf8'));

  /** Turnout and shares as the controls were computed: stations with a roll, ballots and valid votes. */
  function columns(name: string): Record<'turnout' | 'share' | 'rate', Float64Array> {
    const [{ registered: N = [], cast: G = [], valid: V = [], votes }] = stationTables(controlStations(name));
    const L = votes[0] as Float64Array;
    const rows = Array.from(L.keys());
    const open = rows.filter((at) => N[at] > 0 && G[at] > 0 && V[at] > 0);
    const rated = rows.filter((at) => N[at] >= 100 && L[at] > 0 && L[at] < N[at]);
    return {
      turnout: Float64Array.from(open, (at) => Math.min(1, G[at] / N[at])),
      share: Float64Array.from(open, (at) => L[at] / V[at]),
      rate: Float64Array.from(rated, (at) => Math.log((N[at] - L[at]) / L[at])),
    };
  }

  const file = (key: string): string => key.replace('russia2018', 'russia-2018').replaceAll('_', '-');

  test('every control: skewness and kurtosis of turnout, share and logarithmic vote rate to the digits given, p of the dip', () => {
    const { controls } = acceptance();
    expect(Object.keys(controls).length).toBe(11);
    for (const [key, expected] of Object.entries(controls)) {
      const { turnout, share, rate } = columns(file(key));
      const [t, v, r] = [moments(turnout), moments(share), moments(rate)];
      const found = [t.skewness, t.kurtosis, v.skewness, v.kurtosis, r.skewness, r.kurtosis - 3];
      const given = [expected.skew_t, expected.kurt_t, expected.skew_v, expected.kurt_v, expected.lograte_skew, expected.lograte_exkurt];
      found.forEach((value, i) => {
        expect(Math.abs(value - given[i]), `${key} ${i}`).toBeLessThanOrEqual(0.00501);
      });
      for (const [values, p] of [
        [turnout, expected.dip_t],
        [share, expected.dip_v],
      ] as const)
        if (p !== undefined) expect(Math.abs(dipTest(values.sort()).p - p), key).toBeLessThan(0.01);
    }
  });

  test('Albania by prefecture: skewness and kurtosis to three decimals, p of the dip', () => {
    const [table] = only(observe(controlStations('albania2013'), ID), 'table').map(({ table }) => table);
    const found = new Map(table.rows.map((row) => [row[0], row]));
    expect(found.size).toBe(13);
    const printed = Object.entries(acceptance().eftoolkit_albania_turnout).map(([name, { Skew, Kurt, DipT_p }]) => [
      name,
      Skew,
      Kurt,
      DipT_p,
    ]);
    const computed = [
      ['KORCE', 1.092, 3.225, 0],
      ['KUKES', 0.474, 6.095, 0.888],
      ['LEZHE', 2.458, 11.129, 0.995],
      ['SHKODER', 1.776, 8.609, 0.705],
      ['TIRANE', 1.392, 6.049, 0],
      ['VLORE', 1.634, 6.256, 0.024],
    ];
    expect(printed.length).toBe(6);
    for (const [name, skewness, kurtosis, p] of [...printed, ...computed]) {
      const row = found.get(name as string) as number[];
      expect(row[2], name as string).toBeCloseTo(skewness as number, 3);
      expect(row[5], name as string).toBeCloseTo(kurtosis as number, 3);
      expect(Math.abs(row[10] - (p as number)), name as string).toBeLessThan(0.005);
    }
  });

  test('Albania: intervals agree with a bootstrap of 1,000 draws by others, for turnout and two parties', () => {
    const [, ...rows] = gunzipSync(readFileSync(path.join(DATA as string, 'albania2013.csv.gz')))
      .toString()
      .trim()
      .split(/\r?\n/);
    const column = (at: number): number[] => rows.map((row) => Number(row.split(',')[at]));
    const [N, G, first, second] = [3, 4, 6, 7].map(column);
    const share = (part: readonly number[], whole: readonly number[]): Float64Array =>
      Float64Array.from(part, (value, at) => (whole[at] > 0 ? Math.min(1, value / whole[at]) : Number.NaN));
    const all = [share(G, N), share(first, G), share(second, G)];
    const published = [
      [1.297, 1.243, 1.351, 4.749, 4.476, 5.004],
      [-0.318, -0.385, -0.256, 3.231, 3.1, 3.358],
      [0.541, 0.464, 0.618, 3.537, 3.315, 3.768],
    ];
    for (const draws of [undefined, { draws: 1000, seed: 1, stream: 0 }]) {
      momentIntervals(all, draws).forEach((found, at) => {
        const [skewness, low, high, kurtosis, least, most] = published[at];
        expect(found?.skewness).toBeCloseTo(skewness, 3);
        expect(found?.kurtosis).toBeCloseTo(kurtosis, 3);
        // Ends of an interval from 1,000 draws wander by some 3 % of its width.
        const near = (a: number | undefined, b: number, width: number): void =>
          expect(Math.abs((a ?? Number.NaN) - b) / width).toBeLessThan(0.1);
        near(found?.skewnessInterval[0], low, high - low);
        near(found?.skewnessInterval[1], high, high - low);
        near(found?.kurtosisInterval[0], least, most - least);
        near(found?.kurtosisInterval[1], most, most - least);
      });
    }
  });

  test('elections regarded as clean: nothing is told of any, and the ranges in the text are theirs', () => {
    let regions = 0;
    const seen = { turnout: [] as number[][], logit: [] as number[][], rate: [] as number[][] };
    for (const name of CLEAN) {
      const found = observe(controlStations(name), ID);
      expect(only(found, 'noted'), name).toEqual([]);
      for (const { test: one, scope } of only(found, 'measured')) {
        expect(one.p, name).toBeGreaterThan(0.05);
        if (scope.level !== 'station') regions++;
      }
      only(found, 'table').forEach(({ table }, at) => {
        seen[(['turnout', 'logit', 'rate'] as const)[at]].push([table.rows[0][2] as number, table.rows[0][5] as number]);
      });
    }
    expect(regions).toBe(127);
    // The panel has these eight and others: its range holds theirs.
    for (const [key, name] of [
      ['turnout', 'turnout'],
      ['logit', 'logit'],
      ['rate', 'rate'],
    ] as const)
      for (const [at, moment] of (['Skewness', 'Kurtosis'] as const).entries()) {
        const { low, high } = yardstick({ contest: {} } as never, `${name}${moment}`);
        for (const shape of seen[key]) {
          expect(shape[at], key).toBeGreaterThanOrEqual(low - 0.01);
          expect(shape[at], key).toBeLessThanOrEqual(high + 0.01);
        }
      }
  });

  test('the share of the leader: three of the eight show a dip, as the text says', () => {
    const dips = CLEAN.filter((name) => dipTest(columns(name).share.sort()).p < 0.05);
    expect(dips).toEqual(['canada2011', 'israel2019apr-k21', 'israel2019sep-k22']);
  });
});
