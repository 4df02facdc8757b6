import { type AreaNames, addBytes, addText, areaNames } from './area-names.ts';
import { type Growing, growing } from './columns.ts';

/** Names, parents and levels of areas, which are numbered in the order they are added. */
export interface AreaTree {
  readonly names: AreaNames;
  readonly parents: Growing<Int32Array>;
  /** Numbers of their levels. */
  readonly levels: Growing<Int32Array>;
  readonly levelNames: string[];
}

export function areaTree(): AreaTree {
  return {
    names: areaNames(),
    parents: growing((length) => new Int32Array(length)),
    levels: growing((length) => new Int32Array(length)),
    levelNames: [],
  };
}

/** Adds an area whose name is a text. */
export function addArea(tree: AreaTree, name: string, parent: number, level: string): number {
  addText(tree.names, name);
  return place(tree, parent, level);
}

/** Adds an area whose name stands in a file. */
export function addAreaOfFile(tree: AreaTree, file: number, from: number, to: number, parent: number, level: string): number {
  addBytes(tree.names, file, from, to);
  return place(tree, parent, level);
}

function place(tree: AreaTree, parent: number, level: string): number {
  tree.parents.push(parent);
  tree.levels.push(levelNumber(tree, level));
  return tree.parents.length() - 1;
}

/** The number of a level, a new one where it is not known yet. */
export function levelNumber({ levelNames }: AreaTree, level: string): number {
  const known = levelNames.indexOf(level);
  return known >= 0 ? known : levelNames.push(level) - 1;
}

/** Whether an area lies below no other. */
export const isTop = ({ parents }: AreaTree, area: number): boolean => parents.at(area) < 0;

export const levelOf = ({ levels, levelNames }: AreaTree, area: number): string => levelNames[levels.at(area)];

/** Level of a name that is no place. */
const NO_PLACE = 'total';

/** Takes an area for a name that is no place. */
export const dismiss = (tree: AreaTree, area: number): void => tree.levels.put(area, levelNumber(tree, NO_PLACE));

/** Gives an area a level where it has none. */
export function setLevel(tree: AreaTree, area: number, level: string): void {
  const known = levelOf(tree, area);
  if (known === '' || known === NO_PLACE) tree.levels.put(area, levelNumber(tree, level));
}

/** Makes room for so many areas more. */
export function reserveAreas({ names: { starts, lengths, files }, parents, levels }: AreaTree, areas: number): void {
  for (const column of [parents, levels, starts, lengths, files]) column.reserve(areas);
}
