import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import type { Source } from '../../data/source.ts';
import { type CountColumn, PRESENT, type Table } from '../../data/table.ts';
import { rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { cannot, noted } from '../../findings/observations.ts';
import { chanceInWords, count } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { word } from '../../language/words.ts';
import { expectedEqual } from '../../queries/expected-equal.ts';
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
  most: z.number().int().min(1).default(50).describe('Most equal rows examined one by one; the rest are only counted.'),
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
  const found = pairs.map((pair, at) => repeatedRow(dataset, source, table, pair, at === pairs.length - 1 ? rest : []));
  return withPassed(found, size - found.length - rest.length);
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

function repeatedRow(
  { areas }: Dataset,
  source: Source,
  table: Table,
  { earlier, row, expectedByChance }: Pair,
  rest: ArrayLike<number>,
): Observation {
  const [first, second] = [table.area[earlier], table.area[row]];
  const shown = columnsOf(table).filter(({ state }) => state[row] === PRESENT);
  return noted(T.repeated, {
    about: 'document',
    scope: { source: source.id, ...(areas.id(second) && { area: areas.id(second) }), level: table.level },
    facts: {
      place: placeName(areas, second),
      other: placeName(areas, first),
      figures: shown.map(({ values }) => count(values[row])),
      counts: shown.length,
      expectedByChance,
      chance: chanceInWords(Math.log10(expectedByChance)),
      first: areas.id(first) || placeName(areas, first),
      second: areas.id(second) || placeName(areas, second),
      others: rest.length > 0 ? rest.length : undefined,
    },
    locations: [earlier, row].flatMap((at) => shown.flatMap((column) => table.locate(at, column))),
    ...(rest.length > 0 && { rows: rowLines(table, rest) }),
  });
}
