import { sum } from './sum.ts';

/**
 * Whole-number counts behind printed shares: what a poll of n people counted, as nearly as the printed percentages tell.
 *
 * Each count is the whole number nearest to shareᵢ·n. Where they miss n, the units of difference go one at a time to the cell with
 * the most room left inside its printed interval [lowᵢ·n, highᵢ·n] (the first of equals), so a coarsely rounded share gives way before
 * a finely rounded one. Where the intervals hold no counts that add to n, the counts leave them by as little as this rule allows;
 * `feasibleCounts` tells whether a count fits. No count is ever negative.
 *
 * Shares, low and high are fractions of one; a share known only as a bound is passed as its best guess, such as the remainder.
 *
 * @throws RangeError when n is not a whole number > 0, the lengths differ, or a cell is not 0 ≤ low ≤ high ≤ 1 with its share in [0, 1]
 * @see Brown & Heathers (2017) doi:10.1177/1948550616673876, for the feasibility of printed figures
 * @example integerCounts([0.333, 0.667], [0.3325, 0.6665], [0.3335, 0.6675], 9); // Float64Array [3, 6]
 */
export function integerCounts(shares: ArrayLike<number>, low: ArrayLike<number>, high: ArrayLike<number>, n: number): Float64Array {
  if (!(Number.isSafeInteger(n) && n > 0)) throw new RangeError(`integerCounts: n must be a whole number > 0, found ${n}`);
  if (shares.length === 0 || low.length !== shares.length || high.length !== shares.length)
    throw new RangeError('integerCounts: lengths differ');
  const counts = Float64Array.from(shares, (share, i) => {
    const valid = share >= 0 && share <= 1 && low[i] >= 0 && low[i] <= high[i] && high[i] <= 1;
    if (!valid) throw new RangeError(`integerCounts: cell ${i} is not a share with bounds in [0, 1]`);
    return Math.round(share * n);
  });
  const roomAbove = (i: number) => high[i] * n - counts[i];
  const roomBelow = (i: number) => (counts[i] > 0 ? counts[i] - low[i] * n : Number.NEGATIVE_INFINITY);
  let missing = n - sum(counts);
  for (; missing > 0; missing--) counts[roomiest(counts.length, roomAbove)]++;
  for (; missing < 0; missing++) counts[roomiest(counts.length, roomBelow)]--;
  return counts;
}

function roomiest(cells: number, room: (cell: number) => number): number {
  let best = 0;
  for (let cell = 1; cell < cells; cell++) if (room(cell) > room(best)) best = cell;
  return best;
}
