import type { Notice } from '../data/problem.ts';
import { type CellCodes, cellCodes } from './cell-codes.ts';
import { cellKeys } from './cell-keys.ts';
import { cellProblems } from './cell-problem.ts';
import { growing } from './columns.ts';
import { cellPlace, type RowPlace } from './csv-place.ts';
import { isSound, isSoundPart, textReader } from './decode.ts';
import { type FileParts, lineAt, lineWindows, partsOf } from './file-parts.ts';
import { uniqueHeadings } from './headings.ts';
import { placeNames, wholeNumber } from './long-columns.ts';
import { isOfContest, isOneContest, type LongContests, longContests } from './long-contests.ts';
import { afloatNotice, type LayoutOf, type LongLayout, PSEUDO_OFFICE, rowFilters, withColumns } from './long-rows.ts';
import { longSlots } from './long-slots.ts';
import { joined, NO_VOTES } from './long-units.ts';
import type { TableData } from './manifest-schema.ts';
import { parseCount } from './number.ts';
import { END, type PlainCells, plainCells, ROW } from './plain-cells.ts';
import { plainHeader } from './plain-header.ts';
import { sparseColumn } from './sparse-column.ts';
import type { TableColumns } from './table-columns.ts';
import { absentWords, styleOf, type TableContext, type TableInput } from './table-rows.ts';
import { namesTotal } from './totals-row.ts';
import { type WideTable, wideTableOf } from './wide-table.ts';

const RETURN = 13;

/** What the rows with the same words in them have in common. */
interface RowClass {
  /** Whether `where` or another contest leaves them out. */
  readonly skip: boolean;
  readonly name: string;
  readonly party: string;
  readonly office?: string;
  readonly mode: string;
  /** Where its votes go; -1 where they belong to no column, undefined until a row of a station was met. */
  slot?: number;
  /** Its way of voting; 0 where nothing tells the rows of a contestant apart. */
  readonly bit: number;
  readonly isTotal: boolean;
  rows: number;
  votes: number;
  /** The line of the first row. */
  line: number;
}

const ASIDE = -1;
const MOST_MODES = 31;

/** The line of the row that is not plain, and why. */
interface Stopped {
  readonly stopped: number;
  readonly why: string;
}

/** A long table gathered from its bytes; or the line of the row that is not plain, or that the problems were added. */
export type PlainLong = { readonly wide: WideTable } | Stopped | { readonly refused: true };

/**
 * Gathers a long table by place from the bytes of its file, some megabytes at a time: no text is made of a row, and what is kept
 * are numbers by place and contestant. The words of a row are looked at once for all rows that have the same.
 *
 * It reads what it fully understands, and stops at anything else, so that the reader of reference says what there is to say. What
 * it returns is what that reader would have returned: held by a differential test.
 */
export function gatherPlain(spec: TableData, input: TableInput, context: TableContext, layoutOf: LayoutOf): PlainLong | undefined {
  const delimiter = spec.delimiter.charCodeAt(0);
  if ((spec.headerRow ?? 1) !== 1 || spec.lastRow || spec.repeat || spec.footnotes || spec.fillDown || spec.each?.shares) return undefined;
  if (spec.delimiter.length !== 1 || delimiter > 126) return undefined;
  const file = partsOf(input);
  const head = headOf(file, spec, input.encoding);
  if (!head) return undefined;
  const shadow = { ...context, notices: [] as Notice[] };
  let complaints = 0;
  const layout = layoutOf(head.names, { ...shadow, complain: () => complaints++ });
  const filters = rowFilters(spec, head.names);
  if (!layout || complaints > 0 || filters.some(({ index }) => index < 0)) return undefined;
  const reading: Reading = { spec, layout, file, head, filters, context: shadow, path: input.path };
  const gathered = gather(reading);
  if ('stopped' in gathered) return gathered;
  if (complaints > 0) return undefined;
  const wide = madeWide(reading, gathered, context);
  context.notices.push(...shadow.notices);
  return wide === undefined ? { refused: true } : { wide };
}

interface Head {
  readonly names: readonly string[];
  /** Where the first row below it begins. */
  readonly rows: number;
  readonly delimiter: number;
  readonly encoding: string;
  /** Whether lines end in a return and a feed. */
  readonly returns: boolean;
  readonly read: (bytes: Uint8Array) => string;
}

