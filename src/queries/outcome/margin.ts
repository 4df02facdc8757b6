import type { Result, ResultRows } from './result.ts';

type Base = 'valid' | 'cast' | 'registered';

/** A count of a result, taken a whole number of times. */
interface Term {
  /** A contestant's votes, or a count of the result. */
  readonly of: number | Base;
  readonly times: number;
}

/**
 * One comparison that a decision rests on, as a whole number: the decision stands while Σ times · count ≥ least.
 *
 *     A before B          A − B                 ≥ 1, or 0 where the rules put A first
 *     B passes p/q of V   q·B − p·V             ≥ 0
 *     a majority p/q of V q·A − p·V             ≥ 1
 *     a divisor seat      dB·A − dA·B           ≥ 1, A's last divisor dA and B's next dB
 *     a remainder's seat  S·(A − B) + (sB − sA + 1)·V ≥ 1, V the votes of those who pass
 */
export interface Margin {
  /** Who gains where it turns; absent: the others together. */
  readonly for?: number;
  /** Who loses where it turns; absent: the others together. */
  readonly against?: number;
  readonly terms: readonly Term[];
  readonly least: 0 | 1;
}

/** By how much a decision stands above what it needs, 0 at the least; below 0 where it is a tie or fallen. */
export function slackOf({ terms, least }: Margin, result: Result): bigint {
  return terms.reduce((all, { of, times }) => all + BigInt(times) * BigInt(countOf(result, of)), -BigInt(least));
}

/** A count that a margin names; 0 where the result does not give it. */
export function countOf(result: Result, of: Term['of']): number {
  return (typeof of === 'number' ? result.votes[of] : result[of]) ?? 0;
}

/** How often a margin counts a contestant's vote, or a count; 0 for whom it does not name. */
export function timesOf({ terms }: Margin, of: Term['of'] | undefined): number {
  return terms.reduce((all, term) => (term.of === of ? all + term.times : all), 0);
}

/** What one more valid ballot for a contestant adds to a margin; for nobody in it, what one more valid ballot adds. */
export function perBallot(margin: Margin, contestant: number | undefined): number {
  return timesOf(margin, contestant) + timesOf(margin, 'valid') + timesOf(margin, 'cast');
}

/**
 * The fewest votes of which each takes `by` from a margin until it falls; null where it never does.
 *
 *     n = ⌊slack / by⌋ + 1
 */
export function fewestVotes(slack: bigint, by: number, most: number): number | null {
  if (by <= 0 || most < 1) return null;
  const votes = slack < 0n ? 1n : slack / BigInt(by) + 1n;
  return votes <= BigInt(most) ? Number(votes) : null;
}

/** What every row holds of a margin; as doubles where these hold the sums exactly. */
export function contributionsOf({ terms }: Margin, rows: ResultRows, result: Result): Float64Array | bigint[] {
  const columns = terms.flatMap(({ of, times }) => {
    const column = columnOf(rows, of);
    return column ? [{ column, times }] : [];
  });
  const largest = terms.reduce((all, { of, times }) => all + Math.abs(times) * countOf(result, of), 0);
  // Twice the whole: rows may hold a little more than the result they belong to.
  if (2 * largest > Number.MAX_SAFE_INTEGER)
    return Array.from({ length: rows.size }, (_, row) =>
      columns.reduce((all, { column, times }) => all + BigInt(times) * BigInt(column[row]), 0n),
    );
  const found = new Float64Array(rows.size);
  for (const { column, times } of columns) for (let row = 0; row < found.length; row++) found[row] += times * column[row];
  return found;
}

function columnOf({ votes, valid, cast, registered }: ResultRows, of: Term['of']): Float64Array | undefined {
  if (typeof of === 'number') return votes[of];
  return of === 'valid' ? valid : of === 'cast' ? (cast ?? valid) : registered;
}
