import { expect, test } from 'vitest';
import { slopeLessMean } from '../../src/stats/slope-less-mean.ts';

test('by hand: slope 2, mean 4', () => {
  expect(slopeLessMean(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6))).toBeCloseTo(-2, 14);
});

test('no slope: minus the mean', () => {
  expect(slopeLessMean(Float64Array.of(1, 2, 1, 2), Float64Array.of(3, 5, 5, 3))).toBeCloseTo(-4, 14);
});

test('refuses a constant x', () => {
  expect(() => slopeLessMean(Float64Array.of(1, 1, 1), Float64Array.of(2, 4, 6))).toThrow(RangeError);
});
