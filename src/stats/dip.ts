/** What the dip found: its size, and the interval between which the best unimodal curve has its mode. */
export interface Dip {
  /** Largest distance between the empirical distribution and the nearest unimodal one: from 1/(2n) to 1/4. */
  readonly dip: number;
  readonly n: number;
  /** Lower and upper end of the modal interval. */
  readonly mode: readonly [low: number, high: number];
}

/**
 * For every point the one before it on the greatest convex minorant of the points up to it; with `reversed`, the one after
 * it on the least concave majorant of the points from it. Heights are the ranks.
 */
function hull(x: Float64Array, reversed: boolean): Int32Array {
  const n = x.length;
  const link = new Int32Array(n);
  const step = reversed ? -1 : 1;
  const first = reversed ? n - 1 : 0;
  link[first] = first;
  for (let at = first + step; at >= 0 && at < n; at += step) {
    let to = at - step;
    // A turn the wrong way at `to` takes it off the hull; equal slopes do as well.
    while (to !== first && (x[at] - x[to]) * (to - link[to]) >= (x[to] - x[link[to]]) * (at - to)) to = link[to];
    link[at] = to;
  }
  return link;
}

/** The vertices of a hull from `from` until `to` is reached or passed, which ends the list. */
function vertices(link: Int32Array, from: number, to: number, list: Int32Array): number {
  const down = from > to;
  let length = 0;
  let at = from;
  while (down ? at > to : at < to) {
    list[length++] = at;
    at = link[at];
  }
  list[length++] = to;
  return length;
}

/** Where the two hulls of an interval lie farthest apart, in steps of the empirical distribution, and by which vertices. */
interface Widest {
  readonly distance: number;
  /** Index into the list of the convex minorant's vertices, which runs downwards. */
  readonly convex: number;
  /** Index into the list of the concave majorant's vertices, which runs upwards. */
  readonly concave: number;
}

function widest(x: Float64Array, convex: Int32Array, convexLength: number, concave: Int32Array, concaveLength: number): Widest {
  let found: Widest = { distance: 0, convex: convexLength - 1, concave: concaveLength - 1 };
  if (convexLength === 2 && concaveLength === 2) return { ...found, distance: 1 };
  let g = convexLength - 2;
  let h = 1;
  for (;;) {
    const upper = convex[g];
    const lower = concave[h];
    if (upper > lower) {
      const base = convex[g + 1];
      const distance = lower - base + 1 - ((x[lower] - x[base]) * (upper - base)) / (x[upper] - x[base]);
      h++;
      if (distance >= found.distance) found = { distance, convex: g + 1, concave: h - 1 };
    } else {
      const base = concave[h - 1];
      const distance = ((x[upper] - x[base]) * (lower - base)) / (x[lower] - x[base]) - (upper - base - 1);
      g--;
      if (distance >= found.distance) found = { distance, convex: g + 1, concave: h };
    }
    if (g < 0) g = 0;
    if (h > concaveLength - 1) h = concaveLength - 1;
    if (convex[g] === concave[h]) return found;
  }
}

/** How far the steps rise above a chord of the convex minorant, or with `sign` −1 fall below one of the concave majorant. */
function sagitta(x: Float64Array, from: number, to: number, sign: 1 | -1): number {
  let most = 1;
  if (to - from < 2 || x[to] === x[from]) return most;
  const slope = (to - from) / (x[to] - x[from]);
  for (let at = from; at <= to; at++) most = Math.max(most, sign * (at - from - (x[at] - x[from]) * slope) + 1);
  return most;
}

/**
 * Hartigan's dip: how far the empirical distribution lies, at its farthest, from the nearest unimodal distribution.
 *
 *     D = min over unimodal G of sup |Fₙ(x) − G(x)|
 *
 * Algorithm AS 217, with its two published corrections: the modal interval is narrowed between the greatest convex
 * minorant and the least concave majorant until nothing is gained. A few passes over the values, each linear.
 *
 * @param sorted values in ascending order, finite
 * @throws RangeError when there are no values
 * @see Hartigan & Hartigan (1985) doi:10.1214/aos/1176346577; Hartigan (1985) doi:10.2307/2347485
 * @example dip(Float64Array.of(1, 1, 2, 2)).dip; // 0.25, the largest there is
 */
export function dip(sorted: Float64Array): Dip {
  const n = sorted.length;
  if (n === 0) throw new RangeError('dip: there are no values');
  const x = sorted;
  let low = 0;
  let high = n - 1;
  let most = 1;
  if (n > 3 && x[0] < x[high]) {
    const before = hull(x, false);
    const after = hull(x, true);
    const convex = new Int32Array(n);
    const concave = new Int32Array(n);
    for (;;) {
      const convexLength = vertices(before, high, low, convex);
      const concaveLength = vertices(after, low, high, concave);
      const gap = widest(x, convex, convexLength, concave, concaveLength);
      if (gap.distance < most) break;
      for (let i = gap.convex; i < convexLength - 1; i++) most = Math.max(most, sagitta(x, convex[i + 1], convex[i], 1));
      for (let i = gap.concave; i < concaveLength - 1; i++) most = Math.max(most, sagitta(x, concave[i], concave[i + 1], -1));
      if (low === convex[gap.convex] && high === concave[gap.concave]) break;
      low = convex[gap.convex];
      high = concave[gap.concave];
    }
  }
  return { dip: most / (2 * n), n, mode: [x[low], x[high]] };
}
