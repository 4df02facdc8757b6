import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/correlation.json' with { type: 'json' };
import { pearsonCorrelation } from '../../src/stats/correlation.ts';
import { relativeError } from './relative-error.ts';
import { seededNormal, seededRandom } from './seeded-random.ts';

describe('pearsonCorrelation', () => {
  test.each(reference)('agrees with R: $name', ({ x, y, r, t, df, p, log10P, interval }) => {
    const result = pearsonCorrelation(x, y);
    expect(relativeError(result.effect, r)).toBeLessThan(1e-13);
    expect(relativeError(result.statistic, t)).toBeLessThan(1e-10); // 1 − r² magnifies the rounding of r
    expect(result.df).toBe(df);
    expect(relativeError(result.log10P, log10P)).toBeLessThan(1e-10);
    for (const side of [0, 1]) expect(relativeError(result.interval[side], interval[side])).toBeLessThan(1e-11);
    if (p > 1e-300) expect(relativeError(result.p, p)).toBeLessThan(1e-10);
  });

  test('five pairs by hand: r = 8/10, t = 0.8·√(3/0.36)', () => {
    const { effect, statistic, n } = pearsonCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]);
    expect(n).toBe(5);
    expect(effect).toBeCloseTo(0.8, 14);
    expect(statistic).toBeCloseTo(0.8 * Math.sqrt(3 / 0.36), 13);
  });

  test('a straight line', () => {
    const up = pearsonCorrelation([1, 2, 3, 4], [2, 4, 6, 8]);
    expect(up.effect).toBeCloseTo(1, 14);
    expect(up.p).toBeLessThan(1e-12);
  });

  test('neither swapping nor rescaling the columns matters', () => {
    const column = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(column, column, (x, y) => {
        fc.pre(new Set(x).size > 1 && new Set(y).size > 1);
        const { effect, interval } = pearsonCorrelation(x, y);
        expect(pearsonCorrelation(y, x).effect).toBeCloseTo(effect, 12);
        expect(
          pearsonCorrelation(
            x.map((value) => 5 - 3 * value),
            y,
          ).effect,
        ).toBeCloseTo(-effect, 12);
        expect(interval[0]).toBeLessThanOrEqual(effect);
        expect(interval[1]).toBeGreaterThanOrEqual(effect);
      }),
    );
  });

  test('rejects near 5 % under the null, and its interval covers 95 %', () => {
    const normal = seededNormal(seededRandom(5));
    const rounds = 4000;
    let rejected = 0;
    let covered = 0;
    for (let round = 0; round < rounds; round++) {
      const { p, interval } = pearsonCorrelation(Array.from({ length: 12 }, normal), Array.from({ length: 12 }, normal));
      if (p <= 0.05) rejected++;
      if (interval[0] <= 0 && interval[1] >= 0) covered++;
    }
    expect(Math.abs(rejected / rounds - 0.05)).toBeLessThan(0.01);
    expect(Math.abs(covered / rounds - 0.95)).toBeLessThan(0.01);
  });

  test.each([
    ['lengths that differ', [1, 2, 3, 4], [1, 2, 3], 0.95, /lengths differ, 4 and 3$/],
    ['three pairs', [1, 2, 3], [1, 3, 2], 0.95, /at least 4 pairs are needed, found 3$/],
    ['a constant first column', [0.1, 0.1, 0.1, 0.1], [1, 2, 3, 4], 0.95, /a column is constant$/],
    ['a constant second column', [1, 2, 3, 4], [0.1, 0.1, 0.1, 0.1], 0.95, /a column is constant$/],
    ['a missing first value', [1, 2, 3, Number.NaN], [1, 2, 3, 5], 0.95, /values must be finite$/],
    ['an infinite second value', [1, 2, 3, 4], [1, 2, 3, Number.POSITIVE_INFINITY], 0.95, /values must be finite$/],
    ...[0, 1, -0.5, 95, Number.NaN].map(
      (confidence) =>
        [`a confidence of ${confidence}`, [1, 2, 3, 4], [1, 3, 2, 5], confidence, /confidence must lie between 0 and 1/] as const,
    ),
  ] as const)('refuses %s', (_, x, y, confidence, message) => {
    expect(() => pearsonCorrelation(x, y, confidence)).toThrow(RangeError);
    expect(() => pearsonCorrelation(x, y, confidence)).toThrow(message);
  });

  test('takes the fewest pairs: r = 0.8 of four, interval tanh(artanh 0.8 ± 1.96)', () => {
    const { effect, df, interval } = pearsonCorrelation([1, 2, 3, 4], [1, 3, 2, 4]);
    expect(effect).toBeCloseTo(0.8, 14);
    expect(df).toBe(2);
    expect(interval[0]).toBeCloseTo(Math.tanh(Math.atanh(0.8) - 1.959963984540054), 13);
    expect(interval[1]).toBeCloseTo(Math.tanh(Math.atanh(0.8) + 1.959963984540054), 13);
  });
});
