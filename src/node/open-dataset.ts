import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type DatasetFile, MANIFEST_NAMES, manifestFiles, type ReadDataset } from '../ingest/dataset.ts';
import { manifestForTable, type TableOptions } from '../ingest/from-table.ts';
import { inOptions } from '../ingest/option-words.ts';
import { unpack } from '../ingest/unpack.ts';
import { english } from '../language/text.ts';
import { parseDataset } from '../parse-dataset.ts';
import { heldFile, LARGEST_HELD, LEAST_SHARED, largeFile } from './large-file.ts';
import { isInside, matchingFiles } from './matching-files.ts';
import { T } from './open-dataset.texts.ts';
import { failureText, PathError } from './path-error.ts';

/** Called with the number of bytes of all files, after they are read and before they become a dataset. */
export type ReadProgress = (bytes: number) => void;

/**
 * Reads a dataset from a folder that holds a manifest, from the manifest itself, or, with the columns named, from a lone table.
 *
 * @param columns which columns of a lone table hold what; not used for a folder or a manifest
 * @param progress is called with the number of bytes when the files were read; can change nothing
 * @throws PathError when there is no such folder, no manifest in it, or a file that cannot be read
 * @example
 * const { dataset, problems } = await readDataset(folder);
 * problems.length; // 0
 * dataset?.id; // 'testland'
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
  const { files, patterns } = manifestFiles(main);
  const readAll = async (names: readonly string[]): Promise<DatasetFile[]> => {
    const tables = await Promise.all(names.map((name) => readTable(folder, name)));
    return tables.flatMap((table) => (table ? [table] : []));
  };
  const named = [main, ...(await readAll(files)), ...(await matchedTables(folder, patterns, new Set([main.path, ...files])))];
  // A data package names further files.
  const known = new Set(named.map((one) => one.path));
  const further = manifestFiles(main, named).files.filter((name) => !files.includes(name) && !known.has(name));
  const all = await unpack([...named, ...(await readAll(further))]);
  progress?.(all.reduce((sum, { bytes, parts }) => sum + (parts?.length ?? bytes.length), 0));
  return { read: parseDataset(all), files: all };
}

/** The tables that patterns match and nothing else names; what leads out of the folder is handed on as refused. */
async function matchedTables(folder: string, patterns: readonly string[], named: Set<string>): Promise<DatasetFile[]> {
  const tables: DatasetFile[] = [];
  for (const pattern of patterns) {
    // A file may be called like a pattern.
    const literal = await readTable(folder, pattern);
    const names = literal ? [] : (await matchingFiles(folder, pattern)).filter((name) => !named.has(name));
    if (literal) tables.push(literal);
    for (const name of names) {
      named.add(name);
      tables.push((await readTable(folder, name)) ?? refusedFile(name));
    }
  }
  return tables;
}

const refusedFile = (name: string): DatasetFile => ({
  ...file(name, new Uint8Array()),
  refused: {
    code: 'path',
    location: { file: name, line: 1, column: 1, field: '' },
    message: 'the file matches the pattern, but it is no file or a link that leads out of the folder of the dataset',
    expected: 'files below the folder of the manifest',
  },
});

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
  const [table] = await unpack([await loneFile(given)]);
  progress?.(table.bytes.length);
  const { manifest, problems } = manifestForTable(table.path, table.bytes, columns, table);
  if (manifest === undefined) return { read: { problems, omitted: 0, notices: [] }, files: [table] };
  const files = [file(MANIFEST_NAMES[2], new TextEncoder().encode(manifest)), table];
  const parsed = parseDataset(files);
  const read = { ...parsed, problems: parsed.problems.map((problem) => inOptions(problem, MANIFEST_NAMES[2], table.path)) };
  if (!read.dataset) return { read, files };
  const code = 'manifest-from-command-line';
  const message = T.manifestWasMadeFrom({ manifest_names: MANIFEST_NAMES[2] });
  const dataset = { ...read.dataset, notices: [...read.dataset.notices, { code, message }] };
  return { read: { ...read, notices: [...read.notices, { code, message: english(message) }], dataset }, files };
}

async function loneFile(given: string): Promise<DatasetFile> {
  const name = path.basename(given);
  const { size } = await stat(given);
  if (size < LEAST_SHARED || size > LARGEST_HELD) return file(name, await open(given));
  return heldFile(name, given, size).catch((error: NodeJS.ErrnoException) => {
    throw new PathError(given, failureText(error, 'read'));
  });
}

async function manifestPath(given: string): Promise<string> {
  const found = await stat(given).catch((error: NodeJS.ErrnoException) => {
    throw new PathError(given, failureText(error, 'read'));
  });
  if (!found.isDirectory()) {
    if (MANIFEST.test(given) && found.isFile()) {
      await refuseOutside(path.dirname(given), given);
      return given;
    }
    throw new PathError(
      given,
      'is neither a manifest (audit.yaml, audit.json) nor a folder with a manifest; for a single table, give its columns with --votes and the other options',
    );
  }
  for (const name of MANIFEST_NAMES) {
    const candidate = path.join(given, name);
    await refuseOutside(given, candidate);
    const entry = await stat(candidate).catch((error: NodeJS.ErrnoException) => {
      // Only what is not there is absent: a manifest that may not be looked at is no missing one.
      if (ABSENT.has(error.code ?? '')) return undefined;
      throw new PathError(candidate, failureText(error, 'read'));
    });
    if (entry?.isFile()) return candidate;
  }
  throw new PathError(given, `has no manifest; expected a file named ${MANIFEST_NAMES.join(' or ')}`);
}

/**
 * A manifest that is a link out of its folder is refused like a table that is one: what is told of it would be told of a file
 * that is no part of the dataset.
 *
 * @throws PathError when it leads out
 */
async function refuseOutside(folder: string, manifest: string): Promise<void> {
  const real = await realpath(manifest).catch(() => undefined);
  if (real !== undefined && !isInside(await realpath(folder), real))
    throw new PathError(manifest, 'is a link that leads out of its folder');
}

const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

async function open(name: string): Promise<Uint8Array> {
  return readFile(name).catch((error: NodeJS.ErrnoException) => {
    throw new PathError(name, failureText(error, 'read'));
  });
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
    if (!isInside(base, real)) return undefined;
    // A pipe or a device would be read for ever.
    const found = await stat(real);
    if (!found.isFile()) return undefined;
    if (found.size > LARGEST_HELD) return largeFile(name, real, found.size);
    return found.size < LEAST_SHARED ? file(name, await readFile(real)) : await heldFile(name, real, found.size);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (ABSENT.has(code) || code === 'ELOOP' || code === 'ENAMETOOLONG') return undefined;
    throw new PathError(full, failureText(error as NodeJS.ErrnoException, 'read'));
  }
}
