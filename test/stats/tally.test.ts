import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tally, tallyFrom, tallyQuantile } from '../../src/stats/tally.ts';

const counts = fc.array(fc.oneof(fc.nat(40), fc.nat(9e15)), { minLength: 1, maxLength: 60 });

describe('tally', () => {
  test('a histogram and sorting count alike', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 100 }), (numbers) => {
        const far = tally([...numbers, 2 ** 52]);
        const near = tally(numbers);
        expect(Array.from(far.values.slice(0, -1))).toEqual(Array.from(near.values));
        expect(Array.from(far.counts.slice(0, -1))).toEqual(Array.from(near.counts));
      }),
    );
  });

  test('holds every number as often as it was given', () => {
    fc.assert(
      fc.property(counts, (numbers) => {
        const { n, values, counts: often } = tally(numbers);
        const spread = Array.from(values).flatMap((value, at) => Array<number>(often[at]).fill(value));
        expect(n).toBe(numbers.length);
        expect(spread).toEqual([...numbers].sort((a, b) => a - b));
      }),
    );
  });

  test('looks at the rows named', () => {
    expect(Array.from(tally([5, 6, 7, 5], [0, 3]).counts)).toEqual([2]);
    expect(tally([]).n).toBe(0);
  });

  test('refuses what is not a whole number of 0 or more', () => {
    for (const bad of [-1, 0.5, Number.NaN, 2 ** 53]) expect(() => tally([1, bad])).toThrow(RangeError);
  });
});

test('tallyFrom keeps what reaches the floor', () => {
  const kept = tallyFrom(tally([1, 5, 5, 9]), 5);
  expect([kept.n, ...kept.values]).toEqual([3, 5, 9]);
  expect(tallyFrom(tally([1]), 5).n).toBe(0);
});

describe('tallyQuantile', () => {
  test("R's type 7", () => {
    // quantile(c(1, 2, 4, 8), c(0, .1, .5, .9, 1))
    expect([0, 0.1, 0.5, 0.9, 1].map((share) => tallyQuantile(tally([8, 2, 1, 4]), share))).toEqual([1, 1.3, 3, 6.800000000000001, 8]);
    expect(tallyQuantile(tally([3, 3, 3]), 0.4)).toBe(3);
  });

  test('the same as from the sorted numbers', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), (numbers, share) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const place = (sorted.length - 1) * share;
        const low = sorted[Math.floor(place)];
        const expected = low + (place - Math.floor(place)) * (sorted[Math.ceil(place)] - low);
        expect(tallyQuantile(tally(numbers), share)).toBe(expected);
      }),
    );
  });

  test('refuses an empty tally and a share outside 0 to 1', () => {
    expect(() => tallyQuantile(tally([]), 0.5)).toThrow(RangeError);
    expect(() => tallyQuantile(tally([1]), 1.1)).toThrow(RangeError);
  });
});
