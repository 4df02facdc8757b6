import type { AuditReport } from '../audit/report.ts';

/** What JSON leaves as it is and a terminal or an eye may obey: control characters beyond ASCII, line separators, what cannot be seen. */
const ACTING = /[\u007f-\u009f\u2028\u2029\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}/gu;
const escaped = (mark: string): string =>
  Array.from({ length: mark.length }, (_, unit) => `\\u${mark.charCodeAt(unit).toString(16).padStart(4, '0')}`).join('');

/** An array of numbers that stands over several lines; strings hold no line breaks in JSON. */
const NUMBERS = /\[\n\s+(-?\d[-+.\de]*(?:,\n\s+-?\d[-+.\de]*)*)\n\s+\]/g;

/** Marks a text that is to be put back as it is; no JSON holds this character unescaped. */
const MARK = '\u0000';
const QUOTED = /"\\u0000((?:[^"\\]|\\.)*)"/g;

/** The parts of a text stand in one line. */
const oneLine = (key: string, value: unknown): unknown =>
  key === 'texts' && Array.isArray(value) ? value.map((piece) => `${MARK}${JSON.stringify(piece)}`) : value;

/** The report as JSON, two spaces deep with numbers in one line; several reports as an array. */
export function renderJson(reports: AuditReport | readonly AuditReport[]): string {
  const text = JSON.stringify(reports, oneLine, 2)
    .replaceAll(QUOTED, (_, piece: string) => JSON.parse(`"${piece}"`) as string)
    .replace(NUMBERS, (_, numbers: string) => `[${numbers.replace(/\n\s+/g, ' ')}]`);
  return `${text.replace(ACTING, escaped)}\n`;
}
