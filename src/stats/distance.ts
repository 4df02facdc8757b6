import { mean } from 'simple-statistics';
import { sum } from './sum.ts';

/**
 * Total variation distance of two share vectors: the smallest fraction of votes that would have to change hands to turn one into the other.
 *
 *     TV = ½ Σ |pᵢ − qᵢ|
 *
 * Both are fractions of one over the same contestants and the same base; with vectors that do not both add to 1 it is no longer that fraction.
 *
 * @throws RangeError when the lengths differ or a share is outside [0, 1]
 * @see Gibbs & Su (2002) doi:10.1111/j.1751-5823.2002.tb00178.x
 * @example totalVariation([0.5, 0.3, 0.2], [0.6, 0.3, 0.1]); // 0.1
 */
export function totalVariation(p: ArrayLike<number>, q: ArrayLike<number>): number {
  if (p.length === 0 || p.length !== q.length) throw new RangeError('totalVariation: lengths differ');
  const valid = [...Array.from(p), ...Array.from(q)].every((share) => share >= 0 && share <= 1);
  if (!valid) throw new RangeError('totalVariation: shares must lie in [0, 1]');
  return sum(Array.from(p, (share, i) => Math.abs(share - q[i]))) / 2;
}

/** Arzheimer and Evans' measures of a poll's bias: one signed number a contestant and two averages of their sizes. */
export interface LogOddsBias {
  /** A′ᵢ, above 0 where the poll gives the contestant more than the result does. */
  readonly logOdds: Float64Array;
  /** Standard errors of A′ᵢ; absent when no n was given. */
  readonly standardErrors?: Float64Array;
  /** B, the plain mean of |A′ᵢ|. */
  readonly mean: number;
  /** B_w, the mean of |A′ᵢ| weighted by the result's shares. */
  readonly weightedMean: number;
}

/**
 * How far a poll's shares lie from a result on the log-odds scale, by contestant and on average.
 *
 *     A′ᵢ = ln[ (pᵢ/(1−pᵢ)) / (Pᵢ/(1−Pᵢ)) ]    SE = 1/√(n·pᵢ(1−pᵢ))    B = Σ|A′ᵢ| / k    B_w = ΣPᵢ|A′ᵢ|
 *
 * Shares are fractions of one on the same base, strictly between 0 and 1; n is the (effective) sample size. B and B_w are folded and have
 * no standard error here: test the joint bias with `multinomialTest`. A small contestant can dominate B, so B_w is the one for headlines.
 *
 * @throws RangeError when the lengths differ, a share is not inside (0, 1), or n is not above 0
 * @see Arzheimer & Evans (2014) doi:10.1093/pan/mpt012
 * @example meanAbsoluteLogOdds([0.6, 0.4], [0.5, 0.5], 100).mean; // 0.4055, ln 1.5
 */
export function meanAbsoluteLogOdds(shares: ArrayLike<number>, proportions: ArrayLike<number>, n?: number): LogOddsBias {
  if (shares.length === 0 || shares.length !== proportions.length) throw new RangeError('meanAbsoluteLogOdds: lengths differ');
  const valid = [...Array.from(shares), ...Array.from(proportions)].every((share) => share > 0 && share < 1);
  if (!valid) throw new RangeError('meanAbsoluteLogOdds: shares must lie strictly between 0 and 1');
  if (n !== undefined && !(n > 0)) throw new RangeError(`meanAbsoluteLogOdds: n must be above 0, found ${n}`);
  const logOdds = Float64Array.from(shares, (p, i) => Math.log(p / proportions[i]) - Math.log((1 - p) / (1 - proportions[i])));
  const sizes = Array.from(logOdds, Math.abs);
  const averages = { mean: mean(sizes), weightedMean: sum(sizes.map((size, i) => proportions[i] * size)) };
  if (n === undefined) return { logOdds, ...averages };
  return { logOdds, standardErrors: Float64Array.from(shares, (p) => 1 / Math.sqrt(n * p * (1 - p))), ...averages };
}
