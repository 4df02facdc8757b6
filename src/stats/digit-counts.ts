import { significantDigit } from './benford.ts';
import type { Tally } from './tally.ts';

/**
 * How often each first digit (1 to 9; entry i holds digit i + 1) or second digit (0 to 9) occurs; numbers too short for it
 * are left out.
 *
 * @throws RangeError when position is not 1 or 2
 * @see Hill (1995) doi:10.1214/ss/1177009869
 * @example leadingDigits(tally([12, 7, 130]), 2)[2]; // 1, for 12; 130 has a 3, and 7 no second digit
 */
export function leadingDigits({ values, counts }: Tally, position: 1 | 2): Float64Array {
  if (position !== 1 && position !== 2) throw new RangeError(`leadingDigits: position must be 1 or 2, found ${position}`);
  const digits = new Float64Array(position === 1 ? 9 : 10);
  for (let at = 0; at < values.length; at++) {
    const digit = significantDigit(values[at], position);
    if (digit >= 0) digits[position === 1 ? digit - 1 : digit] += counts[at];
  }
  return digits;
}

/**
 * How often each last digit occurs, 0 to 9.
 *
 * @see Beber & Scacco (2012) doi:10.1093/pan/mps003
 * @example lastDigits(tally([12, 7, 132]))[2]; // 2
 */
export function lastDigits({ values, counts }: Tally): Float64Array {
  const digits = new Float64Array(10);
  for (let at = 0; at < values.length; at++) digits[values[at] % 10] += counts[at];
  return digits;
}

/** How often the last two digits repeat, follow one another (9 and 0 included), or lie further apart. */
export interface DigitPairs {
  readonly repeated: number;
  readonly adjacent: number;
  readonly distant: number;
}

/**
 * Sorts numbers by their last two digits: the same, next to one another on the circle of digits, or further apart.
 *
 * Of even pairs a tenth repeat, two tenths are adjacent, seven tenths are distant.
 *
 * @see Beber & Scacco (2012) doi:10.1093/pan/mps003
 * @example lastTwoDigits(tally([133, 190, 147])); // one of each
 */
export function lastTwoDigits({ values, counts }: Tally): DigitPairs {
  const pairs = { repeated: 0, adjacent: 0, distant: 0 };
  for (let at = 0; at < values.length; at++) {
    const apart = Math.abs((values[at] % 10) - (Math.floor(values[at] / 10) % 10));
    pairs[apart === 0 ? 'repeated' : apart === 1 || apart === 9 ? 'adjacent' : 'distant'] += counts[at];
  }
  return pairs;
}
