import { count } from '../../language/english.ts';
import { namesTotal } from '../totals-row.ts';
import { type Guess, guess, named, quoted, said } from './guess.ts';
import type { Meaning } from './headings.ts';
import type { Sheet } from './layout.ts';
import { type LevelSplit, levelColumn, type SplitLevel } from './level-column.ts';
import type { Profile } from './numbers.ts';

type AreaMeaning = Extract<Meaning, { kind: 'area' }>;

/** Columns that name the area of a row, from the country downwards, and what a row is. */
export interface GuessedAreas {
  readonly path: Guess<readonly number[]>;
  readonly level: Guess<string>;
  /** Values of a column of levels, each with the level it stands for. */
  readonly split?: LevelSplit;
  /** Columns that belong to areas and are not needed to tell them apart. */
  readonly spare: readonly number[];
  readonly totals: readonly number[];
  readonly undecided: readonly string[];
  /** What is left to decide and is asked as a question as well. */
  readonly asked: readonly string[];
}

/** The rank of levels between region and station. */
const BETWEEN = 20;

interface Candidate extends AreaMeaning {
  readonly index: number;
}

/** Rows that share a name on average from which on a column groups them. */
const GROUPS = 1.5;

/**
 * The path to an area: columns whose headings name levels, in the order of the columns but for country, region and station, which
 * have their place. A column is left out where the rest tells rows apart and it groups none; one is added where the rest does not tell them apart.
 *
 * @param sums rows that add up others by their numbers
 */
