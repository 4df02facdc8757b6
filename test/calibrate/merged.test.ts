import { describe, expect, test } from 'vitest';
import { calibrationOf } from '../../src/calibrate/calibration.ts';
import type { ElectionOutcome } from '../../src/calibrate/election-outcome.ts';
import { lackingIn, mergedCalibration } from '../../src/calibrate/merged.ts';
import { type Plan, trialKey, trialsOf } from '../../src/calibrate/plan.ts';
import { calibrationMarkdown } from '../../src/report/calibration.ts';

const sizes = (elections: number, perDose: number) => [
  { name: '300', stations: 300, elections, perDose },
  { name: 'regions', stations: 0, elections, perDose },
];
const treatments = [{ name: 'vote-moving', title: 'Votes moved', unit: 'share of stations', doses: [0.1, 0.5] }];
const first: Plan = { seed: 1, confounding: true, kinds: ['usual', 'run-off'], sizes: sizes(400, 20), treatments };

type Says = (trial: { readonly seed: number; readonly dose: number }) => { readonly log10P: number; readonly warnings: number };

/** Outcomes in which each check says what it is given to say, and one published test has the seed for its statistic. */
function outcomesOf(plan: Plan, says: Readonly<Record<string, Says>>): Map<string, ElectionOutcome> {
  return new Map(
    trialsOf(plan).map((trial): [string, ElectionOutcome] => {
      const checks = Object.entries(says).map(([check, say]) => {
        const { log10P, warnings } = say({ seed: trial.seed, dose: trial.manipulation?.dose ?? 0 });
        const key = 'station: turnout';
        return { check, tests: 1, log10P, first: 0.5, errors: 0, warnings, notes: 0, asked: [key], flagged: warnings > 0 ? [key] : [] };
      });
      return [
        trialKey(trial),
        { checks, published: trial.checks ? {} : { 'last-digit-chi-square': trial.seed + 1000 * (trial.manipulation?.dose ?? 0) } },
      ];
    }),
  );
}

const quiet: Says = ({ seed }) => ({ log10P: -seed / 1000, warnings: 0 });
/** Warns of three elections that nobody touched. */
const loud: Says = ({ seed, dose }) => ({ log10P: -seed / 1000, warnings: dose === 0 && seed <= 3 ? 1 : 0 });
const finds: Says = ({ seed, dose }) => ({ log10P: -seed / 1000 - dose, warnings: dose > 0 ? 1 : 0 });

const before = calibrationOf(first, outcomesOf(first, { 'integer-percentages': loud, 'last-two-digits': loud, 'poll-trend': loud }));
const part: Plan = { ...first, sizes: sizes(50, 5), checks: ['integer-percentages', 'symmetric-stations'] };
/** What only the manipulated elections tell of: of those nobody touched the part knows its own checks. */
const anew = outcomesOf(part, { 'integer-percentages': quiet, 'symmetric-stations': finds });
const after = calibrationOf(part, anew, [], before);
const merged = mergedCalibration(before, after, { checks: part.checks, measured: 'a day later' });

const rowsOf = (check: string, from = merged) => from.falseAlarms.filter((one) => one.check === check);

