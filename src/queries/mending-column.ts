import type { Dataset, FileLines } from '../data/dataset.ts';
import { type CountColumn, PRESENT, type Table } from '../data/table.ts';

/** A figure of a rule: its values row by row, and its column, where it has one of its own that another could replace. */
export interface RuleFigure {
  readonly values: ArrayLike<number>;
  readonly state: ArrayLike<number>;
  readonly column?: CountColumn;
}

/** Rows that are looked at, spread evenly over the table. */
const MOST_ROWS = 2000;
/** In so many of them a rule must hold. */
const NEARLY_ALL = 0.95;

/**
 * The column of the file that makes a rule hold in nearly all rows, put in place of one of its figures: the one that does so in the
 * most rows, of equal ones the first. Looked for only where it is asked, among the counts of the table and then among the columns of
 * its file that the manifest does not name. Of a file without lines (a workbook, JSON), or one with several lines a row, only the
 * counts of the table are known.
 *
 * @param holds whether the rule holds of the values of its figures, in their order, in a row
 * @returns the header of the column; undefined where none mends the rule
 */
export function mendingColumn(
  dataset: Dataset,
  table: Table,
  figures: readonly RuleFigure[],
  holds: (values: readonly number[], row: number) => boolean,
): string | undefined {
  const rows = rowsAsked(table, figures);
  if (rows.length === 0) return undefined;
  let best: { field: string; held: number } | undefined;
  for (const { field, values } of candidates(dataset, table, figures, rows))
    for (let place = 0; place < figures.length; place++) {
      if (!figures[place].column) continue;
      const held = rows.filter((row, at) => {
        const value = values[at];
        return (
          value !== undefined &&
          holds(
            figures.map((one, index) => (index === place ? value : one.values[row])),
            row,
          )
        );
      }).length;
      if (held >= NEARLY_ALL * rows.length && held > (best?.held ?? 0)) best = { field, held };
    }
  return best?.field;
}

/** The same as what would mend a rule. */
export function insteadBy(...asked: Parameters<typeof mendingColumn>): { readonly column: string } | undefined {
  const column = mendingColumn(...asked);
  return column === undefined ? undefined : { column };
}

/** Fewest rows with a gap that a column has to close. */
const FEWEST_GAPS = 3;

/**
 * The column of the file that the manifest does not name and that closes the gap of a rule when it is added, in nearly all rows: blank
 * ballots beside the invalid ones, say.
 *
 * @param gap what the figures of a row lack, in their order
 * @returns its header, and whether it closes the gap in every row that is looked at; undefined where none does
 */
export function closingColumn(
  dataset: Dataset,
  table: Table,
  figures: readonly RuleFigure[],
  gap: (values: readonly number[]) => number,
): { readonly column: string; readonly everywhere: boolean } | undefined {
  const rows = rowsAsked(table, figures);
  if (rows.length === 0) return undefined;
  const gaps = rows.map((row) => gap(figures.map(({ values }) => values[row])));
  if (gaps.filter((open) => open !== 0).length < FEWEST_GAPS) return undefined;
  let best: { field: string; held: number } | undefined;
  for (const { field, values } of leftOut(dataset, table, figures, rows)) {
    const held = gaps.filter((open, at) => values[at] === open).length;
    if (held >= NEARLY_ALL * rows.length && held > (best?.held ?? 0)) best = { field, held };
  }
  return best && { column: best.field, everywhere: best.held === rows.length };
}

function rowsAsked(table: Table, figures: readonly RuleFigure[]): number[] {
  const step = Math.max(1, table.rows / MOST_ROWS);
  const rows: number[] = [];
  for (let at = 0; at < table.rows; at += step) {
    const row = Math.floor(at);
    if (figures.every(({ state }) => state[row] === PRESENT)) rows.push(row);
  }
  return rows;
}

interface Candidate {
  readonly field: string;
  /** Of each row that is looked at; undefined where there is no whole number. */
  readonly values: readonly (number | undefined)[];
}

function candidates(dataset: Dataset, table: Table, figures: readonly RuleFigure[], rows: readonly number[]): Candidate[] {
  const own = new Set(figures.map(({ column }) => column));
  const counts = [...Object.values(table.counts), ...table.votes].filter((column) => column !== undefined);
  const others = counts.filter((column) => !own.has(column) && column.fields.length === 1);
  const mapped = others.map(({ fields: [field], values, state }) => ({
    field,
    values: rows.map((row) => (state[row] === PRESENT ? values[row] : undefined)),
  }));
  return [...mapped, ...leftOut(dataset, table, figures, rows)];
}

/** The columns of the file that hold none of the counts of the table. */
function leftOut(dataset: Dataset, table: Table, figures: readonly RuleFigure[], rows: readonly number[]): Candidate[] {
  const taken = new Set([...Object.values(table.counts), ...table.votes].flatMap((column) => column?.fields ?? []));
  return unnamedColumns(dataset, table, figures, rows).filter(({ field }) => !taken.has(field));
}

/** The columns of whole numbers of a file of text, read again from the lines of the rows. */
function unnamedColumns({ lines }: Dataset, table: Table, figures: readonly RuleFigure[], rows: readonly number[]): Candidate[] {
  if (!lines || !isOneLineARow(table, figures, rows[0])) return [];
  const read = lines(table.file, new Set(rows.map((row) => table.line(row))));
  const [head, separator] = [headOf(read), read?.delimiter ?? ','];
  if (!read || head === undefined) return [];
  const fields = cellsOf(head, separator).map((field) => field.trim());
  const columns = fields.map((field): { field: string; values: (number | undefined)[] } => ({ field, values: [] }));
  for (const row of rows) {
    const cells = cellsOf(read.lines.get(table.line(row)) ?? '', separator);
    // A cell with a line break in it is cut in two: such a row is no witness.
    const whole = cells.length === fields.length;
    for (const [at, { values }] of columns.entries()) values.push(whole ? wholeNumber(cells[at]) : undefined);
  }
  return columns;
}

const headOf = (read: FileLines | undefined): string | undefined => (read?.header === undefined ? undefined : read.lines.get(read.header));

function isOneLineARow(table: Table, figures: readonly RuleFigure[], row: number): boolean {
  const cells = figures.flatMap(({ column }) => (column ? table.locate(row, column) : []));
  return cells.every(({ file, line }) => file === table.file && line === table.line(row));
}

/** The cells of a line; what stands between quotation marks is one cell. */
function cellsOf(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line[at];
    if (letter === '"') {
      if (quoted && line[at + 1] === '"') cell += line[++at];
      else quoted = !quoted;
    } else if (letter === delimiter && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}

const WHOLE = /^\d{1,15}$/;
const GROUPED = /^\d{1,3}(?:([ ,.'’\u00a0\u202f])\d{3})(?:\1\d{3})*$/;

/** A whole number, written together or in groups of three digits. */
function wholeNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (WHOLE.test(trimmed)) return Number(trimmed);
  return GROUPED.test(trimmed) ? Number(trimmed.replace(/\D/g, '')) : undefined;
}
