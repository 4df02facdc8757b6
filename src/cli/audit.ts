import {
  AuditError,
  type AuditOptions,
  type AuditReport,
  audit,
  CHECKS,
  type Dataset,
  type DatasetFile,
  didYouMean,
  type Finding,
  matchesGlob,
  safeText,
  type TableOptions,
} from '../core.ts';
import { openDataset } from '../node/open-dataset.ts';
import { PathError } from '../node/path-error.ts';
import { openBaseline, updateBaseline } from './baseline.ts';
import { Exit } from './exit.ts';
import { languagesOf } from './languages.ts';
import { type OutputFlags, outputsOf, toStdout, writeJobSummary, writeOutputs } from './outputs.ts';
import { expandPaths, folderOf } from './paths.ts';
import { problemText } from './problems.ts';
import { LARGE, NO_PROGRESS, type ProgressLine, progressLine } from './progress.ts';
import { writeResult } from './stdout.ts';
import { type TableFlags, tableOptions } from './table-options.ts';
import { usage } from './usage.ts';

export interface AuditFlags extends TableFlags, OutputFlags {
  readonly checks?: readonly string[];
  readonly skip?: readonly string[];
  readonly failOn: 'error' | 'warning' | 'never';
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly reason?: string;
  readonly today?: string;
  readonly seed: string;
  readonly twin?: string;
  readonly jobs: string;
}

/**
 * `sanaq audit PATH…` and `sanaq check PATH…`: read everything first; where one dataset has a problem, nothing is audited
 * and nothing written.
 *
 * @param silent say nothing of a dataset without errors and warnings
 */
export async function auditCommand(given: readonly string[], flags: AuditFlags, silent = false): Promise<void> {
  const outputs = await outputsOf(flags);
  const languages = await languagesOf(flags.lang);
  const seed = whole('--seed', flags.seed, 0);
  const jobs = whole('--jobs', flags.jobs, 1);
  const draws = flags.twin === undefined ? 0 : whole('--twin', flags.twin, 1);
  knownChecks('--checks', flags.checks);
  knownChecks('--skip', flags.skip);
  const line = lineFor(flags);
  const today = dateOf(flags.today);
  const updating = updatesBaseline(flags);
  const columns = tableOptions(flags);
  const paths = await expandPaths(given, columns !== undefined);
  const baseline = flags.baseline === undefined ? [] : await openBaseline(flags.baseline, updating);
  const datasets = await readAll(paths, columns, line);
  const progress = (check: string, done: number, all: number): void => line.show(`checking ${done + 1} of ${all}: ${check}`);
  const common = { checks: flags.checks, skip: flags.skip, seed, today, progress };
  const accept = ({ id }: Dataset) => baseline.filter(({ dataset }) => dataset === id);
  const audits = await audited(datasets, ({ dataset }) => ({ ...common, accept: accept(dataset) }), line, jobs);
  const reports = draws === 0 ? audits : await twinned(datasets, audits, { seed, draws, jobs }, line);
  line.clear();
  if (updating && flags.baseline !== undefined) {
    const text = await updateBaseline(flags.baseline, baseline, reports, { reason: flags.reason, today });
    if (!flags.quiet) process.stderr.write(`${text}\n`);
  }
  const folders = await Promise.all(paths.map(folderOf));
  const written = await writeOutputs(reports, outputs, folders, languages, flags.out);
  const wanted = outputs.filter(({ file }) => file === undefined);
  for (const output of wanted) await writeResult(await toStdout(reports, output, folders, languages, flags));
  await writeJobSummary(reports, outputs);
  const told = silent ? reports.filter(({ findings }) => findings.some(isTold)) : reports;
  if (outputs.length === 0 && !flags.quiet && told.length > 0)
    await writeResult(await toStdout(told, { format: 'terminal' }, folders, languages, flags));
  if (written.length > 0 && !flags.quiet && !silent) {
    const text = `${written.map((file) => `Report: ${safeText(file)}`).join('\n')}\n`;
    if (wanted.length > 0) process.stderr.write(text);
    else await writeResult(text);
  }
  if (reports.length > 1 && outputs.length === 0 && !flags.quiet && !(silent && told.length === 0))
    await writeResult(`${summaryOfAll(reports)}\n`);
  // An acceptance that does nothing is said also where nothing else is.
  if (!flags.quiet)
    for (const { notices } of reports)
      for (const { message } of notices) if (/^Finding [0-9a-f]{12} /.test(message)) process.stderr.write(`sanaq: ${safeText(message)}\n`);
  const broken = reports.flatMap(({ checks }) => checks.filter(({ status }) => status === 'failed'));
  for (const { id, error } of broken) process.stderr.write(`sanaq: the check ${id} failed: ${safeText(error ?? '')}\n`);
  if (broken.length > 0) throw new Exit(2);
  // What has just been written into the baseline is accepted from now on.
  if (!updating && reports.some((report) => reaches(report, flags.failOn))) throw new Exit(1);
}

function whole(option: string, text: string, least: number): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) usage(`${option} needs a whole number of ${least} or more, found "${text}"`);
  return Number(text);
}

