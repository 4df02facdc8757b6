import { expect, test } from 'vitest';
import { gitlab } from '../../src/report/gitlab.ts';
import { HOSTILE_LABELS } from '../support/hostile-labels.ts';
import { hostileReport, manyFindings, realReport } from '../support/reports.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const issues = (...given: Parameters<typeof gitlab>): Issue[] => JSON.parse(gitlab(...given));

test('an issue has the fields that are documented, and no others', () => {
  const report = realReport();
  const [first] = report.findings;
  const all = issues([report], { folders: ['data'] });
  expect(all).toHaveLength(report.findings.length);
  expect(all[0]).toEqual({
    description: `${first.message} Expected: ${first.expected}. Observed: ${first.seen}.`,
    check_name: 'share-matches-votes',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    severity: 'critical',
    location: { path: 'data/official-by-region.csv', lines: { begin: 4 } },
  });
});

test('severities are those of the list of GitLab', () => {
  const report = realReport();
  const mapped = report.findings.map(({ severity, about }) =>
    severity === 'error' ? (about === 'result' ? 'critical' : 'major') : severity === 'warning' ? 'minor' : 'info',
  );
  expect(issues([report]).map(({ severity }) => severity)).toEqual(mapped);
  expect(new Set(mapped)).toEqual(new Set(['critical', 'major', 'minor', 'info']));
});

test('an accepted finding is information, with its reason', () => {
  const accepted = { reason: 'Known misprint', expires: '2027-01-31', by: 'manifest' as const };
  const [one] = issues([manyFindings(1, () => ({ accepted }))]);
  expect(one.severity).toBe('info');
  expect(one.description).toMatch(/^Accepted until 2027-01-31: Known misprint\. /);
});

test('fingerprints are those of the finding, told apart by folder and dataset, whatever moves or is worded anew', () => {
  const report = realReport();
  const prints = (...given: Parameters<typeof gitlab>): string[] => issues(...given).map(({ fingerprint }) => fingerprint);
  const both = prints([report, report], { folders: ['a', 'b'] });
  expect(new Set(both).size).toBe(2 * report.findings.length);
  const moved = report.findings.map((one) => ({
    ...one,
    message: 'x',
    locations: one.locations.map((place) => ({ ...place, line: place.line + 7 })),
  }));
  expect(prints([{ ...report, findings: moved }])).toEqual(prints([report]));
});

test('nothing found is an empty list', () => expect(gitlab([])).toBe('[]\n'));

test.each(HOSTILE_LABELS.map((_, turn) => turn))('hostile labels stay inert (turn %i)', (turn) => {
  const report = hostileReport(turn);
  const text = gitlab([report], { folders: [HOSTILE_LABELS[turn]] });
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
  const all = JSON.parse(text) as Issue[];
  expect(all).toHaveLength(report.findings.length);
  for (const one of all) {
    expect(one.description).not.toMatch(/\p{Cc}|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
    expect(one.location.lines.begin).toBeGreaterThan(0);
  }
});
