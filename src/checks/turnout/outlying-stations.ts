import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { type CheckMeta, defineCheck, type Noted, noted, type Observation, passed, skipped, tabulated } from '../../findings/check.ts';
import { count, enumerate, fixed, join, percent, plural } from '../../language/format.ts';
import { say, type Text, term } from '../../language/text.ts';
import { type Neighbours, neighboursOf } from '../../queries/neighbours.ts';
import { FEW_ROWS } from '../../queries/reference.ts';
import { areaScope, ballotsOf, finestStations, levelsAbove, type Stations, strataOf, type TurnoutBasis } from '../../queries/stations.ts';
import { type GroupedLogit, groupedLogit } from '../../stats/grouped-logit.ts';
import { selectInPlace } from '../../stats/select.ts';
import { stationScores } from './kit/station-scores.ts';

const NEEDED = 'registered voters, ballots and votes of at least 200 polling stations';

const meta: CheckMeta = {
  id: 'outlying-stations',
  title: 'Stations unlike their neighbours',
  question:
    'Does the turnout, the leader’s share or the part of invalid ballots of a station lie far from those of the stations around it?',
  kind: 'informative',
  needs: [NEEDED],
  limits: [
    'A description without a p-value, never more than a note: hospitals, prisons, barracks and student halls lie far from the stations around them in every country.',
    'At the default thresholds elections regarded as clean have 0 to 13 such stations in 10,000 (Poland 2019 and 2020, Spain 2019, Canada 2011, Israel 2019 twice, Hungary 2010, Lithuania 2012); Uganda in 2016 has 13, Russia in 2018 69 and Albania in 2013 278, where a station of full turnout is common.',
    'Stations are compared with those of the lowest area that holds enough of them, at last with those of the whole table; where no areas are published, that is all there is.',
    'More ballots than registered voters, or more votes than valid ones, are not judged here: that is a matter of arithmetic.',
  ],
  method:
    'Logit of each proportion, less the median of the area; the scale is made of the binomial variance of the station and the spread between stations, from the median absolute deviation less the typical binomial variance, and at least as large as in the middle area of the table.',
  explanations: [
    'Hospitals, prisons, barracks, monasteries, homes for the elderly and halls of residence vote in their own way.',
    'A station may serve one village, estate or people within a mixed district.',
    'A roll that holds people who have moved away, or voters added on the day, changes turnout in one place alone.',
    'A slip in typing, such as two columns exchanged, makes a station look unlike the others.',
  ],
  references: [
    {
      cite: 'Rousseeuw & Croux (1993), Alternatives to the median absolute deviation',
      url: 'https://doi.org/10.1080/01621459.1993.10476408',
    },
    { cite: 'Gart & Zweifel (1967), On the bias of various estimators of the logit', url: 'https://doi.org/10.1093/biomet/54.1-2.181' },
  ],
};

const options = z.strictObject({
  minStations: z.number().int().min(20).default(200).describe('Fewest stations of the table.'),
  minNeighbours: z.number().int().min(4).default(8).describe('Fewest stations of an area within which they are compared.'),
  minZ: z.number().min(3).default(12).describe('Smallest robust z of one quantity, either way, that gives a note.'),
  minJointZ: z
    .number()
    .min(2)
    .default(5)
    .describe('Smallest robust z that turnout and the leader’s share must both reach upwards to give a note together.'),
  most: z.number().int().min(0).default(10).describe('Most stations told one by one, the worst first; the others are counted.'),
  listed: z.number().int().min(0).default(200).describe('Most stations listed in the table.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const stations = finestStations(dataset);
    if (!stations) return [skipped(say`The whole dataset`, say`no official votes by station are published`, term(NEEDED))];
    const subject = say`${stations.source.name}, by ${term(stations.table.level)}`;
    if (stations.table.level !== 'station' && stations.size <= FEW_ROWS)
      return [
        skipped(subject, say`the finest results are ${plural(stations.size, 'area')} by ${term(stations.table.level)}`, term(NEEDED)),
      ];
    if (stations.size < options.minStations)
      return [skipped(subject, say`${plural(stations.size, 'station is', 'stations are')} published with all counts`, term(NEEDED))];
    return check(dataset, stations, subject, options);
  },
});

