import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { shareInterval } from '../../data/share.ts';
import { isTally, type Source } from '../../data/source.ts';
import { aboutCheck, broken, defineCheck, type Measures, noted, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { effectGrade, qualityGrade } from '../../findings/grading.ts';
import { join, percent, significant } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text, Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { consequences } from '../../queries/consequences.ts';
import { type OfficialShares, officialCount, officialShares, type ReportedShares, reportedShares } from '../../queries/reference.ts';
import { finestStations } from '../../queries/stations.ts';
import { largestCoverageForShift, largestCoverageOfSubset, weightedSpread } from '../../stats/extreme-selection.ts';
import {
  dataDefectCorrelation,
  effectiveSize,
  impliedOutsideShare,
  largestCoverage,
  manskiBounds,
  selectionEValue,
  selectionRatio,
} from '../../stats/selection.ts';
import { sum } from '../../stats/sum.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import { T } from './tally-feasibility.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'tally-feasibility',
  kind: 'rule',
  references: [
    { cite: 'Meng (2018), Statistical paradises and paradoxes in big data (I)', url: 'https://doi.org/10.1214/18-AOAS1161SF' },
    { cite: 'Manski (2003), Partial Identification of Probability Distributions', url: 'https://doi.org/10.1007/b97478' },
    {
      cite: 'VanderWeele & Ding (2017), Sensitivity analysis in observational research: introducing the E-value',
      url: 'https://doi.org/10.7326/M16-2607',
    },
    {
      cite: 'Golos, Zubr & Honest People (2020), Final report on the presidential election in Belarus: coverage against the official total',
      url: 'https://belarus2020.org',
    },
  ],
});

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const tallies = dataset.sources.filter(isTally);
    if (tallies.length === 0) return [skipped(MODEL.wholeDataset(), T.holdsNoTallyObservers(), T.sourceKindObserverTally())];
    const rows: (Text | number | null)[][] = [];
    const observations = tallies.flatMap((source): Observation[] => {
      const reported = reportedShares(source);
      const official = officialShares(dataset, source.area);
      if (!reported || !official) return [skipped(source.name, AGREEMENT.itsSharesOrOfficial(), AGREEMENT.sharesContestantOfficialVotes())];
      const limits = limitsOf(dataset, reported, official);
      if (limits.length === 0) return [skipped(source.name, T.noContestantReportedBoth(), AGREEMENT.sharesContestant())];
      const known = knownCoverage(dataset, source, reported, official);
      for (const { contestant, share, P, coverage, ratio } of limits) {
        const { name } = dataset.contestants[contestant];
        const size = effectiveSize(P, share);
        const outside = known && known.value < 1 ? impliedOutsideShare(P, share, known.value) : null;
        rows.push([source.name, name, share, P, coverage, ratio, selectionEValue(ratio), Number.isFinite(size) ? size : null, outside]);
      }
      return [judge(dataset, source, reported, official, limits, known)];
    });
    const table = tabulated({
      id: 'tally-feasibility',
      title: T.talliesBesideOfficialShares(),
      note: T.largestCoverageLargestPart(),
      columns: [
        { title: MODEL.source() },
        { title: MODEL.contestant() },
        { title: MODEL.share(), unit: 'percent' },
        { title: MODEL.official(), unit: 'percent' },
        { title: T.largestCoverage(), unit: 'percent' },
        { title: T.selectionRatio(), unit: 'number' },
        { title: T.hiddenCause(), unit: 'number' },
        { title: T.worth(), unit: 'number' },
        { title: T.neededOutside(), unit: 'percent' },
      ],
      rows,
    });
    return rows.length > 0 ? [...observations, table] : observations;
  },
});

interface Limit {
  readonly contestant: number;
  readonly share: number;
  readonly P: number;
  readonly coverage: number;
  readonly ratio: number;
}

function limitsOf(dataset: Dataset, reported: ReportedShares, official: OfficialShares): Limit[] {
  return dataset.contestants.flatMap((_, contestant) => {
    const share = reported.values[contestant];
    const interval = reported.intervals[contestant];
    const P = official.shares[contestant];
    if (share === undefined || !interval || !(share > 0 && share < 1 && P > 0 && P < 1) || reported.bounded[contestant]) return [];
    return [{ contestant, share, P, coverage: largestCoverage(P, share), ratio: selectionRatio(P, share) }];
  });
}

