import { logGamma } from './distributions/log-gamma.ts';

/**
 * Logarithm to base 10 of the chance that n votes fall equally on k contestants whose shares among them are given.
 *
 *     P = n! / ((n/k)!)^k · ∏ pᵢ^(n/k)
 *
 * For n that k does not divide it is the value between those of its neighbours, by the gamma function. Where no shares are given
 * they are 1/k each: no others make an equal split likelier, so that P is then the most it can be.
 *
 * @throws RangeError when n is negative, k is below 2 or there are other than k shares
 * @example 10 ** log10EqualSplit(6, 3); // 6!/(2!·2!·2!) / 3⁶ = 0.1235
 */
export function log10EqualSplit(n: number, k: number, shares?: ArrayLike<number>): number {
  if (!(n >= 0 && k >= 2) || (shares && shares.length !== k)) throw new RangeError(`log10EqualSplit: ${n} votes, ${k} contestants`);
  const each = n / k;
  let logShares = -k * Math.log(k);
  if (shares) {
    logShares = 0;
    for (let at = 0; at < k; at++) logShares += shares[at] > 0 ? Math.log(shares[at]) : Number.NEGATIVE_INFINITY;
    if (each === 0) logShares = 0;
  }
  return (logGamma(n + 1) - k * logGamma(each + 1) + each * logShares) / Math.LN10;
}
