import { sum } from '../stats/sum.ts';

const KNOWN = new WeakMap<Float64Array, number>();

/** The sum of a column that does not change, added up once: every question about the whole contest asks it. */
export function columnSum(column: Float64Array): number {
  const known = KNOWN.get(column);
  if (known !== undefined) return known;
  const total = sum(column);
  KNOWN.set(column, total);
  return total;
}
