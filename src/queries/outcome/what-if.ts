import type { Areas } from '../../data/areas.ts';
import type { Contest } from '../../data/contest.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Source } from '../../data/source.ts';
import { countAt, type Table, validAt, votesAt } from '../../data/table.ts';
import { protocolsOf } from '../protocols.ts';
import { officialVotes } from '../reference.ts';
import type { Decision } from './decision.ts';
import { decisionsUnder } from './decisions.ts';
import { type Outcome, outcomeOf, sameOutcome } from './outcome.ts';
import type { OfficialResult, Result, ResultRows } from './result.ts';

/** A result with what it decides. */
export interface Decided {
  readonly result: Result;
  readonly outcome: Outcome;
  /** Its decisions, the closest first. */
  readonly decisions: readonly Decision[];
}

/** What a change of the result makes of the outcome. */
export interface WhatIf {
  readonly before: Decided;
  readonly after: Decided;
  readonly changed: boolean;
  /** The closest decision of the official result: the least that changes anything. */
  readonly least?: Decision;
}

/**
 * The outcome under the official result and under another.
 *
 * @example whatIf(contest, official, withoutRows(official.result, rows, [3, 8])).changed;
 */
export function whatIf(contest: Contest, official: OfficialResult, result: Result): WhatIf {
  const before = decidedBy(contest, official);
  const after = decidedBy(contest, { area: official.area, result });
  const [least] = before.decisions;
  return { before, after, changed: !sameOutcome(before.outcome, after.outcome), ...(least && { least }) };
}

function decidedBy(contest: Contest, official: OfficialResult): Decided {
  const { result } = official;
  return { result, outcome: outcomeOf(contest, result), decisions: decisionsUnder(contest, official) };
}

/** The rows that are about some areas, or about areas below them, in ascending order: what annulling those areas annuls. */
export function rowsWithin({ parent }: Areas, { table }: ResultRows, areas: readonly number[]): number[] {
  const named = new Set(areas);
  const isWithin = (area: number): boolean => area >= 0 && (named.has(area) || isWithin(parent[area]));
  return Array.from({ length: table.rows }, (_, row) => row).filter((row) => isWithin(table.area[row]));
}

/**
 * The result without some ballots: votes of contestants, and ballots that are not valid.
 *
 * @param votes votes struck, by contestant; absent means none
 * @throws RangeError when a contestant has fewer votes than are struck
 */
export function withoutBallots(result: Result, votes: readonly (number | undefined)[], invalid = 0): Result {
  const left = result.votes.map((count, contestant) => count - (votes[contestant] ?? 0));
  if (left.some((count) => count < 0)) throw new RangeError('withoutBallots: a contestant has fewer votes than are struck');
  const struck = votes.reduce<number>((sum, count = 0) => sum + count, 0);
  const { cast } = result;
  return { ...result, votes: left, valid: result.valid - struck, ...(cast !== undefined && { cast: cast - struck - invalid }) };
}

/** The official result with the rows of another source put in. */
export interface Replaced {
  readonly result: Result;
  /** Areas whose official row was replaced. */
  readonly areas: readonly number[];
  /** Areas of the source that no official row is about, or of which the source gives no votes. */
  readonly unmatched: readonly number[];
}

/**
 * Puts the rows of a source in the place of the official rows of the same areas, from its table with the most rows. Of copies of
 * one protocol that agree one counts; those that contradict each other are left out. A count that either side does not give
 * stays, that of a contestant too, but ballots cast follow the valid votes.
 *
 * @param isOut areas that are left out: those annulled at the same time
 */
export function replaced(
  dataset: Dataset,
  { result }: OfficialResult,
  source: Source,
  isOut: (area: number) => boolean = () => false,
): Replaced {
  const table = source.tables.reduce<Table | undefined>((most, one) => (most && most.rows >= one.rows ? most : one), undefined);
  const votes = result.votes.slice();
  const sums = { valid: 0, cast: 0, registered: 0 };
  const areas: number[] = [];
  const unmatched: number[] = [];
  for (const row of table ? protocolsOf(table).rows : []) {
    const area = (table as Table).area[row];
    if (isOut(area)) continue;
    const difference = differenceOf(dataset, table as Table, row);
    if (!difference) {
      unmatched.push(area);
      continue;
    }
    areas.push(area);
    for (const [contestant, by] of difference.votes.entries()) votes[contestant] += by;
    for (const name of ['valid', 'cast', 'registered'] as const) sums[name] += difference[name];
  }
  const { valid, cast, registered } = result;
  return {
    result: {
      votes,
      valid: valid + sums.valid,
      ...(cast !== undefined && { cast: cast + sums.cast }),
      ...(registered !== undefined && { registered: registered + sums.registered }),
    },
    areas,
    unmatched,
  };
}

/** What a row says more than the official row of its area, or with a minus sign less. */
function differenceOf(dataset: Dataset, table: Table, row: number): Required<Result> | undefined {
  const official = officialVotes(dataset, table.area[row]);
  const ours = official && votesAt(official.table, official.row);
  const theirs = table.votes.map((column) => countAt(column, row));
  if (!official || !ours || theirs.every((count) => count === undefined)) return undefined;
  const votes = ours.map((count, contestant) => (theirs[contestant] ?? count) - count);
  const listed = votes.reduce((sum, count) => sum + count, 0);
  const between = (name: 'ballotsCast' | 'registered'): number | undefined => {
    const [one, other] = [countAt(table.counts[name], row), countAt(official.table.counts[name], official.row)];
    return one === undefined || other === undefined ? undefined : one - other;
  };
  // Without a count of its own, the valid votes of a source that lacks a contestant are not those it lists.
  const own = countAt(table.counts.valid, row) ?? (theirs.includes(undefined) ? undefined : validAt(table, row));
  const valid = own === undefined ? listed : own - (validAt(official.table, official.row) ?? official.valid);
  return { votes, valid, cast: between('ballotsCast') ?? valid, registered: between('registered') ?? 0 };
}
