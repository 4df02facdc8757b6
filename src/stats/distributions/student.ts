import { betaPoint, betaTails, logBeta } from './beta.ts';
import { type Tails, tailsFromLower } from './tails.ts';

function tails(t: number, df: number): Tails {
  if (Number.isNaN(t)) throw new RangeError('student: t is not a number');
  if (!(df > 0 && df < Number.POSITIVE_INFINITY)) throw new RangeError(`student: df must be greater than 0, found ${df}`);
  const ratio = Math.abs(t) / Math.sqrt(df); // squared below: t² itself may overflow
  if (ratio > 1e150) return tailsFromLower(-df * Math.log(ratio) - Math.log(df / 2) - logBeta(df / 2, 0.5)); // I_x ≈ xᵃ/(a·B(a, b))
  return betaTails(1 / (1 + ratio * ratio), (ratio * ratio) / (1 + ratio * ratio), df / 2, 0.5);
}

/**
 * Two-sided p-value of Student's t: P(|T| ≥ |t|).
 *
 *     I_x(df/2, ½),  x = df/(df + t²)
 *
 * @throws RangeError when t is not a number or df is not greater than 0 and finite
 * @see Student (1908) doi:10.1093/biomet/6.1.1; DLMF 8.17
 * @example studentTwoSided(1, 1); // 0.5
 */
export function studentTwoSided(t: number, df: number): number {
  return tails(t, df).lower;
}

/**
 * log₁₀ P(|T| ≥ |t|), finite where the p-value itself is too small for a double.
 *
 * @throws RangeError when t is not a number or df is not greater than 0 and finite
 * @see Student (1908) doi:10.1093/biomet/6.1.1; DLMF 8.17
 * @example log10StudentTwoSided(100, 1000); // -522.27…
 */
export function log10StudentTwoSided(t: number, df: number): number {
  return tails(t, df).logLower / Math.LN10;
}

/**
 * Quantile of Student's t distribution: the t with P(T ≤ t) = p.
 *
 * @param p lower probability, 0 to 1
 * @throws RangeError when p is outside [0, 1] or df is not greater than 0 and finite
 * @see Student (1908) doi:10.1093/biomet/6.1.1
 * @example studentQuantile(0.975, 10); // 2.2281388519649385
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`studentQuantile: p must lie in [0, 1], found ${p}`);
  if (!(df > 0 && df < Number.POSITIVE_INFINITY)) throw new RangeError(`studentQuantile: df must be greater than 0, found ${df}`);
  if (p === 0.5) return 0;
  if (p === 0 || p === 1) return (p - 0.5) * Number.POSITIVE_INFINITY;
  const twoSided = 2 * Math.min(p, 1 - p);
  const [x, y] = betaPoint(twoSided, 1 - twoSided, df / 2, 0.5);
  return Math.sign(p - 0.5) * Math.sqrt((df * y) / x);
}
