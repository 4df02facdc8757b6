import type { Dataset } from '../../../data/dataset.ts';
import type { Interval } from '../../../data/share.ts';
import type { Source } from '../../../data/source.ts';
import { officialShares, reportedShares } from '../../../queries/reference.ts';
import { sum } from '../../../stats/sum.ts';

/** Votes of one contestant that a survey's turnout and shares imply, beside the official ones. */
export interface ImpliedVotes {
  readonly contestant: number;
  /** At the figures as printed. */
  readonly implied: number;
  /** At the ends of what the printed figures allow. */
  readonly low: number;
  readonly high: number;
  readonly official: number;
}

/** What would have to have happened to the votes for both a survey and the official count to be true. */
export interface Reconciliation {
  readonly rows: readonly ImpliedVotes[];
  /** Whether votes that were only added could explain the official count: nobody then has fewer votes than the survey implies. */
  readonly additionsOnly: boolean;
  /** The least number of votes that would have had to be removed or moved as well. */
  readonly taken: number;
  /** Votes missing from those contestants at the figures as printed. */
  readonly takenAsPrinted: number;
}

/**
 * Official votes against those a survey implies, share · turnout · registered voters, with every ballot taken for a valid
 * one, contestant by contestant. An interval is read at the end that asks for least: a statement must not hang on rounding.
 *
 * @param shares value and interval of each contestant as fractions; undefined where the survey does not report one
 */
export function reconciliation(
  shares: readonly ({ readonly value: number; readonly interval: Interval } | undefined)[],
  turnout: { readonly value: number; readonly interval: Interval },
  registered: number,
  votes: readonly number[],
): Reconciliation {
  const rows = shares.flatMap((share, contestant): ImpliedVotes[] =>
    share
      ? [
          {
            contestant,
            implied: share.value * turnout.value * registered,
            low: share.interval.low * turnout.interval.low * registered,
            high: share.interval.high * turnout.interval.high * registered,
            official: votes[contestant],
          },
        ]
      : [],
  );
  const taken = sum(rows.map(({ low, official }) => Math.max(0, low - official)));
  const takenAsPrinted = sum(rows.map(({ implied, official }) => Math.max(0, implied - official)));
  const additionsOnly = taken < 1;
  return { rows, additionsOnly, taken: additionsOnly ? 0 : taken, takenAsPrinted };
}

/** The same for a survey that tells both; undefined where its shares or the official votes of its area are not published. */
export function impliedBySurvey(
  dataset: Dataset,
  source: Source,
  turnout: { readonly value: number; readonly interval: Interval },
  registered: number,
): Reconciliation | undefined {
  const reported = reportedShares(source, dataset);
  const official = officialShares(dataset, source.area);
  if (!reported || !official?.votes) return undefined;
  const shares = reported.values.map((value, index) => {
    const interval = reported.intervals[index];
    return value === undefined || !interval ? undefined : { value, interval };
  });
  return reconciliation(shares, turnout, registered, official.votes);
}
