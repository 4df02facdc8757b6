import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/inflation.json' with { type: 'json' };
import { fitInflation } from '../../src/stats/inflation-fit.ts';
import type { InflationShape } from '../../src/stats/inflation-model.ts';

const shapeOf = ([tau, sigmaTau, nu, sigmaNu, theta]: readonly number[]): InflationShape => ({ tau, sigmaTau, nu, sigmaNu, theta });

describe.each(reference.elections)('units drawn one by one with $partial, $extreme, alpha $alpha', ({ shape, counts, fit, ...truth }) => {
  const found = fitInflation(counts, shapeOf(shape));
  const n = counts.reduce((a, b) => a + b);

  test('are as likely as under the maximum that scipy finds, or more', () => {
    const mean = counts.reduce((sum, count, bin) => sum + (count > 0 ? count * Math.log(found.expected[bin]) : 0), 0) / n;
    expect(mean).toBeGreaterThan(fit.meanLogLikelihood - 2e-5);
    expect(Math.abs(found.partial.value - fit.partial)).toBeLessThan(0.006);
    expect(Math.abs(found.extreme.value - fit.extreme)).toBeLessThan(0.002);
    if (truth.partial > 0) expect(Math.abs(found.alpha.value - fit.alpha)).toBeLessThan(0.12);
  });

  test('give back what went into them, within the intervals', () => {
    for (const name of ['partial', 'extreme'] as const) {
      expect(Math.abs(found[name].value - truth[name])).toBeLessThan(name === 'partial' ? 0.02 : 0.004);
      expect(found[name].interval[0]).toBeLessThanOrEqual(truth[name]);
      expect(found[name].interval[1]).toBeGreaterThanOrEqual(truth[name]);
      expect(found[name].interval[0]).toBeLessThanOrEqual(found[name].value);
      expect(found[name].interval[1]).toBeGreaterThanOrEqual(found[name].value);
    }
    expect(found.alpha.interval[0]).toBeLessThanOrEqual(truth.alpha);
    expect(found.alpha.interval[1]).toBeGreaterThanOrEqual(truth.alpha);
  });

  test('fit the model', () => {
    expect(found.dispersion).toBeGreaterThan(0.5);
    expect(found.dispersion).toBeLessThan(1.6);
    expect(found.misplaced).toBeLessThan(0.03);
  });
});

test('a model that does not fit gives wider intervals, not narrower ones', () => {
  const [{ shape, counts }] = reference.elections;
  const fitting = fitInflation(counts, shapeOf(shape));
  const spiked = counts.map((count, bin) => (bin % 5 === 0 ? 2 * count : count));
  const misfit = fitInflation(spiked, shapeOf(shape));
  const width = ({ interval: [low, high] }: { interval: readonly [number, number] }) => high - low;
  expect(misfit.dispersion).toBeGreaterThan(20);
  expect(width(misfit.partial)).toBeGreaterThan(2 * width(fitting.partial));
});

test('stays inside its bounds for any counts', () => {
  const shape = shapeOf([0.6, 0.1, 0.4, 0.1, 0.4]);
  const one = (bin: number) => Float64Array.from({ length: 100 }, (_, at) => (at === bin ? 50 : 0));
  for (const counts of [one(0), one(40), one(70), one(99), new Float64Array(100).fill(1)]) {
    const { partial, extreme, alpha, dispersion } = fitInflation(counts, shape);
    expect(partial.value + extreme.value).toBeLessThanOrEqual(1 + 1e-6);
    for (const { value, interval } of [partial, extreme]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(interval[0]).toBeLessThanOrEqual(value);
      expect(interval[1]).toBeGreaterThanOrEqual(value);
    }
    expect(alpha.interval[0]).toBeLessThanOrEqual(alpha.value);
    expect(Number.isFinite(dispersion)).toBe(true);
  }
});

test('refuses bad arguments', () => {
  const shape = shapeOf([0.6, 0.1, 0.4, 0.1, 0.4]);
  expect(() => fitInflation(new Float64Array(99).fill(1), shape)).toThrow(RangeError);
  expect(() => fitInflation(new Float64Array(100), shape)).toThrow(RangeError);
  expect(() => fitInflation(new Float64Array(100).fill(1), { ...shape, theta: 0 })).toThrow(RangeError);
});
