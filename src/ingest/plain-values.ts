import { PRESENT } from '../data/table.ts';
import { type AbsentPart, stateOfSum } from './blank-parts.ts';
import { stateOf } from './columns.ts';
import type { TableData } from './manifest-schema.ts';
import { parseCount, parseShare } from './number.ts';
import type { PlainCells } from './plain-cells.ts';
import { digitsCount, digitsIn } from './plain-digits.ts';
import type { TableColumns } from './table-columns.ts';
import { absentWords, styleOf, type TableContext } from './table-rows.ts';

/** Reads the numbers of the current row into row `row` of their columns; false where one of them is none. */
export function plainValues(
  spec: TableData,
  { publication }: TableContext,
  { counts, shares }: TableColumns,
  cells: PlainCells,
  rows: number,
) {
  const { bytes, from, to } = cells;
  const style = styleOf(spec);
  const words = absentWords(spec);
  const blank = spec.blank ?? 'zero';
  // Where digits mean that a value is absent, every cell is read as text.
  const areNumbers = digitsCount(words);
  let room = rows;
  let values = counts.map(({ column }) => column.values.room(room));
  let states = counts.map(({ column }) => column.state.room(room));
  const cellsOf = counts.map(({ indices }) => Int32Array.from(indices));
  /** The number in a cell of digits only, or -1. */
  const digits = (index: number): number => (areNumbers ? digitsIn(bytes, from[index], to[index]) : -1);
  const cut = (size: number): void => {
    for (const { column } of counts) {
      column.values.cut(size);
      column.state.cut(size);
    }
  };
  /** The sum of some cells and its state, where at least one of them is more than digits; undefined where one is no number. */
  const summed = (indices: Int32Array, blankRows: Uint32Array): { sum: number; state: number } | undefined => {
    let sum = 0;
    const absent: AbsentPart[] = [];
    for (let part = 0; part < indices.length; part++) {
      const index = indices[part];
      const text = cells.text(index);
      const is = stateOf(text, words);
      if (is !== PRESENT) {
        absent.push({ part, state: is });
        continue;
      }
      const parsed = parseCount(text, style);
      if (typeof parsed !== 'number') return undefined;
      sum += parsed;
    }
    return Number.isSafeInteger(sum) ? { sum, state: stateOfSum(absent, blankRows, blank) } : undefined;
  };
  const readCount = (row: number, column: number): boolean => {
    const indices = cellsOf[column];
    let sum = 0;
    for (let i = 0; i < indices.length; i++) {
      const plain = digits(indices[i]);
      if (plain < 0) {
        const found = summed(indices, counts[column].blankRows);
        if (!found) return false;
        values[column][row] = found.state === PRESENT ? found.sum : 0;
        states[column][row] = found.state;
        return true;
      }
      sum += plain;
    }
    if (sum > Number.MAX_SAFE_INTEGER) return false;
    values[column][row] = sum;
    states[column][row] = PRESENT;
    return true;
  };
  const readShare = ({ index, column }: TableColumns['shares'][number]): boolean => {
    const text = cells.text(index);
    const is = stateOf(text, words);
    const parsed = is === PRESENT ? parseShare(text, style, publication.decimals) : undefined;
    if (parsed && 'code' in parsed) return false;
    column.push(parsed, is);
    return true;
  };
  return {
    read(row: number): boolean {
      if (row >= room) {
        cut(row);
        room = 2 * room;
        values = counts.map(({ column }) => column.values.room(room));
        states = counts.map(({ column }) => column.state.room(room));
      }
      for (let column = 0; column < counts.length; column++) if (!readCount(row, column)) return false;
      for (let i = 0; i < shares.length; i++) if (!readShare(shares[i])) return false;
      return true;
    },
    cut,
  };
}
