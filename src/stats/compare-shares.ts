import { sum } from './sum.ts';
import { type TInference, tInference } from './t-inference.ts';

/** Stations, some covered and some not, with the votes for one contestant and the valid votes of each. */
export interface CoveredStations {
  readonly votes: ArrayLike<number>;
  readonly valid: ArrayLike<number>;
  /** 1 for a covered station, 0 for another. */
  readonly covered: ArrayLike<number>;
  /** Number of the stratum of each station, from 0: only stations of one stratum are compared. All are one where absent. */
  readonly stratum?: Int32Array;
}

/** Share of the covered less share of the others, with its inference. */
export interface ShareContrast extends TInference {
  readonly difference: number;
  /** Share over the covered stations that are compared. */
  readonly covered: number;
  /** Share over the others, each stratum weighted as it is among the covered. */
  readonly others: number;
  readonly coveredStations: number;
  readonly otherStations: number;
  /** Covered stations in strata with fewer than two of either kind, which are not compared. */
  readonly leftOut: number;
}

/** Sums over one kind of station in one stratum. */
interface Group {
  n: number;
  votes: number;
  valid: number;
  /** Σ(v − share·x)². */
  squares: number;
}

/**
 * Do the covered stations look like the others? The difference of two shares of totals, stations being what varies.
 *
 *     D = Σ_h w_h·(p₁ₕ − p₀ₕ)    p = Σv/Σx    w_h = covered valid votes of stratum h / all covered valid votes
 *     Var p = n/(n − 1) · Σ(v − p·x)² / (Σx)²    df = (Σ V)² / Σ(V²/(n − 1)),  V = w_h²·Var p
 *
 * The variance is that of a linearised ratio, stations as clusters of ballots and both kinds independent; the degrees of
 * freedom are Satterthwaite's, so that few covered stations are not hidden behind many others. Weights are taken as given.
 * Stations without valid votes are left out. With few stations, or one that outweighs the rest, the error is too small.
 * A difference tells that the covered stations are selected, not why.
 *
 * @returns undefined where no stratum has two stations of either kind, or the shares do not vary
 * @throws RangeError when the lengths differ, votes are not between 0 and the valid ones, or the confidence is not inside (0, 1)
 * @see Cochran (1977) Sampling Techniques, ch. 6; Satterthwaite (1946) doi:10.2307/3002019
 * @example compareShares({ votes: [5, 6, 4, 3], valid: [10, 10, 10, 10], covered: [1, 1, 0, 0] })?.difference; // 0.2
 */
export function compareShares(stations: CoveredStations, confidence = 0.95): ShareContrast | undefined {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`compareShares: confidence must lie between 0 and 1, found ${confidence}`);
  const strata = strataOf(stations);
  const compared = strata.filter(([others, covered]) => others.n >= 2 && covered.n >= 2);
  const weights = sum(compared.map(([, covered]) => covered.valid));
  let [share, otherShare, variance, spread] = [0, 0, 0, 0];
  for (const [others, covered] of compared) {
    const weight = covered.valid / weights;
    share += (weight * covered.votes) / covered.valid;
    otherShare += (weight * others.votes) / others.valid;
    for (const { n, valid, squares } of [others, covered]) {
      const part = (weight * weight * squares * n) / ((n - 1) * valid * valid);
      variance += part;
      spread += (part * part) / (n - 1);
    }
  }
  // Equal shares have rounding left over, not spread.
  if (!(variance > 1e-28)) return undefined;
  const stationsOf = (kind: 0 | 1) => sum(compared.map((groups) => groups[kind].n));
  const coveredStations = stationsOf(1);
  return {
    difference: share - otherShare,
    covered: share,
    others: otherShare,
    coveredStations,
    otherStations: stationsOf(0),
    leftOut: sum(strata.map(([, covered]) => covered.n)) - coveredStations,
    ...tInference(share - otherShare, Math.sqrt(variance), (variance * variance) / spread, confidence),
  };
}

function strataOf({ votes, valid, covered, stratum }: CoveredStations): [others: Group, covered: Group][] {
  const rows = votes.length;
  if (valid.length !== rows || covered.length !== rows || (stratum ?? votes).length !== rows)
    throw new RangeError('compareShares: lengths differ');
  const found = new Map<number, [Group, Group]>();
  const groupOf = (i: number): Group => {
    const h = stratum ? stratum[i] : 0;
    let groups = found.get(h);
    if (!groups) {
      groups = [
        { n: 0, votes: 0, valid: 0, squares: 0 },
        { n: 0, votes: 0, valid: 0, squares: 0 },
      ];
      found.set(h, groups);
    }
    return groups[covered[i] ? 1 : 0];
  };
  for (let i = 0; i < rows; i++) {
    if (!(votes[i] >= 0 && votes[i] <= valid[i] && valid[i] < Number.POSITIVE_INFINITY))
      throw new RangeError(`compareShares: votes must lie between 0 and the valid ones, found ${votes[i]} of ${valid[i]}`);
    if (valid[i] === 0) continue;
    const group = groupOf(i);
    group.n++;
    group.votes += votes[i];
    group.valid += valid[i];
  }
  for (let i = 0; i < rows; i++) {
    if (valid[i] === 0) continue;
    const group = groupOf(i);
    group.squares += (votes[i] - (group.votes / group.valid) * valid[i]) ** 2;
  }
  return [...found.values()];
}
