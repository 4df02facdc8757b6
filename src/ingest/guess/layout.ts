import Papa from 'papaparse';
import { joinedHeadings, repeatedHeadings, uniqueHeadings } from '../headings.ts';
import { beforeMisplacedQuote } from '../misplaced-quote.ts';
import { MOST_COLUMNS } from '../table-header.ts';
import { namesTotal } from '../totals-row.ts';
import type { Given } from './given.ts';
import { type Guess, guess, said, within } from './guess.ts';
import { meaningOf } from './headings.ts';
import { saysVotes } from './label.ts';
import { looksNumeric } from './numbers.ts';

/** The rows of a table as far as they are looked at: its header, the rows below it, and how many there are in all. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Line of the file, or row of the sheet, that each of `rows` begins on. */
  readonly lines: readonly number[];
  readonly total: number;
  readonly headerLine: Guess<number>;
  /** Lines of a header of two rows, which are joined. */
  readonly headerRows?: readonly [number, number];
  /** How many of the last headings the rows go on repeating beyond the header. */
  readonly repeat?: number;
}

/** How a text is laid out as a table. */
export interface Layout {
  readonly delimiter: Guess<string>;
  readonly lineEnd: string;
  readonly sheet: Sheet;
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;
const PREFIX = 1 << 18;
const SAMPLE_ROWS = 300;
/** Rows whose cells are looked at whatever their width, and cells up to which more rows are. */
const MANY_ROWS = 20_000;
const MOST_CELLS = 5_000_000;
/** Rows among which the header is looked for. */
const HEADER_WITHIN = 30;

/** Delimiter, header and rows of a text; a word where there is nothing in it, more columns than are read, or a first row that cannot be read. */
export function guessLayout(text: string, given: Given = {}): Layout | 'empty' | 'wide' | 'quote' {
  const lineEnd = lineEndOf(text);
  const newline = lineEnd === 'CR' ? '\r' : lineEnd === 'CRLF' ? '\r\n' : '\n';
  const prefix = text.length > PREFIX ? text.slice(0, Math.max(text.lastIndexOf('\n', PREFIX), PREFIX / 2)) : text;
  const tried = (given.delimiter === undefined ? DELIMITERS : [given.delimiter]).map((delimiter) => {
    const sample = collect(prefix, delimiter, newline, SAMPLE_ROWS);
    return { delimiter, wide: sample.wide, ...evenness(sample.rows) };
  });
  const best = tried.reduce((a, b) => (b.score > a.score ? b : a));
  const most = mostRows(best.width);
  const { rows, lines, total, wide } = collect(text, best.delimiter, newline, most, true);
  if (wide || (best.score === 0 && tried.some((one) => one.wide))) return 'wide';
  if (rows.length === 0) return text.trim() === '' ? 'empty' : 'quote';
  const { width, same } = evenness(rows);
  const delimiter =
    given.delimiter !== undefined
      ? said(given.delimiter)
      : width < 2
        ? guess<string>(',', 'unsure', 'there seems to be only one column')
        : guess<string>(
            best.delimiter,
            same === 1 ? 'certain' : same > 0.9 ? 'likely' : 'unsure',
            same === 1 ? `all rows have ${width} cells` : `${Math.floor(100 * same)} % of the rows have ${width} cells`,
          );
  return { delimiter: within(delimiter, { looked: rows.length, total }), lineEnd, sheet: sheetOf(rows, lines, total, given) };
}

/** How many rows of that width are looked at; a table may have many more. */
export const mostRows = (width: number): number => Math.max(MANY_ROWS, Math.floor(MOST_CELLS / Math.max(1, width)));

/** The sheet of a workbook, laid out as a table is; undefined where it is blank. */
export function sheetLayout(rows: readonly (readonly string[])[], lines: readonly number[], given: Given = {}): Sheet | undefined {
  const filled = rows.map((_, row) => row).filter((row) => rows[row].some((cell) => cell.trim() !== ''));
  const most = mostRows(rows.reduce((width, { length }) => Math.max(width, length), 0));
  const looked = filled.filter((row, at) => at < most || rows[row].some(namesTotal));
  if (looked.length === 0) return undefined;
  return sheetOf(
    looked.map((row) => rows[row]),
    looked.map((row) => lines[row]),
    filled.length,
    given,
  );
}

/** A sheet from rows that are cells already; the header is looked for among the first. */
function sheetOf(rows: readonly (readonly string[])[], lines: readonly number[], total: number, given: Given): Sheet {
  const { index, joined, confidence, reason } = headerOf(rows, lines, given);
  const from = (joined?.last ?? index) + 1;
  const end = given.lastRow === undefined ? rows.length : lines.filter((line) => line <= Number(given.lastRow)).length;
  // Pages of a table that were put together repeat its header.
  const kept = rows.map((_, row) => row).filter((row) => row >= from && row < end && !isHeaderAgain(rows[row], rows[index]));
  const names = joined?.header ?? rows[index].map((cell) => cell.trim());
  const repeat =
    given.repeat === undefined
      ? repeatedGroup(
          names,
          kept.map((row) => rows[row]),
        )
      : Number(given.repeat);
  const width = kept.reduce((most, row) => Math.max(most, rows[row].length), 0);
  const header = uniqueHeadings(repeat === undefined ? names : repeatedHeadings(names, repeat, width));
  return {
    header,
    // In a workbook a row ends with its last filled cell.
    rows: kept.map((row) =>
      rows[row].length < header.length ? [...rows[row], ...Array(header.length - rows[row].length).fill('')] : rows[row],
    ),
    lines: kept.map((row) => lines[row]),
    total: total - from - (rows.length - end) - (end - from - kept.length),
    headerLine: guess(lines[joined?.first ?? index], confidence, reason),
    ...(joined && { headerRows: [lines[joined.first], lines[joined.last]] as const }),
    ...(repeat !== undefined && { repeat }),
  };
}

interface HeaderAt {
  readonly index: number;
  readonly joined?: { readonly header: readonly string[]; readonly first: number; readonly last: number };
  readonly confidence: Guess<number>['confidence'];
  readonly reason: string;
}

/** The header where it was said to be, else where it seems to be. */
function headerOf(rows: readonly (readonly string[])[], lines: readonly number[], { headerRow: wanted }: Given): HeaderAt {
  const [first, last = first] = (wanted ?? '').split(',').map((line) => lines.indexOf(Number(line)));
  if (wanted === undefined || first < 0 || last < first) {
    const found = headerRow(rows);
    return { ...found, joined: joinedHeader(rows, found.index) };
  }
  const { confidence, reason } = said(lines[first]);
  const heads = rows.slice(first, last + 1);
  const width = heads.reduce((most, { length }) => Math.max(most, length), 0);
  const cells = heads.map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? '').trim()));
  return { index: first, confidence, reason, ...(last > first && { joined: { header: joinedHeadings(cells), first, last } }) };
}

