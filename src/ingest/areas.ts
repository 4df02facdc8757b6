import type { Areas } from '../model/areas.ts';
import { growing } from './columns.ts';

export interface NewArea {
  readonly id: string;
  readonly name: string;
  readonly parent: number;
  readonly level: string;
  readonly group?: string;
}

/** A name as it stands in the bytes of a file, all of it ASCII. */
export interface PlainName {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** A tree of areas under construction; areas are numbered in the order they are added. */
export interface AreaBuilder {
  readonly add: (area: NewArea) => number;
  readonly find: (id: string) => number | undefined;
  /** The area of that name below a parent, added where it is new: how a path of columns from the country downwards is read. */
  readonly below: (parent: number, name: string, level: string) => number;
  /** The same for a name that stays where it stands; the bytes must not change afterwards. */
  readonly belowPlain: (parent: number, bytes: Uint8Array, from: number, to: number, level: string) => number;
  readonly setParent: (area: number, parent: number) => void;
  readonly setLevel: (area: number, level: string) => void;
  readonly size: () => number;
  /** Identifiers given by a list of areas, for suggestions. */
  readonly listedIds: () => string[];
  readonly build: (root: number, listed: boolean) => Areas;
}

const MOST_SLASHES = 12;
const EMPTY: Uint8Array = new Uint8Array(0);

/**
 * Areas made below a parent are found again by parent and name in a hash table of whole numbers. A name from a large table
 * stays in the bytes of its file: a million stations are some arrays, not a million strings.
 */
export function areaBuilder(): AreaBuilder {
  const parents = growing((length) => new Int32Array(length));
  const levels = growing((length) => new Int32Array(length));
  const starts = growing((length) => new Uint32Array(length));
  const lengths = growing((length) => new Uint32Array(length));
  const files = growing((length) => new Uint8Array(length));
  /** Names as strings; absent where the name stands in a file. */
  const names: (string | undefined)[] = [];
  const givenIds = new Map<number, string>();
  const groups = new Map<number, string>();
  const byId = new Map<string, number>();
  const sources: Uint8Array[] = [EMPTY];
  const levelNames: string[] = [];
  /** Areas that were added by identifier and then asked for below a parent by that name. */
  const aliases = new Map<string, number>();
  const tops = new Set<number>();
  const table = hashTable();

  const levelCode = (level: string): number => {
    const known = levelNames.indexOf(level);
    return known >= 0 ? known : levelNames.push(level) - 1;
  };
  const push = (name: string | undefined, parent: number, level: string, file = 0, from = 0, to = 0): number => {
    names.push(name);
    parents.push(parent);
    levels.push(levelCode(level));
    starts.push(from);
    lengths.push(to - from);
    files.push(file);
    return names.length - 1;
  };
  const nameOf = (area: number): string => {
    const name = names[area];
    if (name !== undefined) return name;
    const bytes = sources[files.at(area)];
    const from = starts.at(area);
    return String.fromCharCode(...bytes.subarray(from, from + lengths.at(area)));
  };
  const idOf = (area: number): string => {
    const given = givenIds.get(area);
    if (given !== undefined) return given;
    const parent = parents.at(area);
    return parent >= 0 && parents.at(parent) >= 0 ? `${idOf(parent)}/${nameOf(area)}` : nameOf(area);
  };
  /** Whether an area of the hash table has this name: read from its bytes, or from its string. */
  const isNamed = (area: number, name: Name): boolean => {
    const text = names[area];
    const length = text === undefined ? lengths.at(area) : text.length;
    if (length !== name.length) return false;
    const bytes = sources[files.at(area)];
    const from = starts.at(area);
    for (let i = 0; i < length; i++) if ((text === undefined ? bytes[from + i] : text.charCodeAt(i)) !== name.at(i)) return false;
    return true;
  };
  const lookup = (parent: number, name: Name): number =>
    table.find(hashOf(parent, name), (area) => parents.at(area) === parent && isNamed(area, name));
  const found = (parent: number, text: string): number | undefined => {
    const area = lookup(parent, named(text));
    return area >= 0 ? area : aliases.get(`${parent}\0${text}`);
  };
  const find = (id: string): number | undefined => resolve(id, new Map());
  /** An identifier made of a path is taken apart where its slashes stand; a name may hold some itself. */
  const resolve = (id: string, seen: Map<string, number | undefined>): number | undefined => {
    const given = byId.get(id);
    if (given !== undefined) return given;
    if (seen.has(id)) return seen.get(id);
    let area: number | undefined;
    for (const top of tops) area ??= found(top, id);
    let tried = 0;
    for (let slash = id.lastIndexOf('/'); slash > 0 && area === undefined && tried < MOST_SLASHES; slash = id.lastIndexOf('/', slash - 1)) {
      tried++;
      const parent = resolve(id.slice(0, slash), seen);
      if (parent !== undefined && !tops.has(parent)) area = found(parent, id.slice(slash + 1));
    }
    seen.set(id, area);
    return area;
  };
  const isTop = (parent: number): boolean => {
    const top = parents.at(parent) < 0;
    if (top) tops.add(parent);
    return top;
  };
  const below = (parent: number, text: string, level: string): number => {
    const known = found(parent, text);
    if (known !== undefined) return known;
    const listed = isTop(parent) ? find(text) : undefined;
    if (listed !== undefined) {
      aliases.set(`${parent}\0${text}`, listed);
      return listed;
    }
    const area = push(text, parent, level);
    table.add(hashOf(parent, named(text)), area);
    return area;
  };
  let current = EMPTY;
  let currentIndex = 0;
  const belowPlain = (parent: number, bytes: Uint8Array, from: number, to: number, level: string): number => {
    if (bytes !== current) {
      current = bytes;
      currentIndex = sources.length < 255 ? sources.push(bytes) - 1 : 0;
    }
    plain.set(bytes, from, to);
    const hash = hashOf(parent, plain);
    const known = table.find(hash, (area) => parents.at(area) === parent && isNamed(area, plain));
    if (known >= 0) return known;
    // A list of areas may know the name, and more files than a byte can number are kept as strings.
    if (isTop(parent) || aliases.size > 0 || currentIndex === 0) return below(parent, plain.text(), level);
    const area = push(undefined, parent, level, currentIndex, from, to);
    table.add(hash, area);
    return area;
  };
  return {
    add({ id, name, parent, level, group = '' }) {
      const area = push(name, parent, level);
      givenIds.set(area, id);
      if (group) groups.set(area, group);
      byId.set(id, area);
      return area;
    },
    find,
    below,
    belowPlain,
    setParent: (area, parent) => parents.put(area, parent),
    setLevel(area, level) {
      if (levelNames[levels.at(area)] === '') levels.put(area, levelCode(level));
    },
    size: () => names.length,
    listedIds: () => [...byId.keys()],
    build: (root, listed) => ({
      size: names.length,
      parent: parents.done(),
      id: idOf,
      name: nameOf,
      level: (area) => levelNames[levels.at(area)],
      group: (area) => groups.get(area) ?? '',
      root,
      listed,
    }),
  };
}

/** A name by its UTF-16 units, wherever it stands. */
interface Name {
  readonly length: number;
  readonly at: (index: number) => number;
}

const named = (text: string): Name => ({ length: text.length, at: (index) => text.charCodeAt(index) });

/** One object for all names in bytes: none is made a row. */
const plain = (() => {
  let bytes = EMPTY;
  let start = 0;
  let end = 0;
  return {
    set(of: Uint8Array, from: number, to: number): void {
      bytes = of;
      start = from;
      end = to;
    },
    get length(): number {
      return end - start;
    },
    at: (index: number): number => bytes[start + index],
    text: (): string => String.fromCharCode(...bytes.subarray(start, end)),
  };
})();

function hashOf(parent: number, name: Name): number {
  let hash = Math.imul(parent + 1, 0x9e3779b1);
  const { length } = name;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ name.at(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Open addressing over whole numbers; grows so that at most half of its places are taken. */
function hashTable() {
  let places = new Int32Array(1024).fill(-1);
  let hashes = new Int32Array(1024);
  let taken = 0;
  const place = (hash: number, value: number): void => {
    const mask = places.length - 1;
    let at = hash & mask;
    while (places[at] >= 0) at = (at + 1) & mask;
    places[at] = value;
    hashes[at] = hash;
  };
  return {
    /** The value stored under a hash for which `matches` holds, or -1. */
    find(hash: number, matches: (value: number) => boolean): number {
      const mask = places.length - 1;
      for (let at = hash & mask; places[at] >= 0; at = (at + 1) & mask) {
        if (hashes[at] === hash && matches(places[at])) return places[at];
      }
      return -1;
    },
    add(hash: number, value: number): void {
      if (2 * ++taken > places.length) {
        const [oldPlaces, oldHashes] = [places, hashes];
        places = new Int32Array(2 * oldPlaces.length).fill(-1);
        hashes = new Int32Array(2 * oldPlaces.length);
        for (let at = 0; at < oldPlaces.length; at++) if (oldPlaces[at] >= 0) place(oldHashes[at], oldPlaces[at]);
      }
      place(hash, value);
    },
  };
}
