import { sum } from './sum.ts';

/** Shares inside a box that are as close to given proportions as the box allows, and how far from them they still are. */
export interface LeastDiscrepancy {
  readonly shares: Float64Array;
  /** φ² = Σ (pᵢ − Pᵢ)² / Pᵢ; n·φ² is the chi-square statistic of a sample of n with these shares. */
  readonly phi2: number;
}

/** Bounds given in decimals add to 1 only up to their rounding in binary. */
const ROUNDING = 1e-12;

/**
 * The smallest discrepancy from `proportions` that shares known only as intervals can have, so that what was not printed is read in
 * favour of agreement; undefined when no shares inside the intervals add to 1.
 *
 *     minimise φ²(p) = Σ (pᵢ − Pᵢ)² / Pᵢ    subject to lowᵢ ≤ pᵢ ≤ highᵢ, Σp = 1
 *
 * The problem is convex and separable: pᵢ = clip(Pᵢ·t, lowᵢ, highᵢ), where t = 1 + μ is bisected down to neighbouring doubles. A
 * proportion of 0 takes a share only where the other cells cannot hold all of 1; φ² is then Infinity. All values are fractions of one.
 *
 * @throws RangeError when lengths differ, a cell is not 0 ≤ low ≤ high ≤ 1, proportions do not add to 1, or a proportion of 0 has low > 0
 * @see Boyd & Vandenberghe (2004) Convex Optimization, section 5.5.3 (Karush–Kuhn–Tucker conditions of separable problems)
 * @example leastDiscrepancy([0.5, 0.3, 0.2], [0.6, 0, 0], [0.7, 1, 1])?.shares; // Float64Array [0.6, 0.24, 0.16]
 */
export function leastDiscrepancy(
  proportions: ArrayLike<number>,
  low: ArrayLike<number>,
  high: ArrayLike<number>,
): LeastDiscrepancy | undefined {
  checkBox(proportions, low, high);
  if (sum(low) > 1 + ROUNDING || sum(high) < 1 - ROUNDING) return undefined;
  const at = (t: number) => Float64Array.from(proportions, (proportion, i) => Math.min(Math.max(proportion * t, low[i]), high[i]));
  let below = 0;
  let above = Math.max(...Array.from(proportions, (proportion, i) => (proportion > 0 ? high[i] / proportion : 0)));
  for (let middle = above / 2; middle > below && middle < above; middle = below + (above - below) / 2) {
    if (sum(Array.from(at(middle))) < 1) below = middle;
    else above = middle;
  }
  const shares = at(above);
  fillEmpty(shares, proportions, high);
  const terms = Array.from(shares, (share, i) => (share === proportions[i] ? 0 : (share - proportions[i]) ** 2 / proportions[i]));
  // The compensated sum would make NaN of an infinite term.
  return { shares, phi2: terms.includes(Number.POSITIVE_INFINITY) ? Number.POSITIVE_INFINITY : sum(terms) };
}

/** Gives what the other cells cannot hold to the cells whose proportion is 0, first to last. */
function fillEmpty(shares: Float64Array, proportions: ArrayLike<number>, high: ArrayLike<number>): void {
  let left = 1 - sum(shares);
  for (let i = 0; i < shares.length && left > ROUNDING; i++) {
    if (proportions[i] > 0) continue;
    shares[i] = Math.min(left, high[i]);
    left -= shares[i];
  }
}

function checkBox(proportions: ArrayLike<number>, low: ArrayLike<number>, high: ArrayLike<number>): void {
  const cells = Array.from(proportions);
  if (cells.length === 0 || low.length !== cells.length || high.length !== cells.length)
    throw new RangeError('leastDiscrepancy: lengths differ');
  if (!(Math.abs(sum(cells) - 1) <= 1e-9)) throw new RangeError(`leastDiscrepancy: proportions add to ${sum(cells)}, not 1`);
  cells.forEach((proportion, i) => {
    const valid = proportion >= 0 && low[i] >= 0 && low[i] <= high[i] && high[i] <= 1;
    if (!valid) throw new RangeError(`leastDiscrepancy: cell ${i} needs a proportion ≥ 0 and 0 ≤ low ≤ high ≤ 1`);
    if (proportion === 0 && low[i] > 0) throw new RangeError(`leastDiscrepancy: cell ${i} has proportion 0 but a share above 0`);
  });
}
