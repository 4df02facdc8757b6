import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/design-effect.json' with { type: 'json' };
import {
  impliedDesignEffect,
  jointSmallestSize,
  reconcilingDesignEffect,
  reconcilingDesignEffectJoint,
  shareZ,
  smallestSize,
} from '../../src/stats/design-effect.ts';
import { log10TwoSided } from '../../src/stats/distributions/normal.ts';
import {
  ALAMAN,
  ASTANA_ZERTTEU,
  BAIGE,
  DEMOCRATIC_INSTITUTE,
  normalised,
  OFFICIAL,
  phi2,
  QOGAMDYQ_PIKIR,
  SANJ_1507,
  SANJ_3426,
  SANJ_PUBLISHED,
} from './kazakhstan-2021.ts';
import { relativeError } from './relative-error.ts';
import { seededRandom } from './seeded-random.ts';

const TURNOUT = 7539280 / 11919241;

describe('shareZ', () => {
  test.each(reference.shares)('agrees with R: p = $p, P = $P', ({ p, P, z }) => {
    expect(relativeError(shareZ(p, P, 800, 1.7), z)).toBeLessThan(1e-13);
  });

  test.each([
    [SANJ_3426, 1, [-18.977424, 9.460956, -12.401916, 18.838205, 26.942278]],
    [SANJ_3426, 2, [-13.419065, 6.689906, -8.769479, 13.320622, 19.051068]],
    [SANJ_1507, 1, [-12.576809, 6.353177, -8.252775, 12.463524, 17.792988]],
    [SANJ_1507, 2, [-8.893147, 4.492375, -5.835593, 8.813043, 12.581543]],
  ])('Sanj %j at a design effect of %i', (counts, deff, expected) => {
    const n = counts.reduce((a, b) => a + b, 0);
    counts.forEach((count, i) => {
      expect(shareZ(count / n, OFFICIAL[i], n, deff)).toBeCloseTo(expected[i], 6);
    });
  });

  test('Sanj, in logarithms; from the printed share; and its turnout', () => {
    expect(log10TwoSided(shareZ(1932 / 3426, OFFICIAL[0], 3426))).toBeCloseTo(-79.5815, 4);
    expect(log10TwoSided(shareZ(850 / 1507, OFFICIAL[0], 1507))).toBeCloseTo(-35.5478, 4);
    expect(shareZ(0.564, OFFICIAL[0], 3426)).toBeCloseTo(-18.967475, 6);
    expect(shareZ(0.44, TURNOUT, 3426)).toBeCloseTo(-23.37443404717967, 11);
    expect(shareZ(0.44, 0.633, 3426)).toBeCloseTo(-23.43776, 6);
    expect(log10TwoSided(shareZ(0.44, TURNOUT, 3426))).toBeCloseTo(-120.109, 3);
  });

  test('by hand', () => {
    expect(shareZ(0.6, 0.5, 100)).toBeCloseTo(2, 14);
    expect(shareZ(0.6, 0.5, 100, 4)).toBeCloseTo(1, 14);
  });

  test('passes 1.96 in near 5 % of samples under the null', () => {
    const random = seededRandom(41);
    let beyond = 0;
    for (let round = 0; round < 4000; round++) {
      let x = 0;
      for (let i = 0; i < 500; i++) if (random() < 0.3) x++;
      if (Math.abs(shareZ(x / 500, 0.3, 500)) > 1.959963984540054) beyond++;
    }
    expect(beyond / 4000).toBeGreaterThan(0.04);
    expect(beyond / 4000).toBeLessThan(0.06);
  });

  test('refuses bad arguments', () => {
    expect(() => shareZ(1.1, 0.5, 100)).toThrow(RangeError);
    expect(() => shareZ(0.5, 0, 100)).toThrow(RangeError);
    expect(() => shareZ(0.5, 0.5, 0)).toThrow(RangeError);
    expect(() => shareZ(0.5, 0.5, 100, 0)).toThrow(RangeError);
    expect(() => shareZ(Number.NaN, 0.5, 100)).toThrow(RangeError);
    expect(() => shareZ(-0.1, 0.5, 100)).toThrow(RangeError);
    expect(() => shareZ(0.5, 1, 100)).toThrow(RangeError);
    expect(() => shareZ(0.5, 0.5, 100, -1)).toThrow(RangeError);
    expect([shareZ(0, 0.5, 100), shareZ(1, 0.5, 100)]).toEqual([-10, 10]); // the ends themselves are shares
  });
});

