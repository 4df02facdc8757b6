import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, passed } from '../../findings/check.ts';
import { cannot, noted, table } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { compareWithPanel } from '../../queries/panel/compare.ts';
import { yardstickFacts } from '../../queries/panel/yardstick.ts';
import { BALLOTS, ballotsOf, type Stations, stationTables, type TurnoutBasis } from '../../queries/stations.ts';
import { strataAsked } from '../../queries/strata.ts';
import { sum } from '../../stats/sum.ts';
import { panelStrip } from './kit/panel-strip.ts';
import { T as SHARED } from './shared.texts.ts';
import { T } from './stations-at-hundred.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'stations-at-hundred',
  kind: 'informative',
  references: [
    {
      cite: 'Klimek, Yegorov, Hanel & Thurner (2012), Statistical detection of systematic election irregularities',
      url: 'https://doi.org/10.1073/pnas.1210722109',
    },
  ],
});

const options = z.strictObject({
  minRegistered: z.number().int().min(1).default(100).describe('Fewest registered voters of a station whose turnout is compared.'),
  minValid: z.number().int().min(1).default(100).describe('Fewest valid votes of a station whose shares are compared.'),
  minShare: z
    .number()
    .min(0)
    .max(1)
    .default(0.001)
    .describe('Smallest part of the stations, as a fraction, that gives a note; the tables are always given.'),
  most: z.number().int().min(1).default(20).describe('Most stations and most areas listed, the largest first.'),
  levels: z
    .array(z.coerce.string())
    .optional()
    .describe('Levels of areas by which they are counted (default: the first below the country; [] for none).'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const tables = stationTables(dataset).filter(({ table }) => table.level === 'station');
    const observations = tables.flatMap((stations) => observeTable(dataset, stations, options));
    if (observations.length === 0)
      return [cannot(MODEL.wholeDataset(), tables.length > 0 ? T.tooSmall() : T.noStations(), T.stationsNeeded())];
    const unknown = new Set(tables.flatMap((stations) => strataAsked(dataset, stations, options.levels).unknown));
    return [...observations, ...[...unknown].map(noSuchLevel)];
  },
});

function noSuchLevel(name: string): Observation {
  const level = word(name);
  return cannot(SHARED.by2({ level }), SHARED.noStationLiesArea({ level }), SHARED.areasLevel({ level }));
}

/** What is special of a station, as bits. */
const FULL = 1;
const ABOVE = 2;
const UNANIMOUS = 4;

interface Marked {
  readonly ballots?: Float64Array;
  readonly basis: TurnoutBasis;
  readonly marks: Uint8Array;
  /** Contestant with all valid votes, or -1. */
  readonly sole: Int16Array;
  /** Stations large enough to compare their turnout, and their shares. */
  readonly turnouts: number;
  readonly shares: number;
}

function observeTable(dataset: Dataset, stations: Stations, options: Options): Observation[] {
  const marked = markedOf(stations, options);
  if (marked.turnouts === 0 && marked.shares === 0) return [];
  return [
    ...(marked.turnouts > 0 ? noteOf(dataset, stations, marked, FULL, options) : []),
    ...(marked.shares > 0 ? noteOf(dataset, stations, marked, UNANIMOUS, options) : []),
    areasTable(dataset, stations, marked, options),
    ...(marked.marks.some((bits) => bits > 0) ? [largestTable(dataset, stations, marked, options)] : []),
  ];
}

function markedOf(stations: Stations, { minRegistered, minValid }: Options): Marked {
  const { size, registered, valid, votes } = stations;
  const { ballots, basis } = ballotsOf(stations) ?? { ballots: undefined, basis: 'cast' };
  const marks = new Uint8Array(size);
  const sole = new Int16Array(size).fill(-1);
  let turnouts = 0;
  let shares = 0;
  for (let at = 0; registered && ballots && at < size; at++) {
    if (registered[at] < minRegistered) continue;
    turnouts++;
    if (ballots[at] === registered[at]) marks[at] |= FULL;
    else if (ballots[at] > registered[at]) marks[at] |= ABOVE;
  }
  for (let at = 0; valid && at < size; at++) {
    if (valid[at] < minValid) continue;
    shares++;
    for (let contestant = 0; contestant < votes.length; contestant++) if (votes[contestant]?.[at] === valid[at]) sole[at] = contestant;
    if (sole[at] >= 0) marks[at] |= UNANIMOUS;
  }
  return { ...(ballots && { ballots }), basis, marks, sole, turnouts, shares };
}

