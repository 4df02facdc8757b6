import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type AuditReport,
  type DatasetFile,
  drawnFigures,
  ENGLISH,
  english,
  type Format,
  type Language,
  MANIFEST_NAMES,
  manifestFiles,
  manifestForTable,
  parseDataset,
  type ReadDataset,
  render,
  say,
  type TableOptions,
  unpack,
} from './index.ts';

/** A path that cannot be opened as a dataset; the message says which and why. */
export class PathError extends Error {
  readonly path: string;
  constructor(given: string, message: string) {
    super(message);
    this.name = 'PathError';
    this.path = given;
  }
}

/** Told how many bytes there are in all, when they are there and before they are made a dataset; can change nothing. */
export type ReadProgress = (bytes: number) => void;

/**
 * Reads a dataset from a folder that holds a manifest, from the manifest itself, or, with the columns named, from a lone table.
 *
 * @param columns which columns of a lone table hold what; not used for a folder or a manifest
 * @throws PathError when there is no such folder, no manifest in it, or a file that cannot be read
 */
export async function readDataset(given: string, columns?: TableOptions, progress?: ReadProgress): Promise<ReadDataset> {
  return (await openDataset(given, columns, progress)).read;
}

/** A dataset as it was read, with the files it was read from. */
export interface OpenDataset {
  readonly read: ReadDataset;
  readonly files: readonly DatasetFile[];
}

/**
 * The same as `readDataset`, with the files, so that another thread can read them too.
 *
 * @throws PathError as `readDataset`
 */
export async function openDataset(given: string, columns?: TableOptions, progress?: ReadProgress): Promise<OpenDataset> {
  if (columns && (await isTable(given))) return openLoneTable(given, columns, progress);
  const manifest = await manifestPath(given);
  const folder = path.dirname(manifest);
  const bytes = await open(manifest);
  const main = file(path.basename(manifest), bytes);
  const { files } = manifestFiles(main);
  const readAll = async (names: readonly string[]): Promise<DatasetFile[]> => {
    const tables = await Promise.all(names.map((name) => readTable(folder, name)));
    return tables.flatMap((table) => (table ? [table] : []));
  };
  const named = [main, ...(await readAll(files))];
  // A data package names further files.
  const further = manifestFiles(main, named).files.filter((name) => !files.includes(name));
  const all = await unpack([...named, ...(await readAll(further))]);
  progress?.(all.reduce((sum, { bytes }) => sum + bytes.length, 0));
  return { read: parseDataset(all), files: all };
}

