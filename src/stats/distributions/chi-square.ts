import { gammaTails, log10UpperGamma, upperGamma } from './gamma.ts';
import { logGamma } from './log-gamma.ts';
import { increasingRoot } from './root.ts';
import { logPoissonDensity } from './saddle-point.ts';

/**
 * Upper tail of the chi-square distribution: P(X² ≥ x).
 *
 *     Q(df/2, x/2)
 *
 * @throws RangeError when df is not greater than 0 or x is below 0
 * @see DLMF 8.2.4, https://dlmf.nist.gov/8.2
 * @example chiSquareTail(3.841458820694124, 1); // 0.05
 */
export function chiSquareTail(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}

/**
 * log₁₀ of the upper tail of the chi-square distribution, finite where the tail itself is too small for a double.
 *
 * @throws RangeError when df is not greater than 0 or x is below 0
 * @see DLMF 8.2.4, https://dlmf.nist.gov/8.2
 * @example log10ChiSquareTail(1359.7054345439292, 4); // -292.42323…
 */
export function log10ChiSquareTail(x: number, df: number): number {
  return log10UpperGamma(df / 2, x / 2);
}

/**
 * Quantile of the chi-square distribution: the x with P(X² ≤ x) = p.
 *
 * Solved on the scale of logarithms, in whichever tail is the smaller. Near p = 1 the spacing of doubles limits it.
 *
 * @param p lower probability, 0 to 1
 * @throws RangeError when p is outside [0, 1] or df is not greater than 0
 * @see DLMF 8.12, https://dlmf.nist.gov/8.12
 * @example chiSquareQuantile(0.95, 1); // 3.841458820694124
 */
export function chiSquareQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`chiSquareQuantile: p must lie in [0, 1], found ${p}`);
  if (!(df > 0)) throw new RangeError(`chiSquareQuantile: df must be greater than 0, found ${df}`);
  if (p === 1) return Number.POSITIVE_INFINITY;
  const a = df / 2;
  const slope = (t: number, log: number) => a * Math.exp(logPoissonDensity(a, Math.exp(t)) - log);
  if (p <= 0.5) {
    const below = (Math.log(p) + logGamma(a + 1)) / a; // P(a, x) ≤ xᵃ/Γ(a + 1)
    if (below < -700) return 2 * Math.exp(below); // and is equal to it near 0
    const lower = (t: number) => gammaTails(a, Math.exp(t)).logLower;
    return 2 * Math.exp(increasingRoot((t) => [lower(t) - Math.log(p), slope(t, lower(t))], below));
  }
  const surprise = -Math.log1p(-p);
  const above = Math.log(a + Math.sqrt(2 * a * surprise) + surprise); // Laurent & Massart (2000), lemma 1
  const upper = (t: number) => gammaTails(a, Math.exp(t)).logUpper;
  return 2 * Math.exp(increasingRoot((t) => [-surprise - upper(t), slope(t, upper(t))], above));
}
