import { log10NormalTail, normalQuantile, normalTail } from './distributions/normal.ts';
import { increasingRoot } from './distributions/root.ts';
import { sum } from './sum.ts';

/** What is known of how the shares of stations are spread: the normal curve, or nothing but their standard deviation. */
export type SpreadShape = 'normal' | 'any';

const density = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);

/**
 * The largest distance between the mean of all stations and the mean of a fraction f of them, however these were chosen.
 *
 *     normal: s·φ(z_f)/f,  Φ(z_f) = f        any distribution: s·√((1 − f)/f)
 *
 * The choice that goes so far takes the stations with the lowest (or highest) shares. `any` is a bound that two kinds of stations attain.
 * With the shares of the stations at hand `extremeSubset` is exact.
 *
 * @param sd s, standard deviation of the shares of stations, weighted by their votes; the unit of the result
 * @param coverage f, fraction of the votes, above 0 and at most 1
 * @throws RangeError when sd is negative or not finite, or the coverage is outside (0, 1]
 * @see Meng (2018) doi:10.1214/18-AOAS1161SF, for the second; Johnson, Kotz & Balakrishnan (1994), Continuous univariate distributions 1, 10.1, for the first
 * @example extremeSelection(0.1, 0.2, 'any'); // 0.2
 */
export function extremeSelection(sd: number, coverage: number, shape: SpreadShape): number {
  if (!(sd >= 0 && sd < Number.POSITIVE_INFINITY)) throw new RangeError(`extremeSelection: sd must be 0 or more, found ${sd}`);
  demandCoverage('extremeSelection', coverage);
  if (shape === 'any') return sd * Math.sqrt((1 - coverage) / coverage);
  return coverage === 1 ? 0 : (sd * density(normalQuantile(coverage))) / coverage;
}

/**
 * The largest fraction of the votes whose mean share can differ from that of all by a given shift; the inverse of `extremeSelection`.
 *
 *     any distribution: s²/(s² + d²)        normal: φ(z)/Φ(z) = d/s solved for z, f = Φ(z)
 *
 * @param shift d, its sign ignored, in the unit of sd
 * @throws RangeError when sd is not above 0 or the shift is not finite
 * @see extremeSelection
 * @example largestCoverageForShift(0.1, 0.2, 'any'); // 0.2
 */
export function largestCoverageForShift(sd: number, shift: number, shape: SpreadShape): number {
  if (!(sd > 0 && sd < Number.POSITIVE_INFINITY)) throw new RangeError(`largestCoverageForShift: sd must be above 0, found ${sd}`);
  if (!Number.isFinite(shift)) throw new RangeError(`largestCoverageForShift: shift must be finite, found ${shift}`);
  const ratio = Math.abs(shift) / sd;
  if (shape === 'any' || ratio === 0) return 1 / (1 + ratio * ratio);
  // The hazard φ/(1 − Φ) of the normal curve increases from 0, and its slope is hazard·(hazard − z).
  const logRatio = Math.log(ratio);
  const z = increasingRoot((at) => {
    const log = -0.5 * at * at - 0.5 * Math.log(2 * Math.PI) - log10NormalTail(at) * Math.LN10;
    return [log - logRatio, Math.exp(log) - at];
  }, ratio - 1);
  return normalTail(z);
}

/** Stations in the order of their shares, the lowest first; those without a valid vote left out. */
interface Stations {
  readonly order: readonly number[];
  readonly total: number;
  readonly share: number;
}

/**
 * The smallest and the largest share of a contestant among a fraction of the valid votes, taken as whole stations.
 *
 * The stations with the lowest (highest) shares, as many as make up the fraction. The last one is cut, which can only widen the range: no
 * choice of whole stations with that many votes goes further.
 *
 * @param votes for the contestant, by station
 * @param valid votes, by station
 * @param coverage fraction of all valid votes, above 0 and at most 1
 * @throws RangeError when lengths differ, a count is negative, votes exceed valid votes, there are none, or the coverage is outside (0, 1]
 * @see Dantzig (1957) doi:10.1287/opre.5.2.266, for the fractional knapsack
 * @example extremeSubset([10, 30, 20], [100, 100, 50], 0.4); // { least: 0.1, most: 0.4 }
 */
