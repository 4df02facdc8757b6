import { clusteredSlope } from './clustered.ts';

/**
 * Slope of the regression of y on x, less the mean of y: what the Election Forensics Toolkit prints as "Sobyanin".
 *
 *     cov(x, y) / var(x) − ȳ
 *
 * Kept to be compared with that tool. It is not the slope of Sobyanin and Sukhovolsky, which regresses votes per registered voter
 * on turnout, and nothing is known of how it should come out.
 *
 * @throws RangeError when lengths differ, there are fewer than 3 pairs, a value is not finite or x is constant
 * @see Mebane, Election Forensics Toolkit, function `Sobyanin` of R/BasicElectionForensics.R
 * @example slopeLessMean(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)); // -2
 */
export function slopeLessMean(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) sum += y[i];
  return clusteredSlope({ x, y }).value - sum / y.length;
}
