import { type Draft, type DraftFile, type Language, safeText } from '../core.ts';
import { type Text, tell } from '../language/text.ts';
import { wrap } from '../report/wrap.ts';
import { T } from './door.texts.ts';

type Groups = NonNullable<NonNullable<DraftFile['guessed']>['grouped']>;

/** A column of a table, what it was read as, and how sure that is. */
interface Mapped {
  readonly column: string;
  readonly holds: Text;
  readonly sure: Text;
  readonly index: number;
}

type Sure = { readonly confidence: 'certain' | 'likely' | 'unsure'; readonly by?: string };

const MOST_COLUMNS = 24;
const MOST_UNUSED = 12;
const FIRST_ROWS = 3;
const WIDTH = 78;
const WIDEST = { column: 24, holds: 22, sure: 9 };

const sureText = ({ confidence, by }: Sure): Text => (by === 'option' ? T.sure.given() : T.sure[confidence]());

/** The draft as a table: every column that is used, what it was read as, how sure that is, and the first rows. */
export function mappingText({ files }: Draft, language: Language): string {
  return files
    .filter(({ guessed, published, polls }) => guessed || published || polls)
    .map((file) => fileMapping(file, language).join('\n'))
    .join('\n\n');
}

function fileMapping(file: DraftFile, language: Language): string[] {
  const say = (text: Text): string => safeText(tell(text, language));
  const { path, published, guessed, polls } = file;
  const sheet = guessed?.sheet ?? polls?.sheet;
  const head = sheet ? [say(T.rows({ path, rows: sheet.total }))] : [safeText(path)];
  if (published) {
    const { format, contest, level, candidates } = published;
    const sure = (text: Text, one: Sure): string => `  ${say(text)} (${say(sureText(one))})`;
    return [
      ...head,
      sure(T.layout({ format }), { confidence: 'certain' }),
      ...(contest ? [sure(T.contest({ name: contest.value }), contest)] : []),
      sure(T.level({ level: level.value }), level),
      ...candidates.slice(0, MOST_COLUMNS).map(({ name }) => `  ${say(T.holds.votes({ name }))}`),
      ...(candidates.length > MOST_COLUMNS ? [`  ${say(T.more({ columns: candidates.length - MOST_COLUMNS }))}`] : []),
    ];
  }
  if (!sheet) return head;
  const mapped = mappedColumns(file);
  const shown = mapped.slice(0, MOST_COLUMNS);
  const cell = (text: string, width: number): string => {
    const letters = Array.from(text);
    return letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : text;
  };
  const first = sheet.rows.slice(0, FIRST_ROWS);
  const rows = shown.map(({ column, holds, sure, index }) => [
    cell(safeText(column), WIDEST.column),
    cell(say(holds), WIDEST.holds),
    cell(say(sure), WIDEST.sure),
    first.map((row) => cell(safeText((row[index] ?? '').trim()), 12)).join('  '),
  ]);
  const table = [[T.head.column(), T.head.holds(), T.head.sure(), T.head.first()].map(say), ...rows];
  const widths = [0, 1, 2].map((at) => Math.max(...table.map((row) => Array.from(row[at]).length)));
  const line = (row: readonly string[]): string =>
    cell(
      `  ${row.map((text, at) => (at < 3 ? text + ' '.repeat(widths[at] - Array.from(text).length) : text)).join('  ')}`,
      WIDTH,
    ).trimEnd();
  const unused = (guessed?.unused ?? [])
    .filter((index) => !guessed?.grouped?.columns.includes(index))
    .map((index) => sheet.header[index])
    .filter((name) => name !== '');
  const named = [...unused.slice(0, MOST_UNUSED), ...(unused.length > MOST_UNUSED ? ['…'] : [])];
  const names = guessed?.long?.known.contestants ?? guessed?.grouped?.names ?? [];
  return [
    ...head,
    ...table.map(line),
    ...(mapped.length > shown.length ? [`  ${say(T.more({ columns: mapped.length - shown.length }))}`] : []),
    ...names.slice(0, MOST_COLUMNS).map((name) => `  ${say(T.holds.votes({ name }))}`),
    ...(guessed && !guessed.areas.split
      ? [`  ${say(T.level({ level: guessed.areas.level.value }))} (${say(sureText(guessed.areas.level))})`]
      : []),
    ...(named.length > 0 ? wrap(say(T.unused({ names: named })), '  ') : []),
  ];
}

/** Every column of a table that is used, in the order: areas, counts, turnout, votes with their shares. */
function mappedColumns({ guessed, polls }: DraftFile): Mapped[] {
  if (polls) {
    const { header } = polls.sheet;
    const sure = T.sure.likely();
    const of = (index: number | undefined, holds: Text): Mapped[] =>
      index === undefined ? [] : [{ column: header[index], holds, sure, index }];
    return [
      ...of(polls.pollster, T.holds.pollster()),
      ...of(polls.start, T.holds.firstDay()),
      ...of(polls.end, T.holds.lastDay()),
      ...of(polls.size, T.holds.respondents()),
      ...of(polls.mode, T.holds.method()),
      ...[...polls.shares].flatMap(([index, name]) => of(index, T.holds.share({ name }))),
      ...polls.others.flatMap((index) => of(index, T.holds.otherAnswers())),
    ];
  }
  if (!guessed) return [];
  const { sheet, areas, counts, turnout, turnoutAt, ballotsAt, votes, long, grouped } = guessed;
  const of = (index: number, holds: Text, one: Sure): Mapped => ({ column: sheet.header[index], holds, sure: sureText(one), index });
  const likely: Sure = { confidence: 'likely' };
  return [
    ...(areas.split ? [of(areas.split.index, T.holds.level(), areas.level)] : []),
    ...areas.path.value.map((index) => of(index, T.holds.area(), areas.path)),
    ...[...counts].flatMap(([name, one]) => one.value.map((index) => of(index, T.holds[name](), one))),
    ...(turnout ? [of(turnout.value, T.holds.turnout(), turnout)] : []),
    ...[...turnoutAt].map(([hour, index]) => of(index, T.holds.turnoutAt({ hour }), likely)),
    ...[...ballotsAt].map(([hour, index]) => of(index, T.holds.ballotsAt({ hour }), likely)),
    ...(long ? [of(long.contestant, T.holds.contestant(), likely), of(long.votes, T.holds.votesOfRow(), likely)] : []),
    ...(grouped ? groupColumns(grouped, sheet.header).map(([column, holds, index]) => ({ ...of(index, holds, likely), column })) : []),
    ...votes.votes.value.flatMap((index) => {
      const share = votes.shares.get(index);
      return [
        ...(share === index ? [] : [of(index, T.holds.votes({ name: sheet.header[index] }), votes.votes)]),
        ...(share === undefined ? [] : [of(share, T.holds.share({ name: sheet.header[index] }), likely)]),
      ];
    }),
  ];
}

/** The columns of a group by their headings with `?` for its number, each with the first of them. */
function groupColumns({ contestant, votes, shares }: Groups, header: readonly string[]): (readonly [string, Text, number])[] {
  const first = (template: string): number => {
    const [start, end = ''] = template.split('?');
    return header.findIndex((name) => name.startsWith(start) && name.endsWith(end));
  };
  return [
    ...contestant.map((template) => [template, T.holds.contestant(), first(template)] as const),
    [votes, T.holds.votesOfGroup(), first(votes)] as const,
    ...(shares === undefined ? [] : [[shares, T.holds.sharesOfGroup(), first(shares)] as const]),
  ];
}
