import { describe, expect, test } from 'vitest';
import { github, githubSummary } from '../../src/report/github.ts';
import { HOSTILE_LABELS } from '../support/hostile-labels.ts';
import { page } from '../support/html.ts';
import { hostileReport, manyFindings, realReport } from '../support/reports.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Commands as the runner reads them: the properties end at the next two colons, and are told apart by commas. */
function commands(output: string): Command[] {
  expect(output === '' || output.endsWith('\n')).toBe(true);
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      expect(line.startsWith('::')).toBe(true);
      const end = line.indexOf('::', 2);
      const head = line.slice(2, end);
      const space = head.indexOf(' ');
      const list = space < 0 ? [] : head.slice(space + 1).split(',');
      const properties = list.map((one) => [one.slice(0, one.indexOf('=')), property(one.slice(one.indexOf('=') + 1))]);
      return {
        name: space < 0 ? head : head.slice(0, space),
        properties: Object.fromEntries(properties),
        text: data(line.slice(end + 2)),
      };
    });
}

const data = (text: string): string => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
const property = (text: string): string => data(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
const accepted = { reason: 'Known misprint', by: 'manifest' as const };

test('an annotation stands on its cell, with what was expected and what was seen', () => {
  const [first] = realReport().findings;
  expect(commands(github([realReport()], { folders: ['data/kz'] }))[0]).toEqual({
    name: 'error',
    properties: { file: 'data/kz/official-by-region.csv', line: '4', col: '100', title: 'share-matches-votes' },
    text: `${first.message}\nExpected: ${first.expected}. Observed: ${first.seen}.`,
  });
});

describe('the limit of annotations', () => {
  const report = realReport();
  const count = (severity: string): number => report.findings.filter((one) => one.severity === severity).length;
  const ofKind = (name: string, all: readonly Command[]): number => all.filter((one) => one.name === name).length;

  test('holds for every kind, the last notice included, which counts the rest', () => {
    const all = commands(github([report]));
    expect([ofKind('error', all), ofKind('warning', all), ofKind('notice', all)]).toEqual([10, count('warning'), 10]);
    expect(all.at(-1)).toEqual({
      name: 'notice',
      properties: {},
      text: `${count('error') - 10} more errors and ${count('note') - 9} more notes without an annotation. The report has them all.`,
    });
  });

  test('counts over all datasets', () => {
    const all = commands(github([report, report]));
    expect([ofKind('error', all), ofKind('warning', all), ofKind('notice', all)]).toEqual([10, 2 * count('warning'), 10]);
  });

  test.each([9, 10])('%i notes all fit where nothing is left to be said', (notes) => {
    const all = commands(github([manyFindings(notes, () => ({ severity: 'note' }))]));
    expect(all).toHaveLength(notes);
    expect(all.every(({ properties }) => properties.file !== undefined)).toBe(true);
  });

  test('one more than fits gives way to the sentence', () => {
    const all = commands(github([manyFindings(11, () => ({ severity: 'note' }))]));
    expect(all).toHaveLength(10);
    expect(all.at(-1)?.text).toBe('2 more notes without an annotation. The report has them all.');
  });

  test('can be raised', () => {
    expect(commands(github([report], { limit: 1000 }))).toHaveLength(report.findings.length);
  });
});

test('accepted findings are counted, not annotated', () => {
  const all = commands(github([manyFindings(5, (index) => (index < 3 ? { accepted } : {}))]));
  expect(all.map(({ name }) => name)).toEqual(['error', 'error', 'notice']);
  expect(all[2].text).toBe('3 accepted findings. The report has them all.');
  const notes = commands(github([manyFindings(11, (index) => ({ severity: 'note', ...(index === 0 && { accepted }) }))]));
  expect(notes).toHaveLength(10);
  expect(notes.at(-1)?.text).toBe('1 more note without an annotation. 1 accepted finding. The report has them all.');
});

test('nothing found is nothing said', () => {
  expect(github([manyFindings(0)])).toBe('');
  expect(github([])).toBe('');
});

test('a check that broke down is an error', () => {
  const report = manyFindings(0);
  const [first, ...others] = report.checks;
  const all = commands(github([{ ...report, checks: [{ ...first, status: 'failed', error: 'RangeError: p is NaN' }, ...others] }]));
  expect(all).toEqual([{ name: 'error', properties: { title: first.id }, text: 'The check failed. RangeError: p is NaN' }]);
});

test('a text means nothing to the runner', () => {
  const message = '::set-output name=x::y\r\n::error::z %0A 100%, a:b';
  const locations = [{ file: 'a:b,c%2C.csv', line: 1, column: 2, field: 'x' }];
  const [one] = commands(github([manyFindings(1, () => ({ message, locations, expected: 'a', seen: 'b' }))]));
  expect(one.properties).toMatchObject({ file: 'a:b,c%2C.csv', line: '1', col: '2' });
  expect(one.text).toBe('::set-output name=x::y ::error::z %0A 100%, a:b\nExpected: a. Observed: b.');
});

describe('hostile labels', () => {
  test.each(HOSTILE_LABELS.map((_, turn) => turn))('stay inert (turn %i)', (turn) => {
    const report = hostileReport(turn);
    const options = { folders: [HOSTILE_LABELS[turn]], limit: 1000 };
    const output = github([report], options);
    expect(output).not.toMatch(/[^\P{Cc}\n]|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
    const all = commands(output);
    expect(all).toHaveLength(report.findings.filter((one) => !one.accepted).length + 2); // with the check that broke down, and the count
    for (const { name, properties } of all.slice(1, -1)) {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(Object.keys(properties)).toEqual(['file', 'line', 'col', 'title']);
    }
    const { elements, addresses, html } = page(githubSummary([report], options));
    expect(addresses).toEqual([]);
    expect(elements.filter((name) => !/^(h2|p|ol|li|table|thead|tbody|tr|th|td|strong|code)$/.test(name))).toEqual([]);
    for (const table of html.split('<table>').slice(1)) {
      const rows = table.split('</table>')[0].split('<tr>').slice(1);
      expect(new Set(rows.map((row) => row.match(/<t[hd][ >]/g)?.length)).size).toBe(1);
    }
  });
});

describe('the summary of a job', () => {
  test('holds the answers and the findings of every dataset', () => {
    const report = realReport();
    const { html, text } = page(githubSummary([report, report], { folders: ['a', 'b'] }));
    expect(html.match(/<table>/g)).toHaveLength(4);
    expect(html.match(/<tr>/g)).toHaveLength(2 * (1 + 4 + 1 + report.findings.length));
    expect(text).toContain('a/official-by-region.csv:4:100');
    expect(text).toContain('b/official-by-region.csv:4:100');
  });

  test('tells what is accepted, with its reason', () => {
    const { text } = page(githubSummary([manyFindings(3, (index) => (index === 0 ? { accepted } : {}))]));
    expect(text).toContain('1 of them accepted');
    expect(text).toContain('Accepted: Known misprint.');
  });

  test('stays below 900 KB in bytes, and says that it was cut', () => {
    const message = 'Қостанай облысы. '.repeat(80);
    const summary = githubSummary([manyFindings(5000, () => ({ message }))]);
    const bytes = new TextEncoder().encode(summary).length;
    expect(bytes).toBeLessThan(900_000);
    expect(bytes).toBeGreaterThan(880_000);
    expect(summary).toMatch(/\n\nThe summary ends here and leaves out [\d,]+ lines\. The full report has everything\.\n$/);
    const { html } = page(summary);
    expect(html.match(/<table>/g)).toHaveLength(2);
  });
});
