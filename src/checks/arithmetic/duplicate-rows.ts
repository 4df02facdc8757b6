import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import type { Source } from '../../data/source.ts';
import { type CountColumn, PRESENT, type Table } from '../../data/table.ts';
import { rowLines } from '../../findings/bulk.ts';
import { type CheckMeta, defineCheck, type Noted, noted, type Observation, passed, skipped } from '../../findings/check.ts';
import { count, join, plural, significant, whole } from '../../language/format.ts';
import { say, term } from '../../language/text.ts';
import { expectedEqual } from '../../queries/expected-equal.ts';
import { indexRows } from '../../queries/row-index.ts';
import { sum } from '../../stats/sum.ts';

const meta: CheckMeta = {
  id: 'duplicate-rows',
  title: 'Rows that repeat each other',
  question: 'Do two areas of one table have the very same counts?',
  kind: 'rule',
  needs: ['a table with at least three columns of counts and two rows'],
  limits: [
    'Only rows with at least three counts of 50 or more are asked: small stations repeat each other by chance.',
    'Where many rows are alike, equal ones are expected, and none is told.',
    'Equal rows contradict nothing by themselves; the finding is a note.',
  ],
  method:
    'Exact equality of all counts of two rows in one table; told only where fewer than 0.05 equal pairs are expected by chance among the rows of that size (each count within 5 √x of it), taking them for Poisson counts of one mean.',
  explanations: ['A row may have been pasted twice under two names.', 'One area may be listed under an old and a new name.'],
  references: [],
};

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
    if (tables.length === 0)
      return [
        skipped(say`The whole dataset`, say`no table has two rows and ${whole(options.minCounts)} columns of counts`, say`counts by area`),
      ];
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
      skipped(
        say`${source.name}, by ${term(table.level)}`,
        say`no row has ${whole(minCounts)} counts of ${whole(minCount)} or more`,
        say`larger counts`,
      ),
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
      detail:
        others === 1
          ? say`${plural(others, 'more row')} of the table repeats an earlier one.`
          : say`${plural(others, 'more row')} of the table repeat an earlier one.`,
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
    message: say`${placeName(areas, two)} has the very counts of ${placeName(areas, one)}: ${counts}.`,
    expected: say`${significant(chance)} equal pairs by chance among the rows of that size`,
    seen: plural(shown.length, 'equal count'),
    measures: {
      counts: shown.length,
      expectedByChance: chance,
      first: areas.id(one) || placeName(areas, one),
      second: areas.id(two) || placeName(areas, two),
    },
    locations: [first, row].flatMap((at) => shown.flatMap((column) => table.locate(at, column))),
  });
}
