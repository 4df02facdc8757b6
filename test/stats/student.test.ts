import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { log10StudentTwoSided, studentQuantile, studentTwoSided } from '../../src/stats/student.ts';
import { relativeError } from './relative-error.ts';
import { referenceValues } from './special-functions.ts';

describe("Student's t", () => {
  test.each(referenceValues('studentTwoSided'))('studentTwoSided agrees with mpmath at %j', ([t, df], expected) => {
    expect(relativeError(studentTwoSided(t, df), expected)).toBeLessThan(1e-12);
  });

  test.each(referenceValues('log10StudentTwoSided'))('log10StudentTwoSided agrees with mpmath at %j', ([t, df], expected) => {
    expect(Math.abs(log10StudentTwoSided(t, df) - expected)).toBeLessThan(1e-13 * Math.max(0.01, Math.abs(expected)));
  });

  test.each(referenceValues('studentQuantile'))('studentQuantile agrees with mpmath at %j', ([p, df], expected) => {
    expect(relativeError(studentQuantile(p, df), expected)).toBeLessThan(1e-12);
  });

  test('one degree of freedom is the Cauchy law', () => {
    expect(studentTwoSided(1, 1)).toBeCloseTo(0.5, 15);
    expect(studentQuantile(0.75, 1)).toBeCloseTo(1, 13);
    expect(studentTwoSided(Math.sqrt(3), 1)).toBeCloseTo(1 / 3, 14);
  });

  test('at the ends', () => {
    expect(studentTwoSided(Number.POSITIVE_INFINITY, 4)).toBe(0);
    expect(log10StudentTwoSided(Number.NEGATIVE_INFINITY, 4)).toBe(Number.NEGATIVE_INFINITY);
    expect(studentQuantile(0.5, 4)).toBe(0);
    expect(studentQuantile(0, 4)).toBe(Number.NEGATIVE_INFINITY);
    expect(studentQuantile(1, 4)).toBe(Number.POSITIVE_INFINITY);
  });

  test('the quantile undoes the tail and is odd about ½', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-8, max: 0.499, noNaN: true }), fc.integer({ min: 1, max: 3000 }), (p, df) => {
        expect(relativeError(studentTwoSided(studentQuantile(p, df), df), 2 * p)).toBeLessThan(1e-10);
        expect(studentQuantile(1 - p, df)).toBeCloseTo(-studentQuantile(1 - (1 - p), df), 8 - Math.log10(1 - studentQuantile(p, df)));
      }),
    );
  });

  test('refuses bad arguments', () => {
    expect(() => studentTwoSided(Number.NaN, 3)).toThrow(RangeError);
    expect(() => log10StudentTwoSided(1, 0)).toThrow(RangeError);
    expect(() => studentQuantile(1.5, 3)).toThrow(RangeError);
    expect(() => studentQuantile(0.5, -1)).toThrow(RangeError);
  });
});
