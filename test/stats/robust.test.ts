import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/robust.json' with { type: 'json' };
import { robustZ, scaleOfDeviations } from '../../src/stats/robust.ts';
import { seededNormal, seededRandom } from './seeded-random.ts';

describe('robustZ', () => {
  test.each(reference)('agrees with R: $values', ({ values, z }) => {
    expect(Array.from(robustZ(values))).toEqual(z.map((value) => expect.closeTo(value, 12 - Math.ceil(Math.log10(Math.abs(value) + 1)))));
  });

  test('five values by hand: median 3, MAD 1', () => {
    expect(Array.from(robustZ([1, 2, 3, 4, 100]))).toEqual([-2, -1, 0, 1, 97].map((value) => expect.closeTo(value / 1.4826, 12)));
  });

  test('moving and stretching the values does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 4 }), (values) => {
        const moved = robustZ(values.map((value) => 7 + 4 * value));
        robustZ(values).forEach((z, i) => {
          expect(moved[i]).toBeCloseTo(z, 10);
        });
      }),
    );
  });

  test('5 % of normal values lie beyond 1.96', () => {
    const z = robustZ(Array.from({ length: 20000 }, seededNormal(seededRandom(9))));
    expect(z.filter((value) => Math.abs(value) > 1.959964).length / z.length).toBeCloseTo(0.05, 2);
  });

  test.each([
    ['no values', [], /^robustZ: no values$/],
    ['a majority of equal values', [5, 5, 5, 1, 9], /^robustZ: the median absolute deviation is 0$/],
    ['a missing value', [1, 2, Number.NaN], /^robustZ: values must be finite$/],
    ['an infinite value', [1, 2, 3, 4, Number.POSITIVE_INFINITY], /^robustZ: values must be finite$/],
  ])('refuses %s', (_, values, message) => {
    expect(() => robustZ(values)).toThrow(RangeError);
    expect(() => robustZ(values)).toThrow(message);
  });
});

describe('scaleOfDeviations', () => {
  test('five values by hand: median 3, MAD 1', () => {
    expect(scaleOfDeviations([1, 2, 3, 4, 100])).toEqual({ centre: 3, scale: 1.4826 });
  });

  test('a majority of equal values has no scale', () => {
    expect(scaleOfDeviations([5, 5, 5, 1, 9])).toEqual({ centre: 5, scale: 0 });
  });

  test.each([
    [[], /^scaleOfDeviations: no values$/],
    [[1, Number.NaN], /^scaleOfDeviations: values must be finite$/],
  ])('refuses %j', (values, message) => {
    expect(() => scaleOfDeviations(values)).toThrow(RangeError);
    expect(() => scaleOfDeviations(values)).toThrow(message);
  });
});
