import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/heterogeneity.json' with { type: 'json' };
import { chiSquareTail } from '../../src/stats/distributions/chi-square.ts';
import { heterogeneity } from '../../src/stats/heterogeneity.ts';
import { randomStream } from '../../src/stats/random.ts';
import { normalDraw } from '../../src/stats/sampling.ts';
import { relativeError } from './relative-error.ts';

const shares = [0.7197, 0.7201, 0.564];
const sizes = [24000, 20000, 1507];
const variances = (effects: readonly number[]) => effects.map((deff, k) => (shares[k] * (1 - shares[k]) * deff) / sizes[k]);

describe('heterogeneity', () => {
  test.each(reference)('agrees with metafor: $estimates', (listed) => {
    const found = heterogeneity(listed.estimates, listed.variances);
    for (const name of ['Q', 'p', 'log10P', 'pooled', 'pooledVariance'] as const)
      expect(relativeError(found[name], listed[name])).toBeLessThan(1e-9);
    expect(found.I2).toBeCloseTo(listed.I2, 12);
    expect(found.tau2).toBeCloseTo(listed.tau2, 12);
    expect(found.df).toBe(listed.estimates.length - 1);
  });

  test('two exit polls and Sanj on Nur Otan', () => {
    const simple = heterogeneity(shares, variances([1, 1, 1]));
    expect(simple.Q).toBeCloseTo(144.855628, 6);
    expect(simple.p / 3.51e-32).toBeCloseTo(1, 2);
    expect(simple.I2).toBeCloseTo(0.986193, 6);
    expect(Math.sqrt(simple.tau2)).toBeCloseTo(0.034917, 6);
    const clustered = heterogeneity(shares, variances([2.95, 2.95, 2]));
    expect(clustered.Q).toBeCloseTo(71.498648, 6);
    expect(clustered.I2).toBeCloseTo(0.972027, 6);
    expect(Math.sqrt(clustered.tau2)).toBeCloseTo(0.0411186, 7);
    const two = heterogeneity(shares.slice(0, 2), variances([1, 1]));
    expect(two.Q).toBeCloseTo(0.008656, 6);
    expect(1 - two.p).toBeCloseTo(0.0741, 4);
    expect([two.I2, two.tau2]).toEqual([0, 0]);
  });

  test('by hand', () => {
    const found = heterogeneity([0.4, 0.6], [0.005, 0.005]);
    expect(found.Q).toBeCloseTo(4, 12);
    expect(found.I2).toBeCloseTo(0.75, 12);
    expect(found.tau2).toBeCloseTo(0.015, 12);
    expect(found.pooled).toBeCloseTo(0.5, 15);
    expect(found.pooledVariance).toBeCloseTo(0.0025, 15);
    expect(found.p).toBeCloseTo(chiSquareTail(4, 1), 12);
    expect(heterogeneity([3, 3, 3], [1, 2, 3])).toMatchObject({ Q: 0, p: 1, I2: 0, tau2: 0 });
  });

  test('moving and scaling the estimates leaves Q and I²', () => {
    const estimate = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(estimate, { minLength: 2, maxLength: 12 }), (listed) => {
        const values = listed.map(([value]) => value);
        const errors = listed.map(([, variance]) => variance);
        const plain = heterogeneity(values, errors);
        const moved = heterogeneity(
          values.map((x) => 2 * x + 1),
          errors.map((v) => 4 * v),
        );
        expect(Math.abs(moved.Q - plain.Q)).toBeLessThan(1e-9 * Math.max(1, plain.Q));
        expect(Math.abs(moved.tau2 - 4 * plain.tau2)).toBeLessThan(1e-9 * Math.max(1, plain.tau2));
        expect(plain.I2).toBeGreaterThanOrEqual(0);
        expect(plain.I2).toBeLessThan(1);
      }),
    );
  });

  test('rejects near 5 % when all estimate one value', () => {
    const { uniform } = randomStream(6, 0);
    const errors = [0.01, 0.02, 0.04, 0.1];
    let rejected = 0;
    for (let round = 0; round < 4000; round++) {
      const values = errors.map((variance) => 0.5 + Math.sqrt(variance) * normalDraw(uniform));
      if (heterogeneity(values, errors).p <= 0.05) rejected++;
    }
    expect(rejected / 4000).toBeGreaterThan(0.04);
    expect(rejected / 4000).toBeLessThan(0.06);
  });

  test('refuses bad arguments', () => {
    expect(() => heterogeneity([1, 2], [1])).toThrow(/lengths differ/);
    expect(() => heterogeneity([1], [1])).toThrow(/at least 2 estimates/);
    expect(() => heterogeneity([1, Number.NaN], [1, 1])).toThrow(/estimates must be finite/);
    for (const bad of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => heterogeneity([1, 2], [1, bad])).toThrow(/variances must be above 0/);
    expect(() => heterogeneity([], [])).toThrow(RangeError);
  });
});
