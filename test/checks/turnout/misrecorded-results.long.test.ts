import { describe, expect, test } from 'vitest';
import { FOUND, type SuspectRecords, suspectRecords } from '../../../src/checks/turnout/kit/suspect-records.ts';
import { otherContest } from '../../../src/queries/other-contest.ts';
import { finestStations, type Stations } from '../../../src/queries/stations.ts';
import { firstStrata } from '../../../src/queries/strata.ts';
import { expectedShares } from '../../../src/stats/expected-shares.ts';
import { misrecorded } from '../../../src/stats/misrecorded.ts';
import { randomStream } from '../../../src/stats/random.ts';
import { sum } from '../../../src/stats/sum.ts';
import { DATA } from '../../support/controls.ts';
import { audited, observe } from '../../support/dataset.ts';
import { polandRounds } from '../../support/poland-rounds.ts';
import { twoControls } from '../../support/two-controls.ts';

/** The run-off with these votes, held against the first round. */
function suspectsIn(votes: readonly Float64Array[]): SuspectRecords {
  const dataset = polandRounds();
  const stations = finestStations(dataset) as Stations;
  const { votes: earlier, same } = otherContest(dataset, stations) as NonNullable<ReturnType<typeof otherContest>>;
  const region = (firstStrata(dataset, stations) as NonNullable<ReturnType<typeof firstStrata>>).code;
  const given = { votes, shares: expectedShares({ votes, earlier, same, region }) };
  return suspectRecords(given, misrecorded(given));
}

const published = (): Float64Array[] => (finestStations(polandRounds()) as Stations).votes as Float64Array[];

/** Stations drawn at random among those with so many votes. */
function drawn(votes: readonly Float64Array[], count: number, least: number, seed: number): number[] {
  const { uniform } = randomStream(seed, 0);
  const chosen = new Set<number>();
  while (chosen.size < count) {
    const at = Math.floor(uniform() * votes[0].length);
    if (votes[0][at] + votes[1][at] >= least) chosen.add(at);
  }
  return [...chosen];
}

interface Trial {
  readonly recall: number;
  readonly recallApart: number;
  readonly others: number;
  readonly number: number;
  /** Error of the net effect, and of all votes moved, as parts of the votes that were exchanged. */
  readonly net: number;
  readonly moved: number;
}

function exchangedAtRandom(seed: number): Trial {
  const true_ = published();
  const planted = new Set(drawn(true_, 200, 60, seed));
  const votes = [0, 1].map((c) => true_[c].map((count, at) => (planted.has(at) ? true_[1 - c][at] : count)));
  const { listed, number, net, corrected } = suspectsIn(votes);
  const found = new Set(listed.filter(({ kind, probability }) => kind === 'exchanged' && probability > FOUND).map(({ at }) => at));
  const hit = [...planted].filter((at) => found.has(at));
  const apart = [...planted].filter((at) => Math.abs(true_[0][at] - true_[1][at]) > 0.1 * (true_[0][at] + true_[1][at]));
  const gain = sum([...planted].map((at) => true_[0][at] - true_[1][at]));
  const gross = sum([...planted].map((at) => Math.abs(true_[0][at] - true_[1][at])));
  return {
    recall: hit.length / planted.size,
    recallApart: apart.filter((at) => found.has(at)).length / apart.length,
    others: found.size - hit.length,
    number: number.value,
    net: (net[0].value - gain) / gross,
    moved: corrected / gross - 1,
  };
}

describe.skipIf(!DATA)('the run-off of Poland in 2020, from its first round', () => {
  const trials = DATA ? [1, 2, 3, 4, 5].map(exchangedAtRandom) : [];
  const mean = (pick: (one: Trial) => number): number => sum(trials.map(pick)) / trials.length;

  test('of 200 exchanges at random 82 % are found, and 97 % where the two differ by more than 10 points', () => {
    expect(mean(({ recall }) => recall)).toBeGreaterThanOrEqual(0.82);
    expect(mean(({ recallApart }) => recallApart)).toBeGreaterThanOrEqual(0.97);
  });

  test.each([0, 1, 2, 3, 4])('trial %i finds at most 20 others, and the number and the votes within the limits', (trial) => {
    const { others, number, net, moved } = trials[trial];
    expect(others).toBeLessThanOrEqual(20);
    expect(Math.abs(number / 200 - 1)).toBeLessThanOrEqual(0.2);
    expect(Math.abs(net)).toBeLessThanOrEqual(0.3);
    expect(Math.abs(moved)).toBeLessThanOrEqual(0.3);
  });

  test('the net effect is within 20 % of the votes exchanged on average', () => {
    expect(mean(({ net }) => Math.abs(net))).toBeLessThanOrEqual(0.2);
  });

  test.each([11, 12, 13])('of 100 moves of 100 votes 70 % are among the first 500 of the list (seed %i)', (seed) => {
    const true_ = published();
    const planted = drawn(true_, 100, 250, seed);
    const { uniform } = randomStream(seed, 1);
    const votes = true_.map((column) => column.slice());
    for (const at of planted) {
      const from = uniform() < 0.5 ? 0 : 1;
      const moved = Math.min(100, votes[from][at]);
      votes[from][at] -= moved;
      votes[1 - from][at] += moved;
    }
    const opened = new Set(
      suspectsIn(votes)
        .listed.slice(0, 500)
        .map(({ at }) => at),
    );
    expect(planted.filter((at) => opened.has(at)).length).toBeGreaterThanOrEqual(70);
  });

  test('as published there is no warning, few errors, and every station joined but four', () => {
    const { findings } = audited(polandRounds(), 'misrecorded-results');
    expect(findings.filter(({ severity }) => severity === 'warning')).toEqual([]);
    expect(findings[0].measures).toMatchObject({ joined: 27_224, unmatched: 3, unmatchedRows: 1, oneSided: false });
    expect(findings[0].measures.expected).toBeLessThan(10);
  });
});

test.skipIf(!DATA).each([
  ['israel2019sep-k22', 'israel2019apr-k21'],
  ['poland2020-round1', 'poland2019-sejm'],
])('%s from %s has no one-sided exchanges, even where the question is put without power', (name, before) => {
  const dataset = twoControls(name, before);
  expect(observe(dataset, 'misrecorded-results').map(({ kind }) => kind)).toEqual(['skipped']);
  const asked = observe(dataset, 'misrecorded-results', { minPower: 0, around: true });
  expect(asked.map(({ kind }) => kind)).not.toContain('skipped');
  expect(asked.filter((one) => one.kind === 'noted' && one.warns)).toEqual([]);
});
