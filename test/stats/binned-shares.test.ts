import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/whole-percentages.json' with { type: 'json' };
import { binnedShares } from '../../src/stats/binned-shares.ts';

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
const of = (stations: readonly (readonly number[])[]) =>
  binnedShares(
    stations.map(([k]) => k),
    stations.map(([, n]) => n),
  );

describe('binnedShares (whole-percentages.json was printed by fixtures/reference/whole-percentages.py)', () => {
  const { expected, variance, observed, trials } = of(reference.stations);

  test.each(reference.binned)('agrees with rational arithmetic in bin $bin', (row) => {
    expect(expected[row.bin]).toBeCloseTo(row.expected, 9);
    expect(variance[row.bin]).toBeCloseTo(row.variance, 9);
  });

  test('counts the stations where they are, the lower end of a bin included', () => {
    expect([0, 300, 400, 401, 410, 500, 1000].map((bin) => observed[bin])).toEqual([1, 1, 3, 1, 1, 1, 1]);
    expect(total(trials)).toBe(reference.stations.reduce((sum, [, n]) => sum + n, 0));
    // 0.1005 exactly: the lower end of bin 101.
    expect(of([[201, 2000]]).observed[101]).toBe(1);
  });

  test('two ballots, one of them the leader’s: 0, ½ and 1 with ¼, ½ and ¼', () => {
    const { expected } = of([[1, 2]]);
    expect([expected[0], expected[500], expected[1000]]).toEqual([0.25, 0.5, 0.25].map((chance) => expect.closeTo(chance, 14)));
  });

  test('every station is somewhere, seen and expected; mirrored votes mirror the expectation', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([n, p]) => [Math.round(p * n), n]),
          { minLength: 1, maxLength: 20 },
        ),
        (stations) => {
          const found = of(stations);
          expect(total(found.observed)).toBe(stations.length);
          expect(total(found.expected)).toBeCloseTo(stations.length, 9);
          expect(total(of([...stations].reverse()).variance)).toBeCloseTo(total(found.variance), 9);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('refuses what is no share', () => {
    expect(() => binnedShares([1], [0])).toThrow(RangeError);
    expect(() => binnedShares([6], [5])).toThrow(RangeError);
    expect(() => binnedShares([0.5], [5])).toThrow(RangeError);
    expect(() => binnedShares([1], [])).toThrow(RangeError);
  });
});
