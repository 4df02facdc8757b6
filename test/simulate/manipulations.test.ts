import { describe, expect, test } from 'vitest';
import { type SimulatedElection, simulateElection } from '../../src/simulate/election.ts';
import { MANIPULATION_NAMES, MANIPULATIONS, type ManipulationName } from '../../src/simulate/manipulations.ts';
import { unbalanced } from '../support/simulated.ts';

const STATIONS = 3000;
const SEED = 11;
const clean = simulateElection({ seed: SEED, stations: STATIONS });
const done = (name: ManipulationName, dose: number, stations = STATIONS): SimulatedElection =>
  simulateElection({ seed: SEED, stations, manipulations: [{ name, dose }] });
const { leader } = clean;
const before = clean.stations;
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

describe.each(MANIPULATION_NAMES)('%s', (name) => {
  const dose = 0.3;
  const election = done(name, dose);
  const [{ changes }] = election.manipulations;
  const after = election.stations;

  test('changes what it tells, and nothing else', () => {
    expect(unbalanced(after)).toEqual([]);
    const by = new Map(changes.map((change) => [change.row, change]));
    for (let at = 0; at < STATIONS; at++) {
      const { added, moved, rewritten } = by.get(at) ?? { added: 0, moved: 0, rewritten: 0 };
      if (name !== 'protocols-copied') expect(after.registered[at]).toBe(before.registered[at]);
      const differences = after.votes.map((column, c) => column[at] - before.votes[c][at]);
      if (rewritten > 0) expect(differences.reduce((sum, one) => sum + Math.abs(one), 0)).toBeLessThanOrEqual(rewritten);
      else {
        expect(differences[leader]).toBe(added + moved);
        expect(differences.filter((_, c) => c !== leader).reduce((sum, one) => sum + one, 0)).toBe(0 - moved);
        expect(after.cast[at] - before.cast[at]).toBe(added);
        expect(after.invalid[at]).toBe(before.invalid[at]);
      }
    }
  });

  test('does nothing at a dose of 0', () => {
    const none = done(name, 0);
    expect(none.stations).toEqual(before);
    expect(none.manipulations[0].changes).toEqual([]);
  });

  test('leaves the count below it as it was', () => {
    expect(election.counted).toEqual(clean.counted);
  });

  test('is told in a sentence, with the unit of its dose', () => {
    expect(MANIPULATIONS[name].does).toMatch(/\.$/);
    expect(MANIPULATIONS[name].unit).toMatch(/^share of /);
  });
});

test('copied protocols are those of other rows of the region, roll and all', () => {
  const rowText = ({ registered, issued, cast, invalid, votes, region }: typeof before, at: number): string =>
    [region, registered, issued, cast, invalid, ...votes].map((column) => column[at]).join();
  const originals = new Map(Array.from({ length: STATIONS }, (_, at) => [rowText(before, at), at]));
  const election = done('protocols-copied', 0.1);
  const [{ changes }] = election.manipulations;
  expect(Math.abs(changes.length - 300)).toBeLessThan(4 * Math.sqrt(270));
  for (const { row } of changes) {
    const donor = originals.get(rowText(election.stations, row));
    expect(donor).toBeDefined();
    expect(donor).not.toBe(row);
  }
});

