import * as z from 'zod';
import { type Dataset, officialTables } from '../../data/dataset.ts';
import { isIndependent, isPeopleSample } from '../../data/source.ts';
import { type CheckMeta, defineCheck, type Measures, noted, type Observation, passed, skipped, tabulated } from '../../findings/check.ts';
import { effectGrade, qualityGrade } from '../../findings/grading.ts';
import { rmse } from '../../findings/shared-options.ts';
import { count, enumerate, fixed, join, percent, plural, probability, significant } from '../../language/format.ts';
import { say, type Text, term } from '../../language/text.ts';
import { type ComparedShares, comparedShares } from '../../queries/compared-shares.ts';
import { type OfficialShares, officialShares } from '../../queries/reference.ts';
import { sampleReadings } from '../../queries/sample-design.ts';
import { boundedMixShare, reconcilingGamma } from '../../stats/bounded-mix.ts';
import { log10ChiSquareTail } from '../../stats/distributions/chi-square.ts';
import { leastDiscrepancy } from '../../stats/least-favourable.ts';
import { nearestMix, reachableRange } from '../../stats/nearest-mix.ts';
import { sum } from '../../stats/sum.ts';
import { canErrBy, concentration, totalDesignEffect } from '../../stats/total-survey-error.ts';

const meta: CheckMeta = {
  id: 'regional-mix',
  title: 'Mixes of the official areas',
  question: 'Could a source have its shares because it saw some areas more than others?',
  kind: 'informative',
  needs: ['an independent source about the whole contest with shares', 'official votes of three areas or more of one level'],
  limits: [
    'Selection within the areas is not covered: a source that saw only some of the voters of each area can lie outside every mix.',
    'The official table is taken as it stands, because what is asked is whether both figures can be true; it is no evidence of which one is.',
    'A sample may miss every mix by chance alone where the areas are few or alike; it is told only where the usual error of polls around the most favourable mix does not account for it.',
  ],
  method:
    'The mix Σ w·s of the official shares s of the areas, w ≥ 0 and Σ w = 1, that is nearest to the shares of the source in total variation, by linear programming; a share that is rounded, or known as a bound, may lie anywhere in its interval. For samples also the mix with the smallest chi-square under total survey error (Dirichlet-multinomial), whose tail is at most as small as under any other mix. With Γ the weight of each area may be at most Γ times more or less than its part of the valid votes.',
  explanations: [
    'The source may have seen other voters within each area than those who make up the official result of the area.',
    'Answers, protocols or reports may be wrong, and the shares may have another base than valid votes.',
    'The official result of one or more areas may be wrong.',
  ],
  references: [
    {
      cite: 'Rosenbaum (2002), Observational Studies: sensitivity to a selection of bounded size',
      url: 'https://doi.org/10.1007/978-1-4757-3692-2',
    },
    { cite: 'Boyd & Vandenberghe (2004), Convex Optimization, sections 2.1.4 and 4.3', url: 'https://web.stanford.edu/~boyd/cvxbook/' },
  ],
};

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
    if (sources.length === 0)
      return [
        skipped(
          say`The whole dataset`,
          say`it holds no independent source about the whole contest`,
          say`a survey, poll or tally with shares`,
        ),
      ];
    const found = mixedAreas(dataset, options.level);
    if ('reason' in found) return [skipped(say`The whole dataset`, found.reason, say`official votes of three areas or more of one level`)];
    const mixed = sources.map((source) => ({ source, compared: comparedShares(dataset, source) }));
    const outcomes = mixed.flatMap(({ compared }) => (compared ? [mixOf(compared, found, options)] : []));
    const observations = mixed.flatMap(({ source, compared }): Observation[] =>
      compared
        ? []
        : [
            skipped(
              source.name,
              say`its shares or the official ones are not published, or leave one category`,
              say`shares by contestant, and official votes`,
            ),
          ],
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
  if (chosen.size > MOST) return { reason: say`the level has more than ${count(MOST)} areas, which are too small to be mixed` };
  const found = [...chosen].flatMap((area) => {
    const result = officialShares(dataset, area);
    return result ? [{ area, result }] : [];
  });
  const few = plural(found.length, 'area');
  if (found.length < FEWEST)
    return {
      reason:
        level === undefined
          ? say`official shares of only ${few} below the country are published; ${count(FEWEST)} are needed`
          : say`official shares of only ${few} of the level ${term(level)} are published; ${count(FEWEST)} are needed`,
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
      reason:
        level === undefined
          ? say`the areas below the country that publish their votes hold only ${percent(covered, 1)} of the valid votes`
          : say`the areas of the level ${term(level)} that publish their votes hold only ${percent(covered, 1)} of the valid votes`,
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
  return low > 0 ? say`${percent(low)} to ${percent(Math.max(low, high))}` : say`at most ${percent(high)}`;
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
  const areas = level ? say`${many} official areas (${term(level)})` : say`${many} official areas`;
  const gaps = out.map(({ name, share, side, area, areaShare }) =>
    side === 'highest'
      ? say`${name} has ${share} against at most ${percent(areaShare)} in any area (${dataset.areas.name(area)})`
      : say`${name} has ${share} against at least ${percent(areaShare)} in any area (${dataset.areas.name(area)})`,
  );
  const beyond =
    sampled === undefined
      ? []
      : [
          say`Were the most favourable mix true, the usual error of polls (${fixed(100 * rmse, 1)} points root mean square) would give a difference like this with a chance of ${probability(sampled.log10P)} at most.`,
        ];
  const leaderName = cells.names[leader];
  const reach =
    gamma === undefined
      ? []
      : Number.isFinite(gamma)
        ? [
            say`For the share of ${leaderName} alone, areas would have to be seen up to ${significant(gamma)} times more or less than their part of the votes.`,
          ]
        : [say`No weights of the areas give ${leaderName} its share.`];
  const missing =
    covered !== undefined && covered < 0.999
      ? [say`The areas hold ${percent(covered, 1)} of the valid votes; what the others would add is not known.`]
      : [];
  const away = say`No mix of the ${areas} has the shares of ${source.name}: the nearest is ${fixed(100 * distance, 1)} points of total variation away`;
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
    message: gaps.length > 0 ? say`${away}; ${gaps[0]}.` : say`${away}.`,
    detail: join(
      [
        ...(gaps.length > 1 ? [say`Also ${enumerate(gaps.slice(1))}.`] : []),
        ...beyond,
        ...reach,
        ...missing,
        say`Selection within the areas is not covered.`,
      ],
      ' ',
    ),
    reconciled: say`Both figures can be right only if those the source saw differ from the other voters of the same areas, or if chance or wrong reports moved its shares; which areas it saw is not reason enough.`,
    expected: say`shares that some mix of the ${areas} has`,
    seen: say`${fixed(100 * distance, 2)} points of total variation from the nearest mix`,
    measures,
    grading: { effect: effectGrade(distance), quality: qualityGrade(source), ...(source.kind === 'poll' && { deduct: 1 }) },
    locations: [...reported.locations, ...official.locations, ...results.flatMap(({ locations }) => locations)].slice(0, MOST_PLACES),
  });
}

