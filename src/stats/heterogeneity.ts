import { chiSquareTail, log10ChiSquareTail } from './distributions/chi-square.ts';
import { sum } from './sum.ts';

/** How far estimates of one quantity differ beyond their own errors. */
export interface Heterogeneity {
  /** Cochran's Q. */
  readonly Q: number;
  /** Degrees of freedom, one less than the estimates. */
  readonly df: number;
  /** Upper tail of Q: small where the estimates differ more than their errors allow. */
  readonly p: number;
  /** log₁₀ of p, finite where p has become 0. */
  readonly log10P: number;
  /** I², the part of the variation beyond the errors, from 0 to 1. */
  readonly I2: number;
  /** τ², the variance of the true values that DerSimonian and Laird's moments give, in the squared unit of the estimates. */
  readonly tau2: number;
  /** Mean weighted by 1/variance; not to be used where I² is large. */
  readonly pooled: number;
  /** Its variance if all estimate one value. */
  readonly pooledVariance: number;
}

/**
 * Do several independent estimates agree, given their variances?
 *
 *     wₖ = 1/vₖ    x̄ = Σwₖxₖ/Σwₖ    Q = Σ wₖ(xₖ − x̄)²    I² = max(0, (Q − df)/Q)    τ² = max(0, (Q − df)/(Σwₖ − Σwₖ²/Σwₖ))
 *
 * Q is chi-square on K − 1 degrees of freedom where all estimate one value, the variances are known and the errors nearly normal. A small
 * lower tail of Q, 1 − p, says that they agree more closely than their errors would have it. With I² above ¾ the pooled value means little.
 *
 * @param variances squared standard errors, design effects included
 * @throws RangeError when lengths differ, fewer than 2 are given, an estimate is not finite or a variance not above 0 and finite
 * @see Cochran (1954) doi:10.2307/3001666; DerSimonian & Laird (1986) doi:10.1016/0197-2456(86)90046-2; Higgins & Thompson (2002) doi:10.1002/sim.1186
 * @example heterogeneity([0.4, 0.6], [0.005, 0.005]).Q; // 4
 */
export function heterogeneity(estimates: ArrayLike<number>, variances: ArrayLike<number>): Heterogeneity {
  if (estimates.length !== variances.length) throw new RangeError('heterogeneity: lengths differ');
  if (estimates.length < 2) throw new RangeError(`heterogeneity: at least 2 estimates are needed, found ${estimates.length}`);
  const values = Array.from(estimates);
  if (!values.every(Number.isFinite)) throw new RangeError('heterogeneity: estimates must be finite');
  if (!Array.from(variances).every((variance) => variance > 0 && variance < Number.POSITIVE_INFINITY))
    throw new RangeError('heterogeneity: variances must be above 0');
  const weights = Array.from(variances, (variance) => 1 / variance);
  const total = sum(weights);
  const pooled = sum(values.map((value, k) => weights[k] * value)) / total;
  const Q = sum(values.map((value, k) => weights[k] * (value - pooled) ** 2));
  const df = values.length - 1;
  const excess = Math.max(0, Q - df);
  const spread = total - sum(weights.map((weight) => weight ** 2)) / total;
  const tails = { p: chiSquareTail(Q, df), log10P: log10ChiSquareTail(Q, df) };
  return { Q, df, ...tails, I2: excess === 0 ? 0 : excess / Q, tau2: excess / spread, pooled, pooledVariance: 1 / total };
}
