import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { shareInterval, shareText } from '../../data/share.ts';
import { isPeopleSample, marginOf, type Source } from '../../data/source.ts';
import { shareAt } from '../../data/table.ts';
import { aboutCheck, defineCheck, type Measurement, type Observation } from '../../findings/check.ts';
import { effectGrade, evidenceGrade, lacksDisclosure, qualityGrade, undisclosed } from '../../findings/grading.ts';
import { type Column, cannot, measured, noted, table } from '../../findings/observations.ts';
import { rmse } from '../../findings/shared-options.ts';
import { ONE_RESULT, ONE_RESULT_NO_BALLOTS } from '../../findings/weight.ts';
import { chanceInWords, fixed, points, probability } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { type Cells, type ComparedShares, comparedShares } from '../../queries/compared-shares.ts';
import { type Consequences, consequences } from '../../queries/consequences.ts';
import { effectiveSample, type SampleReading, sampleReadings } from '../../queries/sample-design.ts';
import { exactSmallestSize, jointSmallestSize, smallestSize } from '../../stats/design-effect.ts';
import { meanAbsoluteLogOdds, totalVariation } from '../../stats/distance.ts';
import { multinomialTest } from '../../stats/multinomial.ts';
import { canErrBy, concentration, reconcilingError, totalDesignEffect } from '../../stats/total-survey-error.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import { cellName, leastFavourable, type ReadingStatistics, readingFigures, readingStatistics } from './kit/share-readings.ts';
import { apartBeyondUsualError, ballotsApart, owed, usualError, type VotesApart } from './kit/votes-apart.ts';
import { T } from './share-discrepancy.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'share-discrepancy',
  kind: 'test',
  references: [
    {
      cite: 'Shirani-Mehr, Rothschild, Goel & Gelman (2018), Disentangling bias and variance in election polls',
      url: 'https://doi.org/10.1080/01621459.2018.1448823',
    },
    {
      cite: 'Rao & Scott (1981), The analysis of categorical data from complex sample surveys',
      url: 'https://doi.org/10.1080/01621459.1981.10477633',
    },
  ],
});

const options = z.strictObject({
  rmse,
  designEffects: z.array(z.number().min(1)).default([2, 5, 10]).describe('Design effects shown beside simple random sampling.'),
  minEffect: z.number().min(0).default(0.02).describe('Smallest total variation distance treated as material, as a fraction.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const samples = dataset.sources.filter(isPeopleSample);
    if (samples.length === 0) return [cannot(MODEL.wholeDataset(), AGREEMENT.holdsNoSample(), AGREEMENT.sampleNeeded())];
    const compared = samples.flatMap((source) => comparedShares(dataset, source) ?? []);
    const observations = samples.flatMap((source) => observe(dataset, source, options));
    return [...observations, ...differences(dataset, compared, options)];
  },
});

function observe(dataset: Dataset, source: Source, options: Options): Observation[] {
  const compared = comparedShares(dataset, source);
  if (dataset.contestants.length < 2) return [cannot(source.name, T.oneContestant(), T.contestantsNeeded())];
  if (!compared) return [cannot(source.name, AGREEMENT.itsSharesOrOfficial(), AGREEMENT.sharesContestantOfficialVotes())];
  const size = source.sample?.size?.value;
  const { cells } = compared;
  const leading = Math.max(...cells.proportions);
  if (!canErrBy(leading, options.rmse)) return [cannot(source.name, T.leaderNearAll({ leading }), T.rivalsNeeded())];
  if (!size) {
    const smallest = smallestJoint(cells);
    const reason = Number.isFinite(smallest) ? T.sizeUnknown({ smallest }) : AGREEMENT.itsSampleSizeNot();
    return [...farWithoutSize(dataset, compared, options), cannot(source.name, reason, AGREEMENT.sampleSize())];
  }
  const readings = sampleReadings(source, compared.reported, size).filter(({ n }) => n > 0);
  return [readings.length > 0 ? compare(dataset, compared, readings, options) : cannot(source.name, T.nobodyVoted(), T.votersNeeded())];
}

/** Fewer interviews than this make no poll: what is far outside the usual error even then is so at whatever size was not published. */
const FEWEST_INTERVIEWS = 100;