export function extremeSubset(
  votes: ArrayLike<number>,
  valid: ArrayLike<number>,
  coverage: number,
): { readonly least: number; readonly most: number } {
  demandCoverage('extremeSubset', coverage);
  const { order, total } = stationsOf('extremeSubset', votes, valid);
  const shareOf = (stations: readonly number[]) => {
    let left = coverage * total;
    let held = 0;
    for (const station of stations) {
      const taken = Math.min(valid[station], left);
      held += votes[station] * (taken / valid[station]);
      left -= taken;
      if (left <= 0) break;
    }
    return held / (coverage * total);
  };
  return { least: shareOf(order), most: shareOf(order.toReversed()) };
}

/**
 * The largest fraction of the valid votes among which a contestant can have the given share, however the stations were chosen.
 *
 * 1 where it is the share of all; 0 where no station has a share so low or so high. The last station is cut, which errs upwards.
 *
 * @param share fraction of one
 * @throws RangeError when lengths differ, a count is negative, votes exceed valid votes, there are none, or the share is outside [0, 1]
 * @see extremeSubset
 * @example largestCoverageOfSubset([10, 30, 20], [100, 100, 50], 0.2); // 0.8
 */
export function largestCoverageOfSubset(votes: ArrayLike<number>, valid: ArrayLike<number>, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`largestCoverageOfSubset: share must lie in [0, 1], found ${share}`);
  const { order, total, share: all } = stationsOf('largestCoverageOfSubset', votes, valid);
  if (share === all) return 1;
  // How much each vote of a station is on the wanted side, and how much of that is used up by stations on the other side.
  const sign = share < all ? 1 : -1;
  let inHand = 0;
  let covered = 0;
  for (const station of sign > 0 ? order : order.toReversed()) {
    const excess = sign * (votes[station] - share * valid[station]);
    // A station with the very share may be off by rounding.
    if (excess > inHand + 1e-12 * valid[station]) return (covered + valid[station] * Math.max(0, inHand / excess)) / total;
    inHand -= excess;
    covered += valid[station];
  }
  return 1;
}

/**
 * Standard deviation of the shares of stations or areas around the share of all, each weighted by its valid votes.
 *
 *     s² = Σ vⱼ (xⱼ/vⱼ − X/V)² / V
 *
 * Of the population, not of a sample from it; a fraction of one. Units without a valid vote do not count.
 *
 * @throws RangeError when lengths differ, a count is negative, votes exceed valid votes or there are none
 * @see Kish (1965), Survey sampling, 5.4
 * @example weightedSpread([10, 30], [100, 100]); // 0.1
 */
export function weightedSpread(votes: ArrayLike<number>, valid: ArrayLike<number>): number {
  const { order, total, share } = stationsOf('weightedSpread', votes, valid);
  return Math.sqrt(sum(order.map((station) => valid[station] * (votes[station] / valid[station] - share) ** 2)) / total);
}

function demandCoverage(caller: string, coverage: number): void {
  if (!(coverage > 0 && coverage <= 1)) throw new RangeError(`${caller}: coverage must lie in (0, 1], found ${coverage}`);
}

function stationsOf(caller: string, votes: ArrayLike<number>, valid: ArrayLike<number>): Stations {
  if (votes.length !== valid.length) throw new RangeError(`${caller}: lengths differ`);
  const order: number[] = [];
  let total = 0;
  let held = 0;
  for (let i = 0; i < votes.length; i++) {
    if (!(votes[i] >= 0 && votes[i] <= valid[i] && valid[i] < Number.POSITIVE_INFINITY))
      throw new RangeError(`${caller}: votes must lie between 0 and the valid votes, found ${votes[i]} of ${valid[i]}`);
    total += valid[i];
    held += votes[i];
    if (valid[i] > 0) order.push(i);
  }
  if (!(total > 0)) throw new RangeError(`${caller}: there are no valid votes`);
  order.sort((a, b) => votes[a] / valid[a] - votes[b] / valid[b] || a - b);
  return { order, total, share: held / total };
}
