import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { type Column, cannot, noted, table } from '../../findings/observations.ts';
import { fixed, percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import type { AreaMeasure } from '../../queries/area-quantities.ts';
import { type Neighbours, neighboursOf } from '../../queries/neighbours.ts';
import { compareWithPanel, yardstick } from '../../queries/panel/compare.ts';
import { besidePanel } from '../../queries/panel/yardstick.ts';
import { areaScope, ballotsOf, FEW_ROWS, finestStations, invalidOf, type Stations } from '../../queries/stations.ts';
import { firstStrata } from '../../queries/strata.ts';
import { type GroupedLogit, groupedLogit } from '../../stats/grouped-logit.ts';
import { selectInPlace } from '../../stats/select.ts';
import { sum } from '../../stats/sum.ts';
import { panelStrip } from './kit/panel-strip.ts';
import { stationScores } from './kit/station-scores.ts';
import { stationsApart } from './kit/stations-apart.ts';
import { T } from './outlying-stations.texts.ts';
import { T as SHARED } from './shared.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'outlying-stations',
  kind: 'informative',
  references: [
    {
      cite: 'Rousseeuw & Croux (1993), Alternatives to the median absolute deviation',
      url: 'https://doi.org/10.1080/01621459.1993.10476408',
    },
    {
      cite: 'Rousseeuw & Leroy (1987), Robust regression and outlier detection',
      url: 'https://doi.org/10.1002/0471725382',
    },
    { cite: 'Gart & Zweifel (1967), On the bias of various estimators of the logit', url: 'https://doi.org/10.1093/biomet/54.1-2.181' },
  ],
});

const options = z.strictObject({
  minStations: z.number().int().min(20).default(200).describe('Fewest stations of the table.'),
  minNeighbours: z.number().int().min(4).default(8).describe('Fewest stations of an area to compare them within it.'),
  minZ: z.number().min(3).default(12).describe('Smallest robust z of one quantity, up or down, that gives a note.'),
  minJointZ: z.number().min(2).default(5).describe('Smallest robust z of both turnout and the leader’s share, upwards, that gives a note.'),
  // Of 7,700 such areas in 24 clean and contested elections of the panel none has a group apart.
  minApartZ: z
    .number()
    .min(3)
    .default(5)
    .describe('Smallest z of turnout, against the main part of an area, of stations that stand apart as a group.'),
  minApartShareZ: z.number().min(0).default(1).describe('Smallest z of the leader’s share of the same stations.'),
  minApart: z.number().int().min(3).default(5).describe('Fewest stations that stand apart as a group.'),
  minApartPart: z.number().min(0).max(0.5).default(0.1).describe('Smallest part of the stations of an area that stand apart as a group.'),
  most: z.number().int().min(0).default(10).describe('Most stations with a finding each, the worst first; the others are counted.'),
  listed: z.number().int().min(0).default(200).describe('Most stations listed in the table.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const stations = finestStations(dataset);
    const needed = T.stationsNeeded({ minStations: options.minStations });
    if (!stations) return [cannot(MODEL.wholeDataset(), T.noStations(), needed)];
    const level = word(stations.table.level);
    const subject = SHARED.by({ source: stations.source.name, level });
    if (stations.table.level !== 'station' && stations.size <= FEW_ROWS)
      return [cannot(subject, T.onlyAreas({ stations: stations.size, level }), needed)];
    if (stations.size < options.minStations) return [cannot(subject, SHARED.publishedAllCounts({ stations: stations.size }), needed)];
    const proportions = proportionsOf(stations);
    if (proportions.length === 0) return [cannot(subject, T.noProportion(), needed)];
    return observeStations(dataset, stations, proportions, subject, options);
  },
});

/** A proportion of every station. */
interface Proportion {
  readonly name: AreaMeasure;
  readonly k: Float64Array;
  readonly n: Float64Array;
}

/** A proportion with how far each station is from its neighbours. */
interface Quantity extends Proportion {
  readonly logit: GroupedLogit;
}

