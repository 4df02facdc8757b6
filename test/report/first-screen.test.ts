import { expect, test } from 'vitest';
import { type AuditReport, render } from '../../src/index.ts';
import { fixtureAudit } from '../support/fixture-audit.ts';

/** What the first screen says of how many stations a cause concerns. */
const weightOf = (report: AuditReport): string | undefined => /How much: (.*)/.exec(render(report, 'terminal'))?.[1];

test('stations are called stations, whether or not a row of the whole is published', async () => {
  const { report } = await fixtureAudit('judgement/stations-at-hundred');
  const { result, ...dataset } = report.dataset;
  expect(result?.level).toBe('station');
  expect(weightOf(report)).toContain('40 of 3,000 stations');
  expect(weightOf({ ...report, dataset })).toBe(weightOf(report));
});
