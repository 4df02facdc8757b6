import type { Dataset } from '../../../data/dataset.ts';
import { officialShares } from '../../../queries/reference.ts';
import { effectiveSample } from '../../../queries/sample-design.ts';
import { chiSquareQuantile } from '../../../stats/distributions/chi-square.ts';
import {
  type Discrepancy,
  discrepancyTails,
  impliedEffectiveSize,
  mutualDiscrepancy,
  officialDiscrepancy,
} from '../../../stats/herding.ts';
import { sum } from '../../../stats/sum.ts';
import { decidedShares, mergedShares, type PollGroup, type WholePoll, wholeShares } from './poll-groups.ts';

/** The spread of polls of known size, beside that of simple random samples. */
interface Spread extends Discrepancy {
  /** The spread as a multiple of that of simple random samples, with its 95 % interval. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly tails: Tails;
  /** The tails with the design effects stated or implied. */
  readonly designed: Tails;
  /** All people asked, and what each poll is worth. */
  readonly people: number;
  readonly effective: readonly number[];
}

type Tails = ReturnType<typeof discrepancyTails>;

/** How far polls of known size are from their mean; undefined where their shares are printed too coarsely to say. */
export function spreadOf(polls: readonly WholePoll[]): Spread | undefined {
  const shares = mergedShares(polls);
  if (shares[0].length < 2) return undefined;
  const sizes = polls.map(({ n }) => n as number);
  const effective = polls.map(({ source, n }) => effectiveSample(source, n as number));
  const { statistic, df } = withoutResidue(mutualDiscrepancy(shares, sizes));
  return {
    statistic,
    df,
    ratio: statistic / df,
    low: statistic / chiSquareQuantile(0.975, df),
    high: statistic / chiSquareQuantile(0.025, df),
    tails: discrepancyTails(statistic, df),
    designed: discrepancyTails(withoutResidue(mutualDiscrepancy(shares, effective)).statistic, df),
    people: sum(sizes),
    effective,
  };
}

/** What is left of shares that are the same after rounding in binary is nothing. */
export function withoutResidue(found: Discrepancy): Discrepancy {
  return found.statistic < 1e-18 ? { ...found, statistic: 0 } : found;
}

/** How far polls are from each other, for the leader alone, and from the official result. */
interface Distances {
  readonly mutual: Discrepancy;
  readonly alone: Discrepancy;
  readonly leader: string;
  /** Of exit polls only: opinions move. */
  readonly official?: Discrepancy;
}

/** The distances of polls whose sizes play no part: each counts as a sample of one. */
export function distancesOf(dataset: Dataset, { kind, polls }: PollGroup): Distances {
  const proportions = kind === 'exit' ? officialProportions(dataset) : undefined;
  const shares = officialShares(dataset, dataset.areas.root)?.shares ?? polls[0].values;
  const leader = shares.indexOf(Math.max(...shares));
  return {
    mutual: mutualDiscrepancy(wholeShares(polls)),
    alone: mutualDiscrepancy(polls.map(({ values }) => [values[leader], 1 - values[leader]])),
    leader: dataset.contestants[leader].name,
    ...(proportions && { official: officialDiscrepancy(decidedShares(polls), proportions) }),
  };
}

/** The official shares of the contestants listed; absent where one has none, because nothing can then be divided by it. */
export function officialProportions(dataset: Dataset): number[] | undefined {
  const shares = officialShares(dataset, dataset.areas.root)?.shares;
  const named = sum(shares ?? []);
  return shares?.every((share) => share > 0) ? shares.map((share) => share / named) : undefined;
}

/** Sizes of each poll at which its lower tail is 5 %, 50 % and 95 %. */
export interface Sizes {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

export function sizesOf({ statistic, df }: Discrepancy): Sizes {
  const [least, median, most] = [0.05, 0.5, 0.95].map((tail) => impliedEffectiveSize(statistic, df, tail));
  return { least, median, most };
}

/** The discrepancy of polls that are samples of n each, with its tails. */
export function atSize(n: number, { statistic, df }: Discrepancy) {
  return { statistic: n * statistic, ...discrepancyTails(n * statistic, df) };
}
