import Papa from 'papaparse';
import type { Notice, Problems } from '../model/problem.ts';
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
}

const LONGEST_FIELD = 1 << 20;
const MOST_COLUMNS = 20_000;

/**
 * Reads delimited text row by row, the header first, and hands each row on with its place; nothing is kept here.
 * Blank lines at the end are no rows. A quote that does not close, a row with another number of cells, a header that
 * occurs twice and a field beyond 1 MiB are problems; mixed line ends are a notice.
 */
export function readCsv(
  input: CsvInput,
  problems: Problems,
  notices: Notice[],
  onHeader: (header: readonly string[]) => boolean,
  onRow: (cells: readonly string[], place: RowPlace) => void,
): void {
  const { path, text, delimiter } = input;
  const newline = lineEnd(path, text, notices);
  const problem = (code: string, line: number, message: string, expected: string, found?: string, column = 1, field = ''): void => {
    problems.add({ code, location: { file: path, line, column, field }, message, expected, ...(found === undefined ? {} : { found }) });
  };
  let header: readonly string[] | undefined;
  let line = 1;
  let offset = 0;
  let rows = 0;
  let blank = 0;
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
      const cells = newline === '\n' ? withoutReturn(data) : data;
      for (const cell of cells) line += cell.includes('\n') ? cell.split('\n').length - 1 : 0;
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
        return;
      }
      if (cells.length === 1 && cells[0] === '') {
        blank++;
        return;
      }
      const long = cells.findIndex((cell) => cell.length > LONGEST_FIELD);
      if (long >= 0) {
        problem('too-large', place.line, `cell ${long + 1} holds ${cells[long].length} characters`, `at most ${LONGEST_FIELD}`);
        parser.abort();
        return;
      }
      if (!header) {
        header = cells.map((cell) => cell.trim());
        if (!acceptHeader(header, place.line, problem) || !onHeader(header)) {
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
      rows++;
      onRow(cells, place);
    },
  });
  if (rows === 0 && header) problem('empty-table', 1, 'the table has a header and no rows', 'at least one row');
  if (blank > 1) notices.push({ message: `${path}: ${blank} blank lines were passed over` });
}

type AddProblem = (code: string, line: number, message: string, expected: string, found?: string, column?: number, field?: string) => void;

function acceptHeader(header: readonly string[], line: number, problem: AddProblem): boolean {
  if (header.length > MOST_COLUMNS) {
    problem('too-large', line, `the header has ${header.length} columns`, `at most ${MOST_COLUMNS}`);
    return false;
  }
  const seen = new Set<string>();
  let good = true;
  for (const name of header) {
    if (name !== '' && seen.has(name)) {
      problem('duplicate-header', line, `two columns are named "${name}"`, 'a name of its own for each column', name);
      good = false;
    }
    seen.add(name);
  }
  return good;
}

/** The line end of the file; a file that mixes them is read by line feeds and said so. */
function lineEnd(path: string, text: string, notices: Notice[]): '\n' | '\r' | '\r\n' {
  const feeds = text.includes('\n');
  const returns = text.includes('\r');
  if (!returns) return '\n';
  if (!feeds) return '\r';
  const both = count(text, '\r\n');
  if (both === count(text, '\n') && both === count(text, '\r')) return '\r\n';
  notices.push({ message: `${path}: the line ends are mixed; lines are taken to end at a line feed` });
  return '\n';
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found++;
  return found;
}

function withoutReturn(cells: readonly string[]): readonly string[] {
  const last = cells.at(-1);
  return last?.endsWith('\r') ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}

/** Line and column of cell `index` of the row that begins at `place`; counts characters, and lines inside quoted cells. */
export function cellPlace({ text, delimiter }: CsvInput, place: RowPlace, index: number): { line: number; column: number } {
  let { line, offset } = place;
  let start = offset;
  let quoted = false;
  for (let cell = 0; cell < index && offset < text.length; offset++) {
    const mark = text[offset];
    if (mark === '"') quoted = !quoted;
    else if (mark === delimiter && !quoted) cell++;
    else if (mark === '\n') {
      line++;
      start = offset + 1;
    }
  }
  return { line, column: characters(text.slice(start, offset)) + 1 };
}
