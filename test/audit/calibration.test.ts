import { expect, test } from 'vitest';
import reference from '../../fixtures/reference/rates.json' with { type: 'json' };
import { rateOf } from '../../src/audit/calibration.ts';
import { relativeError } from '../stats/relative-error.ts';

test.each(reference)('agrees with R: $count of $of', ({ count, of, low, high }) => {
  const rate = rateOf(count, of);
  expect(rate).toMatchObject({ count, of });
  expect(relativeError(rate.low, low)).toBeLessThan(1e-10);
  expect(relativeError(rate.high, high)).toBeLessThan(1e-10);
});

test('of nothing nothing is known, and impossible counts are refused', () => {
  expect(rateOf(0, 0)).toEqual({ count: 0, of: 0, low: 0, high: 1 });
  for (const [count, of] of [
    [3, 2],
    [-1, 2],
    [0.5, 2],
  ])
    expect(() => rateOf(count, of)).toThrow(RangeError);
});
