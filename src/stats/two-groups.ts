import { addCluster, type ClusterSums, clusterMean, clusterSums } from './cluster-mean.ts';
import { largestHalf, ONE_SIDED, type StationCounts } from './corners.ts';
import { areaOfHalf, type HalfCells } from './half-cells.ts';
import { quantileIsBelow } from './quantile-below.ts';
import { quantileOfSorted } from './sorted-scale.ts';

/** Means per registered voter of the low and of the high group, each half weighted by its stations. */
export interface LowHigh {
  readonly low: number;
  readonly high: number;
}

export interface TwoGroups {
  /** Stations of the halves that count, and their areas. */
  readonly stations: number;
  readonly areas: number;
  /** Share of the stations in the middle third of the span of turnout, and its upper bound. */
  readonly middle: number;
  readonly upper: number;
  readonly turnout: LowHigh;
  /** Valid votes for all others per registered voter; of the runner-up; of the contestant. */
  readonly others: LowHigh;
  readonly second?: LowHigh;
  readonly own: LowHigh;
  /** How the votes of others grow from the low to the high group: 1 in step with turnout, 0 not at all. NaN where it is not defined. */
  readonly followOthers: number;
  readonly followSecond: number;
  /** In the order of the halves: 1 a station of the high group, −1 of the low, 0 in the middle, 2 not compared. */
  readonly group: Int8Array;
}

/** The groups, and what could not be compared. */
export interface GroupsFound {
  /** Absent where no half can be compared. */
  readonly groups?: TwoGroups;
  readonly compared: number;
  /** Stations left out, by reason: too few in the half; at the upper quartile too few who did not vote, for the contestant, for others. */
  readonly left: Readonly<Record<'few' | 'nonVoters' | 'votes' | 'others', number>>;
}

/** The mark of a station that was not compared. */
export const NO_GROUP = 2;

const FEWEST = 15;
const FEWEST_NON_VOTERS = 20;
const FEWEST_VOTES = 10;
/** The guard looks at this quantile, so that filled stations cannot switch the question off. */
const GUARD = 0.75;
/** The span of turnout that is cut in thirds. */
const SPAN = [0.1, 0.9] as const;

/**
 * Whether the stations of small areas fall into two groups by turnout, with few between, and who has the votes by which the upper differs.
 *
 *     t = log((c + ½)/(N − c + ½)); low: t < q₁₀ + (q₉₀ − q₁₀)/3, high: t > q₉₀ − (q₉₀ − q₁₀)/3 within the half
 *     middle M = share of all stations in between     follow = (O_high/O_low − 1)/(T_high/T_low − 1)
 *
 * A normal distribution has about a third of its values in the middle third of that span.
 *
 * @param votes of the contestant that may have gained, and of the runner-up where there is one; NaN nowhere
 * @see clusterMean for the standard error; Hyndman & Fan (1996) doi:10.1080/00031305.1996.10473566, definition 7, for quantiles
 */
export function twoGroups(
  cells: HalfCells,
  { registered, ballots, valid }: StationCounts,
  votes: Float64Array,
  second?: Float64Array,
): GroupsFound {
  const columns: Columns = { registered, ballots, valid, votes, ...(second && { second }) };
  const { order, start, turnout } = cells;
  const group = new Int8Array(order.length).fill(NO_GROUP);
  const left = { few: 0, nonVoters: 0, votes: 0, others: 0 };
  const sums = areaSums();
  const means = new Float64Array(MEANS);
  const perVoter = new Float64Array(MEANS);
  const work = new Float64Array(largestHalf(start));
  for (let half = 0; half + 1 < start.length; half++) {
    const [from, to] = [start[half], start[half + 1]];
    if (from === to) continue;
    const reason = reasonAgainst(columns, order, from, to - from, work);
    if (reason) left[reason] += to - from;
    const between = reason ? undefined : groupHalf(turnout.subarray(from, to), group.subarray(from, to));
    if (between === undefined) continue;
    sums.add(areaOfHalf(half), to - from, between);
    meansOf(columns, order, group, from, to, perVoter);
    for (let i = 0; i < MEANS; i++) means[i] += (to - from) * perVoter[i];
  }
  const all = sums.done();
  return all.size === 0 ? { compared: 0, left } : { groups: summary(all, means, second !== undefined, group), compared: all.size, left };
}

