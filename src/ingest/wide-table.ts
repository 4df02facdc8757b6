import type { RowFault } from '../data/fault.ts';
import type { RowPlace } from './csv-place.ts';
import type { Grid, RowSource } from './grid.ts';
import type { LongColumns } from './long-columns.ts';
import type { LongNames } from './long-names.ts';
import type { LongCell } from './long-units.ts';
import type { TableData } from './manifest-schema.ts';
import type { PlainWide } from './plain-wide.ts';

/** A wide table made of a long one, and which of its columns hold what its layout says. */
export interface WideTable {
  readonly grid: Grid;
  readonly columns: TableData['columns'] & { readonly area: readonly string[] };
  /** The same as numbers, where all its cells are known as such. */
  readonly plain?: PlainWide;
}

/** A column of the wide table: its heading, and its cell in each row. */
interface WideColumn {
  readonly heading: string;
  readonly cell: (row: number) => LongCell | undefined;
  readonly text?: (row: number) => string;
}

/** The rows of a long table, gathered by place. */
export interface Gathered {
  readonly columns: LongColumns;
  readonly names: LongNames;
  readonly rows: number;
  readonly placeNames: (row: number) => readonly string[];
  /** The first row of a place. */
  readonly at: (row: number) => RowPlace;
  readonly votes: (row: number, key: string) => LongCell | undefined;
  /** The text of such a cell, where it is known without its place. */
  readonly votesText?: (row: number, key: string) => string | undefined;
  readonly share: (row: number, key: string) => LongCell | undefined;
  readonly repeated: (row: number, order: number) => LongCell | undefined;
  /** What the rows of a place say that cannot be. */
  readonly faults: (row: number) => readonly RowFault[];
  /** How many counts were held against those by way of voting. */
  readonly byWay: number;
}

/** One row a place and one column a contestant; every cell keeps the place of the row it was read from. */
export function wideTableOf(
  gathered: Gathered,
  source: Pick<RowSource, 'place' | 'merged'>,
  header: readonly string[],
  blankIsZero: boolean,
): WideTable {
  const { columns, names, rows, at, placeNames } = gathered;
  const absentRow = (row: number): LongCell | undefined => (blankIsZero ? { text: '0', at: at(row), index: columns.votes } : undefined);
  const headings = [...names.headings()];
  const { votesText } = gathered;
  const counted: WideColumn[] = headings.map(([key, heading]) => ({
    heading,
    cell: (row) => gathered.votes(row, key) ?? absentRow(row),
    ...(votesText && { text: (row: number) => votesText(row, key) ?? (blankIsZero ? '0' : '') }),
  }));
  const shared: WideColumn[] =
    columns.share < 0
      ? []
      : headings.map(([key, heading]) => ({ heading: shareHeading(heading), cell: (row) => gathered.share(row, key) }));
  const repeated = columns.repeated.map(
    (index, order): WideColumn => ({ heading: header[index], cell: (row) => gathered.repeated(row, order) }),
  );
  const unitNames = columns.unit.map((index) => header[index]);
  const width = unitNames.length;
  const all = [...repeated, ...counted, ...shared];
  return {
    grid: {
      header: [...unitNames, ...all.map(({ heading }) => heading)],
      rows,
      cell(row, column) {
        if (column < width) return placeNames(row)[column];
        const { text, cell } = all[column - width];
        return text ? text(row) : (cell(row)?.text ?? '');
      },
      line: (row) => at(row).line,
      place(row, column) {
        if (row < 0) return { line: 1, column: 1 };
        const cell = column < width ? undefined : all[column - width].cell(row);
        if (cell) return source.place(cell.at, cell.index);
        return source.place(at(row), columns.unit[Math.min(column, width - 1)] ?? columns.votes);
      },
      byWay: gathered.byWay,
      faults: gathered.faults,
      inDoubt: (row, column) => column >= width && all[column - width].cell(row)?.inDoubt === true,
      merged: (row, column) => (column < width ? source.merged?.(at(row), columns.unit[column]) : undefined),
    },
    columns: { area: columns.published ? areaOf(unitNames, gathered) : unitNames, ...names.counts() },
  };
}

export const shareHeading = (heading: string): string => `${heading}, share`;

/** A jurisdiction that is the county itself is no level of its own. */
function areaOf(unitNames: readonly string[], { rows, placeNames }: Gathered): string[] {
  const differs = unitNames.map((_, depth) => depth === 0 || depth === unitNames.length - 1);
  for (let row = 0; row < rows && differs.includes(false); row++) {
    const names = placeNames(row);
    for (let depth = 1; depth < differs.length; depth++) if (names[depth] !== names[depth - 1]) differs[depth] = true;
  }
  return unitNames.filter((_, depth) => differs[depth]);
}
