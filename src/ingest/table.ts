import { type CountColumn, PRESENT, type ShareColumn, type Table } from '../data/table.ts';
import { word } from '../language/words.ts';
import { wholeFile } from './file-parts.ts';
import { identityRows } from './identity-rows.ts';
import { T as INGEST } from './ingest.texts.ts';
import { keyedRows } from './keyed-rows.ts';
import type { TableData } from './manifest-schema.ts';
import { containerOf } from './open-rows.ts';
import { isLarge, openTable } from './open-table.ts';
import { readPlainRows } from './plain-rows.ts';
import { readPlainWide } from './plain-wide.ts';
import { readRows } from './rows.ts';
import type { TableContext, TableInput, TableRows } from './table-rows.ts';
import { withoutTotals } from './without-totals.ts';

/**
 * Reads one table into columns; whatever cannot be read is a problem at its own cell. Rows that add up the others make
 * tables of their own, about the area they are the total of, so that they are compared and never counted twice.
 *
 * @param primaryKey columns whose values together occur once
 * @returns the table, then those of its upper levels and totals rows by level; empty where there were problems
 */
export function readTable(spec: TableData, input: TableInput, context: TableContext, primaryKey: readonly string[] = []): Table[] {
  const { problems } = context;
  const [before, earlier] = [problems.total(), problems.kept.length];
  const rows = rowsOf(spec, input, context, primaryKey);
  if (!rows) return [];
  const { columns, area, copies, byWay, line, place } = rows;
  const { decimals: _, ...publication } = context.publication;
  const named = columns.area.at(-1);
  const indices = new Map(columns.header.map((name, index) => [name, index] as const).reverse());
  const indexOf = (field: string): number => indices.get(field) ?? -1;
  const part = { file: input.path, ...(input.sheets && spec.sheet && { sheet: spec.sheet }) };
  const built: Table = {
    ...publication,
    ...part,
    level: rows.level ?? spec.level,
    origin: 'file',
    rows: area.length,
    area,
    ...(columns.area.length > 0 && { areaFields: columns.area.map((at) => columns.header[at]) }),
    ...columns.done(),
    // Contestants of the other contest alone hold the rest.
    complete: spec.columns.otherVotes === undefined,
    copies,
    ...(byWay && { byWay }),
    seats: context.contestants.map(() => undefined),
    line,
    ...(named !== undefined && { locateArea: (row: number) => ({ ...part, ...place(row, named), field: columns.header[named] }) }),
    locate: (row, column) => column.fields.map((field) => ({ ...part, ...place(row, indexOf(field)), field })),
  };
  const read = problems.total();
  const all = withoutTotals(built, rows, spec, context);
  if (problems.total() > read) problems.sort(earlier);
  if (problems.total() > before) return [];
  const { faults } = rows;
  const kept = all.filter((table) => table.rows > 0).map((table, at) => (at === 0 && faults.length > 0 ? { ...table, faults } : table));
  for (const table of kept) noticeEmptyColumns(table, context);
  return kept;
}

function rowsOf(spec: TableData, input: TableInput, context: TableContext, primaryKey: readonly string[]): TableRows | undefined {
  const large = isLarge(input) && primaryKey.length === 0 && spec.identity === undefined;
  const simple = large && spec.format !== 'cik' && isText(spec, input) && readPlainRows(spec, held(input), context);
  if (simple) return simple;
  const opened = openTable(spec, input, context);
  if (!opened) return undefined;
  const { spec: known, source, plain, wide } = opened;
  const fast =
    large && (wide ? readPlainWide(known, wide, context) : plain && spec.format === 'cik' && readPlainRows(known, input, context));
  return fast || readRows(known, identityRows(known, keyedRows(source, primaryKey, context.complain), context), context);
}

/** A file that is too large to be read as text, with its bytes at hand all the same. */
const held = (input: TableInput): TableInput => (input.parts ? { ...input, bytes: wholeFile(input.parts) } : input);

/** Whether a table is a delimited text with a row for each area. */
function isText(spec: TableData, input: TableInput): boolean {
  return spec.each === undefined && (spec.format === undefined || spec.format === 'csv') && containerOf(input, spec.format) === 'csv';
}

/** A column that is mapped and holds nothing is a gap the reader must see. */
function noticeEmptyColumns(table: Table, { notices }: TableContext): void {
  const columns: (CountColumn | ShareColumn | undefined)[] = [
    ...Object.values(table.counts),
    table.turnout,
    ...table.votes,
    ...table.shares,
  ];
  for (const column of columns) {
    if (!column || column.state.includes(PRESENT)) continue;
    const [location] = table.locate(0, column);
    notices.push({
      code: 'empty-column',
      message: INGEST.columnEmptyRead({
        file: table.file,
        fields: column.fields.join('" + "'),
        what: table.rows === 1 ? INGEST.row() : INGEST.all({ rows: table.rows }),
        level: word(table.level),
      }),
      location,
    });
  }
}
