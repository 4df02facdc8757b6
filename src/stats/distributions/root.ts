/**
 * Where an increasing function crosses 0: Newton's method, kept inside the bracket found so far.
 *
 * @param f gives value and slope at t; an infinite value still tells the side
 * @param start first guess; no bracket is needed
 * @see Press et al. (2007), Numerical Recipes, 9.4
 * @example increasingRoot((t) => [Math.exp(t) - 2, Math.exp(t)], 0); // 0.693147…
 */
export function increasingRoot(f: (t: number) => readonly [value: number, slope: number], start: number): number {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  let t = start;
  for (let i = 0; i < 200; i++) {
    const [value, slope] = f(t);
    if (value === 0) return t;
    if (value < 0) low = t;
    else high = t;
    let next = t - value / slope;
    if (next !== t && !(next > low && next < high)) {
      if (Number.isFinite(low) && Number.isFinite(high)) next = low + (high - low) / 2;
      else next = t + (value < 0 ? 1 : -1) * 2 ** i;
    }
    const leap = 64 * 2 ** i; // a slope near 0 would throw t out of reach
    next = Math.max(t - leap, Math.min(t + leap, next));
    if (Math.abs(next - t) <= 4e-16 * Math.max(1, Math.abs(t))) return next;
    t = next;
  }
  return t;
}
