import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { isIndependent, type Source } from '../../data/source.ts';
import { aboutCheck, defineCheck, type Observation, passed, type Skipped } from '../../findings/check.ts';
import { cannot, noted, table } from '../../findings/observations.ts';
import { rmse } from '../../findings/shared-options.ts';
import { ONE_RESULT_NO_BALLOTS } from '../../findings/weight.ts';
import { join, percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type Consequences, consequences, officialDivision, thresholdBase } from '../../queries/consequences.ts';
import { officialShares, type ReportedShares, reportedShares } from '../../queries/reference.ts';
import { type SeatDivision, seatsText } from '../../queries/seats.ts';
import { sum } from '../../stats/sum.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import { isLarge, sampleSeats } from './kit/sample-seats.ts';
import { smallestAdditions, smallestTransfers } from './kit/seat-changes.ts';
import type { SeatIntervals } from './kit/seat-intervals.ts';
import { type SeatRow, seatsFigure } from './kit/seats-figure.ts';
import { T } from './seats-under-source.texts.ts';
import { T as SOURCES } from './sources.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'seats-under-source',
  kind: 'informative',
  references: [
    {
      cite: 'Balinski & Young (2001), Fair Representation: Meeting the Ideal of One Man, One Vote, 2nd edition',
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
    .describe('Smallest part of the seats that must change hands for a note; a contestant that crosses the threshold always gives a note.'),
  thresholdBase: z
    .enum(['rules', 'valid', 'cast'])
    .default('rules')
    .describe('What the threshold is a share of: what `contest.thresholdBase` says, always the valid votes, or always the ballots cast.'),
  draws: z.number().int().min(100).max(1_000_000).default(4000).describe('Simulations behind the intervals of seats.'),
  rmse,
});

type Basis = Dataset['contest']['thresholdBase'];

export default defineCheck({
  meta,
  options,
  run(dataset, { minMoved, thresholdBase, draws, rmse }, seed) {
    const { contest, areas } = dataset;
    const basis = thresholdBase === 'rules' ? contest.thresholdBase : thresholdBase;
    const sources = dataset.sources.filter((source) => isIndependent(source) && source.area === areas.root);
    if (sources.length === 0) return [cannot(MODEL.wholeDataset(), SOURCES.holdsNoIndependentSource(), T.sourceNeeded())];
    const official = officialDivision(dataset, basis);
    if (contest.seats === undefined || !official) return [cannot(MODEL.wholeDataset(), T.noRules(), T.rulesNeeded())];
    const samples = sources.map((source) => ({ source, seats: sampleSeats(dataset, source, { basis, draws, rmse, seed }) }));
    const answers = samples.map(({ source, seats }) => answerOf(dataset, source, basis, minMoved, seats));
    const officially = { source: SOURCES.officialResult(), shares: T.votes(), seats: official.seats, moved: 0 };
    const rows = [officially, ...answers.flatMap((answer) => answer.rows)];
    return [
      ...answers.map(({ observation }) => observation),
      seatsTable(dataset, contest.seats, rows),
      ...seatsFigure(dataset, rows),
      ...intervalTable(dataset, samples, { draws, rmse }),
      ...nearestDivisions(dataset, basis),
    ];
  },
});

/** What one source says of the seats: its rows of the table, and its finding, if any. */
interface Answer {
  readonly rows: readonly SeatRow[];
  readonly observation: Observation;
}

