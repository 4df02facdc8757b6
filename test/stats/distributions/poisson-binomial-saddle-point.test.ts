import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/poisson-binomial-large.json' with { type: 'json' };
import { log10BinomialTail } from '../../../src/stats/distributions/binomial.ts';
import { poissonBinomialTail } from '../../../src/stats/distributions/poisson-binomial.ts';
import { poissonBinomialSaddlePoint } from '../../../src/stats/distributions/poisson-binomial-saddle-point.ts';

describe('poissonBinomialSaddlePoint (poisson-binomial-large.json was printed by fixtures/reference/poisson-binomial-large.py)', () => {
  test.each(reference)('agrees with convolution in 60 digits: k = $k, log10 P = $log10P', ({ groups, k, log10P }) => {
    const chances = Float64Array.from(groups.flatMap(([n, p]) => Array<number>(n).fill(p)));
    const tail = poissonBinomialSaddlePoint(chances, k);
    expect(Math.abs(10 ** (tail.log10P - log10P) - 1)).toBeLessThan(2e-4);
    if (log10P > -300) expect(Math.abs(tail.p / 10 ** log10P - 1)).toBeLessThan(2e-4);
  });

  test('where the probability itself is 0 in a double', () => {
    const tail = poissonBinomialSaddlePoint(new Float64Array(100_000).fill(0.2), 40_000);
    expect(tail.p).toBe(0);
    expect(tail.log10P / log10BinomialTail(40_000, 100_000, 0.2)).toBeCloseTo(1, 7);
  });

  test('agrees with the exact convolution anywhere, and falls with k', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.02, max: 0.6, noNaN: true }), { minLength: 150, maxLength: 400 }),
        fc.double({ min: -5, max: 8, noNaN: true }),
        (chances, z) => {
          const { expected, variance } = poissonBinomialSaddlePoint(chances, 0);
          const k = Math.max(1, Math.round(expected + z * Math.sqrt(variance)));
          const exact = poissonBinomialTail(chances, k);
          const found = poissonBinomialSaddlePoint(chances, k);
          expect(Math.abs(10 ** (found.log10P - exact.log10P) - 1)).toBeLessThan(2e-3);
          expect(poissonBinomialSaddlePoint(chances, k + 1).log10P).toBeLessThanOrEqual(found.log10P);
          expect(found.expected).toBeCloseTo(exact.expected, 9);
          expect(found.variance).toBeCloseTo(exact.variance, 9);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the ends: what is certain, what is impossible, and all of them', () => {
    const chances = [1, 0.5, 0.25, 0];
    expect(poissonBinomialSaddlePoint(chances, 1).p).toBe(1);
    expect(poissonBinomialSaddlePoint(chances, 3).p).toBeCloseTo(0.125, 14);
    expect(poissonBinomialSaddlePoint(chances, 4)).toMatchObject({ p: 0, log10P: Number.NEGATIVE_INFINITY });
    expect(poissonBinomialSaddlePoint([], 0).p).toBe(1);
  });

  test('refuses bad arguments', () => {
    for (const bad of [-0.1, 1.1, Number.NaN]) expect(() => poissonBinomialSaddlePoint([0.5, bad], 1)).toThrow(RangeError);
    for (const k of [0.5, Number.NaN]) expect(() => poissonBinomialSaddlePoint([0.5], k)).toThrow(RangeError);
  });
});
