import { matchesGlob } from '../data/glob.ts';
import type { Notice, Problem } from '../data/problem.ts';
import { collectProblems } from '../data/problem.ts';
import type { DatasetFile } from './assembly.ts';
import { decode } from './decode.ts';
import { headerOf } from './grid.ts';
import { columnsNamed, repeatedName } from './headings.ts';
import { didYouMean } from './nearest.ts';
import { containerOf, openRows } from './open-rows.ts';
import type { Complain } from './table-columns.ts';

/** Which columns of a lone table hold what, as someone types it at a command line: header names, `*` and `?` as in file names. */
export interface TableOptions {
  /** The column, or the path of columns from the country downwards, that names a row; rows are numbered where it is absent. */
  readonly area?: readonly string[];
  readonly registered?: readonly string[];
  readonly issued?: readonly string[];
  readonly ballots?: readonly string[];
  readonly invalid?: readonly string[];
  readonly valid?: readonly string[];
  /** Columns of votes; each that matches is a contestant. */
  readonly votes: readonly string[];
  readonly level?: string;
  readonly title?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: string;
  readonly thousands?: string;
}

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
  const notices: Notice[] = [];
  const { encoding = 'utf-8', delimiter = ',' } = options;
  const complain: Complain = (_, code, message, expected) =>
    problems.add({ code, location: { file: path, line: 1, column: 1, field: '' }, message, expected });
  const file = { path, bytes, ...unpacked };
  const text = (): string | undefined => decode(path, bytes, encoding, problems);
  const source = openRows({ file, container: containerOf(file), delimiter, text }, problems, notices, complain);
  const header = source && headerOf(source, problems, notices);
  if (!header) return { problems: problems.kept };
  const names = header;
  const find = (option: string, wanted: readonly string[] | undefined): string[] | undefined =>
    wanted?.flatMap((glob) => {
      const matching = names.filter((name) => name !== '' && matches(glob, name));
      if (matching.length > 0) return matching;
      const repeated = names.find((name, index) => name !== repeatedName(name, index) && matches(glob, repeatedName(name, index)));
      if (repeated !== undefined) {
        const name = repeatedName(repeated, names.indexOf(repeated));
        const same = columnsNamed(names, name);
        problems.add({
          code: 'duplicate-header',
          location: { file: path, line: 1, column: 1, field: name },
          message: `${same.length} columns are named "${name}"`,
          expected: same.map((column) => `--${option} "${name} (column ${column})"`).join(' or '),
        });
        return [];
      }
      const shown = names
        .filter((name) => name !== '')
        .slice(0, 30)
        .map((name) => `"${name}"`);
      const message = `no column matches --${option} "${glob}"${didYouMean(glob, names)}`;
      problems.add({
        code: 'unknown-column',
        location: { file: path, line: 1, column: 1, field: '' },
        message,
        expected: `one of ${shown.join(', ')}`,
      });
      return [];
    });
  const columns = {
    area: find('area', options.area),
    registered: find('registered', options.registered),
    issued: find('issued', options.issued),
    ballotsCast: find('ballots', options.ballots),
    invalid: find('invalid', options.invalid),
    valid: find('valid', options.valid),
  };
  const parties = [...new Set(find('votes', options.votes) ?? [])];
  const taken = new Map(Object.values(columns).flatMap((fields) => (fields ?? []).map((field) => [field, true])));
  const contestants = identified(parties.filter((name) => !taken.has(name)));
  if (problems.total() > 0) return { problems: problems.kept };
  if (contestants.length === 0) {
    problems.add({
      code: 'unknown-column',
      location: { file: path, line: 1, column: 1, field: '' },
      message: 'no column of votes is left',
      expected: '--votes with the columns of the contestants',
    });
    return { problems: problems.kept };
  }
  const manifest = {
    schemaVersion: '1',
    id: identifier(path.replace(/\.[^.]*$/, '')),
    title: options.title ?? path,
    contest: {},
    contestants,
    sources: [
      {
        id: 'table',
        name: path,
        kind: 'official',
        tables: [
          {
            file: path,
            level: options.level ?? 'station',
            encoding,
            delimiter,
            ...(options.decimal !== undefined && { decimal: options.decimal }),
            ...(options.thousands !== undefined && { thousands: options.thousands }),
            columns: { ...columns, votes: Object.fromEntries(contestants.map(({ id, name }) => [id, name])) },
          },
        ],
      },
    ],
  };
  return { manifest: `${JSON.stringify(manifest, null, 2)}\n`, problems: [] };
}

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
