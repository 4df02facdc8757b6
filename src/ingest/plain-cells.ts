import { LONGEST_FIELD } from './csv.ts';
import { withoutGuard } from './text-guard.ts';

const FEED = 10;
const RETURN = 13;
const QUOTE = 34;

/** Whether there is another row, none, or one that is not understood. */
export const ROW = 1;
export const END = 0;
export const UNKNOWN = -1;

/** The cells of one row at a time: where each begins and ends in the bytes, quotation marks left out. */
export interface PlainCells {
  /** Moves to the next row. */
  readonly next: () => number;
  readonly bytes: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly offset: () => number;
  readonly line: () => number;
  readonly text: (index: number) => string;
  /** Whether the cell holds quotation marks, which stand doubled in the file. */
  readonly doubled: (index: number) => boolean;
}

/**
 * Takes the rows of a delimited text apart in its bytes, and gives up where one is not of the plainest kind.
 *
 * @param start where the first row below the header begins
 * @param width how many cells a row has
 * @param returns whether lines end in a return and a feed
 * @param above how many lines there are before the first row
 */
export function plainCells(
  bytes: Uint8Array,
  start: number,
  delimiter: number,
  width: number,
  returns: boolean,
  read: (bytes: Uint8Array) => string,
  above = 1,
): PlainCells {
  const end = bytes.length;
  const from = new Int32Array(width);
  const to = new Int32Array(width);
  const doubled = new Uint8Array(width);
  // 1 where a cell cannot simply go on.
  const stops = new Uint8Array(256);
  for (const mark of [delimiter, FEED, RETURN, QUOTE]) stops[mark] = 1;
  let at = start;
  let rowStart = start;
  let line = above;

  /** Where the quotation mark at `open` is closed; -1 where it holds a line break or is not closed. */
  const closing = (open: number, index: number): number => {
    for (let here = open + 1; here < end; here++) {
      const mark = bytes[here];
      if (mark === FEED || mark === RETURN) return -1;
      if (mark !== QUOTE) continue;
      if (here + 1 < end && bytes[here + 1] === QUOTE) {
        doubled[index] = 1;
        here++;
      } else return here;
    }
    return -1;
  };

  const next = (): number => {
    if (at >= end) return END;
    rowStart = at;
    line++;
    let here = at;
    for (let index = 0; index < width; index++) {
      let start = here;
      let stop: number;
      if (bytes[here] === QUOTE) {
        doubled[index] = 0;
        stop = closing(here, index);
        if (stop < 0) return UNKNOWN;
        start++;
        here = stop + 1;
      } else {
        while (stops[bytes[here]] === 0) here++;
        stop = here;
      }
      from[index] = start;
      to[index] = stop;
      if (stop - start > LONGEST_FIELD) return UNKNOWN;
      if (index === width - 1) break;
      if (here >= end || bytes[here] !== delimiter) return UNKNOWN;
      here++;
    }
    if (here < end) {
      if (returns && bytes[here++] !== RETURN) return UNKNOWN;
      if (bytes[here++] !== FEED) return UNKNOWN;
    }
    at = here;
    return ROW;
  };

  return {
    next,
    bytes,
    from,
    to,
    offset: () => rowStart,
    line: () => line,
    doubled: (index) => doubled[index] === 1 && bytes[from[index] - 1] === QUOTE,
    text(index) {
      const text = read(bytes.subarray(from[index], to[index]));
      return doubled[index] && bytes[from[index] - 1] === QUOTE ? withoutGuard(text.replaceAll('""', '"')) : text;
    },
  };
}
