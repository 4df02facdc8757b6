import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, measured, type Observation, passed, skipped, tabulated } from '../../findings/check.ts';
import { enumerate, join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { clustersWithin, type StationSample, stationSamples } from '../../queries/station-sample.ts';
import { areaScope } from '../../queries/stations.ts';
import { partsOf, type Strata } from '../../queries/strata.ts';
import { leaderOf, type TurnoutRow, type TurnoutTable, turnoutTables } from '../../queries/turnout.ts';
import { clusteredCorrelation } from '../../stats/clustered.ts';
import { pearsonCorrelation } from '../../stats/correlation.ts';
import { type Dependence, type DependenceColumns, dependence } from '../../stats/dependence.ts';
import { log10StudentTwoSided, studentTwoSided } from '../../stats/distributions/student.ts';
import { gathered } from '../../stats/gathered.ts';
import { ratios } from '../../stats/ratios.ts';
import { slopeLessMean } from '../../stats/slope-less-mean.ts';
import { T as SHARED } from './shared.texts.ts';
import { T } from './turnout-share-dependence.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'turnout-share-dependence',
  kind: 'informative',
  references: [
    {
      cite: 'Myagkov, Ordeshook & Shakin (2009), The Forensics of Election Fraud: Russia and Ukraine',
      url: 'https://doi.org/10.1017/CBO9780511626807',
    },
    { cite: 'Robinson (1950), Ecological correlations and the behavior of individuals', url: 'https://doi.org/10.2307/2087176' },
    {
      cite: 'Cameron & Miller (2015), A practitioner’s guide to cluster-robust inference',
      url: 'https://doi.org/10.3368/jhr.50.2.317',
    },
    {
      cite: 'Simpson (1951), The interpretation of interaction in contingency tables',
      url: 'https://doi.org/10.1111/j.2517-6161.1951.tb00088.x',
    },
  ],
});

const options = z.strictObject({
  minAreas: z.number().int().min(4).default(8).describe('Fewest areas.'),
  minEffect: z.number().min(0).max(1).default(0.4).describe('Smallest correlation, either way, treated as material.'),
  minStations: z.number().int().min(20).default(200).describe('Fewest areas with counts that are treated as stations.'),
  minSlope: z
    .number()
    .min(0)
    .default(0.2)
    .describe('How far the slope must lie above the leader’s share to be material; clean elections reach 0.16.'),
  minRegion: z.number().int().min(8).default(20).describe('Fewest stations of an area that is told on its own.'),
  levels: z
    .array(z.coerce.string())
    .default([])
    .describe(
      'Levels of areas whose own figures may give a finding; those of the first level below the country stand in the table anyway.',
    ),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const { minAreas, minStations } = options;
    const large = stationSamples(dataset, minStations);
    const told = new Set(large.map(({ stations }) => stations.table));
    const small = turnoutTables(dataset).filter(({ table, rows }) => rows.length >= minAreas && !told.has(table));
    if (large.length + small.length === 0)
      return [skipped(MODEL.wholeDataset(), SHARED.votesTurnoutKnownTogether({ minAreas }), SHARED.turnoutVotesArea())];
    return [
      ...large.flatMap((sample) => checkStations(dataset, sample, options)),
      ...small.flatMap((table) => check(dataset, table, options.minEffect)),
    ];
  },
});

interface Columns {
  readonly turnout: readonly number[];
  readonly share: readonly number[];
}

function columnsOf(rows: readonly TurnoutRow[], leader: number): Columns {
  return { turnout: rows.map(({ turnout }) => turnout.value), share: rows.map(({ votes, valid }) => votes[leader] / valid) };
}

/** How turnout and the share go together, without the final stop. */
function together(name: Text, r: number, units: Text, [low, high]: readonly [number, number]): Text {
  const told = T.r95Interval({ r, low, high });
  return r > 0 ? T.turnoutShareRiseFall({ name, units, told }) : T.turnoutShareMoveAgainst({ name, units, told });
}

const constant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);

