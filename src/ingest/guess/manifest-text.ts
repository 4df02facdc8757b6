import { stringify } from 'yaml';
import { COUNTS } from '../../data/table.ts';
import { count, plural } from '../../language/english.ts';
import type { GuessedGroups } from './groups.ts';
import { type Guess, inert, named } from './guess.ts';
import type { GuessedPolls } from './polls.ts';
import type { Published } from './published.ts';
import type { GuessedTable } from './table.ts';

/** A contestant of the draft: its identifier, its name, and the heading it was found under. */
export interface DraftContestant {
  readonly id: string;
  readonly name: string;
}

interface TableFile {
  readonly path: string;
  readonly format?: 'json' | 'cik';
  /** The sheet of a workbook; a text has an encoding and a delimiter instead. */
  readonly sheet?: string;
  readonly encoding?: Guess<string>;
  readonly delimiter?: Guess<string>;
}

/** A table of the draft, with the contestant of each of its columns of votes. */
export interface WideDraft extends TableFile {
  readonly kind: 'wide';
  readonly guessed: GuessedTable;
  readonly contestants: ReadonlyMap<number, string>;
}

/** A table in a layout that maps its own columns, with the contestant of each candidate. */
export interface PublishedDraft extends TableFile {
  readonly kind: 'published';
  readonly published: Published;
  /** The columns of each contestant, by its identifier. */
  readonly candidates: ReadonlyMap<string, readonly string[]>;
  readonly total?: number;
}

/** A table with a row for each contestant of an area, who is named in a cell. */
export interface LongDraft extends TableFile {
  readonly kind: 'long';
  readonly guessed: GuessedTable;
  readonly long: NonNullable<GuessedTable['long']>;
  /** The contestant of each name. */
  readonly candidates: ReadonlyMap<string, string>;
}

/** A table of opinion polls, with the contestant of each of its columns of percentages. */
export interface PollsDraft extends TableFile {
  readonly guessed: GuessedPolls;
  readonly contestants: ReadonlyMap<number, string>;
}

/** A table with groups of columns, of which one names the contestant. */
export interface GroupedDraft extends TableFile {
  readonly kind: 'grouped';
  readonly guessed: GuessedTable;
  readonly grouped: GuessedGroups;
  readonly candidates: ReadonlyMap<string, string>;
}

export type DraftTable = WideDraft | PublishedDraft | LongDraft | GroupedDraft;

export interface DraftManifest {
  readonly schema: string;
  readonly id: string;
  readonly title: string;
  readonly contestants: readonly DraftContestant[];
  readonly tables: readonly DraftTable[];
  readonly polls?: PollsDraft;
  readonly undecided: readonly string[];
  /** Votes that a ballot carries, where they are several. */
  readonly votesPerBallot?: Guess<number>;
  /** How far the count is, as given. */
  readonly stage?: string;
}

/** The manifest as text, with the reason of every guess beside it. */
export function manifestText({ schema, id, title, contestants, tables, polls, undecided, votesPerBallot, stage }: DraftManifest): string {
  const files = [...tables, ...(polls ? [polls] : [])].map(({ path }) => inert(path)).join(', ');
  return [
    `# yaml-language-server: $schema=${inert(schema)}`,
    `# Drafted from ${files}. Each guess says how sure it is and why. Correct what is wrong,`,
    '# then run `sanaq validate` to see what is left.',
    ...(undecided.length > 0 ? ['#', '# TODO: decide these', ...undecided.map((text) => `# - ${inert(text)}`)] : []),
    'schemaVersion: 1',
    `id: ${scalar(id)}`,
    `title: ${scalar(title)} # title of the report`,
    '',
    '# Facts about the contest, for example',
    '# { date: 2024-05-26, seats: 100, threshold: 5%, allocation: dhondt }',
    votesPerBallot
      ? `contest: { votesPerBallot: ${votesPerBallot.value} } # ${votesPerBallot.confidence}: ${votesPerBallot.reason}`
      : 'contest: {}',
    '',
    'contestants: # names as in the headings',
    ...contestants.flatMap(({ id: one, name }) => [`  - id: ${scalar(one)}`, `    name: ${scalar(name)}`]),
    '',
    ...(polls ? pollsLines(polls) : []),
    ...(tables.length === 0 ? ['sources: [] # the official result belongs here', ''] : officialLines(tables, stage)),
  ].join('\n');
}

