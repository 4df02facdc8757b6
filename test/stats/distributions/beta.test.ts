import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaPoint, betaTails, logBeta, regularizedBeta } from '../../../src/stats/distributions/beta.ts';
import { relativeError } from '../relative-error.ts';
import { referenceValues } from '../special-functions.ts';

describe('beta distribution', () => {
  test.each(referenceValues('logBeta'))('logBeta agrees with mpmath at %j', ([a, b], expected) => {
    expect(relativeError(logBeta(a, b), expected)).toBeLessThan(1e-14);
  });

  test.each(referenceValues('regularizedBeta'))('regularizedBeta agrees with mpmath at %j', ([x, a, b], expected) => {
    if (expected > 1e-300) expect(relativeError(regularizedBeta(x, a, b), expected)).toBeLessThan(1e-12);
  });

  test.each(referenceValues('log10RegularizedBeta'))('far tails agree with mpmath at %j', ([x, a, b], expected) => {
    expect(relativeError(betaTails(x, 1 - x, a, b).logLower / Math.LN10, expected)).toBeLessThan(1e-13);
  });

  test.each(referenceValues('betaQuantile'))('points agree with mpmath at %j', ([p, a, b], expected) => {
    expect(relativeError(betaPoint(p, 1 - p, a, b)[0], expected)).toBeLessThan(1e-13);
  });

  test('small cases by hand', () => {
    expect(logBeta(2, 3)).toBeCloseTo(-Math.log(12), 14);
    expect(regularizedBeta(0.5, 2, 3)).toBeCloseTo(11 / 16, 15); // P(X ≥ 2) of 4 fair tosses
    expect(betaPoint(11 / 16, 5 / 16, 2, 3)[0]).toBeCloseTo(0.5, 14);
    expect(regularizedBeta(0, 2, 3)).toBe(0);
    expect(regularizedBeta(1, 2, 3)).toBe(1);
  });

  test('I_x(a, b) + I_1−x(b, a) = 1, and the point undoes the tails', () => {
    const shape = fc.double({ min: 0.3, max: 3000, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), shape, shape, (p, a, b) => {
        const [x, y] = betaPoint(p, 1 - p, a, b);
        const { lower, upper } = betaTails(x, y, a, b);
        expect(lower).toBeCloseTo(p, 11);
        expect(lower + upper).toBeCloseTo(1, 14);
        expect(betaTails(y, x, b, a).lower).toBeCloseTo(upper, 11);
      }),
    );
  });

  test('refuses bad arguments', () => {
    for (const [x, a, b] of [
      [-0.1, 1, 1],
      [1.1, 1, 1],
      [Number.NaN, 1, 1],
      [0.5, 0, 1],
      [0.5, 1, Number.NaN],
    ]) {
      expect(() => regularizedBeta(x, a, b)).toThrow(RangeError);
    }
    for (const [a, b] of [
      [0, 1],
      [1, 0],
      [-1, 1],
      [1, -1],
      [Number.NaN, 1],
    ]) {
      expect(() => logBeta(a, b)).toThrow(/^logBeta: a and b must be greater than 0/);
      expect(() => regularizedBeta(0.5, a, b)).toThrow(/^beta: shapes must be greater than 0/);
    }
    for (const [a, b] of [
      [Number.POSITIVE_INFINITY, 1],
      [1, Number.POSITIVE_INFINITY],
    ])
      expect(() => regularizedBeta(0.5, a, b)).toThrow(/^beta: shapes must be greater than 0/);
  });
});
