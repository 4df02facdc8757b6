import { type AreaIndex, findText } from './area-index.ts';
import { nameAt } from './area-names.ts';
import { type AreaTree, isTop } from './area-tree.ts';
import { withoutZeros } from './digits.ts';

const MOST_SLASHES = 12;

/** Identifiers of areas: those a list gives, and for the others the path of names that leads to them. */
export interface AreaIds {
  readonly given: Map<number, string>;
  readonly areas: Map<string, number>;
  /** Areas without a parent that have others below them. */
  readonly tops: Set<number>;
}

export const areaIds = (): AreaIds => ({ given: new Map(), areas: new Map(), tops: new Set() });

/** The identifier of an area; the root is no part of a path. */
export function idOf(ids: AreaIds, tree: AreaTree, area: number): string {
  const given = ids.given.get(area);
  if (given !== undefined) return given;
  const parent = tree.parents[area];
  const name = nameAt(tree.names, area);
  return parent >= 0 && !isTop(tree, parent) ? `${idOf(ids, tree, parent)}/${name}` : name;
}

/** Finds identifiers of the list by their number, where only one has it. */
export function listedCodes({ areas }: AreaIds) {
  let known = -1;
  let byNumber = new Map<string, string | undefined>();
  const found = new Map<string, string>();
  return {
    found: found as ReadonlyMap<string, string>,
    find(code: string): number | undefined {
      if (!/^\d+$/.test(code)) return undefined;
      if (known !== areas.size) {
        byNumber = new Map();
        for (const id of areas.keys())
          if (/^\d+$/.test(id)) byNumber.set(withoutZeros(id), byNumber.has(withoutZeros(id)) ? undefined : id);
        known = areas.size;
      }
      const id = byNumber.get(withoutZeros(code));
      if (id === undefined) return undefined;
      found.set(code, id);
      return areas.get(id);
    },
  };
}

/** The area of an identifier. One made of a path is taken apart where its slashes stand; a name may hold some itself. */
export function findId(ids: AreaIds, index: AreaIndex, id: string, seen: Map<string, number | undefined> = new Map()): number | undefined {
  const given = ids.areas.get(id);
  if (given !== undefined) return given;
  if (seen.has(id)) return seen.get(id);
  let area: number | undefined;
  for (const top of ids.tops) area ??= findText(index, top, id);
  let slash = id.lastIndexOf('/');
  for (let tried = 0; slash > 0 && area === undefined && tried < MOST_SLASHES; tried++) {
    const parent = findId(ids, index, id.slice(0, slash), seen);
    if (parent !== undefined && !isTop(index.tree, parent)) area = findText(index, parent, id.slice(slash + 1));
    slash = id.lastIndexOf('/', slash - 1);
  }
  seen.set(id, area);
  return area;
}
