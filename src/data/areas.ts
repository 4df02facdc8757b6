/**
 * The places with results, as one tree: areas are numbered from 0, `parent[i]` is -1 at the root. Tables refer to an area
 * by its number. Names are asked one by one, because a million stations need not be a million strings.
 */
export interface Areas {
  readonly size: number;
  readonly parent: Int32Array;
  readonly id: (area: number) => string;
  readonly name: (area: number) => string;
  readonly level: (area: number) => string;
  /** What sort of area it is, where the dataset says so (city, rural, abroad …): for comparisons among like areas. */
  readonly group: (area: number) => string;
  readonly root: number;
  /** True where the dataset lists its areas: then a table that lacks one is known to be incomplete. */
  readonly listed: boolean;
}

/** The area of a level that holds an area, which may be itself; -1 where there is none. */
export function ancestorAt(areas: Areas, area: number, level: string): number {
  let here = area;
  while (here >= 0 && areas.level(here) !== level) here = areas.parent[here];
  return here;
}

/** The smallest area that holds all of some, which may be one of them; the root for none. */
export function commonArea({ parent, root }: Areas, some: readonly number[]): number {
  const [first, ...others] = some;
  if (first === undefined) return root;
  const path: number[] = [];
  for (let here = first; here >= 0; here = parent[here]) path.push(here);
  let at = 0;
  for (const area of others) {
    const above = new Set<number>();
    for (let here = area; here >= 0; here = parent[here]) above.add(here);
    while (at < path.length - 1 && !above.has(path[at])) at++;
  }
  return path[at];
}

/**
 * How an area is called in a sentence. A name that is only a number, or that another area has too, comes with the area that
 * holds it: `Clay, Courthouse`.
 */
export function placeName(areas: Areas, area: number): string {
  const name = areas.name(area);
  const parent = areas.parent[area];
  if (parent < 0 || areas.parent[parent] < 0) return name;
  return hasLetter(name) && !repeatedNames(areas).has(name) ? name : `${placeName(areas, parent)}, ${name}`;
}

const LETTER = /\p{L}/u;

/** Whether a name is more than a number. No letter comes before A. */
function hasLetter(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) >= 65) return LETTER.test(name);
  return false;
}

const REPEATED = new WeakMap<Areas, ReadonlySet<string>>();

/** Names with a letter that more than one area has; of an area that is called like the one that holds it, as a city that is a region, not both. */
function repeatedNames(areas: Areas): ReadonlySet<string> {
  const known = REPEATED.get(areas);
  if (known) return known;
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (let area = 0; area < areas.size; area++) {
    const name = areas.name(area);
    if (!hasLetter(name)) continue;
    const parent = areas.parent[area];
    if (parent >= 0 && areas.name(parent) === name) continue;
    if (seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  REPEATED.set(areas, repeated);
  return repeated;
}
