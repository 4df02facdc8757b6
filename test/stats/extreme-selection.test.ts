import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/extreme-selection.json' with { type: 'json' };
import regional from '../../fixtures/reference/nearest-mix.json' with { type: 'json' };
import {
  extremeSelection,
  extremeSubset,
  largestCoverageForShift,
  largestCoverageOfSubset,
  weightedSpread,
} from '../../src/stats/extreme-selection.ts';
import { ALAMAN, OFFICIAL } from './kazakhstan-2021.ts';
import { relativeError } from './relative-error.ts';

const stations = fc
  .array(fc.tuple(fc.nat(300), fc.nat(300)), { minLength: 1, maxLength: 25 })
  .map((listed) => ({ votes: listed.map(([x]) => x), valid: listed.map(([x, more]) => x + more) }))
  .filter(({ valid }) => valid.some((v) => v > 0));
const fraction = fc.double({ min: 0.001, max: 1, noNaN: true });

describe('extremeSelection', () => {
  test.each(reference.movements)('agrees with quadrature: sd $sd, coverage $coverage', ({ sd, coverage, normal, any }) => {
    expect(relativeError(extremeSelection(sd, coverage, 'normal'), normal)).toBeLessThan(1e-10);
    expect(relativeError(extremeSelection(sd, coverage, 'any'), any)).toBeLessThan(1e-13);
  });

  test('by hand', () => {
    expect(extremeSelection(0.1, 0.2, 'any')).toBeCloseTo(0.2, 15);
    expect(extremeSelection(0.1, 0.5, 'normal')).toBeCloseTo(0.2 / Math.sqrt(2 * Math.PI), 15);
    for (const shape of ['normal', 'any'] as const) {
      expect(extremeSelection(0.1, 1, shape)).toBe(0);
      expect(extremeSelection(0, 0.3, shape)).toBe(0);
    }
  });

  test('no distribution goes beyond the bound for any', () => {
    fc.assert(
      fc.property(stations, fraction, ({ votes, valid }, coverage) => {
        const { least, most } = extremeSubset(votes, valid, coverage);
        const share = votes.reduce((a, b) => a + b, 0) / valid.reduce((a, b) => a + b, 0);
        const bound = extremeSelection(weightedSpread(votes, valid), coverage, 'any') + 1e-12;
        expect(share - least).toBeLessThanOrEqual(bound);
        expect(most - share).toBeLessThanOrEqual(bound);
      }),
    );
    expect(extremeSelection(1, 0.3, 'normal')).toBeLessThan(extremeSelection(1, 0.3, 'any'));
  });

  test('refuses bad arguments', () => {
    for (const sd of [-0.1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => extremeSelection(sd, 0.5, 'any')).toThrow(/^extremeSelection: sd must be 0 or more/);
    for (const coverage of [0, -0.1, 1.1, Number.NaN])
      expect(() => extremeSelection(0.1, coverage, 'normal')).toThrow(/^extremeSelection: coverage must lie in \(0, 1\]/);
  });
});

describe('largestCoverageForShift', () => {
  test.each(reference.coverages)('agrees with brentq: sd $sd, shift $shift', ({ sd, shift, normal, any }) => {
    expect(relativeError(largestCoverageForShift(sd, shift, 'normal'), normal)).toBeLessThan(1e-9);
    expect(relativeError(largestCoverageForShift(sd, shift, 'any'), any)).toBeLessThan(1e-9);
  });

  test.each([
    [0.1, 0.002308],
    [0.15, 0.047349],
    [0.2, 0.147228],
  ])('the 31.28 points of Alaman at a spread of %f', (sd, expected) => {
    expect(largestCoverageForShift(sd, ALAMAN[0] - OFFICIAL[0], 'normal')).toBeCloseTo(expected, 6);
  });

  test('is the inverse of extremeSelection', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-5, max: 0.999, noNaN: true }),
        fc.constantFrom('normal' as const, 'any' as const),
        (coverage, shape) => {
          const shift = extremeSelection(0.13, coverage, shape);
          expect(relativeError(largestCoverageForShift(0.13, shift, shape), coverage)).toBeLessThan(1e-9);
          expect(largestCoverageForShift(0.13, -shift, shape)).toBe(largestCoverageForShift(0.13, shift, shape));
        },
      ),
    );
  });

  test('of no shift all is covered, of a huge one next to nothing', () => {
    for (const shape of ['normal', 'any'] as const) {
      expect(largestCoverageForShift(0.1, 0, shape)).toBe(1);
      expect(largestCoverageForShift(0.01, 1e-9, shape)).toBeCloseTo(1, 6);
    }
    expect(largestCoverageForShift(0.01, 0.3, 'normal')).toBeLessThan(1e-190);
    expect(largestCoverageForShift(0.01, 0.9, 'normal')).toBe(0);
  });

  test('refuses bad arguments', () => {
    for (const sd of [0, -0.1, Number.NaN]) expect(() => largestCoverageForShift(sd, 0.1, 'any')).toThrow(/sd must be above 0/);
    for (const shift of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => largestCoverageForShift(0.1, shift, 'any')).toThrow(/shift must be finite/);
  });
});

