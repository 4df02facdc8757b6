import type { Areas } from '../data/areas.ts';
import { growing } from './columns.ts';

export interface NewArea {
  readonly id: string;
  readonly name: string;
  readonly parent: number;
  readonly level: string;
  readonly group?: string;
}

/** A tree of areas under construction; areas are numbered in the order they are added. */
export interface AreaBuilder {
  readonly add: (area: NewArea) => number;
  readonly find: (id: string) => number | undefined;
  /** The area of that name below a parent, added where it is new: how a path of columns from the country downwards is read. */
  readonly below: (parent: number, name: string, level: string) => number;
  /** The area of a name in ASCII that stands in the bytes of a file, or -1. */
  readonly findPlain: (parent: number, bytes: Uint8Array, from: number, to: number) => number;
  /**
   * Adds a name that follows the one before it below the same parent in ascending order, and therefore needs no search;
   * -1 where it does not, or the parent had areas before. The bytes must not change afterwards.
   */
  readonly addNextPlain: (parent: number, bytes: Uint8Array, from: number, to: number, level: string) => number;
  /** Adds what `findPlain` did not find; the name stays where it stands, so the bytes must not change afterwards. */
  readonly addPlain: (parent: number, bytes: Uint8Array, from: number, to: number, level: string) => number;
  /** Whether an area lies below no other. */
  readonly isTop: (area: number) => boolean;
  /** Makes room for so many areas more. */
  readonly reserve: (areas: number) => void;
  readonly setParent: (area: number, parent: number) => void;
  readonly setLevel: (area: number, level: string) => void;
  readonly size: () => number;
  /** Identifiers given by a list of areas, for suggestions. */
  readonly listedIds: () => string[];
  readonly build: (root: number, listed: boolean) => Areas;
}

