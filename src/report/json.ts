import type { AuditReport } from '../model/report.ts';

/** What JSON leaves as it is and a terminal or an eye may obey: control characters beyond ASCII, line separators, what cannot be seen. */
const ACTING = /[\u007f-\u009f\u2028\u2029\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}/gu;
const escaped = (mark: string): string =>
  Array.from({ length: mark.length }, (_, unit) => `\\u${mark.charCodeAt(unit).toString(16).padStart(4, '0')}`).join('');

/** An array of numbers that stands over several lines; strings hold no line breaks in JSON. */
const NUMBERS = /\[\n\s+(-?\d[-+.\de]*(?:,\n\s+-?\d[-+.\de]*)*)\n\s+\]/g;

/** The report as JSON, two spaces deep with numbers in one line; several reports as an array. */
export function renderJson(reports: AuditReport | readonly AuditReport[]): string {
  const text = JSON.stringify(reports, null, 2).replace(NUMBERS, (_, numbers: string) => `[${numbers.replace(/\n\s+/g, ' ')}]`);
  return `${text.replace(ACTING, escaped)}\n`;
}
