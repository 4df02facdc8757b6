import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, figured, type Measurement, type Observation } from '../../findings/check.ts';
import { cannot, measured, table } from '../../findings/observations.ts';
import { sizesRead } from '../../findings/readings.ts';
import { chanceInWords, probability } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { neighboursOf } from '../../queries/neighbours.ts';
import { type Compared, compareWithPanel } from '../../queries/panel/compare.ts';
import { yardstickFacts } from '../../queries/panel/yardstick.ts';
import { clustersBy, type StationSample, stationSample } from '../../queries/station-sample.ts';
import { finestStations } from '../../queries/stations.ts';
import { firstStrata, levelsAbove, partsOf, type Strata, strataAmong } from '../../queries/strata.ts';
import { log10StudentUpper, studentUpper } from '../../stats/distributions/student-upper.ts';
import { sortedCounts } from '../../stats/sorted-counts.ts';
import { panelStrip } from './kit/panel-strip.ts';
import { type Comparison, compare, type Standardised, standardised, subset } from './kit/small-against-large.ts';
import { T as SHARED } from './shared.texts.ts';
import { T } from './small-stations.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'small-stations',
  kind: 'informative',
  references: [
    {
      cite: 'Jimenez, Hidalgo & Klimek (2017), Testing for voter rigging in small polling stations',
      url: 'https://doi.org/10.1126/sciadv.1602363',
    },
    { cite: 'Cameron & Miller (2015), A practitioner’s guide to cluster-robust inference', url: 'https://doi.org/10.3368/jhr.50.2.317' },
    { cite: 'Berger & Hsu (1996), Bioequivalence trials, intersection-union tests', url: 'https://doi.org/10.1214/ss/1032280304' },
  ],
});

const options = z.strictObject({
  minStations: z.number().int().min(50).default(500).describe('Fewest stations.'),
  minNeighbours: z.number().int().min(4).default(10).describe('Fewest stations of an area within which they are standardised.'),
  minAreas: z.number().int().min(4).default(20).describe('Fewest areas with both small and large stations.'),
  minEffect: z
    .number()
    .min(0)
    .default(0.05)
    .describe('Smallest difference of both turnout and share, in standard deviations of the neighbours, treated as material.'),
  percentiles: z
    .array(z.number().gt(0).lt(100))
    .default([10, 25, 50])
    .describe('Percentiles of registered voters up to which a station is small; the last is tested, the others are only listed.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const stations = finestStations(dataset);
    const sample = stations && stationSample(dataset, stations);
    if (!stations || !sample || stations.table.level !== 'station') {
      const reason = stations?.table.level === 'station' ? T.countsMissing() : T.noStations();
      return [cannot(MODEL.wholeDataset(), reason, T.countsOfStations({ minStations: options.minStations }))];
    }
    const subject = SHARED.by({ source: stations.source.name, level: word(stations.table.level) });
    if (sample.size < options.minStations)
      return [
        cannot(subject, SHARED.publishedAllCounts({ stations: sample.size }), T.countsOfStations({ minStations: options.minStations })),
      ];
    return bySize(dataset, sample, subject, options);
  },
});

function bySize(dataset: Dataset, sample: StationSample, subject: Text, options: Options): Observation[] {
  const { stations } = sample;
  const { minNeighbours, minStations, minAreas } = options;
  const { places, ...values } = standardised(sample, neighboursOf(dataset, stations, minNeighbours, false));
  const first = firstStrata(dataset, stations);
  const strata = first && strataAmong(first, places);
  const scores = { ...values, cluster: (strata && clustersBy(strata)?.code) ?? values.group };
  if (scores.size < minStations)
    return [
      cannot(
        subject,
        T.tooFewWithNeighbours({ stations: scores.size, minNeighbours }),
        T.countsOfStations({ minStations: options.minStations }),
      ),
    ];
  const sizes = sortedCounts(scores.registered);
  const compared = options.percentiles
    .map((percentile) => compare(scores, percentile, limitAt(sizes, percentile)))
    .filter((comparison) => comparison !== undefined && comparison.areas >= minAreas) as Comparison[];
  const tested = compared.at(-1);
  if (!tested) return [cannot(subject, T.tooFewAreas({ minAreas }), T.countsOfStations({ minStations: options.minStations }))];
  // Where there is a single level, its areas are those the stations are standardised in.
  const regions = strata && levelsAbove(dataset, stations).length > 1 ? regionsOf(dataset, strata, scores, tested, minStations) : [];
  return [
    finding(dataset, sample, tested, compared.slice(0, -1), options.minEffect),
    tableOf(dataset, sample, compared, regions),
    figureOf(dataset, sample, scores, sizes),
    ...(tested.percentile === 50 ? panelStrip(bothCompared(dataset, tested), stations) : []),
  ];
}

const limitAt = (sorted: Float64Array, percentile: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor((percentile / 100) * sorted.length))];

/** The lower of the two differences beside that of other elections. */
const bothCompared = (dataset: Dataset, { turnout, share }: Comparison): Compared =>
  compareWithPanel(dataset, 'smallBoth', Math.min(turnout.value, share.value));

/** In how many elections regarded as clean both are higher, and by as much; the panel has the median size alone. */
function cleanFacts(dataset: Dataset, tested: Comparison) {
  if (tested.percentile !== 50) return {};
  const compared = bothCompared(dataset, tested);
  const { cleanElections, yardstick } = yardstickFacts(dataset, compared);
  const bothHigher = compared.values.filter((value) => value > 0).length;
  return { cleanElections, yardstick, bothHigher, cleanAsMuch: compared.asHigh };
}

