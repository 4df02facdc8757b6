import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contest } from '../../../src/data/contest.ts';
import type { Decision } from '../../../src/queries/outcome/decision.ts';
import { decisionsOf, decisionsUnder } from '../../../src/queries/outcome/decisions.ts';
import type { Result } from '../../../src/queries/outcome/result.ts';
import { decidedBy, subsets } from '../../support/brute-outcome.ts';
import { datasetOf, official, voteColumns } from '../../support/dataset.ts';
import { added, resultOf, rowsOf, smallContests, smallElections } from '../../support/small-elections.ts';

const rules = (over: Partial<Contest>): Contest => ({ thresholdBase: 'valid', allocation: 'none', ...over });
const of = (kind: string, decisions: readonly Decision[]) => decisions.filter((one) => one.kind === kind);

test('Germany 2025: 2,472,947 of 49,649,512 second votes against 5 %', () => {
  const result = { votes: [14160402, 2472947], valid: 49649512 };
  const [below] = of('threshold', decisionsUnder(rules({ threshold: 0.05 }), { area: 0, result })).filter((one) => one.for === 1);
  expect(below).toMatchObject({ transfer: 9529, add: 10031, remove: 190572, stations: null });
});

test('98 seats by the largest remainder: what moves the last of them', () => {
  const result = { votes: [5148074, 792828, 659019, 383023, 258618], valid: 7241562 };
  const contest = rules({ seats: 98, threshold: 0.07, allocation: 'largest-remainder' });
  const decisions = decisionsUnder(contest, { area: 0, result });
  expect(decisions.map(({ kind, against, transfer }) => [kind, against, transfer])).toEqual([
    ['seat', 1, 11127],
    ['threshold', undefined, 123887],
    ['threshold', 2, 659019 - 506910 + 1],
  ]);
  expect(decisions[0]).toMatchObject({ for: 0, add: 66084, tie: false });
});

test('first place, majority and quorum, with the stations that would change them', () => {
  const dataset = datasetOf(
    {
      contest: { allocation: 'plurality', majority: { share: '50%', base: 'cast' }, quorum: '50%' },
      sources: [
        {
          id: 'c',
          kind: 'official',
          tables: [{ file: 't.csv', level: 'station', columns: { area: 'area', registered: 'Roll', ballotsCast: 'Cast', ...voteColumns } }],
        },
      ],
    },
    {
      't.csv': [
        ['area', 'Roll', 'Cast', 'Alpha', 'Beta', 'Gamma'],
        ['x', 100, 90, 60, 20, 8],
        ['y', 100, 60, 30, 25, 4],
        ['z', 100, 40, 10, 28, 2],
      ],
    },
  );
  const { root } = dataset.areas;
  expect(decisionsOf(dataset)).toEqual([
    // 100 of 190 ballots: 5 fewer leave 95, which is no more than half.
    { kind: 'majority', area: root, against: 0, tie: false, transfer: 5, add: 10, remove: 10, stations: 1, rows: [0] },
    // 100 against 73: 14 moved put Beta first, 27 more make a tie.
    { kind: 'winner', area: root, for: 1, against: 0, tie: false, transfer: 14, add: 27, remove: 27, stations: 1, rows: [0] },
    // Without x 100 of 200 voted, which is enough.
    { kind: 'quorum', area: root, tie: false, transfer: null, add: null, remove: 41, stations: 2, rows: [0, 1] },
  ]);
});

test('a tie is told, and one vote resolves it; a rule may resolve it first', () => {
  const result = { votes: [7, 7, 1], valid: 15 };
  const [open] = decisionsUnder(rules({}), { area: 0, result });
  expect(open).toMatchObject({ kind: 'winner', for: 1, against: 0, tie: true, transfer: 1, add: 1, remove: 1 });
  const [ruled] = decisionsUnder(rules({ tieBreak: [1, 0] }), { area: 0, result });
  expect(ruled).toMatchObject({ kind: 'winner', for: 0, against: 1, tie: true, transfer: 1, add: 1, remove: 1 });
});

test('no votes, no rules, no count of the base: no decision', () => {
  expect(decisionsOf(datasetOf({ sources: [official({ registered: 10 })] }))).toEqual([]);
  const result = { votes: [5, 3], valid: 8 };
  const contest = rules({ seats: 5, threshold: 0.05, thresholdBase: 'cast', allocation: 'dhondt', quorum: 0.5 });
  expect(decisionsUnder(contest, { area: 0, result })).toEqual([]);
});