function check(dataset: Dataset, { source, table, rows }: TurnoutTable, minEffect: number): Observation[] {
  const { areas, contestants } = dataset;
  const leader = leaderOf(rows);
  const { turnout, share } = columnsOf(rows, leader);
  const subject = SHARED.by({ source: source.name, level: word(table.level) });
  if (constant(turnout) || constant(share)) return [skipped(subject, SHARED.turnoutOrShareSame(), SHARED.areasDiffer())];
  const { statistic, df, n, p, log10P, effect: r, interval, method } = pearsonCorrelation(turnout, share);
  // A statistic without end cannot be tested; areas on one line to the last digit are no sample of anything.
  if (!Number.isFinite(statistic)) return [skipped(subject, T.turnoutShareLieOne(), SHARED.areasDiffer())];
  const group = largestGroup(dataset, rows, leader);
  const within = group ? [T.amongAreasGroup({ group: group.size, group2: word(group.name), r: group.r })] : [];
  const { name, id } = contestants[leader];
  const found = measured({
    about: 'result',
    scope: { source: source.id, level: table.level, contestant: id, quantity: 'turnout' },
    message: T.figures({ together: together(name, r, SHARED.by3({ n: MODEL.area2({ found: n }), level: word(table.level) }), interval) }),
    detail: join([...within, T.differencesBetweenTownCountry()], ' '),
    expected: table.level === 'station' ? T.noFixedValueElections() : T.noFixedValueThere({ level: word(table.level) }),
    seen: T.r({ r }),
    measures: {
      r,
      low: interval[0],
      high: interval[1],
      areas: n,
      ...(group && { group: group.name, rWithinGroup: group.r, areasInGroup: group.size }),
    },
    test: { name: word(method), statistic, df, n, p, log10P, effect: { name: 'r', value: r, interval } },
    material: Math.abs(r) >= minEffect,
    locations: rows.slice(0, 100).flatMap((row) => row.turnout.locate()),
  });
  if (rows.length > 200) return [found];
  const listed = rows.map((row) => [
    placeName(areas, row.area),
    areas.group(row.area) ? word(areas.group(row.area)) : null,
    row.turnout.value,
    row.turnout.basis,
    row.votes[leader] / row.valid,
    row.valid,
  ]);
  return [
    found,
    tabulated({
      id: `turnout-by-${table.level}`,
      title: T.turnoutShare({ name, level: word(table.level) }),
      note: T.areasBoth({ rows: rows.length }),
      columns: [
        { title: MODEL.area() },
        { title: T.group() },
        { title: MODEL.turnout2(), unit: 'percent' },
        { title: T.from() },
        { title: name, unit: 'percent' },
        { title: SHARED.validVotes(), unit: 'count' },
      ],
      rows: listed,
    }),
  ];
}

