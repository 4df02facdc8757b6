import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import type { Source } from '../../data/source.ts';
import { type CountColumn, PRESENT, type Table } from '../../data/table.ts';
import { rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Noted, noted, type Observation, passed, skipped } from '../../findings/check.ts';
import { count, join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { word } from '../../language/words.ts';
import { expectedEqual } from '../../queries/expected-equal.ts';
import { indexRows } from '../../queries/row-index.ts';
import { sum } from '../../stats/sum.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './duplicate-rows.texts.ts';

const meta = aboutCheck(T.meta, { id: 'duplicate-rows', kind: 'rule', references: [] });

const options = z.strictObject({
  minCount: z.number().int().min(1).default(50).describe('Smallest count that is taken to identify a row.'),
  minCounts: z.number().int().min(2).default(3).describe('How many such counts a row needs.'),
  maxByChance: z
    .number()
    .min(0)
    .default(0.05)
    .describe('Equal pairs expected by chance among rows of that size from which on none is told.'),
  most: z.number().int().min(1).default(50).describe('Most equal rows looked into one by one; those after them are counted.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    // Copies of one protocol are meant to repeat each other.
    const tables = tablesOf(dataset).filter(({ table }) => !table.copies && table.rows > 1 && columnsOf(table).length >= options.minCounts);
    if (tables.length === 0) return [skipped(MODEL.wholeDataset(), T.noTableTwoRows({ minCounts: options.minCounts }), T.countsArea())];
    return tables.flatMap(({ source, table }) => repeated(dataset, source, table, options));
  },
});

function columnsOf(table: Table): CountColumn[] {
  return [...Object.values(table.counts), ...table.votes].filter((column): column is CountColumn => column !== undefined);
}

function repeated(dataset: Dataset, source: Source, table: Table, { minCount, minCounts, maxByChance, most }: Options): Observation[] {
  const columns = columnsOf(table);
  const asked = rowsAsked(columns, table.rows, minCount, minCounts);
  const size = sum(asked);
  if (size === 0)
    return [
      skipped(ARITHMETIC.by({ source: source.name, level: word(table.level) }), T.noRowCountsOr({ minCounts, minCount }), T.largerCounts()),
    ];
  const { first } = indexRows(columns, asked);
  const chances = new Map<number, number>();
  const found: Noted[] = [];
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
    const chance = chances.get(earlier) ?? expectedEqual(freeColumns(table), table.rows, earlier);
    chances.set(earlier, chance);
    if (chance < maxByChance) found.push(pair(dataset, source, table, columns, earlier, row, chance));
  }
  const last = found.at(-1);
  if (last && others > 0)
    found[found.length - 1] = {
      ...last,
      detail: others === 1 ? T.tableRepeatsEarlierOne({ others }) : T.tableRepeatEarlierOne({ others }),
      rows: rowLines(table, rest.subarray(0, others)),
    };
  const told = found.length + others;
  return size > told ? [...found, passed(size - told)] : found;
}

/** The rows with enough counts that are large enough to tell them apart, as 1. */
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

function pair(
  { areas }: Dataset,
  source: Source,
  table: Table,
  columns: readonly CountColumn[],
  first: number,
  row: number,
  chance: number,
): Noted {
  const [one, two] = [table.area[first], table.area[row]];
  const shown = columns.filter(({ state }) => state[row] === PRESENT);
  const counts = join(
    shown.map(({ values }) => count(values[row])),
    ', ',
  );
  return noted({
    about: 'document',
    scope: { source: source.id, ...(areas.id(two) && { area: areas.id(two) }), level: table.level },
    message: T.veryCounts({ place: placeName(areas, two), place2: placeName(areas, one), counts }),
    expected: T.equalPairsChanceAmong({ chance }),
    seen: T.equalCount({ shown: shown.length }),
    measures: {
      counts: shown.length,
      expectedByChance: chance,
      first: areas.id(one) || placeName(areas, one),
      second: areas.id(two) || placeName(areas, two),
    },
    locations: [first, row].flatMap((at) => shown.flatMap((column) => table.locate(at, column))),
  });
}
