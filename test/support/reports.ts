import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AuditReport, Finding } from '../../src/index.ts';
import { HOSTILE_LABELS } from './hostile-labels.ts';

const file = path.join(import.meta.dirname, '../../reports/kz-2021/report.json');

/**
 * The committed report of an election, as anybody would read it again; its slip in a copy of the result comes first and speaks of
 * the result, so that every kind of finding occurs.
 */
export function realReport(): AuditReport {
  const report = JSON.parse(readFileSync(file, 'utf8')) as AuditReport;
  const slips = report.findings.filter(({ check, severity }) => check === 'share-matches-votes' && severity === 'error');
  const others = report.findings.filter((one) => !slips.includes(one));
  const { errors, documentErrors } = report.summary;
  return {
    ...report,
    summary: { ...report.summary, errors: errors + slips.length, documentErrors: documentErrors - slips.length },
    findings: [...slips.map((one) => ({ ...one, about: 'result' as const })), ...others],
  };
}

/** The real report with a hostile label wherever a file or a person may have put one; every third finding is accepted. */
export function hostileReport(turn: number, from = HOSTILE_LABELS, report = realReport()): AuditReport {
  const label = (step: number): string => from[(turn + step) % from.length];
  return {
    ...report,
    dataset: { ...report.dataset, id: label(0), title: label(1), files: report.dataset.files.map((one) => ({ ...one, path: label(2) })) },
    summary: {
      ...report.summary,
      headline: label(4),
      questions: report.summary.questions.map((one, index) => ({ ...one, sentence: label(index + 3) })),
    },
    outcome: { ...report.outcome, sentence: label(5) },
    story: report.story.map((item, index) => ({
      ...item,
      headline: { text: label(index + 5) },
      where: [{ area: label(index), path: [label(index + 1), label(index + 2)], contestant: label(index + 3) }],
      sure: { text: label(index + 6) },
      explanation: { text: label(index + 7) },
      ask: { text: label(index + 8) },
    })),
    checks: report.checks.map((check, index) => ({
      ...check,
      skipped: check.skipped.map((one) => ({ ...one, subject: label(index), reason: label(index + 1) })),
      ...(index === 0 && { status: 'failed' as const, error: label(index + 2) }),
    })),
    findings: report.findings.map((finding, index) => ({
      ...finding,
      message: `${label(index)} ${label(index + 1)}`,
      expected: label(index + 2),
      seen: label(index + 3),
      scope: {
        area: label(index + 4),
        level: label(index + 5),
        contestant: label(index + 6),
        source: label(index + 7),
        quantity: label(index),
      },
      measures: { ...finding.measures, [label(index + 5)]: label(index + 6) },
      ...(index % 3 === 0 && { accepted: { reason: label(index + 7), expires: label(index + 8), by: 'baseline' as const } }),
      locations: finding.locations.map((one, at) => ({ ...one, file: label(index + at + 8), field: label(index + at + 9) })),
    })),
  };
}

/** A report with as many findings as are asked for, each made from the first of the real one. */
export function manyFindings(count: number, change: (index: number) => Partial<Finding> = () => ({})): AuditReport {
  const report = realReport();
  const [first] = report.findings;
  const findings = Array.from({ length: count }, (_, index) => ({ ...first, id: index.toString(16).padStart(12, '0'), ...change(index) }));
  return { ...report, findings };
}