const MOST_SLASHES = 12;
const SLASH = 47;
/** Number of the file of a name that stands in none. */
const IN_TEXTS = 0;
const NOTHING = 0;
const INDEXED = 1;
const IN_RUN = 2;
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
  /** What lies below each area: nothing, areas in the hash table, or areas of runs that are not in it yet. */
  const inside = growing((length) => new Uint8Array(length));
  /** First area of each run, and the one after its last. */
  const runs = growing((length) => new Int32Array(length));
  /** Names as strings; the others stand in a file, from `starts` on. */
  const texts: string[] = [];
  const givenIds = new Map<number, string>();
  const groups = new Map<number, string>();
  const byId = new Map<string, number>();
  const sources: Uint8Array[] = [EMPTY];
  const levelNames: string[] = [];
  /** Areas that were added by identifier and then asked for below a parent by that name. */
  const aliases = new Map<string, number>();
  const tops = new Set<number>();
  const places = hashPlaces();

  const levelCode = (level: string): number => {
    const known = levelNames.indexOf(level);
    return known >= 0 ? known : levelNames.push(level) - 1;
  };
  const push = (parent: number, level: string, file: number, from: number, to: number): number => {
    parents.push(parent);
    levels.push(levelCode(level));
    starts.push(from);
    lengths.push(to - from);
    files.push(file);
    inside.push(NOTHING);
    return parents.length() - 1;
  };
  const pushText = (name: string, parent: number, level: string): number => {
    const at = texts.push(name) - 1;
    return push(parent, level, IN_TEXTS, at, at);
  };
  const nameOf = (area: number): string => {
    const start = starts.at(area);
    const file = files.at(area);
    return file === IN_TEXTS ? texts[start] : ascii(sources[file], start, start + lengths.at(area));
  };
  const idOf = (area: number): string => {
    const given = givenIds.get(area);
    if (given !== undefined) return given;
    const parent = parents.at(area);
    return parent >= 0 && parents.at(parent) >= 0 ? `${idOf(parent)}/${nameOf(area)}` : nameOf(area);
  };
  const isTop = (area: number): boolean => parents.at(area) < 0;

  /** Puts the areas of all runs into the hash table, once somebody looks for one of them. */
  const indexRuns = (): void => {
    for (let run = 0; run < runs.length(); run += 2) {
      inside.put(parents.at(runs.at(run)), INDEXED);
      for (let area = runs.at(run); area < runs.at(run + 1); area++) {
        const start = starts.at(area);
        places.add(hashOfBytes(parents.at(area), sources[files.at(area)], start, start + lengths.at(area)), area);
      }
    }
    runs.cut(0);
    runParent = -1;
  };
  const index = (parent: number, hash: number, area: number): number => {
    if (inside.at(parent) === NOTHING) inside.put(parent, INDEXED);
    places.add(hash, area);
    return area;
  };

  /** The area of a name below a parent as the hash table has it, or -1. */
  const lookup = (parent: number, text: string): number => {
    if (inside.at(parent) === IN_RUN) indexRuns();
    const hash = hashOfText(parent, text);
    for (let at = places.first(hash); at >= 0; at = places.following(at, hash)) {
      const area = places.value(at);
      if (parents.at(area) === parent && nameOf(area) === text) return area;
    }
    return -1;
  };
  const found = (parent: number, text: string): number | undefined => {
    const area = lookup(parent, text);
    return area >= 0 ? area : aliases.get(`${parent}\0${text}`);
  };
  /** An identifier made of a path is taken apart where its slashes stand; a name may hold some itself. */
  const resolve = (id: string, seen: Map<string, number | undefined>): number | undefined => {
    const given = byId.get(id);
    if (given !== undefined) return given;
    if (seen.has(id)) return seen.get(id);
    let area: number | undefined;
    for (const top of tops) area ??= found(top, id);
    let slash = id.lastIndexOf('/');
    for (let tried = 0; slash > 0 && area === undefined && tried < MOST_SLASHES; tried++) {
      const parent = resolve(id.slice(0, slash), seen);
      if (parent !== undefined && !isTop(parent)) area = found(parent, id.slice(slash + 1));
      slash = id.lastIndexOf('/', slash - 1);
    }
    seen.set(id, area);
    return area;
  };
  const find = (id: string): number | undefined => resolve(id, new Map());
  const below = (parent: number, text: string, level: string): number => {
    const known = found(parent, text);
    if (known !== undefined) return known;
    if (isTop(parent)) tops.add(parent);
    const listed = isTop(parent) ? find(text) : undefined;
    if (listed !== undefined) {
      aliases.set(`${parent}\0${text}`, listed);
      return listed;
    }
    return index(parent, hashOfText(parent, text), pushText(text, parent, level));
  };

  const isNamed = (area: number, bytes: Uint8Array, from: number, to: number): boolean => {
    const length = to - from;
    const file = files.at(area);
    if (file === IN_TEXTS) {
      const text = texts[starts.at(area)];
      if (text.length !== length) return false;
      for (let i = 0; i < length; i++) if (text.charCodeAt(i) !== bytes[from + i]) return false;
      return true;
    }
    if (lengths.at(area) !== length) return false;
    const own = sources[file];
    const start = starts.at(area);
    for (let i = 0; i < length; i++) if (own[start + i] !== bytes[from + i]) return false;
    return true;
  };
  const findPlain = (parent: number, bytes: Uint8Array, from: number, to: number): number => {
    if (inside.at(parent) === IN_RUN) indexRuns();
    const hash = hashOfBytes(parent, bytes, from, to);
    for (let at = places.first(hash); at >= 0; at = places.following(at, hash)) {
      const area = places.value(at);
      if (parents.at(area) === parent && isNamed(area, bytes, from, to)) return area;
    }
    return aliases.size === 0 ? -1 : (aliases.get(`${parent}\0${ascii(bytes, from, to)}`) ?? -1);
  };
  let current = EMPTY;
  let currentIndex = 0;
  /** The number of a file; 0 where there are more of them than a byte can number. */
  const fileIndex = (bytes: Uint8Array): number => {
    if (bytes === current) return currentIndex;
    current = bytes;
    const known = sources.indexOf(bytes);
    if (known > 0) currentIndex = known;
    else currentIndex = sources.length < 256 ? sources.push(bytes) - 1 : IN_TEXTS;
    return currentIndex;
  };
  const addPlain = (parent: number, bytes: Uint8Array, from: number, to: number, level: string): number => {
    const file = fileIndex(bytes);
    if (isTop(parent)) tops.add(parent);
    // A list of areas may know a name below the country by its identifier.
    const mayBeListed = isTop(parent) && (byId.size > 1 || !byId.has('') || tops.size > 1 || hasSlash(bytes, from, to));
    if (mayBeListed || file === IN_TEXTS) return below(parent, ascii(bytes, from, to), level);
    return index(parent, hashOfBytes(parent, bytes, from, to), push(parent, level, file, from, to));
  };
  /** The parent of the last run, and where its last name stands. */
  let runParent = -1;
  let runFrom = 0;
  let runTo = 0;
  const addNextPlain = (parent: number, bytes: Uint8Array, from: number, to: number, level: string): number => {
    const goesOn = parent === runParent && bytes === current && follows(bytes, from, to, runFrom, runTo);
    if (!goesOn && (inside.at(parent) !== NOTHING || isTop(parent) || aliases.size > 0 || fileIndex(bytes) === IN_TEXTS)) return -1;
    const area = push(parent, level, currentIndex, from, to);
    if (!goesOn) {
      inside.put(parent, IN_RUN);
      runs.push(area);
      runs.push(area);
    }
    // Another area in between would end the run.
    else if (runs.at(runs.length() - 1) !== area) {
      runs.push(area);
      runs.push(area);
    }
    runs.put(runs.length() - 1, area + 1);
    runParent = parent;
    runFrom = from;
    runTo = to;
    return area;
  };

  return {
    add({ id, name, parent, level, group = '' }) {
      const area = pushText(name, parent, level);
      givenIds.set(area, id);
      if (group) groups.set(area, group);
      byId.set(id, area);
      return area;
    },
    find,
    below,
    findPlain,
    addPlain,
    addNextPlain,
    isTop,
    reserve(areas) {
      for (const column of [parents, levels, starts, lengths, files, inside]) column.reserve(areas);
    },
    setParent: (area, parent) => parents.put(area, parent),
    setLevel(area, level) {
      if (levelNames[levels.at(area)] === '') levels.put(area, levelCode(level));
    },
    size: () => parents.length(),
    listedIds: () => [...byId.keys()],
    build: (root, listed) => ({
      size: parents.length(),
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

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at]);
  return text;
}