/** A source that does not say how many it asked, and would be far outside the usual error with hardly any. */
function farWithoutSize(dataset: Dataset, compared: ComparedShares, { rmse, minEffect }: Options): Observation[] {
  const { source, cells, reported, official } = compared;
  const least = leastFavourable(cells);
  const reading = readingStatistics(compared, { base: AGREEMENT.sampleSize(), n: FEWEST_INTERVIEWS }, least, rmse);
  if (totalVariation(least.shares, cells.proportions) < minEffect || reading.leastBayes < 2) return [];
  const { cell } = widestGap(cells);
  return [
    noted(T.withoutSize, {
      scope: scopeOf(dataset, source),
      facts: {
        source: source.name,
        widest: gapText(cells, true),
        gapShare: cells.shares[cell],
        gapOfficial: cells.proportions[cell],
        fewest: FEWEST_INTERVIEWS,
        totalVariationPp: 100 * totalVariation(cells.shares, cells.proportions),
      },
      ...weightOf(dataset, compared, [reading], rmse),
      unusual: true,
      locations: [...reported.locations, ...official.locations],
    }),
  ];
}

const scopeOf = ({ areas }: Dataset, { id, area }: Source) => ({ source: id, ...(area !== areas.root && { area: areas.id(area) }) });

/** The votes between both results, with the widest band that a reading of the sample allows. */
const apartOf = (compared: ComparedShares, readings: readonly ReadingStatistics[], rmse: number): VotesApart | undefined =>
  apartBeyondUsualError(
    compared,
    readings.map(({ worth }) => worth),
    rmse,
  );

function weightOf({ contestants }: Dataset, compared: ComparedShares, readings: readonly ReadingStatistics[], rmse: number) {
  const apart = apartOf(compared, readings, rmse);
  if (!apart) return { weight: ONE_RESULT_NO_BALLOTS };
  const { cell } = widestGap(compared.cells);
  const contestant = compared.cells.contestants[cell];
  return {
    weight: {
      ...ONE_RESULT,
      ballots: ballotsApart(apart),
      ...(contestant >= 0 && { net: { [contestants[contestant].id]: owed(apart.of(cell)) } }),
    },
  };
}

/** Size of the smallest simple random sample in which chance alone does not explain how far the shares are apart. */
function smallestJoint({ shares, proportions }: Cells): number {
  return jointSmallestSize(multinomialTest(shares, proportions).effect ** 2, proportions.length - 1);
}

function compare(dataset: Dataset, compared: ComparedShares, samples: readonly SampleReading[], options: Options): Observation {
  const { source, reported, official, cells } = compared;
  const { proportions } = cells;
  const df = proportions.length - 1;
  const widest = widestGap(cells);
  const least = leastFavourable(cells);
  const readings = samples.map((sample) => readingStatistics(compared, sample, least, options.rmse));
  const mild = readings.reduce((best, reading) => (reading.log10P > best.log10P ? reading : best));
  const leastBayes = Math.min(...readings.map((reading) => reading.leastBayes));
  const leastDistance = totalVariation(least.shares, proportions);
  const seats = consequences(dataset, reported);
  const differs = mild.log10P < Math.log10(0.05);
  const spare = source.kind === 'poll' ? reported.unlisted + reported.others : 0;
  const errorPp = 100 * reconcilingError(least.phi2, Number.POSITIVE_INFINITY, Math.max(...proportions), df);
  const hidden = undisclosed(source);
  const votesAtLeast = official.valid ? leastDistance * official.valid : undefined;
  const apart = apartOf(compared, readings, options.rmse);
  const grading = {
    effect: effectGrade(leastDistance, seats?.moved, dataset.contest.seats, seats?.crossings.length),
    evidence: evidenceGrade(leastBayes),
    quality: qualityGrade(source),
    ...(source.kind === 'poll' && { deduct: 1 }),
  };
  // A Bayes factor of 100 happens at most once in a hundred under its null, whatever the shape of the tail.
  const material = leastDistance >= options.minEffect && leastBayes >= 2;
  return measured(tellingOf({ differs, spare, votes: apart?.of(widest.cell).gap, moved: seats?.moved, errorPp }), {
    scope: scopeOf(dataset, source),
    facts: {
      source: source.name,
      widest: gapText(cells, differs),
      gapShare: cells.shares[widest.cell],
      gapOfficial: proportions[widest.cell],
      ...distanceFacts(cells, leastDistance),
      votesAtLeast,
      ...(apart && votesFacts(apart, widest.cell)),
      officialError:
        votesAtLeast === undefined || !apart
          ? T.offBy.points({ distance: 100 * leastDistance })
          : T.offBy.votes({ outside: votesText(apart.outside), distance: votesText(votesAtLeast) }),
      spare,
      df,
      readings: readings.map(({ n, total, leastX2 }) => T.reading({ statistic: total.statistic, n, leastX2 })),
      ...biasFacts(cells),
      interviews: source.sample?.size?.value,
      chance: chanceInWords(-leastBayes),
      chanceAtMost: Math.min(1, 10 ** -leastBayes),
      // A factor below 1 speaks for the null and bounds nothing.
      log10ChanceAtMost: leastBayes > 0 ? probability(-leastBayes) : undefined,
      reconcilingErrorPp: Number.isFinite(errorPp) ? errorPp : 'none',
      errorPp: Number.isFinite(errorPp) ? errorPp : undefined,
      usualErrorPp: 100 * options.rmse,
      ...seatFacts(seats),
      exceededMargin: exceededMargin(source, cells.contestants[widest.cell], widest.gap),
      hidden: hidden.length > 0 ? hidden : undefined,
    },
    test: testOf(cells, mild, options.rmse),
    material,
    grading,
    unusual: material && lacksDisclosure(grading),
    ...weightOf(dataset, compared, readings, options.rmse),
    readings: readings.map((reading) => readingFigures(compared, reading, options.designEffects)),
    locations: [...reported.locations, ...(source.sample?.size ? [source.sample.size.location] : []), ...official.locations],
  });
}

