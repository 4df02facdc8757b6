import type { Dataset } from '../../../data/dataset.ts';
import { rowOf, type Table } from '../../../data/table.ts';

/** For each row of the lower table the row of the upper one whose area contains it, or -1; undefined where there is none for any. */
export function ancestors({ areas }: Dataset, part: Table, whole: Table): Int32Array | undefined {
  const target = new Int32Array(part.rows);
  let some = false;
  // Neighbours in a table mostly lie in one area.
  let lastParent = -2;
  let lastRow = -1;
  for (let row = 0; row < part.rows; row++) {
    const parent = areas.parent[part.area[row]];
    if (parent !== lastParent) {
      lastParent = parent;
      lastRow = -1;
      for (let here = parent; here >= 0 && lastRow < 0; here = areas.parent[here]) lastRow = rowOf(whole, here);
    }
    target[row] = lastRow;
    if (lastRow >= 0) some = true;
  }
  return some ? target : undefined;
}

/**
 * How many rows of the lower table each row of the upper one should have, where the dataset lists its areas: all that
 * lie in it as many steps below the country as the rows do and are not known to be of another level.
 */
export function listedParts({ areas }: Dataset, table: Table, whole: Table): Int32Array {
  const depth = depths(areas.parent);
  const steps = new Set<number>();
  for (const area of table.area) steps.add(depth[area]);
  const parts = new Int32Array(whole.rows);
  for (let area = 0; area < areas.parent.length; area++) {
    if (rowOf(table, area) < 0 && !(steps.has(depth[area]) && (areas.level(area) === '' || areas.level(area) === table.level))) continue;
    let above = areas.parent[area];
    while (above >= 0 && rowOf(whole, above) < 0) above = areas.parent[above];
    if (above >= 0) parts[rowOf(whole, above)]++;
  }
  return parts;
}

/** Steps from the root to every area. */
function depths(parent: Int32Array): Int32Array {
  const steps = new Int32Array(parent.length).fill(-1);
  for (let area = 0; area < parent.length; area++) {
    let known = area;
    let between = 0;
    for (; known >= 0 && steps[known] < 0; known = parent[known]) between++;
    let depth = known < 0 ? between - 1 : steps[known] + between;
    for (let here = area; here !== known; here = parent[here]) steps[here] = depth--;
  }
  return steps;
}
