import { didYouMean, LANGUAGE_CODES, type Language, type LanguageCode } from '../core.ts';
import { LANGUAGES } from '../languages.ts';
import { usage } from './usage.ts';

const isCode = (code: string): code is LanguageCode => (LANGUAGE_CODES as readonly string[]).includes(code);

/** The languages asked for, the first one first, each once. */
export function languagesOf(codes: readonly string[] = ['en']): Language[] {
  const wrong = codes.find((code) => !isCode(code));
  if (wrong !== undefined || codes.length === 0)
    usage(`there is no language "${wrong ?? ''}"${didYouMean(wrong ?? '', LANGUAGE_CODES)}; expected one of ${LANGUAGE_CODES.join(', ')}`);
  return [...new Set(codes)].map((code) => LANGUAGES[code as LanguageCode]);
}