/** Stations with everybody's ballot, or with every vote for one contestant, where they are more than a few. */
function noteOf(dataset: Dataset, stations: Stations, marked: Marked, bit: number, options: Options): Observation[] {
  const { source, table, row, valid } = stations;
  const { marks, ballots, sole } = marked;
  const asked = bit === FULL ? marked.turnouts : marked.shares;
  const hits = countOf(marks, bit);
  if (hits === 0 || hits < options.minShare * asked) return [passed(1)];
  const above = countOf(marks, ABOVE);
  const compared = compareWithPanel(dataset, bit === FULL ? 'atHundred' : 'unanimous', hits / asked);
  const unusual = bit === FULL && hits / asked > compared.high;
  const sumOf = (values: Float64Array): number => values.reduce((sum, value, at) => (marks[at] & bit ? sum + value : sum), 0);
  const note = noted(bit === UNANIMOUS ? T.unanimous : above > 0 ? T.fullAndAbove : T.full, {
    scope: { source: source.id, level: table.level, quantity: bit === FULL ? 'turnout of 100 %' : 'share of 100 %' },
    facts: {
      source: source.name,
      stations: hits,
      asked,
      part: hits / asked,
      ballots: ballots && sumOf(ballots),
      votes: valid && sumOf(valid),
      above: bit === FULL ? above : undefined,
      minRegistered: options.minRegistered,
      minValid: options.minValid,
      basis: BALLOTS[marked.basis],
      ...yardstickFacts(dataset, compared),
      ...concentration(dataset, stations, marks, bit, options),
    },
    weight: { ballots: null, stations: hits, ofStations: asked },
    unusual,
    locations: largest(stations, marks, bit, options.most).flatMap((at) => cellsOf(stations, sole[at], bit, at)),
    rows: rowLines(
      table,
      row.filter((_, at) => marks[at] & bit),
    ),
  });
  return [note, ...panelStrip(compared, stations)];
}

function countOf(marks: Uint8Array, bit: number): number {
  let count = 0;
  for (let at = 0; at < marks.length; at++) if (marks[at] & bit) count++;
  return count;
}

/** The marked stations with the most registered voters, or valid votes where no roll is known. */
function largest({ registered, valid }: Stations, marks: Uint8Array, bits: number, most: number): number[] {
  const size = registered ?? valid;
  const places: number[] = [];
  for (let at = 0; at < marks.length; at++) if (marks[at] & bits) places.push(at);
  return size ? places.sort((a, b) => size[b] - size[a] || a - b).slice(0, most) : places.slice(0, most);
}

function cellsOf({ table, row }: Stations, sole: number, bit: number, at: number): Location[] {
  const { registered, ballotsCast, issued, valid } = table.counts;
  const columns = bit === FULL ? [ballotsCast ?? issued, registered] : [table.votes[sole], valid];
  return columns.flatMap((column) => (column ? table.locate(row[at], column) : []));
}

/** The three areas that hold the most of them, beside what they hold of all stations; empty where there are no areas. */
function concentration(dataset: Dataset, stations: Stations, marks: Uint8Array, bit: number, { levels }: Options) {
  const [strata] = strataAsked(dataset, stations, levels).strata;
  if (!strata || strata.areas.length < 2) return {};
  const hits = new Int32Array(strata.areas.length);
  for (let at = 0; at < marks.length; at++) if (marks[at] & bit && strata.code[at] >= 0) hits[strata.code[at]]++;
  const first = [...hits.keys()]
    .filter((area) => hits[area] > 0)
    .sort((a, b) => hits[b] - hits[a] || a - b)
    .slice(0, 3);
  return {
    areaLevel: word(strata.level),
    areas: first.map((area) => T.areaStations({ place: placeName(dataset.areas, strata.areas[area]), stations: hits[area] })),
    held: sum(first.map((area) => hits[area])) / countOf(marks, bit),
    there: sum(first.map((area) => strata.sizes[area])) / stations.size,
  };
}

