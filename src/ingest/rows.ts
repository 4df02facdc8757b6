import { blankPartNotices } from './blank-parts.ts';
import { cellProblems } from './cell-problem.ts';
import { type Growing, growing } from './columns.ts';
import type { RowPlace } from './csv-place.ts';
import { refuseSecondRows, refuseUnread } from './faults.ts';
import { fillDown } from './fill-down.ts';
import { footerNotice, mayBeFooter } from './footers.ts';
import { type RowSource, sourceName } from './grid.ts';
import { T as INGEST } from './ingest.texts.ts';
import { hasListedLevel, keepLevelRow, type LevelRows, levelRows, type PlacedLevels, placeLevels, unlistedText } from './level-rows.ts';
import type { TableData } from './manifest-schema.ts';
import { areaOfRow, type RowAreas, rowAreas } from './row-areas.ts';
import { isKept } from './row-filters.ts';
import { type RowValues, readValues, rowValues } from './row-values.ts';
import type { OtherRow } from './rows-of-area.ts';
import { contradict, dropRepeatedRow } from './second-row.ts';
import { type ShiftingNames, shiftingNames } from './shifting-names.ts';
import { type TableColumns, tableColumns } from './table-columns.ts';
import type { TableContext, TableRows } from './table-rows.ts';

/** Rows as they are read: their values go into the columns of the table, their areas and places stand here. */
interface Rows {
  readonly columns: TableColumns;
  readonly areas: RowAreas;
  /** Where a column says which level a row is of. */
  readonly levels?: LevelRows;
  /** Names beside the columns of votes. */
  readonly names: ShiftingNames;
  readonly values: RowValues;
  readonly filled: (cells: readonly string[]) => readonly string[];
  readonly area: Growing<Int32Array>;
  readonly lines: Growing<Int32Array>;
  readonly offsets: Growing<Float64Array>;
  /** Rows of areas that have a row with other numbers. */
  readonly others: OtherRow[];
  /** Where the faults of a row begin whose area is not known yet. */
  readonly unplaced: { readonly from: number; readonly row: number }[];
  /** How many rows `where` left out. */
  left: number;
  /** Rows of blank cells. */
  blank: number;
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
  const placed = rows?.levels && placeLevels(rows.levels, rows.areas, (row, area) => rows?.area.put(row, area));
  if (rows && placed) placeFaults(rows, placed);
  if (problems.total() === before && (rows?.area.length() ?? 0) === 0) {
    const isBlank = (rows?.blank ?? 0) > 0 && rows?.left === 0;
    const unlisted = rows?.levels?.unlisted.size ? unlistedText(rows.levels) : undefined;
    if (isBlank && unlisted === undefined) {
      const location = { file: source.path, line: 1, column: 1, field: '' };
      problems.add({ code: 'empty-table', location, message: 'the table has a header and only blank rows', expected: 'at least one row' });
    } else if (unlisted === undefined)
      context.complain(
        ['where'],
        'empty-table',
        `${sourceName(source)} has no row that \`where\` keeps; ${rows?.left ?? 0} were left out`,
        'at least one row',
      );
    else context.complain(['level', 'values'], 'unlisted-level', `${sourceName(source)} has no row of these levels`, `some of ${unlisted}`);
  }
  if (!rows || rows.area.length() === 0) return undefined;
  if (problems.total() > before) return tableRows(rows, source, placed);
  if (rows.footers.length > 0) {
    const lines = rows.footers.map(({ place }) => place.line);
    notices.push(footerNotice(sourceName(source), lines, rows.footers[0].cells.find((cell) => cell.trim() !== '') ?? ''));
  }
  if (rows.blank > 0)
    notices.push({
      code: 'blank-rows',
      message: INGEST.werePassedOver({ path: sourceName(source), blank: INGEST.blankRow({ blank: rows.blank }) }),
    });
  if (placed) notices.push(...placed.notices);
  notices.push(...rows.names.notices(sourceName(source)));
  notices.push(...blankPartNotices(rows.columns, sourceName(source), rows.area.length(), spec.blank ?? 'zero'));
  notices.push(...rows.values.readAs.notices(source, rows.columns.header));
  return tableRows(rows, source, placed);
}

function rowsBelow(header: readonly string[], spec: TableData, source: RowSource, context: TableContext): Rows {
  const { problems, contestants, complain } = context;
  const columns = tableColumns(spec, sourceName(source), header, contestants, complain);
  const table = { spec, source, context, columns, problem: cellProblems(source, header, problems) };
  return {
    columns,
    areas: rowAreas(table),
    levels: levelRows(table),
    names: shiftingNames(spec, columns),
    values: rowValues(table),
    filled: fillDown(columns.fillDown),
    area: growing((length) => new Int32Array(length)),
    lines: growing((length) => new Int32Array(length)),
    offsets: growing((length) => new Float64Array(length)),
    others: [],
    unplaced: [],
    left: 0,
    blank: 0,
    footers: [],
  };
}

function addRow(rows: Rows, given: readonly string[], place: RowPlace): void {
  // Spreadsheet programs write blank rows as marks without cells.
  if (given.length > 1 && given.every((cell) => cell.trim() === '')) {
    rows.blank++;
    return;
  }
  const cells = rows.filled(given);
  if (!isKept(rows.columns.filters, (index) => cells[index])) {
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
  const { values, areas, levels } = rows;
  if (levels && !hasListedLevel(levels, cells, place)) return;
  const row = rows.area.length();
  if (levels) keepLevelRow(levels, cells, place, row);
  const area = levels ? -1 : areaOfRow(areas, cells, place, row);
  const { found } = values.faults;
  const before = found.length;
  readValues(values, cells, place, area);
  for (const fault of values.table.source.faults?.(place) ?? []) found.push({ ...fault, area });
  if (levels && found.length > before) rows.unplaced.push({ from: before, row });
  if (areas.earlier && !levels) {
    const other = { at: place, row, name: cells[values.table.columns.area.at(-1) ?? 0], area };
    if (dropRepeatedRow(values, other, areas.earlier)) return;
    rows.others.push({ ...other, earlier: areas.earlier });
  }
  rows.lines.push(place.line);
  rows.offsets.push(place.offset);
  rows.area.push(area);
  rows.names.note(cells);
}

/** Gives faults the areas of their rows, and second rows of areas their earlier ones, which are known only when all rows were read. */
function placeFaults({ values, unplaced, area, others }: Rows, { second }: PlacedLevels): void {
  const { found } = values.faults;
  for (const [at, { from, row }] of unplaced.entries()) {
    const to = unplaced[at + 1]?.from ?? found.length;
    for (let fault = from; fault < to; fault++) found[fault] = { ...found[fault], area: area.at(row) };
  }
  others.push(...second);
}

function tableRows({ columns, areas, ...rows }: Rows, source: RowSource, placed: PlacedLevels | undefined): TableRows {
  const lines = rows.lines.done();
  const offsets = rows.offsets.done();
  return {
    columns,
    area: rows.area.done(),
    ...(placed && { level: placed.lowest, above: placed.above }),
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
