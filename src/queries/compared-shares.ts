import type { Dataset } from '../data/dataset.ts';
import type { Source } from '../data/source.ts';
import { sum } from '../stats/sum.ts';
import { isOfListed, listedShares, type OfficialShares, type ReportedShares, reportedShares, someOfficialShares } from './reference.ts';

/** A source with the official result of its area, in the categories that both know. */
export interface ComparedShares {
  readonly source: Source;
  readonly reported: ReportedShares;
  readonly official: OfficialShares;
  readonly cells: Cells;
}

/** The categories both sides can be compared in: contestants reported with official votes, and one for all the rest. */
export interface Cells {
  readonly names: readonly string[];
  /** Contestant of each cell; -1 for the rest. */
  readonly contestants: readonly number[];
  readonly proportions: readonly number[];
  readonly shares: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/**
 * Sets a source beside the official result of its area; undefined where one of them reports no shares, or only one category is left,
 * or where what a source gives are no shares: estimates from counts that contradict each other may lie above 1.
 */
export function comparedShares(dataset: Dataset, source: Source): ComparedShares | undefined {
  const reported = reportedShares(source, dataset);
  const official = someOfficialShares(dataset, source.area);
  if (!reported || !official || reported.reported === 0) return undefined;
  const cells = cellsOf(dataset, reported, official);
  return cells.proportions.length > 1 && areShares(cells) ? { source, reported, official, cells } : undefined;
}

const areShares = ({ shares, low, high }: Cells): boolean =>
  shares.every((share, cell) => share >= 0 && share <= 1 && low[cell] >= 0 && low[cell] <= high[cell] && high[cell] <= 1);

function cellsOf(dataset: Dataset, reported: ReportedShares, official: OfficialShares): Cells {
  const chosen = dataset.contestants.flatMap((_, index) =>
    reported.values[index] !== undefined && official.shares[index] > 0 ? [index] : [],
  );
  const values = chosen.map((index) => reported.values[index] as number);
  // What is of the contestants listed is compared with the official shares of these.
  const theirs = isOfListed(reported) ? listedShares(official) : official.shares;
  const proportions = chosen.map((index) => theirs[index]);
  const low = chosen.map((index) => reported.intervals[index]?.low ?? 0);
  const high = chosen.map((index) => reported.intervals[index]?.high ?? 1);
  const names = chosen.map((index) => dataset.contestants[index].name);
  const restShare = 1 - sum(proportions);
  if (restShare > 1e-9) {
    const total = sum(values);
    // Shares that exceed 100 are an error of the document; here they are read in proportion.
    const scale = Math.min(1, 1 / total);
    const rest = Math.max(0, 1 - total);
    return {
      names: [...names, 'all others'],
      contestants: [...chosen, -1],
      proportions: [...proportions, restShare],
      shares: [...values.map((share) => share * scale), rest],
      low: [...low.map((share) => share * scale), 0],
      high: [...high.map((share) => Math.min(1, share)), 1],
    };
  }
  // Answers that name nobody in the contest may belong to anyone: then only the lower ends bind.
  const spare = sum(high) < 1;
  const total = sum(values);
  const scale = 1 / total;
  return {
    names,
    contestants: chosen,
    proportions,
    shares: values.map((share) => share * scale),
    low: low.map((share) => (total > 1 ? share * Math.min(1, scale) : share)),
    high: high.map((share) => (spare ? 1 : Math.min(1, share))),
  };
}