function officialLines(tables: readonly DraftTable[], stage: string | undefined): string[] {
  return [
    'sources:',
    '  - id: official',
    '    name: official results',
    '    kind: official # guessed for every table; also poll, exit-poll, survey, quick-count, observer-tally, voter-tally, previous, concurrent',
    ...(stage === undefined ? [] : [`    stage: ${scalar(stage)} # as given`]),
    '    # publisher: who published it',
    '    # url: where it was published',
    '    tables:',
    ...tables.flatMap(tableLines),
    '',
  ];
}

/** A table of opinion polls: every row is a source. */
function pollsLines({ path, sheet, encoding, delimiter, guessed, contestants }: PollsDraft): string[] {
  const { header, headerLine, total } = guessed.sheet;
  const name = (index: number): string => scalar(header[index]);
  const said = (key: string, index: number | undefined): string[] => (index === undefined ? [] : [`    ${key}: ${name(index)}`]);
  return [
    'polls: # every row is a source of the kind `poll`',
    `  file: ${scalar(path)} # ${plural(total, 'row')} below the header`,
    ...(sheet !== undefined ? [`  sheet: ${scalar(sheet)}`] : []),
    ...(encoding ? [`  encoding: ${encoding.value}`] : []),
    ...(delimiter ? [`  delimiter: ${scalar(delimiter.value)}`] : []),
    ...(headerLine.value > 1 ? [`  headerRow: ${headerLine.value}`] : []),
    ...(guessed.decimal === '.' ? [] : [`  decimal: ${scalar(guessed.decimal)}`]),
    ...(guessed.thousands === '' ? [] : [`  thousands: ${scalar(guessed.thousands)}`]),
    ...(guessed.fraction ? ['  shareUnit: fraction'] : []),
    ...(guessed.missing.length > 0 ? [`  missing: [${['', ...guessed.missing].map(scalar).join(', ')}]`] : []),
    '  columns:',
    ...said('pollster', guessed.pollster),
    ...said('start', guessed.start),
    ...said('end', guessed.end),
    ...said('size', guessed.size),
    ...said('mode', guessed.mode),
    '    shares:',
    ...[...contestants].map(([index, id]) => `      ${scalar(id)}: ${name(index)}`),
    ...(guessed.others.length > 0 ? ['    otherShares:', ...guessed.others.map((index) => `      ${name(index)}: ${name(index)}`)] : []),
    '',
  ];
}

/** Endings of names by which a file would be read as another kind of table. */
const PACKED = /\.(json|ndjson|jsonl|xlsx|xlsm|xls|parquet|pq)$/i;

/** Beginnings of all lines of a table in the list of tables. */
const listed = (lines: readonly string[]): string[] => lines.map((line, index) => `      ${index === 0 ? '- ' : '  '}${line}`);

function tableLines(table: DraftTable): string[] {
  if (table.kind === 'published') return publishedLines(table);
  if (table.kind === 'long') return oneTable({ ...table, kind: 'wide', contestants: new Map() }, longKeys(table));
  if (table.kind === 'grouped') return oneTable({ ...table, kind: 'wide', contestants: new Map() }, groupedKeys(table));
  return oneTable(table);
}

