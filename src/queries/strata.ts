import { ancestorAt } from '../data/areas.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Stations } from './stations.ts';

/** The areas of one level, and which of them holds each station. */
export interface Strata {
  readonly level: string;
  /** Areas of the level, in the order they were read. */
  readonly areas: readonly number[];
  /** Index into `areas` of each station; -1 where it lies in none. */
  readonly code: Int32Array;
  /** How many stations each holds. */
  readonly sizes: Int32Array;
}

const STRATA = new WeakMap<Stations, Map<string, Strata | undefined>>();

/** Groups stations by the areas of a level above them; undefined where none of them lies in one. Computed once a level. */
export function strataOf(dataset: Dataset, stations: Stations, level: string): Strata | undefined {
  const known = STRATA.get(stations) ?? new Map<string, Strata | undefined>();
  STRATA.set(stations, known);
  if (!known.has(level)) known.set(level, groupedBy(dataset, stations, level));
  return known.get(level);
}

function groupedBy({ areas }: Dataset, stations: Stations, level: string): Strata | undefined {
  const codes = new Map<number, number>();
  const found: number[] = [];
  const memo = new Map<number, number>();
  const code = new Int32Array(stations.size);
  const sizes: number[] = [];
  const indexOf = (parent: number): number => {
    const known = memo.get(parent);
    if (known !== undefined) return known;
    const holder = ancestorAt(areas, parent, level);
    let index = holder < 0 ? -1 : codes.get(holder);
    if (index === undefined) {
      index = found.push(holder) - 1;
      sizes.push(0);
      codes.set(holder, index);
    }
    memo.set(parent, index);
    return index;
  };
  const { row, table } = stations;
  const { parent } = areas;
  // Neighbours in the table mostly lie in the same area.
  for (let at = 0, last = -1, index = -1; at < stations.size; at++) {
    const holder = parent[table.area[row[at]]];
    if (holder !== last || at === 0) index = indexOf(holder);
    last = holder;
    code[at] = index;
    if (index >= 0) sizes[index]++;
  }
  return found.length > 0 ? { level, areas: found, code, sizes: Int32Array.from(sizes) } : undefined;
}

/** The levels that lie above the stations, from the country downwards, without the country itself. */
export function levelsAbove({ areas }: Dataset, { table, row }: Stations): string[] {
  const levels: string[] = [];
  if (row.length === 0) return levels;
  for (let here = areas.parent[table.area[row[0]]]; here >= 0 && areas.parent[here] >= 0; here = areas.parent[here])
    levels.unshift(areas.level(here));
  return levels;
}

/** The areas of the first level below the country; undefined where none is published. */
export function firstStrata(dataset: Dataset, stations: Stations): Strata | undefined {
  const [level] = levelsAbove(dataset, stations);
  return level === undefined ? undefined : strataOf(dataset, stations, level);
}

/** The areas of the second level below the country; undefined where there are fewer levels above the stations. */
export function secondStrata(dataset: Dataset, stations: Stations): Strata | undefined {
  const [, level] = levelsAbove(dataset, stations);
  return level === undefined ? undefined : strataOf(dataset, stations, level);
}

/**
 * The levels a check also runs at: those its option names, or where it is silent the first below the country. A level that
 * the stations do not lie in is returned under `unknown`.
 */
export function strataAsked(
  dataset: Dataset,
  stations: Stations,
  asked: readonly string[] | undefined,
): { readonly strata: readonly Strata[]; readonly unknown: readonly string[] } {
  const levels = asked ? [...new Set(asked)] : levelsAbove(dataset, stations).slice(0, 1);
  const found = levels.map((level) => ({ level, strata: strataOf(dataset, stations, level) }));
  return {
    strata: found.flatMap(({ strata }) => (strata ? [strata] : [])),
    unknown: found.flatMap(({ level, strata }) => (strata ? [] : [level])),
  };
}

/** The same areas by some of the stations alone, numbered anew: station i is the one at `places[i]`. */
export function strataAmong(strata: Strata, places: Int32Array): Strata {
  if (places.length === strata.code.length) return strata;
  const code = new Int32Array(places.length);
  const sizes = new Int32Array(strata.sizes.length);
  for (let i = 0; i < places.length; i++) {
    code[i] = strata.code[places[i]];
    if (code[i] >= 0) sizes[code[i]]++;
  }
  return { ...strata, code, sizes };
}

const SUMS = new WeakMap<Strata, WeakMap<Float64Array, Float64Array>>();

/** A column of the stations added up by the areas of a level, once for all checks. */
export function sumsOf(strata: Strata, values: Float64Array): Float64Array {
  const known = SUMS.get(strata) ?? new WeakMap<Float64Array, Float64Array>();
  SUMS.set(strata, known);
  const sums = known.get(values) ?? addedUp(strata, values);
  known.set(values, sums);
  return sums;
}

function addedUp({ areas, code }: Strata, values: Float64Array): Float64Array {
  const sums = new Float64Array(areas.length);
  for (let at = 0; at < values.length; at++) if (code[at] >= 0) sums[code[at]] += values[at];
  return sums;
}

/** An area of a level with its stations. */
export interface Part {
  readonly area: number;
  /** Index of the area in its strata. */
  readonly index: number;
  /** Its stations, ascending. */
  readonly members: Int32Array;
}

/**
 * The parts of a level: each area with the stations it holds, in the order of the areas. Stations outside all areas are in none.
 *
 * @param least fewest stations of a part that is given
 * @param among stations to look at, ascending; all where absent
 */
export function partsOf(strata: Strata, least = 0, among?: Int32Array): Part[] {
  const { order, start } = among ? sortedAmong(strata, among) : sortedOnce(strata);
  const parts: Part[] = [];
  for (const [index, area] of strata.areas.entries())
    if (start[index + 1] - start[index] >= least) parts.push({ area, index, members: order.subarray(start[index], start[index + 1]) });
  return parts;
}

/** The stations of every stratum one after another: those of stratum s are `order[start[s]]` to `order[start[s + 1] - 1]`. */
interface Sorted {
  readonly order: Int32Array;
  readonly start: Int32Array;
}

const SORTED = new WeakMap<Strata, Sorted>();

function sortedOnce(strata: Strata): Sorted {
  const known = SORTED.get(strata) ?? sorted(strata, strata.sizes, strata.code.length, (i) => i);
  SORTED.set(strata, known);
  return known;
}

function sortedAmong(strata: Strata, among: Int32Array): Sorted {
  const sizes = new Int32Array(strata.sizes.length);
  for (let i = 0; i < among.length; i++) if (strata.code[among[i]] >= 0) sizes[strata.code[among[i]]]++;
  return sorted(strata, sizes, among.length, (i) => among[i]);
}

function sorted({ code }: Strata, sizes: Int32Array, size: number, station: (i: number) => number): Sorted {
  const start = new Int32Array(sizes.length + 1);
  for (let s = 0; s < sizes.length; s++) start[s + 1] = start[s] + sizes[s];
  const next = start.slice();
  const order = new Int32Array(start[sizes.length]);
  for (let i = 0; i < size; i++) {
    const at = station(i);
    if (code[at] >= 0) order[next[code[at]]++] = at;
  }
  return { order, start };
}