export function guessAreas(
  sheet: Sheet,
  profiles: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
  sums: ReadonlySet<number>,
  given: { readonly path?: readonly number[]; readonly level?: string; readonly where?: ReadonlyMap<number, unknown> } = {},
): GuessedAreas {
  // A column of which one value was asked for tells no levels apart.
  const levels = given.level === undefined ? levelColumn(sheet, profiles, meanings) : undefined;
  const split = levels && !given.where?.has(levels.index) ? levels : undefined;
  const most = split && mostFrequent(sheet, split);
  const own = new Set(most === undefined ? [] : split?.levels.get(most)?.words);
  const all = sheet.rows.map((_, row) => row).filter((row) => !split || own.has(sheet.rows[row][split.index]?.trim() ?? ''));
  const candidates: Candidate[] = meanings.flatMap((meaning, index) =>
    meaning?.kind === 'area' && profiles[index].filled > 0 ? [{ ...meaning, index }] : [],
  );
  if (!candidates.some(({ code, level }) => !code || level !== '')) candidates.push(...unnamed(sheet, profiles, meanings, all.length));
  const inOrder = [...candidates].sort((a, b) => a.rank - b.rank || a.index - b.index);
  const isTotal = (row: number): boolean => sums.has(row) || isCalledTotal(inOrder.map(({ index }) => sheet.rows[row][index] ?? ''));
  const rows = all.filter((row) => !isTotal(row));
  const repeats = (path: readonly Candidate[]): number => repeated(sheet, rows, path);
  const ordered = (of: readonly Candidate[]): Candidate[] => [...of].sort((a, b) => a.rank - b.rank || a.index - b.index);

  const known = (index: number): Candidate =>
    candidates.find((one) => one.index === index) ?? { kind: 'area', level: '', rank: 60, code: false, index };
  let path = given.path?.map(known) ?? ordered(onePerLevel(candidates, profiles).filter(({ rank }) => rank !== 70 && rank !== 80));
  for (const more of given.path ? [] : ordered(candidates)) {
    if (path.length > 0 && repeats(path) === 0) break;
    if (path.includes(more)) continue;
    const longer = ordered([...path, more]);
    if (path.length === 0 || repeats(longer) < repeats(path)) path = longer;
  }
  // Some tables number their rows in a column without a name.
  const numbers = given.path
    ? undefined
    : profiles.find(({ index, name, distinct }) => name === '' && meanings[index] === undefined && distinct >= sheet.rows.length);
  if (numbers && path.length > 0 && repeats(path) > 0) path.push({ kind: 'area', level: '', rank: 95, code: true, index: numbers.index });
  for (const one of given.path ? [] : path.slice(0, -1)) {
    const shorter = path.filter((other) => other !== one);
    if (isSpare(one, path, sheet, rows) && repeats(shorter) <= repeats(path)) path = shorter;
  }
  if (!given.path && path.length > 0 && repeats(path) > 0) {
    const more = numberedWithin(sheet, rows, path, profiles, meanings);
    if (more) path = [...path, more];
  }
  if (!given.path) path = outermostFirst(path, sheet, rows, profiles);
  const left = repeats(path);
  const names = path.map(({ index }) => profiles[index].name);
  const undecided: string[] = [];
  const asked: string[] = [];
  const by = left > 0 && path.length > 0 ? tellsApart(profiles, path, rows.length, repeats) : undefined;
  const apart = by
    ? `${quoted(by, 40)} distinguishes them: add it to \`area\`, or keep only some of its values with \`where\``
    : 'add the column that distinguishes them to `area`';
  if (path.length === 0 && !given.path)
    asked.push('no column seems to name the area of a row, so rows are named by their line numbers; give the column under `area`');
  else if (path.length > 0 && left > 0)
    undecided.push(
      `${count(left)} of ${sheet.rows.length < sheet.total ? 'the first ' : ''}${count(rows.length)} rows share their area (${named(names)}) with another: ${apart}, or write \`kind: observer-tally\` if they are copies of the same protocol`,
    );
  const level = given.level === undefined ? levelOfRows(path, rows.length, profiles, most) : said(given.level);
  const unnamed_ = [...(split?.levels ?? [])].flatMap(([, one]) => (one.known ? [] : one.words));
  if (split && unnamed_.length > 0)
    undecided.push(
      `${quoted(profiles[split.index].name, 40)} says which level a row is of (${split.reason}); check what ${named(unnamed_)} ${unnamed_.length === 1 ? 'stands' : 'stand'} for under \`level\``,
    );
  if (level.confidence === 'unsure') asked.push(`check what a row is: \`level: ${level.value}\` is a guess (${level.reason})`);
  return {
    path: given.path
      ? said(given.path)
      : guess(
          path.map(({ index }) => index),
          path.length > 0 && left === 0 ? 'likely' : 'unsure',
          path.length === 0
            ? 'no heading names a level'
            : left === 0
              ? `${path.length > 1 ? 'headings of levels, which together are' : 'its heading or position, and it is'} different in all ${count(rows.length)} rows`
              : 'headings of levels, but rows repeat',
        ),
    level,
    ...(split && { split }),
    spare: candidates.filter((one) => !path.includes(one)).map(({ index }) => index),
    totals: all.filter(isTotal),
    undecided,
    asked,
  };
}

/** Whether the names of a row, the largest area first, end with a word for a total. */
function isCalledTotal(names: readonly string[]): boolean {
  const at = names.findIndex(namesTotal);
  return at >= 0 && names.slice(at + 1).every((name) => name.trim() === '' || namesTotal(name));
}

/** A country that is the same in every row, or names beside identifiers that tell rows apart by themselves and that group none. */
function isSpare(one: Candidate, path: readonly Candidate[], sheet: Sheet, rows: readonly number[]): boolean {
  if (one.level === 'station' || sheet.rows.some((row) => namesTotal(row[one.index] ?? ''))) return false;
  const distinct = new Set(rows.map((row) => sheet.rows[row][one.index]?.trim() ?? '')).size;
  if (one.level === 'country') return distinct <= 1;
  return path.at(-1)?.level === '' && rows.length < GROUPS * distinct;
}

