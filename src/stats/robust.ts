import { median } from 'simple-statistics';

/** Makes the median absolute deviation of normal data estimate their standard deviation: 1/Φ⁻¹(¾), as R rounds it. */
const NORMAL_CONSISTENCY = 1.4826;

/** The middle of values and how far they lie from it. */
export interface RobustScale {
  readonly centre: number;
  /** 1.4826 times the median absolute deviation; 0 where at least half of the values are equal. */
  readonly scale: number;
}

/**
 * Median and median absolute deviation of values, the latter made to estimate a standard deviation.
 *
 *     1.4826 · median of |xᵢ − median|
 *
 * @throws RangeError when there are no values or one is not finite
 * @see Leys et al. (2013) doi:10.1016/j.jesp.2013.03.013
 * @example scaleOfDeviations([1, 2, 3, 4, 100]); // { centre: 3, scale: 1.4826 }
 */
export function scaleOfDeviations(values: ArrayLike<number>): RobustScale {
  return measured('scaleOfDeviations', values);
}

function measured(caller: string, values: ArrayLike<number>): RobustScale {
  const list = Array.from(values);
  if (list.length === 0) throw new RangeError(`${caller}: no values`);
  if (!list.every(Number.isFinite)) throw new RangeError(`${caller}: values must be finite`);
  const centre = median(list);
  return { centre, scale: NORMAL_CONSISTENCY * median(list.map((value) => Math.abs(value - centre))) };
}

/**
 * How far each value lies from the middle of all, in robust standard deviations.
 *
 *     zᵢ = (xᵢ − median) / (1.4826 · MAD),  MAD = median of |xᵢ − median|
 *
 * Half of the values may be arbitrary before the scale breaks down.
 *
 * @throws RangeError when there are no values, one is not finite, or MAD is 0 because at least half of the values are equal
 * @see Leys et al. (2013) doi:10.1016/j.jesp.2013.03.013
 * @example robustZ([1, 2, 3, 4, 100])[4]; // 65.4256…, that is 97/1.4826
 */
export function robustZ(values: ArrayLike<number>): Float64Array {
  const { centre, scale } = measured('robustZ', values);
  if (scale === 0) throw new RangeError('robustZ: the median absolute deviation is 0');
  return Float64Array.from(values, (value) => (value - centre) / scale);
}
