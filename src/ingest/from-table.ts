import { matchesGlob } from '../data/glob.ts';
import { collectProblems, type Notice, type Problem, type Problems } from '../data/problem.ts';
import type { CountName } from '../data/table.ts';
import type { DatasetFile } from './assembly.ts';
import { decode } from './decode.ts';
import { headerOf } from './grid.ts';
import { columnsNamed, repeatedName } from './headings.ts';
import type { TableData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import { openTable } from './open-table.ts';
import type { Complain } from './table-columns.ts';
import type { TableContext, TableInput } from './table-rows.ts';

/**
 * What someone says of a lone table at a command line: which columns hold what (header names, `*` and `?` as in file names), and how
 * its cells are written.
 */
export interface TableOptions {
  /** The column, or the path of columns from the country downwards, that names a row; rows are numbered where it is absent. */
  readonly area?: readonly string[];
  readonly registered?: readonly string[];
  readonly received?: readonly string[];
  readonly issued?: readonly string[];
  readonly ballots?: readonly string[];
  readonly invalid?: readonly string[];
  readonly valid?: readonly string[];
  readonly cancelled?: readonly string[];
  readonly lost?: readonly string[];
  readonly unaccounted?: readonly string[];
  /** Columns of votes; each that matches is a contestant. */
  readonly votes: readonly string[];
  /** Columns of printed shares, in the order of the columns of votes. */
  readonly shares?: readonly string[];
  readonly turnout?: string;
  /** Columns of turnout by the hour, each as `10:00=COLUMN`. */
  readonly turnoutAt?: readonly string[];
  /** Columns of ballots cast by the hour, each as `10:00=COLUMN`. */
  readonly ballotsAt?: readonly string[];
  readonly level?: string;
  /** How many votes a ballot carries. */
  readonly votesPerBallot?: string;
  /** How far the count is: partial, preliminary or final. */
  readonly stage?: string;
  readonly title?: string;
  /** What the file is, where neither its name nor its first bytes show it. */
  readonly tableFormat?: string;
  readonly sheet?: string;
  readonly contest?: string;
  /** Row of the header, from 1; the first and the last of several as `4,5`. */
  readonly headerRow?: string;
  readonly lastRow?: string;
  readonly repeat?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: string;
  readonly thousands?: string;
  readonly grouping?: string;
  readonly footnotes?: string;
  readonly shareUnit?: string;
  /** Words in cells of numbers that stand for no number; a blank cell always does. */
  readonly missing?: readonly string[];
  readonly suppressed?: readonly string[];
  readonly fillDown?: readonly string[];
  /** Rows that are kept, each value as `COLUMN=VALUE`. */
  readonly where?: readonly string[];
}

/** Options that name columns of a count, by the key of the manifest that they stand for. */
export const COUNT_OPTIONS = {
  registered: 'registered',
  received: 'received',
  issued: 'issued',
  ballotsCast: 'ballots',
  invalid: 'invalid',
  valid: 'valid',
  cancelled: 'cancelled',
  lost: 'lost',
  unaccounted: 'unaccounted',
} as const satisfies Readonly<Partial<Record<CountName, keyof TableOptions>>>;

/**
 * The manifest for a lone table, as JSON text; or why there is none, told of the table's own header.
 *
 * @param unpacked what `unpack` made of the table, where it is a workbook or a Parquet file
 */
export function manifestForTable(
  path: string,
  bytes: Uint8Array,
  options: TableOptions,
  unpacked: Pick<DatasetFile, 'sheets' | 'refused'> = {},
): { manifest?: string; problems: readonly Problem[] } {
  const problems = collectProblems();
  const problem = (code: string, message: string, expected: string, field = ''): void =>
    problems.add({ code, location: { file: path, line: 1, column: 1, field }, message, expected });
  const written = writtenTable(options, problem);
  if (!written) return { problems: problems.kept };
  const { encoding = 'utf-8', delimiter = ',' } = options;
  const input = { path, bytes, ...unpacked, encoding, text: () => decode(path, bytes, encoding, problems) };
  const header = headerOfTable({ ...written, file: path, delimiter, encoding }, input, problems, (_, code, message, expected) =>
    problem(code, message, expected),
  );
  if (!header) return { problems: problems.kept };
  const find = (option: string, wanted: readonly string[] | undefined): string[] | undefined =>
    wanted && columnsFor(header, option, wanted, problem);
  const area = find('area', options.area);
  const counts = Object.fromEntries(Object.entries(COUNT_OPTIONS).map(([key, option]) => [key, find(option, options[option])]));
  const parties = [...new Set(find('votes', options.votes) ?? [])];
  const shares = find('shares', options.shares);
  const turnout = find('turnout', options.turnout === undefined ? undefined : [options.turnout]);
  const hours = pairs('--turnout-at', '10:00=COLUMN', options.turnoutAt, problem);
  const turnoutAt = hours.map(([hour, column]) => [hour, find('turnout-at', [column])?.[0]]);
  const ballotsAt = pairs('--ballots-at', '10:00=COLUMN', options.ballotsAt, problem).map(([hour, column]) => [
    hour,
    find('ballots-at', [column]),
  ]);
  const fillDown = find('fill-down', options.fillDown);
  const taken = new Set(
    [area, shares, turnout, ...[...turnoutAt, ...ballotsAt].flatMap(([, fields]) => fields), ...Object.values(counts)].flatMap(
      (fields) => fields ?? [],
    ),
  );
  const contestants = identified(parties.filter((name) => !taken.has(name)));
  if (problems.total() === 0 && contestants.length === 0)
    problem('unknown-column', 'no column of votes is left', '--votes with the columns of the contestants');
  if (shares && shares.length !== contestants.length)
    problem(
      'unknown-column',
      `--shares names ${shares.length} columns and --votes ${contestants.length}`,
      'a column of shares for each column of votes, in the same order',
    );
  if (problems.total() > 0) return { problems: problems.kept };
  const columns = {
    area,
    ...counts,
    turnout: turnout?.[0],
    ...(turnoutAt.length > 0 && { turnoutAt: Object.fromEntries(turnoutAt) }),
    ...(ballotsAt.length > 0 && { ballotsAt: Object.fromEntries(ballotsAt) }),
    votes: Object.fromEntries(contestants.map(({ id, name }) => [id, name])),
    ...(shares && { shares: Object.fromEntries(contestants.map(({ id }, index) => [id, shares[index]])) }),
  };
  const table = { file: path, level: options.level ?? 'station', encoding, delimiter, ...written, fillDown, columns };
  const manifest = {
    schemaVersion: '1',
    id: identifier(path.replace(/\.[^.]*$/, '')),
    title: options.title ?? path,
    contest: options.votesPerBallot === undefined ? {} : { votesPerBallot: Number(options.votesPerBallot) },
    contestants,
    sources: [{ id: 'table', name: path, kind: 'official', stage: options.stage, tables: [table] }],
  };
  return { manifest: `${JSON.stringify(manifest, null, 2)}\n`, problems: [] };
}

type AddProblem = (code: string, message: string, expected: string, field?: string) => void;

/** What the options say of how a table is written, as its entry in a manifest has it; undefined with the problems added. */
function writtenTable(options: TableOptions, problem: AddProblem): WrittenAs | undefined {
  const { tableFormat, missing, suppressed, headerRow, lastRow, repeat, shareUnit, votesPerBallot, where = [] } = options;
  const rows = headerRow?.split(',').map(Number);
  for (const [option, text] of [
    ['--header-row', headerRow],
    ['--last-row', lastRow],
    ['--repeat', repeat],
    ['--votes-per-ballot', votesPerBallot],
  ] as const)
    if (text !== undefined && !/^[1-9]\d{0,6}(,[1-9]\d{0,6})*$/.test(text))
      problem('option', `${option} is "${text}"`, 'a number of 1 or more');
  const kept = pairs('--where', 'COLUMN=VALUE', where, problem);
  const by = new Map<string, string[]>();
  for (const [column, value] of kept) by.set(column, [...(by.get(column) ?? []), value]);
  const plain = ['sheet', 'contest', 'decimal', 'thousands', 'grouping', 'footnotes'] as const;
  return {
    ...Object.fromEntries(plain.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]]))),
    ...(tableFormat !== undefined && { format: tableFormat }),
    ...(rows && { headerRow: rows.length === 1 ? rows[0] : rows }),
    ...(lastRow !== undefined && { lastRow: Number(lastRow) }),
    ...(repeat !== undefined && { repeat: Number(repeat) }),
    ...(shareUnit !== undefined && { shareUnit }),
    ...(missing && { missing: ['', ...missing] }),
    ...(suppressed && { suppressed }),
    ...(by.size > 0 && { where: Object.fromEntries(by) }),
  };
}

