import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/distance.json' with { type: 'json' };
import { meanAbsoluteLogOdds, totalVariation } from '../../src/stats/distance.ts';
import {
  ALAMAN,
  ASTANA_ZERTTEU,
  DEMOCRATIC_INSTITUTE,
  IEI_4_JANUARY,
  normalised,
  OFFICIAL,
  PORI_12_NOVEMBER,
  QOGAMDYQ_PIKIR,
  SANJ_1507,
  SANJ_3426,
  VALID,
} from './kazakhstan-2021.ts';
import { relativeError } from './relative-error.ts';

const shareVector = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 4 }).map(normalised);

describe('totalVariation', () => {
  test.each(reference)('agrees with R: $name', ({ shares, proportions, tv }) => {
    expect(relativeError(totalVariation(shares, proportions), tv)).toBeLessThan(1e-13);
  });

  test.each([
    ['Qogamdyq Pikir', QOGAMDYQ_PIKIR, 0.0134011, 97045],
    ['Democratic Institute', DEMOCRATIC_INSTITUTE, 0.0141412, undefined],
    ['Astana Zertteu', ASTANA_ZERTTEU, 0.0265934, 192578],
    ['Alaman', ALAMAN, 0.3014433, 2182920],
    ['Sanj of 3426', SANJ_3426, 0.2079245, 1505698],
  ])('official result and %s', (_, shares, expected, votes) => {
    const distance = totalVariation(normalised(shares), OFFICIAL);
    expect(distance).toBeCloseTo(expected, 7);
    if (votes !== undefined) expect(Math.round(distance * VALID)).toBe(votes);
  });

  test('by hand: one tenth moves', () => {
    expect(totalVariation([0.5, 0.3, 0.2], [0.6, 0.3, 0.1])).toBeCloseTo(0.1, 15);
    expect(totalVariation([1, 0], [0, 1])).toBe(1);
  });

  test('is a metric', () => {
    fc.assert(
      fc.property(shareVector, shareVector, shareVector, (a, b, c) => {
        expect(totalVariation(a, a)).toBe(0);
        expect(totalVariation(a, b)).toBe(totalVariation(b, a));
        expect(totalVariation(a, c)).toBeLessThanOrEqual(totalVariation(a, b) + totalVariation(b, c) + 1e-15);
      }),
    );
  });

  test('refuses bad arguments', () => {
    expect(() => totalVariation([], [])).toThrow(RangeError);
    expect(() => totalVariation([1], [0.5, 0.5])).toThrow(RangeError);
    expect(() => totalVariation([50, 50], [0.5, 0.5])).toThrow(RangeError);
    expect(() => totalVariation([Number.NaN], [1])).toThrow(RangeError);
    expect(() => totalVariation([-0.5, 0.5], [0.5, 0.5])).toThrow(RangeError);
    expect(() => totalVariation([0.5, 0.5], [1, -0.5])).toThrow(RangeError);
    expect(totalVariation([0, 1], [1, 0])).toBe(1); // the ends themselves are shares
  });
});

