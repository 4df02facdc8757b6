import type { Contest } from '../../data/contest.ts';
import { fractionOf, isAtLeast } from '../../stats/fraction.ts';
import { sum } from '../../stats/sum.ts';
import { MOST_UNLISTED } from '../reference.ts';
import { passing, type SeatDivision, seatsUnder } from '../seats.ts';
import type { Result } from './result.ts';

/** What a result decides under the rules of the contest; a key is absent where the rules or the counts do not say. */
export interface Outcome {
  /**
   * Who is first, where that decides: by plurality, and with the majority that is needed where one is. Several where they are
   * level and no rule parts them.
   */
  readonly winner?: readonly number[];
  /** Who has the majority that is needed: more than its share. */
  readonly majority?: readonly number[];
  /** Who passes the threshold. */
  readonly passed?: readonly number[];
  readonly seats?: SeatDivision;
  /** Whether enough voters took part. */
  readonly quorum?: boolean;
}

/**
 * What a result decides, exactly and in whole votes.
 *
 * @example outcomeOf({ thresholdBase: 'valid', allocation: 'plurality' }, { votes: [60, 40], valid: 100 }).winner; // [0]
 */
export function outcomeOf(contest: Contest, result: Result): Outcome {
  const { votes, cast, registered } = result;
  const { majority, quorum } = contest;
  const of = majority && baseOf(result, majority.base);
  const most = majority && of !== undefined ? majorities(votes, of, majority.share) : undefined;
  const first = isWon(contest) ? firstOf(contest, votes) : [];
  const winner = first.length > 0 && (!majority || first.some((one) => most?.includes(one))) ? first : undefined;
  const needed = thresholdBaseOf(contest, result);
  const seats = seatsOf(contest, result);
  return {
    ...(winner && { winner }),
    ...(most && { majority: most }),
    ...(contest.threshold && needed !== undefined && { passed: passing(contest, votes, needed) }),
    ...(seats && { seats }),
    ...(quorum !== undefined && cast !== undefined && registered && { quorum: isAtLeast(cast, registered, fractionOf(quorum)) }),
  };
}

/** Whether the contest is decided by who is first: one seat goes to the most votes, or the rules name no seats. */
export function isWon({ allocation, seats = 1 }: Contest): boolean {
  return (allocation === 'none' || allocation === 'plurality') && seats === 1;
}

/** The contestants with the most votes, or the one of them that the rules put first; nobody where there are no votes. */
export function firstOf({ tieBreak }: Contest, votes: readonly number[]): number[] {
  const most = Math.max(0, ...votes);
  if (most === 0) return [];
  const level = votes.flatMap((count, contestant) => (count === most ? [contestant] : []));
  const first = level.length > 1 ? tieBreak?.find((contestant) => level.includes(contestant)) : undefined;
  return first === undefined ? level : [first];
}

function majorities(votes: readonly number[], base: number, share: number): number[] {
  const { numerator, denominator } = fractionOf(share);
  const exceeds = (count: number) => BigInt(count) * BigInt(denominator) > BigInt(base) * BigInt(numerator);
  return votes.flatMap((count, contestant) => (exceeds(count) ? [contestant] : []));
}

/** Valid votes or ballots cast; undefined where they are not known. */
export function baseOf({ valid, cast }: Result, base: 'valid' | 'cast'): number | undefined {
  return base === 'valid' ? valid : cast;
}

/** What the threshold is a share of; where there is no threshold, the valid votes. */
export function thresholdBaseOf({ threshold, thresholdBase }: Contest, result: Result): number | undefined {
  return baseOf(result, threshold ? thresholdBase : 'valid');
}

/** The division of seats among several; undefined where rules or counts do not give one, or too many votes are for nobody listed. */
export function seatsOf(contest: Contest, result: Result): SeatDivision | undefined {
  const base = thresholdBaseOf(contest, result);
  if (base === undefined || contest.allocation === 'plurality' || contest.allocation === 'none') return undefined;
  const unlisted = result.valid - sum(result.votes);
  if (unlisted > Math.max(MOST_UNLISTED, contest.threshold ?? 0) * result.valid) return undefined;
  return seatsUnder(contest, result.votes, base);
}

/** Whether two results decide the same. */
export function sameOutcome(one: Outcome, other: Outcome): boolean {
  return outcomeText(one) === outcomeText(other);
}

function outcomeText({ winner, majority, passed, seats, quorum }: Outcome): string {
  const division = seats && [seats.seats, seats.tied, seats.unassigned];
  return JSON.stringify([winner ?? null, majority ?? null, passed ?? null, division ?? null, quorum ?? null]);
}
