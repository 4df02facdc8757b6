import { type Dataset, officialTables } from '../data/dataset.ts';
import type { Location } from '../data/provenance.ts';
import { shareInterval, shareText, shareValue } from '../data/share.ts';
import type { Source } from '../data/source.ts';
import { countAt, type ShareColumn, shareAt, type Table, validAt, votesAt } from '../data/table.ts';
import { T as MODEL } from '../language/model.texts.ts';
import type { Worded } from '../language/text.ts';
import { hasWholeRows } from './stage.ts';
import { FEW_ROWS } from './stations.ts';
import { T } from './turnout.texts.ts';
import { turnoutByHour } from './turnout-by-hour.ts';

/** Turnout of an area as far as it is known: exact from counts, an interval from a printed share. Fractions of one. */
export interface AreaTurnout {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** What it was read from: "ballots cast", "63.3 % at 22:00". */
  readonly basis: Worded;
  readonly locate: () => Location[];
}

/** One area with its official votes and turnout. */
export interface TurnoutRow {
  readonly area: number;
  /** Its row in the table of votes. */
  readonly row: number;
  readonly valid: number;
  readonly votes: readonly number[];
  readonly turnout: AreaTurnout;
  readonly locate: () => Location[];
}

export interface TurnoutTable {
  readonly source: Source;
  readonly table: Table;
  readonly rows: readonly TurnoutRow[];
}

/**
 * The official tables of votes whose areas have a turnout, in the same row or in another official table: every level, the finest first.
 * Rows without votes or turnout are left out; a table with fewer than two such rows is no table, and one of more than
 * `FEW_ROWS` rows is not told here.
 */
export function turnoutTables(dataset: Dataset): TurnoutTable[] {
  // The roll of an area beside the ballots of some of its stations is no turnout.
  const official = officialTables(dataset).filter(({ source, table }) => hasWholeRows(source, table));
  const told = official.filter(
    ({ table }) => table.rows > 1 && table.rows <= FEW_ROWS && table.votes.some((column) => column !== undefined),
  );
  const wanted = new Set(told.flatMap(({ table }) => [...table.area]));
  const elsewhere = new Map<number, { table: Table; row: number }>();
  // The table that covers the most areas is asked first, so that they have one basis where they can.
  for (const { table } of official.toSorted((a, b) => b.table.rows - a.table.rows)) {
    if (!hasTurnout(table) || wanted.size === 0) continue;
    for (let row = 0; row < table.rows; row++) {
      const area = table.area[row];
      if (wanted.has(area) && !elsewhere.has(area) && turnoutAt(table, row)) elsewhere.set(area, { table, row });
    }
  }
  return told
    .map(({ source, table }) => ({ source, table, rows: rowsOf(table, elsewhere) }))
    .filter(({ rows }) => rows.length > 1)
    .sort((a, b) => b.rows.length - a.rows.length);
}

const hasTurnout = ({ counts, turnout, turnoutAt, ballotsAt = [] }: Table): boolean =>
  (counts.registered !== undefined && (counts.ballotsCast ?? counts.issued) !== undefined) ||
  turnout !== undefined ||
  turnoutAt.length > 0 ||
  ballotsAt.length > 0;

function rowsOf(table: Table, elsewhere: ReadonlyMap<number, { table: Table; row: number }>): TurnoutRow[] {
  const rows: TurnoutRow[] = [];
  for (const [row, area] of table.area.entries()) {
    const votes = votesAt(table, row);
    const valid = validAt(table, row);
    const other = elsewhere.get(area);
    const turnout = turnoutAt(table, row) ?? (other && turnoutAt(other.table, other.row));
    if (!votes || !valid || !turnout) continue;
    rows.push({
      area,
      row,
      votes,
      valid,
      turnout,
      locate: () => table.votes.flatMap((column) => (column ? table.locate(row, column) : [])),
    });
  }
  return rows;
}

/** Turnout in a row of any table: from counts where they are there, else as printed, else as last announced on the day. */
export function turnoutAt(table: Table, row: number): AreaTurnout | undefined {
  const { registered, ballotsCast, issued } = table.counts;
  const roll = countAt(registered, row);
  for (const [column, basis] of [
    [ballotsCast, MODEL.ballotsCast()],
    [issued, MODEL.ballotsIssued()],
  ] as const) {
    const ballots = countAt(column, row);
    if (!column || !registered || ballots === undefined || !roll) continue;
    const value = ballots / roll;
    return { value, low: value, high: value, basis, locate: () => [...table.locate(row, column), ...table.locate(row, registered)] };
  }
  const printed = printedTurnout(table, row, table.turnout, (share) => T.published({ share }));
  if (printed) return printed;
  const [last] = turnoutByHour(table)
    .filter(({ column }) => shareAt(column, row))
    .sort((a, b) => (a.hour < b.hour ? 1 : -1));
  return last && printedTurnout(table, row, last.column, (share) => T.at({ share, hour: last.hour }));
}

function printedTurnout(
  table: Table,
  row: number,
  column: ShareColumn | undefined,
  told: (share: Worded) => Worded,
): AreaTurnout | undefined {
  const share = shareAt(column, row);
  if (!column || !share || share.relation !== 'is') return undefined;
  return {
    value: shareValue(share),
    ...shareInterval(share),
    basis: told(shareText(share)),
    locate: () => table.locate(row, column),
  };
}

/** The contestant with the most votes in a set of rows. */
export function leaderOf(rows: readonly TurnoutRow[]): number {
  const sums: number[] = [];
  for (const { votes } of rows) for (const [contestant, count] of votes.entries()) sums[contestant] = (sums[contestant] ?? 0) + count;
  return sums.indexOf(Math.max(...sums));
}
