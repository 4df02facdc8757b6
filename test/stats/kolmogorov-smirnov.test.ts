import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/kolmogorov-smirnov.json' with { type: 'json' };
import { kolmogorovSmirnov, kolmogorovTail, oneSidedTail } from '../../src/stats/kolmogorov-smirnov.ts';
import { relativeError } from './relative-error.ts';
import { seededRandom } from './seeded-random.ts';

describe('kolmogorovSmirnov', () => {
  test.each(reference)('agrees with R: $name', ({ values, d, p, above, pAbove }) => {
    const found = kolmogorovSmirnov(values);
    expect(found.n).toBe(values.length);
    expect(relativeError(found.d, d)).toBeLessThan(1e-12);
    expect(relativeError(found.above, above)).toBeLessThan(1e-12);
    // R takes both tails from 1 too.
    expect(Math.abs(found.p - p)).toBeLessThan(1e-9 * p + 1e-12);
    expect(Math.abs(found.pAbove - pAbove)).toBeLessThan(1e-9 * pAbove + 1e-12);
  });

  test('by hand: of one value D is the farther end, and P(D ≥ d) = 2(1 − d) above ½', () => {
    expect(kolmogorovSmirnov([0.2])).toMatchObject({ d: 0.8, above: 0.8 });
    expect(kolmogorovTail(0.8, 1)).toBeCloseTo(0.4, 14);
    expect(oneSidedTail(0.3, 1)).toBeCloseTo(0.7, 14);
    expect(kolmogorovTail(0.5, 1)).toBe(1);
  });

  test('the far tail meets the near one', () => {
    const before = kolmogorovTail(Math.sqrt(4.4999 / 200), 200);
    const after = kolmogorovTail(Math.sqrt(4.5001 / 200), 200);
    expect(after / before).toBeGreaterThan(0.998);
    expect(after / before).toBeLessThan(1);
  });

  test('rejects uniform values near 5 % of the time, on both sides and on one', () => {
    const uniform = seededRandom(11);
    const runs = 2000;
    let two = 0;
    let one = 0;
    for (let run = 0; run < runs; run++) {
      const { p, pAbove } = kolmogorovSmirnov(Array.from({ length: 50 }, uniform));
      if (p <= 0.05) two++;
      if (pAbove <= 0.05) one++;
    }
    for (const share of [two / runs, one / runs]) {
      expect(share).toBeGreaterThan(0.035);
      expect(share).toBeLessThan(0.065);
    }
  });

  test('p-values of a discrete exact test do not make it reject above', () => {
    const uniform = seededRandom(12);
    // One toss of a fair coin: p is ½ or 1.
    const values = Array.from({ length: 500 }, () => (uniform() < 0.5 ? 0.5 : 1));
    expect(kolmogorovSmirnov(values).pAbove).toBeGreaterThan(0.05);
    expect(kolmogorovSmirnov(values).p).toBeLessThan(1e-6);
  });

  test('refuses bad arguments', () => {
    for (const bad of [[], [-0.1], [1.1], [Number.NaN]]) expect(() => kolmogorovSmirnov(bad)).toThrow(RangeError);
    expect(() => kolmogorovTail(0.1, 0)).toThrow(RangeError);
    expect(() => oneSidedTail(0.1, 1.5)).toThrow(RangeError);
  });
});
