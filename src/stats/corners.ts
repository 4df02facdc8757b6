import { addCluster, type ClusterMean, type ClusterSums, clusterMean, clusterSums } from './cluster-mean.ts';
import { type HalfCells, isLarge } from './half-cells.ts';
import { quantileIsBelow } from './quantile-below.ts';
import { sortTogether } from './sort-together.ts';
import { quantileOfSorted, scaleOfSorted } from './sorted-scale.ts';

/** On which scale proportions are compared. */
export type Scale = 'logit' | 'arcsine';

/** Counts by station. */
export interface StationCounts {
  readonly registered: Float64Array;
  readonly ballots: Float64Array;
  readonly valid: Float64Array;
}

/** In which corner each station is, in the order of the halves: +1 high turnout and high share, −1 both low, 0 neither, 2 not compared. */
export type Marks = Int8Array;

/** Where the stations are with the share of one contestant. */
export interface Corners extends Readonly<Record<Scale, Marks>> {
  /** Stations that were compared. */
  readonly stations: number;
  /** Stations left out, by reason: too few in the half; a median station with too few who did not vote, for the contestant, for others. */
  readonly left: Readonly<Record<'few' | 'nonVoters' | 'votes' | 'others', number>>;
}

/** The mark of a station that was not compared. */
export const NOT_COMPARED = 2;

/** Fewest stations of a half. */
const FEWEST = 15;
/** Fewest of the median station who did not vote; and votes for the contestant, and for the others. */
const FEWEST_NON_VOTERS = 20;
const FEWEST_VOTES = 10;
/** The least spread that a z is measured in. */
const FLOORS: Readonly<Record<Scale, number>> = { logit: 0.05, arcsine: 0.02 };
/** From which z a turnout is far from the middle, and a share. */
export const FAR = { turnout: 2, share: 1 } as const;

/** Called for every station that was compared, with its place in the order of the halves and both z on the logit scale. */
export type Seen = (place: number, zTurnout: number, zShare: number) => void;

/**
 * Which stations are far from the middle of their half in turnout and in a contestant's share at once.
 *
 *     logit: x = log((k + ½)/(n − k + ½))     arcsine: x = arcsin √((k + ⅜)/(n + ¾))     z = (x − median)/max(1.4826·MAD, floor)
 *
 * A half counts with 15 stations, and if its median station has 20 who did not vote, 10 votes for the contestant and 10 for others: near
 * an edge the scale makes asymmetry by itself. Stations with fewer valid votes than votes of the contestant are left out.
 *
 * @param seen called for the first contestant
 * @see Anscombe (1948) doi:10.1093/biomet/35.3-4.246 for the arcsine; Gart & Zweifel (1967) doi:10.1093/biomet/54.1-2.181 for the logit
 */
export function cornersOf(cells: HalfCells, counts: StationCounts, votes: readonly Float64Array[], seen?: Seen): Corners[] {
  const { order, start } = cells;
  const found = votes.map(() => ({
    logit: new Int8Array(order.length).fill(NOT_COMPARED),
    arcsine: new Int8Array(order.length).fill(NOT_COMPARED),
    stations: 0,
    left: { few: 0, nonVoters: 0, votes: 0, others: 0 },
  }));
  const work = workspace(largestHalf(start), cells.turnout);
  for (let half = 0; half + 1 < start.length; half++) {
    const [from, to] = [start[half], start[half + 1]];
    if (to - from < FEWEST) {
      for (const one of found) one.left.few += to - from;
      continue;
    }
    work.stations = 0;
    for (let which = 0; which < votes.length; which++) {
      const one = found[which];
      const size = gather(work, cells, from, to, counts, votes[which]);
      const reason = reasonAgainst(work, size);
      if (reason) one.left[reason] += size;
      else {
        one.stations += size;
        markHalf(work, size, one, which === 0 ? seen : undefined);
      }
    }
  }
  return found;
}

/** Stations of the largest half. */
export function largestHalf(start: Int32Array): number {
  let most = 0;
  for (let half = 0; half + 1 < start.length; half++) most = Math.max(most, start[half + 1] - start[half]);
  return most;
}

/** Columns of the stations at work, which are those of one half. */
interface Workspace {
  /** Places in the order of the halves. */
  readonly place: Int32Array;
  readonly along: Int32Array;
  /** Logit of turnout by place. */
  readonly logit: Float64Array;
  readonly registered: Float64Array;
  readonly ballots: Float64Array;
  readonly valid: Float64Array;
  readonly votes: Float64Array;
  /** How many stations are gathered, and whether their z of turnout are known; 0 before the first contestant of a half. */
  stations: number;
  scaled: boolean;
  readonly turnout: Readonly<Record<Scale, Float64Array>>;
  readonly share: Readonly<Record<Scale, Float64Array>>;
  readonly sorted: Float64Array;
}

