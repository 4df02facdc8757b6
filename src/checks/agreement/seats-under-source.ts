import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { isIndependent, isPeopleSample, type Source } from '../../data/source.ts';
import { aboutCheck, defineCheck, noted, type Observation, passed, skipped, tabulated } from '../../findings/check.ts';
import { rmse } from '../../findings/shared-options.ts';
import { enumerate, join, percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type Consequences, consequences, officialDivision, thresholdBase } from '../../queries/consequences.ts';
import { isQuickCount, quickCount } from '../../queries/quick-count.ts';
import { officialShares, type ReportedShares, reportedShares } from '../../queries/reference.ts';
import { effectiveSample, sampleReadings } from '../../queries/sample-design.ts';
import { type SeatDivision, seatsText } from '../../queries/seats.ts';
import { sum } from '../../stats/sum.ts';
import { canErrBy, concentration, totalDesignEffect } from '../../stats/total-survey-error.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import { type SeatChange, smallestAdditions, smallestTransfers } from './kit/seat-changes.ts';
import { type SeatIntervals, seatIntervals } from './kit/seat-intervals.ts';
import { seatsFigure } from './kit/seats-figure.ts';
import { T } from './seats-under-source.texts.ts';
import { T as SOURCES } from './sources.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'seats-under-source',
  kind: 'informative',
  references: [
    {
      cite: 'Balinski & Young (2001), Fair Representation: Meeting the Ideal of One Man, One Vote',
      url: 'https://www.brookings.edu/books/fair-representation/',
    },
  ],
});

const options = z.strictObject({
  minMoved: z
    .number()
    .min(0)
    .max(1)
    .default(0.05)
    .describe('Smallest part of the seats that must move for a note; crossing the threshold always gives one.'),
  thresholdBase: z
    .enum(['rules', 'valid', 'cast'])
    .default('rules')
    .describe('What the threshold is a share of: as `contest.thresholdBase` says, or always valid votes, or ballots cast.'),
  draws: z.number().int().min(100).max(1_000_000).default(4000).describe('Draws behind the intervals of seats.'),
  rmse,
});

export default defineCheck({
  meta,
  options,
  run(dataset, options, seed) {
    const { contest, contestants, areas } = dataset;
    const basis = options.thresholdBase === 'rules' ? contest.thresholdBase : options.thresholdBase;
    const sources = dataset.sources.filter((source) => isIndependent(source) && source.area === areas.root);
    if (sources.length === 0) return [skipped(MODEL.wholeDataset(), SOURCES.holdsNoIndependentSource(), T.surveyPollOrTally())];
    const official = officialDivision(dataset, basis);
    if (contest.seats === undefined || !official)
      return [skipped(MODEL.wholeDataset(), T.rulesOrOfficialVotes(), T.contestSeatsContestAllocation())];
    const rows: (Text | number | null)[][] = [[SOURCES.officialResult(), T.votes(), ...official.seats, 0]];
    const draws = sources.map((source) => ({ source, seats: drawn(dataset, source, basis, options, seed) }));
    const observations = sources.flatMap((source): Observation[] => {
      const reported = reportedShares(source);
      if (!reported) return [skipped(source.name, SOURCES.itsSharesNotPublished(), AGREEMENT.sharesContestant())];
      const absent = reported.values.filter((value) => value === undefined).length;
      if (absent > 0)
        return [
          skipped(source.name, T.sharesContestantsNotReported({ absent, contestants: contestants.length }), SOURCES.sharesAllContestants()),
        ];
      const printed = consequences(dataset, reported, 'printed', basis);
      const decided =
        source.kind === 'poll' && reported.unlisted + reported.others > 0 ? consequences(dataset, reported, 'decided', basis) : undefined;
      if (printed) rows.push([source.name, T.printed(), ...printed.seats, printed.moved]);
      if (decided && decided.seats.join() !== printed?.seats.join()) rows.push([source.name, T.decided(), ...decided.seats, decided.moved]);
      if (!printed) return [skipped(source.name, T.itsSharesLeaveSeats(), T.sharesNotBounds())];
      return source.kind === 'poll'
        ? [passed(1)]
        : told(dataset, source, reported, printed, options, draws.find((one) => one.source === source)?.seats);
    });
    const table = tabulated({
      id: 'seats-under-source',
      title: T.seatsUnderEachSource(),
      note: T.opinionPollsLeaveOut({ seats: contest.seats, allocation: word(contest.allocation) }),
      columns: [
        { title: MODEL.source() },
        { title: T.shares() },
        ...contestants.map(({ name }) => ({ title: name, unit: 'count' as const })),
        { title: T.seatsMoved(), unit: 'count' },
      ],
      rows,
    });
    return [
      ...observations,
      table,
      ...seatsFigure(dataset, rows),
      ...intervalTable(dataset, draws, options),
      ...nearestDivisions(dataset, basis),
    ];
  },
});

