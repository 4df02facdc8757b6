import type { Fault, Unreadable } from '../data/fault.ts';
import type { Location } from '../data/provenance.ts';
import type { RowPlace } from './csv-place.ts';
import type { Refusal } from './number.ts';
import type { RowTable } from './row-areas.ts';

/**
 * Refused cells that are the publisher's fault, by the code of their refusal. A number in a format that the manifest can state is
 * none of them: it is a problem, since it can be read as soon as the manifest states it.
 */
const WHY: Readonly<Record<string, Unreadable>> = {
  number: 'words',
  'negative-count': 'negative',
  fraction: 'decimals',
  date: 'date',
  formula: 'formula',
  share: 'share',
};
/** A column of which more of the filled cells are unreadable is not a column of numbers. */
const MOST_UNREADABLE = 1 / 2;
/** Where more of the rows contradict an earlier row of their area, the column of areas does not name the rows. */
export const MOST_SECOND = 1 / 3;

interface UnreadCell {
  readonly index: number;
  readonly at: RowPlace;
  readonly refusal: Refusal;
}

interface SecondRowAt {
  readonly at: RowPlace;
  readonly earlier: number;
  readonly name: string;
}

/** What a table says that cannot be, as it is read, until it is known whether it can be read as meant. */
export interface TableFaults {
  readonly found: Fault[];
  /** Cells among `found`, in the same order, with why they were refused. */
  readonly cells: UnreadCell[];
  /** Rows with other numbers than an earlier row of their area. */
  readonly seconds: SecondRowAt[];
  /** Filled cells of each column of the file that were read as numbers, or could not be. */
  readonly filled: Uint32Array;
  /** Rows of areas that had a row before. */
  repeated: number;
}

export const tableFaults = (columns: number): TableFaults => ({
  found: [],
  cells: [],
  seconds: [],
  filled: new Uint32Array(columns),
  repeated: 0,
});

/** A place in a file that is looked up when it is asked for. */
export const cellOf =
  ({ source, columns: { header } }: RowTable, at: RowPlace, index: number): (() => Location[]) =>
  () => [{ file: source.path, ...(source.sheet && { sheet: source.sheet }), ...source.place(at, index), field: header[index] ?? '' }];

/**
 * Notes a cell that was refused as a number.
 *
 * @returns false where the manifest has to state something for it to be read
 */
export function noteUnreadable(
  faults: TableFaults,
  table: RowTable,
  area: number,
  cell: { readonly text: string; readonly index: number; readonly at: RowPlace },
  refusal: Refusal,
): boolean {
  const { text, index, at } = cell;
  // What two rows of a long table say differently was noted there.
  if (table.source.inDoubt?.(at, index)) return true;
  // Words are no percentage, whatever sign a percentage would have.
  const why = refusal.code === 'unit' && !/\p{Nd}/u.test(text) ? 'share' : WHY[refusal.code];
  if (why === undefined || text.trim() === '') return false;
  faults.cells.push({ index, at, refusal });
  faults.found.push({
    kind: 'cell',
    why,
    area,
    field: table.columns.header[index],
    found: text.trim(),
    locate: cellOf(table, at, index),
  });
  return true;
}

/** Adds a problem for each cell of a column that cannot be what the manifest says. */
export function refuseUnread(faults: TableFaults, { problem }: RowTable): void {
  const unread = new Uint32Array(faults.filled.length);
  for (const { index } of faults.cells) unread[index]++;
  const cells = faults.found.filter((one) => one.kind === 'cell');
  for (const [number, { index, at, refusal }] of faults.cells.entries())
    if (unread[index] > MOST_UNREADABLE * faults.filled[index])
      problem(at, index, cells[number].found, refusal.code, refusal.message, refusal.expected);
}

/** Adds a problem for each second row where so many differ that the areas cannot be what the manifest says. */
export function refuseSecondRows(faults: TableFaults, { problem, columns }: RowTable, rows: number): void {
  if (faults.seconds.length <= MOST_SECOND * (rows + faults.repeated)) return;
  const index = columns.area.at(-1) ?? 0;
  for (const { at, earlier, name } of faults.seconds)
    problem(at, index, name, 'duplicate-area', `this area already has a row, on line ${earlier}`, 'one row for each area');
}