describe('mergedCalibration', () => {
  test('replaces the numbers of a check as a whole, and never adds them', () => {
    expect(rowsOf('integer-percentages', before).map(({ warnings }) => [warnings.count, warnings.of])).toEqual([
      [3, 400],
      [3, 400],
    ]);
    expect(rowsOf('integer-percentages').map(({ elections, warnings }) => [elections, warnings.count, warnings.of])).toEqual([
      [50, 0, 50],
      [50, 0, 50],
    ]);
    for (const { falseAlarms, hypotheses } of merged.kinds ?? []) {
      expect(falseAlarms.filter(({ check }) => check === 'integer-percentages').map(({ warnings }) => warnings.of)).toEqual([50, 50]);
      expect(hypotheses.filter(({ check }) => check === 'integer-percentages').map(({ tested }) => tested)).toEqual([50, 50]);
    }
  });

  test('adds a check that was not measured before, in the order of the report', () => {
    const asked = merged.falseAlarms.filter(({ size, tested }) => size === '300' && tested > 0).map(({ check }) => check);
    expect(asked).toEqual(['poll-trend', 'integer-percentages', 'symmetric-stations', 'last-two-digits']);
  });

  test('keeps the numbers of all others, and of the published tests', () => {
    for (const check of ['last-two-digits', 'poll-trend']) expect(rowsOf(check)).toEqual(rowsOf(check, before));
    const kept = (row: { test: string }) => ['last-digit-chi-square', 'check:last-two-digits'].includes(row.test);
    expect(merged.critical.filter(kept)).toEqual(before.critical.filter(kept));
    expect(merged.critical.find(({ test }) => test === 'check:integer-percentages')).toMatchObject({ elections: 50 });
    expect([merged.sizes, merged.audits]).toEqual([before.sizes, before.audits]);
  });

  test('doses are those of the part, found by the critical values that stand', () => {
    const [{ doses }] = merged.power;
    expect(doses.map(({ found }) => [found.count, found.of])).toEqual([
      [5, 5],
      [5, 5],
    ]);
    // The published test passes the value of 400 elections, not that of the 50 that it was not computed for.
    expect(doses[1].passed['last-digit-chi-square']).toBe(5);
    const none = mergedCalibration(before, calibrationOf({ ...part, treatments: [] }, anew, [], before), { checks: part.checks });
    expect(none.power).toEqual(before.power);
    const since = 'The doses were measured before `integer-percentages` and `symmetric-stations` were measured anew';
    expect(calibrationMarkdown(none, { command: 'c' })).toContain(since);
    expect(calibrationMarkdown(merged, { command: 'c' })).not.toContain('The doses were measured before');
  });

  test('tells what was measured when, and by how many', () => {
    expect(merged.parts).toMatchObject([
      {
        sizes: [
          { name: '300', elections: 400, perDose: 20 },
          { name: 'regions', elections: 400, perDose: 20 },
        ],
        manipulations: ['vote-moving'],
      },
      {
        measured: 'a day later',
        checks: part.checks,
        sizes: [
          { elections: 50, perDose: 5 },
          { elections: 50, perDose: 5 },
        ],
      },
    ]);
    const thrice = mergedCalibration(merged, after, { checks: part.checks, measured: 'two days later' });
    expect(thrice.parts?.map(({ measured }) => measured)).toEqual([undefined, 'a day later', 'two days later']);
    expect({ ...thrice, parts: [] }).toEqual({ ...merged, parts: [] });
    const text = calibrationMarkdown(thrice, { command: 'c' });
    for (const heading of ['### a day later', '### two days later']) expect(text).toContain(heading);
  });

  test('a kind that the part lacks has no number of its checks, rather than an earlier one', () => {
    const usual = { ...part, kinds: ['usual'] };
    const [, runOff] = mergedCalibration(before, calibrationOf(usual, anew, [], before), { checks: part.checks }).kinds ?? [];
    expect(runOff.falseAlarms.map(({ check }) => check)).not.toContain('integer-percentages');
    expect(runOff.falseAlarms.map(({ check }) => check)).toContain('last-two-digits');
  });

  test('refuses elections that the first measurement lacks', () => {
    const other = (changed: Partial<Plan>) => {
      const plan = { ...part, ...changed };
      return () =>
        mergedCalibration(before, calibrationOf(plan, outcomesOf(plan, { 'integer-percentages': quiet })), { checks: part.checks });
    };
    expect(other({ kinds: ['enclaves'] })).toThrow('has no elections of the kind enclaves');
    expect(other({ sizes: [{ name: '60', stations: 60, elections: 2, perDose: 1 }] })).toThrow('has no elections of the size 60');
    expect(other({ confounding: false })).toThrow('has no elections without confounding');
    expect(lackingIn(before, part)).toBeUndefined();
  });
});

describe('calibrationMarkdown of a merged measurement', () => {
  const text = calibrationMarkdown(merged, { command: 'sanaq calibrate --out DIR' });

  test('says when and with how many elections each check was measured', () => {
    expect(text).toContain('## What was measured when');
    expect(text).toMatch(/\| a day later \| [\d.]+ \| `integer-percentages` and `symmetric-stations` \| 2 \| 50 of 300 stations/);
    expect(text).toContain('of 300 stations 50 instead of 400 for `integer-percentages` and `symmetric-stations`');
    expect(text).not.toMatch(/undefined|NaN|Infinity/);
  });

  test('bounds the audit as a whole by the rates of the checks measured earlier', () => {
    // 0 of 50 by the part; 3 of 400 by each of two others.
    expect(text).toContain('| `usual` | of 300 stations | 50 | 0 (0.0 %; 0.0–7.1 %) | 0 (0.0 %; 0.0–7.1 %) | 1.5 % |');
  });

  test('of a measurement at once nothing of this is said', () => {
    expect(calibrationMarkdown(before, { command: 'c' })).not.toMatch(/measured when|measured last|fewer elections/);
  });
});
