import { type Dataset, officialTables } from '../../data/dataset.ts';
import type { Source } from '../../data/source.ts';
import { type CountColumn, PRESENT, type Table } from '../../data/table.ts';
import { columnSum } from '../column-sum.ts';
import { validColumn } from '../figure-columns.ts';
import { MOST_UNLISTED, officialCount, officialVotes } from '../reference.ts';
import { votesColumn } from '../votes-column.ts';

/** What a contest is decided by, in whole votes. */
export interface Result {
  /** Votes by contestant. */
  readonly votes: readonly number[];
  /** Valid votes, those for nobody in the list included. */
  readonly valid: number;
  readonly cast?: number;
  readonly registered?: number;
}

/** The rows of one official table as columns: what can be annulled one by one. */
export interface ResultRows {
  readonly source: Source;
  readonly table: Table;
  readonly size: number;
  readonly votes: readonly Float64Array[];
  readonly valid: Float64Array;
  /** Absent where a row does not report it. */
  readonly cast?: Float64Array;
  readonly registered?: Float64Array;
}

/** The official result of the whole contest, and the finest table whose rows hold it. */
export interface OfficialResult {
  readonly area: number;
  readonly result: Result;
  readonly rows?: ResultRows;
}

const KNOWN = new WeakMap<Dataset, OfficialResult | false>();

/**
 * The official result where the contest is decided: of the whole contest, as published, or else the sum of the finest official
 * table whose every row reports the votes of every contestant. Computed once a dataset.
 *
 * @returns undefined where no official source gives the votes of all contestants
 */
export function officialResult(dataset: Dataset): OfficialResult | undefined {
  const known = KNOWN.get(dataset) ?? findResult(dataset) ?? false;
  KNOWN.set(dataset, known);
  return known || undefined;
}

function findResult(dataset: Dataset): OfficialResult | undefined {
  const area = dataset.areas.root;
  const tables = completeTables(dataset);
  const result = publishedResult(dataset) ?? (tables.length > 0 ? summed(tables[0]) : undefined);
  if (!result) return undefined;
  const rows = tables.find((found) => isWhole(found, result));
  return { area, result, ...(rows && { rows }) };
}

function publishedResult(dataset: Dataset): Result | undefined {
  const { root } = dataset.areas;
  const official = officialVotes(dataset, root);
  if (!official) return undefined;
  const { table, row } = official;
  const votes = table.votes.map((column) => (column as CountColumn).values[row]);
  const count = (name: 'valid' | 'ballotsCast' | 'registered') => officialCount(dataset, root, name)?.value;
  const [cast, registered] = [count('ballotsCast'), count('registered')];
  // Votes for nobody in the list count towards the threshold.
  const valid = Math.max(official.valid, count('valid') ?? 0);
  return { votes, valid, ...(cast !== undefined && { cast }), ...(registered !== undefined && { registered }) };
}

/** The official tables of the whole contest with several rows, all of which report every contestant; the finest first. */
function completeTables(dataset: Dataset): ResultRows[] {
  return officialTables(dataset)
    .filter(({ source, table }) => source.area === dataset.areas.root && table.origin === 'file' && table.rows > 1)
    .sort((a, b) => b.table.rows - a.table.rows)
    .flatMap(({ source, table }) => rowsOf(source, table) ?? []);
}

function rowsOf(source: Source, table: Table): ResultRows | undefined {
  const votes = table.votes.map((column) => whole(column)?.values);
  if (votes.length === 0 || votes.includes(undefined)) return undefined;
  const valid = (whole(validColumn(table)) ?? votesColumn(table))?.values;
  if (!valid) return undefined;
  const [cast, registered] = [whole(table.counts.ballotsCast)?.values, whole(table.counts.registered)?.values];
  return {
    source,
    table,
    size: table.rows,
    votes: votes as Float64Array[],
    valid,
    ...(cast && { cast }),
    ...(registered && { registered }),
  };
}

function isFull(state: Uint8Array): boolean {
  for (let row = 0; row < state.length; row++) if (state[row] !== PRESENT) return false;
  return true;
}

/** A column that reports every row, or undefined. */
function whole<C extends { readonly state: Uint8Array }>(column: C | undefined): C | undefined {
  return column && isFull(column.state) ? column : undefined;
}

function summed({ votes, valid, cast, registered }: ResultRows): Result {
  return {
    votes: votes.map(columnSum),
    valid: columnSum(valid),
    ...(cast && { cast: columnSum(cast) }),
    ...(registered && { registered: columnSum(registered) }),
  };
}

/** Whether the rows hold the votes of the result, but for slips. */
function isWhole({ votes }: ResultRows, result: Result): boolean {
  return votes.every((column, contestant) => {
    const total = result.votes[contestant];
    return Math.abs(columnSum(column) - total) <= Math.max(1, MOST_UNLISTED * total);
  });
}

/**
 * The result without some of its rows. A row goes with its votes, its ballots and its roll; where the rows do not report
 * ballots cast, with its valid votes, and where they do not report the roll, the roll stays.
 */
export function withoutRows(result: Result, rows: ResultRows, annulled: readonly number[]): Result {
  const rest = (total: number, column: Float64Array) => Math.max(0, total - annulled.reduce((all, row) => all + column[row], 0));
  const { cast, registered } = result;
  return {
    votes: result.votes.map((total, contestant) => rest(total, rows.votes[contestant])),
    valid: rest(result.valid, rows.valid),
    ...(cast !== undefined && { cast: rest(cast, rows.cast ?? rows.valid) }),
    ...(registered !== undefined && { registered: rows.registered ? rest(registered, rows.registered) : registered }),
  };
}
