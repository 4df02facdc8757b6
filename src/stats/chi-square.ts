import { chiSquareTail, log10ChiSquareTail } from './distributions/chi-square.ts';
import type { TestResult } from './result.ts';
import { sum } from './sum.ts';

function demandTable(observed: readonly number[], expected: readonly number[]): void {
  if (observed.length !== expected.length) {
    throw new RangeError(`chiSquareTest: lengths differ, ${observed.length} counts and ${expected.length} proportions`);
  }
  if (observed.length < 2) throw new RangeError('chiSquareTest: at least 2 classes are needed');
  if (!observed.every((count) => count >= 0 && count < Number.POSITIVE_INFINITY)) {
    throw new RangeError('chiSquareTest: counts must be finite and 0 or more');
  }
  if (!expected.every((share) => share > 0)) throw new RangeError('chiSquareTest: expected proportions must be greater than 0');
  const total = sum([...expected]);
  if (!(Math.abs(total - 1) <= 1e-9)) throw new RangeError(`chiSquareTest: expected proportions must add to 1, found ${total}`);
}

/**
 * Pearson's chi-square test of observed counts against expected proportions.
 *
 *     X² = Σ (Oᵢ − n·pᵢ)² / (n·pᵢ)    df = k − 1    effect w = √(X² / n)
 *
 * Assumes independent observations and n·pᵢ ≥ 5 in every class; p is asymptotic.
 *
 * @param observed counts, one a class
 * @param expectedProportions all greater than 0, adding to 1
 * @param df degrees of freedom; fewer than k − 1 when parameters were fitted to the same counts
 * @throws RangeError when nothing was observed, the lengths differ, a count is negative, or the proportions do not add to 1
 * @see Pearson (1900) doi:10.1080/14786440009463897; for w, Cohen (1988) ch. 7
 * @example chiSquareTest([60, 25, 15], [0.5, 0.3, 0.2]).p; // 0.1298, exactly exp(−X²/2) when df = 2
 */
export function chiSquareTest(
  observed: ArrayLike<number>,
  expectedProportions: ArrayLike<number>,
  df: number = observed.length - 1,
): TestResult {
  const counts = Array.from(observed);
  const proportions = Array.from(expectedProportions);
  demandTable(counts, proportions);
  const n = sum(counts);
  if (!(n > 0)) throw new RangeError('chiSquareTest: nothing was observed');
  const statistic = sum(counts.map((count, i) => (count - n * proportions[i]) ** 2 / (n * proportions[i])));
  const p = chiSquareTail(statistic, df);
  const log10P = log10ChiSquareTail(statistic, df);
  return { method: 'Pearson chi-square', n, statistic, df, p, log10P, effect: Math.sqrt(statistic / n) };
}
