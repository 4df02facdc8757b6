import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { isTally, type Source } from '../../data/source.ts';
import { aboutCheck, defineCheck, type Observation, type Skipped } from '../../findings/check.ts';
import { effectGrade, qualityGrade } from '../../findings/grading.ts';
import { broken, cannot, noted, table } from '../../findings/observations.ts';
import { type GivenWeight, ONE_RESULT, ONE_RESULT_NO_BALLOTS } from '../../findings/weight.ts';
import { significant } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { consequences } from '../../queries/consequences.ts';
import {
  amongListed,
  isOfListed,
  type OfficialShares,
  officialShares,
  type ReportedShares,
  reportedShares,
} from '../../queries/reference.ts';
import { T as STAGE } from '../../queries/stage.texts.ts';
import { isPartial } from '../../queries/stage.ts';
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
import { type ChosenAreas, chosenAreas } from './kit/chosen-areas.ts';
import { type KnownCoverage, knownCoverage, stationCoverage } from './kit/tally-coverage.ts';
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

export default defineCheck({
  meta,
  options: z.strictObject({}),
  run(dataset) {
    const tallies = dataset.sources.filter(isTally);
    if (tallies.length === 0) return [cannot(MODEL.wholeDataset(), T.noTally(), T.tallyNeeded())];
    const read = tallies.map((source) => tallyOf(dataset, source));
    const observations = read.map((tally) => ('kind' in tally ? tally : judge(dataset, tally)));
    const compared = read.flatMap((tally) => ('kind' in tally ? [] : [tally]));
    return compared.length > 0 ? [...observations, limitsTable(dataset, compared)] : observations;
  },
});

/** A tally beside the official shares of its area. */
interface Tally {
  readonly source: Source;
  readonly reported: ReportedShares;
  readonly official: OfficialShares;
  readonly limits: readonly Limit[];
  /** The limit that allows the least coverage, and that of the contestant with the largest official share. */
  readonly tightest: Limit;
  readonly leader: Limit;
  readonly known: KnownCoverage | undefined;
}

/** What both shares of one contestant demand if they are true. */
interface Limit {
  readonly contestant: number;
  readonly share: number;
  readonly P: number;
  readonly coverage: number;
  readonly ratio: number;
}

