import { namesTotal } from '../totals-row.ts';
import { levelOf, type Meaning } from './headings.ts';
import type { Sheet } from './layout.ts';
import type { Profile } from './numbers.ts';

/** A column that says of each row what level it is of. */
export interface LevelSplit {
  readonly index: number;
  readonly levels: ReadonlyMap<string, SplitLevel>;
  /** Why the column is taken for one of levels. */
  readonly reason: string;
  /** Whether the rows of one level were found to add up to those of another. */
  readonly adds: boolean;
}

/** The values that stand for one level. */
export interface SplitLevel {
  readonly words: readonly string[];
  /** Whether the words themselves name the level. */
  readonly known: boolean;
}

const MOST_LEVELS = 12;
/** Columns of numbers in which one level has to add up to the other. */
const FEWEST_SUMS = 2;
const MOST_UNEQUAL = 0.4;
const FEWEST_ROWS = 3;

/**
 * The column of levels: by its heading and its words, or, in any language, because the rows of one of its values add up to those of
 * another in column after column.
 */
export function levelColumn(
  sheet: Sheet,
  profiles: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
): LevelSplit | undefined {
  return byWords(sheet, meanings) ?? bySums(sheet, profiles, meanings);
}

const cellAt = ({ rows }: Sheet, row: number, index: number): string => rows[row][index]?.trim() ?? '';

/** The rows of each value of a column; undefined where they are too many, or blank somewhere. */
function rowsByValue(sheet: Sheet, index: number): Map<string, number[]> | undefined {
  const found = new Map<string, number[]>();
  for (let row = 0; row < sheet.rows.length; row++) {
    const value = cellAt(sheet, row, index);
    const own = found.get(value);
    if (own) own.push(row);
    else found.set(value, [row]);
    if (found.size > MOST_LEVELS || value === '') return undefined;
  }
  return found;
}

function byWords(sheet: Sheet, meanings: readonly (Meaning | undefined)[]): LevelSplit | undefined {
  const index = meanings.findIndex((meaning) => meaning?.kind === 'level');
  const values = index < 0 ? undefined : rowsByValue(sheet, index);
  if (!values) return undefined;
  const known = [...values.keys()].filter((word) => levelOf(word) !== undefined).length;
  const levels = levelsOf([...values.keys()].map((word) => [word]));
  return known > 0 && known >= 0.5 * values.size ? { index, levels, reason: 'its words name levels', adds: false } : undefined;
}

/** Levels of groups of words; a word that names none is one of its own. */
function levelsOf(groups: readonly (readonly string[])[], lowest?: readonly string[]): ReadonlyMap<string, SplitLevel> {
  const levels = new Map<string, SplitLevel>();
  for (const words of groups) {
    const named = words.map(levelOf).find((level) => level !== undefined);
    const level = named ?? (words === lowest ? 'station' : words[0].toLowerCase().replace(/\s+/g, '-'));
    const before = levels.get(level);
    levels.set(level, { words: [...(before?.words ?? []), ...words], known: named !== undefined && before?.known !== false });
  }
  return levels;
}

/** A column of words by which the rows fall into groups that each add up to the whole. */
function bySums(sheet: Sheet, profiles: readonly Profile[], meanings: readonly (Meaning | undefined)[]): LevelSplit | undefined {
  const numbers = profiles.filter(({ whole, isNumber, largest, numeric }) => {
    return whole && isNumber && largest > 0 && numeric >= 0.5 * sheet.rows.length;
  });
  if (numbers.length < FEWEST_SUMS || sheet.rows.length < FEWEST_ROWS) return undefined;
  for (const { index, isNumber, distinct, name } of profiles) {
    if (isNumber || name === '' || meanings[index]?.kind === 'area' || distinct < 2 || distinct > MOST_LEVELS) continue;
    const values = rowsByValue(sheet, index);
    const groups = values && groupsOf(values, numbers);
    if (!groups || [...values.keys()].some(namesTotal)) continue;
    if (groups.some((words) => words.length > 1 && !alternate(sheet, index, words))) continue;
    const rows = groups.map((words) => words.flatMap((word) => values.get(word) as number[]));
    if (!areNested(sheet, profiles, index, rows)) continue;
    const others = [...values.keys()].filter((word) => !groups.some((words) => words.includes(word))).map((word) => [word]);
    const reason = 'the rows of each of its values add up to the same numbers';
    return { index, levels: levelsOf([...groups, ...others], groups[groups.length - 1]), reason, adds: true };
  }
  return undefined;
}

