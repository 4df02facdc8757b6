import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/least-favourable.json' with { type: 'json' };
import { leastDiscrepancy } from '../../src/stats/least-favourable.ts';
import { OFFICIAL } from './kazakhstan-2021.ts';

describe('leastDiscrepancy', () => {
  test.each(reference)('agrees with rational arithmetic: $name', ({ proportions, low, high, shares, phi2 }) => {
    const result = leastDiscrepancy(proportions, low, high);
    if (shares === null || phi2 === null) {
      expect(result).toBeUndefined();
      return;
    }
    result?.shares.forEach((share, i) => {
      expect(Math.abs(share - shares[i])).toBeLessThan(1e-12);
    });
    expect(Math.abs(result!.phi2 - phi2)).toBeLessThan(1e-12 * Math.max(1, phi2));
  });

  test('Sanj: 0.3919275391 in the printed box, 0.3821986034 with 16 and 3 as integers', () => {
    const printed = leastDiscrepancy(OFFICIAL, [0.5635, 0.1595, 0, 0.1245, 0.1205], [0.5645, 0.1605, 0.0305, 0.1255, 0.1215])!;
    expect(printed.phi2).toBeCloseTo(0.3919275391099114, 13);
    expect(3426 * printed.phi2).toBeCloseTo(1342.7437489905565, 9);
    expect(1507 * printed.phi2).toBeCloseTo(590.634801, 6);
    [0.5645, 0.16, 0.0305, 0.1245, 0.1205].forEach((share, i) => {
      expect(printed.shares[i]).toBeCloseTo(share, 14);
    });
    const integers = leastDiscrepancy(OFFICIAL, [0.5635, 0.155, 0, 0.1245, 0.1205], [0.5645, 0.165, 0.035, 0.1255, 0.1215])!;
    expect(integers.phi2).toBeCloseTo(0.3821986034, 10);
    expect(3426 * integers.phi2).toBeCloseTo(1309.412415, 6);
  });

  test('by hand: the first cell at its bound, the others share the rest as 3 to 2', () => {
    const { shares, phi2 } = leastDiscrepancy([0.5, 0.3, 0.2], [0.6, 0, 0], [0.7, 1, 1])!;
    expect(Array.from(shares)).toEqual([0.6, 0.24, 0.16].map((share) => expect.closeTo(share, 15)));
    expect(phi2).toBeCloseTo(0.02 + 0.012 + 0.008, 14);
  });

  test('a proportion of 0 takes only what the others cannot hold', () => {
    const room = leastDiscrepancy([0.6, 0.4, 0], [0, 0, 0], [0.7, 0.4, 1])!;
    expect(Array.from(room.shares)).toEqual([expect.closeTo(0.6, 15), expect.closeTo(0.4, 15), 0]);
    expect(room.phi2).toBeCloseTo(0, 15);
    const full = leastDiscrepancy([0.6, 0, 0.4, 0], [0, 0, 0, 0], [0.5, 0.05, 0.4, 1])!;
    expect(Array.from(full.shares)).toEqual([0.5, 0.05, 0.4, 0.05].map((share) => expect.closeTo(share, 14)));
    expect(full.phi2).toBe(Number.POSITIVE_INFINITY);
  });

  test('a box of single points that adds to 1 only in decimals', () => {
    const point = [0.1, 0.2, 0.3, 0.3, 0.1];
    expect(leastDiscrepancy(OFFICIAL, point, point)?.shares).toEqual(Float64Array.from(point));
  });

  test('stays in the box, adds to 1, and no other point of the box found at random is nearer', () => {
    const cell = fc.record({ weight: fc.integer({ min: 1, max: 1000 }), a: fc.nat(1000), b: fc.nat(1000), t: fc.nat(1000) });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 8 }), (cells) => {
        const total = cells.reduce((sum, { weight }) => sum + weight, 0);
        const proportions = cells.map(({ weight }) => weight / total);
        // Build the box around a random point of the simplex, so that it is feasible and the point is a rival.
        const mass = cells.reduce((sum, { t }) => sum + t + 1, 0);
        const rival = cells.map(({ t }) => (t + 1) / mass);
        const low = cells.map(({ a }, i) => rival[i] * (a / 1000));
        const high = cells.map(({ b }, i) => rival[i] + (1 - rival[i]) * (b / 1000));
        const { shares, phi2 } = leastDiscrepancy(proportions, low, high)!;
        expect(Math.abs(shares.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-12);
        shares.forEach((share, i) => {
          expect(share).toBeGreaterThanOrEqual(low[i]);
          expect(share).toBeLessThanOrEqual(high[i]);
        });
        const other = rival.reduce((sum, share, i) => sum + (share - proportions[i]) ** 2 / proportions[i], 0);
        expect(phi2).toBeLessThanOrEqual(other * (1 + 1e-9) + 1e-12);
      }),
    );
  });

  test('a proportion of 0 gets exactly 0 where the others hold all of 1', () => {
    for (let cells = 2; cells <= 40; cells++) {
      const proportions = [0, ...Array<number>(cells).fill(1 / cells), 0];
      const { shares } = leastDiscrepancy(proportions, Array(cells + 2).fill(0), Array(cells + 2).fill(0.9))!;
      expect([shares[0], shares[cells + 1]]).toEqual([0, 0]);
    }
    // Shares that add to 1 only up to rounding leave nothing either.
    const { shares } = leastDiscrepancy([540 / 1430, 12 / 1430, 878 / 1430, 0], [0, 0, 0, 0], [1, 1, 1, 1])!;
    expect(shares[3]).toBe(0);
  });

  test.each([
    ['no cells', [], [], [], /lengths differ$/],
    ['fewer lower ends', [0.5, 0.5], [0], [1, 1], /lengths differ$/],
    ['more lower ends', [0.5, 0.5], [0, 0, 0], [1, 1], /lengths differ$/],
    ['fewer upper ends', [0.5, 0.5], [0, 0], [1], /lengths differ$/],
    ['more upper ends', [0.5, 0.5], [0, 0], [1, 1, 1], /lengths differ$/],
    ['proportions that add to 1.1', [0.5, 0.6], [0, 0], [1, 1], /proportions add to 1.1, not 1$/],
    ['a missing proportion', [Number.NaN, 0.5], [0, 0], [1, 1], /proportions add to NaN, not 1$/],
    ['a negative proportion', [1.5, -0.5], [0, 0], [1, 1], /cell 1 needs/],
    ['a negative lower end', [0.5, 0.5], [-0.1, 0], [1, 1], /cell 0 needs/],
    ['ends that cross', [0.5, 0.5], [0.6, 0], [0.5, 1], /cell 0 needs/],
    ['an upper end of 1.1', [0.5, 0.5], [0, 0], [1, 1.1], /cell 1 needs/],
    ['a share above 0 of nothing', [1, 0], [0, 0.1], [1, 1], /cell 1 has proportion 0 but a share above 0$/],
  ])('refuses %s', (_, proportions, low, high, message) => {
    expect(() => leastDiscrepancy(proportions, low, high)).toThrow(RangeError);
    expect(() => leastDiscrepancy(proportions, low, high)).toThrow(message);
  });
});
