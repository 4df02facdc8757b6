/**
 * One column over another, case by case.
 *
 * @throws RangeError when the lengths differ
 * @example ratios([1, 3], [2, 4]); // 0.5, 0.75
 */
export function ratios(above: ArrayLike<number>, below: ArrayLike<number>): Float64Array {
  if (above.length !== below.length) throw new RangeError('ratios: lengths differ');
  const found = new Float64Array(above.length);
  for (let i = 0; i < found.length; i++) found[i] = above[i] / below[i];
  return found;
}
