import { type TInference, tInference } from './t-inference.ts';

/** Mean of paired differences, with its inference. */
export interface PairedDifference extends TInference {
  readonly mean: number;
  /** Clusters, or pairs where each is its own. */
  readonly clusters: number;
}

/**
 * Mean of paired differences with Student's t, allowing for clusters of pairs that may hang together.
 *
 *     SE² = G/(G − 1) · Σ_g (Σ_{i∈g} (dᵢ − d̄))² / n²    df = G − 1
 *
 * Without clusters that is s²/n and the paired t test. The factor is that of CR1 for a mean. Assumes independence between
 * clusters and a mean that is near normal; with few or very unequal clusters the error is rather too small.
 *
 * @param cluster number of the cluster of each pair, from 0
 * @returns undefined where there are fewer than two clusters, or no spread between them to tell an error from
 * @throws RangeError when the lengths differ, a difference is not finite, or the confidence is not inside (0, 1)
 * @see Student (1908) doi:10.1093/biomet/6.1.1; Cameron & Miller (2015) doi:10.3368/jhr.50.2.317
 * @example pairedDifference([90, 0, 157, 76, 0, 115, 0, 154])?.t; // 3.1123…
 */
export function pairedDifference(differences: ArrayLike<number>, cluster?: Int32Array, confidence = 0.95): PairedDifference | undefined {
  const n = differences.length;
  if (cluster && cluster.length !== n) throw new RangeError('pairedDifference: lengths differ');
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`pairedDifference: confidence must lie between 0 and 1, found ${confidence}`);
  let total = 0;
  let size = 0;
  for (let i = 0; i < n; i++) {
    if (!Number.isFinite(differences[i])) throw new RangeError(`pairedDifference: difference ${i} is not finite`);
    total += differences[i];
    size += Math.abs(differences[i]);
  }
  const mean = total / n;
  const sums = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    const g = cluster ? cluster[i] : i;
    sums.set(g, (sums.get(g) ?? 0) + differences[i] - mean);
  }
  const G = sums.size;
  if (G < 2) return undefined;
  let squares = 0;
  for (const sum of sums.values()) squares += sum * sum;
  // Equal differences have rounding left over, not spread.
  if (!(squares > G * (1e-14 * size) ** 2)) return undefined;
  return { mean, clusters: G, ...tInference(mean, Math.sqrt((squares * G) / (G - 1)) / n, G - 1, confidence) };
}

/**
 * Change of a total over pairs, and relative to what it was.
 *
 *     Σ(after − before),    Σ(after − before) / Σ before
 *
 * @throws RangeError when the lengths differ, a value is not finite or those before do not add to more than 0
 * @see Cochran (1977) Sampling Techniques, ch. 6
 * @example ratioChange([10, 30], [15, 35]); // { sum: 10, ratio: 0.25 }
 */
export function ratioChange(before: ArrayLike<number>, after: ArrayLike<number>): { readonly sum: number; readonly ratio: number } {
  if (before.length !== after.length) throw new RangeError('ratioChange: lengths differ');
  let base = 0;
  let sum = 0;
  for (let i = 0; i < before.length; i++) {
    base += before[i];
    sum += after[i] - before[i];
  }
  if (!(base > 0 && Number.isFinite(base) && Number.isFinite(sum)))
    throw new RangeError('ratioChange: values must be finite and those before add to more than 0');
  return { sum, ratio: sum / base };
}
