import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { type AuditReport, didYouMean, FORMATS, type Format, githubSummary, isFormat, type Language, renderAll } from '../index.ts';
import { failureText, foldersOf, makeFolder, PathError, reportFiles, type TextFile, writeTexts } from '../node.ts';
import { usage } from './usage.ts';

/** A format that was asked for, and the file it goes to; standard output where there is none. */
export interface Output {
  readonly format: Format;
  readonly file?: string;
}

/** The options that say what is written, and how. */
export interface OutputFlags {
  readonly out?: string;
  readonly format?: readonly string[];
  readonly lang?: readonly string[];
  readonly color: boolean;
  readonly quiet?: boolean;
}

export function outputsOf({ format = [] }: OutputFlags): Output[] {
  return format.map((one) => {
    const [name, ...rest] = one.split('=');
    const file = rest.length > 0 ? rest.join('=') : undefined;
    if (!isFormat(name)) usage(`there is no format "${name}"${didYouMean(name, FORMATS)}; expected one of ${FORMATS.join(', ')}`);
    if (file === '') usage(`--format ${name}= names no file`);
    return { format: name, file };
  });
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
  out?: string,
): Promise<string[]> {
  const folders = out === undefined ? [] : reports.map(({ dataset }) => (reports.length === 1 ? out : path.join(out, dataset.id)));
  const inFolders = folders.flatMap((folder, index) => reportFiles(reports[index], folder, languages));
  const files: TextFile[] = [
    ...inFolders,
    ...outputs.flatMap(({ format, file }) =>
      file === undefined ? [] : [{ target: file, text: rendered(reports, format, places, languages, false) }],
    ),
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

function rendered(
  reports: readonly AuditReport[],
  format: Format,
  folders: readonly string[],
  [language]: readonly Language[],
  color: boolean,
): string {
  return renderAll(reports, format, { color, folders, language });
}

export function toStdout(
  reports: readonly AuditReport[],
  format: Format,
  folders: readonly string[],
  languages: readonly Language[],
  { color }: OutputFlags,
): string {
  const { NO_COLOR, TERM } = process.env;
  return rendered(reports, format, folders, languages, color && !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY === true);
}