function headOf(file: FileParts, spec: TableData, encoding: string): Head | undefined {
  const line = lineAt(file, 0);
  if (line.length >= file.length || !isSound(line, encoding)) return undefined;
  const from = encoding === 'utf-8' && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0;
  const returns = line[line.length - 1] === RETURN;
  const read = textReader(encoding);
  const names = plainHeader(read(line.subarray(from, returns ? line.length - 1 : line.length)), spec.delimiter);
  return names && { names: uniqueHeadings(names), rows: line.length + 1, delimiter: spec.delimiter.charCodeAt(0), encoding, returns, read };
}

/** What a table is read with. */
interface Reading {
  readonly spec: TableData;
  readonly layout: LongLayout;
  readonly file: FileParts;
  readonly head: Head;
  readonly filters: TableColumns['filters'];
  readonly context: TableContext;
  readonly path: string;
}

/** Lines of which the beginning of one is kept, so that a line is found again. */
const STRIDE = 512;

/** Everything that was gathered. */
interface Gathering {
  readonly codes: CellCodes;
  readonly slots: ReturnType<typeof longSlots>;
  readonly classes: readonly RowClass[];
  readonly places: Places;
  readonly repeated: readonly Repeated[];
  readonly contests: LongContests;
  /** Where every so many lines begin. */
  readonly offsets: ReturnType<typeof growing<Float64Array>>;
  readonly afloat: { rows: number; votes: number };
  readonly byWay: number;
}

/** A column that says the same in all rows of a place: its codes, and the lines they were read from. */
interface Repeated {
  readonly index: number;
  readonly codes: ReturnType<typeof sparseColumn>;
  readonly lines: ReturnType<typeof sparseColumn>;
}

