import { sum } from '../sum.ts';
import { increasingRoot } from './root.ts';

/** The upper tail of a sum of unlike yes-or-no trials, with its mean and variance. */
export interface PoissonBinomialTail {
  /** P(S ≥ k); 0 once it is smaller than a double can hold. */
  p: number;
  /** log₁₀ P(S ≥ k). */
  log10P: number;
  /** Σ pᵢ. */
  expected: number;
  /** Σ pᵢ(1 − pᵢ). */
  variance: number;
}

const logistic = (u: number): number => 1 / (1 + Math.exp(-u));

/** Tilt θ that moves the mean of S up to k; 0 where the mean is there already. */
function tilt(logits: readonly number[], k: number): number {
  const excess = (theta: number): [value: number, slope: number] => {
    let mean = 0;
    let slope = 0;
    for (let i = 0; i < logits.length; i++) {
      const hit = logistic(theta + logits[i]);
      mean += hit;
      slope += hit * logistic(-theta - logits[i]);
    }
    return [mean - k, slope];
  };
  return excess(0)[0] >= 0 ? 0 : increasingRoot(excess, 0);
}

/**
 * ln P(S ≥ k) for chances strictly between 0 and 1 and 0 < k < n: the sum over i of P(trials before i give k − 1) · pᵢ.
 * The recurrence runs under tilted chances, pe^θ/(1 − p + pe^θ), under which nothing that counts can underflow.
 */
function logTail(chances: readonly number[], k: number): number {
  const logits = chances.map((p) => Math.log(p) - Math.log1p(-p));
  const theta = tilt(logits, k);
  const mass = new Float64Array(k); // mass[j]: tilted chance that the trials so far give j
  mass[0] = 1;
  let logFactor = -theta * (k - 1); // turns a tilted chance of k − 1 back into a chance
  let lost = 0;
  let scale = Number.NEGATIVE_INFINITY;
  let total = 0; // the tail so far, over e^scale
  for (let i = 0; i < chances.length; i++) {
    if (mass[k - 1] > 0) {
      const log = logFactor + Math.log(mass[k - 1]) + Math.log(chances[i]);
      total = log > scale ? total * Math.exp(scale - log) + 1 : total + Math.exp(log - scale);
      scale = Math.max(scale, log);
    }
    const hit = logistic(theta + logits[i]);
    const miss = logistic(-theta - logits[i]);
    for (let j = Math.min(i + 1, k - 1); j > 0; j--) mass[j] = mass[j] * miss + mass[j - 1] * hit;
    mass[0] *= miss;
    if (theta === 0) continue;
    const gain = Math.log1p(-chances[i]) - Math.log(miss) - lost;
    const next = logFactor + gain;
    lost = next - logFactor - gain; // Kahan's summation: the digits that fall off the end
    logFactor = next;
  }
  return scale + Math.log(total);
}

/**
 * Chance that at least k of n independent events happen, each with a probability of its own.
 *
 *     P(S ≥ k), S = Σ Xᵢ, Xᵢ ~ Bernoulli(pᵢ)
 *
 * Exact convolution of positive terms, so the far tail keeps its relative accuracy. Costs n·k steps and k numbers of
 * memory: 5,000 events about 0.02 s, 100,000 events with k = 50,000 some 5 s.
 *
 * @param probabilities one an event
 * @param k whole number
 * @throws RangeError when a probability is outside [0, 1] or k is not whole
 * @see Hong (2013) doi:10.1016/j.csda.2012.10.006
 * @example poissonBinomialTail([0.5, 0.25], 1).p; // 0.625
 */
export function poissonBinomialTail(probabilities: ArrayLike<number>, k: number): PoissonBinomialTail {
  const all = Array.from(probabilities);
  const bad = all.findIndex((p) => !(p >= 0 && p <= 1));
  if (bad >= 0) throw new RangeError(`poissonBinomialTail: probabilities must lie in [0, 1], found ${all[bad]} at ${bad}`);
  if (!Number.isSafeInteger(k)) throw new RangeError(`poissonBinomialTail: k must be a whole number, found ${k}`);
  const open = all.filter((p) => p > 0 && p < 1);
  const needed = k - all.filter((p) => p === 1).length;
  let log = 0;
  if (needed > open.length) log = Number.NEGATIVE_INFINITY;
  else if (needed === open.length) log = sum(open.map(Math.log));
  else if (needed > 0) log = Math.min(0, logTail(open, needed));
  return { p: Math.exp(log), log10P: log / Math.LN10, expected: sum(all), variance: sum(all.map((p) => p * (1 - p))) };
}
