import { describe, expect, test } from 'vitest';
import { withCompanions } from '../../src/calibrate/companions.ts';
import { KINDS } from '../../src/calibrate/kinds.ts';
import { trialOutcome } from '../../src/calibrate/trial.ts';
import type { ShareColumn } from '../../src/data/table.ts';
import { type Dataset, parseDataset } from '../../src/index.ts';
import { simulateElection } from '../../src/simulate/election.ts';
import { type ElectionFile, electionFiles } from '../../src/simulate/files.ts';

function read(files: readonly ElectionFile[]): Dataset {
  const encoder = new TextEncoder();
  const { dataset, problems } = parseDataset(files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })));
  if (!dataset) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return dataset;
}

const trial = { kind: 'usual', size: '300', stations: 300, seed: 5, confounding: true };

describe('trialOutcome', () => {
  const outcome = trialOutcome(trial, read);
  const ids = outcome.checks.map(({ check }) => check);

  test('every check that can raise a warning and compares sources is asked', () => {
    for (const id of [
      'matched-stations',
      'one-sided-differences',
      'poll-herding',
      'poll-trend',
      'quick-count',
      'share-discrepancy',
      'turnout-discrepancy',
    ])
      expect(ids).toContain(id);
    expect(ids).toContain('ballot-chain');
    expect(outcome.checks.filter(({ errors }) => errors > 0)).toEqual([]);
    expect(Object.keys(outcome.published)).toHaveLength(5);
  });

  test('the same trial has the same outcome, another seed another one', () => {
    expect(trialOutcome(trial, read)).toEqual(outcome);
    expect(trialOutcome({ ...trial, seed: 6 }, read)).not.toEqual(outcome);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });

  test('a check says the same alone as in the whole audit: its whole question runs with it', () => {
    const manipulation = { name: 'rounded-integer', dose: 0.2 };
    const large = { ...trial, size: '2000', stations: 2000, manipulation };
    const whole = trialOutcome(large, read);
    const some = trialOutcome({ ...large, checks: ['integer-percentages', 'digits'] }, read);
    const told = some.checks.map(({ check }) => check);
    expect(told).toContain('integer-percentages');
    expect(told).toContain('last-two-digits');
    expect(told).not.toContain('resampled-density');
    expect(some.checks).toEqual(whole.checks.filter(({ check }) => told.includes(check)));
    expect(some.published).toEqual({});
  });

  test('results by region have their own checks, and no quick count', () => {
    const regions = trialOutcome({ ...trial, size: 'regions', stations: 0 }, read);
    expect(regions.checks.map(({ check }) => check)).not.toContain('quick-count');
    expect(regions.checks.map(({ check }) => check)).toContain('poll-trend');
    // Protocols are copied then, of stations that are not published.
    const altered = { ...trial, size: 'regions', stations: 0, manipulation: { name: 'protocols-altered', dose: 0.2 } };
    expect(trialOutcome(altered, read).checks.map(({ check }) => check)).not.toContain('quick-count');
  });

  test('what is done to an election is found where it must be', () => {
    const altered = trialOutcome({ ...trial, manipulation: { name: 'protocols-altered', dose: 0.5 } }, read);
    expect(altered.checks.find(({ check }) => check === 'one-sided-differences')?.warnings).toBeGreaterThan(0);
  });
});

test('every kind can be simulated and audited, and differs from the others', () => {
  const outcomes = KINDS.map(({ name }) => trialOutcome({ ...trial, kind: name, size: '60', stations: 60 }, read));
  // Whether rounding and batches are announced may change nothing.
  expect(new Set(outcomes.map((one) => JSON.stringify(one))).size).toBeGreaterThanOrEqual(KINDS.length - 2);
  expect(() => trialOutcome({ ...trial, kind: 'other' }, read)).toThrow('there is no kind of election "other"');
});

test('companions are drawn about the votes as counted', () => {
  const sums = { poll: 0, survey: 0, turnout: 0, quick: 0 };
  const elections = 40;
  for (let seed = 0; seed < elections; seed++) {
    const election = simulateElection({ seed, stations: 120, sources: [{ kind: 'protocols', coverage: 0.2 }] });
    const { sources } = read(withCompanions(election, electionFiles(election), 0.02, election.sources[0].protocols?.counts));
    const { counted, leader } = election;
    const share = counted.votes[leader] / counted.valid;
    const totals = (id: string) => sources.find((one) => one.id === id)?.tables.find(({ origin }) => origin === 'totals');
    const fraction = (column?: ShareColumn): number => (column ? column.units[0] / 10 ** (column.decimals[0] + 2) : Number.NaN);
    const printed = (id: string): number => fraction(totals(id)?.shares[leader]);
    const quick = sources.find(({ id }) => id === 'quick-count')?.tables[0];
    const votes = quick?.votes.map((column) => column?.values.reduce((sum, one) => sum + (one > 0 ? one : 0), 0) ?? 0) ?? [];
    sums.poll += printed('poll-6') - share;
    sums.survey += printed('turnout-survey') - share;
    sums.turnout += fraction(totals('turnout-survey')?.turnout) - counted.cast / counted.registered;
    sums.quick += votes[leader] / votes.reduce((sum, one) => sum + one, 0) - share;
  }
  // Standard errors of the means: 3.1, 2.6, 4.2 and about 3 points over the root of 40.
  expect(Math.abs(sums.poll / elections)).toBeLessThan(0.02);
  expect(Math.abs(sums.survey / elections)).toBeLessThan(0.017);
  expect(sums.turnout / elections).toBeGreaterThan(0.07);
  expect(sums.turnout / elections).toBeLessThan(0.13);
  expect(Math.abs(sums.quick / elections)).toBeLessThan(0.02);
});
