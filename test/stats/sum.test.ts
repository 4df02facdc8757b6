import { expect, test } from 'vitest';
import { sum, sumOfKnown } from '../../src/stats/sum.ts';

test('what rounding loses is added back', () => {
  expect(sum([0.1, 0.2, 0.3])).toBe(0.6);
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  expect(sum(Float64Array.of(0.1, 0.2, 0.3))).toBe(0.6);
  expect(sum(Float64Array.of(1, 1e100, 1, -1e100))).toBe(2);
});

test.each([[[3, 4, 5]], [Float64Array.of(3, 4, 5)], [Int32Array.of(3, 4, 5)], [Uint8Array.of(3, 4, 5)]])('%o adds up to 12', (values) => {
  expect(sum(values)).toBe(12);
});

test('of nothing it is 0, and of an unknown number unknown', () => {
  expect(sum([])).toBe(0);
  expect(sum(new Float64Array())).toBe(0);
  expect(sum(Float64Array.of(1, Number.NaN))).toBeNaN();
  expect(sum([1, Number.NaN])).toBeNaN();
});

test('a sum with an unknown term is unknown', () => {
  expect(sumOfKnown([1, 2, 0])).toBe(3);
  expect(sumOfKnown([1, undefined, 2])).toBeUndefined();
});