interface Outcome {
  readonly differs: boolean;
  /** Share of those who named no contestant, of a poll. */
  readonly spare: number;
  readonly votes?: number;
  readonly moved?: number;
  readonly errorPp: number;
}

function tellingOf({ differs, spare, votes = 0, moved = 0, errorPp }: Outcome) {
  if (differs) {
    const messages = Math.abs(votes) >= 2 ? T.differs.votes : T.differs.shares;
    const reconciled = Number.isFinite(errorPp) ? T.reconciled.byError : T.reconciled.byNoKnownError;
    return { ...(moved > 0 ? messages.seats : messages.noSeats), reconciled };
  }
  if (spare > 0.005) return T.undecided;
  return moved > 0 ? T.agrees.seats : T.agrees.noSeats;
}

/** The test in the reading that is least surprising, with the widest gap as its effect. */
function testOf(cells: Cells, reading: ReadingStatistics, rmse: number): Measurement {
  const { leastX2, n, log10P, worth } = reading;
  const { cell, gap } = widestGap(cells);
  const half = usualError(cells.proportions[cell], worth, Math.max(...cells.proportions), rmse);
  return {
    name: testName(reading, rmse),
    statistic: leastX2,
    df: cells.proportions.length - 1,
    n,
    p: 10 ** log10P,
    log10P,
    effect: { name: T.effect({ name: cellName(cells, cell) }), value: gap, interval: [gap - half, gap + half] },
  };
}

/** What the p-value is of: the tail of the chi-square, or what takes its place far out. */
function testName({ leastX2: x2, log10P, leastBayes, bounded }: ReadingStatistics, rmse: number): Text {
  if (!bounded) return T.test.tail({ rmse: 100 * rmse });
  return leastBayes > 3 ? T.test.bounded({ x2, log10P }) : T.test.capped({ x2, log10P });
}

/** In votes: the widest gap, all of it and what is beyond the usual error; and the same of all shares together. */
function votesFacts(apart: VotesApart, cell: number) {
  const { outside, gap } = apart.of(cell);
  const [votes, beyond] = [Math.abs(gap), Math.abs(outside)];
  return {
    gapVotes: votes,
    gapVotesOutside: beyond,
    votesOutside: apart.outside,
    votesDistance: apart.distance,
    inVotes:
      beyond < 1
        ? votesText(votes)
        : T.beyond[votes >= 1e6 ? 'millions' : 'votes']({
            votes: scaled(votes),
            outside: votes >= 1e6 ? hundredths(beyond) : scaled(beyond),
          }),
  };
}

/** The cell that is farthest from its official share, and by how much. */
function widestGap({ shares, proportions }: Cells): { readonly cell: number; readonly gap: number } {
  const gaps = proportions.map((share, cell) => shares[cell] - share);
  const cell = gaps.reduce((best, gap, at) => (Math.abs(gap) > Math.abs(gaps[best]) ? at : best), 0);
  return { cell, gap: gaps[cell] };
}

function distanceFacts(cells: Cells, leastDistance: number) {
  const distance = totalVariation(cells.shares, cells.proportions);
  const smallest = smallestJoint(cells);
  return {
    totalVariation: distance,
    totalVariationPp: 100 * distance,
    totalVariationLeastFavourable: leastDistance,
    totalVariationLeastFavourablePp: 100 * leastDistance,
    meanAbsoluteErrorPp: (200 * distance) / cells.proportions.length,
    smallestSample: Number.isFinite(smallest) ? smallest : undefined,
  };
}

