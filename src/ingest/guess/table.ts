import type { CountName } from '../../data/table.ts';
import { count } from '../../language/english.ts';
import { repeatedName } from '../headings.ts';
import { namesTotal } from '../totals-row.ts';
import { type GuessedAreas, guessAreas } from './areas.ts';
import { type GuessedVotes, guessVotes } from './contestants.ts';
import { type GuessedCounts, guessCounts, settleUnclear, summed } from './counts.ts';
import { type Guess, guess, named, quoted } from './guess.ts';
import { type Meaning, meaningOf } from './headings.ts';
import { saysPercent } from './label.ts';
import type { Sheet } from './layout.ts';
import { type Convention, conventionOf, type Profile, profile } from './numbers.ts';

/** Everything guessed of one table. */
export interface GuessedTable {
  readonly sheet: Sheet;
  readonly profiles: readonly Profile[];
  readonly convention: Convention;
  readonly shareUnit: Guess<'sign' | 'percent' | 'fraction'>;
  readonly areas: GuessedAreas;
  /** Columns of areas whose blank cells stand for the name above them. */
  readonly fillDown: readonly number[];
  readonly counts: GuessedCounts;
  readonly turnout?: Guess<number>;
  readonly turnoutAt: ReadonlyMap<string, number>;
  readonly votes: GuessedVotes;
  /** Words in cells of numbers that stand for no number. */
  readonly missing: readonly string[];
  readonly suppressed: readonly string[];
  /** Columns that nothing was made of. */
  readonly unused: readonly number[];
  readonly undecided: readonly string[];
  /** Whether anything of an election was recognised. */
  readonly known: boolean;
}

/** Guesses of a table by its headings and by its numbers, each held against the other. */
export function guessTable(given: Sheet): GuessedTable {
  const { header } = given;
  const fillDown = sparse(given);
  const sheet = fillDown.length > 0 ? filledDown(given, fillDown) : given;
  const rows = sheet.rows.length;
  const convention = conventionOf(sheet.rows);
  const profiles = header.map((name, index) => profile(sheet.rows, index, name, convention));
  const meanings = header
    .map((name, index) => meaningOf(repeatedName(name, index)))
    .map((meaning, index) => byNumbers(meaning, profiles[index]));
  const areas = guessAreas(sheet, profiles, meanings);
  const found = guessCounts(profiles, meanings, rows);
  const taken = new Set<number>([...areas.path.value, ...areas.spare, ...(areas.split ? [areas.split.index] : [])]);
  for (const { value } of found.counts.values()) for (const index of value) taken.add(index);
  const ceilings = new Map<CountName, Float64Array>();
  for (const name of ['valid', 'ballotsCast', 'issued', 'registered'] as const) {
    const columns = found.counts.get(name)?.value;
    if (columns?.some((index) => profiles[index].filled > 0)) ceilings.set(name, summed(profiles, columns, rows));
  }
  const turnout = turnoutColumn(profiles, meanings);
  const hours = hourColumns(profiles, meanings);
  const hasLevel = meanings.some((meaning) => meaning?.kind === 'area' && meaning.level !== '');
  const known = found.counts.size > 0 || turnout !== undefined || hours.size > 0;
  const votes = guessVotes(profiles, meanings, taken, ceilings, known || hasLevel || areas.split !== undefined, rows);
  const settled = settleUnclear(profiles, meanings, found.counts, votes.votes.value, rows);
  const all: GuessedVotes = { ...votes, votes: { ...votes.votes, value: [...votes.votes.value, ...settled.blankVotes] } };
  const shares = [...votes.shares.values(), ...(turnout ? [turnout.value] : []), ...hours.values()];
  const numbers = [...[...settled.counts.values()].flatMap(({ value }) => value), ...all.votes.value, ...shares];
  const words = new Set(numbers.flatMap((index) => [...profiles[index].words]));
  const used = new Set([...numbers, ...areas.path.value, ...(areas.split ? [areas.split.index] : [])]);
  return {
    sheet,
    profiles,
    convention,
    shareUnit: shareUnitOf(sheet, profiles, shares),
    areas,
    fillDown: fillDown.filter((index) => areas.path.value.includes(index)),
    counts: settled.counts,
    ...(turnout && { turnout }),
    turnoutAt: hours,
    votes: all,
    missing: [...words].filter((word) => !word.startsWith('*')),
    suppressed: [...words].filter((word) => word.startsWith('*')),
    unused: profiles.filter(({ index, filled }) => filled > 0 && !used.has(index)).map(({ index }) => index),
    undecided: [
      ...headerProblems(sheet),
      ...areas.undecided,
      ...found.undecided,
      ...settled.undecided,
      ...votes.undecided,
      ...secondHours(profiles, meanings, hours),
      ...unnamedTotals(sheet, profiles, numbers, areas),
    ],
    known: known || all.votes.value.length > 0,
  };
}

const MOST_BLANK = 0.2;

/** Columns of levels above the last that name an area in the first of its rows only. */
function sparse({ header, rows }: Sheet): number[] {
  if (rows.length < 2) return [];
  return header.flatMap((name, index) => {
    const meaning = name === '' ? undefined : meaningOf(name);
    if (meaning?.kind !== 'area' || meaning.level === '' || meaning.level === 'station') return [];
    const filled = rows.filter((row) => (row[index] ?? '').trim() !== '');
    const blank = rows.length - filled.length;
    return (rows[0][index] ?? '').trim() !== '' && filled.length > 0 && blank > MOST_BLANK * rows.length ? [index] : [];
  });
}

