import { poissonBinomialTail } from './distributions/poisson-binomial.ts';
import { poissonBinomialSaddlePoint } from './distributions/poisson-binomial-saddle-point.ts';

/** How often something happened against how often chance has it, in events each with a probability and a weight of its own. */
export interface ExcessOverChance {
  /** Events that count. */
  readonly n: number;
  /** Σ w·x, x being 1 where the event happened. */
  readonly observed: number;
  /** Σ w·p. */
  readonly expected: number;
  /** √Σ w²·p(1 − p). */
  readonly sd: number;
}

/**
 * Observed and expected sums of independent events, weighted, over some of them.
 *
 * @param hits 1 where the event happened
 * @param chances its probability
 * @param rows which events count
 * @param weights one an event; all 1 where absent
 * @example excessOverChance([1, 0], [0.5, 0.5], [0, 1]); // { n: 2, observed: 1, expected: 1, sd: 0.7071… }
 */
export function excessOverChance(
  hits: ArrayLike<number>,
  chances: ArrayLike<number>,
  rows: ArrayLike<number>,
  weights?: ArrayLike<number>,
): ExcessOverChance {
  let [observed, expected, variance] = [0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const chance = chances[row];
    const weight = weights ? weights[row] : 1;
    observed += weight * hits[row];
    expected += weight * chance;
    variance += weight * weight * chance * (1 - chance);
  }
  return { n: rows.length, observed, expected, sd: Math.sqrt(variance) };
}

/** Up to this many events the convolution is exact and quick. */
const FEW = 200;

/**
 * Chance of as many hits as were seen or more: exact for few events, the saddle point formula for many.
 *
 * @param hits 1 where the event happened
 * @param chances its probability
 * @param rows which events count
 * @see poissonBinomialTail and poissonBinomialSaddlePoint
 * @example excessTail([1, 1], [0.5, 0.5], [0, 1]).p; // 0.25
 */
export function excessTail(hits: ArrayLike<number>, chances: ArrayLike<number>, rows: ArrayLike<number>): { p: number; log10P: number } {
  const own = new Float64Array(rows.length);
  let observed = 0;
  for (let i = 0; i < rows.length; i++) {
    own[i] = chances[rows[i]];
    observed += hits[rows[i]];
  }
  return rows.length < FEW ? poissonBinomialTail(own, observed) : poissonBinomialSaddlePoint(own, observed);
}
