import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/total-survey-error.json' with { type: 'json' };
import { shareZ } from '../../src/stats/design-effect.ts';
import { chiSquareQuantile } from '../../src/stats/distributions/chi-square.ts';
import { leastDiscrepancy } from '../../src/stats/least-favourable.ts';
import { sum } from '../../src/stats/sum.ts';
import { canErrBy, concentration, reconcilingError, totalDesignEffect, totalSurveyErrorTest } from '../../src/stats/total-survey-error.ts';
import {
  ASTANA_ZERTTEU,
  DEMOCRATIC_INSTITUTE,
  normalised,
  OFFICIAL,
  phi2,
  QOGAMDYQ_PIKIR,
  SANJ_1507,
  SANJ_3426,
  SANJ_PUBLISHED,
} from './kazakhstan-2021.ts';
import { relativeError } from './relative-error.ts';
import { seededNormal, seededRandom } from './seeded-random.ts';

/** The z of each contestant: `shareZ` at the design effect that the usual error of polls amounts to. */
function zOf(counts: readonly number[], proportions: readonly number[], rmse: number): number[] {
  const n = sum(counts);
  const deff = totalDesignEffect(n, concentration(Math.max(...proportions), rmse));
  return counts.map((count, i) => shareZ(count / n, proportions[i], n, deff));
}

describe('totalSurveyErrorTest', () => {
  test.each(reference.tests)('agrees with R: $name', ({ counts, proportions, rmse, concentration: c, statistic, log10P, z }) => {
    const result = totalSurveyErrorTest(counts, proportions, rmse);
    expect(relativeError(concentration(Math.max(...proportions), rmse), c)).toBeLessThan(1e-13);
    expect(relativeError(result.statistic, statistic)).toBeLessThan(1e-11);
    expect(relativeError(result.log10P, log10P)).toBeLessThan(1e-11);
    zOf(counts, proportions, rmse).forEach((value, i) => {
      expect(Math.abs(value - z[i])).toBeLessThan(1e-12 * Math.max(1, Math.abs(z[i])));
    });
  });

  test('Sanj against the official shares, 3.5 points', () => {
    const c = concentration(OFFICIAL[0], 0.035);
    expect(c).toBeCloseTo(166.770138, 6);
    expect(totalDesignEffect(3426, c)).toBeCloseTo(21.414837, 6);
    expect(totalDesignEffect(1507, c)).toBeCloseTo(9.976568, 6);
    const all = totalSurveyErrorTest(SANJ_3426, OFFICIAL);
    expect(all.statistic).toBeCloseTo(63.493616, 6);
    expect(all.p).toBeCloseTo(5.342e-13, 16);
    const voters = totalSurveyErrorTest(SANJ_1507, OFFICIAL);
    expect(voters.statistic).toBeCloseTo(59.738863, 6);
    expect(voters.p).toBeCloseTo(3.292e-12, 15);
    const printed = [-4.100907, 2.044455, -2.679979, 4.070822, 5.822063];
    zOf(SANJ_3426, OFFICIAL, 0.035).forEach((z, i) => {
      expect(z).toBeCloseTo(printed[i], 6);
    });
    expect(all.method).toContain('3.5 points');
  });

  test.each([
    [0.03, 62.882551208920574, 59.37309165306394],
    [0.0305, 62.70156321019191, 59.20220454956649],
  ])('Sanj in the least favourable reading, QHP at most %f', (cap, of3426, of1507) => {
    const box = leastDiscrepancy(OFFICIAL, [0.5635, 0.1595, 0, 0.1245, 0.1205], [0.5645, 0.1605, cap, 0.1255, 0.1215])!;
    for (const [n, expected] of [
      [3426, of3426],
      [1507, of1507],
    ]) {
      const counts = box.shares.map((share) => share * n);
      expect(relativeError(totalSurveyErrorTest(counts, OFFICIAL).statistic, expected)).toBeLessThan(1e-12);
    }
  });

  test.each([
    ['Qogamdyq Pikir', QOGAMDYQ_PIKIR, 0.295],
    ['Democratic Institute', DEMOCRATIC_INSTITUTE, 0.2306],
    ['Astana Zertteu', ASTANA_ZERTTEU, 0.5884],
  ])('exit poll of %s at unlimited size', (_, shares, expected) => {
    const counts = normalised(shares).map((share) => 1e12 * share);
    expect(totalSurveyErrorTest(counts, OFFICIAL).statistic).toBeCloseTo(expected, 4);
  });

  test('by hand: two even cells, 5 points, so c = 99, and n = 901, so the design effect is 10', () => {
    expect(concentration(0.5, 0.05)).toBeCloseTo(99, 11);
    expect(totalDesignEffect(901, 99)).toBe(10);
    const { statistic, effect } = totalSurveyErrorTest([901 * 0.6, 901 * 0.4], [0.5, 0.5], 0.05);
    expect(statistic).toBeCloseTo((901 * 0.04) / 10, 11);
    expect(effect).toBeCloseTo(0.2, 13);
  });

  test('never exceeds the chi-square at any size, nor 1 + c times the discrepancy', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 2, maxLength: 6 }), (counts) => {
        fc.pre(counts.reduce((a, b) => a + b, 0) > 1);
        const shares = counts.map(() => 1 / counts.length);
        const { statistic, effect, n } = totalSurveyErrorTest(counts, shares);
        const bound = effect ** 2 * Math.min(n, 1 + concentration(1 / counts.length, 0.035));
        expect(statistic).toBeLessThanOrEqual(bound * (1 + 1e-12));
      }),
    );
  });

  test('rejects near 5 % when the survey has the error it assumes', () => {
    const rates = [rejectionRate([0.45, 0.35, 0.2], 800, 0.035, 21), rejectionRate(OFFICIAL, 1507, 0.035, 22)];
    for (const rate of rates) {
      expect(rate).toBeGreaterThan(0.04);
      expect(rate).toBeLessThan(0.06);
    }
  });

  test('refuses bad arguments', () => {
    expect(() => totalSurveyErrorTest([1, 2], [0.5, 0.5], 0)).toThrow(RangeError);
    expect(() => totalSurveyErrorTest([1, 2], [0.5, 0.5], 0.5)).toThrow(RangeError);
    expect(() => totalSurveyErrorTest([0, 0], [0.5, 0.5])).toThrow(RangeError);
    expect(() => totalSurveyErrorTest([1, 2], [0.5, 0.3, 0.2])).toThrow(RangeError);
    for (const share of [0, 1, -0.1, 1.1, Number.NaN])
      expect(() => concentration(share, 0.035)).toThrow(/^concentration: the share must lie inside \(0, 1\)/);
    for (const rmse of [0, 0.5, -0.01, 0.6, Number.NaN])
      expect(() => concentration(0.5, rmse)).toThrow(/^concentration: rmse must lie inside \(0, 0.5\)/);
    for (const bad of [0, -0.5, Number.NaN]) {
      expect(() => totalDesignEffect(bad, 5)).toThrow(RangeError);
      expect(() => totalDesignEffect(10, bad)).toThrow(RangeError);
    }
  });
});

