import { describe, expect, test } from 'vitest';
import { checkOutcomes, type ElectionOutcome } from '../../src/calibrate/election-outcome.ts';
import { auditRow, falseAlarmRows, hypothesisRows, uniformityRows } from '../../src/calibrate/false-alarms.ts';
import { seededRandom } from '../stats/seeded-random.ts';
import { datasetOf, official } from '../support/dataset.ts';
import { skippedRun, testRun } from './observed.ts';

const dataset = datasetOf({ sources: [official({ votes: { alpha: 50, beta: 30, gamma: 20 } })] });
const uniform = seededRandom(3);
/** Elections in which one check always rejects, one never does, and one as often as chance has it; a fourth can ask every other. */
const outcomes: ElectionOutcome[] = Array.from({ length: 400 }, (_, index) => ({
  published: {},
  checks: checkOutcomes(dataset, [
    testRun('integer-percentages', [1e-12]),
    testRun('counts-from-percentages', [0.97]),
    testRun('last-digit-uniformity', [uniform(), uniform()]),
    index % 2 === 0 ? testRun('quick-count', [0.5]) : skippedRun('quick-count'),
  ]),
}));
const rows = new Map(falseAlarmRows('300', outcomes).map((row) => [row.check, row]));

describe('falseAlarmRows', () => {
  test('a check that always rejects, and one that never does', () => {
    expect(rows.get('integer-percentages')).toMatchObject({
      kind: 'test',
      question: 'turnout',
      elections: 400,
      tested: 400,
      at5: { count: 400, of: 400 },
      at1: { count: 400 },
      warnings: { count: 400 },
      flagged: { count: 400 },
    });
    expect(rows.get('counts-from-percentages')).toMatchObject({ at5: { count: 0 }, warnings: { count: 0 }, errors: { count: 0 } });
  });

  test('a check of two independent hypotheses rejects near its level: 1 − (1 − 0.025)²', () => {
    const at5 = rows.get('last-digit-uniformity')?.at5;
    expect(at5?.low).toBeLessThan(1 - 0.975 ** 2);
    expect(at5?.high).toBeGreaterThan(1 - 0.975 ** 2);
    expect(rows.get('last-digit-uniformity')?.hypotheses).toBe(2);
  });

  test('elections that a check could not ask count in no rate of it', () => {
    expect(rows.get('quick-count')).toMatchObject({ elections: 400, tested: 200, at5: { of: 200 }, warnings: { of: 200 } });
    expect(rows.get('ballot-chain')).toMatchObject({ tested: 0, warnings: { count: 0, of: 0, low: 0, high: 1 } });
    expect(rows.get('ballot-chain')).not.toHaveProperty('at5');
  });

  test('every check has its row', () => {
    expect(rows.size).toBeGreaterThan(40);
  });
});

test('a hypothesis is counted where it was asked; one without p-values wherever its check could ask', () => {
  const outcome = (asked: string[], flagged: string[]): ElectionOutcome => ({
    published: {},
    checks: [{ check: 'small-stations', tests: asked.length, errors: 0, warnings: 0, notes: flagged.length, asked, flagged }],
  });
  const turnout = 'station: turnout';
  const found = hypothesisRows('300', [outcome([turnout], [turnout]), outcome([turnout], []), outcome([], []), outcome([], [': roll'])]);
  expect(found).toMatchObject([
    { quantity: 'roll', level: '', tested: 4, flagged: { count: 1, of: 4 } },
    { quantity: 'turnout', level: 'station', tested: 2, flagged: { count: 1, of: 2 } },
  ]);
});

test('the audit as a whole: an election counts once, however many checks warn', () => {
  expect(auditRow('300', outcomes)).toMatchObject({ elections: 400, warnings: { count: 400, of: 400 }, errors: { count: 0 } });
});

describe('uniformityRows', () => {
  const found = new Map(uniformityRows('300', outcomes).map((row) => [row.check, row]));

  test('p-values that are always tiny are far from even, those of chance are not', () => {
    expect(found.get('integer-percentages')).toMatchObject({ exact: true, n: 400, above: expect.closeTo(1, 9), pAbove: 0 });
    expect(found.get('last-digit-uniformity')?.p).toBeGreaterThan(0.01);
    expect(found.get('last-digit-uniformity')?.exact).toBe(false);
  });

  test('p-values that are always large pass the one-sided test', () => {
    const row = found.get('counts-from-percentages');
    expect(row?.p).toBeLessThan(1e-9);
    expect(row?.pAbove).toBeGreaterThan(0.2);
  });

  test('too few p-values tell nothing', () => {
    expect(uniformityRows('300', outcomes.slice(0, 10))).toEqual([]);
  });
});
