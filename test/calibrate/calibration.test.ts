import { describe, expect, test } from 'vitest';
import { calibrationOf } from '../../src/calibrate/calibration.ts';
import { controlRow } from '../../src/calibrate/control-row.ts';
import type { ElectionOutcome } from '../../src/calibrate/election-outcome.ts';
import { type Plan, trialKey, trialsOf } from '../../src/calibrate/plan.ts';
import { calibrationMarkdown } from '../../src/report/calibration.ts';
import { powerPicture } from '../../src/report/figures/power.ts';
import { cleanDataset } from '../support/clean-election.ts';

const plan: Plan = {
  seed: 1,
  confounding: true,
  kinds: ['usual', 'batched'],
  sizes: [
    { name: '300', stations: 300, elections: 100, perDose: 10 },
    { name: 'regions', stations: 0, elections: 50, perDose: 10 },
  ],
  treatments: [{ name: 'vote-moving', title: 'Votes | moved', unit: 'share of stations', doses: [0.1, 0.2, 0.5] }],
};

/** A check that warns of the larger doses at 300 stations, never without manipulation. */
const outcomes = new Map(
  trialsOf(plan).map((trial): [string, ElectionOutcome] => {
    const dose = trial.manipulation?.dose ?? 0;
    const flags = (trial.stations > 0 && dose >= 0.2) || trial.kind === 'batched';
    const check = {
      check: 'integer-percentages',
      tests: 1,
      log10P: -dose - trial.seed / 1000,
      first: 0.5,
      errors: 0,
      warnings: flags ? 1 : 0,
      notes: 0,
      asked: ['station: turnout'],
      flagged: flags ? ['station: turnout'] : [],
    };
    return [trialKey(trial), { checks: [check], published: { 'last-digit-chi-square': trial.seed + 1000 * dose } }];
  }),
);
const control = controlRow(cleanDataset(1), false);
const calibration = calibrationOf(plan, outcomes, [control, { ...control, id: 'other', title: 'Other', disputed: true }]);
const options = { command: 'sanaq calibrate --out DIR', picture: true };

describe('calibrationOf', () => {
  test('holds every size, and what each dose came to', () => {
    expect(calibration.sizes).toEqual([
      { name: '300', stations: 300, elections: 100 },
      { name: 'regions', stations: 0, elections: 50 },
    ]);
    expect(calibration.audits.map(({ warnings }) => warnings.count)).toEqual([0, 0]);
    const [stations, regions] = calibration.power;
    expect(stations.doses.map(({ found }) => found.count)).toEqual([0, 10, 10]);
    expect(regions.doses.map(({ found }) => found.count)).toEqual([0, 0, 0]);
    // From 0 to all between 0.1 and 0.2, at 80 % on the scale of logarithms.
    expect(stations.smallest[0].dose).toBeCloseTo(0.1 * 2 ** 0.8, 12);
    expect(regions.smallest[0]).toEqual({ by: 'audit' });
  });

  test('holds every kind with its hypotheses; power and sizes are those of the usual kind', () => {
    expect(calibration.kinds?.map(({ name, unsaid }) => [name, unsaid])).toEqual([
      ['usual', undefined],
      ['batched', 'counts: batched'],
    ]);
    expect(calibration.kinds?.map(({ audits }) => audits.map(({ warnings }) => warnings.count))).toEqual([
      [0, 0],
      [100, 50],
    ]);
    expect(calibration.kinds?.[1].hypotheses[0]).toMatchObject({
      check: 'integer-percentages',
      quantity: 'turnout',
      level: 'station',
      tested: 100,
      flagged: { count: 100 },
    });
  });

  test('a part of the plan can be told, without what is not there', () => {
    const few = calibrationOf(plan, new Map([...outcomes].slice(0, 30)));
    expect(few.sizes).toEqual([{ name: '300', stations: 300, elections: 30 }]);
    expect(few.power).toEqual([]);
    expect(calibrationMarkdown(few, options)).not.toMatch(/undefined|NaN/);
    expect(powerPicture(few)).toBeUndefined();
    expect(calibrationOf(plan, new Map()).sizes).toEqual([]);
  });

  test('a control tells of every check that could ask it', () => {
    expect(control).toMatchObject({ rows: 1200, disputed: false });
    expect(control.checks['ballot-chain']).toEqual([0, 0, 0]);
    expect(control.checks).not.toHaveProperty('poll-trend');
  });
});

describe('calibrationMarkdown', () => {
  const text = calibrationMarkdown(calibration, options);

  test('tells rates with intervals, doses, tests and controls', () => {
    expect(text).toContain('| of 300 stations | 100 | 0 (0.0 %; 0.0–3.6 %) | 0 (0.0 %; 0.0–3.6 %) | yes |');
    expect(text).toContain('Every check that can raise a warning does so in at most 1 % of elections.');
    expect(text).toContain('17.4 % (');
    expect(text).toContain('> 50.0 %');
    expect(text).toContain('Votes \\| moved');
    expect(text).toContain('![Share of elections in which each dose is detected, by size](power.svg)');
    expect(text).toContain('1 election regarded as clean');
    expect(text).not.toMatch(/undefined|NaN|Infinity/);
  });

  test('tells every kind, and what its manifest lacks', () => {
    expect(text).toContain('| `usual` | of 300 stations | 100 | 0 (0.0 %; 0.0–3.6 %) | 0 (0.0 %; 0.0–3.6 %) | yes | – |');
    expect(text).toContain('| no limit | `integer-percentages` 100 (100.0 %) |');
    expect(text).toContain('- `batched`: counts: batched');
    const [usual] = calibration.kinds ?? [];
    expect(calibrationMarkdown({ ...calibration, kinds: [usual] }, options)).not.toContain('## Kinds');
  });

  test('every table has as many cells in each row as in its head', () => {
    const lines = text.split('\n').filter((line) => line.startsWith('|'));
    const cells = (line: string): number => line.replaceAll('\\|', '').split('|').length;
    let width = 0;
    for (const [at, line] of lines.entries()) {
      if (lines[at + 1]?.startsWith('| ---')) width = cells(line);
      expect(cells(line), line).toBe(width);
    }
  });

  test('a check that warns too often is named', () => {
    const [first] = calibration.falseAlarms.filter(({ check }) => check === 'integer-percentages');
    const often = { ...first, warnings: { count: 2, of: 100, low: 0.002, high: 0.07 } };
    expect(calibrationMarkdown({ ...calibration, falseAlarms: [often] }, options)).toContain(
      'Above 1 %: `integer-percentages` (of 300 stations, 2 (2.0 %; 0.2–7.0 %)).',
    );
  });

  test('draws no conclusion on any election', () => {
    expect(text).not.toMatch(/fraud|rigged|suspicious|statistically impossible/i);
  });
});

test('the picture of power has a panel for each manipulation, and says in words what it shows', () => {
  const svg = powerPicture(calibration) as string;
  expect(svg.match(/dose, % \(share of stations\)/g)).toHaveLength(1);
  expect(svg).toContain('Votes | moved, 300 stations: 17.4 %; Votes | moved, by region: not found');
  expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
  expect(svg).not.toMatch(/NaN|undefined/);
});
