import type { CheckStatus, EnglishFinding, EnglishReport, FindingsOmitted, Severity } from '../audit/report.ts';
import { enumerate } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { word } from '../language/words.ts';
import { T as TEXTS } from './difference.texts.ts';
import { safeText } from './escape.ts';
import { questionText, verdictText } from './phrases.ts';
import { T as REPORT } from './report.texts.ts';
import { type Teller, tellerOf } from './teller.ts';
import { measureText } from './values.ts';
import { wrap } from './wrap.ts';

type Scalar = number | string | boolean;

/** A value that was one thing and is another; absent where there was or is none. */
export interface Change<T> {
  readonly before?: T;
  readonly after?: T;
}

/** A finding of both audits that is no longer the same. */
export interface ChangedFinding {
  readonly id: string;
  readonly check: string;
  readonly message: Change<string>;
  readonly severity?: Change<Severity>;
  readonly grade?: Change<number>;
  readonly accepted?: Change<boolean>;
  readonly measures: Readonly<Record<string, Change<Scalar>>>;
}

/** What changed from one audit of a dataset to another. */
export interface Difference {
  readonly dataset: Change<string>;
  readonly tool?: Change<string>;
  readonly options: Readonly<Record<string, Change<unknown>>>;
  /** Files by the hash of their bytes: corrected, new or gone. */
  readonly files: readonly ({ readonly path: string } & Change<string>)[];
  readonly questions: readonly ({ readonly id: string } & Change<string>)[];
  readonly checks: readonly ({ readonly id: string } & Change<CheckStatus>)[];
  readonly gone: readonly EnglishFinding[];
  readonly new: readonly EnglishFinding[];
  readonly changed: readonly ChangedFinding[];
  /** Checks of which one of the reports only counts some findings: how many it does not list. Absent where both list all. */
  readonly notListed?: readonly ({ readonly id: string } & Change<FindingsOmitted>)[];
  /** Findings that are the same in both. */
  readonly same: number;
}

/**
 * What changed between two audits. Findings are the same where their identifiers are: those stand for the check and what it
 * speaks of, not for lines, values or wording, so that a corrected figure is a finding that changed or is gone.
 *
 * @example
 * const { dataset } = parseDataset(files);
 * const before = audit(dataset!, { checks: ['ballot-chain'] });
 * const { same, gone } = compareReports(before, audit(dataset!));
 * same === before.findings.length && gone.length === 0; // true
 */
export function compareReports(before: EnglishReport, after: EnglishReport): Difference {
  const earlier = new Map(before.findings.map((one) => [one.id, one]));
  const later = new Map(after.findings.map((one) => [one.id, one]));
  const both = before.findings.flatMap((one) => {
    const other = later.get(one.id);
    return other ? [changedFinding(one, other)] : [];
  });
  const changed = both.filter((one) => one !== undefined);
  const notListed = omittedByCheck(before, after);
  return {
    dataset: { before: before.dataset.id, after: after.dataset.id },
    ...(before.tool.version !== after.tool.version && { tool: { before: before.tool.version, after: after.tool.version } }),
    options: changedKeys(before.options, after.options),
    files: changedEntries(
      before.dataset.files.map(({ path, sha256 }) => [path, sha256]),
      after.dataset.files.map(({ path, sha256 }) => [path, sha256]),
    ).map(([path, change]) => ({ path, ...change })),
    questions: changedEntries(
      before.summary.questions.map(({ id, verdict }) => [id, verdict]),
      after.summary.questions.map(({ id, verdict }) => [id, verdict]),
    ).map(([id, change]) => ({ id, ...change })),
    checks: changedEntries(
      before.checks.map(({ id, status }) => [id, status]),
      after.checks.map(({ id, status }) => [id, status]),
    ).map(([id, change]) => ({ id, ...change })),
    gone: before.findings.filter(({ id }) => !later.has(id)),
    new: after.findings.filter(({ id }) => !earlier.has(id)),
    changed,
    ...(notListed.length > 0 && { notListed }),
    same: both.length - changed.length,
  };
}

function omittedByCheck(before: EnglishReport, after: EnglishReport): NonNullable<Difference['notListed']> {
  const earlier = new Map(before.checks.map((check) => [check.id, check.findingsOmitted]));
  const later = new Map(after.checks.map((check) => [check.id, check.findingsOmitted]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id) => {
    const [was, is] = [earlier.get(id), later.get(id)];
    return was || is ? [{ id, ...(was && { before: was }), ...(is && { after: is }) }] : [];
  });
}

function changedFinding(before: EnglishFinding, after: EnglishFinding): ChangedFinding | undefined {
  const measures = changedKeys(before.measures, after.measures);
  const severity = before.severity !== after.severity;
  const grade = before.grade !== after.grade;
  const accepted = Boolean(before.accepted) !== Boolean(after.accepted);
  if (Object.keys(measures).length === 0 && !severity && !grade && !accepted && before.message === after.message) return undefined;
  return {
    id: after.id,
    check: after.check,
    message: { before: before.message, after: after.message },
    ...(severity && { severity: { before: before.severity, after: after.severity } }),
    ...(grade && { grade: { before: before.grade, after: after.grade } }),
    ...(accepted && { accepted: { before: Boolean(before.accepted), after: Boolean(after.accepted) } }),
    measures,
  };
}

