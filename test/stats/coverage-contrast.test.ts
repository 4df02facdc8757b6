import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unseenMean } from '../../src/stats/coverage-contrast.ts';
import { relativeError } from './relative-error.ts';

describe('unseenMean', () => {
  test('Belarus 2020: votes for Tsikhanouskaya on copies from 1,310 of 5,767 stations', () => {
    const result = unseenMean({ seenStations: 1310, allStations: 5767, seenVotes: 471709, allVotes: 588619 });
    const expected = {
      fractionOfStations: 0.22715449973989943,
      fractionOfVotes: 0.801382558157314,
      meanSeen: 360.08320610687025,
      meanUnseen: 26.230648418218532,
      ratio: 13.727575482151405,
    };
    for (const key of ['fractionOfStations', 'fractionOfVotes', 'meanSeen', 'meanUnseen', 'ratio'] as const)
      expect(relativeError(result[key], expected[key])).toBeLessThan(1e-15);
  });

  test('by hand', () => {
    expect(unseenMean({ seenStations: 1, allStations: 3, seenVotes: 60, allVotes: 100 })).toEqual({
      meanSeen: 60,
      meanUnseen: 20,
      ratio: 3,
      fractionOfStations: 1 / 3,
      fractionOfVotes: 0.6,
    });
    expect(unseenMean({ seenStations: 1, allStations: 2, seenVotes: 60, allVotes: 60 }).ratio).toBe(Number.POSITIVE_INFINITY);
    expect(unseenMean({ seenStations: 1, allStations: 2, seenVotes: 60, allVotes: 50 })).toMatchObject({ meanUnseen: -10, ratio: -6 });
  });

  test('both means together give back the total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), fc.nat(1e6), fc.nat(1e6), (seen, more, a, b) => {
        const { meanSeen, meanUnseen } = unseenMean({ seenStations: seen, allStations: seen + more, seenVotes: a, allVotes: b });
        expect(Math.abs(seen * meanSeen + more * meanUnseen - b)).toBeLessThan(1e-6);
      }),
    );
  });

  test('refuses bad arguments', () => {
    const good = { seenStations: 1, allStations: 3, seenVotes: 60, allVotes: 100 };
    for (const bad of [
      { seenStations: 0 },
      { seenStations: 3 },
      { seenStations: 1.5 },
      { allStations: 2.5 },
      { seenVotes: -1 },
      { allVotes: Number.NaN },
    ])
      expect(() => unseenMean({ ...good, ...bad })).toThrow(RangeError);
  });
});
