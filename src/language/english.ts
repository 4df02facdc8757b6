import * as shown from './format.ts';
import { ENGLISH } from './language.ts';
import { formOf } from './number.ts';
import { english, type Text } from './text.ts';

// What machines read, and what is said of files that cannot be read, is English alone: here the numbers and lists are strings.

/** 1234567 as `1,234,567`. */
export const count = (value: number): string => english(shown.count(value));

/** A fraction as a percentage: 0.0586 is `5.86 %`. */
export const percent = (fraction: number, decimals = 2): string => english(shown.percent(fraction, decimals));

/** A probability from its decimal logarithm: `0.037`, `3.5e-19`. */
export const probability = (log10: number): string => english(shown.probability(log10));

/** `a, b and c`. */
export const enumerate = (words: readonly Text[]): string => english(shown.enumerate(words));

/** `1 vote`, `2 votes`. */
export const plural = (value: number, one: string, many = `${one}s`): string => formOf(`# ${one}|# ${many}`, value, ENGLISH);
