import type { Notice } from '../data/problem.ts';
import { type CsvInput, closingQuote } from './csv-place.ts';
import { T as INGEST } from './ingest.texts.ts';

export type LineEnd = '\n' | '\r' | '\r\n';

/** The line end of the file, outside quoted cells; a file that mixes them is read by line feeds and said so. */
export function lineEnd({ path, text, delimiter }: CsvInput, notices: Notice[]): LineEnd {
  if (!text.includes('\r')) return '\n';
  const found = new Set<LineEnd>();
  let opens = true;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"' && opens) at = closingQuote(text, at);
    const mark = text[at];
    opens = mark === delimiter || mark === '\n' || mark === '\r';
    if (mark === '\n') found.add('\n');
    else if (mark === '\r' && text[at + 1] !== '\n') found.add('\r');
    else if (mark === '\r') found.add('\r\n') && at++;
  }
  if (found.size > 1) notices.push({ code: 'mixed-line-ends', message: INGEST.lineEndsMixedLines({ path }) });
  return found.size === 1 ? ([...found][0] as '\n') : '\n';
}

/** Drops the return before the line feed that ends the row, unless the last cell is quoted and the return is its own. */
export function withoutReturn(cells: readonly string[], text: string, end: number): readonly string[] {
  const last = cells[cells.length - 1];
  const own = last.length > 1 ? text[end - 3] !== last[last.length - 2] : text[end - 3] === '"';
  return last.endsWith('\r') && !own ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}
