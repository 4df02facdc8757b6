import { chiSquareQuantile } from './distributions/chi-square.ts';
import { normalQuantile } from './distributions/normal.ts';

export { exactSmallestSize } from './exact-smallest-size.ts';

/**
 * How many standard errors a survey's share p lies from a hypothesised share P.
 *
 *     z = (p − P) / √(P(1 − P)·deff / n)
 *
 * P is the hypothesis, known without error, so the variance uses P and not p. Assumes a probability sample of the population P is about.
 *
 * @param deff design effect: the variance of the survey over that of a simple random sample of n
 * @throws RangeError when p is outside [0, 1], P not inside (0, 1), or n or deff not above 0
 * @see Wilson (1927) doi:10.1080/01621459.1927.10502953; Kish (1965) Survey Sampling
 * @example shareZ(0.6, 0.5, 100); // 2
 */
export function shareZ(p: number, P: number, n: number, deff = 1): number {
  checkShares('shareZ', p, P);
  checkPositive('shareZ', n, deff);
  return (p - P) / Math.sqrt((P * (1 - P) * deff) / n);
}

/**
 * n*: the sample size from which sampling error alone no longer explains the difference between a survey's share p and the share P.
 *
 *     n* = deff · P(1 − P) · z² / (p − P)²    z = the two-sided normal quantile of the confidence
 *
 * In interviews, not rounded; Infinity when p = P. Below 50 take `exactSmallestSize`.
 *
 * @throws RangeError when p is outside [0, 1], P or the confidence not inside (0, 1), or deff not above 0
 * @see Wilson (1927) doi:10.1080/01621459.1927.10502953
 * @example smallestSize(0.6, 0.5); // 96.04, where the standard error is 0.1 / 1.96
 */
export function smallestSize(p: number, P: number, deff = 1, confidence = 0.95): number {
  checkShares('smallestSize', p, P);
  checkPositive('smallestSize', deff);
  return (deff * P * (1 - P) * twoSidedQuantile(confidence) ** 2) / (p - P) ** 2;
}

/**
 * n* of a whole vector of shares: the size from which the chi-square test rejects a discrepancy of φ² = Σ (pᵢ − Pᵢ)² / Pᵢ.
 *
 *     n* = χ²(confidence, df) / φ²
 *
 * @throws RangeError when phi2 is negative, df not above 0, or the confidence not inside (0, 1)
 * @see Cohen (1988) Statistical Power Analysis, ch. 7; φ is his w
 * @example jointSmallestSize(0.04, 1); // 96.04
 */
export function jointSmallestSize(phi2: number, df: number, confidence = 0.95): number {
  if (!(phi2 >= 0)) throw new RangeError(`jointSmallestSize: phi2 must be at least 0, found ${phi2}`);
  return criticalChiSquare('jointSmallestSize', df, confidence) / phi2;
}

/**
 * deff*: the design effect a survey would need for a z computed at deff 1 to fall to the edge of significance.
 *
 *     deff* = (z / z_α)²
 *
 * The effective sample is then n / deff*. Above about 10, sampling is not the explanation.
 *
 * @throws RangeError when z is not finite or the confidence not inside (0, 1)
 * @see Kish (1965) Survey Sampling
 * @example reconcilingDesignEffect(3.919927969080108); // 4
 */
export function reconcilingDesignEffect(z: number, confidence = 0.95): number {
  if (!Number.isFinite(z)) throw new RangeError(`reconcilingDesignEffect: z must be finite, found ${z}`);
  return (z / twoSidedQuantile(confidence)) ** 2;
}

/**
 * deff* of all shares together: the common design effect that brings a chi-square statistic to its critical value.
 *
 *     deff* = X² / χ²(confidence, df)
 *
 * @throws RangeError when x2 is negative, df not above 0, or the confidence not inside (0, 1)
 * @see Rao & Scott (1981) doi:10.1080/01621459.1981.10477633, first-order correction
 * @example reconcilingDesignEffectJoint(94.87729036781158, 4); // 10
 */
export function reconcilingDesignEffectJoint(x2: number, df: number, confidence = 0.95): number {
  if (!(x2 >= 0)) throw new RangeError(`reconcilingDesignEffectJoint: x2 must be at least 0, found ${x2}`);
  return x2 / criticalChiSquare('reconcilingDesignEffectJoint', df, confidence);
}

/**
 * The design effect a pollster's stated margin of error implies for their sample size.
 *
 *     deff = (MOE / (z · ½ / √n))²
 *
 * The margin is a fraction of one (±2 % is 0.02) for a share of one half, at the confidence given. Below 1 the margin stated is narrower
 * than a simple random sample of n allows.
 *
 * @throws RangeError when the margin or n is not above 0 or the confidence not inside (0, 1)
 * @see Kish (1965) Survey Sampling
 * @example impliedDesignEffect(0.02, 24000); // 9.996
 */
export function impliedDesignEffect(marginOfError: number, n: number, confidence = 0.95): number {
  checkPositive('impliedDesignEffect', marginOfError, n);
  return (marginOfError / (twoSidedQuantile(confidence) * (0.5 / Math.sqrt(n)))) ** 2;
}

function twoSidedQuantile(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence must lie inside (0, 1), found ${confidence}`);
  return normalQuantile((1 + confidence) / 2);
}

function criticalChiSquare(caller: string, df: number, confidence: number): number {
  checkPositive(caller, df);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`${caller}: confidence must lie inside (0, 1), found ${confidence}`);
  return chiSquareQuantile(confidence, df);
}

function checkShares(caller: string, p: number, P: number): void {
  if (!(p >= 0 && p <= 1 && P > 0 && P < 1)) throw new RangeError(`${caller}: needs p in [0, 1] and P inside (0, 1), found ${p} and ${P}`);
}

function checkPositive(caller: string, ...values: number[]): void {
  for (const value of values) if (!(value > 0)) throw new RangeError(`${caller}: sizes and design effects must be above 0, found ${value}`);
}
