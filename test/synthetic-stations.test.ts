import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { stationFiles } from '../scripts/make-stations.mjs';
import type { AuditReport, Finding } from '../src/index.ts';
import { fixtureAudit } from './support/fixture-audit.ts';

const ROOT = path.join(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, 'fixtures', 'synthetic-stations');

interface Truth {
  readonly stations: number;
  readonly planted: {
    readonly addedBallots: { readonly regions: readonly string[] };
    readonly filled: { readonly lines: readonly number[] };
    readonly copied: { readonly pairs: readonly { readonly from: number; readonly to: number }[] };
    readonly slips: readonly { readonly line: number; readonly field: string; readonly contradicts: string }[];
  };
}

const truthOf = (name: string): Truth => JSON.parse(readFileSync(path.join(FOLDER, name, 'truth.json'), 'utf8'));

const audited = async (name: string): Promise<AuditReport> => (await fixtureAudit(`synthetic-stations/${name}`)).report;

/** Lines of the table of stations that findings rest on. */
const linesOf = (findings: readonly Finding[]): Set<number> =>
  new Set(findings.flatMap(({ locations }) => locations.filter(({ file }) => file === 'stations.csv').map(({ line }) => line)));

test.each(Object.entries(stationFiles()))('%s is what the generator writes, and small', (file, text) => {
  expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(text);
  expect(statSync(path.join(ROOT, file)).size).toBeLessThan(150_000);
});

describe('the election as it was counted', () => {
  let report: AuditReport;
  beforeAll(async () => {
    report = await audited('clean');
  });

  test('raises no error and no warning', () => {
    expect(report.findings.filter(({ severity }) => severity !== 'note').map(({ message }) => message)).toEqual([]);
    expect(report.checks.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(report.dataset.result?.rows).toBe(truthOf('clean').stations);
  });
});

describe('the election with alterations', () => {
  const { planted } = truthOf('manipulated');
  let report: AuditReport;
  beforeAll(async () => {
    report = await audited('manipulated');
  });
  const of = (check: string): Finding[] => report.findings.filter((one) => one.check === check);

  test('no check fails', () => {
    expect(report.checks.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  test('every slip of the pen is an error at its line, and no other line is one; beyond an open roll it is a note', () => {
    const inTotals = ({ locations }: Finding): boolean => locations.some(({ file }) => file === 'audit.yaml');
    const lines = linesOf(report.findings.filter((one) => one.severity === 'error' && !inTotals(one)));
    const beyondRoll = planted.slips.filter(({ contradicts }) => contradicts === 'issued and registered').map(({ line }) => line);
    expect([...lines].sort((a, b) => a - b)).toEqual(planted.slips.flatMap(({ line }) => (beyondRoll.includes(line) ? [] : [line])));
    expect([...linesOf(report.findings.filter((one) => one.severity === 'note' && one.check === 'ballot-chain'))]).toEqual(
      expect.arrayContaining(beyondRoll),
    );
  });

  test('the total does not fit the rows that hold a slip', () => {
    const fields = ['registered', 'issued', 'invalid', 'valid'];
    const quantities = of('parts-sum-to-total').map(({ scope }) => scope.quantity);
    expect(quantities).toEqual(expect.arrayContaining(fields));
  });

  test('every copied row is told, beside the row it was copied from', () => {
    const lines = linesOf(of('duplicate-rows'));
    expect([...lines].sort((a, b) => a - b)).toEqual(planted.copied.pairs.flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b));
  });

  test('every station filled up lies apart from its neighbours, and no other does', () => {
    const lines = linesOf(of('outlying-stations'));
    expect([...lines].sort((a, b) => a - b)).toEqual(planted.filled.lines);
  });

  test('they are counted among the stations where everybody voted', () => {
    const [{ measures }, ...others] = of('stations-at-hundred');
    expect(others).toEqual([]);
    expect(measures.stations).toBe(planted.filled.lines.length);
  });

  test('equal results are told by the size of the stations', () => {
    const copies = new Set(planted.copied.pairs.map(({ to }) => to));
    const lines = linesOf(of('identical-results'));
    expect([...lines].filter((line) => copies.has(line)).length).toBeGreaterThan(0);
    expect([...lines].filter((line) => !planted.copied.pairs.some(({ from, to }) => line === from || line === to))).toEqual([]);
  });

  test('the whole percentages of turnout stand out, in the country and where ballots were added', () => {
    const findings = of('integer-percentages');
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    expect(warnings.filter(({ scope }) => scope.area === undefined).length).toBeGreaterThan(0);
    // A district is one of a region, by its path.
    const areas = findings.flatMap(({ scope }) => (scope.area === undefined ? [] : [scope.area]));
    expect([...new Set(areas.map((area) => area.split('/')[0]))].sort()).toEqual([...planted.addedBallots.regions].sort());
  });
});
