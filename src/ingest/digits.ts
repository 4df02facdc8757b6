const DIGIT = /\p{Nd}/u;
const NOT_ASCII = /[^\0-\x7f]/;

/** Marks that are written with digits of other scripts, by the one they stand for; the Arabic decimal mark depends on the table. */
const MARKS: Readonly<Record<string, string>> = { '٪': '%', '％': '%', '，': ',', '．': '.' };

/**
 * A number with its decimal digits written as 0 to 9, whatever script they are of. A number that mixes digits of two scripts is
 * left as it is, so that it is refused: it was not typed by one hand.
 *
 * @param decimal what the table writes before decimals, which the Arabic decimal mark ٫ stands for
 * @example latinDigits('१२००', '.'); // '1200'
 */
export function latinDigits(text: string, decimal: string): string {
  if (!NOT_ASCII.test(text)) return text;
  const zeros = new Set(Array.from(text, (one) => (DIGIT.test(one) ? zeroOf(one) : -1)).filter((zero) => zero >= 0));
  if (zeros.size > 1) return text;
  const latin = Array.from(text, (one) => {
    if (DIGIT.test(one)) return String((one.codePointAt(0) as number) - zeroOf(one));
    return one === '٫' ? decimal : (MARKS[one] ?? one);
  }).join('');
  // The Arabic mark between groups of three means nothing else, so that it needs no announcement.
  return /^[1-9]\d{0,2}(٬\d{3})+(?!\d|٬)/.test(latin) ? latin.replaceAll('٬', '') : latin;
}

/** The code point of the zero of the script of a digit: the ten digits of a script follow one another. */
function zeroOf(digit: string): number {
  const at = digit.codePointAt(0) as number;
  let first = at;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first--;
  // The digits of mathematics are five sets in a row.
  return at - ((at - first) % 10);
}

/** Digits without zeros before them; `007` is `7`, `0` stays. */
export const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');
