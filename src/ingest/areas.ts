import type { Areas } from '../data/areas.ts';
import { type AreaIds, areaIds, findId, idOf, listedCodes } from './area-ids.ts';
import { type AreaIndex, addNext, aliasKey, areaIndex, findBytes, findText, indexArea } from './area-index.ts';
import { digitsOf, fileOf, IN_TEXTS, isZeroCode, nameAt } from './area-names.ts';
import { addArea, addAreaOfFile, areaTree, dismiss, isTop, levelOf, putLevel, reserveAreas, setLevel } from './area-tree.ts';
import { fitted } from './columns.ts';
import { hasSlash, nameText } from './name-bytes.ts';
import { hashOfBytes, hashOfText } from './name-hash.ts';

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
  /** The area of a name in UTF-8 that stands in the bytes of a file, or -1. */
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
  /** The only area of the list whose identifier is the same number but for zeros in front, and is noted as found so. */
  readonly findCode: (code: string) => number | undefined;
  /** Codes found so, each with the identifier it was found under. */
  readonly foundCodes: () => ReadonlyMap<string, string>;
  readonly parentOf: (area: number) => number;
  readonly nameOf: (area: number) => string;
  readonly levelOf: (area: number) => string;
  /** Whether a name is a number with a zero in front. */
  readonly isZeroCode: (area: number) => boolean;
  /** How many digits a name consists of; 0 where it has other characters, or was not read from the bytes of a file. */
  readonly digitsOf: (area: number) => number;
  readonly setParent: (area: number, parent: number) => void;
  /** Gives an area a level where it has none. */
  readonly setLevel: (area: number, level: string) => void;
  /** Says that a name is no place: the row that has it is a total. A row that names it as a place makes it one again. */
  readonly dismiss: (area: number) => void;
  /** Gives an area the level that its own row states. */
  readonly relevel: (area: number, level: string) => void;
  readonly size: () => number;
  /** Identifiers given by a list of areas, for suggestions. */
  readonly listedIds: () => readonly string[];
  readonly build: (root: number, listed: boolean) => Areas;
}

/** What a builder consists of. */
interface Parts {
  readonly index: AreaIndex;
  readonly ids: AreaIds;
  readonly groups: Map<number, string>;
}

/** A tree without areas, to be built. */
export function areaBuilder(): AreaBuilder {
  const tree = areaTree();
  const index = areaIndex(tree);
  const ids = areaIds();
  const parts: Parts = { index, ids, groups: new Map() };
  let listedIds: readonly string[] = [];
  const codes = listedCodes(ids);
  return {
    add: (area) => addListed(parts, area),
    find: (id) => findId(ids, index, id),
    below: (parent, name, level) => below(parts, parent, name, level),
    findPlain: (parent, bytes, from, to) => findBytes(index, parent, bytes, from, to),
    addPlain: (parent, bytes, from, to, level) => addPlain(parts, parent, bytes, from, to, level),
    addNextPlain: (parent, bytes, from, to, level) => addNext(index, parent, bytes, from, to, level),
    isTop: (area) => isTop(tree, area),
    reserve: (areas) => reserveAreas(tree, areas),
    findCode: codes.find,
    foundCodes: () => codes.found,
    parentOf: (area) => tree.parents[area],
    nameOf: (area) => nameAt(tree.names, area),
    levelOf: (area) => levelOf(tree, area),
    isZeroCode: (area) => isZeroCode(tree.names, area),
    digitsOf: (area) => digitsOf(tree.names, area),
    setParent(area, parent) {
      tree.parents[area] = parent;
    },
    setLevel: (area, level) => setLevel(tree, area, level),
    relevel: (area, level) => putLevel(tree, area, level),
    dismiss: (area) => dismiss(tree, area),
    size: () => tree.size,
    listedIds() {
      if (listedIds.length !== ids.areas.size) listedIds = [...ids.areas.keys()];
      return listedIds;
    },
    build: (root, listed) => build(parts, root, listed),
  };
}

function addListed({ index, ids, groups }: Parts, { id, name, parent, level, group = '' }: NewArea): number {
  const area = addArea(index.tree, name, parent, level);
  ids.given.set(area, id);
  ids.areas.set(id, area);
  if (group) groups.set(area, group);
  return area;
}

function below({ index, ids }: Parts, parent: number, name: string, level: string): number {
  const known = findText(index, parent, name);
  if (known !== undefined) return known;
  if (isTop(index.tree, parent)) {
    ids.tops.add(parent);
    const listed = findId(ids, index, name);
    if (listed !== undefined) {
      index.aliases.set(aliasKey(parent, name), listed);
      return listed;
    }
  }
  const area = addArea(index.tree, name, parent, level);
  return indexArea(index, parent, hashOfText(parent, name), area);
}

function addPlain(parts: Parts, parent: number, bytes: Uint8Array, from: number, to: number, level: string): number {
  const { index, ids } = parts;
  const file = fileOf(index.tree.names, bytes);
  const atTop = isTop(index.tree, parent);
  if (atTop) ids.tops.add(parent);
  // A list of areas may know a name below the country by its identifier.
  const mayBeListed = atTop && (ids.areas.size > 1 || !ids.areas.has('') || ids.tops.size > 1 || hasSlash(bytes, from, to));
  if (mayBeListed || file === IN_TEXTS) return below(parts, parent, nameText(bytes, from, to), level);
  const area = addAreaOfFile(index.tree, file, from, to, parent, level);
  return indexArea(index, parent, hashOfBytes(parent, bytes, from, to), area);
}

function build({ index: { tree }, ids, groups }: Parts, root: number, listed: boolean): Areas {
  return {
    size: tree.size,
    parent: fitted(tree.parents, tree.size),
    id: (area) => idOf(ids, tree, area),
    name: (area) => nameAt(tree.names, area),
    level: (area) => levelOf(tree, area),
    group: (area) => groups.get(area) ?? '',
    root,
    listed,
  };
}
