/** Counts out of sizes, in groups. */
export interface GroupedCounts {
  readonly counts: Float64Array;
  readonly sizes: Float64Array;
  /** Group of each, from 0; a group below 0 stands for none. */
  readonly group: Int32Array;
  readonly groups: number;
}

/** The share of all counts of a group, and how much the rates of its members differ beyond chance. */
export interface GroupRates {
  readonly share: Float64Array;
  /** Variance of the rates. */
  readonly spread: Float64Array;
}

/** Below so many members a group says too little of itself; all small groups together take the figures of all. */
const FEWEST = 50;

/**
 * Share and spread of the rates of each group, by moments:
 *
 *     p̄ = Σkᵢ/Σnᵢ        τ² = max(0, (Σ(kᵢ − nᵢp̄)² − p̄(1 − p̄)Σnᵢ)/(Σnᵢ² − Σnᵢ))
 *
 * since kᵢ has the variance nᵢp̄(1 − p̄) + nᵢ(nᵢ − 1)τ² where rates of variance τ² are drawn first. Groups of fewer than 50, and
 * members without a group, get the figures of all.
 *
 * @see Kleinman (1973), Proportions with Extraneous Variance: Single and Independent Samples, doi:10.1080/01621459.1973.10481332
 */
export function groupRates({ counts, sizes, group, groups }: GroupedCounts): GroupRates {
  const members = new Int32Array(groups);
  for (let at = 0; at < group.length; at++) if (group[at] >= 0) members[group[at]]++;
  // The last place takes the figures of all.
  const share = new Float64Array(groups + 1);
  const spread = new Float64Array(groups + 1);
  const own = momentsOf(counts, sizes, group, groups);
  const all = momentsOf(counts, sizes, undefined, 1);
  for (let index = 0; index <= groups; index++) {
    const { found, at } = members[index] >= FEWEST ? { found: own, at: index } : { found: all, at: 0 };
    share[index] = found.share[at];
    spread[index] = found.spread[at];
  }
  return { share, spread };
}

/** Share and spread of every group, each by its members in their order; without groups, of all as one. */
function momentsOf(counts: Float64Array, sizes: Float64Array, group: Int32Array | undefined, groups: number): GroupRates {
  const [k, n, n2, squares] = [0, 1, 2, 3].map(() => new Float64Array(groups));
  for (let at = 0; at < counts.length; at++) {
    const of = group ? group[at] : 0;
    if (of < 0) continue;
    k[of] += counts[at];
    n[of] += sizes[at];
    n2[of] += sizes[at] * sizes[at];
  }
  const share = k.map((all, of) => (n[of] > 0 ? all / n[of] : 0));
  for (let at = 0; at < counts.length; at++) {
    const of = group ? group[at] : 0;
    if (of < 0) continue;
    const apart = counts[at] - sizes[at] * share[of];
    squares[of] += apart * apart;
  }
  const spread = squares.map((all, of) =>
    n2[of] > n[of] ? Math.max(0, (all - share[of] * (1 - share[of]) * n[of]) / (n2[of] - n[of])) : 0,
  );
  return { share, spread };
}

/**
 * Rates drawn towards the share of their group so that their spread is that of the rates, not that of the counts:
 *
 *     rateᵢ = p̄ + (kᵢ/nᵢ − p̄)·√(τ²/(τ² + (p̄(1 − p̄) − τ²)/nᵢ))
 *
 * A count drawn from such a rate is spread as the counts are. The observed shares kᵢ/nᵢ are spread wider, by the chance that is in
 * them, and what is drawn from them has that chance twice: where all stations of 220 voters have the same turnout, its peak on the
 * counts that 220 voters can give is then flattened, and ordinary data seem to have too many whole percentages.
 *
 * @param part how much a station of the size keeps of its distance to the share of its group, by `partKept`
 * @see Ghosh (1992), Constrained Bayes Estimation with Applications, doi:10.1080/01621459.1992.10475236
 * @see Louis (1984), Estimating a Population of Parameter Values Using Bayes and Empirical Bayes Methods, doi:10.1080/01621459.1984.10478062
 */
export function constrainedRate(count: number, size: number, share: number, part: number): number {
  return share + (count / size - share) * part;
}

/**
 * The count, not whole, whose constrained rate is the one given; infinite where all counts have the same rate.
 *
 * @param part how much a station of the size keeps, by `partKept`
 */
export function countOfRate(rate: number, size: number, share: number, part: number): number {
  return part > 0 ? size * (share + (rate - share) / part) : rate < share ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** How much of its distance to the share of the group a station keeps: the root in the formula of `constrainedRate`. */
export function partKept(size: number, share: number, spread: number): number {
  return spread > 0 ? Math.sqrt(spread / (spread + Math.max(0, share * (1 - share) - spread) / size)) : 0;
}
