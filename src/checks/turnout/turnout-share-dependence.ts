import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { type CheckMeta, defineCheck, measured, type Observation, passed, skipped, tabulated } from '../../findings/check.ts';
import { count, enumerate, fixed, join, percent, plural } from '../../language/format.ts';
import { say, type Text, term } from '../../language/text.ts';
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

const meta: CheckMeta = {
  id: 'turnout-share-dependence',
  title: 'Turnout and the leader’s share',
  question: 'Is the share of the leading contestant higher where turnout is higher?',
  kind: 'informative',
  needs: [
    'votes and turnout of at least eight areas of one level',
    'for slopes: registered voters, ballots and votes of at least 200 stations',
  ],
  limits: [
    'A correlation among areas describes areas, not voters, and has social causes in most elections: town and country above all. It is a note, never more.',
    'Turnout may come from another official table than the votes; the last announcement of the day is used where nothing better is published.',
    'Among the stations of eight elections regarded as clean the correlation runs from −0.36 to +0.19 and the slope from 0.31 below the leader’s share to 0.16 above it; of disputed ones it is 0.48 in Uganda in 2016 and 0.40 to 0.74 in Russia over the years.',
    'Standard errors allow for stations of one area that hang together, as far as areas are published; with fewer than 20 areas they are too small.',
  ],
  method:
    'Pearson’s correlation with Fisher’s interval; beside it the same among the areas of the largest group, where the list of areas names groups. Of 200 areas or more with counts: the correlation with a cluster-robust interval, pooled, within the areas above, and of each of them; and the slope of the leader’s votes per registered voter on turnout (Sobyanin and Sukhovolsky) against the leader’s share of all ballots, which it equals where those who add to turnout vote like the others.',
  explanations: [
    'Urbanisation: in many countries cities vote less and vote less for the party in power.',
    'Mobilisation by the leading party raises turnout and its share together, by fair means or foul.',
    'Voters who expect a foregone result stay away where they would have voted otherwise.',
  ],
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
};

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
      return [
        skipped(
          say`The whole dataset`,
          say`votes and turnout are known together of fewer than ${count(minAreas)} areas`,
          say`turnout and votes by area`,
        ),
      ];
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
  const told = say`r = ${fixed(r, 3)}, 95 % interval ${fixed(low, 3)} to ${fixed(high, 3)}`;
  return r > 0
    ? say`Turnout and the share of ${name} rise and fall together over ${units}: ${told}`
    : say`Turnout and the share of ${name} move against each other over ${units}: ${told}`;
}

const constant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);

