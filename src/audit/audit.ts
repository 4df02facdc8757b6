import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod';
import { CHECKS, type RegisteredCheck } from '../checks/index.ts';
import { type Accepted, type Dataset, officialTables } from '../data/dataset.ts';
import { matchesGlob } from '../data/glob.ts';
import { shareText } from '../data/share.ts';
import type { Source } from '../data/source.ts';
import {
  type Broken,
  type CheckMeta,
  type Evidence,
  type Grading,
  type Measured,
  type Noted,
  type Observation,
  QUESTIONS,
  type Question,
  type Scope,
} from '../findings/check.ts';
import { inEnglish } from '../language/encode.ts';
import { join } from '../language/format.ts';
import { T as MODEL } from '../language/model.texts.ts';
import type { Phrase } from '../language/sentence.ts';
import { english, type Text } from '../language/text.ts';
import { word } from '../language/words.ts';
import { officialShares } from '../queries/reference.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { sum } from '../stats/sum.ts';
import { VERSION } from '../version.ts';
import { applyAcceptances } from './acceptance.ts';
import { T } from './audit.texts.ts';
import { CALIBRATION } from './calibration-table.ts';
import { excerptsOf } from './excerpts.ts';
import { couldHaveSeenTable, falseAlarms } from './false-alarms.ts';
import type { AuditReport, CheckResult, EnglishReport, Finding, FindingTest, QuestionAnswer, ReportSource, Severity } from './report.ts';

export { matchesGlob };

/** Below this false discovery rate, after correction within a question, an effect that matters becomes a warning. */
export const LEVEL = 0.01;

/**
 * Which checks an audit runs, and with what.
 *
 * @example
 * const { dataset } = parseDataset(files);
 * const options: AuditOptions = { checks: ['duplicate-*', 'ballot-chain'], seed: 7 };
 * audit(dataset!, options).checks.map(({ id }) => id).join(); // 'ballot-chain,duplicate-rows'
 */
export interface AuditOptions {
  /** Globs of check identifiers to run; all where absent. */
  readonly checks?: readonly string[];
  /** Globs of check identifiers to leave out. */
  readonly skip?: readonly string[];
  /** Seed of whatever is simulated. */
  readonly seed?: number;
  /** Findings accepted beside those the manifest accepts. */
  readonly accept?: readonly Accepted[];
  /** The date that acceptances with a last day are compared with, as 2026-11-25; without one none expires. */
  readonly today?: string;
  /** Told before each check, for a line of progress; can change nothing. */
  readonly progress?: (check: string, done: number, all: number) => void;
}

/**
 * Why an audit could not be run at all; `code` is `no-checks` or `options`.
 *
 * @example
 * const { dataset } = parseDataset(files);
 * let code: string | undefined;
 * try {
 *   audit(dataset!, { checks: ['no-such-check'] });
 * } catch (error) {
 *   if (error instanceof AuditError) code = error.code;
 * }
 * code; // 'no-checks'
 */
export class AuditError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'AuditError';
    this.code = code;
  }
}

/** What one check observed: plain data, so that one thread can hand it to another. */
export interface CheckRun {
  /** Identifier of the check. */
  readonly check: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly observations: readonly Observation[];
  /** Why it failed, where it did. */
  readonly error?: string;
}

interface Ran extends Omit<CheckRun, 'check'> {
  readonly check: RegisteredCheck;
}

/**
 * Runs every check that applies, corrects the p-values of each question for their number (Benjamini–Hochberg), and
 * decides what is worth a reader's time. Pure: equal datasets and options give equal reports.
 *
 * @throws AuditError `no-checks` when the globs leave nothing to run; `options` when the manifest's options of a check
 *   do not fit it (`parseDataset` reports those with their place before it comes to this)
 * @example
 * const { dataset } = parseDataset(files);
 * const report = audit(dataset!);
 * report.summary.errors; // 1
 * report.findings[0].check; // 'ballot-chain'
 */
