import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Contest, Contestant } from '../data/contest.ts';
import type { Dataset, InputFile } from '../data/dataset.ts';
import { collectProblems, type Notice, type Problem, type Problems } from '../data/problem.ts';
import type { Location } from '../data/provenance.ts';
import { shareValue } from '../data/share.ts';
import type { Source } from '../data/source.ts';
import { rowOf } from '../data/table.ts';
import { type Plain, plain } from '../language/text.ts';
import { readAreas } from './area-list.ts';
import { readAreaMap } from './area-map.ts';
import { areaBuilder } from './areas.ts';
import { type Assembly, type DatasetFile, hashOfFile, namedFiles, refusedPath, unknownContestant } from './assembly.ts';
import { readClaims } from './claims.ts';
import { withCompleteness } from './completeness.ts';
import { dateNameNotices } from './date-names.ts';
import { decode } from './decode.ts';
import { lineReader } from './excerpts.ts';
import { lintNotices } from './lint.ts';
import { type ReadManifest, readManifest } from './manifest.ts';
import { MANIFEST_NAMES } from './manifest-names.ts';
import { listedCodeNotices, matchCodes } from './match-codes.ts';
import { type LabelName, namesOf } from './names.ts';
import { readPolls } from './polls.ts';
import { readSource } from './source.ts';
import { resourceFiles } from './table-file.ts';
import { isPattern, withPatternsFound } from './table-patterns.ts';
import { shareOf } from './totals.ts';
import { withVotesPerBallot } from './votes-per-ballot.ts';

export type { DatasetFile } from './assembly.ts';

export interface ReadDataset {
  /** Absent where the data could not be used: then the problems say why. */
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
  /** Problems met beyond those kept. */
  readonly omitted: number;
  readonly notices: readonly Plain<Notice>[];
}

export { MANIFEST_NAMES };

/** A manifest may have a name of its own where none of the known names is among the files. */
const MANIFEST_ENDING = /^[^/]*\.(ya?ml|json)$/i;

/**
 * Paths of the tables a manifest names, patterns of such paths, or what is wrong with the manifest. Asked first by whoever has to
 * fetch the files.
 *
 * @param known files fetched before: the resources of the data packages among them are named too
 */
export function manifestFiles(
  manifest: DatasetFile,
  known: readonly DatasetFile[] = [],
): { files: readonly string[]; patterns: readonly string[]; problems: readonly Problem[] } {
  const problems = collectProblems();
  const text = decode(manifest.path, manifest.bytes, 'utf-8', problems, false);
  const read = text === undefined ? undefined : readManifest(manifest.path, text, problems);
  if (!read) return { files: [], patterns: [], problems: problems.kept };
  const named = namedFiles(read).flatMap(({ file, path, isTable }) =>
    refusedPath(file, path, read.tree, problems) ? [] : [{ file, isPattern: isTable === true && isPattern(file) }],
  );
  const files = named.flatMap((one) => (one.isPattern ? [] : [one.file]));
  const patterns = named.flatMap((one) => (one.isPattern ? [one.file] : []));
  const tables = read.manifest.sources.flatMap((source) => source.tables ?? []);
  const resources = resourceFiles(tables, new Map(known.map((file) => [file.path, file])), collectProblems());
  return { files: [...new Set([...files, ...resources])], patterns: [...new Set(patterns)], problems: problems.kept };
}

/**
 * Reads a dataset from the bytes of its files. All problems are collected; where there is one, there is no dataset.
 *
 * @param further problems that only a caller can see, who knows the checks; `whole` says whether everything else was read
 */
