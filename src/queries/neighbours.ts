import type { Dataset } from '../data/dataset.ts';
import type { Stations } from './stations.ts';
import { levelsAbove, partsOf, strataOf } from './strata.ts';

/** For each station the stations it is compared with: those of the nearest area above it that holds enough of them. */
export interface Neighbours {
  /** Area of each group; the root where a whole country is one. */
  readonly areas: readonly number[];
  /** Stations of each group, ascending. Groups of different levels may hold the same station. */
  readonly members: readonly Int32Array[];
  /** Group each station is compared in; -1 where no area holds enough stations. */
  readonly code: Int32Array;
}

/**
 * Groups stations with their neighbours: those of the lowest area with at least `least` stations, else of the next level
 * above it, at last, where `country` is set, all of them.
 */
export function neighboursOf(dataset: Dataset, stations: Stations, least: number, country: boolean): Neighbours {
  const code = new Int32Array(stations.size).fill(-1);
  const areas: number[] = [];
  const members: Int32Array[] = [];
  let open = stations.size;
  for (const level of levelsAbove(dataset, stations).reverse()) {
    const strata = open > 0 ? strataOf(dataset, stations, level) : undefined;
    if (!strata) continue;
    for (const { area, members: inside } of partsOf(strata, least)) {
      const taken = assign(code, inside, areas.length);
      if (taken === 0) continue;
      open -= taken;
      areas.push(area);
      members.push(inside);
    }
  }
  if (country && open > 0 && stations.size >= least) {
    const all = Int32Array.from(code.keys());
    assign(code, all, areas.length);
    areas.push(dataset.areas.root);
    members.push(all);
  }
  return { areas, members, code };
}

/** Puts the members that have no group yet into this one; how many they were. */
function assign(code: Int32Array, members: Int32Array, group: number): number {
  let taken = 0;
  for (let i = 0; i < members.length; i++) {
    if (code[members[i]] >= 0) continue;
    code[members[i]] = group;
    taken++;
  }
  return taken;
}
