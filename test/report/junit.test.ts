import { describe, expect, test } from 'vitest';
import { junit } from '../../src/report/junit.ts';
import { HOSTILE_LABELS } from '../support/hostile-labels.ts';
import { hostileReport, manyFindings, realReport } from '../support/reports.ts';
import { type Element, parseXml } from '../support/xml.ts';

const report = realReport();
const named = (element: Element, name: string): Element[] => element.elements.filter((one) => one.name === name);
const cases = (root: Element): Element[] => named(root, 'testsuite').flatMap((suite) => named(suite, 'testcase'));
const caseOf = (root: Element, check: string): Element => {
  const found = cases(root).find(({ attributes }) => attributes.name === check);
  if (!found) throw new Error(`no case ${check}`);
  return found;
};

describe('a real report', () => {
  const root = parseXml(junit([report], { folders: ['data'] }));

  test('has a suite for each question and a case for each check, whatever its answer', () => {
    expect(named(root, 'testsuite').map(({ attributes }) => attributes.name)).toEqual(
      ['arithmetic', 'agreement', 'turnout', 'digits'].map((question) => `kz-2021.${question}`),
    );
    expect(
      cases(root)
        .map(({ attributes }) => `${attributes.classname}.${attributes.name}`)
        .sort(),
    ).toEqual(report.checks.map(({ id, question }) => `kz-2021.${question}.${id}`).sort());
  });

  test('counts what it holds', () => {
    for (const suite of [root, ...named(root, 'testsuite')]) {
      const own = suite === root ? cases(root) : named(suite, 'testcase');
      const counted = (name: string): string => String(own.filter((one) => named(one, name).length > 0).length);
      expect(suite.attributes).toMatchObject({
        tests: String(own.length),
        failures: counted('failure'),
        errors: counted('error'),
        skipped: counted('skipped'),
      });
    }
  });

  test('a case fails by errors and warnings, not by notes, and at most once', () => {
    for (const { id, status } of report.checks) {
      const own = report.findings.filter((finding) => finding.check === id && finding.severity !== 'note');
      const failures = named(caseOf(root, id), 'failure');
      expect(failures).toHaveLength(own.length > 0 ? 1 : 0);
      for (const one of own) expect(failures[0].text).toContain(`${one.id}`);
      expect(named(caseOf(root, id), 'skipped')).toHaveLength(status === 'skipped' ? 1 : 0);
    }
  });

  test('a failure holds message, expectation, what was seen, and places', () => {
    const [first] = report.findings;
    const found = caseOf(root, first.check);
    expect(found.attributes).toMatchObject({ file: 'data/official-by-region.csv', line: '4' });
    const [failure] = named(found, 'failure');
    expect(failure.attributes).toEqual({ type: 'error', message: first.message });
    expect(failure.text.split('\n')).toEqual([
      `error ${first.id}: ${first.message}`,
      `  expected: ${first.expected}`,
      `  observed: ${first.seen}`,
      '  at data/official-by-region.csv:4:100 (Adal %)',
      '  at data/official-by-region.csv:4:91 (Adal votes)',
      '  at data/official-by-region.csv:5:102 (Adal %)',
    ]);
  });

  test('a skipped check says why and what it needs', () => {
    const check = report.checks.find(({ status }) => status === 'skipped');
    const [skipped] = named(caseOf(root, check?.id ?? ''), 'skipped');
    expect(skipped.attributes.message).toContain(check?.skipped[0].reason);
    expect(skipped.attributes.message).toContain(check?.skipped[0].dataNeeded);
  });
});

test('accepted findings pass, and stand in the output with their reason', () => {
  const accepted = { reason: 'Known misprint', by: 'manifest' as const };
  const root = parseXml(junit([manyFindings(2, (index) => (index === 0 ? { accepted } : {}))]));
  const found = caseOf(root, report.findings[0].check);
  expect(root.attributes.failures).toBe('1');
  expect(named(found, 'failure')[0].text).not.toContain('000000000000');
  expect(named(found, 'system-out')[0].text).toMatch(/^error 000000000000: .*\n {2}Accepted: Known misprint\./);
  const all = parseXml(junit([manyFindings(2, () => ({ accepted }))]));
  expect(all.attributes.failures).toBe('0');
});

test('many findings of a check are cut, and their number is told', () => {
  const root = parseXml(junit([manyFindings(250)]));
  const [failure] = named(caseOf(root, report.findings[0].check), 'failure');
  expect(failure.attributes.message).toMatch(/ \(and 249 more findings\)$/);
  expect(failure.text.match(/^error /gm)).toHaveLength(100);
  expect(failure.text).toMatch(/\n150 more findings in the JSON report$/);
});

test('a check that broke down is an error', () => {
  const [first, ...others] = report.checks;
  const broken = { ...report, checks: [{ ...first, status: 'failed' as const, error: 'RangeError: <p> is NaN' }, ...others] };
  const root = parseXml(junit([broken]));
  expect(root.attributes.errors).toBe('1');
  expect(named(caseOf(root, first.id), 'error')[0].attributes.message).toBe('RangeError: <p> is NaN');
});

test('several datasets have suites of their own', () => {
  const other = { ...report, dataset: { ...report.dataset, id: 'other' } };
  const root = parseXml(junit([report, other], { folders: ['a', 'b'] }));
  expect(named(root, 'testsuite')).toHaveLength(8);
  const files = cases(root).flatMap(({ attributes }) => (attributes.file ? [attributes.file.split('/')[0]] : []));
  expect(new Set(files)).toEqual(new Set(['a', 'b']));
  expect(parseXml(junit([])).attributes.tests).toBe('0');
});

test.each(HOSTILE_LABELS.map((_, turn) => turn))('hostile labels leave the XML well-formed (turn %i)', (turn) => {
  const hostile = hostileReport(turn);
  const root = parseXml(junit([hostile], { folders: [HOSTILE_LABELS[turn]] }));
  expect(cases(root)).toHaveLength(hostile.checks.length);
  const names = (element: Element): string[] => [element.name, ...element.elements.flatMap(names)];
  expect(names(root).filter((name) => !/^(testsuites?|testcase|failure|error|skipped|system-out)$/.test(name))).toEqual([]);
});

test('what XML holds nowhere is left out or replaced', () => {
  const message = 'a\u0000b\u001b[31mc\ufffed\uffff]]>&amp;<x y="1">\ud800';
  const root = parseXml(junit([manyFindings(1, () => ({ message }))]));
  const [failure] = named(caseOf(root, report.findings[0].check), 'failure');
  expect(failure.attributes.message).toBe('a b [31mc\ufffdd\ufffd]]>&amp;<x y="1">\ufffd');
});
