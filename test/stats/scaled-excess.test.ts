import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/scaled-excess.json' with { type: 'json' };
import { percentageCurves } from '../../src/stats/percentage-curves.ts';
import { randomStream } from '../../src/stats/random.ts';
import { binomialDraw, normalDraw } from '../../src/stats/sampling.ts';
import { scaledExcess } from '../../src/stats/scaled-excess.ts';

const { part, whole, first, second, code, groups, peak, windows, bootstrap } = reference;
const curves = percentageCurves(part, whole, first, second, code, groups);

describe('agrees with numpy, unit by unit', () => {
  test.each(windows)('window $window', ({ window: [from, to], factor, excess, byUnit, byGroup }) => {
    const found = scaledExcess(curves.all, peak, [from, to]);
    expect((found?.factor as number) / factor).toBeCloseTo(1, 12);
    expect((found?.excess as number) / excess).toBeCloseTo(1, 10);
    expect((found?.standardError as number) / byUnit).toBeCloseTo(1, 6);
    const grouped = scaledExcess(curves.all, peak, [from, to], curves.groups);
    expect(grouped?.excess).toBe(found?.excess);
    expect((grouped?.standardError as number) / byGroup).toBeCloseTo(1, 6);
  });

  test('the standard error is near that of 4,000 bootstrap draws', () => {
    expect((scaledExcess(curves.all, peak, [-10, 0])?.standardError as number) / bootstrap).toBeCloseTo(1, 1);
  });
});

test('by hand', () => {
  // At 40 %: 6 and 3, at 50 %: 4 and 2, above: 10 and 3. k = 2, A = 10 − 6.
  const { all } = percentageCurves([40, 50, 60], [100, 100, 100], [6, 4, 10], [3, 2, 3]);
  expect(scaledExcess(all, 50, [-10, 0])).toMatchObject({ factor: 2, excess: 4 });
  expect(scaledExcess(all, 30, [-10, 0])).toBeUndefined();
});

test('is 0 with no error where one quantity is a multiple of the other, and does not change with the unit of the second', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 99 })), { minLength: 3, maxLength: 30 }),
      (units) => {
        const given = units.map(([p]) => p);
        const roll = units.map(() => 100);
        const others = units.map(([, votes]) => votes);
        const twice = percentageCurves(
          given,
          roll,
          others.map((votes) => 2 * votes),
          others,
        ).all;
        const found = scaledExcess(twice, 50, [-50, 0]);
        if (found) expect([found.excess, found.standardError].map((x) => Math.round(1e6 * x))).toEqual([0, 0]);
        const leader = units.map(([p, votes]) => p * votes);
        const one = scaledExcess(percentageCurves(given, roll, leader, others).all, 50, [-50, 0]);
        const scaled = scaledExcess(
          percentageCurves(
            given,
            roll,
            leader,
            others.map((votes) => 8 * votes),
          ).all,
          50,
          [-50, 0],
        );
        if (one && scaled) expect(Math.abs(one.excess - scaled.excess)).toBeLessThan(1e-6);
      },
    ),
    { numRuns: 50 },
  );
});

test('without additions 0 lies within 1.96 standard errors about 95 times of 100', () => {
  let covered = 0;
  const runs = 200;
  for (let run = 0; run < runs; run++) {
    const { uniform } = randomStream(77, run);
    const columns: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let i = 0; i < 300; i++) {
      const share = Math.min(0.95, Math.max(0.05, 0.5 + 0.1 * normalDraw(uniform)));
      const ballots = Math.round(1000 * Math.min(0.95, Math.max(0.05, 0.55 + 0.08 * normalDraw(uniform))));
      const votes = binomialDraw(uniform, ballots, share);
      for (const [at, value] of [ballots, 1000, votes, ballots - votes].entries()) columns[at].push(value);
    }
    const found = scaledExcess(percentageCurves(...columns).all, 55, [-10, 0]);
    if (found && Math.abs(found.excess) <= 1.96 * found.standardError) covered++;
  }
  expect(covered / runs).toBeGreaterThan(0.91);
  expect(covered / runs).toBeLessThan(0.985);
});

test('groups without units are passed over', () => {
  const empty = percentageCurves([], [], [], []).all;
  const by = scaledExcess(curves.all, peak, [-10, 0], curves.groups)?.standardError;
  expect(scaledExcess(curves.all, peak, [-10, 0], [empty, ...curves.groups])?.standardError).toBe(by);
});