/** Larger chambers, longer lists, are no contest of people; their seats would take too long to draw. */
const MOST_SEATS = 5000;
const MOST_CONTESTANTS = 200;

function isLarge({ contest, contestants }: Dataset): boolean {
  return (contest.seats ?? 0) > MOST_SEATS || contestants.length > MOST_CONTESTANTS;
}

type Options = z.output<typeof options>;
type Basis = Dataset['contest']['thresholdBase'];

/** Seats of a sample with what sampling and the usual error of polls leave open; undefined for what is no sample. */
function drawn(dataset: Dataset, source: Source, basis: Basis, { draws, rmse }: Options, seed: number): SeatIntervals | undefined {
  const reported = source.kind === 'poll' || isLarge(dataset) ? undefined : reportedShares(source);
  if (!reported || reported.values.some((value) => value === undefined)) return undefined;
  const { values } = reported;
  const worth = worthOf(dataset, source, reported, rmse);
  if (worth === undefined) return undefined;
  const shares = values as readonly number[];
  const whole = Math.max(1, sum(shares));
  const rest = Math.max(0, 1 - sum(shares) / whole);
  const official = officialShares(dataset, dataset.areas.root);
  return seatIntervals(
    dataset.contest,
    shares.map((share) => (worth * share) / whole + 0.5),
    {
      draws,
      seed,
      stream: dataset.sources.indexOf(source),
      base: thresholdBase(dataset, official?.valid, basis),
      ...(rest > 1e-9 && { rest: worth * rest + 0.5 }),
    },
  );
}

