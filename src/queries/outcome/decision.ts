import type { DecisionKind } from './margins.ts';

/** What a contest decided between two, and how little would have changed it. A tie that no rule resolves counts as a change. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly area: number;
  /** Who would gain by the change; absent where that is all others, or nobody. */
  readonly for?: number;
  /** Who would lose by it; absent as above. */
  readonly against?: number;
  /** Whether the two are level, be it resolved by a rule or not. */
  readonly tie: boolean;
  /** Votes of the one counted for the other instead. Null, here and below, where no number of them changes the decision. */
  readonly transfer: number | null;
  /** Valid votes more for who would gain; of a quorum, ballots more. */
  readonly add: number | null;
  /** Votes struck from who would lose, ballots and all. */
  readonly remove: number | null;
  /** The fewest official rows whose annulment changes it; null too where no table holds the result. */
  readonly stations: number | null;
  /** Those rows of the table that holds the result. */
  readonly rows?: readonly number[];
}

/** The votes that a decision turns on: the fewest of those transferred, added and removed; infinite where nothing changes it. */
export function turnsOn({ transfer, add, remove }: Pick<Decision, 'transfer' | 'add' | 'remove'>): number {
  return Math.min(...[transfer, add, remove].map((votes) => votes ?? Number.POSITIVE_INFINITY));
}
