import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import type { Source } from '../../data/source.ts';
import { aboutCheck, defineCheck, type Observation } from '../../findings/check.ts';
import { effectGrade, evidenceGrade, lacksDisclosure, qualityGrade, undisclosed } from '../../findings/grading.ts';
import { cannot, measured, table } from '../../findings/observations.ts';
import { ONE_RESULT, ONE_RESULT_NO_BALLOTS } from '../../findings/weight.ts';
import { chanceInWords } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { consequences } from '../../queries/consequences.ts';
import { isQuickCount, type QuickCount, type QuickCountBase, quickCount } from '../../queries/quick-count.ts';
import {
  amongListed,
  type OfficialShares,
  onSameBase,
  type ReportedShares,
  reportedShares,
  someOfficialShares,
} from '../../queries/reference.ts';
import { T as STAGE } from '../../queries/stage.texts.ts';
import { isPartial } from '../../queries/stage.ts';
import { finestStations } from '../../queries/stations.ts';
import { log10SellkeBound } from '../../stats/sellke-bound.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import {
  beyondMargins,
  distanceOf,
  halfWidth,
  leadingDesignEffect,
  type SampledShare,
  sharesOfStations,
  sharesWithMargin,
} from './kit/sampled-shares.ts';
import { ballotsApart, owed } from './kit/votes-apart.ts';
import { T } from './quick-count.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'quick-count',
  kind: 'test',
  references: [
    { cite: 'Estok, Nevitte & Cowan (2002), The Quick Count and Election Observation', url: 'https://www.ndi.org/node/24107' },
    {
      cite: 'Cochran (1977), Sampling Techniques, ch. 6 and 9',
      url: 'https://www.wiley.com/en-us/Sampling+Techniques%2C+3rd+Edition-p-9780471162407',
    },
  ],
});

const options = z.strictObject({
  minStations: z.number().int().min(2).default(10).describe('Fewest stations that must report before the count is tested.'),
  minEffect: z.number().min(0).default(0.02).describe('Smallest total variation distance treated as material, as a fraction.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const sources = dataset.sources.filter(({ kind }) => kind === 'quick-count');
    if (sources.length === 0) return [cannot(MODEL.wholeDataset(), T.noQuickCount(), T.quickCountNeeded())];
    return sources.flatMap((source) => observe(dataset, source, options));
  },
});

/** A quick count beside the official result: from the votes of its stations, or from shares and a margin as printed. */
interface Sample {
  readonly source: Source;
  readonly official: OfficialShares;
  readonly reported?: ReportedShares;
  readonly shares: readonly SampledShare[];
  readonly counted?: QuickCount;
}

function observe(dataset: Dataset, source: Source, { minStations, minEffect }: Options): Observation[] {
  if (isPartial(dataset)) return [cannot(source.name, STAGE.officialIsPartial(), STAGE.wholeNeeded())];
  const official = someOfficialShares(dataset, source.area);
  if (!official) return [cannot(source.name, T.noOfficialResult(), AGREEMENT.officialVotesOrShares())];
  const reported = reportedShares(source);
  const base = baseOf(source, official);
  const counted = quickCount(source, stationsOf(dataset, source), base);
  const onBase = base === 'listed' ? amongListed(official) : official;
  if (isQuickCount(counted)) {
    const stations = counted.rows.length;
    if (stations < minStations) return [cannot(source.name, T.tooFew({ stations, minStations }), T.moreStations({ minStations }))];
    return compare(dataset, { source, official: onBase, reported, shares: sharesOfStations(counted, onBase), counted }, minEffect);
  }
  if (!reported) return [cannot(source.name, counted.reason, counted.dataNeeded)];
  const same = onSameBase(reported, official);
  const shares = reported.table && reported.row >= 0 ? sharesWithMargin(source, same.reported, same.official) : undefined;
  if (shares) return compare(dataset, { source, official: same.official, reported, shares }, minEffect);
  return [cannot(source.name, counted.reason, counted.dataNeeded)];
}

/** Votes for contestants not listed are in the shares of both sides or of neither. */
function baseOf({ tables }: Source, { table: official }: OfficialShares): QuickCountBase {
  const own = tables.find(({ origin, votes }) => origin === 'file' && votes.some((column) => column !== undefined));
  return own?.counts.valid !== undefined && !official.complete ? 'valid' : 'listed';
}

