import { centredWithin, clusteredCorrelation, clusteredError, clusteredShare, clusteredSlope, halfWidth } from './clustered.ts';

/** Five columns of the same cases; z is k over another column than n, so that both are parts of one thing. */
export interface DependenceColumns {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly k: Float64Array;
  readonly n: Float64Array;
}

/** How two columns go with a third, with errors that allow for clusters; intervals are of 95 %. */
export interface Dependence {
  readonly size: number;
  readonly clusters: number;
  /** Clusters − 1. */
  readonly df: number;
  /** Correlation of x and y. */
  readonly r: number;
  readonly rInterval: readonly [low: number, high: number];
  /** artanh r over its standard error; not finite where the cases lie on a line. */
  readonly t: number;
  /** Slope of z on x, and half the width of its interval. */
  readonly slope: number;
  readonly slopeHalf: number;
  /** Σk / Σn. */
  readonly ratio: number;
  /** Slope less ratio, over its standard error, and half the width of its interval. */
  readonly gap: number;
  readonly gapT: number;
  readonly gapHalf: number;
}

/** Cases in groups: the number of the group of each, −1 for those in none. */
export interface Groups {
  readonly code: Int32Array;
  readonly sizes: ArrayLike<number>;
}

/**
 * How y and z depend on x, and how far the slope of z lies from the ratio of two totals.
 *
 *     t = artanh r / SE(artanh r)    interval of r: tanh(artanh r ± t₀.₉₇₅ · SE)
 *     gap = slope of z on x − Σk/Σn  with its error from the difference of the two influences, cluster by cluster
 *
 * Where those who are added to n bring k in the proportion of all, z = k/N rises on x = n/N by Σk/Σn, and the gap is 0.
 * Within groups x, y and z are taken less their group means; the ratio stays that of all. Errors are those of `clustered.ts`:
 * clusters are independent, at least some 20 of them; each case is a cluster of its own where none are given.
 *
 * @returns undefined for fewer than 4 cases, where x or y does not vary, or where fewer than two clusters have an influence
 * @throws RangeError when lengths differ, a value is not finite or the n do not add to more than 0
 * @see Fisher (1921) On the “probable error” of a coefficient of correlation; Cameron & Miller (2015) doi:10.3368/jhr.50.2.317;
 *   Myagkov, Ordeshook & Shakin (2009) doi:10.1017/CBO9780511626807 for the slope of votes per voter on turnout
 * @example dependence({ x, y, z, k, n }, cluster)?.gap;
 */
export function dependence({ x, y, z, k, n }: DependenceColumns, cluster?: Int32Array, within?: Groups): Dependence | undefined {
  const inside = (values: Float64Array): Float64Array => (within ? centredWithin(values, within.code, within.sizes.length) : values);
  const [a, b] = [inside(x), inside(y)];
  if (a.length < 4 || !varies(a) || !varies(b)) return undefined;
  const by = cluster ? { cluster } : {};
  const r = clusteredCorrelation({ x: a, y: b, ...by });
  const slope = clusteredSlope({ x: a, y: inside(z), ...by });
  const ratio = clusteredShare({ x: n, y: k, ...by });
  const rError = clusteredError(r, a.length);
  const slopeError = clusteredError(slope, a.length);
  const gapError = clusteredError(slope, a.length, ratio);
  if (!rError || !slopeError || !gapError || !(gapError.error > 0)) return undefined;
  const { clusters, df } = rError;
  const [fisher, half] = [Math.atanh(r.value), halfWidth(rError)];
  const gap = slope.value - ratio.value;
  return {
    size: a.length,
    clusters,
    df,
    r: r.value,
    rInterval: [Math.tanh(fisher - half), Math.tanh(fisher + half)],
    t: Math.atanh(Math.max(-OPEN, Math.min(OPEN, r.value))) / rError.error,
    slope: slope.value,
    slopeHalf: halfWidth(slopeError),
    ratio: ratio.value,
    gap,
    gapT: gap / gapError.error,
    gapHalf: halfWidth({ error: gapError.error, df, clusters }),
  };
}

/** The correlation nearest to 1 whose artanh is finite to all its digits. */
const OPEN = 1 - 1e-15;

/** Means taken away leave rounding, not spread. */
function varies(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if (Math.abs(values[i] - values[0]) > 1e-9) return true;
  return false;
}
