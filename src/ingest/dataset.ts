import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Contest, Contestant } from '../model/contest.ts';
import type { Dataset, InputFile } from '../model/dataset.ts';
import { collectProblems, type Notice, type Problem, type Problems } from '../model/problem.ts';
import type { Located, Location, Publication } from '../model/provenance.ts';
import { type Share, shareValue } from '../model/share.ts';
import type { Change, Coverage, Sample, Source } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import { type AreaBuilder, areaBuilder } from './areas.ts';
import { readClaims } from './claims.ts';
import { cellPlace, type RowPlace, readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { type ReadManifest, readManifest } from './manifest.ts';
import type { ManifestData, SourceData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import { readTable } from './table.ts';
import { shareOf, totalsTable } from './totals.ts';
import type { Path, Tree } from './yaml-tree.ts';

/** A file of a dataset: its path relative to the dataset's folder, with forward slashes, and its bytes. */
export interface DatasetFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 in hexadecimal, where the caller has a faster way to it. */
  readonly sha256?: string;
}

export interface ReadDataset {
  /** Absent where the data could not be used: then the problems say why. */
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
  /** Problems met beyond those kept. */
  readonly omitted: number;
  readonly notices: readonly Notice[];
}

export const MANIFEST_NAMES = ['audit.yaml', 'audit.yml', 'audit.json'] as const;

/** A manifest may have a name of its own where none of the known names is among the files. */
const MANIFEST_ENDING = /^[^/]*\.(ya?ml|json)$/i;

/** Paths of the tables a manifest names, or what is wrong with the manifest. Asked first by whoever has to fetch the files. */
export function manifestFiles(manifest: DatasetFile): { files: readonly string[]; problems: readonly Problem[] } {
  const problems = collectProblems();
  const text = decode(manifest.path, manifest.bytes, 'utf-8', problems, false);
  const read = text === undefined ? undefined : readManifest(manifest.path, text, problems);
  if (!read) return { files: [], problems: problems.kept };
  const files = namedFiles(read).flatMap(({ file, path }) => (refusedPath(file, path, read.tree, problems) ? [] : [file]));
  return { files: [...new Set(files)], problems: problems.kept };
}

/** Reads a dataset from the bytes of its files. All problems are collected; where there is one, there is no dataset. */
export function readDatasetFiles(files: readonly DatasetFile[]): ReadDataset {
  const problems = collectProblems();
  const notices: Notice[] = [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known = MANIFEST_NAMES.map((name) => byPath.get(name)).find((file) => file !== undefined);
  const manifestFile = known ?? files.find(({ path }) => MANIFEST_ENDING.test(path));
  const done = (dataset?: Dataset): ReadDataset => ({
    ...(dataset && problems.total() === 0 ? { dataset } : {}),
    problems: problems.kept,
    omitted: problems.total() - problems.kept.length,
    notices,
  });
  if (!manifestFile) {
    const location = { file: MANIFEST_NAMES[0], line: 1, column: 1, field: '' };
    problems.add({
      code: 'no-manifest',
      location,
      message: 'there is no manifest',
      expected: `a file named ${MANIFEST_NAMES.join(' or ')}`,
    });
    return done();
  }
  const text = decode(manifestFile.path, manifestFile.bytes, 'utf-8', problems, false);
  const read = text === undefined ? undefined : readManifest(manifestFile.path, text, problems);
  return done(read && assemble(read, manifestFile, byPath, problems, notices));
}

function namedFiles({ manifest }: ReadManifest): { file: string; path: Path }[] {
  const tables = manifest.sources.flatMap(({ tables = [] }, source) =>
    tables.map(({ file }, table) => ({ file, path: ['sources', source, 'tables', table, 'file'] as Path })),
  );
  return manifest.areas ? [{ file: manifest.areas.file, path: ['areas', 'file'] }, ...tables] : tables;
}

/** A path may not lead out of the dataset's folder, on any system. */
function refusedPath(file: string, path: Path, tree: Tree, problems: Problems): boolean {
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

interface Assembly {
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
  readonly rows: Map<string, number>;
}

function assemble(
  read: ReadManifest,
  manifestFile: DatasetFile,
  files: ReadonlyMap<string, DatasetFile>,
  problems: Problems,
  notices: Notice[],
): Dataset {
  const { manifest, tree } = read;
  const contestants = uniqueIds(read, 'contestants', problems);
  uniqueIds(read, 'sources', problems);
  const areas = areaBuilder();
  const texts = new Map<string, string | undefined>();
  const root = manifest.areas
    ? readAreas(read, files, areas, texts, problems, notices)
    : areas.add({ id: '', name: manifest.title, parent: -1, level: 'country' });
  const areasRead = !manifest.areas || areas.ids.length > 1 || areas.ids[0] !== '';
  const assembly: Assembly = { read, files, problems, notices, contestants, areas, root, areasRead, texts, rows: new Map() };
  const sources = manifest.sources.map((source, index) => readSource(source, index, assembly));
  const paths = [manifestFile.path, ...new Set(namedFiles(read).map(({ file }) => file))];
  return {
    id: manifest.id,
    title: manifest.title,
    contest: contestOf(assembly),
    contestants: manifest.contestants.map(({ id, name, abbreviation }): Contestant => ({ id, name, abbreviation: abbreviation ?? name })),
    areas: areas.build(root, manifest.areas !== undefined),
    sources,
    claims: readClaims(manifest.claims, tree, problems),
    checks: manifest.checks,
    checkLocation: (check) => tree.locate(['checks', check], 'key'),
    files: paths.flatMap((path) => fileRecord(path, assembly)),
    notices,
  };
}

function fileRecord(path: string, { files, rows }: Assembly): InputFile[] {
  const file = files.get(path);
  if (!file) return [];
  const count = rows.get(path);
  return [{ path, sha256: file.sha256 ?? bytesToHex(sha256(file.bytes)), ...(count === undefined ? {} : { rows: count }) }];
}

/** The identifiers of contestants or sources, which have to differ. */
function uniqueIds({ manifest, tree }: ReadManifest, key: 'contestants' | 'sources', problems: Problems): string[] {
  const ids = manifest[key].map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    problems.add({
      code: 'duplicate-id',
      location: tree.locate([key, index, 'id']),
      found: id,
      message: `"${id}" stands twice among the ${key}`,
      expected: 'an identifier of its own for each',
    });
  }
  return ids;
}

function contestOf({ read: { manifest, tree }, contestants, problems }: Assembly): Contest {
  const { date, seats, threshold, thresholdBase, allocation, ifOnePasses, tieBreak } = manifest.contest;
  const order = tieBreak?.map((id, index) => {
    const found = contestants.indexOf(id);
    if (found < 0) unknownContestant(['contest', 'tieBreak', index], id, tree, contestants, problems);
    return found;
  });
  return {
    date,
    seats,
    threshold: threshold && shareValue(shareOf(threshold)),
    thresholdBase,
    allocation,
    secondGets: ifOnePasses?.secondGets,
    // An empty list says that no rule is known: a tie is then reported, not resolved.
    tieBreak: order && order.length > 0 ? order : undefined,
  };
}

function unknownContestant(path: Path, id: string, tree: Tree, contestants: readonly string[], problems: Problems): void {
  const message = `"${id}" is not a contestant of this contest${didYouMean(id, contestants)}`;
  problems.add({
    code: 'unknown-contestant',
    location: tree.locate(path, 'key'),
    found: id,
    message,
    expected: `one of ${contestants.join(', ')}`,
  });
}

/** The text of a named file, decoded once for each encoding asked; undefined with the problem added. */
function textOf(
  file: string,
  path: Path,
  encoding: string,
  assembly: Pick<Assembly, 'read' | 'files' | 'problems' | 'texts'>,
): string | undefined {
  const { read, files, problems, texts } = assembly;
  const key = `${encoding}\0${file}`;
  if (texts.has(key)) return texts.get(key);
  let text: string | undefined;
  if (!refusedPath(file, path, read.tree, problems)) {
    const found = files.get(file);
    if (found) text = decode(file, found.bytes, encoding, problems);
    else {
      const message = 'the file does not exist or cannot be read';
      problems.add({
        code: 'missing-file',
        location: read.tree.locate(path),
        found: file,
        message,
        expected: 'a table below the folder of the manifest',
      });
    }
  }
  texts.set(key, text);
  return text;
}

/** Reads the list of areas into the builder and returns its root: the only area without a parent, or one made for them all. */
function readAreas(
  read: ReadManifest,
  files: ReadonlyMap<string, DatasetFile>,
  areas: AreaBuilder,
  texts: Assembly['texts'],
  problems: Problems,
  notices: Notice[],
): number {
  const { manifest, tree } = read;
  const spec = manifest.areas as NonNullable<ManifestData['areas']>;
  const made = (): number => areas.add({ id: '', name: manifest.title, parent: -1, level: 'country' });
  const text = textOf(spec.file, ['areas', 'file'], spec.encoding, { read, files, problems, texts });
  if (text === undefined) return made();
  const keys = ['id', 'name', 'parent', 'group', 'inferredFrom'] as const;
  const parents: { area: number; parent: string; place: RowPlace }[] = [];
  let index: Partial<Record<(typeof keys)[number], number>> = {};
  const input = { path: spec.file, text, delimiter: spec.delimiter };
  const locationOf = (place: RowPlace, key: (typeof keys)[number]): Location => ({
    file: spec.file,
    ...cellPlace(input, place, index[key] ?? 0),
    field: spec[key] ?? '',
  });
  readCsv(
    input,
    problems,
    notices,
    (header) => {
      index = Object.fromEntries(keys.flatMap((key) => (spec[key] === undefined ? [] : [[key, header.indexOf(spec[key])]])));
      const absent = keys.filter((key) => index[key] === -1);
      for (const key of absent) {
        const field = spec[key] as string;
        const message = `${spec.file} has no column "${field}"${didYouMean(field, header)}`;
        problems.add({
          code: 'unknown-column',
          location: tree.locate(['areas', key]),
          found: field,
          message,
          expected: `one of ${header.join(', ')}`,
        });
      }
      return absent.length === 0;
    },
    (cells, place) => {
      const cell = (key: (typeof keys)[number]): string => (index[key] === undefined ? '' : cells[index[key] as number].trim());
      const id = cell('id');
      const location = locationOf(place, 'id');
      if (id === '') problems.add({ code: 'area', location, found: id, message: 'the area has no identifier', expected: 'an identifier' });
      else if (areas.find(id) !== undefined)
        problems.add({
          code: 'duplicate-area',
          location,
          found: id,
          message: `the area "${id}" stands twice in the list`,
          expected: 'one row for each area',
        });
      const inferredFrom = cell('inferredFrom');
      const area = areas.add({ id, name: cell('name') || id, parent: -1, level: '', inferredFrom, group: cell('group') });
      if (inferredFrom) notices.push({ message: `The name of ${cell('name') || id} (${id}) was inferred. ${inferredFrom}`, location });
      parents.push({ area, parent: cell('parent'), place });
    },
  );
  for (const { area, parent, place } of parents) {
    if (parent === '') continue;
    const found = areas.find(parent);
    if (found === undefined)
      problems.add({
        code: 'unknown-area',
        location: locationOf(place, 'parent'),
        found: parent,
        message: `the parent "${parent}" is not listed${didYouMean(parent, areas.ids)}`,
        expected: 'the identifier of a listed area',
      });
    else areas.setParent(area, found);
  }
  refuseCircles(parents, areas, (place) => locationOf(place, 'parent'), problems);
  const tops = parents.filter(({ parent }) => parent === '');
  if (tops.length === 1) {
    areas.setLevel(tops[0].area, 'country');
    return tops[0].area;
  }
  const root = made();
  for (const { area } of tops) areas.setParent(area, root);
  return root;
}

/** An area that is its own ancestor would make the tree endless. */
function refuseCircles(
  rows: readonly { area: number; parent: string; place: RowPlace }[],
  areas: AreaBuilder,
  locationOf: (place: RowPlace) => Location,
  problems: Problems,
): void {
  const parentOf = new Map(rows.map(({ area, parent }) => [area, parent === '' ? undefined : areas.find(parent)]));
  /** The row from which an area was first reached; areas are walked once, however long the chains. */
  const reached = new Map<number, number>();
  for (const { area } of rows) {
    let here: number | undefined = area;
    while (here !== undefined && !reached.has(here)) {
      reached.set(here, area);
      here = parentOf.get(here);
    }
    const inside = here !== undefined && reached.get(here) === area ? rows.find((row) => row.area === here) : undefined;
    if (!inside) continue;
    problems.add({
      code: 'area-circle',
      location: locationOf(inside.place),
      found: inside.parent,
      message: 'the area lies inside itself',
      expected: 'parents that lead to a country',
    });
    return;
  }
}

const publicationOf = ({
  publisher,
  published,
  url,
  place,
  decimals,
}: Publication & { decimals?: number }): Publication & { decimals?: number } =>
  Object.fromEntries(Object.entries({ publisher, published, url, place, decimals }).filter(([, value]) => value !== undefined));

function readSource(source: SourceData, index: number, assembly: Assembly): Source {
  const { read, areas, root, contestants, problems, notices } = assembly;
  const { tree } = read;
  const path: Path = ['sources', index];
  const area = source.area === undefined ? root : areas.find(source.area);
  if (area === undefined && assembly.areasRead) {
    const message = `the area "${source.area}" is not listed${didYouMean(source.area as string, areas.ids)}`;
    problems.add({
      code: 'unknown-area',
      location: tree.locate([...path, 'area']),
      found: source.area,
      message,
      expected: 'the identifier of a listed area',
    });
  }
  const outer = publicationOf(source);
  const tables: Table[] = [];
  const at = area ?? root;
  if (source.totals) {
    const file = tree.locate(path).file;
    const publication = { ...outer, ...publicationOf(source.totals) };
    const level = at === root ? 'country' : 'area';
    const unknown = (where: Path, id: string): void => unknownContestant(where, id, tree, contestants, problems);
    tables.push(
      totalsTable(source.totals, {
        contestants,
        area: at,
        level,
        file,
        tree,
        path: [...path, 'totals'],
        publication,
        unknownContestant: unknown,
      }),
    );
  }
  for (const [number, spec] of (source.tables ?? []).entries()) {
    const place: Path = [...path, 'tables', number];
    const text = textOf(spec.file, [...place, 'file'], spec.encoding, assembly);
    if (text === undefined) continue;
    const table = readTable(
      spec,
      { path: spec.file, text, delimiter: spec.delimiter },
      {
        contestants,
        areas,
        areasListed: read.manifest.areas !== undefined && assembly.areasRead,
        root: at,
        problems,
        notices,
        publication: { ...outer, ...publicationOf(spec) },
        complain: (key, code, message, expected) => problems.add({ code, location: tree.locate([...place, ...key]), message, expected }),
      },
    );
    if (!table) continue;
    tables.push(table);
    assembly.rows.set(spec.file, (assembly.rows.get(spec.file) ?? 0) + table.rows);
  }
  const { decimals: _, ...publication } = outer;
  return {
    ...publication,
    id: source.id,
    name: source.name ?? source.publisher ?? source.id,
    kind: source.kind,
    area: at,
    sample: source.sample && sampleOf(source.sample, [...path, 'sample'], tree),
    coverage: source.coverage && coverageOf(source.coverage),
    change: source.totals?.change && changeOf(source.totals.change, [...path, 'totals', 'change'], assembly),
    tables,
    location: tree.locate(path),
  };
}

function sampleOf(sample: NonNullable<SourceData['sample']>, path: Path, tree: Tree): Sample {
  const { size, marginOfError, ...rest } = sample;
  const located = <T>(value: T, key: string): Located<T> => ({ value, location: tree.locate([...path, key]) });
  return {
    ...rest,
    size: size === undefined ? undefined : located(size, 'size'),
    marginOfError: marginOfError && located<Share>(shareOf(marginOfError), 'marginOfError'),
  };
}

function coverageOf({ stations, validVotes, share }: NonNullable<SourceData['coverage']>): Coverage {
  return { stations, validVotes, share: share && shareOf(share) };
}

function changeOf(
  change: NonNullable<NonNullable<SourceData['totals']>['change']>,
  path: Path,
  { read: { manifest, tree }, contestants, problems }: Assembly,
): Change {
  const known = manifest.sources.map(({ id }) => id);
  if (!known.includes(change.against)) {
    const message = `"${change.against}" is not a source of this dataset${didYouMean(change.against, known)}`;
    problems.add({
      code: 'unknown-source',
      location: tree.locate([...path, 'against']),
      found: change.against,
      message,
      expected: `one of ${known.join(', ')}`,
    });
  }
  const entries = <T>(key: 'shares' | 'seats', values: Record<string, T> | undefined) =>
    Object.entries(values ?? {}).flatMap(([id, value]) => {
      const contestant = contestants.indexOf(id);
      if (contestant < 0) unknownContestant([...path, key, id], id, tree, contestants, problems);
      return contestant < 0 ? [] : [{ contestant, change: { value, location: tree.locate([...path, key, id]) } }];
    });
  return {
    against: change.against,
    shares: entries('shares', change.shares as Record<string, Share> | undefined),
    seats: entries('seats', change.seats),
  };
}
