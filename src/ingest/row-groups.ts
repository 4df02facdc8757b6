import { once } from '../queries/once.ts';
import { addRow, type ColumnSums, type CountedRows, noSums } from './sum-evidence.ts';

/** A row that is one of the parts of its group. */
export const PART = 0;
/** A row that adds up others. */
export const TOTAL = 1;
/** A row about an area that other rows lie in, which nothing shows to be their total. */
export const OWN = 2;

/** The tree of areas that rows belong to, as far as it is needed. */
export interface AreaTreeOf {
  readonly parentOf: (area: number) => number;
  readonly nameOf: (area: number) => string;
}

/** The rows of a table by the areas that hold them: a group is an area with rows below it. */
export interface RowGroups {
  readonly counted: CountedRows;
  readonly area: Int32Array;
  /** Area of each group; every group comes after the one that holds it. */
  readonly areas: readonly number[];
  readonly above: readonly number[];
  /** Group of each area that is one. */
  readonly byArea: ReadonlyMap<number, number>;
  /** Group of each row: of the area that holds its own. */
  readonly group: Int32Array;
  /** What each row is: a part, a total, or a row of its own. */
  readonly state: Uint8Array;
  /** Rows about the area of a group itself. */
  readonly own: readonly number[];
  /** Rows of each group, and groups in each: asked for only where something may be a total. */
  readonly chains: () => GroupChains;
}

/** The rows of each group, and the groups in each, as chains that begin at its first ones; -1 where one ends. */
export interface GroupChains {
  readonly firstRow: Int32Array;
  readonly nextRow: Int32Array;
  readonly firstInside: Int32Array;
  readonly nextInside: Int32Array;
}

/** Sorts the rows of a table into groups. */
export function rowGroups(counted: CountedRows, area: Int32Array, { parentOf }: AreaTreeOf): RowGroups {
  const rows = area.length;
  const areas: number[] = [];
  const above: number[] = [];
  const byArea = new Map<number, number>();
  const groupOf = (of: number): number => {
    const known = byArea.get(of);
    if (known !== undefined) return known;
    const parent = of < 0 ? -1 : parentOf(of);
    const holder = of < 0 || parent < 0 ? -1 : groupOf(parent);
    byArea.set(of, areas.length);
    above.push(holder);
    return areas.push(of) - 1;
  };
  const group = new Int32Array(rows);
  let lastParent = Number.NaN;
  let last = -1;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = -1;
  for (let row = 0; row < rows; row++) {
    const parent = parentOf(area[row]);
    if (parent !== lastParent) {
      lastParent = parent;
      last = groupOf(parent);
    }
    group[row] = last;
    if (area[row] < lowest) lowest = area[row];
    if (area[row] > highest) highest = area[row];
  }
  const state = new Uint8Array(rows);
  const own: number[] = [];
  const holders = areas.filter((one) => one >= lowest && one <= highest);
  if (holders.length > 0) {
    const isHolder = new Uint8Array(highest - lowest + 1);
    for (const one of holders) isHolder[one - lowest] = 1;
    for (let row = 0; row < rows; row++)
      if (isHolder[area[row] - lowest] === 1) {
        state[row] = OWN;
        own.push(row);
      }
  }
  return { counted, area, areas, above, byArea, group, state, own, chains: once(() => groupChains(group, above, own)) };
}

function groupChains(group: Int32Array, above: readonly number[], own: readonly number[]): GroupChains {
  const isOwn = new Uint8Array(group.length);
  for (const row of own) isOwn[row] = 1;
  const firstRow = new Int32Array(above.length).fill(-1);
  const nextRow = new Int32Array(group.length);
  for (let row = group.length - 1; row >= 0; row--) {
    if (isOwn[row] === 1) continue;
    nextRow[row] = firstRow[group[row]];
    firstRow[group[row]] = row;
  }
  const firstInside = new Int32Array(above.length).fill(-1);
  const nextInside = new Int32Array(above.length).fill(-1);
  for (let one = above.length - 1; one >= 0; one--) {
    const holder = above[one];
    if (holder < 0) continue;
    nextInside[one] = firstInside[holder];
    firstInside[holder] = one;
  }
  return { firstRow, nextRow, firstInside, nextInside };
}

/** Calls for every part of a group, those of the groups in it too. */
export function eachPart(groups: RowGroups, group: number, call: (row: number) => void): void {
  const { firstRow, nextRow, firstInside, nextInside } = groups.chains();
  const { state } = groups;
  for (let row = firstRow[group]; row >= 0; row = nextRow[row]) if (state[row] === PART) call(row);
  for (let inside = firstInside[group]; inside >= 0; inside = nextInside[inside]) eachPart(groups, inside, call);
}

/** The sums of the parts of a group but for some rows. */
export function sumsOf(groups: RowGroups, group: number, but: readonly number[] = []): ColumnSums {
  const sums = noSums(groups.counted);
  eachPart(groups, group, (row) => {
    if (!but.includes(row)) addRow(groups.counted, sums, row);
  });
  return sums;
}