type QuantityName = 'turnout' | 'share' | 'invalid';

/** One proportion of every station, and how far each lies from its neighbours. */
interface Quantity {
  readonly name: QuantityName;
  readonly k: Float64Array;
  readonly n: Float64Array;
  readonly logit: GroupedLogit;
}

interface Found {
  readonly stations: Stations;
  readonly neighbours: Neighbours;
  readonly quantities: readonly Quantity[];
  /** How far beyond its threshold the worst of a station is: 1 is on it. */
  readonly score: Float64Array;
  readonly basis: TurnoutBasis;
}

function check(dataset: Dataset, stations: Stations, subject: Text, options: Options): Observation[] {
  const basis = ballotsOf(stations)?.basis ?? 'cast';
  const columns = proportionsOf(stations);
  if (columns.length === 0) return [skipped(subject, say`neither turnout nor a share can be computed`, term(NEEDED))];
  const neighbours = neighboursOf(dataset, stations, options.minNeighbours, true);
  const { members, code } = neighbours;
  const quantities = columns.map(({ name, k, n }) => ({ name, k, n, logit: groupedLogit({ k, n, members, code }) }));
  const found: Found = { stations, neighbours, quantities, score: scoresOf(quantities, stations.size, options), basis };
  const worst = worstFirst(found.score, Math.max(options.listed, options.most));
  const beyond = countBeyond(found.score);
  const told = worst.filter((at) => found.score[at] >= 1).slice(0, options.most);
  const observations: Observation[] = told.map((at, rank) => tell(dataset, found, at, rank === 0 ? beyond : 0, options));
  if (stations.size > beyond) observations.push(passed(stations.size - beyond));
  const empty = emptyOf(stations);
  if (empty > 0)
    observations.push(
      skipped(
        subject,
        say`${plural(empty, 'station has', 'stations have')} voters on the roll and no ballot, so that their turnout is not judged`,
        say`ballots of these stations`,
      ),
    );
  if (options.listed > 0) observations.push(listOf(dataset, found, worst.slice(0, options.listed)));
  return [...observations, ...countsOf(dataset, found, options), ...stationScores(dataset, stations, quantities)];
}

function emptyOf(stations: Stations): number {
  const { registered } = stations;
  const ballots = ballotsOf(stations)?.ballots;
  let found = 0;
  if (registered && ballots) for (let at = 0; at < stations.size; at++) if (registered[at] > 0 && ballots[at] === 0) found++;
  return found;
}

/** The proportions that the columns of the table allow. */
function proportionsOf(stations: Stations): { name: QuantityName; k: Float64Array; n: Float64Array }[] {
  const { registered, valid, cast, votes, leader } = stations;
  const ballots = ballotsOf(stations)?.ballots;
  const leading = votes[leader];
  const found: { name: QuantityName; k: Float64Array; n: Float64Array }[] = [];
  // Nobody at all is a station that did not open or has not reported: −1 keeps it out of the comparison.
  if (registered && ballots) {
    const k = ballots.slice();
    for (let at = 0; at < k.length; at++) if (k[at] === 0) k[at] = -1;
    found.push({ name: 'turnout', k, n: registered });
  }
  if (leading && valid) found.push({ name: 'share', k: leading, n: valid });
  if (cast && valid && cast !== valid) {
    const invalid = new Float64Array(cast.length);
    let sum = 0;
    for (let at = 0; at < cast.length; at++) {
      invalid[at] = cast[at] - valid[at];
      sum += invalid[at];
    }
    if (sum > 0) found.push({ name: 'invalid', k: invalid, n: cast });
  }
  return found;
}

