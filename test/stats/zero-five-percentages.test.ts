import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactBinomialTwoSided } from '../../src/stats/distributions/binomial.ts';
import { zeroFivePercentages } from '../../src/stats/zero-five-percentages.ts';
import { draws } from '../support/random.ts';

describe('by hand', () => {
  test('500 of 1,000: 495 to 505 of 475 to 525, ties to even', () => {
    const { n, hits, expected } = zeroFivePercentages([500, 495, 505, 494, 506], Array(5).fill(1000), 100);
    expect([n, hits]).toEqual([5, 3]);
    // All lie in the block of 50, whose bend is −2 there and +1 on either side, and so cancels.
    expect(expected).toBeCloseTo(55 / 51, 12);
  });

  test('halves at odd percentages round away from the hit: 54.5 to 54, 55.5 to 56', () => {
    expect(zeroFivePercentages([545, 546, 554, 555], Array(4).fill(1000), 100).hits).toBe(2);
  });

  test('the blocks of 0, 5, 95 and 100, small wholes and parts beyond the whole are left out', () => {
    expect(zeroFivePercentages([2, 98, 100, 101, 25], [100, 100, 100, 100, 50], 100).n).toBe(0);
    expect(zeroFivePercentages([7, 8, 92, 93], Array(4).fill(100), 100).n).toBe(2);
    expect(zeroFivePercentages([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 100], Array(11).fill(100), 100).spread).toBe(80);
    expect(zeroFivePercentages([], [], 100)).toEqual({ n: 0, hits: 0, expected: 0, spread: 0 });
  });

  test('looks at the rows named', () => {
    expect(zeroFivePercentages([50, 51, 52], [100, 100, 100], 100, [0, 2])).toMatchObject({ n: 2, hits: 1 });
  });

  test('refuses bad arguments', () => {
    expect(() => zeroFivePercentages([1], [100, 100], 100)).toThrow(RangeError);
    expect(() => zeroFivePercentages([1], [100], 10)).toThrow(RangeError);
  });
});

test('the chance of a hit is the part of the whole numbers of its block that hit', () => {
  const percentage = (part: number, whole: number): number => {
    const below = Math.floor((100 * part) / whole);
    const twice = 2 * (100 * part - below * whole);
    return twice > whole || (twice === whole && below % 2 === 1) ? below + 1 : below;
  };
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 3000 }), fc.integer({ min: 2, max: 18 }), (whole, block) => {
      const parts = Array.from({ length: whole + 1 }, (_, part) => part);
      const inBlock = parts.filter((part) => Math.abs(percentage(part, whole) - 5 * block) <= 2);
      const inMiddle = inBlock.filter((part) => percentage(part, whole) === 5 * block);
      // The bend is −2 here and +1 on either side, and cancels but at the ends: only the lattice is left.
      const all = zeroFivePercentages(
        inBlock,
        inBlock.map(() => whole),
        20,
      );
      const bend = block >= 3 && block <= 17 ? 0 : -inBlock.length;
      expect(all.hits).toBe(inMiddle.length);
      expect(all.expected + 0.008 * bend).toBeCloseTo(inMiddle.length, 9);
    }),
    { numRuns: 60 },
  );
});

test('rejects near 5 % on smooth turnouts, peaked ones and small stations among them', () => {
  for (const [seed, size, peak] of [
    [1, 900, 30],
    [2, 150, 30],
    [3, 600, 150],
  ]) {
    const { normal, gamma, uniform } = draws(seed);
    const trials = 300;
    let rejected = 0;
    for (let trial = 0; trial < trials; trial++) {
      const centre = 0.45 + 0.25 * uniform();
      const wholes = Array.from({ length: 1000 }, () => Math.round(size * Math.exp(0.3 * normal())));
      const parts = wholes.map((whole) => {
        const [x, y] = [gamma(centre * peak), gamma((1 - centre) * peak)];
        return Math.min(whole, Math.round((whole * x) / (x + y)));
      });
      const { n, hits, expected } = zeroFivePercentages(parts, wholes, 100);
      if (exactBinomialTwoSided(hits, n, expected / n) < 0.05) rejected++;
    }
    expect(Math.abs(rejected / trials - 0.05)).toBeLessThan(3 * Math.sqrt((0.05 * 0.95) / trials));
  }
});
