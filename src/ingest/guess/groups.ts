import { count } from '../../language/english.ts';
import { columnsLike } from '../column-groups.ts';
import { repeatedName } from '../headings.ts';
import { quoted } from './guess.ts';
import { normalised } from './label.ts';
import type { Sheet } from './layout.ts';
import { MOST_DRAFTED } from './long.ts';
import type { Profile } from './numbers.ts';

/** Groups of columns, one for each contestant of a row, who is named in a cell of the group. */
export interface GuessedGroups {
  /** Headings with `?` for the number of the group. */
  readonly contestant: readonly string[];
  readonly votes: string;
  readonly shares?: string;
  /** Whether a row names a contestant in several groups. */
  readonly repeats: boolean;
  readonly names: readonly string[];
  /** All columns of votes, and of their shares. */
  readonly numbers: readonly number[];
  readonly shareColumns: readonly number[];
  /** Every column of the groups. */
  readonly columns: readonly number[];
  /** What there is to decide. */
  readonly undecided: readonly string[];
}

const SURNAME =
  /(^| )(nom|name|nombre|nome|nachname|familienname|last ?name|surname|apellidos?|cognome|sobrenome|фамилия|тегі|nazwisko)( |$)/;
const NAME =
  /(^| )(liste?|list|nuance|party|partei|partido|partito|parti|candidat[eo]?|candidate|kandidat|контестант|кандидат|партия|үміткер)( |$)/;
const FIRST_NAME = /(^| )(prenom|vorname|first ?name|given ?name|forename|имя|imie|prenume)( |$)/;

/** Columns of a kind, one in each group. */
interface Kind {
  readonly template: string;
  readonly columns: readonly number[];
  /** How many words stand in them. */
  readonly distinct: number;
}

/**
 * The groups that numbered or repeated headings make, "Name 1, Votes 1, Name 2, Votes 2", where each has a column of words that names
 * whose votes they are; undefined where the columns of votes are no such groups.
 */
export function guessGroups(
  sheet: Sheet,
  profiles: readonly Profile[],
  votes: readonly number[],
  shares: ReadonlyMap<number, number>,
): GuessedGroups | undefined {
  if (votes.length < 2) return undefined;
  const names = sheet.header.map(repeatedName);
  const template = templateOf(votes, names);
  const groups = template === undefined ? undefined : columnsLike(sheet.header, template);
  if (template === undefined || groups === undefined || groups.size < 2) return undefined;
  const inGroups = [...groups.values()];
  if (!votes.every((index) => inGroups.includes(index))) return undefined;
  const kinds = kindsOf(sheet, profiles, names, groups);
  const best = nameKind(kinds);
  if (!best) return undefined;
  const few = best.distinct > MOST_DRAFTED ? kinds.find((one) => one !== best && isFew(one, kinds, best)) : undefined;
  const contestant = few ? [few] : withFirstName(sheet, best, kinds);
  const cells = (row: readonly string[], at: number): string =>
    contestant
      .map(({ columns }) => row[columns[at]]?.trim() ?? '')
      .filter(Boolean)
      .join(' ');
  const named = sheet.rows.map((row) => inGroups.map((_, at) => cells(row, at)).filter(Boolean));
  const shareTemplate = templateOf([...shares.values()], names);
  const shareColumns = shareTemplate === undefined ? undefined : columnsLike(sheet.header, shareTemplate);
  const hasShares = shareColumns !== undefined && sameGroups(shareColumns, groups);
  return {
    contestant: contestant.map((one) => one.template),
    votes: template,
    ...(hasShares && { shares: shareTemplate }),
    repeats: named.some((row) => new Set(row).size < row.length),
    names: [...new Set(named.flat())],
    numbers: inGroups,
    shareColumns: hasShares ? [...shareColumns.values()] : [],
    columns: [...inGroups, ...kinds.flatMap(({ columns }) => columns)],
    undecided: few
      ? [
          `${quoted(best.template, 40)} names ${count(best.distinct)}, which are too many to list; ${quoted(few.template, 40)} was taken for the contestants, and votes of the same one in a row are added up`,
        ]
      : [],
  };
}

/** The one heading of all columns, with `?` for the number in it. */
function templateOf(columns: readonly number[], names: readonly string[]): string | undefined {
  const found = new Set(columns.map((index) => withoutNumber(names[index])));
  const [only] = found;
  if (found.size === 1 && only !== undefined) return only;
  // "Votes", "Votes.1", "Votes.2": the first has no number.
  const numbered = [...found].find((name) => name.includes('?'));
  if (numbered === undefined || found.size !== 2) return undefined;
  const like = columnsLike(names, numbered);
  return columns.every((index) => [...like.values()].includes(index)) ? numbered : undefined;
}

const withoutNumber = (name: string): string => name.replace(/\d+(?!.*\d)/, '?');

const sameGroups = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean =>
  a.size === b.size && [...a.keys()].every((number) => b.has(number));

const wordsIn = ({ rows }: Sheet, index: number): Set<string> =>
  new Set(rows.map((row) => row[index]?.trim() ?? '').filter((word) => word !== ''));

/** Columns of words that every group has. */
function kindsOf(sheet: Sheet, profiles: readonly Profile[], names: readonly string[], groups: ReadonlyMap<number, number>): Kind[] {
  const templates = new Set(names.map(withoutNumber).filter((name) => name !== ''));
  return [...templates].flatMap((template): Kind[] => {
    const like = columnsLike(sheet.header, template);
    if (!sameGroups(like, groups)) return [];
    const columns = [...groups.keys()].map((number) => like.get(number) as number);
    if (columns.some((index) => profiles[index].isNumber && profiles[index].filled > 0)) return [];
    const words = new Set(columns.flatMap((index) => [...wordsIn(sheet, index)]));
    return words.size > 1 ? [{ template, columns, distinct: words.size }] : [];
  });
}

/** The kind that names contestants: by its heading, or else that with most words. */
function nameKind(kinds: readonly Kind[]): Kind | undefined {
  const label = ({ template }: Kind): string => normalised(template.replaceAll('_', ' '));
  const most = (of: readonly Kind[]): Kind | undefined =>
    of.length > 0 ? of.reduce((a, b) => (b.distinct > a.distinct ? b : a)) : undefined;
  const open = kinds.filter((one) => !FIRST_NAME.test(label(one)));
  return (
    most(open.filter((one) => SURNAME.test(label(one)))) ?? most(open.filter((one) => NAME.test(label(one)))) ?? most(open) ?? most(kinds)
  );
}

/** First names where two contestants share a surname. */
function withFirstName(sheet: Sheet, best: Kind, kinds: readonly Kind[]): readonly Kind[] {
  const first = kinds.find((one) => one !== best && FIRST_NAME.test(normalised(one.template)));
  if (!first) return [best];
  const whole = new Set(
    sheet.rows.flatMap((row) => best.columns.map((index, at) => `${row[index]?.trim()} ${row[first.columns[at]]?.trim()}`)),
  );
  return whole.size > best.distinct + 1 ? [best, first] : [best];
}

const MOST_FEW = 60;
const FEWEST_FEW = 3;

/** A kind of few words, as parties are, that no other of few words divides further. */
const isFew = (one: Kind, kinds: readonly Kind[], best: Kind): boolean =>
  one.distinct >= FEWEST_FEW &&
  one.distinct <= MOST_FEW &&
  !FIRST_NAME.test(normalised(one.template)) &&
  kinds.every((other) => other === best || other.distinct > MOST_FEW || other.distinct <= one.distinct);
