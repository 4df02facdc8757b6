import type { Dataset } from '../data/dataset.ts';
import { ballotsOf, type Stations, stationTables, type TurnoutBasis } from './stations.ts';

/** Turnout and the votes of one contestant by station, as columns. */
export interface ContestantColumns {
  readonly stations: Stations;
  /** Number of the contestant. */
  readonly contestant: number;
  readonly basis: TurnoutBasis;
  readonly registered: Float64Array;
  readonly ballots: Float64Array;
  readonly valid: Float64Array;
  readonly votes: Float64Array;
}

/**
 * The finest official table that holds registered voters, ballots, valid votes and the votes of one contestant: of the one
 * named by identifier, or of the one with the most votes. Undefined where no table has them all.
 */
export function contestantColumns(dataset: Dataset, basis: TurnoutBasis, identifier?: string): ContestantColumns | undefined {
  const named = identifier === undefined ? undefined : dataset.contestants.findIndex(({ id }) => id === identifier);
  for (const stations of stationTables(dataset)) {
    const contestant = named ?? stations.leader;
    const found = ballotsOf(stations, basis);
    const votes = contestant >= 0 ? stations.votes[contestant] : undefined;
    const { registered, valid } = stations;
    if (found && votes && registered && valid)
      return { stations, contestant, basis: found.basis, registered, ballots: found.ballots, valid, votes };
  }
  return undefined;
}
