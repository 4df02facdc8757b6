/** A fraction in lowest terms, of whole numbers that a double holds. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

const DECIMALS = 15;

/**
 * The decimal fraction that a number from 0 to 1 was written as: 0.07 is 7/100, although no double is.
 *
 * Fifteen decimals are kept, so every percentage of up to thirteen decimals is found again exactly.
 *
 * @throws RangeError when the number is below 0 or above 1
 * @example fractionOf(0.05); // 1/20
 */
export function fractionOf(value: number): Fraction {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`fractionOf: ${value} is not between 0 and 1`);
  const over = Number(value.toFixed(DECIMALS).replace('.', ''));
  const under = 10 ** DECIMALS;
  const common = commonDivisor(over, under);
  return { numerator: over / common, denominator: under / common };
}

/** Whether part / whole ≥ the fraction, in whole numbers of any length. */
export function isAtLeast(part: number, whole: number, { numerator, denominator }: Fraction): boolean {
  const [left, right] = [part * denominator, whole * numerator];
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left >= right;
  return BigInt(part) * BigInt(denominator) >= BigInt(whole) * BigInt(numerator);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
