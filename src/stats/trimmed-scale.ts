/** Centre and scale of the main part of values. */
export interface TrimmedScale {
  readonly centre: number;
  /** Estimates the standard deviation of normal values; 0 where more than half are equal. */
  readonly scale: number;
  /** How many values were within 2.5 raw scales of the raw centre. */
  readonly kept: number;
}

/** Makes the standard deviation of the densest half of normal values estimate that of all: 1/√(1 − 4·q·φ(q)), q = Φ⁻¹(¾). */
const OF_HALF = 1 / Math.sqrt(1 - 4 * 0.674489750196082 * 0.317776572684107);
const CUT = 2.5;
/** The same for values cut off at 2.5 standard deviations: 1/√(1 − 2·c·φ(c)/(2Φ(c) − 1)). */
const OF_CUT = 1 / Math.sqrt(1 - (2 * CUT * 0.0175283004935685) / 0.987580669348448);

/**
 * Least trimmed squares of one variable, reweighted once: half of the values may be arbitrary, also all on one side, before the
 * centre breaks down. Median and median absolute deviation move long before: with two fifths on one side the median is at the 83rd
 * percentile of the rest.
 *
 *     raw: of all windows of h = ⌊n/2⌋ + 1 neighbouring values the one with the smallest Σ(x − mean)², its mean and 2.648 · sd
 *     then: mean and 1.0477 · sd of the values within 2.5 raw scales of the raw mean
 *
 * Exact: the best subset of one variable is a window of the sorted values.
 *
 * @param values sorted in ascending order, at least 3
 * @throws RangeError when there are fewer than 3
 * @see Rousseeuw & Leroy (1987), Robust Regression and Outlier Detection, 4.2, doi:10.1002/0471725382
 * @example trimmedScale(Float64Array.of(1, 2, 3, 4, 5, 50, 51, 52)).centre; // 3
 */
export function trimmedScale(values: Float64Array): TrimmedScale {
  const n = values.length;
  if (n < 3) throw new RangeError('trimmedScale: fewer than 3 values');
  const h = Math.floor(n / 2) + 1;
  // About the middle value, so that squares of large values lose nothing.
  const about = values[n >> 1];
  let [sum, squares] = [0, 0];
  let [best, centre] = [Number.POSITIVE_INFINITY, about];
  for (let at = 0; at < n; at++) {
    const x = values[at] - about;
    sum += x;
    squares += x * x;
    if (at < h - 1) continue;
    const spread = Math.max(0, squares - (sum * sum) / h);
    if (spread < best) [best, centre] = [spread, about + sum / h];
    const out = values[at - h + 1] - about;
    sum -= out;
    squares -= out * out;
  }
  return reweighted(values, centre, OF_HALF * Math.sqrt(best / (h - 1)));
}

/** Mean and scale of the values near the centre: in ascending values they lie side by side. */
function reweighted(values: Float64Array, centre: number, scale: number): TrimmedScale {
  const isNear = (at: number): boolean => Math.abs(values[at] - centre) <= CUT * scale;
  let from = 0;
  while (from < values.length && !isNear(from)) from++;
  let end = values.length;
  while (end > from && !isNear(end - 1)) end--;
  const kept = end - from;
  if (!(scale > 0) || kept < 2) return { centre, scale: 0, kept };
  let mean = 0;
  for (let at = from; at < end; at++) mean += (values[at] - centre) / kept;
  let squares = 0;
  for (let at = from; at < end; at++) squares += (values[at] - centre - mean) ** 2;
  return { centre: centre + mean, scale: OF_CUT * Math.sqrt(squares / (kept - 1)), kept };
}
