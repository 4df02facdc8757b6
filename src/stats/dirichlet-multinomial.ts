import { logGamma } from './distributions/gamma.ts';
import { sum } from './sum.ts';

/**
 * The evidence of counts for one Dirichlet-multinomial model against another, as log₁₀ of the Bayes factor.
 *
 *     log₁₀ BF = log₁₀ DM(O | α₁) − log₁₀ DM(O | α₀)    ln DM = ln B(α + O) − ln B(α) + a term of O that cancels
 *
 * Above 0 the counts speak for α₁. α₀ = c·P says "as the hypothesis P, up to the usual survey error" (c from `concentration`), and α₁ of
 * ones says "any shares". For a design effect divide the counts by it. The Bayes factor is an e-value: under α₀ its mean is at most 1.
 * Accurate to about 1e-14 of n·ln n, that is 1e-9 for n of some thousands.
 *
 * @throws RangeError when lengths differ, a count is negative, or a concentration is not above 0
 * @see Good (1967) J. R. Stat. Soc. B 29:399–431; Gunel & Dickey (1974) doi:10.1093/biomet/61.3.545
 * @example log10BayesFactor([9, 1], [50, 50], [1, 1]); // 0.8621
 */
export function log10BayesFactor(
  counts: ArrayLike<number>,
  concentrations0: ArrayLike<number>,
  concentrations1: ArrayLike<number>,
): number {
  return (logEvidence(counts, concentrations1) - logEvidence(counts, concentrations0)) / Math.LN10;
}

/**
 * The evidence of counts for a Dirichlet-multinomial model against fixed proportions P, as log₁₀ of the Bayes factor.
 *
 *     log₁₀ BF = [ ln B(α₁ + O) − ln B(α₁) − Σ Oᵢ ln Pᵢ ] / ln 10
 *
 * The hypothesis is a simple random sample from exactly P, which no survey is; `log10BayesFactor` has the hypothesis with survey error.
 *
 * @throws RangeError when lengths differ, a count is negative, a concentration or proportion is not above 0, or proportions do not add to 1
 * @see Good (1967) J. R. Stat. Soc. B 29:399–431
 * @example log10BayesFactorAgainstFixed([9, 1], [0.5, 0.5], [1, 1]); // 0.9689, log₁₀(1024/110)
 */
export function log10BayesFactorAgainstFixed(
  counts: ArrayLike<number>,
  proportions: ArrayLike<number>,
  concentrations1: ArrayLike<number>,
): number {
  const total = sum(proportions);
  if (!(Math.abs(total - 1) <= 1e-9)) throw new RangeError(`log10BayesFactorAgainstFixed: proportions add to ${total}, not 1`);
  const logs = positive(proportions, counts.length).map((proportion, i) => counts[i] * Math.log(proportion));
  return (logEvidence(counts, concentrations1) - sum(logs)) / Math.LN10;
}

/** ln B(α + O) − ln B(α), with B the multivariate beta function. */
function logEvidence(counts: ArrayLike<number>, concentrations: ArrayLike<number>): number {
  if (!Array.from(counts).every((count) => count >= 0)) throw new RangeError('log10BayesFactor: counts must be at least 0');
  const alpha = positive(concentrations, counts.length);
  const total = sum(alpha);
  const cells = alpha.map((value, i) => logGamma(value + counts[i]) - logGamma(value));
  return sum(cells) - (logGamma(total + sum(counts)) - logGamma(total));
}

function positive(values: ArrayLike<number>, length: number): number[] {
  if (length === 0 || values.length !== length) throw new RangeError('log10BayesFactor: lengths differ');
  if (!Array.from(values).every((value) => value > 0))
    throw new RangeError('log10BayesFactor: concentrations and proportions must be above 0');
  return Array.from(values);
}
