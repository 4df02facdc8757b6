import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/compare-shares.json' with { type: 'json' };
import { compareShares } from '../../src/stats/compare-shares.ts';
import { relativeError } from './relative-error.ts';
import { seededNormal, seededRandom } from './seeded-random.ts';

describe('compareShares', () => {
  test.each(reference)('agrees with the survey package: $votes.length stations, difference $difference', (listed) => {
    const stratum = listed.stratum && Int32Array.from(listed.stratum);
    const result = compareShares({ votes: listed.votes, valid: listed.valid, covered: Uint8Array.from(listed.covered), stratum })!;
    expect(result.leftOut).toBe(0);
    expect(relativeError(result.covered, listed.share)).toBeLessThan(1e-13);
    for (const key of ['difference', 'error', 'df'] as const) expect(relativeError(result[key], listed[key])).toBeLessThan(1e-11);
    expect(relativeError(result.p, listed.p)).toBeLessThan(1e-9);
    expect(Math.abs(result.log10P - listed.log10P)).toBeLessThan(1e-10 * Math.max(1, Math.abs(listed.log10P)));
    listed.interval.forEach((end, i) => {
      expect(Math.abs(result.interval[i] - end)).toBeLessThan(1e-12);
    });
  });

  test('by hand: shares of 55 % and 35 %, two stations each', () => {
    // Residuals are ±½ of 20 votes on either side: 2/1 · (¼ + ¼)/400 each.
    const result = compareShares({ votes: [5, 6, 4, 3], valid: [10, 10, 10, 10], covered: [1, 1, 0, 0] })!;
    expect(result).toMatchObject({ coveredStations: 2, otherStations: 2, leftOut: 0 });
    expect([result.covered, result.others, result.difference]).toEqual([0.55, 0.35, 0.2].map((x) => expect.closeTo(x, 15)));
    expect(result.error).toBeCloseTo(Math.sqrt(2 / 400), 15);
    expect(result.df).toBeCloseTo(2, 13);
  });

  test('stations are compared within their stratum alone, and strata without two of either kind are left out', () => {
    // Both kinds have 20 % and 80 % in the two strata; the covered ones lie mostly in the second.
    const votes = [19, 21, 20, 20, 18, 22, 81, 79, 82, 78, 80, 80, 50];
    const valid = votes.map(() => 100);
    const covered = [1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 1];
    const stratum = Int32Array.of(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2);
    const within = compareShares({ votes, valid, covered, stratum })!;
    expect(within.difference).toBeCloseTo(0, 14);
    expect(within).toMatchObject({ coveredStations: 6, otherStations: 6, leftOut: 1 });
    expect(compareShares({ votes, valid, covered })!.difference).toBeGreaterThan(0.1);
  });

  test('nothing to compare', () => {
    expect(compareShares({ votes: [1, 2, 3], valid: [5, 5, 5], covered: [1, 0, 0] })).toBeUndefined();
    expect(compareShares({ votes: [], valid: [], covered: [] })).toBeUndefined();
    expect(compareShares({ votes: [1, 1, 1, 1], valid: [3, 3, 3, 3], covered: [1, 1, 0, 0] })).toBeUndefined();
    // Without valid votes there is no station.
    expect(compareShares({ votes: [1, 0, 3, 2], valid: [5, 0, 5, 5], covered: [1, 1, 0, 0] })).toBeUndefined();
  });

  test('exchanging the kinds turns the sign, without strata', () => {
    const station = fc.record({ votes: fc.nat(50), more: fc.nat(50), covered: fc.boolean() });
    fc.assert(
      fc.property(fc.array(station, { minLength: 4, maxLength: 30 }), (stations) => {
        const votes = stations.map((one) => one.votes);
        const valid = stations.map((one) => one.votes + one.more);
        const of = (turn: boolean) => compareShares({ votes, valid, covered: stations.map((one) => Number(one.covered !== turn)) });
        const [one, other] = [of(false), of(true)];
        if (!one || !other) {
          expect(one).toBe(other);
          return;
        }
        expect(other.difference + one.difference).toBeCloseTo(0, 14);
        expect(relativeError(other.error, one.error)).toBeLessThan(1e-12);
        expect(relativeError(other.df, one.df)).toBeLessThan(1e-12);
      }),
    );
  });

  test.each([
    [20, 200, false],
    [60, 100, true],
  ])('%i of %i drawn by lot, strata %s: rejects one time in twenty', (some, all, strata) => {
    const random = seededRandom(404);
    const normal = seededNormal(random);
    const runs = 3000;
    let rejected = 0;
    for (let run = 0; run < runs; run++) {
      const valid = Array.from({ length: all }, () => 300 + Math.floor(1000 * random()));
      const stratum = Int32Array.from(valid, (_, i) => i % 2);
      const votes = valid.map((n, i) => Math.round(n * Math.min(0.98, Math.max(0.02, 0.5 + 0.1 * stratum[i] + 0.1 * normal()))));
      const lots = valid.map((_, i) => [random(), i]).sort((a, b) => a[0] - b[0]);
      const covered = new Uint8Array(all);
      for (const [, i] of lots.slice(0, some)) covered[i] = 1;
      const result = compareShares({ votes, valid, covered, ...(strata && { stratum }) })!;
      if (result.p <= 0.05) rejected++;
    }
    expect(rejected / runs).toBeGreaterThan(0.04);
    expect(rejected / runs).toBeLessThan(0.068);
  });

  test('refuses bad arguments', () => {
    const good = { votes: [1, 2], valid: [3, 3], covered: [1, 0] };
    expect(() => compareShares({ ...good, valid: [3] })).toThrow(RangeError);
    expect(() => compareShares({ ...good, covered: [1] })).toThrow(RangeError);
    expect(() => compareShares({ ...good, stratum: Int32Array.of(1) })).toThrow(RangeError);
    for (const votes of [
      [-1, 2],
      [4, 2],
      [Number.NaN, 2],
    ])
      expect(() => compareShares({ ...good, votes })).toThrow(RangeError);
    for (const confidence of [0, 1, Number.NaN]) expect(() => compareShares(good, confidence)).toThrow(RangeError);
  });
});
