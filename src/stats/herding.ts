import { betaTails } from './distributions/beta.ts';
import { chiSquareQuantile } from './distributions/chi-square.ts';
import { gammaTails } from './distributions/gamma.ts';
import type { Tails } from './distributions/tails.ts';
import { sum } from './sum.ts';

/** A sum of squared differences between share vectors, and the degrees of freedom it has as a chi-square. */
export interface Discrepancy {
  /** T where the sizes were given; φ², T for samples of one, where they were not. */
  readonly statistic: number;
  readonly df: number;
}

/**
 * How far polls of the same population differ from each other.
 *
 *     T = Σₖ nₖ Σᵢ (pₖᵢ − p̄ᵢ)²/p̄ᵢ    p̄ᵢ = Σₖ nₖpₖᵢ/Σₖ nₖ    df = (K − 1)(c − 1)
 *
 * Chi-square for independent random samples of one population; `discrepancyTails` gives both tails: a small lower one says that the polls
 * are closer to each other than sampling lets them be, a small upper one that they differ by more. All depends on the sizes: without them
 * each poll counts 1, and T = n·φ² for polls of n each.
 *
 * @param polls rows of shares adding to 1, over the same categories
 * @param sizes effective sizes nₖ, respondents over the design effect
 * @throws RangeError when fewer than 2 polls or categories are given, lengths differ, a share is negative, a poll does not add to 1 or gives
 * nothing to a category that no other gives anything, or a size is not above 0
 * @see Pearson (1900) doi:10.1080/14786440009463897; Clinton & Rogers (2013) doi:10.1017/S1049096513000012, for polls that take cues from one another
 * @example mutualDiscrepancy([[0.6, 0.4], [0.4, 0.6]], [100, 100]).statistic; // 8
 */
export function mutualDiscrepancy(polls: readonly ArrayLike<number>[], sizes?: ArrayLike<number>): Discrepancy {
  const weights = demandPolls('mutualDiscrepancy', polls, 2, sizes);
  const centre = weightedMean(polls, weights);
  if (!centre.every((share) => share > 0)) throw new RangeError('mutualDiscrepancy: no poll gives anything to a category');
  return { statistic: discrepancy(polls, weights, centre, centre), df: (polls.length - 1) * (centre.length - 1) };
}

/**
 * How far polls differ, all together, from given proportions.
 *
 *     T = Σₖ nₖ Σᵢ (pₖᵢ − Pᵢ)²/Pᵢ    df = K(c − 1)
 *
 * As `mutualDiscrepancy`, against a hypothesis known without error. One poll is enough.
 *
 * @param proportions P, each above 0, adding to 1
 * @throws RangeError when there is no poll, fewer than 2 categories, lengths differ, shares or proportions are out of range or do not add to
 * 1, or a size is not above 0
 * @see Pearson (1900) doi:10.1080/14786440009463897
 * @example officialDiscrepancy([[0.6, 0.4]], [0.5, 0.5], [100]).statistic; // 4
 */
export function officialDiscrepancy(
  polls: readonly ArrayLike<number>[],
  proportions: ArrayLike<number>,
  sizes?: ArrayLike<number>,
): Discrepancy {
  const weights = demandPolls('officialDiscrepancy', polls, 1, sizes);
  demandProportions('officialDiscrepancy', polls, proportions);
  return { statistic: discrepancy(polls, weights, proportions, proportions), df: polls.length * (proportions.length - 1) };
}

/**
 * Both tails of a discrepancy: the chance of being as close, and that of being as far apart, as natural logarithms too.
 *
 * @param statistic T, with the sizes in it
 * @throws RangeError when the statistic is below 0 or df is not above 0
 * @see DLMF 8.2.4, https://dlmf.nist.gov/8.2
 * @example discrepancyTails(2, 2).upper; // 0.36788, e⁻¹
 */
export function discrepancyTails(statistic: number, df: number): Tails {
  return gammaTails(df / 2, statistic / 2);
}

/**
 * The effective size of each poll at which a discrepancy has the given lower tail: below it the polls are too close, above it too far apart.
 *
 *     n = χ²(lowerTail, df) / φ²
 *
 * At 0.05 the size below which closeness is surprising at 5 %, at 0.5 the size the differences speak for, at 0.95 the size above which the
 * differences are surprising. Infinity where there are none.
 *
 * @param phi2 discrepancy without sizes
 * @throws RangeError when phi2 is negative or not finite, df not above 0, or the tail not inside (0, 1)
 * @see mutualDiscrepancy
 * @example impliedEffectiveSize(0.01, 2, 0.5); // 138.63, 2·ln 2/0.01
 */
export function impliedEffectiveSize(phi2: number, df: number, lowerTail: number): number {
  if (!(phi2 >= 0 && phi2 < Number.POSITIVE_INFINITY)) throw new RangeError(`impliedEffectiveSize: phi2 must be 0 or more, found ${phi2}`);
  if (!(lowerTail > 0 && lowerTail < 1)) throw new RangeError(`impliedEffectiveSize: tail must lie inside (0, 1), found ${lowerTail}`);
  return chiSquareQuantile(lowerTail, df) / phi2;
}

