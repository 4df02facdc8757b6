import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/inflation.json' with { type: 'json' };
import { type InflationShape, inflationComponents, inflationShape } from '../../src/stats/inflation-model.ts';

/** As the reference writes it. */
const shapeOf = ([tau, sigmaTau, nu, sigmaNu, theta]: readonly number[]): InflationShape => ({ tau, sigmaTau, nu, sigmaNu, theta });

describe('agrees with another integral of the model', () => {
  test.each(reference.components)('$name, alpha $alpha', ({ shape, alpha, ...expected }) => {
    const found = inflationComponents(shapeOf(shape))(alpha);
    for (const name of ['none', 'partial', 'extreme'] as const) {
      expect(found[name].reduce((a, b) => a + b)).toBeCloseTo(1, 10);
      for (const [bin, p] of expected[name].entries()) expect(Math.abs(found[name][bin] - p)).toBeLessThan(5e-4);
    }
  });
});

test('an inflation that takes no votes from others leaves only those added; one that takes all leaves none', () => {
  const at = inflationComponents(shapeOf([0.6, 0.05, 0.5, 0.05, 0.2]));
  const mean = (law: Float64Array) => law.reduce((sum, p, bin) => sum + (p * (bin + 0.5)) / 100, 0);
  const means = [0.2, 1, 5].map((alpha) => mean(at(alpha).partial));
  expect(means[0]).toBeGreaterThan(means[1]);
  expect(means[1]).toBeGreaterThan(means[2]);
  expect(means[2]).toBeGreaterThan(mean(at(1).none));
});

test('peaks and spreads by hand', () => {
  // Participation peaks at 0.5, shares at 0.4; below both lie (0.4, 0.3) and (0.3, 0.2), above 0.4 the shares 0.8 and 0.56.
  const participation = [...Array(50).fill(0.5), 0.4, 0.3, 0.6, 0.6];
  const share = [...Array(50).fill(0.4), 0.3, 0.2, 0.8, 0.56];
  const { tau, nu, sigmaTau, sigmaNu, theta } = inflationShape(participation, share);
  expect([tau, nu]).toEqual([0.5, 0.4]);
  expect(sigmaTau).toBeCloseTo(Math.sqrt((0.01 + 0.04) / 2), 12);
  expect(sigmaNu).toBeCloseTo(Math.sqrt((0.01 + 0.04) / 2), 12);
  expect(theta).toBeCloseTo(((0.16 + 0.0256) / 2) ** 0.25, 12);
});

test('refuses what has no shape', () => {
  expect(() => inflationShape([0.5, 0.6], [0.5])).toThrow(RangeError);
  expect(() => inflationShape([0.5, 0.5], [0.5, 0.6])).toThrow(RangeError);
  expect(() => inflationComponents(shapeOf([0.6, 0, 0.5, 0.05, 0.2]))).toThrow(RangeError);
});
