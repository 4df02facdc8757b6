import { upperFraction } from './gamma.ts';
import { HALF_LOG_TWO_PI } from './log-gamma.ts';

/** Φ(z) − ½ for small |z|: z·φ(z)·Σ z²ⁿ/(3·5…(2n + 1)). */
function central(z: number): number {
  let term = z;
  let sum = z;
  for (let n = 3; Math.abs(term) > Math.abs(sum) * 1e-17; n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return sum * Math.exp(-0.5 * z * z - HALF_LOG_TWO_PI);
}

/** ln of the upper tail for z ≥ 1, less its exponent −z²/2. */
function logMills(z: number): number {
  return Math.log(0.5 * z * upperFraction(0.5, 0.5 * z * z)) - HALF_LOG_TWO_PI;
}

/**
 * Upper tail of the standard normal distribution: P(Z ≥ z).
 *
 * Power series up to |z| = 1, continued fraction of Γ(½, z²/2) beyond.
 *
 * @throws RangeError when z is not a number
 * @see DLMF 7.6.2 and 8.9.2, https://dlmf.nist.gov/8.9
 * @example normalTail(1.959963984540054); // 0.025
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('normalTail: z is not a number');
  if (Math.abs(z) < 1) return 0.5 - central(z);
  if (z < 0) return 1 - normalTail(-z);
  if (z > 40) return 0;
  const head = Math.round(z * 16) / 16; // head² is exact, so the exponent loses nothing
  return Math.exp(-0.5 * head * head) * Math.exp(-0.5 * (z - head) * (z + head)) * Math.exp(logMills(z));
}

/**
 * log₁₀ P(Z ≥ z), finite where the tail itself is too small for a double.
 *
 * @throws RangeError when z is not a number
 * @see DLMF 8.9.2, https://dlmf.nist.gov/8.9
 * @example log10NormalTail(10000); // -21714728.49…
 */
export function log10NormalTail(z: number): number {
  if (z >= 1) return z === Number.POSITIVE_INFINITY ? -z : (logMills(z) - 0.5 * z * z) / Math.LN10;
  return Math.log1p(-normalTail(-z)) / Math.LN10;
}

/**
 * log₁₀ of the two-sided p-value of z: log₁₀ P(|Z| ≥ |z|).
 *
 * @throws RangeError when z is not a number
 * @see DLMF 7.2.2, https://dlmf.nist.gov/7.2
 * @example log10TwoSided(-18.9774242); // -79.5815…
 */
export function log10TwoSided(z: number): number {
  const size = Math.abs(z);
  return size < 1 ? Math.log1p(-2 * central(size)) / Math.LN10 : Math.log10(2) + log10NormalTail(size);
}

const CENTRE = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
    2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852854,
  ],
] as const;
const MIDDLE = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
    1.0507500716444169e-9,
  ],
] as const;
const FAR = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
    2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7,
    2.0442631033899397e-15,
  ],
] as const;

function ratio([above, below]: readonly [readonly number[], readonly number[]], r: number): number {
  const polynomial = (terms: readonly number[]) => terms.reduceRight((sum, term) => sum * r + term, 0);
  return polynomial(above) / polynomial(below);
}

/**
 * Quantile of the standard normal distribution: the z with P(Z ≤ z) = p.
 *
 * Wichura's rational approximations AS 241, relative error near 1e-16.
 *
 * @param p lower probability, 0 to 1
 * @throws RangeError when p is outside [0, 1]
 * @see Wichura (1988) doi:10.2307/2347330
 * @example normalQuantile(0.975); // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`normalQuantile: p must lie in [0, 1], found ${p}`);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRE, 0.180625 - q * q);
  if (p === 0 || p === 1) return q * Number.POSITIVE_INFINITY;
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  return Math.sign(q) * (r <= 5 ? ratio(MIDDLE, r - 1.6) : ratio(FAR, r - 5));
}
