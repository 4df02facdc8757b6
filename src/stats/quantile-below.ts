/**
 * Whether a quantile of the first `length` values is below a limit, without sorting them: in one pass, since only the two values around
 * the limit can matter.
 *
 *     quantile = x₍⌊h⌋₎ + (h − ⌊h⌋)·(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎),  h = q·(n − 1)
 *
 * @param q from 0 to 1: ½ is the median
 * @throws RangeError when there are no values
 * @see Hyndman & Fan (1996) doi:10.1080/00031305.1996.10473566, definition 7
 * @example quantileIsBelow(Float64Array.of(1, 2, 3, 10), 0.5, 3); // true: the median is 2.5
 */
export function quantileIsBelow(values: Float64Array, q: number, limit: number, length = values.length): boolean {
  if (length === 0) throw new RangeError('quantileIsBelow: no values');
  let below = 0;
  let lower = Number.NEGATIVE_INFINITY;
  let upper = Number.POSITIVE_INFINITY;
  for (let at = 0; at < length; at++) {
    const value = values[at];
    if (value < limit) {
      below++;
      if (value > lower) lower = value;
    } else if (value < upper) upper = value;
  }
  const place = q * (length - 1);
  const index = Math.floor(place);
  // The two values next to the place are below, at or above the limit together, unless the limit falls between them.
  if (below !== index + 1) return below > index + 1;
  const part = place - index;
  return part === 0 || lower + part * (upper - lower) < limit;
}
