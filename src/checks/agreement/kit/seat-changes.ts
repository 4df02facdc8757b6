import type { Contest } from '../../../data/contest.ts';
import { type SeatDivision, seatsUnder } from '../../../queries/seats.ts';
import { sum } from '../../../stats/sum.ts';

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

/** Votes and their base after n votes more or elsewhere. */
type Path = (n: number) => readonly [votes: readonly number[], base: number];

/**
 * For every ordered pair of contestants the smallest number of votes that, moved from one to the other, changes the division.
 *
 * Exact under every allocation. A contestant passes the threshold from some number of votes on, or up to one; between such
 * numbers the division under all rules known here is decided by pairs of contestants (whose last seat comes before whose next
 * one), and each such comparison turns at most once along the way. So whether the division is still the old one turns at most
 * once as well, and is found by halving. A seat that becomes tied counts as a change.
 *
 * @param votes whole votes by contestant
 * @param base what the threshold is a share of, valid votes or ballots cast; it stays as it is
 * @returns one change a pair, in order; pairs between which no transfer changes anything are left out. Undefined where the
 *   rules give no division of the votes themselves
 * @throws RangeError when votes are not whole numbers, 0 or more
 * @see Balinski & Young (1982) Fair Representation, for allocations as comparisons of pairs
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

function smallestChange(contest: Contest, path: Path, most: number): Omit<SeatChange, 'to' | 'from'> | undefined {
  const before = text(seatsUnder(contest, ...path(0)));
  const changed = (n: number) => text(seatsUnder(contest, ...path(n))) !== before;
  const starts = turns(contest, path, most);
  for (const [index, start] of starts.entries()) {
    const end = index + 1 < starts.length ? starts[index + 1] - 1 : most;
    if (!changed(start) && !changed(end)) continue;
    const votes = changed(start) ? start : firstTrue(start, end, changed);
    return { votes, division: seatsUnder(contest, ...path(votes)) };
  }
  return undefined;
}

/** 0, and every number of votes from which other contestants pass the threshold than one vote earlier, ascending. */
function turns(contest: Contest, path: Path, most: number): number[] {
  const first = passing(contest, ...path(0));
  const last = passing(contest, ...path(most));
  const [votes] = path(0);
  const found = votes.flatMap((_, contestant) => {
    const began = first.includes(contestant);
    if (began === last.includes(contestant)) return [];
    return [firstTrue(0, most, (n) => passing(contest, ...path(n)).includes(contestant) !== began)];
  });
  return [...new Set([0, ...found])].sort((a, b) => a - b);
}

/** Smallest number in (low, high] for which the condition holds, which it does at high and from some number on. */
function firstTrue(low: number, high: number, holds: (n: number) => boolean): number {
  let without = low;
  let withIt = high;
  while (withIt - without > 1) {
    const middle = without + Math.floor((withIt - without) / 2);
    if (holds(middle)) withIt = middle;
    else without = middle;
  }
  return withIt;
}

function transfer(votes: readonly number[], base: number, from: number, to: number): Path {
  return (n) => [votes.map((count, index) => (index === from ? count - n : index === to ? count + n : count)), base];
}

function addition(votes: readonly number[], base: number, to: number): Path {
  return (n) => [votes.map((count, index) => (index === to ? count + n : count)), base + n];
}

/** The contestants at or above the threshold, by the rule of `seatsUnder`; one seat is quickly divided. */
function passing(contest: Contest, votes: readonly number[], base: number): readonly number[] {
  return seatsUnder({ ...contest, seats: 1, allocation: 'plurality' }, votes, base)?.passed ?? [];
}

/** Additional votes with which a contestant has every seat it can have, and every other one that can fall below the threshold has. */
function enough({ seats = 0, threshold = 0 }: Contest, votes: readonly number[], base: number): number {
  const total = sum(votes);
  const passes = threshold < 1 ? (threshold * base) / (1 - threshold) : 0;
  const alone = threshold > 0 ? Math.max(...votes) / threshold : 0;
  const room = Number.MAX_SAFE_INTEGER - Math.max(base, total) - 1;
  return Math.max(0, Math.min(room, Math.ceil(2 * (seats + 1) * (total + 1) + passes + alone)));
}

function text(division: SeatDivision | undefined): string {
  return division ? `${division.seats.join()};${division.tied.join()};${division.unassigned}` : '';
}

function demandWhole(caller: string, votes: readonly number[]): void {
  if (!votes.every((count) => Number.isSafeInteger(count) && count >= 0))
    throw new RangeError(`${caller}: votes must be whole numbers ≥ 0`);
}