function filledDown(sheet: Sheet, columns: readonly number[]): Sheet {
  const above = new Map<number, string>();
  const rows = sheet.rows.map((row) => {
    const whole = [...row];
    for (const index of columns) {
      const name = (row[index] ?? '').trim();
      if (name === '') whole[index] = above.get(index) ?? '';
      else if (!namesTotal(name)) above.set(index, name);
    }
    return whole;
  });
  return { ...sheet, rows };
}

/** What the numbers say against a heading: a turnout of hundreds is a count, words are no count. */
function byNumbers(meaning: Meaning | undefined, { whole, percent, largest, isNumber, filled }: Profile): Meaning | undefined {
  if (meaning?.kind === 'turnout' && whole && !percent && largest > 100) return { kind: 'count', count: 'ballotsCast', part: false };
  if (filled === 0) return meaning;
  // "Region" may be a party as well: a heading of a level over numbers stays one, a count over words does not.
  if ((meaning?.kind === 'count' || meaning?.kind === 'turnout' || meaning?.kind === 'unclear') && !isNumber) return { kind: 'aside' };
  return meaning;
}

function turnoutColumn(profiles: readonly Profile[], meanings: readonly (Meaning | undefined)[]): Guess<number> | undefined {
  const found = profiles.filter(({ index, name, numeric }) => meanings[index]?.kind === 'turnout' && name !== '' && numeric > 0);
  const [first] = found;
  if (!first || first.largest > 1000) return undefined;
  return guess(first.index, first.percent || first.largest <= 100 ? 'certain' : 'likely', 'its heading, and percentages in its cells');
}

function hourColumns(profiles: readonly Profile[], meanings: readonly (Meaning | undefined)[]): ReadonlyMap<string, number> {
  const hours = new Map<string, number>();
  for (const { index, isNumber, largest } of profiles) {
    const meaning = meanings[index];
    if (meaning?.kind === 'turnoutAt' && isNumber && largest <= 100 && !hours.has(meaning.hour)) hours.set(meaning.hour, index);
  }
  return hours;
}

/** Hours announced twice, by two publishers perhaps: one source can have one figure for each. */
function secondHours(
  profiles: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
  hours: ReadonlyMap<string, number>,
): string[] {
  const used = new Set(hours.values());
  const left = profiles.filter(({ index, isNumber }) => meanings[index]?.kind === 'turnoutAt' && isNumber && !used.has(index));
  return left.length > 0
    ? [`${named(left.map(({ name }) => name))}: another figure for an hour that is already mapped; make it a separate source`]
    : [];
}

function shareUnitOf(sheet: Sheet, profiles: readonly Profile[], shares: readonly number[]): Guess<'sign' | 'percent' | 'fraction'> {
  const bare = shares.filter((index) => sheet.rows.some((row) => /\d$/.test(row[index]?.trim() ?? '')));
  if (bare.length === 0) return guess('sign', 'certain', shares.length > 0 ? 'the cells have a percent sign' : 'no percentages are mapped');
  const largest = Math.max(...bare.map((index) => profiles[index].largest));
  return largest <= 1 && !bare.some((index) => saysPercent(profiles[index].name))
    ? guess('fraction', 'likely', 'bare numbers of at most 1')
    : guess('percent', 'certain', `bare numbers of up to ${largest}`);
}

function headerProblems({ header, headerLine, rows }: Sheet): string[] {
  const found: string[] = [];
  const twice = [...new Set(header.map(repeatedName).filter((name, index) => name !== header[index]))];
  if (twice.length > 0) found.push(`several columns are named ${named(twice)}: each is called by its name and its column here`);
  if (headerLine.confidence === 'unsure') found.push(`${headerLine.reason}: begin the file with a line of column names`);
  const [first] = rows;
  if (first && first.length > 2 && first.every((cell, index) => cell.trim() === String(index + 1)))
    found.push('the row below the header only numbers the columns: remove it');
  return found;
}

/** A row that adds up the others without saying so in a word that is known: it would be counted twice. */
function unnamedTotals(sheet: Sheet, profiles: readonly Profile[], numbers: readonly number[], { totals, split }: GuessedAreas): string[] {
  const { rows, total, lines } = sheet;
  if (rows.length < 4 || rows.length < total || split) return [];
  const skip = new Set(totals);
  const columns = [...new Set(numbers)].filter((index) => profiles[index].whole && profiles[index].largest > 0);
  if (columns.length < 2) return [];
  const sums = columns.map((index) =>
    profiles[index].values.reduce((sum, value, row) => (skip.has(row) || Number.isNaN(value) ? sum : sum + value), 0),
  );
  return [0, rows.length - 1].flatMap((row) => {
    if (skip.has(row) || !columns.every((index, at) => 2 * profiles[index].values[row] === sums[at])) return [];
    const name = rows[row].find((cell) => cell.trim() !== '') ?? '';
    const words = rows[row].some(namesTotal) ? 'in a column of areas' : 'such as "Total"';
    return [
      `line ${count(lines[row])} (${quoted(name, 40)}) is the sum of the other rows but is not named as a total: remove it, or name it with a word ${words}`,
    ];
  });
}
