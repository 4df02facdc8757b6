import { logGamma } from './log-gamma.ts';
import { logPoissonDensity } from './saddle-point.ts';
import { type Tails, tailsFromLower, tailsFromUpper } from './tails.ts';

export { logGamma };

/** Σ xⁿ/((a + 1)…(a + n)), n from 0: P(a, x) over xᵃe⁻ˣ/Γ(a + 1). Terms are all positive. */
function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/**
 * Continued fraction of the upper incomplete gamma function, by Lentz's method.
 *
 *     Γ(a, x) = xᵃ·e⁻ˣ · F,    F = 1/(x + 1 − a − 1·(1 − a)/(x + 3 − a − …))
 *
 * Meant for x ≥ a + 1, or x ≥ ½ when a < 1.
 *
 * @see DLMF 8.9.2, https://dlmf.nist.gov/8.9
 * @example upperFraction(1, 2); // 0.5, for Γ(1, x) = e⁻ˣ
 */
export function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let d = 1 / b;
  let c = Number.POSITIVE_INFINITY;
  let fraction = d;
  for (let i = 1, change = 0; Math.abs(change - 1) > 2e-16 && i < 1e7; i++) {
    const numerator = i * (a - i);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    change = c * d;
    fraction *= change;
  }
  return fraction;
}

/** Q(a, x) for a < 1 and x < 1, where 1 − P would cancel: Gautschi's two terms. */
function upperNearZero(a: number, x: number): number {
  const log = a * Math.log(x) - logGamma(a + 1);
  let sum = 0;
  let power = -1;
  for (let n = 1; n < 30; n++) {
    power *= -x / n;
    sum += power / (a + n);
  }
  return a * Math.exp(log) * sum - Math.expm1(log);
}

/**
 * Both tails of the gamma distribution of shape a at x, and their natural logarithms.
 *
 * Power series below the mean, continued fraction above it; the smaller tail is computed, never taken from 1.
 * The loops run for about √a terms.
 *
 * @throws RangeError when a is not greater than 0 or x is below 0
 * @see Gautschi (1979) doi:10.1145/355853.355863; Loader (2000) for the factor xᵃe⁻ˣ/Γ(a + 1)
 * @example gammaTails(1, 2).upper; // 0.1353352832366127, that is e⁻²
 */
export function gammaTails(a: number, x: number): Tails {
  if (!(a > 0 && a < Number.POSITIVE_INFINITY)) throw new RangeError(`gamma: shape must be greater than 0, found ${a}`);
  if (!(x >= 0)) throw new RangeError(`gamma: x must be 0 or more, found ${x}`);
  if (x === 0) return tailsFromLower(Number.NEGATIVE_INFINITY);
  if (x === Number.POSITIVE_INFINITY) return tailsFromUpper(Number.NEGATIVE_INFINITY);
  const density = logPoissonDensity(a, x);
  if (a < 1 && x < 1) {
    const tails = tailsFromLower(density + Math.log(lowerSeries(a, x)));
    if (tails.lower < 0.5) return tails;
    const upper = upperNearZero(a, x);
    return { ...tails, upper, logUpper: Math.log(upper) };
  }
  if (x < a + 1 && a >= 1) return tailsFromLower(density + Math.log(lowerSeries(a, x)));
  return tailsFromUpper(density + Math.log(a * upperFraction(a, x)));
}

/**
 * Regularized lower incomplete gamma function: the chance that a gamma variable of shape a stays at or below x.
 *
 *     P(a, x) = 1/Γ(a) · ∫₀ˣ tᵃ⁻¹e⁻ᵗ dt
 *
 * @throws RangeError when a is not greater than 0 or x is below 0
 * @see DLMF 8.2.4, https://dlmf.nist.gov/8.2
 * @example lowerGamma(1, 2); // 0.8646647167633873
 */
export function lowerGamma(a: number, x: number): number {
  return gammaTails(a, x).lower;
}

/**
 * Regularized upper incomplete gamma function: the chance that a gamma variable of shape a exceeds x.
 *
 *     Q(a, x) = 1/Γ(a) · ∫ₓ^∞ tᵃ⁻¹e⁻ᵗ dt
 *
 * @throws RangeError when a is not greater than 0 or x is below 0
 * @see DLMF 8.2.4, https://dlmf.nist.gov/8.2
 * @example upperGamma(1, 2); // 0.1353352832366127
 */
export function upperGamma(a: number, x: number): number {
  return gammaTails(a, x).upper;
}

/**
 * log₁₀ Q(a, x), finite where Q itself is too small for a double.
 *
 * @throws RangeError when a is not greater than 0 or x is below 0
 * @see DLMF 8.2.4, https://dlmf.nist.gov/8.2
 * @example log10UpperGamma(1, 2e6); // -868588.96…, for Q(1, x) = e⁻ˣ
 */
export function log10UpperGamma(a: number, x: number): number {
  return gammaTails(a, x).logUpper / Math.LN10;
}
