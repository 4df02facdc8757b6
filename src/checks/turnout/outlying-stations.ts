import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { aboutCheck, defineCheck, type Noted, noted, type Observation, passed, skipped, tabulated } from '../../findings/check.ts';
import { count, enumerate, fixed, join, percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type Neighbours, neighboursOf } from '../../queries/neighbours.ts';
import { areaScope, ballotsOf, FEW_ROWS, finestStations, type Stations, type TurnoutBasis } from '../../queries/stations.ts';
import { firstStrata } from '../../queries/strata.ts';
import { type GroupedLogit, groupedLogit } from '../../stats/grouped-logit.ts';
import { selectInPlace } from '../../stats/select.ts';
import { stationScores } from './kit/station-scores.ts';
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
    { cite: 'Gart & Zweifel (1967), On the bias of various estimators of the logit', url: 'https://doi.org/10.1093/biomet/54.1-2.181' },
  ],
});

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
    if (!stations) return [skipped(MODEL.wholeDataset(), T.noOfficialVotesStation(), T.registeredVotersBallotsVotes())];
    const subject = SHARED.by({ source: stations.source.name, level: word(stations.table.level) });
    if (stations.table.level !== 'station' && stations.size <= FEW_ROWS)
      return [
        skipped(subject, T.finestResults({ stations: stations.size, level: word(stations.table.level) }), T.registeredVotersBallotsVotes()),
      ];
    if (stations.size < options.minStations)
      return [skipped(subject, SHARED.publishedAllCounts({ stations: stations.size }), T.registeredVotersBallotsVotes())];
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
  if (columns.length === 0) return [skipped(subject, T.neitherTurnoutNorShare(), T.registeredVotersBallotsVotes())];
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
  if (empty > 0) observations.push(skipped(subject, T.votersRollNoBallot({ empty }), T.ballotsTheseStations()));
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
  turnout: () => T.turnout(),
  share: (leader) => T.share({ leader }),
  invalid: () => T.partInvalidBallots(),
};

const VALUES: Readonly<Record<QuantityName, (value: Text, leader: string) => Text>> = {
  turnout: (value) => T.turnout2({ value }),
  share: (value, leader) => T.share2({ leader, value }),
  invalid: (value) => T.partInvalidBallots2({ value }),
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
    others: MODEL.station({ stations: others }),
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
          .map((one) => T.besideMedian({ part: VALUES[one.name](percent(value(one), 1), name), middle: middle(one) })),
        ...(beyond > 0 ? [summary(found, beyond)] : []),
      ],
      ' ',
    ),
    expected: list((one) => T.nearSpreadStationsOne({ part: WORDS[one.name](name), middle: middle(one) })),
    seen: list((one) => SHARED.robustZ({ shown: percent(value(one), 1), z: fixed(one.logit.z[at], 1) })),
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
  if (joint) return T.bothLieFarAbove({ name, values, others, place, middles, z });
  return above
    ? T.liesFarAboveThose({ name, values, others, place, middles, z })
    : T.liesFarBelowThose({ name, values, others, place, middles, z });
}

/** How many there are, and what is usual. */
function summary({ stations }: Found, beyond: number): Text {
  return T.beyondThresholds10000({ beyond, beyond2: (10_000 * beyond) / stations.size });
}

const RANGES: Readonly<Record<QuantityName, (k: Text, n: Text, low: Text, high: Text) => Text>> = {
  turnout: (k, n, low, high) => T.turnoutAmongOthersRuns({ k, n, low, high }),
  share: (k, n, low, high) => T.shareAmongOthersRuns({ k, n, low, high }),
  invalid: (k, n, low, high) => T.partInvalidBallotsAmong({ k, n, low, high }),
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
      ? T.figures({ range })
      : T.nearest({ range, k: k[nearest] / n[nearest], place: placeName(areas, stations.table.area[stations.row[nearest]]) });
  return logit.spread[neighbours.code[at]] === 0 ? T.othersDifferNoMore({ told }) : told;
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
  const titles = { turnout: MODEL.turnout2(), share: name, invalid: SHARED.invalid() };
  return tabulated({
    id: 'outlying-stations',
    title: T.stationsFarthestFromTheir(),
    note: T.largestDistanceScore1({ worst: worst.length, stations: stations.size }),
    columns: [
      { title: SHARED.station() },
      { title: T.comparedWithin() },
      { title: SHARED.stationsThere(), unit: 'count' },
      ...(stations.registered ? [{ title: MODEL.registered(), unit: 'count' } as const] : []),
      ...quantities.flatMap((one) => [
        { title: titles[one.name], unit: 'percent' } as const,
        { title: T.median(), unit: 'percent' } as const,
        { title: 'z', unit: 'number' } as const,
      ]),
      { title: T.score(), unit: 'number' },
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
  turnout: [T.turnoutUp(), T.turnoutDown()],
  share: [T.shareUp(), T.shareDown()],
  invalid: [T.invalidUp(), T.invalidDown()],
};

/** How many stations lie beyond the thresholds: in all, and by the areas of the first level below the country. */
function countsOf(dataset: Dataset, { stations, quantities, score }: Found, { minZ, minJointZ }: Options): Observation[] {
  const strata = firstStrata(dataset, stations);
  const regions = strata?.areas.length ?? 0;
  const [turnout, share] = [zOf(quantities, 'turnout'), zOf(quantities, 'share')];
  const kinds: { title: Text; hit: (at: number) => boolean }[] = [
    ...(turnout && share ? [{ title: T.turnoutShareUp(), hit: (at: number) => turnout[at] >= minJointZ && share[at] >= minJointZ }] : []),
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
      title: T.howManyStationsLie(),
      note: T.areasNoneLeftOut({ minZ, minJointZ }),
      columns: [
        { title: MODEL.area() },
        { title: MODEL.stations(), unit: 'count' },
        { title: T.beyond(), unit: 'count' },
        ...kinds.map(({ title }) => ({ title, unit: 'count' }) as const),
      ],
      rows: [[SHARED.all(), ...rows[regions]], ...below.slice(0, 200).map(({ area, row }) => [placeName(areas, area), ...row])],
    }),
  ];
}
