import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, type Measurement, type Observation, passed } from '../../findings/check.ts';
import { cannot, measured, table } from '../../findings/observations.ts';
import { join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { clustersWithin, type StationSample, stationSamples } from '../../queries/station-sample.ts';
import { areaScope } from '../../queries/stations.ts';
import { partsOf, type Strata } from '../../queries/strata.ts';
import { turnoutTables } from '../../queries/turnout.ts';
import { clusteredCorrelation } from '../../stats/clustered.ts';
import { type Dependence, type DependenceColumns, dependence } from '../../stats/dependence.ts';
import { log10StudentTwoSided, studentTwoSided } from '../../stats/distributions/student.ts';
import { gathered } from '../../stats/gathered.ts';
import { ratios } from '../../stats/ratios.ts';
import { slopeLessMean } from '../../stats/slope-less-mean.ts';
import { T as AREAS } from './kit/turnout-share-of-areas.texts.ts';
import { amongAreas } from './kit/turnout-share-of-areas.ts';
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
    const { minAreas, minStations, minEffect } = options;
    const samples = stationSamples(dataset, minStations);
    const sampled = new Set(samples.map(({ stations }) => stations.table));
    const tables = turnoutTables(dataset).filter(({ table, rows }) => rows.length >= minAreas && !sampled.has(table));
    if (samples.length + tables.length === 0)
      return [cannot(MODEL.wholeDataset(), SHARED.votesTurnoutKnownTogether({ minAreas }), SHARED.turnoutVotesArea())];
    return [
      ...samples.flatMap((sample) => amongStations(dataset, sample, options)),
      ...tables.flatMap((turnouts) => amongAreas(dataset, turnouts, minEffect)),
    ];
  },
});

const direction = (r: number): 'up' | 'down' => (r > 0 ? 'up' : 'down');

/** The dependence inside the areas of one level, all of them together. */
interface Within {
  readonly level: string;
  readonly inside: Dependence;
}

/** The dependence among the stations of one area. */
interface AreaDependence {
  readonly area: number;
  readonly name: string;
  readonly level: string;
  readonly own: Dependence;
}

interface Found {
  readonly dataset: Dataset;
  readonly sample: StationSample;
  readonly pooled: Dependence;
  readonly within: readonly Within[];
  readonly areas: readonly AreaDependence[];
  readonly options: Options;
}

/** Stations: correlation and slope of all, what is left of them within the areas above, and those of each area. */
function amongStations(dataset: Dataset, sample: StationSample, options: Options): Observation[] {
  const { source, table: counts } = sample.stations;
  const { levels, clusters } = sample;
  const columns = dependenceColumns(sample);
  const pooled = dependence(columns, clusters?.code);
  const subject = SHARED.by({ source: source.name, level: word(counts.level) });
  if (!pooled) return [cannot(subject, SHARED.turnoutOrShareSame(), SHARED.areasDiffer())];
  const within = levels.flatMap((strata) => {
    const inside = dependence(columns, clusters?.code, strata);
    return inside ? [{ level: strata.level, inside }] : [];
  });
  const asked = levels.filter(({ level }, at) => at === 0 || options.levels.includes(level));
  const areas = asked.flatMap((strata) => areasOf(dataset, sample, columns, strata, options.minRegion));
  const found: Found = { dataset, sample, pooled, within, areas, options };
  const unknown = options.levels.filter((level) => !levels.some((strata) => strata.level === level));
  return [
    Number.isFinite(pooled.t) ? correlationOf(found) : cannot(subject, AREAS.oneLine(), SHARED.areasDiffer()),
    slopeOf(found),
    ...areas.filter(({ level }) => options.levels.includes(level)).map((area) => areaFinding(found, area)),
    ...unknown.map((level) => cannot(T.atLevel({ subject, level: word(level) }), T.noStationLiesThere(), T.areasOfLevel())),
    tableOfStations(found),
  ];
}

/** Turnout, the leader's share and votes per registered voter; votes and ballots are what the ratio is of. */
const dependenceColumns = ({ turnout, share, perVoter, votes, ballots }: StationSample): DependenceColumns => ({
  x: turnout,
  y: share,
  z: perVoter,
  k: votes,
  n: ballots,
});

