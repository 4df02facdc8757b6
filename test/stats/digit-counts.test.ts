import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import worked from '../../fixtures/reference/benford-worked.json' with { type: 'json' };
import { benfordProbabilities } from '../../src/stats/benford.ts';
import { chiSquareTest } from '../../src/stats/chi-square.ts';
import { lastDigits, lastTwoDigits, leadingDigits } from '../../src/stats/digit-counts.ts';
import { secondDigitMean } from '../../src/stats/digit-means.ts';
import { clopperPearson, exactBinomialTwoSided } from '../../src/stats/distributions/binomial.ts';
import { tally } from '../../src/stats/tally.ts';
import { relativeError } from './relative-error.ts';

describe('by hand', () => {
  const numbers = tally([0, 7, 12, 130, 130, 999]);
  test('first, second and last digits', () => {
    expect(Array.from(leadingDigits(numbers, 1))).toEqual([3, 0, 0, 0, 0, 0, 1, 0, 1]);
    expect(Array.from(leadingDigits(numbers, 2))).toEqual([0, 0, 1, 2, 0, 0, 0, 0, 0, 1]);
    expect(Array.from(lastDigits(numbers))).toEqual([3, 0, 1, 0, 0, 0, 0, 1, 0, 1]);
  });

  test('pairs: 00, 99 repeat; 12, 90, 09 are neighbours; 30 and 07 are distant', () => {
    expect(lastTwoDigits(numbers)).toEqual({ repeated: 2, adjacent: 1, distant: 3 });
    expect(lastTwoDigits(tally([190, 109, 110]))).toEqual({ repeated: 0, adjacent: 3, distant: 0 });
  });

  test('refuses another position', () => {
    expect(() => leadingDigits(numbers, 3 as 1)).toThrow(RangeError);
  });
});

describe('real numbers, as tested by R', () => {
  test.each(worked)('$name', ({ numbers, first, second, last, zeroFive }) => {
    const counts = tally(numbers);
    const even = Array(10).fill(0.1);
    for (const [digits, law, [statistic, p]] of [
      [leadingDigits(counts, 1), benfordProbabilities(1), first],
      [leadingDigits(counts, 2), benfordProbabilities(2), second],
      [lastDigits(counts), even, last],
    ] as const) {
      const found = chiSquareTest(digits, law);
      expect(relativeError(found.statistic, statistic)).toBeLessThan(1e-12);
      expect(relativeError(found.p, p)).toBeLessThan(1e-10);
    }
    expect(secondDigitMean(counts)?.estimate).toBeCloseTo(second[2], 12);
    const digits = lastDigits(counts);
    const hits = digits[0] + digits[5];
    expect(relativeError(exactBinomialTwoSided(hits, numbers.length, 0.2), zeroFive[0])).toBeLessThan(1e-10);
    const [low, high] = clopperPearson(hits, numbers.length, 0.95);
    expect(low).toBeCloseTo(zeroFive[1], 10);
    expect(high).toBeCloseTo(zeroFive[2], 10);
  });
});

test('every number has one last digit and one pair; every hundred numbers in a row hold a tenth and two tenths', () => {
  fc.assert(
    fc.property(fc.nat(1e6), (from) => {
      const numbers = tally(Array.from({ length: 100 }, (_, at) => from + at));
      expect(Array.from(lastDigits(numbers))).toEqual(Array(10).fill(10));
      expect(lastTwoDigits(numbers)).toEqual({ repeated: 10, adjacent: 20, distant: 70 });
    }),
  );
});
