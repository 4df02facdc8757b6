import { sum } from './sum.ts';
import { tallyQuantile } from './tally.ts';

/** How many whole percentages end in 0 or 5, beside how many would where shares are spread smoothly. */
export interface ZeroFivePercentages {
  /** Percentages from 8 to 92. */
  readonly n: number;
  readonly hits: number;
  readonly expected: number;
  /** Points between the tenth and the ninetieth percentile of all percentages, those outside 8 to 92 included; 0 where there are none. */
  readonly spread: number;
}

/** The block of five percentages that each lies in. */
const BLOCK_OF = Uint8Array.from({ length: 101 }, (_, percentage) => Math.floor((percentage + 2) / 5));
/** Blocks of five percentages that are looked at: those around 10, 15, … 90. */
const FIRST = 2;
const LAST = 18;

/**
 * Counts percentages that end in 0 or 5 once rounded to whole ones, and how many would if shares were spread smoothly.
 *
 * Percentages fall into blocks of five around 10, 15, … 90; a hit is the middle of a block. Within a block a count is
 * expected on every whole number alike, so that with b of them in the block and a in its middle a percentage hits with
 * chance a/b: near a fifth for large wholes, and exact for small ones, whose percentages are few. To this the bend of the
 * distribution from block to block is added, that of a parabola which keeps the contents of three blocks:
 *
 *     E = Σ aᵢ/bᵢ − 0.008·Σ (N(m + 1) − 2N(m) + N(m − 1)),   blocks m from 10 to 90
 *
 * The error is below 0.2 % of n where the percentages spread over ten points or more; narrower ones are no parabola.
 * Rounding is decided in whole numbers, halves to even.
 *
 * @param parts for instance ballots; a part of more than the whole is left out
 * @param wholes for instance registered voters
 * @param minWhole smallest whole looked at; below 100 not every percentage is possible
 * @param rows indices to look at; all where absent
 * @throws RangeError when lengths differ or minWhole is below 20
 * @see Kalinin & Mebane, EFToolkit 2.0.0, for the statistic; Boneva, Kendall & Stefanov (1971)
 *   doi:10.1111/j.2517-6161.1971.tb00855.x, for densities that keep the contents of classes
 * @example zeroFivePercentages([500], [1000], 100).hits; // 1, where 11/51 are expected: 495 to 505 of 475 to 525
 */
export function zeroFivePercentages(
  parts: ArrayLike<number>,
  wholes: ArrayLike<number>,
  minWhole: number,
  rows?: ArrayLike<number>,
): ZeroFivePercentages {
  if (parts.length !== wholes.length) throw new RangeError('zeroFivePercentages: lengths differ');
  if (!(minWhole >= 20)) throw new RangeError(`zeroFivePercentages: minWhole must be 20 or more, found ${minWhole}`);
  const often = new Float64Array(101);
  let expected = 0;
  const all = rows ? rows.length : parts.length;
  for (let at = 0; at < all; at++) {
    const row = rows ? rows[at] : at;
    const part = parts[row];
    const whole = wholes[row];
    if (!(whole >= minWhole && part <= whole)) continue;
    const percentage = rounded(100 * part, whole);
    often[percentage]++;
    const block = BLOCK_OF[percentage];
    if (block >= FIRST && block <= LAST) expected += chanceOfMiddle(whole, block);
  }
  return { ...counted(often, expected), spread: spreadOf(often) };
}

function counted(often: Float64Array, chances: number): { n: number; hits: number; expected: number } {
  const blocks = new Float64Array(21);
  for (let percentage = 0; percentage <= 100; percentage++) blocks[Math.floor((percentage + 2) / 5)] += often[percentage];
  const sums = { n: 0, hits: 0, bend: 0 };
  for (let block = FIRST; block <= LAST; block++) {
    sums.n += blocks[block];
    sums.hits += often[5 * block];
    sums.bend += blocks[block + 1] - 2 * blocks[block] + blocks[block - 1];
  }
  return { n: sums.n, hits: sums.hits, expected: chances - 0.008 * sums.bend };
}

function spreadOf(often: Float64Array): number {
  const n = sum(often);
  if (n === 0) return 0;
  const values = Float64Array.from(often.keys()).filter((percentage) => often[percentage] > 0);
  const percentages = { n, values, counts: often.filter((one) => one > 0) };
  return tallyQuantile(percentages, 0.9) - tallyQuantile(percentages, 0.1);
}

/** a/b rounded to a whole number, halves to even. */
function rounded(a: number, b: number): number {
  const below = Math.floor(a / b);
  const twice = 2 * (a - below * b);
  return twice > b || (twice === b && below % 2 === 1) ? below + 1 : below;
}

/** Chances of wholes below this are kept: stations repeat their sizes. */
const KEPT = 4096;
const BLOCKS = LAST + 1;
let kept: Float64Array | undefined;

/** Part of the whole numbers in a block of percentages that lie in its middle percentage. */
function chanceOfMiddle(whole: number, block: number): number {
  if (!(whole < KEPT)) return middleOfBlock(whole, 5 * block);
  kept ??= new Float64Array(KEPT * BLOCKS);
  const at = whole * BLOCKS + block;
  if (kept[at] === 0) kept[at] = middleOfBlock(whole, 5 * block);
  return kept[at];
}

function middleOfBlock(whole: number, middle: number): number {
  return (firstAt(middle + 1, whole) - firstAt(middle, whole)) / (firstAt(middle + 3, whole) - firstAt(middle - 2, whole));
}

/** Smallest count out of a whole whose percentage rounds to r or more: a tie at r − ½ rounds to r where r is even. */
function firstAt(r: number, whole: number): number {
  const edge = (2 * r - 1) * whole;
  const count = Math.ceil(edge / 200);
  return count * 200 === edge && r % 2 !== 0 ? count + 1 : count;
}
