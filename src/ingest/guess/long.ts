import type { CountName } from '../../data/table.ts';
import { count } from '../../language/english.ts';
import { namesTotal } from '../totals-row.ts';
import { guess, named, quoted } from './guess.ts';
import { type Meaning, meaningOf } from './headings.ts';
import { normalised, saysVotes } from './label.ts';
import type { Sheet } from './layout.ts';
import type { Profile } from './numbers.ts';

/** A table with a row for each contestant of an area. */
export interface LongTable {
  readonly area: readonly number[];
  readonly contestant: number;
  readonly votes: number;
  /** Other numbers that differ from row to row. */
  readonly others: readonly number[];
  /** Counts of the area, repeated in each of its rows. */
  readonly repeated: readonly number[];
  /** The way of voting, where an area has several rows of a contestant. */
  readonly mode?: number;
  /** The column of several contests, that with most rows first. */
  readonly contest?: { readonly index: number; readonly values: readonly string[] };
  readonly names: readonly string[];
}

/** What the names of a long table are, as the sums of its rows tell. */
export interface LongNamesGuess {
  readonly contestants: readonly string[];
  readonly countRows: ReadonlyMap<CountName, readonly string[]>;
  readonly others: readonly string[];
}

const MOST_COLUMNS = 60;
const MOST_NAMES = 1000;
const MOST_MODES = 12;
const WHO =
  /(^| )(candidat\p{L}*|kandidat\p{L}*|кандидат\p{L}*|part(y|ei|i|ido|ito)|партия|list[aeo]?|liste|option|choice|name|nom|nombre|nome|contestant|үміткер\p{L}*|voto|votable|votavel)( |$)/u;
const PERSON = /(^| )(candidat\p{L}*|kandidat\p{L}*|кандидат\p{L}*|contestant|үміткер\p{L}*|votable|votavel)( |$)/u;
const TIME = /date|time|fecha|hora|datum|дата|время/iu;
const MODE =
  /(^| )(mode|method|way|how|channel|modalidad|modo|modality|vote type|type of vote|voting type|ballot type|tipo de voto|способ|wahlart|stimmabgabe|art der stimmabgabe)( |$)/u;
const CONTEST =
  /(^| )(office|contest|race|cargo|eleccion|eleicao|election|wahl|scrutin|question|turno|vuelta|tour|round|тур|выборы|должность)( |$)/u;
const NEARLY = 0.95;

/**
 * Whether each area has a row for each contestant: one column tells its rows apart, with the same few values in each area or under
 * a heading of candidates, and one column of numbers differs within the area.
 */
export function longTable(
  sheet: Sheet,
  profiles: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
  refused: ReadonlyMap<number, string>,
): LongTable | undefined {
  const contest = contestColumn(sheet, profiles);
  const kept = contest ? { ...sheet, rows: sheet.rows.filter((row) => cellOf(row, contest.index) === contest.values[0]) } : sheet;
  // Where nothing else has the votes, "Number" may.
  const plain = new Map([...refused].filter(([index]) => !VALUE.test(normalised(profiles[index].name))));
  const tried = plain.size < refused.size ? [refused, plain] : [refused];
  const [found] = tried.flatMap((one) => longRows(kept, profiles, meanings, one, contest?.index) ?? []);
  return found && { ...found, ...(contest && { contest }) };
}

const cellOf = (row: readonly string[], index: number): string => row[index]?.trim() ?? '';

/** A column that by its heading tells contests apart, with its values, the most frequent first. */
function contestColumn({ rows }: Sheet, profiles: readonly Profile[]): LongTable['contest'] {
  const found = profiles.find(
    ({ name, distinct, filled }) =>
      CONTEST.test(normalised(name.replaceAll('_', ' '))) && distinct > 1 && filled >= NEARLY * rows.length && distinct <= 200,
  );
  if (!found) return undefined;
  const times = new Map<string, number>();
  for (const row of rows) times.set(cellOf(row, found.index), (times.get(cellOf(row, found.index)) ?? 0) + 1);
  return { index: found.index, values: [...times].sort(([, a], [, b]) => b - a).map(([value]) => value) };
}

