import type { Areas } from '../data/areas.ts';
import { type Dataset, officialTables } from '../data/dataset.ts';
import type { Source } from '../data/source.ts';
import { type CountColumn, PRESENT, type Table } from '../data/table.ts';
import { T as MODEL } from '../language/model.texts.ts';
import type { Worded } from '../language/text.ts';
import { gathered } from '../stats/gathered.ts';
import { columnSum } from './column-sum.ts';
import { votesColumn } from './votes-column.ts';

/**
 * The official results of the areas of one table as plain columns of numbers: what the forensic checks look at. A row that
 * lacks a count of a column below is left out and counted; no value stands for "unknown".
 */
export interface Stations {
  readonly source: Source;
  readonly table: Table;
  /** How many areas there are here. */
  readonly size: number;
  /** Rows of the table left out because a count is not reported. */
  readonly omitted: number;
  /** Row of each area in the table. */
  readonly row: Int32Array;
  /** Registered voters; absent where the table has no such column. */
  readonly registered?: Float64Array;
  /** Ballots found in the boxes; absent as above. */
  readonly cast?: Float64Array;
  /** Ballots issued; absent as above. */
  readonly issued?: Float64Array;
  /** Valid votes: published, or the sum of all contestants, or ballots cast less invalid ones; absent where none of them is known. */
  readonly valid?: Float64Array;
  /** Votes by contestant; absent where the table has no such column. */
  readonly votes: readonly (Float64Array | undefined)[];
  /** The contestant with the most votes in the table, -1 where it holds no votes. */
  readonly leader: number;
  /** All votes of each contestant; 0 where the table has no such column. */
  readonly sums: Float64Array;
}

/**
 * Rows up to which a table is one that a person could read. The areas of a longer one are stations: no other table has them, and
 * they are asked as columns, without an object a row.
 */
export const FEW_ROWS = 1000;

const KNOWN = new WeakMap<Dataset, readonly Stations[]>();

/** The official tables that hold votes or turnout of two areas or more, the finest first; computed once a dataset. */
export function stationTables(dataset: Dataset): readonly Stations[] {
  const known = KNOWN.get(dataset);
  if (known) return known;
  const found = officialTables(dataset)
    .filter(({ table }) => table.rows > 1)
    .map(({ source, table }) => stationsOf(source, table))
    .filter(({ size, leader, registered }) => size > 1 && (leader >= 0 || registered !== undefined))
    .sort((a, b) => b.table.rows - a.table.rows);
  KNOWN.set(dataset, found);
  return found;
}

/** The finest official table with votes: polling stations, where they are published. */
export function finestStations(dataset: Dataset): Stations | undefined {
  return stationTables(dataset).find(({ leader }) => leader >= 0);
}

/** The columns of one table, with the rows that report all of them. */
export function stationsOf(source: Source, table: Table): Stations {
  const { registered, ballotsCast: cast, issued, invalid, valid } = table.counts;
  const needed = [registered, cast, issued, valid, ...table.votes].filter((column) => column !== undefined);
  const viaInvalid = !valid && !table.complete && cast && invalid ? [invalid] : [];
  const row = rowsWith(table.rows, [...needed, ...viaInvalid]);
  // Where every row is there, the column itself.
  const whole = row.length === table.rows;
  const pick = (column: CountColumn | undefined): Float64Array | undefined =>
    column && (whole ? column.values : gathered(column.values, row));
  const votes = table.votes.map(pick);
  const sums = Float64Array.from(votes, (column) => (column ? columnSum(column) : 0));
  const most = sums.reduce((best, all, contestant) => (votes[contestant] && (best < 0 || all > sums[best]) ? contestant : best), -1);
  const found = { registered: pick(registered), cast: pick(cast), issued: pick(issued) };
  const spoilt = pick(viaInvalid[0]);
  const summable = votes.length > 0 && votes.every((column) => column !== undefined) && table.complete;
  const ballots = found.cast;
  return {
    source,
    table,
    size: row.length,
    omitted: table.rows - row.length,
    row,
    ...found,
    valid:
      pick(valid) ??
      (summable
        ? (whole && votesColumn(table)?.values) || added(votes as Float64Array[])
        : ballots && spoilt && ballots.map((count, at) => Math.max(0, count - spoilt[at]))),
    votes,
    leader: most,
    sums,
  };
}

function rowsWith(rows: number, columns: readonly CountColumn[]): Int32Array {
  const found = new Int32Array(rows);
  let size = 0;
  for (let row = 0; row < rows; row++) {
    let whole = true;
    for (let at = 0; at < columns.length && whole; at++) whole = columns[at].state[row] === PRESENT;
    if (whole) found[size++] = row;
  }
  return found.subarray(0, size);
}

function added(columns: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns[0].length);
  for (const column of columns) for (let at = 0; at < sums.length; at++) sums[at] += column[at];
  return sums;
}

/** Which count of ballots a turnout is of: both are published in places, and they differ by the ballots taken away. */
export type TurnoutBasis = 'cast' | 'issued';

/** Ballots a turnout is computed from: of the basis asked, else of the other. */
export function ballotsOf(
  { cast, issued }: Stations,
  basis: TurnoutBasis = 'cast',
): { readonly ballots: Float64Array; readonly basis: TurnoutBasis } | undefined {
  const [first, second] = basis === 'cast' ? [cast, issued] : [issued, cast];
  if (first) return { ballots: first, basis };
  return second && { ballots: second, basis: basis === 'cast' ? 'issued' : 'cast' };
}

export const BALLOTS: Readonly<Record<TurnoutBasis, Worded>> = { cast: MODEL.ballotsCast(), issued: MODEL.ballotsIssued() };

/** Ballots of each station that were not valid: what valid votes leave of those cast, or as published where a ballot carries several votes. */
export function invalidOf({ cast, valid, table, row }: Stations): Float64Array | undefined {
  if (table.votesPerBallot === undefined) return cast && valid && cast !== valid ? cast.map((all, at) => all - valid[at]) : undefined;
  const { invalid } = table.counts;
  if (!cast || !invalid || row.some((at) => invalid.state[at] !== PRESENT)) return undefined;
  return gathered(invalid.values, row);
}

/** How an area is named in a scope: absent where it has no identifier. */
export function areaScope(areas: Areas, area: number): { readonly area?: string } {
  const id = areas.id(area);
  return id ? { area: id } : {};
}
