import { latinDigits } from '../digits.ts';
import { withoutNotes } from '../footnotes.ts';
import { withoutGuard } from '../text-guard.ts';
import { type Guess, guess } from './guess.ts';

/** How the numbers of a table are written, as the manifest announces it. */
export interface Convention {
  readonly decimal: Guess<'.' | ','>;
  readonly thousands: Guess<'' | ' ' | ',' | '.' | "'" | '’'>;
}

const SPACE = /[ \u00a0\u2009\u202f]/g;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const NUMBER = /^\d{1,2}(?:,\d{2})+,\d{3}$|^\d+$|^\d{1,3}(?:([ \u00a0\u2009\u202f.,'’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$|^\d+[.,]\d+$/;

/** Whether a cell holds a number, in whatever convention, with or without a percent sign. */
export function looksNumeric(cell: string): boolean {
  if (cell.length > 40) return false;
  return NUMBER.test(written(cell));
}

/** Something that is a number but for its sign, or a mark before or behind it. */
const MARKED = /^[-−+(]?\s?\d[\d\s.,'’]*\s*([)\]*†‡¹²³a-z]|\[[^\]]*\])*$/iu;

/** A cell as a number is written in it: without a guard or a percent sign, its digits those of ours. */
const written = (cell: string, decimal = '.'): string =>
  inFull(
    withoutPercent(
      latinDigits(
        withoutGuard(cell.trim())
          .trim()
          .replace(/^['’](?=\d)/, ''),
        decimal,
      ),
    ),
  );

/** One digit with a power of ten, 1e+05, which is how R writes 100000. */
const inFull = (text: string): string => (/^[1-9]e\+?\d$/i.test(text) ? String(Number(text)) : text);

/** A count as a computer added it up: 734.9999999999999 is 735. */
const withoutNoise = (value: number): number =>
  Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value)) ? Math.round(value) : value;

/** Whether a cell ends with a percent sign, as latin or another script writes it. */
const isPercent = (text: string): boolean => /[%٪％]$/.test(text);

const withoutPercent = (text: string): string => (text.endsWith('%') ? text.slice(0, -1).trim() : text);

type Mark = ' ' | ',' | '.' | "'" | '’';

/**
 * The decimal mark and the mark between groups of three digits. Spaces and apostrophes can only be the latter. A comma or a
 * point is a decimal mark where other than three digits follow it somewhere, or where it stands last after another mark; before
 * a percent sign it always is. Where nothing but groups of three follows it, it is taken for a mark between groups.
 */
export function conventionOf(rows: readonly (readonly string[])[]): Convention {
  const groups = new Map<Mark, number>();
  const decimals = { ',': 0, '.': 0 };
  let sample = '';
  let groupSample = '';
  let indian = '';
  for (const row of rows)
    for (const cell of row) {
      const text = cell.trim();
      if (text.length < 3 || text.length > 40 || !/[ \u00a0\u2009\u202f.,'’٫]/.test(text) || !looksNumeric(text)) continue;
      const number = written(text).replace(SPACE, ' ');
      if (INDIAN.test(number)) {
        indian ||= text;
        groups.set(',', (groups.get(',') ?? 0) + 1);
        continue;
      }
      const grouped = /^\d{1,3}([ .,'’])\d{3}(?:\1\d{3})*(?:([.,])\d+)?$/.exec(number);
      if (isPercent(text) || !grouped || (/^0[.,]/.test(number) && !grouped[2])) {
        const mark = /[.,](?=\d+$)/.exec(number)?.[0] as ',' | '.' | undefined;
        if (mark) {
          decimals[mark]++;
          sample ||= text;
        }
        continue;
      }
      groups.set(grouped[1] as Mark, (groups.get(grouped[1] as Mark) ?? 0) + 1);
      groupSample ||= text;
      if (grouped[2]) decimals[grouped[2] as ',' | '.']++;
    }
  const { '.': points, ',': commas } = decimals;
  const decimal: '.' | ',' = commas > points ? ',' : '.';
  const candidates = [...groups].filter(([one]) => one !== decimal || decimals[decimal] === 0).sort((a, b) => b[1] - a[1]);
  const mark = candidates.at(0)?.[0] ?? '';
  const times = candidates.at(0)?.[1] ?? 0;
  // A point that stands between groups leaves the comma for decimals.
  const settled = mark === '.' ? ',' : mark === ',' ? '.' : decimal;
  const both = commas > 0 && points > 0;
  return {
    decimal:
      commas + points === 0
        ? guess(settled, settled === '.' ? 'certain' : 'likely', 'no number has decimals')
        : guess(
            settled,
            both ? 'unsure' : 'certain',
            both ? 'both marks occur before decimals' : `numbers such as ${sample || groupSample}`,
          ),
    thousands:
      mark === ''
        ? guess('', 'certain', 'no number has groups of digits')
        : mark === ',' && indian !== ''
          ? guess(mark, 'likely', `numbers such as ${indian}, grouped as in India`)
          : guess(
              mark,
              mark === ' ' || mark === "'" || mark === '’' || times > 1 ? 'certain' : 'unsure',
              `numbers such as ${groupSample}, and three digits follow the mark in each`,
            ),
  };
}

/** Words in cells of numbers that say that there is none. */
const ABSENT = /^([-–—−]+|\.{1,3}|…|n\/?a|n\.a\.|#n\/a|n\/?d|s\/?d|н\/?д|нет данных|нет|null|none|nan|sin datos|no data|х|x|\*+)$/i;

/** One column, read in the convention of its table. */
export interface Profile {
  readonly index: number;
  readonly name: string;
  /** Number of each row; NaN where there is none. */
  readonly values: Float64Array;
  readonly filled: number;
  readonly numeric: number;
  readonly words: ReadonlySet<string>;
  /** Whole numbers only, without a percent sign. */
  readonly whole: boolean;
  readonly percent: boolean;
  /** Whether the column is one of numbers: all its cells but words for absent ones. */
  readonly isNumber: boolean;
  readonly largest: number;
  readonly distinct: number;
  /** Rows with something in the cell that is neither a number nor a word for an absent one. */
  readonly odd: ReadonlySet<number>;
  /** The most decimals of a number. */
  readonly decimals: number;
}

/** What was said of the cells of a table: words that stand for no number, and that marks of notes are no part of one. */
export interface SaidOfCells {
  readonly absent: ReadonlySet<string>;
  readonly stripsNotes: boolean;
}

const NOTHING_SAID: SaidOfCells = { absent: new Set(), stripsNotes: false };

/** Looks through a column: which numbers and words it holds. */
export function profile(
  rows: readonly (readonly string[])[],
  index: number,
  name: string,
  { decimal, thousands }: Convention,
  { absent, stripsNotes } = NOTHING_SAID,
): Profile {
  const values = new Float64Array(rows.length).fill(Number.NaN);
  const words = new Set<string>();
  const distinct = new Set<string>();
  const odd = new Set<number>();
  /** Rows whose number is no count: with decimals, or a percentage. */
  const unlike: number[] = [];
  const unknown: number[] = [];
  const counts = { filled: 0, numeric: 0, percent: 0, fraction: 0, other: 0, marked: 0, noted: 0 };
  let largest = Number.NEGATIVE_INFINITY;
  let decimals = 0;
  for (const [row, cells] of rows.entries()) {
    const cell = withoutGuard(cells[index]?.trim() ?? '').trim();
    const text = stripsNotes ? withoutNotes(cell) : cell;
    if (text === '') continue;
    counts.filled++;
    distinct.add(text);
    const plain = written(text, decimal.value);
    const value = text.length > 40 ? Number.NaN : withoutNoise(numberOf(plain, decimal.value, thousands.value));
    if (Number.isNaN(value)) {
      if (absent.has(text) || ABSENT.test(text)) {
        words.add(text);
        unknown.push(row);
      } else {
        odd.add(row);
        if (looksNumeric(withoutNotes(text))) counts.noted++;
        else if (MARKED.test(plain)) counts.marked++;
        else counts.other++;
      }
      continue;
    }
    values[row] = value;
    counts.numeric++;
    if (isPercent(text)) counts.percent++;
    if (!Number.isInteger(value) || isPercent(text)) unlike.push(row);
    if (!Number.isInteger(value)) {
      counts.fraction++;
      decimals = Math.max(decimals, plain.length - 1 - plain.lastIndexOf(decimal.value));
    }
    largest = Math.max(largest, value);
  }
  const whole = counts.numeric > 0 && unlike.length <= few(counts.numeric);
  // A word for an absent number in one row is no zero; in many rows it may be.
  if (unknown.length <= few(counts.numeric)) for (const row of unknown) odd.add(row);
  // Among counts they are odd cells, which say nothing in a sum.
  for (const row of whole ? unlike : []) {
    values[row] = Number.NaN;
    odd.add(row);
  }
  return {
    index,
    name,
    values,
    filled: counts.filled,
    numeric: counts.numeric,
    words,
    whole,
    percent: counts.percent > 0.5 * counts.numeric,
    isNumber:
      counts.numeric > 0 &&
      (counts.other <= Math.max(0.1 * counts.filled, counts.numeric > 1 ? 1 : 0) || counts.other === 0) &&
      counts.other + counts.marked < counts.numeric + counts.noted,
    largest,
    distinct: distinct.size,
    odd,
    decimals,
  };
}

/** How many cells of a column of counts may be unlike the others: one, or one in fifty. */
const few = (numeric: number): number => Math.max(numeric >= FEWEST_ROWS ? 1 : 0, 0.02 * numeric);

const FEWEST_ROWS = 3;

function numberOf(text: string, decimal: string, thousands: string): number {
  if (!/^\d/.test(text)) return Number.NaN;
  const marks = thousands === '' ? undefined : thousands === ' ' ? SPACE : thousands;
  const plain = (marks === undefined ? text : text.replaceAll(marks, '')).replace(decimal, '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
