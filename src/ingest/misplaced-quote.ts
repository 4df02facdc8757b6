import { closingQuote } from './csv-place.ts';
import type { LineEnd } from './line-ends.ts';

/**
 * A delimited text up to the row with the first misplaced quotation mark; all of it where there is none. Misplaced is a mark that
 * opens a cell and is not closed, or is closed by one that more than spaces follow before the delimiter or the line end. papaparse
 * looks at the rest of the text again for each such mark, and reads what is before the first in linear time, as this does.
 */
export function beforeMisplacedQuote(text: string, delimiter: string, newline: LineEnd): string {
  // A byte order mark is dropped by the parser, whatever follows it.
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  let row = 0;
  let at = 0;
  for (let mark = text.indexOf('"'); mark >= 0; mark = text.indexOf('"', at)) {
    const lineEnd = text.slice(at, mark).lastIndexOf(newline);
    if (lineEnd >= 0) row = at + lineEnd + newline.length;
    at = mark + 1;
    if (mark !== first && !text.endsWith(delimiter, mark) && !text.endsWith(newline, mark)) continue;
    const close = closingQuote(text, mark);
    if (close === text.length - 1) return text;
    at = close + 1;
    while (at < text.length && !endsCell(text, at, delimiter, newline) && text[at].trim() === '') at++;
    if (!endsCell(text, at, delimiter, newline)) return text.slice(0, row);
  }
  return text;
}

const endsCell = (text: string, at: number, delimiter: string, newline: LineEnd): boolean =>
  text.startsWith(delimiter, at) || text.startsWith(newline, at);
