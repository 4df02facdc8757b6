/**
 * The places with results, as one tree: column i of every array is area i, `parent[i]` is -1 at the root.
 * Tables refer to an area by its number.
 */
export interface Areas {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly parent: Int32Array;
  readonly level: readonly string[];
  /** Why a name is believed where the source had none; empty where the source names the area. */
  readonly inferredFrom: readonly string[];
  /** What sort of area it is, where the dataset says so (city, rural, abroad …): for comparisons among like areas. */
  readonly group: readonly string[];
  readonly root: number;
  /** True where the dataset lists its areas: then a table that lacks one is known to be incomplete. */
  readonly listed: boolean;
}

/** The children of every area: `children[i]` are the areas whose parent is i, in the order they were read. */
export function childrenOf({ parent }: Areas): number[][] {
  const children: number[][] = Array.from(parent, () => []);
  for (let area = 0; area < parent.length; area++) if (parent[area] >= 0) children[parent[area]].push(area);
  return children;
}
