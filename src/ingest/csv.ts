import Papa, { type ParseStepResult } from 'papaparse';
import type { Notice, Problems } from '../data/problem.ts';
import { breaks, type CsvInput, cellPlace, type RowPlace } from './csv-place.ts';
import { footerNotice, isProse, rowsBelowLast } from './footers.ts';
import { type HeaderRows, headerRows, joinedHeadings, repeatedHeadings, uniqueHeadings } from './headings.ts';
import { T as INGEST } from './ingest.texts.ts';
import { type LineEnd, lineEnd, withoutReturn } from './line-ends.ts';
import { beforeMisplacedQuote } from './misplaced-quote.ts';
import { acceptHeader, repeatedHeader, rowsAbove } from './table-header.ts';
import { withoutGuard } from './text-guard.ts';

export const LONGEST_FIELD = 1 << 20;

/** A text that is being read, as far as it was. */
interface Reading {
  readonly input: CsvInput;
  readonly headerRows: HeaderRows;
  readonly newline: LineEnd;
  /** The text up to the first row with a misplaced quotation mark. */
  readonly sound: string;
  readonly problems: Problems;
  readonly onHeader: (header: readonly string[], place: RowPlace) => boolean;
  readonly onRow: (cells: readonly string[], place: RowPlace) => void;
  header?: readonly string[];
  /** Rows of the header as far as they were read, where it has several. */
  readonly headings: { readonly cells: readonly string[]; readonly place: RowPlace }[];
  /** Rows that are notes where only such follow: too short for the table. */
  notes: { readonly cells: readonly string[]; readonly place: RowPlace }[];
  /** Rows below the last one. */
  below: number;
  line: number;
  offset: number;
  rows: number;
  blank: number;
  /** Rows above the header. */
  above: number;
  /** Lines on which the header stands again. */
  readonly repeated: number[];
  /** Whether reading ended early, for a problem that was told or because nobody wants the rows. */
  stopped: boolean;
}

/**
 * Reads delimited text row by row, the header first, and hands each row on with its place; nothing is kept here.
 * Blank lines at the end are no rows. A quote that does not close, a row with another number of cells, a header that
 * occurs twice and a field beyond 1 MiB are problems; mixed line ends are a notice.
 */
export function readCsv(
  input: CsvInput,
  problems: Problems,
  notices: Notice[],
  onHeader: Reading['onHeader'],
  onRow: Reading['onRow'],
): void {
  const { text, delimiter } = input;
  const newline = lineEnd(input, notices);
  const counted = { line: 1, offset: 0, rows: 0, blank: 0, above: 0, below: 0, headings: [], notes: [], repeated: [], stopped: false };
  const sound = beforeMisplacedQuote(text, delimiter, newline);
  const reading: Reading = { input, headerRows: headerRows(input.headerRow), newline, sound, problems, onHeader, onRow, ...counted };
  if (text.trim() === '') {
    refuse(reading, 'empty-table', 1, 'the table is empty', 'a header and at least one row');
    return;
  }
  Papa.parse(sound, {
    delimiter,
    newline,
    header: false,
    step(result, parser) {
      // The last line end of what is sound begins the row that is not.
      if (reading.offset === sound.length && sound !== text) return;
      step(reading, result);
      if (reading.stopped) parser.abort();
    },
  });
  if (sound !== text && !reading.stopped) refuseQuote(reading);
  finish(reading, notices);
}

function refuse({ input, problems }: Reading, code: string, line: number, message: string, expected: string, found?: string): void {
  const location = { file: input.path, line, column: 1, field: '' };
  problems.add({ code, location, message, expected, ...(found === undefined ? {} : { found }) });
}

function refuseQuote(reading: Reading): void {
  const expected = 'quotation marks around whole cells, doubled inside them';
  refuse(reading, 'quote', reading.line, 'a quotation mark in this row is not closed or is misplaced', expected);
  reading.stopped = true;
}

/** Takes one row of the parser and keeps count of lines, which it does not do. */
function step(reading: Reading, { data, meta }: ParseStepResult): void {
  const { input } = reading;
  const { text } = input;
  const place = { line: reading.line, offset: reading.offset };
  const end = meta.cursor;
  reading.offset = end;
  const cells = reading.newline === '\n' && text.endsWith('\r\n', end) ? withoutReturn(data, text, end) : data;
  for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) reading.line += breaks(cell);
  reading.line++;
  if (cells.length === 1 && cells[0] === '') reading.blank++;
  else if (place.line < reading.headerRows.first) reading.above++;
  else if (place.line > (input.lastRow ?? Number.POSITIVE_INFINITY)) reading.below++;
  else if (refusesLongCell(reading, cells, place)) reading.stopped = true;
  else takeCells(reading, cells, place);
}

/** Whether a cell is too long; the problem is then added. */
function refusesLongCell({ input, problems, header }: Reading, cells: readonly string[], place: RowPlace): boolean {
  const long = cells.findIndex((cell) => cell.length > LONGEST_FIELD);
  if (long < 0) return false;
  problems.add({
    code: 'too-large',
    location: { file: input.path, ...cellPlace(input, place, long), field: header?.[long] ?? '' },
    message: `cell ${long + 1} holds ${cells[long].length} characters`,
    expected: `at most ${LONGEST_FIELD}`,
  });
  return true;
}

