import Papa from 'papaparse';
import type { Notice, Problems } from '../data/problem.ts';
import { form, count as number, plural } from '../language/format.ts';
import { say } from '../language/text.ts';
import { characters } from './lines.ts';

/** Where a row of a table begins: its line in the file, and its offset into the text. */
export interface RowPlace {
  readonly line: number;
  readonly offset: number;
}

export interface CsvInput {
  readonly path: string;
  readonly text: string;
  readonly delimiter: string;
  /** Line the header stands on, where it is not the first. */
  readonly headerRow?: number;
}

export const LONGEST_FIELD = 1 << 20;
export const MOST_COLUMNS = 20_000;

/**
 * Reads delimited text row by row, the header first, and hands each row on with its place; nothing is kept here.
 * Blank lines at the end are no rows. A quote that does not close, a row with another number of cells, a header that
 * occurs twice and a field beyond 1 MiB are problems; mixed line ends are a notice.
 */
export function readCsv(
  input: CsvInput,
  problems: Problems,
  notices: Notice[],
  onHeader: (header: readonly string[], place: RowPlace) => boolean,
  onRow: (cells: readonly string[], place: RowPlace) => void,
): void {
  const { path, text, delimiter, headerRow = 1 } = input;
  const newline = lineEnd(input, notices);
  const problem = (code: string, line: number, message: string, expected: string, found?: string, column = 1, field = ''): void => {
    problems.add({ code, location: { file: path, line, column, field }, message, expected, ...(found === undefined ? {} : { found }) });
  };
  let header: readonly string[] | undefined;
  let line = 1;
  let offset = 0;
  let rows = 0;
  let blank = 0;
  let above = 0;
  const repeated: number[] = [];
  if (text.trim() === '') {
    problem('empty-table', 1, 'the table is empty', 'a header and at least one row');
    return;
  }
  Papa.parse(text, {
    delimiter,
    newline,
    header: false,
    step({ data, errors, meta }, parser) {
      const place = { line, offset };
      offset = meta.cursor;
      const cells = newline === '\n' && text.endsWith('\r\n', offset) ? withoutReturn(data, text, offset) : data;
      for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) line += breaks(cell);
      line++;
      const quotes = errors.find(({ type }) => type === 'Quotes');
      if (quotes) {
        problem(
          'quote',
          place.line,
          'a quotation mark in this row is not closed or stands in the wrong place',
          'quotation marks around whole cells, doubled inside them',
        );
        parser.abort();
        rows = -1;
        return;
      }
      if (cells.length === 1 && cells[0] === '') {
        blank++;
        return;
      }
      if (place.line < headerRow) {
        above++;
        return;
      }
      const long = cells.findIndex((cell) => cell.length > LONGEST_FIELD);
      if (long >= 0) {
        const at = cellPlace(input, place, long);
        problem(
          'too-large',
          at.line,
          `cell ${long + 1} holds ${cells[long].length} characters`,
          `at most ${LONGEST_FIELD}`,
          undefined,
          at.column,
          header?.[long],
        );
        parser.abort();
        rows = -1;
        return;
      }
      if (!header) {
        header = cells.map((cell) => cell.trim());
        if (place.line > headerRow && headerRow > 1) {
          problem(
            'header-row',
            headerRow,
            'no row begins on the line the header is said to stand on',
            `\`headerRow: ${place.line}\`, or another`,
          );
          parser.abort();
          rows = -1;
        } else if (!acceptHeader(header, path, (index) => cellPlace(input, place, index), problems) || !onHeader(header, place)) {
          parser.abort();
          header = undefined;
          rows = -1;
        }
        return;
      }
      if (cells.length !== header.length) {
        problem(
          'ragged-row',
          place.line,
          `the row has ${cells.length} cells`,
          `${header.length} cells, as in the header`,
          cells.join(delimiter).slice(0, 80),
        );
        rows++;
        return;
      }
      // Pages pasted under one another repeat their header.
      if (cells[0].trim() === header[0] && cells.every((cell, index) => cell.trim() === (header as readonly string[])[index])) {
        repeated.push(place.line);
        return;
      }
      rows++;
      onRow(cells, place);
    },
  });
  if (rows === 0 && header) problem('empty-table', 1, 'the table has a header and no rows', 'at least one row');
  if (!header && rows === 0 && headerRow > 1)
    problem('header-row', 1, `the table ends before line ${headerRow}`, 'the line of the header as `headerRow`');
  if (header && above > 0) notices.push(rowsAbove(path, above, headerRow));
  if (repeated.length > 0) notices.push(repeatedHeader(path, repeated));
  if (blank > 1) notices.push({ code: 'blank-rows', message: say`${path}: ${plural(blank, 'blank line')} were passed over` });
}

