import { type CellCodes, cellCodes } from './cell-codes.ts';
import { cellKeys, cellsOfKey } from './cell-keys.ts';
import { type LineOffsets, lineOffsets } from './line-offsets.ts';
import { type RowClass, rowClasses } from './long-classes.ts';
import { wholeNumber } from './long-columns.ts';
import { type LongContests, longContests } from './long-contests.ts';
import { type LongPlaces, longPlaces } from './long-places.ts';
import type { LongReading } from './long-reading.ts';
import { longSlots } from './long-slots.ts';
import type { LongWindow, WindowPlan } from './long-window.ts';
import { gatheredWindows, type WindowTask } from './long-windows.ts';
import { parseCount } from './number.ts';
import { digitsCount } from './plain-digits.ts';
import { type SparseColumn, sparseColumn } from './sparse-column.ts';
import { absentWords, styleOf } from './table-rows.ts';

/** The slot of rows that belong to no column. */
export const ASIDE = -1;

/** The line of the row that is not plain, and why. */
export interface Stopped {
  readonly stopped: number;
  readonly why: string;
}

/** Everything that was gathered. */
export interface Gathering {
  readonly codes: CellCodes;
  readonly slots: ReturnType<typeof longSlots>;
  readonly classes: readonly RowClass[];
  readonly places: LongPlaces;
  readonly repeated: readonly Repeated[];
  readonly contests: LongContests;
  readonly lines: LineOffsets;
  readonly afloat: { rows: number; votes: number };
  readonly byWay: number;
}

/** A column that says the same in all rows of a place: its codes, and the lines they were read from. */
interface Repeated {
  readonly index: number;
  readonly codes: SparseColumn;
  readonly lines: SparseColumn;
}

