import type { Dataset } from '../../../data/dataset.ts';
import { isPeopleSample, type Source } from '../../../data/source.ts';
import { thresholdBase } from '../../../queries/consequences.ts';
import { isQuickCount, quickCount } from '../../../queries/quick-count.ts';
import { officialShares, type ReportedShares, reportedShares } from '../../../queries/reference.ts';
import { effectiveSample, sampleReadings } from '../../../queries/sample-design.ts';
import { sum } from '../../../stats/sum.ts';
import { canErrBy, concentration, totalDesignEffect } from '../../../stats/total-survey-error.ts';
import { type SeatIntervals, seatIntervals } from './seat-intervals.ts';

/** Larger chambers, longer lists, are no contest of people; their seats would take too long to draw. */
const MOST_SEATS = 5000;
const MOST_CONTESTANTS = 200;

/** Whether a contest is too large for its seats to be drawn or its nearest divisions to be searched. */
export function isLarge({ contest, contestants }: Dataset): boolean {
  return (contest.seats ?? 0) > MOST_SEATS || contestants.length > MOST_CONTESTANTS;
}

/** How the seats of a sample are drawn. */
interface Drawing {
  readonly basis: Dataset['contest']['thresholdBase'];
  readonly draws: number;
  readonly rmse: number;
  readonly seed: number;
}

/** The seats of a sample with what sampling and the usual error of polls leave open; undefined for what is no sample. */
export function sampleSeats(dataset: Dataset, source: Source, { basis, draws, rmse, seed }: Drawing): SeatIntervals | undefined {
  const reported = source.kind === 'poll' || isLarge(dataset) ? undefined : reportedShares(source, dataset);
  if (!reported || reported.values.some((value) => value === undefined)) return undefined;
  const worth = worthOf(dataset, source, reported, rmse);
  if (worth === undefined) return undefined;
  const shares = reported.values as readonly number[];
  const whole = Math.max(1, sum(shares));
  const rest = Math.max(0, 1 - sum(shares) / whole);
  const alpha = shares.map((share) => (worth * share) / whole + 0.5);
  return seatIntervals(dataset.contest, alpha, {
    draws,
    seed,
    stream: dataset.sources.indexOf(source),
    base: thresholdBase(dataset, officialShares(dataset, dataset.areas.root)?.valid, basis),
    ...(rest > 1e-9 && { rest: worth * rest + 0.5 }),
  });
}

/** Interviews a sample is worth: by its design, and of people also under the usual error of polls; undefined for a tally. */
function worthOf(dataset: Dataset, source: Source, reported: ReportedShares, rmse: number): number | undefined {
  if (source.kind === 'quick-count') return ballotsWorth(source);
  if (!isPeopleSample(source)) return undefined;
  const leading = Math.max(...(officialShares(dataset, source.area)?.shares ?? [0]));
  if (!canErrBy(leading, rmse)) return undefined;
  const c = concentration(leading, rmse);
  const size = source.sample?.size?.value;
  // Of a sample of unknown size only the usual error of polls is known: it is worth at most as much as one without end.
  if (!size) return 1 + c;
  const n = Math.min(...sampleReadings(source, reported, size).map((reading) => reading.n));
  if (!(n > 0)) return undefined;
  const effective = effectiveSample(source, n);
  return effective / totalDesignEffect(effective, c);
}

/** Ballots a quick count is worth, by the design effect of its leading contestant. */
function ballotsWorth(source: Source): number | undefined {
  const counted = quickCount(source);
  if (!isQuickCount(counted)) return undefined;
  const leading = counted.estimates.reduce((most, estimate) => (estimate.value > most.value ? estimate : most));
  return leading.designEffect ? leading.ballots / leading.designEffect : undefined;
}
