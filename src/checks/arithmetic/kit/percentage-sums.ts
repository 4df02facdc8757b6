import { RELATIONS, shareInterval, shareScale } from '../../../data/share.ts';
import { PRESENT, type ShareColumn, type Table } from '../../../data/table.ts';

/** What the percentages of a row come to, as fractions of one; one object is used for every row. */
export interface Sums {
  printed: number;
  /** Whether one of them is above 0. */
  some: boolean;
  /** Whether all are figures, none a bound. */
  exact: boolean;
  low: number;
  high: number;
  sum: number;
  /** Most decimals of a percentage. */
  decimals: number;
  /** How far rounding alone can carry the sum. */
  narrow: number;
}

const IS = RELATIONS.indexOf('is');

/** The columns of percentages of a table: of contestants, and of whatever else has a share. */
export function columnsOf(table: Table): ShareColumn[] {
  return [...table.shares, ...table.otherShares.map(({ column }) => column)].flatMap((column) => (column ? [column] : []));
}

/** Adds up a row in units of the finest printed decimal, so that the sums are exact. */
export function addUp(columns: readonly ShareColumn[], row: number, into: Sums): void {
  let printed = 0;
  let units = 0;
  let zeros = 0;
  let decimals = -1;
  let alike = true;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at];
    if (column.state[row] !== PRESENT) continue;
    if (printed++ === 0) decimals = column.decimals[row];
    if (column.relation[row] !== IS || column.decimals[row] !== decimals) alike = false;
    const value = column.units[row];
    units += value;
    if (value === 0) zeros++;
  }
  into.printed = printed;
  if (!alike) {
    addUnlike(columns, row, into);
    return;
  }
  const scale = shareScale(decimals);
  into.some = units > 0;
  into.exact = true;
  into.decimals = decimals;
  into.low = (2 * units - (printed - zeros)) / (2 * scale);
  into.high = (2 * units + printed) / (2 * scale);
  into.sum = units / scale;
  into.narrow = (0.5 * printed) / scale;
}

/** The same for percentages with different numbers of decimals, or for bounds. */
function addUnlike(columns: readonly ShareColumn[], row: number, into: Sums): void {
  into.some = false;
  into.exact = true;
  into.decimals = Number.NEGATIVE_INFINITY;
  let low = 0;
  let high = 0;
  let sum = 0;
  for (const { units, decimals, relation, state } of columns) {
    if (state[row] !== PRESENT) continue;
    const ends = shareInterval({ units: units[row], decimals: decimals[row], relation: RELATIONS[relation[row]] });
    if (units[row] > 0) into.some = true;
    if (relation[row] !== IS) into.exact = false;
    into.decimals = Math.max(into.decimals, decimals[row]);
    sum += units[row] / shareScale(decimals[row]);
    low += ends.low;
    high += ends.high;
  }
  const scale = shareScale(into.decimals);
  into.low = Math.round(2 * scale * low) / (2 * scale);
  into.high = Math.round(2 * scale * high) / (2 * scale);
  into.sum = Math.round(scale * sum) / scale;
  into.narrow = (0.5 * into.printed) / scale;
}

export const emptySums = (): Sums => ({ printed: 0, some: false, exact: true, low: 0, high: 0, sum: 0, decimals: 0, narrow: 0 });
/** A row of zeros is a place where nobody voted. */
export const isAsked = ({ printed, some }: Sums): boolean => printed > 1 && some;

/** A sum that is 100 % but for the arithmetic of doubles. */
export const ENOUGH = 1 - 1e-12;
