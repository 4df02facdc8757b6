import type { Dataset } from './dataset.ts';
import { officialCount, officialShares, type ReportedShares } from './reference.ts';
import { type SeatDivision, seatsUnder } from './seats.ts';

/** Seats under a source beside those under the official result. */
export interface Consequences {
  readonly official: readonly number[];
  readonly seats: readonly number[];
  /** Seats that change hands. */
  readonly moved: number;
  /** Contestants on the other side of the threshold than officially. */
  readonly crossings: readonly number[];
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
  base: 'printed' | 'decided' = 'printed',
): Consequences | undefined {
  const { contest, areas } = dataset;
  if (reported.source.area !== areas.root || reported.values.some((value) => value === undefined)) return undefined;
  const official = officialDivision(dataset);
  const divisions = ends(reported).map((shares) => {
    const sum = base === 'decided' ? shares.reduce((total, share) => total + share, 0) : 1;
    return seatsUnder(contest, shares, thresholdBase(dataset) * sum);
  });
  const [first] = divisions;
  if (
    !official ||
    !first ||
    divisions.some((division) => !division || division.unassigned > 0 || division.seats.join() !== first.seats.join())
  )
    return undefined;
  const moved = first.seats.reduce((sum, seats, index) => sum + Math.max(0, seats - official.seats[index]), 0);
  const crossings = official.seats.flatMap((_, index) => (first.passed.includes(index) === official.passed.includes(index) ? [] : [index]));
  return { official: official.seats, seats: first.seats, moved, crossings, sameWinner: largest(first.seats) === largest(official.seats) };
}

/** The division of seats under the official votes. */
export function officialDivision(dataset: Dataset): SeatDivision | undefined {
  const official = officialShares(dataset, dataset.areas.root);
  const division =
    official && seatsUnder(dataset.contest, official.votes ?? official.shares, (official.valid ?? 1) * thresholdBase(dataset));
  return division && division.unassigned === 0 ? division : undefined;
}

/** Size of the threshold's base relative to the valid votes: above 1 where the law counts all ballots cast. */
function thresholdBase(dataset: Dataset): number {
  if (dataset.contest.thresholdBase === 'valid') return 1;
  const cast = officialCount(dataset, dataset.areas.root, 'ballotsCast')?.value;
  const valid = officialShares(dataset, dataset.areas.root)?.valid;
  return cast && valid ? cast / valid : 1;
}

/** The shares as printed, with every bounded one at its low and at its high end. */
function ends({ values, intervals, bounded }: ReportedShares): number[][] {
  const printed = values as readonly number[];
  const at = (end: 'low' | 'high'): number[] =>
    printed.map((value, index) => (bounded[index] ? (intervals[index]?.[end] ?? value) : value));
  return bounded.includes(true) ? [at('high'), at('low')] : [printed.slice()];
}

const largest = (seats: readonly number[]): number => seats.indexOf(Math.max(...seats));
