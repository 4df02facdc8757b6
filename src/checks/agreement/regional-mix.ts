import * as z from 'zod';
import { type Dataset, officialTables } from '../../data/dataset.ts';
import { isIndependent, isPeopleSample } from '../../data/source.ts';
import { aboutCheck, defineCheck, type Measures, noted, type Observation, passed, skipped, tabulated } from '../../findings/check.ts';
import { effectGrade, qualityGrade } from '../../findings/grading.ts';
import { rmse } from '../../findings/shared-options.ts';
import { count, enumerate, join, percent, probability } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type ComparedShares, comparedShares } from '../../queries/compared-shares.ts';
import { type OfficialShares, officialShares } from '../../queries/reference.ts';
import { sampleReadings } from '../../queries/sample-design.ts';
import { boundedMixShare, reconcilingGamma } from '../../stats/bounded-mix.ts';
import { log10ChiSquareTail } from '../../stats/distributions/chi-square.ts';
import { leastDiscrepancy } from '../../stats/least-favourable.ts';
import { nearestMix, reachableRange } from '../../stats/nearest-mix.ts';
import { sum } from '../../stats/sum.ts';
import { canErrBy, concentration, totalDesignEffect } from '../../stats/total-survey-error.ts';
import { T } from './regional-mix.texts.ts';
import { T as SOURCES } from './sources.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'regional-mix',
  kind: 'informative',
  references: [
    {
      cite: 'Rosenbaum (2002), Observational Studies: sensitivity to a selection of bounded size',
      url: 'https://doi.org/10.1007/978-1-4757-3692-2',
    },
    { cite: 'Boyd & Vandenberghe (2004), Convex Optimization, sections 2.1.4 and 4.3', url: 'https://web.stanford.edu/~boyd/cvxbook/' },
  ],
});

const options = z.strictObject({
  level: z.string().optional().describe('Level of the areas that are mixed; without it the first below the country with official votes.'),
  minEffect: z
    .number()
    .min(0)
    .default(0.02)
    .describe('Smallest total variation distance from the nearest mix that is told, as a fraction.'),
  rmse,
});

type Options = z.output<typeof options>;

/** Fewer areas span so little that any sample lies outside. */
const FEWEST = 3;
/** More areas than this are stations, of which a mix is no mix of places. */
const MOST = 2000;
/** Areas that hold less of the valid votes than this do not stand for the country. */
const COVERED = 0.9;
/** Distances below this are rounding of the computation. */
const ROUNDING = 1e-9;
/** An interval wider than a share printed in whole percent has is more than rounding. */
const MOST_ROUNDING = 0.01;
/** Rounds of the search for the most favourable mix; it stops earlier where it is near enough. */
const MOST_STEPS = 500;
const GAMMAS = [1.5, 2, 3, 5, 10];
/** Cells named in a finding; the table of areas is one file. */
const MOST_PLACES = 200;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const { root } = dataset.areas;
    const sources = dataset.sources.filter((source) => isIndependent(source) && source.area === root);
    if (sources.length === 0) return [skipped(MODEL.wholeDataset(), SOURCES.holdsNoIndependentSource(), T.surveyPollOrTally())];
    const found = mixedAreas(dataset, options.level);
    if ('reason' in found) return [skipped(MODEL.wholeDataset(), found.reason, T.officialVotesThreeAreas())];
    const mixed = sources.map((source) => ({ source, compared: comparedShares(dataset, source) }));
    const outcomes = mixed.flatMap(({ compared }) => (compared ? [mixOf(compared, found, options)] : []));
    const observations = mixed.flatMap(({ source, compared }): Observation[] =>
      compared ? [] : [skipped(source.name, T.itsSharesOrOfficial(), T.sharesContestantOfficialVotes())],
    );
    if (outcomes.length === 0) return observations;
    const outside = outcomes.filter((one) => isTold(one, options));
    if (outside.length < outcomes.length) observations.push(passed(outcomes.length - outside.length));
    const findings = outside.map((one) => told(dataset, one, found, options));
    return [...observations, ...findings, ...tables(dataset, outcomes, found)];
  },
});

/** The official results that are mixed. */
interface Parts {
  readonly level: string;
  readonly numbers: readonly number[];
  readonly results: readonly OfficialShares[];
  /** Part of the valid votes of each area; absent where an area publishes percentages only. */
  readonly weights?: readonly number[];
  /** Part of the official valid votes that these areas hold; absent as above. */
  readonly covered?: number;
}

