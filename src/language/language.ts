/**
 * The codes of the languages of reports, English first.
 *
 * @example
 * LANGUAGE_CODES.join(); // 'en,ru,kk'
 */
export const LANGUAGE_CODES = ['en', 'ru', 'kk'] as const;
/**
 * The code of a language of reports.
 *
 * @example
 * const code: LanguageCode = 'kk';
 * LANGUAGES[code].code; // 'kk'
 */
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/**
 * How a language writes numbers and joins words. `sanaq/languages` has them.
 *
 * @example
 * const { dataset } = parseDataset(files);
 * const language: Language = LANGUAGES.ru;
 * render(audit(dataset!), 'markdown', { language }).includes('голос'); // true
 */
export interface Language {
  readonly code: LanguageCode;
  /** Mark between whole digits and decimals. */
  readonly decimal: string;
  /** Mark between groups of three digits. */
  readonly group: string;
  /** What stands between a number and its sign of percent. */
  readonly percent: string;
  readonly and: string;
  readonly below: string;
  /** Which of the forms of a word goes with a number, from 0; the last one where there are fewer. */
  readonly form: (value: number) => number;
  /** A label of the data, where the data say what it is called in this language. */
  readonly label: (label: string) => string;
}

const SPACE = '\u00a0';
const label = (name: string): string => name;

export const ENGLISH: Language = {
  code: 'en',
  decimal: '.',
  group: ',',
  percent: ' ',
  and: ' and ',
  below: 'below ',
  form: (value) => (value === 1 ? 0 : 1),
  label,
};

/**
 * The languages of `render`, by their codes. Adding one adds a column to every sentence, and nothing compiles until it is filled.
 *
 * @example
 * const { dataset } = parseDataset(files);
 * const page = render(audit(dataset!), 'html', { languages: [LANGUAGES.ru, LANGUAGES.kk] });
 * page.includes('<html lang="ru"'); // true
 */
export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  en: ENGLISH,
  ru: { code: 'ru', decimal: ',', group: SPACE, percent: SPACE, and: ' и ', below: 'меньше ', form: russianForm, label },
  kk: { code: 'kk', decimal: ',', group: SPACE, percent: SPACE, and: ' және ', below: 'мынадан аз: ', form: () => 0, label },
};

/**
 * Which of three forms: 1 голос, 2 голоса, 5 голосов.
 *
 * @see Unicode CLDR, plural rules of Russian for whole numbers
 */
function russianForm(value: number): number {
  const ten = value % 10;
  const hundred = value % 100;
  if (ten === 1 && hundred !== 11) return 0;
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 1 : 2;
}
