import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/benford.json' with { type: 'json' };
import { benfordMean, benfordProbabilities, significantDigit } from '../../src/stats/benford.ts';
import { relativeError } from './relative-error.ts';

describe("Benford's law", () => {
  test('agrees with R', () => {
    for (const [position, chances] of [
      [1, reference.first],
      [2, reference.second],
    ] as const) {
      const found = benfordProbabilities(position);
      expect(found).toHaveLength(chances.length);
      found.forEach((chance, i) => {
        expect(relativeError(chance, chances[i])).toBeLessThan(1e-14);
      });
      expect(relativeError(benfordMean(position), reference.means[position - 1])).toBeLessThan(1e-14);
    }
  });

  test('leading 1 has chance log₁₀ 2; the chances add to 1', () => {
    expect(benfordProbabilities(1)[0]).toBeCloseTo(Math.log10(2), 15);
    for (const position of [1, 2] as const) expect(benfordProbabilities(position).reduce((a, b) => a + b)).toBeCloseTo(1, 14);
  });

  test('refuses another position', () => {
    expect(() => benfordProbabilities(3 as 1)).toThrow(RangeError);
    expect(() => benfordMean(0 as 1)).toThrow(RangeError);
  });
});

describe('significantDigit', () => {
  test.each([
    [4073, 1, 4],
    [4073, 2, 0],
    [4073, 4, 3],
    [4073, 5, -1],
    [7, 1, 7],
    [7, 2, -1],
    [0, 1, -1],
    [Number.MAX_SAFE_INTEGER, 2, 0],
  ])('of %d at %d is %d', (value, position, digit) => {
    expect(significantDigit(value, position)).toBe(digit);
  });

  test('the digits rebuild the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (value) => {
        let rebuilt = 0n;
        for (let position = 1; significantDigit(value, position) >= 0; position++)
          rebuilt = 10n * rebuilt + BigInt(significantDigit(value, position));
        expect(rebuilt).toBe(BigInt(value));
      }),
    );
  });

  test('refuses what is not a whole number', () => {
    for (const value of [-1, 1.5, Number.NaN, 2 ** 53]) expect(() => significantDigit(value, 1)).toThrow(RangeError);
    for (const position of [0, 1.5]) expect(() => significantDigit(12, position)).toThrow(RangeError);
  });
});
