import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { isIndependent, isPeopleSample, type Source } from '../../data/source.ts';
import { type CheckMeta, defineCheck, noted, type Observation, passed, skipped, tabulated } from '../../findings/check.ts';
import { rmse } from '../../findings/shared-options.ts';
import { count, enumerate, fixed, join, percent, plural } from '../../language/format.ts';
import { say, type Text, term } from '../../language/text.ts';
import { type Consequences, consequences, officialDivision, thresholdBase } from '../../queries/consequences.ts';
import { isQuickCount, quickCount } from '../../queries/quick-count.ts';
import { officialShares, type ReportedShares, reportedShares } from '../../queries/reference.ts';
import { effectiveSample, sampleReadings } from '../../queries/sample-design.ts';
import { type SeatDivision, seatsText } from '../../queries/seats.ts';
import { sum } from '../../stats/sum.ts';
import { canErrBy, concentration, totalDesignEffect } from '../../stats/total-survey-error.ts';
import { type SeatChange, smallestAdditions, smallestTransfers } from './kit/seat-changes.ts';
import { type SeatIntervals, seatIntervals } from './kit/seat-intervals.ts';
import { seatsFigure } from './kit/seats-figure.ts';

const meta: CheckMeta = {
  id: 'seats-under-source',
  title: 'Seats under each source',
  question: 'Which seats would each independent source give under the rules of the contest?',
  kind: 'informative',
  needs: ['shares of all contestants in an independent source', 'the number of seats and the method of allocation', 'official votes'],
  limits: [
    'A consequence, not evidence: the seats inherit every error of the source.',
    'Intervals allow for sampling and the usual error of polls; they are given for surveys, exit polls and quick counts. A tally has no sampling error to draw from, and opinion before the vote may change.',
    'The smallest transfers say how near the official division is to another one, not that any votes were moved. Neither is computed for more than 5,000 seats or 200 contestants.',
  ],
  method:
    'The rules of the contest applied to the shares as printed, and for opinion polls also to the shares of the decided. A share known only as a bound is read at both ends; where they differ no seats are told. Intervals: shares drawn from a Dirichlet distribution with n·p + ½, n the interviews that the sample is worth under the usual error of polls; the chance of passing the threshold is exact. Transfers: for each pair of contestants the least number of votes that changes a seat, found by halving.',
  explanations: [
    'The source may be wrong, biased or about other people than the voters.',
    'A party near the threshold turns many seats on a small error.',
  ],
  references: [
    {
      cite: 'Balinski & Young (2001), Fair Representation: Meeting the Ideal of One Man, One Vote',
      url: 'https://www.brookings.edu/books/fair-representation/',
    },
  ],
};

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
    if (sources.length === 0)
      return [skipped(say`The whole dataset`, say`it holds no independent source about the whole contest`, say`a survey, poll or tally`)];
    const official = officialDivision(dataset, basis);
    if (contest.seats === undefined || !official)
      return [
        skipped(
          say`The whole dataset`,
          say`the rules or the official votes do not give seats`,
          say`\`contest.seats\`, \`contest.allocation\` and official votes of all contestants`,
        ),
      ];
    const rows: (Text | number | null)[][] = [[say`Official result`, say`votes`, ...official.seats, 0]];
    const draws = sources.map((source) => ({ source, seats: drawn(dataset, source, basis, options, seed) }));
    const observations = sources.flatMap((source): Observation[] => {
      const reported = reportedShares(source);
      if (!reported) return [skipped(source.name, say`its shares are not published`, say`shares by contestant`)];
      const absent = reported.values.filter((value) => value === undefined).length;
      if (absent > 0)
        return [
          skipped(
            source.name,
            say`the shares of ${count(absent)} of ${count(contestants.length)} contestants are not reported`,
            say`shares of all contestants`,
          ),
        ];
      const printed = consequences(dataset, reported, 'printed', basis);
      const decided =
        source.kind === 'poll' && reported.unlisted + reported.others > 0 ? consequences(dataset, reported, 'decided', basis) : undefined;
      if (printed) rows.push([source.name, say`as printed`, ...printed.seats, printed.moved]);
      if (decided && decided.seats.join() !== printed?.seats.join())
        rows.push([source.name, say`of the decided`, ...decided.seats, decided.moved]);
      if (!printed) return [skipped(source.name, say`its shares leave the seats open`, say`shares that are not bounds`)];
      return source.kind === 'poll'
        ? [passed(1)]
        : told(dataset, source, reported, printed, options, draws.find((one) => one.source === source)?.seats);
    });
    const table = tabulated({
      id: 'seats-under-source',
      title: say`Seats under each source`,
      note: say`${plural(contest.seats, 'seat')} by ${term(contest.allocation)}. Opinion polls leave out the undecided: as printed, the threshold is met only by shares of all who were asked.`,
      columns: [
        { title: say`Source` },
        { title: say`Shares` },
        ...contestants.map(({ name }) => ({ title: name, unit: 'count' as const })),
        { title: say`Seats moved`, unit: 'count' },
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
      title: say`Seats under each sample, with intervals`,
      note: say`95 % intervals and medians of ${count(options.draws)} draws; the chance of passing the threshold is exact. They allow for sampling and the usual error of polls (${fixed(100 * options.rmse, 1)} points root mean square), not for a source that is wrong in another way.`,
      columns: [
        { title: say`Source` },
        { title: say`Contestant` },
        { title: say`Seats, low`, unit: 'count' },
        { title: say`median`, unit: 'count' },
        { title: say`high`, unit: 'count' },
        { title: say`Chance of passing the threshold`, unit: 'percent' },
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
    unassigned > 0 ? say`${seatsText(seats)}, ${plural(unassigned, 'seat')} tied` : seatsText(seats);
  const row = (what: Text, { from, to, votes, division }: SeatChange): (Text | number | null)[] => [
    what,
    from === undefined ? null : contestants[from].name,
    contestants[to].name,
    votes,
    division ? after(division) : null,
  ];
  const rows = [
    ...(smallestTransfers(contest, official.votes, base) ?? []).map((change) => row(say`moved`, change)),
    ...(smallestAdditions(contest, official.votes, base) ?? []).map((change) => row(say`added`, change)),
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
      title: say`How many votes would change a seat`,
      note: join(
        [
          say`The smallest number of official votes that, moved from one contestant to another or added to one, changes the division of seats.`,
          ...bases,
        ],
        ' ',
      ),
      columns: [
        { title: say`Votes` },
        { title: say`From` },
        { title: say`To` },
        { title: say`How many`, unit: 'count' },
        { title: say`Seats then` },
      ],
      rows: shown,
    }),
  ];
}

/** What the base of the threshold is, and the seats under the other one where they differ. */
function otherBase(basis: Basis, seats: string | undefined): Text {
  if (basis === 'valid')
    return seats === undefined
      ? say`The threshold is taken of the valid votes; of the ballots cast the seats would be the same.`
      : say`The threshold is taken of the valid votes; of the ballots cast the seats would be ${seats}.`;
  return seats === undefined
    ? say`The threshold is taken of the ballots cast; of the valid votes the seats would be the same.`
    : say`The threshold is taken of the ballots cast; of the valid votes the seats would be ${seats}.`;
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
    ...(result.entering.length > 0 ? [say`${names(result.entering)} would pass the threshold`] : []),
    ...(result.leaving.length > 0 ? [say`${names(result.leaving)} would fall below the threshold`] : []),
  ];
  const order = enumerate(contestants.map(({ abbreviation }) => abbreviation));
  const largest = contestants[result.official.indexOf(Math.max(...result.official))];
  const majority = Math.max(...result.seats) * 2 > (contest.seats ?? 0);
  const decisive = result.sameWinner
    ? majority
      ? say`${largest.name} would still be the largest, with a majority.`
      : say`${largest.name} would still be the largest, without a majority.`
    : say`${largest.name} would no longer be the largest.`;
  return [
    noted({
      about: 'result',
      scope: { source: source.id, quantity: 'seats' },
      message: say`${source.name}: ${seatsText(result.seats)} (${order}) against ${seatsText(result.official)} officially; ${plural(result.moved, 'seat')} would move.`,
      detail: join(
        [...(crossings.length > 0 ? [say`${join(crossings, '; ')}.`] : []), decisive, ...(intervals ? [openText(dataset, intervals)] : [])],
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
  return say`With the usual error of polls: ${enumerate(seats)} (95 %); a majority for one contestant in ${percent(sure, sure > 0.995 || sure < 0.005 ? 1 : 0)} of draws.`;
}

function seatsOpen(abbreviation: string, low: number, high: number): Text {
  return low === high ? say`${abbreviation} ${count(low)}` : say`${abbreviation} ${count(low)} to ${count(high)}`;
}
