import { isDate } from './manifest-schema.ts';
import type { Refusal } from './number.ts';

/** Whether the day or the month comes first in 3/4/2024; undefined where nothing in the table says it. */
export type SlashOrder = 'day' | 'month' | undefined;

/** The days of a poll, both as 2024-04-01: the same where one day is given. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const NUMBERS = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
];
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** How the months begin in English, German, French, Spanish, Portuguese, Italian and Russian, without accents. */
const MONTHS = [
  /^(jan|ene|gen|янв)/,
  /^(feb|fev|фев)/,
  /^(mar|mrz|мар)/,
  /^(apr|avr|abr|апр)/,
  /^(may|mai|mag|мая|май)/,
  /^(jun|juin|giu|июн)/,
  /^(jul|juil|lug|июл)/,
  /^(aug|aou|ago|авг)/,
  /^(sep|set|сен)/,
  /^(oct|okt|out|ott|окт)/,
  /^(nov|ноя)/,
  /^(dec|dez|dic|дек)/,
];
const BETWEEN = /\s*[–—]\s*|\s+-\s+|\s+(?:to|until|bis|au|hasta|по)\s+/u;

/**
 * The days of a poll: 2024-04-01, 1.4.2024, 1 April 2024, April 1, 2024, or two of these with a dash between them, of which the
 * first may leave out what the last one says, such as 28–30 April 2024. A day as 3/4/2024 is read only where other dates of the
 * table tell what comes first: that differs between countries.
 */
export function pollDays(text: string, order?: SlashOrder): Days | Refusal {
  const whole = dayOf(text, order);
  if (whole !== undefined) return { first: whole, last: whole };
  const plain = text.trim();
  const parts = BETWEEN.test(plain) ? plain.split(BETWEEN) : plain.split('-');
  const days = parts.length === 2 ? (bothDays(parts, order) ?? namedDays(parts)) : undefined;
  return days ?? { code: 'date', message: 'this is not a date that can be read', expected: 'a date such as 2024-04-01 or 1.4.2024' };
}

/** What comes first in dates with slashes, from those of them that can be read in one way only. */
export function slashOrder(texts: Iterable<string>): SlashOrder {
  const found = new Set<SlashOrder>();
  for (const text of texts)
    for (const part of text.trim().split(BETWEEN)) {
      const [, first, second] = SLASHES.exec(part.trim()) ?? [];
      if (Number(first) > 12 && Number(second) <= 12) found.add('day');
      else if (Number(second) > 12 && Number(first) <= 12) found.add('month');
    }
  return found.size === 1 ? [...found][0] : undefined;
}

function dayOf(text: string, order: SlashOrder): string | undefined {
  const plain = text.trim();
  for (const pattern of NUMBERS) {
    const { year, month, day } = pattern.exec(plain)?.groups ?? {};
    const date = year && isoDay(year, month, day);
    if (date) return date;
  }
  const [, first, second, year] = SLASHES.exec(plain) ?? [];
  if (year && order) return order === 'day' ? isoDay(year, second, first) : isoDay(year, first, second);
  const { day, month, year: named } = wordsOf(plain);
  return day && month && named ? isoDay(named, month, day) : undefined;
}

function isoDay(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(iso) ? iso : undefined;
}

function bothDays([one, other]: readonly string[], order: SlashOrder): Days | undefined {
  const [first, last] = [dayOf(one, order), dayOf(other, order)];
  return first && last ? { first, last } : undefined;
}

interface Words {
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
}

/** Day, month and year of a date with the name of a month; nothing where another word is in it, or anything twice. */
function wordsOf(text: string): Words {
  const found: { day?: string; month?: string; year?: string } = {};
  const words = text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,.]+/);
  for (const word of words) {
    if (word === '' || word === 'de' || word === 'г') continue;
    const day = /^(\d{1,2})(st|nd|rd|th|er)?$/.exec(word)?.[1];
    const month = MONTHS.findIndex((start) => start.test(word)) + 1;
    if (day && found.day === undefined) found.day = day;
    else if (/^\d{4}$/.test(word) && found.year === undefined) found.year = word;
    else if (month > 0 && found.month === undefined) found.month = String(month);
    else return {};
  }
  return found;
}

/** Two days, the last with its year: what one of them leaves out is as the other has it. */
function namedDays([one, other]: readonly string[]): Days | undefined {
  const [from, to] = [wordsOf(one), wordsOf(other)];
  const [month, lastMonth] = [from.month ?? to.month, to.month ?? from.month];
  if (!from.day || !to.day || !month || !lastMonth || !to.year) return undefined;
  const year = from.year ?? (Number(month) > Number(lastMonth) ? String(Number(to.year) - 1) : to.year);
  const [first, last] = [isoDay(year, month, from.day), isoDay(to.year, lastMonth, to.day)];
  return first && last ? { first, last } : undefined;
}
