import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smoothLastDigits } from '../../src/stats/smooth-digits.ts';
import { type Tally, tally } from '../../src/stats/tally.ts';
import { draws } from '../support/random.ts';

/** A tally that holds every number as often as a function says, fractions of a number included. */
function weighted(to: number, often: (value: number) => number): Tally {
  const values = Float64Array.from({ length: to }, (_, value) => value);
  const counts = values.map(often);
  return { n: counts.reduce((sum, one) => sum + one, 0), values, counts };
}

describe('the expectation', () => {
  test('is exact where the numbers thin out in a straight line or a parabola', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -1, max: 1 }), (steep, bend) => {
        // Down to 0 at 400 and nothing beyond, where the parabola and its slope end at 0.
        const found = smoothLastDigits(
          weighted(400, (value) => (400 - value) ** 2 * (1 + steep / 10) + bend * (400 - value)),
          100,
        );
        // A ten below the end, too, the fit sees a corner: one part in a thousand of the last ten.
        for (let digit = 0; digit < 10; digit++) expect(found.digits[digit] / found.expected[digit]).toBeCloseTo(1, 4);
      }),
    );
  });

  test('within 0.25 % where a quarter of the rest is lost in each ten', () => {
    const found = smoothLastDigits(
      weighted(3000, (value) => 1e6 * Math.exp(-0.028 * value)),
      100,
    );
    expect(found.atFloor).toBeGreaterThan(0.24);
    for (let digit = 0; digit < 10; digit++) expect(Math.abs(found.digits[digit] / found.expected[digit] - 1)).toBeLessThan(0.0025);
    // Even digits would be off by 13 %.
    expect(found.digits[0] / (found.n / 10)).toBeGreaterThan(1.12);
    expect(Math.abs(found.pairs.repeated / found.expectedPairs.repeated - 1)).toBeLessThan(0.0025);
    expect(Math.abs(found.pairs.adjacent / found.expectedPairs.adjacent - 1)).toBeLessThan(0.0025);
  });

  test('is a tenth each where nothing lies near the floor, and adds up to the numbers in any case', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(600), { minLength: 1, maxLength: 200 }), (numbers) => {
        const { n, expected, expectedPairs, digits } = smoothLastDigits(tally(numbers), 100);
        expect(expected.reduce((sum, one) => sum + one, 0)).toBeCloseTo(n, 8);
        expect(digits.reduce((sum, one) => sum + one, 0)).toBe(n);
        expect(expectedPairs.repeated + expectedPairs.adjacent + expectedPairs.distant).toBeCloseTo(n, 8);
      }),
    );
    const far = smoothLastDigits(tally(Array.from({ length: 300 }, (_, at) => 500 + 3 * at)), 100);
    for (const one of far.expected) expect(one).toBeCloseTo(30, 9);
    expect(far.atFloor).toBe(0);
  });

  test('does not see which digits were chosen', () => {
    const { normal } = draws(9);
    const numbers = Array.from({ length: 500 }, () => Math.round(150 * Math.exp(0.5 * normal())));
    const rounded = numbers.map((one) => 10 * Math.floor(one / 10));
    expect(smoothLastDigits(tally(rounded), 100).expected).toEqual(smoothLastDigits(tally(numbers), 100).expected);
  });

  test('refuses a floor that is no multiple of ten', () => {
    for (const floor of [0, 5, 105, Number.NaN]) expect(() => smoothLastDigits(tally([1]), floor)).toThrow(RangeError);
  });
});
