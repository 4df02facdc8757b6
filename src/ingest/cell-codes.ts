import { PRESENT } from '../data/table.ts';
import { type AbsentWords, stateOf } from './columns.ts';
import type { PlainCells } from './plain-cells.ts';

const ZERO = 48;
const MOST_DIGITS = 15;

/**
 * Cells as numbers: digits are what they say, and every other text has a number below zero of its own, so that equal cells have
 * equal numbers.
 */
export interface CellCodes {
  readonly of: (cells: PlainCells, index: number) => number;
  readonly text: (code: number) => string;
  /** Whether a code says that there is no number. */
  readonly isAbsent: (code: number) => boolean;
  readonly ofText: (text: string) => number;
}

export function cellCodes(absent: AbsentWords): CellCodes {
  // Digits may be announced to mean that a value is absent.
  const digitsCount = ![...absent.missing, ...absent.suppressed, ...absent.notApplicable].some((word) => /^\d+$/.test(word));
  const codes = new Map<string, number>();
  const texts: string[] = [];
  const states: number[] = [];
  const ofText = (text: string): number => {
    const known = codes.get(text);
    if (known !== undefined) return known;
    const code = -1 - texts.length;
    codes.set(text, code);
    texts.push(text);
    states.push(stateOf(text, absent));
    return code;
  };
  const digits = ({ bytes, from, to }: PlainCells, index: number): number => {
    const end = to[index];
    let at = from[index];
    const length = end - at;
    // 007 is another text than 7.
    if (!digitsCount || length === 0 || length > MOST_DIGITS || (length > 1 && bytes[at] === ZERO)) return -1;
    let value = 0;
    for (; at < end; at++) {
      const digit = bytes[at] - ZERO;
      if (digit < 0 || digit > 9) return -1;
      value = 10 * value + digit;
    }
    return value;
  };
  return {
    of: (cells, index) => {
      const value = digits(cells, index);
      return value >= 0 ? value : ofText(cells.text(index).trim());
    },
    text: (code) => (code >= 0 ? String(code) : texts[-1 - code]),
    isAbsent: (code) => code < 0 && states[-1 - code] !== PRESENT,
    ofText,
  };
}
