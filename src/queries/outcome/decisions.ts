import type { Contest } from '../../data/contest.ts';
import type { Dataset } from '../../data/dataset.ts';
import { type Decision, turnsOn } from './decision.ts';
import { fewestRows, fewestRowsOfAny } from './fewest-rows.ts';
import { fewestVotes, type Margin, perBallot, slackOf, timesOf } from './margin.ts';
import { type DecisionKind, marginsOf } from './margins.ts';
import { firstOf, outcomeOf } from './outcome.ts';
import { type OfficialResult, officialResult, type Result, type ResultRows, withoutRows } from './result.ts';
import { closestSeats, seatDecision } from './seat-decisions.ts';

/**
 * The decisions of a contest under its official result, that which turned on the fewest votes first; exact, in whole votes.
 *
 * Who was first (where that decides: not where a majority is needed and nobody has it), whether the leader has the majority that is needed, the contestants nearest to the
 * threshold on either side, the last seat given against the next in line and the pair between whom the fewest transferred
 * votes move a seat, and the quorum. A rule or a count that is not known gives no decision.
 *
 * @example decisionsOf(dataset)[0].transfer; // votes that the closest decision turns on
 */
export function decisionsOf(dataset: Dataset): Decision[] {
  const official = officialResult(dataset);
  return official ? decisionsUnder(dataset.contest, official) : [];
}

/** The decisions under any result, with or without the rows that it is the sum of. */
export function decisionsUnder(contest: Contest, official: OfficialResult): Decision[] {
  const { result } = official;
  const kinds = ['winner', 'majority', 'threshold', 'quorum'] as const;
  const linear = kinds.flatMap((kind) => {
    const margins = marginsOf(kind, contest, result);
    const named = closest(kind, margins, result);
    return named.map((margin) => decision(kind, contest, official, margin, margins));
  });
  const seats = closestSeats(contest, result).map((margin) => seatDecision(contest, official, margin));
  return [...linear, ...seats].sort((a, b) => turnsOn(a) - turnsOn(b));
}

/** The margins worth a decision of their own: the closest; of a majority the leader's, of a threshold the closest on either side. */
function closest(kind: DecisionKind, margins: readonly Margin[], result: Result): Margin[] {
  const least = (some: readonly Margin[]) =>
    some.reduce<Margin[]>(([best], one) => [best && slackOf(best, result) <= slackOf(one, result) ? best : one], []);
  if (kind === 'threshold')
    return [true, false].flatMap((above) => least(margins.filter(({ against }) => (against !== undefined) === above)));
  if (kind !== 'majority') return least(margins);
  const votes = (margin: Margin) => result.votes[margin.against ?? margin.for ?? 0];
  return margins.reduce<Margin[]>(([best], one) => [best && votes(best) >= votes(one) ? best : one], []);
}

/** Solves a decision that one linear margin makes, among all of its kind: whoever is first can be overtaken by any of the others. */
function decision(
  kind: DecisionKind,
  contest: Contest,
  { area, result, rows }: OfficialResult,
  margin: Margin,
  margins: readonly Margin[],
): Decision {
  const slack = slackOf(margin, result);
  const { for: to, against: from } = margin;
  const before = decided(kind, margin, contest, result);
  const changes = (after: Result) => decided(kind, margin, contest, after) !== before;
  const available = from === undefined ? result.valid - (to === undefined ? 0 : result.votes[to]) : result.votes[from];
  const room = Number.MAX_SAFE_INTEGER - Math.max(result.valid, result.cast ?? 0);
  const solve = (by: number, most: number, after: (votes: number) => Result): number | null => {
    // Without a margin that falls, the last vote of all may still go: nobody passes without one.
    const votes = fewestVotes(slack, by, most) ?? (from === undefined ? 0 : available);
    return votes > 0 && votes <= most && changes(after(votes)) ? votes : null;
  };
  const turned = rows && (kind === 'winner' ? fewestRowsOfAny(margins, rows, result) : fewestRows(margin, rows, result));
  const annulled = rows && (turned ?? rowsWith(rows, from));
  const turning = rows && annulled && changes(withoutRows(result, rows, annulled)) ? annulled : undefined;
  return {
    kind,
    area,
    ...(to !== undefined && { for: to }),
    ...(from !== undefined && { against: from }),
    tie: kind === 'winner' && slack + BigInt(margin.least) === 0n,
    transfer: solve(timesOf(margin, from) - timesOf(margin, to), available, (votes) => moved(result, from, to, votes)),
    add: solve(-perBallot(margin, to), room, (votes) => grown(result, to, votes)),
    remove: solve(perBallot(margin, from), available, (votes) => grown(result, from, -votes)),
    stations: turning?.length ?? null,
    ...(turning && { rows: turning }),
  };
}

/** The rows in which a contestant has votes. */
function rowsWith({ votes }: ResultRows, contestant: number | undefined): number[] {
  return contestant === undefined ? [] : Array.from(votes[contestant].keys()).filter((row) => votes[contestant][row] > 0);
}

/** What a decision says, as a text that differs where it is another. */
function decided(kind: DecisionKind, { for: to, against: from }: Margin, contest: Contest, result: Result): string {
  if (kind === 'winner') return firstOf(contest, result.votes).join();
  const { majority = [], passed = [], quorum } = outcomeOf(contest, result);
  if (kind === 'quorum') return String(quorum);
  return String((kind === 'majority' ? majority : passed).includes((from ?? to) as number));
}

/** Votes of one counted for another; those of the others together stay where they are, since only one side is asked. */
function moved(result: Result, from: number | undefined, to: number | undefined, votes: number): Result {
  const of = (count: number, contestant: number) => count + (contestant === to ? votes : 0) - (contestant === from ? votes : 0);
  return { ...result, votes: result.votes.map(of) };
}

/** Valid ballots more, or with a minus sign fewer, of one contestant or of none that is asked. */
function grown(result: Result, contestant: number | undefined, ballots: number): Result {
  const { votes, valid, cast } = result;
  return {
    ...result,
    votes: votes.map((count, index) => (index === contestant ? count + ballots : count)),
    valid: valid + ballots,
    ...(cast !== undefined && { cast: cast + ballots }),
  };
}
