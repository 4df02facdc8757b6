import type { Dataset } from '../data/dataset.ts';
import { sum } from '../stats/sum.ts';
import { MOST_UNLISTED, officialCount, officialShares, type ReportedShares, unlistedShare } from './reference.ts';
import { type SeatDivision, seatsUnder } from './seats.ts';

/** Seats under a source beside those under the official result. */
export interface Consequences {
  readonly official: readonly number[];
  readonly seats: readonly number[];
  /** Seats that change hands. */
  readonly moved: number;
  /** Contestants on the other side of the threshold than officially: those that would pass it, then those that would not. */
  readonly crossings: readonly number[];
  readonly entering: readonly number[];
  readonly leaving: readonly number[];
  readonly sameWinner: boolean;
}

/**
 * The seats that a source's shares would give, each bound read at both of its ends.
 *
 * @returns undefined where the rules, the official votes or a contestant's share are missing, or where the ends of a bound
 *   give different seats
 */
export function consequences(
  dataset: Dataset,
  reported: ReportedShares,
  of: 'printed' | 'decided' = 'printed',
  basis = dataset.contest.thresholdBase,
): Consequences | undefined {
  const { contest, areas } = dataset;
  if (reported.source.area !== areas.root || reported.values.some((value) => value === undefined)) return undefined;
  const official = officialDivision(dataset, basis);
  const valid = officialCount(dataset, areas.root, 'valid')?.value ?? officialShares(dataset, areas.root)?.valid;
  const base = thresholdBase(dataset, valid, basis);
  const divisions = ends(reported).map((shares) => {
    const decided = of === 'decided' ? sum(shares) : 1;
    return seatsUnder(contest, shares, base * decided);
  });
  const [first] = divisions;
  if (
    !official ||
    !first ||
    divisions.some((division) => !division || division.unassigned > 0 || division.seats.join() !== first.seats.join())
  )
    return undefined;
  const moved = sum(first.seats.map((seats, index) => Math.max(0, seats - official.seats[index])));
  const entering = first.passed.filter((index) => !official.passed.includes(index));
  const leaving = official.passed.filter((index) => !first.passed.includes(index));
  const sameWinner = largest(first.seats) === largest(official.seats);
  return { official: official.seats, seats: first.seats, moved, crossings: [...entering, ...leaving], entering, leaving, sameWinner };
}

/** The division of seats under the official votes, with the threshold taken of what the rules say or of another basis. */
export function officialDivision(dataset: Dataset, basis = dataset.contest.thresholdBase): SeatDivision | undefined {
  const official = officialShares(dataset, dataset.areas.root);
  if (official && unlistedShare(official) > Math.max(MOST_UNLISTED, dataset.contest.threshold ?? 0)) return undefined;
  const division =
    official &&
    seatsUnder(dataset.contest, official.votes ?? official.shares, (official.valid ?? 1) * thresholdBase(dataset, official.valid, basis));
  return division && division.unassigned === 0 ? division : undefined;
}

/** Size of the threshold's base relative to a whole that the shares are of: above 1 where other ballots count as well. */
export function thresholdBase(dataset: Dataset, whole: number | undefined, basis = dataset.contest.thresholdBase): number {
  const name = basis === 'valid' ? 'valid' : 'ballotsCast';
  const base = officialCount(dataset, dataset.areas.root, name)?.value;
  return base && whole ? Math.max(1, base / whole) : 1;
}

/** The shares as printed, with every bounded one at its low and at its high end. */
function ends({ values, intervals, bounded }: ReportedShares): number[][] {
  const printed = values as readonly number[];
  const at = (end: 'low' | 'high'): number[] =>
    printed.map((value, index) => (bounded[index] ? (intervals[index]?.[end] ?? value) : value));
  return bounded.includes(true) ? [at('high'), at('low')] : [printed.slice()];
}

const largest = (seats: readonly number[]): number => seats.indexOf(Math.max(...seats));
