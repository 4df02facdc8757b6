import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, figured, measured, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { sizesRead } from '../../findings/readings.ts';
import { fixed, join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type Neighbours, neighboursOf } from '../../queries/neighbours.ts';
import { clustersBy, type StationSample, stationSample } from '../../queries/station-sample.ts';
import { finestStations } from '../../queries/stations.ts';
import { firstStrata, levelsAbove, partsOf, type Strata, strataAmong } from '../../queries/strata.ts';
import { type ClusteredEstimate, centredWithin, clusteredError, clusteredSlope, halfWidth } from '../../stats/clustered.ts';
import { log10StudentUpper, studentUpper } from '../../stats/distributions/student-upper.ts';
import { gathered } from '../../stats/gathered.ts';
import { groupMoments } from '../../stats/group-moments.ts';
import { renumbered } from '../../stats/renumbered.ts';
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
  minAreas: z.number().int().min(4).default(20).describe('Fewest areas that hold both small and large stations.'),
  minEffect: z
    .number()
    .min(0)
    .default(0.05)
    .describe('Smallest difference of both turnout and share, in standard deviations of the neighbours, treated as material.'),
  percentiles: z
    .array(z.number().gt(0).lt(100))
    .default([10, 25, 50])
    .describe('Percentiles of registered voters up to which a station is small; the last is tested, the others stand in the table.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const stations = finestStations(dataset);
    const sample = stations && stationSample(dataset, stations);
    if (!stations || !sample || stations.table.level !== 'station') {
      const reason = stations?.table.level === 'station' ? T.registeredVotersBallotsOr() : T.noResultsPollingStation();
      return [skipped(MODEL.wholeDataset(), reason, T.registeredVotersBallotsVotes())];
    }
    const subject = SHARED.by({ source: stations.source.name, level: word(stations.table.level) });
    if (sample.size < options.minStations)
      return [skipped(subject, SHARED.publishedAllCounts({ stations: sample.size }), T.registeredVotersBallotsVotes())];
    return check(dataset, sample, subject, options);
  },
});

/** Standardised turnout and share of the stations that have neighbours. */
interface Standardised {
  readonly size: number;
  readonly registered: Float64Array;
  readonly turnout: Float64Array;
  readonly share: Float64Array;
  /** The same less the mean of those that are standardised in the same area. */
  readonly turnoutWithin: Float64Array;
  readonly shareWithin: Float64Array;
  /** Area each is standardised in. */
  readonly group: Int32Array;
  readonly groups: number;
  /** What stations that hang together have in common: the areas below the country where there are enough, else the areas they are standardised in. */
  readonly cluster: Int32Array;
}

/** Small less large at one size, of turnout and share. */
interface Comparison {
  readonly percentile: number;
  readonly limit: number;
  readonly small: number;
  readonly size: number;
  readonly areas: number;
  readonly turnout: Difference;
  readonly share: Difference;
}

interface Difference {
  readonly value: number;
  readonly error: number;
  readonly half: number;
  readonly df: number;
}

function check(dataset: Dataset, sample: StationSample, subject: Text, options: Options): Observation[] {
  const { stations } = sample;
  const neighbours = neighboursOf(dataset, stations, options.minNeighbours, false);
  const { places, ...own } = standardised(sample, neighbours);
  const first = firstStrata(dataset, stations);
  const strata = first && strataAmong(first, places);
  const found = { ...own, cluster: (strata && clustersBy(strata)?.code) ?? own.group };
  if (found.size < options.minStations)
    return [
      skipped(
        subject,
        T.areaLeastStationsDiffer({ found: found.size, minNeighbours: options.minNeighbours }),
        T.registeredVotersBallotsVotes(),
      ),
    ];
  const sizes = found.registered.slice().sort();
  const limits = options.percentiles.map((percentile) => ({
    percentile,
    limit: sizes[Math.min(sizes.length - 1, Math.floor((percentile / 100) * sizes.length))],
  }));
  const compared = limits.flatMap(({ percentile, limit }) => {
    const one = compare(found, percentile, limit);
    return one && one.areas >= options.minAreas ? [one] : [];
  });
  if (compared.length === 0)
    return [skipped(subject, T.fewerThanAreasHold({ minAreas: options.minAreas }), T.registeredVotersBallotsVotes())];
  const last = compared[compared.length - 1];
  // Where there is but one level, its areas are those the stations are standardised in.
  const regions = strata && levelsAbove(dataset, stations).length > 1 ? regionsOf(dataset, strata, found, last, options) : [];
  return [
    finding(dataset, sample, last, compared, options),
    tableOf(dataset, sample, compared, regions),
    figureOf(dataset, sample, found, sizes),
  ];
}

