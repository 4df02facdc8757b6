import { AuditError, type AuditOptions, audit } from '../audit/audit.ts';
import type { EnglishReport } from '../audit/report.ts';
import type { Dataset } from '../data/dataset.ts';
import type { DatasetFile } from '../ingest/assembly.ts';
import type { TableOptions } from '../ingest/from-table.ts';
import { openDataset } from '../node/open-dataset.ts';
import { PathError } from '../node/path-error.ts';
import { safeText } from '../report/escape.ts';
import { Exit } from './exit.ts';
import { problemText } from './problems.ts';
import { LARGE, type ProgressLine } from './progress.ts';
import { usage } from './usage.ts';

/** A dataset that was read, and its files, which other threads read again. */
export interface Input {
  readonly dataset: Dataset;
  readonly files: readonly DatasetFile[];
}

/** Every dataset; none if any has a problem, with the problems of all printed. */
export async function readAll(paths: readonly string[], columns: TableOptions | undefined, line: ProgressLine): Promise<Input[]> {
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
export async function audited(
  inputs: readonly Input[],
  options: (input: Input) => AuditOptions,
  line: ProgressLine,
  jobs: number,
): Promise<EnglishReport[]> {
  const named = async (input: Input, run: () => EnglishReport | Promise<EnglishReport>): Promise<EnglishReport> => {
    try {
      return await run();
    } catch (error) {
      line.clear();
      if (error instanceof AuditError) usage(`${input.dataset.id}: ${error.message}`);
      throw error;
    }
  };
  if (jobs === 1) {
    const reports: EnglishReport[] = [];
    for (const input of inputs) reports.push(await named(input, () => audit(input.dataset, options(input))));
    return reports;
  }
  const { auditInThreads, inTurn } = await import('./threads.ts');
  const threads = inputs.length === 1 ? jobs : 2;
  return inTurn(inputs, inputs.length === 1 ? 1 : jobs, (input) =>
    named(input, () => auditInThreads(input.dataset, input.files, options(input), threads, inputs.length === 1)),
  );
}

/** The reports with the p-values that clean twins of each dataset give its findings, where any are to be drawn. */
export async function twinned(
  inputs: readonly Input[],
  reports: readonly EnglishReport[],
  options: { readonly seed: number; readonly draws: (input: Input) => number; readonly jobs: number },
  line: ProgressLine,
): Promise<EnglishReport[]> {
  const found: EnglishReport[] = [];
  for (const [index, input] of inputs.entries()) {
    const draws = options.draws(input);
    if (draws === 0) {
      found.push(reports[index]);
      continue;
    }
    const { auditTwins } = await import('./twins.ts');
    const progress = (done: number): void => line.show(`twin ${done} of ${draws} of ${input.dataset.id}`);
    found.push(await auditTwins(input, reports[index], { ...options, draws, progress }));
  }
  return found;
}
