import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/constrained-rates.json' with { type: 'json' };
import { wholePercentagesOf } from '../../src/checks/turnout/kit/whole-percentage-columns.ts';
import { constrainedRate, countOfRate, groupRates, partKept } from '../../src/stats/constrained-rates.ts';

describe.each(Object.entries(reference))('%s, against numpy and scipy', (_, { counts, sizes, group, share, spread, chances }) => {
  const groups = Math.max(...group) + 1;
  const given = { counts: Float64Array.from(counts), sizes: Float64Array.from(sizes), group: Int32Array.from(group), groups };

  test('share and spread of each region', () => {
    const rates = groupRates(given);
    for (const [at, expected] of share.entries()) {
      expect(rates.share[at]).toBeCloseTo(expected, 13);
      expect(rates.spread[at]).toBeCloseTo(spread[at], 13);
    }
  });

  test('which stations are looked at, and the chance of a whole percentage of each', () => {
    const margin = { quantity: 'turnout', name: { list: [], by: '' }, definition: { list: [], by: '' } } as const;
    const strata = { level: 'region', areas: [...Array(groups).keys()], code: given.group, sizes: new Int32Array(groups) };
    const rows = Int32Array.from(counts.keys());
    const guard = { minInformation: 10, maxShare: 0.99 };
    const found = wholePercentagesOf(counts.length, rows, { ...margin, part: given.counts, whole: given.sizes }, guard, strata);
    expect([...found.rows]).toEqual(chances.flatMap((chance, at) => (chance === null ? [] : [at])));
    for (const at of found.rows) expect(found.chance[at]).toBeCloseTo(chances[at] as number, 11);
  });
});

test('counts drawn from constrained rates are spread as the counts are', () => {
  // Var(K/n) = spread of the rates + p(1 − p)/n to the first order; that of shares drawn from observed shares has the last twice.
  const [share, spread, size] = [0.9, 0.0004, 400];
  const rates = Array.from({ length: size + 1 }, (_, count) => constrainedRate(count, size, share, partKept(size, share, spread)));
  const variance = spread + (share * (1 - share) - spread) / size;
  const part = (rates[size] - share) / (1 - share);
  expect(part ** 2 * variance).toBeCloseTo(spread, 15);
});

test('the count of a rate is the inverse of the rate of a count', () => {
  const cases = fc.record({
    size: fc.integer({ min: 1, max: 5000 }),
    share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    spread: fc.double({ min: 1e-6, max: 0.05, noNaN: true }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(cases, ({ size, share, spread, part }) => {
      const count = part * size;
      const kept = partKept(size, share, spread);
      expect(countOfRate(constrainedRate(count, size, share, kept), size, share, kept)).toBeCloseTo(count, 5);
    }),
  );
});

test('where the rates do not differ, every count has the share of all', () => {
  expect(partKept(10, 0.5, 0)).toBe(0);
  expect(constrainedRate(3, 10, 0.5, 0)).toBe(0.5);
  expect([countOfRate(0.4, 10, 0.5, 0), countOfRate(0.6, 10, 0.5, 0)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
});
