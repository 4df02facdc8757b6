import { log10StudentTwoSided, studentTwoSided } from './student.ts';

/**
 * Upper tail of Student's t: P(T ≥ t).
 *
 *     half the two-sided p-value of t above 0, one less that half below
 *
 * @throws RangeError when t is not a number or df is not greater than 0 and finite
 * @see Student (1908) doi:10.1093/biomet/6.1.1
 * @example studentUpper(1, 1); // 0.25
 */
export function studentUpper(t: number, df: number): number {
  const half = studentTwoSided(t, df) / 2;
  return t >= 0 ? half : 1 - half;
}

/**
 * log₁₀ P(T ≥ t), finite where the tail itself is too small for a double.
 *
 * @throws RangeError when t is not a number or df is not greater than 0 and finite
 * @see Student (1908) doi:10.1093/biomet/6.1.1
 * @example log10StudentUpper(1, 1); // -0.602…
 */
export function log10StudentUpper(t: number, df: number): number {
  return t >= 0 ? log10StudentTwoSided(t, df) - Math.log10(2) : Math.log1p(-studentTwoSided(t, df) / 2) / Math.LN10;
}
