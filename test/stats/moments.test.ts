import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moments } from '../../src/stats/moments.ts';
import { relativeError } from './relative-error.ts';

type Case = Record<'mean' | 'sd' | 'skewness' | 'kurtosis' | 'skewnessError' | 'kurtosisError', number> & {
  name: string;
  values: number[];
};

const reference = JSON.parse(readFileSync(new URL('../../fixtures/reference/moments.json', import.meta.url), 'utf8')) as Case[];

test.each(reference)('agrees with scipy, and with derivatives taken numerically: $name', ({ values, ...expected }) => {
  const found = moments(values);
  for (const key of ['mean', 'sd', 'kurtosis'] as const) expect(relativeError(found[key], expected[key]), key).toBeLessThan(1e-9);
  expect(found.skewness).toBeCloseTo(expected.skewness, 8);
  // Differences of weights are good to some seven digits.
  for (const key of ['skewnessError', 'kurtosisError'] as const) expect(found[key]).toBeCloseTo(expected[key], 6);
});

test('by hand: one of four', () => {
  const { mean, sd, skewness, kurtosis } = moments([0, 0, 0, 1]);
  expect([mean, sd]).toEqual([0.25, Math.sqrt(3 / 16)]);
  expect(skewness).toBeCloseTo(2 / Math.sqrt(3), 14);
  expect(kurtosis).toBeCloseTo(7 / 3, 14);
});

test('moved and stretched values have the same shape, mirrored ones the opposite skewness; kurtosis is at least skewness² + 1', () => {
  const some = fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 50 })
    .filter((values) => new Set(values).size > 1);
  fc.assert(
    fc.property(some, fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (values, shift, scale) => {
      const plain = moments(values);
      const moved = moments(values.map((value) => scale * value + shift));
      const mirrored = moments(values.map((value) => -value));
      for (const key of ['skewness', 'kurtosis', 'skewnessError', 'kurtosisError'] as const) expect(moved[key]).toBeCloseTo(plain[key], 6);
      expect(mirrored.skewness).toBeCloseTo(-plain.skewness, 9);
      expect(plain.kurtosis).toBeGreaterThanOrEqual(plain.skewness ** 2 + 1 - 1e-9);
    }),
  );
});

test('refuses what has no shape', () => {
  expect(() => moments([])).toThrow(RangeError);
  expect(() => moments([3, 3, 3])).toThrow(RangeError);
  expect(() => moments([Number.NaN])).toThrow(RangeError);
});
