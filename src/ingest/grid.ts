import type { RowFault } from '../data/fault.ts';
import { collectProblems, type Notice, type Problems } from '../data/problem.ts';
import { fileAndSheet } from '../data/provenance.ts';
import { LONGEST_FIELD } from './csv.ts';
import type { RowPlace } from './csv-place.ts';
import { uniqueHeadings } from './headings.ts';
import { T as INGEST } from './ingest.texts.ts';
import { acceptHeader, repeatedHeader } from './table-header.ts';
import { withoutGuard } from './text-guard.ts';

/** Where a cell stands, 1-based: line and column of a text, row and ordinal of the column of a sheet. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A table of text cells, whatever it was read from. Row -1 is the header. */
export interface Grid {
  readonly header: readonly string[];
  readonly rows: number;
  readonly cell: (row: number, column: number) => string;
  readonly place: (row: number, column: number) => Place;
  /** The line of a row, where it is known without the place of its cells. */
  readonly line?: (row: number) => number;
  /** The range of merged cells a blank cell belongs to, where there is one. */
  readonly merged?: (row: number, column: number) => string | undefined;
  /** What the rows that a row was made of say that cannot be. */
  readonly faults?: (row: number) => readonly RowFault[];
  /** Whether two of them give a cell differently. */
  readonly inDoubt?: (row: number, column: number) => boolean;
  /** How many counts were held against those by way of voting. */
  readonly byWay?: number;
}

/** A sheet of a workbook, or the rows of a Parquet file, as text: plain data that can be handed to another thread. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Cells from the first column on; a row ends with its last filled cell. */
  readonly rows: readonly (readonly string[])[];
  /** Line of each row, ascending. */
  readonly lines: readonly number[];
  /** First row, first column, last row, last column of each block of merged cells, 1-based. */
  readonly merged: readonly (readonly [number, number, number, number])[];
}

/** Rows of a table one after the other, the header first, and where their cells stand. */
export interface RowSource {
  readonly path: string;
  /** Sheet of a workbook, where one was named. */
  readonly sheet?: string;
  readonly read: (
    problems: Problems,
    notices: Notice[],
    onHeader: (header: readonly string[]) => boolean,
    onRow: (cells: readonly string[], at: RowPlace) => void,
  ) => void;
  readonly place: (at: RowPlace, index: number) => Place;
  /** Known once the header was read. */
  readonly headerPlace: (index: number) => Place;
  readonly merged?: (at: RowPlace, index: number) => string | undefined;
  readonly faults?: (at: RowPlace) => readonly RowFault[];
  readonly inDoubt?: (at: RowPlace, index: number) => boolean;
  readonly byWay?: number;
}

/**
 * Hands on the rows of a grid as those of a delimited text are handed on: a header that occurs twice and a cell beyond 1 MiB are
 * problems, blank rows and repeated headers are passed over. `offset` of a row is its number.
 */
export function gridSource(path: string, grid: Grid, sheet?: string): RowSource {
  return {
    path,
    ...(sheet && { sheet }),
    place: (at, index) => grid.place(at.offset, index),
    headerPlace: (index) => grid.place(-1, index),
    merged: grid.merged && ((at, index) => grid.merged?.(at.offset, index)),
    ...(grid.byWay && { byWay: grid.byWay }),
    ...(grid.faults && { faults: (at: RowPlace) => grid.faults?.(at.offset) ?? [] }),
    ...(grid.inDoubt && { inDoubt: (at: RowPlace, index: number) => grid.inDoubt?.(at.offset, index) === true }),
    read(problems, notices, onHeader, onRow) {
      const header = grid.header.map((name) => withoutGuard(name).trim());
      if (!acceptHeader(header, path, (index) => grid.place(-1, index), problems) || !onHeader(uniqueHeadings(header))) return;
      const repeated: number[] = [];
      let blank = 0;
      let rows = 0;
      for (let row = 0; row < grid.rows; row++) {
        const cells = header.map((_, column) => withoutGuard(grid.cell(row, column)));
        const at = { line: grid.line?.(row) ?? grid.place(row, 0).line, offset: row };
        if (cells.every((cell) => cell.trim() === '')) blank++;
        else if (cells[0].trim() === header[0] && cells.every((cell, index) => cell.trim() === header[index])) repeated.push(at.line);
        else {
          rows++;
          const long = cells.findIndex((cell) => cell.length > LONGEST_FIELD);
          if (long < 0) onRow(cells, at);
          else {
            const location = { file: path, ...grid.place(row, long), field: header[long] };
            const message = `cell ${long + 1} holds ${cells[long].length} characters`;
            problems.add({ code: 'too-large', location, message, expected: `at most ${LONGEST_FIELD}` });
          }
        }
      }
      if (rows === 0) {
        const location = { file: path, ...grid.place(-1, 0), field: '' };
        problems.add({ code: 'empty-table', location, message: 'the table has a header and no rows', expected: 'at least one row' });
      }
      if (repeated.length > 0) notices.push(repeatedHeader(path, repeated));
      if (blank > 1) notices.push({ code: 'blank-rows', message: INGEST.werePassedOver({ path, blank: INGEST.blankRow({ blank }) }) });
    },
  };
}

/** What a source is called in sentences: its file, with the sheet behind it. */
export const sourceName = ({ path, sheet }: RowSource): string => fileAndSheet({ file: path, sheet });

/** The header alone; undefined where it cannot be used, with the problems added as they are told of every table. */
export function headerOf(source: RowSource, problems: Problems, notices: Notice[]): readonly string[] | undefined {
  let header: readonly string[] | undefined;
  const asked = (names: readonly string[]): boolean => {
    header = names;
    return false;
  };
  source.read(collectProblems(), [], asked, () => undefined);
  if (header) return header;
  source.read(
    problems,
    notices,
    () => false,
    () => undefined,
  );
  return undefined;
}
