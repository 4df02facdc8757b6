/** Bins of one percentage point: bin b holds the units whose percentage rounds to b; the last, all above too. */
export const PERCENTAGES = 101;

/** Sums over the units in each bin of one percentage point. */
export interface PercentageCurve {
  /** How many units each bin holds. */
  readonly units: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Sums of squares and of products, for standard errors. */
  readonly firstSquared: Float64Array;
  readonly product: Float64Array;
  readonly secondSquared: Float64Array;
}

/**
 * Two quantities added up by a percentage of their units: how much of each lies in units at 1 %, 2 % … 100 %.
 *
 *     bin of a unit = ⌊(200·part + whole) / (2·whole)⌋, the percentage rounded half up, decided in whole numbers
 *
 * Units whose whole is 0 are left out; percentages above 100 count as 100. One pass, in the order of the data.
 *
 * @param code which group each unit belongs to, -1 for none; without it there are no groups
 * @param groups how many groups there are
 * @returns the curve of all units, one of each group, and that of the units in none
 * @throws RangeError when the lengths differ
 * @example percentageCurves([30, 61], [50, 100], [10, 20], [20, 41]).all.first[60]; // 10
 */
export function percentageCurves(
  part: ArrayLike<number>,
  whole: ArrayLike<number>,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  code?: ArrayLike<number>,
  groups = 0,
): { readonly all: PercentageCurve; readonly groups: readonly PercentageCurve[]; readonly rest: PercentageCurve } {
  const n = whole.length;
  if (part.length !== n || first.length !== n || second.length !== n || (code && code.length !== n))
    throw new RangeError('percentageCurves: lengths differ');
  // The units of no group come last, so that one pass serves both kinds of curve.
  const sums = Array.from({ length: 6 }, () => new Float64Array((groups + 1) * PERCENTAGES));
  const [units, a, b, aa, ab, bb] = sums;
  for (let i = 0; i < n; i++) {
    if (!(whole[i] > 0)) continue;
    const bin = Math.min(PERCENTAGES - 1, Math.floor((200 * part[i] + whole[i]) / (2 * whole[i])));
    const group = code === undefined || code[i] < 0 ? groups : code[i];
    const at = group * PERCENTAGES + bin;
    const x = first[i];
    const y = second[i];
    units[at]++;
    a[at] += x;
    b[at] += y;
    aa[at] += x * x;
    ab[at] += x * y;
    bb[at] += y * y;
  }
  const each = Array.from({ length: groups + 1 }, (_, group) =>
    asCurve(sums.map((sum) => sum.subarray(group * PERCENTAGES, (group + 1) * PERCENTAGES))),
  );
  return { all: addedCurves(each), groups: each.slice(0, groups), rest: each[groups] };
}

/**
 * The curve of several groups of units together.
 *
 * @example addedCurves([curve, curve]).first[50]; // 2 * curve.first[50]
 */
export function addedCurves(curves: readonly PercentageCurve[]): PercentageCurve {
  const whole = asCurve(Array.from({ length: 6 }, () => new Float64Array(PERCENTAGES)));
  for (const curve of curves) for (const name of NAMES) for (let bin = 0; bin < PERCENTAGES; bin++) whole[name][bin] += curve[name][bin];
  return whole;
}

const NAMES = ['units', 'first', 'second', 'firstSquared', 'product', 'secondSquared'] as const;

function asCurve([units, first, second, firstSquared, product, secondSquared]: Float64Array[]): PercentageCurve {
  return { units, first, second, firstSquared, product, secondSquared };
}

/** Percentages between which the peak of a curve is looked for: at the ends lie the special units. */
const LOWEST_PEAK = 5;
const HIGHEST_PEAK = 95;

/**
 * The percentage at which a curve is highest, by sums over three neighbouring bins; the lowest of equal ones, from 5 to 95.
 *
 * @example peakOf(percentageCurves(ballots, registered, leader, others).all.second); // for instance 61
 */
export function peakOf(curve: ArrayLike<number>): number {
  let peak = LOWEST_PEAK;
  let highest = Number.NEGATIVE_INFINITY;
  for (let bin = LOWEST_PEAK; bin <= HIGHEST_PEAK; bin++) {
    const sum = curve[bin - 1] + curve[bin] + curve[bin + 1];
    if (sum > highest) {
      highest = sum;
      peak = bin;
    }
  }
  return peak;
}

/** A peak is higher than the bins this near to it, and at least such a part of the highest. */
const NEAR = 5;
const PART_OF_HIGHEST = 0.2;

/**
 * The lowest percentage, up to a limit, at which a curve has a peak of its own: by sums over three neighbouring bins higher than
 * those of the five below and not lower than those of the five above, and at least a fifth of the highest; from 5 to 95. Stations
 * filled up to one turnout make the highest peak, the ordinary ones that beside it.
 *
 * @example lowestPeakOf(percentageCurves(ballots, registered, leader, others).all.second, 70); // for instance 48; undefined without one
 */
export function lowestPeakOf(curve: ArrayLike<number>, limit: number): number | undefined {
  const sumAt = (bin: number): number => curve[bin - 1] + curve[bin] + curve[bin + 1];
  const least = PART_OF_HIGHEST * sumAt(peakOf(curve));
  for (let bin = LOWEST_PEAK; bin <= Math.min(HIGHEST_PEAK, limit); bin++) {
    const sum = sumAt(bin);
    let isPeak = sum > 0 && sum >= least;
    for (let step = 1; isPeak && step <= NEAR; step++) {
      if (bin - step >= 1 && sumAt(bin - step) >= sum) isPeak = false;
      if (bin + step < PERCENTAGES - 1 && sumAt(bin + step) > sum) isPeak = false;
    }
    if (isPeak) return bin;
  }
  return undefined;
}