/** The areas of the level asked, or of the first below the country whose areas report all contestants; else why not. */
function mixedAreas(dataset: Dataset, level: string | undefined): Parts | { readonly reason: Text } {
  const { areas } = dataset;
  const depthOf = (area: number): number => {
    let depth = 0;
    for (let here = areas.parent[area]; here >= 0; here = areas.parent[here]) depth++;
    return depth;
  };
  const published = officialTables(dataset).filter(({ table }) => [table.votes, table.shares].some((columns) => columns.every(Boolean)));
  const chosen = new Set<number>();
  let least = Number.POSITIVE_INFINITY;
  for (const { table } of published)
    for (let row = 0; row < table.rows; row++) {
      const area = table.area[row];
      if (area === areas.root || (level !== undefined && areas.level(area) !== level)) continue;
      const depth = level === undefined ? depthOf(area) : 0;
      if (depth > least) continue;
      if (depth < least) chosen.clear();
      least = depth;
      if (chosen.size <= MOST) chosen.add(area);
    }
  if (chosen.size > MOST) return { reason: T.levelMoreThanAreas({ most: MOST }) };
  const found = [...chosen].flatMap((area) => {
    const result = officialShares(dataset, area);
    return result ? [{ area, result }] : [];
  });
  const few = MODEL.area2({ found: found.length });
  if (found.length < FEWEST)
    return {
      reason:
        level === undefined
          ? T.officialSharesOnlyBelow({ few, fewest: FEWEST })
          : T.officialSharesOnlyLevel({ few, level: word(level), fewest: FEWEST }),
    };
  const results = found.map(({ result }) => result);
  const numbers = found.map(({ area }) => area);
  const valid = results.map((result) => result.valid);
  const name = level ?? areas.level(numbers[0]);
  if (valid.some((votes) => !votes)) return { level: name, numbers, results };
  const total = sum(valid.map((votes) => votes ?? 0));
  const whole = officialShares(dataset, areas.root)?.valid;
  const covered = whole ? total / whole : undefined;
  if (covered !== undefined && covered < COVERED)
    return {
      reason: level === undefined ? T.areasBelowCountryPublish({ covered }) : T.areasLevelPublishTheir({ level: word(level), covered }),
    };
  return { level: name, numbers, results, weights: valid.map((votes) => (votes ?? 0) / total), ...(covered !== undefined && { covered }) };
}

/** How far a source lies from the nearest mix. */
interface Mixed {
  readonly compared: ComparedShares;
  /** Distance of the shares as printed. */
  readonly printed: number;
  /** Distance where every share may lie anywhere in its interval. */
  readonly distance: number;
  readonly largestGap: number;
  /** The sample held against the mix that is most favourable to it; of samples only. */
  readonly sampled?: Sampled;
  readonly out: readonly OutOfRange[];
  /** Γ at which the leading share is within reach; absent without the votes of the areas. */
  readonly gamma?: number;
  readonly leader: number;
}

/** Chi-square of a sample under total survey error, if the truth were the most favourable mix. */
interface Sampled {
  readonly x2: number;
  readonly df: number;
  readonly log10P: number;
}

/** A share that no area reaches, with the area that comes nearest. */
interface OutOfRange {
  readonly name: string;
  /** In words, because it may be an interval. */
  readonly share: Text;
  readonly side: 'highest' | 'lowest';
  readonly area: number;
  readonly areaShare: number;
}

function mixOf(compared: ComparedShares, { numbers, results, weights }: Parts, options: Options): Mixed {
  const { cells, reported } = compared;
  const points = results.map(({ shares }) => {
    const named = cells.contestants.map((contestant) => (contestant < 0 ? 0 : shares[contestant]));
    const rest = Math.max(0, 1 - sum(named));
    return cells.contestants.map((contestant, cell) => (contestant < 0 ? rest : named[cell]));
  });
  const leader = cells.proportions.reduce(
    (best, share, cell) => (cells.contestants[cell] >= 0 && (best < 0 || share > cells.proportions[best]) ? cell : best),
    -1,
  );
  const nearest = nearestMix(points, cells.low, cells.high);
  const lows = sum(cells.low);
  const out = cells.contestants.flatMap((contestant, cell): OutOfRange[] => {
    if (contestant < 0) return [];
    const [least, most] = reachableRange(points, cell);
    const at = (share: number): number => numbers[points.findIndex((point) => point[cell] === share)];
    const low = cells.low[cell];
    // A share can never be more than the lowest shares of all others leave.
    const high = Math.min(cells.high[cell], 1 - (lows - low));
    const share = shareWords(reported.values[contestant] as number, low, high);
    const name = cells.names[cell];
    if (low > most + ROUNDING) return [{ name, share, side: 'highest', area: at(most), areaShare: most }];
    return high < least - ROUNDING ? [{ name, share, side: 'lowest', area: at(least), areaShare: least }] : [];
  });
  const high = Math.min(cells.high[leader], 1 - (lows - cells.low[leader]));
  const target = Math.min(high, Math.max(cells.low[leader], cells.proportions[leader]));
  const sampled = againstBestMix(compared, points, nearest.totalVariation <= ROUNDING, options.rmse);
  return {
    compared,
    printed: nearestMix(points, cells.shares, cells.shares).totalVariation,
    distance: nearest.totalVariation,
    largestGap: nearest.largestGap,
    ...(sampled && { sampled }),
    out,
    leader,
    ...(weights && {
      gamma: reconcilingGamma(
        weights,
        points.map((point) => point[leader]),
        Math.max(0, target),
      ),
    }),
  };
}

