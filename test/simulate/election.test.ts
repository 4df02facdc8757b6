import { describe, expect, test } from 'vitest';
import { audit } from '../../src/index.ts';
import { regionCounts, totalCounts } from '../../src/simulate/counts.ts';
import { simulateElection } from '../../src/simulate/election.ts';
import { electionFiles } from '../../src/simulate/files.ts';
import { MANIPULATION_NAMES } from '../../src/simulate/manipulations.ts';
import { simulatedDataset, unbalanced } from '../support/simulated.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const variance = (values: readonly number[]): number => {
  const middle = mean(values);
  return mean(values.map((one) => (one - middle) ** 2));
};
const logit = (k: number, n: number): number => Math.log((k + 0.5) / (n - k + 0.5));

describe('an election that nothing was done to', () => {
  test.each([300, 1000, 0])('adds up, and is the same for the same seed: %d stations', (stations) => {
    const election = simulateElection({ seed: 7, stations });
    expect(unbalanced(election.stations)).toEqual([]);
    expect(unbalanced(election.regions)).toEqual([]);
    expect(regionCounts(election.stations, election.regionIds.length)).toEqual(election.regions);
    expect(election.counted).toEqual(election.published);
    expect(electionFiles(simulateElection({ seed: 7, stations }))).toEqual(electionFiles(election));
    expect(electionFiles(simulateElection({ seed: 8, stations }))).not.toEqual(electionFiles(election));
  });

  test.each([
    [1, 300],
    [2, 300],
    [3, 300],
    [4, 1000],
    [5, 0],
    [6, 0],
  ])('raises no error and no warning: seed %d, %d stations', (seed, stations) => {
    const report = audit(simulatedDataset(simulateElection({ seed, stations })));
    expect(report.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('takes regions and contestants as asked, and states what is left to it', () => {
    const asked = simulateElection({ seed: 1, stations: 100, regions: 4, contestants: 2 });
    expect([asked.regionIds.length, asked.contestants.length, asked.stations.votes.length]).toEqual([4, 2, 2]);
    expect([...new Set(asked.stations.region)]).toEqual([0, 1, 2, 3]);
    expect(simulateElection({ seed: 1, stations: 0 }).regionIds.length).toBe(17);
    expect(simulateElection({ seed: 1, stations: 30_000 }).regionIds.length).toBe(85);
    expect(simulateElection({ seed: 1, stations: 3 }).regionIds.length).toBe(3);
  });

  test.each([
    [{ stations: -1 }, /stations/],
    [{ stations: 1.5 }, /stations/],
    [{ regions: 0 }, /regions/],
    [{ regions: 11 }, /regions/],
    [{ contestants: 1 }, /contestants/],
    [{ contestants: 13 }, /contestants/],
    [{ seed: Number.NaN }, /seed/],
    [{ manipulations: [{ name: 'vote-moving', dose: 1.1 }] }, /dose/],
    [{ manipulations: [{ name: 'other', dose: 0.1 }] }, /no manipulation "other"/],
    [{ sources: [{ kind: 'tally', coverage: 0 }] }, /coverage/],
    [{ sources: [{ kind: 'survey', size: 0 }] }, /size/],
  ])('refuses %j', (over, message) => {
    expect(() => simulateElection({ seed: 1, stations: 10, ...(over as object) })).toThrow(RangeError);
    expect(() => simulateElection({ seed: 1, stations: 10, ...(over as object) })).toThrow(message);
  });
});

describe('the model', () => {
  const many = Array.from({ length: 6 }, (_, seed) => simulateElection({ seed, stations: 10_000, regions: 50 }));

  /** Variance inside regions of a figure of ordinary stations, without its binomial part. */
  function within(of: (at: number) => { y: number; error: number } | undefined, { stations, special }: (typeof many)[number]): number {
    const byRegion = new Map<number, number[]>();
    const errors: number[] = [];
    for (let at = 0; at < stations.size; at++) {
      const one = special[at] === 0 && stations.registered[at] >= 200 ? of(at) : undefined;
      if (!one) continue;
      errors.push(one.error);
      byRegion.set(stations.region[at], [...(byRegion.get(stations.region[at]) ?? []), one.y]);
    }
    const parts = [...byRegion.values()].map((values) => (variance(values) * values.length) / (values.length - 1));
    return mean(parts) - mean(errors);
  }

  test('turnout varies within regions by 0.32² on the logit scale, with and without confounding', () => {
    const without = Array.from({ length: 3 }, (_, seed) => simulateElection({ seed, stations: 10_000, regions: 50, confounding: false }));
    for (const elections of [many, without]) {
      const found = elections.map((election) => {
        const { cast, registered } = election.stations;
        return within((at) => {
          const home = registered[at] - cast[at];
          return home < 5 ? undefined : { y: logit(cast[at], registered[at]), error: 1 / cast[at] + 1 / home };
        }, election);
      });
      expect(mean(found) / 0.32 ** 2).toBeGreaterThan(0.93);
      expect(mean(found) / 0.32 ** 2).toBeLessThan(1.07);
    }
  });

  test('the log-odds of the first against the second contestant vary by 0.45² + 0.3²', () => {
    const found = many.map((election) => {
      const [first, second] = election.stations.votes;
      return within(
        (at) =>
          first[at] < 20 || second[at] < 20 ? undefined : { y: Math.log(first[at] / second[at]), error: 1 / first[at] + 1 / second[at] },
        election,
      );
    });
    // Stations with few votes of either are left out, which takes a little of the spread away.
    expect(mean(found) / (0.45 ** 2 + 0.3 ** 2)).toBeGreaterThan(0.9);
    expect(mean(found) / (0.45 ** 2 + 0.3 ** 2)).toBeLessThan(1.05);
  });

  test('regions differ in turnout by 0.19² on the logit scale', () => {
    const found = Array.from({ length: 12 }, (_, seed) => {
      const { regions } = simulateElection({ seed: 100 + seed, stations: 8500, regions: 85, special: false });
      return variance([...regions.cast].map((cast, at) => logit(cast, regions.registered[at])));
    });
    // Averages of 100 stations add 0.32²/100 and a little more for their unlike sizes.
    expect(mean(found)).toBeGreaterThan(0.19 ** 2 * 0.85);
    expect(mean(found)).toBeLessThan((0.19 ** 2 + 0.32 ** 2 / 50) * 1.15);
  });

  test('sizes are log-normal, with some small stations', () => {
    const sizes = many.flatMap(({ stations, special }) => [...stations.registered].filter((_, at) => special[at] === 0));
    const above = sizes.filter((one) => one > 850).length / sizes.length;
    // 98/99 of ordinary stations are usual; half of them exceed the middle, and no small one does.
    expect(Math.abs(above - 0.5 * (0.96 / 0.99))).toBeLessThan(0.02);
    const below = sizes.filter((one) => one < 100).length / sizes.length;
    expect(below).toBeGreaterThan(0.01);
    expect(below).toBeLessThan(0.04);
  });

  test('one station in two hundred is special: small, with a turnout near 100 %', () => {
    const [election] = many;
    const at = [...election.special.keys()].filter((one) => election.special[one] === 1);
    expect(Math.abs(at.length - 50)).toBeLessThan(4 * Math.sqrt(50));
    const { cast, registered } = election.stations;
    expect(at.reduce((sum, one) => sum + cast[one], 0) / at.reduce((sum, one) => sum + registered[one], 0)).toBeGreaterThan(0.93);
    expect(simulateElection({ seed: 1, stations: 1000, special: false }).special.includes(1)).toBe(false);
  });

  test('confounding ties turnout to the share of the first contestant, in either direction', () => {
    const correlations = (confounding: boolean): number[] =>
      Array.from({ length: 12 }, (_, seed) => {
        const { stations } = simulateElection({ seed, stations: 2000, confounding, special: false });
        const x = [...stations.cast].map((cast, at) => logit(cast, stations.registered[at]));
        const y = [...stations.votes[0]].map((votes, at) => logit(votes, stations.cast[at] - stations.invalid[at]));
        const [mx, my] = [mean(x), mean(y)];
        return mean(x.map((one, at) => (one - mx) * (y[at] - my))) / Math.sqrt(variance(x) * variance(y));
      });
    const tied = correlations(true);
    expect(Math.max(...tied)).toBeGreaterThan(0.15);
    expect(Math.min(...tied)).toBeLessThan(-0.15);
    expect(variance(tied)).toBeGreaterThan(3 * variance(correlations(false)));
  });

  test('every manipulation works at every size', () => {
    for (const stations of [0, 40])
      for (const name of MANIPULATION_NAMES) {
        const election = simulateElection({ seed: 3, stations, manipulations: [{ name, dose: 0.5 }] });
        expect([name, ...unbalanced(election.regions), ...unbalanced(election.stations)]).toEqual([name]);
        expect(election.counted).toEqual(totalCounts(simulateElection({ seed: 3, stations }).regions));
      }
  });
});
