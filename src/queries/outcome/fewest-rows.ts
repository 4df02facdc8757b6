import { sortedCounts } from '../../stats/sorted-counts.ts';
import { contributionsOf, type Margin, slackOf } from './margin.ts';
import type { Result, ResultRows } from './result.ts';

type Held = Float64Array | bigint[];

/**
 * The fewest rows whose annulment turns a margin, in ascending order; undefined where none does.
 *
 * Exact: a row that is annulled takes what it holds of the margin with it, so the fewest are the largest contributions that
 * together exceed the slack. Of two rows that hold the same, the earlier is taken.
 */
export function fewestRows(margin: Margin, rows: ResultRows, result: Result): number[] | undefined {
  const held = contributionsOf(margin, rows, result);
  const size = fewestOf(held, slackOf(margin, result), held.length);
  return size === undefined ? undefined : largestRows(held, size);
}

/** The fewest rows whose annulment puts any of the others level with the first or before it: margins of one contestant, each A − B. */
export function fewestRowsOfAny(margins: readonly Margin[], rows: ResultRows, result: Result): number[] | undefined {
  if (margins.length === 0) return undefined;
  const asked = margins.map((margin) => ({ margin, slack: slackOf(margin, result) })).sort((a, b) => (a.slack < b.slack ? -1 : 1));
  // No row holds more of A − B than of A: where A's largest rows do not reach, those of the difference do not.
  const most = sortedCounts(rows.votes[margins[0].against as number]).reverse();
  for (let at = 1; at < most.length; at++) most[at] += most[at - 1];
  let best: { readonly held: Held; readonly size: number } | undefined;
  for (const { margin, slack } of asked) {
    const limit = (best?.size ?? rows.size + 1) - 1;
    if (limit === 0 || most[limit - 1] <= slack) continue;
    const held = contributionsOf(margin, rows, result);
    const size = fewestOf(held, slack, limit);
    if (size !== undefined) best = { held, size };
  }
  return best && largestRows(best.held, best.size);
}

/** How many of the largest contributions exceed the slack together; undefined where it would be more than `most`. */
function fewestOf(held: Held, slack: bigint, most: number): number | undefined {
  if (slack < 0n) return most > 0 && held.some((value) => value > 0) ? 1 : undefined;
  const sorted = descending(held);
  return Array.isArray(sorted) ? exceeding(sorted, slack, 0n, most) : exceeding(sorted, Number(slack), 0, most);
}

function exceeding<T extends number | bigint>(sorted: ArrayLike<T>, slack: T, zero: T, most: number): number | undefined {
  let all = zero;
  for (let at = 0; at < most && sorted[at] > 0; at++) {
    all = ((all as number) + (sorted[at] as number)) as T;
    if (all > slack) return at + 1;
  }
  return undefined;
}

function descending(held: Held): Held {
  return Array.isArray(held) ? held.slice().sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)) : sortedCounts(held).reverse();
}

/** The rows of the largest contributions, in ascending order. */
function largestRows(held: Held, size: number): number[] {
  const least = descending(held)[size - 1];
  let level = size;
  for (let row = 0; row < held.length; row++) if (held[row] > least) level--;
  const found: number[] = [];
  for (let row = 0; row < held.length; row++) if (held[row] > least || (held[row] === least && level-- > 0)) found.push(row);
  return found;
}

/** Every row that holds something of a margin, the largest contribution first. */
export function rowsByContribution(margin: Margin, rows: ResultRows, result: Result): number[] {
  const held = contributionsOf(margin, rows, result);
  const order = (a: number, b: number) => (held[a] > held[b] ? -1 : held[a] < held[b] ? 1 : a - b);
  const found: number[] = [];
  for (let row = 0; row < held.length; row++) if (held[row] > 0) found.push(row);
  return found.sort(order);
}
