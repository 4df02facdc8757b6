import { characters } from './lines.ts';

/** Where a row of a table begins: its line in the file, and its offset into the text. */
export interface RowPlace {
  readonly line: number;
  readonly offset: number;
}

/** A delimited text. */
export interface CsvInput {
  readonly path: string;
  readonly text: string;
  readonly delimiter: string;
  /** Line the header stands on, where it is not the first. */
  readonly headerRow?: number | readonly number[];
  readonly lastRow?: number;
  /** How many of the last headings rows go on repeating. */
  readonly repeat?: number;
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

/** Where the quotation mark at `at` is closed; a doubled mark closes nothing. The end of the text where none is closed. */
export function closingQuote(text: string, at: number): number {
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
export function breaks(cell: string): number {
  return count(cell, '\n') + count(cell, '\r') - count(cell, '\r\n');
}
