import type { Fault } from '../data/fault.ts';
import type { Notice, Problems } from '../data/problem.ts';
import type { Figures } from '../data/provenance.ts';
import type { AreaBuilder } from './areas.ts';
import type { DatasetFile } from './assembly.ts';
import type { AbsentWords } from './columns.ts';
import { T as INGEST } from './ingest.texts.ts';
import { groupMark, type TableData } from './manifest-schema.ts';
import type { NumberStyle } from './number.ts';
import type { FirstRow, OtherRow } from './rows-of-area.ts';
import type { Complain, TableColumns } from './table-columns.ts';

/** A table as it was handed in: its bytes, and its text, which is decoded only when it is asked for. */
export interface TableInput extends DatasetFile {
  readonly encoding: string;
  /** Undefined where the bytes do not fit the encoding; the problem is then added. */
  readonly text: () => string | undefined;
}

/** What a contestant is called, and all names it may have in cells. */
export interface Called {
  readonly name: string;
  readonly spellings: readonly string[];
}

export interface TableContext {
  readonly contestants: readonly string[];
  /** What each of them is called. */
  readonly called: readonly Called[];
  readonly areas: AreaBuilder;
  readonly areasListed: boolean;
  /** The area that all rows are in. */
  readonly root: number;
  /** Level of that area, where the name of the file or the sheet names it. */
  readonly around?: string;
  /** Whether an area may have several rows: copies of one protocol. */
  readonly copies: boolean;
  readonly problems: Problems;
  readonly notices: Notice[];
  readonly publication: Figures & { readonly decimals?: number };
  readonly complain: Complain;
}

/** The rows of a table as they were read, and how to find their cells again. */
export interface TableRows {
  readonly columns: TableColumns;
  readonly area: Int32Array;
  /** The level of the rows that hold no others, where a column says which level a row is of, and the rows of the other levels. */
  readonly level?: string;
  readonly above?: ReadonlyMap<string, readonly number[]>;
  /** Areas whose name means total in some language. */
  readonly namedTotals: ReadonlySet<number>;
  /** Rows whose path ends before its last column. */
  readonly short: ReadonlySet<number>;
  /** What there is to complain of in some rows, each unless it is a total. */
  readonly unless: readonly { readonly row: number; readonly complain: () => void }[];
  /** The row of each cell in the path to an area, but for the last, that is blank. */
  readonly blanks: ArrayLike<number>;
  /** Whether an area has several rows. */
  readonly copies: boolean;
  /** Rows of areas that have a row with other numbers: contradictions, unless one of the two is a total. */
  readonly others: readonly OtherRow[];
  /** Notes such a row as a contradiction of an earlier one; the columns have to be asked for again. */
  readonly contradict: (other: OtherRow, earlier: FirstRow) => void;
  /** Adds problems where too many rows contradict others. */
  readonly refuseOthers: () => void;
  /** What the rows say that cannot be. */
  readonly faults: readonly Fault[];
  /** How many counts were held against those by way of voting. */
  readonly byWay?: number;
  readonly line: (row: number) => number;
  readonly place: (row: number, index: number) => { readonly line: number; readonly column: number };
}

type Numbers = Pick<TableData, 'decimal' | 'thousands' | 'grouping' | 'footnotes' | 'shareUnit'>;
export const styleOf = ({ decimal, thousands, grouping, footnotes, shareUnit }: Numbers): NumberStyle => ({
  decimal,
  thousands: groupMark(thousands, grouping),
  shareUnit,
  ...(grouping && { grouping }),
  ...(footnotes && { footnotes }),
});

export const absentWords = ({
  missing,
  suppressed,
  notApplicable,
}: Pick<TableData, 'missing' | 'suppressed' | 'notApplicable'>): AbsentWords => ({
  missing: new Set(missing),
  suppressed: new Set(suppressed),
  notApplicable: new Set(notApplicable),
});

/** A notice of blank cells in the path to an area. */
export const blankAreas = (file: string, cells: number): Notice => ({
  code: 'blank-areas',
  message: INGEST.pathAreaBlankThose({ file, cells }),
});

/** The area of the list with that identifier or, where only one has it, that number; undefined where none is listed so. */
export const listedArea = ({ areas, areasListed }: Pick<TableContext, 'areas' | 'areasListed'>, name: string): number | undefined =>
  areas.find(name) ?? (areasListed ? areas.findCode(name) : undefined);