interface Compared {
  readonly stations: Stations;
  readonly neighbours: Neighbours;
  readonly quantities: readonly Quantity[];
  /** How far beyond its threshold the worst of a station is: 1 is on it. */
  readonly score: Float64Array;
}

function observeStations(
  dataset: Dataset,
  stations: Stations,
  proportions: readonly Proportion[],
  subject: Text,
  options: Options,
): Observation[] {
  const neighbours = neighboursOf(dataset, stations, options.minNeighbours, true);
  const { members, code } = neighbours;
  const quantities = proportions.map((one) => ({ ...one, logit: groupedLogit({ k: one.k, n: one.n, members, code }) }));
  const score = scoresOf(quantities, stations.size, options);
  const compared: Compared = { stations, neighbours, quantities, score };
  const worst = worstFirst(score, Math.max(options.listed, options.most));
  const beyond = score.reduce((count, one) => (one >= 1 ? count + 1 : count), 0);
  const findings = worst
    .filter((at) => score[at] >= 1)
    .slice(0, options.most)
    .map((at, rank) => finding(dataset, compared, at, rank === 0 ? beyond : undefined, options));
  const empty = emptyOf(stations);
  return [
    ...withPassed(findings, stations.size - beyond),
    ...groupsApart(dataset, compared, options),
    ...(empty > 0 ? [cannot(subject, T.emptyStations({ empty }), T.ballotsNeeded())] : []),
    ...(options.listed > 0 ? [listOf(dataset, compared, worst.slice(0, options.listed))] : []),
    countsOf(dataset, compared, options),
    ...stationScores(dataset, stations, quantities),
    ...(beyond > 0 ? panelStrip(compareWithPanel(dataset, 'outlyingStations', beyond / stations.size), stations) : []),
  ];
}

/** Stations with voters on the roll and not one ballot. */
function emptyOf(stations: Stations): number {
  const { registered } = stations;
  const ballots = ballotsOf(stations)?.ballots;
  if (!registered || !ballots) return 0;
  return registered.reduce((count, voters, at) => (voters > 0 && ballots[at] === 0 ? count + 1 : count), 0);
}

/** The proportions that the columns of the table allow. */
function proportionsOf(stations: Stations): Proportion[] {
  const { registered, valid, cast, votes, leader } = stations;
  const ballots = ballotsOf(stations)?.ballots;
  const leading = votes[leader];
  const invalid = invalidOf(stations);
  return [
    // Nobody at all is a station that did not open or has not reported: −1 keeps it out of the comparison.
    ...(registered && ballots ? [{ name: 'turnout', k: ballots.map((k) => (k === 0 ? -1 : k)), n: registered } as const] : []),
    ...(leading && valid ? [{ name: 'share', k: leading, n: valid } as const] : []),
    ...(cast && invalid && sum(invalid) > 0 ? [{ name: 'invalid', k: invalid, n: cast } as const] : []),
  ];
}

/** The worst of a station as a multiple of its threshold: one quantity either way, or turnout and share both upwards. */
function scoresOf(quantities: readonly Quantity[], size: number, { minZ, minJointZ }: Options): Float64Array {
  const score = new Float64Array(size);
  for (const { logit } of quantities) raise(score, logit.z, minZ);
  const [turnout, share] = [zOf(quantities, 'turnout'), zOf(quantities, 'share')];
  if (!turnout || !share) return score;
  for (let at = 0; at < size; at++) {
    const joint = Math.min(turnout[at], share[at]) / minJointZ;
    if (joint > score[at]) score[at] = joint;
  }
  return score;
}

/** Raises each score to how far a z is beyond its threshold, where that is more. */
function raise(score: Float64Array, z: Float64Array, minZ: number): void {
  for (let at = 0; at < score.length; at++) {
    const beyond = Math.abs(z[at]) / minZ;
    if (beyond > score[at]) score[at] = beyond;
  }
}

const zOf = (quantities: readonly Quantity[], name: AreaMeasure): Float64Array | undefined =>
  quantities.find((one) => one.name === name)?.logit.z;

