import type { Profile } from './numbers.ts';

const MOST_ROUNDS = 4;
/** Rows that a total adds up at least, and columns in which it has to: a sum of one row is a copy. */
const FEWEST = 2;

/**
 * Rows that are the sum of rows next to them, before or behind, in every column that has numbers: totals, whatever they are
 * called. Once found they are passed over, so that totals of totals are found as well.
 *
 * @param skip rows that are known as totals
 */
export function totalRows(
  profiles: readonly Profile[],
  columns: readonly number[],
  rows: number,
  skip: ReadonlySet<number>,
): Map<number, number> {
  const found = new Map<number, number>();
  const used = [...new Set(columns)].filter((index) => profiles[index].whole && profiles[index].largest > 0);
  if (used.length < FEWEST) return found;
  const value = (index: number, row: number): number => (Number.isNaN(profiles[index].values[row]) ? 0 : profiles[index].values[row]);
  const sum = (index: number): number => profiles[index].values.reduce((all, one) => all + (Number.isNaN(one) ? 0 : one), 0);
  const [lead, ...others] = [...used].sort((a, b) => sum(b) - sum(a));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const open = Array.from({ length: rows }, (_, row) => row).filter((row) => !skip.has(row) && !found.has(row));
    const prefix = new Float64Array(open.length + 1);
    for (const [at, row] of open.entries()) prefix[at + 1] = prefix[at] + value(lead, row);
    const before = found.size;
    const parts = new Set<number>();
    for (const [at, row] of open.entries()) {
      const total = value(lead, row);
      if (total === 0 || parts.has(row)) continue;
      const block = blockAt(prefix, at, total).find(
        ([from, to]) =>
          to - from >= FEWEST &&
          others.every(
            (index) =>
              Number.isNaN(profiles[index].values[row]) ||
              open.slice(from, to).reduce((all, one) => all + value(index, one), 0) === value(index, row),
          ) &&
          others.some((index) => value(index, row) > 0),
      );
      if (!block) continue;
      found.set(row, block[1] - block[0]);
      for (const one of open.slice(block[0], block[1])) parts.add(one);
    }
    if (found.size === before) break;
  }
  return found;
}

/** Blocks of rows that end just before a row, or begin just behind it, and add up to its number in one column. */
function blockAt(prefix: Float64Array, at: number, total: number): [number, number][] {
  const blocks: [number, number][] = [];
  const first = lowest(prefix, prefix[at] - total);
  if (first < at && prefix[first] === prefix[at] - total) blocks.push([first, at]);
  const last = lowest(prefix, prefix[at + 1] + total);
  if (last < prefix.length && last > at + 1 && prefix[last] === prefix[at + 1] + total) blocks.push([at + 1, last]);
  return blocks;
}

/** The first place of a sorted list that is no less. */
function lowest(sorted: Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