/** The correlation among the areas of the largest group named in the list of areas, where there are at least four of them and others beside. */
function largestGroup(
  { areas }: Dataset,
  rows: readonly TurnoutRow[],
  leader: number,
): { name: string; size: number; r: number } | undefined {
  const groups = new Map<string, TurnoutRow[]>();
  for (const row of rows) {
    const name = areas.group(row.area);
    if (name) groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const [largest] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  if (!largest || largest[1].length < 4 || largest[1].length === rows.length) return undefined;
  const { turnout, share } = columnsOf(largest[1], leader);
  return constant(turnout) || constant(share)
    ? undefined
    : { name: largest[0], size: largest[1].length, r: pearsonCorrelation(turnout, share).effect };
}

interface Area {
  readonly name: string;
  readonly area: number;
  readonly level: string;
  readonly found: Dependence;
}

/** Turnout, the leader's share and votes per registered voter; votes and ballots are what the ratio is of. */
const columnsAsked = ({ turnout, share, perVoter, votes, ballots }: StationSample): DependenceColumns => ({
  x: turnout,
  y: share,
  z: perVoter,
  k: votes,
  n: ballots,
});

function checkStations(dataset: Dataset, sample: StationSample, options: Options): Observation[] {
  const { source, table } = sample.stations;
  const { levels, clusters } = sample;
  const all = columnsAsked(sample);
  const pooled = dependence(all, clusters?.code);
  const subject = SHARED.by({ source: source.name, level: word(table.level) });
  if (!pooled) return [skipped(subject, SHARED.turnoutOrShareSame(), SHARED.areasDiffer())];
  const within = levels.flatMap((strata) => {
    const found = dependence(all, clusters?.code, strata);
    return found ? [{ strata, found }] : [];
  });
  const weighted = clusteredCorrelation({ x: sample.turnout, y: sample.share, weight: sample.registered }).value;
  const asked = new Set([...options.levels, ...levels.slice(0, 1).map(({ level }) => level)]);
  const below = levels.filter(({ level }) => asked.has(level)).flatMap((strata) => areasOf(dataset, sample, all, strata, options));
  const context: Context = { dataset, sample, pooled, within, weighted, below, options };
  const unknown = options.levels.filter((level) => !levels.some((strata) => strata.level === level));
  return [
    correlationOf(context),
    slopeOf(context),
    ...below.filter(({ level }) => options.levels.includes(level)).flatMap((area) => areaFindings(context, area)),
    ...unknown.map((level) => skipped(T.level({ subject, level: word(level) }), T.noStationLiesArea(), T.areasLevel())),
    tableOf(context),
  ];
}

/** Every area of a level with enough stations, with its own figures; clustered by the areas just below it where there are enough. */
function areasOf(
  { areas }: Dataset,
  sample: StationSample,
  { x, y, z, k, n }: DependenceColumns,
  strata: Strata,
  { minRegion }: Options,
): Area[] {
  return partsOf(strata, minRegion).flatMap(({ area, members }) => {
    const inside = (values: Float64Array): Float64Array => gathered(values, members);
    const own: DependenceColumns = { x: inside(x), y: inside(y), z: inside(z), k: inside(k), n: inside(n) };
    const found = dependence(own, clustersWithin(sample, strata, members));
    return found ? [{ name: placeName(areas, area), area, level: strata.level, found }] : [];
  });
}

interface Context {
  readonly dataset: Dataset;
  readonly sample: StationSample;
  readonly pooled: Dependence;
  readonly within: readonly { readonly strata: Strata; readonly found: Dependence }[];
  readonly weighted: number;
  readonly below: readonly Area[];
  readonly options: Options;
}

const CLEAN_R = T.electionsRegardedCleanRange();
const CLEAN_SLOPE = T.electionsRegardedCleanSlope();

/** Correlations so far apart, or of different sign and both this large, are told as Simpson's paradox. */
const APART = 0.2;
const SIGN = 0.1;

function simpson(pooled: Dependence, within: Context['within']): Text | undefined {
  const [turned] = within.filter(({ found }) => found.r * pooled.r < 0 && Math.min(Math.abs(found.r), Math.abs(pooled.r)) >= SIGN);
  if (turned) return T.pooledWithinAreasSign({ level: word(turned.strata.level) });
  const [apart] = within.filter(({ found }) => Math.abs(found.r - pooled.r) >= APART);
  return apart && T.muchPooledFigureComes({ level: word(apart.strata.level) });
}

function medianOf(areas: readonly Area[]): { median: number; low: number; high: number } | undefined {
  const sorted = areas.map(({ found }) => found.r).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const half = sorted.length >>> 1;
  return {
    median: sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2,
    low: sorted[0],
    high: sorted[sorted.length - 1],
  };
}

const clusterText = ({ sample: { clusters }, pooled }: Context): Text =>
  clusters ? SHARED.by3({ n: T.cluster({ clusters: pooled.clusters }), level: word(clusters.level) }) : T.eachStationItsOwn();

function correlationOf(context: Context): Observation {
  const { dataset, sample, pooled, within, weighted, below, options } = context;
  const { stations, contestant, size, omitted } = sample;
  const { source, table } = stations;
  const { name, id } = dataset.contestants[contestant];
  const { r, rInterval: interval, t: statistic, df } = pooled;
  const first = below.filter(({ level }) => level === within[0]?.strata.level);
  const regional = medianOf(first);
  const told = within.map(({ strata, found }) => T.withinAreas({ level: word(strata.level), r: found.r }));
  const range = regional
    ? T.leastStationsMedianFrom({
        first: first.length,
        level: word(first[0].level),
        minRegion: options.minRegion,
        median: regional.median,
        low: regional.low,
        high: regional.high,
      })
    : undefined;
  const paradox = simpson(pooled, within);
  const units =
    table.level === 'station'
      ? MODEL.station({ stations: size })
      : SHARED.by3({ n: MODEL.area2({ found: size }), level: word(table.level) });
  if (!Number.isFinite(statistic))
    return skipped(SHARED.by({ source: source.name, level: word(table.level) }), T.turnoutShareLieOne(), SHARED.areasDiffer());
  return measured({
    about: 'result',
    scope: { source: source.id, level: table.level, contestant: id, quantity: 'turnout' },
    message: T.figures2({ together: together(name, r, units, interval), clean_r: CLEAN_R }),
    detail: join(
      [
        ...(told.length > 0 ? [T.itIs({ told: enumerate(told) })] : []),
        ...(paradox ? [paradox] : []),
        ...(range ? [range] : []),
        T.weightedRegisteredVoters({ weighted }),
        T.intervalAllowsStationsOne({ cluster: clusterText(context) }),
        ...(omitted > 0 ? [T.leftOutHadNobody({ omitted })] : []),
        T.differencesBetweenTownCountry(),
      ],
      ' ',
    ),
    expected: T.noFixedValueElections(),
    seen: T.r({ r }),
    measures: {
      r,
      low: interval[0],
      high: interval[1],
      areas: size,
      rWeighted: weighted,
      clusters: pooled.clusters,
      ...Object.fromEntries(within.map(({ strata, found }) => [`rWithin ${strata.level}`, found.r])),
      ...(regional && { rMedian: regional.median, rLowest: regional.low, rHighest: regional.high }),
      basis: sample.basis,
    },
    test: {
      name: T.pearsonCorrelationClusterRobust(),
      statistic,
      df,
      n: size,
      p: studentTwoSided(statistic, df),
      log10P: log10StudentTwoSided(statistic, df),
      effect: { name: 'r', value: r, interval },
    },
    material: Math.abs(r) >= options.minEffect,
    locations: [],
  });
}

/** Where the slope lies, in words. */
function slopeWords(slope: number, share: number, half: number): Text {
  if (slope - half > 1) return T.moreVotesThanThere();
  if (slope - half > share) return T.moreThanItsShare();
  return slope + half < share ? T.lessThanItsShare() : T.aboutItsShare();
}

function slopeOf(context: Context): Observation {
  const { dataset, sample, pooled, within, options } = context;
  const { source, table } = sample.stations;
  const { name, id } = dataset.contestants[sample.contestant];
  const { slope, slopeHalf, ratio: share, gap, gapT: statistic, gapHalf: half, df } = pooled;
  const told = within.map(({ strata, found }) =>
    T.withinAreas2({ slope: found.slope, slopeHalf: found.slopeHalf, level: word(strata.level) }),
  );
  return measured({
    about: 'result',
    scope: { source: source.id, level: table.level, contestant: id, quantity: 'votes per registered voter' },
    message: T.whereTurnoutHigherGets({
      name,
      slope: 100 * slope,
      slope2: 100 * (slope - slopeHalf),
      slope3: 100 * (slope + slopeHalf),
      slopeWords: slopeWords(slope, share, half),
      share,
      clean_slope: CLEAN_SLOPE,
    }),
    detail: join(
      [
        T.slopeLeaderVotesPer(),
        ...(told.length > 0 ? [T.itIs({ told: enumerate(told) })] : []),
        ...(slope > 1 ? [T.slopeAbove1Means()] : []),
        T.intervalsAllowStationsOne({ cluster: clusterText(context) }),
      ],
      ' ',
    ),
    expected: T.slopeNearShareWhere({ share }),
    seen: T.slope({ slope }),
    measures: {
      slope,
      slopeLow: slope - slopeHalf,
      slopeHigh: slope + slopeHalf,
      shareOfBallots: share,
      difference: gap,
      shareSlopeLessMean: slopeLessMean(sample.turnout, ratios(sample.votes, sample.ballots)),
      areas: pooled.size,
      ...Object.fromEntries(within.map(({ strata, found }) => [`slopeWithin ${strata.level}`, found.slope])),
      ...Object.fromEntries(within.map(({ strata, found }) => [`slopeErrorWithin ${strata.level}`, found.slopeHalf])),
    },
    test: {
      name: T.slopeAgainstShareCluster(),
      statistic,
      df,
      n: pooled.size,
      p: studentTwoSided(statistic, df),
      log10P: log10StudentTwoSided(statistic, df),
      effect: { name: T.slopeLessShare(), value: gap, interval: [gap - half, gap + half] },
    },
    material: gap >= options.minSlope,
    locations: [],
  });
}

/** An area of a level asked for by name: its correlation as a finding of its own. */
function areaFindings({ dataset, sample, options }: Context, { name, area, level, found }: Area): Observation[] {
  const { source } = sample.stations;
  const contestant = dataset.contestants[sample.contestant];
  const { r, rInterval: interval, t: statistic, size, df } = found;
  if (!Number.isFinite(statistic)) return [passed(1)];
  const { slope, slopeHalf, ratio: share } = found;
  const figures = T.r95IntervalSlope({ r, interval: interval[0], interval2: interval[1], slope, slopeHalf, share });
  return [
    measured({
      about: 'result',
      scope: { source: source.id, level, contestant: contestant.id, ...areaScope(dataset.areas, area), quantity: 'turnout' },
      message:
        r > 0
          ? T.turnoutShareRiseFall2({ name, contestant: contestant.name, size, figures })
          : T.turnoutShareMoveAgainst2({ name, contestant: contestant.name, size, figures }),
      detail: T.regionsElectionsRegardedClean(),
      expected: T.noFixedValueTowns(),
      seen: T.r({ r }),
      measures: { r, low: interval[0], high: interval[1], areas: size, slope, shareOfBallots: share },
      test: {
        name: T.pearsonCorrelationClusterRobust(),
        statistic,
        df,
        n: size,
        p: studentTwoSided(statistic, df),
        log10P: log10StudentTwoSided(statistic, df),
        effect: { name: 'r', value: r, interval },
      },
      material: Math.abs(r) >= options.minEffect,
      locations: [],
    }),
  ];
}

/** Most areas listed in the table, the highest correlations first. */
const LISTED = 300;

function tableOf({ dataset, sample, pooled, within, below }: Context): Observation {
  const { table } = sample.stations;
  const { name } = dataset.contestants[sample.contestant];
  const row = (label: Text, level: Text | null, found: Dependence): (Text | number | null)[] => [
    label,
    level,
    found.size,
    found.r,
    ...found.rInterval,
    found.slope,
    found.slope - found.slopeHalf,
    found.slope + found.slopeHalf,
    found.ratio,
    found.gap,
  ];
  const sorted = below.toSorted((a, b) => b.found.r - a.found.r || a.area - b.area);
  return tabulated({
    id: `turnout-share-by-${table.level}`,
    title: T.turnoutVotes({ name, level: word(table.level) }),
    note: join(
      [T.rCorrelationTurnoutShare(), ...(sorted.length > LISTED ? [T.areasHighestR({ listed: LISTED, sorted: sorted.length })] : [])],
      ' ',
    ),
    columns: [
      { title: MODEL.area() },
      { title: T.level2() },
      { title: MODEL.stations(), unit: 'count' },
      { title: 'r', unit: 'number' },
      { title: SHARED.from(), unit: 'number' },
      { title: SHARED.to(), unit: 'number' },
      { title: T.slope2(), unit: 'number' },
      { title: SHARED.from(), unit: 'number' },
      { title: SHARED.to(), unit: 'number' },
      { title: T.shareBallots(), unit: 'percent' },
      { title: T.slopeLessShare2(), unit: 'number' },
    ],
    rows: [
      row(SHARED.all(), null, pooled),
      ...within.map(({ strata, found }) => row(T.withinAreas3({ level: word(strata.level) }), word(strata.level), found)),
      ...sorted.slice(0, LISTED).map((one) => row(one.name, word(one.level), one.found)),
    ],
  });
}
