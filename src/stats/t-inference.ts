import { log10StudentTwoSided, studentQuantile, studentTwoSided } from './distributions/student.ts';

/** An estimate with its standard error and what Student's t says of its being 0. */
export interface TInference {
  readonly error: number;
  readonly df: number;
  readonly t: number;
  /** Two-sided. */
  readonly p: number;
  readonly log10P: number;
  readonly interval: readonly [low: number, high: number];
}

/**
 * What Student's t says of an estimate and its standard error: test against 0 and interval.
 *
 *     t = estimate/SE    interval = estimate ± t(confidence, df)·SE
 *
 * @throws RangeError when the error or df is not above 0, or the confidence not inside (0, 1)
 * @see Student (1908) doi:10.1093/biomet/6.1.1
 * @example tInference(2, 1, 1).p; // 0.295…
 */
export function tInference(estimate: number, error: number, df: number, confidence = 0.95): TInference {
  if (!(error > 0)) throw new RangeError(`tInference: the error must be above 0, found ${error}`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`tInference: confidence must lie between 0 and 1, found ${confidence}`);
  const t = estimate / error;
  const half = studentQuantile((1 + confidence) / 2, df) * error;
  return {
    error,
    df,
    t,
    p: studentTwoSided(t, df),
    log10P: log10StudentTwoSided(t, df),
    interval: [estimate - half, estimate + half],
  };
}
