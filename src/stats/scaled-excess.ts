import { PERCENTAGES, type PercentageCurve } from './percentage-curves.ts';

/** Where the factor is read, in percentage points from the peak, both ends included. */
export type Window = readonly [from: number, to: number];

/** How much of one quantity lies above the other, scaled. */
export interface ScaledExcess {
  /** The first quantity over the second within the window. */
  readonly factor: number;
  readonly excess: number;
  /** Standard error of the excess, the peak taken as given. */
  readonly standardError: number;
}

/**
 * How much more of the first quantity lies in units above a percentage than the second one, scaled to it below, accounts for.
 *
 *     k = Σ_W first / Σ_W second        A = Σ_{b > peak} (first_b − k·second_b)        W = peak + from … peak + to
 *
 * The standard error is that of the infinitesimal jackknife: unit i adds a_i = g_b·(first_i − k·second_i) with
 * g_b = [b > peak] − [b in W]·Σ_{b > peak} second / Σ_W second, and Var A = n/(n − 1)·Σ (a_i − A/n)² over the n units, or over
 * the groups where they are given: units of one group then need not be independent. The peak's own error is not in it.
 *
 * @param groups curves that add up to `curve`; those without units are passed over, and fewer than two others are ignored
 * @returns undefined where the second quantity is 0 within the window
 * @see for the standard error, Efron & Tibshirani (1993) ch. 11, doi:10.1007/978-1-4899-4541-9
 * @example scaledExcess(curve, 61, [-10, 0])?.excess;
 */
export function scaledExcess(
  curve: PercentageCurve,
  peak: number,
  [from, to]: Window,
  groups: readonly PercentageCurve[] = [],
): ScaledExcess | undefined {
  const low = Math.max(0, peak + from);
  const high = Math.min(PERCENTAGES - 1, peak + to);
  const base = between(curve.second, low, high);
  if (!(base > 0)) return undefined;
  const factor = between(curve.first, low, high) / base;
  const above = between(curve.second, peak + 1, PERCENTAGES - 1);
  const excess = between(curve.first, peak + 1, PERCENTAGES - 1) - factor * above;
  const slope = Float64Array.from(
    { length: PERCENTAGES },
    (_, bin) => (bin > peak ? 1 : 0) - (bin >= low && bin <= high ? above / base : 0),
  );
  const filled = groups.filter(({ units }) => units.some((count) => count > 0));
  const variance = filled.length > 1 ? byGroup(filled, slope, factor, excess) : byUnit(curve, slope, factor, excess);
  return { factor, excess, standardError: Math.sqrt(Math.max(0, variance)) };
}

function byUnit(curve: PercentageCurve, slope: Float64Array, factor: number, excess: number): number {
  let squares = 0;
  let n = 0;
  for (let bin = 0; bin < PERCENTAGES; bin++) {
    n += curve.units[bin];
    const own = curve.firstSquared[bin] - 2 * factor * curve.product[bin] + factor * factor * curve.secondSquared[bin];
    squares += slope[bin] * slope[bin] * own;
  }
  return n > 1 ? (n / (n - 1)) * (squares - (excess * excess) / n) : 0;
}

function byGroup(groups: readonly PercentageCurve[], slope: Float64Array, factor: number, excess: number): number {
  const n = groups.length;
  let squares = 0;
  for (const { first, second } of groups) {
    let sum = 0;
    for (let bin = 0; bin < PERCENTAGES; bin++) sum += slope[bin] * (first[bin] - factor * second[bin]);
    squares += (sum - excess / n) ** 2;
  }
  return (n / (n - 1)) * squares;
}

function between(values: Float64Array, low: number, high: number): number {
  let sum = 0;
  for (let bin = low; bin <= high; bin++) sum += values[bin];
  return sum;
}
