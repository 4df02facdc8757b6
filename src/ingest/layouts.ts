/** How the rows of a table are laid out: a row for each place, its contestants perhaps named in cells, or one for each place and contestant. */
export const LAYOUTS = ['wide', 'long', 'grouped'] as const;

/** One column for all contestants, or a column for each of them by its identifier. */
type OneOrEach<T> = string | Record<string, T>;

interface WrittenColumns {
  readonly contestant?: readonly string[];
  readonly mode?: readonly string[];
  readonly votes?: OneOrEach<string[]>;
  readonly shares?: OneOrEach<string>;
}

/** The columns of a long table that hold something else in each row of a place. */
export interface EachColumns {
  /** Cells that name the contestant, joined by spaces. */
  readonly contestant: readonly string[];
  readonly votes: string;
  readonly shares?: string;
  /** What tells several rows of one contestant apart; these are added up. */
  readonly mode: readonly string[];
}

/** Headings of groups of columns as a manifest writes them: `?` stands for the number of the group. */
export interface ColumnGroups {
  /** Cells that name the contestant of a group, joined by spaces. */
  readonly contestant: readonly string[];
  readonly votes: string;
  readonly shares?: string;
  /** `add`: the votes of a contestant that several groups of a row name are added up. */
  readonly repeated?: 'add';
}

/** Heading of the column with the number of the group. */
export const GROUP = 'group of columns';

/** The columns of the rows that groups become. */
export const eachOfGroups = ({ contestant, votes, shares, repeated }: ColumnGroups): EachColumns => ({
  contestant,
  votes,
  ...(shares !== undefined && { shares }),
  mode: repeated === 'add' ? [GROUP] : [],
});

/** Columns of which each holds one quantity of a place. */
export type WideColumns<T extends WrittenColumns> = Omit<T, 'contestant' | 'mode' | 'votes' | 'shares'> & {
  readonly votes?: Record<string, string[]>;
  readonly shares?: Record<string, string>;
};

interface Issue {
  readonly path: readonly string[];
  readonly message: string;
  readonly expected: string;
}

interface WrittenTable {
  readonly layout?: (typeof LAYOUTS)[number];
  readonly format?: string;
  readonly groups?: unknown;
  readonly identity?: unknown;
  readonly contestants?: unknown;
  readonly otherNames?: unknown;
  readonly countRows?: unknown;
  readonly columns: WrittenColumns;
}

/** Keys that do not fit the layout of their table. */
export function layoutIssues(table: WrittenTable): Issue[] {
  const identity: Issue[] =
    table.identity !== undefined && table.layout !== undefined && table.layout !== 'wide'
      ? [{ path: ['identity'], message: 'the rows of a place belong together in this layout', expected: 'no `identity`' }]
      : [];
  if (table.layout === 'grouped') return [...identity, ...groupedIssues(table)];
  const groups: Issue[] =
    table.groups === undefined
      ? []
      : [{ path: ['groups'], message: 'only a table of groups of columns has such a key', expected: 'no `groups`, or `layout: grouped`' }];
  return [...identity, ...groups, ...(table.layout === 'long' ? longIssues(table) : wideIssues(table))];
}

function groupedIssues({ groups, format = '', columns }: WrittenTable): Issue[] {
  const issues = formatIssues(format);
  if (groups === undefined)
    issues.push({
      path: ['layout'],
      message: 'a grouped table has a group of columns for each contestant',
      expected: '`groups: {contestant: "Name ?", votes: "Votes ?"}`, with `?` for the number of the group',
    });
  for (const key of ['contestant', 'mode', 'votes', 'shares'] as const)
    if (columns[key] !== undefined)
      issues.push({
        path: ['columns', key],
        message: `the groups of a grouped table say where its ${key === 'contestant' ? 'contestants are' : `${key} ${key === 'mode' ? 'is' : 'are'}`}`,
        expected: key === 'mode' ? 'no such key' : `\`${key}\` under \`groups\``,
      });
  return issues;
}

const MAPPED_BY_FORMAT = ['openelections', 'medsl', 'nist', 'clarity', 'eml', 'cik'];

const formatIssues = (format: string): Issue[] =>
  MAPPED_BY_FORMAT.includes(format)
    ? [{ path: ['layout'], message: `the format ${format} has a layout of its own`, expected: 'no `layout`, or another `format`' }]
    : [];

function longIssues({ format = '', columns }: WrittenTable): Issue[] {
  const issues = formatIssues(format);
  if (columns.contestant === undefined) {
    const message = 'a long table names the contestant of each row in a cell';
    issues.push({ path: ['columns'], message, expected: 'the column of these names as `contestant`' });
  }
  for (const key of ['votes', 'shares'] as const) {
    if (typeof columns[key] === 'object') {
      const message = `a long table has its ${key} in one column`;
      issues.push({ path: ['columns', key], message, expected: `one column, as in \`${key}: ${key === 'votes' ? 'Votes' : 'Share'}\`` });
    }
  }
  if (columns.votes === undefined)
    issues.push({ path: ['columns'], message: 'a long table has votes in each row', expected: 'their column as `votes`' });
  return issues;
}

function wideIssues({ columns, ...table }: WrittenTable): Issue[] {
  const issues: Issue[] = [];
  const long = 'no such key, or `layout: long`';
  for (const key of ['contestants', 'otherNames', 'countRows'] as const)
    if (table[key] !== undefined)
      issues.push({ path: [key], message: 'only a table that names contestants in cells has such names', expected: long });
  for (const key of ['contestant', 'mode'] as const)
    if (columns[key] !== undefined)
      issues.push({ path: ['columns', key], message: 'only a table that names contestants in cells has such a column', expected: long });
  for (const key of ['votes', 'shares'] as const)
    if (typeof columns[key] === 'string') {
      const message = `one column of ${key} needs the contestants it belongs to`;
      const expected = `the column of each contestant, as in \`${key}: {reed: Reed}\`, or \`layout: long\``;
      issues.push({ path: ['columns', key], message, expected });
    }
  return issues;
}

/** Parts the columns of a long table from those that hold one quantity of a place. */
export function splitColumns<T extends WrittenColumns>(written: T): { columns: WideColumns<T>; each?: EachColumns } {
  const { contestant, mode = [], votes, shares, ...columns } = written;
  if (typeof votes === 'string' && contestant !== undefined)
    return { columns, each: { contestant, mode, votes, ...(typeof shares === 'string' && { shares }) } };
  return {
    columns: {
      ...columns,
      ...(typeof votes === 'object' && { votes }),
      ...(typeof shares === 'object' && { shares }),
    } as WideColumns<T>,
  };
}
