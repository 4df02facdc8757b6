import { describe, expect, test } from 'vitest';
import { binnedShares } from '../../src/stats/binned-shares.ts';
import { coarseShares } from '../../src/stats/coarse-shares.ts';
import { seededNormal, seededRandom } from './seeded-random.ts';

const OPTIONS = { minExpected: 5, minInformation: 10, level: 0.01 };

/** Stations of some 600 votes whose shares spread smoothly about 45 %, votes drawn one by one on top. */
function smooth(seed: number, stations: number): { k: number[]; n: number[] } {
  const uniform = seededRandom(seed);
  const normal = seededNormal(uniform);
  const n = Array.from({ length: stations }, () => 300 + Math.floor(600 * uniform()));
  const k = n.map((size) => {
    const share = Math.min(0.95, Math.max(0.05, 0.45 + 0.1 * normal()));
    return Math.min(size, Math.max(0, Math.round(size * share + Math.sqrt(size * share * (1 - share)) * normal())));
  });
  return { k, n };
}

/** Bins as a count of stations by hand. */
const bins = (observed: readonly [number, number][], expected: number) => ({
  observed: Float64Array.from({ length: 1001 }, (_, bin) => observed.find(([at]) => at === bin)?.[1] ?? expected),
  expected: new Float64Array(1001).fill(expected),
  variance: new Float64Array(1001).fill(expected),
  trials: new Float64Array(1001).fill(1000 * expected),
});

describe('by hand', () => {
  test('one bin of 30 where 10 are expected: the Poisson tail, corrected for every bin', () => {
    const found = coarseShares(bins([[500, 30]], 10), OPTIONS);
    // n·p(1 − p) ≥ 10 with some 1,000 votes a station from bin 11 to 989 (1,000 · 0.011 · 0.989 = 10.9).
    expect(found.tested).toHaveLength(979);
    const [top] = found.tested;
    expect(top).toMatchObject({ bin: 500, observed: 30, expected: 10 });
    // R: ppois(29, 10, lower.tail = FALSE) is 2.509951e-07.
    expect(10 ** top.log10P).toBeCloseTo(2.509951e-7, 12);
    expect(10 ** found.log10P).toBeCloseTo(979 * 2.509951e-7, 7);
    expect(found.beyond.map(({ bin }) => bin)).toEqual([500]);
    expect(found.stations).toBe(1000 * 10 + 30);
    expect(found.F).toBeCloseTo((100 * 20) / 10030, 12);
    expect(found.interval[0]).toBeLessThan(found.F);
    expect(found.interval[1]).toBeGreaterThan(found.F);
    expect(found.uncorrected).toBeCloseTo(found.F, 12);
  });

  test('an excess that all neighbours share is the shape of the distribution', () => {
    const hill = bins(
      Array.from({ length: 21 }, (_, i): [number, number] => [490 + i, 30]),
      10,
    );
    const found = coarseShares(hill, OPTIONS);
    expect(found.tested.find(({ bin }) => bin === 500)?.expected).toBe(30);
    expect(found.tested[0].bin).not.toBe(500);
  });

  test('no excess: F is 0, with what one bin could hide above it', () => {
    const { F, interval, beyond, log10P } = coarseShares(bins([], 10), OPTIONS);
    expect([F, interval[0], beyond.length]).toEqual([0, 0, 0]);
    expect(interval[1]).toBeGreaterThan(0);
    expect(log10P).toBeGreaterThan(-0.01);
  });

  test('nothing to test', () => {
    expect(coarseShares(binnedShares([], []), OPTIONS)).toMatchObject({ tested: [], beyond: [], F: 0, interval: [0, 0], log10P: 0 });
    expect(coarseShares(binnedShares([40, 45], [100, 100]), OPTIONS).F).toBe(0);
  });

  test('a bin so full that its probability is 0 in a double', () => {
    const { log10P } = coarseShares(bins([[500, 3000]], 10), OPTIONS);
    expect(log10P).toBeLessThan(-4000);
    expect(Number.isFinite(log10P)).toBe(true);
  });
});

describe('simulated', () => {
  test('150 smooth elections of 3,000 stations: some bin beyond the 5 % threshold in no more than one of twenty', () => {
    let beyond = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const { k, n } = smooth(seed, 3000);
      if (coarseShares(binnedShares(k, n), { ...OPTIONS, level: 0.05 }).beyond.length > 0) beyond++;
    }
    expect(beyond / 150).toBeLessThanOrEqual(0.06); // 9 of 150
  });

  test('one station in fifty moved to 50 %: found there, and F within its interval', () => {
    const { k, n } = smooth(7, 20000);
    const moved = k.map((count, i) => (i % 50 === 0 ? Math.round(n[i] / 2) : count));
    const { beyond, F, interval } = coarseShares(binnedShares(moved, n), OPTIONS);
    expect(beyond[0].bin).toBe(500);
    expect(F).toBeGreaterThan(1);
    expect(F).toBeLessThan(2.1);
    expect(interval[0]).toBeLessThan(2);
    expect(interval[1]).toBeGreaterThan(F);
  });
});
