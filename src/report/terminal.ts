import type { AuditReport, Finding, Severity } from '../audit/report.ts';
import { count, plural } from '../language/format.ts';
import { type Language, say, type Text } from '../language/text.ts';
import { safeText } from './escape.ts';
import { partlyText, questionText, verdictText } from './phrases.ts';
import { type Teller, tellerOf } from './teller.ts';
import { wrap } from './wrap.ts';

export interface TerminalOptions {
  /** Whether the terminal shows colours; nothing is told by colour alone. */
  readonly color?: boolean;
  readonly language?: Language;
  /** Findings shown of each severity; all others are counted. */
  readonly most?: number;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];
const MARKS = { error: say`error`, warning: say`warning`, note: say`note` } as const;
const MORE: Readonly<Record<Severity, (n: number) => Text>> = {
  error: (n) => plural(n, 'more error'),
  warning: (n) => plural(n, 'more warning'),
  note: (n) => plural(n, 'more note'),
};
/** Beyond this a text is cut: a label may be of any length, and the terminal shows the start of it. */
const LONGEST = 1500;
const COLORS = { error: 31, warning: 33, note: 36 } as const;

/** The audit for someone at a terminal: the four answers, then the findings, worst first. */
export function terminal(report: AuditReport, { color = false, most = 10, language }: TerminalOptions = {}): string {
  const tell = tellerOf(report, language);
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const { dataset, summary, findings, checks } = report;
  const lines = [...wrap(shown(dataset.title), '').map((line) => paint(1, line)), ''];
  for (const one of summary.questions) {
    lines.push(
      `${tell(questionText(one.id))} ${paint(1, tell(verdictText(one)))}${one.partly ? ` ${tell(partlyText(one))}` : ''}`,
      ...wrap(shown(tell(one.sentence)), '  '),
    );
  }
  lines.push('');
  for (const severity of ORDER) {
    const own = findings.filter((one) => one.severity === severity && !one.accepted);
    for (const one of own.slice(0, most)) lines.push(...told(one, paint, tell));
    if (own.length > most) lines.push(`  ${tell(say`and ${MORE[severity](own.length - most)}`)}`);
  }
  const skipped = checks.filter(({ status }) => status === 'skipped');
  if (skipped.length > 0) lines.push('', ...wrap(tell(say`Not testable here: ${skipped.map(({ id }) => id).join(', ')}.`), ''));
  for (const { id, error } of checks) if (error !== undefined) lines.push(...wrap(tell(say`${id} failed: ${shown(error)}`), ''));
  const counted = say`${plural(summary.errors, 'error')} in the result, ${count(summary.documentErrors)} in documents; ${plural(summary.warnings, 'warning')}, ${plural(summary.notes, 'note')}`;
  lines.push('', tell(summary.accepted > 0 ? say`${counted}; ${count(summary.accepted)} of them accepted and not shown` : counted));
  return `${lines.join('\n')}\n`;
}

function told(one: Finding, paint: (code: number, text: string) => string, tell: Teller): string[] {
  const about = one.about === 'document' && one.severity === 'error' ? tell(say`(document)`) : '';
  const [first] = one.locations;
  const place = first ? `${shown(first.file)}:${first.line}:${first.column}` : '';
  const head = `${paint(COLORS[one.severity], tell(MARKS[one.severity]))}${about ? ` ${about}` : ''}  ${one.check}${place ? `  ${place}` : ''}`;
  const rows = one.rows ? wrap(tell(say`${plural(one.rows.count, 'row')}; their lines are in the JSON report.`), '  ') : [];
  return [head, ...wrap(shown(tell(one.message)), '  '), ...rows];
}

function shown(text: string): string {
  return safeText(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