/** Whether words of one level stand beside each other again and again; names of places have their rows together. */
function alternate(sheet: Sheet, index: number, words: readonly string[]): boolean {
  const runs = new Map<string, number>();
  for (let row = 0; row < sheet.rows.length; row++) {
    const word = cellAt(sheet, row, index);
    if (row === 0 || word !== cellAt(sheet, row - 1, index)) runs.set(word, (runs.get(word) ?? 0) + 1);
  }
  return words.every((word) => (runs.get(word) ?? 0) > 1);
}

/** Groups of values whose rows add up to the same, the one of fewest rows first; undefined where there are not two of them. */
function groupsOf(values: ReadonlyMap<string, readonly number[]>, numbers: readonly Profile[]): readonly (readonly string[])[] | undefined {
  const sums = new Map([...values].map(([word, rows]) => [word, numbers.map(({ values: of }) => sumOf(of, rows))]));
  const order = [...values].sort(([, a], [, b]) => a.length - b.length).map(([word]) => word);
  const [first] = order;
  const whole = sums.get(first) as number[];
  const isWhole = (words: readonly string[]): boolean => {
    const equal = whole.map((sum, at) => sum > 0 && words.reduce((all, word) => all + (sums.get(word) as number[])[at], 0) === sum);
    const unequal = equal.filter((one, at) => !one && whole[at] > 0).length;
    return equal.filter(Boolean).length >= FEWEST_SUMS && unequal <= MOST_UNEQUAL * whole.length;
  };
  const alone = order.filter((word) => isWhole([word]));
  const rest = order.filter((word) => !alone.includes(word));
  const together = subsetOf(rest, isWhole);
  const groups = [...alone.map((word) => [word]), ...(together ? [together] : [])];
  const rows = (words: readonly string[]): number => words.reduce((all, word) => all + (values.get(word)?.length ?? 0), 0);
  const sorted = groups.sort((a, b) => rows(a) - rows(b));
  return sorted.length > 1 && rows(sorted[0]) < rows(sorted[sorted.length - 1]) ? sorted : undefined;
}

const MOST_TOGETHER = 10;

/** The largest set of words whose rows add up to the whole. */
function subsetOf(words: readonly string[], isWhole: (words: readonly string[]) => boolean): readonly string[] | undefined {
  if (words.length < 2 || words.length > MOST_TOGETHER) return undefined;
  const sets = Array.from({ length: 1 << words.length }, (_, set) => words.filter((_, at) => (set >> at) & 1));
  return sets
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length)
    .find(isWhole);
}

const sumOf = (values: Float64Array, rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + (Number.isNaN(values[row]) ? 0 : values[row]), 0);

/**
 * Whether rows of different levels are about different places: some column of names has other words in each. Where all names are
 * the same, the column tells ways of voting apart.
 */
function areNested(sheet: Sheet, profiles: readonly Profile[], index: number, groups: readonly (readonly number[])[]): boolean {
  const [upper, lower] = [groups[0], groups[groups.length - 1]];
  return profiles.some((one) => {
    if (one.index === index || one.name === '' || one.isNumber) return false;
    const names = new Set(lower.map((row) => cellAt(sheet, row, one.index)));
    return upper.every((row) => !names.has(cellAt(sheet, row, one.index)));
  });
}