function finding(
  dataset: Dataset,
  { stations: { source, table: counts }, contestant }: StationSample,
  tested: Comparison,
  others: readonly Comparison[],
  minEffect: number,
): Observation {
  const { id, name } = dataset.contestants[contestant];
  const test = bothUpwards(tested);
  return measured(T.compared[directions(tested)], {
    scope: { source: source.id, level: counts.level, contestant: id, quantity: 'turnout and share of small stations' },
    facts: {
      name,
      ...factsOf(tested),
      stations: tested.size,
      areas: tested.areas,
      chance: chanceInWords(test.log10P),
      log10P: probability(test.log10P),
      ...cleanFacts(dataset, tested),
      others: others.length > 0 ? others.map((comparison) => T.otherSize(factsOf(comparison))) : undefined,
    },
    test,
    material: Math.min(tested.turnout.value, tested.share.value) >= minEffect,
  });
}

const factsOf = ({ limit, turnout, share }: Comparison) => ({
  limit,
  turnoutDifference: turnout.value,
  turnoutLow: turnout.low,
  turnoutHigh: turnout.high,
  shareDifference: share.value,
  shareLow: share.low,
  shareHigh: share.high,
});

function directions({ turnout, share }: Comparison): keyof typeof T.compared {
  if (turnout.value > 0 && share.value > 0) return 'bothHigher';
  return turnout.value < 0 && share.value < 0 ? 'bothLower' : 'opposite';
}

/** Both must be higher: the less certain of the two decides. */
function bothUpwards({ size, turnout, share }: Comparison): Measurement {
  const weaker = studentUpper(turnout.t, turnout.df) > studentUpper(share.t, share.df) ? turnout : share;
  return {
    name: T.test(),
    statistic: weaker.t,
    df: weaker.df,
    n: size,
    p: studentUpper(weaker.t, weaker.df),
    log10P: log10StudentUpper(weaker.t, weaker.df),
    effect: {
      name: T.smallerDifference(),
      value: Math.min(turnout.value, share.value),
      interval: [Math.min(turnout.low, share.low), Math.min(turnout.high, share.high)],
    },
  };
}

interface Region {
  readonly area: number;
  readonly name: string;
  readonly compared: Comparison;
}

/** The same within each area of the first level below the country, where it has enough stations. */
function regionsOf(
  { areas }: Dataset,
  strata: Strata,
  scores: Standardised,
  { percentile, limit }: Comparison,
  minStations: number,
): Region[] {
  return partsOf(strata, minStations).flatMap(({ area, members }) => {
    const compared = compare(subset(scores, members), percentile, limit);
    return compared ? [{ area, name: placeName(areas, area), compared }] : [];
  });
}

interface TableRow {
  readonly label: Text;
  readonly compared: Comparison;
}

function tableOf({ contestants }: Dataset, sample: StationSample, sizes: readonly Comparison[], regions: readonly Region[]): Observation {
  const { name } = contestants[sample.contestant];
  const rows: TableRow[] = [
    ...sizes.map((compared) => ({ label: T.table.smallest({ part: compared.percentile / 100 }), compared })),
    ...regions.toSorted((a, b) => a.area - b.area).map(({ name: label, compared }) => ({ label, compared })),
  ];
  return table(
    { id: 'small-stations', title: T.table.title({ name }), note: T.table.note() },
    [
      [T.table.stationsOf(), 'text', ({ label }) => label],
      [T.table.limit(), 'count', ({ compared }) => compared.limit],
      [T.table.small(), 'count', ({ compared }) => compared.small],
      [T.table.large(), 'count', ({ compared }) => compared.size - compared.small],
      [T.table.areas(), 'count', ({ compared }) => compared.areas],
      [MODEL.turnout2(), 'number', ({ compared }) => compared.turnout.value],
      [SHARED.from(), 'number', ({ compared }) => compared.turnout.low],
      [SHARED.to(), 'number', ({ compared }) => compared.turnout.high],
      [name, 'number', ({ compared }) => compared.share.value],
      [SHARED.from(), 'number', ({ compared }) => compared.share.low],
      [SHARED.to(), 'number', ({ compared }) => compared.share.high],
    ],
    rows,
  );
}

/** Twentieths of the stations by size. */
const CLASSES = 20;

/** Mean standardised turnout and share along the size of stations. */
function figureOf({ contestants }: Dataset, sample: StationSample, scores: Standardised, sorted: Float64Array): Observation {
  const { registered, turnout, share, size } = scores;
  const bounds = Array.from({ length: CLASSES - 1 }, (_, i) => sorted[Math.floor(((i + 1) * size) / CLASSES)]);
  const classes = new Uint8Array(size);
  for (let i = 0; i < size; i++) classes[i] = classOf(registered[i], bounds);
  const x = classMeans(registered, classes);
  const { figure } = figured({
    id: 'small-stations',
    title: T.figure.title(),
    kind: 'lines',
    note: T.figure.note({ stations: size }),
    source: sample.stations.source.id,
    n: size,
    x: { title: T.figure.registered(), unit: 'count' },
    y: { title: T.figure.deviations(), unit: 'number' },
    series: [
      { name: MODEL.turnout2(), x, y: classMeans(turnout, classes) },
      { name: contestants[sample.contestant].name, x, y: classMeans(share, classes) },
    ],
  });
  return figured(sizesRead(figure));
}

/** How many of the ascending bounds are not above a value. */
function classOf(value: number, bounds: readonly number[]): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value >= bounds[middle]) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mean of the values of each class that has any. */
function classMeans(values: Float64Array, classes: Uint8Array): number[] {
  const [sums, sizes] = [new Float64Array(CLASSES), new Float64Array(CLASSES)];
  for (let i = 0; i < values.length; i++) {
    sums[classes[i]] += values[i];
    sizes[classes[i]]++;
  }
  return Array.from(sums, (sum, i) => sum / sizes[i]).filter((_, i) => sizes[i] > 0);
}
