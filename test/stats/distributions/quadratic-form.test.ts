import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquareTail } from '../../../src/stats/distributions/chi-square.ts';
import { symmetricEigenvalues, weightedChiSquareTail } from '../../../src/stats/distributions/quadratic-form.ts';

describe('symmetricEigenvalues', () => {
  test('by hand', () => {
    expect(
      symmetricEigenvalues([
        [2, 1],
        [1, 2],
      ]),
    ).toEqual([expect.closeTo(1, 14), expect.closeTo(3, 14)]);
    expect(symmetricEigenvalues([[5]])).toEqual([5]);
  });

  test('a second difference: 2 − 2 cos(πj/(n + 1))', () => {
    const n = 9;
    const matrix = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0)));
    symmetricEigenvalues(matrix).forEach((value, j) => {
      expect(value).toBeCloseTo(2 - 2 * Math.cos((Math.PI * (j + 1)) / (n + 1)), 13);
    });
  });

  test('they add up to the trace, and their squares to the sum of squares', () => {
    const entry = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.array(entry, { minLength: 6, maxLength: 6 }), { minLength: 6, maxLength: 6 }), (rows) => {
        const matrix = rows.map((row, i) => row.map((_, j) => rows[Math.min(i, j)][Math.max(i, j)]));
        const values = symmetricEigenvalues(matrix);
        const trace = matrix.reduce((sum, row, i) => sum + row[i], 0);
        const squares = matrix.flat().reduce((sum, one) => sum + one * one, 0);
        expect(values.reduce((sum, one) => sum + one, 0)).toBeCloseTo(trace, 9);
        expect(values.reduce((sum, one) => sum + one * one, 0)).toBeCloseTo(squares, 8);
      }),
    );
  });

  test('refuses what is not square', () => {
    expect(() => symmetricEigenvalues([[1, 2]])).toThrow(RangeError);
  });
});

describe('weightedChiSquareTail', () => {
  test.each([5, 6, 9, 15])('equal weights: chi-square with %i degrees of freedom', (df) => {
    for (const x of [0.01, 0.5, 2, df, 2 * df, 40, 60]) {
      expect(Math.abs(weightedChiSquareTail(Array(df).fill(1), x) - chiSquareTail(x, df))).toBeLessThan(2e-8);
      expect(Math.abs(weightedChiSquareTail(Array(df).fill(0.03), 0.03 * x) - chiSquareTail(x, df))).toBeLessThan(2e-8);
    }
  });

  test('weights in pairs: a sum of exponentials, in closed form', () => {
    // Σ λⱼ(Z² + Z′²) with different λ: P(> x) = Σ λⱼ^(k−1)·e^(−x/2λⱼ)/Π (λⱼ − λᵢ).
    const lambda = [1, 0.6, 0.3];
    for (const x of [0.2, 1, 3, 8, 20]) {
      const exact = lambda.reduce(
        (sum, one) =>
          sum +
          (one ** 2 * Math.exp(-x / (2 * one))) /
            lambda.filter((other) => other !== one).reduce((product, other) => product * (one - other), 1),
        0,
      );
      expect(Math.abs(weightedChiSquareTail([...lambda, ...lambda], x) - exact)).toBeLessThan(2e-8);
    }
  });

  test('never rises, and stays between 1e-8 and 1', () => {
    const weights = [0.3, 0.2, 0.1, 0.05, 0.02, 0.01];
    const tails = [-1, 0, 0.1, 0.5, 1, 2, 5, 10, 1000].map((x) => weightedChiSquareTail(weights, x));
    expect(tails).toEqual([...tails].sort((a, b) => b - a));
    expect(tails[0]).toBe(1);
    expect(tails[tails.length - 1]).toBe(1e-8);
  });

  test('refuses few or negative weights, and no number', () => {
    expect(() => weightedChiSquareTail([1, 1, 1, 1], 1)).toThrow(RangeError);
    expect(() => weightedChiSquareTail([1, 1, 1, 1, 0], 1)).toThrow(RangeError);
    expect(() => weightedChiSquareTail([1, 1, 1, 1, 1], Number.NaN)).toThrow(RangeError);
  });
});
