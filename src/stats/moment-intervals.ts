import { type BootstrapDraws, basicInterval, bootstrap } from './bootstrap.ts';
import { Z95 } from './confidence.ts';
import { finite } from './finite.ts';
import { type Moments, moments } from './moments.ts';

/** Moments of one quantity with 95 % intervals of its skewness and kurtosis. */
export interface MomentIntervals extends Moments {
  readonly skewnessInterval: readonly [low: number, high: number];
  readonly kurtosisInterval: readonly [low: number, high: number];
  /** Whether the intervals come from a bootstrap; else from large-sample standard errors. */
  readonly bootstrapped: boolean;
}

const CONFIDENCE = 0.95;

/**
 * Skewness and kurtosis of several quantities of the same rows, each with a 95 % interval.
 *
 * Without `draws`, estimate ± 1.96 standard errors of the delta method. With them, the basic interval of a bootstrap that
 * draws whole rows, so that one set of draws serves all quantities. A number that is not finite stands for "not known of this row".
 *
 * @returns for each quantity its moments, or undefined where fewer than four values are known or all are alike
 * @throws RangeError when there are no draws to make
 * @see moments, bootstrap
 * @example momentIntervals([turnout])[0]?.skewnessInterval;
 */
export function momentIntervals(columns: readonly Float64Array[], draws?: BootstrapDraws): (MomentIntervals | undefined)[] {
  const known = columns.map(knownMoments);
  const kept = columns.flatMap((column, at) => (known[at] ? [{ column, moments: known[at] }] : []));
  const replicates = draws && kept.length > 0 ? resampled(kept, draws) : [];
  let next = 0;
  return known.map((found) => {
    if (!found) return undefined;
    const [skewness, kurtosis] = replicates.slice(next, next + 2);
    next += 2;
    return skewness?.length && kurtosis?.length
      ? withIntervals(found, basicInterval(found.skewness, skewness, CONFIDENCE), basicInterval(found.kurtosis, kurtosis, CONFIDENCE), true)
      : withIntervals(found, around(found.skewness, found.skewnessError), around(found.kurtosis, found.kurtosisError), false);
  });
}

const around = (estimate: number, error: number): [number, number] => [estimate - Z95 * error, estimate + Z95 * error];

function withIntervals(found: Moments, skewness: [number, number], kurtosis: [number, number], bootstrapped: boolean): MomentIntervals {
  return { ...found, skewnessInterval: skewness, kurtosisInterval: kurtosis, bootstrapped };
}

function knownMoments(column: Float64Array): Moments | undefined {
  const values = finite(column);
  return values.length < 4 || values.every((value) => value === values[0]) ? undefined : moments(values);
}

/** Replicates of skewness and kurtosis in turn, of one quantity after another. */
function resampled(kept: readonly { column: Float64Array; moments: Moments }[], draws: BootstrapDraws): Float64Array[] {
  // Centred and scaled beforehand, so that plain sums of powers lose nothing; a weight of 0 takes an unknown value out.
  const scaled: { z: Float64Array; weight?: Float64Array }[] = kept.map(({ column, moments: { mean, sd } }) => ({
    z: column.map((value) => (Number.isFinite(value) ? (value - mean) / sd : 0)),
    ...(column.every(Number.isFinite) ? {} : { weight: column.map((value) => (Number.isFinite(value) ? 1 : 0)) }),
  }));
  return bootstrap(kept[0].column.length, 2 * kept.length, draws, (rows, out) => {
    for (let at = 0; at < scaled.length; at++) shapeOf(scaled[at].z, scaled[at].weight, rows, out, 2 * at);
  });
}

function shapeOf(z: Float64Array, weight: Float64Array | undefined, rows: Int32Array, out: Float64Array, at: number): void {
  let n = weight ? 0 : rows.length;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const value = z[row];
    const square = value * value;
    if (weight) n += weight[row];
    s1 += value;
    s2 += square;
    s3 += square * value;
    s4 += square * square;
  }
  const mean = s1 / n;
  const m2 = s2 / n - mean * mean;
  const m3 = s3 / n - (3 * mean * s2) / n + 2 * mean ** 3;
  const m4 = s4 / n - (4 * mean * s3) / n + (6 * mean * mean * s2) / n - 3 * mean ** 4;
  // Rows drawn all alike have no shape: rounding alone would give them one.
  out[at] = m2 > 1e-12 ? m3 / m2 ** 1.5 : Number.NaN;
  out[at + 1] = m2 > 1e-12 ? m4 / (m2 * m2) : Number.NaN;
}
