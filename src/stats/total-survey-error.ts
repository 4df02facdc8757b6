import { max } from 'simple-statistics';
import { chiSquareQuantile, chiSquareTail, log10ChiSquareTail } from './distributions/chi-square.ts';
import { multinomialTest } from './multinomial.ts';
import type { TestResult } from './result.ts';

/** Error of polls for the leading share, beyond sampling, before contested elections in the United States; elsewhere it may be larger. */
export const USUAL_RMSE = 0.035;

/**
 * Whether a share can have a root mean square error: a share that lies between 0 and 1 and has the mean P₁ errs by less than
 * √(P₁(1 − P₁)).
 *
 * @param leadingShare P₁, a fraction of one
 * @param rmse a fraction of one
 * @example canErrBy(0.999, 0.035); // false: less than 0.0316
 */
export function canErrBy(leadingShare: number, rmse: number): boolean {
  return leadingShare * (1 - leadingShare) > rmse ** 2;
}

/**
 * The concentration c of a Dirichlet(c·P) distribution of survey populations around P in which the leading share has the given error.
 *
 *     c = P₁(1 − P₁)/τ² − 1
 *
 * @param leadingShare P₁, the largest share of the hypothesis, a fraction of one
 * @param rmse τ, root mean square error of a survey of unlimited size, a fraction of one (3.5 points are 0.035)
 * @throws RangeError when the share is not inside (0, 1), or rmse not between 0 and √(P₁(1 − P₁)), the largest error a share can have
 * @see Shirani-Mehr, Rothschild, Goel & Gelman (2018) doi:10.1080/01621459.2018.1448823
 * @example concentration(0.5, 0.05); // 99
 */
export function concentration(leadingShare: number, rmse: number): number {
  if (!(leadingShare > 0 && leadingShare < 1))
    throw new RangeError(`concentration: the share must lie inside (0, 1), found ${leadingShare}`);
  const variance = leadingShare * (1 - leadingShare);
  if (!(rmse > 0 && canErrBy(leadingShare, rmse)))
    throw new RangeError(`concentration: rmse must lie inside (0, ${Math.sqrt(variance)}), found ${rmse}`);
  return variance / rmse ** 2 - 1;
}

/**
 * The design effect that sampling n people from a Dirichlet population of concentration c amounts to.
 *
 *     deff = (n + c) / (1 + c)
 *
 * A sample of any size is worth less than 1 + c interviews.
 *
 * @throws RangeError when n or c is not above 0
 * @see Mosimann (1962) doi:10.1093/biomet/49.1-2.65
 * @example totalDesignEffect(901, 99); // 10
 */
export function totalDesignEffect(n: number, c: number): number {
  if (!(n > 0 && c > 0)) throw new RangeError(`totalDesignEffect: n and c must be above 0, found ${n} and ${c}`);
  return (n + c) / (1 + c);
}

/**
 * Could a survey with the usual total error, sampling and non-sampling, give these counts if the proportions are true?
 *
 *     X²_TSE = X²·(1 + c)/(n + c)    df = k − 1    effect φ = √(X²/n)
 *
 * Under the hypothesis the survey's own population is Dirichlet(c·P) around P and the counts are multinomial from it; X²_TSE has mean k − 1
 * and is approximately chi-square. The approximation holds near 5 % but not in the tail, because the error of a small contestant is skew:
 * with shares of .71, .11, .09, .05, .04 and n = 1507, nominal 0.05, 0.01, 0.001, 1e-5 are truly 0.055, 0.017, 0.0041, 3.5e-4 (2 million draws,
 * fixtures/reference/total-survey-error-null.py). Read a p below 0.001 as "small", not as that number; `log10BayesFactor` is exact.
 *
 * @param rmse error of the largest share beyond sampling, a fraction of one
 * @throws RangeError when nothing was observed, lengths differ, a count is negative, the proportions do not add to 1, or rmse is out of range
 * @see Shirani-Mehr, Rothschild, Goel & Gelman (2018) doi:10.1080/01621459.2018.1448823; Mosimann (1962) doi:10.1093/biomet/49.1-2.65
 * @example totalSurveyErrorTest([430, 570], [0.5, 0.5]).p; // 0.0682
 */
export function totalSurveyErrorTest(counts: ArrayLike<number>, proportions: ArrayLike<number>, rmse = USUAL_RMSE): TestResult {
  const { n, statistic: x2, effect } = multinomialTest(counts, proportions);
  const df = counts.length - 1;
  const statistic = x2 / totalDesignEffect(n, concentration(max(Array.from(proportions)), rmse));
  const method = `Chi-square under total survey error (Dirichlet-multinomial, RMSE ${Number((100 * rmse).toPrecision(6))} points)`;
  return { method, n, statistic, df, p: chiSquareTail(statistic, df), log10P: log10ChiSquareTail(statistic, df), effect };
}

/**
 * τ*: the error of surveys, for the leading share, at which a discrepancy φ² = Σ (pᵢ − Pᵢ)²/Pᵢ would stop being surprising.
 *
 *     (1 + c)·φ²·n/(n + c) = χ²(confidence, df)    τ*² = P₁(1 − P₁)/(1 + c) = P₁(1 − P₁)·(φ² − χ²/n) / (χ²·(1 − 1/n))
 *
 * A fraction of one: 0.09 is 9 points. 0 when sampling error alone is enough; Infinity when φ² is at least χ², since no error of shares,
 * which lie between 0 and 1, is then large enough. n may be Infinity.
 *
 * @throws RangeError when phi2 is negative, n not above 1, the share or the confidence not inside (0, 1), or df not above 0
 * @see Shirani-Mehr, Rothschild, Goel & Gelman (2018) doi:10.1080/01621459.2018.1448823
 * @example reconcilingError(0.3841458820694125, Infinity, 0.5, 1); // 0.15811, √(0.25·0.1)
 */
export function reconcilingError(phi2: number, n: number, leadingShare: number, df: number, confidence = 0.95): number {
  if (!(phi2 >= 0 && n > 1 && df > 0)) throw new RangeError(`reconcilingError: needs phi2 ≥ 0, n > 1, df > 0, found ${phi2}, ${n}, ${df}`);
  if (!(leadingShare > 0 && leadingShare < 1))
    throw new RangeError(`reconcilingError: the share must lie inside (0, 1), found ${leadingShare}`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`reconcilingError: confidence must lie inside (0, 1), found ${confidence}`);
  const critical = chiSquareQuantile(confidence, df);
  if (phi2 <= critical / n) return 0;
  if (phi2 >= critical) return Number.POSITIVE_INFINITY;
  return Math.sqrt((leadingShare * (1 - leadingShare) * (phi2 - critical / n)) / (critical * (1 - 1 / n)));
}
