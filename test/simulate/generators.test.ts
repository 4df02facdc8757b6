import { describe, expect, test } from 'vitest';
import { countsOf } from '../../src/queries/recorded.ts';
import { regionCounts } from '../../src/simulate/counts.ts';
import { type ElectionOptions, type SimulatedElection, simulateElection } from '../../src/simulate/election.ts';
import { electionFiles } from '../../src/simulate/files.ts';
import { GENERATOR_NAMES, type GeneratorName } from '../../src/simulate/generators.ts';
import { pearsonCorrelation } from '../../src/stats/correlation.ts';
import { sum } from '../../src/stats/sum.ts';
import { simulatedDataset, unbalanced } from '../support/simulated.ts';

const election = (generator: GeneratorName, over: Partial<ElectionOptions> = {}): SimulatedElection =>
  simulateElection({ seed: 11, stations: 2000, generator, ...over });

/** Stations that are no institution and have a roll. */
const ordinary = ({ stations, special, noRoll }: SimulatedElection): number[] =>
  Array.from({ length: stations.size }, (_, at) => at).filter((at) => special[at] === 0 && noRoll[at] === 0 && stations.registered[at] > 0);

const turnouts = (one: SimulatedElection): number[] => ordinary(one).map((at) => one.stations.cast[at] / one.stations.registered[at]);
const valid = ({ stations: { cast, invalid } }: SimulatedElection, at: number): number => cast[at] - invalid[at];
const quantile = (values: readonly number[], part: number): number => values.toSorted((a, b) => a - b)[Math.floor(part * values.length)];
/** Kurtosis of logit turnout. */
function kurtosis(one: SimulatedElection): number {
  const logits = turnouts(one)
    .filter((t) => t > 0 && t < 1)
    .map((t) => Math.log(t / (1 - t)));
  const mean = sum(logits) / logits.length;
  const moment = (power: number): number => sum(logits.map((x) => (x - mean) ** power)) / logits.length;
  return moment(4) / moment(2) ** 2;
}

describe('every generator', () => {
  /** Kinds whose rows do not have votes and invalid ballots for every ballot, or more ballots than voters on the roll. */
  const UNBALANCED: readonly GeneratorName[] = ['three-votes', 'three-votes-announced', 'late-voters'];

  test.each(GENERATOR_NAMES)('%s: the same for the same seed, another for another, and what it publishes adds up', (generator) => {
    for (const stations of [60, 0]) {
      const one = election(generator, { stations });
      expect(electionFiles(election(generator, { stations }))).toEqual(electionFiles(one));
      expect(electionFiles(election(generator, { stations, seed: 12 }))).not.toEqual(electionFiles(one));
      expect(regionCounts(one.stations, one.regionIds.length)).toEqual(one.regions);
      expect(one.counted).toEqual(one.published);
      if (!UNBALANCED.includes(generator)) expect(unbalanced(one.stations)).toEqual([]);
      expect(simulatedDataset(one).sources).toHaveLength(1);
    }
  });

  test('the usual one is what is simulated where none is named', () => {
    expect(simulateElection({ seed: 3, stations: 100 }).stations).toEqual(
      simulateElection({ seed: 3, stations: 100, generator: 'usual' }).stations,
    );
    expect(() => simulateElection({ seed: 3, stations: 100, generator: 'other' as GeneratorName })).toThrow(
      'there is no generator "other"',
    );
  });
});

