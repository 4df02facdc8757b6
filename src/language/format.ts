import type { Filled, Listed, Shown, Text } from './text.ts';
import { CHANCE, COMMON } from './words.texts.ts';

/** 1234567 as `1,234,567`; the locale of the machine plays no part. */
export const count = (value: number): Shown => ({ number: value, as: '#' });

/** 1234567 as it is: `1234567`. */
export const whole = (value: number): Shown => ({ number: value, as: '=' });

/** A number with a fixed count of decimals and a true minus sign. */
export const fixed = (value: number, decimals: number): Shown => ({ number: value, as: `.${decimals}` });

/** A fraction as a percentage: 0.0586 is `5.86 %`. */
export const percent = (fraction: number, decimals = 2): Shown => ({ number: fraction, as: `%${decimals}` });

/** A difference of fractions in percentage points, with its sign: `+3.10`. */
export const points = (difference: number, decimals = 2): Shown => ({ number: difference, as: `pp${decimals}` });

/** A probability that may lie far below the smallest double, from its decimal logarithm: `0.037`, `3.5e-19`. */
export const probability = (log10: number): Shown => ({ number: log10 === Number.NEGATIVE_INFINITY ? null : log10, as: 'p' });

/** A number with three significant digits, in full: `24.1`, `3.72`, `143`. */
export const significant = (value: number, digits = 3): Shown => ({ number: value, as: `~${digits}` });

/** `a, b and c`. */
export const enumerate = (words: readonly Text[]): Listed => ({ list: words, by: 'and' });

/** Texts one after the other, with a mark between them. */
export const join = (texts: readonly Text[], between: string): Listed => ({ list: texts, by: between });

/** The words with a capital, to begin a sentence or head a column. */
export const sentenceCase = (words: Text): Filled => COMMON.capital({ words });

/**
 * How often chance would do so, from the decimal logarithm of a probability, to stand before its symbol.
 *
 * @example english(chanceInWords(Math.log10(4e-6))) // 'about 4 times in a million'
 */
export function chanceInWords(log10: number): Filled {
  const p = 10 ** log10;
  if (p > 0.995) return CHANCE.almostAlways();
  if (p >= 0.0095) return CHANCE.hundred({ times: Math.round(100 * p) });
  if (p >= 0.00095) return CHANCE.thousand({ times: Math.round(1000 * p) });
  if (p >= 0.95e-4) return CHANCE.tenThousand({ times: Math.round(1e4 * p) });
  if (p >= 0.95e-5) return CHANCE.hundredThousand({ times: Math.round(1e5 * p) });
  if (p >= 0.95e-6) return CHANCE.million({ times: Math.round(1e6 * p) });
  return p >= 1e-9 ? CHANCE.lessThanMillion() : CHANCE.lessThanBillion();
}
