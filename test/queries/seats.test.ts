import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contest } from '../../src/data/contest.ts';
import { seatsText, seatsUnder } from '../../src/queries/seats.ts';

const contest = (over: Partial<Contest>): Contest => ({
  date: '2020-06-07',
  thresholdBase: 'valid',
  allocation: 'largest-remainder',
  ...over,
});

test('votes and the shares they are give the same seats', () => {
  const votes = [47000, 16000, 15800, 12000, 6100, 3100];
  const rules = contest({ seats: 10 });
  expect(seatsUnder(rules, votes, 100000)?.seats).toEqual([5, 2, 1, 1, 1, 0]);
  expect(
    seatsUnder(
      rules,
      votes.map((one) => one / 100000),
      1,
    )?.seats,
  ).toEqual([5, 2, 1, 1, 1, 0]);
});

test('every seat is given or open, none to who did not pass', () => {
  const votes = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 }).filter((all) => all.some((one) => one > 0));
  const allocation = fc.constantFrom('largest-remainder', 'dhondt', 'sainte-lague', 'plurality') as fc.Arbitrary<Contest['allocation']>;
  const secondGets = fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined });
  fc.assert(
    fc.property(
      votes,
      fc.integer({ min: 2, max: 50 }),
      fc.integer({ min: 0, max: 60 }),
      allocation,
      secondGets,
      (all, seats, percent, method, second) => {
        const base = all.reduce((sum, one) => sum + one, 0);
        const rules = contest({ seats, allocation: method, threshold: percent / 100, secondGets: second });
        const division = seatsUnder(rules, all, base);
        if (!division) {
          // Plurality with several seats is not a rule that says who gets them.
          expect(method === 'plurality' || all.every((one) => 100 * one < percent * base)).toBe(true);
          return;
        }
        expect(division.seats.reduce((sum, one) => sum + one, 0) + division.unassigned).toBe(seats);
        expect(division.unassigned === 0).toBe(division.tied.length === 0);
        expect(division.passed).toEqual(all.flatMap((one, index) => (one > 0 && 100 * one >= percent * base ? [index] : [])));
        const outside = division.seats.filter((one, index) => one > 0 && !division.passed.includes(index));
        if (method !== 'plurality') expect(outside.length).toBeLessThanOrEqual(division.passed.length === 1 && second ? 1 : 0);
      },
    ),
    { numRuns: 500, seed: 2 },
  );
});

test('no rules, no seats', () => {
  expect(seatsUnder(contest({}), [1, 2], 3)).toBeUndefined();
  expect(seatsUnder(contest({ seats: 5, allocation: 'none' }), [1, 2], 3)).toBeUndefined();
  expect(seatsUnder(contest({ seats: 5 }), [0, 0], 0)).toBeUndefined();
});

test('seats are told in the order of the contestants', () => {
  expect(seatsText([57, 16, 0, 13, 12])).toBe('57/16/0/13/12');
});
