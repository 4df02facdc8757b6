import { describe, expect, test } from 'vitest';
import { audit, compareReports, readReports, render } from '../../src/index.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { differenceText } from '../../src/report/index.ts';
import { datasetOf, official } from '../support/dataset.ts';

const votes = { alpha: 600, beta: 300, gamma: 100 };
const election = (lead: string, ballotsCast = 1000) =>
  audit(
    datasetOf({
      sources: [
        official({
          votes,
          valid: 1000,
          registered: 2000,
          ballotsCast,
          invalid: 0,
          shares: { alpha: '60.0%', beta: '30.0%', gamma: '10.0%' },
          lead,
        }),
      ],
    }),
  );

const right = election('30.0%');
const wrong = election('31.0%');
const worse = election('45.0%');

describe('two audits', () => {
  test('of the same data differ in nothing', () => {
    expect(compareReports(wrong, wrong)).toMatchObject({
      files: [],
      questions: [],
      checks: [],
      gone: [],
      new: [],
      changed: [],
      same: wrong.findings.length,
    });
  });

  test('a figure that was corrected: the file, the answer, the check, and the finding that is gone', () => {
    const difference = compareReports(wrong, right);
    expect(difference.files).toEqual([{ path: 'audit.json', before: wrong.dataset.files[0].sha256, after: right.dataset.files[0].sha256 }]);
    expect(difference.questions).toEqual([{ id: 'arithmetic', before: 'contradicted', after: 'consistent' }]);
    expect(difference.checks).toEqual([{ id: 'lead-matches-shares', before: 'flagged', after: 'passed' }]);
    expect(difference.gone.map(({ check }) => check)).toEqual(['lead-matches-shares']);
    expect(difference.new).toEqual([]);
    expect(compareReports(right, wrong)).toMatchObject({ gone: [], new: [{ check: 'lead-matches-shares' }] });
  });

  test('a figure that moved: the same finding with other measures', () => {
    const difference = compareReports(wrong, worse);
    expect([difference.gone, difference.new]).toEqual([[], []]);
    expect(difference.changed).toMatchObject([{ check: 'lead-matches-shares', measures: { published: { before: 0.31, after: 0.45 } } }]);
  });

  test('told in words, in every language', () => {
    const told = differenceText(compareReports(wrong, right), wrong, right);
    expect(told).toContain('audit.json: corrected (content differs)');
    expect(told).toContain('Do the numbers add up? contradicted → consistent');
    expect(told).toContain('1 finding gone, 0 new, 0 changed');
    expect(differenceText(compareReports(wrong, right), wrong, right, LANGUAGES.ru)).toContain('Находки: исчезло 1, новых 0');
  });
});

describe('a report read again', () => {
  test.each(['json', 'markdown', 'csv', 'sarif', 'junit', 'terminal'] as const)('gives the same %s without the data', (format) => {
    const { reports } = readReports(render(wrong, 'json'), 'report.json');
    expect(reports).toHaveLength(1);
    expect(render((reports as never[])[0], format)).toBe(render(wrong, format));
  });

  test('and the same in other languages', () => {
    const { reports = [] } = readReports(render(wrong, 'json'), 'report.json');
    for (const language of [LANGUAGES.ru, LANGUAGES.kk])
      expect(render(reports[0], 'markdown', { language })).toBe(render(wrong, 'markdown', { language }));
  });

  test('a report of another version is refused in one sentence, not by every key', () => {
    expect(readReports(JSON.stringify({ ...wrong, schemaVersion: 1, texts: [] }), 'x.json').problems).toMatchObject([
      { location: { field: 'schemaVersion' }, message: expect.stringMatching(/^a report of version 1; this program reads version 2/) },
    ]);
  });

  test('what is no report is refused with the path of every value', () => {
    expect(readReports('{', 'x.json').problems).toMatchObject([{ message: expect.stringMatching(/^no JSON/) }]);
    expect(readReports('[]', 'x.json').problems).toMatchObject([{ message: 'there is no report' }]);
    const broken = { ...wrong, findings: [{ ...wrong.findings[0], severity: 'fatal' }], extra: 1 };
    expect(readReports(JSON.stringify([wrong, broken]), 'x.json').problems.map(({ location }) => location.field)).toEqual([
      '1.findings.0.severity',
      '1',
    ]);
  });
});
