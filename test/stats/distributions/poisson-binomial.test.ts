import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import exact from '../../../fixtures/reference/binomial-tails.json' with { type: 'json' };
import { binomialTail, log10BinomialTail } from '../../../src/stats/distributions/binomial.ts';
import { poissonBinomialTail } from '../../../src/stats/distributions/poisson-binomial.ts';
import { relativeError } from '../relative-error.ts';
import { seededRandom } from '../seeded-random.ts';

describe('poissonBinomialTail', () => {
  test.each(exact.poissonBinomial)('agrees with rational arithmetic: $name', ({ chances, k, log10P, expected, variance }) => {
    const tail = poissonBinomialTail(chances, k);
    expect(Math.abs(tail.log10P - log10P)).toBeLessThan(1e-13 * Math.max(1, -log10P));
    expect(relativeError(tail.expected, expected)).toBeLessThan(1e-14);
    expect(relativeError(tail.variance, variance)).toBeLessThan(1e-14);
    if (log10P > -300) expect(relativeError(tail.p, 10 ** log10P)).toBeLessThan(1e-12);
  });

  test('two trials by hand', () => {
    expect([0, 1, 2, 3].map((k) => poissonBinomialTail([0.5, 0.25], k).p)).toEqual([1, 0.625, 0.125, 0].map((p) => expect.closeTo(p, 15)));
    expect(poissonBinomialTail([0.5, 0.25], 3).log10P).toBe(Number.NEGATIVE_INFINITY);
    expect(poissonBinomialTail([], 0)).toEqual({ p: 1, log10P: 0, expected: 0, variance: 0 });
    expect(poissonBinomialTail([1, 1, 0], 2).p).toBe(1);
    expect(poissonBinomialTail([1, 1, 0], 3).p).toBe(0);
  });

  test('equal chances give the binomial tail, in any order of magnitude', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true }), (n, k, p) => {
        const log10P = log10BinomialTail(k, n, p);
        if (k > n) expect(poissonBinomialTail(Array(n).fill(p), k).p).toBe(0);
        else expect(Math.abs(poissonBinomialTail(Array(n).fill(p), k).log10P - log10P)).toBeLessThan(2e-12 * Math.max(1, -log10P));
      }),
    );
  });

  test('5,000 trials, where both untilted ends of the recurrence underflow', () => {
    const { p, log10P } = poissonBinomialTail(new Float64Array(5000).fill(0.5), 4900);
    expect(p).toBe(binomialTail(4900, 5000, 0.5));
    expect(log10P / log10BinomialTail(4900, 5000, 0.5)).toBeCloseTo(1, 13);
  });

  test('rejects near 5 % under the null once randomized over the last count', () => {
    const random = seededRandom(7);
    const chances = Array.from({ length: 40 }, (_, i) => (i + 1) / 100);
    const tails = Array.from({ length: 42 }, (_, k) => poissonBinomialTail(chances, k).p);
    const rounds = 20000;
    let rejected = 0;
    for (let round = 0; round < rounds; round++) {
      const k = chances.filter((chance) => random() < chance).length;
      if (tails[k + 1] + random() * (tails[k] - tails[k + 1]) <= 0.05) rejected++;
    }
    expect(rejected / rounds).toBeGreaterThan(0.045);
    expect(rejected / rounds).toBeLessThan(0.055);
  });

  test('refuses bad arguments', () => {
    for (const bad of [-0.1, 1.1, Number.NaN]) {
      expect(() => poissonBinomialTail([0.5, bad], 1)).toThrow(RangeError);
      expect(() => poissonBinomialTail([bad, 0.5], 1)).toThrow(/^poissonBinomialTail: probabilities must lie in \[0, 1\], found .* at 0$/);
    }
    for (const k of [0.5, Number.NaN]) expect(() => poissonBinomialTail([0.5], k)).toThrow(RangeError);
  });
});
