import { drawBelow } from './random.ts';

/** How a bootstrap is drawn: equal values give equal replicates, wherever and in whatever order they are computed. */
export interface BootstrapDraws {
  /** How many replicates. */
  readonly draws: number;
  /** Seed of the random numbers. */
  readonly seed: number;
  /** Stream of the first replicate; each has its own, so the next bootstrap begins `draws` further on. */
  readonly stream: number;
}

/**
 * Replicates of statistics of rows drawn with replacement: Efron's nonparametric bootstrap.
 *
 * @param size how many rows there are, and how many are drawn
 * @param statistics how many statistics are computed of each replicate
 * @param statistic reads the rows drawn and writes one number for each statistic; one that is not finite is left out
 * @returns for each statistic its finite replicates in ascending order
 * @throws RangeError when there are no rows or no draws
 * @see Efron (1979) doi:10.1214/aos/1176344552
 * @example bootstrap(3, 1, { draws: 1000, seed: 1, stream: 0 }, (rows, out) => { out[0] = values[rows[0]]; });
 */
export function bootstrap(
  size: number,
  statistics: number,
  { draws, seed, stream }: BootstrapDraws,
  statistic: (rows: Int32Array, out: Float64Array) => void,
): Float64Array[] {
  if (!(size > 0 && draws > 0)) throw new RangeError(`bootstrap: ${size} rows and ${draws} draws`);
  const rows = new Int32Array(size);
  const out = new Float64Array(statistics);
  const replicates = Array.from({ length: statistics }, () => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    drawBelow(rows, size, seed, stream + draw);
    statistic(rows, out);
    for (let s = 0; s < statistics; s++) replicates[s][draw] = out[s];
  }
  return replicates.map((values) => values.filter(Number.isFinite).sort());
}

/** Order statistic at p·(n + 1), between its neighbours by a straight line; the ends beyond. */
function orderStatistic(sorted: ArrayLike<number>, p: number): number {
  const place = p * (sorted.length + 1) - 1;
  const below = Math.min(sorted.length - 1, Math.max(0, Math.floor(place)));
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + Math.min(1, Math.max(0, place - below)) * (sorted[above] - sorted[below]);
}

/**
 * The basic bootstrap interval, which turns the spread of the replicates round the estimate:
 *
 *     [2θ̂ − q(1 − α/2), 2θ̂ − q(α/2)]
 *
 * @param replicates in ascending order
 * @param confidence for instance 0.95
 * @throws RangeError when there are no replicates or confidence is not between 0 and 1
 * @see Davison & Hinkley (1997), Bootstrap methods and their application, 5.2 doi:10.1017/CBO9780511802843
 * @example basicInterval(5, [3, 4, 5, 6, 9], 0.6); // [4, 7] with q(0.2) = 3.2…
 */
export function basicInterval(estimate: number, replicates: ArrayLike<number>, confidence: number): [low: number, high: number] {
  if (replicates.length === 0) throw new RangeError('basicInterval: there are no replicates');
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`basicInterval: confidence must lie between 0 and 1, found ${confidence}`);
  const outside = (1 - confidence) / 2;
  return [2 * estimate - orderStatistic(replicates, 1 - outside), 2 * estimate - orderStatistic(replicates, outside)];
}