/** The result after n votes were transferred, added or removed, where that is possible. */
function after(
  how: 'transfer' | 'add' | 'remove',
  { kind, for: to, against: from }: Decision,
  result: Result,
  n: number,
): Result | undefined {
  if (how === 'transfer' && kind === 'quorum') return undefined;
  const votes = result.votes.slice();
  const unlisted = result.valid - added(votes);
  let [valid, cast] = [result.valid, result.cast!];
  /** Takes votes from one contestant, or from all others one after the other. */
  const take = (whom: number | undefined, except: number | undefined): boolean => {
    let open = n;
    for (const one of votes.keys()) {
      const taken = one === except || (whom !== undefined && one !== whom) ? 0 : Math.min(open, votes[one]);
      votes[one] -= taken;
      open -= taken;
    }
    return open <= (whom === undefined ? unlisted : 0);
  };
  if (how !== 'add' && !take(from, to)) return undefined;
  if (how !== 'remove' && to !== undefined) votes[to] += n;
  const more = how === 'add' ? n : how === 'remove' ? -n : 0;
  valid += more;
  cast += more;
  return { ...result, votes, valid, cast };
}

describe('what is named changes the decision, and one less does not', () => {
  const check = (kinds: readonly string[], runs: number) =>
    fc.assert(
      fc.property(smallElections(9, 6), smallContests, fc.boolean(), ({ rows: given, order }, contest, breaks) => {
        const rows = rowsOf(given);
        const result = resultOf(rows);
        const ruled = { ...contest, ...(breaks && kinds.includes('winner') && { tieBreak: order }) };
        for (const one of decisionsUnder(ruled, { area: 0, result, rows }).filter(({ kind }) => kinds.includes(kind))) {
          const contestant = one.against ?? one.for;
          const before = decidedBy(one.kind, ruled, result, contestant);
          const changed = (left: Result | undefined) => left !== undefined && decidedBy(one.kind, ruled, left, contestant) !== before;
          for (const how of ['transfer', 'add', 'remove'] as const) {
            const first = Array.from({ length: 400 }, (_, n) => n + 1).find((n) => changed(after(how, one, result, n)));
            // Beyond what is tried, more votes may do it.
            if (first !== undefined || (one[how] ?? 0) <= 400) expect([how, one[how]]).toEqual([how, first ?? null]);
          }
          // The rows that are named change it.
          if (one.stations !== null) expect([one.rows?.length, changed(resultOf(rows, one.rows))]).toEqual([one.stations, true]);
          const turning = subsets(rows.size).filter((some) => changed(resultOf(rows, some)));
          const fewest = turning.length > 0 ? Math.min(...turning.map(({ length }) => length)) : null;
          if (one.kind !== 'seat') expect(['stations', one.stations]).toEqual(['stations', fewest]);
          else if (one.stations !== null) expect(turning.some(({ length }) => length === one.stations)).toBe(true);
        }
      }),
      { numRuns: runs, seed: 7 },
    );

  test('winner, majority, threshold and quorum', () => check(['winner', 'majority', 'threshold', 'quorum'], 400));
  test('seats, however they are divided', () => check(['seat'], 300));
});

test('without a threshold no transfer between any two moves a seat for fewer votes than those told', () => {
  const methods = fc.constantFrom<Contest['allocation']>('largest-remainder', 'dhondt', 'sainte-lague');
  fc.assert(
    fc.property(smallElections(9, 3), methods, fc.integer({ min: 2, max: 6 }), ({ rows: given }, allocation, seats) => {
      const result = resultOf(rowsOf(given));
      const contest = rules({ allocation, seats });
      const told = of('seat', decisionsUnder(contest, { area: 0, result: { ...result, valid: added(result.votes) } }));
      const before = decidedBy('seat', contest, result);
      const changes = (from: number, to: number, n: number): boolean => {
        const votes = result.votes.map((count, at) => count + (at === to ? n : 0) - (at === from ? n : 0));
        return from !== to && votes[from] >= 0 && decidedBy('seat', contest, { ...result, votes }) !== before;
      };
      const all = [...result.votes.keys()];
      const fewest = Array.from({ length: 30 }, (_, n) => n + 1).find((n) => all.some((from) => all.some((to) => changes(from, to, n))));
      if (told.length > 0) expect(told.map(({ transfer }) => transfer)).toContain(fewest);
    }),
    { numRuns: 200, seed: 11 },
  );
});

test('numbers beyond what doubles hold', () => {
  const huge = 9e15;
  const result = { votes: [huge / 2, huge / 2 - 3], valid: huge };
  expect(decisionsUnder(rules({ threshold: 0.4999999999 }), { area: 0, result })[0]).toMatchObject({ kind: 'winner', transfer: 2, add: 3 });
});