/** The heading of a column of few values that would tell rows of one area apart. */
function tellsApart(
  profiles: readonly Profile[],
  path: readonly Candidate[],
  rows: number,
  repeats: (path: readonly Candidate[]) => number,
): string | undefined {
  const few = profiles.filter(({ index, name, distinct, percent }) => {
    return name !== '' && !percent && distinct > 1 && distinct <= rows / GROUPS && !path.some((one) => one.index === index);
  });
  const byValues = few.sort((a, b) => a.distinct - b.distinct).slice(0, MOST_TRIED);
  return byValues.find(({ index }) => repeats([...path, { kind: 'area', level: '', rank: 60, code: false, index }]) === 0)?.name;
}

const FEWEST_TO_NEST = 50;
/** Names of an inner level for each pair with an outer one: a few names occur in two places. */
const NESTED = 0.9;

/** Levels between region and station by which lies inside which: columns are not always in the order from the largest downwards. */
function outermostFirst(path: readonly Candidate[], sheet: Sheet, rows: readonly number[], profiles: readonly Profile[]): Candidate[] {
  const sorted = [...path];
  if (rows.length < FEWEST_TO_NEST) return sorted;
  const distinct = (...columns: readonly Candidate[]): number =>
    new Set(rows.map((row) => columns.map(({ index }) => sheet.rows[row][index]?.trim() ?? '').join('\0'))).size;
  const isBetween = ({ rank, index }: Candidate): boolean => rank === BETWEEN && !profiles[index].isNumber;
  for (let at = 1; at < sorted.length; at++)
    for (let inner = at; inner > 0; inner--) {
      const [first, second] = [sorted[inner - 1], sorted[inner]];
      if (!isBetween(first) || !isBetween(second)) break;
      const [outer, own] = [distinct(second), distinct(first)];
      if (outer < 2 || outer >= own || own < NESTED * distinct(first, second)) break;
      sorted.splice(inner - 1, 2, second, first);
    }
  return sorted;
}

const MOST_TRIED = 20;

/** Of the columns of one level, name and number, the one that tells more rows apart; the name where both do. */
function onePerLevel(candidates: readonly Candidate[], profiles: readonly Profile[]): Candidate[] {
  return candidates.filter(
    (one) =>
      one.level === '' ||
      !candidates.some((other) => {
        if (other === one || other.level !== one.level || other.code === one.code) return false;
        const [own, its] = [profiles[one.index].distinct, profiles[other.index].distinct];
        return its > own || (its === own && one.code);
      }),
  );
}

function repeated(sheet: Sheet, rows: readonly number[], path: readonly Candidate[]): number {
  if (path.length === 0) return rows.length;
  const seen = new Set<string>();
  for (const row of rows) seen.add(path.map(({ index }) => sheet.rows[row][index]?.trim() ?? '').join('\0'));
  return rows.length - seen.size;
}

/** Without a known heading: columns of words that run through the rows in blocks, the largest first; else the first of words, or a code. */
function unnamed(sheet: Sheet, profiles: readonly Profile[], meanings: readonly (Meaning | undefined)[], rows: number): Candidate[] {
  const open = profiles.filter(({ index, filled }) => meanings[index] === undefined && filled >= 0.9 * rows);
  const words = open.filter(
    ({ index, isNumber, name }) =>
      !isNumber && !isKey(sheet, index) && !TIMES.test(name) && !(sheet.repeat !== undefined && /\d$/.test(name)),
  );
  const blocks = words.filter(({ index, distinct }) => {
    let runs = 1;
    for (let row = 1; row < sheet.rows.length; row++) if (sheet.rows[row][index] !== sheet.rows[row - 1][index]) runs++;
    return distinct > 1 && distinct < sheet.rows.length && runs <= 1.5 * distinct;
  });
  const codes = open.filter(({ index, name }) => {
    const isCode = sheet.rows.some((row) => /^0\d/.test(row[index]?.trim() ?? '')) || /\b(id|code|kod|no|nr|dep)\b/i.test(name);
    return isCode && !(sheet.repeat !== undefined && /\d$/.test(name));
  });
  const found =
    blocks.length > 0 && sheet.rows.length > 20
      ? blocks.sort((a, b) => a.distinct - b.distinct).slice(-3)
      : words.length > 0
        ? words.slice(0, 4)
        : ofRows(codes, sheet.rows.length);
  return found.map(({ index }, at) => ({ kind: 'area', level: '', rank: 60 + at / 100, code: false, index }));
}

