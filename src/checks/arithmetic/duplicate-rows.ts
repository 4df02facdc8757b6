import * as z from 'zod';
import { commonArea, placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { aboutOf, type Source } from '../../data/source.ts';
import { type CountColumn, countAt, PRESENT, type Table, validAt } from '../../data/table.ts';
import { rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Noted, type Observation, type RowLines, withPassed } from '../../findings/check.ts';
import { cannot, noted, warned } from '../../findings/observations.ts';
import type { Doubt } from '../../findings/weight.ts';
import { chanceInWords, count, join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { word } from '../../language/words.ts';
import { expectedEqual } from '../../queries/expected-equal.ts';
import { countsOf } from '../../queries/recorded.ts';
import { indexRows } from '../../queries/row-index.ts';
import { sum } from '../../stats/sum.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './duplicate-rows.texts.ts';

const meta = aboutCheck(T.meta, { id: 'duplicate-rows', kind: 'rule', references: [] });

const options = z.strictObject({
  minCount: z.number().int().min(1).default(50).describe('Smallest count that helps to identify a row.'),
  minCounts: z.number().int().min(2).default(3).describe('How many such counts a row needs.'),
  maxByChance: z
    .number()
    .min(0)
    .default(0.05)
    .describe('Equal pairs expected by chance among rows of that size; a pair is reported only below this.'),
  maxWarned: z
    .number()
    .min(0)
    .default(0.001)
    .describe('Below so many equal pairs expected by chance, equal rows of an official table are a warning; else a note.'),
  most: z.number().int().min(1).default(500).describe('Most equal rows examined one by one; the rest are only counted.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    // Copies of a protocol are meant to repeat each other.
    const tables = tablesOf(dataset).filter(({ table }) => !table.copies && table.rows > 1 && columnsOf(table).length >= options.minCounts);
    if (tables.length === 0) return [cannot(MODEL.wholeDataset(), T.noTable({ minCounts: options.minCounts }), T.countsNeeded())];
    return tables.flatMap(({ source, table }) => repeated(dataset, source, table, options));
  },
});

function columnsOf(table: Table): CountColumn[] {
  return [...Object.values(table.counts), ...table.votes].filter((column): column is CountColumn => column !== undefined);
}

function repeated(dataset: Dataset, source: Source, table: Table, options: Options): Observation[] {
  const { minCount, minCounts } = options;
  const columns = columnsOf(table);
  const asked = rowsAsked(columns, table.rows, minCount, minCounts);
  const size = sum(asked);
  if (size === 0) {
    const subject = ARITHMETIC.by({ source: source.name, level: word(table.level) });
    return [cannot(subject, T.smallCounts({ minCounts, minCount }), T.largerNeeded())];
  }
  const { pairs, rest } = equalPairs(table, indexRows(columns, asked).first, options);
  // Rounded or batched counts are equal more often than the chance of a count says.
  const canWarn = aboutOf(source) === 'result' && countsOf(table) === 'exact';
  const unlikely = canWarn ? pairs.filter(({ expectedByChance }) => expectedByChance < options.maxWarned) : [];
  const copied = unlikely.length >= FEWEST_COPIES ? unlikely : [];
  const others = pairs.filter((pair) => !copied.includes(pair));
  const place = { dataset, source, table, asked };
  const { areas, single } = copiedAreas(place, copied);
  const found = [
    ...areas.map((area) => copiedArea(place, area)),
    ...copiedRows(place, single),
    ...others.map((pair) => repeatedRow(place, pair, noted)),
  ];
  const [last] = found.slice(-1);
  const whole = last && rest.length > 0 ? [...found.slice(0, -1), withRest(last, table, rest)] : found;
  return withPassed(whole, size - pairs.length - rest.length);
}

/** One row pasted twice is a slip: a clean election of the panel has it (its `equalRows`). */
const FEWEST_COPIES = 3;

/** Where equal rows were found. */
interface Place {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly table: Table;
  /** 1 for each row that has enough counts to be compared. */
  readonly asked: Uint8Array;
}

/** A row, the earlier one that it is equal to, and how many such pairs chance would give. */
interface Pair {
  readonly earlier: number;
  readonly row: number;
  readonly expectedByChance: number;
}

/** The first equal rows that chance does not explain, and the rows that were not examined. */
function equalPairs(table: Table, first: Int32Array, { maxByChance, most }: Options): { pairs: Pair[]; rest: ArrayLike<number> } {
  const chances = new Map<number, number>();
  const pairs: Pair[] = [];
  const rest = new Int32Array(table.rows);
  let repeats = 0;
  let others = 0;
  for (let row = 0; row < table.rows; row++) {
    const earlier = first[row];
    if (earlier < 0 || earlier === row) continue;
    if (++repeats > most) {
      rest[others++] = row;
      continue;
    }
    const expectedByChance = chances.get(earlier) ?? expectedEqual(freeColumns(table), table.rows, earlier);
    chances.set(earlier, expectedByChance);
    if (expectedByChance < maxByChance) pairs.push({ earlier, row, expectedByChance });
  }
  return { pairs, rest: rest.subarray(0, others) };
}

/** 1 for each row with enough counts that are large enough to identify it. */
function rowsAsked(columns: readonly CountColumn[], rows: number, minCount: number, minCounts: number): Uint8Array {
  const large = new Uint8Array(rows);
  for (const { values, state } of columns) {
    for (let row = 0; row < rows; row++) if (large[row] < minCounts && state[row] === PRESENT && values[row] >= minCount) large[row]++;
  }
  for (let row = 0; row < rows; row++) large[row] = large[row] === minCounts ? 1 : 0;
  return large;
}

/** Registered voters, votes and invalid ballots; without votes, ballots cast or issued. The other counts are their sums, or nearly. */
function freeColumns({ counts, votes }: Table): CountColumn[] {
  const voted = votes.some((column) => column !== undefined) ? votes : [counts.ballotsCast ?? counts.issued ?? counts.valid];
  return [counts.registered, counts.invalid, ...voted].filter((column): column is CountColumn => column !== undefined);
}

/** An area whose parts are equal to those of another. */
interface CopiedArea {
  readonly from: number;
  readonly to: number;
  /** How many of its rows can be compared. */
  readonly size: number;
  readonly pairs: readonly Pair[];
}

/** So many rows of an area, and such a part of those that can be compared, make the area itself a copy. */
const FEWEST_OF_AREA = 3;
const PART_OF_AREA = 0.5;

/** Equal rows sorted into areas that repeat another, and single ones. */
function copiedAreas({ dataset: { areas }, table, asked }: Place, pairs: readonly Pair[]): { areas: CopiedArea[]; single: Pair[] } {
  const parentOf = (row: number): number => areas.parent[table.area[row]];
  const sizes = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) if (asked[row] === 1) sizes.set(parentOf(row), (sizes.get(parentOf(row)) ?? 0) + 1);
  const byAreas = new Map<string, CopiedArea & { readonly pairs: Pair[] }>();
  for (const pair of pairs) {
    const [from, to] = [parentOf(pair.earlier), parentOf(pair.row)];
    if (from === to || from < 0 || to < 0) continue;
    const key = `${from} ${to}`;
    const known = byAreas.get(key) ?? { from, to, size: sizes.get(to) ?? 0, pairs: [] };
    known.pairs.push(pair);
    byAreas.set(key, known);
  }
  const copied = [...byAreas.values()].filter(({ size, pairs }) => pairs.length >= FEWEST_OF_AREA && pairs.length >= PART_OF_AREA * size);
  const told = new Set(copied.flatMap(({ pairs }) => pairs));
  return { areas: copied, single: pairs.filter((pair) => !told.has(pair)) };
}

/** The ballots of all but one row of each group of equal ones: which of them was copied from the other no count can tell. */
function doubtOfCopies({ table, asked }: Place, pairs: readonly Pair[]): Doubt {
  const ballots = Float64Array.from(pairs, ({ row }) => ballotsOf(table, row));
  return { areas: Int32Array.from(pairs, ({ row }) => table.area[row]), fewest: ballots, most: ballots, asked: sum(asked), kind: 'whole' };
}

function ballotsOf(table: Table, row: number): number {
  const { ballotsCast, issued, invalid } = table.counts;
  const votes = validAt(table, row);
  const valid = votes === undefined ? undefined : Math.ceil(votes / (table.votesPerBallot ?? 1));
  const parts = valid === undefined ? undefined : valid + (countAt(invalid, row) ?? 0);
  return countAt(ballotsCast, row) ?? parts ?? countAt(issued, row) ?? 0;
}

const countsThere = (table: Table, row: number): CountColumn[] => columnsOf(table).filter(({ state }) => state[row] === PRESENT);
const cellsOf = (table: Table, { earlier, row }: Pair): Location[] =>
  [earlier, row].flatMap((at) => countsThere(table, row).flatMap((column) => table.locate(at, column)));

/** What would be expected by chance of the pair that is the least unlikely. */
function likeliest(pairs: readonly Pair[]) {
  const expectedByChance = Math.max(...pairs.map((pair) => pair.expectedByChance));
  return { expectedByChance, chance: chanceInWords(Math.log10(expectedByChance)) };
}

function copiedArea(place: Place, { from, to, size, pairs }: CopiedArea): Noted {
  const { dataset, source, table } = place;
  const { areas } = dataset;
  return warned(T.area, {
    about: aboutOf(source),
    scope: { source: source.id, ...(areas.id(to) && { area: areas.id(to) }), quantity: 'rows of an area' },
    facts: {
      place: placeName(areas, to),
      other: placeName(areas, from),
      copied: pairs.length,
      of: size,
      counts: countsThere(table, pairs[0].row).length,
      first: areas.id(from) || placeName(areas, from),
      second: areas.id(to) || placeName(areas, to),
      ...likeliest(pairs),
    },
    locations: pairs.slice(0, MOST_SHOWN).flatMap((pair) => cellsOf(table, pair)),
    rows: rowsOf(table, pairs),
    doubt: doubtOfCopies(place, pairs),
  });
}

const MOST_SHOWN = 20;
const MOST_NAMED = 6;
const MOST_LISTED = 40;

const rowsOf = (table: Table, pairs: readonly Pair[]): RowLines =>
  rowLines(
    table,
    [...new Set(pairs.flatMap(({ earlier, row }) => [earlier, row]))].sort((a, b) => a - b),
  );

/** Rows here and there that repeat another: one finding for all of them, with their names. */
function copiedRows(place: Place, pairs: readonly Pair[]): Noted[] {
  const { dataset, source, table } = place;
  const { areas } = dataset;
  if (pairs.length === 0) return [];
  if (pairs.length === 1) return [repeatedRow(place, pairs[0], warned)];
  const groups = new Map<number, number[]>();
  for (const { earlier, row } of pairs) groups.set(earlier, [...(groups.get(earlier) ?? [earlier]), row]);
  const names = [...groups.values()].map((rows) => T.alike({ places: rows.map((row) => placeName(areas, table.area[row])) }));
  const common = commonArea(
    areas,
    [...groups.values()].flat().map((row) => table.area[row]),
  );
  const finding = warned(names.length > MOST_NAMED ? T.many : T.several, {
    about: aboutOf(source),
    scope: { source: source.id, ...(areas.id(common) && { area: areas.id(common) }), level: table.level, quantity: 'rows' },
    facts: {
      copied: pairs.length,
      of: sum(place.asked),
      named: names.slice(0, MOST_NAMED),
      ...(names.length > MOST_NAMED && { groups: names.length, listed: names.slice(0, MOST_LISTED) }),
      ...(names.length > MOST_LISTED && { more: names.length - MOST_LISTED }),
      ...likeliest(pairs),
    },
    locations: pairs.slice(0, MOST_SHOWN).flatMap((pair) => cellsOf(table, pair)),
    rows: rowsOf(table, pairs),
    doubt: doubtOfCopies(place, pairs),
  });
  return [finding];
}

/** A row that repeats another. */
function repeatedRow(place: Place, pair: Pair, tell: typeof noted | typeof warned): Noted {
  const { dataset, source, table } = place;
  const { areas } = dataset;
  const { earlier, row } = pair;
  const [first, second] = [table.area[earlier], table.area[row]];
  const shown = countsThere(table, row);
  return tell(T.repeated, {
    about: aboutOf(source),
    scope: { source: source.id, ...(areas.id(second) && { area: areas.id(second) }), level: table.level, quantity: 'rows' },
    facts: {
      place: placeName(areas, second),
      other: placeName(areas, first),
      figures: shown.map(({ values }) => count(values[row])),
      counts: shown.length,
      first: areas.id(first) || placeName(areas, first),
      second: areas.id(second) || placeName(areas, second),
      ...likeliest([pair]),
    },
    locations: cellsOf(table, pair),
    doubt: doubtOfCopies(place, [pair]),
  });
}

/** Says how many further rows repeat another and were not examined, and on which lines. */
function withRest(last: Noted, table: Table, rest: ArrayLike<number>): Noted {
  const others = T.others({ others: rest.length });
  return { ...last, detail: last.detail ? join([last.detail, others], ' ') : others, rows: last.rows ?? rowLines(table, rest) };
}