function judge(
  dataset: Dataset,
  source: Source,
  reported: ReportedShares,
  official: OfficialShares,
  limits: readonly Limit[],
  known: Known | undefined,
): Observation {
  const tightest = limits.reduce((least, one) => (one.coverage < least.coverage ? one : least));
  const leader = limits.reduce((most, one) => (one.P > most.P ? one : most));
  const selected = chosenStations(dataset, source, leader);
  const inStations = stationCoverage(dataset, source);
  const seats = consequences(dataset, reported);
  const values = limits.map(({ share }) => share);
  const distance = 0.5 * (sum(limits.map(({ share, P }) => Math.abs(share - P))) + Math.abs(sum(values) - sum(limits.map(({ P }) => P))));
  const name = dataset.contestants[tightest.contestant].name;
  const first = dataset.contestants[leader.contestant].name;
  const ids = dataset.areas.id(source.area);
  const votes = official.valid === undefined ? '' : T.votes({ coverage: tightest.coverage * official.valid });
  const likelier =
    leader.ratio >= 1 ? T.votesNotWereTimes({ first, ratio: leader.ratio }) : T.votesWereTimesLikelier({ first, ratio: 1 / leader.ratio });
  const measures: Measures = {
    largestCoverage: tightest.coverage,
    ...(official.valid !== undefined && { largestVotes: tightest.coverage * official.valid }),
    selectionRatio: leader.ratio,
    totalVariation: distance,
    reportedContestants: limits.length,
    ...(known && { coverage: known.certain ?? known.value }),
    ...(inStations !== undefined && { coverageOfStations: inStations }),
    selectionEValue: selectionEValue(leader.ratio),
    ...(leader.share !== leader.P && { effectiveSize: effectiveSize(leader.P, leader.share) }),
    ...(known && atCoverage(leader, known.value)),
    ...(selected && {
      spreadOfAreas: selected.spread,
      areasChosenFrom: selected.areas,
      largestCoverageOfAreas: selected.largest,
      largestCoverageAnySpread: selected.any,
      largestCoverageNormalSpread: selected.normal,
    }),
    ...(seats && { seats: seats.seats.join('/'), seatsMoved: seats.moved }),
  };
  const scope = { source: source.id, ...(source.area !== dataset.areas.root && { area: ids }) };
  const locations = [...reported.locations, ...official.locations];
  const widest = Math.max(
    ...wholes(reported).map((whole) => Math.min(...limits.map(({ contestant, P }) => coverageAtBest(reported, contestant, P, whole)))),
  );
  const certain = known?.certain;
  // Where the coverage lies between the bound as printed and the one that rounding allows, the second is the one to tell.
  const bound = certain !== undefined && certain > tightest.coverage ? widest : tightest.coverage;
  const allowing = bound > tightest.coverage ? T.farRoundingBaseShares() : '';
  const most = T.mostValidVotesAgainst({ bound, name, share: tightest.share, p: tightest.P, allowing });
  if (certain !== undefined && certain > widest) {
    return broken({
      about: 'result',
      scope,
      message: T.coversValidVotesBoth({ source: source.name, certain, widest, name }),
      expected: T.coverage({ most }),
      seen: T.coverage({ most: percent(certain, 1) }),
      reconciled: T.bothFiguresCannotTrue({ name }),
      measures,
      locations,
      explanations: [T.statedCoverageMayCount()],
    });
  }
  const close = effectGrade(distance) === 0;
  const detail = join(
    [
      ...coverageWords(known, inStations),
      ...(known && !close ? coverageMeaning(leader, first, known.value) : []),
      ...(selected && !close ? selectionWords(selected, first) : []),
    ],
    ' ',
  );
  return noted({
    about: 'result',
    scope,
    message: close
      ? T.agreesOfficialResultPoints({ source: source.name, share: leader.share - leader.P, first })
      : T.officialResultCanBoth({ source: source.name, most, votes, likelier }),
    detail,
    ...(!close && {
      reconciled: T.bothFiguresCanTrue({
        source: source.name,
        coverage: tightest.coverage,
        likelierToBeCovered: likelierToBeCovered(leader, first),
      }),
    }),
    expected: T.coverage({ most }),
    seen: known === undefined ? T.coverageNotPublished() : T.coverage({ most: percent(known.value, 1) }),
    measures,
    grading: { effect: effectGrade(distance, seats?.moved, dataset.contest.seats, seats?.crossings.length), quality: qualityGrade(source) },
    locations,
  });
}

function likelierToBeCovered({ ratio }: Limit, name: string): Worded {
  const times = Math.max(ratio, 1 / ratio);
  const factor = significant(times, times < 1.5 ? 3 : 2);
  return ratio >= 1 ? T.ballotsNotWereTimes({ name, factor }) : T.ballotsWereTimesLikelier({ name, factor });
}

/** What the shares may be of: all they were printed of, and, where they fall short of the whole, only those who named a contestant. */
function wholes({ values, others }: ReportedShares): number[] {
  if (values.some((value) => value === undefined)) return [1];
  const named = others + sum(values as number[]);
  return named > 0 && named < 1 ? [1, named] : [1];
}

/** Largest coverage at the end of the printed interval that allows the most: a contradiction must not hang on rounding. */
function coverageAtBest(reported: ReportedShares, contestant: number, P: number, whole: number): number {
  const { low, high } = reported.intervals[contestant] ?? { low: 0, high: 1 };
  const nearest = Math.min(high / whole, Math.max(low / whole, P));
  return nearest > 0 && nearest < 1 ? largestCoverage(P, nearest) : 1;
}

/** Part of the valid votes a tally saw. */
interface Known {
  readonly value: number;
  /** What it is at the least by the word of the source; absent where only its own votes tell, which other checks ask about. */
  readonly certain?: number;
  readonly of: 'stated' | 'counted' | 'ballots';
}

