import type { Areas } from '../../../data/areas.ts';
import { type Dataset, officialTables } from '../../../data/dataset.ts';
import { type OfficialShares, officialShares } from '../../../queries/reference.ts';
import { sum } from '../../../stats/sum.ts';

/** One area with its official result. */
export interface AreaResult {
  readonly area: number;
  readonly result: OfficialShares;
}

/** The official results that are mixed. */
export interface MixedAreas {
  readonly level: string;
  readonly results: readonly AreaResult[];
  /** Part of the valid votes of each area; absent where an area publishes percentages only. */
  readonly weights?: readonly number[];
  /** Part of the official valid votes that these areas hold; absent as above. */
  readonly covered?: number;
}

/**
 * The areas of a level whose tables report all contestants, or those of the first such level below the country.
 *
 * @param most no more than one area above this number is listed
 */
export function publishedAreas(dataset: Dataset, level: string | undefined, most: number): number[] {
  const { areas } = dataset;
  const chosen = new Set<number>();
  let least = Number.POSITIVE_INFINITY;
  for (const area of reportedAreas(dataset)) {
    if (area === areas.root || (level !== undefined && areas.level(area) !== level)) continue;
    const depth = level === undefined ? depthOf(areas, area) : 0;
    if (depth > least) continue;
    if (depth < least) chosen.clear();
    least = depth;
    if (chosen.size <= most) chosen.add(area);
  }
  return [...chosen];
}

/** The areas of the rows of every official table that reports all contestants. */
function* reportedAreas(dataset: Dataset): Generator<number> {
  for (const { table } of officialTables(dataset)) {
    if (![table.votes, table.shares].some((columns) => columns.every(Boolean))) continue;
    for (let row = 0; row < table.rows; row++) yield table.area[row];
  }
}

function depthOf({ parent }: Areas, area: number): number {
  let depth = 0;
  for (let above = parent[area]; above >= 0; above = parent[above]) depth++;
  return depth;
}

/** The areas that have official shares, with them. */
export function areaResults(dataset: Dataset, areas: readonly number[]): AreaResult[] {
  return areas.flatMap((area) => {
    const result = officialShares(dataset, area);
    return result ? [{ area, result }] : [];
  });
}

/** The areas with their parts of the valid votes, and the part of all valid votes that they hold. */
export function mixedAreas(dataset: Dataset, results: readonly AreaResult[], level: string | undefined): MixedAreas {
  const { areas } = dataset;
  const name = level ?? areas.level(results[0].area);
  const valid = results.map(({ result }) => result.valid ?? 0);
  if (valid.some((votes) => votes === 0)) return { level: name, results };
  const total = sum(valid);
  const whole = officialShares(dataset, areas.root)?.valid;
  return { level: name, results, weights: valid.map((votes) => votes / total), ...(whole && { covered: total / whole }) };
}
