import { sampleCorrelation } from 'simple-statistics';
import { normalQuantile } from './distributions/normal.ts';
import { log10StudentTwoSided, studentTwoSided } from './distributions/student.ts';
import type { TestResult } from './result.ts';

function demandPairs(x: readonly number[], y: readonly number[], confidence: number): void {
  if (x.length !== y.length) throw new RangeError(`pearsonCorrelation: lengths differ, ${x.length} and ${y.length}`);
  if (x.length < 4) throw new RangeError(`pearsonCorrelation: at least 4 pairs are needed, found ${x.length}`);
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`pearsonCorrelation: confidence must lie between 0 and 1, found ${confidence}`);
  }
  for (const column of [x, y]) {
    if (!column.every(Number.isFinite)) throw new RangeError('pearsonCorrelation: values must be finite');
    if (column.every((value) => value === column[0])) throw new RangeError('pearsonCorrelation: a column is constant');
  }
}

/**
 * Pearson's correlation, its t test against 0, and Fisher's interval.
 *
 *     t = r·√((n − 2)/(1 − r²)), df = n − 2    interval: tanh(artanh r ± z/√(n − 3))    effect = r
 *
 * Assumes independent pairs and a bivariate normal law; the p-value is two-sided.
 *
 * @param confidence of the interval, for instance 0.95
 * @throws RangeError when the lengths differ, there are fewer than 4 pairs, a value is not finite, or a column is constant
 * @see Fisher (1915) doi:10.2307/2331838; Fisher (1921) for the interval
 * @example pearsonCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]).effect; // 0.8
 */
export function pearsonCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  confidence = 0.95,
): TestResult & { interval: [low: number, high: number] } {
  const first = Array.from(x);
  const second = Array.from(y);
  demandPairs(first, second, confidence);
  const n = first.length;
  const df = n - 2;
  const r = Math.max(-1, Math.min(1, sampleCorrelation(first, second)));
  const statistic = r * Math.sqrt(df / ((1 - r) * (1 + r)));
  const half = -normalQuantile((1 - confidence) / 2) / Math.sqrt(n - 3);
  const interval: [number, number] = [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
  const p = studentTwoSided(statistic, df);
  return { method: 'Pearson correlation', n, statistic, df, p, log10P: log10StudentTwoSided(statistic, df), effect: r, interval };
}
