import { describe, expect, test } from 'vitest';
import { momentIntervals } from '../../src/stats/moment-intervals.ts';
import { moments } from '../../src/stats/moments.ts';
import { randomStream } from '../../src/stats/random.ts';
import { betaDraw } from '../../src/stats/sampling.ts';

const sample = (n: number, seed: number, a = 18, b = 12): Float64Array => {
  const { uniform } = randomStream(seed, 77);
  return Float64Array.from({ length: n }, () => betaDraw(uniform, a, b));
};

const DRAWS = { draws: 1000, seed: 1, stream: 0 };

describe('intervals of skewness and kurtosis', () => {
  test('without draws: 1.96 large-sample errors either way', () => {
    const values = sample(500, 1);
    const { skewness, skewnessError, kurtosis, kurtosisError } = moments(values);
    const [found] = momentIntervals([values]);
    expect(found).toMatchObject({ skewness, kurtosis, bootstrapped: false });
    expect(found?.skewnessInterval[1]).toBeCloseTo(skewness + 1.959964 * skewnessError, 6);
    expect(found?.kurtosisInterval[0]).toBeCloseTo(kurtosis - 1.959964 * kurtosisError, 6);
  });

  test('bootstrap and large-sample errors give nearly the same where values are many', () => {
    const values = sample(1500, 2);
    const [asymptotic] = momentIntervals([values]);
    const [drawn] = momentIntervals([values], DRAWS);
    expect(drawn?.bootstrapped).toBe(true);
    for (const key of ['skewnessInterval', 'kurtosisInterval'] as const) {
      const [a, b] = [asymptotic?.[key], drawn?.[key]] as [[number, number], [number, number]];
      const width = a[1] - a[0];
      expect(Math.abs(a[0] - b[0]) / width).toBeLessThan(0.1);
      expect(Math.abs(a[1] - b[1]) / width).toBeLessThan(0.1);
    }
  });

  test('a quantity is the same beside others, and where rows without it stand between', () => {
    const values = sample(200, 3);
    const holes = Float64Array.from(values, (value, i) => (i % 10 === 0 ? Number.NaN : value));
    const kept = values.filter((_, i) => i % 10 !== 0);
    const alone = momentIntervals([values], DRAWS)[0];
    const [beside, gaps, constant] = momentIntervals([values, holes, new Float64Array(200)], DRAWS);
    expect(beside).toEqual(alone);
    expect(gaps).toMatchObject({ n: 180, skewness: moments(kept).skewness });
    expect(constant).toBeUndefined();
    const [closed] = momentIntervals([kept], DRAWS);
    expect(gaps?.skewnessInterval[0]).toBeCloseTo(closed?.skewnessInterval[0] as number, 1);
  });

  test('with nothing known, or the same everywhere, there is no shape', () => {
    expect(momentIntervals([new Float64Array(0), Float64Array.of(1, 2, 3), new Float64Array(50).fill(0.5)], DRAWS)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('nearly the same everywhere: draws without a shape are left out, and nothing is infinite', () => {
    const values = new Float64Array(120).fill(0.5);
    values[7] = 0.9;
    const [found] = momentIntervals([values], DRAWS);
    expect([...(found?.skewnessInterval ?? []), ...(found?.kurtosisInterval ?? [])].every(Number.isFinite)).toBe(true);
  });

  test('cover the truth in nine of ten samples of 500, a little less than they say', () => {
    const [a, b] = [18, 12];
    const skewness = (2 * (b - a) * Math.sqrt(a + b + 1)) / ((a + b + 2) * Math.sqrt(a * b));
    let covered = 0;
    for (let seed = 0; seed < 300; seed++) {
      const [low, high] = momentIntervals([sample(500, seed)])[0]?.skewnessInterval ?? [1, -1];
      if (low <= skewness && skewness <= high) covered++;
    }
    expect(covered / 300).toBeGreaterThan(0.9);
    expect(covered / 300).toBeLessThan(0.98);
  });
});
