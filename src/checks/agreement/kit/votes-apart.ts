import type { Cells, ComparedShares } from '../../../queries/compared-shares.ts';
import { Z95 } from '../../../stats/confidence.ts';
import { totalVariation } from '../../../stats/distance.ts';
import { sum } from '../../../stats/sum.ts';
import { concentration, totalDesignEffect } from '../../../stats/total-survey-error.ts';

/** What is compared of the cells. */
type ComparedCells = Pick<Cells, 'shares' | 'proportions' | 'low' | 'high'>;

/** How far two results are apart in votes: beyond the usual error, and at the figures as printed. */
export interface VotesApart {
  /** Votes of all contestants together that would have to be others'. */
  readonly outside: number;
  readonly distance: number;
  /** Official votes of one category less those that the source would give it, nearest to 0 first. */
  readonly of: (cell: number) => { readonly outside: number; readonly gap: number };
}

/** Half the band of the usual error (95 %) around an official share, for a sample that is worth so many interviews. */
export function usualError(share: number, worth: number, leading: number, rmse: number): number {
  return Z95 * Math.sqrt((share * (1 - share) * totalDesignEffect(worth, concentration(leading, rmse))) / worth);
}

/**
 * The votes between a source and the official result, with the widest of the bands that its readings allow.
 *
 * @param worths interviews that each reading of the sample is worth; none where nobody knows by how much such a source errs: then no
 * vote is certain to be beyond
 * @returns undefined where the valid votes are not known
 */
export function apartBeyondUsualError(
  { cells, official }: ComparedShares,
  worths: readonly number[],
  rmse: number,
): VotesApart | undefined {
  if (official.valid === undefined) return undefined;
  const leading = Math.max(...cells.proportions);
  const half = cells.proportions.map((share) =>
    worths.length > 0 ? Math.max(...worths.map((worth) => usualError(share, worth, leading, rmse))) : Number.POSITIVE_INFINITY,
  );
  return votesApart(cells, half, official.valid);
}

/**
 * The votes between a source and the official result. Each category has a band around its official share; what the printed figure,
 * at the end of its rounding that is nearest, leaves outside of it is what the usual error does not explain.
 *
 *     outside = V · max(Σ⁺, Σ⁻) of [pᵢ − Pᵢ] beyond ± hᵢ        distance = V · ½ Σ |pᵢ − Pᵢ|
 *
 * @param half half of the band, by category
 * @param valid V, the official valid votes
 */
export function votesApart({ shares, proportions, low, high }: ComparedCells, half: readonly number[], valid: number): VotesApart {
  const outside = proportions.map((share, cell) => {
    const above = Math.min(low[cell], shares[cell]) - share - half[cell];
    const below = share - half[cell] - Math.max(high[cell], shares[cell]);
    if (above > 0) return above;
    return below > 0 ? -below : 0;
  });
  const side = (sign: number): number => sum(outside.map((one) => Math.max(0, sign * one)));
  return {
    outside: valid * Math.max(side(1), side(-1)),
    distance: valid * totalVariation(shares, proportions),
    of: (cell) => ({ outside: -valid * outside[cell], gap: valid * (proportions[cell] - shares[cell]) }),
  };
}

/** The ballots that two results put in doubt, in whole votes: the fewest rounded down, the most rounded to the nearest. */
export const ballotsApart = ({ outside, distance }: Pick<VotesApart, 'outside' | 'distance'>): readonly [number, number] => {
  const fewest = Math.floor(outside);
  return [fewest, Math.max(fewest, Math.round(distance))];
};

/** What a contestant may owe: from what is beyond the usual error to the whole gap, in ascending order. */
export function owed({ outside, gap }: { readonly outside: number; readonly gap: number }): readonly [number, number] {
  const whole = Math.round(gap);
  const sure = Math.trunc(outside);
  return whole < 0 ? [Math.min(whole, sure), sure] : [sure, Math.max(whole, sure)];
}
