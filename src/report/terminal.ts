import { QUESTION_TEXTS } from '../model/check.ts';
import { plural } from '../model/format.ts';
import type { AuditReport, Finding, Severity } from '../model/report.ts';
import { safeText } from './escape.ts';
import { wrap } from './wrap.ts';

export interface TerminalOptions {
  /** Whether the terminal shows colours; nothing is told by colour alone. */
  readonly color?: boolean;
  /** Findings shown of each severity; all others are counted. */
  readonly most?: number;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];
const MARKS = { error: 'error', warning: 'warning', note: 'note' } as const;
/** Beyond this a text is cut: a label may be of any length, and the terminal shows the start of it. */
const LONGEST = 1500;
const COLORS = { error: 31, warning: 33, note: 36 } as const;

/** The audit for someone at a terminal: the four answers, then the findings, worst first. */
export function terminal(report: AuditReport, { color = false, most = 10 }: TerminalOptions = {}): string {
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const { dataset, summary, findings, checks } = report;
  const lines = [...wrap(shown(dataset.title), '').map((line) => paint(1, line)), ''];
  for (const { id, verdict, partly, sentence } of summary.questions) {
    lines.push(
      `${QUESTION_TEXTS[id]} ${paint(1, verdict.replace('-', ' '))}${partly ? ' (partly tested)' : ''}`,
      ...wrap(shown(sentence), '  '),
    );
  }
  lines.push('');
  for (const severity of ORDER) {
    const own = findings.filter((one) => one.severity === severity && !one.accepted);
    for (const one of own.slice(0, most)) lines.push(...told(one, paint));
    if (own.length > most) lines.push(`  and ${plural(own.length - most, `more ${severity}`, `more ${severity}s`)}`);
  }
  const skipped = checks.filter(({ status }) => status === 'skipped');
  if (skipped.length > 0) lines.push('', ...wrap(`Not testable here: ${skipped.map(({ id }) => id).join(', ')}.`, ''));
  for (const { id, error } of checks) if (error !== undefined) lines.push(...wrap(`${id} failed: ${shown(error)}`, ''));
  lines.push(
    '',
    `${plural(summary.errors, 'error')} in the result, ${summary.documentErrors} in documents; ${plural(summary.warnings, 'warning')}, ${plural(summary.notes, 'note')}${summary.accepted > 0 ? `; ${summary.accepted} of them accepted and not shown` : ''}`,
  );
  return `${lines.join('\n')}\n`;
}

function told(one: Finding, paint: (code: number, text: string) => string): string[] {
  const about = one.about === 'document' && one.severity === 'error' ? ' (document)' : '';
  const [first] = one.locations;
  const place = first ? `${shown(first.file)}:${first.line}:${first.column}` : '';
  const head = `${paint(COLORS[one.severity], MARKS[one.severity])}${about}  ${one.check}${place ? `  ${place}` : ''}`;
  const rows = one.rows ? wrap(shown(`${plural(one.rows.count, 'row')}; their lines are in the JSON report.`), '  ') : [];
  return [head, ...wrap(shown(one.message), '  '), ...rows];
}

function shown(text: string): string {
  return safeText(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
