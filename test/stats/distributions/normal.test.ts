import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { log10NormalTail, log10TwoSided, normalQuantile, normalTail } from '../../../src/stats/distributions/normal.ts';
import { relativeError } from '../relative-error.ts';
import { referenceValues } from '../special-functions.ts';

describe('normal distribution', () => {
  test.each(referenceValues('normalTail'))('normalTail agrees with mpmath at %j', ([z], expected) => {
    expect(relativeError(normalTail(z), expected)).toBeLessThan(5e-15);
  });

  test.each(referenceValues('log10NormalTail'))('log10NormalTail agrees with mpmath at %j', ([z], expected) => {
    expect(relativeError(log10NormalTail(z), expected)).toBeLessThan(5e-15);
  });

  test.each(referenceValues('log10TwoSided'))('log10TwoSided agrees with mpmath at %j', ([z], expected) => {
    expect(relativeError(log10TwoSided(z), expected)).toBeLessThan(5e-15);
  });

  test.each(referenceValues('normalQuantile'))('normalQuantile agrees with mpmath at %j', ([p], expected) => {
    expect(relativeError(normalQuantile(p), expected)).toBeLessThan(1e-14);
  });

  test('at the ends', () => {
    expect(normalTail(0)).toBe(0.5);
    expect(normalTail(Number.POSITIVE_INFINITY)).toBe(0);
    expect(normalTail(Number.NEGATIVE_INFINITY)).toBe(1);
    expect(log10NormalTail(Number.POSITIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
    expect(log10TwoSided(0)).toBeCloseTo(0, 15);
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  });

  test('the quantile undoes the tail', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (p) => {
        expect(relativeError(normalTail(-normalQuantile(p)), p)).toBeLessThan(1e-12);
      }),
    );
  });

  test('refuses what is no number and p outside [0, 1]', () => {
    for (const f of [normalTail, log10NormalTail, log10TwoSided]) expect(() => f(Number.NaN)).toThrow(RangeError);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});
