import { gathered } from '../stats/gathered.ts';
import { ballotsOf, type Stations, type TurnoutBasis } from './stations.ts';

/** Stations with all that turnout and the leader's share are made of, as columns; those without are counted. */
export interface TurnoutColumns {
  readonly stations: Stations;
  readonly basis: TurnoutBasis;
  readonly size: number;
  /** Stations left out: nobody registered, no valid vote, or more ballots than voters, more votes than valid ones. */
  readonly omitted: number;
  /** Index of each among the stations. */
  readonly at: Int32Array;
  readonly registered: Float64Array;
  readonly ballots: Float64Array;
  readonly valid: Float64Array;
  readonly leader: Float64Array;
}

/** The columns of a table for a comparison of turnout and the share of its leader; undefined where one of them is not published. */
export function turnoutColumns(stations: Stations): TurnoutColumns | undefined {
  const { registered: roll, valid: all, leader } = stations;
  const found = ballotsOf(stations);
  const votes = leader >= 0 ? stations.votes[leader] : undefined;
  if (!roll || !all || !found || !votes) return undefined;
  const at = new Int32Array(stations.size);
  let size = 0;
  for (let i = 0; i < stations.size; i++)
    if (roll[i] > 0 && all[i] > 0 && found.ballots[i] <= roll[i] && votes[i] <= all[i]) at[size++] = i;
  const kept = at.subarray(0, size);
  const pick = (values: Float64Array): Float64Array => (size === values.length ? values : gathered(values, kept));
  return {
    stations,
    basis: found.basis,
    size,
    omitted: stations.size - size,
    at: kept,
    registered: pick(roll),
    ballots: pick(found.ballots),
    valid: pick(all),
    leader: pick(votes),
  };
}

/** The part of one column in another, case by case. */
export function ratios(above: Float64Array, below: Float64Array): Float64Array {
  const found = new Float64Array(above.length);
  for (let i = 0; i < found.length; i++) found[i] = above[i] / below[i];
  return found;
}