function answerOf(dataset: Dataset, source: Source, basis: Basis, minMoved: number, intervals: SeatIntervals | undefined): Answer {
  const reported = completeShares(dataset, source);
  if ('kind' in reported) return { rows: [], observation: reported };
  const printed = consequences(dataset, reported, 'printed', basis);
  const isPoll = source.kind === 'poll';
  const decided = isPoll && reported.unlisted + reported.others > 0 ? consequences(dataset, reported, 'decided', basis) : undefined;
  const row = (shares: Text, { seats, moved }: Consequences): SeatRow => ({ source: source.name, shares, seats, moved });
  const rows = [
    ...(printed ? [row(T.printed(), printed)] : []),
    ...(decided && decided.seats.join() !== printed?.seats.join() ? [row(T.decided(), decided)] : []),
  ];
  if (!printed) return { rows, observation: cannot(source.name, T.seatsOpen(), T.exactSharesNeeded()) };
  const least = minMoved * (dataset.contest.seats ?? 0);
  const isNoted = !isPoll && (printed.moved >= least || printed.crossings.length > 0);
  return { rows, observation: isNoted ? otherSeats(dataset, reported, printed, intervals) : passed(1) };
}

/** The shares of a source that reports every contestant; else why there is nothing to divide. */
function completeShares(dataset: Dataset, source: Source): ReportedShares | Skipped {
  const { contestants } = dataset;
  const reported = reportedShares(source, dataset);
  if (!reported) return cannot(source.name, SOURCES.itsSharesNotPublished(), AGREEMENT.sharesContestant());
  const absent = reported.values.filter((value) => value === undefined).length;
  if (absent === 0) return reported;
  return cannot(source.name, T.sharesAbsent({ absent, contestants: contestants.length }), SOURCES.sharesAllContestants());
}

/** A source whose shares give other seats than the official votes, or let others pass the threshold. */
function otherSeats(dataset: Dataset, { source, locations }: ReportedShares, result: Consequences, intervals?: SeatIntervals): Observation {
  const { contestants, contest } = dataset;
  const majority = Math.max(...result.seats) * 2 > (contest.seats ?? 0);
  const largest = contestants[result.official.indexOf(Math.max(...result.official))];
  const kept = majority ? 'majority' : 'plurality';
  const telling = T.otherSeats[result.sameWinner ? kept : 'overtaken'];
  const most = mostMoved(result);
  const isSame = result.moved === 0 && result.crossings.length > 0;
  return noted(isSame ? { ...telling, message: T.sameSeats } : telling, {
    scope: { source: source.id, quantity: 'seats' },
    // Its votes are weighed where the shares are compared.
    weight: ONE_RESULT_NO_BALLOTS,
    facts: {
      source: source.name,
      order: contestants.map(({ abbreviation }) => abbreviation),
      largest: largest.name,
      name: contestants[most].name,
      seatsThen: result.seats[most],
      seatsNow: result.official[most],
      allSeats: sum(result.official),
      seats: seatsText(result.seats),
      seatsOfficial: seatsText(result.official),
      seatsMoved: result.moved,
      crossings: result.crossings.length,
      sameWinner: result.sameWinner,
      majority,
      ...crossingFacts(dataset, result),
      ...(intervals && intervalFacts(dataset, intervals)),
    },
    locations,
  });
}

/** The contestant whose seats differ most from the official ones. */
function mostMoved({ seats, official }: Consequences): number {
  const differences = seats.map((number, index) => Math.abs(number - official[index]));
  return differences.indexOf(Math.max(...differences));
}

/** Who would be on the other side of the threshold. */
function crossingFacts({ contestants }: Dataset, { crossings, entering, leaving }: Consequences) {
  const names = (indices: readonly number[]): string[] | undefined =>
    indices.length > 0 ? indices.map((index) => contestants[index].name) : undefined;
  const both = entering.length > 0 && leaving.length > 0;
  return {
    crossers: names(crossings),
    ...(both ? { passing: names(entering), falling: names(leaving) } : { onlyPassing: names(entering), onlyFalling: names(leaving) }),
  };
}

/** What sampling and the usual error of polls leave open, contestant by contestant. */
function intervalFacts({ contestants }: Dataset, { contestants: seats }: SeatIntervals) {
  const majority = sum(seats.map((interval) => interval.majority));
  return {
    intervals: seats.flatMap(({ low, high }, index) => {
      const { abbreviation } = contestants[index];
      if (high === 0) return [];
      return low === high ? [T.seats({ abbreviation, low })] : [T.seatRange({ abbreviation, low, high })];
    }),
    majorityChance: percent(majority, majority > 0.995 || majority < 0.005 ? 1 : 0),
    seatsLow: seatsText(seats.map(({ low }) => low)),
    seatsHigh: seatsText(seats.map(({ high }) => high)),
  };
}

