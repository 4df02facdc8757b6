import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/design-effect.json' with { type: 'json' };
import { exactBinomialTwoSided } from '../../src/stats/distributions/binomial.ts';
import { exactSmallestSize } from '../../src/stats/exact-smallest-size.ts';
import { ALAMAN, BAIGE, OFFICIAL } from './kazakhstan-2021.ts';

describe('exactSmallestSize', () => {
  test.each(reference.shares)('agrees with binom.test of every size up to 20 n*: p = $p, P = $P', ({ p, P, exact }) => {
    expect(exactSmallestSize(p, P)).toBe(exact);
  });

  test('Alaman needs 10 ballots for Nur Otan and 17 for ADAL, Baige 5 for Nur Otan and 6 for Aq Jol', () => {
    expect(exactSmallestSize(ALAMAN[0], OFFICIAL[0])).toBe(10);
    expect(exactSmallestSize(ALAMAN[4], OFFICIAL[4])).toBe(17);
    expect(exactSmallestSize(BAIGE.nurOtan, OFFICIAL[0])).toBe(5);
    expect(exactSmallestSize(BAIGE.aqJol, OFFICIAL[1])).toBe(6);
  });

  test('by hand: tosses that are all heads have p = 2·2⁻ⁿ, which is at most 0.05 from 6 on', () => {
    expect(exactSmallestSize(1, 0.5)).toBe(6);
    expect(exactSmallestSize(0, 0.5)).toBe(6);
    expect(exactSmallestSize(1, 0.5, 0.99)).toBe(8);
    expect(exactSmallestSize(0.001, 1e-6)).toBe(500); // below 500, round(0.001·n) is 0
  });

  test('agrees with binom.test of every size up to 6,000 where half a ballot of rounding is more than the difference', () => {
    expect(exactSmallestSize(0.9995, 0.995, 0.5)).toBe(282);
    expect(exactSmallestSize(0.0005, 0.005, 0.5)).toBe(282);
  });

  test('the size before it does not reject, and those after it do', () => {
    const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(share, share, (p, P) => {
        fc.pre(Math.abs(p - P) > 0.1);
        const size = exactSmallestSize(p, P);
        const at = (n: number) => exactBinomialTwoSided(Math.round(p * n), n, P);
        if (size > 1) expect(at(size - 1)).toBeGreaterThan(0.05);
        for (let n = size; n < size + 300; n++) expect(at(n)).toBeLessThanOrEqual(0.05 + 1e-15);
      }),
      { numRuns: 50 },
    );
  });

  test('is Infinity where there is no difference, and refuses bad arguments', () => {
    expect(exactSmallestSize(0.5, 0.5)).toBe(Number.POSITIVE_INFINITY);
    for (const [p, P, confidence] of [
      [-0.1, 0.5, 0.95],
      [1.1, 0.5, 0.95],
      [Number.NaN, 0.5, 0.95],
      [0.5, 0, 0.95],
      [0.5, 1, 0.95],
      [0.5, 1.1, 0.95],
      [0.5, 0.4, 0],
      [0.5, 0.4, -0.5],
      [0.5, 0.4, 1],
    ]) {
      expect(() => exactSmallestSize(p, P, confidence)).toThrow(RangeError);
      expect(() => exactSmallestSize(p, P, confidence)).toThrow(/^exactSmallestSize: needs p in \[0, 1\]/);
    }
  });
});
