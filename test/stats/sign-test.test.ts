import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/sign-test.json' with { type: 'json' };
import { signTest } from '../../src/stats/sign-test.ts';
import { relativeError } from './relative-error.ts';
import { seededNormal, seededRandom } from './seeded-random.ts';

const signs = (positive: number, negative: number, zero: number) => [
  ...Array<number>(positive).fill(3),
  ...Array<number>(negative).fill(-0.5),
  ...Array<number>(zero).fill(0),
];

describe('signTest', () => {
  test.each(reference)('agrees with R: $positive above, $negative below, $zero equal', ({ positive, negative, zero, p, log10P }) => {
    const result = signTest(signs(positive, negative, zero));
    expect(result).toMatchObject({ n: positive + negative, positive, negative, zero, statistic: positive });
    expect(Math.abs(result.log10P - log10P)).toBeLessThan(1e-11 * Math.max(0.1, Math.abs(log10P)));
    if (p > 1e-300) expect(relativeError(result.p, p)).toBeLessThan(1e-11);
  });

  test('by hand: k differences of one sign have p = 2^(1 − k)', () => {
    for (const k of [1, 5, 8, 10, 20, 60]) expect(relativeError(signTest(signs(k, 0, 2)).p, 2 ** (1 - k))).toBeLessThan(1e-13);
    expect(signTest(signs(0, 5000, 0)).log10P).toBeCloseTo(-4999 * Math.log10(2), 9);
    expect(signTest(signs(3, 1, 0))).toMatchObject({ effect: 0.5, p: expect.closeTo(0.625, 14) });
  });

  test('eight matched stations, five of them changed the same way', () => {
    expect(signTest([90, 0, 157, 76, 0, 115, 0, 154])).toMatchObject({ p: expect.closeTo(0.0625, 15), n: 5, zero: 3, effect: 1 });
  });

  test('changing all signs changes nothing but the side', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1 }), (differences) => {
        fc.pre(differences.some((d) => d !== 0));
        const one = signTest(differences);
        const other = signTest(differences.map((d) => -d));
        expect(relativeError(other.p, one.p)).toBeLessThan(1e-12);
        expect([other.positive, other.negative, other.effect + 0]).toEqual([one.negative, one.positive, -one.effect + 0]);
      }),
    );
  });

  test('rejects as often as 100 coins lie 11 or more from 50: 3.52 %', () => {
    const normal = seededNormal(seededRandom(5));
    let rejected = 0;
    for (let run = 0; run < 4000; run++) if (signTest(Array.from({ length: 100 }, normal)).p <= 0.05) rejected++;
    expect(rejected / 4000).toBeGreaterThan(0.027);
    expect(rejected / 4000).toBeLessThan(0.044);
  });

  test('refuses bad arguments', () => {
    for (const bad of [[], [0, 0], [1, Number.NaN]]) expect(() => signTest(bad)).toThrow(RangeError);
  });
});