/** A share as printed where its interval is its rounding, else its two ends. */
function shareWords(value: number, low: number, high: number): Text {
  if (high - low <= MOST_ROUNDING + ROUNDING) return percent(value);
  return low > 0 ? T.to({ low, most: Math.max(low, high) }) : T.most({ high });
}

/**
 * The chi-square of a sample under total survey error where the truth is the mix that makes it smallest: φ² = Σ (pᵢ − mᵢ)²/mᵢ is convex in
 * the weights, which are multiplied by the root of their gradient until no other mix can be better by more than a ten-thousandth part; what it still
 * could be is taken off.
 */
function againstBestMix(
  { source, reported, cells }: ComparedShares,
  points: readonly (readonly number[])[],
  inside: boolean,
  rmse: number,
): Sampled | undefined {
  const leading = Math.max(...cells.proportions);
  const reached = cells.names.every((_, cell) => points.some((point) => point[cell] > 0));
  if (!isPeopleSample(source) || !reached || !canErrBy(leading, rmse)) return undefined;
  const c = concentration(leading, rmse);
  const size = source.sample?.size?.value;
  const sizes = size ? sampleReadings(source, reported, size).filter(({ n }) => n > 0) : [];
  // Without a size the sample counts as unlimited: then only the error that no size takes away is left.
  const worth = sizes.length > 0 ? Math.min(...sizes.map(({ n }) => n / totalDesignEffect(n, c))) : 1 + c;
  const df = cells.names.length - 1;
  if (inside) return { x2: 0, df, log10P: 0 };
  let weights = points.map(() => 1 / points.length);
  let least = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const mix = cells.names.map((_, cell) => sum(points.map((point, at) => weights[at] * point[cell])));
    const nearest = leastDiscrepancy(mix, cells.low, cells.high);
    if (!nearest) return undefined;
    const slopes = points.map((point) => sum(point.map((share, cell) => share * (nearest.shares[cell] / mix[cell]) ** 2)));
    const gap = Math.max(...slopes) - sum(slopes.map((slope, at) => weights[at] * slope));
    least = Math.max(least, nearest.phi2 - Math.max(0, gap));
    if (gap < 1e-4 * nearest.phi2 + 1e-9) break;
    const moved = weights.map((weight, at) => weight * Math.sqrt(slopes[at]));
    const total = sum(moved);
    weights = moved.map((weight) => weight / total);
  }
  const x2 = least * worth;
  return { x2, df, log10P: log10ChiSquareTail(x2, df) };
}

function isTold({ distance, sampled }: Mixed, { minEffect }: Options): boolean {
  return distance > ROUNDING && distance >= minEffect && (sampled === undefined || sampled.log10P < Math.log10(0.05));
}

