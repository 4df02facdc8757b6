import { max } from 'simple-statistics';
import { betaTails } from './distributions/beta.ts';
import { chiSquareTail, log10ChiSquareTail } from './distributions/chi-square.ts';
import { symmetricEigenvalues } from './distributions/quadratic-form.ts';
import { sum } from './sum.ts';

/** A chi-square statistic corrected for the design of a survey. */
export interface RaoScottResult {
  /** Name of the method, as a report prints it. */
  readonly method: string;
  /** The corrected statistic, on the scale of chi-square with `df` degrees of freedom. */
  readonly statistic: number;
  /** Degrees of freedom, not whole after the second-order correction. */
  readonly df: number;
  /** p-value; 0 once it is smaller than a double can hold. */
  readonly p: number;
  /** log₁₀ of the p-value, finite where `p` has become 0. */
  readonly log10P: number;
}

/**
 * λ̄: the mean of the generalised design effects of a vector of shares, from the design effects of the single shares.
 *
 *     λ̄ = Σ (1 − Pᵢ)·dᵢ / (k − 1)    or, at the shares observed,    λ̄ = Σ (p̂ᵢ/Pᵢ)(1 − p̂ᵢ)·dᵢ / (k − 1)
 *
 * The first holds under the hypothesis and is the one to test with; the second is what the data estimate, and grows with the discrepancy.
 *
 * @param designEffects dᵢ, the variance of each share over that of a simple random sample; one of a category nobody named may be NaN when
 * the observed shares are given
 * @param proportions Pᵢ, the hypothesis, above 0 and adding to 1
 * @param observed p̂ᵢ, adding to 1
 * @throws RangeError when the lengths differ, there are fewer than two, a design effect is negative or shares do not add to 1
 * @see Rao & Scott (1981) doi:10.1080/01621459.1981.10477633
 * @example meanDesignEffect([2.2, 1.8, 1.5], [0.5, 0.3, 0.2]); // 1.78
 */
export function meanDesignEffect(designEffects: ArrayLike<number>, proportions: ArrayLike<number>, observed?: ArrayLike<number>): number {
  const k = checkProportions('meanDesignEffect', proportions);
  if (designEffects.length !== k || (observed ?? proportions).length !== k) throw new RangeError('meanDesignEffect: lengths differ');
  if (observed && !addToOne(observed)) throw new RangeError('meanDesignEffect: observed shares must be 0 or more and add to 1');
  const terms = Array.from(designEffects, (d, i) => {
    const factor = observed ? (observed[i] / proportions[i]) * (1 - observed[i]) : 1 - proportions[i];
    return factor === 0 ? 0 : factor * d;
  });
  if (!terms.every((term) => term >= 0 && term < Number.POSITIVE_INFINITY))
    throw new RangeError('meanDesignEffect: design effects must be finite and 0 or more');
  return sum(terms) / (k - 1);
}

/**
 * Rao and Scott's first-order correction: X² brought to the mean it has in a simple random sample.
 *
 *     X²/λ̄  against χ²(df)    or, with the design's ν degrees of freedom,    X²/(λ̄·df)  against F(df, df·ν)
 *
 * All that published design effects allow. Where the design effects differ between contrasts it rejects too often; see
 * `raoScottSecondOrder`. Without ν, clusters are taken to be many.
 *
 * @param x2 Pearson's X² (or G) of the weighted shares at the number of answers: n·Σ(p̂ᵢ − Pᵢ)²/Pᵢ
 * @param meanEffect λ̄, from `meanDesignEffect`
 * @param designDf ν, clusters less strata
 * @throws RangeError when x2 is negative, or a degree of freedom or the design effect is not above 0
 * @see Rao & Scott (1981) doi:10.1080/01621459.1981.10477633; for F, Thomas & Rao (1987), J. Am. Stat. Assoc. 82, 630–636
 * @example raoScottFirstOrder(12, 4, 1.7).p; // 0.132812
 */
export function raoScottFirstOrder(x2: number, df: number, meanEffect: number, designDf?: number): RaoScottResult {
  if (!(meanEffect > 0 && meanEffect < Number.POSITIVE_INFINITY))
    throw new RangeError(`raoScottFirstOrder: the design effect must be above 0, found ${meanEffect}`);
  return corrected('raoScottFirstOrder', 'Rao–Scott chi-square, first order', x2 / meanEffect, df, designDf);
}