const file = (name: string, bytes: Uint8Array): DatasetFile => ({
  path: name,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** A file that is no manifest is taken for a table. */
async function isTable(given: string): Promise<boolean> {
  const found = await stat(given).catch(() => undefined);
  return found?.isFile() === true && !MANIFEST.test(given);
}

const MANIFEST = /\.(ya?ml|json)$/i;

async function openLoneTable(given: string, columns: TableOptions, progress?: ReadProgress): Promise<OpenDataset> {
  const [table] = await unpack([file(path.basename(given), await open(given))]);
  progress?.(table.bytes.length);
  const { manifest, problems } = manifestForTable(table.path, table.bytes, columns, table);
  if (manifest === undefined) return { read: { problems, omitted: 0, notices: [] }, files: [table] };
  const files = [file(MANIFEST_NAMES[2], new TextEncoder().encode(manifest)), table];
  const read = parseDataset(files);
  if (!read.dataset) return { read, files };
  const code = 'manifest-from-command-line';
  const message = say`The manifest (${MANIFEST_NAMES[2]}) was made from the command line; no rules, areas or other sources are known.`;
  const dataset = { ...read.dataset, notices: [...read.dataset.notices, { code, message }] };
  return { read: { ...read, notices: [...read.notices, { code, message: english(message) }], dataset }, files };
}

async function manifestPath(given: string): Promise<string> {
  const found = await stat(given).catch((error: NodeJS.ErrnoException) => {
    throw new PathError(given, failureText(error, 'read'));
  });
  if (!found.isDirectory()) {
    if (MANIFEST.test(given) && found.isFile()) return given;
    throw new PathError(
      given,
      'is neither a folder with a manifest nor a manifest (audit.yaml, audit.json); for a lone table name its columns: --votes and more',
    );
  }
  for (const name of MANIFEST_NAMES) {
    const candidate = path.join(given, name);
    const entry = await stat(candidate).catch((error: NodeJS.ErrnoException) => {
      // Only what is not there is absent: a manifest that may not be looked at is no missing one.
      if (ABSENT.has(error.code ?? '')) return undefined;
      throw new PathError(candidate, failureText(error, 'read'));
    });
    if (entry?.isFile()) return candidate;
  }
  throw new PathError(given, `holds no manifest; expected a file named ${MANIFEST_NAMES.join(' or ')}`);
}

const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

async function open(name: string): Promise<Uint8Array> {
  return readFile(name).catch((error: NodeJS.ErrnoException) => {
    throw new PathError(name, failureText(error, 'read'));
  });
}

/** Why the system would not read or write something, in words that follow its name. */
export function failureText({ code = '', message }: NodeJS.ErrnoException, doing: 'read' | 'written'): string {
  const known: Record<string, string> = {
    ENOENT: doing === 'read' ? 'does not exist' : 'cannot be written: its folder does not exist',
    EACCES: `cannot be ${doing}: permission denied`,
    EPERM: `cannot be ${doing}: not permitted`,
    EEXIST: 'is in the way: a folder is needed there',
    EISDIR: 'is a folder',
    ENOTDIR: doing === 'read' ? 'does not exist: part of its path is not a folder' : 'cannot be written: part of its path is not a folder',
    ELOOP: 'is a link that leads to itself',
    ENAMETOOLONG: 'is too long a name',
    ENOSPC: 'cannot be written: the disk is full',
    EDQUOT: 'cannot be written: the quota of the disk is used up',
    EFBIG: 'cannot be written: a file may not be that large here',
    EROFS: 'cannot be written: the disk is read-only',
    EIO: `cannot be ${doing}: the device reports an error`,
    EMFILE: `cannot be ${doing}: too many files are open`,
    ENFILE: `cannot be ${doing}: too many files are open`,
  };
  return known[code] ?? `cannot be ${doing}: ${message}`;
}

/**
 * A table below the folder; one that is absent, or a link that leads out of the folder, is left for the reader to report.
 *
 * @throws PathError when it is there and the system will not have it read
 */
async function readTable(folder: string, name: string): Promise<DatasetFile | undefined> {
  const full = path.join(folder, ...name.split('/'));
  try {
    const [real, base] = await Promise.all([realpath(full), realpath(folder)]);
    const inside = path.relative(base, real);
    if (/^\.\.([\\/]|$)/.test(inside) || path.isAbsolute(inside)) return undefined;
    // A pipe or a device would be read for ever.
    if (!(await stat(real)).isFile()) return undefined;
    return file(name, await readFile(real));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (ABSENT.has(code) || code === 'ELOOP' || code === 'ENAMETOOLONG') return undefined;
    throw new PathError(full, failureText(error as NodeJS.ErrnoException, 'read'));
  }
}

const REPORTS: readonly (readonly [string, Format])[] = [
  ['report.json', 'json'],
  ['findings.csv', 'csv'],
];

/**
 * The files a report is written as below a folder: `report.md`, `report.html`, `report.json`, `findings.csv` and the pictures in `figures`. In every
 * language but the first, the Markdown and its pictures have the code of the language in their names: `report.ru.md`;
 * the HTML holds all languages.
 */
export function reportFiles(report: AuditReport, folder: string, languages: readonly Language[] = [ENGLISH]): TextFile[] {
  const place = (name: string): string => path.join(folder, ...name.split('/'));
  const told = languages.flatMap((language, index) => {
    const suffix = index === 0 ? '' : `.${language.code}`;
    return [
      { target: place(`report${suffix}.md`), text: render(report, 'markdown', { pictures: true, language, suffix }) },
      ...drawnFigures(report, language, suffix).map(({ path: name, text }) => ({ target: place(name), text })),
    ];
  });
  return [
    ...told,
    { target: place('report.html'), text: render(report, 'html', { languages }) },
    ...REPORTS.map(([name, format]) => ({ target: place(name), text: render(report, format) })),
  ];
}

/**
 * Writes the report of an audit into a folder, made where it is absent: `report.md`, `report.html`, `report.json`, `findings.csv` and the
 * pictures in `figures`.
 * Each file is written beside its place and then renamed, so that none is ever seen half-written.
 *
 * @returns the paths written
 * @throws PathError when the folder cannot be written
 */
export async function writeReports(report: AuditReport, folder: string, languages: readonly Language[] = [ENGLISH]): Promise<string[]> {
  const files = reportFiles(report, folder, languages);
  for (const one of foldersOf(files)) await makeFolder(one);
  return writeTexts(files);
}

/** The folders that files stand in, each once. */
export function foldersOf(files: readonly TextFile[]): string[] {
  return [...new Set(files.map(({ target }) => path.dirname(target)))];
}

/** Makes a folder and those above it, where they are absent. */
export async function makeFolder(folder: string): Promise<void> {
  await attempt(folder, () => mkdir(folder, { recursive: true }));
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

/** Writes all texts or none: every temporary file is complete, and every place free, before the first is renamed. */
export async function writeTexts(texts: readonly OutputFile[]): Promise<string[]> {
  const written: { temporary: string; target: string }[] = [];
  try {
    for (const { target, text } of texts) {
      const taken = await stat(target).catch(() => undefined);
      if (taken?.isDirectory()) throw new PathError(target, 'is a folder');
      const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
      written.push({ temporary, target });
      await attempt(target, () => writeFile(temporary, text, { flag: 'wx' }));
    }
    for (const { temporary, target } of written) await attempt(target, () => rename(temporary, target));
  } finally {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
  }
  return written.map(({ target }) => target);
}

async function attempt(given: string, write: () => Promise<unknown>): Promise<void> {
  await write().catch((error: NodeJS.ErrnoException) => {
    throw new PathError(given, failureText(error, 'written'));
  });
}
