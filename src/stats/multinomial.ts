import { chiSquareTest } from './chi-square.ts';
import { log10ChiSquareTail } from './distributions/chi-square.ts';
import type { TestResult } from './result.ts';
import { sum } from './sum.ts';

/** Pearson's X² as the test, and beside it the likelihood-ratio statistic of the same table. */
export interface MultinomialResult extends TestResult {
  /** G = 2 Σ Oᵢ ln(Oᵢ / nPᵢ). */
  g: number;
  /** log₁₀ of the upper tail of G on the same degrees of freedom. */
  log10PG: number;
}

/**
 * Could a simple random sample with these counts come from a population with these proportions? X² and G on k − 1 degrees of freedom.
 *
 *     X² = Σ (Oᵢ − nPᵢ)² / (nPᵢ)    G = 2 Σ Oᵢ ln(Oᵢ / (nPᵢ))    effect φ = √(X² / n)
 *
 * The proportions are the hypothesis, known without error, and add to 1. Counts may be fractional: divide them by a design effect d and
 * both statistics become X²/d and G/d. Assumes independent respondents and nPᵢ ≥ 5; a survey has errors beyond sampling, for which
 * see `totalSurveyErrorTest`.
 *
 * @throws RangeError when nothing was observed, lengths differ, a count is negative, or the proportions are not above 0 and adding to 1
 * @see Rao & Scott (1981) doi:10.1080/01621459.1981.10477633; Wilks (1938) doi:10.1214/aoms/1177732360
 * @example multinomialTest([60, 25, 15], [0.5, 0.3, 0.2]).g; // 4.1320
 */
export function multinomialTest(counts: ArrayLike<number>, proportions: ArrayLike<number>): MultinomialResult {
  const pearson = chiSquareTest(counts, proportions);
  const terms = Array.from(counts, (count, i) => (count === 0 ? 0 : count * Math.log(count / (pearson.n * proportions[i]))));
  const g = Math.max(0, 2 * sum(terms)); // rounding can leave −1e-13 where the counts meet the proportions
  const log10PG = log10ChiSquareTail(g, counts.length - 1);
  return { ...pearson, method: 'Pearson chi-square of multinomial counts', g, log10PG };
}
