import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/selection.json' with { type: 'json' };
import {
  dataDefectCorrelation,
  effectiveSize,
  impliedOutsideShare,
  jointLargestCoverage,
  largestCoverage,
  manskiBounds,
  selectionEValue,
  selectionRatio,
} from '../../src/stats/selection.ts';
import { ALAMAN, BAIGE, normalised, OFFICIAL, VALID } from './kazakhstan-2021.ts';
import { relativeError } from './relative-error.ts';

const [NO, AJ, , , ADAL] = OFFICIAL;
const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('selection', () => {
  test.each(reference)('agrees with a listed population in R: $official, $tally', (listed) => {
    const { official, tally, coverage } = listed;
    expect(relativeError(dataDefectCorrelation(official, tally, coverage), listed.rho)).toBeLessThan(1e-12);
    expect(relativeError(effectiveSize(official, tally), listed.effectiveSize)).toBeLessThan(1e-12);
    expect(relativeError(impliedOutsideShare(official, tally, coverage), listed.outside)).toBeLessThan(1e-12);
    expect(relativeError(largestCoverage(official, tally), listed.largest)).toBeLessThan(1e-12);
    // The ratio of chances in the listed population is the odds ratio of the two shares.
    expect(relativeError(selectionRatio(official, tally), listed.ratio)).toBeLessThan(1e-12);
  });

  test('largest coverage of Alaman and Baige', () => {
    [0.480301, 0.484224, 0.990946, 0.5004, 0.241141].forEach((expected, i) => {
      expect(largestCoverage(OFFICIAL[i], ALAMAN[i])).toBeCloseTo(expected, 6);
    });
    expect(largestCoverage(NO, ALAMAN[0])).toBeCloseTo(0.48030142946546867, 15);
    expect(jointLargestCoverage(OFFICIAL, ALAMAN)).toBeCloseTo(0.2411412106509614, 15);
    expect(Math.round(jointLargestCoverage(OFFICIAL, ALAMAN) * VALID)).toBe(1746239);
    expect(jointLargestCoverage(OFFICIAL, normalised(ALAMAN))).toBeCloseTo(0.231664, 6);
    expect(largestCoverage(NO, BAIGE.nurOtan)).toBeCloseTo(0.331529, 6);
    expect(jointLargestCoverage([NO, AJ], [BAIGE.nurOtan, BAIGE.aqJol])).toBeCloseTo(0.24318749295568717, 15);
  });

  test('selection ratio of Alaman and Baige', () => {
    expect(selectionRatio(NO, ALAMAN[0])).toBeCloseTo(3.7179750484378067, 13);
    expect(1 / selectionRatio(ADAL, ALAMAN[4])).toBeCloseTo(4.694034, 6);
    expect(selectionRatio(NO, BAIGE.nurOtan)).toBeCloseTo(16.75254604994153, 12);
    expect(1 / selectionRatio(AJ, BAIGE.aqJol)).toBeCloseTo(6.660338, 6);
  });

  test('E-value of the selection ratios of Alaman and Baige, and of two published risk ratios', () => {
    expect(selectionEValue(selectionRatio(NO, ALAMAN[0]))).toBeCloseTo(6.896868474202235, 12);
    expect(selectionEValue(selectionRatio(ADAL, ALAMAN[4]))).toBeCloseTo(8.858158, 6);
    expect(selectionEValue(selectionRatio(NO, BAIGE.nurOtan))).toBeCloseTo(32.997399, 6);
    expect(selectionEValue(3.9)).toBeCloseTo(7.263034, 6); // VanderWeele and Ding (2017), infants fed with formula
    expect(selectionEValue(10.73)).toBeCloseTo(20.94777, 5); // vignette of the R package EValue, smoking and lung cancer
    expect([selectionEValue(1), selectionEValue(2), selectionEValue(0.5)]).toEqual([1, 2 + Math.SQRT2, 2 + Math.SQRT2]);
  });

  test('bounds that assume nothing of the votes outside', () => {
    expect(manskiBounds(ALAMAN[0], 0.05)).toEqual([0.019905, 0.969905].map((x) => expect.closeTo(x, 12)));
    expect(manskiBounds(0.4, 0.5)).toEqual([0.2, 0.7]);
    expect([manskiBounds(0.4, 0), manskiBounds(0.4, 1)]).toEqual([
      [0, 1],
      [0.4, 0.4],
    ]);
  });

  test('the official share lies within the bounds just where the coverage is possible', () => {
    fc.assert(
      fc.property(inside, inside, inside, (official, tally, coverage) => {
        const most = largestCoverage(official, tally);
        fc.pre(Math.abs(coverage - most) > 1e-9);
        const [low, high] = manskiBounds(tally, coverage);
        expect(official >= low && official <= high).toBe(coverage < most);
      }),
    );
  });

  test('share outside Alaman that the official result implies', () => {
    const at = (official: number, tally: number) =>
      [0.01, 0.05, 0.1, 0.2].map((coverage) => impliedOutsideShare(official, tally, coverage));
    expect(at(NO, ALAMAN[0])).toEqual([0.714066, 0.72737, 0.745663, 0.789108].map((x) => expect.closeTo(x, 6)));
    expect(at(ADAL, ALAMAN[4])).toEqual([0.034578, 0.029798, 0.023226, 0.007616].map((x) => expect.closeTo(x, 6)));
  });

  test('data defect correlation and effective size of Alaman and Baige', () => {
    const rho = [0.01, 0.05, 0.1].map((coverage) => dataDefectCorrelation(NO, ALAMAN[0], coverage));
    expect(rho).toEqual([-0.06934783, -0.15829737, -0.23000074].map((x) => expect.closeTo(x, 8)));
    expect(effectiveSize(NO, ALAMAN[0])).toBeCloseTo(2.100386, 6);
    expect(dataDefectCorrelation(ADAL, ALAMAN[4], 0.01)).toBeCloseTo(0.06086702, 8);
    expect(effectiveSize(ADAL, ALAMAN[4])).toBeCloseTo(2.72647, 6);
    expect(dataDefectCorrelation(NO, BAIGE.nurOtan, 0.01)).toBeCloseTo(-0.12922781, 8);
    expect(effectiveSize(NO, BAIGE.nurOtan)).toBeCloseTo(0.604857, 6);
    expect(dataDefectCorrelation(AJ, BAIGE.aqJol, 0.01)).toBeCloseTo(0.10966846, 8);
  });

  test("Meng's headline: a correlation of 0.005 in a sample of 1 % leaves 404 interviews", () => {
    const tally = 0.5 + 0.5 * 0.005 * Math.sqrt(99);
    expect(dataDefectCorrelation(0.5, tally, 0.01)).toBeCloseTo(0.005, 15);
    expect(effectiveSize(0.5, tally)).toBeCloseTo(404.0404, 4);
  });

  test('by hand', () => {
    expect(largestCoverage(0.2, 0.5)).toBe(0.4);
    expect(largestCoverage(0.8, 0.5)).toBeCloseTo(0.4, 15);
    expect([largestCoverage(0.3, 0.3), largestCoverage(0.3, 0), largestCoverage(0.3, 1)]).toEqual([1, 0.7, 0.3]);
    expect([largestCoverage(0, 0.4), largestCoverage(1, 0.4), largestCoverage(0, 0), largestCoverage(1, 1)]).toEqual([0, 0, 1, 1]);
    expect(impliedOutsideShare(0.5, 0.2, 0)).toBe(0.5);
    expect([effectiveSize(0, 0), effectiveSize(1, 1)]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(jointLargestCoverage([0.7, 0.2, 0.1], [0.4, 0.2, 0.4])).toBe(0.25);
    expect(selectionRatio(0.75, 0.5)).toBe(3);
    expect(impliedOutsideShare(0.5, 0.2, 0.25)).toBeCloseTo(0.6, 15);
    expect(impliedOutsideShare(0.1, 0.5, 0.5)).toBeLessThan(0);
    expect(dataDefectCorrelation(0.5, 0.4, 0.5)).toBeCloseTo(-0.2, 15);
    expect(effectiveSize(0.5, 0.4)).toBeCloseTo(25, 12);
    expect(effectiveSize(0.5, 0.5)).toBe(Number.POSITIVE_INFINITY);
  });

  test('at the largest coverage the share outside is 0 or 1, and below it lies between', () => {
    fc.assert(
      fc.property(inside, inside, inside, (official, tally, part) => {
        const most = largestCoverage(official, tally);
        fc.pre(most < 0.999);
        expect(Math.abs(impliedOutsideShare(official, tally, most) - (tally > official ? 0 : 1))).toBeLessThan(1e-9);
        const outside = impliedOutsideShare(official, tally, most * part);
        expect(outside).toBeGreaterThanOrEqual(0);
        expect(outside).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the effective size is f / (1 − f) / ρ² at any coverage', () => {
    fc.assert(
      fc.property(inside, inside, inside, (official, tally, coverage) => {
        fc.pre(Math.abs(official - tally) > 1e-6);
        const rho = dataDefectCorrelation(official, tally, coverage);
        expect(relativeError(effectiveSize(official, tally), coverage / (1 - coverage) / rho ** 2)).toBeLessThan(1e-9);
      }),
    );
  });

  test('refuses bad arguments', () => {
    for (const [official, tally] of [
      [-0.1, 0.5],
      [1.1, 0.5],
      [0.5, -0.1],
      [0.5, 1.1],
      [0.5, Number.NaN],
    ]) {
      expect(() => largestCoverage(official, tally)).toThrow(RangeError);
      expect(() => largestCoverage(official, tally)).toThrow(/^largestCoverage: shares must lie in \[0, 1\]/);
      expect(() => impliedOutsideShare(official, tally, 0.5)).toThrow(/^impliedOutsideShare: shares must lie in \[0, 1\]/);
      expect(() => dataDefectCorrelation(official, tally, 0.5)).toThrow(/^dataDefectCorrelation: shares must lie in \[0, 1\]/);
      expect(() => effectiveSize(official, tally)).toThrow(/^effectiveSize: shares must lie in \[0, 1\]/);
      expect(() => selectionRatio(official, tally)).toThrow(/^selectionRatio: shares must lie strictly between 0 and 1/);
    }
    for (const [official, tally] of [
      [0, 0.5],
      [1, 0.5],
      [0.5, 0],
      [0.5, 1],
    ])
      expect(() => selectionRatio(official, tally)).toThrow(/^selectionRatio: shares must lie strictly between 0 and 1/);
    for (const official of [0, 1])
      expect(() => dataDefectCorrelation(official, 0.5, 0.5)).toThrow(/^dataDefectCorrelation: official must lie strictly between 0 and 1/);
    for (const coverage of [0, 1, -0.1, 1.1])
      expect(() => dataDefectCorrelation(0.5, 0.5, coverage)).toThrow(/^dataDefectCorrelation: coverage must lie inside \(0, 1\)/);
    for (const coverage of [-0.1, 1, 1.1])
      expect(() => impliedOutsideShare(0.5, 0.5, coverage)).toThrow(/^impliedOutsideShare: coverage must lie in \[0, 1\)/);
    for (const gamma of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => selectionEValue(gamma)).toThrow(/^selectionEValue: Γ must be above 0/);
    for (const bad of [-0.1, 1.1, Number.NaN]) {
      expect(() => manskiBounds(bad, 0.5)).toThrow(/^manskiBounds: share must lie in \[0, 1\]/);
      expect(() => manskiBounds(0.5, bad)).toThrow(/^manskiBounds: coverage must lie in \[0, 1\]/);
    }
    expect(() => jointLargestCoverage([], [])).toThrow(RangeError);
    expect(() => jointLargestCoverage([0.5], [0.5, 0.5])).toThrow(RangeError);
    expect(() => jointLargestCoverage([0.5, 0.5], [0.5])).toThrow(RangeError);
  });
});
