/**
 * The most that a p-value can say for an alternative, as log₁₀ of a Bayes factor.
 *
 *     BF ≤ 1 / (−e·p·ln p)  for p < 1/e,  else 1
 *
 * Over all unimodal alternatives that put more small p-values where the null puts none; so the evidence is never graded above it.
 *
 * @param log10P decimal logarithm of the p-value
 * @throws RangeError when log10P is above 0 or not a number
 * @see Sellke, Bayarri & Berger (2001) doi:10.1198/000313001300339950
 * @example log10SellkeBound(Math.log10(0.05)); // 0.3896, a Bayes factor of 2.45
 */
export function log10SellkeBound(log10P: number): number {
  if (!(log10P <= 0)) throw new RangeError(`log10SellkeBound: the logarithm of a p-value is at most 0, found ${log10P}`);
  const negativeLn = -log10P * Math.LN10;
  return negativeLn <= 1 ? 0 : -log10P - Math.log10(Math.E * negativeLn);
}
