import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, type Measurement, type Observation, passed } from '../../findings/check.ts';
import { cannot, measured } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { compareWithPanel, yardstick } from '../../queries/panel/compare.ts';
import { besidePanel } from '../../queries/panel/yardstick.ts';
import { type StationSample, stationSamples } from '../../queries/station-sample.ts';
import { areaScope } from '../../queries/stations.ts';
import { turnoutTables } from '../../queries/turnout.ts';
import { clusteredCorrelation } from '../../stats/clustered.ts';
import type { Dependence } from '../../stats/dependence.ts';
import { panelStrip } from './kit/panel-strip.ts';
import {
  type AreaDependence,
  areaDependences,
  byLevel,
  dependenceTable,
  type StationDependence,
  stationDependence,
  studentTest,
  type Within,
} from './kit/station-dependence.ts';
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
  minEffect: z.number().min(0).max(1).default(0.4).describe('Smallest correlation, positive or negative, that counts as material.'),
  minStations: z.number().int().min(20).default(200).describe('Fewest areas with counts that are treated as stations.'),
  minRegion: z.number().int().min(8).default(20).describe('Fewest stations of an area with a row or a finding to itself.'),
  levels: z
    .array(z.coerce.string())
    .default([])
    .describe('Levels whose areas may each have a finding; the table always has those of the first level below the country.'),
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

interface Found extends StationDependence {
  readonly dataset: Dataset;
  readonly sample: StationSample;
  readonly areas: readonly AreaDependence[];
  readonly options: Options;
}

/** Stations: the correlation of all, what is left of it within the areas above, and that of each area. */
function amongStations(dataset: Dataset, sample: StationSample, options: Options): Observation[] {
  const { source, table: counts } = sample.stations;
  const { levels } = sample;
  const subject = SHARED.by({ source: source.name, level: word(counts.level) });
  const dependence = stationDependence(sample);
  if (!dependence) return [cannot(subject, SHARED.turnoutOrShareSame(), SHARED.areasDiffer())];
  const asked = levels.filter(({ level }, at) => at === 0 || options.levels.includes(level));
  const areas = asked.flatMap((strata) => areaDependences(dataset, sample, strata, options.minRegion));
  const found: Found = { dataset, sample, ...dependence, areas, options };
  const unknown = options.levels.filter((level) => !levels.some((strata) => strata.level === level));
  return [
    Number.isFinite(dependence.pooled.t) ? correlationOf(found) : cannot(subject, AREAS.oneLine(), SHARED.areasDiffer()),
    ...areas.filter(({ level }) => options.levels.includes(level)).map((area) => areaFinding(found, area)),
    ...unknown.map((level) => cannot(T.atLevel({ subject, level: word(level) }), T.noStationThere(), T.areasOfLevel())),
    tableOfStations(found),
    ...(counts.level === 'station' && Number.isFinite(dependence.pooled.t)
      ? panelStrip(compareWithPanel(dataset, 'turnoutShareR', dependence.pooled.r), sample.stations)
      : []),
  ];
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
      ...besidePanel(dataset, 'turnoutShareR', r),
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

/** An area of a level asked for by name: its correlation as a finding of its own. */
function areaFinding({ dataset, sample, options }: Found, { area, name: place, level, own }: AreaDependence): Observation {
  if (!Number.isFinite(own.t)) return passed(1);
  const { id, name } = dataset.contestants[sample.contestant];
  const { r, rInterval, size, slope, slopeHalf, ratio } = own;
  return measured(T.area[direction(r)], {
    scope: { source: sample.stations.source.id, level, contestant: id, ...areaScope(dataset.areas, area), quantity: 'turnout' },
    facts: {
      place,
      name,
      r,
      low: rInterval[0],
      high: rInterval[1],
      areas: size,
      slope,
      slopeHalf,
      shareOfBallots: ratio,
      cleanElections: yardstick(dataset, 'regionShareRHighest').elections,
      cleanLow: yardstick(dataset, 'regionShareRLowest').low,
      cleanHigh: yardstick(dataset, 'regionShareRHighest').high,
    },
    test: correlationTest(own),
    material: Math.abs(r) >= options.minEffect,
  });
}

const correlationTest = (found: Dependence): Measurement =>
  studentTest(T.correlation(), found, found.t, { name: 'r', value: found.r, interval: found.rInterval });

function tableOfStations({ dataset, sample, areas, ...found }: Found): Observation {
  const { level } = sample.stations.table;
  const { name } = dataset.contestants[sample.contestant];
  return dependenceTable({
    id: `turnout-share-by-${level}`,
    title: T.stationTable.title({ name, level: word(level) }),
    note: T.stationTable.note(),
    found,
    areas,
    figure: ({ r }) => r,
    called: 'r',
    columns: [
      ['r', 'number', ({ r }) => r],
      [SHARED.from(), 'number', ({ rInterval }) => rInterval[0]],
      [SHARED.to(), 'number', ({ rInterval }) => rInterval[1]],
    ],
  });
}
