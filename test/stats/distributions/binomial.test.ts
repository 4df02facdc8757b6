import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import r from '../../../fixtures/reference/binomial.json' with { type: 'json' };
import exact from '../../../fixtures/reference/binomial-tails.json' with { type: 'json' };
import {
  binomialLowerTail,
  binomialTail,
  clopperPearson,
  exactBinomialTwoSided,
  log10BinomialLowerTail,
  log10BinomialTail,
  log10ExactBinomialTwoSided,
  logBinomialPmf,
} from '../../../src/stats/distributions/binomial.ts';
import { relativeError } from '../relative-error.ts';
import { seededRandom } from '../seeded-random.ts';

describe('binomial tails', () => {
  test.each(exact.binomial)('agree with mpmath: k = $k, n = $n, p = $p', ({ k, n, p, logPmf, log10Upper, log10Lower, upper, lower }) => {
    expect(Math.abs(logBinomialPmf(k, n, p) - logPmf)).toBeLessThan(1e-12 * Math.max(1, -logPmf / 100));
    expect(Math.abs(log10BinomialTail(k, n, p) - log10Upper)).toBeLessThan(1e-12 * Math.max(1, -log10Upper / 100));
    expect(Math.abs(log10BinomialLowerTail(k, n, p) - log10Lower)).toBeLessThan(1e-12 * Math.max(1, -log10Lower / 100));
    if (upper > 1e-300) expect(relativeError(binomialTail(k, n, p), upper)).toBeLessThan(5e-12);
    if (lower > 1e-300) expect(relativeError(binomialLowerTail(k, n, p), lower)).toBeLessThan(5e-12);
  });

  test('three fair tosses', () => {
    expect([0, 1, 2, 3].map((k) => 8 * Math.exp(logBinomialPmf(k, 3, 0.5)))).toEqual([1, 3, 3, 1].map((x) => expect.closeTo(x, 14)));
    expect([-1, 0, 1, 2, 3, 4].map((k) => 8 * binomialTail(k, 3, 0.5))).toEqual([8, 8, 7, 4, 1, 0].map((x) => expect.closeTo(x, 14)));
    expect([-1, 0, 1, 2, 3, 4].map((k) => 8 * binomialLowerTail(k, 3, 0.5))).toEqual([0, 1, 4, 7, 8, 8].map((x) => expect.closeTo(x, 14)));
  });

  test('chances of 0 and 1', () => {
    expect(logBinomialPmf(0, 5, 0)).toBe(0);
    expect(logBinomialPmf(1, 5, 0)).toBe(Number.NEGATIVE_INFINITY);
    expect(logBinomialPmf(5, 5, 1)).toBe(0);
    expect(logBinomialPmf(6, 5, 0.5)).toBe(Number.NEGATIVE_INFINITY);
    expect(binomialTail(1, 5, 0)).toBe(0);
    expect(binomialTail(5, 5, 1)).toBe(1);
  });

  test('P(X < k) + P(X ≥ k) = 1', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (k, rest, p) => {
        expect(binomialLowerTail(k - 1, k + rest, p) + binomialTail(k, k + rest, p)).toBeCloseTo(1, 13);
      }),
    );
  });
});

