import { chiSquareQuantile } from './distributions/chi-square.ts';
import { type InflationComponents, type InflationShape, inflationComponents, SHARE_BINS } from './inflation-model.ts';
import { sum } from './sum.ts';

/** An estimate with the ends of its interval. */
export interface Estimate {
  readonly value: number;
  readonly interval: readonly [low: number, high: number];
}

export interface InflationFit {
  /** Part of the units partly inflated. */
  readonly partial: Estimate;
  /** Part of the units extremely inflated. */
  readonly extreme: Estimate;
  /** How strongly votes are moved along with those added: ξ^α; the interval is that of the values tried. */
  readonly alpha: Estimate;
  /** Pearson's X² over its degrees of freedom: 1 where the model fits, and the intervals are wider by its square root. */
  readonly dispersion: number;
  /** Part of the units that would have to change their bin for the model to fit: half the sum of absolute differences. */
  readonly misplaced: number;
  /** Proportions the fitted model expects, bin by bin. */
  readonly expected: Float64Array;
}

/** One unit in a thousand may lie anywhere: without it a single unit far off would decide the fit. */
const ANYWHERE = 0.001;
/** α is tried at these hundredths, then in steps of one hundredth about the best of them. */
const LEAST_ALPHA = 20;
const MOST_ALPHA = 500;
const RATIO = 1.12;
const LEVEL = 0.95;
/** Bins that expect fewer units do not enter the dispersion. */
const LEAST_EXPECTED = 5;

/**
 * How many units were inflated, partly and extremely, if the shares of all follow the model.
 *
 *     P(bin) = 0.999·((1 − f_i − f_e)·none + f_i·partial_α + f_e·extreme_α) + 0.001/100
 *
 * maximises the multinomial likelihood of the counts over f_i, f_e ≥ 0 with f_i + f_e ≤ 1, for every α from 0.2 to 5. For one α
 * it is concave in both, so that the maximum is the maximum, to six decimals. (The published programs take the least
 * Σ((simulated − observed)/(observed + 1))² of a coarse grid: its nearly empty bins decide, and so does the draw.) Intervals
 * at 95 % are those of the profile likelihood divided by the dispersion X²/df, where that exceeds 1. The shape is taken as known,
 * and what lies in the model itself is in no interval: a mixture of places that differ looks like inflation.
 *
 * @param counts units by share, in 100 bins of one percentage point
 * @throws RangeError when there are not 100 bins, no unit is counted, or as `inflationComponents`
 * @see Klimek, Yegorov, Hanel & Thurner (2012) doi:10.1073/pnas.1210722109; McCullagh & Nelder (1989) ch. 9, doi:10.1007/978-1-4899-3242-6
 * @example fitInflation(counts, inflationShape(turnouts, shares)).partial.value;
 */
export function fitInflation(counts: ArrayLike<number>, shape: InflationShape): InflationFit {
  if (counts.length !== SHARE_BINS) throw new RangeError(`fitInflation: ${SHARE_BINS} bins are needed, found ${counts.length}`);
  const n = sum(counts);
  if (!(n > 0)) throw new RangeError('fitInflation: nothing was counted');
  const components = inflationComponents(shape);
  const tried = new Map<number, Peak>();
  const peakAt = (hundredths: number): Peak => {
    const known = tried.get(hundredths) ?? peakOfLikelihood(counts, directions(components(hundredths / 100)));
    tried.set(hundredths, known);
    return known;
  };
  const best = refined(coarsely(peakAt), peakAt);
  const peak = peakAt(best);
  const expected = Float64Array.from({ length: SHARE_BINS }, (_, bin) => probability(peak.model, peak.partial, peak.extreme, bin));
  const dispersion = dispersionOf(counts, expected, n);
  const least = peak.logLikelihood - 0.5 * chiSquareQuantile(LEVEL, 1) * Math.max(1, dispersion);
  const within = [...tried].filter(([, { logLikelihood }]) => logLikelihood >= least).sort(([a], [b]) => a - b);
  const profiles = within.map(([, one]) => one);
  return {
    partial: { value: sixDecimals(peak.partial), interval: hull(profiles.map((one) => ends(counts, one, least))) },
    extreme: { value: sixDecimals(peak.extreme), interval: hull(profiles.map((one) => ends(counts, swapped(one), least))) },
    alpha: { value: best / 100, interval: [within[0][0] / 100, within[within.length - 1][0] / 100] },
    dispersion,
    misplaced: 0.5 * sum(expected.map((p, bin) => Math.abs(p - counts[bin] / n))),
    expected,
  };
}

