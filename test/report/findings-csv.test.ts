import { expect, test } from 'vitest';
import { safeText } from '../../src/report/escape.ts';
import { findingsCsv } from '../../src/report/findings-csv.ts';
import { csvRows } from '../support/csv-rows.ts';
import { HOSTILE_LABELS } from '../support/hostile-labels.ts';
import { hostileReport, manyFindings, realReport } from '../support/reports.ts';

const HEAD =
  'id,severity,about,check,question,area,level,contestant,source,quantity,message,expected,seen,p,q,effect,grade,accepted,file,line,column,field,locations,dataset';
const records = (text: string): Record<string, string>[] => {
  const [head, ...rows] = csvRows(text);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
};

test('a row for each finding, below the heads of the columns', () => {
  const report = realReport();
  const text = findingsCsv(report, { folders: ['data'] });
  expect(text.slice(0, HEAD.length + 1)).toBe(`${HEAD}\n`);
  expect(text).not.toContain('\r');
  expect(csvRows(text).every((row) => row.length === HEAD.split(',').length)).toBe(true);
  const found = records(text);
  expect(found).toHaveLength(report.findings.length);
  const [first] = report.findings;
  expect(found[0]).toEqual({
    id: first.id,
    severity: 'error',
    about: 'result',
    check: 'share-matches-votes',
    question: 'arithmetic',
    area: 'KZ-ALA',
    level: '',
    contestant: 'adal',
    source: 'cec',
    quantity: '',
    message: first.message,
    expected: first.expected,
    seen: first.seen,
    p: '',
    q: '',
    effect: '',
    grade: '',
    accepted: '',
    file: 'data/official-by-region.csv',
    line: '4',
    column: '100',
    field: 'Adal %',
    locations: '3',
    dataset: 'kz-2021',
  });
});

test('numbers are numbers, negative ones too; a probability too small for one is told by its power of ten', () => {
  const report = realReport();
  const tested = report.findings.filter(({ test }) => test);
  expect(tested.length).toBeGreaterThan(1);
  for (const finding of records(findingsCsv(report))) {
    const { test } = report.findings.find(({ id }) => id === finding.id) ?? {};
    if (test) expect([finding.p, finding.q, finding.effect].map(Number)).toEqual([test.pValue, test.qValue, test.effect.value]);
  }
  const [{ test: one }] = tested;
  if (!one) throw new Error('no test');
  const low = { ...one, pValue: 0, log10PValue: -412.5, effect: { ...one.effect, value: -0.25 } };
  const [row] = records(findingsCsv(manyFindings(1, () => ({ test: low }))));
  expect([row.p, row.effect]).toEqual(['3.16e-413', '-0.25']);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(1)', "'@SUM(1)"],
  ['\t=1+1', "' =1+1"],
  ['\r=1+1', "' =1+1"],
  ['  =1+1', "'  =1+1"],
  ['\uff1d1+1', "'\uff1d1+1"],
  ["x;=cmd|' /C calc'!A0", "x;'=cmd|' /C calc'!A0"],
  ['−0.65 points', '−0.65 points'],
  ['a "quoted", b', 'a "quoted", b'],
  ['one\r\ntwo', 'one two'],
])('%j is no formula and one line', (seen, expected) => {
  expect(records(findingsCsv(manyFindings(1, () => ({ seen }))))[0].seen).toBe(expected);
});

test('an accepted finding stands with its reason', () => {
  const accepted = { reason: 'Known misprint', expires: '2027-01-31', by: 'manifest' as const };
  expect(records(findingsCsv(manyFindings(1, () => ({ accepted }))))[0].accepted).toBe('Accepted until 2027-01-31: Known misprint.');
});

test('several datasets stand below each other under one head', () => {
  const report = realReport();
  const other = { ...report, dataset: { ...report.dataset, id: 'other' } };
  const found = records(findingsCsv([report, other], { folders: ['a', 'b'] }));
  expect(found.map(({ dataset }) => dataset)).toEqual([...report.findings.map(() => 'kz-2021'), ...report.findings.map(() => 'other')]);
  expect(found.at(-1)?.file).toMatch(/^b\//);
  expect(findingsCsv([])).toBe(`${HEAD}\n`);
});

test('a cell holds no more than a spreadsheet takes', () => {
  const [row] = records(findingsCsv(manyFindings(1, () => ({ message: 'x'.repeat(1_000_000) }))));
  expect(row.message.length).toBeLessThan(32_767);
});

test.each(HOSTILE_LABELS.map((_, turn) => turn))('hostile labels are text in their cells (turn %i)', (turn) => {
  const report = hostileReport(turn);
  const text = findingsCsv(report, { folders: [HOSTILE_LABELS[turn]] });
  expect(text.split('\n')).toHaveLength(report.findings.length + 2);
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
  for (const [index, row] of records(text).entries()) {
    for (const [name, value] of Object.entries(row)) if (name !== 'effect') expect(value).not.toMatch(/^\s*[=+\-@]|;[=+\-@]/);
    const { area = '' } = report.findings[index].scope;
    expect(row.area.replace(/^'/, '')).toBe(safeText(area).replace(/^'/, ''));
  }
});
