import { blankPartNotices } from './blank-parts.ts';
import { growing } from './columns.ts';
import { cellPlace } from './csv-place.ts';
import { isSound, textReader } from './decode.ts';
import { mayBeFooter } from './footers.ts';
import { uniqueHeadings } from './headings.ts';
import type { TableData } from './manifest-schema.ts';
import { plainAreas } from './plain-areas.ts';
import { END, type PlainCells, plainCells, ROW } from './plain-cells.ts';
import { plainHeader } from './plain-header.ts';
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
  const cells = plainCells(bytes, feed + 1, delimiter, names.length, returns, read);
  const rows = collect(spec, context, columns, names, cells, expected);
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
    line: (row) => rows.lines[row],
    place: (row, index) => {
      const from = rows.offsets[row];
      const end = bytes.indexOf(FEED, from);
      const text = read(bytes.subarray(from, end < 0 ? bytes.length : end));
      return cellPlace({ path: input.path, text, delimiter: spec.delimiter }, { line: rows.lines[row], offset: 0 }, index);
    },
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
    for (let at = 0; at < stretch.length; at++) if (stretch[at] === FEED) feeds++;
    shortest = Math.min(shortest, stretch.length / Math.max(1, feeds));
  }
  return Math.ceil(bytes.length / shortest) + 1;
}

interface Collected {
  readonly area: Int32Array;
  readonly lines: Int32Array;
  readonly offsets: Float64Array;
  readonly blanks: Int32Array;
  readonly namedTotals: ReadonlySet<number>;
}

function collect(
  spec: TableData,
  context: TableContext,
  columns: TableColumns,
  header: readonly string[],
  cells: PlainCells,
  rows: number,
): Collected | undefined {
  const lines = growing((length) => new Int32Array(length), rows);
  const offsets = growing((length) => new Float64Array(length), rows);
  const area = growing((length) => new Int32Array(length), rows);
  context.areas.reserve(rows);
  const { filters } = columns;
  const areas = plainAreas(spec, context, columns, cells);
  const values = plainValues(spec, context, columns, cells, rows);
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
  const figure = columns.counts[0]?.indices[0] ?? columns.shares[0]?.index ?? -1;
  /** Whether the row may have no figures, as notes below a table have none: a matter for the other reader. */
  const isBare = (): boolean => figure < 0 || cells.from[figure] === cells.to[figure] || !isLetter(cells.bytes[cells.from[figure]]);
  let size = 0;
  let step = cells.next();
  for (; step === ROW; step = cells.next()) {
    if (repeatsHeader()) return undefined;
    if (filters.length > 0 && !filters.every(({ index, values, keeps }) => values.has(cells.text(index).trim()) === keeps)) continue;
    if (isBare()) {
      const all = header.map((_, index) => cells.text(index));
      if (mayBeFooter(all, columns) || all.every((cell) => cell.trim() === '')) return undefined;
    }
    const here = areas.read(size);
    if (here < 0 || !values.read(size)) return undefined;
    lines.push(cells.line());
    offsets.push(cells.offset());
    area.push(here);
    size++;
  }
  if (step !== END || size === 0) return undefined;
  values.cut(size);
  return { area: area.done(), lines: lines.done(), offsets: offsets.done(), blanks: areas.blanks(), namedTotals: areas.namedTotals };
}

const isLetter = (mark: number): boolean => mark > SPACE && mark < 127;
