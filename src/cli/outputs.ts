import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { type AuditReport, didYouMean, FORMATS, type Format, githubSummary, isFormat, type Language, renderAll } from '../core.ts';
import { failureText, PathError } from '../node/path-error.ts';
import { reportFiles } from '../node/report-files.ts';
import { type OutputFile, writeAll } from '../node/write-texts.ts';
import { browserForPdf, printPdf } from './pdf.ts';
import { usage } from './usage.ts';

/** A PDF is no text: a browser prints it. */
const OUTPUT_FORMATS = [...FORMATS, 'pdf'] as const;

/** A format that was asked for, and the file it goes to; standard output where there is none. */
export interface Output {
  readonly format: Format | 'pdf';
  readonly file?: string;
  /** The browser that prints a PDF. */
  readonly browser?: string;
}

/** The options that say what is written, and how. */
export interface OutputFlags {
  readonly out?: string;
  readonly format?: readonly string[];
  readonly lang?: readonly string[];
  readonly color: boolean;
  readonly quiet?: boolean;
  /** Pages with everything unfolded, on paper too. */
  readonly full?: boolean;
}

/** What was asked for; the browser for a PDF is found before anything is read. */
export async function outputsOf({ format = [] }: OutputFlags): Promise<Output[]> {
  const outputs = format.map((one): Output => {
    const [name, ...rest] = one.split('=');
    const file = rest.length > 0 ? rest.join('=') : undefined;
    if (!isFormat(name) && name !== 'pdf')
      usage(`there is no format "${name}"${didYouMean(name, OUTPUT_FORMATS)}; expected one of ${OUTPUT_FORMATS.join(', ')}`);
    if (name === 'pdf' && file === undefined && process.stdout.isTTY) usage('a PDF cannot be printed to a terminal; use --format pdf=FILE');
    if (file === '') usage(`--format ${name}= needs a file name`);
    return { format: name, file };
  });
  if (!outputs.some(({ format }) => format === 'pdf')) return outputs;
  const browser = await browserForPdf();
  return outputs.map((one) => ({ ...one, browser }));
}

/** GitHub shows the summary of a job where it says so. */
export async function writeJobSummary(reports: readonly AuditReport[], outputs: readonly Output[]): Promise<void> {
  const { GITHUB_STEP_SUMMARY: file } = process.env;
  if (!file || !outputs.some(({ format }) => format === 'github')) return;
  await appendFile(file, githubSummary(reports)).catch((error: NodeJS.ErrnoException) =>
    process.stderr.write(`sanaq: the job summary ${failureText(error, 'written')}\n`),
  );
}

/** Writes everything that was asked for, or nothing. */
export async function writeOutputs(
  reports: readonly AuditReport[],
  outputs: readonly Output[],
  places: readonly string[],
  languages: readonly Language[],
  { out, full }: Pick<OutputFlags, 'out' | 'full'>,
): Promise<string[]> {
  const folders = out === undefined ? [] : reports.map(({ dataset }) => (reports.length === 1 ? out : path.join(out, dataset.id)));
  const inFolders = folders.map((folder, index) => ({ folder, files: reportFiles(reports[index], folder, { languages, full }) }));
  const named = outputs.flatMap((output) => (output.file === undefined ? [] : [{ ...output, target: output.file }]));
  const all = [...inFolders.flatMap(({ files }) => files), ...named];
  const targets = all.map(({ target }) => path.resolve(target));
  const seen = new Set<string>();
  const twice = all.find((_, index) => seen.size === seen.add(targets[index]).size);
  if (twice) usage(`${twice.target} would be written twice`);
  const files: OutputFile[] = [];
  for (const output of named)
    files.push({ target: output.target, text: await rendered(reports, output, places, languages, { full, color: false }) });
  try {
    return await writeAll(inFolders, files);
  } catch (error) {
    if (error instanceof PathError) usage(`${error.path} ${error.message}`);
    throw error;
  }
}

/** A PDF is in one language, as paper is. */
async function rendered(
  reports: readonly AuditReport[],
  { format, browser = '' }: Output,
  folders: readonly string[],
  languages: readonly Language[],
  { full, color }: Pick<OutputFlags, 'full' | 'color'>,
): Promise<string | Uint8Array> {
  const [language] = languages;
  if (format === 'pdf') return printPdf(renderAll(reports, 'html', { language, full }), browser);
  return renderAll(reports, format, { color, folders, language, languages, full });
}

export async function toStdout(
  reports: readonly AuditReport[],
  output: Output,
  folders: readonly string[],
  languages: readonly Language[],
  { color, full }: OutputFlags,
): Promise<string | Uint8Array> {
  const { NO_COLOR, TERM } = process.env;
  const colored = color && !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY === true;
  return rendered(reports, output, folders, languages, { full, color: colored });
}
