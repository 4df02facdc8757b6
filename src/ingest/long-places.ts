import { cellKeys } from './cell-keys.ts';
import { growing } from './columns.ts';
import { type LongColumns, placeNames } from './long-columns.ts';
import { cellText, type LongWindow } from './long-window.ts';
import { END, type PlainCells } from './plain-cells.ts';

const QUOTE = 34;
const SPACE = 32;
const LAST_ASCII = 126;
const NONE = -1;

/** The places of a long table, numbered in the order they are met. */
export interface LongPlaces {
  /** Goes on to the places of a window, of about so many. */
  readonly begin: (window: LongWindow, windows: number) => void;
  /** The place of a content of the window begun last; a new one where it was not met before. */
  readonly of: (key: number, line: number) => number;
  readonly size: () => number;
  /** The line of its first row. */
  readonly line: (place: number) => number;
  readonly names: (place: number) => readonly string[];
  /** Whether a place is none. */
  readonly isAfloat: (place: number) => boolean;
  /** The cells that name a place, to be read from bytes that stay as they are once all rows were met; undefined where names are not bare. */
  readonly cells: () => { readonly names: PlainCells; readonly moveTo: (place: number) => void } | undefined;
}

export function longPlaces(columns: LongColumns, read: (bytes: Uint8Array) => string): LongPlaces {
  const { unit, copy, afloat } = columns;
  const indices = [...unit, ...copy];
  const keys = cellKeys(indices);
  /** The place of each content of the cells: two contents may be one name, with spaces around it. */
  const ofKey = growing((length) => new Int32Array(length));
  const keyOf = growing((length) => new Int32Array(length));
  const lines = growing((length) => new Int32Array(length));
  const drifting = new Set<number>();
  let window: LongWindow | undefined;
  let known = new Int32Array(0);
  let byNames: Map<string, number> | undefined;
  let lastPlace = NONE;
  let lastNames: readonly string[] = [];

  /** The cells of a content, by column. */
  const textsOf = (key: number): string[] => {
    const bytes = keys.bytes();
    const texts: string[] = [];
    let from = keys.startOf(key);
    for (const index of indices) {
      const to = bytes.indexOf(0, from);
      texts[index] = cellText(bytes.subarray(from, to), read);
      from = to + 1;
    }
    return texts;
  };
  const nameOf = (place: number): readonly string[] => {
    if (place !== lastPlace) lastNames = placeNames(textsOf(keyOf.at(place)), columns);
    lastPlace = place;
    return lastNames;
  };
  const fullName = (key: number): string => {
    const texts = textsOf(key);
    return `${placeNames(texts, columns).join('\0')}\0${copy.map((index) => texts[index].trim()).join('\0')}`;
  };
  /** Whether a name may be another than what its cell holds. */
  const isOdd = (key: number): boolean => {
    const bytes = keys.bytes();
    const end = keys.startOf(key + 1);
    let isPlain = true;
    let before = 0;
    for (let at = keys.startOf(key); at < end && isPlain; at++) {
      const mark = bytes[at];
      // A blank cell, a space at an end, and what is to be looked at as text.
      if (mark === 0 ? before <= SPACE : mark === QUOTE || mark > LAST_ASCII || (mark <= SPACE && before === 0)) isPlain = false;
      before = mark;
    }
    if (isPlain) return false;
    const texts = textsOf(key);
    if (bytes.subarray(keys.startOf(key), end).includes(QUOTE)) return true;
    const path = placeNames(texts, columns);
    return unit.some((index, depth) => path[depth] !== texts[index]) || copy.some((index) => texts[index] !== texts[index].trim());
  };
  const placeOf = (key: number, line: number): number => {
    if (byNames === undefined && isOdd(key)) {
      byNames = new Map();
      for (let place = 0; place < lines.length(); place++) byNames.set(fullName(keyOf.at(place)), place);
    }
    const name = byNames && fullName(key);
    const earlier = name === undefined ? undefined : byNames?.get(name);
    if (earlier !== undefined) return earlier;
    const place = lines.length();
    lines.push(line);
    keyOf.push(key);
    if (name !== undefined) byNames?.set(name, place);
    if (afloat?.test(nameOf(place)[unit.length - 1])) drifting.add(place);
    return place;
  };
  return {
    begin(next, windows) {
      if (window === undefined) keys.reserve(next.placeKeys, windows);
      window = next;
      known = new Int32Array(next.placeKeys.hashes.length).fill(NONE);
    },
    of(own, line) {
      if (known[own] >= 0) return known[own];
      const key = keys.ofKey((window as LongWindow).placeKeys, own);
      if (key === ofKey.length()) ofKey.push(placeOf(key, line));
      known[own] = ofKey.at(key);
      return known[own];
    },
    size: () => lines.length(),
    line: (place) => lines.at(place),
    names: nameOf,
    isAfloat: (place) => drifting.size > 0 && drifting.has(place),
    cells() {
      if (byNames !== undefined || copy.length > 0) return undefined;
      const bytes = keys.bytes();
      const from = new Int32Array(unit.length);
      const to = new Int32Array(unit.length);
      let here = 0;
      const names: PlainCells = {
        next: () => END,
        bytes,
        from,
        to,
        offset: () => 0,
        line: () => lines.at(here),
        text: (index) => read(bytes.subarray(from[index], to[index])),
        doubled: () => false,
      };
      const moveTo = (place: number): void => {
        here = place;
        let at = keys.startOf(keyOf.at(place));
        for (let depth = 0; depth < unit.length; depth++) {
          from[depth] = at;
          while (bytes[at] !== 0) at++;
          to[depth] = at++;
        }
      };
      return { names, moveTo };
    },
  };
}
