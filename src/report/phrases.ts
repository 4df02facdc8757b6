import type { AuditReport, CheckResult, Finding, QuestionAnswer, Reading } from '../audit/report.ts';
import type { Question } from '../findings/check.ts';
import { QUESTION_TEXTS } from '../findings/check.ts';
import { GRADES } from '../findings/grading.ts';
import { count, enumerate, form, join, percent, plural } from '../language/format.ts';
import { say, type Text, term } from '../language/text.ts';
import type { Teller } from './teller.ts';

// What every format for people says in the same words; the formats add their marks.

const VERDICTS: Readonly<Record<QuestionAnswer['verdict'], Text>> = {
  contradicted: say`contradicted`,
  anomalous: say`anomalous`,
  consistent: say`consistent`,
  'not-testable': say`not testable`,
};

export const questionText = (question: Question): Text => term(QUESTION_TEXTS[question]);
export const verdictText = ({ verdict }: QuestionAnswer): Text => VERDICTS[verdict];
export const partlyText = ({ partly }: QuestionAnswer): Text => (partly ? say`(partly tested)` : '');

/** What was audited. */
export function introduction({ dataset }: AuditReport): Text {
  const { sources, areas, contestants, contest } = dataset;
  const size = [plural(sources.length, 'source'), plural(areas, 'area'), plural(contestants.length, 'contestant')];
  const what = say`An audit of published figures against each other and against independent counts: ${join(size, ', ')}`;
  return contest.date ? say`${what}; election of ${contest.date}.` : say`${what}.`;
}

/** The official result in a sentence, and how finely it is published. */
export function officialResult({ dataset: { result, contestants } }: AuditReport): Text | undefined {
  if (!result) return undefined;
  const most = contestants.map(({ name }, index) => ({ name, share: result.shares[index] })).sort((a, b) => b.share - a.share);
  const shown = join(
    most.slice(0, 8).map(({ name, share }) => say`${name} ${percent(share)}`),
    ', ',
  );
  const all = most.length > 8 ? say`${shown} and ${plural(most.length - 8, 'other')}` : shown;
  const of = result.valid === undefined ? all : say`${all} of ${count(result.valid)} valid votes`;
  const told = say`Official result: ${of}; votes published by ${term(result.level)} (${plural(result.rows, 'row')}).`;
  if (result.level === 'station') return told;
  return say`${told} No results by polling station are at hand: what needs them is not tested.`;
}

/** How much was found of what kind, and what the kinds mean. */
export function summaryText({ summary }: AuditReport): Text {
  const { errors, documentErrors, warnings, notes } = summary;
  return say`${plural(errors, 'error')} in the result, ${plural(documentErrors, 'error')} in documents about the election, ${plural(warnings, 'warning')}, ${plural(notes, 'note')}`;
}

export const KINDS_TEXT: Text = say`An error is a contradiction that needs no probability; a warning is a statistical anomaly that survives correction and is large enough to matter; neither says what caused it.`;

export function acceptedCount({ summary: { accepted } }: AuditReport): Text | undefined {
  if (accepted === 0) return undefined;
  return say`${plural(accepted, 'finding')} of these ${form(accepted, 'is', 'are')} accepted, with the reason beside it.`;
}

/** Checks that had nothing to work on, with those that wait for the same data together. */
export function untested(checks: readonly CheckResult[]): { readonly titles: readonly string[]; readonly needed: string }[] {
  const waiting = new Map<string, string[]>();
  for (const { title, status, skipped } of checks) {
    if (status !== 'skipped') continue;
    const needed = skipped[0]?.dataNeeded ?? 'other data';
    waiting.set(needed, [...(waiting.get(needed) ?? []), title]);
  }
  return [...waiting].map(([needed, titles]) => ({ titles, needed }));
}

/** The findings in the order of a report, the worst of them, by what they are. */
export function groupedFindings(
  { findings }: Pick<AuditReport, 'findings'>,
  most = Number.POSITIVE_INFINITY,
): { readonly title: Text; readonly findings: readonly Finding[] }[] {
  const groups = [
    { title: say`Errors in the result`, one: (f: Finding) => f.severity === 'error' && f.about === 'result' },
    { title: say`Warnings`, one: (f: Finding) => f.severity === 'warning' },
    { title: say`Errors in documents`, one: (f: Finding) => f.severity === 'error' && f.about === 'document' },
    { title: say`Notes`, one: (f: Finding) => f.severity === 'note' },
  ];
  return groups
    .map(({ title, one }) => ({ title, findings: findings.slice(0, most).filter(one) }))
    .filter((group) => group.findings.length > 0);
}

/** Who accepts a finding, why and until when. */
export function acceptedText({ reason, expires, by }: NonNullable<Finding['accepted']>): Text {
  const who = by === 'manifest' ? say`by the manifest` : say`by the baseline`;
  return expires ? say`${reason} (${who}, until ${expires})` : say`${reason} (${who})`;
}

/** The grade with what it follows from: the least of three scales. */
export function gradeText(grade: number, grading: Finding['grading']): Text {
  const named = say`${count(grade)} of 4, ${term(GRADES[grade])}`;
  if (!grading) return named;
  const { effect, evidence, quality, deduct } = grading;
  const scales = enumerate([
    say`effect ${count(effect)}`,
    evidence === undefined ? say`evidence not computable` : say`evidence ${count(evidence)}`,
    say`quality of the source ${count(quality)}`,
  ]);
  const least = say`${named}: the least of ${scales}`;
  if (!deduct || Math.min(effect, evidence ?? 4, quality) === 0) return least;
  return say`${least}, less ${count(deduct)} for an ordinary explanation that is not excluded`;
}