/** The stations with the highest scores, the highest first, in the order of the table where they are equal. */
function worstFirst(score: Float64Array, most: number): number[] {
  const wanted = Math.min(most, score.length);
  if (wanted === 0) return [];
  const least = selectInPlace(score.slice(), score.length - wanted);
  const places: number[] = [];
  for (let at = 0; at < score.length; at++) if (score[at] >= least && score[at] > 0) places.push(at);
  return places.sort((a, b) => score[b] - score[a] || a - b).slice(0, wanted);
}

const valueAt = ({ k, n }: Proportion, at: number): number => k[at] / n[at];

/** Turnout and share together where both are far up, else the quantity that is farthest. */
function farthest(judged: readonly Quantity[], at: number, { minZ, minJointZ }: Options): readonly Quantity[] {
  const both = judged.filter(({ name, logit }) => name !== 'invalid' && logit.z[at] >= minJointZ);
  if (both.length === 2) return both;
  const distance = ({ logit }: Quantity): number => Math.abs(logit.z[at]);
  return judged
    .filter((quantity) => distance(quantity) >= minZ)
    .sort((a, b) => distance(b) - distance(a))
    .slice(0, 1);
}

/** The sentences of a station that is far up or down, with the reasons that fit. */
function tellingOf(far: readonly Quantity[], at: number) {
  if (far.length > 1) return T.both;
  const [{ name, logit }] = far;
  const direction = logit.z[at] > 0 ? 'above' : 'below';
  return { ...T[direction], explanations: T.why[name][direction] };
}

/** A station far from its neighbours; the first of them says how many there are. */
function finding(dataset: Dataset, compared: Compared, at: number, beyond: number | undefined, options: Options): Observation {
  const { areas, contestants } = dataset;
  const { stations, neighbours, quantities } = compared;
  const { id: contestant, name: leader } = contestants[stations.leader];
  const area = stations.table.area[stations.row[at]];
  const group = neighbours.code[at];
  const judged = quantities.filter(({ logit }) => logit.judged[at] === 1);
  const far = farthest(judged, at, options);
  const beside = judged.filter((quantity) => !far.includes(quantity));
  const median = ({ logit }: Quantity): number => logit.centre[group];
  const value = (quantity: Quantity): Text => T.value[quantity.name]({ value: valueAt(quantity, at), leader });
  const ranges = far.flatMap((quantity) => rangeOf(dataset, compared, quantity, at));
  return noted(tellingOf(far, at), {
    scope: {
      source: stations.source.id,
      level: stations.table.level,
      ...areaScope(areas, area),
      ...(far.some(({ name }) => name === 'share') && { contestant }),
      quantity: far.length > 1 ? 'turnout and share' : far[0].name,
    },
    facts: {
      station: placeName(areas, area),
      ...Object.assign({}, ...judged.map((quantity) => measuresOf(quantity, at, group))),
      neighbours: neighbours.members[group].length - 1,
      neighbourhood: placeName(areas, neighbours.areas[group]),
      basis: ballotsOf(stations)?.basis ?? 'cast',
      values: far.map(value),
      medians: far.map((quantity) => percent(median(quantity), 1)),
      zs: far.map(({ logit }) => fixed(logit.z[at], 1)),
      near: far.map((quantity) => T.near({ quantity: quantityName(quantity.name, leader), median: median(quantity) })),
      scores: far.map((quantity) => T.score({ value: valueAt(quantity, at), z: quantity.logit.z[at] })),
      ranges: ranges.length > 0 ? ranges : undefined,
      beside: beside.length > 0 ? beside.map((one) => T.beside({ value: value(one), median: median(one) })) : undefined,
      beyond,
      beyondPer10000: beyond && (10_000 * beyond) / stations.size,
      ...(beyond && besidePanel(dataset, 'outlyingStations', beyond / stations.size)),
    },
    locations: far.flatMap(({ name }) => cellsOf(stations, name, at)),
  });
}

