import { type Piece, pieceOf, type Said, said, type Text } from './text.ts';

/** Twelve significant digits, as in the JSON report: the same text whether told now or from the report. */
const kept = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(12)) : value);

/** 1234567 as `1,234,567`; the locale of the machine plays no part. */
export const count = (value: number): Said => said(['count', kept(value)]);

/** 1234567 as it is: `1234567`. */
export const whole = (value: number): Said => said(['whole', kept(value)]);

/** A number with a fixed count of decimals and a true minus sign. */
export const fixed = (value: number, decimals: number): Said => said(['fixed', kept(value), decimals]);

/** A fraction as a percentage: 0.0586 is `5.86 %`. */
export const percent = (fraction: number, decimals = 2): Said => said(['percent', kept(fraction), decimals]);

/** A difference of fractions in percentage points, with its sign: `+3.10`. */
export const points = (difference: number, decimals = 2): Said => said(['points', kept(difference), decimals]);

/** A probability that may lie far below the smallest double, from its decimal logarithm: `0.037`, `3.5e-19`. */
export const probability = (log10: number): Said => said(['probability', log10 === Number.NEGATIVE_INFINITY ? null : kept(log10)]);

/** A number with three significant digits, in full: `24.1`, `3.72`, `143`. */
export const significant = (value: number, digits = 3): Said => said(['significant', kept(value), digits]);

/** `a, b and c`. */
export const enumerate = (words: readonly Text[]): Said => said(['list', ...words.map(pieceOf)]);

/** `1 vote`, `2 votes`. */
export const plural = (value: number, one: string, many = `${one}s`): Said => said(['plural', kept(value), `# ${one}|# ${many}`]);

/** The word that goes with a number, without it: `is`, `are`. */
export const form = (value: number, one: string, many: string): Said => said(['form', value, `${one}|${many}`]);

/** Texts one after the other, with a mark between them. */
export const join = (texts: readonly Text[], between: string): Said =>
  said(['joined', ...texts.flatMap((text, index): Piece[] => (index === 0 ? [pieceOf(text)] : [between, pieceOf(text)]))]);

/** A sentence without its final stop. */
export const bare = (text: Text): Said => said(['bare', pieceOf(text)]);

/** The words with a capital, to begin a sentence or head a column. */
export const sentenceCase = (words: Text): Said => said(['capital', pieceOf(words)]);
