import { blankPartNotices } from './blank-parts.ts';
import { fitted } from './columns.ts';
import { isSound, textReader } from './decode.ts';
import { mayBeFooter } from './footers.ts';
import { uniqueHeadings } from './headings.ts';
import type { TableData } from './manifest-schema.ts';
import { sameBytes } from './name-bytes.ts';
import { plainAreas } from './plain-areas.ts';
import { END, type PlainCells, ROW } from './plain-cells.ts';
import { plainHeader } from './plain-header.ts';
import { plainPlaces } from './plain-places.ts';
import { plainScan, type RowsWritten } from './plain-scan.ts';
import { plainValues } from './plain-values.ts';
import { shiftingNames } from './shifting-names.ts';
import { type TableColumns, tableColumns } from './table-columns.ts';
import type { TableContext, TableInput, TableRows } from './table-rows.ts';

const FEED = 10;
const RETURN = 13;
const SPACE = 32;

/**
 * Reads the rows of a plain table from its bytes straight into typed columns, many times faster than by way of text.
 *
 * It reads what it fully understands, and gives up on anything else — a problem of any kind, a row that names no area, a blank line, mixed
 * line ends, a quoted line break, an area it cannot name — so that the reader of reference starts again from the first row and
 * says what there is to say. A table it returns is the one that reader would have returned: held by a differential test.
 *
 * @returns undefined where the other reader has to be asked; nothing is then told, and no area is named that it would not name
 */
export function readPlainRows(spec: TableData, input: TableInput, context: TableContext): TableRows | undefined {
  const { bytes, encoding } = input;
  const delimiter = spec.delimiter.charCodeAt(0);
  // Words that sort the rows are few and need no speed.
  if (spec.columns.stratum || spec.columns.cluster || spec.columns.copy || spec.fillDown || spec.levels || spec.path?.numbers.length)
    return undefined;
  if ((spec.headerRow ?? 1) !== 1 || spec.lastRow || spec.repeat) return undefined;
  // What is taken off numbers is told, column by column.
  if (spec.footnotes) return undefined;
  if (spec.delimiter.length !== 1 || delimiter > 126 || !isSound(bytes, encoding)) return undefined;
  const start = encoding === 'utf-8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const feed = bytes.indexOf(FEED);
  if (feed < 0) return undefined;
  const returns = bytes[feed - 1] === RETURN;
  const read = textReader(encoding);
  const names = plainHeader(read(bytes.subarray(start, returns ? feed - 1 : feed)), spec.delimiter);
  if (!names) return undefined;
  let complaints = 0;
  const expected = rowsIn(bytes);
  const columns = tableColumns(spec, input.path, uniqueHeadings(names), context.contestants, () => complaints++, expected);
  // Names beside the votes are watched row by row.
  if (complaints > 0 || shiftingNames(spec, columns).beside.length > 0) return undefined;
  const written = { bytes, start: feed + 1, delimiter, width: names.length, returns, read };
  const rows = collect({ spec, context, columns, header: names, written, encoding, expected });
  if (!rows) return undefined;
  context.notices.push(...blankPartNotices(columns, input.path, rows.area.length, spec.blank ?? 'zero'));
  return {
    columns,
    area: rows.area,
    namedTotals: rows.namedTotals,
    short: new Set(),
    unless: [],
    blanks: rows.blanks,
    copies: false,
    others: [],
    contradict: () => {},
    refuseOthers: () => {},
    faults: [],
    line: rows.places.lineOf,
    place: (row, index) => rows.places.placeOf(written, spec.delimiter, input.path, row, index),
  };
}

const SAMPLE = 1 << 14;

/** About how many rows there are, rather more than fewer: from the shortest mean line of a few stretches. */
function rowsIn(bytes: Uint8Array): number {
  let shortest = bytes.length;
  for (const part of [0, 0.25, 0.5, 0.75, 1]) {
    const from = Math.floor(part * Math.max(0, bytes.length - SAMPLE));
    const stretch = bytes.subarray(from, from + SAMPLE);
    let feeds = 0;
    for (let at = stretch.indexOf(FEED); at >= 0; at = stretch.indexOf(FEED, at + 1)) feeds++;
    shortest = Math.min(shortest, stretch.length / Math.max(1, feeds));
  }
  return Math.ceil(bytes.length / shortest) + 1;
}

