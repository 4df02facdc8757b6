import Papa from 'papaparse';
import { PRESENT } from '../data/table.ts';
import { growing, stateOf } from './columns.ts';
import { cellPlace, MOST_COLUMNS } from './csv.ts';
import { isSound, textReader } from './decode.ts';
import type { TableData } from './manifest-schema.ts';
import { parseCount, parseShare } from './number.ts';
import { type TableColumns, tableColumns } from './table-columns.ts';
import { absentWords, blankAreas, styleOf, type TableContext, type TableInput, type TableRows } from './table-rows.ts';
import { namesTotal } from './totals-row.ts';

const TAB = 9;
const FEED = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const ZERO = 48;
const NINE = 57;
const LONGEST_FIELD = 1 << 20;
const MOST_DIGITS = 15;

/**
 * Reads the rows of a plain table from its bytes straight into typed columns, many times faster than by way of text.
 *
 * It reads what it fully understands, and gives up on anything else — a problem of any kind, a totals row, a blank line, mixed
 * line ends, a quoted line break, an area it cannot name — so that the reader of reference starts again from the first row and
 * says what there is to say. A table it returns is the one that reader would have returned: held by a differential test.
 *
 * @returns undefined where the other reader has to be asked; nothing is then told, and no area is named that it would not name
 */
export function readPlainRows(spec: TableData, input: TableInput, context: TableContext): TableRows | undefined {
  const { bytes, encoding } = input;
  const delimiter = spec.delimiter.charCodeAt(0);
  // Words that sort the rows are few and need no speed.
  if (spec.columns.stratum || spec.columns.cluster || spec.columns.copy || spec.fillDown || (spec.headerRow ?? 1) > 1) return undefined;
  if (spec.delimiter.length !== 1 || delimiter > 126 || !isSound(bytes, encoding)) return undefined;
  const start = encoding === 'utf-8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const feed = bytes.indexOf(FEED);
  if (feed < 0) return undefined;
  const returns = bytes[feed - 1] === RETURN;
  const read = textReader(encoding);
  const names = headerOf(read(bytes.subarray(start, returns ? feed - 1 : feed)), spec.delimiter);
  if (!names) return undefined;
  let complaints = 0;
  const expected = rowsIn(bytes);
  const columns = tableColumns(spec, input.path, names, context.contestants, () => complaints++, expected);
  if (complaints > 0) return undefined;
  const cells = scanner(bytes, feed + 1, delimiter, names.length, returns, read);
  const rows = collect(spec, context, columns, cells, expected);
  if (!rows) return undefined;
  if (rows.blankAreas > 0) context.notices.push(blankAreas(input.path, rows.blankAreas));
  return {
    columns,
    area: rows.area,
    totals: new Map(),
    copies: false,
    line: (row) => rows.lines[row],
    place: (row, index) => {
      const from = rows.offsets[row];
      const end = bytes.indexOf(FEED, from);
      const text = read(bytes.subarray(from, end < 0 ? bytes.length : end));
      return cellPlace({ path: input.path, text, delimiter: spec.delimiter }, { line: rows.lines[row], offset: 0 }, index);
    },
  };
}

/** The names of a header in one line, or undefined where it is not one that can be taken as it stands. */
function headerOf(line: string, delimiter: string): string[] | undefined {
  if (/[\r\n]/.test(line) || line.length > LONGEST_FIELD) return undefined;
  let names: string[] | undefined;
  Papa.parse(line, {
    delimiter,
    newline: '\n',
    header: false,
    step({ data, errors }) {
      names = names || errors.length > 0 ? undefined : data.map((cell) => cell.trim());
    },
  });
  if (!names || names.length < 2 || names.length > MOST_COLUMNS) return undefined;
  const filled = names.filter((name) => name !== '');
  return new Set(filled).size === filled.length ? names : undefined;
}

const SAMPLE = 1 << 14;

/** About how many rows there are, rather more than fewer: from the shortest mean line of a few stretches. */
function rowsIn(bytes: Uint8Array): number {
  let shortest = bytes.length;
  for (const part of [0, 0.25, 0.5, 0.75, 1]) {
    const from = Math.floor(part * Math.max(0, bytes.length - SAMPLE));
    const stretch = bytes.subarray(from, from + SAMPLE);
    let feeds = 0;
    for (let at = 0; at < stretch.length; at++) if (stretch[at] === FEED) feeds++;
    shortest = Math.min(shortest, stretch.length / Math.max(1, feeds));
  }
  return Math.ceil(bytes.length / shortest) + 1;
}