/** The readings of a source side by side: every key a row. */
export function readingRows(
  readings: readonly Reading[],
): { readonly label: Text; readonly values: readonly (number | string | undefined)[] }[] {
  const keys = [...new Set(readings.flatMap((reading) => Object.keys(reading)))];
  return keys.map((key) => ({ label: readingLabel(key), values: readings.map((reading) => reading[key]) }));
}

const LABELS: Readonly<Record<string, Text>> = {
  base: say`Shares taken to be of`,
  n: say`Sample size`,
  x2SimpleRandom: say`X², simple random sample`,
  log10PSimpleRandom: say`log10 p, simple random sample`,
  gSimpleRandom: say`G, simple random sample`,
  log10PGSimpleRandom: say`log10 p of G, simple random sample`,
  impliedDesignEffect: say`Design effect known`,
  designEffectFrom: say`which is`,
  log10PImpliedDesignEffect: say`log10 p, this design effect (Rao and Scott, first order)`,
  meanDesignEffect: say`Mean design effect at the official shares`,
  log10PRaoScottFirstOrder: say`log10 p, Rao and Scott, first order`,
  log10PRaoScottSecondOrder: say`log10 p, Rao and Scott, second order`,
  zSimpleRandom: say`z, simple random sample`,
  reconcilingDesignEffect: say`Design effect that would reconcile`,
  x2TotalSurveyError: say`X², total survey error`,
  log10PTotalSurveyError: say`log10 p, total survey error (approximate)`,
  x2LeastFavourable: say`X², total survey error, least favourable shares`,
  log10PLeastFavourable: say`log10 p, the same (approximate)`,
  effectiveSize: say`Interviews it is worth`,
  log10BayesFactor: say`log10 Bayes factor of any shares against total survey error`,
  log10BayesFactorLeastFavourable: say`the same, least favourable shares`,
  z: say`z, total survey error`,
  log10P: say`log10 p, total survey error`,
};

/** What a measure of a reading is called: `log10PDesignEffect2` is `log10 p, design effect 2`. */
function readingLabel(key: string): Text {
  const effect = /^log10PDesignEffect(.+)$/.exec(key);
  return effect ? say`log10 p, design effect ${effect[1]}` : (LABELS[key] ?? key);
}

/** How often a check speaks up where nothing was done; undefined where it was not measured. */
export function falseAlarmText({ simulated, real }: NonNullable<CheckResult['falseAlarms']>): Text {
  const parts = [
    ...(simulated
      ? [
          simulated.stations === 0
            ? say`${count(simulated.flagged)} of ${count(simulated.tested)} elections with results by region, simulated without manipulation`
            : say`${count(simulated.flagged)} of ${count(simulated.tested)} elections of about ${count(simulated.stations)} stations, simulated without manipulation`,
        ]
      : []),
    ...(real ? [say`${count(real.flagged)} of ${count(real.tested)} real elections regarded as clean`] : []),
  ];
  return say`this check flags ${join(parts, '; ')}`;
}

/** The parts of a finding that a reader is told, each with its name. */
export function findingParts(
  one: Finding,
  tell: Teller,
  unlikely: (test: NonNullable<Finding['test']>) => string,
  alarms?: CheckResult['falseAlarms'],
): { readonly name: Text; readonly text: string }[] {
  const parts: (readonly [Text, string | undefined])[] = [
    [say`Expected`, tell(one.expected)],
    [say`Seen`, tell(one.seen)],
    [say`How unlikely`, one.test && unlikely(one.test)],
    [say`False alarms`, one.test && alarms && tell(falseAlarmText(alarms))],
    [say`Grade`, one.grade === undefined ? undefined : tell(gradeText(one.grade, one.grading))],
    [say`For both figures to stand`, one.reconciled && tell(one.reconciled)],
    [say`What else could explain it`, one.grade === 0 ? undefined : one.explanations.map(tell).join(' ')],
    [say`Accepted`, one.accepted && tell(acceptedText(one.accepted))],
  ];
  return parts.flatMap(([name, text]) => (text ? [{ name, text }] : []));
}

export const STATUS: Readonly<Record<CheckResult['status'], Text>> = {
  passed: say`passed`,
  flagged: say`flagged`,
  skipped: say`skipped`,
  failed: say`failed`,
};

/** How the report came about, and how its p-values are corrected. */
export function reproductionTexts({ tool, options }: AuditReport): readonly Text[] {
  const list = Object.entries(options).map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(', ') : String(value)}`);
  return [
    say`Written by ${tool.name} ${tool.version} with ${list.join('; ')}. The same files and options give the same bytes.`,
    say`P-values are corrected within each question by the method of Benjamini and Hochberg; a warning needs a false discovery rate below ${String(options.level)} and an effect that matters.`,
  ];
}

export const COMMAND_TEXT: Text = say`This command writes the report again, where FOLDER holds the files named above and DIR is a folder for the report:`;

/** The command that writes a report again from the same files, byte for byte. */
export function reproducingCommand({ tool, options, findings }: AuditReport): string {
  const list = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value));
  const given = ['seed', 'checks', 'skip', 'today'].filter((name) => options[name] !== undefined);
  return [
    `npx ${shellWord(`${tool.name}@${tool.version}`)} audit FOLDER`,
    ...given.map((name) => `--${name} ${shellWord(list(options[name]))}`),
    ...(findings.some(({ accepted }) => accepted?.by === 'baseline') ? ['--baseline FILE'] : []),
    '--out DIR',
  ].join(' ');
}

/** A value as one word of a shell, in quotes where anything in it could act. */
const shellWord = (value: string): string => (/^[\w@.,:/+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);