/** The discrepancy of polls from proportions in two parts, and whether the common part stands out. */
export interface CommonBias {
  /** What the polls differ from each other. */
  readonly within: number;
  /** What their mean differs from the proportions. */
  readonly common: number;
  readonly F: number;
  /** Degrees of freedom above and below. */
  readonly df: readonly [common: number, within: number];
  /** Upper tail of F. */
  readonly p: number;
  readonly log10P: number;
}

/**
 * Do polls differ from the proportions in the same direction, judged by how they differ from each other?
 *
 *     Σₖ nₖ Σᵢ (pₖᵢ − Pᵢ)²/Pᵢ = Σₖ nₖ Σᵢ (pₖᵢ − p̄ᵢ)²/Pᵢ + Σₖ nₖ · Σᵢ (p̄ᵢ − Pᵢ)²/Pᵢ
 *     F = [common/(c − 1)] / [within/((K − 1)(c − 1))]
 *
 * A common design effect, known or not, cancels, so that polls of equal size need none. Approximate: F for shares near the proportions, whose
 * errors are then normal. Polls that copy one another seem to share a bias, and so does a bias of the proportions themselves.
 *
 * @throws RangeError as `officialDiscrepancy`, for fewer than 2 polls, and when all polls are the same
 * @see Scheffé (1959), The analysis of variance, 3.1; Shirani-Mehr, Rothschild, Goel & Gelman (2018) doi:10.1080/01621459.2018.1448823
 * @example commonBias([[0.6, 0.4], [0.7, 0.3]], [0.5, 0.5]).F; // 9
 */
export function commonBias(polls: readonly ArrayLike<number>[], proportions: ArrayLike<number>, sizes?: ArrayLike<number>): CommonBias {
  const weights = demandPolls('commonBias', polls, 2, sizes);
  demandProportions('commonBias', polls, proportions);
  const centre = weightedMean(polls, weights);
  const within = discrepancy(polls, weights, centre, proportions);
  const size = sum(weights);
  const common = discrepancy([centre], [size], proportions, proportions);
  if (!(within > 1e-26 * size)) throw new RangeError('commonBias: all polls are the same');
  const above = proportions.length - 1;
  const below = (polls.length - 1) * above;
  const F = common / above / (within / below);
  const whole = within + common; // F·above/(F·above + below) = common/whole
  const { lower, logLower } = betaTails(within / whole, common / whole, below / 2, above / 2);
  return { within, common, F, df: [above, below], p: lower, log10P: logLower / Math.LN10 };
}

function weightedMean(polls: readonly ArrayLike<number>[], weights: readonly number[]): number[] {
  const total = sum(weights);
  return Array.from(polls[0], (_, i) => sum(polls.map((poll, k) => weights[k] * poll[i])) / total);
}

function discrepancy(
  polls: readonly ArrayLike<number>[],
  weights: readonly number[],
  centre: ArrayLike<number>,
  scale: ArrayLike<number>,
): number {
  let sum = 0;
  polls.forEach((poll, k) => {
    for (let i = 0; i < poll.length; i++) sum += (weights[k] * (poll[i] - centre[i]) ** 2) / scale[i];
  });
  return sum;
}

function demandPolls(caller: string, polls: readonly ArrayLike<number>[], atLeast: number, sizes?: ArrayLike<number>): number[] {
  if (polls.length < atLeast) throw new RangeError(`${caller}: at least ${atLeast} poll${atLeast > 1 ? 's are' : ' is'} needed`);
  if (polls[0].length < 2) throw new RangeError(`${caller}: at least 2 categories are needed`);
  for (const poll of polls) {
    const shares = Array.from(poll);
    if (shares.length !== polls[0].length) throw new RangeError(`${caller}: lengths differ`);
    if (!shares.every((share) => share >= 0)) throw new RangeError(`${caller}: shares must be 0 or more`);
    demandWhole(caller, shares);
  }
  if (!sizes) return polls.map(() => 1);
  if (sizes.length !== polls.length) throw new RangeError(`${caller}: lengths differ`);
  const weights = Array.from(sizes);
  if (!weights.every((size) => size > 0 && size < Number.POSITIVE_INFINITY)) throw new RangeError(`${caller}: sizes must be above 0`);
  return weights;
}

function demandProportions(caller: string, polls: readonly ArrayLike<number>[], proportions: ArrayLike<number>): void {
  if (proportions.length !== polls[0].length) throw new RangeError(`${caller}: lengths differ`);
  const shares = Array.from(proportions);
  if (!shares.every((share) => share > 0)) throw new RangeError(`${caller}: proportions must be above 0`);
  demandWhole(caller, shares);
}

function demandWhole(caller: string, shares: readonly number[]): void {
  const total = sum(shares);
  if (!(Math.abs(total - 1) <= 1e-9)) throw new RangeError(`${caller}: shares must add to 1, found ${total}`);
}
