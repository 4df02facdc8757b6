import { LONGEST_FIELD } from './csv.ts';
import { END, ROW, UNKNOWN } from './plain-cells.ts';

const FEED = 10;
const RETURN = 13;
const QUOTE = 34;

/** The cells of one row at a time, of a table whose rows have much in common with the row above. */
export interface RepeatingCells {
  /** Goes on to other whole lines. */
  readonly open: (bytes: Uint8Array) => void;
  /** Moves to the next row. */
  readonly next: () => number;
  /** Where each wanted cell begins and ends, from the beginning of the row, quotation marks left out. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Where the row begins. */
  readonly start: () => number;
  /** How many of the first cells are those of the row above. */
  readonly same: () => number;
}

/**
 * Takes the rows of a delimited text apart in its bytes as `plainCells` does, and gives up where that does. What a row begins
 * and ends with as the row above does is compared four bytes at a time, and taken apart only once.
 *
 * @param width how many cells a row has
 * @param wanted how many of the first cells are asked for; the others only have to be there
 * @param returns whether lines end in a return and a feed
 */
export function repeatingCells(delimiter: number, width: number, wanted: number, returns: boolean): RepeatingCells {
  let bytes: Uint8Array = new Uint8Array(0);
  let view: DataView = new DataView(bytes.buffer);
  let end = 0;
  const from = new Int32Array(width);
  const to = new Int32Array(width);
  /** Where the mark behind each cell stands, from the beginning of the row. */
  const ends = new Int32Array(width);
  // 1 where a cell cannot simply go on.
  const stops = new Uint8Array(256);
  for (const mark of [delimiter, FEED, RETURN, QUOTE]) stops[mark] = 1;
  let at = 0;
  let row = 0;
  /** How much of the row above was taken apart cell by cell, and how much there is behind it, with the end of the line. */
  let tail = 0;
  let rest = 0;
  let same = 0;

  /** How many bytes two places have in common, at most so many. */
  const common = (one: number, other: number, most: number): number => {
    let length = 0;
    // Eight bytes as a number of no meaning: no two texts without zero bytes are equal so, and what is not equal to itself is left below.
    while (length + 8 <= most && view.getFloat64(one + length, true) === view.getFloat64(other + length, true)) length += 8;
    while (length + 4 <= most && view.getInt32(one + length, true) === view.getInt32(other + length, true)) length += 4;
    while (length < most && bytes[one + length] === bytes[other + length]) length++;
    return length;
  };
  /** Where the quotation mark at `open` is closed; -1 where it holds a line break or is not closed. */
  const closing = (open: number): number => {
    for (let here = open + 1; here < end; here++) {
      const mark = bytes[here];
      if (mark === FEED || mark === RETURN) return -1;
      if (mark !== QUOTE) continue;
      if (here + 1 < end && bytes[here + 1] === QUOTE) here++;
      else return here;
    }
    return -1;
  };
  /** Reads the cells from one on up to another; where the last of them ends, or -1. */
  const readCells = (first: number, last: number, begin: number): number => {
    let here = begin;
    for (let index = first; index < last; index++) {
      let start = here;
      let stop: number;
      if (bytes[here] === QUOTE) {
        stop = closing(here);
        if (stop < 0) return -1;
        start++;
        here = stop + 1;
      } else {
        while (stops[bytes[here]] === 0) here++;
        stop = here;
      }
      if (stop - start > LONGEST_FIELD) return -1;
      from[index] = start - row;
      to[index] = stop - row;
      ends[index] = here - row;
      if (index === width - 1) return here;
      if (here >= end || bytes[here] !== delimiter) return -1;
      here++;
    }
    return here;
  };

  const next = (): number => {
    if (at >= end) return END;
    const above = row;
    row = at;
    same = 0;
    if (tail > 0) {
      const length = common(above, row, Math.min(tail, end - row));
      while (same < wanted && ends[same] < length) same++;
    }
    let here = row + (same === 0 ? 0 : ends[same - 1] + 1);
    here = readCells(same, wanted, here);
    if (here < 0) return UNKNOWN;
    const behind = above + tail;
    tail = here - row;
    if (rest > 0 && here + rest <= end && common(behind, here, rest) === rest) {
      at = here + rest;
      return ROW;
    }
    const begin = here;
    if (wanted < width) here = readCells(wanted, width, here);
    if (here < 0) return UNKNOWN;
    if (here < end) {
      if (returns && bytes[here++] !== RETURN) return UNKNOWN;
      if (bytes[here++] !== FEED) return UNKNOWN;
    }
    rest = here - begin;
    at = here;
    return ROW;
  };

  const open = (lines: Uint8Array): void => {
    bytes = lines;
    end = lines.length;
    view = new DataView(lines.buffer, lines.byteOffset, end);
    at = 0;
    row = 0;
    tail = 0;
    rest = 0;
  };

  return { open, next, from, to, start: () => row, same: () => same };
}