function longRows(
  sheet: Sheet,
  profiles: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
  refused: ReadonlyMap<number, string>,
  contest: number | undefined,
): Omit<LongTable, 'contest'> | undefined {
  const rows = sheet.rows.length;
  if (rows < 4 || profiles.length > MOST_COLUMNS) return undefined;
  const cell = (row: number, index: number): string => cellOf(sheet.rows[row], index);
  const says = ({ name }: Profile, words: RegExp): boolean => words.test(normalised(name.replaceAll('_', ' ')));
  const isBareCode = (index: number): boolean => meanings[index]?.kind === 'area' && (meanings[index] as { level: string }).level === '';
  const labels = profiles.filter((one) => {
    const { index, isNumber, distinct, filled } = one;
    // Candidates and lists may have numbers only.
    const isNumbered = says(one, WHO) && !saysVotes(one.name) && 2 * distinct <= rows;
    const isLabel = !isNumber || refused.has(index) || isNumbered || (meanings[index]?.kind === 'area' && !isBareCode(index));
    return isLabel && distinct > 1 && filled >= 0.5 * rows && index !== contest;
  });
  const groupsBy = (columns: readonly number[]): Map<string, number[]> => {
    const groups = new Map<string, number[]>();
    for (let row = 0; row < rows; row++) {
      const key = columns.map((index) => cell(row, index)).join('\0');
      const own = groups.get(key);
      if (own) own.push(row);
      else groups.set(key, [row]);
    }
    return groups;
  };
  const rank = (one: Profile): number => (says(one, PERSON) ? 2 : says(one, WHO) ? 1 : 0);
  const isLevel = ({ index }: Profile): boolean => meanings[index]?.kind === 'area' && !isBareCode(index);
  const candidates = labels
    .filter((one) => !isLevel(one) && one.distinct <= MOST_NAMES)
    .sort(
      (a, b) =>
        rank(b) - rank(a) ||
        Number(a.isNumber) - Number(b.isNumber) ||
        (rank(a) > 0 ? b.distinct - a.distinct || a.index - b.index : b.index - a.index),
    );
  for (const one of candidates) {
    const isWho = rank(one) > 0;
    const byName = groupsBy([one.index]).size;
    const mode = labels.find((other) => other !== one && other.distinct <= MOST_MODES && says(other, MODE));
    // What holds for a contestant wherever it stands, such as its party, tells no areas apart.
    const ofContestant = (other: Profile): boolean =>
      meanings[other.index]?.kind !== 'area' && groupsBy([one.index, other.index]).size <= byName / NEARLY;
    let area = labels.filter((other) => other !== one && other !== mode && !ofContestant(other)).map(({ index }) => index);
    const apart = [one.index, ...(mode ? [mode.index] : [])];
    // Stations may have numbers only.
    if (groupsBy([...area, ...apart]).size < NEARLY * rows) {
      const numbered = profiles.find(
        ({ index, isNumber, whole, distinct }) =>
          isNumber &&
          whole &&
          distinct > 1 &&
          !area.includes(index) &&
          !apart.includes(index) &&
          groupsBy([...area, index, ...apart]).size === rows,
      );
      if (!numbered) continue;
      area = [...area, numbered.index].sort((x, y) => x - y);
    }
    const all = groupsBy(area);
    const named_ = [...all.values()].map((own) => new Set(own.map((row) => cell(row, one.index))).size);
    const sizes = named_.sort((a, b) => a - b);
    const typical = sizes[sizes.length >> 1];
    if (all.size < 2 || typical < 2 || (!isWho && one.distinct > 1.5 * typical)) continue;
    // What an area is called needs no more columns than tell areas apart; times and labels beside the contestant go first.
    const order = [...area].sort((a, b) => Number(TIME.test(profiles[b].name)) - Number(TIME.test(profiles[a].name)) || b - a);
    for (const index of order) {
      const shorter = area.filter((other) => other !== index);
      if (shorter.length > 0 && groupsBy(shorter).size === all.size) area = shorter;
    }
    const groups = [...groupsBy(area).values()].filter(({ length }) => length > 1);
    const numbers = profiles.filter(({ index, isNumber, whole, numeric }) => {
      return (
        isNumber &&
        whole &&
        numeric >= 0.5 * rows &&
        !apart.includes(index) &&
        !area.includes(index) &&
        !refused.has(index) &&
        index !== contest
      );
    });
    const isRepeated = ({ index }: Profile): boolean =>
      groups.filter((own) => own.every((row) => cell(row, index) === cell(own[0], index) || cell(row, index) === '')).length >=
      NEARLY * groups.length;
    const repeated = numbers.filter((column) => isRepeated(column)).map(({ index }) => index);
    const varying = numbers.filter(({ index }) => !repeated.includes(index));
    if (varying.length === 0 || varying.length > 6 || (!isWho && repeated.length === 0 && sizes[0] !== typical)) continue;
    // "Votes", rather than a number of the list or of an earlier election.
    const [votes] = [...varying].sort((a, b) => Number(isVotes(b.name)) - Number(isVotes(a.name)) || b.largest - a.largest);
    const names = [...new Set(Array.from({ length: rows }, (_, row) => cell(row, one.index)))].filter((name) => name !== '');
    const others = varying.flatMap(({ index }) => (index === votes.index ? [] : [index]));
    return { area, contestant: one.index, votes: votes.index, others, repeated, ...(mode && { mode: mode.index }), names };
  }
  return undefined;
}

