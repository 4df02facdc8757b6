import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { protocolFiles } from '../scripts/make-protocols.mjs';
import { type AuditReport, audit, type Dataset, type Finding, parseDataset } from '../src/index.ts';
import { fixtureAudit } from './support/fixture-audit.ts';

const ROOT = path.join(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, 'fixtures', 'matched-protocols');

interface Truth {
  readonly stations: number;
  readonly copies: number;
  readonly compared: number;
  readonly planted: readonly {
    readonly station: string;
    readonly kind: 'added' | 'moved';
    readonly votes: number;
    readonly officialLine: number;
  }[];
  readonly change: Readonly<Record<string, number>>;
  readonly repeated: readonly string[];
  readonly disagreeing: readonly string[];
  readonly unmatched: readonly string[];
}

const truth: Truth = JSON.parse(readFileSync(path.join(FOLDER, 'truth.json'), 'utf8'));
const id = 'matched-stations';

test.each(Object.entries(protocolFiles()))('%s is what the generator writes, and small', (file, text) => {
  expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(text);
  expect(statSync(path.join(ROOT, file)).size).toBeLessThan(150_000);
});

/** The last step of the path to an area. */
const station = (area: unknown): string => String(area).split('/').at(-1) ?? '';

describe('the copies beside the official rows', () => {
  let dataset: Dataset;
  let report: AuditReport;
  beforeAll(async () => {
    ({ dataset, report } = await fixtureAudit('matched-protocols'));
  });
  const own = (check: string, quantity?: string): Finding[] =>
    report.findings.filter((one) => one.check === check && one.scope.quantity === quantity);
  const table = (name: string) => report.tables.find((one) => one.id === `${name}-citizen-count`)?.rows ?? [];

  test('no check fails', () => {
    expect(report.checks.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  test('exactly the planted stations differ, at their lines', () => {
    const rows = table(id);
    expect([...new Set(rows.map(([area]) => station(area)))].sort()).toEqual(truth.planted.map((one) => one.station).sort());
    expect([...new Set(rows.map((row) => Number(row[6])))].sort((a, b) => a - b)).toEqual(
      truth.planted.map(({ officialLine }) => officialLine),
    );
  });

  test('every figure of a planted station that was changed, and no other', () => {
    const added = (votes: number) => ({ 'Ballots cast': votes, 'Valid votes': votes, Alder: votes });
    const moved = (votes: number) => ({ Alder: votes, Birch: -votes });
    for (const { station: name, kind, votes } of truth.planted) {
      const rows = table(id).filter(([area]) => station(area) === name);
      expect(Object.fromEntries(rows.map((row) => [row[1], row[4]]))).toEqual(kind === 'added' ? added(votes) : moved(votes));
    }
  });

  test('the sums of the differences, contestant by contestant', () => {
    const rows = Object.fromEntries(table('matched-stations-sums').map((row) => [row[0], row[5]]));
    const { registered, cast, invalid, valid, ...votes } = truth.change;
    expect(rows).toEqual({
      'Registered voters': registered,
      'Ballots cast': cast,
      'Invalid ballots': invalid,
      'Valid votes': valid,
      ...Object.fromEntries(Object.entries(votes).map(([name, change]) => [name[0].toUpperCase() + name.slice(1), change])),
    });
  });

  test('a warning about the pattern, and an error each for votes and ballots of the checked protocols', () => {
    const [warning, ...others] = own('one-sided-differences');
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      severity: 'warning',
      measures: {
        stations: truth.compared,
        differing: truth.planted.length,
        favourLeader: truth.planted.length,
        favourOthers: 0,
        leaderVotes: truth.change.alder,
        repeatedCopies: truth.repeated.length,
      },
    });
    expect(warning.test?.pValue).toBeCloseTo(2 ** (1 - truth.planted.length), 18);
    const added = truth.planted.filter(({ kind }) => kind === 'added').length;
    expect(own(id, 'ballots')).toMatchObject([{ severity: 'error', rows: { file: 'protocols.csv', count: added } }]);
    const [error, ...more] = own(id, 'votes');
    expect(more).toEqual([]);
    expect(error).toMatchObject({ severity: 'error', about: 'result', rows: { file: 'protocols.csv', count: truth.planted.length } });
  });

  test('without the word of the source that they were checked the same stations are a warning and no error', () => {
    const unchecked = { ...dataset, sources: dataset.sources.map((source) => ({ ...source, verified: undefined })) };
    const findings = audit(unchecked, { checks: [id, 'one-sided-differences'] }).findings;
    expect(findings).toMatchObject([
      { check: 'one-sided-differences', severity: 'warning', grade: 2, measures: { differing: truth.planted.length } },
      { check: id, severity: 'note', scope: { quantity: 'votes' }, measures: { differing: truth.planted.length } },
      { check: id, severity: 'note', scope: { quantity: 'ballots' } },
    ]);
  });

  test('keys without an official row', () => {
    expect(own('unmatched-stations', 'keys of stations')).toMatchObject([
      { severity: 'note', about: 'document', measures: { keys: truth.unmatched.length } },
    ]);
    expect(
      table('unmatched-stations')
        .map(([key]) => key)
        .sort(),
    ).toEqual([...truth.unmatched].sort());
  });

  test('copies that contradict each other', () => {
    expect(own('copies-agree', 'copies of a protocol')).toMatchObject([
      { severity: 'note', about: 'document', measures: { stations: truth.disagreeing.length } },
    ]);
    expect([...new Set(table('copies-agree').map(([name]) => String(name)))].sort()).toEqual([...truth.disagreeing].sort());
  });

  test('every copy is accounted for', () => {
    const { compared, repeated, disagreeing, unmatched, copies } = truth;
    expect(compared + repeated.length + 2 * disagreeing.length + unmatched.length).toBe(copies);
    expect(dataset.sources[1].tables[0].rows).toBe(copies);
  });

  test('the partial tally exceeds no official count', () => {
    expect(report.findings.filter(({ check, scope }) => check === 'tally-exceeds-official' && scope.quantity === 'counts')).toEqual([]);
  });
});

test('on the remainder, without the planted stations, nothing is found', () => {
  const planted = new Set(truth.planted.map((one) => one.station));
  const bytes = Object.entries(protocolFiles()).flatMap(([file, text]) => {
    const name = path.basename(file);
    if (name === 'truth.json') return [];
    const kept = name === 'protocols.csv' ? text.split('\n').filter((row) => !planted.has(row.split(',')[2])) : [text];
    return [{ path: name, bytes: new TextEncoder().encode(kept.join('\n')) }];
  });
  const { dataset } = parseDataset(bytes);
  const findings = audit(dataset as Dataset, { checks: [id, 'one-sided-differences', 'tally-*'] }).findings;
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(findings.filter(({ check, scope }) => check === id && scope.quantity === undefined)).toMatchObject([
    { grade: 0, measures: { stations: truth.compared - planted.size, differing: 0 } },
  ]);
});