/** Gathers the rows of a long table by place, some megabytes at a time; the line of the first that is not plain where there is one. */
export function gatherRows(reading: LongReading): Gathering | Stopped {
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
  const classOf = rowClasses(reading, words, contests);
  const places = longPlaces(columns, head.read);
  const repeated = columns.repeated.map(
    (index): Repeated => ({
      index,
      codes: sparseColumn((length) => new Float64Array(length), 0),
      lines: sparseColumn((length) => new Int32Array(length), 0),
    }),
  );
  const lines = lineOffsets();
  const afloat = { rows: 0, votes: 0 };
  let byWay = 0;
  const { parts, published, votes: votesColumn } = columns;
  let line = 1;
  let why = 'it is written in another way than the others';
  const refused = (reason: string): false => {
    why = reason;
    return false;
  };

  /** The votes of the current row as a code; undefined where they are no count. */
  const votesOf = (code: number, { hasNoVotes }: RowClass, codeOf: (order: number) => number): number | undefined => {
    if (code < 0 && codes.isAbsent(code)) return code;
    let value = code;
    if (code < 0) {
      const text = codes.text(code);
      if (published && hasNoVotes) return code;
      const parsed = parseCount(published ? wholeNumber(text) : text, style);
      if (typeof parsed !== 'number') return published ? undefined : code;
      value = parsed;
    }
    if (parts.length > 0 && !hasNoVotes) {
      let sum = 0;
      for (let order = 1; order <= parts.length; order++) {
        const part = codeOf(order);
        const parsed = part >= 0 ? part : parseCount(wholeNumber(codes.text(part)), style);
        sum += typeof parsed === 'number' ? parsed : 0;
      }
      if (sum > value) return undefined;
    }
    return value;
  };

  /** Whether a row says of its place what the rows before said; a blank says nothing. */
  const repeats = ({ codes: kept, lines: seen }: Repeated, place: number, code: number): boolean => {
    const earlier = kept.get(place);
    if (seen.get(place) !== 0) {
      if (earlier === code) return true;
      if (!codes.isAbsent(earlier)) return codes.isAbsent(code);
    }
    kept.set(place, code);
    seen.set(place, line);
    return true;
  };

  let lastPlace = -1;
  const lastSaid = new Float64Array(repeated.length);
  /** Adds the rows of a window; false where one of them has to be left to the reader of reference. */
  const addWindow = (window: LongWindow): boolean => {
    const { words: wordsOf, wordKeys, places: placesOf, numbers } = window;
    const texts = window.texts.map(codes.ofText);
    const codeAt = (order: number, row: number): number => {
      const code = numbers[order][row];
      return code >= 0 ? code : texts[-1 - code];
    };
    const known = new Int32Array(wordKeys.hashes.length).fill(-1);
    places.begin(window, file.length / reading.window);
    let row = 0;
    const codeOf = (order: number): number => codeAt(order, row);
    const addRow = (): boolean => {
      const own = wordsOf[row];
      if (known[own] < 0) {
        const key = keys.ofKey(wordKeys, own);
        if (key === classes.length) {
          const made = classOf(cellsOfKey(wordKeys, own));
          if (!made) return refused('it names nobody, or is the header again');
          classes.push(made);
        }
        known[own] = key;
      }
      const one = classes[known[own]];
      if (one.skip) return true;
      const place = places.of(placesOf[row], line);
      const votes = codeAt(0, row);
      // Digits with nothing to compare them with are what they say.
      const code = votes >= 0 && parts.length === 0 ? votes : votesOf(votes, one, codeOf);
      if (places.isAfloat(place)) {
        afloat.rows++;
        if (code !== undefined && code >= 0 && one.office === undefined) afloat.votes += code;
        return true;
      }
      if (parts.length > 0 && code !== undefined && code >= 0 && !one.hasNoVotes) byWay++;
      if (code === undefined) return refused('its votes are no count, or fewer than its ways of voting');
      if (one.slot === undefined) {
        const column = layout.names.columnOf({ name: one.name, party: one.party, office: one.office });
        if (column === 'blank') return false;
        one.slot = column === 'aside' ? ASIDE : slots.slotOf(column.key, column.part);
        one.line = line;
      }
      for (let order = 0; order < repeated.length; order++) {
        const said = codeAt(1 + parts.length + order, row);
        // What the row before said of this place, and was right.
        if (place === lastPlace && said === lastSaid[order]) continue;
        if (!repeats(repeated[order], place, said)) return refused('it does not agree with the other rows of its place');
        lastSaid[order] = said;
      }
      lastPlace = place;
      if (one.slot === ASIDE) {
        one.rows++;
        if (code >= 0) one.votes += code;
        return true;
      }
      const earlier = slots.add(one.slot, place, code, line, one.bit, one.isTotal);
      return earlier < 0 || refused(earlier === 0 ? 'its votes already have a row' : `its votes already have a row, on line ${earlier}`);
    };
    for (; row < window.rows; row++) {
      line++;
      if (!addRow()) return false;
    }
    return true;
  };

  const plan: WindowPlan = {
    delimiter: head.delimiter,
    width: head.names.length,
    returns: head.returns,
    encoding: head.encoding,
    words,
    place: [...columns.unit, ...columns.copy],
    numbers: [votesColumn, ...parts, ...columns.repeated],
    areNumbers: digitsCount(absent),
  };
  const task: WindowTask = { plan, length: file.length, start: head.rows, size: reading.window };
  for (const { gathered, offset } of gatheredWindows(file, task, reading.threads)) {
    if (gathered.stopped === 'encoding') return { stopped: line + 1, why: `it, or a line soon after it, does not fit ${head.encoding}` };
    lines.add(line + 1, offset, gathered);
    if (!addWindow(gathered)) return { stopped: line, why };
    if (gathered.stopped === 'row') return { stopped: line + 1, why };
  }
  if (places.size() === 0) return { stopped: line, why: '`where` keeps no row' };
  const compared = slots.compared(places.size());
  if (compared === undefined) return { stopped: line, why: 'a total of ways of voting is not their sum' };
  return { codes, slots, classes, places, repeated, contests, lines, afloat, byWay: byWay + compared };
}
