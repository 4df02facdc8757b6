import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/chi-square-distribution.json' with { type: 'json' };
import { chiSquareQuantile, chiSquareTail, log10ChiSquareTail } from '../../../src/stats/distributions/chi-square.ts';
import { relativeError } from '../relative-error.ts';
import { referenceValues } from '../special-functions.ts';

describe('chi-square distribution', () => {
  test.each(reference)('agrees with R: x = $x, df = $df', ({ x, df, p, log10P }) => {
    if (p > 1e-300) expect(relativeError(chiSquareTail(x, df), p)).toBeLessThan(1e-12);
    expect(Math.abs(log10ChiSquareTail(x, df) - log10P)).toBeLessThan(1e-12 * Math.max(1, -log10P));
  });

  test.each(referenceValues('chiSquareQuantile'))('chiSquareQuantile agrees with mpmath at %j', ([p, df], expected) => {
    expect(relativeError(chiSquareQuantile(p, df), expected)).toBeLessThan(1e-13);
  });

  test('two degrees of freedom: the tail is exp(−x/2)', () => {
    expect(chiSquareTail(6, 2)).toBeCloseTo(Math.exp(-3), 15);
    expect(chiSquareQuantile(0.75, 2)).toBeCloseTo(-2 * Math.log(0.25), 13);
  });

  test('by hand, far down the lower tail of one degree of freedom: π/2·p²', () => {
    for (const p of [1e-20, 1e-150, 1e-152, 1e-154])
      expect(relativeError(chiSquareQuantile(p, 1), (Math.PI / 2) * p * p)).toBeLessThan(1e-12);
  });

  test('the ends of the quantile', () => {
    expect(chiSquareQuantile(0, 3)).toBe(0);
    expect(chiSquareQuantile(1, 3)).toBe(Number.POSITIVE_INFINITY);
  });

  test('the quantile undoes the tail', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), fc.integer({ min: 1, max: 5000 }), (p, df) => {
        expect(1 - chiSquareTail(chiSquareQuantile(p, df), df)).toBeCloseTo(p, 12);
      }),
    );
  });

  test('refuses bad arguments', () => {
    expect(() => chiSquareTail(-1, 2)).toThrow(RangeError);
    expect(() => log10ChiSquareTail(1, 0)).toThrow(RangeError);
    for (const p of [-0.1, 1.1, Number.NaN]) {
      expect(() => chiSquareQuantile(p, 2)).toThrow(RangeError);
      expect(() => chiSquareQuantile(p, 2)).toThrow(/^chiSquareQuantile: p must lie in \[0, 1\]/);
    }
    for (const df of [0, -1, Number.NaN]) expect(() => chiSquareQuantile(0.5, df)).toThrow(/^chiSquareQuantile: df must be greater than 0/);
  });
});