function seatsTable({ contest, contestants }: Dataset, seats: number, rows: readonly SeatRow[]): Observation {
  return table<SeatRow>(
    { id: 'seats-under-source', title: T.tableTitle(), note: T.tableNote({ seats, allocation: word(contest.allocation) }) },
    [
      [MODEL.source(), 'text', (row) => row.source],
      [T.shares(), 'text', (row) => row.shares],
      ...contestants.map(({ name }, index) => [name, 'count', (row: SeatRow) => row.seats[index]] as const),
      [T.seatsMoved(), 'count', (row) => row.moved],
    ],
    rows,
  );
}

function intervalTable(
  { contestants }: Dataset,
  samples: readonly { readonly source: Source; readonly seats: SeatIntervals | undefined }[],
  { draws, rmse }: { readonly draws: number; readonly rmse: number },
): Observation[] {
  const rows = samples.flatMap(({ source, seats }) =>
    (seats?.contestants ?? []).map((interval, index) => ({ source: source.name, name: contestants[index].name, ...interval })),
  );
  if (rows.length === 0) return [];
  return [
    table(
      { id: 'seat-intervals', title: T.intervalsTitle(), note: T.intervalsNote({ draws, rmse: 100 * rmse }) },
      [
        [MODEL.source(), 'text', (row) => row.source],
        [MODEL.contestant(), 'text', (row) => row.name],
        [T.low(), 'count', (row) => row.low],
        [T.median(), 'count', (row) => row.median],
        [AGREEMENT.high(), 'count', (row) => row.high],
        [T.passes(), 'percent', (row) => row.passes],
      ],
      rows,
    ),
  ];
}

/** How near the official votes are to another division of the seats. */
function nearestDivisions(dataset: Dataset, basis: Basis): Observation[] {
  const { contest, contestants } = dataset;
  const official = officialShares(dataset, dataset.areas.root);
  if (!official?.votes || official.valid === undefined || isLarge(dataset)) return [];
  const base = official.valid * thresholdBase(dataset, official.valid, basis);
  const changes = [
    ...(smallestTransfers(contest, official.votes, base) ?? []).map((change) => ({ ...change, how: T.votesMoved() })),
    ...(smallestAdditions(contest, official.votes, base) ?? []).map((change) => ({ ...change, how: T.votesAdded() })),
  ].sort((a, b) => a.votes - b.votes);
  if (changes.length === 0) return [];
  return [
    table(
      { id: 'seat-changes', title: T.changesTitle(), note: join([T.changesNote(), ...otherBase(dataset, basis)], ' ') },
      [
        [MODEL.votes(), 'text', ({ how }) => how],
        [T.from(), 'text', ({ from }) => (from === undefined ? null : contestants[from].name)],
        [T.to(), 'text', ({ to }) => contestants[to].name],
        [T.howMany(), 'count', ({ votes }) => votes],
        [T.seatsThen(), 'text', ({ division }) => division && divisionText(division)],
      ],
      changes,
    ),
  ];
}

function divisionText({ seats, unassigned }: SeatDivision): Text {
  return unassigned > 0 ? T.tied({ seats: seatsText(seats), unassigned }) : seatsText(seats);
}

/** What the base of the threshold is, and the seats under the other one where they differ. */
function otherBase(dataset: Dataset, basis: Basis): Text[] {
  const under = officialDivision(dataset, basis === 'valid' ? 'cast' : 'valid');
  if (!under) return [];
  const { same, other } = T.threshold[basis];
  const isSame = under.seats.join() === officialDivision(dataset, basis)?.seats.join();
  return [isSame ? same() : other({ seats: seatsText(under.seats) })];
}
