import { describe, expect, test } from 'vitest';
import { audit } from '../../src/index.ts';
import { read, readTable } from '../support/files.ts';

const findings = (dataset: ReturnType<typeof read>['dataset']) =>
  audit(dataset!)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ check, message }) => `${check}: ${message}`);
const columns = 'area: area, ballotsCast: C, invalid: I, votes: { a: A, b: B }';

describe('a list of the main contestants only', () => {
  test('is no contradiction beside ballots and invalid ones, and the rest is told of', () => {
    const { dataset, notices } = readTable('area,C,I,A,B\nn,1000,20,500,300\ns,2000,30,900,700\n', { columns });
    expect(findings(dataset)).toEqual([]);
    expect(notices.map(({ message }) => message)).toEqual([
      'The listed contestants do not have all votes. Others have 18.6 % of the valid votes published beside theirs; the audit takes them together.',
    ]);
  });

  test('is no contradiction beside published valid votes, which are then the base of every share', () => {
    const head =
      'schemaVersion: 1\nid: x\ntitle: X\ncontest: { seats: 10, allocation: dhondt }\ncontestants: [{ id: a, name: A }, { id: b, name: B }]\n';
    const official = 'sources:\n  - { id: o, kind: official, totals: { valid: 1000, votes: { a: 500, b: 300 }, seats: { a: 5 } } }\n';
    const tally = '  - { id: t, kind: observer-tally, totals: { shares: { a: 25%, b: 75% } } }\n';
    const { dataset } = read({ 'audit.yaml': head + official + tally });
    expect(findings(dataset)).toEqual([]);
    const [finding] = audit(dataset!).findings.filter(({ check }) => check === 'tally-feasibility');
    // B: 300 of the 800 votes for those listed, 75 % in the tally, which lists no others: at most 0.375 / 0.75 of these votes.
    expect(finding.measures).toMatchObject({ largestCoverage: 0.5, largestVotes: 400 });
    // A fifth of the votes is not listed and could win seats.
    expect(audit(dataset!).checks.find(({ id }) => id === 'seats-match-rules')).toMatchObject({ status: 'skipped' });
  });
});

describe('a list of all contestants', () => {
  test('one vote lost in one row is an error, not an unlisted contestant', () => {
    const { dataset, notices } = readTable('area,C,I,A,B\nn,1000,20,580,400\ns,2000,30,1169,800\nw,300,0,200,100\n', { columns });
    expect(notices).toEqual([]);
    expect(findings(dataset)).toHaveLength(1);
  });

  test('a large gap in one row of many is an error of that row', () => {
    const { dataset } = readTable('area,C,I,A,B\nn,1000,20,580,400\ns,2000,30,670,800\nw,300,0,200,100\n', { columns });
    expect(findings(dataset)).toHaveLength(1);
  });
});
