import { betaTails } from './distributions/beta.ts';
import { randomStream } from './random.ts';
import { logGammaDraw, type Uniform } from './sampling.ts';

function demandShapes(alpha: ArrayLike<number>): void {
  let good = alpha.length > 0;
  for (let i = 0; i < alpha.length; i++) good = good && alpha[i] > 0 && alpha[i] < Number.POSITIVE_INFINITY;
  if (!good) throw new RangeError('dirichlet: every alpha must be greater than 0, and there must be one');
}

/** Shapes already looked at. */
function draw(uniform: Uniform, alpha: ArrayLike<number>, out: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < out.length; i++) {
    out[i] = logGammaDraw(uniform, alpha[i]);
    if (out[i] > most) most = out[i];
  }
  let sum = 0;
  for (let i = 0; i < out.length; i++) {
    out[i] = Math.exp(out[i] - most);
    sum += out[i];
  }
  for (let i = 0; i < out.length; i++) out[i] /= sum;
}

/**
 * Shares that add to 1 from a Dirichlet distribution: gamma numbers over their sum.
 *
 *     pᵢ = Gᵢ / Σ G,  Gᵢ ~ Gamma(αᵢ)
 *
 * The gamma numbers stay on the log scale until the largest is known, so that small αᵢ do not turn all of them into 0.
 *
 * @param out where the shares are written, as many as there are αᵢ
 * @throws RangeError when an αᵢ is not greater than 0, there is none or `out` is of another length
 * @see Devroye (1986), Non-uniform random variate generation, XI.4.1
 * @example dirichletDraw(randomStream(1, 0).uniform, [94.7, 27.2, 5.5]); // three shares near 0.74, 0.21, 0.04
 */
export function dirichletDraw(uniform: Uniform, alpha: ArrayLike<number>, out = new Float64Array(alpha.length)): Float64Array {
  demandShapes(alpha);
  if (out.length !== alpha.length) throw new RangeError('dirichletDraw: lengths differ');
  draw(uniform, alpha, out);
  return out;
}

/**
 * Calls back with one draw of Dirichlet shares after another; draw d comes from stream `stream` of the seed, in sequence.
 *
 * @param each gets the shares, in an array that the next draw overwrites
 * @throws RangeError when an αᵢ is not greater than 0 or draws is not a whole number, 0 or more
 * @see dirichletDraw
 * @example shareDraws([3, 2], { draws: 1000, seed: 1, stream: 0 }, ([share]) => wins += share > 0.5 ? 1 : 0);
 */
export function shareDraws(
  alpha: ArrayLike<number>,
  { draws, seed, stream }: { readonly draws: number; readonly seed: number; readonly stream: number },
  each: (shares: Float64Array, index: number) => void,
): void {
  demandShapes(alpha);
  if (!(Number.isSafeInteger(draws) && draws >= 0))
    throw new RangeError(`shareDraws: draws must be a whole number, 0 or more, found ${draws}`);
  const { uniform } = randomStream(seed, stream);
  const shares = new Float64Array(alpha.length);
  for (let index = 0; index < draws; index++) {
    draw(uniform, alpha, shares);
    each(shares, index);
  }
}

/** Chances that a share lies below a threshold, and at or above it. */
export interface ShareTails {
  readonly below: number;
  readonly atLeast: number;
  readonly log10Below: number;
  readonly log10AtLeast: number;
}

/**
 * Exact chance that one share of a Dirichlet distribution reaches a threshold.
 *
 *     p ~ Beta(α, Σ of the other α)    P(p ≥ θ) = 1 − I_θ(α, Σ of the other α)
 *
 * With α = n·p̂ + ½ it is the posterior chance after n (effective) interviews under Jeffreys' prior.
 *
 * @throws RangeError when a parameter is not greater than 0 or the threshold is outside [0, 1]
 * @see Kotz, Balakrishnan & Johnson (2000), Continuous Multivariate Distributions, ch. 49, doi:10.1002/0471722065
 * @example betaShareTail(1, 1, 0.07).atLeast; // 0.93
 */
export function betaShareTail(alphaCell: number, alphaRest: number, threshold: number): ShareTails {
  const { lower, upper, logLower, logUpper } = betaTails(threshold, 1 - threshold, alphaCell, alphaRest);
  return { below: lower, atLeast: upper, log10Below: logLower / Math.LN10, log10AtLeast: logUpper / Math.LN10 };
}
