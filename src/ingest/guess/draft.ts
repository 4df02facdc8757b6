import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Notice, Problem } from '../../data/problem.ts';
import { count } from '../../language/english.ts';
import type { DatasetFile } from '../assembly.ts';
import { readDatasetFiles } from '../dataset.ts';
import { MOST_COLUMNS } from '../table-header.ts';
import { packedKind } from '../unpack.ts';
import { guessText } from './encoding.ts';
import { type Guess, named, quoted } from './guess.ts';
import { contestantName, stem } from './label.ts';
import { guessLayout, type Sheet, sheetLayout } from './layout.ts';
import { type DraftContestant, type DraftTable, manifestText } from './manifest-text.ts';
import { type GuessedTable, guessTable } from './table.ts';

/** What was found in one file. */
export interface DraftFile {
  readonly path: string;
  /** The sheet that was looked at, where it is a workbook. */
  readonly sheet?: string;
  readonly encoding?: Guess<string>;
  readonly delimiter?: Guess<string>;
  readonly lineEnd?: string;
  readonly guessed?: GuessedTable;
  /** Why nothing of it could be used. */
  readonly problems: readonly Problem[];
}

/** A manifest guessed from tables, and everything that a person has to decide before it can be trusted. */
export interface Draft {
  /** Absent where nothing of an election was recognised, or no file could be read. */
  readonly manifest?: string;
  readonly files: readonly DraftFile[];
  readonly undecided: readonly string[];
  /** What reading the tables by this manifest met: nothing where an audit accepts it. */
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

export interface DraftOptions {
  /** Name of the manifest, for the places of problems. */
  readonly name?: string;
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
export function draftManifest(files: readonly DatasetFile[], { name = 'audit.yaml', schema = SCHEMA }: DraftOptions = {}): Draft {
  const found = files.map(draftFile);
  const usable = found.filter(({ guessed }) => guessed?.known);
  const undecided = found.flatMap(({ path, guessed }) => {
    const texts = guessed ? [...guessed.undecided] : [];
    if (guessed && !guessed.known)
      texts.unshift('no heading says what was counted (registered voters, ballots, votes): the table was left out');
    return files.length > 1 ? texts.map((text) => `${quoted(path)}: ${text}`) : texts;
  });
  const unread = found.flatMap(({ problems }) => problems);
  if (usable.length === 0) return { files: found, undecided, problems: unread, notices: [] };
  const contestants: DraftContestant[] = [];
  const known: Known = { list: contestants, byStem: new Map(), ids: new Set() };
  const tables = usable.map((one) => draftTable(one, known));
  if (contestants.length === 0) {
    contestants.push({ id: 'contestant-1', name: 'TODO' });
    undecided.push('no column of votes was recognised; add the contestants, and their columns under `votes`');
  }
  const id = slug(usable[0].path.replace(/^.*\//, '').replace(/\.[^.]*$/, ''), 'results');
  const manifest = manifestText({ schema, id, contestants, tables, undecided });
  const bytes = utf8ToBytes(manifest);
  const read = readDatasetFiles([{ path: name, bytes }, ...files.filter(({ path }) => usable.some((one) => one.path === path))]);
  return { manifest, files: found, undecided, problems: [...unread, ...read.problems], notices: read.notices };
}

function draftFile(file: DatasetFile): DraftFile {
  const { path, bytes, sheets, refused } = file;
  if (refused) return { path, problems: [refused] };
  if (sheets) return draftWorkbook(path, sheets);
  const packed = packedKind(bytes);
  if (packed)
    return useless(
      path,
      'not-text',
      `the file is packed (${packed}) and was not unpacked`,
      'the file as `unpack` returns it, or a table as CSV',
    );
  const text = guessText(path, bytes);
  if ('problems' in text) return { path, problems: text.problems };
  const layout = guessLayout(text.text);
  if (layout === 'wide') return useless(path, 'too-large', 'the table has too many columns', `at most ${count(MOST_COLUMNS)}`);
  if (layout === 'empty') return useless(path, 'empty-table', 'the table is empty', 'a header and at least one row');
  const { sheet, delimiter, lineEnd } = layout;
  return { path, encoding: text.encoding, delimiter, lineEnd, ...guessedOf(path, sheet) };
}

/** The first sheet that holds something of an election; the others are named in a notice. */
function draftWorkbook(path: string, sheets: NonNullable<DatasetFile['sheets']>): DraftFile {
  const laidOut = sheets.flatMap(({ name, hidden, rows, lines }) => {
    const sheet = hidden ? undefined : sheetLayout(rows, lines);
    return sheet ? [{ sheet: name, path, ...guessedOf(path, sheet) }] : [];
  });
  const found = laidOut.find(({ guessed }) => guessed?.known) ?? laidOut[0];
  if (!found) return useless(path, 'empty-table', 'no sheet of the workbook has cells', 'a sheet with a header and rows');
  const others = sheets.filter(({ name }) => name !== found.sheet).map(({ name }) => name);
  if (others.length === 0 || !found.guessed) return found;
  const undecided = [...found.guessed.undecided, `the sheet ${quoted(found.sheet)} was read; there are others: ${named(others)}`];
  return { ...found, guessed: { ...found.guessed, undecided } };
}

function guessedOf(path: string, sheet: Sheet): Pick<DraftFile, 'guessed' | 'problems'> {
  if (sheet.rows.length > 0 && sheet.header.length > 1) return { guessed: guessTable(sheet), problems: [] };
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
function draftTable({ path, sheet: name, encoding, delimiter, guessed }: DraftFile, known: Known): DraftTable {
  const { sheet, votes } = guessed as GuessedTable;
  const own = new Map<number, string>();
  const used = new Set<string>();
  for (const index of votes.votes.value) {
    const heading = sheet.header[index];
    const key = stem(heading);
    const met = known.byStem.get(key);
    const id = met !== undefined && !used.has(met) ? met : added(contestantName(heading), known);
    if (met === undefined) known.byStem.set(key, id);
    used.add(id);
    own.set(index, id);
  }
  return { path, ...(name !== undefined && { sheet: name }), encoding, delimiter, guessed: guessed as GuessedTable, contestants: own };
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
