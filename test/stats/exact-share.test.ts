import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/exact-share.json' with { type: 'json' };
import { feasibleCounts } from '../../src/stats/exact-share.ts';

describe('feasibleCounts', () => {
  test('agrees with trying every count in rational arithmetic', () => {
    for (const { low, high, n, min, max } of reference) {
      expect(feasibleCounts(low, high, n)).toEqual(min === null ? undefined : { min, max });
    }
  });

  test('56.4 % of 3,426 are 1931 to 1933; 24.5 % of 78, 77, 126 or 267 are none; 11.5 % of 78 are 9', () => {
    expect(feasibleCounts(0.5635, 0.5645, 3426)).toEqual({ min: 1931, max: 1933 });
    for (const n of [78, 77, 126, 267]) expect(feasibleCounts(0.2445, 0.2455, n)).toBeUndefined();
    expect(feasibleCounts(0.1145, 0.1155, 78)).toEqual({ min: 9, max: 9 });
  });

  test.each([
    [78, 0.9211],
    [500, 0.4995],
    [1000, 0],
  ])('of the 1001 one-decimal percentages of %i, a fraction %f is infeasible', (n, expected) => {
    const none = Array.from({ length: 1001 }, (_, units) =>
      feasibleCounts(Math.max(0, units - 0.5) / 1000, Math.min(1000, units + 0.5) / 1000, n),
    );
    const infeasible = none.filter((found) => found === undefined).length;
    expect(infeasible / 1001).toBeCloseTo(expected, 3);
  });

  test('Sanj taken together: 99 to 108 are left for QHP of 3,426; among bases 1,491 to 1,524 only 1,495 fits nothing', () => {
    const low = [0.5635, 0.1595, 0.1245, 0.1205];
    const high = [0.5645, 0.1605, 0.1255, 0.1215];
    const left = (n: number) => {
      const ranges = low.map((bound, i) => feasibleCounts(bound, high[i], n));
      if (ranges.some((range) => range === undefined)) return undefined;
      const total = (end: 'min' | 'max') => ranges.reduce((sum, range) => sum + range![end], 0);
      return { min: n - total('max'), max: n - total('min') };
    };
    expect(left(3426)).toEqual({ min: 99, max: 108 });
    expect(feasibleCounts(0, 0.03, 3426)).toEqual({ min: 0, max: 102 });
    const bases = Array.from({ length: 34 }, (_, i) => 1491 + i);
    expect(bases.filter((n) => !left(n) || left(n)!.min > feasibleCounts(0, 0.03, n)!.max)).toEqual([1495]);
  });

  test('an edge belongs to the interval', () => {
    expect(feasibleCounts(0.245, 0.255, 200)).toEqual({ min: 49, max: 51 });
    expect(feasibleCounts(0, 0, 7)).toEqual({ min: 0, max: 0 });
    expect(feasibleCounts(1, 1.0005, 7)).toEqual({ min: 7, max: 7 });
    expect(feasibleCounts(1.1, 1.2, 7)).toBeUndefined();
    expect(feasibleCounts(-0.2, -0.1, 7)).toBeUndefined();
    expect(feasibleCounts(0, 1, 7)).toEqual({ min: 0, max: 7 });
  });

  test('no count lies beside [0, 1], however near or far', () => {
    expect(feasibleCounts(1 + Number.EPSILON, 2, 7)).toBeUndefined();
    expect(feasibleCounts(-1, -Number.MIN_VALUE, 7)).toBeUndefined();
    expect(feasibleCounts(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 7)).toBeUndefined();
    expect(feasibleCounts(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, 7)).toBeUndefined();
    expect(feasibleCounts(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 7)).toEqual({ min: 0, max: 7 });
    expect(feasibleCounts(-0.2, 0.1, 10)).toEqual({ min: 0, max: 1 });
    expect(feasibleCounts(0.9, 1.5, 10)).toEqual({ min: 9, max: 10 });
  });

  test('a product rounded across a whole number moves no edge', () => {
    expect(0.07 * 100).toBeGreaterThan(7);
    expect(feasibleCounts(0.07, 0.07, 100)).toEqual({ min: 7, max: 7 });
    expect(0.29 * 100).toBeLessThan(29);
    expect(feasibleCounts(0.29, 0.29, 100)).toEqual({ min: 29, max: 29 });
    // The doubles next to 1/3 and 9/10, whose products are rounded to the whole number itself.
    expect(0.33333333333333337 * 3).toBe(1);
    expect(feasibleCounts(0.33333333333333337, 0.5, 3)).toBeUndefined();
    expect(feasibleCounts(0.33333333333333337, 0.7, 3)).toEqual({ min: 2, max: 2 });
    expect(0.6666666666666667 * 3).toBe(2);
    expect(feasibleCounts(0.6666666666666667, 1, 3)).toEqual({ min: 3, max: 3 });
    expect(0.8999999999999999 * 10).toBe(9);
    expect(feasibleCounts(0.85, 0.8999999999999999, 10)).toBeUndefined();
    expect(feasibleCounts(0.75, 0.8999999999999999, 10)).toEqual({ min: 8, max: 8 });
  });

  test('finds the count a percentage was rounded from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e7 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (n, at, decimals) => {
          const x = Math.round(at * n);
          const scale = 100 * 10 ** decimals;
          const units = Math.round((x / n) * scale);
          const range = feasibleCounts((units - 0.5) / scale, (units + 0.5) / scale, n)!;
          expect(range.min).toBeLessThanOrEqual(x);
          expect(range.max).toBeGreaterThanOrEqual(x);
        },
      ),
    );
  });

  test('refuses bad arguments', () => {
    expect(() => feasibleCounts(0.1, 0.2, 0)).toThrow(RangeError);
    expect(() => feasibleCounts(0.1, 0.2, 2.5)).toThrow(RangeError);
    expect(() => feasibleCounts(0.2, 0.1, 10)).toThrow(RangeError);
    expect(() => feasibleCounts(Number.NaN, 0.1, 10)).toThrow(RangeError);
  });
});
