import { medianInPlace } from './select.ts';
import { sortTogether } from './sort-together.ts';

/** Stations of small areas, each area in two halves by electorate: what is compared within a half, town against country cancels. */
export interface HalfCells {
  /** Stations in the order of the halves: those of half h are `order[start[h]]` to `order[start[h + 1] - 1]`. */
  readonly order: Int32Array;
  /** Half 2a holds the stations of area a below its median electorate, half 2a + 1 those at or above it. */
  readonly start: Int32Array;
  readonly areas: number;
  /** log((c + ½)/(N − c + ½)) of each place in `order`; it rises within every half. */
  readonly turnout: Float64Array;
}

/** The area of a half. */
export const areaOfHalf = (half: number): number => half >> 1;
/** Whether a half is that of the larger stations. */
export const isLarge = (half: number): boolean => (half & 1) === 1;

/**
 * Cuts every area in two at the median electorate of its stations, where a station at the median is large, and sorts each half by turnout.
 *
 * @param area of each station, from 0; -1 where it is left out
 * @param areas how many there are
 * @param registered voters of each station, without NaN, and its ballots, at most as many
 * @example halfCells(Int32Array.of(0, 0, -1, 0), 1, Float64Array.of(5, 1, 9, 3), Float64Array.of(4, 1, 9, 1)); // order 1, 3, 0; start 0, 1, 3
 */
export function halfCells(area: Int32Array, areas: number, registered: Float64Array, ballots: Float64Array): HalfCells {
  const first = new Int32Array(areas + 1);
  for (let at = 0; at < area.length; at++) if (area[at] >= 0) first[area[at] + 1]++;
  let largest = 0;
  for (let a = 0; a < areas; a++) {
    if (first[a + 1] > largest) largest = first[a + 1];
    first[a + 1] += first[a];
  }
  const order = new Int32Array(first[areas]);
  const next = first.slice();
  for (let at = 0; at < area.length; at++) if (area[at] >= 0) order[next[area[at]]++] = at;
  const start = new Int32Array(2 * areas + 1);
  const sizes = new Float64Array(largest);
  const large = new Int32Array(largest);
  for (let a = 0; a < areas; a++) {
    start[2 * a + 1] = split(order.subarray(first[a], first[a + 1]), registered, sizes, large) + first[a];
    start[2 * a + 2] = first[a + 1];
  }
  const turnout = new Float64Array(order.length);
  for (let place = 0; place < order.length; place++) {
    const at = order[place];
    turnout[place] = Math.log((ballots[at] + 0.5) / (registered[at] - ballots[at] + 0.5));
  }
  for (let half = 0; half < 2 * areas; half++) sortTogether(turnout, order, start[half], start[half + 1]);
  return { order, start, areas, turnout };
}

/** Puts the stations below the median in front, each part in the order it had; how many they are. */
function split(members: Int32Array, registered: Float64Array, sizes: Float64Array, large: Int32Array): number {
  const { length } = members;
  if (length === 0) return 0;
  for (let i = 0; i < length; i++) sizes[i] = registered[members[i]];
  const middle = medianInPlace(sizes, length);
  let small = 0;
  let others = 0;
  for (let i = 0; i < length; i++) {
    if (registered[members[i]] >= middle) large[others++] = members[i];
    else members[small++] = members[i];
  }
  for (let i = 0; i < others; i++) members[small + i] = large[i];
  return small;
}
