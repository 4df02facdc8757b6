import { expect, test } from 'vitest';
import { tInference } from '../../src/stats/t-inference.ts';

test('by hand: on one degree of freedom t = 1 has p = ½ and the quantile of 75 % is 1', () => {
  const { t, p, log10P, interval } = tInference(2, 2, 1, 0.5);
  expect([t, p, log10P]).toEqual([1, expect.closeTo(0.5, 14), expect.closeTo(Math.log10(0.5), 14)]);
  expect(interval).toEqual([expect.closeTo(0, 12), expect.closeTo(4, 12)]);
});

test('refuses bad arguments', () => {
  for (const error of [0, -1, Number.NaN]) expect(() => tInference(1, error, 3)).toThrow(RangeError);
  for (const df of [0, Number.NaN]) expect(() => tInference(1, 1, df)).toThrow(RangeError);
  for (const confidence of [0, 1, Number.NaN]) expect(() => tInference(1, 1, 3, confidence)).toThrow(RangeError);
});
