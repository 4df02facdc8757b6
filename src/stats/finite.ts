/**
 * The finite numbers among some, in their order; the values themselves where all are finite.
 *
 * @example finite(Float64Array.of(1, Number.NaN, 2)); // 1, 2
 */
export function finite(values: Float64Array): Float64Array {
  let whole = 0;
  while (whole < values.length && Number.isFinite(values[whole])) whole++;
  if (whole === values.length) return values;
  const found = values.slice();
  let size = whole;
  for (let i = whole; i < values.length; i++) if (Number.isFinite(values[i])) found[size++] = values[i];
  return found.subarray(0, size);
}
