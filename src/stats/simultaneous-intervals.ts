import { chiSquareQuantile } from './distributions/chi-square.ts';
import { logPoissonDensity } from './distributions/saddle-point.ts';
import { sum } from './sum.ts';

/** Ends of an interval, as fractions of one. */
export type Interval = readonly [low: number, high: number];

/**
 * Goodman's simultaneous intervals of multinomial shares: with the given confidence all of them hold together.
 *
 *     [A + 2xᵢ ± √(A² + 4A·xᵢ(n − xᵢ)/n)] / (2(n + A))    A = χ²(1 − α/k, 1)
 *
 * A score interval for each share at Bonferroni's level. Counts may be fractional: those of a survey divided by its design effect. Assumes
 * independent respondents beyond that; good from expected counts of about 5.
 *
 * @param counts one a category, two or more
 * @throws RangeError when there are fewer than two counts, one is negative, all are 0, or the confidence is not inside (0, 1)
 * @see Goodman (1965), Technometrics 7, 247–254
 * @example goodmanIntervals([91, 49, 37, 43])[0]; // [0.3342025, 0.4978332]
 */
export function goodmanIntervals(counts: ArrayLike<number>, confidence = 0.95): Interval[] {
  checkConfidence('goodmanIntervals', confidence);
  return scoreIntervals('goodmanIntervals', counts, (k) => chiSquareQuantile(1 - (1 - confidence) / k, 1));
}

/**
 * Quesenberry and Hurst's simultaneous intervals of multinomial shares: wider than Goodman's for three categories or more at usual levels.
 *
 *     [A + 2xᵢ ± √(A² + 4A·xᵢ(n − xᵢ)/n)] / (2(n + A))    A = χ²(1 − α, k − 1)
 *
 * The ends of the set of share vectors that Pearson's test does not reject. Counts may be fractional, as for `goodmanIntervals`.
 *
 * @param counts one a category, two or more
 * @throws RangeError when there are fewer than two counts, one is negative, all are 0, or the confidence is not inside (0, 1)
 * @see Quesenberry & Hurst (1964), Technometrics 6, 191–195
 * @example quesenberryHurstIntervals([44, 55, 43, 32, 67, 78])[0]; // [0.08576647, 0.2143830]
 */
export function quesenberryHurstIntervals(counts: ArrayLike<number>, confidence = 0.95): Interval[] {
  checkConfidence('quesenberryHurstIntervals', confidence);
  return scoreIntervals('quesenberryHurstIntervals', counts, (k) => chiSquareQuantile(confidence, k - 1));
}

/** Sison and Glaz's intervals, and what their width is made of. */
export interface SisonGlazIntervals {
  readonly intervals: Interval[];
  /** Largest whole half-width, in counts, at which the coverage is still below the confidence. */
  readonly c: number;
  /** How far from c to c + 1 the confidence is reached. */
  readonly gamma: number;
}

/**
 * Sison and Glaz's simultaneous intervals of multinomial shares: all of one width, moved up by the skewness correction.
 *
 *     [xᵢ/n − c/n, xᵢ/n + (c + 2γ)/n]    γ = (1 − α − ν(c)) / (ν(c + 1) − ν(c))
 *
 * ν(c) is the chance that every count of a multinomial sample with shares xᵢ/n lies within c of xᵢ, by an Edgeworth series for the sum of
 * Poisson counts cut to [xᵢ − c, xᵢ + c]. One width for all is poor for small shares, and with very unequal ones they hold together less often
 * than told: 93 % at 95 % with shares of .71, .11, .09, .05, .04 and n = 800. Whole counts only, so not for a design effect: see
 * `goodmanIntervals`. Where all answers are in one category, or the series never reaches the confidence, they say nothing: [0, 1].
 *
 * @param counts whole numbers, one a category, two or more
 * @throws RangeError when there are fewer than two counts, one is not whole or negative, all are 0, or the confidence is not inside (0, 1)
 * @see Sison & Glaz (1995) doi:10.1080/01621459.1995.10476521; May & Johnson (2000) doi:10.18637/jss.v005.i06
 * @example sisonGlazIntervals([23, 12, 44]).intervals[0]; // [0.18987342, 0.4106703]
 */
