import path from 'node:path';
import {
  AuditError,
  type AuditOptions,
  type AuditReport,
  audit,
  CHECKS,
  type Dataset,
  type DatasetFile,
  didYouMean,
  FORMATS,
  type Format,
  isFormat,
  matchesGlob,
  render,
  renderJson,
  safeText,
  type TableOptions,
} from '../index.ts';
import { foldersOf, makeFolder, openDataset, PathError, reportFiles, type TextFile, writeTexts } from '../node.ts';
import { Exit } from './exit.ts';
import { problemText } from './problems.ts';
import { LARGE, NO_PROGRESS, type ProgressLine, progressLine } from './progress.ts';
import { writeResult } from './stdout.ts';
import { type TableFlags, tableOptions } from './table-options.ts';

export interface AuditFlags extends TableFlags {
  readonly out?: string;
  readonly format?: readonly string[];
  readonly checks?: readonly string[];
  readonly skip?: readonly string[];
  readonly failOn: 'error' | 'warning' | 'never';
  readonly seed: string;
  readonly jobs: string;
  readonly color: boolean;
  readonly quiet?: boolean;
}

interface Output {
  readonly format: Format;
  readonly file?: string;
}

/**
 * `sanaq audit PATH…` and `sanaq check PATH…`: read everything first; where one dataset has a problem, nothing is audited
 * and nothing written.
 *
 * @param silent say nothing of a dataset without errors and warnings
 */
export async function auditCommand(paths: readonly string[], flags: AuditFlags, silent = false): Promise<void> {
  const outputs = outputsOf(flags);
  const seed = whole('--seed', flags.seed, 0);
  const jobs = whole('--jobs', flags.jobs, 1);
  knownChecks('--checks', flags.checks);
  knownChecks('--skip', flags.skip);
  const line = lineFor(flags);
  const datasets = await readAll(paths, tableOptions(flags), line);
  const progress = (check: string, done: number, all: number): void => line.show(`checking ${done + 1} of ${all}: ${check}`);
  const reports: AuditReport[] = [];
  for (const opened of datasets)
    reports.push(await audited(opened, { checks: flags.checks, skip: flags.skip, seed, progress }, line, jobs));
  line.clear();
  const written = await write(reports, outputs, flags.out);
  const wanted = outputs.filter(({ file }) => file === undefined);
  for (const { format } of wanted) await writeResult(toStdout(reports, format, flags));
  const told = silent ? reports.filter(({ findings }) => findings.some(({ severity }) => severity !== 'note')) : reports;
  if (outputs.length === 0 && !flags.quiet && told.length > 0) await writeResult(toStdout(told, 'terminal', flags));
  if (written.length > 0 && !flags.quiet && !silent) {
    const text = `${written.map((file) => `Report: ${safeText(file)}`).join('\n')}\n`;
    if (wanted.length > 0) process.stderr.write(text);
    else await writeResult(text);
  }
  const broken = reports.flatMap(({ checks }) => checks.filter(({ status }) => status === 'failed'));
  for (const { id, error } of broken) process.stderr.write(`sanaq: the check ${id} failed: ${safeText(error ?? '')}\n`);
  if (broken.length > 0) throw new Exit(2);
  if (reports.some((report) => reaches(report, flags.failOn))) throw new Exit(1);
}

function outputsOf({ format = [] }: AuditFlags): Output[] {
  return format.map((one) => {
    const [name, ...rest] = one.split('=');
    const file = rest.length > 0 ? rest.join('=') : undefined;
    if (!isFormat(name)) usage(`there is no format "${name}"${didYouMean(name, FORMATS)}; expected one of ${FORMATS.join(', ')}`);
    if (file === '') usage(`--format ${name}= names no file`);
    return { format: name, file };
  });
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

function usage(message: string): never {
  process.stderr.write(`error: ${safeText(message)}\n`);
  throw new Exit(2);
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

async function audited({ dataset, files }: Input, options: AuditOptions, line: ProgressLine, jobs: number): Promise<AuditReport> {
  try {
    if (jobs === 1) return audit(dataset, options);
    const { auditInThreads } = await import('./threads.ts');
    return await auditInThreads(dataset, files, options, jobs);
  } catch (error) {
    line.clear();
    if (error instanceof AuditError) usage(`${dataset.id}: ${error.message}`);
    throw error;
  }
}

/** Writes everything that was asked for, or nothing. */
async function write(reports: readonly AuditReport[], outputs: readonly Output[], out?: string): Promise<string[]> {
  const folders = out === undefined ? [] : reports.map(({ dataset }) => (reports.length === 1 ? out : path.join(out, dataset.id)));
  const inFolders = folders.flatMap((folder, index) => reportFiles(reports[index], folder));
  const files: TextFile[] = [
    ...inFolders,
    ...outputs.flatMap(({ format, file }) => (file === undefined ? [] : [{ target: file, text: rendered(reports, format, false) }])),
  ];
  const targets = files.map(({ target }) => path.resolve(target));
  const twice = files.find((_, index) => targets.indexOf(targets[index]) < index);
  if (twice) usage(`${twice.target} would be written twice`);
  try {
    for (const folder of foldersOf(inFolders)) await makeFolder(folder);
    return await writeTexts(files);
  } catch (error) {
    if (error instanceof PathError) usage(`${error.path} ${error.message}`);
    throw error;
  }
}

function rendered(reports: readonly AuditReport[], format: Format, color: boolean): string {
  if (format === 'json') return renderJson(reports.length === 1 ? reports[0] : reports);
  return reports.map((report) => render(report, format, { color })).join('\n');
}

function toStdout(reports: readonly AuditReport[], format: Format, { color }: AuditFlags): string {
  const { NO_COLOR, TERM } = process.env;
  return rendered(reports, format, color && !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY === true);
}

function reaches({ findings }: AuditReport, failOn: AuditFlags['failOn']): boolean {
  if (failOn === 'never') return false;
  return findings.some(({ severity }) => severity === 'error' || (failOn === 'warning' && severity === 'warning'));
}
