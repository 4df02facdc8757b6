import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/benjamini-hochberg.json' with { type: 'json' };
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.ts';
import { relativeError } from './relative-error.ts';
import { seededRandom } from './seeded-random.ts';

describe('benjaminiHochberg', () => {
  test.each(reference)('agrees with R: $p', ({ p, q }) => {
    benjaminiHochberg([p].flat()).forEach((value, i) => {
      expect(relativeError(value, [q].flat()[i])).toBeLessThan(1e-15);
    });
  });

  test('five p-values by hand', () => {
    const q = Array.from(benjaminiHochberg([0.6, 0.001, 0.04, 0.3, 0.02]));
    expect(q).toEqual([0.6, 0.005, 0.2 / 3, 0.375, 0.05].map((value) => expect.closeTo(value, 15)));
    expect(benjaminiHochberg([])).toHaveLength(0);
  });

  test('q is at least p, at most 1, and keeps the order of p', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (p) => {
        const q = benjaminiHochberg(p);
        p.forEach((value, i) => {
          expect(q[i]).toBeGreaterThanOrEqual(value);
          expect(q[i]).toBeLessThanOrEqual(1);
          p.forEach((other, j) => {
            if (value < other) expect(q[i]).toBeLessThanOrEqual(q[j]);
          });
        });
      }),
    );
  });

  test('some q falls to 5 % in near 5 % of families without an effect', () => {
    const random = seededRandom(11);
    const rounds = 4000;
    let flagged = 0;
    for (let round = 0; round < rounds; round++)
      if (benjaminiHochberg(Array.from({ length: 12 }, random)).some((q) => q <= 0.05)) flagged++;
    expect(flagged / rounds).toBeGreaterThan(0.04);
    expect(flagged / rounds).toBeLessThan(0.06);
  });

  test.each([-0.01, 1.01, Number.NaN])('refuses %d', (bad) => {
    expect(() => benjaminiHochberg([0.5, bad])).toThrow(RangeError);
    expect(() => benjaminiHochberg([bad, 0.5])).toThrow(/ at 0$/);
  });
});
