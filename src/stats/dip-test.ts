import { dip } from './dip.ts';
import { DIP_PROBABILITIES, DIP_QUANTILES, DIP_SIZES } from './dip-table.ts';
import type { TestResult } from './result.ts';

/** Result of the dip test: statistic and effect are the dip itself. */
export interface DipTest extends TestResult {
  /** Lower and upper end of the interval in which the best unimodal distribution has its mode. */
  readonly mode: readonly [low: number, high: number];
  /** Whether the dip lies beyond the last quantile simulated: p is then at most what is given. */
  readonly atMost: boolean;
}

/** The smallest p that the table can tell. */
export const SMALLEST_DIP_P = 1 - DIP_PROBABILITIES[DIP_PROBABILITIES.length - 1];

/** The quantiles of √n·D at a sample size, between the sizes simulated by a straight line in n; beyond the last, its own. */
function quantilesAt(n: number): readonly number[] {
  const above = DIP_SIZES.findIndex((size) => size >= n);
  if (above < 0) return DIP_QUANTILES[DIP_QUANTILES.length - 1];
  if (DIP_SIZES[above] === n) return DIP_QUANTILES[above];
  const weight = (n - DIP_SIZES[above - 1]) / (DIP_SIZES[above] - DIP_SIZES[above - 1]);
  return DIP_QUANTILES[above].map((quantile, i) => DIP_QUANTILES[above - 1][i] + weight * (quantile - DIP_QUANTILES[above - 1][i]));
}

/**
 * Hartigan's dip test: whether the values come from a distribution with one peak.
 *
 * The null is the uniform distribution, the least favourable with one peak, so that p is too large for most others: the
 * test errs towards finding nothing. Quantiles of √n·D were simulated (`dip-table.ts`: seed and draws stand there) and are
 * interpolated in a straight line, first in n, then in D; above n = 72,000, where √n·D has settled, those of 72,000 hold.
 * p is never given below 0.0001. Assumes independent draws of a continuous quantity: ties and rounded values have dips of their own.
 *
 * @param sorted values in ascending order, finite; at least four
 * @throws RangeError when there are fewer than four values
 * @see Hartigan & Hartigan (1985) doi:10.1214/aos/1176346577
 * @example dipTest(Float64Array.of(1, 1, 2, 2)).p; // at most 0.0001: two points are as far from one peak as can be
 */
export function dipTest(sorted: Float64Array): DipTest {
  const n = sorted.length;
  if (n < DIP_SIZES[0]) throw new RangeError(`dipTest: at least ${DIP_SIZES[0]} values are needed, found ${n}`);
  const { dip: statistic, mode } = dip(sorted);
  const quantiles = quantilesAt(n);
  const scaled = Math.sqrt(n) * statistic;
  // The smallest dip there is, 1/(2n), is a lump of probability at small n: the first of equal quantiles counts it in full.
  const above = quantiles.findIndex((quantile) => quantile >= scaled * (1 - 1e-9));
  const atMost = above < 0;
  const p = atMost ? SMALLEST_DIP_P : above === 0 ? 1 : 1 - interpolated(quantiles, above, scaled);
  return { method: 'Hartigan’s dip test', n, statistic, p, log10P: Math.log10(p), effect: statistic, mode, atMost };
}

function interpolated(quantiles: readonly number[], above: number, scaled: number): number {
  const [low, high] = [quantiles[above - 1], quantiles[above]];
  const weight = Math.min(1, (scaled - low) / (high - low));
  return DIP_PROBABILITIES[above - 1] + weight * (DIP_PROBABILITIES[above] - DIP_PROBABILITIES[above - 1]);
}