/** Headings of numbers of any kind. */
const VALUE = /^(number|numero|num|nr|n|no|nummer|numer|число|номер|количество|anzahl|count|total|sum|value|valor|wert)$/;

const isVotes = (name: string): boolean => saysVotes(name) || VALUE.test(normalised(name));

/** A row for each area of a long table, and a column for each name: what can be asked of a wide table can then be asked of it. */
export function pivoted(sheet: Sheet, long: LongTable): Sheet {
  const kept = [...long.area, ...long.repeated];
  const nameAt = new Map(long.names.map((name, index) => [name, kept.length + index]));
  const places = new Map<string, { readonly cells: string[]; readonly line: number }>();
  for (const [at, row] of sheet.rows.entries()) {
    if (long.contest && cellOf(row, long.contest.index) !== long.contest.values[0]) continue;
    const key = long.area.map((index) => cellOf(row, index)).join('\0');
    const place = places.get(key) ?? {
      cells: [...kept.map((index) => cellOf(row, index)), ...long.names.map(() => '')],
      line: sheet.lines[at],
    };
    places.set(key, place);
    for (const [at, index] of kept.entries()) if (place.cells[at] === '') place.cells[at] = cellOf(row, index);
    const column = nameAt.get(cellOf(row, long.contestant));
    if (column === undefined) continue;
    const votes = cellOf(row, long.votes);
    const isSum = long.mode !== undefined && place.cells[column] !== '' && /^\d+$/.test(votes + place.cells[column]);
    // A row of all ways of voting holds what the others add up to.
    const isTotal = long.mode !== undefined && namesTotal(cellOf(row, long.mode));
    place.cells[column] = isTotal ? place.cells[column] || votes : isSum ? String(Number(place.cells[column]) + Number(votes)) : votes;
  }
  const all = [...places.values()];
  return {
    header: [...kept.map((index) => sheet.header[index]), ...long.names],
    rows: all.map(({ cells }) => cells),
    lines: all.map(({ line }) => line),
    total: all.length,
    headerLine: guess(1, 'certain', 'a row for each area'),
  };
}

/** What is left to decide of a long table. */
export function longTexts(long: LongTable, names: LongNamesGuess, header: readonly string[]): string[] {
  const texts: string[] = [];
  if (long.contest)
    texts.push(
      `the table holds several contests; ${quoted(long.contest.values[0], 40)} has most rows and was chosen: \`where\` may also name ${named(long.contest.values.slice(1), 12)}`,
    );
  if (names.contestants.length > 0 && names.contestants.every((name) => /^\d+$/.test(name)))
    texts.push(
      `${quoted(header[long.contestant], 40)} names contestants by numbers: give them their names under \`contestants\`, and move numbers of blank or null votes to \`countRows\``,
    );
  if (long.others.length > 0)
    texts.push(
      `${named(long.others.map((index) => header[index]))}: other numbers of each row; ${quoted(header[long.votes], 40)} was taken for the votes`,
    );
  if (names.others.length > 0)
    texts.push(
      `${named(names.others)}: by the numbers ${names.others.length === 1 ? 'it is no contestant' : 'they are no contestants'}, and was left out under \`otherNames\`: move what is a contestant to \`contestants\`, and what is a count to \`countRows\``,
    );
  if (names.contestants.length > MOST_DRAFTED)
    texts.push(
      `the table names ${count(names.contestants.length)} contestants; ${MOST_DRAFTED} were drafted, and the others are left out as \`otherNames: ["*"]\``,
    );
  return texts;
}

/** Contestants from which on a manifest would be longer than anyone reads. */
export const MOST_DRAFTED = 200;

/** What names are by themselves, where the sums of their rows do not tell. */
export function countNamed(name: string): CountName | 'total' | undefined {
  if (namesTotal(name)) return 'total';
  const meaning = meaningOf(name);
  if (meaning?.kind === 'count') return meaning.count;
  if (meaning?.kind !== 'unclear') return undefined;
  return meaning.word === 'blank' ? 'invalid' : 'total';
}