/** Each value less the mean of its neighbours, over their standard deviation; and the index of each among the stations. */
function standardised(sample: StationSample, neighbours: Neighbours): Omit<Standardised, 'cluster'> & { readonly places: Int32Array } {
  const { at, registered, turnout, share } = sample;
  const members = membersIn(sample, neighbours);
  const [byTurnout, byShare] = [groupMoments(turnout, members), groupMoments(share, members)];
  const differs = Uint8Array.from(byTurnout.sd, (sd, g) => (sd > 1e-9 && byShare.sd[g] > 1e-9 ? 1 : 0));
  const all = new Int32Array(at.length);
  let kept = 0;
  for (let i = 0; i < at.length; i++) if (differs[neighbours.code[at[i]]] === 1) all[kept++] = i;
  const from = all.subarray(0, kept);
  const places = from.map((i) => at[i]);
  const group = places.map((station) => neighbours.code[station]);
  const [ownTurnout, ownShare] = [gathered(turnout, from), gathered(share, from)];
  for (let j = 0; j < from.length; j++) {
    ownTurnout[j] = (ownTurnout[j] - byTurnout.mean[group[j]]) / byTurnout.sd[group[j]];
    ownShare[j] = (ownShare[j] - byShare.mean[group[j]]) / byShare.sd[group[j]];
  }
  return {
    size: from.length,
    registered: gathered(registered, from),
    turnout: ownTurnout,
    share: ownShare,
    turnoutWithin: centredWithin(ownTurnout, group, members.length),
    shareWithin: centredWithin(ownShare, group, members.length),
    group,
    groups: members.length,
    places,
  };
}

/** The neighbours that are in the sample, by their index in it. */
function membersIn({ at, size, stations }: StationSample, { members }: Neighbours): readonly Int32Array[] {
  if (size === stations.size) return members;
  const index = new Int32Array(stations.size).fill(-1);
  for (let i = 0; i < size; i++) index[at[i]] = i;
  return members.map((inside) => inside.map((station) => index[station]).filter((i) => i >= 0));
}

/** Difference of the stations up to a size and the others, within areas; undefined where one of the two is missing. */
function compare(found: Standardised, percentile: number, limit: number): Comparison | undefined {
  const { size, registered, group, groups, cluster } = found;
  const isSmall = new Float64Array(size);
  let small = 0;
  for (let i = 0; i < size; i++) {
    if (registered[i] > limit) continue;
    isSmall[i] = 1;
    small++;
  }
  const x = centredWithin(isSmall, group, groups);
  if (small === 0 || small === size || !x.some((value) => Math.abs(value) > 1e-9)) return undefined;
  const difference = (y: Float64Array): ClusteredEstimate => clusteredSlope({ x, y, cluster });
  const turnout = differenceOf(difference(found.turnoutWithin), size);
  const share = differenceOf(difference(found.shareWithin), size);
  if (!turnout || !share) return undefined;
  return { percentile, limit, small, size, areas: groupsWithBoth(x, group, groups), turnout, share };
}

