import type { Dataset } from '../../../data/dataset.ts';
import { shareInterval } from '../../../data/share.ts';
import type { Source } from '../../../data/source.ts';
import { type OfficialShares, officialCount, type ReportedShares } from '../../../queries/reference.ts';
import { finestStations } from '../../../queries/stations.ts';
import { sum } from '../../../stats/sum.ts';

/** Part of the valid votes a tally saw. */
export interface KnownCoverage {
  readonly value: number;
  /** What it is at the least by the word of the source; absent where only its own votes tell, which other checks ask about. */
  readonly certain?: number;
  readonly of: 'stated' | 'counted' | 'ballots';
}

/** The coverage a source states, a bound read at the end that excludes least; else the votes it counts, else the ballots it states. */
export function knownCoverage(
  dataset: Dataset,
  source: Source,
  reported: ReportedShares,
  official: OfficialShares,
): KnownCoverage | undefined {
  const { coverage } = source;
  const stated = (value: number): KnownCoverage => ({ value: Math.min(1, value), certain: value, of: 'stated' });
  if (coverage?.share) return stated(shareInterval(coverage.share).low);
  const valid = official.valid ?? officialCount(dataset, source.area, 'valid')?.value;
  if (!valid) return undefined;
  if (coverage?.validVotes !== undefined) return stated(coverage.validVotes / valid);
  if (reported.votes) return { value: Math.min(1, sum(reported.votes) / valid), of: 'counted' };
  const cast = officialCount(dataset, source.area, 'ballotsCast')?.value;
  if (coverage?.ballots === undefined || !cast) return undefined;
  // Several votes a ballot: what the ballots seen hold of the votes is not certain.
  if (dataset.contest.votesPerBallot !== undefined) return { value: Math.min(1, coverage.ballots / cast), of: 'ballots' };
  const certain = Math.max(0, coverage.ballots - Math.max(0, cast - valid)) / valid;
  return { value: Math.min(1, coverage.ballots / cast), certain, of: 'ballots' };
}

/** Part of the stations a tally saw, where both numbers are known. */
export function stationCoverage(dataset: Dataset, source: Source): number | undefined {
  const seen = source.coverage?.stations;
  const table = source.area === dataset.areas.root ? finestStations(dataset)?.table : undefined;
  const all = source.sample?.frame?.stations ?? (table?.level === 'station' ? table.rows : undefined);
  return seen !== undefined && all ? seen / all : undefined;
}
