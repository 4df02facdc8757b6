import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, noted, type Observation, passed, type ReportTable, skipped, tabulated } from '../../findings/check.ts';
import { enumerate, join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { BALLOTS, ballotsOf, type Stations, stationTables } from '../../queries/stations.ts';
import { strataAsked } from '../../queries/strata.ts';
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
  minRegistered: z.number().int().min(1).default(100).describe('Fewest registered voters of a station whose turnout is asked.'),
  minValid: z.number().int().min(1).default(100).describe('Fewest valid votes of a station whose shares are asked.'),
  minShare: z
    .number()
    .min(0)
    .max(1)
    .default(0.001)
    .describe('Smallest part of the stations, as a fraction, from which on a note is made; the tables are always given.'),
  most: z.number().int().min(1).default(20).describe('Most stations and most areas listed, the largest first.'),
  levels: z
    .array(z.coerce.string())
    .optional()
    .describe('Levels of areas by which they are counted; without it the first below the country, with [] none.'),
});

type Options = z.output<typeof options>;

/** What is special of a station, as bits. */
const FULL = 1;
const ABOVE = 2;
const UNANIMOUS = 4;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const tables = stationTables(dataset).filter(({ table }) => table.level === 'station');
    const observations = tables.flatMap((stations) => check(dataset, stations, options));
    const unknown = new Set(tables.flatMap((stations) => strataAsked(dataset, stations, options.levels).unknown));
    const skips = [...unknown].map((level) =>
      skipped(
        SHARED.by2({ level: word(level) }),
        SHARED.noStationLiesArea({ level: word(level) }),
        SHARED.areasLevel({ level: word(level) }),
      ),
    );
    if (observations.length > 0) return [...observations, ...skips];
    return [
      skipped(
        MODEL.wholeDataset(),
        tables.length > 0 ? T.noPollingStationLarge() : T.noResultsPollingStation(),
        T.registeredVotersBallotsVotes(),
      ),
    ];
  },
});

/** What elections regarded as clean show. */
const CLEAN: Readonly<Record<number, Text>> = {
  [FULL]: T.electionsRegardedCleanSuch(),
  [UNANIMOUS]: T.electionsRegardedCleanWere(),
};

interface Marked {
  readonly marks: Uint8Array;
  /** Contestant with all valid votes, or -1. */
  readonly sole: Int16Array;
  /** Stations large enough to be asked for their turnout, and for their shares. */
  readonly turnouts: number;
  readonly shares: number;
}

function marked(stations: Stations, ballots: Float64Array | undefined, { minRegistered, minValid }: Options): Marked {
  const { size, registered, valid, votes } = stations;
  const marks = new Uint8Array(size);
  const sole = new Int16Array(size).fill(-1);
  let turnouts = 0;
  let shares = 0;
  if (registered && ballots) {
    for (let at = 0; at < size; at++) {
      if (registered[at] < minRegistered) continue;
      turnouts++;
      if (ballots[at] === registered[at]) marks[at] |= FULL;
      else if (ballots[at] > registered[at]) marks[at] |= ABOVE;
    }
  }
  if (valid) {
    for (let at = 0; at < size; at++) if (valid[at] >= minValid) shares++;
    for (const [contestant, column] of votes.entries()) {
      if (!column) continue;
      for (let at = 0; at < size; at++) {
        if (valid[at] < minValid || column[at] !== valid[at]) continue;
        marks[at] |= UNANIMOUS;
        sole[at] = contestant;
      }
    }
  }
  return { marks, sole, turnouts, shares };
}

