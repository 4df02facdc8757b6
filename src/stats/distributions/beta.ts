import { HALF_LOG_TWO_PI, logGamma, stirlingCorrection } from './log-gamma.ts';
import { increasingRoot } from './root.ts';
import { logBinomialDensity } from './saddle-point.ts';
import { type Tails, tailsFromLower, tailsFromUpper } from './tails.ts';

/**
 * Natural logarithm of the beta function, B(a, b) = Γ(a)·Γ(b)/Γ(a + b).
 *
 * From 10 on, Stirling's formula is cancelled by hand, so that large arguments lose nothing.
 *
 * @throws RangeError when a or b is not greater than 0
 * @see DLMF 5.12.1 and 5.11.1, https://dlmf.nist.gov/5.12
 * @example logBeta(2, 3); // -2.4849066497880004, that is −ln 12
 */
export function logBeta(a: number, b: number): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`logBeta: a and b must be greater than 0, found ${a} and ${b}`);
  const p = Math.min(a, b);
  const q = Math.max(a, b);
  if (q < 10) return logGamma(p) + logGamma(q) - logGamma(p + q);
  const share = p / (p + q);
  const corrections = stirlingCorrection(p) + stirlingCorrection(q) - stirlingCorrection(p + q);
  return corrections + HALF_LOG_TWO_PI + (p - 0.5) * Math.log(share) + q * Math.log1p(-share) - 0.5 * Math.log(q);
}

/** Continued fraction below xᵃyᵇ/B(a, b) in I_x(a, b), by Lentz's method; for x < (a + 1)/(a + b + 2). */
function betaFraction(x: number, y: number, a: number, b: number): number {
  const shift = a * y - b * x + 1;
  let c = (a * shift) / (a + 1);
  let d = 0;
  let fraction = c;
  for (let n = 1, change = 0; Math.abs(change - 1) > 2e-16 && n < 1e7; n++) {
    const odd = a + 2 * n - 1;
    const numerator = ((a + n - 1) / odd) * ((a + b + n - 1) / odd) * n * (b - n) * x * x;
    const denominator = n + (n * (b - n) * x) / odd + ((a + n) * (shift + n * (1 + y))) / (odd + 2);
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    change = c * d;
    fraction *= change;
  }
  return fraction;
}

/**
 * Both tails of the beta distribution at x, and their natural logarithms.
 *
 * Continued fraction on the side of the smaller tail, which is never taken from 1. It runs for about √max(a, b) terms.
 *
 * @param x point, 0 to 1
 * @param y 1 − x; given apart because 1 − x is not exact when x is near 1
 * @throws RangeError when a or b is not greater than 0, or x is outside [0, 1]
 * @see Didonato & Morris (1992) doi:10.1145/131766.131776 for the fraction; Loader (2000) for the factor before it
 * @example betaTails(0.5, 0.5, 2, 3).lower; // 0.6875
 */
export function betaTails(x: number, y: number, a: number, b: number): Tails {
  if (!(a > 0 && b > 0 && a + b < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`beta: shapes must be greater than 0, found ${a} and ${b}`);
  }
  if (!(x >= 0 && x <= 1)) throw new RangeError(`beta: x must lie in [0, 1], found ${x}`);
  if (x === 0) return tailsFromLower(Number.NEGATIVE_INFINITY);
  if (y === 0) return tailsFromUpper(Number.NEGATIVE_INFINITY);
  const density = logBinomialDensity(a, b, x, y);
  if (x < (a + 1) / (a + b + 2)) return tailsFromLower(density + Math.log((a * b) / (a + b) / betaFraction(x, y, a, b)));
  return tailsFromUpper(density + Math.log((a * b) / (a + b) / betaFraction(y, x, b, a)));
}

/**
 * Regularized incomplete beta function: the chance that a beta variable stays at or below x.
 *
 *     I_x(a, b) = 1/B(a, b) · ∫₀ˣ tᵃ⁻¹(1 − t)ᵇ⁻¹ dt
 *
 * @throws RangeError when a or b is not greater than 0, or x is outside [0, 1]
 * @see DLMF 8.17.2, https://dlmf.nist.gov/8.17
 * @example regularizedBeta(0.5, 2, 3); // 0.6875
 */
export function regularizedBeta(x: number, a: number, b: number): number {
  return betaTails(x, 1 - x, a, b).lower;
}

/**
 * The point of a beta distribution that leaves p below and q above, as the pair [x, 1 − x], each relatively exact.
 *
 * Solved for the log-odds of x, in whichever tail is the smaller.
 *
 * @param p chance below, greater than 0
 * @param q chance above, 1 − p, greater than 0
 * @throws RangeError when a or b is not greater than 0
 * @see DLMF 8.17.2, https://dlmf.nist.gov/8.17
 * @example betaPoint(0.6875, 0.3125, 2, 3); // [0.5, 0.5]
 */
export function betaPoint(p: number, q: number, a: number, b: number): readonly [x: number, y: number] {
  const logBetaAB = logBeta(a, b);
  const target = Math.log(Math.min(p, q));
  const odds = increasingRoot(
    (t) => {
      const x = 1 / (1 + Math.exp(-t));
      const y = 1 / (1 + Math.exp(t));
      const tails = betaTails(x, y, a, b);
      const log = p <= q ? tails.logLower : tails.logUpper;
      const slope = Math.exp(a * Math.log(x) + b * Math.log(y) - logBetaAB - log);
      return p <= q ? [log - target, slope] : [target - log, slope];
    },
    Math.log(a / b),
  );
  return [1 / (1 + Math.exp(-odds)), 1 / (1 + Math.exp(odds))];
}
