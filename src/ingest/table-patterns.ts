import { matchesGlob } from '../data/glob.ts';
import type { Notice, Problems } from '../data/problem.ts';
import { type DatasetFile, refusedPath } from './assembly.ts';
import { T as INGEST } from './ingest.texts.ts';
import type { ReadManifest } from './manifest.ts';
import type { SourceData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import type { Path } from './yaml-tree.ts';

type TableEntry = NonNullable<SourceData['tables']>[number];

/** Most files that a pattern may stand for. */
export const MOST_FILES = 1000;

/** Whether a name is a pattern, in which `*` stands for any text and `?` for any letter within a name. */
export const isPattern = (name: string): boolean => /[*?]/.test(name);

/**
 * Whether a path matches a pattern, folder by folder; names that begin with a dot are matched by such only.
 *
 * @example matchesPath('results/*.csv', 'results/north.csv') // true
 */
export function matchesPath(pattern: string, path: string): boolean {
  const [wanted, names] = [pattern.split('/'), path.split('/')];
  return wanted.length === names.length && wanted.every((one, at) => matchesName(one, names[at]));
}

/** Whether the name of one file or folder matches a pattern without slashes. */
export const matchesName = (pattern: string, name: string): boolean =>
  (pattern.startsWith('.') || !name.startsWith('.')) && matchesGlob(pattern, name);

/** Whether one text is before another by the code points of its letters, the same everywhere. */
export function byCodePoints(a: string, b: string): number {
  const [first, second] = [Array.from(a), Array.from(b)];
  const at = first.findIndex((letter, index) => letter !== second[index]);
  if (at < 0) return first.length - second.length;
  return second[at] === undefined ? 1 : (first[at].codePointAt(0) as number) - (second[at].codePointAt(0) as number);
}

/** What patterns are looked up in, and where their problems go. */
interface Found {
  readonly read: ReadManifest;
  readonly files: ReadonlyMap<string, DatasetFile>;
  readonly problems: Problems;
  readonly notices: Notice[];
  /** The manifest, which is no table. */
  readonly manifest: string;
}

/** The manifest with a table for each file and each sheet that its patterns stand for. */
export function withPatternsFound(found: Found): ReadManifest {
  const { manifest, tree } = found.read;
  const sources = manifest.sources.map((source, index) =>
    source.tables ? { ...source, tables: tablesFound(source.tables, ['sources', index, 'tables'], found) } : source,
  );
  return { manifest: { ...manifest, sources }, tree };
}

function tablesFound(tables: readonly TableEntry[], place: Path, found: Found): TableEntry[] {
  const taken = new Set(tables.filter(({ file }) => !isPattern(file)).map(({ entry, file }) => `${entry}\0${file}`));
  return tables
    .flatMap((table) => filesOf(table, [...place, table.entry], taken, found))
    .flatMap((table) => sheetsOf(table, [...place, table.entry], found));
}

function filesOf(table: TableEntry, place: Path, taken: Set<string>, found: Found): TableEntry[] {
  const { file, entry, ordinal } = table;
  const { read, files, problems, manifest } = found;
  if (!isPattern(file) || files.has(file)) return [table];
  const at = [...place, 'file', ...(ordinal === undefined ? [] : [ordinal])];
  if (refusedPath(file, at, read.tree, problems)) return [];
  const matching = [...files.keys()].filter((path) => path !== manifest && matchesPath(file, path)).sort(byCodePoints);
  const refuse = (code: string, message: string, expected: string): [] => {
    problems.add({ code, location: read.tree.locate(at), found: file, message, expected });
    return [];
  };
  if (matching.length === 0) return refuse('missing-file', 'no file matches', 'a pattern of tables below the folder of the manifest');
  if (matching.length > MOST_FILES) return refuse('too-large', `${matching.length} files match`, `at most ${MOST_FILES}`);
  const fresh = matching.filter((path) => !taken.has(`${entry}\0${path}`));
  for (const path of fresh) taken.add(`${entry}\0${path}`);
  return fresh.map((path) => ({ ...table, file: path }));
}

/** A table for each sheet that is named or matched; hidden sheets have to be named. */
function sheetsOf(table: TableEntry, place: Path, { read, files, problems, notices }: Found): TableEntry[] {
  const { sheets: wanted, ...rest } = table;
  const workbook = files.get(table.file)?.sheets;
  if (!wanted || !workbook) return [rest];
  const chosen: string[] = [];
  const hidden: string[] = [];
  for (const [ordinal, pattern] of wanted.entries()) {
    const named = workbook.filter(({ name }) => name === pattern);
    const matching = named.length > 0 ? named : workbook.filter(({ name, rows }) => rows.length > 0 && matchesGlob(pattern, name));
    if (matching.length === 0) {
      const names = workbook.map(({ name }) => name);
      problems.add({
        code: 'unknown-sheet',
        location: read.tree.locate([...place, 'sheet', ...(wanted.length > 1 ? [ordinal] : [])]),
        found: pattern,
        message: `${table.file} has no sheet "${pattern}"${didYouMean(pattern, names)}`,
        expected: `one of ${names.map((name) => `"${name}"`).join(', ')}`,
      });
    }
    for (const sheet of matching) {
      if (sheet.hidden && named.length === 0) hidden.push(sheet.name);
      else if (!chosen.includes(sheet.name)) chosen.push(sheet.name);
    }
  }
  if (hidden.length > 0)
    notices.push({
      code: 'hidden-sheets',
      message: INGEST.hiddenSheets({ path: table.file, sheets: hidden.length, names: hidden.map((name) => `"${name}"`).join(', ') }),
    });
  return chosen.map((sheet) => ({ ...rest, sheet }));
}
