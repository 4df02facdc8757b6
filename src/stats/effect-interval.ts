import { normalQuantile } from './normal.ts';

/**
 * Interval of Cohen's w = √(X²/n), from the normal approximation to the non-central chi-square distribution.
 *
 *     λ̂ = X² − df,  Var(X²) = 2(df + 2λ)    w ∈ √((λ̂ ± z·√(2(df + 2·max(λ̂, 0))))₊ / n)
 *
 * Approximate: good to a few percent of its width for df ≥ 4; the lower end is 0 where nothing beyond chance is seen.
 *
 * @throws RangeError when n or df is not above 0 or the statistic is negative
 * @see Cohen (1988) Statistical Power Analysis, ch. 7; Johnson, Kotz & Balakrishnan (1995) Continuous Univariate Distributions 2, ch. 29
 * @example cohenWInterval(9, 9, 1000)[0]; // 0
 */
export function cohenWInterval(x2: number, df: number, n: number, confidence = 0.95): [low: number, high: number] {
  if (!(x2 >= 0 && df > 0 && n > 0)) throw new RangeError('cohenWInterval: needs a statistic of 0 or more, df and n above 0');
  const excess = x2 - df;
  const width = normalQuantile((1 + confidence) / 2) * Math.sqrt(2 * (df + 2 * Math.max(0, excess)));
  const end = (value: number): number => Math.sqrt(Math.max(0, value) / n);
  return [end(excess - width), end(excess + width)];
}
