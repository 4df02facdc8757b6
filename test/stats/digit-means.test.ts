import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/digit-means.json' with { type: 'json' };
import {
  type DigitEstimate,
  lastDigitMean,
  meanInterval,
  secondDigitMean,
  shareInterval,
  zeroFivePercentShare,
  zeroFiveShare,
} from '../../src/stats/digit-means.ts';
import { tally } from '../../src/stats/tally.ts';

describe('agrees with base R', () => {
  test.each(reference.cases.map((one) => [one.ballots.length, one] as const))('%i rows', (n, { ballots, registered, ...printed }) => {
    const counts = tally(ballots);
    const found = {
      second: secondDigitMean(counts),
      last: lastDigitMean(counts),
      zeroFive: zeroFiveShare(counts),
      zeroFivePercent: zeroFivePercentShare(ballots, registered),
    };
    for (const key of ['second', 'last', 'zeroFive', 'zeroFivePercent'] as const) {
      const { estimate, interval } = found[key] as DigitEstimate;
      const [expected, low, high] = printed[key];
      expect(estimate).toBeCloseTo(expected, 12);
      // The error of a quantile of 20,000 replicates is 2.7 thousandths of the interval's width; shares move in steps of 1/n.
      const step = key.startsWith('zero') ? 1.001 / n : 0;
      const allowed = Math.max(step, 0.012 * (high - low));
      expect(Math.abs(interval[0] - low)).toBeLessThan(allowed);
      expect(Math.abs(interval[1] - high)).toBeLessThan(allowed);
    }
  });
});

describe('by hand', () => {
  test('zeros, single digits and halves', () => {
    const counts = tally([0, 7, 10, 25, 134]);
    expect(secondDigitMean(counts)).toMatchObject({ n: 3, estimate: 8 / 3 });
    expect(lastDigitMean(counts)).toMatchObject({ n: 5, estimate: 16 / 5, reference: 4.5 });
    expect(zeroFiveShare(counts)).toMatchObject({ n: 5, estimate: 3 / 5, reference: 0.2 });
    // 4.5 % rounds to the even 4 and 5.5 % to 6; 0 of 0 is none; 3 of 2 counts as 100 %.
    expect(zeroFivePercentShare([9, 11, 0, 3, 1], [200, 200, 0, 2, 20])).toMatchObject({ n: 4, estimate: 2 / 4 });
  });

  test('100 coins, 20 heads: binomial quantiles 12 and 28', () => {
    expect(shareInterval(20, 100)).toEqual([0.12, 0.28]);
    expect(shareInterval(0, 5)).toEqual([0, 0]);
  });

  test('nothing to look at', () => {
    expect(secondDigitMean(tally([1, 2]))).toBeUndefined();
    expect(lastDigitMean(tally([]))).toBeUndefined();
    expect(zeroFiveShare(tally([]))).toBeUndefined();
    expect(zeroFivePercentShare([0], [0])).toBeUndefined();
    expect(meanInterval([0, 0, 3]).interval).toEqual([2, 2]);
  });

  test('refuses bad arguments', () => {
    expect(() => meanInterval([])).toThrow(RangeError);
    expect(() => meanInterval([1, 1], 1)).toThrow(RangeError);
    expect(() => shareInterval(3, 2)).toThrow(RangeError);
    expect(() => shareInterval(0, 0)).toThrow(RangeError);
    expect(() => zeroFivePercentShare([1], [1, 2])).toThrow(RangeError);
  });
});
