import type { Areas } from '../data/areas.ts';

/**
 * The smallest area that holds all of these areas; of one area that area itself, of none the root.
 *
 * @example smallestCommonArea(areas, [firstStation, secondStation]); // the district of both
 */
export function smallestCommonArea({ parent, root }: Areas, of: ArrayLike<number>): number {
  if (of.length === 0) return root;
  let common = pathTo(parent, of[0]);
  for (let at = 1; at < of.length && common.length > 1; at++) {
    const path = new Set(pathTo(parent, of[at]));
    common = common.filter((area) => path.has(area));
  }
  return common[0] ?? root;
}

/** An area and the areas that hold it, the nearest first. */
function pathTo(parent: ArrayLike<number>, below: number): number[] {
  const path: number[] = [];
  for (let area = below; area >= 0; area = parent[area]) path.push(area);
  return path;
}
