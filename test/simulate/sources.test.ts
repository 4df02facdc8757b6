import { describe, expect, test } from 'vitest';
import { audit } from '../../src/index.ts';
import { emptyCounts } from '../../src/simulate/counts.ts';
import { simulateElection } from '../../src/simulate/election.ts';
import { type SourceOptions, simulateSource } from '../../src/simulate/sources.ts';
import { randomStream } from '../../src/stats/random.ts';
import { selectionRatio } from '../../src/stats/selection.ts';
import { simulatedDataset } from '../support/simulated.ts';

const VOTES = [500_000, 300_000, 150_000, 50_000];
const counted = { registered: 2_000_000, issued: 1_020_000, cast: 1_020_000, invalid: 20_000, valid: 1_000_000, votes: VOTES };

/** The leader's share in many draws. */
function shares(options: SourceOptions, draws: number): number[] {
  return Array.from({ length: draws }, (_, stream) => {
    const { votes, sum } = simulateSource(options, {
      counted,
      protocols: emptyCounts(0, 4),
      leader: 0,
      uniform: randomStream(5, stream).uniform,
    });
    expect(votes.reduce((total, one) => total + one, 0)).toBe(sum);
    return votes[0] / sum;
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const variance = (values: readonly number[]): number => mean(values.map((one) => (one - mean(values)) ** 2));

describe('a survey', () => {
  test('errs by sampling, its design effect and its total survey error', () => {
    const found = shares({ kind: 'survey', size: 1500, designEffect: 1.5, error: 0.03 }, 1500);
    // Dirichlet-multinomial: p(1 − p)/m · (m + c)/(1 + c), with m = 1000 and c = 0.25/0.0009 − 1.
    const c = 0.25 / 0.03 ** 2 - 1;
    const expected = (0.25 / 1000) * ((1000 + c) / (1 + c));
    expect(Math.abs(mean(found) - 0.5)).toBeLessThan(4 * Math.sqrt(expected / 1500));
    expect(Math.abs(variance(found) / expected - 1)).toBeLessThan(4 * Math.sqrt(2 / 1500));
  });

  test('has sampling error alone where no other is stated', () => {
    const found = shares({ kind: 'survey', size: 1000, designEffect: 1, error: 0 }, 1500);
    expect(Math.abs(variance(found) / (0.25 / 1000) - 1)).toBeLessThan(4 * Math.sqrt(2 / 1500));
  });
});

describe('a tally', () => {
  test.each([1, 2, 0.5])('selects by the ratio stated: Γ = %d', (gamma) => {
    const found = mean(shares({ kind: 'tally', coverage: 0.02, gamma }, 100));
    expect(Math.abs(Math.log(selectionRatio(0.5, found) / gamma))).toBeLessThan(0.01);
  });

  test.each([0.3, 0.9, 1])('never has more votes of anybody than there were: coverage %d', (coverage) => {
    for (const gamma of [0.01, 1, 100])
      for (let stream = 0; stream < 5; stream++) {
        const { votes, sum } = simulateSource(
          { kind: 'tally', coverage, gamma },
          { counted, protocols: emptyCounts(0, 4), leader: 1, uniform: randomStream(5, stream).uniform },
        );
        expect(sum).toBe(Math.round(coverage * counted.valid));
        for (const [c, one] of votes.entries()) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(VOTES[c]);
        }
      }
  });
});

describe('sources in a dataset', () => {
  const sources: readonly SourceOptions[] = [
    { kind: 'survey', size: 1500 },
    { kind: 'survey', size: 900, gamma: 2 },
    { kind: 'tally', coverage: 0.03, gamma: 1.5 },
    { kind: 'protocols', coverage: 0.2 },
  ];

  test.each([200, 0])('are read with what they state: %d stations', (stations) => {
    const election = simulateElection({ seed: 4, stations, sources });
    const dataset = simulatedDataset(election);
    expect(dataset.sources.map(({ id, kind }) => [id, kind])).toEqual([
      ['commission', 'official'],
      ['survey', 'survey'],
      ['survey-2', 'survey'],
      ['tally', 'voter-tally'],
      ['protocols', 'observer-tally'],
    ]);
    expect(dataset.sources[1].sample?.designEffect).toBe(1.5);
    expect(dataset.sources[3].coverage?.validVotes).toBe(Math.round(0.03 * election.counted.valid));
    expect(dataset.sources[4].coverage?.stations).toBe(election.sources[3].protocols?.rows.length);
    expect(audit(dataset).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('copies of protocols stand beside the stations they are of, and agree where nothing was altered', () => {
    const dataset = simulatedDataset(simulateElection({ seed: 4, stations: 200, sources: [{ kind: 'protocols', coverage: 0.2 }] }));
    const report = audit(dataset, { checks: ['matched-stations', 'one-sided-differences'] });
    expect(report.checks.map(({ status }) => status)).toEqual(['passed', 'passed']);
    expect(report.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});