/** Every area of a level with enough stations, with its own figures; clustered by the areas just below it where there are enough. */
function areasOf(
  { areas }: Dataset,
  sample: StationSample,
  { x, y, z, k, n }: DependenceColumns,
  strata: Strata,
  minRegion: number,
): AreaDependence[] {
  return partsOf(strata, minRegion).flatMap(({ area, members }) => {
    const among = (values: Float64Array): Float64Array => gathered(values, members);
    const columns: DependenceColumns = { x: among(x), y: among(y), z: among(z), k: among(k), n: among(n) };
    const own = dependence(columns, clustersWithin(sample, strata, members));
    return own ? [{ area, name: placeName(areas, area), level: strata.level, own }] : [];
  });
}

function correlationOf({ dataset, sample, pooled, within, areas, options }: Found): Observation {
  const { stations, clusters } = sample;
  const { source, table: counts } = stations;
  const { id, name } = dataset.contestants[sample.contestant];
  const { r, rInterval } = pooled;
  const tellings = counts.level === 'station' ? T.stations : T.manyAreas;
  return measured(tellings[direction(r)], {
    scope: { source: source.id, level: counts.level, contestant: id, quantity: 'turnout' },
    facts: {
      name,
      level: word(counts.level),
      r,
      low: rInterval[0],
      high: rInterval[1],
      areas: sample.size,
      rWeighted: clusteredCorrelation({ x: sample.turnout, y: sample.share, weight: sample.registered }).value,
      clusters: pooled.clusters,
      within: within.length > 0 ? within.map(({ level, inside }) => T.rWithin({ level: word(level), r: inside.r })) : undefined,
      ...byLevel('rWithin', within, ({ r }) => r),
      ...simpson(r, within),
      ...medianOf(areas, within[0]?.level, options.minRegion),
      interval: clusters ? T.interval.clustered({ clusters: pooled.clusters, level: word(clusters.level) }) : T.interval.unclustered(),
      omitted: sample.omitted || undefined,
      basis: sample.basis,
    },
    test: correlationTest(pooled),
    material: Math.abs(r) >= options.minEffect,
  });
}

/** One figure of each level as a measure of its own. */
const byLevel = (measure: string, within: readonly Within[], figure: (inside: Dependence) => number): Record<string, number> =>
  Object.fromEntries(within.map(({ level, inside }) => [`${measure} ${level}`, figure(inside)]));

/** Correlations so far apart, or of different sign and both this large, are Simpson's paradox. */
const APART = 0.2;
const SIGN = 0.1;

/** The level whose areas turn the sign of the correlation, or else take much of it away. */
function simpson(r: number, within: readonly Within[]): { turnedAt?: Text; apartAt?: Text } {
  const turned = within.find(({ inside }) => inside.r * r < 0 && Math.min(Math.abs(inside.r), Math.abs(r)) >= SIGN);
  if (turned) return { turnedAt: word(turned.level) };
  const apart = within.find(({ inside }) => Math.abs(inside.r - r) >= APART);
  return apart ? { apartAt: word(apart.level) } : {};
}

/** The correlations of the areas of one level, from the lowest to the highest. */
function medianOf(areas: readonly AreaDependence[], level: string | undefined, minRegion: number) {
  const sorted = areas.flatMap((area) => (area.level === level ? [area.own.r] : [])).sort((a, b) => a - b);
  if (level === undefined || sorted.length === 0) return {};
  const half = sorted.length >>> 1;
  return {
    regions: sorted.length,
    regionLevel: word(level),
    minRegion,
    rMedian: sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2,
    rLowest: sorted[0],
    rHighest: sorted[sorted.length - 1],
  };
}

function slopeOf({ dataset, sample, pooled, within, options }: Found): Observation {
  const { source, table: counts } = sample.stations;
  const { id, name } = dataset.contestants[sample.contestant];
  const { slope, slopeHalf, ratio, gap, gapHalf, clusters } = pooled;
  return measured(T.slope[slopeBesideShare(pooled)], {
    scope: { source: source.id, level: counts.level, contestant: id, quantity: 'votes per registered voter' },
    facts: {
      name,
      slope,
      slopeLow: slope - slopeHalf,
      slopeHigh: slope + slopeHalf,
      per100: 100 * slope,
      per100Low: 100 * (slope - slopeHalf),
      per100High: 100 * (slope + slopeHalf),
      shareOfBallots: ratio,
      difference: gap,
      shareSlopeLessMean: slopeLessMean(sample.turnout, ratios(sample.votes, sample.ballots)),
      areas: pooled.size,
      within: within.length > 0 ? within.map(({ level, inside }) => T.slopeWithin({ ...inside, level: word(level) })) : undefined,
      ...byLevel('slopeWithin', within, (inside) => inside.slope),
      ...byLevel('slopeErrorWithin', within, (inside) => inside.slopeHalf),
      others: slope > 1 ? T.slopeAboveOne() : undefined,
      interval: sample.clusters ? T.intervals.clustered({ clusters, level: word(sample.clusters.level) }) : T.intervals.unclustered(),
    },
    test: studentTest(T.slopeAgainstShare(), pooled, pooled.gapT, {
      name: T.slopeLessShare(),
      value: gap,
      interval: [gap - gapHalf, gap + gapHalf],
    }),
    material: gap >= options.minSlope,
  });
}