/** Gathers the rows; the line of the first that is not plain where there is one. */
function gather(reading: Reading): Gathering | Stopped {
  const { spec, layout, file, head } = reading;
  const { columns } = layout;
  const absent = absentWords(spec);
  const style = styleOf(spec);
  const blankIsZero = spec.blank === 'zero';
  const codes = cellCodes(absent);
  const slots = longSlots(codes, { style, absent, blankIsZero });
  const contests = longContests(spec.contest);
  const words = [
    ...new Set([
      ...reading.filters.map(({ index }) => index),
      ...[columns.office, ...columns.beside, ...columns.candidate, columns.party, ...columns.mode].filter((index) => index >= 0),
    ]),
  ];
  const keys = cellKeys(words);
  const classes: RowClass[] = [];
  const modes = new Map<string, number>();
  const places = placesOf(columns);
  const repeated = columns.repeated.map(
    (index): Repeated => ({
      index,
      codes: sparseColumn((length) => new Float64Array(length), 0),
      lines: sparseColumn((length) => new Int32Array(length), 0),
    }),
  );
  const offsets = growing((length) => new Float64Array(length));
  const afloat = { rows: 0, votes: 0 };
  let byWay = 0;
  const { parts, published, votes: votesColumn } = columns;
  let line = 1;
  let why = 'it is written in another way than the others';
  const refused = (reason: string): false => {
    why = reason;
    return false;
  };

  /** What the words of the current row mean; undefined where the reader of reference has to be asked. */
  const classOf = (cells: PlainCells): RowClass | undefined => {
    const texts: string[] = [];
    for (const index of words) texts[index] = cells.text(index);
    // Pages pasted under one another repeat their header; notes below a table name nobody.
    if (words.every((index) => texts[index].trim() === head.names[index])) return undefined;
    const name = joined(texts, columns.candidate);
    const party = columns.party < 0 ? '' : texts[columns.party].trim();
    const mode = joined(texts, columns.mode);
    const common = { name, party, mode, rows: 0, votes: 0, line: 0, bit: 0, isTotal: false };
    if (!reading.filters.every(({ index, values, keeps }) => values.has(texts[index].trim()) === keeps)) return { ...common, skip: true };
    const office = columns.office < 0 ? '' : texts[columns.office].trim();
    const isPseudo = columns.office >= 0 && PSEUDO_OFFICE.test(office);
    if (columns.office >= 0 && !isPseudo && !isOfContest(contests, office, texts, columns, head.names)) return { ...common, skip: true };
    if (name === '' && !isPseudo && party === '') return undefined;
    if (columns.mode.length > 0 && !modes.has(mode)) modes.set(mode, 1 << modes.size);
    if (modes.size > MOST_MODES) return undefined;
    return {
      ...common,
      skip: false,
      bit: modes.get(mode) ?? 0,
      isTotal: columns.mode.length > 0 && namesTotal(mode),
      ...(isPseudo && { office }),
    };
  };

  /** The votes of the current row as a code; undefined where they are no count. */
  const votesOf = (cells: PlainCells, name: string): number | undefined => {
    const code = codes.of(cells, votesColumn);
    if (code < 0 && codes.isAbsent(code)) return code;
    let value = code;
    if (code < 0) {
      const text = codes.text(code);
      if (published && NO_VOTES.test(name)) return code;
      const parsed = parseCount(published ? wholeNumber(text) : text, style);
      if (typeof parsed !== 'number') return published ? undefined : code;
      value = parsed;
    }
    if (parts.length > 0 && !NO_VOTES.test(name)) {
      let sum = 0;
      for (const index of parts) {
        const part = codes.of(cells, index);
        const parsed = part >= 0 ? part : parseCount(wholeNumber(codes.text(part)), style);
        sum += typeof parsed === 'number' ? parsed : 0;
      }
      if (sum > value) return undefined;
    }
    return value;
  };

  const addRow = (cells: PlainCells): boolean => {
    const key = keys.of(cells);
    if (key === classes.length) {
      const made = classOf(cells);
      if (!made) return refused('it names nobody, or is the header again');
      classes.push(made);
    }
    const one = classes[key];
    if (one.skip) return true;
    const place = places.of(cells, line);
    if (place < 0) return false;
    const counted = one.office ?? (one.name || one.party);
    const code = votesOf(cells, counted);
    if (places.isAfloat(place)) {
      afloat.rows++;
      if (code !== undefined && code >= 0 && one.office === undefined) afloat.votes += code;
      return true;
    }
    if (parts.length > 0 && code !== undefined && code >= 0 && !NO_VOTES.test(counted)) byWay++;
    if (code === undefined) return refused('its votes are no count, or fewer than its ways of voting');
    if (one.slot === undefined) {
      const column = layout.names.columnOf({ name: one.name, party: one.party, office: one.office });
      if (column === 'blank') return false;
      one.slot = column === 'aside' ? ASIDE : slots.slotOf(column.key, column.part);
      one.line = line;
    }
    for (let order = 0; order < repeated.length; order++)
      if (!repeats(repeated[order], place, cells)) return refused('it does not agree with the other rows of its place');
    if (one.slot === ASIDE) {
      one.rows++;
      if (code >= 0) one.votes += code;
      return true;
    }
    const earlier = slots.add(one.slot, place, code, line, one.bit, one.isTotal);
    return earlier < 0 || refused(earlier === 0 ? 'its votes already have a row' : `its votes already have a row, on line ${earlier}`);
  };

  /** Whether the current row says of its place what the rows before said; a blank says nothing. */
  const repeats = ({ index, codes: kept, lines }: Repeated, place: number, cells: PlainCells): boolean => {
    const code = codes.of(cells, index);
    const earlier = kept.get(place);
    if (lines.get(place) !== 0) {
      if (earlier === code) return true;
      if (!codes.isAbsent(earlier)) return codes.isAbsent(code);
    }
    kept.set(place, code);
    lines.set(place, line);
    return true;
  };

  for (const { bytes, offset } of lineWindows(file, head.rows)) {
    if (!isSoundPart(bytes, head.encoding)) return { stopped: line + 1, why: `it, or a line soon after it, does not fit ${head.encoding}` };
    const cells = plainCells(bytes, 0, head.delimiter, head.names.length, head.returns, head.read, line);
    let step = cells.next();
    for (; step === ROW; step = cells.next()) {
      line = cells.line();
      if (line % STRIDE === 0) offsets.push(offset + cells.offset());
      if (!addRow(cells)) return { stopped: line, why };
    }
    if (step !== END) return { stopped: cells.line(), why };
  }
  if (places.size() === 0) return { stopped: line, why: '`where` keeps no row' };
  const compared = slots.compared(places.size());
  if (compared === undefined) return { stopped: line, why: 'a total of ways of voting is not their sum' };
  return { codes, slots, classes, places, repeated, contests, offsets, afloat, byWay: byWay + compared };
}

/** The places of a long table, numbered in the order they are met. */
type Places = ReturnType<typeof placesOf>;

