import { studentQuantile } from './distributions/student.ts';

/** Observations with a weight, in clusters that may hang together inside and are independent of each other. */
export interface ClusteredSample {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Number of the cluster of each observation, from 0; each observation is a cluster of its own where absent. */
  readonly cluster?: Int32Array;
  /** Weight of each observation; all count alike where absent. */
  readonly weight?: Float64Array;
}

/** An estimate with the sum of its influence function over each cluster: what a standard error is made of. */
export interface ClusteredEstimate {
  readonly value: number;
  readonly influence: Float64Array;
}

function clustersOf({ x, y, cluster, weight }: ClusteredSample, name: string): number {
  if (x.length !== y.length || (cluster ?? x).length !== x.length || (weight ?? x).length !== x.length)
    throw new RangeError(`${name}: lengths differ`);
  if (x.length < 3) throw new RangeError(`${name}: at least 3 observations are needed, found ${x.length}`);
  if (!cluster) return x.length;
  let last = 0;
  for (let i = 0; i < cluster.length; i++) if (cluster[i] > last) last = cluster[i];
  return last + 1;
}

interface Moments {
  readonly total: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

function momentsOf(sample: ClusteredSample, name: string): Moments {
  const sums = new Float64Array(3);
  addSums(sample, sums);
  const [total, sumX, sumY] = sums;
  const [meanX, meanY] = [sumX / total, sumY / total];
  const squares = new Float64Array(3);
  addSquares(sample, meanX, meanY, squares);
  const [xx, xy, yy] = squares;
  if (!Number.isFinite(xx + yy + xy)) throw new RangeError(`${name}: values must be finite and weights add to more than 0`);
  // A column of equal values has rounding left over, not spread.
  if (!(xx > 1e-20 * total * (1 + meanX * meanX))) throw new RangeError(`${name}: x is constant`);
  return { total, meanX, meanY, xx, xy, yy };
}

/** Weights, and weighted sums of x and y. A function for each loop: one of several is compiled anew whenever a loop of it ends. */
function addSums({ x, y, weight }: ClusteredSample, sums: Float64Array): void {
  for (let i = 0; i < x.length; i++) {
    const w = weight ? weight[i] : 1;
    sums[0] += w;
    sums[1] += w * x[i];
    sums[2] += w * y[i];
  }
}

/** Weighted squares and products of x and y about their means. */
function addSquares({ x, y, weight }: ClusteredSample, meanX: number, meanY: number, squares: Float64Array): void {
  for (let i = 0; i < x.length; i++) {
    const w = weight ? weight[i] : 1;
    const a = x[i] - meanX;
    const b = y[i] - meanY;
    squares[0] += w * a * a;
    squares[1] += w * a * b;
    squares[2] += w * b * b;
  }
}

/**
 * Slope of the weighted regression of y on x, with its influence by cluster.
 *
 *     a = Σ w(x − x̄)(y − ȳ) / Σ w(x − x̄)²    influence of i: w(x − x̄)e / Σ w(x − x̄)²,  e = y − ȳ − a(x − x̄)
 *
 * Given columns whose group means were taken away (`centredWithin`), it is the slope within groups.
 *
 * @throws RangeError when lengths differ, there are fewer than 3 observations, a value is not finite or x is constant
 * @see Liang & Zeger (1986) doi:10.1093/biomet/73.1.13; Cameron & Miller (2015) doi:10.3368/jhr.50.2.317
 * @example clusteredSlope({ x: Float64Array.of(1, 2, 3), y: Float64Array.of(2, 4, 6) }).value; // 2
 */
export function clusteredSlope(sample: ClusteredSample): ClusteredEstimate {
  const influence = new Float64Array(clustersOf(sample, 'clusteredSlope'));
  const { meanX, meanY, xx, xy } = momentsOf(sample, 'clusteredSlope');
  const { x, y, cluster, weight } = sample;
  const value = xy / xx;
  for (let i = 0; i < x.length; i++) {
    const a = x[i] - meanX;
    influence[cluster ? cluster[i] : i] += ((weight ? weight[i] : 1) * a * (y[i] - meanY - value * a)) / xx;
  }
  return { value, influence };
}

/**
 * Pearson's correlation, weighted, with the influence of its Fisher transform artanh r by cluster.
 *
 *     influence of i: w(uv − r(u² + v²)/2) / (Σw · (1 − r²)),  u, v standardised
 *
 * With influence on Fisher's scale an interval is tanh(artanh r ± t·SE), inside (−1, 1). It assumes independence between
 * clusters, not a normal law. At r = ±1 there is no influence to speak of, and it is 0.
 *
 * @throws RangeError when lengths differ, there are fewer than 3 observations, a value is not finite or a column is constant
 * @see Hampel (1974) doi:10.2307/2285666; Liang & Zeger (1986) doi:10.1093/biomet/73.1.13
 * @example clusteredCorrelation({ x: Float64Array.of(1, 2, 3, 4, 5), y: Float64Array.of(2, 1, 4, 3, 5) }).value; // 0.8
 */
export function clusteredCorrelation(sample: ClusteredSample): ClusteredEstimate {
  const influence = new Float64Array(clustersOf(sample, 'clusteredCorrelation'));
  const { total, meanX, meanY, xx, xy, yy } = momentsOf(sample, 'clusteredCorrelation');
  if (!(yy > 1e-20 * total * (1 + meanY * meanY))) throw new RangeError('clusteredCorrelation: y is constant');
  const { x, y, cluster, weight } = sample;
  const value = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
  const open = (1 - value) * (1 + value);
  if (open < 1e-12) return { value, influence };
  const [scaleX, scaleY] = [Math.sqrt(total / xx), Math.sqrt(total / yy)];
  for (let i = 0; i < x.length; i++) {
    const u = (x[i] - meanX) * scaleX;
    const v = (y[i] - meanY) * scaleY;
    influence[cluster ? cluster[i] : i] += ((weight ? weight[i] : 1) * (u * v - (value * (u * u + v * v)) / 2)) / (total * open);
  }
  return { value, influence };
}

/**
 * A share of totals, Σy / Σx, with its influence by cluster.
 *
 *     influence of i: (y − share · x) / Σx
 *
 * @throws RangeError when lengths differ, there are fewer than 3 observations or the x do not add to more than 0
 * @see Cochran (1977) Sampling Techniques, ch. 6
 * @example clusteredShare({ x: Float64Array.of(10, 20, 30), y: Float64Array.of(4, 12, 14) }).value; // 0.5
 */
export function clusteredShare(sample: Omit<ClusteredSample, 'weight'>): ClusteredEstimate {
  const influence = new Float64Array(clustersOf(sample, 'clusteredShare'));
  const { x, y, cluster } = sample;
  let below = 0;
  let above = 0;
  for (let i = 0; i < x.length; i++) {
    below += x[i];
    above += y[i];
  }
  if (!(below > 0 && Number.isFinite(above))) throw new RangeError('clusteredShare: the denominators do not add to more than 0');
  const value = above / below;
  for (let i = 0; i < x.length; i++) influence[cluster ? cluster[i] : i] += (y[i] - value * x[i]) / below;
  return { value, influence };
}

/** A standard error that allows for clusters, and what an interval is made of. */
export interface ClusteredError {
  readonly error: number;
  /** Clusters in which there was anything. */
  readonly clusters: number;
  /** Degrees of freedom: clusters − 1. */
  readonly df: number;
}

/**
 * Standard error from the influence of clusters, and of a difference of two estimates from the same clusters.
 *
 *     SE² = G/(G − 1) · (n − 1)/(n − 2) · Σ_g (Σ_{i∈g} influence)²    df = G − 1
 *
 * The factor is that of Stata (CR1) for one slope. With few clusters it is too small: below some 20 read it as a lower bound.
 *
 * @param n number of observations
 * @param minus the estimate taken away, from the same clusters
 * @returns undefined where fewer than two clusters have an influence
 * @see Cameron & Miller (2015) doi:10.3368/jhr.50.2.317
 * @example clusteredError({ value: 0, influence: Float64Array.of(0.3, -0.3) }, 1000)?.df; // 1
 */
export function clusteredError({ influence }: ClusteredEstimate, n: number, minus?: ClusteredEstimate): ClusteredError | undefined {
  let clusters = 0;
  let sum = 0;
  for (let g = 0; g < influence.length; g++) {
    const one = influence[g] - (minus ? minus.influence[g] : 0);
    if (one !== 0) clusters++;
    sum += one * one;
  }
  if (clusters < 2 || n < 3) return undefined;
  return { error: Math.sqrt((sum * clusters * (n - 1)) / ((clusters - 1) * (n - 2))), clusters, df: clusters - 1 };
}

/**
 * Half the width of an interval: Student's quantile times the standard error.
 *
 * @throws RangeError when the confidence is not inside (0, 1)
 * @see Cameron & Miller (2015) doi:10.3368/jhr.50.2.317
 * @example halfWidth({ error: 1, clusters: 11, df: 10 }); // 2.2281…
 */
export function halfWidth({ error, df }: ClusteredError, confidence = 0.95): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`halfWidth: confidence must lie between 0 and 1, found ${confidence}`);
  return studentQuantile((1 + confidence) / 2, df) * error;
}

/**
 * The values less the weighted mean of their group: what is left to compare within groups. Values outside every group
 * (code −1) are taken from the mean of all such values.
 *
 * @throws RangeError when the lengths differ
 * @see Wooldridge (2010) Econometric Analysis of Cross Section and Panel Data, ch. 10
 * @example centredWithin(Float64Array.of(1, 3, 10), Int32Array.of(0, 0, 1), 2); // -1, 1, 0
 */
export function centredWithin(values: Float64Array, group: Int32Array, groups: number, weight?: Float64Array): Float64Array {
  if (group.length !== values.length || (weight ?? values).length !== values.length) throw new RangeError('centredWithin: lengths differ');
  const sums = new Float64Array(groups + 1);
  const totals = new Float64Array(groups + 1);
  for (let i = 0; i < values.length; i++) {
    const w = weight ? weight[i] : 1;
    sums[group[i] + 1] += w * values[i];
    totals[group[i] + 1] += w;
  }
  for (let g = 0; g <= groups; g++) if (totals[g] > 0) sums[g] /= totals[g];
  const centred = new Float64Array(values.length);
  for (let i = 0; i < centred.length; i++) centred[i] = values[i] - sums[group[i] + 1];
  return centred;
}
