import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { EnglishReport, Severity } from '../audit/report.ts';
import { placeText } from '../data/provenance.ts';
import { QUESTION_TEXTS } from '../findings/check.ts';
import { count, enumerate, plural } from '../language/english.ts';
import { omittedIn } from './capped.ts';
import { markdownCode, markdownText } from './escape.ts';
import { type PlacedFinding, type PlaceOptions, placedFindings } from './place.ts';
import { acceptedText, briefText, expectedAndSeen } from './sentences.ts';

export interface GithubOptions extends PlaceOptions {
  /** Annotations of each kind; GitHub shows ten of a step and drops the rest without a word. */
  readonly limit?: number;
}

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Workflow commands that make annotations of GitHub: each finding on its first cell, up to a limit of each kind. A last
 * notice counts what was left out, and what is accepted, of which no annotation is made.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(reports: readonly EnglishReport[], { limit = 10, ...options }: GithubOptions = {}): string {
  const found = placedFindings(reports, options);
  const open = found.filter(({ finding }) => !finding.accepted);
  const annotations: Record<Severity, string[]> = { error: failures(reports), warning: [], note: [] };
  for (const one of open) annotations[one.finding.severity].push(annotation(one));
  const uncounted = (rank: Severity | 'accepted'): number => reports.reduce((all, report) => all + omittedIn(report, rank), 0);
  const isListed = reports.every((report) => omittedIn(report) === 0);
  const accepted = found.length - open.length + uncounted('accepted');
  const fits = SEVERITIES.every((severity) => annotations[severity].length + uncounted(severity) <= limit);
  // The last notice is one of those that GitHub counts.
  const room = accepted === 0 && fits ? limit : limit - 1;
  const shown = SEVERITIES.map((severity) => annotations[severity].slice(0, severity === 'note' ? room : limit));
  const more = SEVERITIES.flatMap((severity, index) => {
    const left = annotations[severity].length + uncounted(severity) - shown[index].length;
    return left > 0 ? [plural(left, `more ${severity}`, `more ${severity}s`)] : [];
  });
  const counted = [
    ...(more.length > 0 ? [`${enumerate(more)} without an annotation.`] : []),
    ...(accepted > 0 ? [`${plural(accepted, 'accepted finding')}.`] : []),
  ];
  const last =
    counted.length > 0 ? [command('notice', {}, `${counted.join(' ')} The report ${isListed ? 'has' : 'counts'} them all.`)] : [];
  return [...shown.flat(), ...last].map((line) => `${line}\n`).join('');
}

function annotation({ finding, places: [{ file, line, column }] }: PlacedFinding): string {
  const title = finding.about === 'document' ? `${finding.check} (document)` : finding.check;
  const text = `${briefText(finding.message)}\n${expectedAndSeen(finding)}`;
  return command(COMMANDS[finding.severity], { file: briefText(file), line, col: column, title }, text);
}

const failures = (reports: readonly EnglishReport[]): string[] =>
  reports.flatMap(({ checks }) =>
    checks.flatMap(({ id, status, error = '' }) =>
      status === 'failed' ? [command('error', { title: id }, `The check failed. ${briefText(error)}`)] : [],
    ),
  );

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name}${list.length > 0 ? ` ${list.join(',')}` : ''}::${data(text)}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A summary of a job may hold a mebibyte; with it the others of the step are lost. */
const MOST_BYTES = 890_000;

/** The audit as the summary of a job: the answers of every dataset, then its findings, up to the size that GitHub takes. */
export function githubSummary(reports: readonly EnglishReport[], options: PlaceOptions = {}): string {
  const lines = reports.flatMap((report, index) => section(report, options.folders?.[index]));
  let bytes = 0;
  const fitting = lines.findIndex((line) => {
    bytes += utf8ToBytes(line).length + 1;
    return bytes > MOST_BYTES;
  });
  if (fitting < 0) return lines.map((line) => `${line}\n`).join('');
  const left = plural(lines.length - fitting, 'line');
  return `${lines.slice(0, fitting).join('\n')}\n\nThe summary ends here and leaves out ${left}. The full report has everything.\n`;
}

/** The lines of one dataset. */
function section(report: EnglishReport, folder = ''): string[] {
  const { dataset, summary, outcome, findings } = report;
  const placed = placedFindings([report], { folders: [folder] });
  const accepted = findings.filter((finding) => finding.accepted).length;
  return [
    `## ${inline(dataset.title)}`,
    '',
    bold(summary.headline),
    '',
    ...(outcome.sentence ? [inline(outcome.sentence), ''] : []),
    ...storyLines(report),
    ...table(
      ['Question', 'Answer', 'In brief'],
      summary.questions.map(({ id, verdict, partly, sentence }) => [
        inline(QUESTION_TEXTS[id]),
        `**${verdict.replace('-', ' ')}**${partly ? ' (partly tested)' : ''}`,
        inline(sentence),
      ]),
    ),
    '',
    `${plural(summary.errors, 'error')} in the result, ${count(summary.documentErrors)} in documents; ${plural(summary.warnings, 'warning')}, ${plural(summary.notes, 'note')}${accepted > 0 ? `; ${count(accepted)} of them accepted` : ''}.`,
    '',
    ...(placed.length > 0 ? [...table(['Severity', 'Check', 'Place', 'Finding'], placed.map(row)), ''] : []),
  ];
}

/** The causes that matter, numbered. */
function storyLines({ story }: EnglishReport): string[] {
  if (story.length === 0) return [];
  const items = story.map(({ headline, sure, explanation, ask }, index) =>
    [`${index + 1}. ${bold(headline.text)}`, sure.text, explanation.text, ask?.text ?? '']
      .filter((part) => part !== '')
      .map((part, at) => (at === 0 ? part : inline(part)))
      .join(' '),
  );
  return [...items, ''];
}

function row({ finding, places: [first] }: PlacedFinding): string[] {
  const { severity, about, accepted, check, message } = finding;
  return [
    `${severity}${about === 'document' && severity === 'error' ? ' (document)' : ''}${accepted ? ', accepted' : ''}`,
    markdownCode(check),
    markdownCode(briefText(placeText(first))),
    `${inline(message)}${accepted ? ` ${inline(acceptedText(accepted))}` : ''}`,
  ];
}

/** A text in bold; of nothing nothing, since four stars would be a line across. */
const bold = (text: string): string => (inline(text).trim() === '' ? '' : `**${inline(text)}**`);

const inline = (text: string): string => markdownText(briefText(text));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