/** Stations that stand apart as a group, area by area, the largest group first: one by one they are masked. */
function groupsApart(dataset: Dataset, { stations, neighbours, quantities }: Compared, options: Options): Observation[] {
  const [turnout, share] = ['turnout', 'share'].map((name) => quantities.find((one) => one.name === name));
  if (!turnout || !share) return [];
  const { areas, contestants } = dataset;
  const { table, row, source, leader } = stations;
  const groups = stationsApart(turnout, share, neighbours, options).sort(
    (a, b) => b.members.length - a.members.length || a.group - b.group,
  );
  return groups.slice(0, options.most).map((one, rank) => {
    const area = neighbours.areas[one.group];
    const turnouts = one.members.map((at) => valueAt(turnout, at));
    return noted(T.apart, {
      scope: {
        source: source.id,
        level: areas.level(area),
        ...areaScope(areas, area),
        contestant: contestants[leader].id,
        quantity: 'group of stations apart',
      },
      facts: {
        place: placeName(areas, area),
        apart: one.members.length,
        stations: one.size,
        low: Math.min(...turnouts),
        high: Math.max(...turnouts),
        turnout: one.turnout,
        share: sum(one.members.map((at) => share.k[at])) / sum(one.members.map((at) => share.n[at])),
        shareThere: one.share,
        leader: contestants[leader].name,
        named: one.members.slice(0, MOST_NAMED).map((at) => placeName(areas, table.area[row[at]])),
        others: rank === 0 && groups.length > 1 ? groups.length - 1 : undefined,
      },
      rows: rowLines(table, one.members, (at) => row[at]),
      weight: { stations: one.members.length, ofStations: one.size, ballots: null },
      unusual: true,
    });
  });
}

/** Stations of a group that a sentence names. */
const MOST_NAMED = 5;

const measuresOf = (quantity: Quantity, at: number, group: number): Record<string, number> => ({
  [quantity.name]: valueAt(quantity, at),
  [`${quantity.name} median`]: quantity.logit.centre[group],
  [`${quantity.name} robustZ`]: quantity.logit.z[at],
});

const quantityName = (name: AreaMeasure, leader: string): Text => (name === 'share' ? T.quantity.share({ leader }) : T.quantity[name]());

/** The range of the other stations of the area, and the closest of them; nothing where no other can be compared. */
function rangeOf({ areas }: Dataset, { stations, neighbours }: Compared, quantity: Quantity, at: number): Text[] {
  const { name, k, n, logit } = quantity;
  const group = neighbours.code[at];
  const others = neighbours.members[group].filter((one) => one !== at && n[one] >= 1 && k[one] >= 0 && k[one] <= n[one]);
  if (others.length === 0) return [];
  const values = Float64Array.from(others, (one) => valueAt(quantity, one));
  const distances = values.map((value) => Math.abs(value - valueAt(quantity, at)));
  const nearest = distances.indexOf(distances.reduce((least, one) => Math.min(least, one), 1));
  const range = {
    k: k[at],
    n: n[at],
    low: values.reduce((least, value) => Math.min(least, value), 1),
    high: values.reduce((most, value) => Math.max(most, value), 0),
  };
  const place = (one: number): string => placeName(areas, stations.table.area[stations.row[one]]);
  return [
    nearest < 0 ? T.range[name](range) : T.rangeAndNearest[name]({ ...range, nearest: values[nearest], place: place(others[nearest]) }),
    ...(logit.spread[group] === 0 ? [T.noSpread()] : []),
  ];
}

function cellsOf({ table, row, leader }: Stations, name: AreaMeasure, at: number): Location[] {
  const { registered, ballotsCast, issued, valid, invalid } = table.counts;
  const columns = {
    turnout: [ballotsCast ?? issued, registered],
    share: [table.votes[leader], valid],
    invalid: [invalid ?? valid, ballotsCast],
  }[name];
  return columns.flatMap((column) => (column ? table.locate(row[at], column) : []));
}