/** The worst of a station as a multiple of its threshold: one quantity either way, or turnout and share both upwards. */
function scoresOf(quantities: readonly Quantity[], size: number, { minZ, minJointZ }: Options): Float64Array {
  const score = new Float64Array(size);
  for (const { logit } of quantities)
    for (let at = 0; at < size; at++) {
      const one = Math.abs(logit.z[at]) / minZ;
      if (one > score[at]) score[at] = one;
    }
  const [turnout, share] = [zOf(quantities, 'turnout'), zOf(quantities, 'share')];
  if (turnout && share)
    for (let at = 0; at < size; at++) {
      const both = Math.min(turnout[at], share[at]) / minJointZ;
      if (both > score[at]) score[at] = both;
    }
  return score;
}

const zOf = (quantities: readonly Quantity[], name: QuantityName): Float64Array | undefined =>
  quantities.find((one) => one.name === name)?.logit.z;

function countBeyond(score: Float64Array): number {
  let found = 0;
  for (let at = 0; at < score.length; at++) if (score[at] >= 1) found++;
  return found;
}

/** The stations with the highest scores, the highest first, in the order of the table where they are equal. */
function worstFirst(score: Float64Array, most: number): number[] {
  const wanted = Math.min(most, score.length);
  if (wanted === 0) return [];
  const least = selectInPlace(score.slice(), score.length - wanted);
  const found: number[] = [];
  for (let at = 0; at < score.length; at++) if (score[at] >= least && score[at] > 0) found.push(at);
  return found.sort((a, b) => score[b] - score[a] || a - b).slice(0, wanted);
}

const WORDS: Readonly<Record<QuantityName, (leader: string) => Text>> = {
  turnout: () => say`a turnout`,
  share: (leader) => say`a share of ${leader}`,
  invalid: () => say`a part of invalid ballots`,
};

const VALUES: Readonly<Record<QuantityName, (value: Text, leader: string) => Text>> = {
  turnout: (value) => say`a turnout of ${value}`,
  share: (value, leader) => say`a share of ${leader} of ${value}`,
  invalid: (value) => say`a part of invalid ballots of ${value}`,
};

/** What is told of one station: turnout and share together where both lie far up, else the quantity that lies farthest. */
function tell(dataset: Dataset, found: Found, at: number, beyond: number, options: Options): Noted {
  const { areas, contestants } = dataset;
  const { stations, neighbours, quantities, basis } = found;
  const { source, table, row, leader } = stations;
  const area = table.area[row[at]];
  const group = neighbours.code[at];
  const name = contestants[leader].name;
  const judged = quantities.filter(({ logit }) => logit.judged[at] === 1);
  const far = judged.filter(({ logit }) => Math.abs(logit.z[at]) >= options.minZ);
  const pair = judged.filter((one) => one.name !== 'invalid' && one.logit.z[at] >= options.minJointZ);
  const joint = pair.length === 2;
  const told = joint ? pair : far.sort((a, b) => Math.abs(b.logit.z[at]) - Math.abs(a.logit.z[at])).slice(0, 1);
  const others = neighbours.members[group].length - 1;
  const place = placeName(areas, neighbours.areas[group]);
  const value = ({ k, n }: Quantity): number => k[at] / n[at];
  const middle = ({ logit }: Quantity): number => logit.centre[group];
  const list = (text: (one: Quantity) => Text): Text => enumerate(told.map(text));
  const above = told[0].logit.z[at] > 0;
  const stationText: Told = {
    name: placeName(areas, area),
    values: list((one) => VALUES[one.name](percent(value(one), 1), name)),
    others: plural(others, 'station'),
    place,
    middles: list((one) => percent(middle(one), 1)),
    z: list((one) => fixed(one.logit.z[at], 1)),
  };
  return noted({
    about: 'result',
    scope: {
      source: source.id,
      level: table.level,
      ...areaScope(areas, area),
      ...(told.some((one) => one.name === 'share') && { contestant: contestants[leader].id }),
      quantity: joint ? 'turnout and share' : told[0].name,
    },
    message: farFrom(stationText, joint, above),
    detail: join(
      [
        ...told.map((one) => rangeOf(dataset, found, one, at)),
        ...judged
          .filter((one) => !told.includes(one))
          .map((one) => say`Beside it: ${VALUES[one.name](percent(value(one), 1), name)}, median ${percent(middle(one), 1)}.`),
        ...(beyond > 0 ? [summary(found, beyond)] : []),
      ],
      ' ',
    ),
    expected: list((one) => say`${WORDS[one.name](name)} near ${percent(middle(one), 1)}, as spread as stations of one area are`),
    seen: list((one) => say`${percent(value(one), 1)}, a robust z of ${fixed(one.logit.z[at], 1)}`),
    measures: {
      ...Object.fromEntries(
        judged.flatMap((one) => [
          [one.name, value(one)],
          [`${one.name} median`, middle(one)],
          [`${one.name} robustZ`, one.logit.z[at]],
        ]),
      ),
      neighbours: others,
      neighbourhood: place,
      basis,
    },
    locations: told.flatMap((one) => cellsOf(stations, one.name, at)),
  });
}

