import type { Contest } from '../data/contest.ts';
import { type Apportionment, highestAverages, largestRemainder } from '../stats/apportion.ts';
import { fractionOf, isAtLeast } from '../stats/fraction.ts';

export interface SeatDivision {
  /** Seats by contestant. */
  readonly seats: readonly number[];
  /** Contestants at or above the threshold. */
  readonly passed: readonly number[];
  /** Contestants tied for seats that no rule on record assigns; empty as a rule. */
  readonly tied: readonly number[];
  readonly unassigned: number;
}

/** Shares are turned into whole units of this size before seats are divided, so that no remainder is decided by rounding. */
const UNITS = 1e9;

/**
 * The seats a division of the votes gives under the rules of the contest.
 *
 * @param votes whole votes, or fractions of the vote, by contestant
 * @param base what the threshold is a share of, in the same unit as `votes`: valid votes or ballots cast
 * @returns undefined where the rules do not say: no seats, no allocation, or nobody passes the threshold; and where a figure is no
 *   number of votes, or is too large to be exact
 */
export function seatsUnder(contest: Contest, votes: readonly number[], base: number): SeatDivision | undefined {
  const { seats, allocation, secondGets, tieBreak } = contest;
  if (seats === undefined || allocation === 'none') return undefined;
  const whole = votes.every(Number.isInteger) ? votes.slice() : votes.map((share) => Math.round(share * UNITS));
  const passed = passing(contest, votes, base);
  const divisible = whole.every((count) => Number.isSafeInteger(count) && count >= 0) && passed.some((contestant) => whole[contestant] > 0);
  if (!divisible) return undefined;
  const bySize = votes.map((_, contestant) => contestant).sort((a, b) => votes[b] - votes[a] || a - b);
  const empty = votes.map(() => 0);
  if (allocation === 'plurality') {
    // With several seats the rules would have to say how many votes a voter has.
    if (seats !== 1) return undefined;
    const tied = bySize.filter((contestant) => votes[contestant] === votes[bySize[0]]);
    const winner = tied.length === 1 ? tied[0] : tieBreak?.find((contestant) => tied.includes(contestant));
    if (winner === undefined) return { seats: empty, passed, tied, unassigned: seats };
    return { seats: empty.map((_, contestant) => (contestant === winner ? seats : 0)), passed, tied: [], unassigned: 0 };
  }
  if (passed.length === 1 && secondGets !== undefined && votes.length > 1) {
    const [first] = passed;
    const seconds = bySize.filter((contestant) => contestant !== first && votes[contestant] === votes[bySize[1]]);
    const second = seconds.length === 1 ? seconds[0] : tieBreak?.find((contestant) => seconds.includes(contestant));
    const divided = empty.map((_, contestant) => (contestant === first ? seats - secondGets : contestant === second ? secondGets : 0));
    return second === undefined
      ? { seats: divided, passed, tied: seconds, unassigned: secondGets }
      : { seats: divided, passed, tied: [], unassigned: 0 };
  }
  const order = (tieBreak ?? []).map((contestant) => passed.indexOf(contestant)).filter((index) => index >= 0);
  const divided: Apportionment = divide(
    allocation,
    passed.map((contestant) => whole[contestant]),
    seats,
    order,
  );
  const all = empty.slice();
  for (const [index, contestant] of passed.entries()) all[contestant] = divided.seats[index];
  return { seats: all, passed, tied: divided.tied.map((index) => passed[index]), unassigned: divided.unassigned };
}

/**
 * The contestants at or above the threshold, exactly where votes and base are whole numbers; nobody passes without a vote.
 *
 * @param base what the threshold is a share of, in the same unit as `votes`
 */
export function passing({ threshold = 0 }: Pick<Contest, 'threshold'>, votes: readonly number[], base: number): number[] {
  if (threshold > 1) return [];
  const needed = fractionOf(threshold);
  const whole = Number.isSafeInteger(base) && votes.every(Number.isSafeInteger);
  // 0.07 × 100 is a little above 7 in binary; a contestant exactly at the threshold passes.
  const passes = whole ? (count: number) => isAtLeast(count, base, needed) : (count: number) => count >= threshold * base * (1 - 1e-12);
  return votes.flatMap((count, contestant) => (count > 0 && passes(count) ? [contestant] : []));
}

function divide(
  allocation: 'largest-remainder' | 'dhondt' | 'sainte-lague',
  votes: readonly number[],
  seats: number,
  order: readonly number[],
): Apportionment {
  return allocation === 'largest-remainder' ? largestRemainder(votes, seats, order) : highestAverages(votes, seats, allocation, order);
}

/** `57/16/0/13/12`, in the order of the contestants. */
export function seatsText(seats: readonly number[]): string {
  return seats.join('/');
}
