/**
 * The languages of reports, for `render`.
 *
 * @example
 * const { dataset } = parseDataset(files);
 * const page = render(audit(dataset!), 'html', { languages: [LANGUAGES.ru, LANGUAGES.kk] });
 * page.includes('<html lang="ru"'); // true
 */
export { LANGUAGE_CODES, LANGUAGES, type Language, type LanguageCode } from './language/language.ts';
