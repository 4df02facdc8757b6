import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fractionOf, isAtLeast } from '../../src/stats/fraction.ts';

test.each([
  [0.05, 1, 20],
  [0.07, 7, 100],
  [0, 0, 1],
  [1, 1, 1],
  [0.333333333333333, 333333333333333, 1e15],
])('%d is %i/%i', (value, numerator, denominator) => expect(fractionOf(value)).toEqual({ numerator, denominator }));

test.each([-0.1, 1.1, Number.NaN])('%d is no part of a whole', (value) => expect(() => fractionOf(value)).toThrow(RangeError));

test('a printed percentage is found again, and compared exactly', () => {
  const percentage = fc.integer({ min: 0, max: 10 ** 9 });
  const count = fc.integer({ min: 0, max: 10 ** 12 });
  fc.assert(
    fc.property(percentage, count, count, (units, part, whole) => {
      const fraction = fractionOf(units / 1e9);
      expect(BigInt(fraction.numerator) * 1_000_000_000n).toBe(BigInt(units) * BigInt(fraction.denominator));
      expect(isAtLeast(part, whole, fraction)).toBe(BigInt(part) * 1_000_000_000n >= BigInt(whole) * BigInt(units));
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('7 of 100 is 7 %, which the product 0.07 × 100 misses', () => {
  expect(7 >= 0.07 * 100).toBe(false);
  expect(isAtLeast(7, 100, fractionOf(0.07))).toBe(true);
});