/** Stations there are by the official table, where the source does not say and is about the whole of it. */
function stationsOf(dataset: Dataset, source: Source): number | undefined {
  const stations = finestStations(dataset);
  return stations?.table.level === 'station' && source.area === dataset.areas.root ? stations.table.rows : undefined;
}

function compare(dataset: Dataset, sample: Sample, minEffect: number): Observation[] {
  const { source, official, reported, shares, counted } = sample;
  if (shares.length === 0) return [cannot(source.name, T.nobodyCompared(), AGREEMENT.sharesContestant())];
  const bound = least(shares, ({ log10P }) => log10P);
  const corrected = (log10: number): number => Math.min(0, log10 + Math.log10(shares.length));
  const log10P = corrected(bound.log10P);
  const agrees = log10P > Math.log10(0.05);
  const atRandom = least(shares, ({ log10PAtRandom }) => log10PAtRandom);
  const log10PAtRandom = corrected(atRandom.log10PAtRandom);
  const silentDecide = agrees && log10PAtRandom <= Math.log10(0.05);
  const worst = agrees ? atRandom : bound;
  const half = halfWidth(worst);
  const gap = worst.share - worst.official;
  const { name } = dataset.contestants[worst.contestant];
  const leastDistance = distanceOf(shares, 'nearest');
  const seats = reported && consequences(dataset, reported);
  const evidence = log10SellkeBound(log10P);
  const grading = {
    effect: effectGrade(leastDistance, seats?.moved, dataset.contest.seats, seats?.crossings.length),
    // Below a factor of 100 no more than a minor inconsistency: the t distribution is approximate out there.
    evidence: evidence >= 2 ? evidenceGrade(evidence) : Math.min(1, evidenceGrade(evidence)),
    quality: qualityGrade(source),
  };
  // A bound of 100 is reached at most once in two thousand honest samples, also where the t distribution is approximate.
  const material = leastDistance >= minEffect && evidence >= 2;
  const tellings = counted ? T.stations : { ...T.printed, silentDecide: T.printed.agrees };
  const finding = measured(tellings[silentDecide ? 'silentDecide' : agrees ? 'agrees' : 'differs'], {
    scope: { source: source.id, ...(source.area !== dataset.areas.root && { area: dataset.areas.id(source.area) }) },
    facts: {
      source: source.name,
      name,
      share: worst.share,
      gap,
      gapPp: Math.abs(100 * gap),
      errorPp: 100 * half,
      low: worst.interval[0],
      high: worst.interval[1],
      official: worst.official,
      officialErrorPp: Math.max(0, Math.abs(100 * (worst.nearest - worst.official)) - 100 * half),
      totalVariation: distanceOf(shares, 'share'),
      totalVariationPp: 100 * distanceOf(shares, 'share'),
      totalVariationLeastFavourable: leastDistance,
      // With silent stations the two ways to take them are printed side by side instead.
      ...(!agrees && !counted?.missing && { log10P, chance: chanceInWords(log10P) }),
      ...(counted && counted.missing > 0 && silentFacts(log10PAtRandom, log10P)),
      base: T.base[counted?.base ?? 'valid'](),
      ...coverageFacts(shares),
      ...(counted && stationFacts(counted, worst.share, leadingDesignEffect(shares))),
      votesAtLeast: official.valid === undefined ? undefined : leastDistance * official.valid,
      seats: seats?.seats.join('/'),
      seatsMoved: seats?.moved,
      hidden: hiddenOf(source),
    },
    test: {
      name: T.test(),
      statistic: bound.error === 0 ? 0 : (bound.nearest - bound.official) / bound.error,
      ...(bound.df !== undefined && { df: bound.df }),
      n: counted ? counted.rows.length : (source.sample?.size?.value ?? 0),
      p: 10 ** log10P,
      log10P,
      effect: { name: AGREEMENT.shareLessOfficialShare({ name }), value: gap, interval: [gap - half, gap + half] },
    },
    material,
    grading,
    unusual: material && lacksDisclosure(grading),
    ...weightOf(dataset, sample, worst),
    locations: [...(reported?.locations ?? []), ...official.locations],
  });
  return [finding, sharesTable(dataset, sample)];
}