function tables(dataset: Dataset, outcomes: readonly Mixed[], { level, numbers, results, weights }: Parts): Observation[] {
  const many = plural(numbers.length, 'area');
  const areas = level ? say`${many} of the level ${term(level)}` : many;
  const found: Observation[] = [
    tabulated({
      id: 'regional-mix',
      title: say`Sources beside the nearest mix of the official areas`,
      note: say`Total variation distance from the nearest of all mixes of the ${areas}. As printed: shares of those who named a contestant. At least: every share anywhere in its rounding or bound. Chance: of a difference at least as large under the usual error of polls, were the most favourable mix true; of samples only. Γ: how many times more or less than their part of the votes areas would have to be seen for the share of the leading contestant; a dash where no weights are enough.`,
      columns: [
        { title: say`Source` },
        { title: say`As printed`, unit: 'percent' },
        { title: say`At least`, unit: 'percent' },
        { title: say`Chance`, unit: 'number' },
        { title: say`Contestants out of range`, unit: 'count' },
        { title: say`Γ`, unit: 'number' },
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
      side === 'highest' ? say`highest` : say`lowest`,
      dataset.areas.name(area),
      areaShare,
    ]),
  );
  if (ranges.length > 0)
    found.push(
      tabulated({
        id: 'regional-mix-ranges',
        title: say`Shares that no official area reaches`,
        note: say`Shares as printed, where even the nearer end of rounding, bound or what is unlisted lies outside.`,
        columns: [
          { title: say`Source` },
          { title: say`Contestant` },
          { title: say`Share` },
          { title: say`Official extreme` },
          { title: say`Area` },
          { title: say`Its share`, unit: 'percent' },
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
    title: say`Official shares with the areas weighted anew`,
    note: say`Lowest and highest share a contestant can have when each area is seen at most Γ times more or less than its part of the valid votes.`,
    columns: [
      { title: say`Contestant` },
      { title: say`Official`, unit: 'percent' },
      { title: say`Γ`, unit: 'number' },
      { title: say`Lowest`, unit: 'percent' },
      { title: say`Highest`, unit: 'percent' },
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
