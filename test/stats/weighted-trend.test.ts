import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/weighted-trend.json' with { type: 'json' };
import { normalQuantile } from '../../src/stats/distributions/normal.ts';
import { randomStream } from '../../src/stats/random.ts';
import { normalDraw } from '../../src/stats/sampling.ts';
import { predictTrend, weightedTrend } from '../../src/stats/weighted-trend.ts';
import { relativeError } from './relative-error.ts';

describe('weightedTrend and predictTrend', () => {
  test.each(reference)('agree with lm: $t', (listed) => {
    const trend = weightedTrend(listed.t, listed.y, listed.variances);
    expect(relativeError(trend.slope, listed.slope)).toBeLessThan(1e-8);
    expect(relativeError(trend.intercept, listed.intercept)).toBeLessThan(1e-8);
    expect(relativeError(trend.covariance.intercept, listed.varIntercept)).toBeLessThan(1e-7);
    expect(relativeError(trend.covariance.slope, listed.varSlope)).toBeLessThan(1e-9);
    expect(relativeError(trend.covariance.both, listed.both)).toBeLessThan(1e-7);
    expect(relativeError(trend.chiSquare, listed.chiSquare)).toBeLessThan(1e-8);
    expect(relativeError(trend.dispersion, listed.dispersion)).toBeLessThan(1e-8);
    const prediction = predictTrend(trend, listed.t0, 0.9);
    for (const name of ['value', 'error', 'low', 'high'] as const) expect(relativeError(prediction[name], listed[name])).toBeLessThan(1e-8);
  });

  test('the reference holds scatter below and above the variances', () => {
    expect(reference.some(({ dispersion }) => dispersion === 1)).toBe(true);
    expect(reference.some(({ dispersion }) => dispersion > 1)).toBe(true);
  });

  test('by hand', () => {
    const trend = weightedTrend([0, 1, 2], [0.5, 0.6, 0.7], [0.01, 0.01, 0.01]);
    expect(trend.slope).toBeCloseTo(0.1, 14);
    expect(trend.intercept).toBeCloseTo(0.5, 14);
    expect(trend.covariance.slope).toBeCloseTo(0.005, 14);
    expect([trend.df, trend.dispersion]).toEqual([1, 1]);
    const { value, error, low, high } = predictTrend(trend, 3);
    expect(value).toBeCloseTo(0.8, 14);
    expect(error).toBeCloseTo(Math.sqrt(0.01 / 3 + 4 * 0.005), 14);
    expect(high - value).toBeCloseTo(error * normalQuantile(0.975), 14);
    expect(value - low).toBeCloseTo(high - value, 14);
    // Off the line by 0.1, −0.2, 0.1: χ² = 6 on 1 degree of freedom.
    const scattered = weightedTrend([0, 1, 2], [0.6, 0.4, 0.8], [0.01, 0.01, 0.01]);
    expect(scattered.dispersion).toBeCloseTo(6, 11);
    expect(scattered.covariance.slope).toBeCloseTo(0.03, 13);
    expect(predictTrend(scattered, 1).error).toBeCloseTo(Math.sqrt(0.02), 13);
    expect(predictTrend(scattered, 1).high - 0.6).toBeCloseTo(12.706204736 * Math.sqrt(0.02), 8);
    const two = weightedTrend([0, 10], [1, 2], [1, 1]);
    expect([two.df, two.dispersion, two.chiSquare]).toEqual([0, 1, expect.closeTo(0, 20)]);
    expect(predictTrend(two, 10).error).toBeCloseTo(1, 14);
  });

  test('moving the times moves the line, and the error of a prediction is that of intercept and slope together', () => {
    const one = fc.tuple(
      fc.integer({ min: -50, max: 50 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 12 }), fc.integer({ min: -100, max: 100 }), (listed, t0) => {
        const t = listed.map(([time]) => time);
        fc.pre(new Set(t).size > 1);
        const [y, v] = [listed.map(([, value]) => value), listed.map(([, , variance]) => variance)];
        const trend = weightedTrend(t, y, v);
        const moved = weightedTrend(
          t.map((time) => time + 1000),
          y,
          v,
        );
        const [here, there] = [predictTrend(trend, t0), predictTrend(moved, t0 + 1000)];
        expect(there.value).toBeCloseTo(here.value, 8);
        expect(relativeError(there.error, here.error)).toBeLessThan(1e-6);
        const { intercept, slope, both } = trend.covariance;
        expect(relativeError(Math.sqrt(intercept + 2 * t0 * both + t0 ** 2 * slope), here.error)).toBeLessThan(1e-6);
        expect(trend.dispersion).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('the interval holds the line near 95 times in 100, and not less when the variances are too small', () => {
    const { uniform } = randomStream(8, 0);
    const t = [-40, -30, -22, -15, -9, -4, -1];
    const missed = (factor: number): number => {
      let outside = 0;
      for (let round = 0; round < 3000; round++) {
        const y = t.map((time) => 0.6 + 0.002 * time + 0.02 * Math.sqrt(factor) * normalDraw(uniform));
        const { low, high } = predictTrend(
          weightedTrend(
            t,
            y,
            t.map(() => 0.0004),
          ),
          0,
        );
        if (low > 0.6 || high < 0.6) outside++;
      }
      return outside / 3000;
    };
    expect(missed(1)).toBeLessThan(0.055); // never narrowed, sometimes widened
    expect(missed(1)).toBeGreaterThan(0.01);
    expect(missed(9)).toBeLessThan(0.062);
    expect(missed(9)).toBeGreaterThan(0.038);
  });

  test('refuses bad arguments', () => {
    expect(() => weightedTrend([0, 1], [1], [1, 1])).toThrow(/lengths differ/);
    expect(() => weightedTrend([0, 1], [1, 2], [1])).toThrow(/lengths differ/);
    expect(() => weightedTrend([0, Number.NaN], [1, 2], [1, 1])).toThrow(/must be finite/);
    expect(() => weightedTrend([0, 1], [1, Number.POSITIVE_INFINITY], [1, 1])).toThrow(/must be finite/);
    for (const bad of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => weightedTrend([0, 1], [1, 2], [1, bad])).toThrow(/variances must be above 0/);
    for (const t of [[], [3], [3, 3, 3]]) expect(() => weightedTrend(t, t, t)).toThrow(RangeError);
    const trend = weightedTrend([0, 1], [1, 2], [1, 1]);
    expect(() => predictTrend(trend, Number.NaN)).toThrow(/the time must be finite/);
    for (const confidence of [0, 1, 95, Number.NaN])
      expect(() => predictTrend(trend, 2, confidence)).toThrow(/confidence must lie inside \(0, 1\)/);
  });
});