function check(dataset: Dataset, stations: Stations, options: Options): Observation[] {
  const { source, table, size } = stations;
  const found = ballotsOf(stations);
  const asked = marked(stations, found?.ballots, options);
  const { marks, turnouts, shares } = asked;
  if (turnouts === 0 && shares === 0) return [];
  let full = 0;
  let above = 0;
  let unanimous = 0;
  for (let at = 0; at < size; at++) {
    if (marks[at] & FULL) full++;
    if (marks[at] & ABOVE) above++;
    if (marks[at] & UNANIMOUS) unanimous++;
  }
  const basis = found ? BALLOTS[found.basis] : BALLOTS.cast;
  const scope = { source: source.id, level: table.level };
  const note = (bit: number, of: number, hits: number): Observation[] => {
    if (of === 0) return [];
    if (hits === 0 || hits < options.minShare * of) return [passed(1)];
    const held = concentration(dataset, stations, marks, bit, options);
    const seen = T.thoseAsked({ hits, hits2: hits / of });
    const counted = sums(stations, marks, bit, found?.ballots);
    const locations = largest(stations, marks, bit, options.most).flatMap((at) => cells(stations, asked.sole[at], bit, at));
    return [
      noted({
        about: 'result',
        scope: { ...scope, quantity: bit === FULL ? 'turnout of 100 %' : 'share of 100 %' },
        message:
          bit === FULL
            ? T.leastTurnoutExactly100({ source: source.name, hits, of, minRegistered: options.minRegistered, basis })
            : T.leastAllValidVotes({ source: source.name, hits, of, minValid: options.minValid }),
        detail: held ? join([held, CLEAN[bit]], ' ') : CLEAN[bit],
        expected: T.fewMostThemSpecial(),
        seen: above > 0 && bit === FULL ? T.moreAbove100({ seen, above }) : seen,
        measures: { stations: hits, asked: of, part: hits / of, ...counted, ...(bit === FULL && { above }) },
        locations,
        rows: rowLines(table, placesOf(stations, marks, bit)),
      }),
    ];
  };
  return [
    ...note(FULL, turnouts, full),
    ...note(UNANIMOUS, shares, unanimous),
    tabulated(byArea(dataset, stations, asked, found?.ballots, options)),
    ...(full + above + unanimous > 0 ? [tabulated(list(dataset, stations, asked, found?.ballots, options))] : []),
  ];
}

/** Rows of the table that are marked, in ascending order. */
function placesOf({ row }: Stations, marks: Uint8Array, bit: number): Int32Array {
  return row.filter((_, at) => marks[at] & bit);
}

/** Ballots and valid votes of the marked stations. */
function sums(
  { valid }: Stations,
  marks: Uint8Array,
  bit: number,
  ballots: Float64Array | undefined,
): { ballots?: number; votes?: number } {
  const total = (values: Float64Array): number => values.reduce((sum, value, at) => (marks[at] & bit ? sum + value : sum), 0);
  return { ...(ballots && { ballots: total(ballots) }), ...(valid && { votes: total(valid) }) };
}

/** The marked stations with the most registered voters, or valid votes where no roll is known. */
function largest({ registered, valid }: Stations, marks: Uint8Array, bits: number, most: number): number[] {
  const size = registered ?? valid;
  const found: number[] = [];
  for (let at = 0; at < marks.length; at++) if (marks[at] & bits) found.push(at);
  return size ? found.sort((a, b) => size[b] - size[a] || a - b).slice(0, most) : found.slice(0, most);
}

function cells({ table, row }: Stations, sole: number, bit: number, at: number) {
  const { registered, ballotsCast, issued, valid } = table.counts;
  const columns = bit === FULL ? [ballotsCast ?? issued, registered] : [table.votes[sole], valid];
  return columns.flatMap((column) => (column ? table.locate(row[at], column) : []));
}

/** The areas that hold the most of them, beside what they hold of all stations; empty where there are no areas. */
function concentration(dataset: Dataset, stations: Stations, marks: Uint8Array, bit: number, { levels }: Options): Text | undefined {
  const [strata] = strataAsked(dataset, stations, levels).strata;
  if (!strata || strata.areas.length < 2) return undefined;
  const hits = new Int32Array(strata.areas.length);
  let all = 0;
  for (let at = 0; at < marks.length; at++) {
    if (!(marks[at] & bit)) continue;
    all++;
    if (strata.code[at] >= 0) hits[strata.code[at]]++;
  }
  const first = [...hits.keys()]
    .filter((s) => hits[s] > 0)
    .sort((a, b) => hits[b] - hits[a] || a - b)
    .slice(0, 3);
  const held = first.reduce((sum, s) => sum + hits[s], 0);
  const there = first.reduce((sum, s) => sum + strata.sizes[s], 0);
  const names = enumerate(first.map((s) => T.figures({ place: placeName(dataset.areas, strata.areas[s]), hits: hits[s] })));
  return T.mostTogetherThemAll({ level: word(strata.level), names, held: held / all, there: there / stations.size });
}

