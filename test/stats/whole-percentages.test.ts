import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/whole-percentages.json' with { type: 'json' };
import given from '../../fixtures/reference/whole-percentages-given.json' with { type: 'json' };
import { logBinomialPmf } from '../../src/stats/distributions/binomial.ts';
import { isWholePercentage, wholePercentageChances } from '../../src/stats/whole-percentages.ts';

/** Straight from the definition. */
const brute = (k: number, n: number, period: number): number => {
  let sum = 0;
  for (let j = 0; j <= n; j++) {
    let near = false;
    for (let m = 0; m <= 100; m += period) near ||= Math.abs(2000 * j - 20 * m * n) <= n;
    if (near) sum += Math.exp(logBinomialPmf(j, n, k / n));
  }
  return sum;
};

const stations = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 6000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([n, p]): [number, number] => [Math.round(p * n), n]),
  { minLength: 1, maxLength: 30 },
);
const of = (all: readonly (readonly [number, number])[]) =>
  wholePercentageChances(
    all.map(([k]) => k),
    all.map(([, n]) => n),
  );

describe('isWholePercentage', () => {
  test.each([
    [41, 100, 1, true],
    [821, 2000, 1, true], // 41.05 %, exactly on the edge
    [819, 2000, 1, true], // 40.95 %
    [822, 2000, 1, false],
    [333, 800, 1, false], // 41.625 %
    [0, 7, 5, true],
    [7, 7, 5, true],
    [43, 100, 5, false],
    [901, 2000, 5, true], // 45.05 %
  ])('%i of %i, period %i: %s', (k, n, period, near) => {
    expect(isWholePercentage(k, n, period)).toBe(near);
  });

  test('in floating point one of these ties would be lost', () => {
    const lost = [];
    for (let m = 1; m < 100; m++) for (const k of [20 * m - 1, 20 * m + 1]) if (Math.abs(100 * (k / 2000) - m) > 0.05) lost.push(k);
    expect(lost.length).toBeGreaterThan(0);
    for (const k of lost) expect(isWholePercentage(k, 2000)).toBe(true);
  });
});

describe('wholePercentageChances (whole-percentages.json was printed by fixtures/reference/whole-percentages.py)', () => {
  test.each(reference.chances)('agrees with rational arithmetic: $k of $n', ({ k, n, one, five }) => {
    const found = wholePercentageChances([k], [n]);
    expect(found.one[0]).toBeCloseTo(one, 11);
    expect(found.five[0]).toBeCloseTo(five, 11);
  });

  test('agrees with the definition for every count of small sizes', () => {
    for (const n of [1, 2, 3, 19, 100, 101, 157, 201, 333])
      for (let k = 0; k <= n; k++) {
        const { one, five } = wholePercentageChances([k], [n]);
        expect(Math.abs(one[0] - brute(k, n, 1))).toBeLessThan(1e-12);
        expect(Math.abs(five[0] - brute(k, n, 5))).toBeLessThan(1e-12);
      }
  });

  test('lies between 0 and 1, 5 % below 1 %, the same for the votes not given, and adds up over the percentages', () => {
    fc.assert(
      fc.property(stations, (all) => {
        const { one, five, at } = of(all);
        const mirrored = of(all.map(([k, n]) => [n - k, n]));
        for (let i = 0; i < all.length; i++) {
          expect(one[i]).toBeGreaterThanOrEqual(0);
          expect(one[i]).toBeLessThanOrEqual(1);
          expect(five[i]).toBeLessThanOrEqual(one[i] + 1e-15);
          expect(mirrored.one[i]).toBeCloseTo(one[i], 12);
        }
        expect(at.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(
          one.reduce((sum, chance) => sum + chance, 0),
          9,
        );
      }),
      { numRuns: 50 },
    );
  });

  test('no station knows of another: order and company change nothing', () => {
    fc.assert(
      fc.property(stations, (all) => {
        const together = of(all).one;
        const backwards = of([...all].reverse()).one.reverse();
        expect(backwards).toEqual(together);
        all.forEach((station, i) => {
          expect(of([station]).one[0]).toBe(together[i]);
        });
      }),
      { numRuns: 30 },
    );
  });

  test('on both sides of the size up to which counts are listed, the sums agree with the definition', () => {
    for (const n of [4090, 4096, 4097, 4100])
      for (const k of [3, 40, 2000, n - 90]) expect(Math.abs(wholePercentageChances([k], [n]).one[0] - brute(k, n, 1))).toBeLessThan(1e-11);
  });

  test('refuses what is no share', () => {
    for (const [k, n] of [
      [1, 0],
      [-1, 5],
      [6, 5],
      [0.5, 5],
      [Number.NaN, 5],
    ])
      expect(() => wholePercentageChances([k], [n])).toThrow(RangeError);
    expect(() => wholePercentageChances([1, 2], [3])).toThrow(RangeError);
    expect(wholePercentageChances([], []).one).toHaveLength(0);
  });
});

describe('given a rate and a largest share (whole-percentages-given.json was printed by fixtures/reference/whole-percentages-given.py)', () => {
  test.each(given)('agrees with rational arithmetic: rate $rate, $n, at most $maxShare', ({ rate, n, least, maxShare, one, five }) => {
    const most = Float64Array.of(Math.floor(maxShare * n + 1e-9));
    const found = wholePercentageChances([0], [n], { rates: Float64Array.of(rate), least: Float64Array.of(least), most });
    expect(found.one[0]).toBeCloseTo(one, 11);
    expect(found.five[0]).toBeCloseTo(five, 11);
    expect(found.at.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(one, 11);
  });

  test.each([0, 1, Number.NaN])('refuses the rate %d', (rate) => {
    expect(() =>
      wholePercentageChances([1], [2], { rates: Float64Array.of(rate), least: Float64Array.of(0), most: Float64Array.of(2) }),
    ).toThrow(RangeError);
  });

  test('agrees with the definition whether the bounds cut off nothing, a tail, or all but a tail', () => {
    const cases = fc.record({
      n: fc.integer({ min: 20, max: 1500 }),
      rate: fc.double({ min: 0.002, max: 0.998, noNaN: true }),
      reach: fc.double({ min: -3, max: 12, noNaN: true }),
    });
    fc.assert(
      fc.property(cases, ({ n, rate, reach }) => {
        const most = Math.min(n, Math.max(0, Math.floor(n * rate + reach * Math.sqrt(n * rate * (1 - rate)))));
        let [near, all] = [0, 0];
        for (let j = 0; j <= most; j++) {
          const chance = Math.exp(logBinomialPmf(j, n, rate));
          all += chance;
          if (isWholePercentage(j, n)) near += chance;
        }
        const given = { rates: Float64Array.of(rate), least: Float64Array.of(0), most: Float64Array.of(most) };
        if (all > 1e-200) expect(wholePercentageChances([0], [n], given).one[0]).toBeCloseTo(near / all, 10);
      }),
      { numRuns: 200 },
    );
  });
});