function changedKeys<T>(before: Readonly<Record<string, T>>, after: Readonly<Record<string, T>>): Record<string, Change<T>> {
  return Object.fromEntries(changedEntries(Object.entries(before), Object.entries(after)));
}

/** Entries whose values differ, in the order of the second list, then those that only the first has. */
function changedEntries<T>(before: readonly (readonly [string, T])[], after: readonly (readonly [string, T])[]): [string, Change<T>][] {
  const earlier = new Map(before);
  const later = new Map(after);
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key): [string, Change<T>][] => {
    const [was, is] = [earlier.get(key), later.get(key)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [[key, { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }]];
  });
}

const ARROW = '→';
const NOTHING = '–';

/** The difference for someone at a terminal, or as an outline in Markdown. */
export function differenceText(difference: Difference, before: EnglishReport, after: EnglishReport, language?: Teller['language']): string {
  const tell = tellerOf(after, language);
  const earlier = tellerOf(before, language);
  const lines = [
    ...section(
      tell,
      TEXTS.data(),
      difference.files.map((file) => `${safeText(file.path)}: ${tell(fileChange(file))}`),
    ),
    ...section(
      tell,
      TEXTS.howAuditWasMade(),
      [
        ...(difference.tool ? [`sanaq ${difference.tool.before} ${ARROW} ${difference.tool.after}`] : []),
        ...Object.entries(difference.options).map(([key, change]) => `${key}: ${shown(change)}`),
      ].map(safeText),
    ),
    ...section(
      tell,
      TEXTS.answers(),
      difference.questions.map(({ id, ...change }) => {
        const verdict = (of: EnglishReport, value: string | undefined): string => {
          const found = of.summary.questions.find((one) => one.id === id);
          return value === undefined || !found ? NOTHING : tell(verdictText(found));
        };
        const question = after.summary.questions.find((one) => one.id === id) ?? before.summary.questions.find((one) => one.id === id);
        return `${question ? tell(questionText(question.id)) : id} ${verdict(before, change.before)} ${ARROW} ${verdict(after, change.after)}`;
      }),
    ),
    ...section(
      tell,
      TEXTS.findingsGone(),
      difference.gone.map((one) => found(one, earlier)),
    ),
    ...section(
      tell,
      TEXTS.findingsNew(),
      difference.new.map((one) => found(one, tell)),
    ),
    ...section(
      tell,
      TEXTS.findingsChanged(),
      difference.changed.map((one) => changedText(one, tell, earlier)),
    ),
    ...section(
      tell,
      REPORT.checks(),
      difference.checks.map(
        ({ id, before: was, after: is }) =>
          `${id}: ${[was, is].map((status) => (status ? tell(word(status)) : NOTHING)).join(` ${ARROW} `)}`,
      ),
    ),
  ];
  const counts = TEXTS.goneNewChangedSame({
    gone: difference.gone.length,
    new: difference.new.length,
    changed: difference.changed.length,
    same: difference.same,
  });
  const unlisted = difference.notListed ? [tell(TEXTS.notListed({ checks: enumerate(difference.notListed.map(({ id }) => id)) }))] : [];
  return `${[...lines, tell(TEXTS.figures({ counts })), ...unlisted].join('\n')}\n`;
}

function section(tell: Teller, title: Text, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [tell(title), ...items.flatMap((item) => wrap(item, '    ').map((line, at) => (at === 0 ? `  - ${line.trimStart()}` : line))), ''];
}

function fileChange({ before, after }: Change<string>): Text {
  if (before === undefined) return TEXTS.newText();
  return after === undefined ? TEXTS.gone() : TEXTS.correctedOtherBytes();
}

const found = ({ severity, check, id, message }: EnglishFinding, tell: Teller): string =>
  safeText(`${tell(word(severity))}, ${check}, ${id}: ${tell(message)}`);

function changedText({ id, check, message, severity, grade, accepted, measures }: ChangedFinding, tell: Teller, earlier: Teller): string {
  const told = (value: Scalar | undefined): string => (value === undefined ? NOTHING : measureText(value, tell, 6));
  const moved = [
    ...(severity
      ? [`${tell(TEXTS.severity())} ${tell(word(severity.before as string))} ${ARROW} ${tell(word(severity.after as string))}`]
      : []),
    ...(grade ? [`${tell(TEXTS.grade())} ${told(grade.before)} ${ARROW} ${told(grade.after)}`] : []),
    ...(accepted ? [tell(accepted.after ? TEXTS.nowAccepted() : TEXTS.noLongerAccepted())] : []),
    ...(message.before === message.after ? [] : [tell(TEXTS.before({ earlier: earlier(message.before as string) }))]),
    ...Object.entries(measures).map(([name, change]) => `${name} ${told(change.before)} ${ARROW} ${told(change.after)}`),
  ];
  return safeText(`${check}, ${id}: ${tell(message.after as string)}${moved.length > 0 ? ` [${moved.join('; ')}]` : ''}`);
}

const shown = ({ before, after }: Change<unknown>): string =>
  `${[before, after].map((value) => (value === undefined ? NOTHING : JSON.stringify(value))).join(` ${ARROW} `)}`;