const AREA_COLUMNS: ReportTable['columns'] = [
  { title: MODEL.area() },
  { title: MODEL.stations(), unit: 'count' },
  { title: T.turnoutExactly100(), unit: 'count' },
  { title: T.turnoutAbove100(), unit: 'count' },
  { title: T.oneContestant100(), unit: 'count' },
  { title: T.partStations100(), unit: 'percent' },
  { title: T.ballotsThem(), unit: 'count' },
];

function byArea(dataset: Dataset, stations: Stations, { marks }: Marked, ballots: Float64Array | undefined, options: Options): ReportTable {
  const { source, table, size, valid } = stations;
  const tally = (codes: number, code: (at: number) => number): Float64Array[] => {
    const counts = Array.from({ length: 6 }, () => new Float64Array(codes));
    for (let at = 0; at < size; at++) {
      const c = code(at);
      if (c < 0) continue;
      counts[0][c]++;
      const bits = marks[at];
      if (bits === 0) continue;
      if (bits & FULL) counts[1][c]++;
      if (bits & ABOVE) counts[2][c]++;
      if (bits & UNANIMOUS) counts[3][c]++;
      if (bits & (FULL | UNANIMOUS)) counts[4][c]++;
      if (bits & (FULL | UNANIMOUS)) counts[5][c] += (ballots ?? valid)?.[at] ?? 0;
    }
    return counts;
  };
  const line = (name: Text, [all, full, above, unanimous, either, votes]: Float64Array[], c: number) => [
    name,
    all[c],
    full[c],
    above[c],
    unanimous[c],
    either[c] / all[c],
    votes[c],
  ];
  const whole = line(
    SHARED.allStations(),
    tally(1, () => 0),
    0,
  );
  const areas = strataAsked(dataset, stations, options.levels).strata.flatMap((strata) => {
    const counts = tally(strata.areas.length, (at) => strata.code[at]);
    return [...strata.areas.keys()]
      .filter((s) => counts[2][s] + counts[4][s] > 0)
      .sort((a, b) => counts[4][b] - counts[4][a] || counts[2][b] - counts[2][a] || a - b)
      .slice(0, options.most)
      .map((s) => line(placeName(dataset.areas, strata.areas[s]), counts, s));
  });
  return {
    id: `stations-at-hundred-${source.id}`,
    title: T.stationsExactly100({ source: source.name }),
    note:
      table.rows === size
        ? T.turnoutStationsLeastRegistered({ minRegistered: options.minRegistered, minValid: options.minValid, size })
        : T.turnoutStationsLeastRegistered2({ minRegistered: options.minRegistered, minValid: options.minValid, size }),
    columns: AREA_COLUMNS,
    rows: [whole, ...areas],
  };
}

function list(
  { areas, contestants }: Dataset,
  stations: Stations,
  { marks, sole }: Marked,
  ballots: Float64Array | undefined,
  { most }: Options,
): ReportTable {
  const { source, table, row, registered, valid } = stations;
  const rows = largest(stations, marks, FULL | UNANIMOUS, most).map((at) => [
    areas.id(table.area[row[at]]) || placeName(areas, table.area[row[at]]),
    table.line(row[at]),
    registered?.[at] ?? null,
    ballots?.[at] ?? null,
    valid?.[at] ?? null,
    sole[at] < 0 ? null : contestants[sole[at]].name,
  ]);
  return {
    id: `largest-stations-at-hundred-${source.id}`,
    title: T.largestStationsExactly100({ source: source.name }),
    columns: [
      { title: SHARED.station() },
      { title: MODEL.line(), unit: 'count' },
      { title: MODEL.registered(), unit: 'count' },
      { title: T.ballots(), unit: 'count' },
      { title: SHARED.validVotes(), unit: 'count' },
      { title: T.allValidVotes() },
    ],
    rows,
  };
}