describe('how much is done', () => {
  const within = (share: number, expected: number, n: number): void =>
    expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / n));

  test('the dose is the share of stations', () => {
    for (const name of ['vote-moving', 'stuffing-extreme', 'protocols-altered'] as const)
      within(done(name, 0.2).manipulations[0].changes.length / STATIONS, 0.2, STATIONS);
  });

  test('incremental stuffing adds the part of a half-normal number of sd 0.3 that is below 1: 0.2386 on average', () => {
    // 0.3·√(2/π)·(1 − exp(−1/0.18))/erf(1/(0.3·√2)) = 0.3·0.797885·0.996134/0.999142
    const parts = done('stuffing-incremental', 1).manipulations[0].changes.map(
      ({ row, added }) => added / (before.registered[row] - before.cast[row]),
    );
    expect(Math.abs(mean(parts) - 0.2386)).toBeLessThan(4 * (0.18 / Math.sqrt(parts.length)) + 0.003);
  });

  test('extreme stuffing leaves nearly nobody at home and others nearly without votes', () => {
    const { stations, manipulations } = done('stuffing-extreme', 1);
    const turnout = manipulations[0].changes.map(({ row }) => stations.cast[row] / stations.registered[row]);
    expect(mean(turnout)).toBeGreaterThan(0.97);
    const share = manipulations[0].changes.map(({ row }) => stations.votes[leader][row] / (stations.cast[row] - stations.invalid[row]));
    expect(mean(share)).toBeGreaterThan(0.94);
  });

  test('from 30 % to 60 % of the votes of others are moved', () => {
    const { manipulations } = done('vote-moving', 1);
    const parts = manipulations[0].changes.map(({ row, moved }) => {
      const others = before.cast[row] - before.invalid[row] - before.votes[leader][row];
      return { part: moved / others, others };
    });
    for (const { part } of parts.filter((one) => one.others > 400)) {
      expect(part).toBeGreaterThan(0.29);
      expect(part).toBeLessThan(0.61);
    }
    expect(Math.abs(mean(parts.filter(({ others }) => others > 400).map(({ part }) => part)) - 0.45)).toBeLessThan(0.015);
  });

  test.each([
    ['rounded-integer', 1],
    ['rounded-fives', 5],
  ] as const)('%s: the turnout or the share, with one decimal, is a multiple of %d', (name, step) => {
    const { stations, manipulations } = done(name, 0.5);
    const printed = (part: number, whole: number): number =>
      Math.abs((100 * part) / whole / step - Math.round((100 * part) / whole / step)) * step;
    expect(manipulations[0].changes.length).toBeGreaterThan(0.4 * STATIONS);
    for (const { row } of manipulations[0].changes) {
      const turnout = printed(stations.cast[row], stations.registered[row]);
      const share = printed(stations.votes[leader][row], stations.cast[row] - stations.invalid[row]);
      expect(Math.min(turnout, share)).toBeLessThanOrEqual(0.05 + 1e-9);
    }
  });

  test('invented counts repeat digits too seldom and end in 0 and 5 too seldom', () => {
    const { stations, manipulations } = done('invented-counts', 1);
    const counts = manipulations[0].changes
      .flatMap(({ row }) => stations.votes.map((column) => column[row]))
      .filter((votes) => votes >= 100);
    const share = (of: (votes: number) => boolean): number => counts.filter(of).length / counts.length;
    expect(counts.length).toBeGreaterThan(5000);
    expect(share((votes) => Math.floor(votes / 10) % 10 === votes % 10)).toBeLessThan(0.06);
    expect(share((votes) => votes % 5 === 0)).toBeLessThan(0.16);
    const apart = (votes: number): number => Math.abs((Math.floor(votes / 10) % 10) - (votes % 10));
    expect(share((votes) => apart(votes) === 1 || apart(votes) === 9)).toBeGreaterThan(0.24);
    // The hundreds stay.
    for (const { row } of manipulations[0].changes)
      for (const [c, column] of stations.votes.entries())
        expect(Math.floor(column[row] / 100)).toBe(Math.floor(before.votes[c][row] / 100));
  });

  test('counts from percentages: the counts of every region are', () => {
    for (const stations of [STATIONS, 0]) {
      const { regions } = done('counts-from-percentages', 1, stations);
      let hits = 0;
      let all = 0;
      for (let at = 0; at < regions.size; at++)
        for (const column of regions.votes) {
          const valid = regions.cast[at] - regions.invalid[at];
          const units = Math.round((10_000 * column[at]) / valid);
          if (Math.abs(column[at] - (units * valid) / 10_000) <= 0.5) hits++;
          all++;
        }
      expect([hits, all]).toEqual([5 * regions.size, 5 * regions.size]);
    }
  });

  test('altered protocols: the copies keep the count', () => {
    const { sources, stations, manipulations } = done('protocols-altered', 0.3);
    const [{ protocols, options }] = sources;
    expect(options).toEqual({ kind: 'protocols', coverage: 0.15 });
    const rows = protocols?.rows ?? [];
    within(rows.length / STATIONS, 0.15, STATIONS);
    const altered = new Set(manipulations[0].changes.map(({ row }) => row));
    for (const row of rows) {
      expect(protocols?.counts.votes.map((column) => column[row])).toEqual(before.votes.map((column) => column[row]));
      expect(protocols?.counts.votes[leader][row] !== stations.votes[leader][row]).toBe(altered.has(row));
    }
  });

  test('ballots stuffed before the count are in the protocols', () => {
    const both = simulateElection({
      seed: SEED,
      stations: 200,
      manipulations: [
        { name: 'protocols-altered', dose: 0.2 },
        { name: 'stuffing-incremental', dose: 0.5 },
      ],
    });
    const stuffed = simulateElection({ seed: SEED, stations: 200 });
    const [{ protocols }] = both.sources;
    const added = both.manipulations.find(({ name }) => name === 'stuffing-incremental')?.changes ?? [];
    for (const { row, added: more } of added) expect(protocols?.counts.cast[row]).toBe(stuffed.stations.cast[row] + more);
  });
});
