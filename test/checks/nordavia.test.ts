import { describe, expect, test } from 'vitest';
import { audit } from '../../src/index.ts';
import { claimOf, type Nordavia, nordavia } from '../support/invented.ts';

const OWN = [
  'ballot-chain',
  'change-matches-levels',
  'claims-agree',
  'cumulative-turnout',
  'duplicate-rows',
  'margin-matches-sample',
  'outlying-areas',
  'share-feasible-for-sample',
  'time-is-possible',
  'turnout-matches-counts',
  'turnout-share-dependence',
];

describe('an invented country whose figures agree', () => {
  const report = audit(nordavia());

  test('no error, no warning, and no finding of these checks', () => {
    expect(report.findings.filter(({ severity }) => severity !== 'note').map(({ message }) => message)).toEqual([]);
    expect(report.findings.filter(({ check }) => OWN.includes(check)).map(({ message }) => message)).toEqual([]);
  });

  test.each(OWN)('%s asked something', (id) => {
    const result = report.checks.find((check) => check.id === id);
    expect(result?.status).toBe('passed');
    expect(result?.tests).toBeGreaterThan(0);
  });
});

const faults: [string, string, (country: Nordavia) => void][] = [
  ['a claim that differs', 'claims-agree', (it) => Object.assign(claimOf(it, 'stations'), { value: 341 })],
  ['another member of a list', 'claims-agree', (it) => Object.assign(claimOf(it, 'late-districts'), { set: ['D10', 'D12'] })],
  [
    'a missing district',
    'claims-agree',
    (it) => Object.assign(claimOf(it, 'areas.district'), { parts: { early: 9, late: ['D11', 'D12'] } }),
  ],
  ['a digit in the gazette', 'claims-agree', (it) => Object.assign(it.districts[4], { 'gazette registered': 12_942 })],
  ['an impossible hour', 'time-is-possible', (it) => Object.assign(claimOf(it, 'hours'), { range: ['8:00', '24:30'] })],
  [
    'a percentage nobody can have',
    'share-feasible-for-sample',
    (it) => Object.assign(claimOf(it, 'women-on-the-list'), { value: '41.5%' }),
  ],
  [
    'a gain too large',
    'change-matches-levels',
    (it) => Object.assign(it.totals, { change: { against: 'earlier', shares: { red: '4.9pp' } } }),
  ],
  ['more ballots cast than issued', 'ballot-chain', (it) => Object.assign(it.districts[2], { issued: Number(it.districts[2].cast) - 1 })],
  ['a turnout of the gazette', 'turnout-matches-counts', (it) => Object.assign(it.totals, { turnout: '61.25%' })],
  ['a turnout that falls', 'cumulative-turnout', (it) => Object.assign(it.districts[7], { '17:00': '25.0' })],
  ['a margin below chance', 'margin-matches-sample', (it) => Object.assign(it.sample, { marginOfError: '1.0%' })],
];

describe.each(faults)('%s', (_, check, fault) => {
  test(`is found once by ${check}, and gone when repaired`, () => {
    const found = audit(nordavia(fault), { checks: [check] }).findings;
    expect(found.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect(audit(nordavia(), { checks: [check] }).findings).toEqual([]);
  });
});
