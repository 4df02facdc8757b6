import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { AuditReport } from '../../src/index.ts';
import { sarif } from '../../src/report/sarif.ts';
import { HOSTILE_LABELS } from '../support/hostile-labels.ts';
import { page } from '../support/html.ts';
import { hostileReport, manyFindings, realReport } from '../support/reports.ts';

// The schema of SARIF 2.1.0 as Microsoft's matchers for tests carry it. It is of draft 4, where `$id` was `id`; what else it uses
// means the same in draft 7.
const { $schema: _, id: __, ...schema } = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const URI = /^[a-z][a-z0-9+.-]*:(?:[\w.~:/?#@!$&'()*+,;=[\]-]|%[0-9a-f]{2})+$/i;
const REFERENCE = /^(?![^/?#]*:)(?:[\w.~:/?#@!$&'()*+,;=[\]-]|%[0-9a-f]{2})*$/i;
const ajv = new Ajv({
  strict: false,
  // One of its patterns has a bracket too many, which only the older rules of expressions let pass.
  unicodeRegExp: false,
  formats: { uri: URI, 'uri-reference': (text: string) => URI.test(text) || REFERENCE.test(text), 'date-time': true },
});
const validate = ajv.compile(schema);

// biome-ignore lint/suspicious/noExplicitAny: parsed, and held against the schema
function runOf(reports: readonly AuditReport[], options = {}): any {
  const log = JSON.parse(sarif(reports, options));
  expect(validate(log), JSON.stringify(validate.errors?.[0])).toBe(true);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

test('the schema refuses what is not SARIF', () => {
  const log = JSON.parse(sarif([realReport()]));
  for (const spoil of [
    { ...log, version: '2.0.0' },
    { ...log, other: 1 },
    { ...log, runs: [{ ...log.runs[0], results: [{ ...log.runs[0].results[0], level: 'fatal' }] }] },
    { ...log, runs: [{ ...log.runs[0], artifacts: [{ location: { uri: 'a b' } }] }] },
  ])
    expect(validate(spoil)).toBe(false);
});

describe('a real report', () => {
  const report = realReport();
  const run = runOf([report], { folders: ['fixtures/kz-2021'] });
  const { rules } = run.tool.driver;

  test('every finding is a result, all of them failures of the level of their severity', () => {
    expect(run.results).toHaveLength(report.findings.length);
    expect(new Set(run.results.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['fail']));
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(report.findings.map(({ severity }) => severity));
    expect(run.properties).toMatchObject({ findings: report.findings.length, findingsOmitted: 0 });
    expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(run.columnKind).toBe('unicodeCodePoints');
  });

  test('the cell a finding rests on comes first, the others are related to it and linked', () => {
    const [first] = run.results;
    expect(first.locations).toHaveLength(1);
    expect(first.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'fixtures/kz-2021/official-by-region.csv', index: 2 },
      region: { startLine: 4, startColumn: 100 },
    });
    expect(first.locations[0].message.text).toBe('Adal %');
    // biome-ignore lint/suspicious/noExplicitAny: parsed
    expect(first.relatedLocations.map(({ id, physicalLocation: { region } }: any) => [id, region.startLine, region.startColumn])).toEqual([
      [1, 4, 91],
      [2, 5, 102],
    ]);
    expect(first.message.text).toMatch(/ See also \[line 4, column 91\]\(1\), \[line 5, column 102\]\(2\)\.$/);
    expect(first.partialFingerprints).toEqual({ 'sanaqFinding/v1': report.findings[0].id });
    expect(first.properties.measures.votes).toBe(18835);
  });

  test('many places are cut, and their number is told', () => {
    const index = report.findings.findIndex(({ locations }) => locations.length === 25);
    expect(run.results[index].relatedLocations).toHaveLength(20);
    expect(run.results[index].properties.locations).toBe(25);
    expect(run.results[index].message.text).toMatch(/\(5\) and other cells\.$/);
  });

  test('every check is a rule with help, and every result names its rule', () => {
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(report.checks.map(({ id }) => id));
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
    for (const [index, rule] of rules.entries()) {
      const check = report.checks[index];
      expect(rule.name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
      expect(rule.fullDescription.text).toBe(check.asks);
      for (const text of [rule.shortDescription.text, rule.fullDescription.text]) expect(text.length).toBeLessThanOrEqual(1024);
      for (const said of [check.asks, check.method, ...check.limits, ...check.explanations]) expect(rule.help.text).toContain(said);
      expect(rule.defaultConfiguration.level).toBe({ rule: 'error', test: 'warning', informative: 'note' }[check.kind]);
      expect(rule.properties).toEqual({ tags: [check.question, check.kind], question: check.question });
      expect(rule.helpUri).toBe(check.references[0]?.url);
      const { elements, addresses } = page(rule.help.markdown);
      expect(elements).not.toContain('raw-html');
      expect(addresses).toEqual(check.references.map(({ url }) => url));
    }
  });

  test('the files that were read stand with their hashes', () => {
    expect(run.artifacts.map(({ hashes }: { hashes: object }) => hashes)).toEqual(
      report.dataset.files.map(({ sha256 }) => ({ 'sha-256': sha256 })),
    );
  });
});

test('an accepted finding is suppressed with its reason, and every other result says that it is not', () => {
  const accepted = { reason: 'Misprint, corrected in the gazette', expires: '2027-01-31', by: 'baseline' as const };
  const { results } = runOf([manyFindings(3, (index) => (index === 0 ? { accepted } : {}))]);
  expect(results.map(({ suppressions }: { suppressions: object }) => suppressions)).toEqual([
    [],
    [],
    [
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Accepted until 2027-01-31: Misprint, corrected in the gazette.',
      },
    ],
  ]);
});

test('beyond 5,000 results the least severe are left out, and that is told', () => {
  const report = manyFindings(5003, (index) => (index < 10 ? { severity: 'note' } : {}));
  const run = runOf([report]);
  expect(run.results).toHaveLength(5000);
  expect(run.results.filter(({ level }: { level: string }) => level === 'note')).toHaveLength(7);
  expect(run.properties).toMatchObject({ findings: 5003, findingsOmitted: 3 });
  expect(run.invocations[0].toolExecutionNotifications).toEqual([
    {
      level: 'warning',
      message: { text: '3 findings beyond 5000 left out, the least severe ones; the JSON report has all of them.' },
    },
  ]);
});

test('what stands for many rows says for how many, and lies on the first of them', () => {
  const rows = { file: 'stations.csv', count: 3, lines: '12,15-16' };
  const [one] = runOf([manyFindings(1, () => ({ locations: [], rows }))]).results;
  expect(one.properties).toMatchObject({ locations: 0, rows: 3 });
  expect(one.locations[0].physicalLocation.region).toEqual({ startLine: 12, startColumn: 1 });
});

test('several datasets stand in one run, each rule and each file once', () => {
  const report = realReport();
  const run = runOf([report, report], { folders: ['a', 'b'] });
  expect(run.results).toHaveLength(2 * report.findings.length);
  expect(run.tool.driver.rules).toHaveLength(report.checks.length);
  expect(run.artifacts).toHaveLength(2 * report.dataset.files.length);
  expect(runOf([report, report]).artifacts).toHaveLength(report.dataset.files.length);
  expect(run.properties.datasets).toHaveLength(2);
  for (const { locations } of run.results) {
    const { artifactLocation } = locations[0].physicalLocation;
    expect(run.artifacts[artifactLocation.index].location.uri).toBe(artifactLocation.uri);
  }
});

test('a check that failed is told, and that the run was not a success', () => {
  const report = realReport();
  const [first, ...others] = report.checks;
  const { invocations } = runOf([{ ...report, checks: [{ ...first, status: 'failed', error: 'Error: {0} [x](y)' }, ...others] }]);
  expect(invocations[0].executionSuccessful).toBe(false);
  expect(invocations[0].toolExecutionNotifications).toEqual([
    {
      level: 'error',
      associatedRule: { id: first.id, index: 0 },
      message: { text: `kz-2021: the check ${first.id} failed. Error: {{0}} [x]\u200b(y)` },
    },
  ]);
});

test('no report at all is a valid log', () => {
  expect(runOf([]).results).toEqual([]);
});

describe('hostile labels', () => {
  test.each(HOSTILE_LABELS.map((_, turn) => turn))('are valid, make no link and hold nothing that acts (turn %i)', (turn) => {
    const reports = [hostileReport(turn)];
    const text = sarif(reports, { folders: [HOSTILE_LABELS[turn]] });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is asked about
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/);
    for (const { message, properties } of runOf(reports, { folders: [HOSTILE_LABELS[turn]] }).results) {
      for (const [, destination] of message.text.matchAll(/\]\(([^)]*)\)/g)) expect(destination).toMatch(/^\d$/);
      expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
      expect(Object.keys(properties.measures).length).toBeGreaterThan(0);
    }
  });
});

test('equal reports give equal bytes', () => {
  expect(sarif([realReport()])).toBe(sarif([realReport()]));
});
