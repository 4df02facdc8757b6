import { fileOf, IN_TEXTS, isNamed, nameAt } from './area-names.ts';
import { type AreaRuns, addToRun, areaRuns, eachRun } from './area-runs.ts';
import { type AreaTree, addAreaOfFile, isTop } from './area-tree.ts';
import { addToTable, firstPlace, type HashTable, hashTable, placeAfter, valueAt } from './hash-table.ts';
import { follows, nameText } from './name-bytes.ts';
import { hashOfBytes, hashOfText } from './name-hash.ts';

/** What lies below an area: nothing, areas in the table, or areas of runs. */
const NOTHING = 0;
const INDEXED = 1;
const IN_RUN = 2;

/** Finds the areas of a tree again by parent and name, in a hash table of whole numbers. */
export interface AreaIndex {
  readonly tree: AreaTree;
  readonly table: HashTable;
  /** Runs of areas that are not in the table yet. */
  readonly runs: AreaRuns;
  /** Areas that were added by identifier and then asked for below a parent by that name. */
  readonly aliases: Map<string, number>;
}

export function areaIndex(tree: AreaTree): AreaIndex {
  return { tree, table: hashTable(), runs: areaRuns(), aliases: new Map() };
}

/** Lets an area be found by its parent and the hash of both. */
export function indexArea({ tree: { inside }, table }: AreaIndex, parent: number, hash: number, area: number): number {
  if (inside[parent] === NOTHING) inside[parent] = INDEXED;
  addToTable(table, hash, area);
  return area;
}

export const aliasKey = (parent: number, name: string): string => `${parent}\0${name}`;

/** The area of a name below a parent. */
export function findText(index: AreaIndex, parent: number, text: string): number | undefined {
  const { tree, table, aliases } = index;
  if (tree.inside[parent] === IN_RUN) indexRuns(index);
  const hash = hashOfText(parent, text);
  for (let at = firstPlace(table, hash); at >= 0; at = placeAfter(table, at, hash)) {
    const area = valueAt(table, at);
    if (tree.parents[area] === parent && nameAt(tree.names, area) === text) return area;
  }
  return aliases.get(aliasKey(parent, text));
}

/** The area of a name in UTF-8 that stands in some bytes, or -1. */
export function findBytes(index: AreaIndex, parent: number, bytes: Uint8Array, from: number, to: number): number {
  const { tree, table, aliases } = index;
  if (tree.inside[parent] === IN_RUN) indexRuns(index);
  const hash = hashOfBytes(parent, bytes, from, to);
  for (let at = firstPlace(table, hash); at >= 0; at = placeAfter(table, at, hash)) {
    const area = valueAt(table, at);
    if (tree.parents[area] === parent && isNamed(tree.names, area, bytes, from, to)) return area;
  }
  return aliases.size === 0 ? -1 : (aliases.get(aliasKey(parent, nameText(bytes, from, to))) ?? -1);
}

/**
 * Adds an area whose name follows the one before it below the same parent; -1 where it does not, or the parent had areas before
 * that are no run.
 */
export function addNext(index: AreaIndex, parent: number, bytes: Uint8Array, from: number, to: number, level: string): number {
  const { tree, runs, aliases } = index;
  const { names } = tree;
  const goesOn = parent === runs.parent && bytes === names.lastBytes && follows(bytes, from, to, runs.from, runs.to);
  if (!goesOn) {
    if (tree.inside[parent] !== NOTHING || isTop(tree, parent) || aliases.size > 0 || fileOf(names, bytes) === IN_TEXTS) return -1;
    tree.inside[parent] = IN_RUN;
  }
  const area = addAreaOfFile(tree, names.lastFile, from, to, parent, level);
  addToRun(runs, area, goesOn);
  runs.parent = parent;
  runs.from = from;
  runs.to = to;
  return area;
}

/** Puts the areas of all runs into the table, once somebody looks for one of them. */
function indexRuns({ tree: { names, parents, inside }, table, runs }: AreaIndex): void {
  eachRun(runs, (from, to) => {
    inside[parents[from]] = INDEXED;
    for (let area = from; area < to; area++) {
      const start = names.starts[area];
      const bytes = names.bytes[names.files[area]];
      addToTable(table, hashOfBytes(parents[area], bytes, start, start + names.lengths[area]), area);
    }
  });
}
