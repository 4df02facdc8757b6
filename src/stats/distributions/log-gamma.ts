/** ½·ln(2π). */
export const HALF_LOG_TWO_PI = 0.9189385332046728;

/** 1 − γ, γ being Euler's constant. */
const ONE_MINUS_EULER = 0.42278433509846713;

/** (−1)ᵏ(ζ(k) − 1)/k for k = 2…25: the Taylor coefficients of ln Γ(2 + w). */
const TAYLOR = [
  0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986, 0.0028905103307415234, -0.001192753911703261,
  0.0005096695247430425, -0.00022315475845357939, 9.945751278180853e-5, -4.492623673813314e-5, 2.050721277567069e-5, -9.439488275268397e-6,
  4.374866789907488e-6, -2.039215753801366e-6, 9.55141213040742e-7, -4.492469198764566e-7, 2.1207184805554665e-7, -1.0043224823968099e-7,
  4.7698101693639804e-8, -2.2711094608943164e-8, 1.0838659214896955e-8, -5.183475041970047e-9, 2.4836745438024785e-9,
  -1.1921401405860912e-9,
];

/** B₂ₖ/(2k(2k − 1)) for k = 1…10: the coefficients of Stirling's series. */
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
  43867 / 244188,
  -174611 / 125400,
];

function stirlingSeries(x: number): number {
  return STIRLING.reduceRight((sum, term) => sum / (x * x) + term, 0) / x;
}

/** ln Γ(2 + w) for |w| ≤ ½, relatively exact near its zero at w = 0. */
function logGammaNearTwo(w: number): number {
  return w * TAYLOR.reduceRight((sum, term) => (sum + term) * w, 0) + w * ONE_MINUS_EULER;
}

/**
 * Natural logarithm of the gamma function.
 *
 * Taylor series about 2 (shifted by Γ(x + 1) = x·Γ(x)) up to 10, Stirling's series from there on. The relative error stays
 * near 1e-15, also beside the zeros at 1 and 2.
 *
 * @throws RangeError when x is not greater than 0
 * @see DLMF 5.7.3 and 5.11.1, https://dlmf.nist.gov/5
 * @example logGamma(0.5); // 0.5723649429247001, that is ln √π
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma: x must be greater than 0, found ${x}`);
  if (x >= 10) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
  if (x < 0.5) return logGammaNearTwo(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return logGammaNearTwo(x - 1) - Math.log1p(x - 1);
  let product = 1;
  let rest = x;
  while (rest > 2.5) {
    rest -= 1;
    product *= rest;
  }
  return Math.log(product) + logGammaNearTwo(rest - 2);
}

/**
 * What Stirling's formula lacks:
 *
 *     δ(x) = ln Γ(x + 1) − [(x + ½)·ln x − x + ½·ln 2π]
 *
 * Differences of three such terms replace differences of three large ln Γ, which would cancel.
 *
 * @throws RangeError when x is not greater than 0
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities; DLMF 5.11.1
 * @example stirlingCorrection(100); // 0.0008333305556349…
 */
export function stirlingCorrection(x: number): number {
  if (x >= 10) return stirlingSeries(x);
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}
