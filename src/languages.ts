/** The languages of reports, apart from the rest: a program that needs English alone does not load the catalogues. */

import { LANGUAGE_CODES, type LanguageCode, languageOf } from './language/language.ts';
import type { Language } from './language/text.ts';
import { MESSAGES } from './messages.ts';

export { LANGUAGE_CODES, type LanguageCode } from './language/language.ts';
export type { Language } from './language/text.ts';

/**
 * The languages of `render`, by their codes.
 *
 * @example
 * const { dataset } = parseDataset(files);
 * const page = render(audit(dataset!), 'html', { languages: [LANGUAGES.ru, LANGUAGES.kk] });
 * page.includes('<html lang="ru"'); // true
 */
export const LANGUAGES = Object.fromEntries(LANGUAGE_CODES.map((code) => [code, languageOf(code, MESSAGES)])) as Readonly<
  Record<LanguageCode, Language>
>;
