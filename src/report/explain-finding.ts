import type { EnglishReport } from '../audit/report.ts';
import { reportInWords } from '../audit/report-in-english.ts';
import type { Language } from '../language/language.ts';
import { explainedFinding } from './explained-finding.ts';
import { tellerOf } from './teller.ts';

/** A finding of a report explained step by step, for a terminal; undefined where the report has no finding of that identifier. */
export function explainFinding(report: EnglishReport, id: string, language?: Language): string | undefined {
  const told = reportInWords(report);
  const finding = told.findings.find((one) => one.id === id);
  return finding && explainedFinding(told, finding, tellerOf(report, language));
}
