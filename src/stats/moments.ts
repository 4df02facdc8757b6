/** Shape of a set of values, of the whole population, with large-sample standard errors. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** Standard deviation of the population: the root of m₂. */
  readonly sd: number;
  /** m₃/m₂^1.5: 0 where the values are symmetric. */
  readonly skewness: number;
  /** m₄/m₂²: 3 where they are normal. Not the excess. */
  readonly kurtosis: number;
  readonly skewnessError: number;
  readonly kurtosisError: number;
}

/**
 * Mean, standard deviation, skewness and kurtosis, with the standard errors of the last two by the delta method.
 *
 *     m_k = Σ (x − x̄)ᵏ / n,   g₁ = m₃/m₂^1.5,   g₂ = m₄/m₂²,   μ_k = m_k/m₂^(k/2)
 *     n·se²(g₁) = μ₆ − 6g₂ + 9 + g₁²(35 + 9g₂)/4 − 3g₁μ₅
 *     n·se²(g₂) = μ₈ − 4g₂μ₆ + 4g₂³ − g₂² + 16g₁²(1 + g₂) − 8g₁μ₅
 *
 * These are the mean squares of the influence of one value z: z³ − 3z − g₁ − 3/2·g₁(z² − 1) on g₁, and
 * z⁴ − 4g₁z − g₂ − 2g₂(z² − 1) on g₂.
 *
 * No distribution is assumed, but independent values and moments to the eighth; below some hundreds of values the errors
 * are too small.
 *
 * @throws RangeError when there are no values or all are alike: they have no shape
 * @see Cramér (1946), Mathematical methods of statistics, 27.7 and 28.4; Hampel (1974) doi:10.2307/2285666
 * @example moments([0, 0, 0, 1]).skewness; // 1.1547005…, that is 2/√3
 */
export function moments(values: ArrayLike<number>): Moments {
  const n = values.length;
  if (n === 0) throw new RangeError('moments: there are no values');
  let sum = 0;
  let least = values[0];
  let most = values[0];
  for (let i = 0; i < n; i++) {
    const value = values[i];
    sum += value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const mean = sum / n;
  if (!(least < most)) throw new RangeError('moments: all values are alike');
  let s2 = 0;
  for (let i = 0; i < n; i++) s2 += (values[i] - mean) * (values[i] - mean);
  const sd = Math.sqrt(s2 / n);
  const [g1, g2, m5, m6, m8] = standardised(values, mean, sd);
  const skew = m6 - 6 * g2 + 9 + g1 * g1 * (8.75 + 2.25 * g2) - 3 * g1 * m5;
  const kurt = m8 - 4 * g2 * m6 + 4 * g2 ** 3 - g2 * g2 + 16 * g1 * g1 * (1 + g2) - 8 * g1 * m5;
  return {
    n,
    mean,
    sd,
    skewness: g1,
    kurtosis: g2,
    skewnessError: Math.sqrt(Math.max(0, skew) / n),
    kurtosisError: Math.sqrt(Math.max(0, kurt) / n),
  };
}

/** Mean powers 3, 4, 5, 6 and 8 of the values less their mean, over their standard deviation. */
function standardised(values: ArrayLike<number>, mean: number, sd: number): number[] {
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s8 = 0;
  for (let i = 0; i < values.length; i++) {
    const z = (values[i] - mean) / sd;
    const z2 = z * z;
    const z4 = z2 * z2;
    s3 += z2 * z;
    s4 += z4;
    s5 += z4 * z;
    s6 += z4 * z2;
    s8 += z4 * z4;
  }
  return [s3, s4, s5, s6, s8].map((power) => power / values.length);
}
