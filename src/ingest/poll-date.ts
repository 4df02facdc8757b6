import { isDate } from './manifest-schema.ts';
import type { Refusal } from './number.ts';

const WRITTEN = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
];

/**
 * A day as 2024-04-01, from that, 2024/4/1 or 1.4.2024. Days with slashes and the year last are refused: whether the month or the
 * day comes first differs between countries.
 */
export function isoDate(text: string): string | Refusal {
  for (const pattern of WRITTEN) {
    const { year, month, day } = pattern.exec(text)?.groups ?? {};
    if (!year) continue;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isDate(iso)) return iso;
  }
  return { code: 'date', message: 'this is not a date that can be read', expected: 'a date such as 2024-04-01 or 1.4.2024' };
}
