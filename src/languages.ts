/** The languages of reports, apart from the rest: a program that needs English alone does not load the catalogues. */
import { MESSAGES } from './messages.ts';
import { LANGUAGE_CODES, type LanguageCode, languageOf } from './model/language.ts';
import type { Language } from './model/text.ts';

export { LANGUAGE_CODES, type LanguageCode } from './model/language.ts';
export type { Language } from './model/text.ts';

/** A language for `render`. */
export const LANGUAGES = Object.fromEntries(LANGUAGE_CODES.map((code) => [code, languageOf(code, MESSAGES)])) as Readonly<
  Record<LanguageCode, Language>
>;
