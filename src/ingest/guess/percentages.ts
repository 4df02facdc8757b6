import type { Profile } from './numbers.ts';
import { NEARLY_ALL } from './relations.ts';

const SAMPLE = 40;
const MOST_PERCENTAGES = 200;
const MOST_DECIMALS = 6;

/**
 * Which column of percentages is what part of a base: its numbers are the counts divided by the base, as far as they are printed.
 *
 * @returns the column of percentages by the column of counts
 */
export function percentagesOf(base: Float64Array, counts: readonly Profile[], percentages: readonly Profile[]): Map<number, number> {
  const found = new Map<number, number>();
  const rows = Array.from(base.keys()).filter((row) => base[row] > 0);
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.filter((_, at) => at % step === 0);
  if (sample.length < 2) return found;
  const taken = new Set<number>();
  for (const one of counts)
    for (const share of percentages.slice(0, MOST_PERCENTAGES)) {
      if (taken.has(share.index) || found.has(one.index) || !isPartOf(one, base, share, sample)) continue;
      found.set(one.index, share.index);
      taken.add(share.index);
    }
  return found;
}

/** Whether percentages, or fractions, are those of a count: in nearly all rows as close as they are printed, and not all of them 0. */
function isPartOf(one: Profile, base: Float64Array, share: Profile, rows: readonly number[]): boolean {
  const unit = share.largest <= 1 && !share.percent ? 1 : 100;
  // Some publishers cut digits off rather than round.
  const tolerance = 1.01 * 10 ** -Math.min(share.decimals, MOST_DECIMALS);
  let seen = 0;
  let close = 0;
  let positive = 0;
  for (const row of rows) {
    const [count, printed] = [one.values[row], share.values[row]];
    if (Number.isNaN(count) || Number.isNaN(printed)) continue;
    seen++;
    if (Math.abs((unit * count) / base[row] - printed) <= tolerance) close++;
    if (count > 0) positive++;
  }
  return seen >= 2 && positive >= 2 && close >= NEARLY_ALL * seen;
}
