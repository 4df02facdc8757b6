import { describe, expect, test } from 'vitest';
import { DIP_DRAWS, DIP_PROBABILITIES, DIP_QUANTILES, DIP_SIZES } from '../../src/stats/dip-table.ts';
import { dipTest, SMALLEST_DIP_P } from '../../src/stats/dip-test.ts';
import { randomStream } from '../../src/stats/random.ts';
import { normalDraw, type Uniform } from '../../src/stats/sampling.ts';
import { FACULTY, GEYSER } from './dip-samples.ts';

const drawn = (n: number, seed: number, draw: (uniform: Uniform) => number): Float64Array => {
  const { uniform } = randomStream(seed, n);
  return Float64Array.from({ length: n }, () => draw(uniform)).sort();
};

describe('table of quantiles', () => {
  test('a row for every size, a column for every probability, rising', () => {
    expect(DIP_QUANTILES.length).toBe(DIP_SIZES.length);
    expect(DIP_DRAWS.length).toBe(DIP_SIZES.length);
    for (const row of DIP_QUANTILES) {
      expect(row.length).toBe(DIP_PROBABILITIES.length);
      for (let i = 1; i < row.length; i++) expect(row[i]).toBeGreaterThanOrEqual(row[i - 1]);
    }
    expect(Math.min(...DIP_DRAWS)).toBeGreaterThanOrEqual(20_000);
  });

  // Quantiles of D at 0.05, 0.5, 0.9, 0.95, 0.99 and 0.999 from 1,000,001 other draws: the table qDiptab of R's diptest.
  test.each([
    [10, [0.07183, 0.09778, 0.13046, 0.13961, 0.15968, 0.18061]],
    [50, [0.035302, 0.048851, 0.064914, 0.070274, 0.0812, 0.094093]],
    [100, [0.025656, 0.035462, 0.047153, 0.051128, 0.059024, 0.068448]],
    [200, [0.018526, 0.025584, 0.033997, 0.036842, 0.042686, 0.04972]],
    [1000, [0.0085217, 0.0117439, 0.0156148, 0.0169344, 0.019608, 0.0228689]],
    [5000, [0.0038633, 0.0053124, 0.0070557, 0.0076506, 0.0088636, 0.0103499]],
    [10_000, [0.0027399, 0.0037673, 0.0050018, 0.0054237, 0.0062803, 0.0073182]],
    [72_000, [0.0010264, 0.0014105, 0.0018731, 0.0020318, 0.0023578, 0.0027524]],
  ])('agrees with the published table at n = %d within half a per cent', (n, published) => {
    const row = DIP_QUANTILES[DIP_SIZES.indexOf(n)];
    [0.05, 0.5, 0.9, 0.95, 0.99, 0.999].forEach((probability, i) => {
      const found = row[DIP_PROBABILITIES.indexOf(probability)] / Math.sqrt(n);
      expect(Math.abs(found / published[i] - 1), String(probability)).toBeLessThan(0.005);
    });
  });
});

describe('dip test', () => {
  test('the faculties of Hartigan and Hartigan: p = 0.0867', () => {
    const { statistic, p, log10P, n, atMost } = dipTest(Float64Array.from(FACULTY).sort());
    expect(statistic).toBeCloseTo(7.5 / 126, 12);
    expect({ n, atMost }).toEqual({ n: 63, atMost: false });
    expect(Math.abs(p - 0.0867234)).toBeLessThan(0.002);
    expect(10 ** log10P).toBeCloseTo(p, 12);
  });

  test('two peaks far apart: beyond the table, and p says it is only a bound', () => {
    expect(dipTest(Float64Array.from(GEYSER).sort())).toMatchObject({ p: SMALLEST_DIP_P, atMost: true });
    expect(SMALLEST_DIP_P).toBeCloseTo(1e-4, 12);
    expect(dipTest(Float64Array.of(1, 1, 2, 2))).toMatchObject({ statistic: 0.25, atMost: true });
  });

  test('the smallest dip there is has p = 1', () => {
    expect(dipTest(Float64Array.of(0, 1, 3, 6)).p).toBe(1);
    expect(dipTest(new Float64Array(80_000).fill(0.5)).p).toBe(1);
  });

  test('p falls as the dip grows, and between sizes lies between theirs', () => {
    const p = (n: number, gap: number): number => dipTest(Float64Array.from({ length: n }, (_, i) => i + (i >= n / 2 ? gap * n : 0))).p;
    for (const n of [50, 75, 100, 80_000]) {
      const found = [0, 0.02, 0.05, 0.1, 0.2, 0.4].map((gap) => p(n, gap));
      expect(found).toEqual(found.toSorted((a, b) => b - a));
    }
  });

  test.each([80, 150])('rejects uniform numbers at the nominal rate: n = %d', (n) => {
    const trials = 3000;
    const rejected = Array.from({ length: trials }, (_, seed) => dipTest(drawn(n, seed, (uniform) => uniform())).p);
    for (const level of [0.01, 0.05, 0.2, 0.5]) {
      const share = rejected.filter((p) => p < level).length / trials;
      expect(Math.abs(share - level), String(level)).toBeLessThan(4 * Math.sqrt((level * (1 - level)) / trials));
    }
  });

  test('never rejects normal numbers, and mostly finds two peaks', () => {
    const rate = (draw: (uniform: Uniform) => number): number =>
      Array.from({ length: 200 }, (_, seed) => dipTest(drawn(200, seed, draw)).p < 0.05).filter(Boolean).length / 200;
    expect(rate(normalDraw)).toBeLessThan(0.02);
    expect(rate((uniform) => normalDraw(uniform) + (uniform() < 0.5 ? 4 : 0))).toBeGreaterThan(0.95);
  });

  test('refuses fewer than four values', () => {
    expect(() => dipTest(Float64Array.of(1, 2, 3))).toThrow(RangeError);
  });
});