/** Bias on the log-odds scale, folded over the contestants; not defined where a share is 0 or 1. */
function biasFacts({ shares, proportions }: Cells) {
  if (!shares.every((share) => share > 0 && share < 1)) return {};
  const { mean, weightedMean } = meanAbsoluteLogOdds(shares, proportions);
  return { meanLogOddsBias: mean, weightedLogOddsBias: weightedMean };
}

function seatFacts(seats: Consequences | undefined) {
  return { seats: seats?.seats.join('/'), seatsOfficial: seats?.official.join('/'), seatsMoved: seats?.moved };
}

/** The margin of error that a source states, where the difference is larger. */
function exceededMargin(source: Source, contestant: number, gap: number): Text | undefined {
  const margin = marginOf(source, contestant)?.value;
  return margin && Math.abs(gap) > shareInterval(margin).high ? shareText(margin) : undefined;
}

/** The widest gap in points: what the source gives, or the gap with its sign where it is no difference to speak of. */
function gapText(cells: Cells, differs: boolean): Text {
  const { cell, gap } = widestGap(cells);
  const of = cells.contestants[cell] < 0 ? 'others' : 'contestant';
  const name = cells.names[cell];
  return differs
    ? T.gives[gap < 0 ? 'less' : 'more'][of]({ amount: fixed(Math.abs(100 * gap), 1), name })
    : T.gap[of]({ amount: points(gap, 1), name });
}

/** Millions rounded down to a hundredth. */
const hundredths = (votes: number): number => Math.floor(votes / 1e4) / 100;

/** Millions, or votes rounded down to three digits or so. */
function scaled(votes: number): number {
  if (votes >= 1e6) return hundredths(votes);
  return votes >= 1000 ? Math.floor(votes / 100) * 100 : Math.floor(votes);
}

/** Votes in words, rounded down: "1.06 million votes". */
const votesText = (votes: number): Text => T.amount[votes >= 1e6 ? 'millions' : 'votes']({ votes: scaled(votes) });

interface Difference {
  readonly source: string;
  readonly name: string;
  readonly share: Text | number | null;
  readonly official: number;
  readonly difference?: number;
  readonly votes?: number;
  readonly z?: number;
  readonly smallest?: number;
}

/** Every source set beside the official result, contestant by contestant, with the figures that need no unknown input. */
function differences({ contestants }: Dataset, compared: readonly ComparedShares[], { rmse }: Options): Observation[] {
  const rows = compared.flatMap((one) =>
    one.cells.contestants.flatMap((contestant, cell) =>
      contestant < 0 || one.cells.shares[cell] === one.cells.proportions[cell]
        ? []
        : [differenceOf(one, cell, contestants[contestant].name, rmse)],
    ),
  );
  const columns: Column<Difference>[] = [
    [MODEL.source(), 'text', ({ source }) => source],
    [MODEL.contestant(), 'text', ({ name }) => name],
    [MODEL.share(), 'percent', ({ share }) => share],
    [MODEL.official(), 'percent', ({ official }) => official],
    [MODEL.difference(), 'points', ({ difference }) => difference],
    [T.votes(), 'difference', ({ votes }) => votes],
    ['z', 'number', ({ z }) => z],
    [T.smallestSample(), 'count', ({ smallest }) => smallest],
  ];
  if (rows.length === 0) return [];
  return [table({ id: 'share-discrepancy', title: T.differences.title(), note: T.differences.note({ rmse: 100 * rmse }) }, columns, rows)];
}

function differenceOf({ source, reported, official, cells }: ComparedShares, cell: number, name: string, rmse: number): Difference {
  const share = cells.shares[cell];
  const P = cells.proportions[cell];
  const contestant = cells.contestants[cell];
  if (reported.bounded[contestant]) {
    const printed = shareAt(reported.table?.shares[contestant], reported.row);
    return { source: source.name, name, share: printed ? shareText(printed) : null, official: P };
  }
  const size = source.sample?.size?.value;
  const n = size && effectiveSample(source, size);
  const leading = Math.max(...cells.proportions);
  const smallest = smallestSize(share, P);
  return {
    source: source.name,
    name,
    share,
    official: P,
    difference: share - P,
    votes: official.valid ? (share - P) * official.valid : undefined,
    z:
      n && canErrBy(leading, rmse)
        ? (share - P) / Math.sqrt((P * (1 - P) * totalDesignEffect(n, concentration(leading, rmse))) / n)
        : undefined,
    smallest: smallest < 50 ? exactSmallestSize(share, P) : smallest,
  };
}
