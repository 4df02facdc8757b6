import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../../../fixtures/reference/seat-changes.json' with { type: 'json' };
import { smallestAdditions, smallestToPass, smallestTransfers } from '../../../../src/checks/agreement/kit/seat-changes.ts';
import type { Contest } from '../../../../src/data/contest.ts';
import { seatsUnder } from '../../../../src/queries/seats.ts';

const VOTES = [5148074, 792828, 659019, 383023, 258618];
const VALID = 7241562;
const MAJILIS: Contest = { seats: 98, threshold: 0.07, thresholdBase: 'valid', allocation: 'largest-remainder' };

describe('the Mäjilis of 2021: 76, 12 and 10 of 98 seats', () => {
  const [NO, AJ, QHP, AUYL, ADAL] = [0, 1, 2, 3, 4];

  test.each([
    [AJ, NO, 11127, [77, 11, 10, 0, 0]],
    [QHP, NO, 11568, [77, 12, 9, 0, 0]],
    [NO, QHP, 55779, [75, 12, 11, 0, 0]],
    [NO, AJ, 56220, [75, 13, 10, 0, 0]],
    [NO, AUYL, 123887, [71, 11, 9, 7, 0]],
  ])('from %i to %i it takes %i votes', (from, to, votes, seats) => {
    const change = smallestTransfers(MAJILIS, VOTES, VALID)?.find((one) => one.from === from && one.to === to);
    expect(change).toMatchObject({ votes, division: { seats } });
  });

  test('every ordered pair has an answer', () => {
    expect(smallestTransfers(MAJILIS, VOTES, VALID)).toHaveLength(20);
  });

  test('additional votes', () => {
    expect(smallestAdditions(MAJILIS, VOTES, VALID)?.map(({ to, votes }) => [to, votes])).toEqual([
      [NO, 66084],
      [AJ, 68442],
      [QHP, 65792],
      [AUYL, 133212],
      [ADAL, 266980],
    ]);
  });

  test('what the two below 7 % lack', () => {
    expect(smallestToPass(MAJILIS, VOTES, VALID)).toMatchObject([
      {
        contestant: AUYL,
        transferred: { from: NO, votes: 123887, division: { seats: [71, 11, 9, 7, 0] } },
        added: { votes: 133212, division: { seats: [71, 11, 9, 7, 0] } },
      },
      { contestant: ADAL, transferred: { from: NO, votes: 248292 }, added: { votes: 266980 } },
    ]);
  });

  test('of ballots cast they lack more', () => {
    // 7 % of 7,539,280 are 527,749.6; and (383,023 + n)/(7,539,280 + n) is 7 % at n = 155,619.97.
    const [auyl] = smallestToPass({ ...MAJILIS, thresholdBase: 'cast' }, VOTES, 7539280);
    expect([auyl.transferred?.votes, auyl.added?.votes]).toEqual([144727, 155620]);
  });
});

test('agrees with rational arithmetic, one vote at a time', () => {
  const { most, contests } = reference;
  expect(contests.length).toBeGreaterThan(100);
  for (const { method, seats, percent, votes, base, transfers, additions } of contests) {
    const contest: Contest = { seats, threshold: percent / 100, thresholdBase: 'valid', allocation: method as Contest['allocation'] };
    const found = smallestTransfers(contest, votes, base)!;
    const expected = transfers.flatMap((row, from) => row.flatMap((n, to) => (n === null ? [] : [[from, to, n]])));
    expect(found.map((change) => [change.from, change.to, change.votes])).toEqual(expected);
    const added = smallestAdditions(contest, votes, base)!;
    for (const [to, n] of additions.entries()) {
      const change = added.find((one) => one.to === to)?.votes;
      if (n === null) expect(change ?? Number.POSITIVE_INFINITY).toBeGreaterThan(most);
      else expect(change).toBe(n);
    }
  }
});

const contests = fc.record({
  seats: fc.integer({ min: 1, max: 12 }),
  threshold: fc.constantFrom(undefined, 0.05, 0.1, 0.3),
  thresholdBase: fc.constant('valid' as const),
  allocation: fc.constantFrom<Contest['allocation']>('largest-remainder', 'dhondt', 'sainte-lague', 'plurality'),
  secondGets: fc.constantFrom(undefined, undefined, 1),
  tieBreak: fc.constantFrom(undefined, [1, 0]),
});
const ballots = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 5 });