describe('what a generator promises', () => {
  test('heavy tails: kurtosis of turnout far above that of the usual kind', () => {
    expect(kurtosis(election('heavy-tailed'))).toBeGreaterThan(1.5 * kurtosis(election('usual')));
  });

  test('enclaves: support of the second contestant is bimodal', () => {
    const one = election('enclaves');
    const shares = ordinary(one).map((at) => one.stations.votes[1][at] / valid(one, at));
    const near = shares.filter((share) => share > 0.85).length / shares.length;
    const between = shares.filter((share) => share > 0.6 && share <= 0.85).length / shares.length;
    expect(near).toBeGreaterThan(0.1);
    expect(between).toBeLessThan(near);
  });

  test.each([
    ['compulsory-220', 220],
    ['compulsory-350', 350],
  ] as const)('%s: turnout of about 95 %, sections of about so many', (generator, middle) => {
    const one = election(generator);
    expect(Math.abs(quantile(turnouts(one), 0.5) - 0.95)).toBeLessThan(0.015);
    const sizes = ordinary(one).map((at) => one.stations.registered[at]);
    expect(Math.abs(quantile(sizes, 0.5) / middle - 1)).toBeLessThan(0.02);
    expect(quantile(sizes, 0.95) / middle).toBeLessThan(1.2);
  });

  test('tiny stations: 20 to 60 voters', () => {
    const one = election('tiny-stations');
    const sizes = ordinary(one).map((at) => one.stations.registered[at]);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([20, 60]);
    expect(Math.abs(sum(sizes) / sizes.length - 40)).toBeLessThan(1.5);
  });

  test('run-off: two contestants, |r| = 0.5 on average', () => {
    const found = Array.from({ length: 12 }, (_, seed) => {
      const one = election('run-off', { seed });
      expect(one.contestants).toHaveLength(2);
      const logit = (k: number, n: number): number => Math.log((k + 0.5) / (n - k + 0.5));
      const { cast, registered, votes } = one.stations;
      const rows = ordinary(one).filter((at) => registered[at] >= 200);
      return pearsonCorrelation(
        rows.map((at) => logit(cast[at], registered[at])),
        rows.map((at) => logit(votes[0][at], valid(one, at))),
      ).effect;
    });
    expect(Math.abs(sum(found.map(Math.abs)) / found.length - 0.5)).toBeLessThan(0.06);
    expect(new Set(found.map(Math.sign)).size).toBe(2);
  });

  test('a dominant party has about nine votes in ten', () => {
    const shares = Array.from({ length: 8 }, (_, seed) => {
      const { counted, leader } = election('dominant-party', { seed, stations: 500 });
      return counted.votes[leader] / counted.valid;
    });
    expect(Math.abs(sum(shares) / shares.length - 0.9)).toBeLessThan(0.06);
  });

  test('institutions: six in a hundred, with a turnout near 100 %', () => {
    const one = election('institutions');
    const at = [...one.special.keys()].filter((row) => one.special[row] === 1);
    expect(Math.abs(at.length - 120)).toBeLessThan(4 * Math.sqrt(120));
    expect(sum(at.map((row) => one.stations.cast[row])) / sum(at.map((row) => one.stations.registered[row]))).toBeGreaterThan(0.93);
  });

  test('postal wards: one row in ten is published without a roll', () => {
    const one = election('postal-wards');
    const wards = sum(one.noRoll);
    expect(Math.abs(wards - 200)).toBeLessThan(4 * Math.sqrt(200));
    const lines =
      electionFiles(one)
        .find(({ path }) => path === 'stations.csv')
        ?.text.split('\n') ?? [];
    expect(lines.filter((line) => /^S\d+,,/.test(line))).toHaveLength(wards);
  });

  test('round rolls: 1,000 or 1,500', () => {
    const one = election('round-rolls');
    expect(new Set(ordinary(one).map((at) => one.stations.registered[at]))).toEqual(new Set([1000, 1500]));
  });

  test('three votes a ballot: 92 % of three times the valid ballots', () => {
    const { counted } = election('three-votes');
    expect(sum(counted.votes) / counted.valid).toBeCloseTo(3 * 0.92, 2);
  });

  test('voters added on the day: more ballots than the roll at a few stations, about 2.5 % of the roll in all', () => {
    const [late, usual] = [election('late-voters'), election('usual')];
    const { cast, registered } = late.stations;
    expect([...cast.keys()].some((at) => cast[at] > registered[at])).toBe(true);
    const more = (late.counted.cast - usual.counted.cast) / usual.counted.registered;
    // The mean of a log-normal number: 1.5 % times the root of e.
    expect(Math.abs(more - 0.015 * Math.exp(0.5))).toBeLessThan(0.003);
  });

  test('counts rounded to five, and what the manifest says of them', () => {
    for (const [generator, said] of [
      ['rounded', 'exact'],
      ['rounded-announced', 'rounded'],
    ] as const) {
      const one = election(generator, { stations: 300 });
      const { registered, cast, invalid, votes } = one.stations;
      expect([registered, cast, invalid, ...votes].every((column) => column.every((value) => value % 5 === 0))).toBe(true);
      expect(simulatedDataset(one).sources[0].tables.map(countsOf)).toEqual([said, said, said]);
    }
  });

  test('batches of 2,500 but for the last of each region, without a roll', () => {
    for (const [generator, said] of [
      ['batched', 'exact'],
      ['batched-announced', 'batched'],
    ] as const) {
      const one = election(generator, { stations: 300 });
      const smaller = [...one.stations.cast.keys()].filter((at) => one.stations.cast[at] !== 2500);
      expect(smaller.length).toBeLessThanOrEqual(one.regionIds.length);
      expect(smaller.every((at) => one.stations.cast[at] < 2500)).toBe(true);
      expect(sum(one.noRoll)).toBe(300);
      expect(simulatedDataset(one).sources[0].tables.map(countsOf)).toEqual([said, said, said]);
    }
  });
});
