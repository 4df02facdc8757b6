import type { AuditReport } from '../model/report.ts';

/** What JSON leaves as it is and a terminal or an eye may obey: control characters beyond ASCII, marks of direction, line separators. */
const ACTING = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const escaped = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The report as JSON, two spaces deep; several reports as an array. */
export function renderJson(reports: AuditReport | readonly AuditReport[]): string {
  return `${JSON.stringify(reports, null, 2).replace(ACTING, escaped)}\n`;
}
