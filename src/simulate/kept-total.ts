import { normalQuantile } from '../stats/distributions/normal.ts';

/** Quantiles of a standard normal number that stand for it, and those of the spread where that is uneven. */
const MIDDLES = (count: number): Float64Array => Float64Array.from({ length: count }, (_, at) => normalQuantile((at + 0.5) / count));
const NORMAL = MIDDLES(24);
const UNEVEN = MIDDLES(8);

/** Cells whose parts are drawn from logistic(centre + spread·ε·exp(ωN)/κ). */
export interface DrawnCells {
  readonly centre: ArrayLike<number>;
  readonly spread: ArrayLike<number>;
  /** ω and κ. */
  readonly uneven: number;
  readonly scale: number;
  /** What the parts are drawn from, all stations of each cell together. */
  readonly trials: ArrayLike<number>;
}

/**
 * By how much all centres must move so that the expected total is the one given: the mean of a logit-normal number is nearer to a half
 * than its middle, and of a heavy-tailed one the more so.
 *
 *     δ: Σ_g n_g · E logistic(m_g + δ + s_g·ε·exp(ωN)/κ) = total
 *
 * by bisection over −3 to 3, with 24 × 8 equally likely nodes (24 where the spread is even).
 *
 * @returns 0 where the total is not inside what the trials allow
 */
export function shiftToTotal({ centre, spread, uneven, scale, trials }: DrawnCells, total: number): number {
  const deviations =
    uneven === 0 ? NORMAL : Float64Array.from(UNEVEN, (n) => Math.exp(uneven * n) / scale).reduce(times, new Float64Array(0));
  const expected = (shift: number): number => {
    let sum = 0;
    for (let g = 0; g < centre.length; g++) {
      if (!(trials[g] > 0)) continue;
      let mean = 0;
      for (const deviation of deviations) mean += 1 / (1 + Math.exp(-(centre[g] + shift + spread[g] * deviation)));
      sum += (trials[g] * mean) / deviations.length;
    }
    return sum;
  };
  let [low, high] = [-3, 3];
  if (!(expected(low) < total && total < expected(high))) return 0;
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (expected(middle) < total) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The nodes so far, and the normal ones times a spread. */
function times(nodes: Float64Array, spread: number): Float64Array {
  return Float64Array.from([...nodes, ...NORMAL.map((one) => one * spread)]);
}
