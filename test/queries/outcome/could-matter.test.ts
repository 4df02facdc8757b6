import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contest } from '../../../src/data/contest.ts';
import { couldMatter, type Doubt, type DoubtfulBallots, fewestDoubts } from '../../../src/queries/outcome/could-matter.ts';
import type { Result, ResultRows } from '../../../src/queries/outcome/result.ts';
import { decidedBy } from '../../support/brute-outcome.ts';
import { added, resultOf, rowsOf, smallContests, smallElections } from '../../support/small-elections.ts';

const PLURALITY: Contest = { thresholdBase: 'valid', allocation: 'plurality' };
const station = (...votes: number[]) => ({ votes, others: 0, invalid: 0, absent: 0 });
const asked = (doubt: Doubt, contest = PLURALITY, given = [station(60, 40), station(30, 20), station(10, 15)]) => {
  const rows = rowsOf(given);
  return couldMatter(contest, { area: 0, result: resultOf(rows), rows }, doubt);
};

const KINDS = ['whole', 'moved', 'counted', 'known'] as const;

describe('100 against 75, by hand', () => {
  test.each<[string, DoubtfulBallots & { row: number }, boolean]>([
    // Without it 70 against 55; its 50 ballots all for the second make 70 against 105, its 14 of before make 70 against 69.
    ['a whole station', { row: 1, kind: 'whole', ballots: 50 }, true],
    ['a whole station that has 14 ballots', { row: 1, kind: 'whole', ballots: 14 }, false],
    ['15 ballots, which make it a tie', { row: 1, kind: 'whole', ballots: 15 }, true],
    ['12 moved, 88 against 87', { row: 0, kind: 'moved', ballots: 12 }, false],
    ['13 moved', { row: 0, kind: 'moved', ballots: 13 }, true],
    ['24 added', { row: 0, kind: 'counted', ballots: 24 }, false],
    ['25 added', { row: 0, kind: 'counted', ballots: 25 }, true],
    ['protocols that give 24 fewer', { row: 0, kind: 'known', ballots: 24, net: [-20, 4] }, false],
    ['protocols that give 25 fewer', { row: 0, kind: 'known', ballots: 25, net: [-20, 5] }, true],
    ['protocols that give more', { row: 0, kind: 'known', ballots: 500, net: [500, 0] }, false],
  ])('%s', (_, one, could) => {
    expect(asked({ rows: [one] })).toMatchObject({ couldMatter: could, ballots: one.ballots, stations: 1 });
  });
});

test('within a station the largest counts, and no ballot twice', () => {
  const rows = [
    { row: 0, kind: 'moved', ballots: 8 },
    { row: 0, kind: 'counted', ballots: 10 },
    { row: 0, kind: 'moved', ballots: 6 },
  ] as const;
  expect(asked({ rows })).toMatchObject({ couldMatter: false, ballots: 10, stations: 1 });
  // 16 at the station, and 8 of no one station, are 24 of 25.
  expect(asked({ rows, totals: [{ kind: 'counted', ballots: 8 }] })).toMatchObject({ couldMatter: false, ballots: 18 });
  expect(asked({ rows, totals: [{ kind: 'counted', ballots: 9 }] })).toMatchObject({ couldMatter: true, ballots: 19 });
});

test('nothing in doubt, nothing to say; ballots that are none are refused', () => {
  expect(asked({ rows: [] })).toMatchObject({ couldMatter: null, ballots: 0, stations: 0, decisions: [{ stands: true }] });
  expect(() => asked({ rows: [{ row: 3, kind: 'whole', ballots: 1 }] })).toThrow(RangeError);
  expect(() => asked({ rows: [{ row: 0, kind: 'moved', ballots: -1 }] })).toThrow(RangeError);
});

test('numbers beyond what doubles hold', () => {
  // p·V of 1e14 votes with thirteen decimals is beyond them.
  const contest: Contest = { thresholdBase: 'valid', allocation: 'none', threshold: 0.3333333333333 };
  const given = [station(5e13, 3e13), station(2e13 + 5, 2e13)];
  const moved = (ballots: number) =>
    asked(
      {
        rows: [
          { row: 0, kind: 'moved', ballots },
          { row: 0, kind: 'whole', ballots: 0 },
        ],
      },
      contest,
      given,
    );
  // Ahead by 20,000,000,000,005.
  expect(moved(1e13 + 2)).toMatchObject({ couldMatter: false });
  expect(moved(1e13 + 3)).toMatchObject({ couldMatter: true });
});

test('the fewest places that would have to be otherwise, and of ballots of no one station so many as are needed', () => {
  const rows = rowsOf([station(60, 40), station(30, 20), station(10, 15)]);
  const official = { area: 0, result: resultOf(rows), rows };
  const fewest = (doubt: Doubt) => fewestDoubts(PLURALITY, official, doubt, asked(doubt).decisions[0].decision);
  const counted = (row: number, ballots: number) => ({ row, kind: 'counted', ballots }) as const;
  expect(fewest({ rows: [counted(0, 20), counted(1, 3), counted(2, 5)] })).toEqual({ stations: 2, ballots: 25 });
  expect(fewest({ rows: [counted(0, 30), counted(1, 3)] })).toEqual({ stations: 1, ballots: 30 });
  // 12 moved make it 88 to 87; 13 put the other first.
  expect(fewest({ rows: [], totals: [{ kind: 'moved', ballots: 90 }] })).toEqual({ stations: 0, ballots: 13 });
  expect(fewest({ rows: [counted(0, 24)] })).toBeUndefined();
});