/** What the sentence about a station is made of. */
interface Told {
  readonly name: Text;
  readonly values: Text;
  readonly others: Text;
  readonly place: Text;
  readonly middles: Text;
  readonly z: Text;
}

function farFrom({ name, values, others, place, middles, z }: Told, joint: boolean, above: boolean): Text {
  if (joint)
    return say`${name}: ${values} both lie far above those of the other ${others} of ${place}, with medians of ${middles} (robust z ${z}).`;
  return above
    ? say`${name}: ${values} lies far above those of the other ${others} of ${place}, with a median of ${middles} (robust z ${z}).`
    : say`${name}: ${values} lies far below those of the other ${others} of ${place}, with a median of ${middles} (robust z ${z}).`;
}

/** How many there are, and what is usual. */
function summary({ stations }: Found, beyond: number): Text {
  return say`${plural(beyond, 'station lies', 'stations lie')} beyond the thresholds, ${fixed((10_000 * beyond) / stations.size, 1)} in 10,000; elections regarded as clean have 0 to 13.`;
}

const RANGES: Readonly<Record<QuantityName, (k: Text, n: Text, low: Text, high: Text) => Text>> = {
  turnout: (k, n, low, high) => say`Turnout is ${k} of ${n}; among the others it runs from ${low} to ${high}`,
  share: (k, n, low, high) => say`The share is ${k} of ${n}; among the others it runs from ${low} to ${high}`,
  invalid: (k, n, low, high) => say`The part of invalid ballots is ${k} of ${n}; among the others it runs from ${low} to ${high}`,
};

/** The range of the other stations of the area, and the station among them that comes nearest. */
function rangeOf({ areas }: Dataset, { stations, neighbours }: Found, { name, k, n, logit }: Quantity, at: number): Text {
  const mine = k[at] / n[at];
  const all = neighbours.members[neighbours.code[at]];
  let [low, high, nearest] = [1, 0, -1];
  for (let i = 0; i < all.length; i++) {
    const other = all[i];
    if (other === at || !(n[other] >= 1 && k[other] >= 0 && k[other] <= n[other])) continue;
    const value = k[other] / n[other];
    if (value < low) low = value;
    if (value > high) high = value;
    if (nearest < 0 || Math.abs(value - mine) < Math.abs(k[nearest] / n[nearest] - mine)) nearest = other;
  }
  const range = RANGES[name](count(k[at]), count(n[at]), percent(low, 1), percent(high, 1));
  const told =
    nearest < 0
      ? say`${range}.`
      : say`${range}, the nearest ${percent(k[nearest] / n[nearest], 1)} at ${placeName(areas, stations.table.area[stations.row[nearest]])}.`;
  return logit.spread[neighbours.code[at]] === 0 ? say`${told} The others differ by no more than chance.` : told;
}

