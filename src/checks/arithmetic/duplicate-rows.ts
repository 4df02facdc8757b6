import * as z from 'zod';
import { type CheckMeta, defineCheck, type Noted, noted, type Observation, passed, skipped } from '../../model/check.ts';
import { type Dataset, tablesOf } from '../../model/dataset.ts';
import { count, plural, significant } from '../../model/format.ts';
import type { Source } from '../../model/source.ts';
import { type CountColumn, PRESENT, type Table } from '../../model/table.ts';

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
    const tables = tablesOf(dataset).filter(({ table }) => table.rows > 1 && columnsOf(table).length >= options.minCounts);
    if (tables.length === 0)
      return [skipped('The whole dataset', `no table has two rows and ${options.minCounts} columns of counts`, 'counts by area')];
    return tables.flatMap(({ source, table }) => repeated(dataset, source, table, options));
  },
});

function columnsOf(table: Table): CountColumn[] {
  return [...Object.values(table.counts), ...table.votes].filter((column): column is CountColumn => column !== undefined);
}

function repeated(dataset: Dataset, source: Source, table: Table, { minCount, minCounts, maxByChance, most }: Options): Observation[] {
  const columns = columnsOf(table);
  const equal = (a: number, b: number): boolean =>
    columns.every(({ values, state }) => state[a] === state[b] && (state[a] !== PRESENT || values[a] === values[b]));
  const byHash = new Map<number, number[]>();
  const chances = new Map<number, number>();
  const found: Noted[] = [];
  let asked = 0;
  let repeats = 0;
  for (let row = 0; row < table.rows; row++) {
    let large = 0;
    let hash = 0;
    for (const { values, state } of columns) {
      if (state[row] === PRESENT && values[row] >= minCount) large++;
      hash = (Math.imul(hash, 0x01000193) ^ (state[row] === PRESENT ? values[row] : -1)) | 0;
    }
    if (large < minCounts) continue;
    asked++;
    const candidates = byHash.get(hash);
    const first = candidates?.find((other) => equal(other, row));
    if (first === undefined) {
      if (candidates) candidates.push(row);
      else byHash.set(hash, [row]);
      continue;
    }
    if (++repeats > most) continue;
    const chance = chances.get(first) ?? expectedByChance(table, first);
    chances.set(first, chance);
    if (chance < maxByChance) found.push(pair(dataset, source, table, columns, first, row, chance));
  }
  if (asked === 0)
    return [skipped(`${source.name}, by ${table.level}`, `no row has ${minCounts} counts of ${minCount} or more`, 'larger counts')];
  const last = found.at(-1);
  const rest = Math.max(0, repeats - most);
  if (last && rest > 0)
    found[found.length - 1] = {
      ...last,
      detail: `${plural(rest, 'more row')} of the table ${rest === 1 ? 'repeats' : 'repeat'} an earlier one.`,
    };
  const told = found.length + rest;
  return asked > told ? [...found, passed(asked - told)] : found;
}

/**
 * How many pairs of rows like this one would be equal by chance, if all rows near it had the same voters.
 *
 *     C(m, 2) · Π pᵢ    m rows whose every count lies within 5 √xᵢ of xᵢ (of the equal ones, two), pᵢ = 1/(2 √(π xᵢ)), the chance that two Poisson counts agree
 *
 * Where more of those rows hold the very xᵢ, as where stations are cut to one size, that fraction is pᵢ. Only columns that do not
 * follow from each other are multiplied.
 */
function expectedByChance(table: Table, row: number): number {
  const columns = freeColumns(table).filter(({ state }) => state[row] === PRESENT);
  const near: number[] = [];
  for (let other = 0; other < table.rows; other++) {
    let equal = true;
    const alike = columns.every(({ values, state }) => {
      if (values[other] !== values[row]) equal = false;
      return state[other] === PRESENT && (values[other] - values[row]) ** 2 <= 25 * values[row];
    });
    // The equal rows themselves say nothing of chance.
    if (alike && !equal) near.push(other);
  }
  const pairs = ((near.length + 2) * (near.length + 1)) / 2;
  return columns.reduce((product, { values }) => {
    const same = near.reduce((sum, other) => sum + (values[other] === values[row] ? 1 : 0), 0);
    const poisson = 1 / (2 * Math.sqrt(Math.PI * Math.max(1, values[row])));
    return product * Math.min(1, Math.max(same / Math.max(1, near.length), poisson));
  }, pairs);
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
  return noted({
    about: 'document',
    scope: { source: source.id, ...(areas.id(two) && { area: areas.id(two) }), level: table.level },
    message: `${areas.name(two)} has the very counts of ${areas.name(one)}: ${shown.map(({ values }) => count(values[row])).join(', ')}.`,
    expected: `${significant(chance)} equal pairs by chance among the rows of that size`,
    seen: `${plural(shown.length, 'equal count')}`,
    measures: {
      counts: shown.length,
      expectedByChance: chance,
      first: areas.id(one) || areas.name(one),
      second: areas.id(two) || areas.name(two),
    },
    locations: [first, row].flatMap((at) => shown.flatMap((column) => table.locate(at, column))),
  });
}
