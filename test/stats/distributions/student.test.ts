import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { log10StudentTwoSided, studentQuantile, studentTwoSided } from '../../../src/stats/distributions/student.ts';
import { relativeError } from '../relative-error.ts';
import { referenceValues } from '../special-functions.ts';

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
    expect(studentTwoSided(Number.NEGATIVE_INFINITY, 4)).toBe(0);
    expect(studentQuantile(0.5, 4)).toBe(0);
    expect(studentQuantile(0, 4)).toBe(Number.NEGATIVE_INFINITY);
    expect(studentQuantile(1, 4)).toBe(Number.POSITIVE_INFINITY);
  });

  test('by hand where t² overflows: 2/(π·t) on one degree of freedom, 1/t² on two', () => {
    expect(relativeError(studentTwoSided(1e200, 1), 2e-200 / Math.PI)).toBeLessThan(1e-12);
    expect(relativeError(studentTwoSided(-1e155, 1), 2e-155 / Math.PI)).toBeLessThan(1e-12);
    expect(log10StudentTwoSided(1e160, 2)).toBeCloseTo(-320, 10);
    expect(log10StudentTwoSided(1e300, 2)).toBeCloseTo(-600, 10);
  });

  test('by hand just beside the median: tan(π·δ) on one degree of freedom', () => {
    expect(relativeError(studentQuantile(0.5 + 2 ** -30, 1), Math.tan(Math.PI * 2 ** -30))).toBeLessThan(1e-12);
    expect(relativeError(studentQuantile(0.5 - 2 ** -30, 1), -Math.tan(Math.PI * 2 ** -30))).toBeLessThan(1e-12);
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

  test.each([0, -1, Number.POSITIVE_INFINITY, Number.NaN])('refuses %d degrees of freedom', (df) => {
    expect(() => studentTwoSided(1, df)).toThrow(/^student: df must be greater than 0/);
    expect(() => log10StudentTwoSided(1, df)).toThrow(/^student: df must be greater than 0/);
    expect(() => studentQuantile(0.7, df)).toThrow(/^studentQuantile: df must be greater than 0/);
  });

  test('says that t, or p, is no number or out of range', () => {
    expect(() => studentTwoSided(Number.NaN, 3)).toThrow(/^student: t is not a number/);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => studentQuantile(p, 3)).toThrow(/^studentQuantile: p must lie in \[0, 1\]/);
  });
});
