import { type AreaNames, areaNames, putBytes, putText, roomFor } from './area-names.ts';

/** Names, parents and levels of areas, which are numbered in the order they are added: arrays of one length, with room for more. */
export interface AreaTree {
  size: number;
  parents: Int32Array;
  /** Numbers of their levels, in a byte each as long as there are no more levels than that. */
  levels: Uint8Array | Uint32Array;
  /** What an index says of the areas below each; 0 of a new one. */
  inside: Uint8Array;
  readonly names: AreaNames;
  readonly levelNames: string[];
  /** The level that was asked for last, and its number. */
  lastLevel: string;
  lastLevelNumber: number;
}

const FIRST_ROOM = 1024;
const FIRST_LEVEL = '';

export function areaTree(): AreaTree {
  return {
    size: 0,
    parents: new Int32Array(FIRST_ROOM),
    levels: new Uint8Array(FIRST_ROOM),
    inside: new Uint8Array(FIRST_ROOM),
    names: areaNames(FIRST_ROOM),
    levelNames: [FIRST_LEVEL],
    lastLevel: FIRST_LEVEL,
    lastLevelNumber: 0,
  };
}

/** Adds an area whose name is a text. */
export function addArea(tree: AreaTree, name: string, parent: number, level: string): number {
  const area = place(tree, parent, level);
  putText(tree.names, area, name);
  return area;
}

/** Adds an area whose name stands in a file. */
export function addAreaOfFile(tree: AreaTree, file: number, from: number, to: number, parent: number, level: string): number {
  const area = place(tree, parent, level);
  putBytes(tree.names, area, file, from, to);
  return area;
}

function place(tree: AreaTree, parent: number, level: string): number {
  const area = tree.size;
  if (area === tree.parents.length) enlarge(tree, 2 * area);
  tree.parents[area] = parent;
  putLevel(tree, area, level);
  tree.size = area + 1;
  return area;
}

/** Gives an area a level, whatever it had before. */
export function putLevel(tree: AreaTree, area: number, level: string): void {
  // The array may be another one once the level has its number.
  const number = levelNumber(tree, level);
  tree.levels[area] = number;
}

/** The number of a level, a new one where it is not known yet. */
function levelNumber(tree: AreaTree, level: string): number {
  if (level !== tree.lastLevel) {
    const known = tree.levelNames.indexOf(level);
    tree.lastLevel = level;
    tree.lastLevelNumber = known >= 0 ? known : tree.levelNames.push(level) - 1;
    tree.levels = roomFor(tree.levels, tree.lastLevelNumber);
  }
  return tree.lastLevelNumber;
}

/** Whether an area lies below no other. */
export const isTop = ({ parents }: AreaTree, area: number): boolean => parents[area] < 0;

export const levelOf = ({ levels, levelNames }: AreaTree, area: number): string => levelNames[levels[area]];

/** Level of a name that is no place. */
const NO_PLACE = 'total';

/** Takes an area for a name that is no place. */
export const dismiss = (tree: AreaTree, area: number): void => putLevel(tree, area, NO_PLACE);

/** Gives an area a level where it has none. */
export function setLevel(tree: AreaTree, area: number, level: string): void {
  const known = levelOf(tree, area);
  if (known === '' || known === NO_PLACE) putLevel(tree, area, level);
}

/** Makes room for so many areas more. */
export function reserveAreas(tree: AreaTree, areas: number): void {
  if (tree.size + areas > tree.parents.length) enlarge(tree, tree.size + areas);
}

function enlarge(tree: AreaTree, room: number): void {
  const { size, names } = tree;
  const larger = <T extends Int32Array | Uint32Array | Uint8Array>(array: T): T => {
    const into = new (array.constructor as new (length: number) => T)(room);
    into.set(array.subarray(0, size));
    return into;
  };
  tree.parents = larger(tree.parents);
  tree.levels = larger(tree.levels);
  tree.inside = larger(tree.inside);
  names.starts = larger(names.starts);
  names.lengths = larger(names.lengths);
  names.files = larger(names.files);
}
