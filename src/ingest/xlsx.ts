import type { Sheet } from './grid.ts';
import { numberText, percentText, serialDate } from './number-text.ts';
import { MOST_COLUMNS } from './table-header.ts';
import { type Attributes, walkXml } from './xml.ts';
import { ArchiveError, openArchive } from './zip.ts';

const MOST_SHEETS = 1000;
const MOST_ROWS = 1_048_576;
/** Cells of all sheets, blank ones before the last of a row included. */
const MOST_CELLS = 20_000_000;
const OFFICE = 'xl/workbook.xml';

/** How the numbers of a style are shown: as they are, as a date, or as a percentage with so many decimals. */
type NumberFormat = 'plain' | 'date' | { readonly percent: number };

interface Book {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/**
 * Reads the sheets of an XLSX workbook as text. Numbers are told as they were entered, not as they are formatted, but for
 * percentages and dates; formulas by the value stored with them; merged cells in the first of them only.
 *
 * @throws ArchiveError when the file is no such workbook, is damaged, or holds too much
 * @see ECMA-376-1:2016, part 1, 18.3 (sheets), 18.4 (shared strings), 18.8.30 (number formats)
 */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  const entry = openArchive(bytes);
  try {
    return sheetsOf(entry);
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError('workbook', 'the workbook is damaged: its XML cannot be read', 'the file as it was published');
  }
}

function sheetsOf(entry: (name: string) => Uint8Array | undefined): Sheet[] {
  const main = relations(entry('_rels/.rels'), '').find(({ type }) => type === 'officeDocument')?.target ?? OFFICE;
  const workbook = entry(main);
  if (!workbook) throw new ArchiveError('workbook', 'the archive has no workbook', 'an XLSX workbook, or an archive with one table');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const links = relations(entry(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const part = (type: string): Uint8Array | undefined => {
    const link = links.find((one) => one.type === type);
    return link && entry(link.target);
  };
  const sheets = new Map(links.flatMap((link) => (link.type === 'worksheet' ? [[link.id, link.target] as const] : [])));
  const listed: { name: string; hidden: boolean; target?: string }[] = [];
  let from1904 = false;
  walkXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes().date1904 ?? '');
      if (name !== 'sheet') return;
      const { name: title = '', state, id } = attributes();
      if (listed.length === MOST_SHEETS)
        throw new ArchiveError('too-large', `the workbook has more than ${MOST_SHEETS} sheets`, 'a workbook with fewer sheets');
      listed.push({ name: title, hidden: state === 'hidden' || state === 'veryHidden', target: sheets.get(id ?? '') });
    },
  });
  const book: Book = { strings: sharedStrings(part('sharedStrings')), formats: numberFormats(part('styles')), from1904 };
  let cells = 0;
  // Sheets may lead to one part, and very many may: it is read once.
  const read = new Map<string, Cells>();
  return listed.flatMap(({ name, hidden, target }) => {
    if (target === undefined) return [];
    const known = read.get(target.toLowerCase());
    if (known) return [{ name, hidden, ...known }];
    const content = entry(target);
    // A sheet of charts has no cells.
    if (!content) return [];
    const count = (more: number): void => {
      cells += more;
      if (cells > MOST_CELLS) throw new ArchiveError('too-large', `the workbook holds more than ${MOST_CELLS} cells`, 'a smaller workbook');
    };
    const found = sheetCells(content, book, count);
    read.set(target.toLowerCase(), found);
    return [{ name, hidden, ...found }];
  });
}

/** The parts another part leads to, by the last word of their type. */
function relations(bytes: Uint8Array | undefined, folder: string): { id: string; type: string; target: string }[] {
  const found: { id: string; type: string; target: string }[] = [];
  if (!bytes) return found;
  walkXml(bytes, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '' } = attributes();
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(Target, folder) });
    },
  });
  return found;
}

function resolved(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function sharedStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  let current = '';
  let inside = false;
  let phonetic = false;
  if (!bytes) return strings;
  walkXml(bytes, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inside = !phonetic;
    },
    close(name) {
      if (name === 'si') strings.push(unescaped(current));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') inside = false;
    },
    text(text) {
      if (inside) current += text;
    },
  });
  return strings;
}

