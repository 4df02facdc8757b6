import { utf8ToBytes } from '@noble/hashes/utils.js';
import { collectProblems, type Notice, type Problem } from '../../data/problem.ts';
import { count } from '../../language/english.ts';
import type { DatasetFile } from '../assembly.ts';
import { readDatasetFiles } from '../dataset.ts';
import { faultLines } from '../fault-lines.ts';
import type { Grid } from '../grid.ts';
import { type JsonText, jsonGrid, openJson, rowList } from '../json-rows.ts';
import type { JsonNode } from '../json-tree.ts';
import { didYouMean } from '../nearest.ts';
import { MOST_COLUMNS } from '../table-header.ts';
import { packedKind } from '../unpack.ts';
import type { DraftFile } from './draft-file.ts';
import { guessText } from './encoding.ts';
import { type Given, givenColumns } from './given.ts';
import { type Guess, guess, inert, named, quoted } from './guess.ts';
import { contestantName, stem } from './label.ts';
import { guessLayout, mostRows, type Sheet, sheetLayout } from './layout.ts';
import { MOST_DRAFTED } from './long.ts';
import { type DraftContestant, type DraftTable, manifestText, type PollsDraft } from './manifest-text.ts';
import { type GuessedPolls, guessPolls } from './polls.ts';
import { areProtocols } from './protocols.ts';
import { markupOf, type Published, publishedReport, publishedRows, publishedXml, READABLE } from './published.ts';
import { type Question, questionsOf } from './questions.ts';
import { type GuessedTable, guessTable } from './table.ts';

