import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { type CheckMeta, defineCheck, figured, measured, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { sizesRead } from '../../findings/readings.ts';
import { count, fixed, join, percent, plural } from '../../language/format.ts';
import { say, type Text, term } from '../../language/text.ts';
import { type Neighbours, neighboursOf } from '../../queries/neighbours.ts';
import { clustersBy, type StationSample, stationSample } from '../../queries/station-sample.ts';
import { finestStations } from '../../queries/stations.ts';
import { firstStrata, levelsAbove, partsOf, type Strata, strataAmong } from '../../queries/strata.ts';
import { type ClusteredEstimate, centredWithin, clusteredError, clusteredSlope, halfWidth } from '../../stats/clustered.ts';
import { log10StudentUpper, studentUpper } from '../../stats/distributions/student-upper.ts';
import { gathered } from '../../stats/gathered.ts';
import { groupMoments } from '../../stats/group-moments.ts';
import { renumbered } from '../../stats/renumbered.ts';

const NEEDED = 'registered voters, ballots and votes of at least 500 polling stations, with the areas they lie in';

const meta: CheckMeta = {
  id: 'small-stations',
  title: 'Small stations beside large ones',
  question: 'Do small stations have both a higher turnout and a higher share of the leader than the large stations around them?',
  kind: 'informative',
  needs: [NEEDED],
  limits: [
    'Small stations are rural, and town and country vote differently: a difference in one of the two is ordinary. Only both upwards are told, and as a note.',
    'At the median size none of the seven elections regarded as clean that name their areas has both upwards: turnout −0.52 to −0.03, share 0.04 to 0.69 standard deviations. At the smallest tenth Lithuania in 2012 has both. Uganda in 2016 and Russia in 2018 have both at every size.',
    'The resampling of Jimenez, Hidalgo and Klimek is not published in detail: the comparison here is Sanaq’s own, within areas and with standard errors that allow for areas.',
    'A station is standardised by all stations of the lowest area that holds enough of them, itself included; stations without such an area are left out.',
  ],
  method:
    'Turnout and the leader’s share of each station less the mean of its neighbours, in their standard deviations; difference of small and large stations within the same areas (least squares with area effects), cluster-robust by the areas below the country where there are 20 of them, else by area. Told where the larger of the two one-sided p-values is small: both must be up.',
  explanations: [
    'Villages may turn out better and favour the leader more than the towns of the same district.',
    'Institutions such as hospitals, barracks and prisons are small and vote in their own way.',
    'Mobilisation works better where everybody knows everybody.',
  ],
  references: [
    {
      cite: 'Jimenez, Hidalgo & Klimek (2017), Testing for voter rigging in small polling stations',
      url: 'https://doi.org/10.1126/sciadv.1602363',
    },
    { cite: 'Cameron & Miller (2015), A practitioner’s guide to cluster-robust inference', url: 'https://doi.org/10.3368/jhr.50.2.317' },
    { cite: 'Berger & Hsu (1996), Bioequivalence trials, intersection-union tests', url: 'https://doi.org/10.1214/ss/1032280304' },
  ],
};

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
      const reason =
        stations?.table.level === 'station'
          ? say`registered voters, ballots or valid votes are not published`
          : say`no results by polling station are published`;
      return [skipped(say`The whole dataset`, reason, term(NEEDED))];
    }
    const subject = say`${stations.source.name}, by ${term(stations.table.level)}`;
    if (sample.size < options.minStations)
      return [skipped(subject, say`${plural(sample.size, 'station is', 'stations are')} published with all counts`, term(NEEDED))];
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
        say`${plural(found.size, 'station lies', 'stations lie')} in an area with at least ${count(options.minNeighbours)} stations that differ`,
        term(NEEDED),
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
    return [skipped(subject, say`fewer than ${count(options.minAreas)} areas hold both small and large stations`, term(NEEDED))];
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
  say`${fixed(value, 2)} (95 % interval ${fixed(value - half, 2)} to ${fixed(value + half, 2)})`;

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
    .map((one) => say`up to ${count(one.limit)} registered voters: turnout ${text(one.turnout)}, share ${text(one.share)}`);
  return measured({
    about: 'result',
    scope: { source: source.id, level: table.level, contestant: contestant.id, quantity: 'turnout and share of small stations' },
    message: say`Stations of at most ${plural(limit, 'registered voter')} differ from larger ones of the same areas by ${text(turnout)} in turnout and ${text(share)} in the share of ${contestant.name}, in standard deviations of their neighbours: ${words(turnout.value, share.value)}. Of seven elections regarded as clean none has both upwards at the median size.`,
    detail: join(
      [
        say`${count(size)} stations of ${plural(areas, 'area')}.`,
        ...(others.length > 0 ? [say`Other sizes, ${join(others, '; ')}.`] : []),
        say`The comparison is Sanaq’s own, since the published resampling is not described in full: differences within areas, with standard errors that allow for areas.`,
      ],
      ' ',
    ),
    expected: say`no fixed value: small stations differ from large ones in most elections, but seldom upwards in both`,
    seen: say`turnout ${fixed(turnout.value, 2)}, share ${fixed(share.value, 2)}`,
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
      name: say`small against large stations, both upwards (intersection-union)`,
      statistic: weaker.t,
      df: weaker.df,
      n: size,
      p: studentUpper(weaker.t, weaker.df),
      log10P: log10StudentUpper(weaker.t, weaker.df),
      effect: {
        name: say`smaller of the two differences`,
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
    ? say`both are higher in small stations`
    : turnout < 0 && share < 0
      ? say`both are lower in small stations`
      : say`they differ in opposite directions`;

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
    title: say`Turnout and share of ${name} of small stations less those of large ones`,
    note: say`In standard deviations of the neighbours, within areas; 95 % intervals that allow for areas.`,
    columns: [
      { title: say`Stations of` },
      { title: say`Small: registered up to`, unit: 'count' },
      { title: say`Small`, unit: 'count' },
      { title: say`Large`, unit: 'count' },
      { title: say`Areas`, unit: 'count' },
      ...[say`Turnout`, name].flatMap((title) => [
        { title, unit: 'number' } as const,
        { title: say`from`, unit: 'number' } as const,
        { title: say`to`, unit: 'number' } as const,
      ]),
    ],
    rows: [
      ...compared.map((one) => row(say`All, smallest ${percent(one.percentile / 100, 0)}`, one)),
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
    title: say`Turnout and the leader’s share along the size of stations`,
    kind: 'lines',
    note: say`Each point is a twentieth of the ${count(size)} stations; both are standardised by the stations of the same area, so that 0 is like the neighbours.`,
    source: stations.source.id,
    n: size,
    x: { title: say`Registered voters of a station, mean of the class`, unit: 'count' },
    y: { title: say`Standard deviations from the neighbours`, unit: 'number' },
    series: [
      { name: say`Turnout`, x, y: mean(sums.turnout) },
      { name: contestants[contestant].name, x, y: mean(sums.share) },
    ],
  });
  return figured(sizesRead(found.figure));
}
