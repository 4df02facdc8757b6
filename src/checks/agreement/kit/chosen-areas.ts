import type { Dataset } from '../../../data/dataset.ts';
import type { Source } from '../../../data/source.ts';
import { finestStations } from '../../../queries/stations.ts';
import { largestCoverageForShift, largestCoverageOfSubset, weightedSpread } from '../../../stats/extreme-selection.ts';

/** The share a tally gives a contestant, and its official share P. */
interface Leading {
  readonly contestant: number;
  readonly share: number;
  readonly P: number;
}

/** How far choosing stations alone can go, by the official shares of the finest table. */
export interface ChosenAreas {
  readonly level: string;
  readonly areas: number;
  readonly spread: number;
  /** Largest part of the votes, in whole areas, that has the leader's share in the tally. */
  readonly largest: number;
  readonly any: number;
  readonly normal: number;
}

/** The areas of the finest table; undefined where none reports the contestant, one contradicts itself, or all are alike. */
export function chosenAreas(dataset: Dataset, source: Source, { contestant, share, P }: Leading): ChosenAreas | undefined {
  const stations = source.area === dataset.areas.root ? finestStations(dataset) : undefined;
  const votes = stations?.votes[contestant];
  const valid = stations?.valid;
  if (!stations || !votes || !valid?.some((whole) => whole > 0)) return undefined;
  // A row that contradicts itself is the matter of other checks.
  if (votes.some((one, at) => one > valid[at])) return undefined;
  const spread = weightedSpread(votes, valid);
  if (!(spread > 0)) return undefined;
  return {
    level: stations.table.level,
    areas: stations.size,
    spread,
    largest: largestCoverageOfSubset(votes, valid, share),
    any: largestCoverageForShift(spread, share - P, 'any'),
    normal: largestCoverageForShift(spread, share - P, 'normal'),
  };
}
