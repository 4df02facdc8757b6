import { sum as compensated } from 'simple-statistics';

/**
 * The sum of finite numbers, with what rounding loses at each step added back at the end (Neumaier); exact for whole numbers.
 *
 * Typed arrays too: the library reads by index and only declares that it wants an array. Columns of numbers go through a loop of
 * their own, which is the same to the last digit: the library's, called with arrays of all kinds, cannot be compiled for any. An
 * infinite term gives NaN.
 *
 * @see Neumaier (1974) doi:10.1002/zamm.19740540106
 * @example sum([0.1, 0.2, 0.3]); // 0.6, where plain adding gives 0.6000000000000001
 */
export function sum(values: ArrayLike<number>): number {
  return values instanceof Float64Array ? sumOfColumn(values) : compensated(values as readonly number[]);
}

function sumOfColumn(values: Float64Array): number {
  if (values.length === 0) return 0;
  let total = values[0];
  let correction = 0;
  for (let i = 1; i < values.length; i++) {
    const value = values[i];
    const next = total + value;
    correction += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + correction;
}

/** The sum where every term is known; undefined where one is not. */
export function sumOfKnown(values: readonly (number | undefined)[]): number | undefined {
  return values.every((value) => value !== undefined) ? sum(values) : undefined;
}