describe('meanAbsoluteLogOdds', () => {
  test.each(reference)('agrees with a logit in R: $name', ({ shares, proportions, n, logOdds, standardErrors, mean, weightedMean }) => {
    const result = meanAbsoluteLogOdds(shares, proportions, n);
    logOdds.forEach((value, i) => {
      expect(relativeError(result.logOdds[i], value)).toBeLessThan(1e-11);
      expect(relativeError(result.standardErrors![i], standardErrors[i])).toBeLessThan(1e-11);
    });
    expect(relativeError(result.mean, mean)).toBeLessThan(1e-12);
    expect(relativeError(result.weightedMean, weightedMean)).toBeLessThan(1e-12);
  });

  test('gives the numbers published with surveybiasi (Arzheimer and Evans)', () => {
    const { logOdds, standardErrors, mean, weightedMean } = meanAbsoluteLogOdds(
      normalised([46, 48, 5]),
      normalised([47.6, 48.8, 3.6]),
      563,
    );
    [-0.0455767, -0.0126154, 0.3537155].forEach((value, i) => {
      expect(logOdds[i]).toBeCloseTo(value, 7);
    });
    [0.0845014, 0.0843287, 0.1924563].forEach((value, i) => {
      expect(standardErrors![i]).toBeCloseTo(value, 7);
    });
    expect(mean).toBeCloseTo(0.1373025, 7);
    expect(weightedMean).toBeCloseTo(0.0405846, 7);
  });

  test('Sanj', () => {
    const all = meanAbsoluteLogOdds(normalised(SANJ_3426), OFFICIAL, 3426);
    [-0.64269244, 0.43745721, -1.17247022, 0.9385772, 1.31412481].forEach((value, i) => {
      expect(all.logOdds[i]).toBeCloseTo(value, 8);
    });
    [0.03445203, 0.04660774, 0.10004834, 0.05167208, 0.05236176].forEach((value, i) => {
      expect(all.standardErrors![i]).toBeCloseTo(value, 8);
    });
    expect(all.mean).toBeCloseTo(0.9010643760981024, 14);
    expect(all.weightedMean).toBeCloseTo(0.7080640484370224, 14);
    const voters = meanAbsoluteLogOdds(normalised(SANJ_1507), OFFICIAL);
    expect(voters.mean).toBeCloseTo(0.9023072489160319, 14);
    expect(voters.weightedMean).toBeCloseTo(0.7086849445954662, 14);
    expect(voters.standardErrors).toBeUndefined();
  });

  test.each([
    ['Qogamdyq Pikir', QOGAMDYQ_PIKIR, 0.075586, 0.050647],
    ['Democratic Institute', DEMOCRATIC_INSTITUTE, 0.06975, 0.054506],
    ['Astana Zertteu', ASTANA_ZERTTEU, 0.114039, 0.125004],
    ['Alaman', ALAMAN, 0.922505, 1.090509],
    ['IEI, 4 January', IEI_4_JANUARY, 0.077554, 0.074563],
    ['PORI, 12 November', PORI_12_NOVEMBER, 0.763245, 0.862117],
  ])('%s, renormalised', (_, shares, mean, weightedMean) => {
    const result = meanAbsoluteLogOdds(normalised(shares), OFFICIAL);
    expect(result.mean).toBeCloseTo(mean, 6);
    expect(result.weightedMean).toBeCloseTo(weightedMean, 6);
  });

  test('by hand: odds of 3 to 2 against evens', () => {
    const { logOdds, mean, standardErrors } = meanAbsoluteLogOdds([0.6, 0.4], [0.5, 0.5], 100);
    expect(Array.from(logOdds)).toEqual([expect.closeTo(Math.log(1.5), 14), expect.closeTo(-Math.log(1.5), 14)]);
    expect(mean).toBeCloseTo(Math.log(1.5), 14);
    expect(standardErrors![0]).toBeCloseTo(1 / Math.sqrt(24), 14);
  });

  test('exchanging poll and result changes the signs alone', () => {
    fc.assert(
      fc.property(shareVector, shareVector, (a, b) => {
        const there = meanAbsoluteLogOdds(a, b);
        const back = meanAbsoluteLogOdds(b, a);
        there.logOdds.forEach((value, i) => {
          expect(value).toBeCloseTo(-back.logOdds[i], 12);
        });
        expect(there.mean).toBeCloseTo(back.mean, 12);
      }),
    );
  });

  test('refuses bad arguments', () => {
    expect(() => meanAbsoluteLogOdds([], [])).toThrow(RangeError);
    for (const bad of [0, 1, -0.5, 1.5, Number.NaN]) {
      expect(() => meanAbsoluteLogOdds([0.5, bad], [0.5, 0.5])).toThrow(/shares must lie strictly between 0 and 1$/);
      expect(() => meanAbsoluteLogOdds([0.5, 0.5], [bad, 0.5])).toThrow(/shares must lie strictly between 0 and 1$/);
    }
    expect(() => meanAbsoluteLogOdds([0.5, 0.5], [1, 0])).toThrow(RangeError);
    expect(() => meanAbsoluteLogOdds([0.5, 0.5], [0.5, 0.3, 0.2])).toThrow(RangeError);
    expect(() => meanAbsoluteLogOdds([0.5, 0.5], [0.5, 0.5], 0)).toThrow(RangeError);
  });
});
