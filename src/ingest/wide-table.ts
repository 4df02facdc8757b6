import type { Grid, RowSource } from './grid.ts';
import type { LongCell, Unit, Units } from './long-units.ts';
import type { TableData } from './manifest-schema.ts';
import { mergedCell, type Numbers } from './ways-of-voting.ts';

/** A wide table made of a long one, and which of its columns hold what its layout says. */
export interface WideTable {
  readonly grid: Grid;
  readonly columns: TableData['columns'] & { readonly area: string[] };
}

/** A column of the wide table: its heading, and its cell in each row. */
interface WideColumn {
  readonly heading: string;
  readonly cell: (row: number) => LongCell | undefined;
}

/** One row a place and one column a contestant; every cell keeps the place of the row it was read from. */
export function wideTableOf(units: Units, source: RowSource, header: readonly string[], blankIsZero: boolean): WideTable {
  const { columns, names, problem, style, absent } = units;
  const rows = [...units.byPlace.values()];
  const numbers: Numbers = { style, absent, blankIsZero };
  const differ = (place: string, at: LongCell['at'], message: string): void =>
    problem(at, columns.votes, place, 'modes-differ', message, 'one of them, kept by `where`');
  const votes = rows.map(
    (unit) => new Map([...unit.cells].map(([key, parts]): [string, LongCell] => [key, mergedCell(parts, unit, numbers, differ)])),
  );
  const absentRow = (row: number): LongCell | undefined =>
    blankIsZero ? { text: '0', at: rows[row].at, index: columns.votes } : undefined;
  const headings = [...names.headings()];
  const counted: WideColumn[] = headings.map(([key, heading]) => ({ heading, cell: (row) => votes[row].get(key) ?? absentRow(row) }));
  const shared: WideColumn[] =
    columns.share < 0
      ? []
      : headings.map(([key, heading]) => ({ heading: shareHeading(heading), cell: (row) => rows[row].shares.get(key) }));
  const repeated = columns.repeated.map(
    (index, order): WideColumn => ({ heading: header[index], cell: (row) => rows[row].repeated[order] }),
  );
  const unitNames = columns.unit.map((index) => header[index]);
  const width = unitNames.length;
  const all = [...repeated, ...counted, ...shared];
  return {
    grid: {
      header: [...unitNames, ...all.map(({ heading }) => heading)],
      rows: rows.length,
      cell: (row, column) => (column < width ? rows[row].names[column] : (all[column - width].cell(row)?.text ?? '')),
      place(row, column) {
        if (row < 0) return { line: 1, column: 1 };
        const cell = column < width ? undefined : all[column - width].cell(row);
        if (cell) return source.place(cell.at, cell.index);
        return source.place(rows[row].at, columns.unit[Math.min(column, width - 1)] ?? columns.votes);
      },
      merged: (row, column) => (column < width ? source.merged?.(rows[row].at, columns.unit[column]) : undefined),
    },
    columns: { area: columns.published ? areaOf(unitNames, rows) : unitNames, ...names.counts() },
  };
}

export const shareHeading = (heading: string): string => `${heading}, share`;

/** A jurisdiction that is the county itself is no level of its own. */
function areaOf(unitNames: readonly string[], rows: readonly Unit[]): string[] {
  const width = unitNames.length;
  return unitNames.filter((_, depth) => depth === 0 || depth === width - 1 || rows.some(({ names }) => names[depth] !== names[depth - 1]));
}
