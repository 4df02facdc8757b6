import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/poll-measures.json' with { type: 'json' };
import { totalVariation } from '../../src/stats/distance.ts';
import { martinTraugottKennedy, pollMeasures } from '../../src/stats/poll-measures.ts';
import { ASTANA_ZERTTEU, DEMOCRATIC_INSTITUTE, normalised, OFFICIAL, QOGAMDYQ_PIKIR, SANJ_1507, SANJ_3426 } from './kazakhstan-2021.ts';
import { relativeError } from './relative-error.ts';

const shareVector = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 4 }).map(normalised);

describe('pollMeasures', () => {
  test.each(reference)('agrees with exact fractions: $name', ({ name, poll, result, a, aError, ...measures }) => {
    const found = pollMeasures(normalised(poll), normalised(result));
    // Of shares that differ in the sixth digit, the logarithms of the divergence leave few.
    const most = { hellinger: 1e-9, kullbackLeibler: name === 'near' ? 1e-4 : 1e-11 };
    for (const [key, value] of Object.entries(measures)) {
      const measure = key as keyof typeof measures;
      expect(relativeError(found[measure], value), key).toBeLessThan({ ...most, default: 1e-10 }[measure as 'hellinger'] ?? 1e-10);
    }
  });

  test('Sanj against the official result', () => {
    const found = pollMeasures(
      SANJ_3426.map((count) => count / 3426),
      OFFICIAL,
    );
    expect(100 * found.leaderError).toBeCloseTo(14.698363, 6);
    expect(100 * found.twoPartyError).toBeCloseTo(-8.751528, 6);
    expect(100 * found.meanAbsoluteError).toBeCloseTo(8.31698, 6);
    expect(100 * found.meanRelativeError).toBeCloseTo(101.822578, 6);
    expect(100 * found.leadError).toBeCloseTo(-19.745392, 6);
    expect(100 * found.largestError).toBeCloseTo(14.698363, 6);
    expect(found.hellinger).toBeCloseTo(0.18744537392632904, 14);
    expect(found.kullbackLeibler).toBeCloseTo(0.1520429, 7);
    expect(100 * found.gallagher).toBeCloseTo(14.203999, 6);
  });

  test.each([
    ['Qogamdyq Pikir', QOGAMDYQ_PIKIR, 0.536044],
    ['Democratic Institute', DEMOCRATIC_INSTITUTE, 0.565647],
    ['Astana Zertteu', ASTANA_ZERTTEU, 1.063737],
  ])('mean error of the exit poll of %s', (_, shares, expected) => {
    expect(100 * pollMeasures(normalised(shares), OFFICIAL).meanAbsoluteError).toBeCloseTo(expected, 6);
  });

  test('by hand', () => {
    const found = pollMeasures([0.5, 0.3, 0.2], [0.6, 0.3, 0.1]);
    expect(found.leaderError).toBeCloseTo(0.1, 15);
    expect(found.twoPartyError).toBeCloseTo(0.625 - 2 / 3, 15);
    expect(found.meanAbsoluteError).toBeCloseTo(0.2 / 3, 15);
    expect(found.meanRelativeError).toBeCloseTo((1 / 6 + 1) / 3, 15);
    expect(found.leadError).toBeCloseTo(-0.1, 15);
    expect(found.gallagher).toBeCloseTo(0.1, 15);
    // The leader is the result's, wherever they stand in the list.
    expect(pollMeasures([0.2, 0.3, 0.5], [0.1, 0.3, 0.6]).leadError).toBeCloseTo(-0.1, 15);
    // Of equals, the first named.
    expect(pollMeasures([0.5, 0.3, 0.2], [0.3, 0.4, 0.3]).twoPartyError).toBeCloseTo(0.3 / 0.8 - 4 / 7, 15);
  });

  test('all are 0 where the shares are equal, and stand in their known order otherwise', () => {
    fc.assert(
      fc.property(shareVector, shareVector, (p, P) => {
        for (const value of Object.values(pollMeasures(P, P))) expect(value).toBe(0);
        const found = pollMeasures(p, P);
        const distance = totalVariation(p, P);
        expect(found.largestError).toBeGreaterThanOrEqual(found.leaderError);
        expect(found.meanAbsoluteError).toBeCloseTo((2 * distance) / 4, 12);
        // Gibbs and Su (2002): H² ≤ TV ≤ √2·H in this scaling, and TV ≤ √(KL/2).
        expect(found.hellinger ** 2).toBeLessThanOrEqual(distance + 1e-12);
        expect(distance).toBeLessThanOrEqual(Math.SQRT2 * found.hellinger + 1e-12);
        expect(distance).toBeLessThanOrEqual(Math.sqrt(found.kullbackLeibler / 2) + 1e-9);
      }),
    );
  });

  test('refuses bad arguments', () => {
    for (const [p, P] of [
      [[], []],
      [[1], [1]],
      [[0.5, 0.5], [1]],
      [
        [0.5, 0.6],
        [0.5, 0.5],
      ],
      [
        [0.5, 0.5],
        [0.5, 0.4],
      ],
      [
        [0.5, 0.5],
        [1, 0],
      ],
      [
        [1.5, -0.5],
        [0.5, 0.5],
      ],
      [
        [Number.NaN, 0.5],
        [0.5, 0.5],
      ],
      [
        [0, 0, 1],
        [0.5, 0.3, 0.2],
      ],
    ]) {
      expect(() => pollMeasures(p, P)).toThrow(RangeError);
      expect(() => pollMeasures(p, P)).toThrow(/^pollMeasures: /);
    }
  });
});

