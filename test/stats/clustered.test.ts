import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/clustered.json' with { type: 'json' };
import {
  centredWithin,
  clusteredCorrelation,
  clusteredError,
  clusteredShare,
  clusteredSlope,
  halfWidth,
} from '../../src/stats/clustered.ts';
import { relativeError } from './relative-error.ts';
import { seededNormal, seededRandom } from './seeded-random.ts';

const samples = reference.samples.map((one) => ({
  ...one,
  x: Float64Array.from(one.x),
  y: Float64Array.from(one.y),
  weight: Float64Array.from(one.weight),
  cluster: Int32Array.from(one.cluster),
  group: Int32Array.from(one.group),
}));

describe('against R', () => {
  test.each(samples)('slope of $x.length observations and its error (lm, sandwich)', ({ x, y, weight, cluster, slope, slopeError }) => {
    const estimate = clusteredSlope({ x, y, weight, cluster });
    expect(relativeError(estimate.value, slope)).toBeLessThan(1e-11);
    expect(relativeError(clusteredError(estimate, x.length)?.error as number, slopeError)).toBeLessThan(1e-10);
  });

  test.each(samples)('slope within groups and its error (lm with factor)', ({ x, y, weight, cluster, group, within, withinError }) => {
    const groups = Math.max(...group) + 1;
    const [a, b] = [x, y].map((values) => centredWithin(values, group, groups, weight));
    const estimate = clusteredSlope({ x: a, y: b, weight, cluster });
    expect(relativeError(estimate.value, within)).toBeLessThan(1e-10);
    expect(relativeError(clusteredError(estimate, x.length)?.error as number, withinError)).toBeLessThan(1e-10);
  });

  test.each(samples)('correlation and the error of its Fisher transform (cov.wt, derivative in the weights)', (one) => {
    const estimate = clusteredCorrelation(one);
    expect(relativeError(estimate.value, one.r)).toBeLessThan(1e-11);
    // The derivative is numerical.
    expect(relativeError(clusteredError(estimate, one.x.length)?.error as number, one.fisherError)).toBeLessThan(1e-6);
  });
});

describe('by hand', () => {
  test('a line without error', () => {
    const estimate = clusteredSlope({ x: Float64Array.of(1, 2, 3, 4), y: Float64Array.of(1, 3, 5, 7) });
    expect(estimate.value).toBeCloseTo(2, 14);
    expect(clusteredCorrelation({ x: Float64Array.of(1, 2, 3, 4), y: Float64Array.of(1, 3, 5, 7) })).toMatchObject({ value: 1 });
  });

  test('a share, its influence and its error: 30 of 60 in two clusters', () => {
    const share = clusteredShare({ x: Float64Array.of(10, 20, 30), y: Float64Array.of(4, 12, 14), cluster: Int32Array.of(0, 0, 1) });
    expect(share.value).toBe(0.5);
    // (4 − 5)/60 + (12 − 10)/60 = 1/60 and (14 − 15)/60 = −1/60.
    expect(Array.from(share.influence)).toEqual([expect.closeTo(1 / 60, 14), expect.closeTo(-1 / 60, 14)]);
    // G/(G − 1) · (n − 1)/(n − 2) = 2 · 2.
    expect(clusteredError(share, 3)).toEqual({ error: expect.closeTo(Math.sqrt(4 * 2) / 60, 14), clusters: 2, df: 1 });
  });

  test('the difference of an estimate from itself has no error', () => {
    const share = clusteredShare({ x: Float64Array.of(10, 20, 30), y: Float64Array.of(4, 12, 14) });
    expect(clusteredError(share, 3, share)).toBeUndefined();
  });

  test('half the width of an interval: t of 10 degrees of freedom', () => {
    expect(halfWidth({ error: 2, clusters: 11, df: 10 })).toBeCloseTo(2 * 2.228138851964939, 10);
    for (const confidence of [0, 1, Number.NaN]) expect(() => halfWidth({ error: 1, clusters: 3, df: 2 }, confidence)).toThrow(RangeError);
  });

  test('means of groups taken away; what has no group is a group of its own', () => {
    expect(Array.from(centredWithin(Float64Array.of(1, 3, 10, 5, 9), Int32Array.of(0, 0, 1, -1, -1), 2))).toEqual([-1, 1, 0, -2, 2]);
    expect(Array.from(centredWithin(Float64Array.of(1, 3), Int32Array.of(0, 0), 1, Float64Array.of(3, 1)))).toEqual([-0.5, 1.5]);
  });
});

