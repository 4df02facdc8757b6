import { IN_DOUBT, PRESENT } from '../data/table.ts';
import { type AbsentPart, stateOfSum } from './blank-parts.ts';
import { type AbsentWords, stateOf } from './columns.ts';
import type { RowPlace } from './csv-place.ts';
import { noteUnreadable, type TableFaults, tableFaults } from './faults.ts';
import { withoutNotes } from './footnotes.ts';
import { type NumberStyle, parseCount, parseShare, readAs } from './number.ts';
import { type ReadAsNotes, readAsNotes } from './read-as.ts';
import type { RowTable } from './row-areas.ts';
import type { TableColumns } from './table-columns.ts';
import { absentWords, styleOf } from './table-rows.ts';

/** How the cells of a table are read as numbers. */
export interface RowValues {
  readonly table: RowTable;
  readonly style: NumberStyle;
  readonly words: AbsentWords;
  /** Numbers that are read otherwise than they are written, by column. */
  readonly readAs: ReadAsNotes;
  readonly faults: TableFaults;
}

export const rowValues = (table: RowTable): RowValues => ({
  table,
  style: styleOf(table.spec),
  words: absentWords(table.spec),
  readAs: readAsNotes(),
  faults: tableFaults(table.columns.header.length),
});

/** Reads the counts, shares and words of the row of an area into their columns. */
export function readValues(values: RowValues, cells: readonly string[], place: RowPlace, area: number): void {
  const { labels, counts, shares } = values.table.columns;
  for (const { index, column } of labels) column.push(cells[index]);
  for (const count of counts) readCount(values, cells, place, area, count);
  for (const { index, column } of shares) readShare(values, cells, place, area, { index, column });
}

/** A cell without the marks of footnotes, where these are no part of numbers; words that mean something as they stand are kept. */
function bareCell({ style, words, readAs: notes }: RowValues, cell: string, index: number, place: RowPlace): string {
  if (style.footnotes !== 'strip' || stateOf(cell, words) !== PRESENT) return cell;
  const trimmed = cell.trim();
  const bare = withoutNotes(trimmed);
  if (bare !== trimmed) notes.add('footnote', index, trimmed, place);
  return bare;
}

/** The sum of some cells. */
function readCount(
  values: RowValues,
  cells: readonly string[],
  place: RowPlace,
  area: number,
  { indices, column, blankRows }: TableColumns['counts'][number],
): void {
  const {
    table: { problem, spec },
    style,
    words,
    faults,
  } = values;
  let sum = 0;
  const absent: AbsentPart[] = [];
  for (const [part, index] of indices.entries()) {
    const is = stateOf(bareCell(values, cells[index], index, place), words);
    if (is !== PRESENT) {
      absent.push({ part, state: is });
      continue;
    }
    faults.filled[index]++;
    const parsed = parseCount(cells[index], style);
    if (typeof parsed === 'number') {
      sum += parsed;
      continue;
    }
    const other = readAs(cells[index], style);
    if (other) {
      sum += other.value;
      values.readAs.add(other.why, index, cells[index], place);
    } else if (noteUnreadable(faults, values.table, area, { text: cells[index], index, at: place }, parsed))
      absent.push({ part, state: IN_DOUBT });
    else problem(place, index, cells[index], parsed.code, parsed.message, parsed.expected);
  }
  if (!Number.isSafeInteger(sum)) {
    const expected = `at most ${Number.MAX_SAFE_INTEGER}`;
    problem(place, indices[0], cells[indices[0]], 'too-large', 'the sum of the columns is too large to store exactly', expected);
  }
  column.push(sum, stateOfSum(absent, blankRows, spec.blank ?? 'zero'));
}

function readShare(
  values: RowValues,
  cells: readonly string[],
  place: RowPlace,
  area: number,
  { index, column }: TableColumns['shares'][number],
): void {
  const {
    table: { problem, context },
    style,
    words,
    faults,
  } = values;
  const is = stateOf(bareCell(values, cells[index], index, place), words);
  const parsed = is === PRESENT ? parseShare(cells[index], style, context.publication.decimals) : undefined;
  if (parsed) faults.filled[index]++;
  if (parsed && 'code' in parsed) {
    const noted = noteUnreadable(faults, values.table, area, { text: cells[index], index, at: place }, parsed);
    if (!noted) problem(place, index, cells[index], parsed.code, parsed.message, parsed.expected);
    column.push(undefined, noted ? IN_DOUBT : is);
  } else column.push(parsed, is);
}
