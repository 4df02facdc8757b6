import { normalQuantile, normalTail } from './distributions/normal.ts';
import { logBinomialDensity } from './distributions/saddle-point.ts';

/** Where draws come from: uniform numbers strictly between 0 and 1, as `randomStream(seed, stream).uniform`. */
export type Uniform = () => number;

/**
 * A standard normal number by inversion: one uniform number each, and larger for a larger one.
 *
 * @see Wichura (1988) doi:10.2307/2347330
 * @example normalDraw(randomStream(1, 0).uniform);
 */
export function normalDraw(uniform: Uniform): number {
  return normalQuantile(uniform());
}

/**
 * The quantile function of a normal distribution cut to [low, high]; given uniform numbers, draws from it by inversion.
 *
 *     F⁻¹(u) = μ + σ·Φ⁻¹(Φ(α) + u·(Φ(β) − Φ(α))),   α = (low − μ)/σ,   β = (high − μ)/σ
 *
 * Computed in the tail that is smaller, so that a cut far from the mean loses nothing. An end may be infinite.
 *
 * @throws RangeError when sd is not greater than 0 or low is not below high
 * @see Devroye (1986), Non-uniform random variate generation, II.2.2
 * @example truncatedNormal(0.6, 0.1, 0, 1)(0.5); // 0.59999…
 */
export function truncatedNormal(mean: number, sd: number, low: number, high: number): (u: number) => number {
  if (!(sd > 0 && Number.isFinite(sd) && Number.isFinite(mean))) throw new RangeError(`truncatedNormal: sd must be above 0, found ${sd}`);
  if (!(low < high)) throw new RangeError(`truncatedNormal: ${low} is not below ${high}`);
  const mirrored = (low - mean) / sd > 0;
  const [near, far] = mirrored ? [(mean - low) / sd, (mean - high) / sd] : [(high - mean) / sd, (low - mean) / sd];
  // Both ends are now measured by their lower tails, of which at most one is near 1.
  const top = normalTail(-near);
  const bottom = normalTail(-far);
  const sign = mirrored ? -1 : 1;
  return (u) => {
    const p = mirrored ? top - u * (top - bottom) : bottom + u * (top - bottom);
    return Math.min(high, Math.max(low, mean + sign * sd * normalQuantile(p)));
  };
}

/** Successes from 0 upwards until their chance is used up: as many steps as there are successes. */
function smallBinomial(uniform: Uniform, n: number, p: number): number {
  const odds = p / (1 - p);
  for (;;) {
    let left = uniform();
    let chance = Math.exp(n * Math.log1p(-p));
    for (let k = 0; k <= n; k++) {
      if (left <= chance) return k;
      left -= chance;
      chance *= (odds * (n - k)) / (k + 1);
    }
  }
}

/** Transformed rejection with squeeze (BTRS), for n·p of 10 and more with p up to ½. */
function largeBinomial(uniform: Uniform, n: number, p: number): number {
  const sd = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * sd;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const alpha = (2.83 + 5.1 / b) * sd;
  const squeeze = 0.92 - 4.2 / b;
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + n * p + 0.5);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || k > n) continue;
    const mode = Math.floor((n + 1) * p);
    const bound = logBinomialDensity(k, n - k, p, 1 - p) - logBinomialDensity(mode, n - mode, p, 1 - p);
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= bound) return k;
  }
}

/**
 * A binomial number: successes in n independent trials of chance p. Exact: no normal approximation at any n.
 *
 * Inversion where the smaller expected count is below 10, Hörmann's transformed rejection beyond: a bounded number of
 * uniform numbers whatever n.
 *
 * @throws RangeError when n is not a whole number from 0, or p is outside [0, 1]
 * @see Hörmann (1993) doi:10.1080/00949659308811496
 * @example binomialDraw(randomStream(1, 0).uniform, 1500, 0.6);
 */
export function binomialDraw(uniform: Uniform, n: number, p: number): number {
  if (!(Number.isSafeInteger(n) && n >= 0)) throw new RangeError(`binomialDraw: n must be a whole number, 0 or more, found ${n}`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`binomialDraw: p must lie in [0, 1], found ${p}`);
  if (p > 0.5) return n - binomialDraw(uniform, n, 1 - p);
  return n * p < 10 ? smallBinomial(uniform, n, p) : largeBinomial(uniform, n, p);
}

/**
 * Logarithm of a gamma number of scale 1 and a shape above 0: finite where the number itself would be too small for a double.
 *
 * @see Marsaglia & Tsang (2000) doi:10.1145/358407.358414
 * @example logGammaDraw(randomStream(1, 0).uniform, 0.001);
 */
export function logGammaDraw(uniform: Uniform, shape: number): number {
  if (shape < 1) return logGammaDraw(uniform, shape + 1) + Math.log(uniform()) / shape;
  const d = shape - 1 / 3;
  for (;;) {
    const x = normalDraw(uniform);
    const root = 1 + x / Math.sqrt(9 * d);
    const v = root * root * root;
    if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return Math.log(d * v);
  }
}

/**
 * A gamma number of scale 1.
 *
 * @throws RangeError when the shape is not greater than 0
 * @see Marsaglia & Tsang (2000) doi:10.1145/358407.358414
 * @example gammaDraw(randomStream(1, 0).uniform, 2.5);
 */
export function gammaDraw(uniform: Uniform, shape: number): number {
  if (!(shape > 0 && shape < Number.POSITIVE_INFINITY)) throw new RangeError(`gammaDraw: shape must be greater than 0, found ${shape}`);
  return Math.exp(logGammaDraw(uniform, shape));
}

/**
 * A beta number, as X/(X + Y) of two gamma numbers.
 *
 * @throws RangeError when a or b is not greater than 0
 * @see Devroye (1986), Non-uniform random variate generation, IX.4.1
 * @example betaDraw(randomStream(1, 0).uniform, 18, 12);
 */
export function betaDraw(uniform: Uniform, a: number, b: number): number {
  if (!(a > 0 && b > 0 && a + b < Number.POSITIVE_INFINITY)) throw new RangeError(`betaDraw: ${a} and ${b} must be greater than 0`);
  const x = logGammaDraw(uniform, a);
  return 1 / (1 + Math.exp(logGammaDraw(uniform, b) - x));
}
