import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/density-mode.json' with { type: 'json' };
import { densityOfProportions, firstPeak } from '../../src/stats/density-mode.ts';

describe.each(reference)('agrees with scipy: $name', ({ values, at, density, highest, peak, peakWithoutFloor }) => {
  test('the density', () => {
    const found = densityOfProportions(values);
    for (const [index, x] of at.entries()) expect(Math.abs(found[x] - density[index]) / highest).toBeLessThan(1e-4);
  });

  test('the first peak, with and without a least height', () => {
    expect(firstPeak(values)).toBe(peak);
    expect(firstPeak(values, 0.3, 0)).toBe(peakWithoutFloor);
  });
});

test('by hand: two values make two peaks', () => {
  const density = densityOfProportions([0.25, 0.75]);
  const width = Math.sqrt(0.125) * 2 ** -0.2;
  const height = (x: number) => Math.exp(-0.5 * (x / width) ** 2) / (2 * width * Math.sqrt(2 * Math.PI));
  expect(density[250]).toBeCloseTo(height(0) + height(0.5), 4);
  expect(density[500]).toBeCloseTo(2 * height(0.25), 4);
  expect(density[0]).toBeCloseTo(density[1000], 12);
});

test('refuses what has no density', () => {
  for (const values of [[], [0.5], [0.5, 0.5], [0.5, 1.01], [-0.1, 0.5], [Number.NaN, 0.5]])
    expect(() => densityOfProportions(values)).toThrow(RangeError);
});