test('neither moving the columns nor the order of the observations matters', () => {
  const column = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(column, column, (x, y) => {
      fc.pre(new Set(x).size > 1 && new Set(y).size > 1);
      const cluster = Int32Array.of(0, 0, 0, 1, 1, 1, 2, 2, 2);
      const of = (f: (v: number) => number, turn: boolean) => {
        const put = <T extends Float64Array | Int32Array>(v: T): T => (turn ? (v.slice().reverse() as T) : v);
        return { x: put(Float64Array.from(x, f)), y: put(Float64Array.from(y, f)), cluster: put(cluster) };
      };
      const one = of((v) => v, false);
      const other = of((v) => v + 1000, true);
      expect(clusteredSlope(other).value).toBeCloseTo(clusteredSlope(one).value, 8);
      expect(clusteredCorrelation(other).value).toBeCloseTo(clusteredCorrelation(one).value, 8);
      const [a, b] = [one, other].map((sample) => clusteredError(clusteredSlope(sample), 9)?.error ?? 0);
      expect(a).toBeCloseTo(b, 8);
    }),
  );
});

test('rejects near 5 % where clusters hang together, which a plain standard error would not', () => {
  const normal = seededNormal(seededRandom(12));
  const [rounds, clusters, each] = [600, 40, 10];
  let rejected = 0;
  let plain = 0;
  for (let round = 0; round < rounds; round++) {
    const n = clusters * each;
    const cluster = Int32Array.from({ length: n }, (_, i) => Math.floor(i / each));
    const [ofX, ofY] = [Array.from({ length: clusters }, normal), Array.from({ length: clusters }, normal)];
    const x = Float64Array.from(cluster, (c) => ofX[c] + normal());
    const y = Float64Array.from(cluster, (c) => ofY[c] + normal());
    const slope = clusteredSlope({ x, y, cluster });
    if (Math.abs(slope.value) > halfWidth(clusteredError(slope, n)!)) rejected++;
    const r = clusteredCorrelation({ x, y, cluster });
    if (Math.abs(Math.atanh(r.value)) > halfWidth(clusteredError(r, n)!)) rejected++;
    const naive = clusteredSlope({ x, y });
    if (Math.abs(naive.value) > halfWidth(clusteredError(naive, n)!)) plain++;
  }
  expect(rejected / rounds / 2).toBeGreaterThan(0.03);
  expect(rejected / rounds / 2).toBeLessThan(0.085);
  expect(plain / rounds).toBeGreaterThan(0.15);
});

describe('refuses', () => {
  const two = Float64Array.of(1, 2);
  const three = Float64Array.of(1, 2, 4);
  test.each([
    ['two observations', () => clusteredSlope({ x: two, y: two })],
    ['lengths that differ', () => clusteredSlope({ x: three, y: two })],
    ['clusters of another length', () => clusteredSlope({ x: three, y: three, cluster: Int32Array.of(0) })],
    ['weights of another length', () => clusteredCorrelation({ x: three, y: three, weight: two })],
    ['a constant x', () => clusteredSlope({ x: Float64Array.of(0.1, 0.1, 0.1), y: three })],
    ['a constant y', () => clusteredCorrelation({ x: three, y: Float64Array.of(0.1, 0.1, 0.1) })],
    ['a missing value', () => clusteredSlope({ x: Float64Array.of(1, Number.NaN, 3), y: three })],
    ['denominators of 0', () => clusteredShare({ x: new Float64Array(3), y: three })],
    ['groups of another length', () => centredWithin(three, Int32Array.of(0), 1)],
  ])('%s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});