/** The probabilities of the bins as a point and two directions: base + f_i·partial + f_e·extreme. */
interface Directions {
  readonly base: Float64Array;
  readonly partial: Float64Array;
  readonly extreme: Float64Array;
}

interface Peak {
  readonly model: Directions;
  readonly partial: number;
  readonly extreme: number;
  readonly logLikelihood: number;
}

function directions({ none, partial, extreme }: InflationComponents): Directions {
  return {
    base: none.map((p) => (1 - ANYWHERE) * p + ANYWHERE / SHARE_BINS),
    partial: partial.map((p, bin) => (1 - ANYWHERE) * (p - none[bin])),
    extreme: extreme.map((p, bin) => (1 - ANYWHERE) * (p - none[bin])),
  };
}

const probability = ({ base, partial, extreme }: Directions, f: number, e: number, bin: number): number =>
  base[bin] + f * partial[bin] + e * extreme[bin];

function logLikelihood(counts: ArrayLike<number>, model: Directions, f: number, e: number): number {
  let sum = 0;
  for (let bin = 0; bin < SHARE_BINS; bin++) if (counts[bin] > 0) sum += counts[bin] * Math.log(probability(model, f, e, bin));
  return sum;
}

/** The extreme part that is likeliest beside a given partial one: where the slope of a concave function is 0. */
function likeliestExtreme(counts: ArrayLike<number>, model: Directions, f: number): number {
  const { extreme } = model;
  const slopes = (e: number): readonly [number, number] => {
    let slope = 0;
    let bend = 0;
    for (let bin = 0; bin < SHARE_BINS; bin++) {
      const ratio = extreme[bin] / probability(model, f, e, bin);
      slope += counts[bin] * ratio;
      bend -= counts[bin] * ratio * ratio;
    }
    return [slope, bend];
  };
  return concavePeak(slopes, 1 - f);
}

/** Where a concave function on [0, most] is highest, by Newton's method kept in its bracket. */
function concavePeak(slopes: (x: number) => readonly [slope: number, bend: number], most: number): number {
  if (!(most > 0) || !(slopes(0)[0] > 0)) return 0;
  if (slopes(most)[0] >= 0) return most;
  let low = 0;
  let high = most;
  let x = most / 8;
  for (let i = 0; i < 60; i++) {
    const [slope, bend] = slopes(x);
    if (slope > 0) low = x;
    else high = x;
    const step = x - slope / bend;
    const next = step > low && step < high ? step : (low + high) / 2;
    if (Math.abs(next - x) < 1e-12) return next;
    x = next;
  }
  return x;
}

/** The slope along the partial part, the extreme one following its ridge; where that is held by f_i + f_e ≤ 1, it gives way. */
function ridgeSlope(counts: ArrayLike<number>, model: Directions, f: number): number {
  const e = likeliestExtreme(counts, model, f);
  let alongPartial = 0;
  let alongExtreme = 0;
  for (let bin = 0; bin < SHARE_BINS; bin++) {
    const weight = counts[bin] / probability(model, f, e, bin);
    alongPartial += weight * model.partial[bin];
    alongExtreme += weight * model.extreme[bin];
  }
  return alongPartial - (e >= 1 - f ? Math.max(0, alongExtreme) : 0);
}

