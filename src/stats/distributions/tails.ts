/** Both tails of a distribution at one point, as chances and as natural logarithms. */
export interface Tails {
  lower: number;
  upper: number;
  logLower: number;
  logUpper: number;
}

/**
 * Both tails from the logarithm of the lower one.
 *
 * @example tailsFromLower(Math.log(0.25)).upper; // 0.75
 */
export function tailsFromLower(logarithm: number): Tails {
  const logLower = Math.min(logarithm, 0); // rounding may carry a chance of 1 just above it
  const lower = Math.exp(logLower);
  return { lower, upper: -Math.expm1(logLower), logLower, logUpper: Math.log1p(-lower) };
}

/**
 * Both tails from the logarithm of the upper one.
 *
 * @example tailsFromUpper(Math.log(0.25)).lower; // 0.75
 */
export function tailsFromUpper(logarithm: number): Tails {
  const { lower, upper, logLower, logUpper } = tailsFromLower(logarithm);
  return { lower: upper, upper: lower, logLower: logUpper, logUpper: logLower };
}
