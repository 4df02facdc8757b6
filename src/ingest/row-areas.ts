import { numbersIn } from './area-path.ts';
import type { CellProblem } from './cell-problem.ts';
import type { RowPlace } from './csv-place.ts';
import type { RowSource } from './grid.ts';
import type { TableData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import type { FirstRow } from './rows-of-area.ts';
import type { TableColumns } from './table-columns.ts';
import { listedArea, type TableContext } from './table-rows.ts';
import { namesTotal } from './totals-row.ts';

/** A table whose header was read, and what its rows are read with. */
export interface RowTable {
  readonly spec: TableData;
  readonly source: RowSource;
  readonly context: TableContext;
  readonly columns: TableColumns;
  readonly problem: CellProblem;
}

/** What was met while the areas of the rows were named. */
export interface RowAreas {
  readonly table: RowTable;
  /** The number and place of the first row of each area. */
  readonly first: Map<number, FirstRow>;
  readonly namedTotals: Set<number>;
  readonly short: Set<number>;
  readonly unless: { readonly row: number; readonly complain: () => void }[];
  readonly blanks: number[];
  copies: boolean;
  /** The first row of the area of the row before, where that was not it. */
  earlier: FirstRow | undefined;
}

export const rowAreas = (table: RowTable): RowAreas => ({
  table,
  first: new Map(),
  namedTotals: new Set(),
  short: new Set(),
  unless: [],
  blanks: [],
  copies: false,
  earlier: undefined,
});

/** The row cannot be used; the problem was added. */
const REFUSED = -1;

/**
 * The area that row number `row` of a table is about, added to the tree where it is new. A row that names none of the level of the
 * table may be the total of the area that it does name: whether it is, its numbers tell.
 *
 * @param upper path and level of a row that holds other rows of the table; without columns it is about the whole
 * @returns the root where the row cannot be used, with the problem added
 */
export function areaOfRow(areas: RowAreas, cells: readonly string[], place: RowPlace, row: number, upper?: UpperRow): number {
  const { spec, context, columns } = areas.table;
  areas.earlier = undefined;
  // A table that names no areas has rows all the same: they are called by their lines.
  if (columns.area.length === 0 && context.around === undefined)
    return context.areas.below(context.root, `line ${place.line}`, upper?.level ?? spec.level);
  const path = upper?.path ?? columns.area;
  const level = upper?.level ?? spec.level;
  let here = context.root;
  for (let depth = 0; depth < path.length; depth++) {
    const next = areaBelow(areas, cells, place, row, here, { path, depth, level });
    if (next === REFUSED) return context.root;
    here = next;
  }
  if (upper && here !== context.root) context.areas.relevel(here, level);
  else if (!upper) context.areas.setLevel(here, level);
  noteRow(areas, here, place, row);
  return here;
}

/** How a row of an upper level names its area. */
export interface UpperRow {
  readonly path: readonly number[];
  readonly level: string;
}

/** A step of the path to an area. */
interface Step extends UpperRow {
  readonly depth: number;
}

/** The area one column further down the path; the same where its cell is blank. */
function areaBelow(areas: RowAreas, cells: readonly string[], place: RowPlace, row: number, here: number, step: Step): number {
  const { path, depth, level } = step;
  const { context, columns, problem } = areas.table;
  const index = path[depth];
  const isLast = depth === path.length - 1;
  const written = cells[index].trim();
  const name = columns.numbers.has(index) && !namesTotal(written) ? (numbersIn(written) ?? '') : written;
  const unlessTotal = (code: string, message: string, expected: string): void =>
    complainUnless(areas, row, () => problem(place, index, name, code, message, expected));
  if (name === '' && written !== '') {
    problem(place, index, written, 'area-number', 'the name holds no number', 'a name with a number in it, or no `match: number`');
    return REFUSED;
  }
  if (name === '') {
    if (refusesMerged(areas.table, place, index)) return REFUSED;
    if (isLast) {
      areas.short.add(row);
      unlessTotal('area', 'the row names no area', 'the identifier or name of an area');
    } else areas.blanks.push(row);
    return here;
  }
  const isTop = depth === 0 && context.around === undefined;
  const listed = isTop ? listedArea(context, name) : undefined;
  if (listed !== undefined) {
    if (!context.areasListed && namesTotal(name)) areas.namedTotals.add(listed);
    return listed;
  }
  if (isTop && context.areasListed && !namesTotal(name)) {
    const message = `the area "${name}" is not listed${didYouMean(name, context.areas.listedIds())}`;
    unlessTotal('unknown-area', message, 'an identifier from the list of areas');
  }
  const area = context.areas.below(here, name, isLast ? level : columns.header[index]);
  if (namesTotal(name)) areas.namedTotals.add(area);
  return area;
}

/** Whether a blank cell is part of merged cells; the problem is then added. */
function refusesMerged({ source, columns: { header }, problem }: RowTable, place: RowPlace, index: number): boolean {
  const merged = source.merged?.(place, index);
  if (merged === undefined) return false;
  const message = `the cell is blank: it is part of the merged cells ${merged}, and only the first of them has the value`;
  const expected = `\`fillDown: ["${header[index]}"]\` where the value holds for the rows below it, or the value in every row`;
  problem(place, index, '', 'merged-cells', message, expected);
  return true;
}

/** An area has one row, unless its rows are copies of one protocol or one of them is a total. */
function noteRow(areas: RowAreas, area: number, at: RowPlace, row: number): void {
  const earlier = areas.first.get(area);
  if (earlier === undefined) areas.first.set(area, { row, at });
  else if (areas.table.context.copies) areas.copies = true;
  else areas.earlier = earlier;
}

/** Rows of one table that may wait for what its numbers say; nobody writes so many totals that name no area. */
const MOST_WAITING = 20_000;

/** Complains of a row at the end, unless it turns out to be a total. */
function complainUnless({ unless }: RowAreas, row: number, complain: () => void): void {
  if (unless.length < MOST_WAITING) unless.push({ row, complain });
  else complain();
}
