import type { LanguageCode } from '../src/languages.ts';

/** A file of a report, by its path below the folder of the report. */
export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

/** The fixture whose report is committed whole. */
export const WHOLE: string;
/** The languages of a report. */
export function languagesOf(name: string): LanguageCode[];
/** Clean twins of a report. */
export function twinsOf(name: string): number;
/** The fixtures with a committed report, as paths below `fixtures` and `reports` alike. */
export function reportedFixtures(): string[];
/** What is committed of a report. */
export function committedFiles(name: string, files: readonly ReportFile[]): ReportFile[];
