import { PRESENT } from '../data/table.ts';
import { type AbsentPart, stateOfSum } from './blank-parts.ts';
import { fitted, stateOf } from './columns.ts';
import type { TableData } from './manifest-schema.ts';
import { parseCount, parseShare } from './number.ts';
import { digitsCount, digitsIn } from './plain-digits.ts';
import type { ScannedCells } from './plain-scan.ts';
import type { TableColumns } from './table-columns.ts';
import { absentWords, styleOf, type TableContext } from './table-rows.ts';

/** A column of counts while it is read. */
interface ReadColumn {
  readonly indices: Int32Array;
  values: Float64Array;
  /** Absent as long as all counts are present, as they are in most columns. */
  state?: Uint8Array;
}

/** Reads the numbers of the current row into row `row` of their columns; false where one of them is none. */
export function plainValues(
  spec: TableData,
  { publication }: TableContext,
  { counts, shares }: TableColumns,
  cells: ScannedCells,
  rows: number,
) {
  const { bytes, from, to, numbers } = cells;
  const style = styleOf(spec);
  const words = absentWords(spec);
  const blank = spec.blank ?? 'zero';
  // Where digits mean that a value is absent, every cell is read as text.
  const areNumbers = digitsCount(words);
  let room = rows;
  const columns = counts.map(({ indices }): ReadColumn => ({ indices: Int32Array.from(indices), values: new Float64Array(room) }));
  /** The number in a cell of digits only, or -1. */
  const digits = (index: number): number => {
    if (!areNumbers) return -1;
    return numbers[index] >= 0 ? numbers[index] : digitsIn(bytes, from[index], to[index]);
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
  const put = (column: ReadColumn, row: number, value: number): void => {
    column.values[row] = value;
    if (column.state) column.state[row] = PRESENT;
  };
  const readText = (row: number, at: number): boolean => {
    const column = columns[at];
    const found = summed(column.indices, counts[at].blankRows);
    if (!found) return false;
    if (found.state === PRESENT) put(column, row, found.sum);
    else {
      column.state ??= new Uint8Array(room).fill(PRESENT, 0, row);
      column.values[row] = 0;
      column.state[row] = found.state;
    }
    return true;
  };
  /** Cell of each column that is no sum; -1 of a sum. */
  const cellOf = Int32Array.from(counts, ({ indices }) => (areNumbers && indices.length === 1 ? indices[0] : -1));
  const readCount = (row: number, at: number): boolean => {
    const column = columns[at];
    const number = cellOf[at] < 0 ? -1 : numbers[cellOf[at]];
    if (number < 0) return readSum(row, at);
    put(column, row, number);
    return true;
  };
  const readSum = (row: number, at: number): boolean => {
    const column = columns[at];
    const { indices } = column;
    let sum = 0;
    for (let part = 0; part < indices.length; part++) {
      const plain = digits(indices[part]);
      if (plain < 0) return readText(row, at);
      sum += plain;
    }
    if (sum > Number.MAX_SAFE_INTEGER) return false;
    put(column, row, sum);
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
  const enlarge = (): void => {
    room *= 2;
    for (const column of columns) {
      column.values = larger(column.values, new Float64Array(room));
      column.state &&= larger(column.state, new Uint8Array(room));
    }
  };
  return {
    read(row: number): boolean {
      if (row === room) enlarge();
      for (let at = 0; at < columns.length; at++) if (!readCount(row, at)) return false;
      for (let at = 0; at < shares.length; at++) if (!readShare(shares[at])) return false;
      return true;
    },
    /** Hands the columns over, of so many rows. Those without an absent count share one array of states. */
    finish(size: number): void {
      const present = new Uint8Array(size).fill(PRESENT);
      for (const [at, { values, state }] of columns.entries())
        counts[at].column.take({ values: fitted(values, size), state: state ? fitted(state, size) : present });
    },
  };
}

function larger<T extends Float64Array | Uint8Array>(array: T, into: T): T {
  into.set(array);
  return into;
}