test('the fewest places turn the decision by themselves, and no fewer do', () => {
  const doubts = fc.array(fc.record({ row: fc.nat(3), kind: fc.constantFrom(...KINDS.slice(1, 3)), ballots: fc.nat(9) }), {
    minLength: 1,
    maxLength: 4,
  });
  let turned = 0;
  fc.assert(
    fc.property(smallElections(12, 4), doubts, ({ rows: given }, all) => {
      const rows = rowsOf(given);
      const official = { area: 0, result: resultOf(rows), rows };
      const known = all.filter(({ row }) => row < rows.size);
      const stands = (some: Doubt['rows']) => couldMatter(PLURALITY, official, { rows: some }).decisions.every((one) => one.stands);
      const fallen = couldMatter(PLURALITY, official, { rows: known }).decisions.find((one) => !one.stands)?.decision;
      if (!fallen || fallen.tie) return;
      turned++;
      const stations = [...new Set(known.map(({ row }) => row))];
      const subsets = Array.from({ length: 2 ** stations.length }, (_, set) => stations.filter((_, at) => set & (2 ** at)));
      const turning = subsets.filter((some) => !stands(known.filter(({ row }) => some.includes(row))));
      expect(fewestDoubts(PLURALITY, official, { rows: known }, fallen)?.stations).toBeGreaterThanOrEqual(
        Math.min(...turning.map(({ length }) => length)),
      );
      expect(turning.map(({ length }) => length)).toContain(fewestDoubts(PLURALITY, official, { rows: known }, fallen)?.stations);
    }),
    { numRuns: 300, seed: 5 },
  );
  expect(turned).toBeGreaterThan(30);
});

/** What a doubt may have been in truth, by some numbers that choose. */
function truth(result: Result, rows: ResultRows, one: DoubtfulBallots & { row: number }, [first, second, how]: readonly number[]): Result {
  const votes = result.votes.slice();
  let [valid, cast] = [result.valid, result.cast!];
  const [from, to] = [first % votes.length, second % votes.length];
  const add = (contestant: number, count: number): void => {
    votes[contestant] += count;
    valid += count;
    cast += count;
  };
  if (one.kind === 'known') for (const [contestant, by] of one.net!.entries()) add(contestant, by);
  if (one.kind === 'whole') {
    for (const contestant of votes.keys()) votes[contestant] -= rows.votes[contestant][one.row];
    valid -= rows.valid[one.row];
    cast -= rows.cast![one.row];
    if (how % 4 === 0) cast += one.ballots;
    if (how % 4 > 1) add(to, one.ballots);
  }
  const taken = Math.min(one.ballots, rows.votes[from][one.row]);
  if (one.kind === 'moved') {
    votes[from] -= taken;
    votes[to] += taken;
  }
  if (one.kind === 'counted') {
    if (how % 4 === 0) add(to, one.ballots);
    else if (how % 4 === 1) cast += one.ballots;
    else add(from, -taken);
    // Rejected: cast all the same.
    if (how % 4 === 3) cast += taken;
  }
  return { ...result, votes, valid, cast };
}

test('where it says that nothing could have changed, no truth that the doubt allows changes a decision', () => {
  const doubts = fc.array(
    fc.record({
      row: fc.nat(3),
      kind: fc.constantFrom(...KINDS),
      ballots: fc.nat(6),
      net: fc.array(fc.integer({ min: -2, max: 4 }), { minLength: 4, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 3 },
  );
  const choices = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.nat(3)), { minLength: 20, maxLength: 20 });
  let safe = 0;
  fc.assert(
    fc.property(smallElections(60, 4), smallContests, doubts, choices, ({ rows: given }, contest, all, chosen) => {
      const rows = rowsOf(given);
      const result = resultOf(rows);
      const known = all
        .filter(({ row }) => row < rows.size)
        .map((one) => ({ ...one, net: result.votes.map((_, at) => Math.max(one.net[at], -rows.votes[at][one.row])) }));
      const { decisions, couldMatter: could } = couldMatter(contest, { area: 0, result, rows }, { rows: known });
      if (could !== false) return;
      safe++;
      const stations = [...new Set(known.map(({ row }) => row))];
      for (const [round, choice] of chosen.entries()) {
        // Of several doubts at one station one is true.
        const real = stations.map((row) => known.filter((one) => one.row === row)).map((some) => some[round % some.length]);
        const after = real.reduce((left, one) => truth(left, rows, one, choice), result);
        if (added(after.votes) === 0) continue;
        for (const { decision } of decisions) {
          const whom = decision.kind === 'threshold' ? [...result.votes.keys()] : [decision.against ?? decision.for ?? 0];
          for (const contestant of whom)
            expect(decidedBy(decision.kind, contest, after, contestant)).toBe(decidedBy(decision.kind, contest, result, contestant));
        }
      }
    }),
    { numRuns: 400, seed: 3 },
  );
  expect(safe).toBeGreaterThan(50);
});
