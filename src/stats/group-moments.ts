/** Mean and standard deviation of each group. */
export interface GroupMoments {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

/**
 * Mean and standard deviation of the values of each group; a value may belong to several groups.
 *
 *     x̄_g = Σ xᵢ / n_g    s_g = √(Σ (xᵢ − x̄_g)² / (n_g − 1))
 *
 * Both are 0 for a group of fewer than two values.
 *
 * @param members indices into `values` of those of each group
 * @see Chan, Golub & LeVeque (1983) doi:10.1080/00031305.1983.10483115, the two-pass algorithm
 * @example groupMoments([1, 3, 10], [[0, 1], [2]]); // { mean: [2, 0], sd: [√2, 0] }
 */
export function groupMoments(values: ArrayLike<number>, members: readonly ArrayLike<number>[]): GroupMoments {
  const mean = new Float64Array(members.length);
  const sd = new Float64Array(members.length);
  for (const [group, inside] of members.entries()) {
    if (inside.length < 2) continue;
    let sum = 0;
    for (let i = 0; i < inside.length; i++) sum += values[inside[i]];
    mean[group] = sum / inside.length;
    let squares = 0;
    for (let i = 0; i < inside.length; i++) squares += (values[inside[i]] - mean[group]) ** 2;
    sd[group] = Math.sqrt(squares / (inside.length - 1));
  }
  return { mean, sd };
}
