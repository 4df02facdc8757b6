import { benfordMean } from './benford.ts';
import { lastDigits, leadingDigits } from './digit-counts.ts';
import { binomialLowerTail } from './distributions/binomial.ts';
import { normalQuantile } from './distributions/normal.ts';
import { sum } from './sum.ts';
import type { Tally } from './tally.ts';

/** A mean or a share of digits, what it would be where the digits are as expected, and an interval. */
export interface DigitEstimate {
  /** Numbers that have such a digit. */
  readonly n: number;
  readonly estimate: number;
  /** What a basic bootstrap of infinitely many replicates gives. */
  readonly interval: readonly [low: number, high: number];
  readonly reference: number;
}

const REFERENCES = { second: benfordMean(2), last: 4.5, zeroFive: 0.2 } as const;

/**
 * Mean of numbers 0, 1, 2, … given by how often each occurs, and the interval a basic bootstrap of it tends to as the
 * number of replicates grows: 2·m − q, with the quantiles q of the resampled mean by Cornish and Fisher's expansion.
 *
 *     q(z) = m + s/√n·( z + g(z² − 1)/6 + k(z³ − 3z)/24 − g²(2z³ − 5z)/36 ),  g = skewness/√n, k = excess kurtosis/n
 *
 * @param counts how often 0, 1, 2, … occur
 * @throws RangeError when nothing was observed, or confidence is not between 0 and 1
 * @see Davison & Hinkley (1997), Bootstrap Methods and their Application, 5.2; Cornish & Fisher (1938) doi:10.2307/1400905
 * @example meanInterval([5, 5], 0.95); // mean 0.5 and about 0.19 to 0.81
 */
export function meanInterval(
  counts: ArrayLike<number>,
  confidence = 0.95,
): { n: number; mean: number; sd: number; interval: [number, number] } {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`meanInterval: confidence must lie between 0 and 1, found ${confidence}`);
  const all = Array.from(counts);
  const n = sum(all);
  if (!(n > 0)) throw new RangeError('meanInterval: nothing was observed');
  const mean = sum(all.map((count, digit) => count * digit)) / n;
  const moment = (power: number): number => sum(all.map((count, digit) => count * (digit - mean) ** power)) / n;
  const sd = Math.sqrt(moment(2));
  if (sd === 0) return { n, mean, sd, interval: [mean, mean] };
  const g = moment(3) / sd ** 3 / Math.sqrt(n);
  const k = (moment(4) / sd ** 4 - 3) / n;
  const quantile = (z: number): number =>
    (sd / Math.sqrt(n)) * (z + (g * (z * z - 1)) / 6 + (k * (z ** 3 - 3 * z)) / 24 - (g * g * (2 * z ** 3 - 5 * z)) / 36);
  const z = -normalQuantile((1 - confidence) / 2);
  return { n, mean, sd, interval: [mean - quantile(z), mean - quantile(-z)] };
}

/**
 * A share of a sample and the interval a basic bootstrap of it tends to: twice the share less exact binomial quantiles.
 *
 * @param hits numbers that count, a whole number
 * @param n numbers in all, 1 or more
 * @throws RangeError when hits is not whole or outside 0…n
 * @see Davison & Hinkley (1997), Bootstrap Methods and their Application, 5.2
 * @example shareInterval(20, 100); // [0.12, 0.28]
 */
export function shareInterval(hits: number, n: number, confidence = 0.95): [low: number, high: number] {
  if (!(Number.isSafeInteger(hits) && Number.isSafeInteger(n) && n > 0 && hits >= 0 && hits <= n))
    throw new RangeError(`shareInterval: hits must be a whole number in 0…n, found ${hits} of ${n}`);
  const outside = (1 - confidence) / 2;
  return [(2 * hits - binomialPoint(1 - outside, n, hits / n)) / n, (2 * hits - binomialPoint(outside, n, hits / n)) / n];
}

