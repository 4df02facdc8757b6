import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/audit/report.ts';
import { type Evidenced, verdictOf } from '../../src/audit/verdict.ts';
import { type Doubt, doubtOf, together } from '../../src/findings/weight.ts';

const finding = (id: string, over: Partial<Finding> = {}): Finding => ({
  id,
  check: 'ballot-chain',
  severity: 'error',
  about: 'result',
  scope: {},
  message: '',
  expected: '',
  seen: '',
  measures: {},
  explanations: [''],
  locations: [],
  ...over,
});

/** The verdict on findings, each with the areas and the ballots it puts in doubt. */
function verdict(found: readonly (readonly [Finding, Doubt?])[], over: Partial<Evidenced> = {}) {
  const doubts = new Map(found.map(([{ id }, doubt]) => [id, doubt]));
  return verdictOf({
    question: 'arithmetic',
    findings: found.map(([one]) => one),
    doubtOf: ({ id }) => doubts.get(id),
    isUnusual: () => false,
    size: { stations: 1000, ballots: 100_000 },
    couldChange: () => false,
    columnsUnfit: false,
    ran: true,
    couldSee: true,
    ...over,
  });
}

const ballots = (id: string, area: number, count: number, asked = 1000): readonly [Finding, Doubt] => [
  finding(id),
  doubtOf(area, count, count, 'counted', asked),
];

describe('errors', () => {
  test('contradict from 0.1 % of the ballots on, and are slips below', () => {
    expect(verdict([ballots('a', 1, 100)])).toBe('contradicted');
    expect(verdict([ballots('a', 1, 99)])).toBe('slips');
    expect(verdict([ballots('a', 1, 60), ballots('b', 2, 40)])).toBe('contradicted');
  });

  test('count no ballot of an area twice', () => {
    expect(verdict([ballots('a', 1, 60), ballots('b', 1, 60)])).toBe('slips');
    expect(together([doubtOf(1, 3, 9), doubtOf(1, 5, 6), doubtOf(2, 1, 1)])).toEqual({ areas: 2, fewest: 6, most: 10 });
  });

  test('contradict from 1 % of the stations on, of tables with at least 200', () => {
    const two = (asked: number) => [ballots('a', 1, 1, asked), ballots('b', 2, 1, asked)];
    expect(verdict(two(200))).toBe('contradicted');
    expect(verdict(two(201))).toBe('slips');
    expect(verdict(two(199))).toBe('slips');
  });

  test('contradict where they could change a decision, or speak of one', () => {
    expect(verdict([ballots('a', 1, 1)], { couldChange: () => true })).toBe('contradicted');
    expect(verdict([[finding('a', { decides: true })]])).toBe('contradicted');
    expect(verdict([[finding('a')]])).toBe('slips');
  });

  test('of a document make no verdict', () => {
    expect(verdict([[finding('a', { about: 'document', decides: true }), doubtOf(1, 90_000, 90_000)]])).toBe('consistent');
  });

  test('without areas count by the fewest ballots they weigh', () => {
    const weight = { stations: 1, ofStations: 1, ballots: [100, 200] as const };
    expect(verdict([[finding('a', { weight })]])).toBe('contradicted');
    expect(verdict([[finding('a', { weight: { ...weight, ballots: [99, 1e6] } })]])).toBe('slips');
  });
});

test('the graver verdict is told first', () => {
  const warning = finding('w', { severity: 'warning' });
  const note = finding('n', { severity: 'note' });
  expect(verdict([ballots('a', 1, 1), [warning], [note]])).toBe('anomalous');
  expect(verdict([ballots('a', 1, 100), [warning]])).toBe('contradicted');
  expect(verdict([ballots('a', 1, 1), [note]], { isUnusual: ({ id }) => id === 'n' })).toBe('unusual');
  expect(verdict([[note]], { isUnusual: () => false })).toBe('consistent');
  expect(verdict([], { columnsUnfit: true })).toBe('unusual');
});

test('nothing found says how well it was looked for', () => {
  expect(verdict([], { ran: false, couldSee: false })).toBe('not-testable');
  expect(verdict([], { question: 'turnout', couldSee: false })).toBe('weakly-tested');
  expect(verdict([], { question: 'turnout' })).toBe('consistent');
  expect(verdict([], { couldSee: false })).toBe('consistent');
});
