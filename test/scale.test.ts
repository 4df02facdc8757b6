import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/audit/report.ts';
import { audit, CHECKS, render } from '../src/index.ts';
import { observe } from './support/dataset.ts';
import { largeDataset } from './support/large.ts';

/** Whole numbers that look drawn, the same on every machine. */
const mixed = (row: number, salt: number): number => {
  let x = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
};

const ROWS = 200_000;
const registered = (row: number): number => 400 + Math.floor(1600 * mixed(row, 0));
const votes = [0.3, 0.2, 0.1].map(
  (part, at) =>
    (row: number): number =>
      Math.floor(registered(row) * part * (0.7 + 0.6 * mixed(row, at + 1))),
);
const valid = (row: number): number => votes.reduce((sum, of) => sum + of(row), 0);
const arithmetic = { checks: CHECKS.filter(({ question }) => question === 'arithmetic').map(({ meta }) => meta.id) };

const ruined = largeDataset({
  rows: ROWS,
  regions: 50,
  counts: {
    registered,
    issued: (row) => valid(row) + (row % 4 === 0 ? -3 : 20),
    ballotsCast: (row) => valid(row) + 2 + (row % 7),
    invalid: (row) => 9 + (row % 3),
    valid: (row) => valid(row) + (row % 2 === 0 ? 1 : -2),
    received: (row) => registered(row),
    cancelled: () => 5,
    lost: () => 0,
    unaccounted: () => 0,
  },
  votes,
  shares: {
    decimals: 1,
    of: votes.map((of, at) => (row: number) => Math.round((1000 * of(row)) / valid(row)) + (row % 3 === at && row % 4 === 0 ? 9 : 0)),
  },
  turnout: { decimals: 2, of: (row) => Math.round((10_000 * valid(row)) / registered(row)) + 77 },
  turnoutAt: { '10:00': (row) => 300 + (row % 5), '14:00': (row) => 200 + (row % 11) },
  regional: (region) => (region % 2 === 0 ? 10 : -10),
});

const byRule = (findings: readonly Finding[], check: string, quantity: string): Finding | undefined =>
  findings.find((one) => one.check === check && one.scope.quantity === quantity && one.scope.level === 'station');

describe(`${ROWS} stations that all break several rules`, () => {
  const report = audit(ruined, arithmetic);

  test('are told by kind, with every row of each', () => {
    expect(report.checks.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(report.findings.length).toBeLessThan(60);
    expect(byRule(report.findings, 'ballot-chain', 'ballots cast exceed ballots issued')).toMatchObject({
      severity: 'error',
      measures: { failures: ROWS / 4, asked: ROWS, largest: 11 },
      rows: { file: 'stations.csv', count: ROWS / 4, lines: expect.stringMatching(/^2,6,10,/) },
      weight: { stations: ROWS / 4, ofStations: ROWS },
    });
    expect(byRule(report.findings, 'parts-sum-to-total', 'valid')?.rows?.count).toBe(ROWS);
    // A rule between columns that nearly all rows break says something of the columns.
    expect(byRule(report.findings, 'protocol-balances', 'received')).toBeUndefined();
    expect(report.notices.filter(({ code }) => code === 'columns-do-not-fit').length).toBeGreaterThanOrEqual(2);
    expect(byRule(report.findings, 'cumulative-turnout', 'turnout at 14:00')?.rows).toMatchObject({ count: ROWS });
    expect(byRule(report.findings, 'shares-sum-to-hundred', 'shares')?.rows?.count).toBe(ROWS / 4);
  });

  test('a finding rests on the cells of the largest differences only', () => {
    for (const { locations } of report.findings) expect(locations.length).toBeLessThanOrEqual(20 * 5);
  });

  test('the largest stand in a table', () => {
    const table = report.tables.find(({ id }) => id.includes('ballot-chain') && id.includes('station') && id.includes('issued'));
    expect(table?.rows).toHaveLength(20);
    expect(table?.rows[0]).toEqual(['S21', 22, valid(20) + 8, valid(20) - 3, 11]);
  });

  test('no two tables have one identifier', () => {
    const ids = report.tables.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every format says where the rows are', () => {
    expect(render(report, 'markdown')).toContain(
      `**Rows:** \`stations.csv\`: ${ROWS.toLocaleString('en-US')} rows, on lines 2–${ROWS + 1}`,
    );
    expect(render(report, 'terminal')).toContain('their lines are in the JSON report');
    const { findings } = JSON.parse(render(report, 'json')) as { findings: Finding[] };
    expect(findings.filter(({ rows }) => rows).length).toBeGreaterThan(5);
  });
});

test('the same rules row by row: a failure is found wherever it stands, and nowhere else', () => {
  const wrong = new Set([0, 4999, 77_777, ROWS - 1]);
  const dataset = largeDataset({
    rows: ROWS,
    counts: {
      registered,
      issued: (row) => valid(row) + 5,
      ballotsCast: (row) => valid(row) + (wrong.has(row) ? 6 : 4),
      invalid: (row) => (wrong.has(row) ? 6 : 4),
    },
    votes,
  });
  const observations = observe(dataset, 'ballot-chain');
  expect(observations.flatMap((one) => (one.kind === 'broken' ? one.scope.area : []))).toEqual(['S1', 'S5000', 'S77778', `S${ROWS}`]);
  expect(observations.at(-1)).toEqual({ kind: 'passed', tests: 4 * ROWS - wrong.size });
});
