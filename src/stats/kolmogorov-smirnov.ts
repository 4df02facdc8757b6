import { logBinomialDensity } from './distributions/saddle-point.ts';

/** How far an empirical distribution lies from the uniform one, and how seldom chance takes it further. */
export interface UniformityTest {
  readonly n: number;
  /** Largest distance in either direction, and its exact p-value. */
  readonly d: number;
  readonly p: number;
  /** Largest distance of the empirical distribution above the uniform one: too many small values; and its exact p-value. */
  readonly above: number;
  readonly pAbove: number;
}

/**
 * Kolmogorov–Smirnov test of values against the uniform distribution on [0, 1].
 *
 *     D⁺ = max(i/n − x₍ᵢ₎)    D⁻ = max(x₍ᵢ₎ − (i − 1)/n)    D = max(D⁺, D⁻)
 *
 * Both p-values are exact for independent values without ties. Values that are discrete and stochastically no smaller than
 * uniform ones, as the p-values of an exact test are, make D⁺ smaller: the test of D⁺ then errs towards not rejecting, and
 * that of D is no test at all.
 *
 * @throws RangeError when there are no values or one lies outside [0, 1]
 * @see Birnbaum & Tingey (1951) doi:10.1214/aoms/1177729550 for D⁺; Marsaglia, Tsang & Wang (2003) doi:10.18637/jss.v008.i18 for D
 * @example kolmogorovSmirnov([0.1, 0.4, 0.7]).d; // 0.3
 */
export function kolmogorovSmirnov(values: ArrayLike<number>): UniformityTest {
  const n = values.length;
  if (n === 0) throw new RangeError('kolmogorovSmirnov: there are no values');
  const sorted = Float64Array.from(values).sort();
  let above = 0;
  let below = 0;
  for (let i = 0; i < n; i++) {
    const x = sorted[i];
    if (!(x >= 0 && x <= 1)) throw new RangeError(`kolmogorovSmirnov: values must lie in [0, 1], found ${x}`);
    above = Math.max(above, (i + 1) / n - x);
    below = Math.max(below, x - i / n);
  }
  const d = Math.max(above, below);
  return { n, d, p: kolmogorovTail(d, n), above, pAbove: oneSidedTail(above, n) };
}

/**
 * P(D⁺ ≥ d) for n independent uniform values: a sum of positive terms, so that small tails are relatively exact.
 *
 *     d · Σ_{j=0}^{⌊n(1−d)⌋} C(n, j) (d + j/n)^{j−1} (1 − d − j/n)^{n−j}
 *
 * @param d distance, 0 to 1
 * @throws RangeError when n is not a whole number above 0
 * @see Birnbaum & Tingey (1951) doi:10.1214/aoms/1177729550
 * @example oneSidedTail(0.5, 1); // 0.5
 */
export function oneSidedTail(d: number, n: number): number {
  demandSize('oneSidedTail', n);
  if (d <= 0) return 1;
  if (d >= 1) return 0;
  let sum = 0;
  for (let j = 0; j <= n; j++) {
    const x = d + j / n;
    const y = 1 - x;
    if (y <= 0) break;
    // C(n, j)·xʲ·yⁿ⁻ʲ is a binomial probability.
    sum += Math.exp(j === 0 ? n * Math.log1p(-x) : logBinomialDensity(j, n - j, x, y)) / x;
  }
  return Math.min(1, d * sum);
}

/** Beyond this n·d² both sides at once are rarer than 1e-12 of either. */
const FAR = 4.5;

/**
 * P(D ≥ d) for n independent uniform values. In the far tail twice the one-sided chance, else one less the power of a
 * matrix of about 2nd rows.
 *
 * @param d distance, 0 to 1
 * @throws RangeError when n is not a whole number above 0
 * @see Marsaglia, Tsang & Wang (2003) doi:10.18637/jss.v008.i18
 * @example kolmogorovTail(0.75, 1); // 0.5
 */
export function kolmogorovTail(d: number, n: number): number {
  demandSize('kolmogorovTail', n);
  if (d <= 0.5 / n) return 1;
  if (d >= 1) return 0;
  // Above ½ no path crosses both lines.
  if (d >= 0.5 || n * d * d > FAR) return Math.min(1, 2 * oneSidedTail(d, n));
  return Math.max(0, 1 - distanceBelow(d, n));
}

function demandSize(name: string, n: number): void {
  if (!(Number.isSafeInteger(n) && n > 0)) throw new RangeError(`${name}: n must be a whole number above 0, found ${n}`);
}

/** P(D < d): the middle element of the n-th power of Marsaglia's matrix, times n!/nⁿ. */
function distanceBelow(d: number, n: number): number {
  const k = Math.ceil(n * d);
  const size = 2 * k - 1;
  const h = k - n * d;
  let { cells, exponent } = matrixPower({ cells: startMatrix(size, h), exponent: 0 }, size, n);
  let chance = cells[(k - 1) * size + k - 1];
  for (let i = 1; i <= n; i++) {
    chance = (chance * i) / n;
    if (chance < 1e-140) {
      chance *= 1e140;
      exponent -= 140;
    }
  }
  return chance * 10 ** exponent;
}

function startMatrix(size: number, h: number): Float64Array {
  const cells = new Float64Array(size * size);
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) if (i - j + 1 >= 0) cells[i * size + j] = 1;
  for (let i = 0; i < size; i++) {
    cells[i * size] -= h ** (i + 1);
    cells[(size - 1) * size + i] -= h ** (size - i);
  }
  cells[(size - 1) * size] += 2 * h - 1 > 0 ? (2 * h - 1) ** size : 0;
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) for (let g = 2; g <= i - j + 1; g++) cells[i * size + j] /= g;
  return cells;
}

/** A matrix times a power of ten. */
interface Scaled {
  readonly cells: Float64Array;
  readonly exponent: number;
}

function matrixPower(base: Scaled, size: number, power: number): Scaled {
  if (power === 1) return base;
  const half = matrixPower(base, size, Math.floor(power / 2));
  const square = product(half, half, size);
  return power % 2 === 0 ? square : product(base, square, size);
}

function product(a: Scaled, b: Scaled, size: number): Scaled {
  const cells = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const left = a.cells[i * size + j];
      if (left === 0) continue;
      for (let k = 0; k < size; k++) cells[i * size + k] += left * b.cells[j * size + k];
    }
  const exponent = a.exponent + b.exponent;
  const middle = (size >> 1) * size + (size >> 1);
  return cells[middle] > 1e140 ? { cells: cells.map((cell) => cell * 1e-140), exponent: exponent + 140 } : { cells, exponent };
}
