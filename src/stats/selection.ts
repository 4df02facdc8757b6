/**
 * The largest fraction of all votes a tally can have covered if both its share and the official share are true.
 *
 *     f_max = min( P/c, (1 − P)/(1 − c) )
 *
 * Above it the votes outside the tally would need a share below 0 or above 1. P (official) and c (tally) are fractions of one on the same base.
 * No probability is involved: a tally known to cover more contradicts the official share.
 *
 * @throws RangeError when a share is outside [0, 1]
 * @see Manski (2003) doi:10.1007/b97478, for the bounds of a population known in part
 * @example largestCoverage(0.2, 0.5); // 0.4
 */
export function largestCoverage(official: number, tally: number): number {
  checkShares('largestCoverage', official, tally);
  const ofVotes = tally > 0 ? official / tally : 1;
  const ofOthers = tally < 1 ? (1 - official) / (1 - tally) : 1;
  return Math.min(ofVotes, ofOthers, 1);
}

/**
 * The largest coverage at which a whole vector of tally shares and the official one can both be true: the least f_max over the contestants.
 *
 * The tally may leave contestants out, or not add to 1 where it counts further categories on the same base.
 *
 * @throws RangeError when the lengths differ or a share is outside [0, 1]
 * @see Manski (2003) doi:10.1007/b97478
 * @example jointLargestCoverage([0.7, 0.2, 0.1], [0.4, 0.2, 0.4]); // 0.25
 */
export function jointLargestCoverage(official: ArrayLike<number>, tally: ArrayLike<number>): number {
  if (official.length === 0 || official.length !== tally.length) throw new RangeError('jointLargestCoverage: lengths differ');
  return Math.min(...Array.from(official, (share, i) => largestCoverage(share, tally[i])));
}

/**
 * How many times likelier a ballot not for a contestant had to be covered than one for them, if both shares are true.
 *
 *     Γ = [P/(1 − P)] / [c/(1 − c)]
 *
 * Below 1 the tally favours the contestant, and 1/Γ is the ratio the other way. About the selection of single ballots, not of stations.
 *
 * @throws RangeError when a share is not strictly between 0 and 1
 * @see Rosenbaum (2002) doi:10.1007/978-1-4757-3692-2; VanderWeele & Ding (2017) doi:10.7326/M16-2607
 * @example selectionRatio(0.75, 0.5); // 3
 */
export function selectionRatio(official: number, tally: number): number {
  if (!(official > 0 && official < 1 && tally > 0 && tally < 1)) {
    throw new RangeError('selectionRatio: shares must lie strictly between 0 and 1');
  }
  return (official / (1 - official)) * ((1 - tally) / tally);
}

/**
 * The share a contestant needs among the votes outside a tally for the official share to be true.
 *
 *     u = (P − f·c) / (1 − f)
 *
 * A value outside [0, 1] says that the coverage is above `largestCoverage`.
 *
 * @throws RangeError when a share is outside [0, 1] or the coverage outside [0, 1)
 * @see Manski (2003) doi:10.1007/b97478
 * @example impliedOutsideShare(0.5, 0.2, 0.25); // 0.6
 */
export function impliedOutsideShare(official: number, tally: number, coverage: number): number {
  checkShares('impliedOutsideShare', official, tally);
  if (!(coverage >= 0 && coverage < 1)) throw new RangeError(`impliedOutsideShare: coverage must lie in [0, 1), found ${coverage}`);
  return (official - coverage * tally) / (1 - coverage);
}

/**
 * Meng's data defect correlation: how strongly being covered and being a vote for the contestant go together, taking the official share as true.
 *
 *     ρ = (c − P)/√(P(1 − P)) · √(f/(1 − f))
 *
 * In large self-selected election data |ρ| is near 0.005 (Meng); it tells how selected a tally is, not which of the two shares is right.
 *
 * @throws RangeError when official is not inside (0, 1), tally outside [0, 1] or coverage not inside (0, 1)
 * @see Meng (2018) doi:10.1214/18-AOAS1161SF
 * @example dataDefectCorrelation(0.5, 0.4, 0.5); // -0.2
 */
export function dataDefectCorrelation(official: number, tally: number, coverage: number): number {
  checkShares('dataDefectCorrelation', official, tally);
  if (!(official > 0 && official < 1)) throw new RangeError('dataDefectCorrelation: official must lie strictly between 0 and 1');
  if (!(coverage > 0 && coverage < 1)) throw new RangeError(`dataDefectCorrelation: coverage must lie inside (0, 1), found ${coverage}`);
  return ((tally - official) / Math.sqrt(official * (1 - official))) * Math.sqrt(coverage / (1 - coverage));
}

/**
 * The size of the simple random sample whose mean squared error equals that of the tally, taking the official share as true.
 *
 *     n_eff = f/(1 − f) / ρ² = P(1 − P) / (c − P)²
 *
 * The coverage cancels. Infinity when the shares are equal.
 *
 * @throws RangeError when a share is outside [0, 1]
 * @see Meng (2018) doi:10.1214/18-AOAS1161SF
 * @example effectiveSize(0.5, 0.4); // 25
 */
export function effectiveSize(official: number, tally: number): number {
  checkShares('effectiveSize', official, tally);
  return official === tally ? Number.POSITIVE_INFINITY : (official * (1 - official)) / (tally - official) ** 2;
}

/**
 * How strong a hidden cause of being covered would have to be to bring about a selection ratio, at the least.
 *
 *     E = Γ + √(Γ(Γ − 1)),  with 1/Γ for Γ below 1
 *
 * Some trait of voters must be at least E times likelier to go with being covered, and at least E times likelier to go with the vote.
 *
 * @param gamma Γ as of `selectionRatio`
 * @throws RangeError when Γ is not above 0 and finite
 * @see VanderWeele & Ding (2017) doi:10.7326/M16-2607
 * @example selectionEValue(2); // 3.4142, 2 + √2
 */
export function selectionEValue(gamma: number): number {
  if (!(gamma > 0 && gamma < Number.POSITIVE_INFINITY)) throw new RangeError(`selectionEValue: Γ must be above 0, found ${gamma}`);
  const ratio = gamma < 1 ? 1 / gamma : gamma;
  return ratio + Math.sqrt(ratio * (ratio - 1));
}

/**
 * The range in which the share among all votes lies when only a fraction of them was seen and nothing is assumed of the rest.
 *
 *     [f·c, f·c + 1 − f]
 *
 * Its width is 1 − f whatever the tally says.
 *
 * @param share c, among the votes seen
 * @param coverage f, fraction of all votes that were seen
 * @throws RangeError when the share or the coverage is outside [0, 1]
 * @see Manski (2003) doi:10.1007/b97478
 * @example manskiBounds(0.4, 0.5); // [0.2, 0.7]
 */
export function manskiBounds(share: number, coverage: number): readonly [low: number, high: number] {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`manskiBounds: share must lie in [0, 1], found ${share}`);
  if (!(coverage >= 0 && coverage <= 1)) throw new RangeError(`manskiBounds: coverage must lie in [0, 1], found ${coverage}`);
  return [coverage * share, coverage * share + (1 - coverage)];
}

function checkShares(caller: string, official: number, tally: number): void {
  const valid = official >= 0 && official <= 1 && tally >= 0 && tally <= 1;
  if (!valid) throw new RangeError(`${caller}: shares must lie in [0, 1], found ${official} and ${tally}`);
}
