import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/signed-rank.json' with { type: 'json' };
import { MOST_EXACT, signedRankTest } from '../../src/stats/signed-rank.ts';
import { relativeError } from './relative-error.ts';
import { seededNormal, seededRandom } from './seeded-random.ts';

describe('signedRankTest', () => {
  test.each(reference)('agrees with R: $name', ({ d, n, statistic, effect, p, log10P }) => {
    const result = signedRankTest(d);
    expect(result).toMatchObject({ n, statistic });
    expect(Math.abs(result.effect - effect)).toBeLessThan(1e-14);
    expect(relativeError(result.p, p)).toBeLessThan(1e-11);
    expect(Math.abs(result.log10P - log10P)).toBeLessThan(1e-12 * Math.max(1, Math.abs(log10P)));
    expect(result.method).toContain(n <= MOST_EXACT ? 'exact' : 'normal');
  });

  test('by hand: the ranks 1, 2½, 2½ with the first below 0', () => {
    // W⁻ = 1; of the 8 choices of signs two have a sum of ranks of 1 or less.
    expect(signedRankTest([-1, 4, 4])).toMatchObject({ statistic: 5, p: 0.5, effect: 4 / 6 });
  });

  test('all of one sign have p = 2^(1 − n)', () => {
    for (const n of [1, 5, 8, 20, 200]) {
      const { p, log10P } = signedRankTest(Array.from({ length: n }, (_, i) => 1 + (i % 7)));
      expect(relativeError(p, 2 ** (1 - n))).toBeLessThan(1e-13);
      expect(Math.abs(log10P - (1 - n) * Math.log10(2))).toBeLessThan(1e-12);
    }
  });

  test('the eight matched stations', () => {
    expect(signedRankTest([90, 0, 157, 76, 0, 115, 0, 154])).toMatchObject({ p: 0.0625, n: 5, effect: 1 });
  });

  test('log10P is finite where p is not to be held', () => {
    const many = signedRankTest(Array.from({ length: 5000 }, (_, i) => i + 1));
    expect(many.p).toBe(0);
    expect(many.log10P).toBeLessThan(-700);
    expect(many.log10P).toBeGreaterThan(-5000);
  });

  test('exact and normal meet at the most that is counted out', () => {
    const normal = seededNormal(seededRandom(9));
    const d = Array.from({ length: MOST_EXACT + 1 }, () => normal() + 0.12);
    const smallest = d.indexOf(d.reduce((least, one) => (Math.abs(one) < Math.abs(least) ? one : least)));
    const exact = signedRankTest(d.filter((_, i) => i !== smallest)).p;
    expect(relativeError(signedRankTest(d).p, exact)).toBeLessThan(0.1);
  });

  test('neither the order nor the scale matters, and the sign only to the effect', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 40 }), (d) => {
        fc.pre(d.some((one) => one !== 0));
        const one = signedRankTest(d);
        expect(signedRankTest(d.toReversed().map((v) => 4 * v))).toEqual(one);
        const mirrored = signedRankTest(d.map((v) => -v));
        expect(mirrored.p).toBe(one.p);
        expect(mirrored.effect + 0).toBe(-one.effect + 0);
        expect(one.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    [30, 1],
    [30, 4],
    [400, 4],
  ])('%i pairs, rounded to 1/%i: rejects one time in twenty when nothing is shifted', (n, fine) => {
    const normal = seededNormal(seededRandom(31));
    const runs = 4000;
    let rejected = 0;
    for (let run = 0; run < runs; run++) {
      const d = Array.from({ length: n }, () => Math.round(fine * 3 * normal()) / fine);
      if (signedRankTest(d).p <= 0.05) rejected++;
    }
    expect(rejected / runs).toBeGreaterThan(0.038);
    expect(rejected / runs).toBeLessThan(0.06);
  });

  test('refuses bad arguments', () => {
    for (const bad of [[], [0, 0], [1, Number.NaN], [1, Number.POSITIVE_INFINITY]]) expect(() => signedRankTest(bad)).toThrow(RangeError);
  });
});
