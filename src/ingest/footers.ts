import type { Notice } from '../data/problem.ts';
import { T as INGEST } from './ingest.texts.ts';
import type { TableColumns } from './table-columns.ts';

/** What notes below a table begin or end with, or how long they are, and names of places are not. */
const PROSE = /^[*†‡§¹²³⁴⁵#]|^[[(]\S{1,3}[\])]\s|[:：]\s*\S|^(\S+\s+){3,}.*[.。]$|^(\S+\s+){7,}\S/u;

/** Whether the text of a lone cell is a note rather than the name of an area. */
export const isProse = (text: string): boolean => PROSE.test(text.trim());

/**
 * Whether a row may be a note below a table: a single filled cell that is no number of it and names no area of the rows. It is
 * one where only such rows come after it.
 */
export function mayBeFooter(cells: readonly string[], { area, counts, shares, fillDown }: TableColumns): boolean {
  let filled = -1;
  for (let index = 0; index < cells.length; index++) {
    if (cells[index].trim() === '') continue;
    if (filled >= 0) return false;
    filled = index;
  }
  if (filled < 0 || fillDown.includes(area[area.length - 1])) return false;
  if (counts.some(({ indices }) => indices.includes(filled)) || shares.some(({ index }) => index === filled)) return false;
  return (area.length > 0 && filled !== area[area.length - 1]) || isProse(cells[filled]);
}

/** A notice of notes below a table. */
export function footerNotice(path: string, lines: readonly number[], text: string): Notice {
  const shown = text.trim().replace(/\s+/g, ' ');
  const said = shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
  return { code: 'footer', message: INGEST.notesBelowTable({ path, rows: lines.length, line: String(lines[0]), text: said }) };
}

/** A notice of rows below the last row of a table. */
export const rowsBelowLast = (path: string, rows: number, lastRow: number): Notice => ({
  code: 'rows-below-table',
  message: INGEST.belowLastRow({ path, rows, lastRow: String(lastRow) }),
});