/** Whether there is another row, none, or one that is not understood. */
const ROW = 1;
const END = 0;
const UNKNOWN = -1;

/** The cells of one row at a time: where each begins and ends in the bytes, quotation marks left out. */
interface Cells {
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

function scanner(
  bytes: Uint8Array,
  start: number,
  delimiter: number,
  width: number,
  returns: boolean,
  read: (bytes: Uint8Array) => string,
): Cells {
  const end = bytes.length;
  const from = new Int32Array(width);
  const to = new Int32Array(width);
  const doubled = new Uint8Array(width);
  // 1 where a cell cannot simply go on.
  const stops = new Uint8Array(256);
  for (const mark of [delimiter, FEED, RETURN, QUOTE]) stops[mark] = 1;
  let at = start;
  let rowStart = start;
  let line = 1;

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
      return doubled[index] && bytes[from[index] - 1] === QUOTE ? text.replaceAll('""', '"') : text;
    },
  };
}

interface Collected {
  readonly area: Int32Array;
  readonly lines: Int32Array;
  readonly offsets: Float64Array;
  readonly blankAreas: number;
}

function collect(spec: TableData, context: TableContext, columns: TableColumns, cells: Cells, rows: number): Collected | undefined {
  const lines = growing((length) => new Int32Array(length), rows);
  const offsets = growing((length) => new Float64Array(length), rows);
  const area = growing((length) => new Int32Array(length), rows);
  context.areas.reserve(rows);
  const { filters, header } = columns;
  const areas = areaReader(spec, context, columns, cells);
  const values = valueReader(spec, context, columns, cells, rows);
  const first = header[0].charCodeAt(0);
  const begins = header[0] !== '' && isLetter(first);
  /** Pages pasted under one another repeat their header: a matter for the other reader. */
  const repeatsHeader = (): boolean => {
    const from = cells.from[0];
    const size = cells.to[0] - from;
    // A character takes a byte or more. Where both begin with a letter of ASCII, nearly all rows end here.
    if (size < header[0].length || (begins && size > 0 && isLetter(cells.bytes[from]) && cells.bytes[from] !== first)) return false;
    return header.every((name, index) => cells.text(index).trim() === name);
  };
  let size = 0;
  let step = cells.next();
  for (; step === ROW; step = cells.next()) {
    if (repeatsHeader()) return undefined;
    if (filters.length > 0 && !filters.every(({ index, allowed }) => allowed.has(cells.text(index).trim()))) continue;
    const here = areas.read();
    if (here < 0 || !values.read(size)) return undefined;
    lines.push(cells.line());
    offsets.push(cells.offset());
    area.push(here);
    size++;
  }
  if (step !== END || size === 0) return undefined;
  values.cut(size);
  return { area: area.done(), lines: lines.done(), offsets: offsets.done(), blankAreas: areas.blank() };
}

