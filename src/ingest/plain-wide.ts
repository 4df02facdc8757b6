import { collectProblems } from '../data/problem.ts';
import { PRESENT } from '../data/table.ts';
import { type AbsentPart, blankPartNotices, stateOfSum } from './blank-parts.ts';
import type { CellCodes } from './cell-codes.ts';
import { stateOf } from './columns.ts';
import type { Place } from './grid.ts';
import { uniqueHeadings } from './headings.ts';
import type { TableData } from './manifest-schema.ts';
import { type NumberStyle, parseCount } from './number.ts';
import { plainAreas } from './plain-areas.ts';
import type { PlainCells } from './plain-cells.ts';
import { shiftingNames } from './shifting-names.ts';
import { type TableColumns, tableColumns } from './table-columns.ts';
import { acceptHeader } from './table-header.ts';
import { absentWords, styleOf, type TableContext, type TableRows } from './table-rows.ts';
import { withoutGuard } from './text-guard.ts';

/** A wide table made of a long one whose cells are numbers already. */
export interface PlainWide {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: number;
  readonly codes: CellCodes;
  /** The cells that name the places, the first of each row, of the row moved to; their bytes stay as they are. */
  readonly names: PlainCells;
  readonly moveTo: (row: number) => void;
  /** The other columns: the code of the cell of a row, not a number where it has none. */
  readonly cells: readonly ((row: number) => number)[];
  readonly line: (row: number) => number;
  readonly place: (row: number, index: number) => Place;
  readonly byWay: number;
}

/**
 * Reads such a table into columns without making texts of it.
 *
 * It reads what it fully understands, and gives up on anything else — a cell that is no number and not absent, a row that names
 * no area or one that another row has — as `readPlainRows` does.
 *
 * @returns undefined where the other reader has to be asked; nothing is then told, and no area is named that it would not name
 */
export function readPlainWide(spec: TableData, wide: PlainWide, context: TableContext): TableRows | undefined {
  const { path, rows } = wide;
  const names = wide.header.map((name) => withoutGuard(name).trim());
  if (!acceptHeader(names, path, () => ({ line: 1, column: 1 }), collectProblems())) return undefined;
  let complaints = 0;
  const columns = tableColumns(spec, path, uniqueHeadings(names), context.contestants, () => complaints++, rows);
  if (complaints > 0 || !isSimple(spec, columns, wide)) return undefined;
  const bare = bareRows(wide, columns.header, spec.blank === 'zero');
  const { names: cells } = wide;
  context.areas.reserve(rows);
  const areas = plainAreas(spec, context, columns, cells, false, rows);
  const area = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    wide.moveTo(row);
    if (bare.isBare(row)) return undefined;
    area[row] = areas.read(row);
    if (area[row] < 0) return undefined;
  }
  if (!columns.counts.every((count) => readCount(spec, wide, count))) return undefined;
  context.notices.push(...blankPartNotices(columns, path, rows, spec.blank ?? 'zero'));
  return {
    columns,
    area,
    namedTotals: areas.namedTotals,
    short: new Set(),
    unless: [],
    blanks: areas.blanks(),
    copies: false,
    others: [],
    contradict: () => {},
    refuseOthers: () => {},
    faults: [],
    ...(wide.byWay && { byWay: wide.byWay }),
    line: wide.line,
    place: wide.place,
  };
}

/** Whether a table has only areas in its first columns and counts in the others. */
function isSimple(spec: TableData, columns: TableColumns, { header, cells, rows }: PlainWide): boolean {
  const width = header.length - cells.length;
  const { area, counts, shares, labels, filters } = columns;
  if (rows === 0 || spec.levels || spec.fillDown || spec.path?.numbers.length || spec.footnotes || filters.length > 0) return false;
  if (shares.length > 0 || labels.length > 0 || counts.length === 0 || area.length === 0) return false;
  if (area.some((index) => index >= width) || counts.some(({ indices }) => indices.some((index) => index < width))) return false;
  return shiftingNames(spec, columns).beside.length === 0;
}

/** Tells the rows that may be no row of the table: blank ones, notes below it, a header again. */
function bareRows({ names, cells, codes }: PlainWide, header: readonly string[], blankIsZero: boolean) {
  const width = header.length - cells.length;
  const isBlank = (code: number): boolean => (Number.isNaN(code) ? !blankIsZero : code < 0 && codes.text(code).trim() === '');
  return {
    isBare(row: number): boolean {
      let filled = 0;
      for (let index = 0; index < width; index++) if (names.to[index] > names.from[index]) filled++;
      if (filled <= 1 && cells.every((cell) => isBlank(cell(row)))) return true;
      const [first, begins] = [names.bytes[names.from[0]], header[0].charCodeAt(0)];
      // A character takes a byte or more, and one of ASCII itself.
      if (names.to[0] - names.from[0] < header[0].length || (begins < 127 && first !== begins)) return false;
      return names.text(0) === header[0];
    },
  };
}

/** Reads a column of counts; false where a cell of it is none. */
function readCount(
  spec: TableData,
  { header, cells, codes, rows }: PlainWide,
  { indices, column, blankRows }: TableColumns['counts'][number],
) {
  const style = styleOf(spec);
  const words = absentWords(spec);
  const blank = spec.blank ?? 'zero';
  const none = spec.blank === 'zero' ? 0 : codes.ofText('');
  const read = indices.map((index) => cells[index - (header.length - cells.length)]);
  const known = new Map<number, number | { readonly state: number } | undefined>();
  const numberOf = (code: number): number | { readonly state: number } | undefined => {
    if (known.has(code)) return known.get(code);
    const text = codes.text(code);
    const state = stateOf(text, words);
    const found = state === PRESENT ? countIn(text, style) : { state };
    known.set(code, found);
    return found;
  };
  const values = column.values.room(rows);
  const states = column.state.room(rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    let absent: AbsentPart[] | undefined;
    for (let part = 0; part < read.length; part++) {
      const code = read[part](row);
      if (code >= 0) {
        sum += code;
        continue;
      }
      const number = numberOf(Number.isNaN(code) ? none : code);
      if (number === undefined) return false;
      if (typeof number === 'number') sum += number;
      else {
        absent ??= [];
        absent.push({ part, state: number.state });
      }
    }
    if (!Number.isSafeInteger(sum)) return false;
    const state = absent === undefined ? PRESENT : stateOfSum(absent, blankRows, blank);
    values[row] = state === PRESENT ? sum : 0;
    states[row] = state;
  }
  column.values.cut(rows);
  column.state.cut(rows);
  return true;
}

function countIn(text: string, style: NumberStyle): number | undefined {
  const parsed = parseCount(text, style);
  return typeof parsed === 'number' ? parsed : undefined;
}
