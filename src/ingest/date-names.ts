import type { Areas } from '../data/areas.ts';
import type { Notice } from '../data/problem.ts';
import type { Location } from '../data/provenance.ts';
import { T as INGEST } from './ingest.texts.ts';

/** Months as spreadsheets abbreviate them, by language. */
const MONTHS = [
  'jan feb mar apr may jun jul aug sep sept oct nov dec', // en
  'mrz mär mai okt dez', // de
  'mrt mei', // nl
  'janv févr mars avr juin juil août déc', // fr
  'ene abr ago dic', // es
  'fev set out', // pt
  'gen mag giu lug ott', // it
  'sty lut kwi maj cze lip sie wrz paź lis gru', // pl
  'oca şub nis haz tem ağu eyl eki kas ara', // tr
  'янв фев мар апр май июн июл авг сен сент окт ноя нояб дек', // ru
  'січ лют бер кві тра чер лип сер вер жов лис гру', // uk
  'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел', // kk
]
  .join(' ')
  .split(' ')
  .join('|');
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const MIDNIGHT = '(?:[T ]0?0:00(?::00(?:\\.0+)?)?(?:Z| AM)?)?';
/** A dash, a point, a slash, or a point and a space. */
const MARK = '(?:[-./]|\\. )';
const DATES = new RegExp(
  [
    `${DAY}${MARK}(?:${MONTHS})\\.?`, // 1-Jan, 01.янв
    `(?:${MONTHS})\\.?[-.](?:\\d\\d|${YEAR})`, // Jan-44, янв.44
    `${DAY}${MARK}(?:${MONTHS})\\.?${MARK}(?:\\d\\d|${YEAR})`, // 1-Jan-20
    `${YEAR}-${MONTH}-${DAY}${MIDNIGHT}`, // 2020-01-04 00:00:00
    `${DAY}[./]${MONTH}[./]${YEAR}${MIDNIGHT}`, // 04.01.2020
    `${MONTH}/${DAY}/${YEAR}${MIDNIGHT}`, // 1/4/2020
  ]
    .map((one) => `^${one}$`)
    .join('|'),
  'iu',
);

/** What each of them has between its parts, and few names have. */
const HAS_MARK = /[-./]/;
/** A month and a year, each letter of it perhaps with marks beside it, are no longer. */
const LONGEST_MONTH = 20;

/**
 * Whether a name is what spreadsheets make of codes such as 1-1 or 3/4.
 *
 * @example isDateName('1-Jan'); // true
 */
export const isDateName = (name: string): boolean =>
  HAS_MARK.test(name) && (/^\d/.test(name) || (name.length <= LONGEST_MONTH && /^\p{L}/u.test(name))) && DATES.test(name.normalize('NFC'));

/** Days since 1899 as spreadsheets count them, from 2000 to 2050: how a date looks in a cell that is formatted as a number. */
const isSerial = (name: string): boolean => /^\d{5}$/.test(name) && Number(name) >= 36526 && Number(name) <= 54789;

/** Areas whose names are looked at. */
const MOST_AREAS = 200_000;
const MOST_LISTED = 5;

/** Digits of a day counted so. */
const SERIAL_DIGITS = 5;

/**
 * Names of areas that a spreadsheet turned into dates, one notice for each level: they match no other table.
 *
 * @param digitsOf how many digits a name consists of, as far as that is known without making a text of it
 */
export function dateNameNotices(
  areas: Areas,
  digitsOf: (area: number) => number,
  locate: (area: number) => Location | undefined,
): Notice[] {
  const levels = new Map<string, { names: number; readonly dates: number[]; readonly serials: string[] }>();
  let of = { names: 0, dates: [] as number[], serials: [] as string[] };
  let last: string | undefined;
  for (let area = 0; area < Math.min(areas.size, MOST_AREAS); area++) {
    if (areas.parent[area] < 0) continue;
    const level = areas.level(area);
    if (level !== last) {
      of = levels.get(level) ?? { names: 0, dates: [], serials: [] };
      levels.set(level, of);
      last = level;
    }
    of.names++;
    const digits = digitsOf(area);
    if (digits > 0 && (digits !== SERIAL_DIGITS || of.serials.length > MOST_LISTED)) continue;
    const name = areas.name(area);
    if (isDateName(name)) of.dates.push(area);
    else if (of.serials.length <= MOST_LISTED && isSerial(name)) of.serials.push(name);
  }
  return [...levels.values()].flatMap(({ names, dates, serials }) => {
    if (dates.length === 0) return [];
    const [first] = dates;
    const location = locate(first);
    const said = { dates: dates.length, names, list: dates.slice(0, MOST_LISTED).map((area) => areas.name(area)) };
    // Where many names are numbers of that size, they are numbers.
    const few = serials.length > 0 && serials.length <= Math.min(MOST_LISTED, dates.length);
    const message = few ? INGEST.dateNamesAndSerials({ ...said, serials }) : INGEST.dateNames(said);
    return [{ code: 'date-names', message, ...(location && { location }) }];
  });
}
