import type { Fault, Unreadable, UnreadableCell } from '../data/fault.ts';
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

/** Refused cells of a column of which more is kept than that they are there: as many as problems are kept. */
const MOST_REFUSED = 1000;
/** Different texts of refused cells that are kept once each. */
const MOST_TEXTS = 1000;

interface UnreadCell {
  readonly index: number;
  readonly at: RowPlace;
  readonly found: string;
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
  /** The first cells of each column among `found`, with why they were refused. */
  readonly cells: UnreadCell[];
  /** How many cells of each column of the file are among `found`. */
  readonly unread: Uint32Array;
  /** Finds the place of a cell in each column of the file; made once, because a table may have millions of such cells. */
  readonly places: (((this: { readonly at: RowPlace }) => Location[]) | undefined)[];
  readonly texts: Map<string, string>;
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
  unread: new Uint32Array(columns),
  places: [],
  texts: new Map(),
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
  const found = keptText(faults, text.trim());
  if (faults.unread[index]++ < MOST_REFUSED) faults.cells.push({ index, at, found, refusal });
  faults.places[index] ??= function (this) {
    return cellOf(table, this.at, index)();
  };
  const fault: PlacedCell = { kind: 'cell', why, area, field: table.columns.header[index], found, at, locate: faults.places[index] };
  faults.found.push(fault);
  return true;
}

/** A cell that knows its row, so that all of a column share the function that finds their places. */
interface PlacedCell extends UnreadableCell {
  readonly at: RowPlace;
}

/** The same text for all cells that hold it, where they are not too many different ones. */
function keptText({ texts }: TableFaults, text: string): string {
  const known = texts.get(text);
  if (known === undefined && texts.size < MOST_TEXTS) texts.set(text, text);
  return known ?? text;
}

/** Adds a problem for each cell of a column that cannot be what the manifest says. */
export function refuseUnread(faults: TableFaults, { problem }: RowTable): void {
  const refused = faults.cells.filter(({ index }) => faults.unread[index] > MOST_UNREADABLE * faults.filled[index]);
  const last = new Map<number, UnreadCell>();
  for (const cell of refused) {
    last.set(cell.index, cell);
    refuse(cell);
  }
  // The rest is counted only: as many problems as are kept have been told.
  for (const [index, cell] of last) for (let more = MOST_REFUSED; more < faults.unread[index]; more++) refuse(cell);

  function refuse({ index, at, found, refusal }: UnreadCell): void {
    problem(at, index, found, refusal.code, refusal.message, refusal.expected);
  }
}

/** Adds a problem for each second row where so many differ that the areas cannot be what the manifest says. */
export function refuseSecondRows(faults: TableFaults, { problem, columns }: RowTable, rows: number): void {
  if (faults.seconds.length <= MOST_SECOND * (rows + faults.repeated)) return;
  const index = columns.area.at(-1) ?? 0;
  for (const { at, earlier, name } of faults.seconds)
    problem(at, index, name, 'duplicate-area', `this area already has a row, on line ${earlier}`, 'one row for each area');
}
