import type { Dataset } from '../data/dataset.ts';
import { T as MODEL } from '../language/model.texts.ts';
import type { Worded } from '../language/text.ts';
import { T } from './percentage-margins.texts.ts';
import { BALLOTS, ballotsOf, type Stations, type TurnoutBasis } from './stations.ts';

/** A percentage of every station as two counts: turnout, or the share of a contestant. */
export interface PercentageMargin {
  readonly quantity: 'share' | 'turnout';
  /** Index of the contestant; absent for turnout. */
  readonly contestant?: number;
  /** For a sentence: "turnout", "the share of Alpha". */
  readonly name: Worded;
  /** What was divided by what. */
  readonly definition: Worded;
  readonly part: Float64Array;
  readonly whole: Float64Array;
}

/** Turnout, where registered voters and ballots are published. */
export function turnoutMargin(stations: Stations, basis: TurnoutBasis): PercentageMargin | undefined {
  const { registered } = stations;
  const counted = ballotsOf(stations, basis);
  if (!registered || !counted) return undefined;
  const definition = T.overRegisteredVoters({ ballots: BALLOTS[counted.basis] });
  return { quantity: 'turnout', name: MODEL.turnout(), definition, part: counted.ballots, whole: registered };
}

/** The share of a contestant in ballots cast where the contest counts shares so, else in valid votes; the other where only that is published. */
export function shareMargin(
  { contest, contestants }: Dataset,
  { votes, cast, valid }: Stations,
  contestant: number,
): PercentageMargin | undefined {
  const part = votes[contestant];
  const ofCast = contest.thresholdBase === 'cast' ? cast !== undefined : valid === undefined;
  const whole = ofCast ? cast : valid;
  if (!part || !whole) return undefined;
  const name = T.share({ contestants: contestants[contestant].name });
  const definition = ofCast ? T.votesOverBallotsCast() : T.votesOverValidVotes();
  return { quantity: 'share', contestant, name, definition, part, whole };
}

/** Which stations a test of percentages may look at. */
export interface MarginFilter {
  /** Fewest registered voters, or where they are not published ballots. */
  readonly minRegistered: number;
  /** Highest turnout and highest share of the leader. */
  readonly maxShare: number;
}

/** No polling station is larger; the exact chances of one that were would take the longer the larger it is. */
const LARGEST = 10_000_000;

/**
 * The stations all of whose margins lie within the filter, in ascending order; counts that are no share, and those of more than
 * ten million voters or ballots, are left out.
 */
export function filteredStations(
  size: number,
  margins: readonly PercentageMargin[],
  { minRegistered, maxShare }: MarginFilter,
): Int32Array {
  const sizes = (margins.find(({ quantity }) => quantity === 'turnout') ?? margins[0]).whole;
  const kept = new Int32Array(size);
  let found = 0;
  for (let at = 0; at < size; at++) {
    let inside = sizes[at] >= minRegistered;
    for (let m = 0; m < margins.length && inside; m++) {
      const { part, whole } = margins[m];
      inside = part[at] >= 0 && whole[at] > 0 && whole[at] <= LARGEST && part[at] / whole[at] <= maxShare;
    }
    if (inside) kept[found++] = at;
  }
  return kept.subarray(0, found);
}