function workspace(size: number, logit: Float64Array): Workspace {
  const column = (): Float64Array => new Float64Array(size);
  return {
    place: new Int32Array(size),
    along: new Int32Array(size),
    logit,
    registered: column(),
    ballots: column(),
    valid: column(),
    votes: column(),
    stations: 0,
    scaled: false,
    turnout: { logit: column(), arcsine: column() },
    share: { logit: column(), arcsine: column() },
    sorted: column(),
  };
}

/**
 * The counts of the stations of a half that have no more votes than valid ones; how many they are. Those that are gathered for one
 * contestant are there for the next, whose votes alone are new, where both have all stations of the half.
 */
function gather(
  work: Workspace,
  { order }: HalfCells,
  from: number,
  to: number,
  { registered, ballots, valid }: StationCounts,
  votes: Float64Array,
): number {
  const whole = to - from;
  let size = 0;
  if (work.stations === whole) {
    for (; size < whole && votes[order[from + size]] <= work.valid[size]; size++) work.votes[size] = votes[order[from + size]];
    if (size === whole) return whole;
    size = 0;
  }
  work.scaled = false;
  for (let place = from; place < to; place++) {
    const station = order[place];
    const own = votes[station];
    const all = valid[station];
    if (!(own <= all)) continue;
    work.place[size] = place;
    work.registered[size] = registered[station];
    work.ballots[size] = ballots[station];
    work.valid[size] = all;
    work.votes[size++] = own;
  }
  work.stations = size;
  return size;
}

function reasonAgainst({ registered, ballots, valid, votes, sorted, scaled }: Workspace, size: number): keyof Corners['left'] | undefined {
  if (size < FEWEST) return 'few';
  if (!scaled) {
    for (let i = 0; i < size; i++) sorted[i] = registered[i] - ballots[i];
    if (quantileIsBelow(sorted, 0.5, FEWEST_NON_VOTERS, size)) return 'nonVoters';
  }
  if (quantileIsBelow(votes, 0.5, FEWEST_VOTES, size)) return 'votes';
  for (let i = 0; i < size; i++) sorted[i] = valid[i] - votes[i];
  return quantileIsBelow(sorted, 0.5, FEWEST_VOTES, size) ? 'others' : undefined;
}

function markHalf(work: Workspace, size: number, corners: Readonly<Record<Scale, Marks>>, seen: Seen | undefined): void {
  const { place, registered, ballots, valid, votes, turnout, share, along, sorted } = work;
  if (!work.scaled) {
    // Stations are in the order of their turnout, whose logit is known.
    for (let i = 0; i < size; i++) turnout.logit[i] = work.logit[place[i]];
    arcsineOf(ballots, registered, size, turnout.arcsine);
    for (let i = 0; i < size; i++) sorted[i] = turnout.logit[i];
    standardise(turnout.logit, sorted, size, FLOORS.logit);
    for (let i = 0; i < size; i++) sorted[i] = turnout.arcsine[i];
    sortNearly(sorted, along, size);
    standardise(turnout.arcsine, sorted, size, FLOORS.arcsine);
    work.scaled = true;
  }
  for (let i = 0; i < size; i++) share.logit[i] = Math.log((votes[i] + 0.5) / (valid[i] - votes[i] + 0.5));
  arcsineOf(votes, valid, size, share.arcsine);
  for (let i = 0; i < size; i++) {
    sorted[i] = share.logit[i];
    along[i] = i;
  }
  sortTogether(sorted, along, 0, size);
  standardise(share.logit, sorted, size, FLOORS.logit);
  // The order on one scale is nearly that on the other.
  for (let i = 0; i < size; i++) sorted[i] = share.arcsine[along[i]];
  sortNearly(sorted, along, size);
  standardise(share.arcsine, sorted, size, FLOORS.arcsine);
  markCorners(turnout.logit, share.logit, place, size, corners.logit);
  markCorners(turnout.arcsine, share.arcsine, place, size, corners.arcsine);
  if (seen) for (let i = 0; i < size; i++) seen(place[i], turnout.logit[i], share.logit[i]);
}

function arcsineOf(k: Float64Array, n: Float64Array, size: number, arcsine: Float64Array): void {
  for (let i = 0; i < size; i++) arcsine[i] = Math.asin(Math.sqrt((k[i] + 0.375) / (n[i] + 0.75)));
}

/** Up to so many values that are nearly in order are sorted by insertion. */
const SHORT = 1000;

function sortNearly(values: Float64Array, along: Int32Array, size: number): void {
  if (size > SHORT) {
    sortTogether(values, along, 0, size);
    return;
  }
  for (let i = 1; i < size; i++) {
    const value = values[i];
    let j = i - 1;
    for (; j >= 0 && values[j] > value; j--) values[j + 1] = values[j];
    values[j + 1] = value;
  }
}

/** z of values, in their place. */
function standardise(values: Float64Array, sorted: Float64Array, size: number, floor: number): void {
  const middle = quantileOfSorted(sorted, 0.5, size);
  const spread = Math.max(scaleOfSorted(sorted, middle, size), floor);
  for (let i = 0; i < size; i++) values[i] = (values[i] - middle) / spread;
}

