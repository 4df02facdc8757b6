import { exactBinomialTwoSided, log10ExactBinomialTwoSided } from './distributions/binomial.ts';
import type { TestResult } from './result.ts';

/** A sign test with how many differences lie on each side. */
export interface SignTest extends TestResult {
  readonly positive: number;
  readonly negative: number;
  /** Differences of 0, which the test leaves out. */
  readonly zero: number;
}

/**
 * Exact two-sided sign test of paired differences: are those above 0 as many as those below?
 *
 *     positive ~ Binomial(n, ½)    n = positive + negative    effect = (positive − negative) / n
 *
 * Differences of 0 are left out, so the test is conditional on how many there are. Assumes pairs independent of each other,
 * nothing about the size of a difference. k differences all of one sign have p = 2^(1 − k).
 *
 * @throws RangeError when a difference is not a number or none differs from 0
 * @see Dixon & Mood (1946) doi:10.1080/01621459.1946.10501898
 * @example signTest([90, 0, 157, 76, 0, 115, 0, 154]).p; // 0.0625, 2/2⁵
 */
export function signTest(differences: ArrayLike<number>): SignTest {
  let positive = 0;
  let negative = 0;
  for (let i = 0; i < differences.length; i++) {
    if (Number.isNaN(differences[i])) throw new RangeError(`signTest: difference ${i} is not a number`);
    if (differences[i] > 0) positive++;
    else if (differences[i] < 0) negative++;
  }
  const n = positive + negative;
  if (n === 0) throw new RangeError('signTest: no difference is other than 0');
  return {
    method: 'Sign test, exact',
    n,
    statistic: positive,
    p: exactBinomialTwoSided(positive, n, 0.5),
    log10P: log10ExactBinomialTwoSided(positive, n, 0.5),
    effect: (positive - negative) / n,
    positive,
    negative,
    zero: differences.length - n,
  };
}
