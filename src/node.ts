import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type AuditReport,
  type DatasetFile,
  type Format,
  MANIFEST_NAMES,
  manifestFiles,
  parseDataset,
  type ReadDataset,
  render,
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

/**
 * Reads a dataset from a folder that holds a manifest, or from the manifest itself.
 *
 * @throws PathError when there is no such folder or no manifest in it
 */
export async function readDataset(given: string): Promise<ReadDataset> {
  const manifest = await manifestPath(given);
  const folder = path.dirname(manifest);
  const bytes = await open(manifest, given);
  const main = file(manifestName(manifest), bytes);
  const { files } = manifestFiles(main);
  const tables = await Promise.all(files.map((name) => readTable(folder, name)));
  return parseDataset([main, ...tables.flatMap((table) => (table ? [table] : []))]);
}

const file = (name: string, bytes: Uint8Array): DatasetFile => ({
  path: name,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** A manifest of another name is read as the first of the known ones of its kind. */
function manifestName(manifest: string): string {
  const name = path.basename(manifest);
  if ((MANIFEST_NAMES as readonly string[]).includes(name)) return name;
  return name.endsWith('.json') ? 'audit.json' : 'audit.yaml';
}

async function manifestPath(given: string): Promise<string> {
  const found = await stat(given).catch((error: NodeJS.ErrnoException) => {
    throw new PathError(given, reason(error));
  });
  if (!found.isDirectory()) {
    if (/\.(ya?ml|json)$/i.test(given)) return given;
    throw new PathError(given, 'is neither a folder with a manifest nor a manifest (audit.yaml, audit.json)');
  }
  for (const name of MANIFEST_NAMES) {
    const candidate = path.join(given, name);
    if (
      await stat(candidate).then(
        (entry) => entry.isFile(),
        () => false,
      )
    )
      return candidate;
  }
  throw new PathError(given, `holds no manifest; expected a file named ${MANIFEST_NAMES.join(' or ')}`);
}

async function open(name: string, given: string): Promise<Uint8Array> {
  return readFile(name).catch((error: NodeJS.ErrnoException) => {
    throw new PathError(given, reason(error));
  });
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  const known: Record<string, string> = {
    ENOENT: 'does not exist',
    EACCES: 'cannot be opened: permission denied',
    EISDIR: 'is a folder',
    ENOTDIR: 'is not a folder',
    ENOSPC: 'cannot be written: the disk is full',
    EROFS: 'cannot be written: the disk is read-only',
  };
  return known[code ?? ''] ?? message;
}

/** A table below the folder; one that is absent, or a link that leads out of the folder, is left for the reader to report. */
async function readTable(folder: string, name: string): Promise<DatasetFile | undefined> {
  const full = path.join(folder, ...name.split('/'));
  try {
    const [real, base] = await Promise.all([realpath(full), realpath(folder)]);
    const inside = path.relative(base, real);
    if (inside.startsWith('..') || path.isAbsolute(inside)) return undefined;
    return file(name, await readFile(real));
  } catch {
    return undefined;
  }
}

const REPORTS: readonly (readonly [string, Format])[] = [
  ['report.md', 'markdown'],
  ['report.json', 'json'],
];

/**
 * Writes the report of an audit into a folder, made where it is absent: `report.md` and `report.json`.
 * Each file is written beside its place and then renamed, so that none is ever seen half-written.
 *
 * @returns the paths written
 * @throws PathError when the folder cannot be written
 */
export async function writeReports(report: AuditReport, folder: string): Promise<string[]> {
  const texts = REPORTS.map(([name, format]) => ({ target: path.join(folder, name), text: render(report, format) }));
  await attempt(folder, () => mkdir(folder, { recursive: true }));
  return writeTexts(texts);
}

/** Writes all texts or none: every temporary file is complete before the first is renamed. */
export async function writeTexts(texts: readonly { target: string; text: string }[]): Promise<string[]> {
  const written: { temporary: string; target: string }[] = [];
  try {
    for (const { target, text } of texts) {
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
    throw new PathError(given, reason(error));
  });
}