function markCorners(turnout: Float64Array, share: Float64Array, place: Int32Array, size: number, marks: Marks): void {
  for (let i = 0; i < size; i++) {
    const high = turnout[i] > FAR.turnout && share[i] > FAR.share;
    const low = turnout[i] < -FAR.turnout && share[i] < -FAR.share;
    marks[place[i]] = high ? 1 : low ? -1 : 0;
  }
}

/** Stations in the upper corner less those in the lower, of 100; and with its standard error taken off 1.645 times. */
export interface Excess extends ClusterMean {
  readonly up: number;
  readonly down: number;
  readonly lower: number;
}

/** Of all stations compared, and of the larger half of each area alone. */
export interface Asymmetry {
  readonly all: Excess;
  /** Absent where no larger half was compared. */
  readonly large?: Excess;
  /** The smaller of the two lower bounds. */
  readonly lower: number;
}

/** Quantile of the normal distribution for a one-sided bound of 95 %. */
export const ONE_SIDED = 1.645;

/**
 * J: how many stations of 100 are in the upper corner more than in the lower, with areas as clusters. For cells that are symmetric about
 * their middle E(J) = 0, whatever the correlation of turnout and share.
 *
 * @returns undefined where no station counts
 * @see clusterMean for the standard error
 */
export function asymmetryOf({ start }: HalfCells, marks: Marks): Asymmetry | undefined {
  const [all, large] = [clusterSums(), clusterSums()];
  let [total, size, squares] = [0, 0, 0];
  for (let half = 0; half + 1 < start.length; half++) {
    let [up, down, own] = [0, 0, 0];
    for (let place = start[half]; place < start[half + 1]; place++) {
      const mark = marks[place];
      if (mark === NOT_COMPARED) continue;
      own++;
      if (mark > 0) up++;
      else if (mark < 0) down++;
    }
    total += up - down;
    squares += up + down;
    size += own;
    if (!isLarge(half)) continue;
    addCluster(large, up - down, own, up + down);
    addCluster(all, total, size, squares);
    [total, size, squares] = [0, 0, 0];
  }
  return asymmetry(all, large);
}

/**
 * J of parts of the stations, each as if there were no others.
 *
 * @param partOf part of a station, from 0; −1 where it is in none
 * @param parts how many there are
 */
export function asymmetriesOf(
  { order, start }: HalfCells,
  marks: Marks,
  partOf: (station: number) => number,
  parts: number,
): (Asymmetry | undefined)[] {
  const sums = Array.from({ length: parts }, () => ({ all: clusterSums(), large: clusterSums() }));
  const half = counters(parts);
  const area = counters(parts);
  for (let at = 0; at + 1 < start.length; at++) {
    for (let place = start[at]; place < start[at + 1]; place++) {
      const mark = marks[place];
      const part = mark === NOT_COMPARED ? -1 : partOf(order[place]);
      if (part >= 0) half.add(part, mark);
    }
    for (const part of half.touched) {
      if (isLarge(at)) addCluster(sums[part].large, half.total[part], half.size[part], half.squares[part]);
      area.addAll(part, half);
    }
    half.clear();
    if (!isLarge(at)) continue;
    for (const part of area.touched) addCluster(sums[part].all, area.total[part], area.size[part], area.squares[part]);
    area.clear();
  }
  return sums.map(({ all, large }) => asymmetry(all, large));
}

function asymmetry(all: ClusterSums, large: ClusterSums): Asymmetry | undefined {
  if (all.size === 0) return undefined;
  const whole = excess(all);
  if (large.size === 0) return { all: whole, lower: whole.lower };
  const larger = excess(large);
  return { all: whole, large: larger, lower: Math.min(whole.lower, larger.lower) };
}

/** Sums by part, of which few are touched at a time. */
function counters(parts: number) {
  const [total, squares, size] = [new Float64Array(parts), new Float64Array(parts), new Float64Array(parts)];
  const touched: number[] = [];
  return {
    total,
    squares,
    size,
    touched,
    add(part: number, mark: number): void {
      if (size[part]++ === 0) touched.push(part);
      total[part] += mark;
      squares[part] += mark * mark;
    },
    addAll(part: number, other: { readonly total: Float64Array; readonly squares: Float64Array; readonly size: Float64Array }): void {
      if (size[part] === 0) touched.push(part);
      size[part] += other.size[part];
      total[part] += other.total[part];
      squares[part] += other.squares[part];
    },
    clear(): void {
      for (const part of touched) {
        total[part] = 0;
        squares[part] = 0;
        size[part] = 0;
      }
      touched.length = 0;
    },
  };
}

function excess(sums: ClusterSums): Excess {
  const found = clusterMean(sums);
  const [mean, error] = [100 * found.mean, 100 * found.error];
  return {
    ...found,
    mean,
    error,
    up: (sums.squares + sums.total) / 2,
    down: (sums.squares - sums.total) / 2,
    lower: mean - ONE_SIDED * error,
  };
}