/**
 * Rao and Scott's second-order correction, by Satterthwaite: mean and variance of X² brought to those of a chi-square.
 *
 *     X²/(λ̄(1 + a²))  against χ²(m/(1 + a²))    a² = Σ(λⱼ − λ̄)²/(m·λ̄²)
 *
 * m is the number of λⱼ. The scale is Σλ²/Σλ and the degrees of freedom (Σλ)²/Σλ², which zeros among the λⱼ do not change. It needs the
 * covariance of the shares, so the answers themselves. With ν, the reference is F(df, df·ν), as in `raoScottFirstOrder`.
 *
 * @param x2 Pearson's X² of the weighted shares at the number of answers
 * @param eigenvalues λⱼ, from `generalisedDesignEffects`
 * @param designDf ν, clusters less strata
 * @throws RangeError when x2 or an eigenvalue is negative, or no eigenvalue is above 0
 * @see Rao & Scott (1981) doi:10.1080/01621459.1981.10477633; Satterthwaite (1946) doi:10.2307/3002019
 * @example raoScottSecondOrder(12, [2.2, 1.8, 1.5, 1.3]).p; // 0.135536
 */
export function raoScottSecondOrder(x2: number, eigenvalues: ArrayLike<number>, designDf?: number): RaoScottResult {
  const values = Array.from(eigenvalues);
  const first = sum(values);
  if (!(values.every((value) => value >= 0) && first > 0 && first < Number.POSITIVE_INFINITY))
    throw new RangeError('raoScottSecondOrder: eigenvalues must be 0 or more and not all 0');
  const second = sum(values.map((value) => value * value));
  return corrected('raoScottSecondOrder', 'Rao–Scott chi-square, second order', x2 / (second / first), (first * first) / second, designDf);
}

/**
 * Generalised design effects: the eigenvalues of n·P₀⁻¹V, ascending, which say how X² is spread in a survey of this design.
 *
 *     P₀ = diag(P) − PP′  on k − 1 categories    X² ~ Σ λⱼ·Zⱼ²
 *
 * All are 1 in a simple random sample. Taken from n·P^(−½)·V·P^(−½) on all k categories, whose eigenvalues are the same and one 0 more.
 * Rounding below 0 becomes 0. With fewer clusters than categories some are truly 0, and so is that of a category nobody named: the design
 * then says too little about the spread.
 *
 * @param covariance of the k estimated shares, so that each row adds to 0
 * @param proportions the hypothesis, above 0 and adding to 1
 * @param n number of answers, that of X²
 * @throws RangeError when sizes differ, a row does not add to 0, the proportions are not above 0 and adding to 1, or n is not above 0
 * @see Rao & Scott (1981) doi:10.1080/01621459.1981.10477633
 * @example generalisedDesignEffects([[0.005, -0.005], [-0.005, 0.005]], [0.5, 0.5], 100); // [2]
 */
export function generalisedDesignEffects(covariance: readonly (readonly number[])[], proportions: ArrayLike<number>, n: number): number[] {
  const k = checkProportions('generalisedDesignEffects', proportions);
  if (!(n > 0 && n < Number.POSITIVE_INFINITY)) throw new RangeError(`generalisedDesignEffects: n must be above 0, found ${n}`);
  if (covariance.length !== k || !covariance.every((row) => row.length === k))
    throw new RangeError('generalisedDesignEffects: sizes differ');
  const largest = max(covariance.map((row) => max(row.map(Math.abs))));
  if (!covariance.every((row) => Math.abs(sum([...row])) <= 1e-8 * largest))
    throw new RangeError('generalisedDesignEffects: the rows of the covariance must add to 0');
  const scaled = covariance.map((row, i) => row.map((value, j) => (n * value) / Math.sqrt(proportions[i] * proportions[j])));
  const [, ...values] = symmetricEigenvalues(scaled);
  const rounding = 1e-12 * Math.max(0, ...values);
  return values.map((value) => (value > rounding ? value : 0));
}

function corrected(caller: string, method: string, statistic: number, df: number, designDf?: number): RaoScottResult {
  if (!(statistic >= 0)) throw new RangeError(`${caller}: x2 must be 0 or more`);
  if (!(df > 0 && (designDf ?? 1) > 0)) throw new RangeError(`${caller}: degrees of freedom must be above 0`);
  if (designDf === undefined) return { method, statistic, df, p: chiSquareTail(statistic, df), log10P: log10ChiSquareTail(statistic, df) };
  // F(df, df·ν) at statistic/df, as a beta distribution.
  const share = statistic / (statistic + df * designDf);
  const { upper, logUpper } = betaTails(share, (df * designDf) / (statistic + df * designDf), df / 2, (df * designDf) / 2);
  return { method: `${method}, F`, statistic, df, p: upper, log10P: logUpper / Math.LN10 };
}

function checkProportions(caller: string, proportions: ArrayLike<number>): number {
  if (proportions.length < 2) throw new RangeError(`${caller}: at least two categories are needed`);
  if (!(addToOne(proportions) && Array.from(proportions).every((share) => share > 0)))
    throw new RangeError(`${caller}: proportions must be above 0 and add to 1`);
  return proportions.length;
}

function addToOne(shares: ArrayLike<number>): boolean {
  const values = Array.from(shares);
  return values.every((share) => share >= 0) && Math.abs(sum(values) - 1) <= 1e-9;
}
