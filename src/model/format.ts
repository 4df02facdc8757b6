/** 1234567 as `1,234,567`; the locale of the machine plays no part. */
export function count(value: number): string {
  const digits = String(Math.abs(Math.round(value)));
  return (value < 0 ? '−' : '') + digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number with a fixed count of decimals and a true minus sign. */
export function fixed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return (value < 0 && Number(text) !== 0 ? '−' : '') + text;
}

/** A fraction as a percentage: 0.0586 is `5.86 %`. */
export function percent(fraction: number, decimals = 2): string {
  return `${fixed(100 * fraction, decimals)} %`;
}

/** A difference of fractions in percentage points, with its sign: `+3.10`. */
export function points(difference: number, decimals = 2): string {
  const text = fixed(100 * difference, decimals);
  return text.startsWith('−') || Number(text) === 0 ? text : `+${text}`;
}

/** A probability that may lie far below the smallest double, from its decimal logarithm: `0.037`, `3.5e-19`. */
export function probability(log10: number): string {
  // A chance of 0 is one too small for a double.
  if (log10 === Number.NEGATIVE_INFINITY) return 'below 1e-300';
  if (log10 >= -3) return (10 ** log10).toPrecision(2);
  const exponent = Math.floor(log10);
  const mantissa = (10 ** (log10 - exponent)).toFixed(2);
  return mantissa === '10.00' ? `1.00e${exponent + 1}` : `${mantissa}e${exponent}`;
}

/** A number with three significant digits, in full: `24.1`, `3.72`, `143`. */
export function significant(value: number, digits = 3): string {
  return Math.abs(value) >= 10 ** digits ? count(value) : String(Number(value.toPrecision(digits))).replaceAll('-', '−');
}

/** `a, b and c`. */
export function enumerate(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** `1 vote`, `2 votes`. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** The words with a capital, to begin a sentence or head a column. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