function check(dataset: Dataset, { source, table, rows }: TurnoutTable, minEffect: number): Observation[] {
  const { areas, contestants } = dataset;
  const leader = leaderOf(rows);
  const { turnout, share } = columnsOf(rows, leader);
  const subject = say`${source.name}, by ${term(table.level)}`;
  if (constant(turnout) || constant(share)) return [skipped(subject, say`turnout or share is the same everywhere`, say`areas that differ`)];
  const { statistic, df, n, p, log10P, effect: r, interval, method } = pearsonCorrelation(turnout, share);
  // A statistic without end cannot be tested; areas on one line to the last digit are no sample of anything.
  if (!Number.isFinite(statistic)) return [skipped(subject, say`turnout and share lie on one straight line`, say`areas that differ`)];
  const group = largestGroup(dataset, rows, leader);
  const within = group ? [say`Among the ${count(group.size)} areas of the group ${term(group.name)} it is ${fixed(group.r, 3)}.`] : [];
  const { name, id } = contestants[leader];
  const found = measured({
    about: 'result',
    scope: { source: source.id, level: table.level, contestant: id, quantity: 'turnout' },
    message: say`${together(name, r, say`${plural(n, 'area')} by ${term(table.level)}`, interval)}.`,
    detail: join([...within, say`Differences between town and country alone can do this.`], ' '),
    expected:
      table.level === 'station'
        ? say`no fixed value: elections regarded as clean range from about −0.4 to +0.2 among stations, and towns alone can raise it`
        : say`no fixed value: there is no yardstick for areas by ${term(table.level)}, and towns alone can raise it`,
    seen: say`r = ${fixed(r, 3)}`,
    measures: {
      r,
      low: interval[0],
      high: interval[1],
      areas: n,
      ...(group && { group: group.name, rWithinGroup: group.r, areasInGroup: group.size }),
    },
    test: { name: term(method), statistic, df, n, p, log10P, effect: { name: 'r', value: r, interval } },
    material: Math.abs(r) >= minEffect,
    locations: rows.slice(0, 100).flatMap((row) => row.turnout.locate()),
  });
  if (rows.length > 200) return [found];
  const listed = rows.map((row) => [
    placeName(areas, row.area),
    areas.group(row.area) || null,
    row.turnout.value,
    row.turnout.basis,
    row.votes[leader] / row.valid,
    row.valid,
  ]);
  return [
    found,
    tabulated({
      id: `turnout-by-${table.level}`,
      title: say`Turnout and the share of ${name} by ${term(table.level)}`,
      note: say`The ${count(rows.length)} areas with both.`,
      columns: [
        { title: say`Area` },
        { title: say`Group` },
        { title: say`Turnout`, unit: 'percent' },
        { title: say`From` },
        { title: name, unit: 'percent' },
        { title: say`Valid votes`, unit: 'count' },
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
  const subject = say`${source.name}, by ${term(table.level)}`;
  if (!pooled) return [skipped(subject, say`turnout or share is the same everywhere`, say`areas that differ`)];
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
    ...unknown.map((level) =>
      skipped(say`${subject}, level ${term(level)}`, say`no station lies in an area of this level`, say`areas of this level`),
    ),
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

const CLEAN_R = say`Elections regarded as clean range from −0.36 to +0.19 among stations; Uganda in 2016 has 0.48, Russia 0.40 to 0.74 over the years.`;
const CLEAN_SLOPE = say`In elections regarded as clean the slope lies between 0.31 below and 0.16 above that share; 0.62 above it in Uganda in 2016, 0.26 in Russia in 2018.`;

/** Correlations so far apart, or of different sign and both this large, are told as Simpson's paradox. */
const APART = 0.2;
const SIGN = 0.1;

function simpson(pooled: Dependence, within: Context['within']): Text | undefined {
  const [turned] = within.filter(({ found }) => found.r * pooled.r < 0 && Math.min(Math.abs(found.r), Math.abs(pooled.r)) >= SIGN);
  if (turned)
    return say`Pooled and within the areas by ${term(turned.strata.level)} the sign differs: Simpson’s paradox, so the pooled figure speaks of differences between areas.`;
  const [apart] = within.filter(({ found }) => Math.abs(found.r - pooled.r) >= APART);
  return (
    apart &&
    say`Much of the pooled figure comes from differences between the areas by ${term(apart.strata.level)} (as in Simpson’s paradox).`
  );
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
  clusters
    ? say`${plural(pooled.clusters, 'cluster')} by ${term(clusters.level)}`
    : say`each station on its own, since no areas to cluster by are published, and is then too narrow where neighbours are alike`;

function correlationOf(context: Context): Observation {
  const { dataset, sample, pooled, within, weighted, below, options } = context;
  const { stations, contestant, size, omitted } = sample;
  const { source, table } = stations;
  const { name, id } = dataset.contestants[contestant];
  const { r, rInterval: interval, t: statistic, df } = pooled;
  const first = below.filter(({ level }) => level === within[0]?.strata.level);
  const regional = medianOf(first);
  const told = within.map(({ strata, found }) => say`within the areas by ${term(strata.level)} ${fixed(found.r, 3)}`);
  const range = regional
    ? say`Of ${plural(first.length, 'area')} by ${term(first[0].level)} with at least ${count(options.minRegion)} stations the median is ${fixed(regional.median, 3)}, from ${fixed(regional.low, 3)} to ${fixed(regional.high, 3)}.`
    : undefined;
  const paradox = simpson(pooled, within);
  const units = table.level === 'station' ? plural(size, 'station') : say`${plural(size, 'area')} by ${term(table.level)}`;
  if (!Number.isFinite(statistic))
    return skipped(say`${source.name}, by ${term(table.level)}`, say`turnout and share lie on one straight line`, say`areas that differ`);
  return measured({
    about: 'result',
    scope: { source: source.id, level: table.level, contestant: id, quantity: 'turnout' },
    message: say`${together(name, r, units, interval)}. ${CLEAN_R}`,
    detail: join(
      [
        ...(told.length > 0 ? [say`It is ${enumerate(told)}.`] : []),
        ...(paradox ? [paradox] : []),
        ...(range ? [range] : []),
        say`Weighted by registered voters it is ${fixed(weighted, 3)}.`,
        say`The interval allows for stations of one area that hang together (${clusterText(context)}).`,
        ...(omitted > 0
          ? [
              say`${plural(omitted, 'area is', 'areas are')} left out that had nobody registered, no valid vote, more ballots than voters, or more votes for the leader than valid ones.`,
            ]
          : []),
        say`Differences between town and country alone can do this.`,
      ],
      ' ',
    ),
    expected: say`no fixed value: elections regarded as clean range from about −0.4 to +0.2 among stations, and towns alone can raise it`,
    seen: say`r = ${fixed(r, 3)}`,
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
      name: say`Pearson correlation, cluster-robust`,
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
  if (slope - half > 1) return say`more votes than there are additional ballots`;
  if (slope - half > share) return say`more than its share`;
  return slope + half < share ? say`less than its share` : say`about its share`;
}

function slopeOf(context: Context): Observation {
  const { dataset, sample, pooled, within, options } = context;
  const { source, table } = sample.stations;
  const { name, id } = dataset.contestants[sample.contestant];
  const { slope, slopeHalf, ratio: share, gap, gapT: statistic, gapHalf: half, df } = pooled;
  const told = within.map(
    ({ strata, found }) => say`${fixed(found.slope, 3)} (± ${fixed(found.slopeHalf, 3)}) within the areas by ${term(strata.level)}`,
  );
  return measured({
    about: 'result',
    scope: { source: source.id, level: table.level, contestant: id, quantity: 'votes per registered voter' },
    message: say`Where turnout is higher, ${name} gets ${fixed(100 * slope, 1)} more votes for every 100 more ballots (95 % interval ${fixed(100 * (slope - slopeHalf), 1)} to ${fixed(100 * (slope + slopeHalf), 1)}), ${slopeWords(slope, share, half)}: it has ${percent(share, 1)} of all ballots. ${CLEAN_SLOPE}`,
    detail: join(
      [
        say`Slope of the leader’s votes per registered voter on turnout, after Sobyanin and Sukhovolsky.`,
        ...(told.length > 0 ? [say`It is ${enumerate(told)}.`] : []),
        ...(slope > 1
          ? [say`A slope above 1 means that the other contestants together have fewer votes per voter where turnout is higher.`]
          : []),
        say`Intervals allow for stations of one area that hang together (${clusterText(context)}).`,
      ],
      ' ',
    ),
    expected: say`a slope near the share of ${fixed(share, 3)}, where those who add to turnout vote like the others`,
    seen: say`a slope of ${fixed(slope, 3)}`,
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
      name: say`slope against share, cluster-robust`,
      statistic,
      df,
      n: pooled.size,
      p: studentTwoSided(statistic, df),
      log10P: log10StudentTwoSided(statistic, df),
      effect: { name: say`slope less share`, value: gap, interval: [gap - half, gap + half] },
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
  const figures = say`r = ${fixed(r, 3)}, 95 % interval ${fixed(interval[0], 3)} to ${fixed(interval[1], 3)}; the slope is ${fixed(slope, 3)} (± ${fixed(slopeHalf, 3)}) against a share of ${fixed(share, 3)}`;
  return [
    measured({
      about: 'result',
      scope: { source: source.id, level, contestant: contestant.id, ...areaScope(dataset.areas, area), quantity: 'turnout' },
      message:
        r > 0
          ? say`${name}: turnout and the share of ${contestant.name} rise and fall together over ${plural(size, 'station')}: ${figures}.`
          : say`${name}: turnout and the share of ${contestant.name} move against each other over ${plural(size, 'station')}: ${figures}.`,
      detail: say`Regions of elections regarded as clean range from −0.7 to +0.6.`,
      expected: say`no fixed value: towns alone can raise it`,
      seen: say`r = ${fixed(r, 3)}`,
      measures: { r, low: interval[0], high: interval[1], areas: size, slope, shareOfBallots: share },
      test: {
        name: say`Pearson correlation, cluster-robust`,
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
    title: say`Turnout and the votes for ${name} by ${term(table.level)}`,
    note: join(
      [
        say`r is the correlation of turnout and share; the slope is that of votes per registered voter on turnout. 95 % intervals.`,
        ...(sorted.length > LISTED ? [say`The ${count(LISTED)} areas with the highest r of ${count(sorted.length)}.`] : []),
      ],
      ' ',
    ),
    columns: [
      { title: say`Area` },
      { title: say`Level` },
      { title: say`Stations`, unit: 'count' },
      { title: 'r', unit: 'number' },
      { title: say`from`, unit: 'number' },
      { title: say`to`, unit: 'number' },
      { title: say`Slope`, unit: 'number' },
      { title: say`from`, unit: 'number' },
      { title: say`to`, unit: 'number' },
      { title: say`Share of ballots`, unit: 'percent' },
      { title: say`Slope less share`, unit: 'number' },
    ],
    rows: [
      row(say`All`, null, pooled),
      ...within.map(({ strata, found }) => row(say`Within the areas by ${term(strata.level)}`, term(strata.level), found)),
      ...sorted.slice(0, LISTED).map((one) => row(one.name, term(one.level), one.found)),
    ],
  });
}
