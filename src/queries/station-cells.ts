import type { Areas } from '../data/areas.ts';
import type { Dataset } from '../data/dataset.ts';
import { type HalfCells, halfCells } from '../stats/half-cells.ts';
import { ballotsOf, type Stations, type TurnoutBasis } from './stations.ts';

/** Stations of one table sorted into small areas, each cut in two by electorate: computed once for all checks that compare neighbours. */
export interface StationCells extends HalfCells {
  readonly stations: Stations;
  /** The contestant asked about, and the one with the most votes of the others; −1 where no other has votes by station. */
  readonly contestant: number;
  readonly second: number;
  readonly basis: TurnoutBasis;
  readonly registered: Float64Array;
  readonly ballots: Float64Array;
  readonly valid: Float64Array;
  /** Area of the tree of each small area: the one its first station lies in, or the one above where `pooled`. */
  readonly areaOf: readonly number[];
  /** 1 where the stations are those of areas too small for themselves. */
  readonly pooled: Uint8Array;
  /** Whether communities that the list of areas declares are kept apart. */
  readonly byGroup: boolean;
  /** Stations that were left out: without usable counts; in areas too small, with nothing fit above them. */
  readonly left: { readonly unusable: number; readonly small: number };
}

/** Fewest registered voters of a station. */
export const LEAST_REGISTERED = 100;
/** Fewest stations of a small area; and most that are left of several for the level above. */
export const LEAST_STATIONS = 30;
const MOST_POOLED = 400;

const KNOWN = new WeakMap<Stations, Map<number, StationCells>>();

/**
 * Sorts stations into the lowest areas that hold at least 30 usable ones. Those of smaller areas go one level up where 30 to 400 of them
 * remain, never higher; the others are left out. Lowest areas of one name are one, as in the reference program, which sees names alone;
 * but not where more than a third share theirs with another, as numbered wards do. Where the list of areas states groups, stations of
 * different groups are never put together.
 *
 * A usable station has 100 registered voters, ballots from 1 to the roll, and valid votes.
 *
 * @param contestant whose votes must not exceed the valid ones; the leader where absent
 * @returns undefined where the table lacks the roll, ballots, valid votes or votes
 */
export function stationCells(dataset: Dataset, stations: Stations, contestant = stations.leader): StationCells | undefined {
  const { registered, valid, votes } = stations;
  const found = ballotsOf(stations);
  const own = contestant >= 0 ? votes[contestant] : undefined;
  if (!registered || !valid || !found || !own) return undefined;
  const known = KNOWN.get(stations) ?? new Map<number, StationCells>();
  KNOWN.set(stations, known);
  const cells = known.get(contestant) ?? sorted(dataset.areas, stations, contestant, { registered, valid, own, ...found });
  known.set(contestant, cells);
  return cells;
}

interface Known {
  readonly registered: Float64Array;
  readonly ballots: Float64Array;
  readonly basis: TurnoutBasis;
  readonly valid: Float64Array;
  readonly own: Float64Array;
}

function sorted(areas: Areas, stations: Stations, contestant: number, { registered, ballots, basis, valid, own }: Known): StationCells {
  const { size } = stations;
  const { low, lows, up, ups, byGroup } = placesOf(areas, stations);
  const usable = new Uint8Array(size);
  const inLow = new Int32Array(lows.length);
  for (let at = 0; at < size; at++) {
    if (!(registered[at] >= LEAST_REGISTERED && ballots[at] > 0 && ballots[at] <= registered[at] && valid[at] > 0)) continue;
    usable[at] = 1;
    inLow[low[at]]++;
  }
  const inUp = new Int32Array(ups.length);
  for (let at = 0; at < size; at++) if (up[at] >= 0 && inLow[low[at]] < LEAST_STATIONS && usable[at] === 1) inUp[up[at]]++;
  const code = new Int32Array(size).fill(-1);
  let [unusable, small] = [0, 0];
  for (let at = 0; at < size; at++) {
    if (usable[at] === 0 || own[at] > valid[at]) unusable++;
    else if (inLow[low[at]] >= LEAST_STATIONS) code[at] = low[at];
    else if (up[at] >= 0 && inUp[up[at]] >= LEAST_STATIONS && inUp[up[at]] <= MOST_POOLED) code[at] = lows.length + up[at];
    else small++;
  }
  return {
    ...halfCells(code, lows.length + ups.length, registered, ballots),
    stations,
    contestant,
    second: secondOf(stations, contestant),
    basis,
    registered,
    ballots,
    valid,
    areaOf: [...lows, ...ups],
    pooled: Uint8Array.from({ length: lows.length + ups.length }, (_, area) => (area < lows.length ? 0 : 1)),
    byGroup,
    left: { unusable, small },
  };
}

