import type { Contest } from '../../../data/contest.ts';
import { seatsUnder } from '../../../queries/seats.ts';
import { betaShareTail, shareDraws } from '../../../stats/dirichlet-draws.ts';
import { sum } from '../../../stats/sum.ts';

/** Seats of one contestant over the draws. */
interface SeatInterval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Exact chance of reaching the threshold. */
  readonly passes: number;
  /** log₁₀ of that chance, and of the chance of not reaching it. */
  readonly log10Passes: number;
  readonly log10Fails: number;
  /** Fraction of draws in which it alone has the most seats. */
  readonly leads: number;
  /** Fraction of draws in which it has more than half of the seats. */
  readonly majority: number;
}

export interface SeatIntervals {
  readonly contestants: readonly SeatInterval[];
  /** Draws with a division of all seats, which the fractions and intervals are of. */
  readonly divided: number;
  readonly draws: number;
  /** Fraction of draws in which the given contestant alone has the most seats. */
  readonly sameWinner?: number;
}

export interface SeatDraws {
  readonly draws: number;
  readonly seed: number;
  readonly stream: number;
  /** What the threshold is a share of, relative to the whole that the shares are of; 1 by default, above it with other ballots. */
  readonly base?: number;
  readonly confidence?: number;
  /** Dirichlet parameter of answers for nobody in the list. */
  readonly rest?: number;
  /** Who has the most seats under another source, for `sameWinner`. */
  readonly winner?: number;
}

/**
 * The seats that shares known from a sample would give: what sampling leaves open of them.
 *
 *     p ~ Dirichlet(α)    low = least s with P(S ≤ s) ≥ (1 − confidence)/2,   high = least s with P(S ≤ s) ≥ (1 + confidence)/2
 *
 * With α = n·p̂ + ½, n effective interviews, p is the posterior under Jeffreys' prior. Chances of the threshold are exact;
 * the rest is of `draws` draws. Seats are whole, so an interval holds at least the confidence it is asked for.
 *
 * @param alpha Dirichlet parameters by contestant
 * @returns undefined where the rules give no division of the seats in any draw
 * @throws RangeError when an α or `rest` is not greater than 0, draws is not whole, base not above 0 or the confidence not inside (0, 1)
 * @see Gelman, Carlin, Stern, Dunson, Vehtari & Rubin (2013) Bayesian Data Analysis, 3.4, doi:10.1201/b16018
 * @example seatIntervals(contest, [94.7, 27.2, 5.5, 21.4, 20.7], { draws: 20000, seed: 1, stream: 0 })?.contestants[0].low; // 49
 */
export function seatIntervals(
  contest: Contest,
  alpha: ArrayLike<number>,
  { draws, seed, stream, base = 1, confidence = 0.95, rest, winner }: SeatDraws,
): SeatIntervals | undefined {
  if (!(base > 0)) throw new RangeError(`seatIntervals: base must be above 0, found ${base}`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`seatIntervals: confidence must lie between 0 and 1, found ${confidence}`);
  const { seats: all = 0, threshold = 0 } = contest;
  const size = alpha.length;
  const parameters = rest === undefined ? Array.from(alpha) : [...Array.from(alpha), rest];
  const times = Array.from({ length: size }, () => new Int32Array(all + 1));
  const leads = new Int32Array(size);
  let divided = 0;
  shareDraws(parameters, { draws, seed, stream }, (shares) => {
    const division = seatsUnder(contest, Array.from(shares.subarray(0, size)), base);
    if (!division || division.unassigned > 0) return;
    divided++;
    let leader = 0;
    let alone = true;
    for (const [contestant, seats] of division.seats.entries()) {
      times[contestant][seats]++;
      if (contestant === 0) continue;
      if (seats === division.seats[leader]) alone = false;
      else if (seats > division.seats[leader]) [leader, alone] = [contestant, true];
    }
    if (alone) leads[leader]++;
  });
  if (divided === 0) return undefined;
  const total = sum(parameters);
  const contestants = times.map((seen, contestant): SeatInterval => {
    const at = (chance: number) => quantile(seen, chance * divided);
    const over = sum(seen.subarray(Math.floor(all / 2) + 1));
    return {
      low: at((1 - confidence) / 2),
      median: at(0.5),
      high: at((1 + confidence) / 2),
      ...chances(parameters[contestant], total - parameters[contestant], threshold * base),
      leads: leads[contestant] / divided,
      majority: over / divided,
    };
  });
  return { contestants, divided, draws, ...(winner !== undefined && { sameWinner: contestants[winner].leads }) };
}

/** The exact chances of the threshold; with one contestant and nothing else the share is 1. */
function chances(own: number, others: number, needed: number): Pick<SeatInterval, 'passes' | 'log10Passes' | 'log10Fails'> {
  const never = Number.NEGATIVE_INFINITY;
  if (needed <= 0 || (others <= 0 && needed <= 1)) return { passes: 1, log10Passes: 0, log10Fails: never };
  if (needed >= 1) return { passes: 0, log10Passes: never, log10Fails: 0 };
  const { atLeast, log10AtLeast, log10Below } = betaShareTail(own, others, needed);
  return { passes: atLeast, log10Passes: log10AtLeast, log10Fails: log10Below };
}

/** The least number of seats that at least `rank` of the draws do not exceed. */
function quantile(seen: Int32Array, rank: number): number {
  let below = 0;
  for (let seats = 0; seats < seen.length; seats++) {
    below += seen[seats];
    if (below > 0 && below >= rank * (1 - 1e-12)) return seats;
  }
  return seen.length - 1;
}