/** The share with the least of a figure; of nearly equal ones the first. */
const least = (shares: readonly SampledShare[], of: (share: SampledShare) => number): SampledShare =>
  shares.reduce((most, row) => (of(row) < of(most) - 1e-9 ? row : most));

/** What chance says if the silent stations are like the others, and if they may hold any result. */
function silentFacts(log10PAtRandom: number, log10PAtBound: number) {
  const isExplained = log10PAtBound > Math.log10(0.05);
  return {
    log10PAtRandom,
    chanceAtRandom: chanceInWords(log10PAtRandom),
    ...(isExplained ? { log10PExplained: log10PAtBound } : { log10PAtBound, chanceAtBound: chanceInWords(log10PAtBound) }),
  };
}

/** From the votes that the margins of error and the silent stations leave unexplained to the distance of the shares. */
function weightOf({ contestants }: Dataset, { official, shares }: Sample, worst: SampledShare) {
  const { valid } = official;
  if (valid === undefined) return { weight: ONE_RESULT_NO_BALLOTS };
  const away = worst.official - worst.nearest;
  const outside = Math.sign(away) * Math.max(0, Math.abs(away) - halfWidth(worst)) * valid;
  const ballots = ballotsApart({ outside: beyondMargins(shares) * valid, distance: distanceOf(shares, 'share') * valid });
  return {
    weight: {
      ...ONE_RESULT,
      ballots,
      net: { [contestants[worst.contestant].id]: owed({ outside, gap: (worst.official - worst.share) * valid }) },
    },
  };
}

function coverageFacts(shares: readonly SampledShare[]) {
  const contestants = shares.length;
  const outsideIntervals = shares.filter(({ official, interval: [low, high] }) => official < low || official > high).length;
  return {
    contestants,
    outsideIntervals,
    coverage: outsideIntervals === 0 ? T.allWithin() : T.someOutside({ outsideIntervals, contestants }),
  };
}

/** How many stations, of how many, what a ballot in them is worth, and what any result in the silent ones would make of a share. */
function stationFacts(counted: QuickCount, share: number, designEffect: number | undefined) {
  const { rows, drawn, missing, strata } = counted;
  const lost = missing / drawn;
  return {
    stations: rows.length,
    stationsDrawn: drawn,
    stationsMissing: missing,
    silent: missing > 0 ? missing : undefined,
    strata,
    designEffect,
    ballotWorth: designEffect && 1 / designEffect,
    sample: sampleName(counted),
    sampleAlone: designEffect === undefined ? sampleName(counted) : undefined,
    ...(missing > 0 && { shareAtLeast: share * (1 - lost), shareAtMost: share * (1 - lost) + lost }),
  };
}

function sampleName({ rows, stations: frame, strata }: QuickCount): Text {
  const stations = rows.length;
  if (strata > 1)
    return frame === undefined ? T.sample.inStrata({ stations, strata }) : T.sample.ofAllInStrata({ stations, frame, strata });
  return frame === undefined ? T.sample.alone({ stations }) : T.sample.ofAll({ stations, frame });
}

function hiddenOf(source: Source): Text[] | undefined {
  const hidden = undisclosed(source);
  return hidden.length > 0 ? hidden : undefined;
}

function sharesTable({ contestants }: Dataset, { source, shares }: Sample): Observation {
  return table<SampledShare>(
    { id: `quick-count-${source.id}`, title: T.tableTitle({ source: source.name }), note: T.tableNote() },
    [
      [MODEL.contestant(), 'text', ({ contestant }) => contestants[contestant].name],
      [MODEL.share(), 'percent', ({ share }) => share],
      [AGREEMENT.standardError(), 'points', ({ error }) => error],
      [AGREEMENT.low(), 'percent', ({ interval }) => interval[0]],
      [AGREEMENT.high(), 'percent', ({ interval }) => interval[1]],
      [MODEL.official(), 'percent', ({ official }) => official],
      [AGREEMENT.designEffect(), 'number', ({ designEffect }) => designEffect],
      ['log10 p', 'log10', ({ log10P }) => log10P],
    ],
    shares,
  );
}