function listOf(
  { areas, contestants }: Dataset,
  { stations, neighbours, quantities, score }: Compared,
  worst: readonly number[],
): Observation {
  const { registered, leader, row } = stations;
  const { code, members } = neighbours;
  const names = { turnout: MODEL.turnout2(), share: contestants[leader].name, invalid: SHARED.invalid() };
  const columnsOf = (quantity: Quantity): Column<number>[] => {
    const { centre, z, judged } = quantity.logit;
    return [
      [names[quantity.name], 'percent', (at) => (judged[at] === 1 ? valueAt(quantity, at) : null)],
      [T.list.median(), 'percent', (at) => (judged[at] === 1 ? centre[code[at]] : null)],
      ['z', 'number', (at) => (judged[at] === 1 ? z[at] : null)],
    ];
  };
  return table(
    { id: 'outlying-stations', title: T.list.title(), note: T.list.note({ listed: worst.length, stations: stations.size }) },
    [
      [SHARED.station(), 'text', (at) => placeName(areas, stations.table.area[row[at]])],
      [T.list.within(), 'text', (at) => placeName(areas, neighbours.areas[code[at]])],
      [SHARED.stationsThere(), 'count', (at) => members[code[at]].length],
      ...(registered ? [[MODEL.registered(), 'count', (at) => registered[at]] satisfies Column<number>] : []),
      ...quantities.flatMap(columnsOf),
      [T.list.score(), 'number', (at) => score[at]],
    ],
    worst,
  );
}

/** A way in which stations exceed the thresholds. */
interface Kind {
  readonly title: Text;
  readonly has: (at: number) => boolean;
}

function kindsOf(quantities: readonly Quantity[], { minZ, minJointZ }: Options): Kind[] {
  const [turnout, share] = [zOf(quantities, 'turnout'), zOf(quantities, 'share')];
  return [
    ...(turnout && share ? [{ title: T.counts.both(), has: (at: number) => turnout[at] >= minJointZ && share[at] >= minJointZ }] : []),
    ...quantities.flatMap(({ name, logit: { z } }) => [
      { title: T.counts.up[name](), has: (at: number) => z[at] >= minZ },
      { title: T.counts.down[name](), has: (at: number) => z[at] <= -minZ },
    ]),
  ];
}

/** Stations of an area, those beyond the thresholds, and how many of them in each way. */
interface Count {
  readonly name: Text;
  stations: number;
  beyond: number;
  readonly kinds: number[];
}

const MOST_AREAS = 200;

/** From how many to how many of 10,000 stations exceed the thresholds in elections regarded as clean. */
function cleanPer10000(dataset: Dataset) {
  const { elections, low, high } = yardstick(dataset, 'outlyingStations');
  return { cleanElections: elections, cleanLow: 10_000 * low, cleanHigh: 10_000 * high };
}

/** How many stations exceed the thresholds: in all, and by the areas of the first level below the country. */
function countsOf(dataset: Dataset, { stations, quantities, score }: Compared, options: Options): Observation {
  const { areas } = dataset;
  const { minZ, minJointZ } = options;
  const strata = firstStrata(dataset, stations);
  const kinds = kindsOf(quantities, options);
  const countOf = (name: Text): Count => ({ name, stations: 0, beyond: 0, kinds: kinds.map(() => 0) });
  const all = countOf(SHARED.all());
  const parts = (strata?.areas ?? []).map((area) => ({ area, ...countOf(placeName(areas, area)) }));
  all.stations = stations.size;
  for (const [index, part] of parts.entries()) part.stations = strata?.sizes[index] ?? 0;
  for (let at = 0; at < stations.size; at++) {
    if (score[at] < 1) continue;
    for (const count of [all, parts[strata?.code[at] ?? -1]]) {
      if (!count) continue;
      count.beyond++;
      for (const [index, { has }] of kinds.entries()) if (has(at)) count.kinds[index]++;
    }
  }
  const listed = parts.filter(({ beyond }) => beyond > 0).sort((a, b) => b.beyond - a.beyond || a.area - b.area);
  return table(
    { id: 'outlying-stations-by-area', title: T.counts.title(), note: T.counts.note({ minZ, minJointZ, ...cleanPer10000(dataset) }) },
    [
      [MODEL.area(), 'text', ({ name }) => name],
      [MODEL.stations(), 'count', (count) => count.stations],
      [T.counts.beyond(), 'count', ({ beyond }) => beyond],
      ...kinds.map(({ title }, index): Column<Count> => [title, 'count', (count) => count.kinds[index]]),
    ],
    [all, ...listed.slice(0, MOST_AREAS)],
  );
}
