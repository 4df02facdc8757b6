import { describe, expect, test } from 'vitest';
import { asExtreme, twinQuestions, withTwins } from '../../src/calibrate/twins.ts';
import { type AuditReport, audit, type Dataset, parseDataset } from '../../src/index.ts';
import { Report } from '../../src/report/schema.ts';
import { simulateElection } from '../../src/simulate/election.ts';
import { electionFiles } from '../../src/simulate/files.ts';

function simulated(seed: number, dose = 0): Dataset {
  const manipulations = dose > 0 ? [{ name: 'rounded-fives' as const, dose }] : [];
  const election = simulateElection({ seed, stations: 900, manipulations, sources: [{ kind: 'survey', size: 1500 }] });
  const encoder = new TextEncoder();
  const { dataset } = parseDataset(electionFiles(election).map(({ path, text }) => ({ path, bytes: encoder.encode(text) })));
  return dataset as Dataset;
}

const counts = (dataset: Dataset, report: AuditReport, draws: number): number[] => {
  const questions = twinQuestions(report);
  const found = questions.map(() => 0);
  for (let stream = 0; stream < draws; stream++)
    for (const [at, one] of asExtreme(dataset, questions, 5, stream).entries()) if (one) found[at]++;
  return found;
};

describe('clean twins of a dataset', () => {
  const dataset = simulated(1, 0.3);
  const report = audit(dataset, { checks: ['integer-percentages', 'zero-five-percentages', 'share-discrepancy'] });
  const questions = twinQuestions(report);

  test('findings that compare sources are not asked, others are', () => {
    expect(report.findings.map(({ check }) => check)).toContain('share-discrepancy');
    expect(new Set(questions.map(({ check }) => check))).toEqual(new Set(['integer-percentages', 'zero-five-percentages']));
  });

  test('no twin shows percentages that were made multiples of five', () => {
    const found = counts(dataset, report, 12);
    const country = questions.findIndex(({ check, scope }) => check === 'integer-percentages' && scope.level === 'station');
    expect(found[country]).toBe(0);
    const told = withTwins(report, questions, found, 12);
    expect(told.findings.find(({ id }) => id === questions[country].finding)?.test?.twin).toEqual({
      draws: 12,
      asExtreme: 0,
      pValue: expect.closeTo(1 / 13, 12),
    });
    expect(told.options).toMatchObject({ twins: 12 });
    expect(told.findings.filter(({ check }) => check === 'share-discrepancy').every(({ test: one }) => one?.twin === undefined)).toBe(true);
    expect(Report.safeParse(told).success).toBe(true);
  });

  test('every twin shows what is no surprise, and none what is impossible', () => {
    const [one] = questions;
    expect(
      asExtreme(
        dataset,
        [
          { ...one, extreme: 0 },
          { ...one, extreme: 1e6 },
          { ...one, extreme: 0, scope: { area: 'nowhere' } },
        ],
        1,
        0,
      ),
    ).toEqual([true, false, false]);
  });

  test('the same stream gives the same answer', () => {
    expect(asExtreme(dataset, questions, 3, 4)).toEqual(asExtreme(dataset, questions, 3, 4));
  });

  test('refuses counts that fit nothing', () => {
    expect(() => withTwins(report, questions, [], 10)).toThrow(RangeError);
    expect(() =>
      withTwins(
        report,
        questions,
        questions.map(() => 0),
        0,
      ),
    ).toThrow(RangeError);
  });
});
