import { PRESENT } from '../data/table.ts';
import { type AbsentWords, stateOf } from './columns.ts';
import type { RowPlace } from './csv-place.ts';
import { type NumberStyle, parseCount, parseShare } from './number.ts';
import type { RowTable } from './row-areas.ts';
import type { TableColumns } from './table-columns.ts';
import { absentWords, styleOf } from './table-rows.ts';

/** How the cells of a table are read as numbers. */
export interface RowValues {
  readonly table: RowTable;
  readonly style: NumberStyle;
  readonly words: AbsentWords;
}

export const rowValues = (table: RowTable): RowValues => ({ table, style: styleOf(table.spec), words: absentWords(table.spec) });

/** Reads the counts, shares and words of a row into their columns. */
export function readValues(values: RowValues, cells: readonly string[], place: RowPlace): void {
  const { labels, counts, shares } = values.table.columns;
  for (const { index, column } of labels) column.push(cells[index]);
  for (const { indices, column } of counts) readCount(values, cells, place, indices, column);
  for (const { index, column } of shares) readShare(values, cells, place, index, column);
}

/** The sum of some cells; a row whose cells are not all present takes the state of the first that is not. */
function readCount(
  { table: { problem }, style, words }: RowValues,
  cells: readonly string[],
  place: RowPlace,
  indices: readonly number[],
  column: TableColumns['counts'][number]['column'],
): void {
  let sum = 0;
  let state = PRESENT;
  for (const index of indices) {
    const is = stateOf(cells[index], words);
    if (is !== PRESENT) {
      state = state === PRESENT ? is : state;
      continue;
    }
    const parsed = parseCount(cells[index], style);
    if (typeof parsed === 'number') sum += parsed;
    else problem(place, index, cells[index], parsed.code, parsed.message, parsed.expected);
  }
  if (!Number.isSafeInteger(sum)) {
    const expected = `at most ${Number.MAX_SAFE_INTEGER}`;
    problem(place, indices[0], cells[indices[0]], 'too-large', 'the sum of the columns is too large to store exactly', expected);
  }
  column.push(sum, state);
}

function readShare(
  { table: { problem, context }, style, words }: RowValues,
  cells: readonly string[],
  place: RowPlace,
  index: number,
  column: TableColumns['shares'][number]['column'],
): void {
  const is = stateOf(cells[index], words);
  const parsed = is === PRESENT ? parseShare(cells[index], style, context.publication.decimals) : undefined;
  if (parsed && 'code' in parsed) {
    problem(place, index, cells[index], parsed.code, parsed.message, parsed.expected);
    column.push(undefined, is);
  } else column.push(parsed, is);
}
