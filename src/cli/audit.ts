import { idleAcceptances } from '../audit/acceptance.ts';
import type { EnglishReport } from '../audit/report.ts';
import type { Accepted, Dataset } from '../data/dataset.ts';
import { english } from '../language/text.ts';
import { safeText } from '../report/escape.ts';
import { audited, type Input, readAll, twinned } from './audit-datasets.ts';
import { type AuditFlags, type AuditSettings, settingsOf } from './audit-settings.ts';
import { isTold, reaches, summaryOfAll } from './audit-summary.ts';
import { updateBaseline } from './baseline.ts';
import { Exit } from './exit.ts';
import { toStdout, writeJobSummary, writeOutputs } from './outputs.ts';
import { expandPaths, folderOf } from './paths.ts';
import { NO_PROGRESS, type ProgressLine, progressLine } from './progress.ts';
import { writeResult } from './stdout.ts';
import { usualTwins } from './usual-twins.ts';

/**
 * `sanaq audit PATH…` and `sanaq check PATH…`: read everything first; where one dataset has a problem, nothing is audited
 * and nothing written.
 *
 * @param silent say nothing of a dataset without errors and warnings
 */
export async function auditCommand(given: readonly string[], flags: AuditFlags, silent = false): Promise<void> {
  const settings = await settingsOf(flags);
  const { columns } = settings;
  const line = lineFor(flags);
  const paths = await expandPaths(given, columns !== undefined);
  const inputs = await readAll(paths, columns, line);
  await auditInputs(inputs, paths, flags, settings, silent);
}

/**
 * Audits datasets that were read, and writes what was asked for.
 *
 * @param given the datasets, which a panel of the reader joins
 * @param paths where each dataset was read from
 * @throws Exit with 1 where a finding is as severe as `--fail-on`, with 2 where a check failed
 */
export async function auditInputs(
  given: readonly Input[],
  paths: readonly string[],
  flags: AuditFlags,
  settings: AuditSettings,
  silent = false,
): Promise<void> {
  const { updating, today, baseline, panel } = settings;
  const inputs = panel ? given.map(({ dataset, ...input }): Input => ({ ...input, dataset: { ...dataset, panel } })) : given;
  const line = lineFor(flags);
  const accept = ({ id }: Dataset): readonly Accepted[] => baseline.filter(({ dataset }) => dataset === id);
  const reports = await reportsOf(inputs, accept, flags, settings, line, silent);
  line.clear();
  if (updating && flags.baseline !== undefined) {
    const text = await updateBaseline(flags.baseline, baseline, reports, { reason: flags.reason, today });
    if (!flags.quiet) process.stderr.write(`${text}\n`);
  }
  await writeReports(reports, await Promise.all(paths.map(folderOf)), flags, settings, silent);
  // An acceptance that does nothing is said also where nothing else is.
  if (!flags.quiet)
    for (const [index, { dataset }] of inputs.entries())
      for (const { message } of idleAcceptances(reports[index].findings, [...dataset.accept, ...accept(dataset)], today))
        process.stderr.write(`sanaq: ${safeText(english(message))}\n`);
  const broken = reports.flatMap(({ checks }) => checks.filter(({ status }) => status === 'failed'));
  for (const { id, error } of broken) process.stderr.write(`sanaq: the check ${id} failed: ${safeText(error ?? '')}\n`);
  // A gate must not let pass what it could not ask. The report is written by now.
  if (broken.length > 0 && (silent || flags.failOn !== 'never')) throw new Exit(2);
  // What has just been written into the baseline is accepted from now on.
  if (!updating && reports.some((report) => reaches(report, flags.failOn))) throw new Exit(1);
}

/** Progress is printed only to a terminal. */
function lineFor({ quiet }: AuditFlags): ProgressLine {
  const { stderr } = process;
  if (quiet || stderr.isTTY !== true) return NO_PROGRESS;
  return progressLine(
    (text) => stderr.write(text),
    () => performance.now(),
    stderr.columns,
  );
}

async function reportsOf(
  inputs: readonly Input[],
  accept: (dataset: Dataset) => readonly Accepted[],
  { checks, skip, out }: AuditFlags,
  { seed, today, jobs, draws: asked }: AuditSettings,
  line: ProgressLine,
  silent: boolean,
): Promise<EnglishReport[]> {
  const progress = (check: string, done: number, all: number): void => line.show(`checking ${done + 1} of ${all}: ${check}`);
  const common = { checks, skip, seed, today, progress };
  const reports = await audited(inputs, ({ dataset }) => ({ ...common, accept: accept(dataset) }), line, jobs);
  // A gate, and whoever reads in the terminal, is not kept waiting.
  const unasked = out !== undefined && !silent;
  const draws = ({ dataset }: Input): number => asked ?? (unasked ? usualTwins(dataset) : 0);
  return twinned(inputs, reports, { seed, draws, jobs }, line);
}

/** Writes what was asked for: files first, then standard output, and a summary where nothing but that is wanted. */
async function writeReports(
  reports: readonly EnglishReport[],
  folders: readonly string[],
  flags: AuditFlags,
  { outputs, languages }: AuditSettings,
  silent: boolean,
): Promise<void> {
  const written = await writeOutputs(reports, outputs, folders, languages, flags);
  const wanted = outputs.filter(({ file }) => file === undefined);
  for (const output of wanted) await writeResult(await toStdout(reports, output, folders, languages, flags));
  await writeJobSummary(reports, outputs);
  if (flags.quiet) return;
  const summarised = silent ? reports.filter(({ findings }) => findings.some(isTold)) : reports;
  if (outputs.length === 0 && summarised.length > 0)
    await writeResult(await toStdout(summarised, { format: 'terminal' }, folders, languages, flags));
  if (written.length > 0 && !silent) {
    const text = `${written.map((file) => `Report: ${safeText(file)}`).join('\n')}\n`;
    if (wanted.length > 0) process.stderr.write(text);
    else await writeResult(text);
  }
  if (reports.length > 1 && outputs.length === 0 && summarised.length > 0) await writeResult(`${summaryOfAll(reports)}\n`);
}