/** Stations in the middle by area; the halves of an area follow each other. */
function areaSums() {
  const sums = clusterSums();
  let [last, size, middle] = [-1, 0, 0];
  const flush = (): void => {
    addCluster(sums, middle, size, middle);
    [size, middle] = [0, 0];
  };
  return {
    add(area: number, stations: number, between: number): void {
      if (area !== last) flush();
      last = area;
      size += stations;
      middle += between;
    },
    done(): ClusterSums {
      flush();
      return sums;
    },
  };
}

function summary(sums: ClusterSums, means: Float64Array, hasSecond: boolean, group: Int8Array): TwoGroups {
  const { mean, error, clusters } = clusterMean(sums);
  const pair = (at: number): LowHigh => ({ low: means[at] / sums.size, high: means[at + 1] / sums.size });
  const [turnout, others, own, second] = [pair(0), pair(2), pair(4), pair(6)];
  const follow = ({ low, high }: LowHigh): number => (low > 0 ? (high / low - 1) / (turnout.high / turnout.low - 1) : Number.NaN);
  return {
    stations: sums.size,
    areas: clusters,
    middle: mean,
    upper: mean + ONE_SIDED * error,
    turnout,
    others,
    own,
    ...(hasSecond && { second }),
    followOthers: follow(others),
    followSecond: hasSecond ? follow(second) : Number.NaN,
    group,
  };
}

type Columns = StationCounts & { readonly votes: Float64Array; readonly second?: Float64Array };

function reasonAgainst(
  { registered, ballots, valid, votes }: Columns,
  order: Int32Array,
  from: number,
  length: number,
  work: Float64Array,
): keyof GroupsFound['left'] | undefined {
  if (length < FEWEST) return 'few';
  for (let i = 0; i < length; i++) work[i] = registered[order[from + i]] - ballots[order[from + i]];
  if (quantileIsBelow(work, GUARD, FEWEST_NON_VOTERS, length)) return 'nonVoters';
  for (let i = 0; i < length; i++) work[i] = votes[order[from + i]];
  if (quantileIsBelow(work, GUARD, FEWEST_VOTES, length)) return 'votes';
  for (let i = 0; i < length; i++) work[i] = valid[order[from + i]] - votes[order[from + i]];
  return quantileIsBelow(work, GUARD, FEWEST_VOTES, length) ? 'others' : undefined;
}

/** Puts the stations of a half, ascending by turnout, into groups; how many are in the middle, undefined where one of the groups is empty. */
function groupHalf(t: Float64Array, group: Int8Array): number | undefined {
  const low = quantileOfSorted(t, SPAN[0]);
  const high = quantileOfSorted(t, SPAN[1]);
  const [below, above] = [low + (high - low) / 3, high - (high - low) / 3];
  let [lows, highs] = [0, 0];
  for (let i = 0; i < t.length; i++) {
    if (t[i] < below) lows++;
    else if (t[i] > above) highs++;
  }
  if (lows === 0 || highs === 0) return undefined;
  group.fill(-1, 0, lows);
  group.fill(0, lows, t.length - highs);
  group.fill(1, t.length - highs);
  return t.length - lows - highs;
}

/** Means by group: of turnout, and of the votes of others, of the contestant and of the runner-up, low and high. */
const MEANS = 8;

/** Means of the low and the high group of a half, each per registered voter. */
function meansOf(
  { registered, ballots, valid, votes, second }: Columns,
  order: Int32Array,
  group: Int8Array,
  from: number,
  to: number,
  means: Float64Array,
): void {
  means.fill(0);
  let [lows, highs] = [0, 0];
  for (let place = from; place < to; place++) {
    if (group[place] === 0) continue;
    const at = order[place];
    const side = group[place] > 0 ? 1 : 0;
    if (side === 1) highs++;
    else lows++;
    const roll = registered[at];
    means[side] += ballots[at] / roll;
    means[2 + side] += (valid[at] - votes[at]) / roll;
    means[4 + side] += votes[at] / roll;
    if (second) means[6 + side] += second[at] / roll;
  }
  for (let i = 0; i < MEANS; i++) means[i] /= i % 2 === 0 ? lows : highs;
}