/** What an entry says beside the columns of a wide table: the names in the cells of a long one. */
function longKeys({ guessed: { sheet }, long, candidates }: LongDraft): { table: string[]; columns: string[] } {
  const { known, mode, contestant, votes } = long;
  const heading = (index: number): string => scalar(sheet.header[index]);
  const all = known.contestants.length > candidates.size;
  const others = all ? ['*'] : known.others;
  const list = (names: readonly string[]): string => (names.length === 1 ? scalar(names[0]) : `[${names.map(flow).join(', ')}]`);
  return {
    table: [
      `layout: long # likely: each area has a row for each of ${plural(long.names.length, 'name')}`,
      ...(known.countRows.size > 0
        ? [
            'countRows: # likely: rows of these names are counts of the area',
            ...[...known.countRows].map(([name, names]) => `  ${name}: ${list(names)}`),
          ]
        : []),
      ...(others.length > 0 ? [`otherNames: [${others.map(flow).join(', ')}] # left out`] : []),
    ],
    columns: [
      `  contestant: ${heading(contestant)} # likely: it tells the rows of an area apart`,
      ...(mode === undefined ? [] : [`  mode: ${heading(mode)} # likely: its heading; the rows of one contestant are added up`]),
      `  votes: ${heading(votes)} # likely: it differs from row to row`,
    ],
  };
}

/** What an entry says of groups of columns. */
function groupedKeys({ grouped, candidates }: GroupedDraft): { table: string[]; columns: string[] } {
  const { contestant, votes, shares, repeats, names } = grouped;
  const left = names.length > candidates.size;
  return {
    table: [
      `layout: grouped # likely: a cell of each group of columns names one of ${plural(names.length, 'contestant')}`,
      'groups:',
      `  contestant: ${contestant.length === 1 ? flow(contestant[0]) : `[${contestant.map(flow).join(', ')}]`} # likely: words beside the votes`,
      `  votes: ${flow(votes)} # likely: they add up as votes do`,
      ...(shares === undefined ? [] : [`  shares: ${flow(shares)} # likely: percentages of these votes`]),
      ...(repeats ? ['  repeated: add # unsure: some rows name a contestant twice'] : []),
      ...(left ? ['otherNames: ["*"] # left out'] : []),
    ],
    columns: [],
  };
}

function publishedLines({ path, sheet, encoding, delimiter, published, candidates, total }: PublishedDraft): string[] {
  const { format, reason, contest, contests, level, aside } = published;
  return listed([
    `file: ${scalar(path)}${total === undefined ? '' : ` # ${plural(total, 'row')} below the header`}`,
    `format: ${format} # certain: ${inert(reason)}`,
    ...(sheet !== undefined ? [`sheet: ${scalar(sheet)}`] : []),
    ...(contest
      ? [
          `contest: ${flow(contest.value)}${because(contest)}; also ${inert(
            named(
              contests.filter((label) => label !== contest.value),
              12,
            ),
          )}`,
        ]
      : []),
    `level: ${scalar(level.value)}${because(level)}`,
    ...(encoding ? [`encoding: ${encoding.value}${because(encoding)}`] : []),
    ...(delimiter ? [`delimiter: ${scalar(delimiter.value)}${because(delimiter)}`] : []),
    candidates.size > 0 ? 'columns: # the layout says what the rest is' : 'columns: {}',
    ...(candidates.size > 0
      ? [
          `  votes: # likely: the candidates of ${contest ? 'this contest' : 'the contest'}`,
          ...[...candidates].map(
            ([id, names]) => `    ${scalar(id)}: ${names.length === 1 ? scalar(names[0]) : `[${names.map(flow).join(', ')}]`}`,
          ),
        ]
      : []),
    ...(aside.length > 0 ? [`  # no candidates by their names: ${named(aside, 20)}`] : []),
  ]);
}

