import type { Contest } from '../../../data/contest.ts';
import { addition, enough, firstTrue, type Path, smallestChange, transfer } from '../../../queries/outcome/smallest-change.ts';
import { passing, type SeatDivision, seatsUnder } from '../../../queries/seats.ts';

/** The smallest number of votes that changes the division of seats, and what it changes it to. */
export interface SeatChange {
  /** Whose votes they were; absent where they are additional. */
  readonly from?: number;
  readonly to: number;
  readonly votes: number;
  /** The division after it; absent where the rules then give none. A seat may be tied in it. */
  readonly division?: SeatDivision;
}

/** What a contestant below the threshold lacks. */
export interface ThresholdGap {
  readonly contestant: number;
  /** Votes moved from the largest other contestant; absent where that has too few. */
  readonly transferred?: SeatChange;
  /** Additional votes, which raise the base as well. */
  readonly added?: SeatChange;
}

/**
 * For every ordered pair of contestants the smallest number of votes that, moved from one to the other, changes the division.
 *
 * Exact under every allocation, as `smallestChange` says. A seat that becomes tied counts as a change.
 *
 * @param votes whole votes by contestant
 * @param base what the threshold is a share of, valid votes or ballots cast; it stays as it is
 * @returns one change a pair, in order; pairs between which no transfer changes anything are left out. Undefined where the
 *   rules give no division of the votes themselves
 * @throws RangeError when votes are not whole numbers, 0 or more
 * @see Balinski & Young (2001) Fair Representation, for allocations as comparisons of pairs
 * @example smallestTransfers({ seats: 10, allocation: 'largest-remainder', thresholdBase: 'valid' }, [62, 38], 100);
 */
export function smallestTransfers(contest: Contest, votes: readonly number[], base: number): SeatChange[] | undefined {
  demandWhole('smallestTransfers', votes);
  if (!seatsUnder(contest, votes, base)) return undefined;
  return votes.flatMap((available, from) =>
    votes.flatMap((_, to) => {
      if (to === from) return [];
      const change = smallestChange(contest, transfer(votes, base, from, to), available);
      return change ? [{ from, to, ...change }] : [];
    }),
  );
}

/**
 * For every contestant the smallest number of additional votes that changes the division, found as in `smallestTransfers`.
 *
 * Additional votes are valid and cast: the base of the threshold grows with them.
 *
 * @returns contestants that no number of votes gives another division are left out; undefined where the rules give none of
 *   the votes themselves
 * @throws RangeError when votes are not whole numbers, 0 or more
 * @see smallestTransfers
 * @example smallestAdditions({ seats: 10, allocation: 'largest-remainder', thresholdBase: 'valid' }, [62, 38], 100);
 */
export function smallestAdditions(contest: Contest, votes: readonly number[], base: number): SeatChange[] | undefined {
  demandWhole('smallestAdditions', votes);
  if (!seatsUnder(contest, votes, base)) return undefined;
  const most = enough(contest, votes, base);
  return votes.flatMap((_, to) => {
    const change = smallestChange(contest, addition(votes, base, to), most);
    return change ? [{ to, ...change }] : [];
  });
}

/**
 * What every contestant below the threshold lacks: votes moved to it from the largest other contestant, and additional votes.
 *
 *     moved: v + n ≥ θ·B    added: v + n ≥ θ·(B + n)
 *
 * @throws RangeError when votes are not whole numbers, 0 or more
 * @see smallestTransfers
 * @example smallestToPass({ seats: 10, threshold: 0.1, allocation: 'dhondt', thresholdBase: 'valid' }, [60, 35, 5], 100);
 */
export function smallestToPass(contest: Contest, votes: readonly number[], base: number): ThresholdGap[] {
  demandWhole('smallestToPass', votes);
  const most = enough(contest, votes, base);
  return votes.flatMap((_, contestant) => {
    if (passing(contest, votes, base).includes(contestant)) return [];
    const others = votes.flatMap((_, other) => (other === contestant ? [] : [other]));
    const gap = (path: Path, limit: number) => {
      const passes = (n: number) => passing(contest, ...path(n)).includes(contestant);
      if (!passes(limit)) return undefined;
      const fewest = firstTrue(0, limit, passes);
      return { votes: fewest, division: seatsUnder(contest, ...path(fewest)) };
    };
    const from = others.reduce((best, other) => (votes[other] > votes[best] ? other : best), others[0]);
    const moved = from === undefined ? undefined : gap(transfer(votes, base, from, contestant), votes[from]);
    const more = gap(addition(votes, base, contestant), most);
    return [
      {
        contestant,
        ...(moved && { transferred: { from, to: contestant, ...moved } }),
        ...(more && { added: { to: contestant, ...more } }),
      },
    ];
  });
}

function demandWhole(caller: string, votes: readonly number[]): void {
  if (!votes.every((count) => Number.isSafeInteger(count) && count >= 0))
    throw new RangeError(`${caller}: votes must be whole numbers ≥ 0`);
}
