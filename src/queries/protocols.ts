import { type CountColumn, countAt, PRESENT, type Table } from '../data/table.ts';

/** The rows of a tally sorted by the station they are about: copies of one protocol are held against each other first. */
export interface Protocols {
  /** One row for each station whose copies do not contradict each other: the fullest of them, in the order of the file. */
  readonly rows: readonly number[];
  /** The rows of each station whose copies contradict each other. */
  readonly disagreeing: readonly (readonly number[])[];
  /** Rows that only repeat what another copy says. */
  readonly repeated: number;
}

const KNOWN = new WeakMap<Table, Protocols>();

/** Holds the copies of each station's protocol against each other; computed once a table. */
export function protocolsOf(table: Table): Protocols {
  const known = KNOWN.get(table);
  if (known) return known;
  const found = table.copies
    ? sortedOut(table)
    : { rows: Array.from({ length: table.rows }, (_, row) => row), disagreeing: [], repeated: 0 };
  KNOWN.set(table, found);
  return found;
}

function sortedOut(table: Table): Protocols {
  const columns = countColumns(table);
  const copies = new Map<number, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const of = copies.get(table.area[row]);
    if (of) of.push(row);
    else copies.set(table.area[row], [row]);
  }
  const rows: number[] = [];
  const disagreeing: (readonly number[])[] = [];
  let repeated = 0;
  for (const of of copies.values()) {
    if (of.length > 1 && columns.some((column) => differs(column, of))) disagreeing.push(of);
    else {
      rows.push(fullest(columns, of));
      repeated += of.length - 1;
    }
  }
  return { rows: rows.sort((a, b) => a - b), disagreeing, repeated };
}

/** The counts of a table, the votes of its contestants last. */
export function countColumns({ counts, votes }: Pick<Table, 'counts' | 'votes'>): CountColumn[] {
  return [...Object.values(counts), ...votes].filter((column): column is CountColumn => column !== undefined);
}

function differs(column: CountColumn, rows: readonly number[]): boolean {
  const values = rows.flatMap((row) => countAt(column, row) ?? []);
  return values.some((value) => value !== values[0]);
}

function fullest(columns: readonly CountColumn[], rows: readonly number[]): number {
  const filled = (row: number): number => columns.filter(({ state }) => state[row] === PRESENT).length;
  return rows.reduce((best, row) => (filled(row) > filled(best) ? row : best));
}