/** Characters that XML cannot hold are written _x000D_. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function numberFormats(bytes: Uint8Array | undefined): NumberFormat[] {
  const codes = new Map<string, string>();
  const formats: NumberFormat[] = [];
  let inside = false;
  if (!bytes) return formats;
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(attributes().numFmtId ?? '', attributes().formatCode ?? '');
      if (name === 'cellXfs') inside = true;
      if (name === 'xf' && inside) {
        const id = attributes().numFmtId ?? '0';
        formats.push(codes.has(id) ? formatOf(codes.get(id) as string) : builtIn(Number(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inside = false;
    },
  });
  return formats;
}

function builtIn(id: number): NumberFormat {
  if (id === 9 || id === 10) return { percent: id === 9 ? 0 : 2 };
  const date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return date ? 'date' : 'plain';
}

function formatOf(code: string): NumberFormat {
  // Words, colours and conditions say nothing of what the number is; hours that go beyond a day stand in brackets too.
  const bare = code.replace(/"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  const [first] = bare.split(';');
  if (first.includes('%')) return { percent: Math.min(15, /\.([0#?]+)/.exec(first)?.[1].length ?? 0) };
  return /[dmyhs]/i.test(first) && !/^general$/i.test(first.trim()) ? 'date' : 'plain';
}

type Cells = Pick<Sheet, 'rows' | 'lines' | 'merged'>;

function sheetCells(bytes: Uint8Array, book: Book, count: (cells: number) => void): Cells {
  const rows: string[][] = [];
  const lines: number[] = [];
  const merged: [number, number, number, number][] = [];
  let line = 0;
  let column = 0;
  let row: string[] = [];
  let cell: Attributes = {};
  let value: string | undefined;
  let formula: string | undefined;
  let inside: 'value' | 'formula' | '' = '';
  let phonetic = false;
  const damaged = (what: string): ArchiveError =>
    new ArchiveError('workbook', `the workbook is damaged: ${what}`, 'the file as it was published');
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        const given = attributes().r;
        const next = given === undefined ? line + 1 : Number(given);
        if (!(next > line && next <= MOST_ROWS)) throw damaged(`row "${given}" follows row ${line}`);
        line = next;
        column = 0;
        row = [];
      } else if (name === 'c') {
        cell = attributes();
        const next = cell.r === undefined ? column + 1 : columnOf(cell.r);
        if (!(next > column && next <= MOST_COLUMNS)) throw damaged(`cell "${cell.r}" follows column ${column} of row ${line}`);
        column = next;
        value = undefined;
        formula = undefined;
      } else if (name === 'v' || (name === 't' && !phonetic)) {
        inside = 'value';
        value ??= '';
      } else if (name === 'f') {
        inside = 'formula';
        formula = '';
      } else if (name === 'rPh') phonetic = true;
      else if (name === 'mergeCell') {
        const block = rangeOf(attributes().ref ?? '');
        if (block) merged.push(block);
      }
    },
    text(text) {
      if (inside === 'value') value += text;
      else if (inside === 'formula') formula += text;
    },
    close(name) {
      if (name === 'v' || name === 't' || name === 'f') inside = '';
      if (name === 'rPh') phonetic = false;
      if (name === 'c') {
        const text = cellText(cell, value, formula, book);
        if (text === '') return;
        count(column - row.length);
        while (row.length < column - 1) row.push('');
        row.push(text);
      }
      if (name === 'row' && row.length > 0) {
        rows.push(row);
        lines.push(line);
      }
    },
  });
  return { rows, lines, merged };
}

function cellText(
  { t: type = 'n', s: style = '' }: Attributes,
  value: string | undefined,
  formula: string | undefined,
  book: Book,
): string {
  // A program that computes nothing stores no value; a blank would pass for one that was not reported.
  if (value === undefined || (value === '' && type === 'n')) return formula === undefined ? '' : `=${formula}`;
  if (type === 's') return book.strings[Number(value)] ?? '#REF!';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return type === 'd' ? value : unescaped(value);
  const number = Number(value);
  if (!Number.isFinite(number) || value.trim() === '') return value;
  const format = style === '' ? 'plain' : book.formats[Number(style)];
  if (format === 'date') return serialDate(number, book.from1904);
  if (typeof format === 'object') return percentText(number, format.percent);
  // Digits beyond what a double holds are told as they stand, and refused.
  return /^-?\d{16,400}$/.test(value) ? value : numberText(number);
}

/** The number of a column named by letters, `BC12`; NaN where it is none. */
function columnOf(reference: string): number {
  const letters = /^([A-Z]{1,3})\d{1,7}$/i.exec(reference)?.[1].toUpperCase();
  if (letters === undefined) return Number.NaN;
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = 26 * column + letters.charCodeAt(at) - 64;
  return column;
}

function rangeOf(reference: string): [number, number, number, number] | undefined {
  const [from, to = from] = reference.split(':');
  const numbers = [from, to].flatMap((corner) => [Number(/\d+$/.exec(corner)?.[0]), columnOf(corner)]);
  return numbers.every((number) => number > 0) ? (numbers as [number, number, number, number]) : undefined;
}
