import { growing } from './columns.ts';
import { cellPlace } from './csv-place.ts';
import type { PlainCells } from './plain-cells.ts';
import type { RowsWritten } from './plain-scan.ts';

const FEED = 10;
/** Rows of which the place of one is kept: others are found from it. */
const STRIDE = 64;

/**
 * Where the rows of a table of plain lines are in its file. Of every so many lines the first byte is kept, and the lines of rows only
 * where some lines are no rows.
 *
 * @param some whether a line may be no row
 */
export function plainPlaces(some: boolean) {
  const offsets = growing((length) => new Float64Array(length));
  const lines = growing((length) => new Int32Array(length));
  let first = 0;
  const lineOf = (row: number): number => (some ? lines.at(row) : first + row);
  return {
    /** Has to be called for every line, whether it is a row or not. */
    line(cells: PlainCells): void {
      if (first === 0) first = cells.line();
      if ((cells.line() - first) % STRIDE === 0) offsets.push(cells.offset());
    },
    /** Has to be called for every row. */
    row(cells: PlainCells): void {
      if (some) lines.push(cells.line());
    },
    lineOf,
    /** Line and column of a cell. */
    placeOf({ bytes, read }: RowsWritten, delimiter: string, path: string, row: number, index: number) {
      const line = lineOf(row);
      let offset = offsets.at(Math.floor((line - first) / STRIDE));
      for (let more = (line - first) % STRIDE; more > 0; more--) offset = bytes.indexOf(FEED, offset) + 1;
      const end = bytes.indexOf(FEED, offset);
      const text = read(bytes.subarray(offset, end < 0 ? bytes.length : end));
      return cellPlace({ path, text, delimiter }, { line, offset: 0 }, index);
    },
  };
}
