import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, type Observation } from '../../findings/check.ts';
import { cannot, measured } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { word } from '../../language/words.ts';
import { compareWithPanel } from '../../queries/panel/compare.ts';
import { besidePanel } from '../../queries/panel/yardstick.ts';
import { type StationSample, stationSamples } from '../../queries/station-sample.ts';
import type { Dependence } from '../../stats/dependence.ts';
import { ratios } from '../../stats/ratios.ts';
import { slopeLessMean } from '../../stats/slope-less-mean.ts';
import { panelStrip } from './kit/panel-strip.ts';
import {
  areaDependences,
  byLevel,
  dependenceTable,
  type StationDependence,
  stationDependence,
  studentTest,
} from './kit/station-dependence.ts';
import { T as SHARED } from './shared.texts.ts';
import { T } from './turnout-slope.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'turnout-slope',
  kind: 'informative',
  references: [
    {
      cite: 'Myagkov, Ordeshook & Shakin (2009), The Forensics of Election Fraud: Russia and Ukraine',
      url: 'https://doi.org/10.1017/CBO9780511626807',
    },
    {
      cite: 'Cameron & Miller (2015), A practitioner’s guide to cluster-robust inference',
      url: 'https://doi.org/10.3368/jhr.50.2.317',
    },
  ],
});

const options = z.strictObject({
  minStations: z.number().int().min(20).default(200).describe('Fewest stations with counts.'),
  minSlope: z.number().min(0).default(0.2).describe('How far the slope must exceed the leader’s share to be material.'),
  minRegion: z.number().int().min(8).default(20).describe('Fewest stations of an area that the table lists.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const samples = stationSamples(dataset, options.minStations);
    if (samples.length === 0) return [cannot(MODEL.wholeDataset(), T.tooFew({ minStations: options.minStations }), T.stationsNeeded())];
    return samples.flatMap((sample) => ofSample(dataset, sample, options));
  },
});

function ofSample(dataset: Dataset, sample: StationSample, options: Options): Observation[] {
  const { source, table: counts } = sample.stations;
  const found = stationDependence(sample);
  if (!found)
    return [cannot(SHARED.by({ source: source.name, level: word(counts.level) }), SHARED.turnoutOrShareSame(), SHARED.areasDiffer())];
  return [
    slopeOf(dataset, sample, found, options),
    tableOfSlopes(dataset, sample, found, options),
    ...panelStrip(compareWithPanel(dataset, 'slopeLessShare', found.pooled.gap), sample.stations),
  ];
}

function slopeOf(dataset: Dataset, sample: StationSample, { pooled, within }: StationDependence, { minSlope }: Options): Observation {
  const { source, table: counts } = sample.stations;
  const { id, name } = dataset.contestants[sample.contestant];
  const { slope, slopeHalf, ratio, gap, gapHalf, clusters } = pooled;
  return measured(T.slope[besideShare(pooled)], {
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
      moreThanShare: 100 * gap,
      moreThanShareLow: 100 * (gap - gapHalf),
      moreThanShareHigh: 100 * (gap + gapHalf),
      shareSlopeLessMean: slopeLessMean(sample.turnout, ratios(sample.votes, sample.ballots)),
      areas: pooled.size,
      ...besidePanel(dataset, 'slopeLessShare', gap),
      within:
        within.length > 0
          ? within.map(({ level, inside: { rInterval: _, ...inside } }) => T.within({ ...inside, level: word(level) }))
          : undefined,
      ...byLevel('slopeWithin', within, (inside) => inside.slope),
      ...byLevel('slopeErrorWithin', within, (inside) => inside.slopeHalf),
      others: slope > 1 ? T.aboveOne() : undefined,
      interval: sample.clusters ? T.intervals.clustered({ clusters, level: word(sample.clusters.level) }) : T.intervals.unclustered(),
    },
    test: studentTest(T.slopeAgainstShare(), pooled, pooled.gapT, {
      name: T.slopeLessShare(),
      value: gap,
      interval: [gap - gapHalf, gap + gapHalf],
    }),
    material: gap >= minSlope,
  });
}

/** Each word by the interval that is printed: that of the slope beside 1, that of the difference beside the share. */
function besideShare({ slope, slopeHalf, gap, gapHalf }: Dependence): keyof typeof T.slope {
  if (slope - slopeHalf > 1) return 'aboveOne';
  if (gap - gapHalf > 0) return 'aboveShare';
  return gap + gapHalf < 0 ? 'belowShare' : 'nearShare';
}

function tableOfSlopes(dataset: Dataset, sample: StationSample, found: StationDependence, { minRegion }: Options): Observation {
  const { level } = sample.stations.table;
  const { name } = dataset.contestants[sample.contestant];
  return dependenceTable({
    id: `turnout-slope-by-${level}`,
    title: T.table.title({ name, level: word(level) }),
    note: T.table.note(),
    found,
    areas: sample.levels.slice(0, 1).flatMap((strata) => areaDependences(dataset, sample, strata, minRegion)),
    figure: ({ gap }) => gap,
    called: T.slopeLessShare(),
    columns: [
      [T.table.slope(), 'number', ({ slope }) => slope],
      [SHARED.from(), 'number', ({ slope, slopeHalf }) => slope - slopeHalf],
      [SHARED.to(), 'number', ({ slope, slopeHalf }) => slope + slopeHalf],
      [T.table.shareOfBallots(), 'percent', ({ ratio }) => ratio],
      [T.table.slopeLessShare(), 'number', ({ gap }) => gap],
    ],
  });
}
