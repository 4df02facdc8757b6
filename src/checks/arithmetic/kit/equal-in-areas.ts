import type { Areas } from '../../../data/areas.ts';
import type { Table } from '../../../data/table.ts';
import type { RowIndex } from '../../../queries/row-index.ts';
import { log10BinomialTail } from '../../../stats/distributions/binomial.ts';

/** Equal rows of one area, against pairs that are almost equal. */
export interface EqualInArea {
  readonly area: number;
  /** Rows of the area that are compared. */
  readonly rows: number;
  /** Rows equal to an earlier one of the area. */
  readonly repeats: number;
  /** Pairs of its rows that a move of a few votes makes equal. */
  readonly near: number;
  /** log₁₀ of the chance of so many repeats. */
  readonly log10P: number;
  /** Its equal rows, ascending in each group. */
  readonly groups: readonly (readonly number[])[];
}

/** Levels of areas below the country that are asked. */
const LEVELS = 2;

/**
 * Equal rows within the areas of the first two levels: those of one area are lost among all pairs of a country.
 *
 *     repeats | repeats + near ~ Bin(repeats + near, 1/(1 + ratio))
 *
 * as for the country, with repeats, of which three equal rows make two, in the place of pairs, which are not independent then.
 *
 * @param nearPairs pairs of first rows that a move makes equal, one after the other
 * @param ratio near pairs for one equal pair, where the spread is smooth
 * @returns how many areas were asked, and those with a repeat, in no order
 */
export function equalInAreas(
  { areas, table, asked }: { readonly areas: Areas; readonly table: Table; readonly asked: Uint8Array },
  { first, size }: RowIndex,
  nearPairs: ArrayLike<number>,
  { minRows, ratio }: { readonly minRows: number; readonly ratio: number },
): { readonly asked: number; readonly found: EqualInArea[] } {
  const within = ancestorsOf(areas, table);
  const rows = new Map<number, number>();
  const members = new Map<number, number[]>();
  for (let row = 0; row < asked.length; row++) {
    if (asked[row] === 0) continue;
    for (const area of within(row)) rows.set(area, (rows.get(area) ?? 0) + 1);
    if (size[first[row]] > 1) members.set(first[row], [...(members.get(first[row]) ?? []), row]);
  }
  const groups = groupsByArea([...members.values()], within);
  const near = nearByArea(nearPairs, (head) => members.get(head) ?? [head], within);
  const large = [...rows].filter(([, count]) => count >= minRows);
  const found = large.flatMap(([area, count]): EqualInArea[] => {
    const own = groups.get(area);
    if (!own) return [];
    const repeats = own.reduce((sum, group) => sum + group.length - 1, 0);
    const all = repeats + (near.get(area) ?? 0);
    return [{ area, rows: count, repeats, near: all - repeats, log10P: log10BinomialTail(repeats, all, 1 / (1 + ratio)), groups: own }];
  });
  return { asked: large.length, found };
}

/** The areas of the first levels that hold a row, without the area of the row itself. */
function ancestorsOf({ parent }: Areas, table: Table): (row: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (row) => {
    const holder = parent[table.area[row]];
    let chain = known.get(holder);
    if (!chain) {
      const path: number[] = [];
      for (let here = holder; here >= 0 && parent[here] >= 0; here = parent[here]) path.unshift(here);
      chain = path.slice(0, LEVELS);
      known.set(holder, chain);
    }
    return chain;
  };
}

function groupsByArea(groups: readonly number[][], within: (row: number) => readonly number[]): Map<number, number[][]> {
  const found = new Map<number, number[][]>();
  for (const group of groups) {
    const inside = new Map<number, number[]>();
    for (const row of group) for (const area of within(row)) inside.set(area, [...(inside.get(area) ?? []), row]);
    for (const [area, own] of inside) if (own.length > 1) found.set(area, [...(found.get(area) ?? []), own]);
  }
  return found;
}

function nearByArea(
  pairs: ArrayLike<number>,
  rowsOf: (head: number) => readonly number[],
  within: (row: number) => readonly number[],
): Map<number, number> {
  const found = new Map<number, number>();
  for (let at = 0; at < pairs.length; at += 2)
    for (const one of rowsOf(pairs[at]))
      for (const other of rowsOf(pairs[at + 1])) {
        const areas = within(other);
        for (const area of within(one)) if (areas.includes(area)) found.set(area, (found.get(area) ?? 0) + 1);
      }
  return found;
}
