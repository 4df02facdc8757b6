/**
 * The values at some places, in the order asked: a loop of its own, so that reads scattered over memory wait for each other in
 * parallel.
 *
 * @param places indices into `values`; may repeat
 * @example gathered([5, 6, 7], [2, 0]); // 7, 5
 */
export function gathered(values: ArrayLike<number>, places: ArrayLike<number>): Float64Array {
  const found = new Float64Array(places.length);
  for (let at = 0; at < places.length; at++) found[at] = values[places[at]];
  return found;
}
