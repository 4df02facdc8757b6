import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditReport } from '../../../src/index.ts';
import { audited, datasetOf, official } from '../../support/dataset.ts';
import { fixtureAudit } from '../../support/fixture-audit.ts';
import { dataset, full, poll } from './dated-polls.ts';

/** What compares two results as wholes asks of no station. */
const WHOLE = { stations: 1, ofStations: 1 };

describe('a tally that cannot have seen so much', () => {
  const tally = (coverage: string, shares: Record<string, string>) =>
    audited(
      datasetOf({
        sources: [
          official({ votes: { alpha: 600000, beta: 300000, gamma: 100000 } }),
          { id: 'tally', kind: 'observer-tally', coverage: { share: coverage }, totals: { shares } },
        ],
      }),
      'tally-feasibility',
    ).findings[0];

  test('weighs the votes it holds beyond the official ones', () => {
    // Of 44.5 % of a million votes Gamma has 24.5 % at the least, 109,025, and 25 % as printed, 111,250; officially 100,000.
    const finding = tally('45%', { alpha: '40%', beta: '35%', gamma: '25%' });
    expect(finding).toMatchObject({ severity: 'error' });
    expect(finding.weight).toEqual({ ...WHOLE, ballots: [9025, 11250], net: { gamma: [-11250, -9025] } });
  });

  test('of several contestants, all that they have too many', () => {
    // At 89.5 %: Beta 52.45 % at the least, 469,427.5, or 469,875 as printed, of officially 300,000; Gamma 17.45 %, 156,177.5, or
    // 156,625, of 100,000. All others of Alpha have 69.5 % at the least, 622,025 of 400,000; 626,500 as printed.
    const finding = tally('90%', { alpha: '30%', beta: '52.5%', gamma: '17.5%' });
    expect(finding.weight).toEqual({
      ...WHOLE,
      ballots: [225604, 226500],
      net: { beta: [-169875, -169427], gamma: [-56625, -56177] },
    });
  });

  test('of all others, where only the contestant who has too few is known', () => {
    expect(tally('90%', { alpha: '30%' }).weight).toEqual({ ...WHOLE, ballots: [222025, 226500] });
  });

  test('weighs no ballots where both can be true', () => {
    expect(tally('30%', { alpha: '40%', beta: '35%', gamma: '25%' }).weight).toEqual({ ...WHOLE, ballots: null });
  });
});

describe('the line through the polls', () => {
  test('weighs from what lies outside its interval to its distance', () => {
    const polls = [40, 20, 10, 3].map((days) => poll(days, ['28.0%', '44.0%', '28.0%'], {}, full));
    const data = dataset(polls);
    const [finding] = audited(data, 'poll-trend').findings;
    // The official shares are 50, 30 and 20 %: 22 points are on the other side.
    const valid = 1_000_000;
    const [fewest, most] = finding.weight?.ballots ?? [];
    expect(most).toBe(0.22 * valid);
    expect(fewest).toBeGreaterThan(0);
    expect(finding.weight).toMatchObject(WHOLE);
    const beyond = Math.floor(valid * (0.5 - (finding.measures.high as number)));
    expect(finding.weight?.net).toEqual({ alpha: [beyond, 220000] });
    expect(fewest).toBeGreaterThanOrEqual(beyond);
  });
});

describe('Kazakhstan 2021', () => {
  let report: AuditReport;
  beforeAll(async () => {
    ({ report } = await fixtureAudit('kz-2021'));
  });
  const weight = (check: string, scope: object) =>
    report.findings.find(
      (one) => one.check === check && Object.entries(scope).every(([key, value]) => one.scope[key as keyof typeof one.scope] === value),
    )?.weight;

  test('a survey that no mix of regions gives weighs what its shares do', () => {
    expect(weight('regional-mix', { source: 'sanj' })).toEqual({ ...WHOLE, ballots: [659767, 1505605] });
  });

  test('of a tally nobody knows by how much it errs', () => {
    // 5,148,074 less 12.8 % of 7,241,562.
    expect(weight('regional-mix', { source: 'baige' })).toEqual({ ...WHOLE, ballots: [0, 4221154] });
  });

  test.each([
    ['tally-feasibility', { source: 'alaman' }],
    ['sources-agree', { quantity: 'direction' }],
    ['seats-under-source', { source: 'sanj' }],
  ])('%s weighs no ballots', (check, scope) => {
    expect(weight(check, scope)).toEqual({ ...WHOLE, ballots: null });
  });

  test('counts computed from percentages are in 12 of 17 regions', async () => {
    const { dataset: data } = await fixtureAudit('kz-2021');
    // By hand: |v − q·N/10⁴| ≤ ½ for some whole q.
    const table = data.sources.find(({ id }) => id === 'cec')?.tables.find(({ level }) => level === 'region');
    if (!table) throw new Error('no table of regions');
    const hit = Array.from({ length: table.rows }, (_, row) => {
      const votes = table.votes.map((column) => column?.values[row] ?? 0);
      const total = votes.reduce((sum, one) => sum + one, 0);
      return votes.some((one) => Math.abs(one - (Math.round((one / total) * 1e4) * total) / 1e4) <= 0.5);
    });
    expect(hit.filter(Boolean).length).toBe(12);
    expect(weight('counts-from-percentages', { source: 'cec' })).toEqual({ stations: 12, ofStations: 17, ballots: null });
  });
});

test('covered stations: those and the others, and no ballots', async () => {
  const { report } = await fixtureAudit('matched-protocols');
  const [one] = report.findings.filter(({ check }) => check === 'covered-stations-differ');
  const { coveredStations, otherStations } = one.measures as Record<string, number>;
  expect(coveredStations).toBeGreaterThan(0);
  expect(one.weight).toEqual({ stations: coveredStations, ofStations: coveredStations + otherStations, ballots: null });
});
