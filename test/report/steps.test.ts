import { describe, expect, test } from 'vitest';
import { readReports } from '../../src/core.ts';
import { render } from '../../src/index.ts';
import { explainFinding } from '../../src/report/explain-finding.ts';
import { stepsOf, stepText } from '../../src/report/steps.ts';
import { tellerOf } from '../../src/report/teller.ts';
import { fixtureAudit } from '../support/fixture-audit.ts';

const NAMES = ['kz-2021', 'matched-protocols', 'synthetic-stations/manipulated'];
const reports = await Promise.all(NAMES.map(async (name) => (await fixtureAudit(name)).report));
const written = reports.flatMap((report) => readReports(render(report, 'json'), 'report.json').reports ?? []);

describe('the steps of a finding', () => {
  const all = reports.flatMap(({ findings }) => findings).map((finding) => ({ finding, steps: stepsOf(finding) }));

  test('lead from measures of the finding to a measure that it has', () => {
    const made = all.flatMap(({ finding, steps }) => steps.map((step) => ({ step, measures: finding.measures })));
    expect(made.length).toBeGreaterThan(60);
    for (const { step, measures } of made) {
      expect(Object.values(measures)).toContain(step.left);
      expect(Object.values(measures)).toContain(step.right);
      const told = measures[step.name];
      const again = step.operation === '÷' ? step.left / step.right : step.left - step.right;
      if (told !== undefined) expect(Math.abs(Math.abs(Number(told)) - Math.abs(again))).toBeLessThan(1e-8 * Math.max(1, step.left));
    }
  });

  test('are those that a reader would reckon', () => {
    const almaty = all.find(({ finding }) => finding.check === 'share-matches-votes');
    const tell = tellerOf(reports[0]);
    expect(almaty?.steps.map((step) => stepText(step, tell))).toEqual([
      '18,835 ÷ 321,322 = 0.0586172126',
      '0.0521 − 0.0586172126 = −0.00651721264',
    ]);
  });

  test('that do not hold are not shown', () => {
    const measures = { sum: 10, published: 8, difference: 3 };
    expect(stepsOf({ check: 'parts-sum-to-total', measures })).toEqual([]);
    expect(stepsOf({ check: 'parts-sum-to-total', measures: { ...measures, difference: 2 } })).toHaveLength(1);
  });
});

describe('a finding explained', () => {
  test.each(written.flatMap((report) => report.findings.slice(0, 12).map(({ id }) => [id, report] as const)))(
    '%s has its cells, what is said of it, its measures and its method',
    (id, report) => {
      const text = explainFinding(report, id) as string;
      const finding = report.findings.find((one) => one.id === id);
      expect(text.startsWith(`${id}: `)).toBe(true);
      for (const { file, line } of finding?.locations.slice(0, 40) ?? []) expect(text).toContain(`${file}:${line}`);
      for (const name of Object.keys(finding?.measures ?? {})) expect(text).toContain(`  ${name} = `);
      expect(text).toContain('\nMethod\n');
    },
  );

  test('is told in another language, and not at all where there is none', async () => {
    const [report] = written;
    const { LANGUAGES } = await import('../../src/languages.ts');
    expect(explainFinding(report, report.findings[0].id, LANGUAGES.ru)).toContain('\nМетод\n');
    expect(explainFinding(report, 'ffffffffffff')).toBeUndefined();
  });
});
