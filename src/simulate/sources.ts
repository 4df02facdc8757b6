import { dirichletDraw } from '../stats/dirichlet-draws.ts';
import { binomialDraw, type Uniform } from '../stats/sampling.ts';
import { sum } from '../stats/sum.ts';
import { multinomialInto } from './clean.ts';
import type { Counts, PlaceCounts } from './counts.ts';

/** A probability survey of voters after the vote. */
interface SurveyOptions {
  readonly kind: 'survey';
  /** Voters interviewed. */
  readonly size: number;
  /** 1.5 by default. */
  readonly designEffect?: number;
  /** Sd of the leader's share beyond sampling, as a fraction: the rest of the total survey error; 0.02 by default. */
  readonly error?: number;
  /** Selection ratio Γ against the leader: how many times the odds of an answer are lower for a voter of the leader; 1 by default. */
  readonly gamma?: number;
}

/** A tally of votes that people reported themselves. */
interface TallyOptions {
  readonly kind: 'tally';
  /** Part of all valid votes that was reported. */
  readonly coverage: number;
  /** Selection ratio Γ against the leader, as `selectionRatio` has it; 1 by default. */
  readonly gamma?: number;
}

/** Copies of protocols that observers took at some stations, whichever they came to. */
interface ProtocolOptions {
  readonly kind: 'protocols';
  /** Part of the stations. */
  readonly coverage: number;
}

export type SourceOptions = SurveyOptions | TallyOptions | ProtocolOptions;

/** An independent source as it would be published, drawn from the votes as counted. */
export interface SimulatedSource {
  readonly options: SourceOptions;
  /** Votes or answers by contestant. */
  readonly votes: readonly number[];
  readonly sum: number;
  /** Stations whose protocols were copied, with what these say. */
  readonly protocols?: { readonly rows: readonly number[]; readonly counts: Counts };
}

interface Counted {
  readonly counted: PlaceCounts;
  /** Stations as their protocols have them. */
  readonly protocols: Counts;
  readonly leader: number;
  readonly uniform: Uniform;
}

/**
 * An independent source drawn from an election's true count.
 *
 *     survey: n/deff answers, multinomial of Dirichlet shares with E = the shares under Γ and sd of the leader's = error
 *     tally: coverage·V votes, of which the leader's are Bin(coverage·V, p'),  p'/(1 − p') = (p/(1 − p))/Γ, at most what each has
 *     protocols: every station with the chance of the coverage
 *
 * @throws RangeError when a coverage, size, design effect, error or Γ is out of its range
 * @see Rosenbaum (2002), Observational Studies, ch. 4, for Γ; Shirani-Mehr et al. (2018) doi:10.1080/01621459.2018.1448823 for the error
 */
export function simulateSource(options: SourceOptions, from: Counted): SimulatedSource {
  demand(options);
  if (options.kind === 'survey') return survey(options, from);
  return options.kind === 'tally' ? tally(options, from) : protocols(options, from);
}

/** Shares of the votes as counted, the leader's odds divided by Γ. */
function selectedShares({ votes }: PlaceCounts, leader: number, gamma: number): number[] {
  const all = sum(votes);
  const weights = votes.map((one, contestant) => (contestant === leader ? one / gamma : one) / all);
  const whole = sum(weights);
  return weights.map((weight) => weight / whole);
}

function divided(n: number, weights: ArrayLike<number>, uniform: Uniform): number[] {
  const columns = Array.from(weights, () => new Float64Array(1));
  multinomialInto(columns, 0, n, weights, uniform);
  return columns.map(([votes]) => votes);
}

function survey(options: SurveyOptions, { counted, leader, uniform }: Counted): SimulatedSource {
  const { size, designEffect = 1.5, error = 0.02, gamma = 1 } = options;
  const expected = selectedShares(counted, leader, gamma);
  const p = expected[leader];
  const concentration = error > 0 ? (p * (1 - p)) / (error * error) - 1 : 0;
  const shares =
    concentration > 0
      ? dirichletDraw(
          uniform,
          expected.map((share) => Math.max(1e-9, share * concentration)),
        )
      : expected;
  const votes = divided(Math.max(1, Math.round(size / designEffect)), shares, uniform);
  return { options, votes, sum: sum(votes) };
}

function tally(options: TallyOptions, { counted, leader, uniform }: Counted): SimulatedSource {
  const { coverage, gamma = 1 } = options;
  const seen = Math.round(coverage * counted.valid);
  const share = selectedShares(counted, leader, gamma)[leader];
  const others = counted.valid - counted.votes[leader];
  const least = Math.max(0, seen - others);
  const own = Math.max(least, Math.min(counted.votes[leader], binomialDraw(uniform, seen, share)));
  // The others are drawn without replacement, one contestant after the other; a binomial number cut to what is possible.
  let left = seen - own;
  let pool = others;
  const votes = counted.votes.map((available, contestant) => {
    if (contestant === leader) return own;
    pool -= available;
    const drawn = pool > 0 ? binomialDraw(uniform, left, available / (available + pool)) : left;
    const taken = Math.min(available, Math.max(left - pool, drawn));
    left -= taken;
    return taken;
  });
  return { options, votes, sum: sum(votes) };
}

function protocols(options: ProtocolOptions, { protocols: counts, uniform }: Counted): SimulatedSource {
  const rows = Array.from({ length: counts.size }, (_, row) => row).filter(() => uniform() < options.coverage);
  const votes = counts.votes.map((column) => sum(rows.map((row) => column[row])));
  return { options, votes, sum: sum(votes), protocols: { rows, counts } };
}

function demand(options: SourceOptions): void {
  const { kind } = options;
  const want = (good: boolean, what: string, found: number): void => {
    if (!good) throw new RangeError(`simulateSource: the ${what} of a ${kind}, found ${found}`);
  };
  if (options.kind === 'survey') {
    const { size, designEffect = 1.5, error = 0.02 } = options;
    want(Number.isSafeInteger(size) && size >= 1 && size <= 10_000_000, 'size must be a whole number from 1 to 10,000,000', size);
    want(designEffect >= 1 && designEffect <= 100, 'design effect must lie in [1, 100]', designEffect);
    want(error >= 0 && error <= 0.2, 'error must lie in [0, 0.2]', error);
  } else want(options.coverage > 0 && options.coverage <= 1, 'coverage must be above 0 and at most 1', options.coverage);
  if (options.kind !== 'protocols') {
    const { gamma = 1 } = options;
    want(gamma > 0 && gamma <= 1000, 'Γ must be above 0 and at most 1,000', gamma);
  }
}