/** Areas in which small and large stations stand side by side. */
function groupsWithBoth(x: Float64Array, group: Int32Array, groups: number): number {
  const seen = new Uint8Array(groups);
  for (let i = 0; i < x.length; i++) if (Math.abs(x[i]) > 1e-9) seen[group[i]] = 1;
  return seen.reduce((sum, one) => sum + one, 0);
}

function differenceOf(estimate: ClusteredEstimate, n: number): Difference | undefined {
  const error = clusteredError(estimate, n);
  return error && error.error > 0 ? { value: estimate.value, error: error.error, half: halfWidth(error), df: error.df } : undefined;
}

const text = ({ value, half }: Difference): Text =>
  SHARED.figures95Interval({ value: fixed(value, 2), low: fixed(value - half, 2), high: fixed(value + half, 2) });

function finding(
  dataset: Dataset,
  { stations: { source, table }, contestant: leader }: StationSample,
  last: Comparison,
  compared: readonly Comparison[],
  { minEffect }: Options,
): Observation {
  const contestant = dataset.contestants[leader];
  const { turnout, share, limit, areas, size } = last;
  // Both must be up: the less certain of the two decides.
  const [tTurnout, tShare] = [turnout.value / turnout.error, share.value / share.error];
  const weaker =
    studentUpper(tTurnout, turnout.df) > studentUpper(tShare, share.df) ? { t: tTurnout, df: turnout.df } : { t: tShare, df: share.df };
  const effect = Math.min(turnout.value, share.value);
  const others = compared
    .slice(0, -1)
    .map((one) => T.upRegisteredVotersTurnout({ limit: one.limit, text: text(one.turnout), text2: text(one.share) }));
  return measured({
    about: 'result',
    scope: { source: source.id, level: table.level, contestant: contestant.id, quantity: 'turnout and share of small stations' },
    message: T.stationsMostDifferFrom({
      limit,
      text: text(turnout),
      text2: text(share),
      contestant: contestant.name,
      words: words(turnout.value, share.value),
    }),
    detail: join(
      [
        T.stations({ size, areas }),
        ...(others.length > 0 ? [T.otherSizes({ others: join(others, '; ') })] : []),
        T.comparisonSanaqOwnSince(),
      ],
      ' ',
    ),
    expected: T.noFixedValueSmall(),
    seen: T.turnoutShare({ turnout: turnout.value, share: share.value }),
    measures: {
      limit,
      stations: size,
      areas,
      turnoutDifference: turnout.value,
      turnoutLow: turnout.value - turnout.half,
      turnoutHigh: turnout.value + turnout.half,
      shareDifference: share.value,
      shareLow: share.value - share.half,
      shareHigh: share.value + share.half,
    },
    test: {
      name: T.smallAgainstLargeStations(),
      statistic: weaker.t,
      df: weaker.df,
      n: size,
      p: studentUpper(weaker.t, weaker.df),
      log10P: log10StudentUpper(weaker.t, weaker.df),
      effect: {
        name: T.smallerTwoDifferences(),
        value: effect,
        interval: [
          Math.min(turnout.value - turnout.half, share.value - share.half),
          Math.min(turnout.value + turnout.half, share.value + share.half),
        ],
      },
    },
    material: effect >= minEffect,
    locations: [],
  });
}

const words = (turnout: number, share: number): Text =>
  turnout > 0 && share > 0
    ? T.bothHigherSmallStations()
    : turnout < 0 && share < 0
      ? T.bothLowerSmallStations()
      : T.theyDifferOppositeDirections();

interface Region {
  readonly name: string;
  readonly area: number;
  readonly compared: Comparison;
}

/** The same within each area of the first level below the country, where it holds enough stations. */
function regionsOf(
  { areas }: Dataset,
  strata: Strata,
  found: Standardised,
  { percentile, limit }: Comparison,
  { minStations }: Options,
): Region[] {
  return partsOf(strata, minStations).flatMap(({ area, members }) => {
    const compared = compare(subset(found, members), percentile, limit);
    return compared ? [{ name: placeName(areas, area), area, compared }] : [];
  });
}

