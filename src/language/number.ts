import type { Language } from './language.ts';

/**
 * How a number is printed, in the short hand of the holes of sentences:
 *
 *     #      1,234          a count, in groups of three digits
 *     =      1234           as it is
 *     .3     0.125          three decimals, with a true minus sign
 *     %2     5.86 %         a fraction as a percentage, with two decimals
 *     pp2    +3.10          a difference of fractions in percentage points, with its sign
 *     ~3     24.1           three significant digits, in full
 *     p      3.5e-19        a probability from its decimal logarithm, `null` for a probability of 0
 */
export type NumberFormat = '#' | '=' | 'p' | `.${number}` | `%${number}` | `pp${number}` | `~${number}`;

/** Twelve significant digits, as in the JSON report: the same text whether told now or from the report. */
const kept = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(12)) : value);

/**
 * A number as a language prints it; the locale of the machine plays no part.
 *
 * @throws RangeError for a format that is none of `NumberFormat`
 */
export function numberText(given: number | null, format: string, language: Language): string {
  if (format === 'p') return probabilityText(given === null ? null : kept(given), language);
  const value = kept(given ?? 0);
  // A report that somebody changed may hold a number whose percentage is none.
  if (!Number.isFinite(100 * value)) return '–';
  if (format === '#') return counted(value, language);
  if (format === '=') return String(value);
  const [, kind, digits] = /^(\.|%|pp|~)(\d+)$/.exec(format) ?? [];
  if (kind === '.') return decimals(value, Number(digits), language);
  if (kind === '%') return `${decimals(100 * value, Number(digits), language)}${language.percent}%`;
  if (kind === 'pp') return pointsText(value, Number(digits), language);
  if (kind === '~') return significantDigits(value, Number(digits), language);
  throw new RangeError(`there is no format "${format}" for a number`);
}

/** The form of a word that goes with a number, `#` being the number: `# vote|# votes`. */
export function formOf(forms: string, value: number, language: Language): string {
  const all = forms.split('|');
  return all[Math.min(language.form(Math.round(Math.abs(value))), all.length - 1)].replaceAll('#', counted(kept(value), language));
}

const counted = (value: number, { group }: Language): string =>
  (value < 0 ? '−' : '') + String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, group);

function decimals(value: number, places: number, { decimal }: Language): string {
  const text = Math.abs(value).toFixed(places);
  return (value < 0 && Number(text) !== 0 ? '−' : '') + text.replace('.', decimal);
}

function pointsText(value: number, places: number, language: Language): string {
  const text = decimals(100 * value, places, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

function significantDigits(value: number, digits: number, language: Language): string {
  if (Math.abs(value) >= 10 ** digits) return counted(value, language);
  return String(Number(value.toPrecision(digits)))
    .replaceAll('-', '−')
    .replace('.', language.decimal);
}

function probabilityText(log10: number | null, { below, decimal }: Language): string {
  // A chance of 0 is one too small for a double.
  if (log10 === null) return `${below}1e-300`;
  if (log10 >= -3) return (10 ** log10).toPrecision(2).replace('.', decimal);
  const exponent = Math.floor(log10);
  const mantissa = (10 ** (log10 - exponent)).toFixed(2);
  return mantissa === '10.00' ? `1${decimal}00e${exponent + 1}` : `${mantissa.replace('.', decimal)}e${exponent}`;
}
