import { symmetricEigenvalues, weightedChiSquareTail } from './distributions/quadratic-form.ts';
import { sum } from './sum.ts';

/** A distance between digits seen and expected, with its asymptotic p-value; a p-value below 1e-8 is given as 1e-8. */
export interface DigitDistance {
  readonly statistic: number;
  readonly p: number;
}

/** The mean absolute deviation of shares, beside what chance alone makes of it at this size. */
export interface AbsoluteDeviation {
  readonly statistic: number;
  /** Mean of the statistic where the law holds. */
  readonly expected: number;
}

interface Deviation {
  readonly n: number;
  readonly differences: readonly number[];
}

function deviation(name: string, observed: ArrayLike<number>, law: ArrayLike<number>): Deviation {
  if (observed.length !== law.length || law.length < 6) throw new RangeError(`${name}: six digits or more, as many seen as expected`);
  const seen = Array.from(observed);
  const n = sum(seen);
  if (!(n > 0)) throw new RangeError(`${name}: nothing was observed`);
  return { n, differences: seen.map((count, i) => count / n - law[i]) };
}

/**
 * Euclidean distance of shares of digits from a law, with a p-value that does not ask for simulation.
 *
 *     d* = √n · √Σ (fᵢ − pᵢ)²
 *
 * Asymptotically d*² is Σ λⱼ·Zⱼ² with the eigenvalues λ of diag(p) − p·pᵀ. Unlike chi-square it weighs a missed digit by
 * its share, so rare digits count less.
 *
 * @param observed counts of six digits or more
 * @param law their shares
 * @throws RangeError when the lengths differ, there are fewer than six digits, or nothing was observed
 * @see Cho & Gaines (2007) doi:10.1198/000313007X223496; Morrow (2014), CEP Discussion Paper 1291, for d* and 1.330 at 5 %
 * @example euclideanDistance(firstDigits, benfordProbabilities(1)).p;
 */
export function euclideanDistance(observed: ArrayLike<number>, law: ArrayLike<number>): DigitDistance {
  const { n, differences } = deviation('euclideanDistance', observed, law);
  const square = n * sum(differences.map((difference) => difference * difference));
  return { statistic: Math.sqrt(square), p: tail(law, 'euclidean', square) };
}

/**
 * Freedman's U²: Watson's statistic for digits, which sees a shift of neighbouring digits better than chi-square does.
 *
 *     U² = (n/k)·( Σ cᵢ² − (Σ cᵢ)²/k ),   cᵢ = Σ_{j ≤ i} (fⱼ − pⱼ)
 *
 * Asymptotically a sum of weighted squares, as for the Euclidean distance.
 *
 * @param observed counts of six digits or more
 * @param law their shares
 * @throws RangeError when the lengths differ, there are fewer than six digits, or nothing was observed
 * @see Freedman (1981) doi:10.1093/biomet/68.3.708; Lesperance et al. (2016) doi:10.1371/journal.pone.0151235
 * @example freedmanU2(firstDigits, benfordProbabilities(1)).statistic;
 */
export function freedmanU2(observed: ArrayLike<number>, law: ArrayLike<number>): DigitDistance {
  const { n, differences } = deviation('freedmanU2', observed, law);
  const k = differences.length;
  let running = 0;
  let sum = 0;
  let squares = 0;
  for (const difference of differences) {
    running += difference;
    sum += running;
    squares += running * running;
  }
  const statistic = (n / k) * (squares - (sum * sum) / k);
  return { statistic, p: tail(law, 'freedman', statistic) };
}

/**
 * Mean absolute deviation of shares of digits from a law, and its mean where the law holds.
 *
 *     MAD = Σ |fᵢ − pᵢ| / k        E[MAD] ≈ Σ √(2·pᵢ(1 − pᵢ)/(π·n)) / k
 *
 * Bands such as Nigrini's (0.012 for second digits) ignore n: at 500 numbers chance alone reaches them.
 *
 * @param observed counts of six digits or more
 * @param law their shares
 * @throws RangeError when the lengths differ, there are fewer than six digits, or nothing was observed
 * @see Nigrini (2012), Benford's Law, 7
 * @example meanAbsoluteDeviation(secondDigits, benfordProbabilities(2)).expected; // 0.0107 at n = 500
 */
export function meanAbsoluteDeviation(observed: ArrayLike<number>, law: ArrayLike<number>): AbsoluteDeviation {
  const { n, differences } = deviation('meanAbsoluteDeviation', observed, law);
  const k = differences.length;
  return {
    statistic: sum(differences.map((difference) => Math.abs(difference))) / k,
    expected: sum(Array.from(law).map((p) => Math.sqrt((2 * p * (1 - p)) / (Math.PI * n)))) / k,
  };
}

type Form = 'euclidean' | 'freedman';

const WEIGHTS = new Map<string, number[]>();

function tail(law: ArrayLike<number>, form: Form, statistic: number): number {
  const key = `${form} ${Array.from(law).join(' ')}`;
  const weights = WEIGHTS.get(key) ?? weightsOf(Array.from(law), form);
  WEIGHTS.set(key, weights);
  return weightedChiSquareTail(weights, statistic);
}

/** Weights of the squares: eigenvalues of Lᵀ·M·L, where L·Lᵀ is the covariance of √n·f and M the matrix of the form. */
function weightsOf(law: readonly number[], form: Form): number[] {
  const k = law.length;
  const root = law.map((i, row) => law.map((j, column) => Math.sqrt(i) * ((row === column ? 1 : 0) - Math.sqrt(i * j))));
  // Each column of L as the statistic sees it: as it is, or cumulated and centred.
  const seen = law.map((_, column) => {
    const entries = root.map((row) => row[column]);
    if (form === 'euclidean') return entries;
    let running = 0;
    const cumulated = entries.map((entry) => {
      running += entry;
      return running;
    });
    const mean = sum(cumulated) / k;
    return cumulated.map((one) => (one - mean) / Math.sqrt(k));
  });
  const product = seen.map((a) => seen.map((b) => sum(a.map((one, i) => one * b[i]))));
  return symmetricEigenvalues(product).slice(1);
}