/** A manifest guessed from tables, and everything that a person has to decide before it can be trusted. */
export interface Draft {
  /** Absent where nothing of an election was recognised, or no file could be read. */
  readonly manifest?: string;
  readonly files: readonly DraftFile[];
  /** Paths of the files that the manifest has tables of. */
  readonly tables: readonly string[];
  readonly undecided: readonly string[];
  /** What of it can be answered in a word, or by naming columns: the most consequential first. */
  readonly questions: readonly Question[];
  /** What is left to decide beside the questions. */
  readonly remarks: readonly string[];
  /** What reading the tables by this manifest met: nothing where an audit accepts it. */
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

export interface DraftOptions {
  /** Name of the manifest, for the places of problems. */
  readonly name?: string;
  /** What is known of the tables: taken as it is, and not guessed. */
  readonly given?: Given;
  /** What is known of single files, by their paths, beside that. */
  readonly answers?: ReadonlyMap<string, Given>;
  /** Where an editor finds the schema of manifests. */
  readonly schema?: string;
}

const SCHEMA = './node_modules/sanaq/schemas/manifest.schema.json';

/**
 * Drafts a manifest for tables of results: encoding, delimiter, header, how numbers are written, levels, counts, contestants. Each
 * guess rests on a heading and on the numbers, says how sure it is and why, and stands in the manifest with that reason. The draft
 * is then read by the reader of datasets, so that remaining problems have their places.
 *
 * @param files the tables, each to be one of the official source
 * @example
 * const bytes = new TextEncoder().encode('Station,Registered voters,Votes for A,Votes for B\nS1,100,40,30\nS2,90,20,50\n');
 * const { manifest, problems } = draftManifest([{ path: 'results.csv', bytes }]);
 * manifest?.includes('registered: Registered voters'); // true
 * problems.length; // 0
 */
export function draftManifest(
  files: readonly DatasetFile[],
  { name = 'audit.yaml', schema = SCHEMA, given = {}, answers = new Map() }: DraftOptions = {},
): Draft {
  const givenOf = (path: string): Given => ({ ...given, ...answers.get(path) });
  const found = files.map((file) => draftFile(file, givenOf(file.path)));
  const known_ = found.filter(({ guessed, published }) => guessed?.known || published);
  // A skeleton is better than nothing: it has all that is known of how the file is written.
  const usable = known_.length > 0 ? known_ : found.filter(({ guessed }) => guessed);
  const asked = new Set(
    found.flatMap(({ guessed, published }) => [...(published ? [contestText(published)] : []), ...(guessed?.asked ?? [])]),
  );
  const questions = found.flatMap((one) => questionsOf(one, givenOf(one.path)));
  const undecided = found.flatMap((one) => {
    const { path, guessed, published } = one;
    const texts = published ? publishedTexts(published) : guessed ? [...guessed.undecided] : [];
    if (guessed && !guessed.known && !published)
      texts.unshift(
        usable.includes(one)
          ? 'no heading or sum says what was counted: name the columns of voters, ballots and votes under `columns`'
          : 'no heading says what was counted (registered voters, ballots, votes): the table was left out',
      );
    return texts.map((text) => ({ asked: asked.has(text), text: files.length > 1 ? `${quoted(path)}: ${text}` : text }));
  });
  const unread = found.flatMap(({ problems }) => problems);
  const [polled, ...morePolls] = found.filter(({ polls }) => polls);
  for (const { path } of morePolls)
    undecided.push({
      asked: false,
      text: `${quoted(path)} is another table of opinion polls, and a manifest takes one: put their rows into one file`,
    });
  const left = {
    undecided: undecided.map(({ text }) => text),
    questions,
    remarks: undecided.flatMap((one) => (one.asked ? [] : [one.text])),
  };
  if (usable.length === 0 && !polled) return { files: found, tables: [], ...left, problems: unread, notices: [] };
  const contestants: DraftContestant[] = [];
  const known: Known = { list: contestants, byStem: new Map(), ids: new Set() };
  const tables = usable.map((one) => draftTable(one, known));
  const polls = polled && draftPolls(polled, known);
  if (contestants.length === 0) {
    contestants.push({ id: 'contestant-1', name: 'TODO' });
    const text = 'no column of votes was recognised; add the contestants, and their columns under `votes`';
    left.undecided.push(text);
    if (!questions.some(({ about }) => about === 'votes')) left.remarks.push(text);
  }
  const drafted = [...usable, ...(polled ? [polled] : [])].map(({ path }) => path);
  const id = slug(drafted[0].replace(/^.*\//, '').replace(/\.[^.]*$/, ''), 'results');
  const several = usable.flatMap(({ guessed }) => guessed?.votesPerBallot ?? []).sort((a, b) => b.value - a.value)[0];
  const manifest = manifestText({
    schema,
    id,
    title: given.title ?? id,
    contestants,
    tables,
    undecided: left.undecided,
    ...(polls && { polls }),
    ...(several && { votesPerBallot: several }),
    ...(given.stage !== undefined && { stage: given.stage }),
  });
  const bytes = utf8ToBytes(manifest);
  const read = readDatasetFiles([{ path: name, bytes }, ...files.filter(({ path }) => drafted.includes(path))]);
  // What an audit reports at its place is told here too, but keeps nobody from auditing.
  const odd = read.dataset ? faultLines(read.dataset) : [];
  const all = { ...left, undecided: [...left.undecided, ...odd] };
  return {
    manifest,
    files: found,
    tables: drafted,
    ...all,
    problems: [...unread, ...read.problems],
    notices: read.notices,
  };
}

function draftFile(file: DatasetFile, given: Given): DraftFile {
  const { path, bytes, sheets, refused } = file;
  if (refused) return { path, problems: [refused] };
  if (sheets) return draftWorkbook(path, sheets, given);
  const packed = packedKind(bytes);
  if (packed)
    return useless(
      path,
      'not-text',
      `the file is packed (${packed}) and was not unpacked`,
      'the file as `unpack` returns it, or a table as CSV',
    );
  const text = guessText(path, bytes, given.encoding);
  if ('problems' in text) return { path, problems: text.problems };
  const document = publishedXml(path, text.text, given);
  if (document) {
    if ('problems' in document) return { path, encoding: text.encoding, problems: document.problems };
    return { path, encoding: text.encoding, published: document, problems: [] };
  }
  const markup = markupOf(text.text);
  if (markup) return useless(path, 'markup', `this is ${markup.name}, which is not read`, READABLE);
  const json = given.tableFormat === 'csv' ? undefined : draftJson(path, text.text, text.encoding, given);
  if (json) return json;
  const layout = guessLayout(text.text, given);
  if (layout === 'wide') return useless(path, 'too-large', 'the table has too many columns', `at most ${count(MOST_COLUMNS)}`);
  if (layout === 'empty') return useless(path, 'empty-table', 'the table is empty', 'a header and at least one row');
  if (layout === 'quote') {
    const message = 'a quotation mark in the first row is not closed or is misplaced';
    return useless(path, 'quote', message, 'quotation marks around whole cells, doubled inside them');
  }
  const { sheet, delimiter, lineEnd } = layout;
  return { path, encoding: text.encoding, delimiter, lineEnd, ...guessedOf(path, sheet, given) };
}

/** The first sheet that holds something of an election; the others are named in a notice. */
function draftWorkbook(path: string, sheets: NonNullable<DatasetFile['sheets']>, given: Given): DraftFile {
  const wanted = given.sheet;
  if (wanted !== undefined && !sheets.some(({ name }) => name === wanted)) {
    const names = sheets.map(({ name }) => name);
    return useless(path, 'unknown-sheet', `there is no sheet "${inert(wanted)}"${didYouMean(wanted, names)}`, `one of ${named(names)}`);
  }
  const laidOut = sheets.flatMap(({ name, hidden, rows, lines }) => {
    const isOpen = wanted === undefined ? !hidden : name === wanted;
    const sheet = isOpen ? sheetLayout(rows, lines, given) : undefined;
    return sheet ? [{ sheet: name, path, ...guessedOf(path, sheet, given) }] : [];
  });
  const found = laidOut.find(({ guessed }) => guessed?.known) ?? laidOut[0];
  if (!found) return useless(path, 'empty-table', 'no sheet of the workbook has cells', 'a sheet with a header and rows');
  const others = sheets.filter(({ name }) => name !== found.sheet).map(({ name }) => name);
  const known = laidOut.filter(({ guessed }) => guessed?.known).map(({ sheet }) => sheet);
  if (others.length === 0 || !found.guessed || wanted !== undefined) return found;
  const text = `the sheet ${quoted(found.sheet)} was read; there are others: ${named(others)}`;
  const undecided = [...found.guessed.undecided, text];
  const asked = known.length > 1 ? [...found.guessed.asked, text] : found.guessed.asked;
  // Which of several is meant is a question; one that is alone is only told.
  return { ...found, ...(known.length > 1 && { sheets: known }), guessed: { ...found.guessed, undecided, asked } };
}

/** Rows of JSON, or a report; undefined where the text is no JSON at all. */
function draftJson(path: string, text: string, encoding: Guess<string>, given: Given): DraftFile | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const isLines = /\.(ndjson|jsonl)$/i.test(path);
  const json = openJson(path, text, collectProblems(), isLines);
  if (!json) return undefined;
  const format = { format: 'json' as const };
  const report = publishedReport(path, json, given);
  if (report) return { path, encoding, published: report, problems: [] };
  const { flat, nested } = flattened(json);
  const problems = collectProblems();
  const grid = jsonGrid(path, flat, problems);
  if (!grid) return { path, encoding, problems: problems.kept };
  const found = guessedOf(path, gridSheet(grid), given);
  if (nested.length === 0 || !found.guessed) return { path, encoding, ...found, ...format };
  const message = `${named(nested)}: several values inside one cell, which are not read; write each as a key of its own in every row, such as "${inert(nested[0])}_a": 1, and draft again`;
  return {
    path,
    encoding,
    ...format,
    ...found,
    guessed: { ...found.guessed, isAskable: false, undecided: [message, ...found.guessed.undecided] },
  };
}

/** The rows without values that hold several, and the keys of these. */
function flattened({ root, place }: JsonText): { flat: JsonText; nested: readonly string[] } {
  const data = rowList(root);
  if (!('kind' in data)) return { flat: { root, place }, nested: [] };
  const nested = new Set<string>();
  const items = data.items.map((item): JsonNode => {
    if (item.kind !== 'object') return item;
    const entries = [...item.entries].filter(([key, { kind }]) => {
      if (kind === 'object' || kind === 'array') nested.add(key);
      return kind !== 'object' && kind !== 'array';
    });
    return { ...item, entries: new Map(entries) };
  });
  return { flat: { root: { ...data, items }, place }, nested: [...nested] };
}

function gridSheet({ header, rows, cell, place }: Grid): Sheet {
  const most = Math.min(rows, mostRows(header.length));
  const all = Array.from({ length: most }, (_, row) => header.map((_, column) => cell(row, column)));
  return {
    header,
    rows: all,
    lines: all.map((_, row) => place(row, 0).line),
    total: rows,
    headerLine: guess(1, 'certain', 'the keys of the rows'),
  };
}

/** Which contest was chosen of several. */
function contestText({ contest, contests }: Published): string | undefined {
  if (!contest || contest.by === 'option') return undefined;
  const others = contests.filter((label) => label !== contest.value);
  return `the table holds ${contests.length} contests; ${quoted(contest.value)} has most rows and was chosen: \`contest\` may also be ${named(others, 12)}`;
}

/** What a person has to choose in a published layout. */
function publishedTexts(published: Published): string[] {
  const { candidates } = published;
  const texts: string[] = [];
  const several = candidates.filter(({ columns }) => columns.length > 1);
  if (several.length > 0)
    texts.push(
      `${named(several.map(({ name }) => name))}: several parties or spellings, whose votes are added up: check that each is one candidate`,
    );
  const contest = contestText(published);
  if (contest !== undefined) texts.push(contest);
  if (candidates.length === 0) texts.push('no candidate was found: add the contestants, and their names under `votes`');
  return texts;
}

function guessedOf(path: string, sheet: Sheet, given: Given): Pick<DraftFile, 'guessed' | 'problems' | 'published' | 'polls' | 'format'> {
  const problems = collectProblems();
  const columns = givenColumns(sheet.header, given, (code, message, expected, field = '') =>
    problems.add({ code, location: { file: path, line: 1, column: 1, field }, message, expected }),
  );
  const published = sheet.rows.length > 0 && given.tableFormat !== 'csv' ? publishedRows(sheet, given) : undefined;
  if (published) return { guessed: guessTable(sheet), published, problems: [] };
  if (problems.total() > 0) return { problems: problems.kept };
  if (sheet.rows.length > 0 && sheet.header.length > 1) {
    // What somebody names the columns of is a table of results.
    const polls = given.votes === undefined ? guessPolls(sheet) : undefined;
    if (polls) return { polls, problems: [] };
    return {
      ...(areProtocols(sheet.header) && given.tableFormat === undefined && { format: 'cik' as const }),
      guessed: guessTable(sheet, given, columns),
      problems: [],
    };
  }
  const message = sheet.rows.length === 0 ? 'the table has a header and no rows' : 'the table has only one column';
  return { problems: useless(path, 'empty-table', message, 'at least two columns and one row below the header').problems };
}

const useless = (path: string, code: string, message: string, expected: string): DraftFile => ({
  path,
  problems: [{ code, location: { file: path, line: 1, column: 1, field: '' }, message, expected }],
});

/** Contestants met so far, by their identifiers and by what their headings come down to. */
interface Known {
  readonly list: DraftContestant[];
  readonly byStem: Map<string, string>;
  readonly ids: Set<string>;
}

/** A table with its columns of votes given to contestants; a name met in an earlier table is the same contestant. */
function draftTable(file: DraftFile, known: Known): DraftTable {
  const { path, sheet: name, encoding, delimiter, guessed, published, format } = file;
  const kind = { ...(format && { format }), ...(name !== undefined && { sheet: name }) };
  if (published) {
    const ids = new Map<string, readonly string[]>();
    for (const { name: candidate, columns } of published.candidates) {
      const met = known.byStem.get(stem(candidate));
      const id = met !== undefined && !ids.has(met) ? met : added(contestantName(candidate), known);
      known.byStem.set(stem(candidate), id);
      ids.set(id, columns);
    }
    const total = guessed?.sheet.total;
    return { kind: 'published', path, encoding, delimiter, ...kind, published, candidates: ids, ...(total !== undefined && { total }) };
  }
  const { sheet, votes, long, grouped } = guessed as GuessedTable;
  if (long) {
    const drafted = long.known.contestants.slice(0, MOST_DRAFTED);
    const ids = new Map(drafted.map((contestant) => [contestant, metOrAdded(contestant, known)]));
    return { kind: 'long', path, ...kind, encoding, delimiter, guessed: guessed as GuessedTable, long, candidates: ids };
  }
  if (grouped) {
    const ids = new Map(grouped.names.slice(0, MOST_DRAFTED).map((contestant) => [contestant, metOrAdded(contestant, known)]));
    return { kind: 'grouped', path, ...kind, encoding, delimiter, guessed: guessed as GuessedTable, grouped, candidates: ids };
  }
  const own = new Map<number, string>();
  const used = new Set<string>();
  for (const index of votes.votes.value) {
    const heading = sheet.header[index];
    const label = contestantName(heading);
    const key = stem(heading);
    const met = known.byStem.get(key);
    const id = met !== undefined && !used.has(met) ? met : added(label, known);
    if (met === undefined) known.byStem.set(key, id);
    used.add(id);
    own.set(index, id);
  }
  return { kind: 'wide', path, ...kind, encoding, delimiter, guessed: guessed as GuessedTable, contestants: own };
}

/** A table of polls with its columns given to contestants; a name met in a table of results is the same contestant. */
function draftPolls({ path, sheet, encoding, delimiter, polls }: DraftFile, known: Known): PollsDraft {
  const contestants = new Map<number, string>();
  const used = new Set<string>();
  for (const [index, name] of (polls as GuessedPolls).shares) {
    const met = known.byStem.get(stem(name));
    const id = met !== undefined && !used.has(met) ? met : added(name, known);
    if (met === undefined) known.byStem.set(stem(name), id);
    used.add(id);
    contestants.set(index, id);
  }
  return { path, ...(sheet !== undefined && { sheet }), encoding, delimiter, guessed: polls as GuessedPolls, contestants };
}

function metOrAdded(name: string, known: Known): string {
  const key = name.toLowerCase();
  const id = known.byStem.get(key) ?? added(name, known);
  known.byStem.set(key, id);
  return id;
}

function added(name: string, { list, ids }: Known): string {
  const base = slug(name, 'contestant');
  let id = base;
  for (let ordinal = 2; ids.has(id); ordinal++) id = `${base}-${ordinal}`;
  ids.add(id);
  list.push({ id, name });
  return id;
}

const LONGEST_ID = 48;
const RESERVED = /^(__proto__|constructor|prototype)$/;

/** Small letters and digits of any script, with hyphens for the rest. */
function slug(name: string, otherwise: string): string {
  const letters = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const short = Array.from(letters)
    .slice(0, LONGEST_ID)
    .join('')
    .replace(/^-+|-+$/g, '');
  if (short === '') return otherwise;
  return RESERVED.test(short) ? `${otherwise}-${short}` : short;
}
