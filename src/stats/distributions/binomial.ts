import { betaPoint, betaTails } from './beta.ts';
import { logBinomialDensity } from './saddle-point.ts';
import { type Tails, tailsFromLower, tailsFromUpper } from './tails.ts';

function demandTrials(k: number, n: number): void {
  if (!(Number.isSafeInteger(n) && n >= 0)) throw new RangeError(`binomial: n must be a whole number, 0 or more, found ${n}`);
  if (!Number.isSafeInteger(k)) throw new RangeError(`binomial: k must be a whole number, found ${k}`);
}

function demandChance(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`binomial: p must lie in [0, 1], found ${p}`);
}

/** P(X < k) as lower and P(X ≥ k) as upper. */
function tailsAt(k: number, n: number, p: number): Tails {
  demandTrials(k, n);
  demandChance(p);
  if (k <= 0) return tailsFromLower(Number.NEGATIVE_INFINITY);
  if (k > n) return tailsFromUpper(Number.NEGATIVE_INFINITY);
  return betaTails(1 - p, p, n - k + 1, k);
}

/**
 * Natural logarithm of the binomial chance of exactly k successes.
 *
 *     ln[ C(n, k)·pᵏ·(1 − p)ⁿ⁻ᵏ ]
 *
 * @throws RangeError when k or n is not whole, n is negative or p is outside [0, 1]
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 * @example Math.exp(logBinomialPmf(2, 3, 0.5)); // 0.375
 */
export function logBinomialPmf(k: number, n: number, p: number): number {
  demandTrials(k, n);
  demandChance(p);
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  if (p === 0) return k === 0 ? 0 : Number.NEGATIVE_INFINITY;
  if (p === 1) return k === n ? 0 : Number.NEGATIVE_INFINITY;
  return logBinomialDensity(k, n - k, p, 1 - p);
}

/**
 * Upper tail of the binomial distribution: P(X ≥ k), k itself included.
 *
 *     P(X ≥ k) = I_p(k, n − k + 1)
 *
 * @throws RangeError when k or n is not whole, n is negative or p is outside [0, 1]
 * @see DLMF 8.17.5, https://dlmf.nist.gov/8.17
 * @example binomialTail(2, 3, 0.5); // 0.5
 */
export function binomialTail(k: number, n: number, p: number): number {
  return tailsAt(k, n, p).upper;
}

/**
 * log₁₀ P(X ≥ k), finite where the tail itself is too small for a double.
 *
 * @throws RangeError when k or n is not whole, n is negative or p is outside [0, 1]
 * @see DLMF 8.17.5, https://dlmf.nist.gov/8.17
 * @example log10BinomialTail(2000, 2000, 0.1); // -2000
 */
export function log10BinomialTail(k: number, n: number, p: number): number {
  return tailsAt(k, n, p).logUpper / Math.LN10;
}

/**
 * Lower tail of the binomial distribution: P(X ≤ k), k itself included.
 *
 * @throws RangeError when k or n is not whole, n is negative or p is outside [0, 1]
 * @see DLMF 8.17.5, https://dlmf.nist.gov/8.17
 * @example binomialLowerTail(1, 3, 0.5); // 0.5
 */
export function binomialLowerTail(k: number, n: number, p: number): number {
  return tailsAt(k + 1, n, p).lower;
}

/**
 * log₁₀ P(X ≤ k), finite where the tail itself is too small for a double.
 *
 * @throws RangeError when k or n is not whole, n is negative or p is outside [0, 1]
 * @see DLMF 8.17.5, https://dlmf.nist.gov/8.17
 * @example log10BinomialLowerTail(0, 2000, 0.9); // -2000
 */
export function log10BinomialLowerTail(k: number, n: number, p: number): number {
  return tailsAt(k + 1, n, p).logLower / Math.LN10;
}