const isHeaderAgain = (row: readonly string[], header: readonly string[]): boolean =>
  row.length === header.length &&
  row.filter((cell) => cell.trim() !== '').length > 1 &&
  row.every((cell, at) => cell.trim() === header[at].trim());

/** How many of the last headings most rows repeat beyond the header: behind it numbers and words follow each other as in that group. */
function repeatedGroup(names: readonly string[], rows: readonly (readonly string[])[]): number | undefined {
  const wider = rows.filter(({ length }) => length > names.length);
  if (wider.length === 0 || wider.length < 0.5 * rows.length) return undefined;
  for (let size = Math.floor(names.length / 2); size > 1; size--) {
    const fits = wider.slice(0, MOST_COMPARED).every((row) => {
      const beyond = row.length - names.length;
      if (beyond % size !== 0) return false;
      const group = row.slice(names.length - size, names.length);
      return row.slice(names.length).every((cell, at) => {
        const first = group[at % size];
        return cell.trim() === '' || first.trim() === '' || looksNumeric(cell) === looksNumeric(first);
      });
    });
    if (fits) return size;
  }
  return undefined;
}

const MOST_COMPARED = 50;

/** A header of two rows: a name over several columns, and below it what each of them counts. */
function joinedHeader(
  rows: readonly (readonly string[])[],
  index: number,
): { header: readonly string[]; first: number; last: number } | undefined {
  for (const first of [index, index - 1]) {
    const [upper, lower, below] = [rows[first], rows[first + 1], rows[first + 2]];
    if (!upper || !lower || !below) continue;
    const width = Math.max(upper.length, lower.length, below.length);
    const cells = (row: readonly string[]): string[] => Array.from({ length: width }, (_, at) => (row[at] ?? '').trim());
    const [above, under] = [cells(upper), cells(lower)];
    const filled = under.filter((cell) => cell !== '');
    const isHeading = filled.length > 1 && !filled.some(looksNumeric) && !above.some(looksNumeric) && below.some(looksNumeric);
    // A name stands over a blank or over itself, and the row below it says something else under each.
    const spans = above.some((cell, at) => {
      if (cell === '' || at + 1 >= width || under[at] === '' || under[at + 1] === '') return false;
      return above[at + 1] === '' || (above[at + 1] === cell && under[at] !== under[at + 1]);
    });
    if (!isHeading || !spans || above.filter((cell) => cell !== '').length < 2) continue;
    const header = joinedHeadings([above, under]);
    return { header, first, last: first + 1 };
  }
  return undefined;
}

