/** Which columns of a long table, one row a place, contest and candidate, hold what; -1 where there is none. */
export interface LongColumns {
  /** Columns that name the place, from the largest to the smallest. */
  readonly unit: readonly number[];
  readonly office: number;
  /** Columns beside the office that tell contests apart. */
  readonly beside: readonly number[];
  readonly candidate: number;
  readonly party: number;
  readonly votes: number;
  /** How the votes were cast, one row each. */
  readonly mode: number;
  /** How the votes were cast, one column each. */
  readonly parts: readonly number[];
  /** Places that are none: what is counted there belongs to no station. */
  readonly afloat?: RegExp;
}

const TOTAL = 'Total';

/** The names of the place of a row. One without the name of the smallest place holds the total of the place it does name. */
export function placeNames(cells: readonly string[], { unit }: LongColumns): readonly string[] {
  const names = unit.map((index) => cells[index].trim());
  const filled = names.findLastIndex((name) => name !== '');
  return filled === names.length - 1 ? names : names.map((name, depth) => (depth > filled ? TOTAL : name));
}

/** 3.0 is the whole number 3 to those who write such tables. */
export const wholeNumber = (cell: string): string => cell.trim().replace(/^(\d+)\.0+$/, '$1');
