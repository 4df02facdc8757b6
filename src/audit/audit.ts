import * as z from 'zod';
import { CHECKS, type RegisteredCheck } from '../checks/index.ts';
import type { Accepted, Dataset } from '../data/dataset.ts';
import { matchesGlob } from '../data/glob.ts';
import { type Measured, type Observation, QUESTIONS, type Question } from '../findings/check.ts';
import { english } from '../language/text.ts';
import { isPartial, stageCaveat } from '../queries/stage.ts';
import { VERSION } from '../version.ts';
import { applyAcceptances } from './acceptance.ts';
import { CALIBRATION } from './calibration-table.ts';
import { checkResult, type Ran } from './check-result.ts';
import { inCopies } from './copies.ts';
import { describedSource, officialResult } from './described.ts';
import { excerptsOf } from './excerpts.ts';
import { couldHaveSeenTable, withoutCountry } from './false-alarms.ts';
import { bySeverity, findingsOf, type Judged, LEVEL, uniqueIds } from './findings.ts';
import { judge } from './judge.ts';
import type { AuditReport, EnglishReport, Finding, Severity } from './report.ts';
import { reportInEnglish } from './report-in-english.ts';
import { withPictures } from './story-picture.ts';
import { unfitAmong, unfitNotice } from './unfit.ts';
import { weigher } from './weigh.ts';
import { withRate } from './with-rate.ts';

export { LEVEL, matchesGlob };

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
  const official = officialResult(dataset);
  const rows = official.result?.rows ?? 0;
  const rates = withoutCountry(CALIBRATION, dataset.contest.country);
  const judged = judgedOf(dataset, ran).map((one) => ({ ...one, finding: withRate(one.finding, rates, rows) }));
  const findings = judged.map(({ finding }) => finding);
  const checks = ran.map((one) => checkResult(one, findings, rates, rows));
  const { findings: marked, notices, dated } = applyAcceptances(findings, [...dataset.accept, ...(options.accept ?? [])], options.today);
  const sorted = [...marked].sort(bySeverity);
  const seen = rows > 0 && options.checks === undefined ? couldHaveSeenTable(CALIBRATION, rows) : undefined;
  const counted = (severity: Severity, about?: Finding['about']): number =>
    findings.filter((finding) => finding.severity === severity && (about === undefined || finding.about === about)).length;
  const unfit = ran.flatMap(({ observations }) => unfitAmong(observations));
  const drawn = ran.flatMap(({ check, observations }) =>
    observations.flatMap((one) => (one.kind === 'figure' ? [{ check: check.meta.id, question: check.question, figure: one.figure }] : [])),
  );
  const judgement = judge(dataset, checks, sorted, judged, unfit, rates);
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
      ...(dataset.panel && { panel: dataset.panel.map(({ name }) => name) }),
      ...(options.checks && { checks: options.checks }),
      ...(options.skip && { skip: options.skip }),
      ...(dated && options.today && { today: options.today }),
    },
    summary: {
      headline: judgement.headline,
      errors: counted('error', 'result'),
      warnings: counted('warning'),
      notes: counted('note'),
      documentErrors: counted('error', 'document'),
      accepted: marked.filter(({ accepted }) => accepted).length,
      questions: judgement.questions,
    },
    outcome: judgement.outcome,
    story: withPictures(judgement.story, sorted, checks, drawn),
    checks,
    findings: sorted,
    notices: [...dataset.notices, ...unfit.map(unfitNotice), ...notices],
    tables: [
      ...ran.flatMap(({ observations }) => observations.flatMap((one) => (one.kind === 'table' ? [one.table] : []))),
      ...(seen ? [seen] : []),
    ],
    figures: drawn.map(({ figure }) => figure),
    ...(dataset.lines && { excerpts: excerptsOf(sorted, dataset.lines) }),
  };
  return rounded(reportInEnglish(report));
}

/** The findings of an audit with the ballots that each of them puts in doubt, by the checks that it ran. */
export function judgedFindings(dataset: Dataset, runs: readonly CheckRun[]): Judged[] {
  return judgedOf(
    dataset,
    runs.map(({ check, ...run }): Ran => ({ check: checkNamed(check), ...run })),
  );
}

function judgedOf(dataset: Dataset, ran: readonly Ran[]): Judged[] {
  const ofDataset = { weigh: weigher(dataset), inCopies: inCopies(dataset) };
  const text = stageCaveat(dataset);
  const compared = { ...ofDataset, ...(text && { caveat: { text, ofStations: !isPartial(dataset) } }) };
  return uniqueIds(QUESTIONS.flatMap((question) => findingsOf(ofQuestion(ran, question), question === 'agreement' ? compared : ofDataset)));
}

const ofQuestion = (ran: readonly Ran[], question: Question) =>
  ran.flatMap(({ check, observations }) => (check.question === question ? [{ meta: check.meta, observations }] : []));

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

/** Twelve significant digits are equal on every version of Node; beyond that, the last bits of a logarithm may differ. */
function rounded<T>(value: T): T {
  if (typeof value === 'number') return (Number.isFinite(value) ? Number(value.toPrecision(12)) : value) as T;
  if (Array.isArray(value)) return value.map(rounded) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, rounded(inner)]]))) as T;
}
