import { describe, expect, test } from 'vitest';
import reference from '../../../../fixtures/reference/seat-intervals.json' with { type: 'json' };
import { seatIntervals } from '../../../../src/checks/agreement/kit/seat-intervals.ts';
import type { Contest } from '../../../../src/data/contest.ts';

const MAJILIS: Contest = { seats: 98, threshold: 0.07, thresholdBase: 'valid', allocation: 'largest-remainder' };
const SANJ = [0.564, 0.16, 0.03, 0.125, 0.121];
const posterior = (n: number, shares = SANJ) => shares.map((p) => n * p + 0.5);
const draws = { draws: 20_000, seed: 42, stream: 0 };

describe('seats of the Mäjilis by a sample', () => {
  test.each(reference)('agrees with a million draws of numpy: $name', ({ alpha, cumulative, leads, majority }) => {
    const { contestants, divided } = seatIntervals(MAJILIS, alpha, draws)!;
    expect(divided).toBe(20_000);
    // Five standard errors of 20,000 draws.
    const near = (chance: number) => 5 * Math.sqrt((chance * (1 - chance)) / 20_000) + 1e-4;
    for (const [i, one] of contestants.entries()) {
      for (const [seats, chance] of [
        [one.low, 0.025],
        [one.median, 0.5],
        [one.high, 0.975],
      ]) {
        expect(cumulative[i][seats]).toBeGreaterThan(chance - near(chance));
        if (seats > 0) expect(cumulative[i][seats - 1]).toBeLessThan(chance + near(chance));
      }
      expect(Math.abs(one.leads - leads[i])).toBeLessThan(near(leads[i]));
      expect(Math.abs(one.majority - majority[i])).toBeLessThan(near(majority[i]));
    }
  });

  test.each([
    [
      1507,
      [
        [54, 59],
        [14, 18],
        [0, 0],
        [11, 14],
        [11, 14],
      ],
    ],
    [
      167,
      [
        [49, 64],
        [11, 22],
        [0, 0],
        [8, 18],
        [8, 18],
      ],
    ],
  ])('Sanj at %d effective interviews', (n, intervals) => {
    const { contestants, sameWinner } = seatIntervals(MAJILIS, posterior(n), { ...draws, winner: 0 })!;
    expect(contestants.map(({ low, high }) => [low, high])).toEqual(intervals);
    expect(contestants[2].median).toBe(0);
    expect(sameWinner).toBeGreaterThan(0.999);
  });

  test('chances of the threshold are exact', () => {
    const { contestants } = seatIntervals(MAJILIS, posterior(167), { ...draws, draws: 10 })!;
    expect(contestants.slice(2).map(({ passes }) => passes)).toEqual([0.012333, 0.994307, 0.990888].map((p) => expect.closeTo(p, 6)));
    expect(contestants[0].log10Fails).toBeLessThan(-60);
  });
});

test('answers for nobody and other ballots raise what is needed', () => {
  const plain = seatIntervals(MAJILIS, posterior(167), draws)!.contestants[4].passes;
  const rest = seatIntervals(MAJILIS, posterior(167), { ...draws, rest: 100 })!;
  const cast = seatIntervals(MAJILIS, posterior(167), { ...draws, base: 1.3 })!;
  expect(rest.contestants).toHaveLength(5);
  expect(rest.contestants[4].passes).toBeLessThan(plain);
  expect(cast.contestants[4].passes).toBeLessThan(plain);
  // Too seldom over the threshold for a seat at the lower end.
  expect(rest.contestants[4].passes).toBeLessThan(0.975);
  expect(rest.contestants[4].low).toBe(0);
});

test('two even contestants share the lead, and the same seed gives the same numbers', () => {
  const rules: Contest = { seats: 11, thresholdBase: 'valid', allocation: 'dhondt' };
  const found = seatIntervals(rules, [500, 500], { draws: 4000, seed: 3, stream: 1, winner: 1 })!;
  expect(found.contestants[0].leads + found.contestants[1].leads).toBe(1);
  expect(found.sameWinner).toBeCloseTo(0.5, 1);
  expect(found.contestants[1].majority).toBe(found.sameWinner);
  expect(found.contestants[0]).toMatchObject({ low: 5, high: 6, passes: 1, log10Passes: 0 });
  expect(seatIntervals(rules, [500, 500], { draws: 4000, seed: 3, stream: 1, winner: 1 })).toEqual(found);
});

test('a wider confidence gives no narrower interval', () => {
  const at = (confidence: number) => seatIntervals(MAJILIS, posterior(167), { ...draws, draws: 4000, confidence })!.contestants;
  const [narrow, wide] = [at(0.8), at(0.99)];
  for (const [i, one] of narrow.entries()) {
    expect(wide[i].low).toBeLessThanOrEqual(one.low);
    expect(wide[i].high).toBeGreaterThanOrEqual(one.high);
  }
});

test('one contestant has it all; no rules give nothing', () => {
  expect(seatIntervals({ ...MAJILIS, secondGets: 2 }, [5], { draws: 5, seed: 1, stream: 0 })?.contestants).toMatchObject([
    { low: 98, median: 98, high: 98, passes: 1, leads: 1, majority: 1 },
  ]);
  expect(seatIntervals({ ...MAJILIS, seats: undefined }, [5, 5], draws)).toBeUndefined();
  expect(seatIntervals({ ...MAJILIS, threshold: 0.5 }, [5, 5], { ...draws, draws: 50, base: 4 })).toBeUndefined();
});

test('refuses bad arguments', () => {
  for (const bad of [{ base: 0 }, { base: Number.NaN }, { confidence: 0 }, { confidence: 1 }, { rest: 0 }, { draws: 1.5 }])
    expect(() => seatIntervals(MAJILIS, [5, 5], { ...draws, ...bad })).toThrow(RangeError);
  expect(() => seatIntervals(MAJILIS, [5, 0], draws)).toThrow(RangeError);
});
