import { sum } from './sum.ts';

function demandPosition(position: number): void {
  if (position !== 1 && position !== 2) throw new RangeError(`benford: position must be 1 or 2, found ${position}`);
}

/**
 * Benford's law for the first or second significant digit.
 *
 *     first:   P(d) = log₁₀(1 + 1/d), d = 1…9; entry i holds digit i + 1
 *     second:  P(d) = Σ log₁₀(1 + 1/(10k + d)) over k = 1…9, d = 0…9; entry i holds digit i
 *
 * @throws RangeError when position is not 1 or 2
 * @see Hill (1995) doi:10.1214/ss/1177009869
 * @example benfordProbabilities(1)[0]; // 0.3010299956639812, the share of leading ones
 */
export function benfordProbabilities(position: 1 | 2): Float64Array {
  demandPosition(position);
  if (position === 1) return Float64Array.from({ length: 9 }, (_, i) => Math.log10(1 + 1 / (i + 1)));
  const leading = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  return Float64Array.from({ length: 10 }, (_, digit) => sum(leading.map((k) => Math.log1p(1 / (10 * k + digit)) / Math.LN10)));
}

/**
 * Mean digit under Benford's law: 3.4402 for the first, 4.1874 for the second.
 *
 * @throws RangeError when position is not 1 or 2
 * @see Hill (1995) doi:10.1214/ss/1177009869
 * @example benfordMean(2); // 4.187389706…
 */
export function benfordMean(position: 1 | 2): number {
  const firstDigit = position === 1 ? 1 : 0;
  return sum(Array.from(benfordProbabilities(position), (chance, i) => chance * (i + firstDigit)));
}

/**
 * The significant digit of a whole number at a position counted from the left, 1 being the leading one.
 *
 * @param value whole number, 0 or more
 * @param position 1 or more
 * @returns the digit, or −1 when the number is too short; 0 has no significant digit
 * @throws RangeError when value is not a safe whole number of 0 or more, or position not a whole number of 1 or more
 * @see Hill (1995) doi:10.1214/ss/1177009869
 * @example significantDigit(4073, 2); // 0
 */
export function significantDigit(value: number, position: number): number {
  if (!(Number.isSafeInteger(value) && value >= 0)) {
    throw new RangeError(`significantDigit: value must be a whole number, 0 or more, found ${value}`);
  }
  if (!(Number.isSafeInteger(position) && position >= 1)) {
    throw new RangeError(`significantDigit: position must be a whole number, 1 or more, found ${position}`);
  }
  let beyond = 1;
  while (beyond <= value) beyond *= 10;
  const unit = beyond / 10 ** position;
  if (unit < 1) return -1;
  return ((value - (value % unit)) / unit) % 10;
}
