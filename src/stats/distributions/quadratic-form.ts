import { sum } from '../sum.ts';

/**
 * Eigenvalues of a symmetric matrix, ascending, by Jacobi's rotations.
 *
 * @param matrix rows of equal length; the lower triangle is not looked at
 * @throws RangeError when the matrix is not square
 * @see Golub & Van Loan (2013), Matrix Computations, 8.5
 * @example symmetricEigenvalues([[2, 1], [1, 2]]); // [1, 3]
 */
export function symmetricEigenvalues(matrix: readonly (readonly number[])[]): number[] {
  const size = matrix.length;
  if (!matrix.every((row) => row.length === size)) throw new RangeError('symmetricEigenvalues: the matrix must be square');
  const a = matrix.map((_, i) => matrix.map((_, j) => matrix[Math.min(i, j)][Math.max(i, j)]));
  for (let sweep = 0; sweep < 60; sweep++) {
    let turned = false;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) turned = rotate(a, p, q) || turned;
    if (!turned) break;
  }
  return a.map((row, i) => row[i]).sort((x, y) => x - y);
}

/** Makes a[p][q] zero; false where it already is, to the precision of the diagonal. */
function rotate(a: number[][], p: number, q: number): boolean {
  if (Math.abs(a[p][q]) <= 1e-17 * (Math.abs(a[p][p]) + Math.abs(a[q][q])) || Math.abs(a[p][q]) < 1e-300) return false;
  const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < a.length; k++) [a[k][p], a[k][q]] = [c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]];
  for (let k = 0; k < a.length; k++) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
  a[p][q] = 0;
  a[q][p] = 0;
  return true;
}

/**
 * Upper tail of a sum of squares of independent standard normal variables with positive weights: P(Σ λⱼ·Zⱼ² ≥ x).
 *
 *     ½ + 1/π ∫₀^∞ sin θ(u)/(u·ρ(u)) du,   θ = ½ Σ arctan(λⱼu) − ½xu,   ρ = Π (1 + λⱼ²u²)^¼
 *
 * Imhof's integral by Simpson's rule; the error is below 1e-8 in absolute terms for five weights or more, so a smaller
 * tail than that is returned as 1e-8.
 *
 * @param weights five or more, positive
 * @throws RangeError when there are fewer than five weights, one is not positive, or x is not a number
 * @see Imhof (1961) doi:10.1093/biomet/48.3-4.419
 * @example weightedChiSquareTail([1, 1, 1, 1, 1, 1], 12.591587243743977); // 0.05, chi-square with 6 degrees of freedom
 */
export function weightedChiSquareTail(weights: readonly number[], x: number): number {
  if (!(weights.length >= 5 && weights.every((weight) => weight > 0)))
    throw new RangeError('weightedChiSquareTail: five or more positive weights are needed');
  if (!Number.isFinite(x)) throw new RangeError(`weightedChiSquareTail: x must be a number, found ${x}`);
  if (x <= 0) return 1;
  const scale = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const relative = weights.map((weight) => weight / scale);
  const point = x / scale;
  if (point > 400) return SMALLEST;
  const integrand = (u: number): number => {
    if (u === 0) return (sum(relative) - point) / 2;
    let theta = (-point * u) / 2;
    let log = 0;
    for (const weight of relative) {
      theta += Math.atan(weight * u) / 2;
      log += Math.log1p((weight * u) ** 2) / 4;
    }
    return Math.sin(theta) / u / Math.exp(log);
  };
  // Beyond `end` what is left is below 2/(π·k)·Π λ^(−½)·end^(−k/2); each wave of the sine gets 12 steps or more.
  const k = weights.length;
  const product = -sum(relative.map(Math.log)) / 2;
  const end = Math.exp((Math.log(2 / (Math.PI * k)) + product - Math.log(SMALLEST)) * (2 / k));
  const steps = 2 * Math.ceil(Math.min(1e6, Math.max(400, 12 * end * Math.max(1, point / (4 * Math.PI))) / 2));
  const step = end / steps;
  let integral = integrand(0) + integrand(end);
  for (let i = 1; i < steps; i++) integral += (i % 2 === 1 ? 4 : 2) * integrand(i * step);
  return Math.min(1, Math.max(SMALLEST, 0.5 + (integral * step) / (3 * Math.PI)));
}

/** What the integral can tell from nothing. */
const SMALLEST = 1e-8;