function cellsOf({ table, row, leader }: Stations, name: QuantityName, at: number): Location[] {
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
  { stations, neighbours, quantities, score }: Found,
  worst: readonly number[],
): Observation {
  const name = contestants[stations.leader].name;
  const titles = { turnout: say`Turnout`, share: name, invalid: say`Invalid` };
  return tabulated({
    id: 'outlying-stations',
    title: say`Stations farthest from their neighbours`,
    note: say`The ${count(worst.length)} with the largest distance of ${count(stations.size)}; a score of 1 is the threshold, and those below it are listed to be looked at, not told. z is robust, within the area named.`,
    columns: [
      { title: say`Station` },
      { title: say`Compared within` },
      { title: say`Stations there`, unit: 'count' },
      ...(stations.registered ? [{ title: say`Registered`, unit: 'count' } as const] : []),
      ...quantities.flatMap((one) => [
        { title: titles[one.name], unit: 'percent' } as const,
        { title: say`Median`, unit: 'percent' } as const,
        { title: 'z', unit: 'number' } as const,
      ]),
      { title: say`Score`, unit: 'number' },
    ],
    rows: worst.map((at) => {
      const group = neighbours.code[at];
      return [
        placeName(areas, stations.table.area[stations.row[at]]),
        placeName(areas, neighbours.areas[group]),
        neighbours.members[group].length,
        ...(stations.registered ? [stations.registered[at]] : []),
        ...quantities.flatMap(({ k, n, logit }) =>
          logit.judged[at] === 1 ? [k[at] / n[at], logit.centre[group], logit.z[at]] : [null, null, null],
        ),
        score[at],
      ];
    }),
  });
}

const SIDES: Readonly<Record<QuantityName, readonly [up: Text, down: Text]>> = {
  turnout: [say`Turnout up`, say`Turnout down`],
  share: [say`Share up`, say`Share down`],
  invalid: [say`Invalid up`, say`Invalid down`],
};

/** How many stations lie beyond the thresholds: in all, and by the areas of the first level below the country. */
function countsOf(dataset: Dataset, { stations, quantities, score }: Found, { minZ, minJointZ }: Options): Observation[] {
  const [level] = levelsAbove(dataset, stations);
  const strata = level === undefined ? undefined : strataOf(dataset, stations, level);
  const regions = strata?.areas.length ?? 0;
  const [turnout, share] = [zOf(quantities, 'turnout'), zOf(quantities, 'share')];
  const kinds: { title: Text; hit: (at: number) => boolean }[] = [
    ...(turnout && share
      ? [{ title: say`Turnout and share up`, hit: (at: number) => turnout[at] >= minJointZ && share[at] >= minJointZ }]
      : []),
    ...quantities.flatMap(({ name, logit: { z } }) => {
      const [up, down] = SIDES[name];
      return [
        { title: up, hit: (at: number) => z[at] >= minZ },
        { title: down, hit: (at: number) => z[at] <= -minZ },
      ];
    }),
  ];
  const rows = Array.from({ length: regions + 1 }, () => new Array<number>(kinds.length + 2).fill(0));
  const add = (row: number[], at: number): void => {
    row[0]++;
    if (score[at] < 1) return;
    row[1]++;
    for (const [index, { hit }] of kinds.entries()) if (hit(at)) row[index + 2]++;
  };
  for (let at = 0; at < stations.size; at++) {
    add(rows[regions], at);
    if (strata && strata.code[at] >= 0) add(rows[strata.code[at]], at);
  }
  const { areas } = dataset;
  const below = (strata?.areas ?? []).map((area, s) => ({ area, row: rows[s] })).filter(({ row }) => row[1] > 0);
  below.sort((a, b) => b.row[1] - a.row[1] || a.area - b.area);
  return [
    tabulated({
      id: 'outlying-stations-by-area',
      title: say`How many stations lie far from their neighbours`,
      note: say`Areas with none are left out. Thresholds: a robust z of ${fixed(minZ, 1)} either way, or ${fixed(minJointZ, 1)} upwards of turnout and share together. Elections regarded as clean have 0 to 13 such stations in 10,000.`,
      columns: [
        { title: say`Area` },
        { title: say`Stations`, unit: 'count' },
        { title: say`Beyond`, unit: 'count' },
        ...kinds.map(({ title }) => ({ title, unit: 'count' }) as const),
      ],
      rows: [[say`All`, ...rows[regions]], ...below.slice(0, 200).map(({ area, row }) => [placeName(areas, area), ...row])],
    }),
  ];
}