function told(dataset: Dataset, mixed: Mixed, { level, numbers, results, covered }: Parts, { rmse }: Options): Observation {
  const { source, reported, official, cells } = mixed.compared;
  const { distance, sampled, out, gamma, leader } = mixed;
  const many = count(numbers.length);
  const areas = level ? T.officialAreas({ many, level: word(level) }) : T.officialAreas2({ many });
  const gaps = out.map(({ name, share, side, area, areaShare }) =>
    side === 'highest'
      ? T.againstMostAnyArea({ name, share, areaShare, name2: dataset.areas.name(area) })
      : T.againstLeastAnyArea({ name, share, areaShare, name2: dataset.areas.name(area) }),
  );
  const beyond = sampled === undefined ? [] : [T.wereMostFavourableMix({ rmse: 100 * rmse, log10P: probability(sampled.log10P) })];
  const leaderName = cells.names[leader];
  const reach =
    gamma === undefined
      ? []
      : Number.isFinite(gamma)
        ? [T.shareAloneAreasWould({ leaderName, gamma })]
        : [T.noWeightsAreasGive({ leaderName })];
  const missing = covered !== undefined && covered < 0.999 ? [T.areasHoldValidVotes({ covered })] : [];
  const away = T.noMixSharesNearest({ areas, source: source.name, distance: 100 * distance });
  const measures: Measures = {
    areas: numbers.length,
    totalVariation: distance,
    totalVariationAsPrinted: mixed.printed,
    largestGap: mixed.largestGap,
    ...(sampled && { x2BestMix: sampled.x2, dfBestMix: sampled.df, log10PBestMix: sampled.log10P }),
    outOfRange: out.length,
    ...(gamma !== undefined && { gammaOfLeader: Number.isFinite(gamma) ? gamma : 'none' }),
  };
  return noted({
    about: 'result',
    scope: { source: source.id, ...(level && { level }) },
    message: gaps.length > 0 ? T.figures({ away, gaps: gaps[0] }) : T.figures2({ away }),
    detail: join(
      [
        ...(gaps.length > 1 ? [T.also({ gaps: enumerate(gaps.slice(1)) })] : []),
        ...beyond,
        ...reach,
        ...missing,
        T.selectionWithinAreasNot(),
      ],
      ' ',
    ),
    reconciled: T.bothFiguresCanRight(),
    expected: T.sharesSomeMix({ areas }),
    seen: T.pointsTotalVariationFrom({ distance: 100 * distance }),
    measures,
    grading: { effect: effectGrade(distance), quality: qualityGrade(source), ...(source.kind === 'poll' && { deduct: 1 }) },
    locations: [...reported.locations, ...official.locations, ...results.flatMap(({ locations }) => locations)].slice(0, MOST_PLACES),
  });
}

function tables(dataset: Dataset, outcomes: readonly Mixed[], { level, numbers, results, weights }: Parts): Observation[] {
  const many = MODEL.area2({ found: numbers.length });
  const areas = level ? T.level({ many, level: word(level) }) : many;
  const found: Observation[] = [
    tabulated({
      id: 'regional-mix',
      title: T.sourcesBesideNearestMix(),
      note: T.totalVariationDistanceFrom({ areas }),
      columns: [
        { title: MODEL.source() },
        { title: SOURCES.printed(), unit: 'percent' },
        { title: T.least(), unit: 'percent' },
        { title: T.chance(), unit: 'number' },
        { title: T.contestantsOutRange(), unit: 'count' },
        { title: T.figures3(), unit: 'number' },
      ],
      rows: outcomes.map(({ compared, printed, distance, sampled, out, gamma }) => [
        compared.source.name,
        printed,
        distance,
        sampled ? 10 ** sampled.log10P : null,
        out.length,
        gamma !== undefined && Number.isFinite(gamma) ? gamma : null,
      ]),
    }),
  ];
  const ranges = outcomes.flatMap(({ compared, out }) =>
    out.map(({ name, share, side, area, areaShare }) => [
      compared.source.name,
      name,
      share,
      side === 'highest' ? T.highest() : T.lowest(),
      dataset.areas.name(area),
      areaShare,
    ]),
  );
  if (ranges.length > 0)
    found.push(
      tabulated({
        id: 'regional-mix-ranges',
        title: T.sharesNoOfficialArea(),
        note: T.sharesPrintedWhereEven(),
        columns: [
          { title: MODEL.source() },
          { title: MODEL.contestant() },
          { title: MODEL.share() },
          { title: T.officialExtreme() },
          { title: MODEL.area() },
          { title: T.itsShare(), unit: 'percent' },
        ],
        rows: ranges,
      }),
    );
  if (weights) found.push(gammaTable(dataset, results, weights));
  return found;
}

/** What each contestant's share can become when areas are seen up to Γ times more or less than their part of the votes. */
function gammaTable(dataset: Dataset, results: readonly OfficialShares[], weights: readonly number[]): Observation {
  const shareOf = (contestant: number): number[] => results.map(({ shares }) => shares[contestant]);
  const totals = dataset.contestants.map((_, index) => sum(shareOf(index).map((share, at) => share * weights[at])));
  const order = totals.map((_, index) => index).sort((a, b) => totals[b] - totals[a]);
  return tabulated({
    id: 'regional-mix-gamma',
    title: T.officialSharesAreasWeighted(),
    note: T.lowestHighestShareContestant(),
    columns: [
      { title: MODEL.contestant() },
      { title: MODEL.official(), unit: 'percent' },
      { title: T.figures3(), unit: 'number' },
      { title: T.lowest2(), unit: 'percent' },
      { title: T.highest2(), unit: 'percent' },
    ],
    rows: order.flatMap((index) =>
      GAMMAS.map((gamma) => [
        dataset.contestants[index].name,
        totals[index],
        gamma,
        boundedMixShare(weights, shareOf(index), gamma, 'least'),
        boundedMixShare(weights, shareOf(index), gamma, 'most'),
      ]),
    ),
  });
}
