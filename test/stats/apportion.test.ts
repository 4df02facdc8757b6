import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/apportion.json' with { type: 'json' };
import { highestAverages, largestRemainder } from '../../src/stats/apportion.ts';
import { VOTES } from './kazakhstan-2021.ts';

const methods = {
  'largest-remainder': largestRemainder,
  dhondt: (votes: number[], seats: number, tieOrder?: number[]) => highestAverages(votes, seats, 'dhondt', tieOrder),
  'sainte-lague': (votes: number[], seats: number, tieOrder?: number[]) => highestAverages(votes, seats, 'sainte-lague', tieOrder),
};
const names = Object.keys(methods) as (keyof typeof methods)[];
const ballots = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });

describe('apportionment', () => {
  test.each(names)('%s agrees with rational arithmetic, ties and all', (name) => {
    expect(reference.length).toBeGreaterThan(100);
    for (const { votes, seats, ...expected } of reference) expect(methods[name](votes, seats)).toEqual(expected[name]);
  });

  test.each([
    ['official result', [...VOTES.slice(0, 3), 0, 0], [76, 12, 10, 0, 0]],
    ['Qogamdyq Pikir', [7197, 1018, 903, 0, 0], [77, 11, 10, 0, 0]],
    ['Democratic Institute', [7200, 1020, 954, 0, 0], [77, 11, 10, 0, 0]],
    ['Astana Zertteu', [7375, 1013, 817, 0, 0], [78, 11, 9, 0, 0]],
    ['IEI, 4 January', [695, 104, 81, 0, 0], [77, 12, 9, 0, 0]],
    ['Astana Zertteu, 4 January, decided voters', [737, 68, 0, 0, 0], [90, 8, 0, 0, 0]],
    ['Astana Zertteu, 4 January, base 100', [737, 0, 0, 0, 0], [98, 0, 0, 0, 0]],
    ['official result with Auyl over 7 %', [VOTES[0] - 123887, VOTES[1], VOTES[2], VOTES[3] + 123887, 0], [71, 11, 9, 7, 0]],
    ['Sanj', [564, 160, 0, 125, 121], [57, 16, 0, 13, 12]],
    ['Alaman', [3981, 2261, 827, 1057, 1481], [41, 23, 8, 11, 15]],
    ['result of 2016', [8220, 718, 714, 0, 0], [84, 7, 7, 0, 0]],
  ])('98 seats of the Mäjilis by the %s', (_, votes, seats) => {
    expect(largestRemainder(votes, 98)).toEqual({ seats, tied: [], unassigned: 0 });
  });

  test.each([
    ['Aq Jol to Nur Otan', 11127, 1, 0],
    ['QHP to Nur Otan', 11568, 2, 0],
    ['Nur Otan to QHP', 55779, 0, 2],
    ['Nur Otan to Aq Jol', 56220, 0, 1],
    ['additions for QHP', 65792, undefined, 2],
    ['additions for Nur Otan', 66084, undefined, 0],
    ['additions for Aq Jol', 68442, undefined, 1],
  ])('the fewest votes that move a seat of the official result, %s: %i', (_, fewest, from, to) => {
    const moved = (count: number) => {
      const votes = VOTES.slice(0, 3);
      votes[to] += count;
      if (from !== undefined) votes[from] -= count;
      return largestRemainder(votes, 98).seats;
    };
    expect(moved(fewest - 1)).toEqual([76, 12, 10]);
    expect(moved(fewest)).not.toEqual([76, 12, 10]);
  });

  test('by hand: the textbook example 100, 80, 30, 20 and 8 seats', () => {
    expect(highestAverages([100, 80, 30, 20], 8, 'dhondt').seats).toEqual([4, 3, 1, 0]);
    expect(highestAverages([100, 80, 30, 20], 8, 'sainte-lague').seats).toEqual([3, 3, 1, 1]);
    expect(largestRemainder([100, 80, 30, 20], 8).seats).toEqual([3, 3, 1, 1]);
  });

  test('reports a tie and leaves its seats open', () => {
    expect(largestRemainder([10, 10, 10], 5)).toEqual({ seats: [1, 1, 1], tied: [0, 1, 2], unassigned: 2 });
    expect(largestRemainder([50, 25, 25], 1)).toEqual({ seats: [1, 0, 0], tied: [], unassigned: 0 });
    expect(highestAverages([20, 10], 2, 'dhondt')).toEqual({ seats: [1, 0], tied: [0, 1], unassigned: 1 });
  });

  test('breaks a tie by the order given, as far as it goes', () => {
    expect(largestRemainder([10, 10, 10], 4, [2, 0, 1]).seats).toEqual([1, 1, 2]);
    expect(largestRemainder([10, 10, 10], 5, [2])).toEqual({ seats: [1, 1, 2], tied: [0, 1], unassigned: 1 });
    expect(highestAverages([20, 10], 2, 'dhondt', [1, 0]).seats).toEqual([1, 1]);
    expect(highestAverages([10, 10, 10], 2, 'dhondt', [2])).toEqual({ seats: [0, 0, 1], tied: [0, 1], unassigned: 1 });
  });

  test('sees a difference of one vote where doubles do not', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(largestRemainder([most - 1, most], 1).seats).toEqual([0, 1]);
    expect(highestAverages([most, most - 1], 1, 'sainte-lague').seats).toEqual([1, 0]);
  });

  test.each(names)('%s assigns every seat with a full tie order, and all but the tied without', (name) => {
    fc.assert(
      fc.property(ballots, fc.nat(40), (votes, seats) => {
        const open = methods[name](votes, seats);
        expect(open.seats.reduce((a, b) => a + b, 0) + open.unassigned).toBe(seats);
        expect(open.unassigned === 0 ? open.tied.length === 0 : open.tied.length > open.unassigned).toBe(true);
        const order = votes.map((_, index) => index);
        const settled = methods[name](votes, seats, order);
        expect(settled.seats.reduce((a, b) => a + b, 0)).toBe(seats);
        expect(settled.tied).toEqual([]);
      }),
    );
  });

  test('largest remainder keeps to the quota, and more votes never mean fewer seats', () => {
    fc.assert(
      fc.property(ballots, fc.integer({ min: 1, max: 40 }), (votes, seats) => {
        const total = votes.reduce((a, b) => a + b, 0);
        const given = largestRemainder(
          votes,
          seats,
          votes.map((_, index) => index),
        ).seats;
        given.forEach((count, i) => {
          expect(Math.abs(count - (votes[i] * seats) / total)).toBeLessThan(1);
          given.forEach((other, j) => {
            if (votes[i] > votes[j]) expect(count).toBeGreaterThanOrEqual(other);
          });
        });
      }),
    );
  });

  test.each(names)('%s refuses bad arguments', (name) => {
    expect(() => methods[name]([0, 0], 3)).toThrow(RangeError);
    expect(() => methods[name]([], 3)).toThrow(RangeError);
    expect(() => methods[name]([1.5, 2], 3)).toThrow(RangeError);
    expect(() => methods[name]([-1, 2], 3)).toThrow(RangeError);
    expect(() => methods[name]([2 ** 53, 2], 3)).toThrow(RangeError);
    expect(() => methods[name]([1, 2], -1)).toThrow(RangeError);
    expect(() => methods[name]([1, 2], 1.5)).toThrow(RangeError);
    expect(() => methods[name]([1, 2], 1, [2])).toThrow(RangeError);
    expect(() => methods[name]([1, 2], 1, [0, 0])).toThrow(RangeError);
  });

  test('no seats, no tie', () => {
    for (const name of names) expect(methods[name]([5, 5], 0)).toEqual({ seats: [0, 0], tied: [], unassigned: 0 });
  });
});
