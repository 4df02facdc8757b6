/** The places of numbers in the order of their size, smaller ones first and equal ones in the order they were given. */
export interface BySize {
  readonly order: Int32Array;
  /** Those of size n begin in the order at `start[n]`; those above the largest size told apart at its last entry. */
  readonly start: Int32Array;
}

/**
 * Sorts whole numbers by counting, so that what belongs to a size is made once for all that have it.
 *
 * @param sizes whole numbers, 0 or more
 * @param largest sizes above it are not told apart
 * @example bySize([3, 1, 9], 4).order; // 1, 0, 2
 */
export function bySize(sizes: ArrayLike<number>, largest: number): BySize {
  const start = new Int32Array(largest + 2);
  for (let i = 0; i < sizes.length; i++) if (sizes[i] <= largest) start[sizes[i] + 1]++;
  for (let n = 1; n < start.length; n++) start[n] += start[n - 1];
  const next = start.slice();
  const order = new Int32Array(sizes.length);
  for (let i = 0; i < sizes.length; i++) order[next[Math.min(sizes[i], largest + 1)]++] = i;
  return { order, start };
}