function tallyOf(dataset: Dataset, source: Source): Tally | Skipped {
  if (isPartial(dataset)) return cannot(source.name, STAGE.officialIsPartial(), STAGE.wholeNeeded());
  const reported = reportedShares(source, dataset);
  const whole = officialShares(dataset, source.area);
  const official = reported && whole && isOfListed(reported) ? amongListed(whole) : whole;
  if (!reported || !official) return cannot(source.name, AGREEMENT.itsSharesOrOfficial(), AGREEMENT.sharesContestantOfficialVotes());
  const limits = limitsOf(dataset, reported, official);
  if (limits.length === 0) return cannot(source.name, T.nothingInCommon(), AGREEMENT.sharesContestant());
  return {
    source,
    reported,
    official,
    limits,
    tightest: limits.reduce((least, limit) => (limit.coverage < least.coverage ? limit : least)),
    leader: limits.reduce((most, limit) => (limit.P > most.P ? limit : most)),
    known: knownCoverage(dataset, source, reported, official),
  };
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

/** Whether a tally and the official result can both be true, and what would have to be so. */
function judge(dataset: Dataset, tally: Tally): Observation {
  const { source, reported, official, tightest, leader, known } = tally;
  const seats = consequences(dataset, reported);
  const widest = widestCoverage(tally);
  const given = {
    scope: { source: source.id, ...(source.area !== dataset.areas.root && { area: dataset.areas.id(source.area) }) },
    locations: [...reported.locations, ...official.locations],
  };
  const inStations = stationCoverage(dataset, source);
  const facts = {
    source: source.name,
    leader: dataset.contestants[leader.contestant].name,
    tightest: dataset.contestants[tightest.contestant].name,
    bound: boundText(dataset, tally, widest),
    most: boundOf(tally, widest),
    leaderShare: leader.share,
    leaderOfficial: leader.P,
    ...limitFacts(tally),
    coverageOfStations: inStations,
    ...coverageFacts(leader, known),
    ...selectionFacts(chosenAreas(dataset, source, leader)),
    ...(seats && { seats: seats.seats.join('/'), seatsMoved: seats.moved }),
  };
  const certain = known?.certain;
  if (certain !== undefined && certain > widest)
    return broken(T.impossible, {
      ...given,
      weight: excessWeight(dataset, tally, certain),
      facts: { ...facts, coverage: certain, widest },
    });
  return noted(tellingOf(tally, effectGrade(facts.totalVariation) === 0), {
    ...given,
    // It says how much a tally can have seen, not how many votes.
    weight: ONE_RESULT_NO_BALLOTS,
    facts: { ...facts, extent: extentOf(known, inStations), covered: known?.value },
    grading: {
      effect: effectGrade(facts.totalVariation, seats?.moved, dataset.contest.seats, seats?.crossings.length),
      quality: qualityGrade(source),
    },
  });
}

/**
 * Where the tally saw more than both shares allow: the votes it holds beyond the official ones, of each contestant that has more
 * there and of all others of one that has fewer. The fewest with shares at the end of their rounding that asks for least, the most
 * with shares as printed. Net, what those contestants should have more.
 */
function excessWeight({ contestants }: Dataset, { official, reported, limits }: Tally, coverage: number): GivenWeight {
  const { valid } = official;
  if (valid === undefined) return ONE_RESULT_NO_BALLOTS;
  // Held at a share of the votes seen, less the official votes; a share of 69.5 % must not lose a vote to its last bit.
  const beyond = (share: number, P: number): number => Math.max(0, valid * (coverage * share - P) + 1e-6);
  const own = limits.map(({ contestant, share, P }) => {
    const { low = 0, high = 1 } = reported.intervals[contestant] ?? {};
    return {
      id: contestants[contestant].id,
      fewest: Math.floor(beyond(low, P)),
      most: Math.round(beyond(share, P)),
      ofOthers: [Math.floor(beyond(1 - high, 1 - P)), Math.round(beyond(1 - share, 1 - P))] as const,
    };
  });
  const fewest = Math.max(sum(own.map((one) => one.fewest)), ...own.map(({ ofOthers }) => ofOthers[0]));
  const most = Math.max(fewest, sum(own.map((one) => one.most)), ...own.map(({ ofOthers }) => ofOthers[1]));
  const net = own.filter((one) => one.fewest > 0).map((one) => [one.id, [-one.most, -one.fewest] as const] as const);
  return { ...ONE_RESULT, ballots: [fewest, most], ...(net.length > 0 && { net: Object.fromEntries(net) }) };
}

/** What there is to tell: that the two agree, or what would have to be so. */
function tellingOf({ leader, known }: Tally, isClose: boolean) {
  const seen = T.seen[known ? 'known' : 'unknown'];
  if (isClose) return { ...T.agrees, seen };
  const likelier = leader.ratio >= 1 ? 'others' : 'own';
  return { ...T.onlyIf[likelier], seen };
}

/** The largest coverage; where a stated one lies between the bound as printed and the one rounding allows, the second. */
const boundOf = ({ tightest: { coverage }, known }: Tally, widest: number): number =>
  known?.certain !== undefined && known.certain > coverage ? widest : coverage;

function boundText({ contestants }: Dataset, tally: Tally, widest: number): Text {
  const { contestant, share, P, coverage } = tally.tightest;
  const bound = boundOf(tally, widest);
  return T.bound[bound > coverage ? 'rounded' : 'printed']({ bound, name: contestants[contestant].name, share, official: P });
}

/** What follows from the shares alone. */
function limitFacts({ limits, tightest, leader: { share, P, ratio }, official, known }: Tally) {
  const times = Math.max(ratio, 1 / ratio);
  return {
    largestCoverage: tightest.coverage,
    largestVotes: official.valid === undefined ? undefined : tightest.coverage * official.valid,
    selectionRatio: ratio,
    times,
    factor: significant(times, times < 1.5 ? 3 : 2),
    gap: share - P,
    totalVariation: totalVariationOf(limits),
    reportedContestants: limits.length,
    coverage: known && (known.certain ?? known.value),
    selectionEValue: selectionEValue(ratio),
    effectiveSize: share === P ? undefined : effectiveSize(P, share),
  };
}

/** Distance of the shares compared, what they leave of either whole being one category more. */
function totalVariationOf(limits: readonly Limit[]): number {
  const apart = sum(limits.map(({ share, P }) => Math.abs(share - P)));
  return 0.5 * (apart + Math.abs(sum(limits.map(({ share }) => share)) - sum(limits.map(({ P }) => P))));
}

/** What a known coverage says of the leader beside the limits that need none. */
function coverageFacts({ share, P }: Limit, known: KnownCoverage | undefined) {
  if (!known) return {};
  const { value: coverage } = known;
  const [shareAtLeast, shareAtMost] = manskiBounds(share, coverage);
  const outside = coverage < 1 ? impliedOutsideShare(P, share, coverage) : undefined;
  return {
    shareAtLeast,
    shareAtMost,
    dataDefectCorrelation: coverage > 0 && coverage < 1 ? dataDefectCorrelation(P, share, coverage) : undefined,
    shareNeededOutside: outside,
    outside: outside !== undefined && outside >= 0 && outside <= 1 ? outside : undefined,
  };
}

/** How far a choice among stations, or among areas that hold them, could go. */
function selectionFacts(chosen: ChosenAreas | undefined) {
  if (!chosen) return {};
  const { level, areas, spread, largest, any, normal } = chosen;
  const isStations = level === 'station';
  const isEnough = largest > 0;
  return {
    spreadOfAreas: spread,
    areasChosenFrom: areas,
    largestCoverageOfAreas: largest,
    largestCoverageAnySpread: any,
    largestCoverageNormalSpread: normal,
    ...(isStations
      ? { [isEnough ? 'stations' : 'stationsTooNear']: areas, spreadOfStationsPp: 100 * spread }
      : { [isEnough ? 'areas' : 'areasTooNear']: areas, spreadOfAreasPp: 100 * spread, level: word(level) }),
  };
}

function limitsTable({ contestants }: Dataset, tallies: readonly Tally[]): Observation {
  return table(
    { id: 'tally-feasibility', title: T.tableTitle(), note: T.tableNote() },
    [
      [MODEL.source(), 'text', (row) => row.source.name],
      [MODEL.contestant(), 'text', (row) => contestants[row.contestant].name],
      [MODEL.share(), 'percent', (row) => row.share],
      [MODEL.official(), 'percent', (row) => row.P],
      [T.largestCoverage(), 'percent', (row) => row.coverage],
      [T.selectionRatio(), 'number', (row) => row.ratio],
      [T.hiddenCause(), 'number', (row) => selectionEValue(row.ratio)],
      [T.worth(), 'number', ({ share, P }) => finite(effectiveSize(P, share))],
      [
        T.neededOutside(),
        'percent',
        ({ share, P, known }) => (known && known.value < 1 ? impliedOutsideShare(P, share, known.value) : null),
      ],
    ],
    tallies.flatMap(({ source, limits, known }) => limits.map((limit) => ({ source, known, ...limit }))),
  );
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Largest coverage where every share, of either whole, lies at the end of its interval that allows the most. */
function widestCoverage({ reported, limits }: Tally): number {
  const least = wholes(reported).map((whole) =>
    Math.min(...limits.map(({ contestant, P }) => coverageAtBest(reported, contestant, P, whole))),
  );
  return Math.max(...least);
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

function extentOf(known: KnownCoverage | undefined, inStations: number | undefined): Text {
  if (known) return T.extent[known.of]({ covered: known.value });
  return inStations === undefined ? T.extent.unknown() : T.extent.onlyStations();
}
