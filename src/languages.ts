/** The languages of reports. */
export { LANGUAGE_CODES, LANGUAGES, type Language, type LanguageCode } from './language/language.ts';