export function audit(dataset: Dataset, options: AuditOptions = {}): EnglishReport {
  const chosen = checksToRun(dataset, options);
  const runs = chosen.map((check, done) => {
    options.progress?.(check, done, chosen.length);
    return runCheck(dataset, check, options.seed);
  });
  return auditReport(dataset, runs, options);
}

/**
 * Makes the report of an audit from what its checks observed, given in the order of `checksToRun`; `audit` does both. For those
 * who share the checks out among threads.
 */
export function auditReport(dataset: Dataset, runs: readonly CheckRun[], options: AuditOptions = {}): EnglishReport {
  const ran = runs.map(({ check, ...run }): Ran => ({ check: checkNamed(check), ...run }));
  const findings = uniqueIds(QUESTIONS.flatMap((question) => findingsOf(ran.filter(({ check }) => check.question === question))));
  const official = officialResult(dataset);
  const size = official.result?.rows ?? 0;
  const checks = ran.map((one) => checkResult(one, findings, size));
  const { findings: marked, notices, dated } = applyAcceptances(findings, [...dataset.accept, ...(options.accept ?? [])], options.today);
  const sorted = marked.sort(bySeverity);
  const seen = size > 0 && options.checks === undefined ? couldHaveSeenTable(CALIBRATION, size) : undefined;
  const counted = (severity: Severity, about?: Finding['about']): number =>
    findings.filter((finding) => finding.severity === severity && (about === undefined || finding.about === about)).length;
  const report: AuditReport = {
    schemaVersion: 2,
    tool: { name: 'sanaq', version: VERSION },
    dataset: {
      id: dataset.id,
      title: dataset.title,
      contest: dataset.contest,
      contestants: dataset.contestants,
      areas: dataset.areas.size,
      ...(Object.keys(dataset.names).length > 0 && { names: dataset.names }),
      ...official,
      sources: dataset.sources.map((source) => describedSource(source, dataset)),
      files: dataset.files,
    },
    options: {
      seed: options.seed ?? 1,
      level: LEVEL,
      ...(options.checks && { checks: options.checks }),
      ...(options.skip && { skip: options.skip }),
      ...(dated && options.today && { today: options.today }),
    },
    summary: {
      errors: counted('error', 'result'),
      warnings: counted('warning'),
      notes: counted('note'),
      documentErrors: counted('error', 'document'),
      accepted: marked.filter(({ accepted }) => accepted).length,
      questions: QUESTIONS.map((question) => answer(question, checks, sorted)),
    },
    checks,
    findings: sorted,
    notices: [...dataset.notices, ...notices],
    tables: [
      ...ran.flatMap(({ observations }) => observations.flatMap((one) => (one.kind === 'table' ? [one.table] : []))),
      ...(seen ? [seen] : []),
    ],
    figures: ran.flatMap(({ observations }) => observations.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []))),
    ...(dataset.lines && { excerpts: excerptsOf(sorted, dataset.lines) }),
  };
  return rounded(inEnglish(report));
}

/**
 * Identifiers of the checks that the options and the manifest leave to be run.
 *
 * @throws AuditError `no-checks` when there are none
 */
export function checksToRun(dataset: Dataset, { checks = ['*'], skip = [] }: AuditOptions = {}): string[] {
  const matches = (globs: readonly string[], id: string): boolean => globs.some((glob) => matchesGlob(glob, id));
  const named = CHECKS.filter(({ meta: { id } }) => matches(checks, id) && !matches(skip, id));
  const chosen = named.filter(({ meta: { id } }) => dataset.checks[id] !== false && dataset.checks[id] !== 'false');
  if (chosen.length === 0) throw new AuditError('no-checks', 'no check is left to run');
  return chosen.map(({ meta: { id } }) => id);
}

function checkNamed(id: string): RegisteredCheck {
  const found = CHECKS.find(({ meta }) => meta.id === id);
  if (!found) throw new RangeError(`there is no check "${id}"`);
  return found;
}

/** The options a manifest gives a check, with scalars as the numbers and truth values they were written as. */
export function checkOptions(raw: unknown): unknown {
  if (raw === undefined || raw === 'true') return {};
  if (raw === null || typeof raw !== 'object') return raw;
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, scalar(value)]));
}

