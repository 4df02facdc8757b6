import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/piled-values.json' with { type: 'json' };
import { binOfShare, piledValues } from '../../src/stats/piled-values.ts';
import { seededNormal, seededRandom } from './seeded-random.ts';

const { minPiled, minRatio, cases } = reference;

describe('values that stations of one area share', () => {
  test.each(cases)('agrees with scipy: $name', ({ counts, sizes, piles }) => {
    const found = piledValues(Float64Array.from(counts), Float64Array.from(sizes), { minPiled, minRatio });
    expect(found.map(({ bin, observed }) => [bin, observed])).toEqual(piles.map(({ bin, observed }) => [bin, observed]));
    for (const [at, { expected, log10P }] of piles.entries()) {
      expect(found[at].expected / expected).toBeCloseTo(1, 9);
      expect(found[at].log10P / log10P).toBeCloseTo(1, 9);
    }
  });

  test('the step of a share has its lower end, in whole numbers', () => {
    expect([311, 312].map((k) => binOfShare(k, 500))).toEqual([622, 624]);
    expect(binOfShare(1243, 2000)).toBe(622); // 62.15 %, on the edge
    expect(binOfShare(1242, 2000)).toBe(621);
  });

  // 400 honest areas × 999 values: a single value below 1 in 4e7 has a chance of 1 % at most, were the tail exact.
  test('honest areas have no pile beyond a bound over all values', () => {
    const uniform = seededRandom(5);
    const normal = seededNormal(uniform);
    let least = 0;
    for (let area = 0; area < 400; area++) {
      const sizes = Float64Array.from({ length: 120 }, () => 150 + Math.floor(900 * uniform()));
      const counts = sizes.map((n) => {
        const p = 1 / (1 + Math.exp(-0.4 - 0.2 * normal()));
        return Math.min(n, Math.max(0, Math.round(n * p + Math.sqrt(n * p * (1 - p)) * normal())));
      });
      for (const { log10P } of piledValues(counts, sizes, { minPiled: 4, minRatio: 1 })) least = Math.min(least, log10P);
    }
    expect(least).toBeLessThan(-3);
    expect(least).toBeGreaterThan(Math.log10(0.01 / (400 * 999)));
  });

  test('stations at 0 and 100 % are no pile', () => {
    const sizes = new Float64Array(40).fill(300);
    expect(piledValues(sizes.slice(), sizes, { minPiled: 3, minRatio: 1 })).toEqual([]);
    expect(piledValues(new Float64Array(40), sizes, { minPiled: 3, minRatio: 1 })).toEqual([]);
  });

  test('refuses columns of different lengths', () => {
    expect(() => piledValues(Float64Array.of(1), Float64Array.of(1, 2), { minPiled, minRatio })).toThrow(RangeError);
  });
});
