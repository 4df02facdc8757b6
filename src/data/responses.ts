import { sum } from '../stats/sum.ts';
import type { Location } from './provenance.ts';

/**
 * The answers to a survey or an exit poll as columns: a row is one respondent, or one cluster with its counts. Answers that
 * name a contestant, others, nobody and nothing are four different things.
 */
export interface Responses {
  readonly file: string;
  readonly unit: 'respondent' | 'cluster';
  readonly rows: number;
  /** How many named each contestant, row by row; 0 or 1 of a respondent. */
  readonly named: readonly Float64Array[];
  /** Named somebody who is no contestant here. */
  readonly others: Float64Array;
  /** Worded that they did not vote. */
  readonly abstained: Float64Array;
  /** Did not answer, or did not know. */
  readonly silent: Float64Array;
  /** Weight of each answer of the row; all alike where absent. */
  readonly weight?: Float64Array;
  /** Cluster of each row, by number; absent where every row is a cluster of its own. */
  readonly cluster?: Int32Array;
  readonly stratum?: Int32Array;
  /** Where the table is named in the manifest. */
  readonly location: Location;
}

/** All answers, those that name nobody included. */
export function answersIn({ named, others, abstained, silent }: Responses): number {
  return sum([...named, others, abstained, silent].map(sum));
}
