import { PRESENT } from '../data/table.ts';
import { type AbsentWords, stateOf } from './columns.ts';
import type { PlainCells } from './plain-cells.ts';
import { digitsCount, digitsIn } from './plain-digits.ts';

const ZERO = 48;

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
  const areNumbers = digitsCount(absent);
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
    const start = from[index];
    const end = to[index];
    // 007 is another text than 7.
    if (!areNumbers || (end - start > 1 && bytes[start] === ZERO)) return -1;
    return digitsIn(bytes, start, end);
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
