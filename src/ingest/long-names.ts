import type { CountName } from '../data/table.ts';
import type { CellProblem } from './cell-problem.ts';
import type { RowPlace } from './csv-place.ts';

/** What a row of a long table says of whose votes it has. */
export interface NamedRow {
  readonly name: string;
  readonly party: string;
  /** Where the row has registered voters or ballots cast as if they were an office. */
  readonly office?: string;
}

/** The column of the wide table that a row belongs to. Rows of several parts of a column are added up. */
export interface LongColumn {
  readonly key: string;
  readonly part: string;
}

/** The places of a long table once all rows were read. */
export interface LongPlaces {
  readonly places: number;
  /** How many of them have no row of a column. */
  readonly without: (key: string) => number;
  readonly problem: CellProblem;
  /** The column that names the contestant. */
  readonly nameColumn: number;
}

/** How the names in the rows of a long table become columns. */
export interface LongNames {
  /** Its column; `aside` where the row belongs to none, `blank` where it names nobody. */
  readonly columnOf: (row: NamedRow) => LongColumn | 'aside' | 'blank';
  /** Headings of the columns by their keys. */
  readonly headings: () => ReadonlyMap<string, string>;
  /** Headings of the votes of contestants, by identifier. */
  readonly votes?: () => Readonly<Record<string, string>>;
  /** Counts rows that belong to no column, with their votes; `at` is the first of them. */
  readonly noteAside?: (name: string, at: RowPlace, rows: number, votes: number) => void;
  /** Says what is known once all rows were read. */
  readonly finish?: (places: LongPlaces) => void;
  /** Which of these headings are counts of the place. */
  readonly counts: () => { readonly [count in CountName]?: string[] };
}