/** Smallest whole number in [low, high] for which the condition holds, once it holds for all above; high + 1 if for none. */
function firstWhere(low: number, high: number, holds: (k: number) => boolean): number {
  let from = low;
  let to = high + 1;
  while (from < to) {
    const middle = from + Math.floor((to - from) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The two tails that the two-sided test adds: X ≤ low and X ≥ high. They meet when every count is as rare as k. */
function minlikeTails(k: number, n: number, p: number): readonly [low: number, high: number] {
  demandTrials(k, n);
  if (k < 0 || k > n) throw new RangeError(`binomial: k must lie in 0…${n}, found ${k}`);
  const limit = logBinomialPmf(k, n, p) + Math.log1p(1e-7); // R's allowance: equal chances may differ by rounding
  const asRare = (i: number) => logBinomialPmf(i, n, p) <= limit;
  if (k < n * p) return [k, firstWhere(Math.ceil(n * p), n, asRare)];
  return [firstWhere(0, Math.floor(n * p), (i) => !asRare(i)) - 1, k];
}

/**
 * Exact two-sided binomial p-value: the chance of a count no more likely than k.
 *
 *     p = Σ P(X = i) over all i with P(X = i) ≤ P(X = k)·(1 + 1e-7)
 *
 * This is the definition of R's `binom.test`. Assumes n independent trials of one chance p.
 *
 * @throws RangeError when k is not whole or outside 0…n, or p is outside [0, 1]
 * @see Hirji (2006), Exact Analysis of Discrete Data, 4.2; Loader (2000) for the chances
 * @example exactBinomialTwoSided(2, 10, 0.5); // 0.109375, that is 112/1024
 */
export function exactBinomialTwoSided(k: number, n: number, p: number): number {
  const [low, high] = minlikeTails(k, n, p);
  return low >= high - 1 ? 1 : binomialLowerTail(low, n, p) + binomialTail(high, n, p);
}

/**
 * log₁₀ of the exact two-sided binomial p-value, finite where that value is too small for a double.
 *
 * @throws RangeError when k is not whole or outside 0…n, or p is outside [0, 1]
 * @see exactBinomialTwoSided
 * @example log10ExactBinomialTwoSided(0, 10, 0.5); // log₁₀(2/1024) = -2.709…
 */
export function log10ExactBinomialTwoSided(k: number, n: number, p: number): number {
  const [low, high] = minlikeTails(k, n, p);
  if (low >= high - 1) return 0;
  const logs = [log10BinomialLowerTail(low, n, p), log10BinomialTail(high, n, p)];
  const larger = Math.max(...logs);
  if (larger === Number.NEGATIVE_INFINITY) return larger;
  return Math.min(0, larger + Math.log1p(10 ** (Math.min(...logs) - larger)) / Math.LN10);
}

function demandInterval(x: number, n: number, confidence: number): void {
  demandTrials(x, n);
  if (!(n > 0 && x >= 0 && x <= n)) throw new RangeError(`binomial: x must lie in 0…n with n at least 1, found ${x} of ${n}`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`binomial: confidence must lie between 0 and 1, found ${confidence}`);
}

/**
 * Clopper–Pearson interval for a binomial share: exact, so it covers at least as often as it says.
 *
 *     lower: P(X ≥ x) = α/2    upper: P(X ≤ x) = α/2
 *
 * @param confidence for instance 0.95
 * @throws RangeError when x is not whole or outside 0…n, n is 0, or confidence is not between 0 and 1
 * @see Clopper & Pearson (1934) doi:10.1093/biomet/26.4.404
 * @example clopperPearson(0, 10, 0.95); // [0, 0.3084971078187607]
 */
export function clopperPearson(x: number, n: number, confidence: number): [low: number, high: number] {
  demandInterval(x, n, confidence);
  const outside = (1 - confidence) / 2;
  const low = x === 0 ? 0 : betaPoint(outside, 1 - outside, x, n - x + 1)[0];
  const high = x === n ? 1 : betaPoint(1 - outside, outside, x + 1, n - x)[0];
  return [low, high];
}
