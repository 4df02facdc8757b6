import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { simulateElection } from '../../../src/core.ts';
import { type Counts, copiedCounts } from '../../../src/simulate/counts.ts';
import type { SimulatedElection } from '../../../src/simulate/election.ts';
import { randomStream } from '../../../src/stats/random.ts';
import { controlStations, DATA } from '../../support/controls.ts';
import { audited } from '../../support/dataset.ts';
import { simulatedDataset } from '../../support/simulated.ts';

// Checks that warn by rules of their own, in no family of tests: in no election regarded as clean, and where protocols were copied.
const CHECKS = ['ballot-chain', 'duplicate-rows', 'identical-contestants', 'identical-results', 'same-count-for-all'];
const NOT_CLEAN = ['mexico2006', 'albania2013', 'uganda2006', 'uganda2016', 'russia2012', 'russia-2018', 'russia2021'];
const clean = DATA
  ? readdirSync(DATA).flatMap((file) => (file.endsWith('.csv.gz') && !NOT_CLEAN.includes(file.slice(0, -7)) ? [file.slice(0, -7)] : []))
  : [];

const warnings = (dataset: Parameters<typeof audited>[0], ids: readonly string[]): string[] =>
  ids.flatMap((id) => audited(dataset, id).findings.flatMap(({ severity, message }) => (severity === 'warning' ? [message] : [])));

describe.skipIf(!DATA)('elections regarded as clean', () => {
  test('are the 23 of the panel', () => {
    expect(clean).toHaveLength(23);
  });

  test.each(clean)('none warns: %s', (name) => {
    expect(warnings(controlStations(name), CHECKS)).toEqual([]);
  });
});

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed + 1);

/** An election in which a share of the stations have the whole protocol of another station of their region. */
function copied(election: SimulatedElection, dose: number): SimulatedElection {
  const { uniform } = randomStream(election.options.seed, 99);
  const stations: Counts = copiedCounts(election.stations);
  const { size, region, registered, issued, cast, invalid, votes } = stations;
  for (let to = 1; to < size; to++) {
    if (uniform() >= dose || region[to - 1] !== region[to]) continue;
    for (const column of [registered, issued, cast, invalid, ...votes]) column[to] = column[to - 1];
  }
  return { ...election, stations };
}

describe.each([1200, 3000])('of %i stations', (stations) => {
  test('protocols copied at 5 % of them are a warning in at least 9 of 12 elections', () => {
    const found = SEEDS.map((seed) => warnings(simulatedDataset(copied(simulateElection({ seed, stations }), 0.05)), ['duplicate-rows']));
    expect(found.filter((all) => all.length > 0).length).toBeGreaterThanOrEqual(9);
  });

  test('honest ones never warn', () => {
    const found = SEEDS.map((seed) => warnings(simulatedDataset(simulateElection({ seed, stations })), CHECKS));
    expect(found).toEqual(SEEDS.map(() => []));
  });
});
