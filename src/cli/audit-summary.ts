import type { EnglishReport, Finding } from '../audit/report.ts';
import { plural } from '../language/english.ts';
import { safeText } from '../report/escape.ts';
import type { AuditFlags } from './audit-settings.ts';

/** One line for all datasets of a call. */
export function summaryOfAll(reports: readonly EnglishReport[]): string {
  const sum = (of: (report: EnglishReport) => number): number => reports.reduce((total, report) => total + of(report), 0);
  const flagged = reports.filter(({ findings }) => findings.some(isTold)).map(({ dataset }) => safeText(dataset.id));
  const where =
    flagged.length > 0
      ? ` in ${flagged.slice(0, 20).join(', ')}${flagged.length > 20 ? ` and ${plural(flagged.length - 20, 'more dataset')}` : ''}`
      : '';
  const accepted = sum(({ summary }) => summary.accepted);
  return `${reports.length} datasets: ${plural(
    sum(({ summary }) => summary.errors),
    'error',
  )} in results, ${sum(({ summary }) => summary.documentErrors)} in documents, ${plural(
    sum(({ summary }) => summary.warnings),
    'warning',
  )}${where}${accepted > 0 ? `; ${plural(accepted, 'finding')} accepted` : ''}.`;
}

/** Whether somebody has to look: an error or a warning that nobody accepts. */
export const isTold = ({ severity, accepted }: Finding): boolean => severity !== 'note' && !accepted;

/** Whether there is a finding of a severity that ends the command with 1. */
export function reaches({ findings }: EnglishReport, failOn: AuditFlags['failOn']): boolean {
  if (failOn === 'never') return false;
  return findings.some(({ severity, accepted }) => !accepted && (severity === 'error' || (failOn === 'warning' && severity === 'warning')));
}
