import { stringify } from 'yaml';
import { COUNTS } from '../../data/table.ts';
import { count, plural } from '../../language/english.ts';
import { type Guess, guess, inert, named, quoted } from './guess.ts';
import type { LongTable } from './long.ts';
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

/** A table with a row for each contestant of an area, read once for each of them. */
export interface LongDraft extends TableFile {
  readonly kind: 'long';
  readonly guessed: GuessedTable;
  readonly long: LongTable;
  readonly candidates: ReadonlyMap<string, string>;
}

export type DraftTable = WideDraft | PublishedDraft | LongDraft;

export interface DraftManifest {
  readonly schema: string;
  readonly id: string;
  readonly title: string;
  readonly contestants: readonly DraftContestant[];
  readonly tables: readonly DraftTable[];
  readonly undecided: readonly string[];
}

/** The manifest as text, with the reason of every guess beside it. */
export function manifestText({ schema, id, title, contestants, tables, undecided }: DraftManifest): string {
  const files = tables.map(({ path }) => inert(path)).join(', ');
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
    'contest: {}',
    '',
    'contestants: # names as in the headings',
    ...contestants.flatMap(({ id: one, name }) => [`  - id: ${scalar(one)}`, `    name: ${scalar(name)}`]),
    '',
    'sources:',
    '  - id: official',
    '    name: official results',
    '    kind: official # guessed for every table; also poll, exit-poll, survey, quick-count, observer-tally, voter-tally, previous',
    '    # publisher: who published it',
    '    # url: where it was published',
    '    tables:',
    ...tables.flatMap(tableLines),
    '',
  ].join('\n');
}

/** Endings of names by which a file would be read as another kind of table. */
const PACKED = /\.(json|ndjson|jsonl|xlsx|xlsm|xls|parquet|pq)$/i;

/** Beginnings of all lines of a table in the list of tables. */
const listed = (lines: readonly string[]): string[] => lines.map((line, index) => `      ${index === 0 ? '- ' : '  '}${line}`);

function tableLines(table: DraftTable): string[] {
  if (table.kind === 'published') return publishedLines(table);
  if (table.kind === 'long') return longLines(table);
  const { split } = table.guessed.areas;
  if (!split) return oneTable(table);
  const name = table.guessed.sheet.header[split.index];
  return [...split.levels].flatMap(([level, { words, path }]) => oneTable(table, { name, words, level, path }));
}

/** One entry a contestant: `where` keeps its rows. The counts of the areas are in the first. */
function longLines({ guessed, long, candidates, ...file }: LongDraft): string[] {
  const [votes] = long.votes;
  const name = guessed.sheet.header[long.contestant];
  return [...candidates].flatMap(([words, id], at) =>
    oneTable(
      {
        ...file,
        kind: 'wide',
        contestants: new Map([[votes, id]]),
        guessed: {
          ...guessed,
          counts: at === 0 ? guessed.counts : new Map(),
          votes: { ...guessed.votes, votes: guess([votes], 'likely', `the rows in which ${quoted(name, 40)} names this contestant`) },
          unused: at === 0 ? guessed.unused.filter((index) => index !== votes && index !== long.contestant) : [],
        },
      },
      { name, words: [words], level: guessed.areas.level.value, path: guessed.areas.path.value },
    ),
  );
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
  where?: { name: string; words: readonly string[]; level: string; path: readonly number[] },
): string[] {
  const { sheet, convention, shareUnit, areas, fillDown, unused, counts, turnout, turnoutAt, votes, missing, suppressed } = guessed;
  const heading = (index: number): string => sheet.header[index];
  const kept = [
    ...(where ? [[where.name, where.words] as const] : []),
    ...[...guessed.where].map(([index, words]) => [heading(index), words] as const),
  ];
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
    where
      ? `level: ${scalar(where.level)} # ${areas.split ? `the column ${inert(where.name)} says so` : inert(`${areas.level.confidence}: ${areas.level.reason}`)}`
      : `level: ${scalar(areas.level.value)}${because(areas.level)}`,
    ...(kept.length > 0 ? ['where: # only these rows'] : []),
    ...kept.map(([name, words]) => `  ${scalar(name)}: ${words.length === 1 ? scalar(words[0]) : `[${words.map(flow).join(', ')}]`}`),
    ...Object.entries(guessed.written).map(([key, value]) => `${key}: ${value} # as given`),
    ...(encoding ? [`encoding: ${encoding.value}${because(encoding)}`] : []),
    ...(delimiter ? [`delimiter: ${scalar(delimiter.value)}${because(delimiter)}`] : []),
    `decimal: ${scalar(convention.decimal.value)}${because(convention.decimal)}`,
    `thousands: ${scalar(convention.thousands.value)}${because(convention.thousands)}`,
    ...(votes.shares.size > 0 || turnout || turnoutAt.size > 0 ? [`shareUnit: ${shareUnit.value}${because(shareUnit)}`] : []),
    ...(missing.length > 0 ? [`missing: [${['', ...missing].map(flow).join(', ')}] # words in number cells`] : []),
    ...(suppressed.length > 0 ? [`suppressed: [${suppressed.map(flow).join(', ')}] # signs in number cells`] : []),
    ...(areas.totals.length > 0 ? [totalsComment(guessed)] : []),
    ...(fillDown.length > 0
      ? [`fillDown: [${fillDown.map((index) => flow(heading(index))).join(', ')}] # likely: only the first of several rows has the name`]
      : []),
    'columns:',
    ...((where?.path ?? areas.path.value).length > 0
      ? [`  area: ${areaList((where?.path ?? areas.path.value).map(heading))}${because(areas.path)}`]
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
  const at = lines.indexOf('columns:');
  // A key without a value is none: what is to be mapped stands below it as comments.
  if (lines.slice(at + 1).every((line) => line.trim().startsWith('#'))) lines[at] = 'columns: {}';
  if (unused.length > 0) lines.push(`  # not used: ${named(unused.map(heading), 20)}`);
  return listed(lines);
}

function totalsComment({ sheet, areas: { totals } }: GuessedTable): string {
  const at = totals.slice(0, 5).map((row) => count(sheet.lines[row]));
  const more = totals.length > 5 ? ` and ${count(totals.length - 5)} more` : '';
  return `# ${totals.length === 1 ? 'Line' : 'Lines'} ${at.join(', ')}${more}: a total by its name; compared with the other rows, never counted twice.`;
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
