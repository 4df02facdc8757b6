import { firstPeak } from './density-mode.ts';
import { normalTail } from './distributions/normal.ts';
import { truncatedNormal } from './sampling.ts';

/** Shares are counted in bins of one percentage point. */
export const SHARE_BINS = 100;

/** What the model takes from the data before anything is fitted: where units lie that were not inflated. */
export interface InflationShape {
  /** Peak and spread of the participation. */
  readonly tau: number;
  readonly sigmaTau: number;
  /** Peak and spread of the share. */
  readonly nu: number;
  readonly sigmaNu: number;
  /** Scale of a partial inflation. */
  readonly theta: number;
}

/**
 * Location and spread of two proportions of units, read below their peaks, where inflation cannot have put them.
 *
 *     τ, ν = first peak above 0.3 of participation t and share v      σ_τ² = mean of (t − τ)² where t < τ and v < ν
 *     σ_ν² = mean of (v − ν)² where v < ν                             θ⁴ = mean of (v − ν)² where v > ν
 *
 * A side without units gives 0. θ is a square root taken twice, as in the published re-implementation.
 *
 * @throws RangeError when the lengths differ, or as `firstPeak`
 * @see Klimek, Yegorov, Hanel & Thurner (2012) doi:10.1073/pnas.1210722109
 * @example inflationShape(turnouts, shares).tau;
 */
export function inflationShape(participation: ArrayLike<number>, share: ArrayLike<number>): InflationShape {
  if (participation.length !== share.length) throw new RangeError('inflationShape: lengths differ');
  const tau = firstPeak(participation);
  const nu = firstPeak(share);
  let [below, left, right, belowSquares, leftSquares, rightSquares] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < share.length; i++) {
    const apart = (share[i] - nu) ** 2;
    if (share[i] > nu) {
      right++;
      rightSquares += apart;
    } else if (share[i] < nu) {
      left++;
      leftSquares += apart;
      if (participation[i] < tau) {
        below++;
        belowSquares += (participation[i] - tau) ** 2;
      }
    }
  }
  const mean = (sum: number, n: number): number => (n > 0 ? sum / n : 0);
  return {
    tau,
    nu,
    sigmaTau: Math.sqrt(mean(belowSquares, below)),
    sigmaNu: Math.sqrt(mean(leftSquares, left)),
    theta: mean(rightSquares, right) ** 0.25,
  };
}

/** Expected proportions of units by share, in bins of one percentage point. */
export interface InflationComponents {
  readonly none: Float64Array;
  readonly partial: Float64Array;
  readonly extreme: Float64Array;
}

/** Spread of what an extreme inflation leaves over, as the model's authors set it. */
const EXTREME_SPREAD = 0.075;
/** Nodes of the integral: quantiles of the participation, steps of the inflation, steps of the gain. */
const PARTICIPATIONS = 24;
const INFLATIONS = 256;
const GAINS = 1000;

/**
 * What shares the model expects of units that were not, partly, or extremely inflated: by integration, nothing is drawn.
 *
 * A unit has participation t ~ N(τ, σ_τ²) and share v ~ N(ν, σ_ν²), both cut to [0, 1]. An inflation ξ adds ξ·(1 − t) of
 * its people and ξ^α of the others' part of t to the share's:
 *
 *     s = (t·v + ξ·(1 − t) + ξ^α·(1 − v)·t) / (t + ξ·(1 − t)) = v + (1 − v)·g,   g = 1 − t·(1 − ξ^α)/(t + ξ·(1 − t))
 *
 * partial: ξ ~ |N(0, θ²)| up to 1; extreme: 1 − ξ ~ |N(0, 0.075²)| up to 1. Because the gain g does not depend on v, its law is
 * found by 24 quantiles of t and 256 steps of ξ, and the law of s from it by the distribution function of v: bins are right to
 * about 5e-4.
 *
 * @returns a function from α to the three components
 * @throws RangeError when a spread is not above 0
 * @see Klimek, Yegorov, Hanel & Thurner (2012) doi:10.1073/pnas.1210722109
 * @example inflationComponents({ tau: 0.6, sigmaTau: 0.08, nu: 0.5, sigmaNu: 0.08, theta: 0.3 })(2).extreme[99];
 */
