import { expect, test } from 'vitest';
import { log10EqualSplit } from '../../src/stats/equal-split.ts';

const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));
/** n! / ((n/k)!)^k / k^n in whole numbers. */
const exact = (n: number, k: number): number =>
  Number((factorial(n) * 10n ** 18n) / (factorial(n / k) ** BigInt(k) * BigInt(k) ** BigInt(n))) / 1e18;

test.each([
  [6, 3, 90 / 729],
  [2, 2, 0.5],
  [4, 2, 6 / 16],
  [0, 5, 1],
  [15, 5, exact(15, 5)],
  [90, 5, exact(90, 5)],
  [215, 5, exact(215, 5)],
])('%d votes on %d equally popular contestants', (n, k, chance) => {
  expect(10 ** log10EqualSplit(n, k) / chance).toBeCloseTo(1, 9);
});

test('with shares of their own: 4 votes on 1/4 and 3/4 are 2 and 2 in 6 · 9/256', () => {
  expect(10 ** log10EqualSplit(4, 2, [0.25, 0.75])).toBeCloseTo(54 / 256, 12);
  expect(log10EqualSplit(4, 2, [0, 1])).toBe(Number.NEGATIVE_INFINITY);
});

test('no shares make an equal split likelier than equal ones', () => {
  for (const first of [0.1, 0.3, 0.49, 0.7]) expect(log10EqualSplit(30, 2, [first, 1 - first])).toBeLessThan(log10EqualSplit(30, 2));
});

test('refuses what is no split', () => {
  expect(() => log10EqualSplit(-1, 3)).toThrow(RangeError);
  expect(() => log10EqualSplit(3, 1)).toThrow(RangeError);
  expect(() => log10EqualSplit(3, 3, [0.5, 0.5])).toThrow(RangeError);
});