function subset(found: Standardised, inside: Int32Array): Standardised {
  const pick = (values: Float64Array): Float64Array => gathered(values, inside);
  const { code: group, codes: groups } = renumbered(gathered(found.group, inside));
  return {
    size: inside.length,
    registered: pick(found.registered),
    turnout: pick(found.turnout),
    share: pick(found.share),
    turnoutWithin: pick(found.turnoutWithin),
    shareWithin: pick(found.shareWithin),
    group,
    groups,
    cluster: group,
  };
}

function tableOf(
  { contestants }: Dataset,
  { contestant }: StationSample,
  compared: readonly Comparison[],
  regions: readonly Region[],
): Observation {
  const row = (label: Text, { limit, small, size, areas, turnout, share }: Comparison): (Text | number)[] => [
    label,
    limit,
    small,
    size - small,
    areas,
    ...[turnout, share].flatMap(({ value, half }) => [value, value - half, value + half]),
  ];
  const { name } = contestants[contestant];
  return tabulated({
    id: 'small-stations',
    title: T.turnoutShareSmallStations({ name }),
    note: T.standardDeviationsNeighboursWithin(),
    columns: [
      { title: T.stations2() },
      { title: T.smallRegisteredUp(), unit: 'count' },
      { title: T.small(), unit: 'count' },
      { title: T.large(), unit: 'count' },
      { title: T.areas(), unit: 'count' },
      ...[MODEL.turnout2(), name].flatMap((title) => [
        { title, unit: 'number' } as const,
        { title: SHARED.from(), unit: 'number' } as const,
        { title: SHARED.to(), unit: 'number' } as const,
      ]),
    ],
    rows: [
      ...compared.map((one) => row(T.allSmallest({ percentile: one.percentile / 100 }), one)),
      ...regions.toSorted((a, b) => a.area - b.area).map((one) => row(one.name, one.compared)),
    ],
  });
}

/** Twentieths of the stations by size. */
const CLASSES = 20;

/** Mean standardised turnout and share along the size of stations. */
function figureOf(
  { contestants }: Dataset,
  { stations, contestant }: StationSample,
  { registered, turnout, share, size }: Standardised,
  sorted: Float64Array,
): Observation {
  const cut = Array.from({ length: CLASSES - 1 }, (_, i) => sorted[Math.floor(((i + 1) * size) / CLASSES)]);
  const sums = {
    n: new Float64Array(CLASSES),
    registered: new Float64Array(CLASSES),
    turnout: new Float64Array(CLASSES),
    share: new Float64Array(CLASSES),
  };
  for (let i = 0; i < size; i++) {
    let low = 0;
    let high = cut.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (registered[i] >= cut[middle]) low = middle + 1;
      else high = middle;
    }
    sums.n[low]++;
    sums.registered[low] += registered[i];
    sums.turnout[low] += turnout[i];
    sums.share[low] += share[i];
  }
  const there = Array.from({ length: CLASSES }, (_, i) => i).filter((i) => sums.n[i] > 0);
  const mean = (values: Float64Array): number[] => there.map((i) => values[i] / sums.n[i]);
  const x = mean(sums.registered);
  const found = figured({
    id: 'small-stations',
    title: T.turnoutLeaderShareAlong(),
    kind: 'lines',
    note: T.eachPointTwentiethStations({ size }),
    source: stations.source.id,
    n: size,
    x: { title: T.registeredVotersStationMean(), unit: 'count' },
    y: { title: T.standardDeviationsFromNeighbours(), unit: 'number' },
    series: [
      { name: MODEL.turnout2(), x, y: mean(sums.turnout) },
      { name: contestants[contestant].name, x, y: mean(sums.share) },
    ],
  });
  return figured(sizesRead(found.figure));
}
