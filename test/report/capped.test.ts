import { describe, expect, test } from 'vitest';
import { type AuditReport, compareReports, FORMATS, readReports, render } from '../../src/index.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { capped, MOST_OF_A_CHECK, omittedIn } from '../../src/report/capped.ts';
import { differenceText } from '../../src/report/index.ts';
import { csvRows } from '../support/csv-rows.ts';
import { page } from '../support/html.ts';
import { manyFindings } from '../support/reports.ts';

const ACCEPTED = { reason: 'known to everybody', by: 'manifest' } as const;
const severityOf = (index: number) => (['note', 'warning', 'error', 'error'] as const)[index % 4];
/** Findings of one check, every fourth a note, every fourth a warning; every tenth is accepted. */
function crowded(count: number): AuditReport {
  const report = manyFindings(count, (index) => ({ severity: severityOf(index), ...(index % 10 === 0 && { accepted: ACCEPTED }) }));
  const [{ check }] = report.findings;
  return { ...report, checks: report.checks.map((one) => (one.id === check ? { ...one, findings: count } : one)) };
}

const LARGE = crowded(2600);
const [{ check: CHECK }] = LARGE.findings;

describe('of very many findings of a check', () => {
  test('the worst that nobody accepted are kept, in their order; the others are counted by severity', () => {
    const { findings, checks, summary } = capped(LARGE);
    // Of 2,600 there are 1,300 errors, of which 130 are accepted: 1,170 that are not.
    expect(findings.length).toBe(1000);
    expect(findings.every(({ severity, accepted }) => severity === 'error' && !accepted)).toBe(true);
    expect(findings.map(({ id }) => id)).toEqual(findings.map(({ id }) => id).toSorted());
    expect(checks.find(({ id }) => id === CHECK)?.findingsOmitted).toEqual({ error: 170, warning: 650, note: 520, accepted: 260 });
    expect(summary).toBe(LARGE.summary);
  });

  test('nothing is left out of a thousand, nor of another check', () => {
    expect(capped(crowded(MOST_OF_A_CHECK))).toEqual(crowded(MOST_OF_A_CHECK));
    const others = crowded(1200).findings.map((one, index) => ({ ...one, check: index % 2 ? CHECK : 'another' }));
    const mixed = { ...crowded(1200), findings: others };
    expect(capped(mixed).findings).toEqual(others);
  });

  test('a report that was capped is not capped again, and is read again as it is', () => {
    const json = render(LARGE, 'json');
    const { reports } = readReports(json, 'report.json');
    expect(reports && JSON.parse(render(reports[0], 'json'))).toEqual(JSON.parse(json));
    expect(reports && omittedIn(reports[0])).toBe(1600);
  });

  test.each(FORMATS.filter((format) => format !== 'json'))('%s says of the report as of the one read again, and is bounded', (format) => {
    const [again] = readReports(render(LARGE, 'json'), 'report.json').reports ?? [];
    expect(render(again, format)).toBe(render(LARGE, format));
    expect(render(crowded(5200), format).length).toBeLessThan(render(LARGE, format).length + 100);
  });
});

