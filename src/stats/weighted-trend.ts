import { normalQuantile } from './distributions/normal.ts';
import { studentQuantile } from './distributions/student.ts';
import { sum } from './sum.ts';

/** A straight line through estimates of known variance. */
export interface WeightedTrend {
  /** Change of y per unit of t. */
  readonly slope: number;
  /** Value of the line at t = 0. */
  readonly intercept: number;
  /** Of the intercept and the slope, the dispersion included. */
  readonly covariance: { readonly intercept: number; readonly slope: number; readonly both: number };
  /** Σ (yₖ − line)²/vₖ, chi-square on df where the line and the variances are right. */
  readonly chiSquare: number;
  /** Estimates less 2. */
  readonly df: number;
  /** max(1, χ²/df): by how much the variances fall short of what the estimates scatter; 1 for 2 estimates. */
  readonly dispersion: number;
  /** Where the line is known best: the weighted mean of t, the line's value there and its variance. */
  readonly centre: { readonly t: number; readonly value: number; readonly variance: number };
}

/** The line at one time, with its standard error and interval. */
export interface TrendPrediction {
  readonly value: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The straight line through estimates with known variances, by weighted least squares.
 *
 *     wₖ = 1/vₖ    b = Σw(t − t̄)(y − ȳ)/Σw(t − t̄)²    a = ȳ − b·t̄    dispersion = max(1, χ²/(K − 2))
 *
 * The variances of line and slope are multiplied by the dispersion, so that estimates which scatter by more than their errors widen the
 * interval and such as scatter by less do not narrow it. Assumes independent errors and a straight course over the whole time.
 *
 * @param t times, in any unit
 * @param y estimates
 * @param variances squared standard errors of the estimates
 * @throws RangeError when lengths differ, fewer than 2 times differ, a number is not finite or a variance not above 0
 * @see Birge (1932) doi:10.1103/PhysRev.40.207; Aitken (1935), Proceedings of the Royal Society of Edinburgh 55:42–48
 * @example weightedTrend([0, 1, 2], [0.5, 0.6, 0.7], [0.01, 0.01, 0.01]).slope; // 0.1
 */
export function weightedTrend(t: ArrayLike<number>, y: ArrayLike<number>, variances: ArrayLike<number>): WeightedTrend {
  if (t.length !== y.length || t.length !== variances.length) throw new RangeError('weightedTrend: lengths differ');
  const times = Array.from(t);
  const values = Array.from(y);
  if (![...times, ...values].every(Number.isFinite)) throw new RangeError('weightedTrend: times and estimates must be finite');
  if (!Array.from(variances).every((variance) => variance > 0 && variance < Number.POSITIVE_INFINITY))
    throw new RangeError('weightedTrend: variances must be above 0');
  if (new Set(times).size < 2) throw new RangeError('weightedTrend: at least 2 times must differ');

  const weights = Array.from(variances, (variance) => 1 / variance);
  const weighted = (term: (k: number) => number) => sum(weights.map((weight, k) => weight * term(k)));
  const total = weighted(() => 1);
  const middle = weighted((k) => times[k]) / total;
  const level = weighted((k) => values[k]) / total;
  const squares = weighted((k) => (times[k] - middle) ** 2);
  const slope = weighted((k) => (times[k] - middle) * (values[k] - level)) / squares;
  const chiSquare = weighted((k) => (values[k] - level - slope * (times[k] - middle)) ** 2);
  const df = times.length - 2;
  const dispersion = df > 0 ? Math.max(1, chiSquare / df) : 1;
  const ofSlope = dispersion / squares;
  const ofLevel = dispersion / total;
  return {
    slope,
    intercept: level - slope * middle,
    covariance: { intercept: ofLevel + middle ** 2 * ofSlope, slope: ofSlope, both: -middle * ofSlope },
    chiSquare,
    df,
    dispersion,
    centre: { t: middle, value: level, variance: ofLevel },
  };
}

/**
 * Where a trend stands at a time, with the error of the line and an interval for it.
 *
 *     a + b·t₀ ± q·√(Var(ȳ) + (t₀ − t̄)²·Var(b))
 *
 * q is Student's on the trend's degrees of freedom where the dispersion was estimated, that is above 1, and the normal one where the known
 * variances were enough. For the line, not for a further estimate, which has an error of its own.
 *
 * @param confidence of the two-sided interval, inside (0, 1)
 * @throws RangeError when the time is not finite or the confidence not inside (0, 1)
 * @see weightedTrend
 * @example predictTrend(weightedTrend([0, 1, 2], [0.5, 0.6, 0.7], [0.01, 0.01, 0.01]), 3).value; // 0.8
 */
export function predictTrend(trend: WeightedTrend, t0: number, confidence = 0.95): TrendPrediction {
  if (!Number.isFinite(t0)) throw new RangeError(`predictTrend: the time must be finite, found ${t0}`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`predictTrend: confidence must lie inside (0, 1), found ${confidence}`);
  const away = t0 - trend.centre.t;
  const value = trend.centre.value + trend.slope * away;
  const error = Math.sqrt(trend.centre.variance + away ** 2 * trend.covariance.slope);
  const upper = (1 + confidence) / 2;
  const width = error * (trend.dispersion > 1 ? studentQuantile(upper, trend.df) : normalQuantile(upper));
  return { value, error, low: value - width, high: value + width };
}
