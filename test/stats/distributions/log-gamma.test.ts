import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logGamma, stirlingCorrection } from '../../../src/stats/distributions/log-gamma.ts';
import { relativeError } from '../relative-error.ts';
import { referenceValues } from '../special-functions.ts';

describe('logGamma', () => {
  test.each(referenceValues('logGamma'))('agrees with mpmath at %j', ([x], expected) => {
    expect(relativeError(logGamma(x), expected)).toBeLessThan(2e-15);
  });

  test('is the logarithm of a factorial at whole numbers', () => {
    expect(logGamma(1)).toBe(0);
    expect(logGamma(2)).toBe(0);
    expect(logGamma(6)).toBeCloseTo(Math.log(120), 14);
  });

  test('Γ(x + 1) = x·Γ(x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (x) => {
        const scale = Math.max(1, Math.abs(logGamma(x)));
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) / scale).toBeLessThan(1e-14);
      }),
    );
  });

  test.each([0, -1, Number.NaN])('refuses %d', (x) => {
    expect(() => logGamma(x)).toThrow(RangeError);
  });
});

test('stirlingCorrection is what Stirling lacks of ln 3!', () => {
  const stirling = 3.5 * Math.log(3) - 3 + 0.5 * Math.log(2 * Math.PI);
  expect(stirlingCorrection(3)).toBeCloseTo(Math.log(6) - stirling, 14);
});
