import { COUNTS, type CountColumn, type CountName, PRESENT, type Table } from '../data/table.ts';

/** The counts of the rows of a table, and which of them say something that the others do not. */
export interface CountedRows {
  readonly rows: number;
  readonly columns: readonly CountColumn[];
  /** For each column whether it counts as evidence: valid votes beside those of the contestants say nothing more. */
  readonly evident: readonly boolean[];
}

/** The sum of some rows in every column, and in how many of them a column has no number. */
export interface ColumnSums {
  readonly values: Float64Array;
  readonly absent: Int32Array;
  /** Rows that hold anything. */
  rows: number;
  /** The first of them, and whether all others are multiples of it: then what holds in one column holds in all. */
  first: number;
  multiples: boolean;
}

/** How a row compares with the sum of others. */
export interface Agreement {
  /** Rows with a number above 0 that were added up. */
  readonly parts: number;
  /** Columns that agree and are not 0. */
  readonly agree: number;
  /** Columns that differ, by their place; those of which a part is not reported are left out. */
  readonly differ: readonly number[];
  /** How unlikely it is that the columns that agree do so by chance: 1 in 2 to this power, roughly. */
  readonly bits: number;
  /** Largest difference as a part of the sum. */
  readonly gap: number;
}

/** The columns of a table that are counts. */
export function countedRows({ rows, counts, votes }: Pick<Table, 'rows' | 'counts' | 'votes'>): CountedRows {
  const own = votes.filter((column) => column !== undefined);
  const follows: { readonly [name in CountName]?: boolean } = {
    valid: own.length > 0,
    // Without a column of invalid ballots they are the votes again, or nearly so.
    ballotsCast: own.length > 0 || counts.valid !== undefined,
    issued: counts.ballotsCast !== undefined,
    received: counts.issued !== undefined,
    unaccounted: true,
  };
  const named = COUNTS.flatMap((name) => {
    const column = counts[name];
    return column ? [{ column, evident: follows[name] !== true }] : [];
  });
  const all = [...named, ...own.map((column) => ({ column, evident: true }))];
  return { rows, columns: all.map(({ column }) => column), evident: all.map(({ evident }) => evident) };
}

export const noSums = ({ columns }: CountedRows): ColumnSums => ({
  values: new Float64Array(columns.length),
  absent: new Int32Array(columns.length),
  rows: 0,
  first: -1,
  multiples: true,
});

/** Adds a row to sums. */
export function addRow({ columns }: CountedRows, sums: ColumnSums, row: number): void {
  let some = false;
  for (let at = 0; at < columns.length; at++) {
    const { state, values } = columns[at];
    if (state[row] !== PRESENT) sums.absent[at]++;
    else {
      sums.values[at] += values[row];
      some ||= values[row] !== 0;
    }
  }
  if (!some) return;
  sums.rows++;
  if (sums.first < 0) sums.first = row;
  else if (sums.multiples) sums.multiples = isMultiple(columns, row, sums.first);
}

function isMultiple(columns: readonly CountColumn[], row: number, other: number): boolean {
  const lead = columns.find(({ values }) => values[row] > 0 && values[other] > 0)?.values;
  return lead !== undefined && columns.every(({ values }) => values[row] * lead[other] === values[other] * lead[row]);
}

/** Compares a row with the sum of others, column by column. */
export function agreement({ columns, evident }: CountedRows, row: number, sums: ColumnSums): Agreement {
  const differ: number[] = [];
  let agree = 0;
  let bits = 0;
  let gap = 0;
  for (const [at, { state, values }] of columns.entries()) {
    if (state[row] !== PRESENT) continue;
    const [value, sum] = [values[row], sums.values[at]];
    if (value === sum) {
      if (value !== 0) agree++;
      if (evident[at]) bits = sums.multiples ? Math.max(bits, bitsOf(value)) : bits + bitsOf(value);
    } else if (sums.absent[at] === 0) {
      differ.push(at);
      gap = Math.max(gap, Math.abs(value - sum) / Math.max(1, Math.abs(sum)));
    }
  }
  return { parts: sums.rows, agree, differ, bits, gap };
}

/** Of two whole numbers of this size about one pair in 2 to this power is equal. */
const bitsOf = (value: number): number => Math.log2(1 + Math.abs(value) / 2);

/** Bits beyond the number of comparisons: a coincidence in fewer than one table in four thousand. */
const SURE = 12;
/** Further bits for each column that differs: a slip. */
const FOR_A_SLIP = 6;
/** Most columns that may differ, as a part of those that agree; one always may. */
const MOST_SLIPS = 1 / 3;
/** Fewest bits beyond the number of comparisons that are worth a notice. */
const NOTABLE = 5;
/** Fewest rows, and how far a number may be from their sum, where the name says total and every column is near. */
const FEWEST_NEAR = 3;
const NEAR = 0.1;

/** Whether the numbers alone show a row to be the sum of others, among so many comparisons. */
export function isSum({ parts, agree, differ, bits }: Agreement, comparisons: number): boolean {
  if (parts < 2 || agree === 0 || differ.length > Math.max(1, MOST_SLIPS * agree)) return false;
  return bits >= SURE + Math.log2(Math.max(1, comparisons)) + FOR_A_SLIP * differ.length;
}

/** Whether a row equals the sum of others in every column, although numbers so small may do so by chance. */
export const mayBeSum = ({ parts, agree, differ, bits }: Agreement, comparisons: number): boolean =>
  parts >= 2 && agree > 0 && differ.length === 0 && bits >= NOTABLE + Math.log2(Math.max(1, comparisons));

/** Whether the numbers fit a row whose name or place says that it is a total. */
export function fitsTotal({ parts, agree, differ, gap }: Agreement): boolean {
  if (agree > 0 && differ.length <= (parts > 1 ? agree : 0)) return true;
  return parts >= FEWEST_NEAR && differ.length > 1 && gap <= NEAR;
}
