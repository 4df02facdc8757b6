import { sorted } from './sorted.ts';

/** Between whole numbers closer together than this, as the counts of stations are, they are sorted by counting. */
const NARROW = 1 << 20;

/**
 * Numbers in ascending order, as a new array: by counting how often each occurs where they are whole and closer together than they
 * are many, else as `sorted` does.
 *
 * @param values finite; 0 and −0 count as equal
 * @see Seward (1954), Information sorting in the application of electronic digital computers to business operations, for the counting
 * @example sortedCounts(Float64Array.of(2, 3, 1)); // 1, 2, 3
 */
export function sortedCounts(values: Float64Array): Float64Array {
  const range = rangeOf(values);
  if (!range || range.most - range.least > Math.min(NARROW, values.length)) return sorted(values);
  const { least, most } = range;
  const often = new Int32Array(most - least + 1);
  for (let i = 0; i < values.length; i++) often[values[i] - least]++;
  const found = new Float64Array(values.length);
  for (let value = least, at = 0; value <= most; value++) {
    const next = at + often[value - least];
    found.fill(value, at, next);
    at = next;
  }
  return found;
}

/** The least and the greatest; undefined where there are none or one is not whole. */
function rangeOf(values: Float64Array): { readonly least: number; readonly most: number } | undefined {
  if (values.length === 0) return undefined;
  let least = values[0];
  let most = values[0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value !== Math.floor(value)) return undefined;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return Number.isSafeInteger(least) && Number.isSafeInteger(most) ? { least, most } : undefined;
}
