import { type Agreement, addRow, agreement, type CountedRows, isSum, noSums } from './sum-evidence.ts';

/** A row that adds up the rows just before or behind it. */
export interface AdjacentTotal {
  readonly row: number;
  /** The rows added up, in their order. */
  readonly parts: readonly number[];
  readonly agreement: Agreement;
}

/** What a row is known to be by the rows beside it. */
const FREE = 0;
const PART = 1;
const TOTAL = 2;

/** From each row, to both sides and by two columns. */
const WALKS = 4;

/**
 * Rows that are the sum of the rows just before or behind them, in every column but for a slip: subtotals of groups that no
 * column names. Rows are walked through from each row until their sum is no smaller. The row that walks over another is more
 * than twice as large as the last that did, so that n rows of numbers up to V take n·log V steps at most.
 *
 * @param open rows in ascending order, without those known as totals; absent for all rows
 * @param leads columns by which the walks go: a slip in one of them does not hide a total
 */
export function adjacentTotals(counted: CountedRows, open: ArrayLike<number> | undefined, leads: readonly number[]): AdjacentTotal[] {
  const found: AdjacentTotal[] = [];
  const size = open?.length ?? counted.rows;
  const rowAt = (place: number): number => (open ? open[place] : place);
  const taken = new Uint8Array(size);
  const tryBlock = (place: number, from: number, to: number): boolean => {
    if (to - from < 2) return false;
    const sums = noSums(counted);
    for (let at = from; at < to; at++) addRow(counted, sums, rowAt(at));
    const agrees = agreement(counted, rowAt(place), sums);
    if (!isSum(agrees, WALKS * size) || taken.subarray(from, to).includes(TOTAL)) return false;
    taken.fill(PART, from, to);
    taken[place] = TOTAL;
    found.push({ row: rowAt(place), parts: Array.from({ length: to - from }, (_, at) => rowAt(from + at)), agreement: agrees });
    return true;
  };
  for (const lead of leads) walks(inOrder(counted.columns[lead].values, open), taken, tryBlock);
  return found;
}

/** The numbers of some rows. */
const inOrder = (values: Float64Array, open: ArrayLike<number> | undefined): Float64Array =>
  open ? Float64Array.from({ length: open.length }, (_, at) => values[open[at]]) : values;

/**
 * Tries each stretch of two numbers or more that come to the number just behind or before it, unless that is taken. Most numbers
 * are smaller than the two next to them on either side, and need no walk.
 */
function walks(values: Float64Array, taken: Uint8Array, tryBlock: (place: number, from: number, to: number) => boolean): void {
  const end = values.length;
  for (let at = 0; at < end; at++) {
    const total = values[at];
    const isBack = at > 1 && values[at - 1] + values[at - 2] <= total;
    const isOn = at < end - 2 && values[at + 1] + values[at + 2] <= total;
    if ((!isBack && !isOn) || total <= 0 || taken[at] !== FREE) continue;
    if (isBack) {
      let from = at;
      let sum = 0;
      while (from > 0 && sum < total) sum += values[--from];
      if (sum === total && tryBlock(at, from, at)) continue;
    }
    if (isOn) {
      let to = at + 1;
      let sum = 0;
      while (to < end && sum < total) sum += values[to++];
      if (sum === total) tryBlock(at, at + 1, to);
    }
  }
}