describe('martinTraugottKennedy', () => {
  test.each(reference)('agrees with 40 digits: $name', ({ name, poll, result, a, aError }) => {
    const [P, Q] = normalised(result);
    const found = martinTraugottKennedy(poll[0], poll[1], P, Q);
    expect(relativeError(found.value, a)).toBeLessThan(name === 'near' ? 1e-10 : 1e-12);
    expect(relativeError(found.error, aError)).toBeLessThan(1e-14);
  });

  test('Sanj: Nur Otan and Aq Jol', () => {
    const all = martinTraugottKennedy(SANJ_3426[0], SANJ_3426[1], OFFICIAL[0], OFFICIAL[1]);
    expect(all.value).toBeCloseTo(-0.6107359150497677, 14);
    expect(all.error).toBeCloseTo(0.048398510947481384, 15);
    const voters = martinTraugottKennedy(SANJ_1507[0], SANJ_1507[1], OFFICIAL[0], OFFICIAL[1]);
    expect(voters.value).toBeCloseTo(-0.614473, 6);
    expect(voters.error).toBeCloseTo(0.072861, 6);
  });

  test('by hand, and with the sides exchanged', () => {
    expect(martinTraugottKennedy(60, 40, 0.5, 0.5).value).toBeCloseTo(Math.log(1.5), 15);
    expect(martinTraugottKennedy(40, 60, 0.5, 0.5).value).toBeCloseTo(-Math.log(1.5), 15);
    expect(martinTraugottKennedy(30, 10, 0.6, 0.2)).toEqual({ value: expect.closeTo(0, 15), error: Math.sqrt(1 / 30 + 1 / 10) });
  });

  test('refuses bad arguments', () => {
    for (const arguments_ of [
      [0, 40, 0.5, 0.5],
      [60, 0, 0.5, 0.5],
      [60, 40, 0, 0.5],
      [60, 40, 0.5, -0.5],
      [Number.NaN, 40, 0.5, 0.5],
      [60, Number.POSITIVE_INFINITY, 0.5, 0.5],
    ] as [number, number, number, number][])
      expect(() => martinTraugottKennedy(...arguments_)).toThrow(/^martinTraugottKennedy: counts and shares must be above 0/);
  });
});