function peakOfLikelihood(counts: ArrayLike<number>, model: Directions): Peak {
  let low = 0;
  let high = 1;
  if (ridgeSlope(counts, model, 0) <= 0) high = 0;
  else if (ridgeSlope(counts, model, 1) >= 0) low = 1;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (ridgeSlope(counts, model, middle) > 0) low = middle;
    else high = middle;
  }
  const partial = (low + high) / 2;
  const extreme = likeliestExtreme(counts, model, partial);
  return { model, partial, extreme, logLikelihood: logLikelihood(counts, model, partial, extreme) };
}

function coarsely(peakAt: (hundredths: number) => Peak): readonly [below: number, best: number, above: number] {
  const grid: number[] = [];
  for (let alpha = LEAST_ALPHA; alpha < MOST_ALPHA; alpha = Math.max(alpha + 1, Math.round(alpha * RATIO))) grid.push(alpha);
  grid.push(MOST_ALPHA);
  const likelihood = grid.map((alpha) => peakAt(alpha).logLikelihood);
  const best = likelihood.reduce((found, one, at) => (one > likelihood[found] ? at : found), 0);
  return [grid[Math.max(0, best - 1)], grid[best], grid[Math.min(grid.length - 1, best + 1)]];
}

/** Halves the gaps beside the best value until none is left. */
function refined([below, start, above]: readonly [number, number, number], peakAt: (hundredths: number) => Peak): number {
  let [low, best, high] = [below, start, above];
  while (high - low > 2 || (best === low && high - low > 1) || (best === high && high - low > 1)) {
    const candidates = [Math.floor((low + best) / 2), Math.ceil((best + high) / 2)];
    const ranked = [low, candidates[0], best, candidates[1], high].filter((one, at, all) => all.indexOf(one) === at);
    const found = ranked.reduce((most, one, at) => (peakAt(one).logLikelihood > peakAt(ranked[most]).logLikelihood ? at : most), 0);
    const next: [number, number] = [ranked[Math.max(0, found - 1)], ranked[Math.min(ranked.length - 1, found + 1)]];
    if (next[0] === low && next[1] === high && ranked[found] === best) break;
    [low, best, high] = [next[0], ranked[found], next[1]];
  }
  return best;
}

function dispersionOf(counts: ArrayLike<number>, expected: Float64Array, n: number): number {
  let statistic = 0;
  let bins = 0;
  for (let bin = 0; bin < SHARE_BINS; bin++) {
    if (n * expected[bin] < LEAST_EXPECTED) continue;
    bins++;
    statistic += (counts[bin] - n * expected[bin]) ** 2 / (n * expected[bin]);
  }
  return statistic / Math.max(1, bins - 4);
}

const swapped = ({ model: { base, partial, extreme }, ...peak }: Peak): Peak => ({
  model: { base, partial: extreme, extreme: partial },
  partial: peak.extreme,
  extreme: peak.partial,
  logLikelihood: peak.logLikelihood,
});

/** Between which values of the partial part the likelihood, at its best over the extreme one, reaches the least. */
function ends(counts: ArrayLike<number>, { model, partial }: Peak, least: number): [number, number] {
  const reaches = (f: number): boolean => logLikelihood(counts, model, f, likeliestExtreme(counts, model, f)) >= least;
  const edge = (from: number, to: number): number => {
    if (reaches(to)) return to;
    let [inside, outside] = [from, to];
    while (Math.abs(inside - outside) > 1e-7) {
      const middle = (inside + outside) / 2;
      if (reaches(middle)) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  return [edge(partial, 0), edge(partial, 1)];
}

function hull(intervals: readonly (readonly [number, number])[]): [number, number] {
  return [
    sixDecimals(intervals.reduce((least, [low]) => Math.min(least, low), 1)),
    sixDecimals(intervals.reduce((most, [, high]) => Math.max(most, high), 0)),
  ];
}

/** The last bits of a logarithm may differ between machines; six decimals do not. */
const sixDecimals = (value: number): number => Math.round(value * 1e6) / 1e6;
