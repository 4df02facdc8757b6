import { blankPartNotices } from './blank-parts.ts';
import { cellProblems } from './cell-problem.ts';
import { type Growing, growing } from './columns.ts';
import type { RowPlace } from './csv-place.ts';
import { refuseSecondRows, refuseUnread } from './faults.ts';
import { fillDown } from './fill-down.ts';
import { footerNotice, mayBeFooter } from './footers.ts';
import type { RowSource } from './grid.ts';
import type { TableData } from './manifest-schema.ts';
import { areaOfRow, type RowAreas, rowAreas } from './row-areas.ts';
import { type RowValues, readValues, rowValues } from './row-values.ts';
import type { OtherRow } from './rows-of-area.ts';
import { contradict, dropRepeatedRow } from './second-row.ts';
import { type TableColumns, tableColumns } from './table-columns.ts';
import type { TableContext, TableRows } from './table-rows.ts';

/** Rows as they are read: their values go into the columns of the table, their areas and places stand here. */
interface Rows {
  readonly columns: TableColumns;
  readonly areas: RowAreas;
  readonly values: RowValues;
  readonly filled: (cells: readonly string[]) => readonly string[];
  readonly area: Growing<Int32Array>;
  readonly lines: Growing<Int32Array>;
  readonly offsets: Growing<Float64Array>;
  /** Rows of areas that have a row with other numbers. */
  readonly others: OtherRow[];
  /** How many rows `where` left out. */
  left: number;
  /** Rows that are notes below the table where no others follow. */
  footers: { readonly cells: readonly string[]; readonly place: RowPlace }[];
}

/**
 * Reads the rows of a table, cell by cell as text, wherever they come from; whatever cannot be read is a problem at its own cell.
 *
 * @returns the rows as far as they were read, problems or not; undefined where there are none
 */
export function readRows(spec: TableData, source: RowSource, context: TableContext): TableRows | undefined {
  const { problems, notices } = context;
  const before = problems.total();
  let rows: Rows | undefined;
  source.read(
    problems,
    notices,
    (header) => {
      rows = rowsBelow(header, spec, source, context);
      return problems.total() === before;
    },
    (cells, place) => addRow(rows as Rows, cells, place),
  );
  // A table of nothing else has no notes below it.
  if (rows && rows.area.length() === 0) keepFooters(rows);
  if (rows) refuseUnread(rows.values.faults, rows.values.table);
  if (problems.total() === before && (rows?.area.length() ?? 0) === 0) {
    const message = `${source.path} has no row that \`where\` keeps; ${rows?.left ?? 0} were left out`;
    context.complain(['where'], 'empty-table', message, 'at least one row');
  }
  if (!rows || rows.area.length() === 0) return undefined;
  if (problems.total() > before) return tableRows(rows, source);
  if (rows.footers.length > 0) {
    const lines = rows.footers.map(({ place }) => place.line);
    notices.push(footerNotice(source.path, lines, rows.footers[0].cells.find((cell) => cell.trim() !== '') ?? ''));
  }
  notices.push(...blankPartNotices(rows.columns, source.path, rows.area.length(), spec.blank ?? 'zero'));
  notices.push(...rows.values.readAs.notices(source, rows.columns.header));
  return tableRows(rows, source);
}

function rowsBelow(header: readonly string[], spec: TableData, source: RowSource, context: TableContext): Rows {
  const { problems, contestants, complain } = context;
  const columns = tableColumns(spec, source.path, header, contestants, complain);
  const table = { spec, source, context, columns, problem: cellProblems(source, header, problems) };
  return {
    columns,
    areas: rowAreas(table),
    values: rowValues(table),
    filled: fillDown(columns.fillDown),
    area: growing((length) => new Int32Array(length)),
    lines: growing((length) => new Int32Array(length)),
    offsets: growing((length) => new Float64Array(length)),
    others: [],
    left: 0,
    footers: [],
  };
}

function addRow(rows: Rows, given: readonly string[], place: RowPlace): void {
  const cells = rows.filled(given);
  if (!rows.columns.filters.every(({ index, values, keeps }) => values.has(cells[index].trim()) === keeps)) {
    rows.left++;
    return;
  }
  if (mayBeFooter(cells, rows.columns)) {
    rows.footers.push({ cells, place });
    return;
  }
  keepFooters(rows);
  keepRow(rows, cells, place);
}

/** Rows that others follow are no notes below the table. */
function keepFooters(rows: Rows): void {
  if (rows.footers.length === 0) return;
  for (const { cells, place } of rows.footers) keepRow(rows, cells, place);
  rows.footers = [];
}

function keepRow(rows: Rows, cells: readonly string[], place: RowPlace): void {
  const area = areaOfRow(rows.areas, cells, place, rows.area.length());
  const { values, areas } = rows;
  readValues(values, cells, place, area);
  for (const fault of values.table.source.faults?.(place) ?? []) values.faults.found.push({ ...fault, area });
  if (areas.earlier) {
    const other = { at: place, row: rows.area.length(), name: cells[values.table.columns.area.at(-1) ?? 0], area };
    if (dropRepeatedRow(values, other, areas.earlier)) return;
    rows.others.push({ ...other, earlier: areas.earlier });
  }
  rows.lines.push(place.line);
  rows.offsets.push(place.offset);
  rows.area.push(area);
}

function tableRows({ columns, areas, ...rows }: Rows, source: RowSource): TableRows {
  const lines = rows.lines.done();
  const offsets = rows.offsets.done();
  return {
    columns,
    area: rows.area.done(),
    namedTotals: areas.namedTotals,
    short: areas.short,
    unless: areas.unless,
    blanks: areas.blanks,
    copies: areas.copies,
    others: rows.others,
    contradict: (other, earlier) => contradict(rows.values, other, earlier),
    refuseOthers: () => refuseSecondRows(rows.values.faults, rows.values.table, lines.length - rows.values.faults.seconds.length),
    faults: rows.values.faults.found,
    byWay: source.byWay,
    line: (row) => lines[row],
    place: (row, index) => source.place({ line: lines[row], offset: offsets[row] }, index),
  };
}
