import type { Contest } from '../../data/contest.ts';
import { seatsUnder } from '../seats.ts';
import type { Decision } from './decision.ts';
import { fewestRows, rowsByContribution } from './fewest-rows.ts';
import { fewestVotes, type Margin, slackOf, timesOf } from './margin.ts';
import { seatMargins } from './margins.ts';
import { thresholdBaseOf } from './outcome.ts';
import { type OfficialResult, type Result, type ResultRows, withoutRows } from './result.ts';
import { addition, divisionText, enough, type Path, removal, smallestChange, transfer } from './smallest-change.ts';

/**
 * The pairs whose seat is told: the last seat given and the next in line, and those between whom the fewest transferred votes
 * move a seat. With a divisor these may differ, since a vote weighs less in a large average.
 */
export function closestSeats(contest: Contest, result: Result): Margin[] {
  const margins = seatMargins(contest, result);
  if (margins.length === 0) return [];
  const votes = margins.map((margin) => transferOf(margin, result));
  const fewest = margins[votes.reduce((best, count, at) => (count < votes[best] ? at : best), 0)];
  // Remainders have one unit, so there the two are the same.
  if (contest.allocation === 'largest-remainder') return [fewest];
  const inLine = margins.reduce((best, one) => (isFurtherInLine(one, best, result) ? one : best));
  return fewest === inLine ? [fewest] : [inLine, fewest];
}

function transferOf(margin: Margin, result: Result): number {
  const by = timesOf(margin, margin.against) - timesOf(margin, margin.for);
  return fewestVotes(slackOf(margin, result), by, Number.MAX_SAFE_INTEGER) ?? Number.POSITIVE_INFINITY;
}

/** Whether a pair has a later last seat, vA / dA, than another, or the same and an earlier next one, vB / dB. */
function isFurtherInLine(one: Margin, other: Margin, result: Result): boolean {
  const last = (margin: Margin) => [votesOf(result, margin.against), -timesOf(margin, margin.for)] as const;
  const next = (margin: Margin) => [votesOf(result, margin.for), timesOf(margin, margin.against)] as const;
  return isLess(last(one), last(other)) || (!isLess(last(other), last(one)) && isLess(next(other), next(one)));
}

function votesOf({ votes }: Result, contestant: number | undefined): number {
  return contestant === undefined ? 0 : votes[contestant];
}

/** a / b < c / d, exactly. */
function isLess([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  return BigInt(a) * BigInt(d) < BigInt(c) * BigInt(b);
}

/**
 * Solves the decision on one seat. Its numbers of votes are the smallest that change the division in any way: a third
 * contestant's seat may fall first, and a threshold may be crossed on the way.
 */
export function seatDecision(contest: Contest, { area, result, rows }: OfficialResult, margin: Margin): Decision {
  const [from, to] = [margin.against as number, margin.for as number];
  const { votes } = result;
  const base = thresholdBaseOf(contest, result) ?? result.valid;
  const solve = (path: Path, most: number): number | null => smallestChange(contest, path, most)?.votes ?? null;
  const turning = rows && seatRows(contest, result, rows, margin);
  return {
    kind: 'seat',
    area,
    for: to,
    against: from,
    tie: slackOf(margin, result) + BigInt(margin.least) === 0n,
    transfer: solve(transfer(votes, base, from, to), votes[from]),
    add: solve(addition(votes, base, to), enough(contest, votes, base)),
    remove: solve(removal(votes, base, from), votes[from]),
    stations: turning?.length ?? null,
    ...(turning && { rows: turning }),
  };
}

/** So many rows the seats are divided again after each one, before the pair turns and after it. */
const FOLLOWED = 300;

/**
 * The fewest rows whose annulment changes the division, taken in the order of what they hold of the pair's margin.
 *
 *     vA·dB − vB·dA of each row, the largest first (for remainders the terms of `Margin`)
 *
 * That order gives the fewest rows that turn this very pair while the same contestants pass. The seats are divided again after
 * each of the first rows, since another pair or the threshold may turn earlier; then where the pair turns, and after each of
 * some more where a threshold crossed on the way has kept the division. Rows in another order may be fewer still.
 */
function seatRows(contest: Contest, result: Result, rows: ResultRows, margin: Margin): number[] | undefined {
  const turned = fewestRows(margin, rows, result)?.length;
  if (turned === undefined) return undefined;
  const divided = (left: Result) => divisionText(seatsUnder(contest, left.votes, thresholdBaseOf(contest, left) ?? left.valid));
  const before = divided(result);
  const order = rowsByContribution(margin, rows, result);
  const last = Math.min(order.length, turned + FOLLOWED);
  let left = result;
  let taken = 0;
  for (let count = 1; count <= last; count++) {
    if (count > FOLLOWED && count < turned) continue;
    left = withoutRows(left, rows, order.slice(taken, count));
    taken = count;
    if (divided(left) !== before) return order.slice(0, count);
  }
  return undefined;
}
