import { columnsNamed } from './headings.ts';
import type { Complain } from './table-columns.ts';

/** Whether a column that a published layout uses occurs twice, so that nobody can tell which is meant; the problem is then added. */
export function repeatsColumn(header: readonly string[], used: readonly string[], path: string, complain: Complain): boolean {
  const names = header.map((name) => name.replace(/ \(column [A-Z]+\)$/, ''));
  const twice = names.find((name, index) => used.includes(name.toLowerCase()) && names.indexOf(name) < index);
  const columns = twice === undefined ? [] : columnsNamed(header, twice);
  if (twice === undefined || columns.length === 0) return false;
  const message = `${path} has ${columns.length} columns named "${twice}" (${columns.join(', ')})`;
  complain(['format'], 'duplicate-header', message, `one column "${twice}", as the layout has it`);
  return true;
}

/** Which columns of a long table, one row a place, contest and contestant, hold what; -1 where there is none. */
export interface LongColumns {
  /** Columns that name the place, from the largest to the smallest. */
  readonly unit: readonly number[];
  readonly office: number;
  /** Columns beside the office that tell contests apart. */
  readonly beside: readonly number[];
  /** Columns that name the contestant, joined by spaces. */
  readonly candidate: readonly number[];
  readonly party: number;
  readonly votes: number;
  readonly share: number;
  /** How the votes were cast, one row each. */
  readonly mode: readonly number[];
  /** How the votes were cast, one column each. */
  readonly parts: readonly number[];
  /** Columns that say the same in every row of a place. */
  readonly repeated: readonly number[];
  /** Of these the ones whose rows may not differ, since they say what the place is: its level, and labels. */
  readonly fixed?: ReadonlySet<number>;
  /** Of these the ones that count ballots. */
  readonly ofBallots?: ReadonlySet<number>;
  /** Columns beside those of the place that tell rows of the wide table apart: copies of a protocol. */
  readonly copy: readonly number[];
  /** A published layout: a row without the name of the smallest place holds the total of the place it does name, and 3.0 is 3. */
  readonly published: boolean;
  /** Places that are none: what is counted there belongs to no station. */
  readonly afloat?: RegExp;
  /** What tells rows apart, in words. */
  readonly oneRow: string;
}

const TOTAL = 'Total';

/** The names of the place of a row. */
export function placeNames(cells: readonly string[], { unit, published }: LongColumns): readonly string[] {
  const names = unit.map((index) => cells[index].trim());
  const filled = names.findLastIndex((name) => name !== '');
  if (!published || filled === names.length - 1) return names;
  return names.map((name, depth) => (depth > filled ? TOTAL : name));
}

/** 3.0 is the whole number 3 to those who write such tables. */
export const wholeNumber = (cell: string): string => cell.trim().replace(/^(\d+)\.0+$/, '$1');

/** What the published layouts have in common. */
export const PUBLISHED = {
  share: -1,
  repeated: [],
  copy: [],
  published: true,
  oneRow: 'one row for each place, contest, candidate and way of voting',
} as const;
