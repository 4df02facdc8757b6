import type { AuditReport, Finding, Severity } from '../audit/report.ts';
import { fileAndSheet } from '../data/provenance.ts';
import type { Language } from '../language/language.ts';
import type { Text } from '../language/text.ts';
import { omittedIn } from './capped.ts';
import { safeText } from './escape.ts';
import { itemParts, noItems } from './first-screen.ts';
import { partlyText, questionText, verdictText } from './phrases.ts';
import { T as REPORT } from './report.texts.ts';
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
const MARKS = { error: REPORT.error(), warning: REPORT.warning(), note: REPORT.note2() } as const;
const MORE: Readonly<Record<Severity, (n: number) => Text>> = {
  error: (n) => REPORT.moreError({ n }),
  warning: (n) => REPORT.moreWarning({ n }),
  note: (n) => REPORT.moreNote({ n }),
};
/** Beyond this a text is cut: a label may be of any length, and the terminal shows the start of it. */
const LONGEST = 1500;
/** The same for what stands beside the headline of a cause. */
const LONGEST_PART = 400;
const COLORS = { error: 31, warning: 33, note: 36 } as const;

/** The audit for someone at a terminal: the story, the four answers, then the findings, worst first. */
export function terminal(report: AuditReport, { color = false, most = 10, language }: TerminalOptions = {}): string {
  const tell = tellerOf(report, language);
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const { dataset, summary, findings, checks } = report;
  const lines = [...wrap(shown(tell(dataset.title)), '').map((line) => paint(1, line)), '', ...story(report, paint, tell), ''];
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
    const more = Math.max(0, own.length - most) + omittedIn(report, severity);
    if (more > 0) lines.push(`  ${tell(REPORT.and2({ part: MORE[severity](more) }))}`);
  }
  const skipped = checks.filter(({ status }) => status === 'skipped');
  if (skipped.length > 0) lines.push('', ...wrap(tell(REPORT.notTestableHere({ skipped: skipped.map(({ id }) => id).join(', ') })), ''));
  for (const { id, error } of checks) if (error !== undefined) lines.push(...wrap(tell(REPORT.failed3({ id, shown: shown(error) })), ''));
  const counted = REPORT.resultDocuments({
    errors: summary.errors,
    documentErrors: summary.documentErrors,
    warnings: summary.warnings,
    notes: summary.notes,
  });
  lines.push('', tell(summary.accepted > 0 ? REPORT.themAcceptedNotShown({ counted, accepted: summary.accepted }) : counted));
  return `${lines.join('\n')}\n`;
}

/** The headline, the outcome, and the causes that matter, each with where, how much, how sure, and what to ask for. */
function story(report: AuditReport, paint: (code: number, text: string) => string, tell: Teller): string[] {
  const { summary, outcome, story } = report;
  const nothing = noItems(report);
  const items = story.flatMap((item, index) => [
    '',
    ...wrap(shown(`${index + 1}. ${tell(item.headline)}`), '').map((line) => paint(COLORS[item.severity], line)),
    ...itemParts(item, report).flatMap(({ name, text }) => wrap(shown(`${tell(name)}: ${tell(text)}`, LONGEST_PART), '   ')),
  ]);
  return [
    ...wrap(shown(tell(summary.headline)), '').map((line) => paint(1, line)),
    ...(outcome.sentence ? wrap(shown(tell(outcome.sentence)), '') : []),
    ...(nothing ? wrap(tell(nothing), '') : []),
    ...items,
  ];
}

function told(one: Finding, paint: (code: number, text: string) => string, tell: Teller): string[] {
  const about = one.about === 'document' && one.severity === 'error' ? tell(REPORT.document()) : '';
  const [first] = one.locations;
  const place = first ? `${shown(fileAndSheet(first))}:${first.line}:${first.column}` : '';
  const head = `${paint(COLORS[one.severity], tell(MARKS[one.severity]))}${about ? ` ${about}` : ''}  ${one.check}${place ? `  ${place}` : ''}`;
  const rows = one.rows ? wrap(tell(REPORT.theirLinesJsonReport({ count: one.rows.count })), '  ') : [];
  return [head, ...wrap(shown(tell(one.message)), '  '), ...rows];
}

function shown(text: string, longest = LONGEST): string {
  return safeText(text.length > longest ? `${text.slice(0, longest)}…` : text);
}
