import { expect, test } from 'vitest';
import reference from '../../fixtures/reference/robust-z-of-estimates.json' with { type: 'json' };
import { robustZOfEstimates } from '../../src/stats/robust-z-of-estimates.ts';
import { relativeError } from './relative-error.ts';

test.each(reference)('agrees with numpy', ({ values, variances, z }) => {
  const found = robustZOfEstimates(Float64Array.from(values), Float64Array.from(variances))!;
  for (const [at, expected] of z.entries()) expect(relativeError(found[at], expected)).toBeLessThan(1e-13);
});

test('by hand: without errors 97 / 1.4826; with a surplus of 3 over the usual variance, beside a scale of 1.4826', () => {
  const values = Float64Array.of(1, 2, 3, 4, 100);
  expect(robustZOfEstimates(values, new Float64Array(5))![4]).toBeCloseTo(97 / 1.4826, 12);
  expect(robustZOfEstimates(values, Float64Array.of(1, 1, 1, 1, 4))![4]).toBeCloseTo(97 / Math.sqrt(1.4826 ** 2 + 3), 12);
  // One more certain than usual is held to the same scale as the others.
  expect(robustZOfEstimates(values, Float64Array.of(1, 1, 1, 1, 0))![4]).toBeCloseTo(97 / 1.4826, 12);
});

test('says nothing where half of the values are equal', () =>
  expect(robustZOfEstimates(Float64Array.of(1, 1, 1, 7), new Float64Array(4))).toBeUndefined());

test('refuses no values, values that are not finite, and lengths that differ', () => {
  for (const [values, variances] of [
    [[], []],
    [
      [1, Number.NaN],
      [0, 0],
    ],
    [[1, 2], [0]],
  ])
    expect(() => robustZOfEstimates(Float64Array.from(values), Float64Array.from(variances))).toThrow(RangeError);
});
