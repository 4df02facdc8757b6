import { describe, expect, test } from 'vitest';
import { chiSquareTest } from '../../src/stats/chi-square.ts';
import { regularizedBeta } from '../../src/stats/distributions/beta.ts';
import { binomialLowerTail, logBinomialPmf } from '../../src/stats/distributions/binomial.ts';
import { lowerGamma } from '../../src/stats/distributions/gamma.ts';
import { normalTail } from '../../src/stats/distributions/normal.ts';
import { randomStream } from '../../src/stats/random.ts';
import { betaDraw, binomialDraw, gammaDraw, normalDraw, truncatedNormal, type Uniform } from '../../src/stats/sampling.ts';

const DRAWS = 20_000;
const CLASSES = 50;

/** p of a chi-square test that draws, put through their exact distribution function, fill 50 classes evenly. */
function evenness(draw: (uniform: Uniform) => number, below: (x: number) => number, stream: number): number {
  const { uniform } = randomStream(20200607, stream);
  const seen = new Float64Array(CLASSES);
  for (let i = 0; i < DRAWS; i++) seen[Math.min(CLASSES - 1, Math.floor(CLASSES * below(draw(uniform))))]++;
  return chiSquareTest(seen, Array<number>(CLASSES).fill(1 / CLASSES)).p;
}

const phi = (z: number): number => normalTail(-z);

describe('draws follow their exact distribution', () => {
  test('normal', () => {
    expect(evenness(normalDraw, phi, 1)).toBeGreaterThan(1e-3);
  });

  test.each([
    [0.6, 0.1, 0, 1],
    [0.95, 0.2, 0, 1],
    [0, 0.075, 0, 1],
    [0, 1, 6, 7],
    [0, 1, -7, -6],
    [1, 2, Number.NEGATIVE_INFINITY, 0],
    [3, 1, 2, Number.POSITIVE_INFINITY],
  ])('normal of mean %d and deviation %d, cut to %d…%d', (mean, sd, low, high) => {
    const quantile = truncatedNormal(mean, sd, low, high);
    // In the upper tail differences of lower tails cancel: both ends by their upper tails there.
    const up = low > mean;
    const tail = (x: number): number => normalTail((up ? x - mean : mean - x) / sd);
    const below = (x: number): number => (tail(x) - tail(low)) / (tail(high) - tail(low));
    expect(evenness((uniform) => quantile(uniform()), below, 2)).toBeGreaterThan(1e-3);
    for (const u of [0.001, 0.25, 0.5, 0.999]) expect(below(quantile(u))).toBeCloseTo(u, 12);
  });

  test.each([0.01, 0.3, 1, 2.5, 40, 1e6])('gamma of shape %d', (shape) => {
    expect(
      evenness(
        (uniform) => gammaDraw(uniform, shape),
        (x) => lowerGamma(shape, x),
        3,
      ),
    ).toBeGreaterThan(1e-3);
  });

  test.each([
    [18, 12],
    [0.5, 0.5],
    [0.3, 3],
    [400, 20],
  ])('beta of %d and %d', (a, b) => {
    expect(
      evenness(
        (uniform) => betaDraw(uniform, a, b),
        (x) => regularizedBeta(x, a, b),
        4,
      ),
    ).toBeGreaterThan(1e-3);
  });

  test('beta of shapes so small that their gamma numbers vanish', () => {
    const { uniform } = randomStream(1, 1);
    for (let i = 0; i < 200; i++) expect(betaDraw(uniform, 1e-4, 1e-4)).toSatisfy((x: number) => x >= 0 && x <= 1);
  });

  test.each([
    [1, 0.3],
    [12, 0.5],
    [1000, 0.002],
    [1_000_000, 3e-6],
    [40, 0.25],
    [40, 0.75],
    [25, 0.5],
    [300, 0.4],
    [3000, 0.62],
    [2_000_000, 0.01],
  ])('binomial of %d trials of chance %d', (n, p) => {
    const { uniform } = randomStream(n, 5);
    const sd = Math.sqrt(n * p * (1 - p));
    const width = Math.max(1, Math.floor(sd / 6)); // some forty classes over the middle seven deviations
    const from = Math.max(0, Math.floor(n * p - 3.2 * sd));
    const edges: number[] = [];
    for (let k = from; k < n && k < n * p + 3.2 * sd; k += width) if (binomialLowerTail(k, n, p) > 5 / DRAWS) edges.push(k);
    const cumulative = edges.map((k) => binomialLowerTail(k, n, p)).filter((below) => 1 - below > 5 / DRAWS);
    const expected = [...cumulative, 1].map((below, i) => below - (i ? cumulative[i - 1] : 0));
    const seen = new Float64Array(expected.length);
    for (let i = 0; i < DRAWS; i++) {
      const k = binomialDraw(uniform, n, p);
      let at = 0;
      while (at < cumulative.length && k > edges[at]) at++;
      seen[at]++;
    }
    expect(expected.length).toBeGreaterThan(1);
    expect(chiSquareTest(seen, expected).p).toBeGreaterThan(1e-3);
  });

  test('binomial at its ends', () => {
    const { uniform } = randomStream(1, 6);
    expect(binomialDraw(uniform, 0, 0.4)).toBe(0);
    expect(binomialDraw(uniform, 50, 0)).toBe(0);
    expect(binomialDraw(uniform, 50, 1)).toBe(50);
    expect(Math.exp(logBinomialPmf(50, 50, 1))).toBe(1);
  });
});

test('refuses bad arguments', () => {
  const { uniform } = randomStream(1, 7);
  for (const n of [-1, 1.5, Number.NaN]) expect(() => binomialDraw(uniform, n, 0.5)).toThrow(RangeError);
  for (const p of [-0.1, 1.1, Number.NaN]) expect(() => binomialDraw(uniform, 5, p)).toThrow(RangeError);
  for (const shape of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => gammaDraw(uniform, shape)).toThrow(RangeError);
    expect(() => betaDraw(uniform, shape, 1)).toThrow(RangeError);
    expect(() => betaDraw(uniform, 1, shape)).toThrow(RangeError);
  }
  expect(() => truncatedNormal(0, 0, 0, 1)).toThrow(RangeError);
  expect(() => truncatedNormal(Number.NaN, 1, 0, 1)).toThrow(RangeError);
  expect(() => truncatedNormal(0, 1, 1, 1)).toThrow(RangeError);
});
