import type { LanguageCode } from '../src/languages.ts';

/** The languages of a committed report. */
export function languagesOf(name: string): LanguageCode[];
/** The fixtures with a committed report, as paths below `fixtures` and `reports` alike. */
export function reportedFixtures(): string[];
