import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/chi-square.json' with { type: 'json' };
import { chiSquareTest } from '../../src/stats/chi-square.ts';
import { relativeError } from './relative-error.ts';
import { seededRandom } from './seeded-random.ts';

describe('chiSquareTest', () => {
  test.each(reference)('agrees with R: $name', ({ observed, expected, statistic, df, p, log10P, effect }) => {
    const result = chiSquareTest(observed, expected);
    expect(relativeError(result.statistic, statistic)).toBeLessThan(1e-13);
    expect(result.df).toBe(df);
    expect(relativeError(result.log10P, log10P)).toBeLessThan(1e-13);
    expect(relativeError(result.effect, effect)).toBeLessThan(1e-13);
    if (p > 1e-300) expect(relativeError(result.p, p)).toBeLessThan(1e-12);
  });

  test('three classes by hand: X² = 100/50 + 25/30 + 25/20, p = exp(−X²/2)', () => {
    const { statistic, p, n, effect } = chiSquareTest([60, 25, 15], [0.5, 0.3, 0.2]);
    expect(n).toBe(100);
    expect(statistic).toBeCloseTo(2 + 5 / 6 + 1.25, 12);
    expect(p).toBeCloseTo(Math.exp(-statistic / 2), 14);
    expect(effect).toBeCloseTo(Math.sqrt(statistic / 100), 14);
  });

  test('takes the degrees of freedom it is given', () => {
    const { df, p, statistic } = chiSquareTest([60, 25, 5, 10], [0.5, 0.3, 0.1, 0.1], 2);
    expect(df).toBe(2);
    expect(p).toBeCloseTo(Math.exp(-statistic / 2), 14);
  });

  test('the order of the classes does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 2, maxLength: 12 }), (counts) => {
        fc.pre(counts.some((count) => count > 0));
        const weights = counts.map((_, i) => i + 1);
        const total = weights.reduce((a, b) => a + b, 0);
        const shares = weights.map((weight) => weight / total);
        const back = chiSquareTest(counts.toReversed(), shares.toReversed());
        expect(relativeError(chiSquareTest(counts, shares).statistic, back.statistic)).toBeLessThan(1e-12);
      }),
    );
  });

  test('rejects near 5 % under the null', () => {
    const random = seededRandom(4);
    const rounds = 4000;
    let rejected = 0;
    for (let round = 0; round < rounds; round++) {
      const digits = new Float64Array(10);
      for (let i = 0; i < 300; i++) digits[Math.floor(10 * random())]++;
      if (chiSquareTest(digits, Array(10).fill(0.1)).p <= 0.05) rejected++;
    }
    expect(rejected / rounds).toBeGreaterThan(0.04);
    expect(rejected / rounds).toBeLessThan(0.06);
  });

  test.each([
    ['nothing observed', [0, 0], [0.5, 0.5], /nothing was observed$/],
    ['lengths that differ', [1, 2], [0.5, 0.3, 0.2], /lengths differ, 2 counts and 3 proportions$/],
    ['no class', [], [], /at least 2 classes are needed$/],
    ['one class', [3], [1], /at least 2 classes are needed$/],
    ['a negative count', [-1, 4], [0.5, 0.5], /counts must be finite and 0 or more$/],
    ['a missing count', [Number.NaN, 4], [0.5, 0.5], /counts must be finite and 0 or more$/],
    ['an infinite count', [Number.POSITIVE_INFINITY, 4], [0.5, 0.5], /counts must be finite and 0 or more$/],
    ['a proportion of 0', [1, 4], [0, 1], /proportions must be greater than 0$/],
    ['a negative proportion', [1, 4], [1.5, -0.5], /proportions must be greater than 0$/],
    ['a missing proportion', [1, 4], [0.5, Number.NaN], /proportions must be greater than 0$/],
    ['proportions that add to 1.1', [1, 4], [0.6, 0.5], /proportions must add to 1, found 1.1$/],
    ['proportions that are off by 2e-9', [1, 4], [0.5, 0.5 + 2e-9], /proportions must add to 1/],
  ])('refuses %s', (_, observed, expected, message) => {
    expect(() => chiSquareTest(observed, expected)).toThrow(RangeError);
    expect(() => chiSquareTest(observed, expected)).toThrow(message);
  });

  test('allows the rounding of proportions, and a class in which nothing was seen', () => {
    expect(chiSquareTest([1, 3], [0.5, 0.5 + 5e-10]).statistic).toBeCloseTo(1, 8);
    expect(chiSquareTest([0, 4], [0.5, 0.5]).statistic).toBe(4);
  });

  test('refuses 0 degrees of freedom', () => {
    expect(() => chiSquareTest([1, 2], [0.5, 0.5], 0)).toThrow(RangeError);
  });
});