function scalar(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(scalar);
  if (typeof value !== 'string') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(value) ? Number(value) : value;
}

/**
 * Runs one check. What it throws is kept as its error.
 *
 * @throws AuditError `options` when the manifest's options of the check do not fit it
 * @throws RangeError when there is no check of that name
 */
export function runCheck(dataset: Dataset, id: string, seed = 1): CheckRun {
  const check = checkNamed(id);
  const parsed = check.options.safeParse(checkOptions(dataset.checks[id]));
  if (!parsed.success) throw new AuditError('options', `options of ${id}: ${z.prettifyError(parsed.error)}`);
  const options = parsed.data as Record<string, unknown>;
  try {
    const observations = check.run(dataset, options, seed);
    for (const one of observations) if (one.kind === 'measured') refuseBadTest(one);
    return { check: id, options, observations };
  } catch (error) {
    return { check: id, options, observations: [], error: error instanceof Error ? error.message : String(error) };
  }
}

/** NaN compares as "nothing found": a test that yields one must fail loudly instead. */
function refuseBadTest({ test }: Measured): void {
  const { p, log10P, statistic, effect } = test;
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${english(test.name)}: p is ${p}`);
  if (![log10P, statistic, effect.value, ...effect.interval].every(Number.isFinite))
    throw new RangeError(`${english(test.name)}: a figure is not finite`);
}

/** The findings of one question, whose tests form one family. */
function findingsOf(ran: readonly Ran[]): Finding[] {
  const tests = ran.flatMap(({ observations }) => observations.filter((one) => one.kind === 'measured'));
  const adjusted = benjaminiHochberg(tests.map(({ test }) => test.p));
  const q = new Map(tests.map((one, index) => [one, adjusted[index]]));
  return ran.flatMap(({ check, observations }) =>
    observations.flatMap((one) => {
      if (one.kind === 'broken') return [finding(check.meta, one, 'error')];
      if (one.kind === 'noted') return [finding(check.meta, one, 'note')];
      return one.kind === 'measured' ? measuredFinding(check.meta, one, q.get(one) as number, tests.length) : [];
    }),
  );
}

/** Flagged means surprising after correction and material; a comparison of sources is told in any case, with its grade. */
function measuredFinding(meta: CheckMeta, one: Measured, q: number, family: number): Finding[] {
  const flagged = q < LEVEL && one.material;
  const { name, statistic, df, n, p, log10P, effect } = one.test;
  const test: FindingTest = {
    name,
    statistic,
    ...(df === undefined ? {} : { df }),
    n,
    pValue: p,
    log10PValue: log10P,
    qValue: q,
    family,
    effect,
  };
  if (one.grading) return [finding(meta, one, flagged && grade(one.grading) >= 2 ? 'warning' : 'note', test)];
  if (!flagged) return [];
  return [finding(meta, one, meta.kind === 'informative' ? 'note' : 'warning', test)];
}

/** The least of effect, evidence and quality, less one for an ordinary innocent explanation that is not excluded. */
export function grade({ effect, evidence = 4, quality, deduct = 0 }: Grading): number {
  return Math.max(0, Math.min(effect, evidence, quality) - deduct);
}

function finding(meta: CheckMeta, one: Broken | Noted | Measured, severity: Severity, test?: FindingTest): Finding {
  const {
    scope,
    message,
    detail,
    reconciled,
    expected,
    seen,
    facts,
    measures,
    locations,
    rows,
    explanations,
    ask = meta.words.ask?.(),
  }: Evidence = one;
  const { grading } = one;
  const readings = one.kind === 'measured' ? one.readings : undefined;
  return {
    id: identifier(meta.id, scope, one.about),
    check: meta.id,
    severity,
    about: one.about,
    scope,
    message,
    ...(detail && { detail }),
    ...(reconciled && { reconciled }),
    expected,
    seen,
    ...(facts && { facts }),
    measures,
    ...(test && { test }),
    ...(grading && { grade: grade(grading), grading }),
    ...(readings && { readings }),
    explanations: explanations ?? meta.words.explanations.map((one) => one()),
    ...(ask && { ask }),
    locations,
    ...(rows && { rows }),
  };
}

function identifier(check: string, scope: Scope, about: string, ordinal = 0): string {
  const keys = Object.entries(scope)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([check, keys, about, ...(ordinal ? [ordinal] : [])])))).slice(0, 12);
}

/** Two findings of one check on one subject are told apart by their order. */
function uniqueIds(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((one) => {
    const ordinal = seen.get(one.id) ?? 0;
    seen.set(one.id, ordinal + 1);
    return ordinal === 0 ? one : { ...one, id: identifier(one.check, one.scope, one.about, ordinal) };
  });
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Worst first, the result before documents; within that, the order of the questions and of the data. */
function bySeverity(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    Number(a.about === 'document') - Number(b.about === 'document') ||
    (b.grade ?? 0) - (a.grade ?? 0)
  );
}

function checkResult({ check, options, observations, error }: Ran, findings: readonly Finding[], size: number): CheckResult {
  const { id, kind, references, words } = check.meta;
  const phrases = (all: readonly Phrase[]): Text[] => all.map((one) => one());
  const own = findings.filter((one) => one.check === id);
  const alarms = kind === 'rule' || size === 0 ? undefined : falseAlarms(CALIBRATION, id, size);
  const skipped = observations.flatMap((one) =>
    one.kind === 'skipped' ? [{ subject: one.subject, reason: one.reason, dataNeeded: one.dataNeeded }] : [],
  );
  const tests = sum(
    observations.map((one) =>
      one.kind === 'passed' ? one.tests : one.kind === 'table' || one.kind === 'figure' || one.kind === 'skipped' ? 0 : 1,
    ),
  );
  const status =
    error !== undefined ? 'failed' : own.some(({ severity }) => severity !== 'note') ? 'flagged' : tests > 0 ? 'passed' : 'skipped';
  return {
    id,
    title: words.title(),
    kind,
    needs: phrases(words.needs),
    limits: phrases(words.limits),
    method: words.method(),
    explanations: phrases(words.explanations),
    references,
    question: check.question,
    asks: words.question(),
    status,
    tests,
    findings: own.length,
    skipped,
    ...(error === undefined ? {} : { error }),
    ...(alarms && { falseAlarms: alarms }),
    options,
  };
}

function answer(question: Question, checks: readonly CheckResult[], findings: readonly Finding[]): QuestionAnswer {
  const own = checks.filter((check) => check.question === question);
  const ids = new Set(own.map(({ id }) => id));
  const about = findings.filter(({ check }) => ids.has(check));
  const errors = about.filter((one) => one.severity === 'error' && one.about === 'result');
  const documents = about.filter((one) => one.severity === 'error' && one.about === 'document');
  // What speaks of a document makes no verdict on the result.
  const warnings = about.filter((one) => one.severity === 'warning' && one.about === 'result');
  const ran = own.filter(({ status }) => status === 'passed' || status === 'flagged');
  const partly = ran.length > 0 && own.some(({ skipped, status }) => skipped.length > 0 || status === 'failed' || status === 'skipped');
  const aside = documents.length > 0 ? [T.documentsAboutElectionListed({ documents: documents.length })] : [];
  const tests = sum(ran.map((check) => check.tests));
  const others = tests - about.filter(({ severity }) => severity !== 'note').length;
  const held = others > 0 ? [T.raisedNoErrorNo({ others })] : [];
  const first = ([{ message, severity }, ...more]: readonly Finding[]): Text => {
    if (more.length === 0) return message;
    return (severity === 'error' ? T.moreErrors : T.moreWarnings)({ message, more: more.length });
  };
  const sentences = (...parts: readonly Text[]): Text => join(parts, ' ');
  if (errors.length > 0) return { id: question, verdict: 'contradicted', partly, sentence: sentences(first(errors), ...held, ...aside) };
  // Whoever reads no further must not think that all sources say so.
  const alike = about.filter((one) => one.grade === 0).length;
  const agreed = alike > 0 ? [T.otherSourcesOfficialResult({ alike })] : [];
  if (warnings.length > 0)
    return { id: question, verdict: 'anomalous', partly, sentence: sentences(first(warnings), ...agreed, ...held, ...aside) };
  const notes = about.filter(({ severity }) => severity === 'note').length;
  const ranText = T.foundNoContradictionNo({ tests, ran: ran.length });
  if (ran.length > 0)
    return {
      id: question,
      verdict: 'consistent',
      partly,
      sentence: sentences(notes > 0 ? T.figures({ ranText, notes }) : T.figures2({ ranText }), ...aside),
    };
  const needed = commonest(own.flatMap(({ skipped }) => skipped.map(({ dataNeeded }) => dataNeeded)));
  const none = own.length === 0 ? T.noCheckQuestionWas() : T.noCheckQuestionRan();
  const sentence = needed === undefined ? none : T.noneCouldRun[question]({ needed });
  return { id: question, verdict: 'not-testable', partly: false, sentence };
}

/** The official result as the first page tells it. */
function officialResult(dataset: Dataset): Pick<AuditReport['dataset'], 'result'> {
  const official = officialShares(dataset, dataset.areas.root);
  const [finest] = officialTables(dataset)
    .filter(({ table }) => table.votes.some((column) => column !== undefined))
    .sort((a, b) => b.table.rows - a.table.rows);
  if (!official) return {};
  const { level, rows } = finest?.table ?? official.table;
  return { result: { shares: official.shares, valid: official.valid, level, rows } };
}

function describedSource(source: Source, { areas }: Dataset): ReportSource {
  const { id, name, kind, publisher, published, url, place, sample, coverage, paidBy, verified } = source;
  const parts: Text[] = [
    ...(sample
      ? [
          sample.size && T.n({ text: text(sample.size.value) }),
          kind !== 'quick-count' && T.base({ base: word(sample.base) }),
          sample.mode,
          sample.fieldwork && T.to({ fieldwork: sample.fieldwork[0], fieldwork2: sample.fieldwork[1] }),
          sample.clusters && T.cluster({ clusters: sample.clusters }),
          sample.weighting && T.weighted({ weighting: sample.weighting }),
          sample.designEffect && T.designEffect({ text: text(sample.designEffect) }),
          sample.marginOfError && T.marginError({ marginOfError: shareText(sample.marginOfError.value) }),
          sample.response && T.response({ response: shareText(sample.response) }),
          sample.frame?.stations && T.drawnFrom({ stations: sample.frame.stations }),
        ]
      : []),
    coverage?.stations !== undefined && T.covers({ stations: MODEL.station({ stations: coverage.stations }) }),
    coverage?.ballots !== undefined && T.covers({ stations: MODEL.ballot({ ballots: coverage.ballots }) }),
    coverage?.validVotes !== undefined && T.covers({ stations: T.validVote({ validVotes: coverage.validVotes }) }),
    coverage?.share && T.covers({ stations: shareText(coverage.share) }),
    verified !== undefined && (verified ? T.protocolsCheckedOneOne() : T.protocolsNotChecked()),
    paidBy && T.paid({ paidBy }),
  ].flatMap((part) => (part ? [part] : []));
  return {
    id,
    name,
    kind,
    publisher,
    published,
    url,
    place: place ?? source.tables[0]?.place,
    ...(source.area !== areas.root && { area: areas.id(source.area) }),
    ...(parts.length > 0 && { sample: join(parts, ', ') }),
  };
}

/** A number as it stands in the data. */
const text = (value: number): Text => String(value);

/** The text that most of them say; the first such where several are as frequent. */
function commonest(all: readonly Text[]): Text | undefined {
  const texts = new Map<string, Text[]>();
  for (const text of all) texts.set(english(text), [...(texts.get(english(text)) ?? []), text]);
  return [...texts.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}

/** Twelve significant digits are equal on every version of Node; beyond that, the last bits of a logarithm may differ. */
function rounded<T>(value: T): T {
  if (typeof value === 'number') return (Number.isFinite(value) ? Number(value.toPrecision(12)) : value) as T;
  if (Array.isArray(value)) return value.map(rounded) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, rounded(inner)]]))) as T;
}