export function readDatasetFiles(
  files: readonly DatasetFile[],
  further: (dataset: Dataset, whole: boolean) => readonly Problem[] = () => [],
): ReadDataset {
  const problems = collectProblems();
  const notices: Notice[] = [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known = MANIFEST_NAMES.map((name) => byPath.get(name)).find((file) => file !== undefined);
  const manifestFile = known ?? files.find(({ path }) => MANIFEST_ENDING.test(path));
  const done = (dataset?: Dataset): ReadDataset => ({
    ...(dataset && problems.total() === 0 ? { dataset } : {}),
    problems: problems.kept,
    omitted: problems.total() - problems.kept.length,
    notices: notices.map((notice) => plain(notice)),
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
  const found = read && withPatternsFound({ read, files: byPath, problems, notices, manifest: manifestFile.path });
  const dataset = found && assemble(found, manifestFile, byPath, problems, notices);
  if (dataset) for (const problem of further(dataset, problems.total() === 0)) problems.add(problem);
  return done(dataset);
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
  const missing = new Set<string>();
  const names: LabelName[] = [];
  const root = manifest.areas
    ? readAreas({ read, files, texts, missing, problems, notices }, areas, names)
    : areas.add({ id: '', name: manifest.title, parent: -1, level: 'country' });
  const areasRead = !manifest.areas || areas.size() > 1 || areas.listedIds()[0] !== '';
  const assembly: Assembly = { read, files, problems, notices, contestants, areas, root, areasRead, texts, missing, rows: new Map() };
  const sources = withCompleteness(
    withVotesPerBallot(
      [
        ...manifest.sources.map((source, index) => readSource(source, index, assembly)),
        ...(manifest.polls ? readPolls(manifest.polls, ['polls'], assembly, new Set(manifest.sources.map(({ id }) => id))) : []),
      ],
      manifest.contest.votesPerBallot ?? 1,
      notices,
    ),
    root,
    notices,
  );
  matchCodes(sources, areas, notices);
  notices.push(...listedCodeNotices(areas));
  const map = manifest.map && readAreaMap(manifest.map, assembly);
  const built = areas.build(root, manifest.areas !== undefined);
  notices.push(...lintNotices(built, contestantsOf(manifest), (contestant) => tree.locate(['contestants', contestant, 'name'])));
  notices.push(...dateNameNotices(built, areas.digitsOf, (area) => placeOfArea(sources, area)));
  const paths = new Set([manifestFile.path, ...namedFiles(read).map(({ file }) => file), ...assembly.rows.keys()]);
  return {
    id: manifest.id,
    title: manifest.title,
    contest: contestOf(assembly),
    contestants: contestantsOf(manifest),
    areas: built,
    ...(map && { map }),
    sources,
    claims: readClaims(manifest.claims, tree, problems),
    checks: manifest.checks,
    accept: manifest.accept.map((one, index) => ({ ...one, by: 'manifest', location: tree.locate(['accept', index]) })),
    checkLocation: (check) => tree.locate(['checks', check], 'key'),
    names: namesOf(manifest.names, names),
    files: [...paths].flatMap((path) => fileRecord(path, assembly)),
    lines: lineReader(read, files),
    notices,
  };
}

/** The cell that names an area, in the first table that has it. */
function placeOfArea(sources: readonly Source[], area: number): Location | undefined {
  for (const { tables } of sources)
    for (const table of tables) {
      const row = table.locateArea ? rowOf(table, area) : -1;
      if (row >= 0) return table.locateArea?.(row);
    }
  return undefined;
}

const contestantsOf = ({ contestants }: ReadManifest['manifest']): Contestant[] =>
  contestants.map(({ id, name, abbreviation }) => ({ id, name, abbreviation: abbreviation ?? name }));

function fileRecord(path: string, { files, rows }: Assembly): InputFile[] {
  const file = files.get(path);
  if (!file) return [];
  const count = rows.get(path);
  return [{ path, sha256: hashOfFile(file) ?? bytesToHex(sha256(file.bytes)), ...(count === undefined ? {} : { rows: count }) }];
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
      message: `"${id}" occurs twice among the ${key}`,
      expected: 'a different identifier for each',
    });
  }
  return ids;
}

function contestOf({ read: { manifest, tree }, contestants, problems }: Assembly): Contest {
  const { date, seats, threshold, thresholdBase, allocation, ifOnePasses, tieBreak, majority, votesPerBallot, quorum, country } =
    manifest.contest;
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
    majority: majority && { share: shareValue(shareOf(majority.share)), base: majority.base },
    ...(votesPerBallot !== undefined && votesPerBallot > 1 && { votesPerBallot }),
    quorum: quorum && shareValue(shareOf(quorum)),
    country,
  };
}