/** Smallest k with P(X ≤ k) ≥ chance. */
function binomialPoint(chance: number, n: number, p: number): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialLowerTail(middle, n, p) >= chance) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Mean second digit, the `_2BL` of EFToolkit: numbers below 10 have none and are left out; Benford's law gives 4.187.
 *
 * Undefined where no number reaches 10.
 *
 * @see Mebane (2008), in Election Fraud (Brookings), for the mean; Kalinin & Mebane, EFToolkit 2.0.0
 * @example secondDigitMean(tally([12, 34, 7]))?.estimate; // 3
 */
export function secondDigitMean(numbers: Tally, confidence = 0.95): DigitEstimate | undefined {
  return meanOf(leadingDigits(numbers, 2), REFERENCES.second, confidence);
}

/**
 * Mean last digit, the `LastC` of EFToolkit: numbers of one digit and zeros are included, so a column of small counts lies
 * below 4.5 by nature. Undefined where there are no numbers.
 *
 * @see Beber & Scacco (2012) doi:10.1093/pan/mps003; Kalinin & Mebane, EFToolkit 2.0.0
 * @example lastDigitMean(tally([12, 34, 7]))?.estimate; // 4.333…
 */
export function lastDigitMean(numbers: Tally, confidence = 0.95): DigitEstimate | undefined {
  return meanOf(lastDigits(numbers), REFERENCES.last, confidence);
}

function meanOf(digits: Float64Array, reference: number, confidence: number): DigitEstimate | undefined {
  if (!digits.some((count) => count > 0)) return undefined;
  const { n, mean, interval } = meanInterval(digits, confidence);
  return { n, estimate: mean, interval, reference };
}

/**
 * Share of numbers whose last digit is 0 or 5, the `C05s` of EFToolkit: zeros are included, so a column with many of them
 * lies above 0.2 by nature. Undefined where there are no numbers.
 *
 * @see Kalinin & Mebane, EFToolkit 2.0.0; Pericchi & Torres (2011) doi:10.1214/09-STS296, for digits of counts
 * @example zeroFiveShare(tally([10, 15, 7, 8]))?.estimate; // 0.5
 */
export function zeroFiveShare(numbers: Tally, confidence = 0.95): DigitEstimate | undefined {
  const digits = lastDigits(numbers);
  return shareOf(digits[0] + digits[5], numbers.n, confidence);
}

/**
 * Share of percentages that end in 0 or 5 once rounded to whole ones, the `P05s` of EFToolkit: fractions of 1 and more are
 * taken as 1, halves are rounded to even as R does, and a fraction of 0/0 is left out. Undefined where none is left.
 *
 * Fractions are those of double precision, as in the original; a tie may therefore fall to either side.
 *
 * @param parts for instance ballots
 * @param wholes for instance registered voters
 * @param rows indices to look at; all where absent
 * @throws RangeError when lengths differ
 * @see Kalinin & Mebane, EFToolkit 2.0.0
 * @example zeroFivePercentShare([50, 31], [100, 100])?.estimate; // 0.5
 */
export function zeroFivePercentShare(
  parts: ArrayLike<number>,
  wholes: ArrayLike<number>,
  rows?: ArrayLike<number>,
  confidence = 0.95,
): DigitEstimate | undefined {
  if (parts.length !== wholes.length) throw new RangeError('zeroFivePercentShare: lengths differ');
  const often = new Float64Array(101);
  const all = rows ? rows.length : parts.length;
  for (let at = 0; at < all; at++) {
    const row = rows ? rows[at] : at;
    const fraction = Math.min(1, parts[row] / wholes[row]);
    if (Number.isNaN(fraction)) continue;
    often[halfToEven(100 * fraction)]++;
  }
  return shareOf(sum(often.filter((_, percentage) => percentage % 5 === 0)), sum(often), confidence);
}

function halfToEven(value: number): number {
  const below = Math.floor(value);
  const over = value - below;
  if (over !== 0.5) return over < 0.5 ? below : below + 1;
  return below % 2 === 0 ? below : below + 1;
}

function shareOf(hits: number, n: number, confidence: number): DigitEstimate | undefined {
  return n > 0 ? { n, estimate: hits / n, interval: shareInterval(hits, n, confidence), reference: REFERENCES.zeroFive } : undefined;
}