/** The code that is different in all rows, or else all of them together. */
function ofRows(codes: readonly Profile[], rows: number): readonly Profile[] {
  const own = codes.find(({ distinct }) => distinct === rows);
  return own ? [own] : codes.slice(0, 4);
}

/** Whether cells are keys that only a machine reads. */
const isKey = (sheet: Sheet, index: number): boolean =>
  sheet.rows.slice(0, 20).every((row) => /^(?=.*\d)[0-9a-f-]{16,}$/i.test(row[index]?.trim() ?? '') || /^https?:/.test(row[index] ?? ''));

const TIMES = /(^|[ _])(date|datum|fecha|time|hora)([ _]|$)|дата/i;
const FEWEST_NUMBERED = 8;

/** A column that numbers the rows of each area, or codes them: with it no row repeats its area. */
function numberedWithin(
  sheet: Sheet,
  rows: readonly number[],
  path: readonly Candidate[],
  profiles: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
): Candidate | undefined {
  if (rows.length < FEWEST_NUMBERED) return undefined;
  const cell = (row: number, index: number): string => sheet.rows[row][index]?.trim() ?? '';
  const key = (row: number): string => path.map(({ index }) => cell(row, index)).join('\0');
  const keys = rows.map(key);
  for (const { index, filled, isNumber, values, distinct } of profiles) {
    const open = meanings[index] === undefined || meanings[index]?.kind === 'area';
    if (!open || path.some((one) => one.index === index) || filled < sheet.rows.length * 0.98) continue;
    if (isNumber) {
      const last = new Map<string, number>();
      let falls = 0;
      for (const [at, row] of rows.entries()) {
        if ((last.get(keys[at]) ?? Number.NEGATIVE_INFINITY) >= values[row]) falls++;
        last.set(keys[at], values[row]);
      }
      if (falls > 0.05 * rows.length) continue;
    } else if (distinct <= 0.3 * rows.length) continue;
    const seen = new Set(rows.map((row, at) => `${keys[at]}\0${cell(row, index)}`));
    if (seen.size >= 0.999 * rows.length) return { kind: 'area', level: '', rank: 95, code: true, index };
  }
  return undefined;
}

function levelOfRows(path: readonly Candidate[], rows: number, profiles: readonly Profile[], stated?: string): Guess<string> {
  if (stated !== undefined) return guess(stated, 'certain', 'a column of levels says so');
  const last = path.at(-1);
  if (last && last.level !== '')
    return guess(last.level, 'likely', `the last column of the path is ${quoted(profiles[last.index].name, 40)}`);
  const station = path.find(({ level }) => level === 'station');
  if (station)
    return guess(
      'station',
      'likely',
      `${quoted(profiles[station.index].name, 40)} is a column of the path, and the last column only distinguishes its rows`,
    );
  const above = [...path].reverse().find(({ level }) => level !== '');
  if (above && rows > 1)
    return guess('station', 'unsure', `rows are inside ${quoted(profiles[above.index].name, 40)}, and no heading says what they are`);
  return rows > 300
    ? guess('station', 'unsure', `there are ${count(rows)} rows, and no heading says what they are`)
    : guess('region', 'unsure', `there ${rows === 1 ? 'is' : 'are'} only ${count(rows)}, and no heading says what they are`);
}

/** The level with most rows. */
function mostFrequent(sheet: Sheet, { index, levels }: LevelSplit): string {
  const rows = ({ words }: SplitLevel): number => sheet.rows.filter((row) => words.includes(row[index]?.trim() ?? '')).length;
  return [...levels].map(([level, one]) => ({ level, rows: rows(one) })).reduce((a, b) => (b.rows > a.rows ? b : a)).level;
}