describe('reconcilingError', () => {
  test.each(reference.reconciling)('agrees with R: phi2 = $phi2, n = $n', ({ phi2: phi, n, lead, df, tau }) => {
    expect(relativeError(reconcilingError(phi, n, lead, df), tau)).toBeLessThan(1e-9);
  });

  test('Sanj needs an error of 9.27 points', () => {
    const phi = phi2(SANJ_PUBLISHED, OFFICIAL);
    expect(phi).toBeCloseTo(0.396541, 6);
    expect(100 * reconcilingError(phi, Number.POSITIVE_INFINITY, OFFICIAL[0], 4)).toBeCloseTo(9.27, 2);
  });

  test('brings the statistic to its critical value', () => {
    const { statistic, n } = totalSurveyErrorTest(
      SANJ_1507,
      OFFICIAL,
      reconcilingError(
        phi2(
          SANJ_1507.map((x) => x / 1507),
          OFFICIAL,
        ),
        1507,
        OFFICIAL[0],
        4,
      ),
    );
    expect(n).toBe(1507);
    expect(statistic).toBeCloseTo(9.487729036781154, 10);
  });

  test('is 0 where sampling is enough and Infinity where nothing is', () => {
    expect(reconcilingError(0, 1000, 0.5, 2)).toBe(0);
    expect(reconcilingError(0.005, 1000, 0.5, 2)).toBe(0);
    expect(reconcilingError(6, 1000, 0.5, 2)).toBe(Number.POSITIVE_INFINITY);
    const critical = chiSquareQuantile(0.95, 2);
    expect(reconcilingError(critical, 1000, 0.5, 2)).toBe(Number.POSITIVE_INFINITY);
    expect(reconcilingError(critical * (1 - 1e-9), 1000, 0.5, 2)).toBeCloseTo(0.5, 6); // one survey of one respondent
    expect(reconcilingError(critical / 1000, 1000, 0.5, 2)).toBe(0);
    expect(reconcilingError((critical / 1000) * (1 + 1e-9), 1000, 0.5, 2)).toBeGreaterThan(0);
  });

  test('refuses bad arguments', () => {
    for (const [phi, n, df] of [
      [-1, 1000, 2],
      [Number.NaN, 1000, 2],
      [0.1, 1, 2],
      [0.1, 1000, 0],
      [0.1, 1000, -1],
    ])
      expect(() => reconcilingError(phi, n, 0.5, df)).toThrow(/^reconcilingError: needs phi2 ≥ 0, n > 1, df > 0/);
    for (const share of [0, 1, -0.1, 1.1])
      expect(() => reconcilingError(0.1, 1000, share, 2)).toThrow(/^reconcilingError: the share must lie inside \(0, 1\)/);
    for (const confidence of [0, 1, -0.1, 95])
      expect(() => reconcilingError(0.1, 1000, 0.5, 2, confidence)).toThrow(/^reconcilingError: confidence must lie inside \(0, 1\)/);
  });
});

/** Draws survey populations from the Dirichlet distribution, samples from them, and counts the rejections. */
function rejectionRate(proportions: readonly number[], n: number, rmse: number, seed: number): number {
  const random = seededRandom(seed);
  const normal = seededNormal(random);
  const c = concentration(Math.max(...proportions), rmse);
  const rounds = 3000;
  let rejected = 0;
  for (let round = 0; round < rounds; round++) {
    const population = normalised(proportions.map((share) => gammaDraw(c * share, random, normal)));
    const counts = proportions.map(() => 0);
    for (let i = 0; i < n; i++) {
      let u = random();
      let cell = 0;
      while (cell < counts.length - 1 && u >= population[cell]) u -= population[cell++];
      counts[cell]++;
    }
    if (totalSurveyErrorTest(counts, proportions, rmse).p <= 0.05) rejected++;
  }
  return rejected / rounds;
}

/** Marsaglia and Tsang (2000), for a shape of at least 1. */
function gammaDraw(shape: number, random: () => number, normal: () => number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

test('a share errs by less than the root of P(1 − P)', () => {
  expect(canErrBy(0.5, 0.4999)).toBe(true);
  expect(canErrBy(0.5, 0.5)).toBe(false);
  expect(canErrBy(1, 0.001)).toBe(false);
});
