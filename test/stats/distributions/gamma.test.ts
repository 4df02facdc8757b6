import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gammaTails, log10UpperGamma, lowerGamma, upperFraction, upperGamma } from '../../../src/stats/distributions/gamma.ts';
import { relativeError } from '../relative-error.ts';
import { referenceValues } from '../special-functions.ts';

describe('incomplete gamma functions', () => {
  test.each(referenceValues('upperGamma'))('upperGamma agrees with mpmath at %j', ([a, x], expected) => {
    expect(relativeError(upperGamma(a, x), expected)).toBeLessThan(1e-12);
  });

  test.each(referenceValues('lowerGamma'))('lowerGamma agrees with mpmath at %j', ([a, x], expected) => {
    expect(relativeError(lowerGamma(a, x), expected)).toBeLessThan(1e-12);
  });

  test.each(referenceValues('log10UpperGamma'))('log10UpperGamma agrees with mpmath at %j', ([a, x], expected) => {
    expect(relativeError(log10UpperGamma(a, x), expected)).toBeLessThan(1e-13);
  });

  test('Q(1, x) = e⁻ˣ and Q(2, x) = (1 + x)e⁻ˣ', () => {
    expect(upperGamma(1, 2)).toBeCloseTo(Math.exp(-2), 15);
    expect(upperGamma(2, 3)).toBeCloseTo(4 * Math.exp(-3), 15);
    expect(upperFraction(1, 2)).toBe(0.5);
    expect(log10UpperGamma(1, 2.302585e6) / (-2.302585e6 / Math.LN10)).toBeCloseTo(1, 14);
  });

  test('at the ends', () => {
    expect(gammaTails(3, 0)).toMatchObject({ lower: 0, upper: 1, logLower: Number.NEGATIVE_INFINITY });
    expect(gammaTails(3, Number.POSITIVE_INFINITY)).toMatchObject({ lower: 1, upper: 0, logUpper: Number.NEGATIVE_INFINITY });
  });

  test('P + Q = 1, and Q grows with the shape', () => {
    const shape = fc.double({ min: 0.01, max: 2000, noNaN: true });
    fc.assert(
      fc.property(shape, fc.double({ min: 0, max: 3000, noNaN: true }), (a, x) => {
        const { lower, upper } = gammaTails(a, x);
        expect(lower + upper).toBeCloseTo(1, 14);
        expect(upperGamma(a + 1, x)).toBeGreaterThanOrEqual(upper * (1 - 1e-12));
      }),
    );
  });

  test.each([
    [0, 1],
    [-1, 1],
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
    [1, -1],
    [1, Number.NaN],
  ])('refuses shape %d at %d', (a, x) => {
    for (const f of [upperGamma, lowerGamma, log10UpperGamma]) expect(() => f(a, x)).toThrow(RangeError);
  });

  test.each([
    [0.01, 0.5, 0.005626756193967184],
    [2 ** -20, 0.5, 5.338419671675147e-7],
    [2 ** -20, 1 + 2 ** -21, 2.0922086053176309e-7],
  ])('a small upper tail at shape %d and %d agrees with mpmath', (a, x, expected) => {
    expect(relativeError(upperGamma(a, x), expected)).toBeLessThan(1e-14);
    expect(relativeError(gammaTails(a, x).logUpper, Math.log(expected))).toBeLessThan(1e-14);
  });
});
