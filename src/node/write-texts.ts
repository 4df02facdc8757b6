import { stat } from 'node:fs/promises';
import path from 'node:path';
import { DISK, type Disk } from './disk.ts';
import { uninterrupted } from './interruption.ts';
import { failureText, PathError } from './path-error.ts';
import { decideReport, prepareFolder, stageReport, takenByFolder, unstageReport } from './report-folder.ts';

/** The folders of the files, each once. */
export function foldersOf(files: readonly Pick<OutputFile, 'target'>[]): string[] {
  return [...new Set(files.map(({ target }) => path.dirname(target)))];
}

/** Makes a folder and those above it, where they are absent. */
export async function makeFolder(folder: string): Promise<void> {
  await attempt(folder, () => DISK.makeFolder(folder));
}

export interface TextFile {
  readonly target: string;
  readonly text: string;
}

/** A file to be written, a text or bytes. */
export interface OutputFile {
  readonly target: string;
  readonly text: string | Uint8Array;
}

/** The files of a report, all below one folder. */
export interface ReportFolder {
  readonly folder: string;
  readonly files: readonly OutputFile[];
}

/** Writes all files or none: each is complete beside its place before the first is renamed. */
export const writeTexts = (texts: readonly OutputFile[], disk: Disk = DISK): Promise<string[]> => writeAll([], texts, disk);

/**
 * Writes reports into their folders, and single files: all or none. Every file is complete and on the disk before the first is
 * put in its place. While those of a folder are, a file in it says that the report is incomplete, and a journal what is left to be
 * done, which the next run does first. Files that an earlier report there says are its own and this one has no more are removed.
 *
 * @returns the paths written
 * @throws PathError when something cannot be written
 */
export function writeAll(reports: readonly ReportFolder[], texts: readonly OutputFile[], disk: Disk = DISK): Promise<string[]> {
  return uninterrupted(async (check) => {
    const targets = [...reports.flatMap(({ files }) => files), ...texts].map(({ target }) => target);
    const taken = await takenByFolder(targets);
    if (taken !== undefined) throw new PathError(taken, 'is a folder');
    const streams = await notFiles(texts);
    const staged = reports.map(({ folder, files }) => ({
      folder,
      files: new Map(files.map(({ target, text }) => [path.relative(folder, target).split(path.sep).join('/'), text])),
    }));
    const waiting: { temporary: string; target: string }[] = [];
    let commits = false;
    // Outside of what is given up on failure: where this fails, every folder stays as it is.
    for (const { folder, files } of staged) await attempt(folder, () => prepareFolder(folder, files, disk));
    try {
      for (const { folder, files } of staged) await attempt(folder, () => stageReport(folder, files, disk, check));
      for (const { target, text } of texts) {
        if (streams.has(target)) continue;
        check();
        const temporary = path.join(path.dirname(target), `.${path.basename(target)}.sanaq-writing`);
        waiting.push({ temporary, target });
        await attempt(target, () => disk.write(temporary, text));
      }
      check();
      for (const { target, text } of texts) if (streams.has(target)) await attempt(target, () => disk.pour(target, text));
      const completing: { folder: string; complete: () => Promise<void> }[] = [];
      for (const { folder, files } of staged)
        await attempt(folder, async () => completing.push({ folder, complete: await decideReport(folder, files, disk) }));
      commits = true;
      for (const { folder, complete } of completing) await attempt(folder, complete);
      for (const { temporary, target } of waiting) await attempt(target, () => disk.rename(temporary, target));
      for (const folder of foldersOf(texts)) await disk.syncFolder(folder);
    } finally {
      // What was begun to be put in place is for the next run to complete.
      if (!commits) for (const { folder } of staged) await unstageReport(folder, disk).catch(() => undefined);
      for (const { temporary } of waiting) await disk.remove(temporary).catch(() => undefined);
    }
    return targets;
  });
}

/** Open files of a process by their names, standard output among them: links that a rename would replace. */
const OPEN_FILE = /^\/(?:dev\/(?:stdout|stderr|fd\/\d+)|proc\/(?:self|\d+)\/fd\/\d+)$/;

/** Targets that are there and are no files: devices and pipes, which a rename would replace by a file. */
async function notFiles(texts: readonly OutputFile[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { target } of texts) {
    const known = await stat(target).catch(() => undefined);
    if (known && (!known.isFile() || OPEN_FILE.test(path.resolve(target)))) found.add(target);
  }
  return found;
}

async function attempt(given: string, write: () => Promise<unknown>): Promise<void> {
  await write().catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
    throw new PathError(given, failureText(error, 'written'));
  });
}