/** Interviews a sample is worth: by its design, and of people also under the usual error of polls; undefined for a tally. */
function worthOf(dataset: Dataset, source: Source, reported: ReportedShares, rmse: number): number | undefined {
  if (source.kind === 'quick-count') {
    const found = quickCount(source);
    if (!isQuickCount(found)) return undefined;
    const leading = found.estimates.reduce((most, one) => (one.value > most.value ? one : most));
    return leading.designEffect ? leading.ballots / leading.designEffect : undefined;
  }
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

function intervalTable(
  { contestants }: Dataset,
  draws: readonly { readonly source: Source; readonly seats: SeatIntervals | undefined }[],
  options: Options,
): Observation[] {
  const rows = draws.flatMap(({ source, seats }) =>
    (seats?.contestants ?? []).map(({ low, median, high, passes }, index) => [
      source.name,
      contestants[index].name,
      low,
      median,
      high,
      passes,
    ]),
  );
  if (rows.length === 0) return [];
  return [
    tabulated({
      id: 'seat-intervals',
      title: T.seatsUnderEachSample(),
      note: T.figures95IntervalsMediansDraws({ draws: options.draws, rmse: 100 * options.rmse }),
      columns: [
        { title: MODEL.source() },
        { title: MODEL.contestant() },
        { title: T.seatsLow(), unit: 'count' },
        { title: T.median(), unit: 'count' },
        { title: AGREEMENT.high(), unit: 'count' },
        { title: T.chancePassingThreshold(), unit: 'percent' },
      ],
      rows,
    }),
  ];
}

/** How near the official votes are to another division of the seats. */
function nearestDivisions(dataset: Dataset, basis: Basis): Observation[] {
  const { contest, contestants } = dataset;
  const official = officialShares(dataset, dataset.areas.root);
  if (!official?.votes || official.valid === undefined || isLarge(dataset)) return [];
  const base = official.valid * thresholdBase(dataset, official.valid, basis);
  const after = ({ seats, unassigned }: SeatDivision): Text =>
    unassigned > 0 ? T.tied({ seats: seatsText(seats), unassigned }) : seatsText(seats);
  const row = (what: Text, { from, to, votes, division }: SeatChange): (Text | number | null)[] => [
    what,
    from === undefined ? null : contestants[from].name,
    contestants[to].name,
    votes,
    division ? after(division) : null,
  ];
  const rows = [
    ...(smallestTransfers(contest, official.votes, base) ?? []).map((change) => row(T.moved(), change)),
    ...(smallestAdditions(contest, official.votes, base) ?? []).map((change) => row(T.added(), change)),
  ];
  if (rows.length === 0) return [];
  const shown = rows.sort((a, b) => (a[3] as number) - (b[3] as number));
  const other = basis === 'valid' ? 'cast' : 'valid';
  const under = officialDivision(dataset, other);
  const same = under && under.seats.join() === officialDivision(dataset, basis)?.seats.join();
  const bases = under ? [otherBase(basis, same ? undefined : seatsText(under.seats))] : [];
  return [
    tabulated({
      id: 'seat-changes',
      title: T.howManyVotesWould(),
      note: join([T.smallestNumberOfficialVotes(), ...bases], ' '),
      columns: [
        { title: MODEL.votes() },
        { title: T.from() },
        { title: T.to() },
        { title: T.howMany(), unit: 'count' },
        { title: T.seatsThen() },
      ],
      rows: shown,
    }),
  ];
}

/** What the base of the threshold is, and the seats under the other one where they differ. */
function otherBase(basis: Basis, seats: string | undefined): Text {
  if (basis === 'valid') return seats === undefined ? T.thresholdTakenValidVotes() : T.thresholdTakenValidVotes2({ seats });
  return seats === undefined ? T.thresholdTakenBallotsCast() : T.thresholdTakenBallotsCast2({ seats });
}

function told(
  dataset: Dataset,
  source: Source,
  reported: ReportedShares,
  result: Consequences,
  { minMoved }: Options,
  intervals: SeatIntervals | undefined,
): Observation[] {
  const { contestants, contest } = dataset;
  if (result.moved < minMoved * (contest.seats ?? 0) && result.crossings.length === 0) return [passed(1)];
  const names = (indices: readonly number[]): Text => enumerate(indices.map((index) => contestants[index].name));
  const crossings = [
    ...(result.entering.length > 0 ? [T.wouldPassThreshold({ names: names(result.entering) })] : []),
    ...(result.leaving.length > 0 ? [T.wouldFallBelowThreshold({ names: names(result.leaving) })] : []),
  ];
  const order = enumerate(contestants.map(({ abbreviation }) => abbreviation));
  const largest = contestants[result.official.indexOf(Math.max(...result.official))];
  const majority = Math.max(...result.seats) * 2 > (contest.seats ?? 0);
  const decisive = result.sameWinner
    ? majority
      ? T.wouldStillLargestMajority({ largest: largest.name })
      : T.wouldStillLargestWithout({ largest: largest.name })
    : T.wouldNoLongerLargest({ largest: largest.name });
  return [
    noted({
      about: 'result',
      scope: { source: source.id, quantity: 'seats' },
      message: T.againstOfficiallyWouldMove({
        source: source.name,
        seats: seatsText(result.seats),
        order,
        seats2: seatsText(result.official),
        moved: result.moved,
      }),
      detail: join(
        [
          ...(crossings.length > 0 ? [T.figures({ crossings: join(crossings, '; ') })] : []),
          decisive,
          ...(intervals ? [openText(dataset, intervals)] : []),
        ],
        ' ',
      ),
      expected: seatsText(result.official),
      seen: seatsText(result.seats),
      measures: {
        seats: seatsText(result.seats),
        seatsOfficial: seatsText(result.official),
        seatsMoved: result.moved,
        crossings: result.crossings.length,
        sameWinner: result.sameWinner,
        majority,
        ...(intervals && {
          seatsLow: seatsText(intervals.contestants.map(({ low }) => low)),
          seatsHigh: seatsText(intervals.contestants.map(({ high }) => high)),
        }),
      },
      locations: reported.locations,
    }),
  ];
}

/** What sampling and the usual error of polls leave open, contestant by contestant. */
function openText({ contestants }: Dataset, intervals: SeatIntervals): Text {
  const seats = intervals.contestants.flatMap(({ low, high }, index) =>
    high > 0 ? [seatsOpen(contestants[index].abbreviation, low, high)] : [],
  );
  const sure = sum(intervals.contestants.map(({ majority }) => majority));
  return T.usualErrorPolls95({ seats: enumerate(seats), sure: percent(sure, sure > 0.995 || sure < 0.005 ? 1 : 0) });
}

function seatsOpen(abbreviation: string, low: number, high: number): Text {
  return low === high ? T.figures2({ abbreviation, low }) : T.to2({ abbreviation, low, high });
}
