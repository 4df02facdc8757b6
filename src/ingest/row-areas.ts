import type { CellProblem } from './cell-problem.ts';
import type { RowPlace } from './csv-place.ts';
import type { RowSource } from './grid.ts';
import { T as INGEST } from './ingest.texts.ts';
import type { TableData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import type { TableColumns } from './table-columns.ts';
import type { TableContext } from './table-rows.ts';
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
  /** Rows that add up others, by the level they are the total of. */
  readonly totals: Map<string, number[]>;
  blank: number;
  copies: boolean;
  /** The first row of the area of the row before, where that was not it. */
  earlier: FirstRow | undefined;
}

export interface FirstRow {
  readonly row: number;
  readonly at: RowPlace;
}

export const rowAreas = (table: RowTable): RowAreas => ({
  table,
  first: new Map(),
  totals: new Map(),
  blank: 0,
  copies: false,
  earlier: undefined,
});

/** The row is the total of the area above. */
const TOTAL = -1;
/** The row cannot be used; the problem was added. */
const REFUSED = -2;

/**
 * The area that row number `row` of a table is about, added to the tree where it is new.
 *
 * @returns the root where the row names none, with the problem added
 */
export function areaOfRow(areas: RowAreas, cells: readonly string[], place: RowPlace, row: number): number {
  const { spec, context, columns } = areas.table;
  const path = columns.area;
  areas.earlier = undefined;
  // A table that names no areas has rows all the same: they are called by their lines.
  if (path.length === 0) return context.areas.below(context.root, `line ${place.line}`, spec.level);
  let here = context.root;
  for (let depth = 0; depth < path.length; depth++) {
    const next = areaBelow(areas, cells, place, here, depth);
    if (next === REFUSED) return context.root;
    if (next === TOTAL) {
      addTotal(areas, cells, place, depth, row);
      return here;
    }
    here = next;
  }
  context.areas.setLevel(here, spec.level);
  noteRow(areas, here, place, row);
  return here;
}

/** The area one column further down the path; the same where its cell is blank. */
function areaBelow(areas: RowAreas, cells: readonly string[], place: RowPlace, here: number, depth: number): number {
  const { spec, context, columns, problem } = areas.table;
  const index = columns.area[depth];
  const isLast = depth === columns.area.length - 1;
  const name = cells[index].trim();
  if (name === '') {
    if (refusesMerged(areas.table, place, index)) return REFUSED;
    if (!isLast) {
      areas.blank++;
      return here;
    }
    problem(place, index, name, 'area', 'the row names no area', 'the identifier or name of an area');
  }
  const listed = depth === 0 ? context.areas.find(name) : undefined;
  if (listed !== undefined) return listed;
  if (namesTotal(name)) return TOTAL;
  if (depth === 0 && context.areasListed) {
    const message = `the area "${name}" is not listed${didYouMean(name, context.areas.listedIds())}`;
    problem(place, index, name, 'unknown-area', message, 'an identifier from the list of areas');
    return REFUSED;
  }
  return context.areas.below(here, name, isLast ? spec.level : columns.header[index]);
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

function addTotal({ table, totals }: RowAreas, cells: readonly string[], place: RowPlace, depth: number, row: number): void {
  const { area: path, header } = table.columns;
  const level = depth === 0 ? 'country' : header[path[depth - 1]];
  totals.set(level, [...(totals.get(level) ?? []), row]);
  table.context.notices.push({
    code: 'totals-row',
    message: INGEST.lineReadTotalRows({ path: table.source.path, line: String(place.line), trim: cells[path[depth]].trim() }),
  });
}

/** An area has one row, unless its rows are copies of one protocol. */
function noteRow(areas: RowAreas, area: number, at: RowPlace, row: number): void {
  const earlier = areas.first.get(area);
  if (earlier === undefined) areas.first.set(area, { row, at });
  else if (areas.table.context.copies) areas.copies = true;
  else areas.earlier = earlier;
}