function oneTable(
  { path, format, sheet: sheetName, encoding, delimiter, guessed, contestants }: WideDraft,
  long?: { readonly table: readonly string[]; readonly columns: readonly string[] },
): string[] {
  const {
    sheet,
    convention,
    shareUnit,
    areas,
    fillDown,
    unused,
    counts,
    turnout,
    turnoutAt,
    ballotsAt,
    votes,
    missing,
    suppressed,
    grouped,
  } = guessed;
  const heading = (index: number): string => sheet.header[index];
  const list = (indices: readonly number[]): string =>
    indices.length === 1 && heading(indices[0]) !== ''
      ? scalar(heading(indices[0]))
      : `[${indices.map((index) => flow(heading(index))).join(', ')}]`;
  const lines = [
    `file: ${scalar(path)} # ${plural(sheet.total, 'row')} below the header`,
    ...(format
      ? [
          `format: ${format} # certain: ${format === 'json' ? 'rows of JSON' : 'its headings are rows of the protocol of a polling station'}`,
        ]
      : []),
    ...(encoding && delimiter && PACKED.test(path) ? ['format: csv # certain: a text table, despite its name'] : []),
    ...(sheetName !== undefined ? [`sheet: ${scalar(sheetName)}`] : []),
    ...(sheet.headerRows
      ? [`headerRow: [${sheet.headerRows.join(', ')}] # likely: the header has two rows, the upper one over several columns`]
      : []),
    ...(sheet.repeat !== undefined
      ? [`repeat: ${sheet.repeat} # likely: the rows go on beyond the header, ${sheet.repeat} cells for each further contestant`]
      : []),
    ...(!sheet.headerRows && sheet.headerLine.value > 1
      ? [`headerRow: ${sheet.headerLine.value}${because(sheet.headerLine)}; rows above it are skipped`]
      : []),
    ...levelLines(guessed),
    ...(long?.table ?? []),
    ...whereLines(guessed),
    ...Object.entries(guessed.written).map(([key, value]) => `${key}: ${value} # as given`),
    ...(encoding ? [`encoding: ${encoding.value}${because(encoding)}`] : []),
    ...(delimiter ? [`delimiter: ${scalar(delimiter.value)}${because(delimiter)}`] : []),
    `decimal: ${scalar(convention.decimal.value)}${because(convention.decimal)}`,
    `thousands: ${scalar(convention.thousands.value)}${because(convention.thousands)}`,
    ...(votes.shares.size > 0 || (grouped?.shareColumns.length ?? 0) > 0 || turnout || turnoutAt.size > 0
      ? [`shareUnit: ${shareUnit.value}${because(shareUnit)}`]
      : []),
    ...(missing.length > 0 ? [`missing: [${['', ...missing].map(flow).join(', ')}] # words in number cells`] : []),
    ...(suppressed.length > 0 ? [`suppressed: [${suppressed.map(flow).join(', ')}] # signs in number cells`] : []),
    ...(areas.totals.length > 0 ? [totalsComment(guessed)] : []),
    ...(fillDown.length > 0
      ? [`fillDown: [${fillDown.map((index) => flow(heading(index))).join(', ')}] # likely: only the first of several rows has the name`]
      : []),
    'columns:',
    ...(areas.path.value.length > 0
      ? [`  area: ${areaList(areas.path.value.map(heading))}${because(areas.path)}`]
      : ['  # area: the column that names a row, or the columns from the country downwards']),
  ];
  for (const name of COUNTS) {
    const found = counts.get(name);
    if (found) lines.push(`  ${name}: ${list(found.value)}${because(found)}`);
  }
  if (turnout) lines.push(`  turnout: ${scalar(heading(turnout.value))}${because(turnout)}`);
  if (turnoutAt.size > 0)
    lines.push(
      '  turnoutAt: # likely: the headings are hours',
      ...[...turnoutAt].map(([hour, index]) => `    ${scalar(hour)}: ${scalar(heading(index))}`),
    );
  if (ballotsAt.size > 0)
    lines.push(
      '  ballotsAt: # likely: the headings are hours',
      ...[...ballotsAt].map(([hour, index]) => `    ${scalar(hour)}: ${scalar(heading(index))}`),
    );
  const counted = votes.votes.value.filter((index) => votes.shares.get(index) !== index);
  if (counted.length > 0)
    lines.push(
      `  votes:${because(votes.votes)}`,
      ...counted.map((index) => `    ${scalar(contestants.get(index) as string)}: ${scalar(heading(index))}`),
    );
  const shares = votes.votes.value.flatMap((index) => {
    const share = votes.shares.get(index);
    return share === undefined ? [] : [`    ${scalar(contestants.get(index) as string)}: ${scalar(heading(share))}`];
  });
  if (shares.length > 0) {
    const why = counted.length > 0 ? ' # likely: percentages under the headings of the votes' : because(votes.votes);
    lines.push(`  shares:${why}`, ...shares);
  }
  lines.push(...(long?.columns ?? []));
  const at = lines.indexOf('columns:');
  // A key without a value is none: what is to be mapped stands below it as comments.
  if (lines.slice(at + 1).every((line) => line.trim().startsWith('#'))) lines[at] = 'columns: {}';
  const left = unused.filter((index) => !grouped?.columns.includes(index));
  if (left.length > 0) lines.push(`  # not used: ${named(left.map(heading), 20)}`);
  return listed(lines);
}

