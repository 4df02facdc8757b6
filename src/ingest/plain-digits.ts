import type { AbsentWords } from './columns.ts';

const ZERO = 48;
/** Whole numbers of so many digits are exact. */
const MOST_DIGITS = 15;

/** The whole number that some bytes are, or -1 where they are not one to fifteen digits. */
export function digitsIn(bytes: Uint8Array, from: number, to: number): number {
  if (from === to || to - from > MOST_DIGITS) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at] - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = 10 * value + digit;
  }
  return value;
}

/** Whether cells of digits are numbers: digits may be announced to mean that a value is absent. */
export const digitsCount = ({ missing, suppressed, notApplicable }: AbsentWords): boolean =>
  ![...missing, ...suppressed, ...notApplicable].some((word) => /^\d+$/.test(word));
