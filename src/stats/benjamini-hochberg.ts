/**
 * q-values of Benjamini and Hochberg: the smallest false discovery rate at which each hypothesis is rejected.
 *
 *     q₍ᵢ₎ = min over j ≥ i of m·p₍ⱼ₎ / j, at most 1
 *
 * Controls the false discovery rate when the tests are independent or positively dependent.
 *
 * @param p one p-value a hypothesis, in any order; the q-values keep that order
 * @throws RangeError when a p-value is outside [0, 1] or not a number
 * @see Benjamini & Hochberg (1995) doi:10.1111/j.2517-6161.1995.tb02031.x
 * @example benjaminiHochberg([0.001, 0.02, 0.04, 0.3, 0.6]); // 0.005, 0.05, 0.0667, 0.375, 0.6
 */
export function benjaminiHochberg(p: ArrayLike<number>): Float64Array {
  const values = Array.from(p);
  const bad = values.findIndex((value) => !(value >= 0 && value <= 1));
  if (bad >= 0) throw new RangeError(`benjaminiHochberg: p must lie in [0, 1], found ${values[bad]} at ${bad}`);
  const m = values.length;
  const ascending = values.map((_, i) => i).sort((i, j) => values[i] - values[j]);
  const q = new Float64Array(m);
  let smallest = 1;
  for (let rank = m; rank >= 1; rank--) {
    const i = ascending[rank - 1];
    smallest = Math.min(smallest, (m / rank) * values[i]);
    q[i] = smallest;
  }
  return q;
}
