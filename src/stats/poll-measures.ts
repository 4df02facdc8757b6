import { max, mean } from 'simple-statistics';
import { sum } from './sum.ts';

/** How far a poll lies from a result, by the usual measures; all but the relative error and the divergence are fractions of one. */
export interface PollMeasures {
  /** Mosteller's first: size of the error of the result's leader. */
  readonly leaderError: number;
  /** His second: error of the leader's share of the two largest together, with its sign. */
  readonly twoPartyError: number;
  /** His third: mean size of the errors. */
  readonly meanAbsoluteError: number;
  /** His fourth: mean of the errors' sizes, each over the share of the result. */
  readonly meanRelativeError: number;
  /** His fifth: error of the distance between the two largest, with its sign. */
  readonly leadError: number;
  /** His sixth: the largest error. */
  readonly largestError: number;
  /** √(1 − Σ√(p·P)). */
  readonly hellinger: number;
  /** Σ p·ln(p/P), in nats: what the poll's shares say that the result's do not expect. */
  readonly kullbackLeibler: number;
  /** √(½·Σ(p − P)²). */
  readonly gallagher: number;
}

/**
 * How far a poll's shares lie from a result: six of Mosteller's eight measures, and three distances.
 *
 *     1 |p₁ − P₁|    2 p₁/(p₁ + p₂) − P₁/(P₁ + P₂)    3 Σ|p − P|/k    4 Σ(|p − P|/P)/k    5 (p₁ − p₂) − (P₁ − P₂)    6 max|p − P|
 *
 * 1 and 2 are the two largest of the result, the first named where equal. His seventh is Pearson's X², for which see `multinomialTest`,
 * and his eighth the error in seats. Signs are poll less result. Both vectors are over the same categories and add to 1. They describe,
 * and know nothing of sample size.
 *
 * @param shares p, of the poll
 * @param proportions P, of the result
 * @throws RangeError when lengths differ, there are fewer than two, a share of the poll is negative or of the result not above 0, one does
 * not add to 1, or the poll gives nothing to the two largest
 * @see Mosteller et al. (1949) The Pre-Election Polls of 1948, ch. 5; Mitofsky (1998), Public Opinion Quarterly 62, 230–249; Gibbs & Su (2002)
 * doi:10.1111/j.1751-5823.2002.tb00178.x; Gallagher (1991) doi:10.1016/0261-3794(91)90004-C
 * @example pollMeasures([0.5, 0.3, 0.2], [0.6, 0.3, 0.1]).leadError; // -0.1
 */
export function pollMeasures(shares: ArrayLike<number>, proportions: ArrayLike<number>): PollMeasures {
  const p = Array.from(shares);
  const result = Array.from(proportions);
  if (p.length !== result.length) throw new RangeError('pollMeasures: lengths differ');
  if (p.length < 2) throw new RangeError('pollMeasures: at least two shares are needed');
  if (!(p.every((share) => share >= 0) && result.every((share) => share > 0) && isWhole(p) && isWhole(result)))
    throw new RangeError('pollMeasures: shares must be 0 or more, those of the result above 0, and add to 1');
  const [first, second] = result.map((_, i) => i).sort((a, b) => result[b] - result[a] || a - b);
  if (!(p[first] + p[second] > 0)) throw new RangeError('pollMeasures: the poll gives nothing to the two largest');
  const sizes = p.map((share, i) => Math.abs(share - result[i]));
  const terms = p.map((share, i) => (share === 0 ? 0 : share * Math.log(share / result[i])));
  return {
    leaderError: sizes[first],
    twoPartyError: p[first] / (p[first] + p[second]) - result[first] / (result[first] + result[second]),
    meanAbsoluteError: mean(sizes),
    meanRelativeError: mean(sizes.map((size, i) => size / result[i])),
    leadError: p[first] - p[second] - (result[first] - result[second]),
    largestError: max(sizes),
    // The same as √(1 − Σ√(p·P)), without its cancellation for near vectors.
    hellinger: Math.sqrt(sum(p.map((share, i) => (Math.sqrt(share) - Math.sqrt(result[i])) ** 2)) / 2),
    kullbackLeibler: Math.max(0, sum(terms)), // rounding can leave −1e-17 where both are equal
    gallagher: Math.sqrt(sum(sizes.map((size) => size * size)) / 2),
  };
}

/**
 * Martin, Traugott and Kennedy's predictive accuracy A of two contestants: a log odds ratio, 0 where poll and result agree.
 *
 *     A = ln[(x_a/x_b) / (P_a/P_b)]    SE = √(1/x_a + 1/x_b)
 *
 * Above 0 the poll favours a. Undecided and others cancel. The error is of a simple random sample; divide the counts by a design effect.
 *
 * @param countA x_a, respondents for a; need not be whole
 * @param countB x_b
 * @param proportionA P_a, of the result, on the same base as P_b
 * @param proportionB P_b
 * @throws RangeError when an argument is not above 0 and finite
 * @see Martin, Traugott & Kennedy (2005) doi:10.1093/poq/nfi044
 * @example martinTraugottKennedy(60, 40, 0.5, 0.5).value; // 0.405465, ln 1.5
 */
export function martinTraugottKennedy(
  countA: number,
  countB: number,
  proportionA: number,
  proportionB: number,
): { readonly value: number; readonly error: number } {
  for (const argument of [countA, countB, proportionA, proportionB])
    if (!(argument > 0 && argument < Number.POSITIVE_INFINITY))
      throw new RangeError(`martinTraugottKennedy: counts and shares must be above 0, found ${argument}`);
  return { value: Math.log(countA / countB) - Math.log(proportionA / proportionB), error: Math.sqrt(1 / countA + 1 / countB) };
}

function isWhole(shares: number[]): boolean {
  return Math.abs(sum(shares) - 1) <= 1e-9;
}
