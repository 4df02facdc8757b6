import type { Contest } from '../../data/contest.ts';
import { sum } from '../../stats/sum.ts';
import { passing, type SeatDivision, seatsUnder } from '../seats.ts';

/** Votes and their base after n votes more, less or elsewhere. */
export type Path = (n: number) => readonly [votes: readonly number[], base: number];

/** The least that changes a division of seats. */
export interface SmallestChange {
  readonly votes: number;
  /** The division after it; absent where the rules then give none. A seat may be tied in it. */
  readonly division?: SeatDivision;
}

/**
 * The smallest number of votes along a path that changes the division of seats; a seat that becomes tied counts as a change.
 *
 * Exact under every allocation. A contestant passes the threshold from some number of votes on, or up to one; between such
 * numbers the division under all rules known here is decided by pairs of contestants (whose last seat comes before whose next
 * one), and each such comparison turns at most once along the way. So whether the division is still the old one turns at most
 * once as well, and is found by halving.
 *
 * @param most the last number of votes that is tried
 * @returns undefined where no number of votes up to it changes the division
 * @see Balinski & Young (2001) Fair Representation, for allocations as comparisons of pairs
 * @example smallestChange(contest, transfer([62, 38], 100, 0, 1), 62)?.votes;
 */
export function smallestChange(contest: Contest, path: Path, most: number): SmallestChange | undefined {
  const before = divisionText(seatsUnder(contest, ...path(0)));
  const changed = (n: number) => divisionText(seatsUnder(contest, ...path(n))) !== before;
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
export function firstTrue(low: number, high: number, holds: (n: number) => boolean): number {
  let without = low;
  let withIt = high;
  while (withIt - without > 1) {
    const middle = without + Math.floor((withIt - without) / 2);
    if (holds(middle)) withIt = middle;
    else without = middle;
  }
  return withIt;
}

/** n votes of one contestant counted for another. */
export function transfer(votes: readonly number[], base: number, from: number, to: number): Path {
  return (n) => [votes.map((count, index) => (index === from ? count - n : index === to ? count + n : count)), base];
}

/** n votes more for one contestant. */
export function addition(votes: readonly number[], base: number, to: number): Path {
  return (n) => [votes.map((count, index) => (index === to ? count + n : count)), base + n];
}

/** n votes of one contestant struck. */
export function removal(votes: readonly number[], base: number, from: number): Path {
  return (n) => [votes.map((count, index) => (index === from ? count - n : count)), base - n];
}

/** Additional votes with which a contestant has every seat it can have, and every other one that can fall below the threshold has. */
export function enough({ seats = 0, threshold = 0 }: Contest, votes: readonly number[], base: number): number {
  const total = sum(votes);
  const passes = threshold < 1 ? (threshold * base) / (1 - threshold) : 0;
  const alone = threshold > 0 ? Math.max(...votes) / threshold : 0;
  const room = Number.MAX_SAFE_INTEGER - Math.max(base, total) - 1;
  return Math.max(0, Math.min(room, Math.ceil(2 * (seats + 1) * (total + 1) + passes + alone)));
}

/** A division as one text, by which two of them are compared: seats, who is tied, and for how many. */
export function divisionText(division: SeatDivision | undefined): string {
  return division ? `${division.seats.join()};${division.tied.join()};${division.unassigned}` : '';
}