type WrittenAs = Readonly<Record<string, unknown>>;

/** `A=B` as a pair of A and B. */
function pairs(option: string, form: string, given: readonly string[] = [], problem: AddProblem): [string, string][] {
  return given.flatMap((one): [string, string][] => {
    const at = one.lastIndexOf('=');
    if (at > 0) return [[one.slice(0, at).trim(), one.slice(at + 1).trim()]];
    problem('option', `${option} is "${one}"`, `${option} ${form}`);
    return [];
  });
}

/** The headings of a table, for layouts that make columns of their rows those of what they make. */
function headerOfTable(written: WrittenAs, input: TableInput, problems: Problems, complain: Complain): readonly string[] | undefined {
  const notices: Notice[] = [];
  // Problems of its rows are found when the table is read; here only its headings are wanted.
  const spec = { suppressed: [], missing: [''], columns: {}, shareUnit: 'sign', ...written } as unknown as TableData;
  const open = openTable(spec, input, { problems, notices, complain } as unknown as TableContext);
  return open && headerOf(open.source, problems, notices);
}

/** The columns that patterns name, each pattern one or more; a problem for one that names none, or a repeated heading. */
export function columnsFor(names: readonly string[], option: string, wanted: readonly string[], problem: AddProblem): string[] {
  return wanted.flatMap((glob) => {
    const matching = names.filter((name) => name !== '' && matches(glob, name));
    if (matching.length > 0) return matching;
    const repeated = names.find((name, index) => name !== repeatedName(name, index) && matches(glob, repeatedName(name, index)));
    if (repeated !== undefined) {
      const name = repeatedName(repeated, names.indexOf(repeated));
      const same = columnsNamed(names, name);
      const expected = same.map((column) => `--${option} "${name} (column ${column})"`).join(' or ');
      problem('duplicate-header', `${same.length} columns are named "${name}"`, expected, name);
      return [];
    }
    const shown = names.filter((name) => name !== '').slice(0, MOST_SHOWN);
    const message = `no column matches --${option} "${glob}"${didYouMean(glob, names)}`;
    problem('unknown-column', message, `one of ${shown.map((name) => `"${name}"`).join(', ')}`);
    return [];
  });
}

const MOST_SHOWN = 30;

/** A name that holds a star itself is meant as it stands. */
const matches = (glob: string, name: string): boolean => glob === name || matchesGlob(glob, name);

/** Letters and digits of any script, with hyphens for the rest. */
function identifier(name: string): string {
  return (
    name
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[._-]+|[._-]+$/g, '') || 'table'
  );
}

/** Every name with an identifier of its own. */
function identified(names: readonly string[]): { id: string; name: string }[] {
  const used = new Set<string>();
  /** The ordinal to try next, so that very many equal names do not try all before them. */
  const next = new Map<string, number>();
  return names.map((name) => {
    const base = identifier(name);
    let id = base;
    let ordinal = next.get(base) ?? 2;
    while (used.has(id)) id = `${base}-${ordinal++}`;
    next.set(base, ordinal);
    used.add(id);
    return { id, name };
  });
}
