import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integerCounts } from '../../src/stats/integer-counts.ts';
import { SANJ_1507, SANJ_3426 } from './kazakhstan-2021.ts';

const shares = [0.564, 0.16, 0.03, 0.125, 0.121];
const low = [0.5635, 0.155, 0, 0.1245, 0.1205];
const high = [0.5645, 0.165, 0.0305, 0.1255, 0.1215];

describe('integerCounts', () => {
  test('Sanj, of all respondents and of those who voted', () => {
    expect(Array.from(integerCounts(shares, low, high, 3426))).toEqual(SANJ_3426);
    expect(Array.from(integerCounts(shares, low, high, 1507))).toEqual(SANJ_1507);
  });

  test('by hand: a coarse share gives way before a fine one, up and down', () => {
    expect(Array.from(integerCounts([0.5, 0.46], [0.45, 0.4595], [0.55, 0.4605], 100))).toEqual([54, 46]);
    expect(Array.from(integerCounts([0.62, 0.4], [0.6195, 0.35], [0.6205, 0.45], 100))).toEqual([62, 38]);
  });

  test('equal rooms go to the first cell', () => {
    expect(Array.from(integerCounts([0.25, 0.25, 0.25], [0, 0, 0], [0.5, 0.5, 0.5], 4))).toEqual([2, 1, 1]);
  });

  test('no count falls below 0, even where nothing fits', () => {
    expect(Array.from(integerCounts([0.6, 0.6, 0], [0.59, 0.59, 0], [0.61, 0.61, 0.01], 10))).toEqual([5, 5, 0]);
  });

  test('whole numbers that add to n, and the true counts where one unit of n is finer than the rounding', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 2, maxLength: 8 }), (counts) => {
        const n = counts.reduce((a, b) => a + b, 0);
        fc.pre(n > 0);
        const printed = counts.map((count) => Math.round((1000 * count) / n) / 1000);
        const bounds = (sign: number) => printed.map((share) => Math.min(1, Math.max(0, share + sign * 0.0005)));
        const found = Array.from(integerCounts(printed, bounds(-1), bounds(1), n));
        expect(found.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
        expect(found.reduce((a, b) => a + b, 0)).toBe(n);
        expect(found).toEqual(counts); // n ≤ 640 < 1000, so each rounded share has one count only
      }),
    );
  });

  test('adds to n whatever the shares say', () => {
    const cell = fc.record({ a: fc.nat(100), b: fc.nat(100), c: fc.nat(100) });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 500 }), (cells, n) => {
        const sorted = cells.map(({ a, b, c }) => [a, b, c].sort((x, y) => x - y).map((value) => value / 100));
        const at = (place: number) => sorted.map((values) => values[place]);
        const counts = Array.from(integerCounts(at(1), at(0), at(2), n));
        expect(counts.reduce((x, y) => x + y, 0)).toBe(n);
        expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
      }),
    );
  });

  test('refuses bad arguments', () => {
    expect(() => integerCounts([], [], [], 10)).toThrow(RangeError);
    expect(() => integerCounts([0.5], [0.4], [0.6], 0)).toThrow(RangeError);
    expect(() => integerCounts([0.5], [0.4], [0.6], 1.5)).toThrow(RangeError);
    expect(() => integerCounts([0.5], [0.4, 0], [0.6], 10)).toThrow(RangeError);
    expect(() => integerCounts([1.5], [0.4], [0.6], 10)).toThrow(RangeError);
    expect(() => integerCounts([Number.NaN], [0.4], [0.6], 10)).toThrow(RangeError);
    expect(() => integerCounts([0.5], [0.6], [0.4], 10)).toThrow(RangeError);
    expect(() => integerCounts([0.5, 0.5], [0, 0], [1], 10)).toThrow(/lengths differ$/);
    expect(() => integerCounts([0.5, 0.5], [0, 0], [1, 1, 1], 10)).toThrow(/lengths differ$/);
    expect(() => integerCounts([1.1, -0.1], [0, 0], [1, 1], 10)).toThrow(/cell 0 is not a share/);
    expect(() => integerCounts([0.6, -0.1], [0, 0], [1, 1], 10)).toThrow(/cell 1 is not a share/);
    expect(() => integerCounts([0.5, 0.5], [0, -0.1], [1, 1], 10)).toThrow(/cell 1 is not a share/);
    expect(() => integerCounts([0.5, 0.5], [0, 0], [1.1, 1], 10)).toThrow(/cell 0 is not a share/);
  });

  test('takes the ends 0 and 1, and ends that meet', () => {
    expect(Array.from(integerCounts([0, 1], [0, 1], [0, 1], 10))).toEqual([0, 10]);
    expect(Array.from(integerCounts([0.3, 0.7], [0.3, 0.7], [0.3, 0.7], 10))).toEqual([3, 7]);
  });
});
