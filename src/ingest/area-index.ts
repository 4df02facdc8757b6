import { fileOf, IN_TEXTS, isNamed, nameAt } from './area-names.ts';
import { type AreaRuns, addToRun, areaRuns, endRuns } from './area-runs.ts';
import { type AreaTree, addAreaOfFile, isTop } from './area-tree.ts';
import { type Growing, growing } from './columns.ts';
import { addToTable, firstPlace, type HashTable, hashTable, placeAfter, valueAt } from './hash-table.ts';
import { ascii, follows } from './name-bytes.ts';
import { hashOfBytes, hashOfText } from './name-hash.ts';

const NOTHING = 0;
const INDEXED = 1;
const IN_RUN = 2;

/** Finds the areas of a tree again by parent and name, in a hash table of whole numbers. */
export interface AreaIndex {
  readonly tree: AreaTree;
  readonly table: HashTable;
  /** Runs of areas that are not in the table yet. */
  readonly runs: AreaRuns;
  /** What lies below each area: nothing, areas in the table, or areas of runs. */
  readonly inside: Growing<Uint8Array>;
  /** Areas that were added by identifier and then asked for below a parent by that name. */
  readonly aliases: Map<string, number>;
}

export function areaIndex(tree: AreaTree): AreaIndex {
  return { tree, table: hashTable(), runs: areaRuns(), inside: growing((length) => new Uint8Array(length)), aliases: new Map() };
}

/** Has to be told of every area that is added to the tree. */
export function addToIndex({ inside }: AreaIndex, area: number): number {
  inside.push(NOTHING);
  return area;
}

/** Lets an area be found by its parent and the hash of both. */
export function indexArea({ inside, table }: AreaIndex, parent: number, hash: number, area: number): number {
  if (inside.at(parent) === NOTHING) inside.put(parent, INDEXED);
  addToTable(table, hash, area);
  return area;
}

export const aliasKey = (parent: number, name: string): string => `${parent}\0${name}`;

/** The area of a name below a parent. */
export function findText(index: AreaIndex, parent: number, text: string): number | undefined {
  const { tree, table, aliases } = index;
  if (index.inside.at(parent) === IN_RUN) indexRuns(index);
  const hash = hashOfText(parent, text);
  for (let at = firstPlace(table, hash); at >= 0; at = placeAfter(table, at, hash)) {
    const area = valueAt(table, at);
    if (tree.parents.at(area) === parent && nameAt(tree.names, area) === text) return area;
  }
  return aliases.get(aliasKey(parent, text));
}

/** The area of a name in ASCII that stands in some bytes, or -1. */
export function findBytes(index: AreaIndex, parent: number, bytes: Uint8Array, from: number, to: number): number {
  const { tree, table, aliases } = index;
  if (index.inside.at(parent) === IN_RUN) indexRuns(index);
  const hash = hashOfBytes(parent, bytes, from, to);
  for (let at = firstPlace(table, hash); at >= 0; at = placeAfter(table, at, hash)) {
    const area = valueAt(table, at);
    if (tree.parents.at(area) === parent && isNamed(tree.names, area, bytes, from, to)) return area;
  }
  return aliases.size === 0 ? -1 : (aliases.get(aliasKey(parent, ascii(bytes, from, to))) ?? -1);
}

/**
 * Adds an area whose name follows the one before it below the same parent; -1 where it does not, or the parent had areas before
 * that are no run.
 */
export function addNext(index: AreaIndex, parent: number, bytes: Uint8Array, from: number, to: number, level: string): number {
  const { tree, runs, inside, aliases } = index;
  const { names } = tree;
  const goesOn = parent === runs.parent && bytes === names.lastBytes && follows(bytes, from, to, runs.from, runs.to);
  if (!goesOn) {
    if (inside.at(parent) !== NOTHING || isTop(tree, parent) || aliases.size > 0 || fileOf(names, bytes) === IN_TEXTS) return -1;
    inside.put(parent, IN_RUN);
  }
  const area = addToIndex(index, addAreaOfFile(tree, names.lastFile, from, to, parent, level));
  addToRun(runs, area, goesOn);
  runs.parent = parent;
  runs.from = from;
  runs.to = to;
  return area;
}

/** Puts the areas of all runs into the table, once somebody looks for one of them. */
function indexRuns({ tree: { names, parents }, table, runs, inside }: AreaIndex): void {
  const { bounds } = runs;
  for (let run = 0; run < bounds.length(); run += 2) {
    inside.put(parents.at(bounds.at(run)), INDEXED);
    for (let area = bounds.at(run); area < bounds.at(run + 1); area++) {
      const start = names.starts.at(area);
      const bytes = names.bytes[names.files.at(area)];
      addToTable(table, hashOfBytes(parents.at(area), bytes, start, start + names.lengths.at(area)), area);
    }
  }
  endRuns(runs);
}
