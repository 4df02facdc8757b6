import type { LineEnd } from './line-ends.ts';

/** How a text is divided into cells. */
export interface Delimited {
  readonly delimiter: string;
  readonly newline: LineEnd;
}

/** A row of a delimited text. */
export interface DelimitedRow {
  readonly cells: string[];
  /** Where the next row begins, or the length of the text. */
  readonly end: number;
  /** Whether a quotation mark is not closed, or is followed by more than spaces; the cells are then of no use. */
  readonly damaged: boolean;
}

const QUOTE = '"';

/**
 * The rows of a delimited text one after the other, until `step` returns false or a row is damaged. A quotation mark opens a
 * cell only at its beginning; in it a doubled mark is one mark; spaces between the closing mark and the delimiter are dropped.
 * A line end after the last row begins another, of one blank cell. Each character is looked at a bounded number of times.
 *
 * @see RFC 4180
 */
export function eachRow(text: string, { delimiter, newline }: Delimited, step: (row: DelimitedRow) => boolean): void {
  if (text === '') return;
  let at = 0;
  let delimiterAt = text.indexOf(delimiter);
  let newlineAt = text.indexOf(newline);
  let cells: string[] = [];
  for (;;) {
    if (text[at] === QUOTE) {
      const close = closing(text, at + 1);
      if (close < 0) {
        step({ cells, end: text.length, damaged: true });
        return;
      }
      const cell = text.slice(at + 1, close);
      cells.push(cell.includes(QUOTE) ? cell.replaceAll('""', QUOTE) : cell);
      at = close + 1;
      while (at < text.length && isSpace(text, at) && !text.startsWith(delimiter, at) && !text.startsWith(newline, at)) at++;
      if (delimiterAt >= 0 && delimiterAt < at) delimiterAt = text.indexOf(delimiter, at);
      if (newlineAt >= 0 && newlineAt < at) newlineAt = text.indexOf(newline, at);
      if (at < text.length && at !== delimiterAt && at !== newlineAt) {
        step({ cells, end: newlineAt < 0 ? text.length : newlineAt + newline.length, damaged: true });
        return;
      }
      if (at === text.length) {
        step({ cells, end: at, damaged: false });
        return;
      }
    } else {
      const next = delimiterAt >= 0 && (newlineAt < 0 || delimiterAt < newlineAt) ? delimiterAt : newlineAt;
      if (next < 0) {
        cells.push(text.slice(at));
        step({ cells, end: text.length, damaged: false });
        return;
      }
      cells.push(text.slice(at, next));
      at = next;
    }
    if (at === delimiterAt) {
      at += delimiter.length;
      delimiterAt = text.indexOf(delimiter, at);
    } else {
      at += newline.length;
      if (!step({ cells, end: at, damaged: false })) return;
      cells = [];
      newlineAt = text.indexOf(newline, at);
    }
  }
}

/** The mark that closes a cell, or -1: a doubled one closes nothing. */
function closing(text: string, from: number): number {
  let close = text.indexOf(QUOTE, from);
  while (close >= 0 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
  return close;
}

const isSpace = (text: string, at: number): boolean => text[at].trim() === '';
