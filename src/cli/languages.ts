import { didYouMean, ENGLISH, LANGUAGE_CODES, type Language, type LanguageCode } from '../core.ts';
import { usage } from './usage.ts';

const isCode = (code: string): code is LanguageCode => (LANGUAGE_CODES as readonly string[]).includes(code);

/** The languages asked for, the first one first; their catalogues are read only where they are needed. */
export async function languagesOf(codes: readonly string[] = ['en']): Promise<Language[]> {
  const wrong = codes.find((code) => !isCode(code));
  if (wrong !== undefined || codes.length === 0)
    usage(`there is no language "${wrong ?? ''}"${didYouMean(wrong ?? '', LANGUAGE_CODES)}; expected one of ${LANGUAGE_CODES.join(', ')}`);
  if (codes.every((code) => code === 'en')) return [ENGLISH];
  const { LANGUAGES } = await import('../languages.ts');
  return [...new Set(codes)].map((code) => LANGUAGES[code as LanguageCode]);
}