test('nothing smaller changes the division, and what is told does, under every rule', () => {
  const same = (contest: Contest, before: object | undefined, votes: number[], base: number) => {
    const after = seatsUnder(contest, votes, base);
    const of = (one: typeof after) => one && [one.seats, one.tied, one.unassigned];
    return JSON.stringify(of(after)) === JSON.stringify(of(before as typeof after));
  };
  fc.assert(
    fc.property(contests, ballots, fc.nat(20), (contest, votes, more) => {
      const base = votes.reduce((sum, one) => sum + one, more);
      const before = seatsUnder(contest, votes, base);
      const transfers = smallestTransfers(contest, votes, base);
      const additions = smallestAdditions(contest, votes, base);
      expect([transfers === undefined, additions === undefined]).toEqual([!before, !before]);
      if (!before) return;
      for (const from of votes.keys()) {
        for (const to of votes.keys()) {
          if (from === to) continue;
          const moved = (n: number) => votes.map((count, i) => (i === from ? count - n : i === to ? count + n : count));
          let n = 1;
          while (n <= votes[from] && same(contest, before, moved(n), base)) n++;
          const found = transfers?.find((one) => one.from === from && one.to === to)?.votes;
          expect(found).toBe(n <= votes[from] ? n : undefined);
        }
      }
      for (const to of votes.keys()) {
        const found = additions?.find((one) => one.to === to)?.votes;
        const added = (n: number) => votes.map((count, i) => (i === to ? count + n : count));
        let n = 1;
        while (n <= 1500 && same(contest, before, added(n), base + n)) n++;
        if (n <= 1500) expect(found).toBe(n);
        else expect(found ?? Number.POSITIVE_INFINITY).toBeGreaterThan(1500);
      }
    }),
    { numRuns: 150, seed: 6 },
  );
});

test('by hand', () => {
  // 6.2 and 3.8 of 10 are 6 and 4 seats; at 5.5 and 4.5, and at 6.5 and 3.5, the last seat is tied.
  const rules: Contest = { seats: 10, thresholdBase: 'valid', allocation: 'largest-remainder' };
  expect(smallestTransfers(rules, [62, 38], 100)).toMatchObject([
    { from: 0, to: 1, votes: 7, division: { tied: [0, 1], unassigned: 1 } },
    { from: 1, to: 0, votes: 3, division: { tied: [0, 1], unassigned: 1 } },
  ]);
  // All seats are its own already, and nothing can be taken from nobody.
  expect(smallestAdditions(rules, [5, 0], 5)?.map(({ to }) => to)).toEqual([1]);
  expect(smallestTransfers(rules, [5, 0], 5)?.map(({ from }) => from)).toEqual([0]);
});

test('what one lacks that no vote or nobody can give', () => {
  const rules: Contest = { seats: 10, threshold: 0.5, thresholdBase: 'valid', allocation: 'dhondt' };
  const [one, two, three] = smallestToPass(rules, [40, 30, 30], 100);
  expect([one.transferred?.votes, one.added?.votes]).toEqual([10, 20]);
  expect([two.transferred?.votes, two.added?.votes]).toEqual([20, 40]);
  expect(three.transferred?.from).toBe(0);
  expect(smallestToPass(rules, [4, 3, 3], 100).every((gap) => gap.transferred === undefined && gap.added)).toBe(true);
  expect(smallestToPass(rules, [100], 100)).toEqual([]);
});

test('no rules, no answer; no whole votes, an error', () => {
  const none: Contest = { thresholdBase: 'valid', allocation: 'largest-remainder' };
  expect(smallestTransfers(none, [1, 2], 3)).toBeUndefined();
  expect(smallestAdditions(none, [1, 2], 3)).toBeUndefined();
  for (const smallest of [smallestTransfers, smallestAdditions, smallestToPass]) {
    expect(() => smallest(MAJILIS, [0.5, 0.5], 1)).toThrow(RangeError);
    expect(() => smallest(MAJILIS, [-1, 5], 4)).toThrow(RangeError);
  }
});