describe('exact two-sided test and intervals', () => {
  test.each(r)('agree with R: $k of $n at $p', ({ k, n, p, twoSided, interval95, interval90 }) => {
    expect(relativeError(exactBinomialTwoSided(k, n, p), twoSided)).toBeLessThan(1e-11);
    expect(Math.abs(log10ExactBinomialTwoSided(k, n, p) - Math.log10(twoSided))).toBeLessThan(1e-11);
    for (const side of [0, 1]) {
      expect(relativeError(clopperPearson(k, n, 0.95)[side], interval95[side])).toBeLessThan(1e-10);
      expect(relativeError(clopperPearson(k, n, 0.9)[side], interval90[side])).toBeLessThan(1e-10);
    }
  });

  test('two of ten tosses: 112/1024', () => {
    expect(exactBinomialTwoSided(2, 10, 0.5)).toBeCloseTo(112 / 1024, 14);
    expect(exactBinomialTwoSided(0, 10, 0.5)).toBeCloseTo(2 / 1024, 15);
    expect(exactBinomialTwoSided(5, 10, 0.5)).toBe(1);
    expect(exactBinomialTwoSided(0, 10, 0)).toBe(1);
    expect(exactBinomialTwoSided(1, 10, 0)).toBe(0);
    expect(log10ExactBinomialTwoSided(3000, 3000, 0.1)).toBeCloseTo(-3000, 9);
  });

  test('the interval ends where its own tail is α/2', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (x, rest) => {
        const [low, high] = clopperPearson(x, x + rest, 0.95);
        expect(binomialTail(x, x + rest, low)).toBeCloseTo(0.025, 12);
        expect(binomialLowerTail(x, x + rest, high)).toBeCloseTo(0.025, 12);
      }),
    );
  });

  test('rejects near 5 % under the null, and never much more', () => {
    const random = seededRandom(20210110);
    const rounds = 2000;
    let rejected = 0;
    for (let round = 0; round < rounds; round++) {
      let k = 0;
      for (let i = 0; i < 400; i++) if (random() < 0.3) k++;
      if (exactBinomialTwoSided(k, 400, 0.3) <= 0.05) rejected++;
    }
    expect(rejected / rounds).toBeGreaterThan(0.035);
    expect(rejected / rounds).toBeLessThan(0.06);
  });

  test('refuses bad arguments', () => {
    for (const [k, n, p] of [
      [1.5, 3, 0.5],
      [1, 3.5, 0.5],
      [0, -1, 0.5],
      [1, 3, -0.1],
      [1, 3, 1.1],
      [1, 3, Number.NaN],
    ]) {
      for (const f of [logBinomialPmf, binomialTail, binomialLowerTail, exactBinomialTwoSided, log10ExactBinomialTwoSided]) {
        expect(() => f(k, n, p)).toThrow(RangeError);
      }
    }
    for (const f of [exactBinomialTwoSided, clopperPearson]) expect(() => f(4, 3, 0.5)).toThrow(RangeError);
    expect(() => clopperPearson(0, 0, 0.95)).toThrow(RangeError);
    expect(() => clopperPearson(1, 3, 1)).toThrow(RangeError);
    expect(() => clopperPearson(1, 3, Number.NaN)).toThrow(RangeError);
  });

  test('counts that cannot occur, and chances of 0 and 1', () => {
    for (const k of [-1, 6]) expect(logBinomialPmf(k, 5, 0.3)).toBe(Number.NEGATIVE_INFINITY);
    expect([0, 3, 5].map((k) => logBinomialPmf(k, 5, 1))).toEqual([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]);
    expect([0, 3, 5].map((k) => logBinomialPmf(k, 5, 0))).toEqual([0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    for (const p of [0, 1]) {
      expect(exactBinomialTwoSided(3, 5, p)).toBe(0);
      expect(log10ExactBinomialTwoSided(3, 5, p)).toBe(Number.NEGATIVE_INFINITY);
      expect(exactBinomialTwoSided(5 * p, 5, p)).toBe(1);
    }
  });

  test('no trials', () => {
    expect([binomialTail(0, 0, 0.5), binomialTail(1, 0, 0.5), logBinomialPmf(0, 0, 0.5)]).toEqual([1, 0, 0]);
    expect(exactBinomialTwoSided(0, 0, 0.5)).toBe(1);
  });

  test('the two-sided p-value is exactly 1 wherever no count is more likely, next to the mean and on both sides of it', () => {
    for (let n = 1; n < 400; n += 2) {
      for (const k of [(n - 1) / 2, (n + 1) / 2]) {
        expect(exactBinomialTwoSided(k, n, 0.5)).toBe(1);
        expect(log10ExactBinomialTwoSided(k, n, 0.5)).toBe(0);
      }
    }
    for (const n of [3, 10, 40, 999]) {
      expect(exactBinomialTwoSided(n, 3 * n, 1 / 3)).toBe(1);
      expect(exactBinomialTwoSided(Math.floor(0.37 * (n + 1)), n, 0.37)).toBe(1); // the mode is ⌊(n + 1)p⌋
    }
  });

  test('says which argument is wrong', () => {
    for (const p of [-0.1, 1.5]) {
      for (const k of [0, 3, 11]) expect(() => binomialTail(k, 10, p)).toThrow(/^binomial: p must lie in \[0, 1\]/);
      for (const k of [0, 3]) expect(() => exactBinomialTwoSided(k, 10, p)).toThrow(/^binomial: p must lie in \[0, 1\]/);
    }
    for (const k of [-1, 11]) {
      expect(() => exactBinomialTwoSided(k, 10, 0.5)).toThrow(/^binomial: k must lie in 0…10/);
      expect(() => log10ExactBinomialTwoSided(k, 10, 0.5)).toThrow(/^binomial: k must lie in 0…10/);
    }
    for (const x of [-1, 4]) expect(() => clopperPearson(x, 3, 0.95)).toThrow(/^binomial: x must lie in 0…n/);
    expect(() => clopperPearson(2.5, 10, 0.95)).toThrow(/^binomial: k must be a whole number/);
    for (const confidence of [0, 1, -0.5, 95])
      expect(() => clopperPearson(1, 3, confidence)).toThrow(/^binomial: confidence must lie between 0 and 1/);
  });
});
