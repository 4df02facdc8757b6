import type { Areas } from '../../../data/areas.ts';
import type { Doubt } from '../../../findings/weight.ts';
import { sum } from '../../../stats/sum.ts';
import type { CountedQuantity } from './official-count.ts';
import { areasAbove, type ExceededArea, type Excess, type TallyComparison } from './tally-excesses.ts';

/** A count of the tally at one station, above the official one. */
export interface StationExcess {
  readonly row: number;
  readonly area: number;
  readonly excess: Excess;
}

/** One quantity at all the stations where a tally holds more of it than the official count. */
export interface ExceedingStations {
  readonly quantity: CountedQuantity;
  /** In the order of the file. */
  readonly stations: readonly StationExcess[];
  /** Stations that have the quantity on both sides. */
  readonly asked: number;
  readonly total: number;
  /** Whether one wrong station would do to explain it. */
  readonly slip: boolean;
}

/** The rows of a tally that exceed the official count, by quantity. */
export function exceedingStations({ table, exceeded, rowsCompared }: TallyComparison): ExceedingStations[] {
  const byQuantity = new Map<string, StationExcess[]>();
  for (const { part, excesses } of exceeded) {
    if (part.row < 0) continue;
    for (const excess of excesses) {
      const { key } = excess.quantity;
      const known = byQuantity.get(key) ?? [];
      byQuantity.set(key, known);
      known.push({ row: part.row, area: part.area, excess });
    }
  }
  return Array.from(byQuantity, ([key, stations]) => {
    const total = sum(stations.map(({ excess }) => excess.size));
    const largest = stations.reduce((most, { excess }) => Math.max(most, excess.tally), 0);
    const slip = stations.length === 1 ? table.origin === 'file' : total <= largest;
    return { quantity: stations[0].excess.quantity, stations, asked: rowsCompared.get(key) ?? stations.length, total, slip };
  });
}

/** Each station with its excess: these ballots were counted for somebody else, or not at all. */
export function doubtOfStations({ stations, asked }: ExceedingStations): Doubt {
  const sizes = Float64Array.from(stations, ({ excess }) => excess.size);
  return { areas: Int32Array.from(stations, ({ area }) => area), fewest: sizes, most: sizes, asked, kind: 'moved' };
}

/** Ballots in excess in one area: those of all contestants together, or of the ballots where they are more. */
export function ballotsOf(excesses: readonly Excess[]): number {
  const votes = sum(excesses.map(({ quantity, size }) => (quantity.contestant === undefined ? 0 : size)));
  return Math.max(votes, ...excesses.map(({ size }) => size));
}

/**
 * The excess of some areas, told of the lowest areas that show it, so that an area and the one that holds it count a ballot once.
 *
 * @param all every area that exceeds, of which those of `chosen` are told
 */
export function doubtOfAreas(areas: Areas, all: readonly ExceededArea[], chosen: readonly ExceededArea[]): Doubt {
  const depth = (area: number): number => areasAbove(areas, area).length;
  const known = new Map<number, Map<number, number>>();
  const lowestFirst = all.toSorted((a, b) => depth(b.part.area) - depth(a.part.area));
  for (const { part, excesses } of lowestFirst) {
    const below = new Map<number, number>();
    for (const [area, held] of known)
      if (areasAbove(areas, area).includes(part.area)) for (const [place, ballots] of held) below.set(place, ballots);
    const left = ballotsOf(excesses) - sum([...below.values()]);
    if (left > 0) below.set(part.area, left);
    known.set(part.area, below);
  }
  const told = new Map(chosen.flatMap(({ part }) => [...(known.get(part.area) ?? [])]));
  const ballots = Float64Array.from(told.values());
  return { areas: Int32Array.from(told.keys()), fewest: ballots, most: ballots, asked: told.size, kind: 'moved' };
}

/** Votes that each contestant owes to excesses: none is owed by those who have too few, so all are below 0. */
export function netOf(contestants: readonly { readonly id: string }[], excesses: readonly Excess[]): Record<string, [number, number]> {
  const net: Record<string, [number, number]> = {};
  for (const { quantity, size } of excesses) {
    if (quantity.contestant === undefined) continue;
    const { id } = contestants[quantity.contestant];
    const known = net[id]?.[0] ?? 0;
    net[id] = [known - size, known - size];
  }
  return net;
}
