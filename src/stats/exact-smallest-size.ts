import { exactBinomialTwoSided } from './distributions/binomial.ts';

/**
 * The smallest sample from which the exact two-sided binomial test of a share p against P rejects, and goes on rejecting for every larger one.
 *
 *     smallest N such that for all n ≥ N the exact p-value of x = round(p·n) out of n is at most 1 − confidence
 *
 * The exact counterpart of `smallestSize` at design effect 1, for when that gives less than 50; the number of tests grows as n*.
 * "Every larger one" is proved and not sampled: the p-value is at most (n + 2)·exp(−n·K), where K is the Kullback–Leibler divergence of
 * x/n from P, so beyond some size no test is needed, and those below it are all made. Infinity when p = P.
 *
 * @throws RangeError when p is outside [0, 1], or P or the confidence not inside (0, 1)
 * @see Clopper & Pearson (1934) doi:10.1093/biomet/26.4.404; for the bound, Hoeffding (1963) doi:10.1080/01621459.1963.10500830 and Csiszár (1998) doi:10.1109/18.720546
 * @example exactSmallestSize(0.3981, 0.711); // 10
 */
export function exactSmallestSize(p: number, P: number, confidence = 0.95): number {
  const valid = p >= 0 && p <= 1 && P > 0 && P < 1 && confidence > 0 && confidence < 1;
  if (!valid) throw new RangeError(`exactSmallestSize: needs p in [0, 1], P and confidence inside (0, 1), found ${p}, ${P}, ${confidence}`);
  if (p === P) return Number.POSITIVE_INFINITY;
  let last = 1;
  while (!settled(p, P, last, 1 - confidence)) last *= 2;
  while (exactBinomialTwoSided(Math.round(p * last), last, P) <= 1 - confidence) last--;
  return last + 1;
}

/**
 * Whether the bound shows every test from n on to reject. The least favourable x is half a unit nearer to P than p·n; the exponent
 * n·K there grows with n by at least K a step, and ln(n + 2) by less than 1/(n + 2), which is below K as the bound puts n·K above ln 3.
 */
function settled(p: number, P: number, n: number, alpha: number): boolean {
  const q = p > P ? p - 0.5 / n : p + 0.5 / n;
  if (p > P ? q <= P : q >= P) return false;
  const divergence = q * Math.log(q / P) + (1 - q) * Math.log((1 - q) / (1 - P)); // q lies between p and P, so never at 0 or 1
  return Math.log(n + 2) - n * divergence <= Math.log(alpha);
}
