import { ENGLISH, type Language } from './text.ts';

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

/** Sentences by their English, each in the other languages, in the order of their codes above. */
export type Messages = Readonly<Record<string, readonly [ru: string, kk: string]>>;

const SPACE = '\u00a0';

const WRITTEN: Readonly<Record<Exclude<LanguageCode, 'en'>, Omit<Language, 'code' | 'message' | 'label'>>> = {
  ru: { decimal: ',', group: SPACE, percent: SPACE, and: ' и ', below: 'меньше ', form: russianForm },
  kk: { decimal: ',', group: SPACE, percent: SPACE, and: ' және ', below: 'мынадан аз: ', form: () => 0 },
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

/** A language with its catalogue; what the catalogue lacks stays English. */
export function languageOf(code: LanguageCode, messages: Messages): Language {
  if (code === 'en') return ENGLISH;
  const at = code === 'ru' ? 0 : 1;
  return {
    code,
    ...WRITTEN[code],
    message: (english) => (Object.hasOwn(messages, english) ? messages[english][at] : english),
    label: (label) => label,
  };
}