/** A mistyped check would otherwise be left out without a word. */
function knownChecks(option: string, globs: readonly string[] = []): void {
  const ids = CHECKS.map(({ meta }) => meta.id);
  for (const glob of globs) {
    if (ids.some((id) => matchesGlob(glob, id))) continue;
    usage(/[*?]/.test(glob) ? `${option}: no check matches "${glob}"` : `${option}: there is no check "${glob}"${didYouMean(glob, ids)}`);
  }
}

/** Only somebody who watches a terminal is told how far it has come. */
function lineFor({ quiet }: AuditFlags): ProgressLine {
  const { stderr } = process;
  if (quiet || stderr.isTTY !== true) return NO_PROGRESS;
  return progressLine(
    (text) => stderr.write(text),
    () => performance.now(),
    stderr.columns,
  );
}

interface Input {
  readonly dataset: Dataset;
  readonly files: readonly DatasetFile[];
}

/** Every dataset, or, with all problems of all of them told, none. */
async function readAll(paths: readonly string[], columns: TableOptions | undefined, line: ProgressLine): Promise<Input[]> {
  const datasets: Input[] = [];
  for (const given of paths) {
    try {
      const show = (bytes: number): void => line.show(`reading ${given}`, bytes >= LARGE);
      const { read, files } = await openDataset(given, columns, show).finally(line.clear);
      if (read.dataset) datasets.push({ dataset: read.dataset, files });
      else process.stderr.write(problemText(given, read));
    } catch (error) {
      if (!(error instanceof PathError)) throw error;
      process.stderr.write(`sanaq: ${safeText(error.path)} ${safeText(error.message)}\n`);
    }
  }
  if (datasets.length < paths.length) throw new Exit(2);
  return datasets;
}

/** The reports of all datasets: the checks of one shared out among threads, or several datasets side by side. */
async function audited(
  inputs: readonly Input[],
  options: (input: Input) => AuditOptions,
  line: ProgressLine,
  jobs: number,
): Promise<AuditReport[]> {
  const named = async (input: Input, run: () => AuditReport | Promise<AuditReport>): Promise<AuditReport> => {
    try {
      return await run();
    } catch (error) {
      line.clear();
      if (error instanceof AuditError) usage(`${input.dataset.id}: ${error.message}`);
      throw error;
    }
  };
  if (jobs === 1) {
    const reports: AuditReport[] = [];
    for (const input of inputs) reports.push(await named(input, () => audit(input.dataset, options(input))));
    return reports;
  }
  const { auditInThreads, inTurn } = await import('./threads.ts');
  const threads = inputs.length === 1 ? jobs : 2;
  return inTurn(inputs, inputs.length === 1 ? 1 : jobs, (input) =>
    named(input, () => auditInThreads(input.dataset, input.files, options(input), threads, inputs.length === 1)),
  );
}

/** The reports with the p-values that clean twins of each dataset give its findings. */
async function twinned(
  inputs: readonly Input[],
  reports: readonly AuditReport[],
  options: { readonly seed: number; readonly draws: number; readonly jobs: number },
  line: ProgressLine,
): Promise<AuditReport[]> {
  const { auditTwins } = await import('./twins.ts');
  const found: AuditReport[] = [];
  for (const [index, input] of inputs.entries()) {
    const progress = (done: number): void => line.show(`twin ${done} of ${options.draws} of ${input.dataset.id}`);
    found.push(await auditTwins(input, reports[index], { ...options, progress }));
  }
  return found;
}

/** One line for all datasets of a call. */
function summaryOfAll(reports: readonly AuditReport[]): string {
  const sum = (of: (report: AuditReport) => number): number => reports.reduce((total, report) => total + of(report), 0);
  const told = reports.filter(({ findings }) => findings.some(isTold)).map(({ dataset }) => safeText(dataset.id));
  const where = told.length > 0 ? ` in ${told.slice(0, 20).join(', ')}${told.length > 20 ? ` and ${told.length - 20} more` : ''}` : '';
  const accepted = sum(({ summary }) => summary.accepted);
  return `${reports.length} datasets: ${counted(
    sum(({ summary }) => summary.errors),
    'error',
  )} in results, ${sum(({ summary }) => summary.documentErrors)} in documents, ${counted(
    sum(({ summary }) => summary.warnings),
    'warning',
  )}${where}${accepted > 0 ? `; ${counted(accepted, 'finding')} accepted` : ''}.`;
}

const counted = (value: number, one: string): string => `${value} ${one}${value === 1 ? '' : 's'}`;

/** Whether somebody has to look: an error or a warning that nobody accepts. */
const isTold = ({ severity, accepted }: Finding): boolean => severity !== 'note' && !accepted;

function updatesBaseline({ baseline, updateBaseline = false }: AuditFlags): boolean {
  if (updateBaseline && baseline === undefined) usage('--update-baseline needs --baseline with the file to write');
  return updateBaseline;
}

/** The date given, or the clock's: the only use of a clock. */
function dateOf(given: string | undefined): string {
  if (given !== undefined) {
    const day = /^\d{4}-\d\d-\d\d$/.test(given) ? new Date(`${given}T00:00:00Z`) : undefined;
    if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== given)
      usage(`--today needs a date such as 2026-11-25, found "${given}"`);
    return given;
  }
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function reaches({ findings }: AuditReport, failOn: AuditFlags['failOn']): boolean {
  if (failOn === 'never') return false;
  return findings.some(({ severity, accepted }) => !accepted && (severity === 'error' || (failOn === 'warning' && severity === 'warning')));
}
