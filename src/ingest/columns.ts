import { RELATIONS } from '../data/share.ts';
import {
  type CountColumn,
  IN_DOUBT,
  type LabelColumn,
  MISSING,
  NOT_APPLICABLE,
  PRESENT,
  type ShareColumn,
  SUPPRESSED,
} from '../data/table.ts';
import type { ParsedShare } from './number.ts';

/** Words that stand for an absent value, by the state they stand for. */
export interface AbsentWords {
  readonly missing: ReadonlySet<string>;
  readonly suppressed: ReadonlySet<string>;
  readonly notApplicable: ReadonlySet<string>;
}

/** The state of a cell as far as its text tells: PRESENT means that it is to be read as a number. */
export function stateOf(cell: string, words: AbsentWords): number {
  const text = cell.trim();
  if (words.missing.has(text)) return MISSING;
  if (words.suppressed.has(text)) return SUPPRESSED;
  return words.notApplicable.has(text) ? NOT_APPLICABLE : PRESENT;
}

type Numbers = Float64Array | Uint8Array | Int8Array | Int32Array | Uint32Array;

/** A typed array under construction. */
export interface Growing<T extends Numbers> {
  readonly push: (value: number) => void;
  readonly at: (index: number) => number;
  readonly put: (index: number, value: number) => void;
  readonly length: () => number;
  /** Makes room for so many numbers more. */
  readonly reserve: (more: number) => void;
  /** The array itself with room for so many numbers, to be written to by index; `cut` says afterwards how many there are. */
  readonly room: (numbers: number) => T;
  readonly cut: (length: number) => void;
  readonly done: () => T;
}

/** Part of an array that has to be filled for the rest of it to be kept. */
const SPARE = 0.75;

/** The first numbers of an array. A little room left over is not worth a copy. */
export const fitted = <T extends Numbers>(array: T, length: number): T =>
  (length > SPARE * array.length ? array.subarray(0, length) : array.slice(0, length)) as T;

/** A typed array that doubles as it fills; `expected` numbers fit without. */
export function growing<T extends Numbers>(make: (length: number) => T, expected = 1024): Growing<T> {
  let array = make(Math.max(1, expected));
  let length = 0;
  const grow = (to: number): void => {
    const larger = make(to);
    larger.set(array.subarray(0, length));
    array = larger;
  };
  return {
    push(value) {
      if (length === array.length) grow(2 * length);
      array[length++] = value;
    },
    at: (index) => array[index],
    put(index, value) {
      array[index] = value;
    },
    length: () => length,
    reserve(more) {
      if (length + more > array.length) grow(length + more);
    },
    room(numbers) {
      if (numbers > array.length) grow(numbers);
      return array;
    },
    cut(to) {
      length = to;
    },
    done: () => fitted(array, length),
  };
}

/** Collects a column of counts; a row whose parts are not all present takes the state of the first that is not. */
export function countColumn(fields: readonly string[]) {
  const values = growing((length) => new Float64Array(length));
  const state = growing((length) => new Uint8Array(length));
  let whole: Pick<CountColumn, 'values' | 'state'> | undefined;
  return {
    fields,
    values,
    state,
    push(value: number, is: number): void {
      values.push(is === PRESENT ? value : 0);
      state.push(is);
    },
    /** Whether two rows differ. */
    differ: (row: number, other: number): boolean => values.at(row) !== values.at(other) || state.at(row) !== state.at(other),
    /** Forgets the number of a row. */
    doubt(row: number): void {
      values.put(row, 0);
      state.put(row, IN_DOUBT);
    },
    /** Takes off the last row. */
    drop(): void {
      values.cut(values.length() - 1);
      state.cut(state.length() - 1);
    },
    /** Takes a column that was read as a whole, in place of single rows. */
    take(column: Pick<CountColumn, 'values' | 'state'>): void {
      whole = column;
    },
    done: (): CountColumn => ({ kind: 'count', fields, ...(whole ?? { values: values.done(), state: state.done() }) }),
  };
}

/** Collects a column of printed shares. */
export function shareColumn(fields: readonly string[], rows?: number) {
  const units = growing((length) => new Float64Array(length), rows);
  const decimals = growing((length) => new Int8Array(length), rows);
  const relation = growing((length) => new Uint8Array(length), rows);
  const state = growing((length) => new Uint8Array(length), rows);
  const all = [units, decimals, relation, state];
  return {
    fields,
    push(share: ParsedShare | undefined, is: number): void {
      units.push(share?.units ?? 0);
      decimals.push(share?.decimals ?? 0);
      relation.push(share ? RELATIONS.indexOf(share.relation) : 0);
      state.push(is);
    },
    differ: (row: number, other: number): boolean => all.some((part) => part.at(row) !== part.at(other)),
    doubt(row: number): void {
      units.put(row, 0);
      state.put(row, IN_DOUBT);
    },
    drop(): void {
      for (const part of all) part.cut(part.length() - 1);
    },
    done: (): ShareColumn => ({
      kind: 'share',
      fields,
      units: units.done(),
      decimals: decimals.done(),
      relation: relation.done(),
      state: state.done(),
    }),
  };
}

/** Collects a column of words; a blank cell is no word. */
export function labelColumn(field: string) {
  const codes = growing((length) => new Int32Array(length));
  const known = new Map<string, number>();
  return {
    push(cell: string): void {
      const word = cell.trim();
      const code = word === '' ? -1 : (known.get(word) ?? known.size);
      if (code >= 0) known.set(word, code);
      codes.push(code);
    },
    drop: (): void => codes.cut(codes.length() - 1),
    done: (): LabelColumn => ({ kind: 'label', fields: [field], codes: codes.done(), words: [...known.keys()] }),
  };
}
