import type { Areas } from '../model/areas.ts';

export interface NewArea {
  readonly id: string;
  readonly name: string;
  readonly parent: number;
  readonly level: string;
  readonly inferredFrom?: string;
  readonly group?: string;
}

/** A tree of areas under construction; areas are numbered in the order they are added. */
export interface AreaBuilder {
  readonly add: (area: NewArea) => number;
  readonly find: (id: string) => number | undefined;
  /** The area of that name below a parent, added where it is new: how a path of columns from the country downwards is read. */
  readonly below: (parent: number, name: string, level: string) => number;
  readonly setParent: (area: number, parent: number) => void;
  readonly setLevel: (area: number, level: string) => void;
  readonly ids: readonly string[];
  readonly build: (root: number, listed: boolean) => Areas;
}

export function areaBuilder(): AreaBuilder {
  const ids: string[] = [];
  const names: string[] = [];
  const parents: number[] = [];
  const levels: string[] = [];
  const inferredFrom: string[] = [];
  const groups: string[] = [];
  const byId = new Map<string, number>();
  const byName: Map<string, number>[] = [];
  const add = ({ id, name, parent, level, inferredFrom: why = '', group = '' }: NewArea): number => {
    const area = ids.length;
    ids.push(id);
    names.push(name);
    parents.push(parent);
    levels.push(level);
    inferredFrom.push(why);
    groups.push(group);
    byId.set(id, area);
    return area;
  };
  return {
    ids,
    add,
    find: (id) => byId.get(id),
    below(parent, name, level) {
      byName[parent] ??= new Map();
      const known = byName[parent].get(name);
      if (known !== undefined) return known;
      const prefix = parents[parent] >= 0 ? `${ids[parent]}/` : '';
      const listed = prefix === '' ? byId.get(name) : undefined;
      const area = listed ?? add({ id: prefix + name, name, parent, level });
      byName[parent].set(name, area);
      return area;
    },
    setParent(area, parent) {
      parents[area] = parent;
    },
    setLevel(area, level) {
      if (levels[area] === '') levels[area] = level;
    },
    build: (root, listed) => ({ ids, names, parent: Int32Array.from(parents), level: levels, inferredFrom, group: groups, root, listed }),
  };
}
