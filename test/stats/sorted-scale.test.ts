import { describe, expect, test } from 'vitest';
import { quantileIsBelow } from '../../src/stats/quantile-below.ts';
import { scaleOfDeviations } from '../../src/stats/robust.ts';
import { sortTogether } from '../../src/stats/sort-together.ts';
import { quantileOfSorted, scaleOfSorted } from '../../src/stats/sorted-scale.ts';
import { seededRandom } from './seeded-random.ts';

/** Values of many kinds: spread, with ties, constant, ascending, descending, and a pipe organ. */
function samples(): Float64Array[] {
  const uniform = seededRandom(7);
  const of = (length: number, value: (i: number) => number): Float64Array => Float64Array.from({ length }, (_, i) => value(i));
  return [1, 2, 3, 4, 5, 19, 20, 21, 22, 100, 101, 2500].flatMap((length) => [
    of(length, uniform),
    of(length, () => Math.floor(5 * uniform())),
    of(length, () => 3),
    of(length, (i) => i),
    of(length, (i) => -i),
    of(length, (i) => Math.min(i, length - i)),
    of(length, () => uniform() ** 8 * 1e6),
  ]);
}

describe('sortTogether', () => {
  test('sorts as the platform does, and moves what belongs to each along', () => {
    for (const values of samples()) {
      const keys = values.slice();
      const along = Int32Array.from(values.keys());
      sortTogether(keys, along, 0, keys.length);
      expect(keys).toEqual(values.slice().sort());
      expect(Float64Array.from(along, (at) => values[at])).toEqual(keys);
      expect(new Set(along).size).toBe(values.length);
    }
  });

  test('leaves what is outside the ends', () => {
    const keys = Float64Array.of(9, 5, 3, 4, 0);
    sortTogether(keys, Int32Array.of(0, 1, 2, 3, 4), 1, 4);
    expect([...keys]).toEqual([9, 3, 4, 5, 0]);
  });

  test('does so where the median of three is always an end', () => {
    // McIlroy (1999): each pivot that is asked for turns out to be among the smallest that are left.
    const length = 3000;
    const values = Float64Array.from({ length }, (_, i) => (i % 2 === 0 ? i : length - (i >> 1)));
    for (let k = 1; 2 ** k < length; k++) values[2 ** k] = -k;
    const keys = values.slice();
    sortTogether(keys, Int32Array.from(values.keys()), 0, length);
    expect(keys).toEqual(values.slice().sort());
  });
});

test('the median and the scale of sorted values are those of all deviations', () => {
  for (const values of samples()) {
    const { centre, scale } = scaleOfDeviations(values);
    const sorted = values.slice().sort();
    expect(quantileOfSorted(sorted, 0.5)).toBe(centre);
    expect(scaleOfSorted(sorted, centre)).toBeCloseTo(scale, 12);
  }
  expect(() => quantileOfSorted(new Float64Array(0), 0.5)).toThrow(RangeError);
  expect(() => scaleOfSorted(new Float64Array(0), 0)).toThrow(RangeError);
});

test('a quantile is below a limit where it is below it once it is computed', () => {
  let below = 0;
  let cases = 0;
  for (const values of samples())
    for (const q of [0.1, 0.5, 0.75, 0.9]) {
      const exact = quantileOfSorted(values.slice().sort(), q);
      for (const limit of [exact, exact - 1e-9, exact + 1e-9, 2.5, 3, 0]) {
        cases++;
        if (exact < limit) below++;
        expect(quantileIsBelow(values, q, limit), `${values.length} ${q} ${limit}`).toBe(exact < limit);
      }
    }
  expect(below).toBeGreaterThan(cases / 5);
  expect(() => quantileIsBelow(new Float64Array(0), 0.5, 1)).toThrow(RangeError);
});
