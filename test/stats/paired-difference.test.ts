import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/paired-difference.json' with { type: 'json' };
import { pairedDifference, ratioChange } from '../../src/stats/paired-difference.ts';
import { relativeError } from './relative-error.ts';
import { seededNormal, seededRandom } from './seeded-random.ts';

const PROTOCOL = [312, 281, 455, 190, 388, 240, 505, 277];
const OFFICIAL = [402, 281, 612, 266, 388, 355, 505, 431];
const DIFFERENCES = OFFICIAL.map((votes, i) => votes - PROTOCOL[i]);

describe('pairedDifference', () => {
  test.each(reference)('agrees with R: $d.length pairs, mean $mean', (listed) => {
    const cluster = listed.cluster && Int32Array.from(listed.cluster);
    const result = pairedDifference(listed.d, cluster, listed.confidence)!;
    for (const key of ['mean', 'error', 'df', 't', 'log10P'] as const) expect(relativeError(result[key], listed[key])).toBeLessThan(1e-11);
    if (listed.p > 1e-300) expect(relativeError(result.p, listed.p)).toBeLessThan(1e-9);
    listed.interval.forEach((end, i) => {
      expect(Math.abs(result.interval[i] - end)).toBeLessThan(1e-10 * Math.max(1, Math.abs(end)));
    });
  });

  test('eight matched stations', () => {
    const { mean, t, p, df } = pairedDifference(DIFFERENCES)!;
    expect([mean, df]).toEqual([74, 7]);
    expect(t).toBeCloseTo(3.112318224906451, 14);
    expect(p).toBeCloseTo(0.017025836315923512, 15);
  });

  test('by hand: two clusters of two', () => {
    // The mean is 3; the clusters add to 3 − 6 and 9 − 6, so SE² = 2 · (9 + 9) / 16.
    const result = pairedDifference([1, 2, 4, 5], Int32Array.of(0, 0, 1, 1))!;
    expect(result).toMatchObject({ mean: 3, clusters: 2, df: 1, error: 1.5, t: 2 });
  });

  test('each its own cluster is no clusters, whatever their numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 30 }), (d) => {
        const own = Int32Array.from(d, (_, i) => 7 * (d.length - i));
        expect(pairedDifference(d, own)).toEqual(pairedDifference(d));
      }),
    );
  });

  test('no spread, no error', () => {
    expect(pairedDifference([0.1, 0.1, 0.1])).toBeUndefined();
    expect(pairedDifference([3])).toBeUndefined();
    expect(pairedDifference([])).toBeUndefined();
    expect(pairedDifference([1, 2, 3], Int32Array.of(4, 4, 4))).toBeUndefined();
    expect(pairedDifference([1, 3, 1, 3], Int32Array.of(0, 0, 1, 1))).toBeUndefined();
  });

  test('rejects near 5 % when nothing is shifted, clusters of five that hang together', () => {
    const normal = seededNormal(seededRandom(77));
    const cluster = Int32Array.from({ length: 200 }, (_, i) => Math.floor(i / 5));
    const runs = 4000;
    let rejected = 0;
    let naive = 0;
    for (let run = 0; run < runs; run++) {
      const shared = Array.from({ length: 40 }, normal);
      const d = Array.from(cluster, (g) => shared[g] + normal());
      if (pairedDifference(d, cluster)!.p <= 0.05) rejected++;
      if (pairedDifference(d)!.p <= 0.05) naive++;
    }
    expect(rejected / runs).toBeGreaterThan(0.04);
    expect(rejected / runs).toBeLessThan(0.06);
    expect(naive / runs).toBeGreaterThan(0.15);
  });

  test('refuses bad arguments', () => {
    expect(() => pairedDifference([1, Number.NaN])).toThrow(RangeError);
    expect(() => pairedDifference([1, 2], Int32Array.of(0))).toThrow(RangeError);
    for (const confidence of [0, 1, Number.NaN]) expect(() => pairedDifference([1, 2], undefined, confidence)).toThrow(RangeError);
  });
});

describe('ratioChange', () => {
  test('eight matched stations', () => {
    const { sum, ratio } = ratioChange(PROTOCOL, OFFICIAL);
    expect(sum).toBe(592);
    expect(100 * ratio).toBeCloseTo(22.3565, 4);
    expect(ratio).toBe(592 / 2648);
  });

  test('by hand', () => {
    expect(ratioChange([10, 30], [15, 35])).toEqual({ sum: 10, ratio: 0.25 });
    expect(ratioChange([10, 30], [0, 0])).toEqual({ sum: -40, ratio: -1 });
  });

  test('refuses bad arguments', () => {
    expect(() => ratioChange([1], [1, 2])).toThrow(RangeError);
    expect(() => ratioChange([0], [1])).toThrow(RangeError);
    expect(() => ratioChange([], [])).toThrow(RangeError);
    expect(() => ratioChange([1], [Number.NaN])).toThrow(RangeError);
  });
});