interface Collected {
  readonly area: Int32Array;
  readonly places: ReturnType<typeof plainPlaces>;
  readonly blanks: Int32Array;
  readonly namedTotals: ReadonlySet<number>;
}

/** What rows are collected with. */
interface Collecting {
  readonly spec: TableData;
  readonly context: TableContext;
  readonly columns: TableColumns;
  readonly header: readonly string[];
  readonly written: RowsWritten;
  readonly encoding: string;
  /** About how many rows there are. */
  readonly expected: number;
}

function collect(collecting: Collecting): Collected | undefined {
  const { spec, context, columns, header, written, encoding, expected } = collecting;
  const { filters } = columns;
  const cells = plainScan(
    written,
    columns.counts.flatMap(({ indices }) => indices),
  );
  const places = plainPlaces(filters.length > 0);
  let area = new Int32Array(expected);
  context.areas.reserve(expected);
  const areas = plainAreas(spec, context, columns, cells, encoding === 'utf-8', expected);
  const values = plainValues(spec, context, columns, cells, expected);
  const isKept = rowFilter(filters, cells);
  const repeatsHeader = headerAgain(header, cells);
  const figure = columns.counts[0]?.indices[0] ?? columns.shares[0]?.index ?? -1;
  /** Whether the row may have no figures, as notes below a table have none: a matter for the other reader. */
  const isBare = (): boolean => figure < 0 || cells.from[figure] === cells.to[figure] || !isLetter(cells.bytes[cells.from[figure]]);
  let size = 0;
  let step = cells.next();
  for (; step === ROW; step = cells.next()) {
    places.line(cells);
    if (repeatsHeader()) return undefined;
    if (filters.length > 0 && !isKept()) continue;
    if (isBare()) {
      const all = header.map((_, index) => cells.text(index));
      if (mayBeFooter(all, columns) || all.every((cell) => cell.trim() === '')) return undefined;
    }
    const here = areas.read(size);
    if (here < 0 || !values.read(size)) return undefined;
    places.row(cells);
    if (size === area.length) area = larger(area);
    area[size++] = here;
  }
  if (step !== END || size === 0) return undefined;
  values.finish(size);
  return { area: fitted(area, size), places, blanks: areas.blanks(), namedTotals: areas.namedTotals };
}

function larger(array: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(2 * array.length);
  twice.set(array);
  return twice;
}

/** Whether the current row is the header again, as in pages pasted under one another: a matter for the other reader. */
function headerAgain(header: readonly string[], cells: PlainCells): () => boolean {
  const first = header[0].charCodeAt(0);
  const shortest = header[0].length;
  const begins = header[0] !== '' && isLetter(first);
  const { bytes, from, to } = cells;
  return () => {
    const start = from[0];
    const size = to[0] - start;
    // A character takes a byte or more. Where both begin with a letter of ASCII, nearly all rows end here.
    if (size < shortest || (begins && size > 0 && isLetter(bytes[start]) && bytes[start] !== first)) return false;
    return header.every((name, index) => cells.text(index).trim() === name);
  };
}

/** Whether the current row has the values asked for. What the row before had in a column is not looked up again. */
function rowFilter(filters: TableColumns['filters'], cells: PlainCells): () => boolean {
  const { bytes, from, to } = cells;
  const lasts = filters.map(({ index, values, keeps }) => ({ index, values, keeps, from: 0, to: -1, kept: false }));
  return () => {
    for (const last of lasts) {
      const [start, length] = [from[last.index], to[last.index] - from[last.index]];
      if (length !== last.to - last.from || !sameBytes(bytes, start, bytes, last.from, length)) {
        last.from = start;
        last.to = to[last.index];
        last.kept = last.values.has(cells.text(last.index).trim()) === last.keeps;
      }
      if (!last.kept) return false;
    }
    return true;
  };
}

const isLetter = (mark: number): boolean => mark > SPACE && mark < 127;