describe('smallest sizes', () => {
  test.each(reference.shares)('agree with R: p = $p, P = $P', ({ p, P, size, size99 }) => {
    expect(relativeError(smallestSize(p, P), size)).toBeLessThan(1e-13);
    expect(relativeError(smallestSize(p, P, 2.5, 0.99), size99)).toBeLessThan(1e-13);
  });

  test.each(reference.joint)('agree with R: phi2 = $phi2 on $df', ({ phi2: phi, df, size, deff }) => {
    expect(relativeError(jointSmallestSize(phi, df), size)).toBeLessThan(1e-12);
    expect(relativeError(reconcilingDesignEffectJoint(phi, df), deff)).toBeLessThan(1e-12);
  });

  // Numbers as printed in the table of agreement.md 1.4; per contestant from the raw shares, joint from those renormalised.
  test.each([
    ['Alaman', ALAMAN, ['8.0685', '27.5398', '4607.17', '69.0071', '10.4736'], '13.1192'],
    ['Sanj', SANJ_PUBLISHED, ['36.5818', '146.7608', '85.3869', '37.0105', '18.1871'], '23.9262'],
    ['Qogamdyq Pikir', QOGAMDYQ_PIKIR, ['10210.11', '6344.87', '639197', '9064.07', '5264.19'], '5395.48'],
    ['Democratic Institute', DEMOCRATIC_INSTITUTE, ['9547.54', '6688.56', '16452.2', '14912.1', '12814.6'], '6902.07'],
    ['Astana Zertteu', ASTANA_ZERTTEU, ['1116.34', '5593.18', '3670.14', '8040.05', '7453.21'], '2705.09'],
  ])('%s', (_, shares, sizes, joint) => {
    const decimals = (text: string) => text.split('.')[1]?.length ?? 0;
    const printed = (value: number, like: string) => value.toFixed(decimals(like));
    expect(shares.map((share, i) => printed(smallestSize(share, OFFICIAL[i]), sizes[i]))).toEqual(sizes);
    expect(printed(jointSmallestSize(phi2(normalised(shares), OFFICIAL), 4), joint)).toBe(joint);
  });

  test('Baige, two contestants and the rest; turnout in Sanj; Bonferroni over five', () => {
    const [NO, AJ] = OFFICIAL;
    expect(smallestSize(BAIGE.nurOtan, NO)).toBeCloseTo(2.3235, 4);
    expect(smallestSize(BAIGE.aqJol, AJ)).toBeCloseTo(3.2262, 4);
    const phi = phi2([0.128, 0.4502, 0.4218], [NO, AJ, 1 - NO - AJ]);
    expect(phi).toBeCloseTo(1.864855, 6);
    expect(jointSmallestSize(phi, 2)).toBeCloseTo(3.2128, 4);
    expect(smallestSize(0.44, TURNOUT)).toBeCloseTo(24.088, 4);
    expect(smallestSize(0.4, 0.5, 1, 0.99) / smallestSize(0.4, 0.5)).toBeCloseTo(1.7271815, 7);
  });

  test('at n* the z is that of the confidence', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.double({ min: 1, max: 10, noNaN: true }), (p, P, deff) => {
        fc.pre(Math.abs(p - P) > 1e-6);
        expect(Math.abs(shareZ(p, P, smallestSize(p, P, deff), deff))).toBeCloseTo(1.959963984540054, 10);
      }),
    );
  });

  test('are Infinity where there is no difference', () => {
    expect(smallestSize(0.5, 0.5)).toBe(Number.POSITIVE_INFINITY);
    expect(jointSmallestSize(0, 3)).toBe(Number.POSITIVE_INFINITY);
  });

  test('refuse bad arguments', () => {
    expect(() => smallestSize(0.5, 1)).toThrow(RangeError);
    expect(() => smallestSize(0.5, 0.4, 0)).toThrow(RangeError);
    expect(() => jointSmallestSize(-1, 3)).toThrow(RangeError);
    expect(() => jointSmallestSize(1, 0)).toThrow(/^jointSmallestSize: sizes and design effects must be above 0/);
    for (const confidence of [0, 1, -0.5, 95, Number.NaN]) {
      expect(() => smallestSize(0.5, 0.4, 1, confidence)).toThrow(/confidence must lie inside \(0, 1\)/);
      expect(() => jointSmallestSize(1, 3, confidence)).toThrow(/^jointSmallestSize: confidence must lie inside \(0, 1\)/);
    }
  });
});

