import { HALF_LOG_TWO_PI, logGamma, stirlingCorrection } from './log-gamma.ts';

/**
 * Half the deviance of a count x from its mean m.
 *
 *     D(x, m) = x·ln(x/m) + m − x
 *
 * A series in (x − m)/(x + m) replaces the formula near x = m, where its terms cancel.
 *
 * @param x count, 0 or more; need not be whole
 * @param m mean, greater than 0
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 * @example deviance(60, 50); // 0.9392934076377…
 */
export function deviance(x: number, m: number): number {
  if (x === 0) return m;
  const v = (x - m) / (x + m);
  if (!(Math.abs(v) <= 0.5)) return x * Math.log(x / m) + m - x;
  let sum = (x - m) * v;
  let power = 2 * x * v;
  for (let j = 3; ; j += 2) {
    power *= v * v;
    const next = sum + power / j;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * Logarithm of the Poisson density of mean m, carried on to counts that are not whole.
 *
 *     ln[ mˣ·e⁻ᵐ / Γ(x + 1) ] = −δ(x) − D(x, m) − ½·ln(2πx)
 *
 * @param x count, 0 or more
 * @param m mean, greater than 0
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 * @example Math.exp(logPoissonDensity(3, 2)); // 0.18044704431548…
 */
export function logPoissonDensity(x: number, m: number): number {
  if (x < 10) return x * Math.log(m) - m - logGamma(x + 1);
  return -stirlingCorrection(x) - deviance(x, m) - HALF_LOG_TWO_PI - 0.5 * Math.log(x);
}

/**
 * Logarithm of the binomial density of a successes and b failures, carried on to counts that are not whole.
 *
 *     ln[ Γ(a + b + 1) / (Γ(a + 1)·Γ(b + 1)) · xᵃ·yᵇ ]
 *
 * @param a successes, 0 or more
 * @param b failures, 0 or more
 * @param x probability of success, between 0 and 1
 * @param y probability of failure, 1 − x; given apart because 1 − x is not exact when x is near 1
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 * @example Math.exp(logBinomialDensity(2, 1, 0.5, 0.5)); // 0.375
 */
export function logBinomialDensity(a: number, b: number, x: number, y: number): number {
  if (a === 0) return b === 0 ? 0 : b * (x < 0.5 ? Math.log1p(-x) : Math.log(y));
  if (b === 0) return a * (y < 0.5 ? Math.log1p(-y) : Math.log(x));
  const n = a + b;
  const correction = stirlingCorrection(n) - stirlingCorrection(a) - stirlingCorrection(b);
  return correction - deviance(a, n * x) - deviance(b, n * y) - HALF_LOG_TWO_PI + 0.5 * Math.log(n / a / b);
}