function slopeBesideShare({ slope, ratio, gapHalf }: Dependence): keyof typeof T.slope {
  if (slope - gapHalf > 1) return 'aboveOne';
  if (slope - gapHalf > ratio) return 'aboveShare';
  return slope + gapHalf < ratio ? 'belowShare' : 'nearShare';
}

/** An area of a level asked for by name: its correlation as a finding of its own. */
function areaFinding({ dataset, sample, options }: Found, { area, name: place, level, own }: AreaDependence): Observation {
  if (!Number.isFinite(own.t)) return passed(1);
  const { id, name } = dataset.contestants[sample.contestant];
  const { r, rInterval, size, slope, slopeHalf, ratio } = own;
  return measured(T.area[direction(r)], {
    scope: { source: sample.stations.source.id, level, contestant: id, ...areaScope(dataset.areas, area), quantity: 'turnout' },
    facts: { place, name, r, low: rInterval[0], high: rInterval[1], areas: size, slope, slopeHalf, shareOfBallots: ratio },
    test: correlationTest(own),
    material: Math.abs(r) >= options.minEffect,
  });
}

const correlationTest = (found: Dependence): Measurement =>
  studentTest(T.correlation(), found, found.t, { name: 'r', value: found.r, interval: found.rInterval });

function studentTest(name: Text, { df, size }: Dependence, t: number, effect: Measurement['effect']): Measurement {
  return { name, statistic: t, df, n: size, p: studentTwoSided(t, df), log10P: log10StudentTwoSided(t, df), effect };
}

/** Most areas listed in the table, the highest correlations first. */
const LISTED = 300;

interface TableRow {
  readonly label: Text;
  readonly level: Text | null;
  readonly found: Dependence;
}

function tableOfStations({ dataset, sample, pooled, within, areas }: Found): Observation {
  const { level } = sample.stations.table;
  const { name } = dataset.contestants[sample.contestant];
  const sorted = areas.toSorted((a, b) => b.own.r - a.own.r || a.area - b.area);
  const more = sorted.length > LISTED ? [T.stationTable.highest({ listed: LISTED, rows: sorted.length })] : [];
  const rows: TableRow[] = [
    { label: SHARED.all(), level: null, found: pooled },
    ...within.map(({ level, inside }) => ({
      label: T.stationTable.within({ level: word(level) }),
      level: word(level),
      found: inside,
    })),
    ...sorted.slice(0, LISTED).map(({ name, level, own }) => ({ label: name, level: word(level), found: own })),
  ];
  return table(
    {
      id: `turnout-share-by-${level}`,
      title: T.stationTable.title({ name, level: word(level) }),
      note: join([T.stationTable.note(), ...more], ' '),
    },
    [
      [MODEL.area(), 'text', ({ label }) => label],
      [T.stationTable.level(), 'text', ({ level }) => level],
      [MODEL.stations(), 'count', ({ found }) => found.size],
      ['r', 'number', ({ found }) => found.r],
      [SHARED.from(), 'number', ({ found }) => found.rInterval[0]],
      [SHARED.to(), 'number', ({ found }) => found.rInterval[1]],
      [T.stationTable.slope(), 'number', ({ found }) => found.slope],
      [SHARED.from(), 'number', ({ found }) => found.slope - found.slopeHalf],
      [SHARED.to(), 'number', ({ found }) => found.slope + found.slopeHalf],
      [T.stationTable.shareOfBallots(), 'percent', ({ found }) => found.ratio],
      [T.stationTable.slopeLessShare(), 'number', ({ found }) => found.gap],
    ],
    rows,
  );
}
