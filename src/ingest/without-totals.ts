import { selectRows, type Table } from '../data/table.ts';
import { enumerate } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { T as INGEST } from './ingest.texts.ts';
import type { TableData } from './manifest-schema.ts';
import type { FirstRow } from './rows-of-area.ts';
import { countedRows } from './sum-evidence.ts';
import { blankAreas, type TableContext, type TableRows } from './table-rows.ts';
import { namedRows } from './total-names.ts';
import { type TotalRow, type TotalRows, totalRows } from './total-rows.ts';

/**
 * A table without the rows that add up others, and these as tables of their own by level, about the areas they are the totals of.
 * Subtotals of rows that no path names are left out.
 *
 * A row that is none and cannot be used is a problem.
 */
export function withoutTotals(read: Table, rows: TableRows, spec: TableData, context: TableContext): Table[] {
  const { problems, notices, areas } = context;
  const found = lookFor(read, rows, spec, context);
  const totals = new Map(found.totals.map((one) => [one.row, one]));
  const before = problems.total();
  for (const { row, complain } of rows.unless) if (!totals.has(row)) complain();
  const left = contradictingRows(rows, totals);
  rows.refuseOthers();
  if (problems.total() > before) return [];
  const built = left.size === 0 ? read : { ...read, ...rows.columns.done() };
  let blank = 0;
  for (let at = 0; at < rows.blanks.length; at++) if (!totals.has(rows.blanks[at])) blank++;
  if (blank > 0) notices.push(blankAreas(built.file, blank));
  notices.push(...noticesOf(found, built, context));
  const { above } = rows;
  if (totals.size === 0 && left.size === 0 && !above) return [built];
  const area = built.area.slice();
  const byLevel = new Map<string, number[]>();
  const seen = new Set<number>();
  for (const { row, of, agreement } of found.totals) {
    if (built.area[row] !== of && built.area[row] !== context.root) areas.dismiss(built.area[row]);
    // A total that is printed twice is compared once.
    if (of === undefined || (seen.has(of) && agreement?.differ.length === 0)) continue;
    seen.add(of);
    area[row] = of;
    const level = levelOf(of, context);
    byLevel.set(level, [...(byLevel.get(level) ?? []), row]);
  }
  for (const [level, of] of above ?? []) byLevel.set(level, [...of.filter((row) => !left.has(row)), ...(byLevel.get(level) ?? [])]);
  const whole = { ...built, area };
  const apart = new Set([...totals.keys(), ...left, ...[...(above?.values() ?? [])].flat()]);
  const parts = Array.from({ length: built.rows }, (_, row) => row).filter((row) => !apart.has(row));
  return [selectRows(whole, parts), ...[...byLevel].map(([level, of]) => ({ ...selectRows(whole, of), level }))];
}

/** Rows whose area has another row that is no total either, with other numbers: they are noted as contradictions of it. */
function contradictingRows({ others, contradict }: TableRows, totals: ReadonlyMap<number, TotalRow>): Set<number> {
  const first = new Map<number, FirstRow>();
  const left = new Set<number>();
  for (const one of others) {
    if (totals.has(one.row)) continue;
    const earlier = first.get(one.area) ?? (totals.has(one.earlier.row) ? undefined : one.earlier);
    if (earlier) {
      contradict(one, earlier);
      left.add(one.row);
    }
    first.set(one.area, earlier ?? one);
  }
  return left;
}

function lookFor(
  built: Table,
  { namedTotals: named, short, above }: TableRows,
  { totals }: TableData,
  { areas, root }: TableContext,
): TotalRows {
  const none: TotalRows = { totals: [], doubtful: [], misnamed: [] };
  if (totals === 'none') return none;
  if (totals !== undefined) return { ...none, totals: namedRows(built, totals, root, areas) };
  // A column says of each row what it is.
  if (above) return none;
  // Several copies of one protocol are no parts of anything.
  if (built.copies) return { ...none, totals: namedRows(built, [...named].map(areas.nameOf), root, areas) };
  return totalRows(built, { tree: areas, named, short });
}

function levelOf(area: number, { areas, root }: TableContext): string {
  if (areas.isTop(area)) return 'country';
  return areas.levelOf(area) || (area === root ? 'area' : 'country');
}

/** Totals that are named one by one. */
const MOST_NAMED = 5;

function noticesOf({ totals, doubtful, misnamed }: TotalRows, table: Table, { areas }: TableContext): { code: string; message: Text }[] {
  const path = table.file;
  const of = (row: number, area = table.area[row]) => ({ path, line: String(table.line(row)), name: areas.nameOf(area) });
  const shown = totals.length > MOST_NAMED + 1 ? totals.slice(0, MOST_NAMED) : totals;
  const rest = totals.slice(shown.length);
  return [
    ...shown.map((total) => ({ code: 'totals-row', message: totalText(total, of(total.row), table) })),
    ...(rest.length > 0
      ? [{ code: 'totals-row', message: INGEST.totalsRowsMore({ path, rows: rest.length, line: String(table.line(rest[0].row)) }) }]
      : []),
    ...doubtful
      .slice(0, MOST_NAMED)
      .map((one) => ({ code: 'totals-row-doubtful', message: INGEST.mayBeTotal({ ...of(one.row), what: partsText(one, table) }) })),
    ...misnamed.slice(0, MOST_NAMED).map(({ row, area }) => ({ code: 'totals-row-name', message: INGEST.namedLikeTotal(of(row, area)) })),
  ];
}

function totalText(total: TotalRow, place: { path: string; line: string; name: string }, table: Table): Text {
  const { agreement } = total;
  if (!agreement) return INGEST.totalsRowByName(place);
  const what = partsText(total, table);
  if (agreement.differ.length === 0) return INGEST.totalsRow({ ...place, what });
  const { columns } = countedRows(table);
  return INGEST.totalsRowWithSlip({ ...place, what, columns: enumerate(agreement.differ.map((at) => columns[at].fields.join(' + '))) });
}

function partsText({ items, agreement }: TotalRow, table: Table): Text {
  const lines = items?.map((row) => table.line(row)).sort((a, b) => a - b);
  if (!lines || lines.length === 0) return INGEST.otherRows({ rows: agreement?.parts ?? 0 });
  if (lines.length === 1) return INGEST.oneLine({ line: String(lines[0]) });
  return INGEST.linesAnd({ lines: lines.slice(0, -1).join(', '), last: String(lines.at(-1)) });
}
