import type { Notice, Problem, Problems } from '../data/problem.ts';
import { count } from '../language/english.ts';
import type { AreaBuilder } from './areas.ts';
import { decode } from './decode.ts';
import type { FileParts } from './file-parts.ts';
import type { Sheet } from './grid.ts';
import type { StartWindows } from './long-windows.ts';
import type { ReadManifest } from './manifest.ts';
import { didYouMean } from './nearest.ts';
import { oneOf } from './one-of.ts';
import type { Path, Tree } from './yaml-tree.ts';

/**
 * A file of a dataset: its path relative to the dataset's folder, with forward slashes, and its bytes.
 *
 * @example
 * const table: DatasetFile = { path: 'tables/results.csv', bytes: new TextEncoder().encode('station,A,B\nS1,10,20\n') };
 * table.bytes.length; // 21
 */
export interface DatasetFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The file part by part, where it is too large to be held; `bytes` are then none. */
  readonly parts?: FileParts;
  /** Other threads that gather the rows of a long table, where the caller has some. */
  readonly threads?: StartWindows;
  /** SHA-256 in hexadecimal, where the caller has a faster way to it. */
  readonly sha256?: string;
  /** Its sheets, where it is a workbook or a Parquet file that was unpacked. */
  readonly sheets?: readonly Sheet[];
  /** Why it could not be unpacked. */
  readonly refused?: Problem;
}

/** What the parts of a dataset are put together with. */
export interface Assembly {
  readonly read: ReadManifest;
  readonly files: ReadonlyMap<string, DatasetFile>;
  readonly problems: Problems;
  readonly notices: Notice[];
  readonly contestants: readonly string[];
  readonly areas: AreaBuilder;
  readonly root: number;
  /** False where the list of areas could not be read: then no name can be called unknown. */
  readonly areasRead: boolean;
  readonly texts: Map<string, string | undefined>;
  /** Named files that do not exist, each reported once. */
  readonly missing: Set<string>;
  readonly rows: Map<string, number>;
}

/** The hash of a file, where the caller has it. */
export const hashOfFile = ({ sha256, parts }: DatasetFile): string | undefined => sha256 ?? parts?.sha256?.();

/** The tables and lists a manifest names, with the place of each name. */
export function namedFiles({ manifest }: ReadManifest): { file: string; path: Path; isTable?: true }[] {
  const tables = manifest.sources.flatMap(({ tables = [], responses }, source) => [
    ...tables.map(({ file, entry, ordinal }) => ({
      file,
      path: ['sources', source, 'tables', entry, 'file', ...(ordinal === undefined ? [] : [ordinal])] as Path,
      isTable: true as const,
    })),
    ...(responses ? [{ file: responses.file, path: ['sources', source, 'responses', 'file'] as Path }] : []),
  ]);
  const { tiles, geojson } = manifest.map ?? {};
  const { polls } = manifest;
  return [
    ...(manifest.areas ? [{ file: manifest.areas.file, path: ['areas', 'file'] as Path }] : []),
    ...tables,
    ...(polls ? [{ file: polls.file, path: ['polls', 'file'] as Path }] : []),
    ...(tiles ? [{ file: tiles.file, path: ['map', 'tiles', 'file'] as Path }] : []),
    ...(geojson ? [{ file: geojson.file, path: ['map', 'geojson', 'file'] as Path }] : []),
  ];
}

/** A path may not lead out of the dataset's folder, on any system. */
export function refusedPath(file: string, path: Path, tree: Tree, problems: Problems): boolean {
  const outside = /^([\\/]|[a-z]:|[a-z]+:\/\/)/i.test(file) || file.split(/[\\/]/).includes('..') || file.includes('\0');
  if (outside || file.includes('\\')) {
    const expected = 'a relative path, with forward slashes, below the folder of the manifest';
    problems.add({
      code: 'path',
      location: tree.locate(path),
      found: file,
      message: 'the path leaves the folder of the dataset',
      expected,
    });
    return true;
  }
  return false;
}

export function unknownContestant(path: Path, id: string, tree: Tree, contestants: readonly string[], problems: Problems): void {
  const message = `"${id}" is not a contestant of this contest${didYouMean(id, contestants)}`;
  problems.add({
    code: 'unknown-contestant',
    location: tree.locate(path, 'key'),
    found: id,
    message,
    expected: oneOf(contestants),
  });
}

/** A named file that is there; undefined with the problem added. */
export function fileAt(
  file: string,
  path: Path,
  { read, files, problems, missing }: Pick<Assembly, 'read' | 'files' | 'problems' | 'missing'>,
): DatasetFile | undefined {
  if (refusedPath(file, path, read.tree, problems)) return undefined;
  const found = files.get(file);
  if (!found && !missing.has(file)) {
    missing.add(file);
    const message = 'the file does not exist or cannot be read';
    problems.add({
      code: 'missing-file',
      location: read.tree.locate(path),
      found: file,
      message,
      expected: 'a table below the folder of the manifest',
    });
  }
  return found;
}

/** The text of a named file, decoded once for each encoding asked; undefined with the problem added. */
export function textOf(
  file: string,
  path: Path,
  encoding: string,
  assembly: Pick<Assembly, 'read' | 'files' | 'problems' | 'texts' | 'missing'>,
): string | undefined {
  const { problems, texts } = assembly;
  const key = `${encoding}\0${file}`;
  if (texts.has(key)) return texts.get(key);
  const found = fileAt(file, path, assembly);
  const text = found && !refusesLarge(found, problems) ? decode(file, found.bytes, encoding, problems) : undefined;
  texts.set(key, text);
  return text;
}

/** The longest text that can be held, in bytes of a file. */
const LONGEST_TEXT = 512 * 2 ** 20;

/** Whether a file is too large to be read as text; the problem is then added, with the row that is not plain where one is known. */
export function refusesLarge(
  { path, parts }: DatasetFile,
  problems: Problems,
  row?: { readonly stopped: number; readonly why: string },
): boolean {
  if (!parts) return false;
  const location = { file: path, line: row?.stopped ?? 1, column: 1, field: '' };
  const what = row === undefined ? 'this table is not' : `this row is not: ${row.why}`;
  const message = `the file has ${count(parts.length)} bytes; above ${count(LONGEST_TEXT)} a table is read only where all its rows are plain, and ${what}`;
  const expected =
    'a CSV file with a header of one line and a row on each line, the cells of all rows alike in number, without line breaks in quotation marks; or several files, listed under `file`';
  problems.add({ code: 'too-large', location, message, expected });
  return true;
}