/** The level of all rows, or the column that says it in each. */
function levelLines({ sheet, areas: { level, split } }: GuessedTable): string[] {
  if (!split) return [`level: ${scalar(level.value)}${because(level)}`];
  return [
    `level: # ${split.adds ? 'certain' : 'likely'}: ${split.reason}`,
    `  column: ${scalar(sheet.header[split.index])}`,
    '  values:',
    ...[...split.levels].flatMap(([name, { words, known }]) =>
      words.map(
        (word) => `    ${flow(word)}: ${scalar(name)}${known ? '' : ' # unsure: the word is not known, so the level is called by it'}`,
      ),
    ),
  ];
}

/** Which rows are kept: those that were asked for, and of several contests the one with most rows. */
function whereLines({ sheet, where, long }: GuessedTable): string[] {
  if (where.size === 0 && !long?.contest) return [];
  const list = (words: readonly string[]): string => (words.length === 1 ? scalar(words[0]) : `[${words.map(flow).join(', ')}]`);
  return [
    'where: # only these rows',
    ...[...where].map(([index, words]) => `  ${scalar(sheet.header[index])}: ${list(words)}`),
    ...(long?.contest && !where.has(long.contest.index)
      ? [`  ${scalar(sheet.header[long.contest.index])}: ${scalar(long.contest.values[0])} # unsure: it has most rows`]
      : []),
  ];
}

function totalsComment({ sheet, areas: { totals } }: GuessedTable): string {
  const at = totals.slice(0, 5).map((row) => count(sheet.lines[row]));
  const more = totals.length > 5 ? ` and ${count(totals.length - 5)} more` : '';
  return `# ${totals.length === 1 ? 'Line' : 'Lines'} ${at.join(', ')}${more}: a total, by its numbers or its name; compared with the other rows, never counted twice.`;
}

/** A column without a name can be named in a path, within a list. */
const areaList = (names: readonly string[]): string =>
  names.length === 1 && names[0] !== '' ? scalar(names[0]) : `[${names.map(flow).join(', ')}]`;

const because = ({ confidence, reason }: Guess<unknown>): string => ` # ${confidence}: ${inert(reason)}`;

/** A value on one line, quoted where YAML needs it. */
function scalar(text: string): string {
  // What the library leaves plain at the top of a document may mean something else below a key.
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]*( [\p{L}\p{N}(][\p{L}\p{N}._()-]*)*$/u.test(text) && text.length < 200) return plain(text);
  return flow(text);
}

const plain = (text: string): string => stringify(text, { lineWidth: 0, blockQuote: false }).trimEnd();

/** A value in double quotation marks, with escapes for all that is not a visible character. */
function flow(text: string): string {
  return stringify(text, {
    lineWidth: 0,
    blockQuote: false,
    defaultStringType: 'QUOTE_DOUBLE',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  })
    .trimEnd()
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff]|\p{Default_Ignorable_Code_Point}/gu, escaped);
}

const escaped = (letter: string): string => {
  const code = letter.codePointAt(0) as number;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
};
