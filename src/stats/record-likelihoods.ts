import { logGamma } from './distributions/gamma.ts';

/** How a record may be wrong. */
export const RECORD_ERRORS = ['exchanged', 'shifted', 'neighbour'] as const;
export type RecordError = (typeof RECORD_ERRORS)[number];

/** The likeliest way an error of one kind happened, and how likely all of its ways make the record. */
export interface ErrorLikelihood {
  /** Logarithm of the likelihood, the mean over all ways. */
  readonly log: number;
  /** The votes that were probably cast, in the order of the ballot. */
  readonly undone: readonly number[];
  /** The contestants it concerns, the one whose votes were moved first. */
  readonly between: readonly [number, number];
}

/**
 * Logarithm of the Dirichlet–multinomial probability of votes.
 *
 *     ln n!Γ(M)/Γ(n + M) + Σ ln Γ(aⱼ + μⱼM) / (aⱼ! Γ(μⱼM))
 *
 * @param shares expected shares, above 0, that add to 1
 * @param precision M above 0: the larger, the less stations differ beyond chance; with two contestants the beta-binomial
 * @see Mosimann (1962) doi:10.1093/biomet/49.1-2.65
 * @example Math.exp(logVotes([1, 0], [0.25, 0.75], 10)); // 0.25
 */
export function logVotes(votes: ArrayLike<number>, shares: ArrayLike<number>, precision: number): number {
  let n = 0;
  let log = 0;
  for (let j = 0; j < votes.length; j++) {
    const alpha = shares[j] * precision;
    n += votes[j];
    log += logGamma(votes[j] + alpha) - logGamma(alpha) - logGamma(votes[j] + 1);
  }
  return log + logGamma(n + 1) + logGamma(precision) - logGamma(n + precision);
}

/**
 * The likelihood of a record under one kind of error, all of its ways being equally likely beforehand; undefined where the kind
 * cannot be, or is another one.
 *
 * `exchanged`: the votes of any two contestants. `shifted`: every count one place up or down the ballot, the last to the first; with
 * two contestants that is an exchange. `neighbour`: all votes of a contestant under the next or the one before, so that it has none;
 * the two are then one class of the model.
 *
 * @throws RangeError when there are fewer than two contestants
 */
export function errorLikelihood(
  kind: RecordError,
  votes: ArrayLike<number>,
  shares: ArrayLike<number>,
  precision: number,
): ErrorLikelihood | undefined {
  if (votes.length < 2) throw new RangeError(`errorLikelihood: ${votes.length} contestants`);
  const { ways, of } = WAYS[kind](Array.from(votes), Array.from(shares), precision);
  if (ways.length === 0) return undefined;
  const best = ways.reduce((one, other) => (other.log > one.log ? other : one));
  const sum = ways.reduce((all, { log }) => all + Math.exp(log - best.log), 0);
  return { log: best.log + Math.log(sum / of), undone: best.undo(), between: best.between };
}

interface Way extends Pick<ErrorLikelihood, 'log' | 'between'> {
  readonly undo: () => number[];
}

interface Ways {
  readonly ways: readonly Way[];
  /** How many there are, with those that this record rules out. */
  readonly of: number;
}

const WAYS: Readonly<Record<RecordError, (votes: number[], shares: number[], precision: number) => Ways>> = {
  exchanged: exchanges,
  shifted: shifts,
  neighbour: neighbours,
};

function exchanges(votes: number[], shares: number[], precision: number): Ways {
  const printed = logVotes(votes, shares, precision);
  const cell = (j: number, count: number): number => logGamma(count + shares[j] * precision);
  const own = votes.map((count, j) => cell(j, count));
  const ways: Way[] = [];
  for (let j = 0; j < votes.length; j++)
    for (let k = j + 1; k < votes.length; k++) {
      // Equal counts are no error whatever happened to them.
      if (votes[j] === votes[k]) continue;
      const log = printed - own[j] - own[k] + cell(j, votes[k]) + cell(k, votes[j]);
      ways.push({ log, undo: () => replaced(votes, [j, votes[k]], [k, votes[j]]), between: [j, k] });
    }
  return { ways, of: (votes.length * (votes.length - 1)) / 2 };
}

function shifts(votes: number[], shares: number[], precision: number): Ways {
  if (votes.length < 3) return { ways: [], of: 1 };
  const turned = [
    [...votes.slice(1), votes[0]],
    [votes[votes.length - 1], ...votes.slice(0, -1)],
  ];
  const ways = turned.map(
    (undone): Way => ({ log: logVotes(undone, shares, precision), undo: () => undone, between: [0, votes.length - 1] }),
  );
  return { ways, of: 2 };
}

function neighbours(votes: number[], shares: number[], precision: number): Ways {
  const ways: Way[] = [];
  for (const [j, count] of votes.entries()) {
    if (count > 0) continue;
    for (const k of [j - 1, j + 1]) {
      if (!(votes[k] > 0)) continue;
      const both = shares[j] + shares[k];
      const log = logVotes(without(votes, j), without(replaced(shares, [k, both]), j), precision);
      const given = Math.round((votes[k] * shares[j]) / both);
      ways.push({ log, undo: () => replaced(votes, [j, given], [k, votes[k] - given]), between: [j, k] });
    }
  }
  return { ways, of: 2 * (votes.length - 1) };
}

function replaced(values: readonly number[], ...changes: readonly (readonly [at: number, value: number])[]): number[] {
  const changed = [...values];
  for (const [at, value] of changes) changed[at] = value;
  return changed;
}

const without = (values: readonly number[], at: number): number[] => values.filter((_, j) => j !== at);
