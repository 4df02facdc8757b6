import { log10NormalTail, normalTail } from './normal.ts';
import type { PoissonBinomialTail } from './poisson-binomial.ts';
import { increasingRoot } from './root.ts';

/** Closer to the mean than this, in standard deviations, the saddle point formula is a difference of near equals. */
const NEAR_MEAN = 0.05;

/**
 * Chance that at least k of n independent events happen, each with a probability of its own, where n is too large for the
 * exact convolution: the saddle point formula for sums on whole numbers.
 *
 *     K(s) = Σ ln(1 − pᵢ + pᵢ·eˢ)    K′(ŝ) = k    w = sgn(ŝ)·√(2(ŝk − K(ŝ)))    u = (1 − e^−ŝ)·√K″(ŝ)
 *     P(S ≥ k) ≈ 1 − Φ(w) + φ(w)·(1/u − 1/w)
 *
 * Its relative error stays near 1/n in both tails, so that log₁₀ P is right where P itself is 0 in a double. Within a
 * twentieth of a standard deviation of the mean the formula is 0/0 and Edgeworth's, with skewness, stands in. Costs some
 * fifteen passes over the chances.
 *
 * @param probabilities one an event
 * @param k whole number
 * @throws RangeError when a probability is outside [0, 1] or k is not whole
 * @see Lugannani & Rice (1980) doi:10.2307/1426607; Daniels (1987) doi:10.2307/1403269, section 6, for whole numbers
 * @example poissonBinomialSaddlePoint(new Float64Array(10000).fill(0.5), 5100).p; // 0.02327…, exactly 0.023293…
 */
export function poissonBinomialSaddlePoint(probabilities: ArrayLike<number>, k: number): PoissonBinomialTail {
  if (!Number.isSafeInteger(k)) throw new RangeError(`poissonBinomialSaddlePoint: k must be a whole number, found ${k}`);
  const { expected, variance, third, sure, open } = momentsOf(probabilities);
  const tail = (log10P: number): PoissonBinomialTail => ({ p: 10 ** log10P, log10P, expected, variance });
  if (k <= sure) return tail(0);
  if (k > sure + open) return tail(Number.NEGATIVE_INFINITY);
  if (k === sure + open) return tail(logAll(probabilities) / Math.LN10);
  const sd = Math.sqrt(variance);
  if (Math.abs(k - expected) < NEAR_MEAN * sd) return tail(Math.log10(nearMean((k - 0.5 - expected) / sd, third / sd ** 3)));
  const { s, log, curve } = saddle(probabilities, k);
  const w = Math.sign(s) * Math.sqrt(2 * Math.max(0, s * k - log));
  const u = -Math.expm1(-s) * Math.sqrt(curve);
  // 1 − Φ(w) + φ(w)·(1/u − 1/w), over φ(w) where the tail is small.
  if (w < 1) return tail(Math.log10(Math.min(1, Math.max(Number.MIN_VALUE, normalTail(w) + density(w) * (1 / u - 1 / w)))));
  const log10Density = (-0.5 * w * w) / Math.LN10 + Math.log10(density(0));
  return tail(Math.min(0, log10Density + Math.log10(10 ** (log10NormalTail(w) - log10Density) + 1 / u - 1 / w)));
}

const density = (w: number): number => Math.exp(-0.5 * w * w) / Math.sqrt(2 * Math.PI);

/** P(S ≥ k) by Edgeworth's series with skewness, z being that of k − ½. */
const nearMean = (z: number, skewness: number): number => normalTail(z) + (density(z) * skewness * (z * z - 1)) / 6;

interface Moments {
  readonly expected: number;
  readonly variance: number;
  readonly third: number;
  /** How many chances are 1. */
  readonly sure: number;
  /** How many lie strictly between 0 and 1. */
  readonly open: number;
}

function momentsOf(chances: ArrayLike<number>): Moments {
  let [expected, variance, third, sure, open] = [0, 0, 0, 0, 0];
  for (let i = 0; i < chances.length; i++) {
    const p = chances[i];
    if (!(p >= 0 && p <= 1)) throw new RangeError(`poissonBinomialSaddlePoint: probabilities must lie in [0, 1], found ${p} at ${i}`);
    const spread = p * (1 - p);
    expected += p;
    variance += spread;
    third += spread * (1 - 2 * p);
    if (p === 1) sure++;
    else if (p > 0) open++;
  }
  return { expected, variance, third, sure, open };
}

function logAll(chances: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < chances.length; i++) if (chances[i] > 0) sum += Math.log(chances[i]);
  return sum;
}

/** The tilt ŝ that moves the mean to k, with K(ŝ) and K″(ŝ). */
function saddle(chances: ArrayLike<number>, k: number): { s: number; log: number; curve: number } {
  const s = increasingRoot((t) => {
    const { mean, curve } = tilted(chances, t);
    const excess = mean - k;
    return [Math.abs(excess) <= 1e-11 * k ? 0 : excess, curve]; // below that the sum itself is uncertain
  }, 0);
  return { s, log: logSum(chances, s), curve: tilted(chances, s).curve };
}

/** K′(s) and K″(s). */
function tilted(chances: ArrayLike<number>, s: number): { mean: number; curve: number } {
  const gain = Math.expm1(s);
  const factor = 1 + gain;
  let mean = 0;
  let curve = 0;
  for (let i = 0; i < chances.length; i++) {
    const p = chances[i];
    const share = (p * factor) / (1 + p * gain);
    mean += share;
    curve += share * (1 - share);
  }
  return { mean, curve };
}

/** K(s): logarithms of products of eight, which cannot leave the range of a double for |s| up to 80, else one by one. */
function logSum(chances: ArrayLike<number>, s: number): number {
  const gain = Math.expm1(s);
  let sum = 0;
  let product = 1;
  for (let i = 0; i < chances.length; i++) {
    product *= 1 + chances[i] * gain;
    if (i % 8 !== 7 && Math.abs(s) < 80) continue;
    sum += Math.log(product);
    product = 1;
  }
  return sum + Math.log(product);
}
