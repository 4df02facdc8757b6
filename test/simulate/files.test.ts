import { describe, expect, test } from 'vitest';
import { type SimulatedElection, simulateElection } from '../../src/simulate/election.ts';
import { electionFiles, printedPercent } from '../../src/simulate/files.ts';
import { simulatedDataset } from '../support/simulated.ts';

const text = (election: SimulatedElection, path: string): string => electionFiles(election).find((file) => file.path === path)?.text ?? '';

describe('the files of an election', () => {
  const election = simulateElection({
    seed: 2,
    stations: 120,
    manipulations: [
      { name: 'stuffing-incremental', dose: 0.2 },
      { name: 'vote-moving', dose: 0.1 },
    ],
  });

  test('are those that the manifest names, and the truth', () => {
    expect(electionFiles(election).map(({ path }) => path)).toEqual([
      'audit.yaml',
      'areas.csv',
      'regions.csv',
      'stations.csv',
      'truth.json',
    ]);
    const byRegion = simulateElection({ seed: 2, stations: 0 });
    expect(electionFiles(byRegion).map(({ path }) => path)).toEqual(['audit.yaml', 'areas.csv', 'regions.csv', 'truth.json']);
  });

  test('hold every count as it was simulated', () => {
    const dataset = simulatedDataset(election);
    const [totals, regions, stations] = dataset.sources[0].tables;
    for (const [table, counts] of [
      [regions, election.regions],
      [stations, election.stations],
    ] as const) {
      expect(table.counts.registered?.values).toEqual(counts.registered);
      expect(table.counts.issued?.values).toEqual(counts.issued);
      expect(table.counts.ballotsCast?.values).toEqual(counts.cast);
      expect(table.counts.invalid?.values).toEqual(counts.invalid);
      expect(table.votes.map((column) => column?.values)).toEqual(counts.votes);
    }
    expect(totals.votes.map((column) => column?.values[0])).toEqual(election.published.votes);
    for (const [row, area] of stations.area.entries())
      expect(dataset.areas.id(dataset.areas.parent[area])).toBe(election.regionIds[election.stations.region[row]]);
  });

  test('tell what was done: every station touched, every ballot added and every vote moved', () => {
    const truth = JSON.parse(text(election, 'truth.json'));
    const { counted, published, leader } = truth;
    const [stuffing, moving] = truth.manipulations;
    expect([truth.seed, truth.stations, truth.options.regions, truth.options.confounding]).toEqual([2, 120, 11, true]);
    expect([stuffing.name, stuffing.dose, moving.name, moving.dose]).toEqual(['stuffing-incremental', 0.2, 'vote-moving', 0.1]);
    expect(published.votes[leader] - counted.votes[leader]).toBe(stuffing.added + moving.moved);
    expect(published.cast - counted.cast).toBe(stuffing.added);
    const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
    expect(sum(stuffing.changed.added)).toBe(stuffing.added);
    expect(sum(moving.changed.moved)).toBe(moving.moved);
    expect(stuffing.changed.area.length).toBe(stuffing.areas);
    const names = new Set(
      text(election, 'stations.csv')
        .split('\n')
        .map((line) => line.split(',')[0]),
    );
    for (const area of [...stuffing.changed.area, ...moving.changed.area]) expect(names.has(area)).toBe(true);
  });

  test('tell regions where stations are not published', () => {
    const byRegion = simulateElection({ seed: 2, stations: 0, manipulations: [{ name: 'vote-moving', dose: 0.05 }] });
    const truth = JSON.parse(text(byRegion, 'truth.json'));
    expect(truth.stationsPublished).toBe(false);
    expect(truth.manipulations[0].changed.area.every((id: string) => byRegion.regionIds.includes(id))).toBe(true);
    expect(truth.published.votes[truth.leader] - truth.counted.votes[truth.leader]).toBe(truth.manipulations[0].moved);
  });

  test('say that nothing was done where nothing was', () => {
    const truth = JSON.parse(text(simulateElection({ seed: 2, stations: 30 }), 'truth.json'));
    expect(truth.manipulations).toEqual([]);
    expect(truth.counted).toEqual(truth.published);
  });
});

test.each([
  [1, 3, 2, '33.33%'],
  [2, 3, 2, '66.67%'],
  [1, 8, 2, '12.50%'],
  [1, 16, 1, '6.3%'],
  [0, 5, 2, '0.00%'],
  [5, 5, 2, '100.00%'],
  [1, 0, 2, ''],
])('%d of %d with %d decimals is %s', (part, whole, decimals, expected) => {
  expect(printedPercent(part, whole, decimals)).toBe(expected);
});