/** Stations of an area, and how many of them are special. */
interface Tally {
  readonly name: Text;
  stations: number;
  full: number;
  above: number;
  unanimous: number;
  /** With everybody's ballot, with every vote for one contestant, or with both; and their ballots. */
  either: number;
  ballots: number;
}

/** Counts by area; `areaOf` is the index of a station's area among the names, -1 where it belongs to none. */
function tallied({ size, valid }: Stations, { marks, ballots }: Marked, names: readonly Text[], areaOf: (at: number) => number): Tally[] {
  const tallies = names.map((name): Tally => ({ name, stations: 0, full: 0, above: 0, unanimous: 0, either: 0, ballots: 0 }));
  for (let at = 0; at < size; at++) {
    const area = areaOf(at);
    if (area < 0) continue;
    const tally = tallies[area];
    tally.stations++;
    if (marks[at] & FULL) tally.full++;
    if (marks[at] & ABOVE) tally.above++;
    if (marks[at] & UNANIMOUS) tally.unanimous++;
    if (!(marks[at] & (FULL | UNANIMOUS))) continue;
    tally.either++;
    tally.ballots += (ballots ?? valid)?.[at] ?? 0;
  }
  return tallies;
}

function areasTable(dataset: Dataset, stations: Stations, marked: Marked, options: Options): Observation {
  const { source, size } = stations;
  const { minRegistered, minValid, most } = options;
  const [all] = tallied(stations, marked, [SHARED.allStations()], () => 0);
  const areas = strataAsked(dataset, stations, options.levels).strata.flatMap(({ areas, code }) =>
    tallied(
      stations,
      marked,
      areas.map((area) => placeName(dataset.areas, area)),
      (at) => code[at],
    )
      .filter(({ either, above }) => either + above > 0)
      .sort((a, b) => b.either - a.either || b.above - a.above)
      .slice(0, most),
  );
  const note = stations.table.rows === size ? T.byArea.note : T.byArea.noteIncomplete;
  return table(
    {
      id: `stations-at-hundred-${source.id}`,
      title: T.byArea.title({ source: source.name }),
      note: note({ minRegistered, minValid, size }),
    },
    [
      [MODEL.area(), 'text', ({ name }) => name],
      [MODEL.stations(), 'count', ({ stations }) => stations],
      [T.byArea.full(), 'count', ({ full }) => full],
      [T.byArea.above(), 'count', ({ above }) => above],
      [T.byArea.unanimous(), 'count', ({ unanimous }) => unanimous],
      [T.byArea.part(), 'percent', ({ either, stations }) => either / stations],
      [T.byArea.ballots(), 'count', ({ ballots }) => ballots],
    ],
    [all, ...areas],
  );
}

function largestTable(
  { areas, contestants }: Dataset,
  stations: Stations,
  { marks, sole, ballots }: Marked,
  { most }: Options,
): Observation {
  const { source, table: counts, row, registered, valid } = stations;
  const areaOf = (at: number): number => counts.area[row[at]];
  return table(
    { id: `largest-stations-at-hundred-${source.id}`, title: T.largest.title({ source: source.name }) },
    [
      [SHARED.station(), 'text', (at) => placeName(areas, areaOf(at)) || areas.id(areaOf(at))],
      [MODEL.line(), 'count', (at) => counts.line(row[at])],
      [MODEL.registered(), 'count', (at) => registered?.[at]],
      [T.largest.ballots(), 'count', (at) => ballots?.[at]],
      [SHARED.validVotes(), 'count', (at) => valid?.[at]],
      [T.largest.sole(), 'text', (at) => contestants[sole[at]]?.name],
    ],
    largest(stations, marks, FULL | UNANIMOUS, most),
  );
}
