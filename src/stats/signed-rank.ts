import { log10TwoSided, normalTail } from './distributions/normal.ts';
import type { TestResult } from './result.ts';
import { sum } from './sum.ts';

/** Most differences other than 0 for which the distribution of the rank sum is counted out. */
export const MOST_EXACT = 200;

/**
 * Wilcoxon's signed-rank test of paired differences, two-sided: do differences as large lie above 0 as below?
 *
 *     W⁺ = Σ rank of |dᵢ| over dᵢ > 0    effect = (W⁺ − W⁻) / (W⁺ + W⁻), the matched-pairs rank-biserial correlation
 *
 * Differences of 0 are dropped, as Wilcoxon did; equal sizes share the mean of their ranks. Up to 200 differences p is exact,
 * conditional on the ranks as they are, ties included: each has either sign with chance ½, and p is twice the smaller tail.
 * Beyond, W⁺ is taken as normal, corrected for ties and for continuity:
 *
 *     z = (W⁺ − μ ∓ ½)/σ    μ = n(n + 1)/4    σ² = n(n + 1)(2n + 1)/24 − Σ(t³ − t)/48
 *
 * Assumes pairs independent of each other and, under the null, differences symmetric about 0.
 *
 * @throws RangeError when a difference is not finite or none differs from 0
 * @see Wilcoxon (1945) doi:10.2307/3001968; Kerby (2014) doi:10.2466/11.IT.3.1 for the effect
 * @example signedRankTest([90, 0, 157, 76, 0, 115, 0, 154]).p; // 0.0625, 2/2⁵
 */
export function signedRankTest(differences: ArrayLike<number>): TestResult {
  const { n, above, doubled, ties } = ranked(differences);
  const all = (n * (n + 1)) / 2;
  const effect = (2 * above - all) / all;
  if (n <= MOST_EXACT) {
    const ways = waysUpTo(doubled, 2 * Math.min(above, all - above));
    const p = Math.min(1, ways * 2 ** (1 - n));
    return { method: 'Wilcoxon signed-rank test, exact', n, statistic: above, p, log10P: Math.log10(p), effect };
  }
  const sd = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48);
  const z = Math.max(0, Math.abs(above - all / 2) - 0.5) / sd;
  const p = Math.min(1, 2 * normalTail(z));
  return { method: 'Wilcoxon signed-rank test, normal approximation', n, statistic: above, p, log10P: log10TwoSided(z), effect };
}

interface Ranked {
  readonly n: number;
  /** W⁺. */
  readonly above: number;
  /** Twice the ranks, which are whole where ties share a half. */
  readonly doubled: Int32Array;
  /** Σ(t³ − t) over groups of t equal sizes. */
  readonly ties: number;
}

function ranked(differences: ArrayLike<number>): Ranked {
  const found = Float64Array.from(differences).filter((difference) => difference !== 0);
  if (!found.every(Number.isFinite)) throw new RangeError('signedRankTest: differences must be finite');
  const n = found.length;
  if (n === 0) throw new RangeError('signedRankTest: no difference is other than 0');
  found.sort((a, b) => Math.abs(a) - Math.abs(b));
  const doubled = new Int32Array(n);
  let above = 0;
  let ties = 0;
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && Math.abs(found[to]) === Math.abs(found[from])) to++;
    const rank = (from + 1 + to) / 2;
    ties += (to - from) ** 3 - (to - from);
    for (let i = from; i < to; i++) {
      doubled[i] = 2 * rank;
      if (found[i] > 0) above += rank;
    }
    from = to;
  }
  return { n, above, doubled, ties };
}

/** How many of the 2ⁿ parts of the doubled ranks add to `limit` or less: at most 2²⁰⁰, well inside a double. */
function waysUpTo(doubled: Int32Array, limit: number): number {
  const ways = new Float64Array(limit + 1);
  ways[0] = 1;
  for (const rank of doubled) for (let s = limit; s >= rank; s--) ways[s] += ways[s - rank];
  return sum(ways);
}
