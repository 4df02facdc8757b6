/** Makes the median absolute deviation of normal data estimate their standard deviation: 1/Φ⁻¹(¾), as R rounds it. */
const NORMAL_CONSISTENCY = 1.4826;

/**
 * A quantile of the first `length` of ascending values.
 *
 *     x₍⌊h⌋₎ + (h − ⌊h⌋)·(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎),  h = q·(n − 1)
 *
 * @throws RangeError when there are no values
 * @see Hyndman & Fan (1996) doi:10.1080/00031305.1996.10473566, definition 7
 * @example quantileOfSorted(Float64Array.of(1, 2, 3, 10), 0.5); // 2.5
 */
export function quantileOfSorted(values: Float64Array, q: number, length = values.length): number {
  if (length === 0) throw new RangeError('quantileOfSorted: no values');
  const place = q * (length - 1);
  const index = Math.floor(place);
  return place === index ? values[index] : values[index] + (place - index) * (values[index + 1] - values[index]);
}

/**
 * 1.4826 times the median absolute deviation of the first `length` of ascending values from their middle, without sorting the deviations.
 *
 * The k-th smallest deviation is the least over all windows of k neighbouring values of the larger distance of its ends from the middle:
 * one end falls and the other rises along the windows, so that the crossing is found by halving.
 *
 * @throws RangeError when there are no values
 * @see Leys et al. (2013) doi:10.1016/j.jesp.2013.03.013 for the median absolute deviation
 * @example scaleOfSorted(Float64Array.of(1, 2, 3, 4, 100), 3); // 1.4826
 */
export function scaleOfSorted(values: Float64Array, middle: number, length = values.length): number {
  if (length === 0) throw new RangeError('scaleOfSorted: no values');
  const half = length >>> 1;
  const upper = smallestDeviation(values, middle, half + 1, length);
  const deviation = length % 2 === 1 ? upper : (smallestDeviation(values, middle, half, length) + upper) / 2;
  return NORMAL_CONSISTENCY * deviation;
}

/** The k-th smallest |x − middle|. */
function smallestDeviation(values: Float64Array, middle: number, k: number, length: number): number {
  let low = 0;
  let high = length - k;
  while (low < high) {
    const at = (low + high) >>> 1;
    if (values[at + k - 1] - middle >= middle - values[at]) high = at;
    else low = at + 1;
  }
  const reach = (at: number): number => Math.max(middle - values[at], values[at + k - 1] - middle);
  return low > 0 ? Math.min(reach(low), reach(low - 1)) : reach(low);
}