export function sisonGlazIntervals(counts: ArrayLike<number>, confidence = 0.95): SisonGlazIntervals {
  checkConfidence('sisonGlazIntervals', confidence);
  const n = total('sisonGlazIntervals', counts);
  const x = Array.from(counts);
  if (!x.every(Number.isSafeInteger)) throw new RangeError('sisonGlazIntervals: counts must be whole numbers');
  // About xᵢ: Σ dʳ·P(xᵢ + d) for r = 0…4, over the deviations d up to c.
  const sums = x.map((count) => Float64Array.of(count === 0 ? 1 : Math.exp(logPoissonDensity(count, count)), 0, 0, 0, 0));
  let [c, below, at] = [0, 0, 0];
  while (at < confidence && c < n && !x.includes(n)) {
    c++;
    x.forEach((count, i) => {
      widen(sums[i], count, c);
    });
    [below, at] = [at, coverage(sums, n)];
  }
  if (at < confidence) return { intervals: x.map(() => [0, 1]), c: n, gamma: 0 };
  const gamma = (confidence - below) / (at - below);
  const inner = c - 1;
  const ends = (count: number): Interval => [Math.max(0, (count - inner) / n), Math.min(1, (count + inner + 2 * gamma) / n)];
  return { intervals: x.map(ends), c: inner, gamma };
}

/** Adds the deviations −c and c from a count to the sums of a Poisson number with that mean. */
function widen(sums: Float64Array, count: number, c: number): void {
  if (count === 0) return; // a Poisson number of mean 0 does not deviate
  for (const deviation of count >= c ? [-c, c] : [c]) {
    let term = Math.exp(logPoissonDensity(count + deviation, count));
    for (let r = 0; r <= 4; r++, term *= deviation) sums[r] += term;
  }
}

/** ν(c): Edgeworth's series for the sum of the cut Poisson numbers at n, over its density uncut. */
function coverage(sums: readonly Float64Array[], n: number): number {
  let [product, shift, variance, third, fourth] = [1, 0, 0, 0, 0];
  for (const [mass, ...raw] of sums) {
    const [m1, m2, m3, m4] = raw.map((value) => value / mass);
    const spread = m2 - m1 * m1;
    product *= mass;
    shift += m1;
    variance += spread;
    third += m3 - 3 * m1 * m2 + 2 * m1 ** 3;
    fourth += m4 - 4 * m1 * m3 + 6 * m1 * m1 * m2 - 3 * m1 ** 4 - 3 * spread * spread;
  }
  const uncut = Math.exp(logPoissonDensity(n, n));
  const z = -shift / Math.sqrt(variance);
  const skewness = third / variance ** 1.5;
  const excess = fourth / variance ** 2;
  const series =
    1 +
    (skewness * (z ** 3 - 3 * z)) / 6 +
    (excess * (z ** 4 - 6 * z ** 2 + 3)) / 24 +
    (skewness ** 2 * (z ** 6 - 15 * z ** 4 + 45 * z ** 2 - 15)) / 72;
  return (product / uncut) * ((series * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI * variance));
}

function scoreIntervals(caller: string, counts: ArrayLike<number>, quantile: (k: number) => number): Interval[] {
  const n = total(caller, counts);
  const a = quantile(counts.length);
  return Array.from(counts, (x) => {
    const root = Math.sqrt(a * a + (4 * a * x * (n - x)) / n);
    return [Math.max(0, (a + 2 * x - root) / (2 * (n + a))), Math.min(1, (a + 2 * x + root) / (2 * (n + a)))];
  });
}

function total(caller: string, counts: ArrayLike<number>): number {
  if (counts.length < 2) throw new RangeError(`${caller}: at least two counts are needed, found ${counts.length}`);
  const values = Array.from(counts);
  const n = sum(values);
  if (!(values.every((count) => count >= 0) && n > 0 && n < Number.POSITIVE_INFINITY))
    throw new RangeError(`${caller}: counts must be finite, 0 or more, and not all 0`);
  return n;
}

function checkConfidence(caller: string, confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`${caller}: confidence must lie inside (0, 1), found ${confidence}`);
}