function lineEndOf(text: string): string {
  const both = text.match(/\r\n/g)?.length ?? 0;
  const returns = (text.match(/\r/g)?.length ?? 0) - both;
  const feeds = (text.match(/\n/g)?.length ?? 0) - both;
  const kinds = [both > 0 && 'CRLF', feeds > 0 && 'LF', returns > 0 && 'CR'].filter((kind) => kind !== false);
  return kinds.length === 0 ? 'none' : kinds.length === 1 ? kinds[0] : `mixed (${kinds.join(', ')})`;
}

function collect(
  text: string,
  delimiter: string,
  newline: '\n' | '\r' | '\r\n',
  most: number,
  whole = false,
): { rows: string[][]; lines: number[]; total: number; wide: boolean } {
  const rows: string[][] = [];
  const lines: number[] = [];
  let total = 0;
  let wide = false;
  let line = 1;
  Papa.parse(beforeMisplacedQuote(text, delimiter, newline), {
    delimiter,
    newline,
    header: false,
    step({ data }, parser) {
      const at = line;
      const last = data.length - 1;
      // Where line ends are mixed, a return stands before some of the feeds.
      if (newline === '\n' && data[last]?.endsWith('\r')) data[last] = data[last].slice(0, -1);
      for (const cell of data) if (cell.includes('\n') || cell.includes('\r')) line += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
      line++;
      if (data.length === 1 && data[0].trim() === '') return;
      total++;
      if (data.length > MOST_COLUMNS) {
        wide = true;
        parser.abort();
        return;
      }
      // A total often ends the table.
      if (rows.length < most || (whole && rows.length < 2 * most && data.some(namesTotal))) {
        rows.push(data);
        lines.push(at);
      } else if (!whole) parser.abort();
    },
  });
  return { rows, lines, total, wide };
}

/** How well the rows of one delimiter look like a table: alike in width, and with no other delimiter within their cells. */
function evenness(rows: readonly (readonly string[])[]): { width: number; same: number; score: number } {
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [length, times] of widths)
    if (times > most || (times === most && length > width)) {
      width = length;
      most = times;
    }
  if (most === 0) return { width: 1, same: 0, score: 0 };
  const cells = rows
    .filter(({ length }) => length === width)
    .slice(0, 50)
    .flat();
  const clean =
    cells.filter((cell) => !/[;\t|]/.test(cell) && (!/^[\d\s.,;%]+$/.test(cell) || looksNumeric(cell) || cell.trim() === '')).length /
    cells.length;
  const same = most / rows.length;
  return { width, same, score: same * clean ** 2 };
}

function headerRow(rows: readonly (readonly string[])[]): { index: number; confidence: 'likely' | 'unsure'; reason: string } {
  const first = rows.slice(0, HEADER_WITHIN);
  const width = first.reduce((most, { length }) => Math.max(most, length), 0);
  const seen = first.map((row, index) => {
    const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const words = filled.filter((cell) => !looksNumeric(cell));
    const known = words.filter((cell) => meaningOf(cell) !== undefined || saysVotes(cell)).length;
    const below = rows.slice(index + 1, index + 6).some((next) => next.filter(looksNumeric).length > 0);
    const textual = filled.length === 0 ? 0 : words.length / filled.length;
    const full = filled.length / width;
    const score =
      filled.length === 0
        ? -1
        : textual +
          0.4 * Math.min(known, 4) +
          full +
          (below ? 0.5 : 0) +
          (new Set(filled).size === filled.length ? 0.25 : 0) +
          (index === 0 && full === 1 ? 0.25 : 0);
    return { index, known, textual, full, score };
  });
  const best = seen.reduce((a, b) => (b.score > a.score + 0.01 ? b : a));
  if (best.textual < 0.5 && best.known === 0)
    return { index: 0, confidence: 'unsure', reason: 'no row looks like a header; the first was used' };
  const reason =
    best.known > 0 ? `${best.known} of its ${rows[best.index].length} cells are known headings` : 'it has words, with numbers below it';
  return { index: best.index, confidence: 'likely', reason };
}
