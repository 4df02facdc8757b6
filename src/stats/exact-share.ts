/**
 * The whole counts x out of n whose share x/n lies in [low, high], both ends included; undefined when there is none (the GRIM test).
 *
 *     min = ⌈low·n⌉    max = ⌊high·n⌋
 *
 * `low`, `high` are fractions of one: 24.5 % printed with one decimal is 0.2445 to 0.2455. The bounds are settled by comparing the
 * quotients x/n, which are rounded correctly, so a count exactly on the edge of the interval is in it whatever low·n rounds to.
 * With d decimals of a percentage and n ≥ 10^(d+2) some count always fits, and the question tells nothing.
 *
 * @throws RangeError when n is not a whole number > 0 or not low ≤ high
 * @see Brown & Heathers (2017) doi:10.1177/1948550616673876
 * @example feasibleCounts(0.5635, 0.5645, 3426); // { min: 1931, max: 1933 }
 */
export function feasibleCounts(low: number, high: number, n: number): { min: number; max: number } | undefined {
  if (!(Number.isSafeInteger(n) && n > 0)) throw new RangeError(`feasibleCounts: n must be a whole number > 0, found ${n}`);
  if (!(low <= high)) throw new RangeError(`feasibleCounts: low ${low} is above high ${high}`);
  let min = Math.max(0, Math.ceil(low * n));
  if (min > 0 && (min - 1) / n >= low) min--;
  if (min / n < low) min++;
  let max = Math.min(n, Math.floor(high * n));
  if (max < n && (max + 1) / n <= high) max++;
  if (max / n > high) max--;
  return min <= max ? { min, max } : undefined;
}
