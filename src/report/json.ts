import type { AuditReport } from '../model/report.ts';

/** The report as JSON, two spaces deep; several reports as an array. */
export function renderJson(reports: AuditReport | readonly AuditReport[]): string {
  return `${JSON.stringify(reports, null, 2)}\n`;
}