describe('the rest is counted', () => {
  test('in a table', () => {
    const rows = csvRows(render(LARGE, 'csv'));
    expect(rows.length).toBe(1 + 1000 + 1);
    const last = Object.fromEntries(rows[0].map((name, at) => [name, rows.at(-1)?.[at]]));
    expect(last).toMatchObject({ check: CHECK, id: '', message: '1,600 more findings of this check, counted and not listed' });
    expect(last.dataset).toBe(LARGE.dataset.id);
  });

  test('for GitLab, as severe as the worst of them', () => {
    const issues = JSON.parse(render(LARGE, 'gitlab')) as { description: string; severity: string; fingerprint: string }[];
    expect(issues.length).toBe(1001);
    expect(issues.at(-1)).toMatchObject({ description: '1,600 more findings of this check, counted and not listed.', severity: 'major' });
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(1001);
  });

  test('for GitHub', () => {
    // Ten errors have an annotation, 1,160 have none.
    const [last] = render(LARGE, 'github').trim().split('\n').slice(-1);
    expect(last).toContain('1,160 more errors, 650 more warnings and 520 more notes without an annotation. 260 accepted findings.');
    expect(last).toContain('The report counts them all.');
  });

  test('in SARIF', () => {
    const [run] = (JSON.parse(render(LARGE, 'sarif')) as { runs: { results: unknown[]; invocations: unknown[]; properties: unknown }[] })
      .runs;
    expect(run.results.length).toBe(1000);
    expect(JSON.stringify(run.invocations)).toContain('1,600 findings left out');
    expect(JSON.stringify(run.properties)).toContain('"findings":2600,"findingsOmitted":1600');
  });

  test('in JUnit, beside what the JSON report lists', () => {
    const xml = render(LARGE, 'junit');
    // 1,000 errors are listed, 170 errors and 650 warnings are not.
    expect(xml).toContain('(and 1,819 more findings)');
    expect(xml).toContain('900 more findings in the JSON report\n820 more findings, counted and not listed');
    expect(xml).toContain('780 more findings, counted and not listed');
  });

  test('at the terminal', () => {
    const text = render(LARGE, 'terminal');
    expect(text).toContain('1,160 more');
    expect(text).toContain('650 more');
  });

  test('in Markdown and on the page, in every language', () => {
    const said = 'The first 500 of 2,600 findings; findings.csv lists 1,000 findings of each check and counts the others.';
    expect(render(LARGE, 'markdown')).toContain(said.replace('.csv', '\\.csv').replace('\\', ''));
    expect(page(render(LARGE, 'html')).text).toContain(said);
    expect(render(LARGE, 'markdown', { language: LANGUAGES.ru })).toContain('остальные только посчитаны');
    expect(render(LARGE, 'markdown', { language: LANGUAGES.kk })).toContain('қалғаны тек саналған');
  });

  test('in a difference, which names the checks', () => {
    const [before] = readReports(render(crowded(1500), 'json'), 'a.json').reports ?? [];
    const [after] = readReports(render(LARGE, 'json'), 'b.json').reports ?? [];
    const difference = compareReports(before, after);
    expect(difference.notListed).toMatchObject([{ id: CHECK, before: { error: 0 }, after: { error: 170 } }]);
    expect(differenceText(difference, before, after)).toContain(`The reports only count some findings of ${CHECK};`);
    expect(compareReports(crowded(10), crowded(20))).not.toHaveProperty('notListed');
  });
});

describe('of very many rows of a table', () => {
  /** A report with a table of so many rows, with a sentence in each of them. */
  const long = (rows: number): AuditReport => {
    const report = manyFindings(1);
    const title = 'Rows without end';
    const cells = Array.from({ length: rows }, (_, row) => [`row ${row} of many`, row]);
    const sentences = { rows: cells.map(([text]) => [{ key: 'none', facts: { text } }, null]) };
    return {
      ...report,
      tables: [{ id: 'long', title, columns: [{ title: 'What' }, { title: 'Count', unit: 'count' }], rows: cells, sentences } as never],
    };
  };

  test('the first thousand are listed and the rest is counted', () => {
    const [table] = JSON.parse(render(long(2500), 'json')).tables;
    expect([table.rows.length, table.sentences.rows.length, table.rowsOmitted]).toEqual([1000, 1000, 1500]);
    expect(capped(long(1000))).toEqual(long(1000));
    expect(capped(capped(long(2500)))).toEqual(capped(long(2500)));
  });

  test('pages say how many there are, and that the JSON has not all of them', () => {
    for (const format of ['markdown', 'html'] as const) {
      expect(render(long(2500), format)).toContain('of 2,500 rows; report.json lists the first 1,000 and counts the others.');
      expect(render(long(900), format)).toContain('of 900 rows; see report.json for all.');
    }
  });
});