/** The coverage a source states, a bound read at the end that excludes least; else the votes it counts, else the ballots it states. */
function knownCoverage(dataset: Dataset, source: Source, reported: ReportedShares, official: OfficialShares): Known | undefined {
  const { coverage } = source;
  const stated = (value: number): Known => ({ value: Math.min(1, value), certain: value, of: 'stated' });
  if (coverage?.share) return stated(shareInterval(coverage.share).low);
  const valid = official.valid ?? officialCount(dataset, source.area, 'valid')?.value;
  if (!valid) return undefined;
  if (coverage?.validVotes !== undefined) return stated(coverage.validVotes / valid);
  if (reported.votes) return { value: Math.min(1, sum(reported.votes) / valid), of: 'counted' };
  const cast = officialCount(dataset, source.area, 'ballotsCast')?.value;
  if (coverage?.ballots === undefined || !cast) return undefined;
  const certain = Math.max(0, coverage.ballots - Math.max(0, cast - valid)) / valid;
  return { value: Math.min(1, coverage.ballots / cast), certain, of: 'ballots' };
}

/** Part of the stations a tally saw, where both numbers are known. */
function stationCoverage(dataset: Dataset, source: Source): number | undefined {
  const seen = source.coverage?.stations;
  const table = source.area === dataset.areas.root ? finestStations(dataset)?.table : undefined;
  const all = source.sample?.frame?.stations ?? (table?.level === 'station' ? table.rows : undefined);
  return seen !== undefined && all ? seen / all : undefined;
}

function coverageWords(known: Known | undefined, inStations: number | undefined): Worded[] {
  const inVotes = known ? coverageInVotes(known) : undefined;
  if (inStations === undefined) return [inVotes ?? T.coverageNotPublishedNothing()];
  return [inVotes ?? T.coverageVotesNotPublished(), T.coversStationsWhichNot({ inStations })];
}

function coverageInVotes({ value, of }: Known): Worded {
  const covered = percent(value, 1);
  if (of === 'counted') return T.coversVotesCounts({ covered });
  return of === 'ballots' ? T.coversBallots({ covered }) : T.covers({ covered });
}

/** What a coverage says of the leader beside the limits that need none. */
function atCoverage({ share, P }: Limit, coverage: number): Measures {
  const [low, high] = manskiBounds(share, coverage);
  return {
    shareAtLeast: low,
    shareAtMost: high,
    ...(coverage > 0 && coverage < 1 && { dataDefectCorrelation: dataDefectCorrelation(P, share, coverage) }),
    ...(coverage < 1 && { shareNeededOutside: impliedOutsideShare(P, share, coverage) }),
  };
}

function coverageMeaning({ share, P }: Limit, name: string, coverage: number): Worded[] {
  const [low, high] = manskiBounds(share, coverage);
  const outside = coverage < 1 ? impliedOutsideShare(P, share, coverage) : undefined;
  return [
    T.tallyAloneShareAmong({ name, low, high }),
    ...(outside !== undefined && outside >= 0 && outside <= 1 ? [T.votesOutsideWould({ outside, name })] : []),
  ];
}

/** How far choosing stations alone can go, by the official shares of the finest table. */
interface Chosen {
  readonly level: string;
  readonly areas: number;
  readonly spread: number;
  /** Largest part of the votes, in whole areas, that has the leader's share in the tally. */
  readonly largest: number;
  readonly any: number;
  readonly normal: number;
}

function chosenStations(dataset: Dataset, source: Source, { contestant, share, P }: Limit): Chosen | undefined {
  const stations = source.area === dataset.areas.root ? finestStations(dataset) : undefined;
  const votes = stations?.votes[contestant];
  const valid = stations?.valid;
  if (!stations || !votes || !valid?.some((whole) => whole > 0)) return undefined;
  // A row that contradicts itself is the matter of other checks.
  if (votes.some((one, at) => one > valid[at])) return undefined;
  const spread = weightedSpread(votes, valid);
  if (!(spread > 0)) return undefined;
  return {
    level: stations.table.level,
    areas: stations.size,
    spread,
    largest: largestCoverageOfSubset(votes, valid, share),
    any: largestCoverageForShift(spread, share - P, 'any'),
    normal: largestCoverageForShift(spread, share - P, 'normal'),
  };
}

function selectionWords({ level, areas, spread, largest, any, normal }: Chosen, name: string): Worded[] {
  if (level === 'station')
    return [
      largest > 0 ? T.choiceAmongStationsTheir({ areas, name, largest }) : T.noneStationsOfficialShare({ areas, name }),
      T.fromTheirSpreadAlone({ spread: 100 * spread, any, normal }),
    ];
  return [
    largest > 0
      ? T.choiceAmongAreasTheir({ areas, level: word(level), name, largest })
      : T.noneAreasOfficialShare({ areas, level: word(level), name }),
    T.stationsDifferMoreThan({ spread: 100 * spread }),
  ];
}
