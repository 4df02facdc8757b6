import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianInPlace, selectInPlace } from '../../src/stats/select.ts';

const values = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), { minLength: 1, maxLength: 60 });

describe('selectInPlace', () => {
  test('finds what sorting would put there, whatever the order and however many values are equal', () => {
    fc.assert(
      fc.property(values, fc.nat(), (list, at) => {
        const index = at % list.length;
        const sorted = Float64Array.from(list).sort();
        expect(selectInPlace(Float64Array.from(list), index) === sorted[index]).toBe(true);
      }),
    );
  });

  test.each([
    ['ascending', (i: number) => i],
    ['descending', (i: number) => -i],
    ['an organ pipe', (i: number) => Math.min(i, 20_000 - i)],
    ['saw teeth', (i: number) => i % 7],
    ['all equal', () => 4],
  ])('is not slowed down by %s', (_, of) => {
    const list = Float64Array.from({ length: 20_001 }, (_, i) => of(i));
    const sorted = list.slice().sort();
    for (const index of [0, 1, 10_000, 19_999, 20_000]) expect(selectInPlace(list.slice(), index)).toBe(sorted[index]);
  });

  test('looks at the first values only and leaves the others where they are', () => {
    const list = Float64Array.of(3, 1, 2, -9);
    expect(selectInPlace(list, 0, 3)).toBe(1);
    expect(list[3]).toBe(-9);
  });

  test.each([
    [[1, 2], 2, 2],
    [[1, 2], -1, 2],
    [[1, 2], 0.5, 2],
    [[1, 2], 0, 3],
    [[], 0, 0],
  ])('refuses %j at %d of %d', (list, index, length) => {
    expect(() => selectInPlace(Float64Array.from(list), index, length)).toThrow(RangeError);
  });
});

describe('medianInPlace', () => {
  test('an odd and an even number of values by hand', () => {
    expect(medianInPlace(Float64Array.of(9, 1, 5))).toBe(5);
    expect(medianInPlace(Float64Array.of(9, 1, 5, 2))).toBe(3.5);
    expect(medianInPlace(Float64Array.of(7))).toBe(7);
  });

  test('is the middle of the sorted values', () => {
    fc.assert(
      fc.property(values, (list) => {
        const sorted = Float64Array.from(list).sort();
        const half = sorted.length >>> 1;
        const middle = sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        expect(medianInPlace(Float64Array.from(list)) === middle).toBe(true);
      }),
    );
  });

  test('refuses no values', () => {
    expect(() => medianInPlace(new Float64Array(0))).toThrow(RangeError);
  });
});
