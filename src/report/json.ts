import type { EnglishReport } from '../audit/report.ts';

/** What JSON leaves as it is and a terminal or an eye may obey: control characters beyond ASCII, line separators, what cannot be seen. */
const ACTING = /[\u007f-\u009f\u2028\u2029\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}/gu;
const escaped = (mark: string): string =>
  Array.from({ length: mark.length }, (_, unit) => `\\u${mark.charCodeAt(unit).toString(16).padStart(4, '0')}`).join('');

/** What stands in one line: a reader of JSON passes over it. */
const ONE_LINE: ReadonlySet<string> = new Set(['sentences', 'facts']);

/** The report as JSON, two spaces deep with numbers in one line; several reports as an array. */
export function renderJson(reports: EnglishReport | readonly EnglishReport[]): string {
  return writtenJson(reports);
}

/** Any data as JSON in the way of the report. */
export const writtenJson = (value: unknown): string => `${written(value, '').replace(ACTING, escaped)}\n`;

/** A value as JSON that begins at an indentation. Every string and key goes through `JSON.stringify`, so nothing can leave its quotes. */
function written(value: unknown, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (value.every((one) => typeof one === 'number')) return `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
    return `[\n${value.map((one) => inner + written(one, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(
    ([key, one]) => `${inner}${JSON.stringify(key)}: ${ONE_LINE.has(key) ? JSON.stringify(one) : written(one, inner)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
