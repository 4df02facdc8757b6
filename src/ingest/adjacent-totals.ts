import { type Agreement, addRow, agreement, type CountedRows, isSum, noSums } from './sum-evidence.ts';

/** A row that adds up the rows just before or behind it. */
export interface AdjacentTotal {
  readonly row: number;
  /** The rows added up, in their order. */
  readonly parts: readonly number[];
  readonly agreement: Agreement;
}

/** From each row, to both sides and by two columns. */
const WALKS = 4;

/**
 * Rows that are the sum of the rows just before or behind them, in every column but for a slip: subtotals of groups that no
 * column names. Rows are walked through from each row until their sum is no smaller. The row that walks over another is more
 * than twice as large as the last that did, so that n rows of numbers up to V take n·log V steps at most.
 *
 * @param open rows in their order, without those known as totals
 * @param leads columns by which the walks go: a slip in one of them does not hide a total
 */
export function adjacentTotals(counted: CountedRows, open: ArrayLike<number>, leads: readonly number[]): AdjacentTotal[] {
  const found: AdjacentTotal[] = [];
  const isPart = new Uint8Array(counted.rows);
  const isTotal = new Uint8Array(counted.rows);
  const tryBlock = (row: number, from: number, to: number): boolean => {
    if (to - from < 2) return false;
    const sums = noSums(counted);
    for (let at = from; at < to; at++) addRow(counted, sums, open[at]);
    const agrees = agreement(counted, row, sums);
    if (!isSum(agrees, WALKS * open.length)) return false;
    const parts = Array.from({ length: to - from }, (_, at) => open[from + at]);
    if (parts.some((part) => isTotal[part] === 1)) return false;
    for (const part of parts) isPart[part] = 1;
    isTotal[row] = 1;
    found.push({ row, parts, agreement: agrees });
    return true;
  };
  for (const lead of leads) {
    const { values } = counted.columns[lead];
    for (let at = 0; at < open.length; at++) {
      const row = open[at];
      const total = values[row];
      if (total <= 0 || isPart[row] === 1 || isTotal[row] === 1) continue;
      let sum = 0;
      let from = at;
      while (from > 0 && sum < total) sum += values[open[--from]];
      if (sum === total && tryBlock(row, from, at)) continue;
      sum = 0;
      let to = at + 1;
      while (to < open.length && sum < total) sum += values[open[to++]];
      if (sum === total) tryBlock(row, at + 1, to);
    }
  }
  return found;
}
