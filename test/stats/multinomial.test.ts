import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/multinomial.json' with { type: 'json' };
import { multinomialTest } from '../../src/stats/multinomial.ts';
import { DEMOCRATIC_INSTITUTE, normalised, OFFICIAL, QOGAMDYQ_PIKIR, SANJ_1507, SANJ_3426 } from './kazakhstan-2021.ts';
import { relativeError } from './relative-error.ts';
import { seededRandom } from './seeded-random.ts';

describe('multinomialTest', () => {
  test.each(reference)('agrees with R: $name', ({ counts, proportions, x2, log10P, g, log10PG }) => {
    const result = multinomialTest(counts, proportions);
    expect(relativeError(result.statistic, x2)).toBeLessThan(1e-12);
    expect(relativeError(result.log10P, log10P)).toBeLessThan(1e-12);
    expect(Math.abs(result.g - g)).toBeLessThan(
      1e-12 *
        Math.max(
          1,
          counts.reduce((a, b) => a + b, 0),
        ),
    );
    expect(Math.abs(result.log10PG - log10PG)).toBeLessThan(1e-12 * Math.max(1, -log10PG));
    if (log10P > -300) expect(relativeError(result.p, 10 ** log10P)).toBeLessThan(1e-11);
  });

  test('gives the numbers published with surveybiasi (Arzheimer and Evans), whose counts were rounded to about 7 digits', () => {
    const { statistic, g, p, log10PG } = multinomialTest(
      [46, 48, 5].map((share) => (563 * share) / 99),
      [0.476, 0.488, 0.036],
    );
    expect(statistic).toBeCloseTo(3.4542892, 5);
    expect(g).toBeCloseTo(3.0856308, 5);
    expect(p).toBeCloseTo(0.17779136, 6);
    expect(10 ** log10PG).toBeCloseTo(0.21377838, 6);
  });

  test('Sanj against the official shares', () => {
    const all = multinomialTest(SANJ_3426, OFFICIAL);
    expect(all.statistic).toBeCloseTo(1359.7054345439292, 9);
    expect(all.g).toBeCloseTo(1041.7978994216828, 9);
    expect(all.log10P).toBeCloseTo(-292.4232304430817, 10);
    const voters = multinomialTest(SANJ_1507, OFFICIAL);
    expect(voters.statistic).toBeCloseTo(595.9888076137438, 10);
    expect(voters.g).toBeCloseTo(457.79638820537684, 10);
    expect(voters.log10P).toBeCloseTo(-126.941662, 6);
  });

  test.each([
    ['Qogamdyq Pikir', QOGAMDYQ_PIKIR, 24000, 42.203004, 1, 1.5e-8],
    ['Democratic Institute', DEMOCRATIC_INSTITUTE, 20000, 27.492412, 1, 1.6e-5],
    ['Qogamdyq Pikir, deff 2.95', QOGAMDYQ_PIKIR, 24000, 14.306103, 2.95, 0.00638],
    ['Democratic Institute, deff 2.95', DEMOCRATIC_INSTITUTE, 20000, 9.319462, 2.95, 0.0536],
  ])('exit poll of %s', (_, shares, n, x2, deff, p) => {
    const result = multinomialTest(
      normalised(shares).map((share) => (share * n) / deff),
      OFFICIAL,
    );
    expect(result.statistic).toBeCloseTo(x2, 6);
    expect(relativeError(result.p, p)).toBeLessThan(0.05);
  });

  test('by hand: O = (60, 40) of (50, 50) gives X² = 4, G = 2(60 ln 1.2 + 40 ln 0.8)', () => {
    const { statistic, g, effect, n, df } = multinomialTest([60, 40], [0.5, 0.5]);
    expect([statistic, effect, n, df]).toEqual([expect.closeTo(4, 13), expect.closeTo(0.2, 14), 100, 1]);
    expect(g).toBeCloseTo(120 * Math.log(1.2) + 80 * Math.log(0.8), 12);
  });

  test('a design effect divides both statistics', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 2, maxLength: 8 }), fc.double({ min: 1, max: 20, noNaN: true }), (counts, deff) => {
        fc.pre(counts.some((count) => count > 0));
        const even = counts.map(() => 1 / counts.length);
        const whole = multinomialTest(counts, even);
        const divided = multinomialTest(
          counts.map((count) => count / deff),
          even,
        );
        expect(Math.abs(divided.statistic * deff - whole.statistic)).toBeLessThan(1e-9);
        expect(Math.abs(divided.g * deff - whole.g)).toBeLessThan(1e-9);
        expect(whole.g).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('X² and G reject near 5 % under the null', () => {
    const random = seededRandom(11);
    const rounds = 4000;
    const rejected = { x2: 0, g: 0 };
    for (let round = 0; round < rounds; round++) {
      const counts = [0, 0, 0];
      for (let i = 0; i < 300; i++) {
        const u = random();
        counts[u < 0.5 ? 0 : u < 0.8 ? 1 : 2]++;
      }
      const { p, log10PG } = multinomialTest(counts, [0.5, 0.3, 0.2]);
      if (p <= 0.05) rejected.x2++;
      if (10 ** log10PG <= 0.05) rejected.g++;
    }
    for (const count of Object.values(rejected)) {
      expect(count / rounds).toBeGreaterThan(0.04);
      expect(count / rounds).toBeLessThan(0.06);
    }
  });

  test.each([
    ['nothing observed', [0, 0], [0.5, 0.5]],
    ['lengths that differ', [1, 2], [0.5, 0.3, 0.2]],
    ['a negative count', [-1, 4], [0.5, 0.5]],
    ['a proportion of 0', [1, 4], [0, 1]],
    ['proportions in percent', [1, 4], [50, 50]],
  ])('refuses %s', (_, counts, proportions) => {
    expect(() => multinomialTest(counts, proportions)).toThrow(RangeError);
  });
});
