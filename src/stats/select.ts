/** Steps after which the rest is sorted, so that no order of the values costs more than n log n. */
const patience = (length: number): number => 8 + 2 * Math.ceil(Math.log2(length + 1));

/**
 * The value that would stand at `index` if the first `length` values were sorted; the values are reordered in place.
 *
 * Hoare's selection around the median of three; linear on average, and never worse than sorting.
 *
 * @param values numbers without NaN
 * @throws RangeError when the index is not a whole number from 0 to length − 1 or the length exceeds that of the values
 * @see Hoare (1961) doi:10.1145/366622.366647
 * @example selectInPlace(Float64Array.of(5, 1, 4), 1); // 4
 */
export function selectInPlace(values: Float64Array, index: number, length = values.length): number {
  if (!(Number.isInteger(index) && index >= 0 && index < length && length <= values.length))
    throw new RangeError(`selectInPlace: no index ${index} among ${length} of ${values.length} values`);
  let low = 0;
  let high = length - 1;
  for (let steps = patience(length); low < high; steps--) {
    if (steps === 0) {
      values.subarray(low, high + 1).sort();
      return values[index];
    }
    const pivot = middleOf(values[low], values[(low + high) >>> 1], values[high]);
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) {
        const swapped = values[i];
        values[i++] = values[j];
        values[j--] = swapped;
      }
    }
    if (index <= j) high = j;
    else if (index >= i) low = i;
    else return values[index];
  }
  return values[index];
}

const middleOf = (a: number, b: number, c: number): number => (a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b);

/**
 * Median of the first `length` values, which are reordered in place.
 *
 *     middle value, or the mean of the two middle ones
 *
 * @throws RangeError when there are no values
 * @see Hoare (1961) doi:10.1145/366622.366647
 * @example medianInPlace(Float64Array.of(4, 1, 3, 2)); // 2.5
 */
export function medianInPlace(values: Float64Array, length = values.length): number {
  if (length === 0) throw new RangeError('medianInPlace: no values');
  const half = length >>> 1;
  const upper = selectInPlace(values, half, length);
  if (length % 2 === 1) return upper;
  // Everything before the middle is no larger than it, so the lower of the two is the largest there.
  let lower = values[0];
  for (let at = 1; at < half; at++) if (values[at] > lower) lower = values[at];
  return (lower + upper) / 2;
}