function placesOf(columns: LongLayout['columns']) {
  const { unit, copy, afloat } = columns;
  const keys = cellKeys([...unit, ...copy]);
  /** The place of each content of the cells: two contents may be one name, with spaces around it. */
  const ofKey = growing((length) => new Int32Array(length));
  const lines = growing((length) => new Int32Array(length));
  const names: string[][] = unit.map(() => []);
  const drifting = new Set<number>();
  let byNames: Map<string, number> | undefined;
  const copies: string[] = [];
  let lastPlace = -1;
  let lastNames: readonly string[] = [];
  const nameOf = (place: number): readonly string[] => {
    if (place !== lastPlace) lastNames = names.map((texts) => texts[place]);
    lastPlace = place;
    return lastNames;
  };
  const fullName = (path: readonly string[], copied: string): string => `${path.join('\0')}\0${copied}`;
  const add = (path: readonly string[], copied: string, line: number): number => {
    const place = lines.length();
    lines.push(line);
    for (let depth = 0; depth < path.length; depth++) {
      const last = names[depth][place - 1];
      // One text for all that follow one another.
      names[depth].push(last === path[depth] ? last : path[depth]);
    }
    if (copy.length > 0) copies.push(copied);
    byNames?.set(fullName(path, copied), place);
    if (afloat?.test(path[path.length - 1])) drifting.add(place);
    return place;
  };
  const placeOf = (cells: PlainCells, line: number): number => {
    const texts: string[] = [];
    for (const index of [...unit, ...copy]) texts[index] = cells.text(index);
    const path = placeNames(texts, columns);
    const copied = copy.map((index) => texts[index].trim()).join('\0');
    const isOdd = unit.some((index, depth) => path[depth] !== texts[index]) || copy.some((index) => texts[index] !== texts[index].trim());
    if (isOdd)
      byNames ??= new Map(Array.from({ length: lines.length() }, (_, place) => [fullName(nameOf(place), copies[place] ?? ''), place]));
    const known = byNames?.get(fullName(path, copied));
    return known ?? add(path, copied, line);
  };
  return {
    of(cells: PlainCells, line: number): number {
      const key = keys.of(cells);
      if (key === ofKey.length()) ofKey.push(placeOf(cells, line));
      return ofKey.at(key);
    },
    size: (): number => lines.length(),
    line: (place: number): number => lines.at(place),
    names: nameOf,
    isAfloat: (place: number): boolean => drifting.size > 0 && drifting.has(place),
  };
}

/** The wide table; undefined with the problems added where its contests or names are not what the manifest says. */
function madeWide(reading: Reading, gathering: Gathering, context: TableContext): WideTable | undefined {
  const { spec, layout, file, head, path } = reading;
  const { codes, slots, classes, places, repeated, contests, offsets, afloat } = gathering;
  const { columns, names } = layout;
  const { problems } = context;
  const before = problems.total();
  const place = (at: RowPlace, index: number): { line: number; column: number } => {
    let offset = at.line < STRIDE ? 0 : offsets.at(Math.floor(at.line / STRIDE) - 1);
    let line = at.line < STRIDE ? 1 : at.line - (at.line % STRIDE);
    for (; line < at.line; line++) offset += lineAt(file, offset).length + 1;
    const text = head.read(lineAt(file, offset));
    return cellPlace({ path, text, delimiter: spec.delimiter }, { line: at.line, offset: 0 }, index);
  };
  if (columns.office >= 0 && !isOneContest(contests, path, context.complain)) return undefined;
  if (afloat.rows > 0) reading.context.notices.push(afloatNotice(path, afloat.rows, afloat.votes));
  for (const { slot, name, line, rows, votes } of [...classes].sort((a, b) => a.line - b.line))
    if (slot === ASIDE) names.noteAside?.(name, { line, offset: 0 }, rows, votes);
  const source = { path, place };
  const rows = stations(places);
  names.finish?.({
    places: rows.length,
    without: (key) => slots.without(rows, key),
    problem: cellProblems(source, head.names, problems),
    nameColumn: columns.candidate[0],
  });
  if (problems.total() > before) return undefined;
  const wide = wideTableOf(
    {
      columns,
      names,
      rows: rows.length,
      placeNames: (row) => places.names(rows[row]),
      at: (row) => ({ line: places.line(rows[row]), offset: 0 }),
      votes(row, key) {
        const cell = slots.cell(rows[row], key);
        return cell && { text: codes.text(cell.code), at: { line: cell.line, offset: 0 }, index: columns.votes };
      },
      votesText(row, key) {
        const code = slots.plainCode(rows[row], key) ?? slots.cell(rows[row], key)?.code;
        return code === undefined ? undefined : codes.text(code);
      },
      share: () => undefined,
      faults: () => [],
      byWay: gathering.byWay,
      repeated(row, order) {
        const { index, codes: kept, lines } = repeated[order];
        const line = lines.get(rows[row]);
        return line === 0 ? undefined : { text: codes.text(kept.get(rows[row])), at: { line, offset: 0 }, index };
      },
    },
    source,
    layout.header ?? head.names,
    spec.blank === 'zero',
  );
  return withColumns(wide, layout);
}

/** The places that are stations. */
function stations(places: Places): Int32Array {
  const all = Int32Array.from({ length: places.size() }, (_, place) => place);
  return all.filter((place) => !places.isAfloat(place));
}