/** Whether a name comes after another: it is longer, or as long and greater. Names that ascend so all differ. */
function follows(bytes: Uint8Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  const length = to - from;
  if (length !== otherTo - otherFrom) return length > otherTo - otherFrom;
  for (let at = 0; at < length; at++) {
    if (bytes[from + at] !== bytes[otherFrom + at]) return bytes[from + at] > bytes[otherFrom + at];
  }
  return false;
}

function hasSlash(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === SLASH) return true;
  return false;
}

/** FNV-1a over the units of a name, begun with its parent: the same for text and for bytes of ASCII. */
function hashOfText(parent: number, text: string): number {
  let hash = Math.imul(parent + 1, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

function hashOfBytes(parent: number, bytes: Uint8Array, from: number, to: number): number {
  let hash = Math.imul(parent + 1, 0x9e3779b1);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at], 0x01000193);
  return mixed(hash);
}

/** Spreads the upper bits, which the multiplications fill, over the lower ones, which choose the place. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return once ^ (once >>> 15);
}

/** Open addressing over whole numbers, a value and its hash side by side; at most half of the places are taken. */
function hashPlaces() {
  let size = 1024;
  let places = new Int32Array(2 * size).fill(-1);
  let taken = 0;
  const place = (hash: number, value: number): void => {
    let at = hash & (size - 1);
    while (places[2 * at] >= 0) at = (at + 1) & (size - 1);
    places[2 * at] = value;
    places[2 * at + 1] = hash;
  };
  /** The first place from one on that holds the hash; -1 where a free one comes before. */
  const seek = (from: number, hash: number): number => {
    for (let at = from & (size - 1); places[2 * at] >= 0; at = (at + 1) & (size - 1)) if (places[2 * at + 1] === hash) return at;
    return -1;
  };
  const reserve = (more: number): void => {
    let larger = size;
    while (2 * (taken + more) > larger) larger *= 2;
    if (larger === size) return;
    const [before, old] = [size, places];
    size = larger;
    places = new Int32Array(2 * size).fill(-1);
    for (let at = 0; at < before; at++) if (old[2 * at] >= 0) place(old[2 * at + 1], old[2 * at]);
  };
  return {
    first: (hash: number): number => seek(hash, hash),
    following: (at: number, hash: number): number => seek(at + 1, hash),
    value: (at: number): number => places[2 * at],
    reserve,
    add(hash: number, value: number): void {
      reserve(1);
      taken++;
      place(hash, value);
    },
  };
}