/** Takes a row of the table or of its header. */
function takeCells(reading: Reading, cells: readonly string[], place: RowPlace): void {
  const { headerRows, headings } = reading;
  const isSeveral = headerRows.last > headerRows.first;
  if (isSeveral && !reading.header && place.line <= headerRows.last) {
    if (headerRows.has(place.line)) headings.push({ cells, place });
    if (reading.line > headerRows.last) joinHeader(reading);
    return;
  }
  if (headings.length > 0 && !reading.header) joinHeader(reading);
  if (reading.stopped) return;
  if (reading.header) takeRow(reading, reading.header, cells, place);
  else takeHeader(reading, cells, place);
}

function joinHeader(reading: Reading): void {
  const [first] = reading.headings;
  if (first) takeHeader(reading, joinedHeadings(reading.headings.map(({ cells }) => cells.map(withoutGuard))), first.place);
}

function takeHeader(reading: Reading, cells: readonly string[], place: RowPlace): void {
  const { input, headerRows, problems, onHeader } = reading;
  const named = cells.map((cell) => withoutGuard(cell).trim());
  const header = input.repeat === undefined ? named : repeatedHeadings(named, input.repeat, widest(reading));
  const headerRow = headerRows.first;
  if (place.line > headerRows.last && headerRow > 1) {
    const expected = `\`headerRow: ${place.line}\`, or another`;
    refuse(reading, 'header-row', headerRow, 'no row begins on the line given for the header', expected);
    reading.header = header;
    reading.stopped = true;
  } else if (
    acceptHeader(header, input.path, (index) => cellPlace(input, place, index), problems) &&
    onHeader(uniqueHeadings(header), place)
  )
    reading.header = header;
  else reading.stopped = true;
}

function takeRow(reading: Reading, header: readonly string[], given: readonly string[], place: RowPlace): void {
  let written = given;
  const missing = header.length - written.length;
  const { repeat } = reading.input;
  // A row with fewer groups than another has no cells for the rest of them.
  const isShort = repeat !== undefined && missing > 0 && missing % repeat === 0;
  if (isShort) written = [...written, ...Array<string>(missing).fill('')];
  if (!isShort && mayBeNote(written, header)) {
    reading.notes.push({ cells: written, place });
    return;
  }
  if (written.filter((cell) => cell.trim() !== '').length > 1) refuseNotes(reading, header);
  const cells = written.some((cell) => cell.includes('="')) ? written.map(withoutGuard) : written;
  if (cells.length !== header.length) {
    refuseRagged(reading, header, cells, place);
    return;
  }
  // Pages pasted under one another repeat their header.
  if (cells[0].trim() === header[0] && cells.every((cell, index) => cell.trim() === header[index])) {
    reading.repeated.push(place.line);
    return;
  }
  reading.rows++;
  reading.onRow(cells, place);
}

function refuseRagged(reading: Reading, header: readonly string[], cells: readonly string[], { line }: RowPlace): void {
  const { delimiter, repeat } = reading.input;
  const found = cells.join(delimiter).slice(0, 80);
  const groups = repeat === undefined ? '' : `, or fewer by groups of ${repeat}`;
  refuse(reading, 'ragged-row', line, `the row has ${cells.length} cells`, `${header.length} cells, as in the header${groups}`, found);
  reading.rows++;
}

/** Whether a row is too short for the table and may be a note below it. */
function mayBeNote(cells: readonly string[], header: readonly string[]): boolean {
  if (cells.length >= header.length) return false;
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 1 ? header.length > 2 || isProse(filled[0]) : 2 * cells.length <= header.length && isProse(filled.join(', '));
}

/** Short rows that others follow are no notes. */
function refuseNotes(reading: Reading, header: readonly string[]): void {
  for (const { cells, place } of reading.notes) refuseRagged(reading, header, cells, place);
  if (reading.notes.length > 0) reading.notes = [];
}

/** Cells of the longest row. */
function widest({ input, newline, sound }: Reading): number {
  let width = 0;
  Papa.parse(sound, {
    delimiter: input.delimiter,
    newline,
    header: false,
    step({ data }) {
      width = Math.max(width, data.length);
    },
  });
  return width;
}

/** Says what is known only at the end. */
function finish(reading: Reading, notices: Notice[]): void {
  if (!reading.header && !reading.stopped && reading.headings.length > 0) joinHeader(reading);
  // A table of nothing but short rows has no notes below it.
  if (reading.header && reading.rows === 0) refuseNotes(reading, reading.header);
  const { header, rows, stopped, above, below, notes, repeated, blank } = reading;
  const headerRow = reading.headerRows.first;
  const { path, delimiter, lastRow } = reading.input;
  const none = rows === 0 && !stopped;
  if (none && header) refuse(reading, 'empty-table', 1, 'the table has a header and no rows', 'at least one row');
  if (none && !header && headerRow > 1)
    refuse(reading, 'header-row', 1, `the table ends before line ${headerRow}`, 'the line of the header as `headerRow`');
  if (header && above > 0) notices.push(rowsAbove(path, above, headerRow));
  if (lastRow !== undefined && below > 0) notices.push(rowsBelowLast(path, below, lastRow));
  if (notes.length > 0)
    notices.push(
      footerNotice(
        path,
        notes.map(({ place }) => place.line),
        notes[0].cells.filter((cell) => cell.trim() !== '').join(`${delimiter} `),
      ),
    );
  if (repeated.length > 0) notices.push(repeatedHeader(path, repeated));
  if (blank > 1) notices.push({ code: 'blank-rows', message: INGEST.werePassedOver({ path, blank: INGEST.blankLine({ blank }) }) });
}
