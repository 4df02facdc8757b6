import { lstat, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Disk } from './disk.ts';
import { filesOfEarlierReport } from './earlier-report.ts';
import { failureText, PathError } from './path-error.ts';

/** Where the files of a report wait until all of them are complete. */
const STAGE = '.sanaq-writing';
const WAITING = `${STAGE}/new`;
const JOURNAL = `${STAGE}/journal.json`;
/** Stands in the folder while files of two reports may be mixed. */
export const INCOMPLETE = 'INCOMPLETE.txt';
const INCOMPLETE_TEXT =
  'The report in this folder is incomplete: its writing was interrupted, and some of the files may be those of an earlier report.\n' +
  'Run the same command again; the next run with --out on this folder completes it first.\n';

/** What has to be done once every file of a report is complete; paths are relative to the folder, with forward slashes. */
interface Journal {
  readonly version: 1;
  readonly files: readonly string[];
  /** Files of the earlier report that this one has no more. */
  readonly remove: readonly string[];
}

const at = (folder: string, file: string): string => path.join(folder, ...file.split('/'));

/**
 * Completes or undoes what an interrupted run left behind, and looks whether a report may be written: only what an earlier report
 * lists as its own is replaced, and nothing is written through a link into another folder.
 *
 * @throws PathError where a file of somebody else has the name of one of these, or a folder of the report is a link
 */
export async function prepareFolder(folder: string, files: ReadonlyMap<string, unknown>, disk: Disk): Promise<void> {
  await recoverReport(folder, disk);
  await refuseLinks(folder, files.keys());
  if (await isForeign(at(folder, INCOMPLETE))) throw new PathError(at(folder, INCOMPLETE), FOREIGN);
  const own = new Set(await filesOfEarlierReport(folder));
  for (const file of files.keys()) if (!own.has(file) && (await isThere(at(folder, file)))) throw new PathError(at(folder, file), FOREIGN);
}

/** Writes the files of a report into a hidden folder of their own and syncs them. Nothing that anybody sees is changed. */
export async function stageReport(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  disk: Disk,
  check: () => void,
): Promise<void> {
  await disk.makeFolder(folder);
  const folders = new Set([WAITING, ...Array.from(files.keys(), (file) => `${WAITING}/${path.posix.dirname(file)}`)]);
  for (const one of folders) await disk.makeFolder(at(folder, one));
  for (const [file, text] of files) {
    check();
    await disk.write(at(folder, `${WAITING}/${file}`), text).catch((error: NodeJS.ErrnoException) => {
      throw error.code === undefined ? error : new PathError(at(folder, file), failureText(error, 'written'));
    });
  }
  for (const one of folders) await disk.syncFolder(at(folder, one));
  await disk.syncFolder(at(folder, STAGE));
}

/** Gives up what was staged. */
export async function unstageReport(folder: string, disk: Disk): Promise<void> {
  await disk.remove(at(folder, STAGE));
  await disk.remove(at(folder, INCOMPLETE));
}

/** Writes down what is left to be done: from here on the next run completes the report. */
export async function decideReport(folder: string, files: ReadonlyMap<string, unknown>, disk: Disk): Promise<() => Promise<void>> {
  const before = await filesOfEarlierReport(folder);
  const journal: Journal = { version: 1, files: [...files.keys()], remove: before.filter((file) => !files.has(file)) };
  await disk.write(at(folder, `${JOURNAL}.new`), `${JSON.stringify(journal)}\n`);
  await disk.rename(at(folder, `${JOURNAL}.new`), at(folder, JOURNAL));
  await disk.syncFolder(at(folder, STAGE));
  await markIncomplete(folder, disk);
  return () => complete(folder, journal, disk);
}

const FOREIGN =
  'is there already, and no earlier report in this folder lists it as its own; nothing was written; give another folder, or move the file away';

/** @throws PathError where one of the folders that these files are in, below the folder of the report, is a link */
async function refuseLinks(folder: string, files: Iterable<string>): Promise<void> {
  const folders = new Set([STAGE, WAITING, ...Array.from(files, (file) => path.posix.dirname(file))]);
  folders.delete('.');
  for (const one of folders)
    if ((await lstat(at(folder, one)).catch(() => undefined))?.isSymbolicLink())
      throw new PathError(at(folder, one), 'is a link to another folder; nothing was written; give another folder, or remove the link');
}

const isForeign = async (file: string): Promise<boolean> =>
  (await isThere(file)) && (await readFile(file, 'utf8').catch(() => '')) !== INCOMPLETE_TEXT;

/**
 * Does what the journal of an interrupted run says, or undoes a run that came to no journal.
 *
 * @throws PathError where a folder that it would write into is a link
 */
async function recoverReport(folder: string, disk: Disk): Promise<void> {
  if (!(await isThere(at(folder, STAGE)))) return;
  await refuseLinks(folder, []);
  const journal = await journalOf(folder);
  if (journal) await complete(folder, journal, disk);
  else await disk.remove(at(folder, STAGE));
}

async function markIncomplete(folder: string, disk: Disk): Promise<void> {
  if (await isThere(at(folder, INCOMPLETE))) return;
  await disk.write(at(folder, INCOMPLETE), INCOMPLETE_TEXT);
  await disk.syncFolder(folder);
}

/** Puts the files that wait in place, one by one; meanwhile a file says so. */
async function complete(folder: string, { files, remove }: Journal, disk: Disk): Promise<void> {
  await refuseLinks(folder, [...files, ...remove]);
  await markIncomplete(folder, disk);
  const folders = new Set([folder]);
  for (const file of files) {
    const target = at(folder, file);
    folders.add(path.dirname(target));
    const waiting = at(folder, `${WAITING}/${file}`);
    // What waits no more is in its place already.
    if (!(await isThere(waiting))) continue;
    await disk.makeFolder(path.dirname(target));
    await disk.rename(waiting, target);
  }
  for (const file of remove) if (await isFile(at(folder, file))) await disk.remove(at(folder, file));
  for (const file of remove) if (file.includes('/')) await disk.removeEmpty(path.dirname(at(folder, file)));
  for (const one of folders) await disk.syncFolder(one);
  await disk.remove(at(folder, STAGE));
  await disk.remove(at(folder, INCOMPLETE));
  await disk.syncFolder(folder);
}

/** The journal where it is whole and names nothing outside the folder. */
async function journalOf(folder: string): Promise<Journal | undefined> {
  const text = await readFile(at(folder, JOURNAL), 'utf8').catch(() => '');
  try {
    const { version, files, remove } = JSON.parse(text) as Partial<Journal>;
    const inside = (list: unknown): list is string[] =>
      Array.isArray(list) && list.every((file) => typeof file === 'string' && isBelow(file));
    return version === 1 && inside(files) && inside(remove) ? { version, files, remove } : undefined;
  } catch {
    return undefined;
  }
}

const isBelow = (file: string): boolean => file.split('/').every((step) => /^[\p{L}\p{N}._-]+$/u.test(step) && !/^\.+$/.test(step));

const isThere = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );

const isFile = (file: string): Promise<boolean> =>
  lstat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );

/** The first of the places of these files that is taken by a folder. */
export async function takenByFolder(targets: readonly string[]): Promise<string | undefined> {
  for (const target of targets) if ((await stat(target).catch(() => undefined))?.isDirectory()) return target;
  return undefined;
}
