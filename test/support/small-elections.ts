import * as fc from 'fast-check';
import type { Contest } from '../../src/data/contest.ts';
import type { Result, ResultRows } from '../../src/queries/outcome/result.ts';

export const added = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** One station: votes by contestant, valid ones for nobody listed, invalid ballots, voters who stayed away. */
export interface SmallRow {
  readonly votes: readonly number[];
  readonly others: number;
  readonly invalid: number;
  readonly absent: number;
}

/** Some stations of a small election, and an order of its contestants. */
export const smallElections = (most: number, stations: number) =>
  fc.integer({ min: 2, max: 4 }).chain((contestants) =>
    fc.record({
      rows: fc.array(
        fc.record({
          votes: fc.array(fc.nat(most), { minLength: contestants, maxLength: contestants }),
          others: fc.nat(1),
          invalid: fc.nat(3),
          absent: fc.nat(14),
        }),
        { minLength: 1, maxLength: stations },
      ),
      order: fc.shuffledSubarray(Array.from({ length: contestants }, (_, at) => at)),
    }),
  );

/** Rules of every kind. */
export const smallContests: fc.Arbitrary<Contest> = fc.record({
  seats: fc.integer({ min: 1, max: 6 }),
  threshold: fc.constantFrom(undefined, 0.05, 0.07, 0.2, 0.4),
  thresholdBase: fc.constantFrom<'valid' | 'cast'>('valid', 'cast'),
  allocation: fc.constantFrom<Contest['allocation']>('largest-remainder', 'dhondt', 'sainte-lague', 'plurality', 'none'),
  secondGets: fc.constantFrom(undefined, undefined, 1),
  majority: fc.constantFrom(undefined, { share: 0.5, base: 'valid' as const }, { share: 0.4, base: 'cast' as const }),
  quorum: fc.constantFrom(undefined, 0.3, 0.5),
});

/** The stations as the columns of a table. */
export function rowsOf(given: readonly SmallRow[]): ResultRows {
  const valid = given.map(({ votes, others }) => added(votes) + others);
  const cast = given.map(({ invalid }, at) => valid[at] + invalid);
  return {
    source: {} as ResultRows['source'],
    table: {} as ResultRows['table'],
    size: given.length,
    votes: given[0].votes.map((_, contestant) => Float64Array.from(given, ({ votes }) => votes[contestant])),
    valid: Float64Array.from(valid),
    cast: Float64Array.from(cast),
    registered: Float64Array.from(given, ({ absent }, at) => cast[at] + absent),
  };
}

/** Their sum, without some of them. */
export function resultOf(rows: ResultRows, without: readonly number[] = []): Result {
  const total = (column: Float64Array) => added([...column].filter((_, at) => !without.includes(at)));
  return {
    votes: rows.votes.map(total),
    valid: total(rows.valid),
    cast: total(rows.cast!),
    registered: total(rows.registered!),
  };
}