/** Tells of pages pasted under one another. */
export const repeatedHeader = (path: string, lines: readonly number[]): Notice => ({
  code: 'repeated-header',
  message:
    lines.length > 10
      ? say`${path}: the header stands again on line ${lines.slice(0, 10).join(', ')} and ${number(lines.length - 10)} more; passed over`
      : say`${path}: the header stands again on line ${lines.join(', ')}; passed over`,
});

/** Tells of rows that stand above the header. */
export const rowsAbove = (path: string, rows: number, headerRow: number): Notice => ({
  code: 'rows-above-header',
  message: say`${path}: ${plural(rows, 'row')} above the header, which is read from row ${String(headerRow)}, ${form(rows, 'was', 'were')} passed over`,
});

/** Whether a header can be used: not too many columns, and no name twice. */
export function acceptHeader(
  header: readonly string[],
  path: string,
  placeOf: (index: number) => { readonly line: number; readonly column: number },
  problems: Problems,
): boolean {
  if (header.length > MOST_COLUMNS) {
    const location = { file: path, line: placeOf(0).line, column: 1, field: '' };
    const message = `the header has ${header.length} columns`;
    problems.add({ code: 'too-large', location, message, expected: `at most ${MOST_COLUMNS}` });
    return false;
  }
  const seen = new Set<string>();
  let good = true;
  for (const [index, name] of header.entries()) {
    if (name !== '' && seen.has(name)) {
      problems.add({
        code: 'duplicate-header',
        location: { file: path, ...placeOf(index), field: name },
        found: name,
        message: `two columns are named "${name}"`,
        expected: 'a name of its own for each column',
      });
      good = false;
    }
    seen.add(name);
  }
  return good;
}

/** The line end of the file, outside quoted cells; a file that mixes them is read by line feeds and said so. */
function lineEnd({ path, text, delimiter }: CsvInput, notices: Notice[]): '\n' | '\r' | '\r\n' {
  if (!text.includes('\r')) return '\n';
  const found = new Set<'\n' | '\r' | '\r\n'>();
  let opens = true;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"' && opens) at = closingQuote(text, at);
    const mark = text[at];
    opens = mark === delimiter || mark === '\n' || mark === '\r';
    if (mark === '\n') found.add('\n');
    else if (mark === '\r' && text[at + 1] !== '\n') found.add('\r');
    else if (mark === '\r') found.add('\r\n') && at++;
  }
  if (found.size > 1)
    notices.push({ code: 'mixed-line-ends', message: say`${path}: the line ends are mixed; lines are taken to end at a line feed` });
  return found.size === 1 ? ([...found][0] as '\n') : '\n';
}

/** Where the quotation mark at `at` is closed; a doubled mark closes nothing. The end of the text where none is closed. */
function closingQuote(text: string, at: number): number {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close < 0 ? text.length : close;
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found++;
  return found;
}

/** Line breaks inside a cell: a return and the feed after it are one. */
function breaks(cell: string): number {
  return count(cell, '\n') + count(cell, '\r') - count(cell, '\r\n');
}

/** Drops the return before the line feed that ends the row, unless the last cell is quoted and the return is its own. */
function withoutReturn(cells: readonly string[], text: string, end: number): readonly string[] {
  const last = cells[cells.length - 1];
  const own = last.length > 1 ? text[end - 3] !== last[last.length - 2] : text[end - 3] === '"';
  return last.endsWith('\r') && !own ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}

/**
 * Line and column of cell `index` of the row that begins at `place`; counts characters, and lines inside quoted cells.
 * A quotation mark opens a cell only at its beginning; elsewhere it is a character as any other.
 */
export function cellPlace({ text, delimiter }: CsvInput, place: RowPlace, index: number): { line: number; column: number } {
  let offset = place.offset;
  for (let cell = 0; cell < index; cell++) {
    const from = text[offset] === '"' ? closingQuote(text, offset) : offset;
    const next = text.indexOf(delimiter, from);
    if (next < 0) break;
    offset = next + 1;
  }
  const before = text.slice(place.offset, offset);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: place.line + breaks(before), column: characters(before.slice(start)) + 1 };
}
