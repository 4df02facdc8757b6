import { huberRegression } from './huber-regression.ts';

/** Fewest valid votes of a station in either contest. */
const LEAST_VOTES = 50;
/** Mean share in the region above which a contestant of the earlier contest explains anything. */
const LEAST_SHARE = 0.006;
/** Fewest joined stations of a region that is fitted alone. */
const LEAST_STATIONS = 80;
/** Expected shares are kept this far from 0. */
const EDGE = 1e-6;

/** Two contests at the same stations. */
export interface JoinedVotes {
  /** Votes of each contestant audited, by station. */
  readonly votes: readonly Float64Array[];
  /** Votes of each contestant of the earlier contest, by station; NaN where the station was not there. */
  readonly earlier: readonly Float64Array[];
  /** Which column of the earlier contest each contestant audited has; -1 for none. */
  readonly same: readonly number[];
  /** Region of each station; -1 for none. */
  readonly region: ArrayLike<number>;
}

interface Fitted extends JoinedVotes {
  readonly now: Float64Array;
  readonly before: Float64Array;
}

/**
 * The share each contestant would be expected to have at each station, from another contest at the same stations.
 *
 *     logit μᵢ = β₀ + Σⱼ βⱼ sᵢⱼ + γ logit sᵢ    within a region, weights √nᵢ, Huber weights
 *
 * Of two contestants that both stood before, the last term is the log odds between them. With more contestants there is a
 * regression for each, and the shares are divided by their sum. Earlier contestants with a mean share of at most 0.6 % in the
 * region do not enter, nor does the largest, which the others leave. Regions of fewer than 80 stations get the fit over all.
 *
 * @returns a share of each contestant by station, as fractions; NaN where a contest has fewer than 50 votes there or none is fitted
 * @throws RangeError when there are fewer than two contestants
 * @see Huber (1964) doi:10.1214/aoms/1177703732
 */
export function expectedShares(joined: JoinedVotes): Float64Array[] {
  const { votes, earlier, region } = joined;
  if (votes.length < 2) throw new RangeError(`expectedShares: ${votes.length} contestants`);
  const fitted = { ...joined, now: totals(votes), before: totals(earlier) };
  const shares = votes.map(() => new Float64Array(fitted.now.length).fill(Number.NaN));
  const usable = Array.from(fitted.now.keys()).filter((i) => fitted.now[i] >= LEAST_VOTES && fitted.before[i] >= LEAST_VOTES);
  const regions = new Map<number, number[]>();
  for (const i of usable) {
    const members = regions.get(region[i]);
    if (members) members.push(i);
    else regions.set(region[i], [i]);
  }
  const small: number[] = [];
  for (const [code, members] of regions) {
    if (code >= 0 && members.length >= LEAST_STATIONS) fitInto(shares, fitted, members, members);
    else small.push(...members);
  }
  if (small.length > 0 && usable.length >= LEAST_STATIONS) fitInto(shares, fitted, usable, small);
  return shares;
}

/** The sum of the columns by station; NaN where one is. */
function totals(columns: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  for (const column of columns) for (let i = 0; i < sums.length; i++) sums[i] += column[i];
  return sums;
}

/** Fits on some stations and writes the shares expected at others. */
function fitInto(shares: readonly Float64Array[], fitted: Fitted, from: readonly number[], into: readonly number[]): void {
  const { votes, same } = fitted;
  const entering = enteringColumns(fitted, from);
  const weights = Float64Array.from(from, (i) => Math.sqrt(fitted.now[i]));
  const pair = votes.length === 2;
  for (let contestant = 0; contestant < (pair ? 1 : votes.length); contestant++) {
    const own = pair && same.some((column) => column < 0) ? -1 : same[contestant];
    const columns = (some: readonly number[]) => explaining(fitted, entering, contestant, own, some);
    const y = Float64Array.from(from, (i) => Math.log((votes[contestant][i] + 0.5) / (fitted.now[i] - votes[contestant][i] + 0.5)));
    const beta = huberRegression(columns(from), y, weights);
    const explained = columns(into);
    for (const [at, i] of into.entries()) {
      const logit = beta.reduce((sum, value, j) => sum + value * explained[j][at], 0);
      shares[contestant][i] = Math.min(1 - EDGE, Math.max(EDGE, 1 / (1 + Math.exp(-logit))));
    }
  }
  if (pair) for (const i of into) shares[1][i] = 1 - shares[0][i];
  else for (const i of into) divideBySum(shares, i);
}

/** Columns of the earlier contest with a mean share above 0.6 %, without the largest. */
function enteringColumns({ earlier, before }: Fitted, from: readonly number[]): number[] {
  const means = earlier.map((column) => from.reduce((sum, i) => sum + column[i] / before[i], 0) / from.length);
  const largest = means.indexOf(Math.max(...means));
  return Array.from(means.keys()).filter((j) => j !== largest && means[j] > LEAST_SHARE);
}

function explaining(
  { earlier, before, votes, same }: Fitted,
  entering: readonly number[],
  contestant: number,
  own: number,
  some: readonly number[],
): Float64Array[] {
  const other = (i: number): number => (votes.length === 2 ? earlier[same[1 - contestant]][i] : before[i] - earlier[own][i]);
  return [
    new Float64Array(some.length).fill(1),
    ...entering.map((j) => Float64Array.from(some, (i) => earlier[j][i] / before[i])),
    ...(own >= 0 ? [Float64Array.from(some, (i) => Math.log((earlier[own][i] + 0.5) / (other(i) + 0.5)))] : []),
  ];
}

function divideBySum(shares: readonly Float64Array[], i: number): void {
  const all = shares.reduce((sum, column) => sum + column[i], 0);
  for (const column of shares) column[i] /= all;
}

/**
 * The share each contestant would be expected to have at each station, from the other stations of its group.
 *
 *     μᵢ = (Σ aⱼ + ½) / (Σ nⱼ + ½·C)    j over the group without i
 *
 * @param votes votes of each contestant by station
 * @param groups group of each station; -1 for none
 * @returns a share of each contestant by station; NaN where a station has fewer than 50 votes or no group
 * @throws RangeError when there are fewer than two contestants
 */
export function sharesAround(votes: readonly Float64Array[], groups: ArrayLike<number>): Float64Array[] {
  if (votes.length < 2) throw new RangeError(`sharesAround: ${votes.length} contestants`);
  const now = totals(votes);
  const summed = (column: Float64Array): Map<number, number> => {
    const sums = new Map<number, number>();
    for (let i = 0; i < column.length; i++) sums.set(groups[i], (sums.get(groups[i]) ?? 0) + column[i]);
    return sums;
  };
  const all = summed(now);
  return votes.map((column) => {
    const own = summed(column);
    return column.map((count, i) => {
      if (groups[i] < 0 || !(now[i] >= LEAST_VOTES)) return Number.NaN;
      const around = (sums: Map<number, number>, here: number): number => (sums.get(groups[i]) as number) - here;
      return (around(own, count) + 0.5) / (around(all, now[i]) + 0.5 * votes.length);
    });
  });
}