function secondOf({ votes, sums }: Stations, first: number): number {
  let second = -1;
  for (let one = 0; one < sums.length; one++)
    if (one !== first && votes[one] && sums[one] > 0 && (second < 0 || sums[one] > sums[second])) second = one;
  return second;
}

/** The lowest area of each station and the one above it, numbered; -1 where none is above but the country. */
interface Places {
  readonly low: Int32Array;
  readonly lows: readonly number[];
  readonly up: Int32Array;
  readonly ups: readonly number[];
  readonly byGroup: boolean;
}

function placesOf(areas: Areas, { table, row, size }: Stations): Places {
  const numbering = { low: numbers(), up: numbers() };
  const keys: string[] = [];
  const [low, up] = [new Int32Array(size), new Int32Array(size)];
  const memo = new Map<number, Place>();
  let byGroup = false;
  const placeOf = (parent: number, group: string): Place => {
    if (group !== '') byGroup = true;
    const found = { low: numbering.low.of(`${group}\u0000${parent}`, parent), up: upOf(areas, parent, group, numbering.up) };
    keys[found.low] ??= `${group}\u0000${areas.level(parent)}\u0000${areas.name(parent)}`;
    return found;
  };
  // Stations of one area mostly follow each other.
  let before = -1;
  let place: Place = { low: 0, up: -1 };
  for (let at = 0; at < size; at++) {
    const station = table.area[row[at]];
    const parent = Math.max(areas.parent[station], 0);
    // Only a list of areas states groups.
    const own = areas.listed ? areas.group(station) : '';
    if (own !== '') {
      place = placeOf(parent, own);
      before = -1;
    } else if (parent !== before) {
      place = memo.get(parent) ?? placeOf(parent, groupAbove(areas, parent));
      memo.set(parent, place);
      before = parent;
    }
    low[at] = place.low;
    up[at] = place.up;
  }
  const lows = mergedByName(low, numbering.low.areas, keys);
  // One name at the lowest level tells no areas apart: those above it are the lowest that do.
  if (lows.length === 1 && numbering.up.areas.length > 1 && !up.includes(-1))
    return { low: up, lows: numbering.up.areas, up: new Int32Array(size).fill(-1), ups: [], byGroup };
  return { low, lows, up, ups: numbering.up.areas, byGroup };
}

interface Place {
  readonly low: number;
  readonly up: number;
}

/** Names of which a larger part is shared do not tell which areas are one. */
const MOST_SHARED = 1 / 3;

/** Numbers areas of one name as one, in place, unless too many share theirs. */
function mergedByName(low: Int32Array, areas: readonly number[], keys: readonly string[]): readonly number[] {
  const names = numbers();
  const code = keys.map((key, at) => names.of(key, areas[at]));
  const sizes = new Int32Array(names.areas.length);
  for (const one of code) sizes[one]++;
  const shared = code.reduce((many, one) => (sizes[one] > 1 ? many + 1 : many), 0);
  // All of one name is no name at all.
  if (shared === 0 || (names.areas.length > 1 && shared > MOST_SHARED * areas.length)) return areas;
  for (let at = 0; at < low.length; at++) low[at] = code[low[at]];
  return names.areas;
}

function groupAbove(areas: Areas, area: number): string {
  if (!areas.listed) return '';
  for (let here = area; here >= 0; here = areas.parent[here]) {
    const group = areas.group(here);
    if (group !== '') return group;
  }
  return '';
}

function upOf(areas: Areas, area: number, group: string, { of }: Numbers): number {
  const above = areas.parent[area];
  // The country is no area above.
  return above < 0 || areas.parent[above] < 0 ? -1 : of(`${group}\u0000${above}`, above);
}

interface Numbers {
  readonly areas: number[];
  readonly of: (key: string, area: number) => number;
}

function numbers(): Numbers {
  const known = new Map<string, number>();
  const areas: number[] = [];
  return {
    areas,
    of(key, area) {
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, areas.length);
      return areas.push(area) - 1;
    },
  };
}
