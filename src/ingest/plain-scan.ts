import { LONGEST_FIELD } from './csv.ts';
import { END, type PlainCells, ROW, UNKNOWN } from './plain-cells.ts';
import { withoutGuard } from './text-guard.ts';

const FEED = 10;
const RETURN = 13;
const QUOTE = 34;
const ZERO = 48;
/** Numbers of so many digits are computed in 32 bits. */
const MOST_DIGITS = 9;

/** The cells of one row at a time, and the numbers in those that are wanted as numbers. */
export interface ScannedCells extends PlainCells {
  /** The number in each cell of one to nine digits that is wanted as a number; -1 in all others. */
  readonly numbers: Int32Array;
}

/** How the rows of a table are written. */
export interface RowsWritten {
  readonly bytes: Uint8Array;
  /** Where the first row below the header begins. */
  readonly start: number;
  readonly delimiter: number;
  /** How many cells a row has. */
  readonly width: number;
  /** Whether lines end in a return and a feed. */
  readonly returns: boolean;
  readonly read: (bytes: Uint8Array) => string;
}

/**
 * Takes the rows of a delimited text apart as `plainCells` does, and computes numbers on the way: each byte of a number is looked
 * at once.
 *
 * @param counted columns of the file that are wanted as numbers
 */
export function plainScan({ bytes, start, delimiter, width, returns, read }: RowsWritten, counted: readonly number[]): ScannedCells {
  const end = bytes.length;
  const from = new Int32Array(width);
  const to = new Int32Array(width);
  const doubled = new Uint8Array(width);
  const numbers = new Int32Array(width).fill(-1);
  const isCounted = new Uint8Array(width);
  for (const index of counted) isCounted[index] = 1;
  // 1 where a cell cannot simply go on.
  const stops = new Uint8Array(256);
  for (const mark of [delimiter, FEED, RETURN, QUOTE]) stops[mark] = 1;
  let at = start;
  let rowStart = start;
  let line = 1;

  /** Where the quotation mark at `open` is closed; -1 where it holds a line break or is not closed. */
  const closing = (open: number, index: number): number => {
    doubled[index] = 0;
    for (let here = open + 1; here < end; here++) {
      const mark = bytes[here];
      if (mark === FEED || mark === RETURN) return -1;
      if (mark !== QUOTE) continue;
      if (here + 1 === end || bytes[here + 1] !== QUOTE) return here;
      doubled[index] = 1;
      here++;
    }
    return -1;
  };

  /** Reads the number that begins at a place into a column, and returns where it ends. */
  const readNumber = (begin: number, index: number): number => {
    let here = begin;
    let value = 0;
    for (let digit = bytes[here] - ZERO; digit >= 0 && digit <= 9; digit = bytes[++here] - ZERO) value = (10 * value + digit) | 0;
    numbers[index] = here > begin && here - begin <= MOST_DIGITS ? value : -1;
    return here;
  };

  /** Where a cell that begins at a place without a quotation mark ends. */
  const endOfCell = (begin: number, index: number): number => {
    let here = begin;
    if (isCounted[index] === 1) {
      here = readNumber(begin, index);
      if (stops[bytes[here]] === 0) numbers[index] = -1;
    }
    while (stops[bytes[here]] === 0) here++;
    return here;
  };

  const next = (): number => {
    if (at >= end) return END;
    rowStart = at;
    line++;
    let here = at;
    for (let index = 0; ; index++) {
      if (bytes[here] === QUOTE) {
        const stop = closing(here, index);
        if (stop < 0) return UNKNOWN;
        numbers[index] = -1;
        from[index] = here + 1;
        to[index] = stop;
        here = stop + 1;
      } else {
        from[index] = here;
        here = endOfCell(here, index);
        to[index] = here;
      }
      if (index === width - 1) break;
      if (here >= end || bytes[here] !== delimiter) return UNKNOWN;
      here++;
    }
    if (here < end) {
      if (returns && bytes[here++] !== RETURN) return UNKNOWN;
      if (bytes[here++] !== FEED) return UNKNOWN;
    }
    // Only a row that is longer than a field may be has a field that is.
    if (here - at > LONGEST_FIELD && to.some((stop, index) => stop - from[index] > LONGEST_FIELD)) return UNKNOWN;
    at = here;
    return ROW;
  };

  const isDoubled = (index: number): boolean => doubled[index] === 1 && bytes[from[index] - 1] === QUOTE;
  return {
    next,
    bytes,
    from,
    to,
    numbers,
    offset: () => rowStart,
    line: () => line,
    doubled: isDoubled,
    text(index) {
      const text = read(bytes.subarray(from[index], to[index]));
      return isDoubled(index) ? withoutGuard(text.replaceAll('""', '"')) : text;
    },
  };
}