describe('design effects', () => {
  test('that reconcile Sanj with the official result', () => {
    expect(reconcilingDesignEffectJoint(1359.7054345439292, 4)).toBeCloseTo(143.31200114092087, 11);
    expect(reconcilingDesignEffectJoint(595.9888076137438, 4)).toBeCloseTo(62.816803188968514, 11);
    expect(3426 / reconcilingDesignEffectJoint(1359.7054345439292, 4)).toBeCloseTo(23.906, 3);
    expect(1507 / reconcilingDesignEffectJoint(595.9888076137438, 4)).toBeCloseTo(23.99, 3);
    [93.7515, 23.301, 40.0388, 92.381, 188.9611].forEach((expected, i) => {
      expect(reconcilingDesignEffect(shareZ(SANJ_3426[i] / 3426, OFFICIAL[i], 3426))).toBeCloseTo(expected, 4);
    });
    expect(reconcilingDesignEffect(shareZ(0.44, TURNOUT, 3426))).toBeCloseTo(142.22830245704094, 10);
  });

  test('implied by the stated margins of the exit polls', () => {
    expect(impliedDesignEffect(0.02, 24000)).toBeCloseTo(9.996202, 6);
    expect(24000 / impliedDesignEffect(0.02, 24000)).toBeCloseTo(2400.9, 1);
    expect(impliedDesignEffect(0.025, 20000)).toBeCloseTo(13.015889, 6);
    expect(20000 / impliedDesignEffect(0.025, 20000)).toBeCloseTo(1536.6, 1);
  });

  test('by hand: a z of twice 1.96 needs 4; 10 times χ² needs 10; the margin of simple random sampling implies 1', () => {
    expect(reconcilingDesignEffect(3.919927969080108)).toBeCloseTo(4, 13);
    expect(reconcilingDesignEffectJoint(94.87729036781154, 4)).toBeCloseTo(10, 12);
    expect(impliedDesignEffect(1.959963984540054 * 0.05, 100)).toBeCloseTo(1, 13);
    expect([reconcilingDesignEffect(0), reconcilingDesignEffectJoint(0, 4)]).toEqual([0, 0]);
  });

  test('reconciling brings z to the edge of significance', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 100000 }), (p, P, n) => {
        fc.pre(Math.abs(p - P) > 1e-6);
        const deff = reconcilingDesignEffect(shareZ(p, P, n));
        expect(Math.abs(shareZ(p, P, n, deff))).toBeCloseTo(1.959963984540054, 10);
      }),
    );
  });

  test('refuse bad arguments', () => {
    expect(() => reconcilingDesignEffect(Number.NaN)).toThrow(RangeError);
    expect(() => reconcilingDesignEffect(2, 1.5)).toThrow(RangeError);
    expect(() => reconcilingDesignEffectJoint(-1, 4)).toThrow(RangeError);
    expect(() => reconcilingDesignEffectJoint(1, 0)).toThrow(RangeError);
    expect(() => impliedDesignEffect(0, 100)).toThrow(RangeError);
    expect(() => impliedDesignEffect(0.02, 0)).toThrow(RangeError);
  });
});