/** Names the area of the current row; -1 where the other reader has to be asked. */
function areaReader(spec: TableData, { areas, root, areasListed }: TableContext, { area: path, header }: TableColumns, cells: Cells) {
  const { bytes, from, to } = cells;
  const levels = path.map((index, depth) => (depth === path.length - 1 ? spec.level : header[index]));
  // What the row before had at each depth: in most files the next one has the same.
  const lastFrom = new Int32Array(path.length);
  const lastTo = new Int32Array(path.length);
  const lastParent = new Int32Array(path.length).fill(-1);
  const lastArea = new Int32Array(path.length).fill(-1);
  let seen = new Uint8Array(1024);
  let blank = 0;

  const byText = (here: number, name: string, depth: number): number => {
    const listed = depth === 0 ? areas.find(name) : undefined;
    if (listed !== undefined) return listed;
    if (namesTotal(name) || (depth === 0 && areasListed)) return -1;
    return areas.below(here, name, levels[depth]);
  };
  const byBytes = (here: number, start: number, end: number, depth: number): number => {
    // No name of a totals row begins with a digit.
    const mayBeTotal = bytes[start] > NINE;
    const next = mayBeTotal ? -1 : areas.addNextPlain(here, bytes, start, end, levels[depth]);
    if (next >= 0) return next;
    const known = areas.findPlain(here, bytes, start, end);
    if (known >= 0) return known;
    if (mayBeTotal && namesTotal(cells.text(path[depth]))) return -1;
    return areas.addPlain(here, bytes, start, end, levels[depth]);
  };
  const named = (here: number, depth: number): number => {
    const index = path[depth];
    let start = from[index];
    let end = to[index];
    while (start < end && isSpace(bytes[start])) start++;
    while (end > start && isSpace(bytes[end - 1])) end--;
    const same = lastParent[depth] === here && sameBytes(bytes, start, end, lastFrom[depth], lastTo[depth]);
    if (same) return lastArea[depth];
    const plain = !cells.doubled(index) && isPlain(bytes, start, end) && (depth > 0 || (!areasListed && areas.isTop(here)));
    let area: number;
    if (plain) area = start === end ? BLANK : byBytes(here, start, end, depth);
    else {
      const name = cells.text(index).trim();
      area = name === '' ? BLANK : byText(here, name, depth);
    }
    if (cells.doubled(index) || area < 0) return area;
    lastParent[depth] = here;
    lastFrom[depth] = start;
    lastTo[depth] = end;
    lastArea[depth] = area;
    return area;
  };
  return {
    blank: () => blank,
    read(): number {
      let here = root;
      if (path.length === 0) here = areas.below(root, `line ${cells.line()}`, spec.level);
      for (let depth = 0; depth < path.length; depth++) {
        const area = named(here, depth);
        if (area === BLANK && depth < path.length - 1) {
          blank++;
          continue;
        }
        if (area < 0) return -1;
        here = area;
      }
      if (path.length === 0) return here;
      areas.setLevel(here, spec.level);
      if (here >= seen.length) {
        const larger = new Uint8Array(2 * (here + 1));
        larger.set(seen);
        seen = larger;
      }
      if (seen[here] === 1) return -1;
      seen[here] = 1;
      return here;
    },
  };
}

const BLANK = -2;

const isLetter = (mark: number): boolean => mark > SPACE && mark < 127;

const isSpace = (mark: number): boolean => mark === SPACE || (mark >= TAB && mark <= RETURN);

function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] > 126) return false;
  return true;
}

function sameBytes(bytes: Uint8Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  if (to - from !== otherTo - otherFrom) return false;
  for (let at = from, other = otherFrom; at < to; at++, other++) if (bytes[at] !== bytes[other]) return false;
  return true;
}

/** Reads the numbers of the current row into row `row` of their columns; false where one of them is none. */
function valueReader(spec: TableData, { publication }: TableContext, { counts, shares }: TableColumns, cells: Cells, rows: number) {
  const { bytes, from, to } = cells;
  const style = styleOf(spec);
  const words = absentWords(spec);
  // Digits may be announced to mean that a value is absent: then every cell is read as text.
  const digitsCount = ![...words.missing, ...words.suppressed, ...words.notApplicable].some((word) => /^\d+$/.test(word));
  let room = rows;
  let values = counts.map(({ column }) => column.values.room(room));
  let states = counts.map(({ column }) => column.state.room(room));
  const cellsOf = counts.map(({ indices }) => Int32Array.from(indices));
  /** The number in a cell of digits only, or -1. */
  const digits = (index: number): number => {
    const end = to[index];
    let at = from[index];
    if (!digitsCount || at === end || end - at > MOST_DIGITS) return -1;
    let value = 0;
    for (; at < end; at++) {
      const digit = bytes[at] - ZERO;
      if (digit < 0 || digit > 9) return -1;
      value = 10 * value + digit;
    }
    return value;
  };
  const cut = (size: number): void => {
    for (const { column } of counts) {
      column.values.cut(size);
      column.state.cut(size);
    }
  };
  /** The sum of some cells and its state, where at least one of them is more than digits; undefined where one is no number. */
  const summed = (indices: Int32Array): { sum: number; state: number } | undefined => {
    let sum = 0;
    let state = PRESENT;
    for (const index of indices) {
      const text = cells.text(index);
      const is = stateOf(text, words);
      if (is !== PRESENT) {
        if (state === PRESENT) state = is;
        continue;
      }
      const parsed = parseCount(text, style);
      if (typeof parsed !== 'number') return undefined;
      sum += parsed;
    }
    return Number.isSafeInteger(sum) ? { sum, state } : undefined;
  };
  const readCount = (row: number, column: number): boolean => {
    const indices = cellsOf[column];
    let sum = 0;
    for (let i = 0; i < indices.length; i++) {
      const plain = digits(indices[i]);
      if (plain < 0) {
        const found = summed(indices);
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
