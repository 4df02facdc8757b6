import { median } from 'simple-statistics';
import { scaleOfDeviations } from './robust.ts';

/**
 * How far each of several estimates lies from the middle of all, in robust standard deviations; one that is less certain than the
 * middle one is held to a scale as much wider.
 *
 *     zᵢ = (xᵢ − median) / √(s² + max(0, vᵢ − median of v)),  s = 1.4826 · MAD
 *
 * The spread s holds the variance of a usual estimate already, so that only the surplus is added.
 *
 * @param variances variance of each estimate, 0 where it is known without error
 * @returns undefined where s is 0 because at least half of the values are equal
 * @throws RangeError when there are no values, one is not finite, or the lengths differ
 * @see Rousseeuw & Croux (1993) doi:10.1080/01621459.1993.10476408 for s
 * @example robustZOfEstimates(Float64Array.of(1, 2, 3, 4, 100), new Float64Array(5))?.[4]; // 65.4256…, that is 97/1.4826
 */
export function robustZOfEstimates(values: Float64Array, variances: Float64Array): Float64Array | undefined {
  if (values.length !== variances.length) throw new RangeError('robustZOfEstimates: lengths differ');
  const { centre, scale } = scaleOfDeviations(values);
  if (!(scale > 0)) return undefined;
  const usual = median(Array.from(variances));
  return values.map((value, at) => (value - centre) / Math.sqrt(scale * scale + Math.max(0, variances[at] - usual)));
}