export function inflationComponents(shape: InflationShape): (alpha: number) => InflationComponents {
  const { tau, sigmaTau, nu, sigmaNu, theta } = shape;
  const participation = quantiles(truncatedNormal(tau, sigmaTau, 0, 1), PARTICIPATIONS);
  const partial = halfNormal(theta);
  const { values, weights } = halfNormal(EXTREME_SPREAD);
  const extreme: Nodes = { values: values.map((left) => 1 - left), weights };
  const byGain = sharesByGain(cutNormal(nu, sigmaNu));
  const none = byGain.subarray(0, SHARE_BINS).slice();
  const lawOf =
    (inflation: Nodes) =>
    (alpha: number): Float64Array =>
      mixed(gains(participation, inflation, alpha), byGain);
  const [ofPartial, ofExtreme] = [lawOf(partial), lawOf(extreme)];
  return (alpha) => ({ none, partial: ofPartial(alpha), extreme: ofExtreme(alpha) });
}

function quantiles(of: (u: number) => number, n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, at) => of((at + 0.5) / n));
}

/** Values that stand for a distribution, with their parts of it. */
interface Nodes {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** |N(0, sd²)| up to 1 by steps that are short near 0, where a power of the value is steep, and never long. */
function halfNormal(sd: number): Nodes {
  const most = Math.min(1, 8 * sd);
  const edges = Float64Array.from({ length: INFLATIONS + 1 }, (_, at) => most * (at / INFLATIONS) ** 1.5);
  const above = edges.map((edge) => normalTail(edge / sd));
  const mass = 0.5 - above[INFLATIONS];
  return {
    values: edges.subarray(1).map((edge, at) => (edge + edges[at]) / 2),
    weights: above.subarray(1).map((tail, at) => (above[at] - tail) / mass),
  };
}

/** The distribution function of a normal cut to [0, 1], read from a table. */
function cutNormal(mean: number, sd: number): (x: number) => number {
  const steps = 4000;
  const low = normalTail(mean / sd);
  const mass = 1 - low - normalTail((1 - mean) / sd);
  const table = Float64Array.from({ length: steps + 2 }, (_, at) => Math.min(1, (normalTail((mean - at / steps) / sd) - low) / mass));
  return (x) => {
    if (!(x > 0)) return 0;
    if (x >= 1) return 1;
    const at = Math.floor(x * steps);
    return table[at] + (x * steps - at) * (table[at + 1] - table[at]);
  };
}

/** Row j: the law of s = g + (1 − g)·v over the bins, given the gain g = j / 1000. */
function sharesByGain(below: (v: number) => number): Float64Array {
  const law = new Float64Array((GAINS + 1) * SHARE_BINS);
  for (let j = 0; j < GAINS; j++) {
    const gain = j / GAINS;
    let reached = 0;
    for (let bin = 0; bin < SHARE_BINS; bin++) {
      const upTo = bin === SHARE_BINS - 1 ? 1 : below(((bin + 1) / SHARE_BINS - gain) / (1 - gain));
      law[j * SHARE_BINS + bin] = upTo - reached;
      reached = upTo;
    }
  }
  law[law.length - 1] = 1;
  return law;
}

/** How often each step of the gain occurs, each value shared between its two neighbours. */
function gains(participation: Float64Array, { values, weights }: Nodes, alpha: number): Float64Array {
  const found = new Float64Array(GAINS + 2);
  for (let at = 0; at < values.length; at++) {
    const xi = values[at];
    const weight = weights[at] / participation.length;
    const kept = 1 - (xi > 0 ? Math.exp(alpha * Math.log(xi)) : 0);
    for (const t of participation) {
      const place = Math.max(0, Math.min(1, 1 - (t * kept) / (t + xi * (1 - t)))) * GAINS;
      const low = Math.floor(place);
      found[low] += weight * (1 - (place - low));
      found[low + 1] += weight * (place - low);
    }
  }
  return found;
}

function mixed(weights: Float64Array, law: Float64Array): Float64Array {
  const sums = new Float64Array(SHARE_BINS);
  for (let j = 0; j <= GAINS; j++) {
    const weight = weights[j];
    if (weight === 0) continue;
    for (let bin = Math.min(SHARE_BINS - 1, Math.floor((j * SHARE_BINS) / GAINS)); bin < SHARE_BINS; bin++)
      sums[bin] += weight * law[j * SHARE_BINS + bin];
  }
  return sums;
}