describe('extremeSubset', () => {
  test.each(reference.subsets)('agrees with HiGHS: coverage $coverage of $valid', ({ votes, valid, coverage, least, most }) => {
    const found = extremeSubset(votes, valid, coverage);
    expect(found.least).toBeCloseTo(least, 11);
    expect(found.most).toBeCloseTo(most, 11);
  });

  test('by hand', () => {
    const found = extremeSubset([10, 30, 20], [100, 100, 50], 0.4);
    expect(found.least).toBeCloseTo(0.1, 15);
    expect(found.most).toBeCloseTo(0.35, 15); // the third whole, half of the second
    expect(extremeSubset([10, 30, 20], [100, 100, 50], 1).least).toBeCloseTo(0.24, 15);
  });

  test('no choice of whole stations goes further', () => {
    fc.assert(
      fc.property(stations, fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }), ({ votes, valid }, chosen) => {
        const held = valid.reduce((sum, v, i) => sum + (chosen[i] ? v : 0), 0);
        fc.pre(held > 0);
        const share = votes.reduce((sum, x, i) => sum + (chosen[i] ? x : 0), 0) / held;
        const { least, most } = extremeSubset(votes, valid, Math.min(1, held / valid.reduce((a, b) => a + b, 0)));
        expect(share).toBeGreaterThanOrEqual(least - 1e-12);
        expect(share).toBeLessThanOrEqual(most + 1e-12);
      }),
    );
  });

  test('refuses bad arguments', () => {
    for (const coverage of [0, -0.1, 1.1, Number.NaN])
      expect(() => extremeSubset([1], [2], coverage)).toThrow(/coverage must lie in \(0, 1\]/);
    expect(() => extremeSubset([1], [2, 3], 0.5)).toThrow(/^extremeSubset: lengths differ/);
    expect(() => extremeSubset([3], [2], 0.5)).toThrow(/votes must lie between 0 and the valid votes/);
    expect(() => extremeSubset([-1], [2], 0.5)).toThrow(RangeError);
    expect(() => extremeSubset([0], [0], 0.5)).toThrow(/there are no valid votes/);
    expect(() => extremeSubset([], [], 0.5)).toThrow(RangeError);
  });
});

describe('largestCoverageOfSubset', () => {
  test.each(reference.largest)('agrees with brentq on HiGHS: $share of $valid', ({ votes, valid, share, coverage }) => {
    expect(relativeError(largestCoverageOfSubset(votes, valid, share), coverage)).toBeLessThan(1e-9);
  });

  test('by hand', () => {
    const [votes, valid] = [
      [10, 30, 20],
      [100, 100, 50],
    ];
    expect(largestCoverageOfSubset(votes, valid, 0.24)).toBe(1);
    expect(largestCoverageOfSubset(votes, valid, 0.1)).toBeCloseTo(0.4, 12);
    expect(largestCoverageOfSubset(votes, valid, 0.2)).toBeCloseTo(0.8, 12);
    expect(largestCoverageOfSubset(votes, valid, 0.4)).toBeCloseTo(0.2, 12);
    expect(largestCoverageOfSubset(votes, valid, 0.35)).toBeCloseTo(0.4, 12);
    expect(largestCoverageOfSubset(votes, valid, 0.05)).toBe(0);
    expect(largestCoverageOfSubset(votes, valid, 0.5)).toBe(0);
    expect(largestCoverageOfSubset([3, 9], [7, 9], 3 / 7)).toBeCloseTo(7 / 16, 12); // 3/7·7 need not be 3 in doubles
  });

  test('its most extreme subset has the share, and a larger one has not', () => {
    fc.assert(
      fc.property(stations, fc.double({ min: 0, max: 1, noNaN: true }), ({ votes, valid }, share) => {
        const most = largestCoverageOfSubset(votes, valid, share);
        const range = (coverage: number) => extremeSubset(votes, valid, coverage);
        if (most > 1e-6) {
          expect(range(most).least).toBeLessThanOrEqual(share + 1e-9);
          expect(range(most).most).toBeGreaterThanOrEqual(share - 1e-9);
        }
        if (most < 0.999) {
          const { least, most: greatest } = range(most + 0.001);
          expect(share < least + 1e-12 || share > greatest - 1e-12).toBe(true);
        }
      }),
    );
  });

  test('refuses bad arguments', () => {
    for (const share of [-0.1, 1.1, Number.NaN])
      expect(() => largestCoverageOfSubset([1], [2], share)).toThrow(/share must lie in \[0, 1\]/);
    expect(() => largestCoverageOfSubset([1], [2, 3], 0.5)).toThrow(/^largestCoverageOfSubset: lengths differ/);
    expect(() => largestCoverageOfSubset([0], [0], 0.5)).toThrow(/there are no valid votes/);
  });
});

describe('weightedSpread', () => {
  test.each(reference.spreads)('agrees with numpy: $valid', ({ votes, valid, spread }) => {
    expect(weightedSpread(votes, valid)).toBeCloseTo(spread, 13);
  });

  test('of the official regions', () => {
    const valid = regional.votes.map((row) => row.reduce((a, b) => a + b, 0));
    const first = regional.votes.map(([votes]) => votes);
    expect(weightedSpread(first, valid)).toBeCloseTo(0.064257, 6);
  });

  test('by hand', () => {
    expect(weightedSpread([10, 30], [100, 100])).toBeCloseTo(0.1, 15);
    expect(weightedSpread([10, 0], [20, 0])).toBe(0);
  });

  test('refuses bad arguments', () => {
    expect(() => weightedSpread([1], [1, 2])).toThrow(/^weightedSpread: lengths differ/);
    expect(() => weightedSpread([2], [1])).toThrow(RangeError);
    expect(() => weightedSpread([], [])).toThrow(/there are no valid votes/);
  });
});
