import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/dirichlet-draws.json' with { type: 'json' };
import { chiSquareTest } from '../../src/stats/chi-square.ts';
import { betaShareTail, dirichletDraw, shareDraws } from '../../src/stats/dirichlet-draws.ts';
import { regularizedBeta } from '../../src/stats/distributions/beta.ts';
import { randomStream } from '../../src/stats/random.ts';
import { QOGAMDYQ_PIKIR, SANJ_PUBLISHED } from './kazakhstan-2021.ts';
import { relativeError } from './relative-error.ts';

const posterior = (n: number, shares: readonly number[]) => shares.map((p) => n * p + 0.5);
const tail = (n: number, shares: readonly number[], cell: number) => {
  const alpha = posterior(n, shares);
  return betaShareTail(alpha[cell], alpha.reduce((sum, one) => sum + one, 0) - alpha[cell], 0.07);
};

describe('betaShareTail', () => {
  test.each(reference)('agrees with mpmath: $name', ({ n, shares, cell, threshold, ...expected }) => {
    const alpha = posterior(n, shares);
    const rest = alpha.reduce((sum, one, i) => (i === cell ? sum : sum + one), 0);
    const found = betaShareTail(alpha[cell], rest, threshold);
    for (const key of ['below', 'atLeast', 'log10Below', 'log10AtLeast'] as const)
      expect(relativeError(found[key], expected[key])).toBeLessThan(1e-10);
  });

  test('7 % by the published shares of Sanj and Qogamdyq Pikir', () => {
    // 56.4, 16, 3, 12.5 and 12.1 %, with the bound of QHP taken at its end.
    expect([2, 3, 4].map((cell) => tail(167, SANJ_PUBLISHED, cell).atLeast)).toEqual(
      [0.012333, 0.994307, 0.990888].map((p) => expect.closeTo(p, 6)),
    );
    expect(tail(753.5, SANJ_PUBLISHED, 2).atLeast).toBeCloseTo(7.49e-7, 9);
    expect(tail(753.5, SANJ_PUBLISHED, 3).atLeast).toBeCloseTo(0.99999996, 8);
    expect(tail(753.5, SANJ_PUBLISHED, 4).atLeast).toBeCloseTo(0.99999973, 8);
    expect(tail(2400.9, QOGAMDYQ_PIKIR, 3).atLeast).toBeCloseTo(0.006786, 6);
  });

  test('by hand: one of two even shares', () => {
    expect(betaShareTail(1, 1, 0.07)).toEqual({
      below: expect.closeTo(0.07, 15),
      atLeast: expect.closeTo(0.93, 15),
      log10Below: expect.closeTo(Math.log10(0.07), 14),
      log10AtLeast: expect.closeTo(Math.log10(0.93), 14),
    });
    expect(betaShareTail(2, 3, 0)).toMatchObject({ below: 0, atLeast: 1 });
    expect(betaShareTail(2, 3, 1)).toMatchObject({ below: 1, atLeast: 0 });
  });

  test('refuses bad arguments', () => {
    for (const [a, b, at] of [
      [0, 1, 0.5],
      [1, -1, 0.5],
      [1, 1, -0.1],
      [1, 1, 1.1],
      [1, 1, Number.NaN],
    ])
      expect(() => betaShareTail(a, b, at)).toThrow(RangeError);
  });
});

describe('draws', () => {
  test.each([[[95, 27, 5.5, 21, 20.5]], [[0.5, 0.5, 0.5]], [[0.02, 3, 1]]])('each share of %j follows its exact distribution', (alpha) => {
    const total = alpha.reduce((sum, one) => sum + one, 0);
    const seen = alpha.map(() => new Float64Array(50));
    shareDraws(alpha, { draws: 20_000, seed: 20200607, stream: 5 }, (shares) => {
      for (const [i, share] of shares.entries())
        seen[i][Math.min(49, Math.floor(50 * regularizedBeta(Math.min(1, share), alpha[i], total - alpha[i])))]++;
    });
    for (const counts of seen) expect(chiSquareTest(counts, Array<number>(50).fill(1 / 50)).p).toBeGreaterThan(1e-3);
  });

  test('shares vary together as they must: covariance −αᵢαⱼ/(A²(A + 1))', () => {
    let product = 0;
    shareDraws([3, 2, 5], { draws: 50_000, seed: 4, stream: 0 }, ([a, b]) => {
      product += (a - 0.3) * (b - 0.2);
    });
    expect(product / 50_000).toBeCloseTo(-6 / 1100, 3);
  });

  test('add to 1, also where gamma numbers vanish', () => {
    shareDraws([1e-4, 1e-4, 1e-4], { draws: 500, seed: 1, stream: 1 }, (shares) => {
      expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    });
  });

  test('the same seed and stream give the same draws', () => {
    const rows: number[][] = [];
    shareDraws([3, 2, 5], { draws: 3, seed: 8, stream: 2 }, (shares, index) => {
      rows[index] = Array.from(shares);
    });
    const { uniform } = randomStream(8, 2);
    expect(rows).toEqual([1, 2, 3].map(() => Array.from(dirichletDraw(uniform, [3, 2, 5]))));
  });

  test('refuses bad arguments', () => {
    const { uniform } = randomStream(1, 0);
    for (const alpha of [[], [1, 0], [1, -1], [1, Number.NaN], [1, Number.POSITIVE_INFINITY]]) {
      expect(() => dirichletDraw(uniform, alpha)).toThrow(RangeError);
      expect(() => shareDraws(alpha, { draws: 1, seed: 1, stream: 0 }, () => {})).toThrow(RangeError);
    }
    expect(() => dirichletDraw(uniform, [1, 1], new Float64Array(3))).toThrow(RangeError);
    for (const draws of [-1, 1.5, Number.NaN])
      expect(() => shareDraws([1, 1], { draws, seed: 1, stream: 0 }, () => {})).toThrow(RangeError);
  });
});
