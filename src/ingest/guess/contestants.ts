import type { CountName } from '../../data/table.ts';
import { holds, summed } from './counts.ts';
import { type Guess, guess, named, quoted } from './guess.ts';
import type { Meaning } from './headings.ts';
import { meaningOf } from './headings.ts';
import { saysPercent, saysVotes, stem } from './label.ts';
import type { Profile } from './numbers.ts';

/** Columns of votes, and of the percentages printed for the same contestants. */
export interface GuessedVotes {
  readonly votes: Guess<readonly number[]>;
  /** Column of the share by the column of votes; by itself where only shares are printed. */
  readonly shares: ReadonlyMap<number, number>;
  readonly undecided: readonly string[];
}

const MOST_ABOVE = 0.1;
const NEARLY_ALL = 0.9;

/**
 * Contestants: columns of whole numbers with a heading that means nothing else, no cell of which exceeds what was cast. That they
 * add up to the valid votes settles it.
 *
 * @param ceilings sums per row that no contestant can exceed, the narrowest first
 * @param known whether the table is one of results at all: a heading of a count or of a level is known
 */
export function guessVotes(
  profiles: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
  taken: ReadonlySet<number>,
  ceilings: ReadonlyMap<CountName, Float64Array>,
  known: boolean,
  rows: number,
): GuessedVotes {
  const undecided: string[] = [];
  const free = profiles.filter(({ index, name }) => !taken.has(index) && meanings[index] === undefined && name !== '');
  const numbers = free.filter(({ isNumber, whole, percent, name }) => isNumber && whole && !percent && !saysPercent(name));
  const counted = numbers.filter((one) => !isRowNumber(one));
  const [ceiling] = ceilings;
  const above = ceiling ? counted.filter(({ values }) => (holds(values, ceiling[1], (a, b) => a <= b) ?? 1) < 1 - MOST_ABOVE) : [];
  let votes = counted.filter((one) => !above.includes(one));
  const saidSo = votes.filter(({ name }) => saysVotes(name));
  // Where some headings say "votes", the others mean something else.
  if (saidSo.length > 1 && saidSo.length >= votes.length / 2) votes = saidSo;
  if (!known && saidSo.length === 0) votes = [];
  // Where most have a percentage beside them, those without one mean something else.
  const printed = new Set(free.filter((one) => one.percent || saysPercent(one.name)).map(({ name }) => stem(name)));
  const paired = votes.filter(({ name }) => printed.has(stem(name)));
  if (paired.length > 2 && paired.length >= votes.length / 2) votes = paired;
  const total = votes.length > 2 ? sumOfOthers(votes, rows) : undefined;
  if (total) {
    votes = votes.filter((one) => one !== total);
    undecided.push(
      `${quoted(total.name)} is the sum of the columns of votes and was left out; if it is the valid votes, give it under \`valid\``,
    );
  }
  const valid = ceilings.get('valid');
  const sums = (of: readonly Profile[]): Float64Array =>
    summed(
      profiles,
      of.map(({ index }) => index),
      rows,
    );
  const adds = (sum: Float64Array, less?: Float64Array): number =>
    (valid && holds(less ? sum.map((all, row) => all - less[row]) : sum, valid, (a, b) => a === b)) ?? 0;
  const all = sums(votes);
  let exact = votes.length > 0 ? adds(all) : 0;
  if (votes.length > 2 && exact < NEARLY_ALL && valid) {
    const odd = votes.find(({ values }) => adds(all, values) >= NEARLY_ALL);
    if (odd) {
      exact = adds(all, odd.values);
      votes = votes.filter((one) => one !== odd);
      undecided.push(`${quoted(odd.name)} was left out; without it, the columns of votes add up to the valid votes`);
    }
  }
  const chosen = new Set(votes);
  const left = counted.filter((one) => !chosen.has(one) && one !== total && !undecided.some((text) => text.startsWith(quoted(one.name))));
  if (left.length > 0)
    undecided.push(
      `${named(left.map(({ name }) => name))}: whole numbers with an unknown heading${ceiling && left.every((one) => above.includes(one)) ? `; above "${ceiling[0]}" in too many rows to be votes` : ''}: map ${left.length === 1 ? 'it' : 'them'} under \`columns\` if it matters`,
    );
  const { shares, alone } = guessShares(profiles, meanings, taken, votes, known, undecided);
  const mapped = votes.length > 0 ? votes.map(({ index }) => index) : alone;
  const reason =
    exact >= NEARLY_ALL
      ? 'whole numbers with headings that mean nothing else; they add up to the valid votes'
      : votes.length === 0
        ? 'percentages with headings that mean nothing else'
        : ceiling
          ? `whole numbers with headings that mean nothing else, no more than "${ceiling[0]}"`
          : 'whole numbers with headings that mean nothing else';
  const confidence = exact >= NEARLY_ALL ? 'certain' : ceiling || saidSo.length > 1 || shares.size > 1 ? 'likely' : 'unsure';
  return { votes: guess(mapped, confidence, reason), shares, undecided };
}

/** 1, 2, 3 … in every row. */
function isRowNumber({ values }: Profile): boolean {
  return (
    values.length > 2 &&
    values.every((value, row) => row === 0 || Number.isNaN(value) || value === values[row - 1] + 1 || Number.isNaN(values[row - 1]))
  );
}

/** The column that is the sum of all the others in nearly every row. */
function sumOfOthers(votes: readonly Profile[], rows: number): Profile | undefined {
  const all = new Float64Array(rows);
  for (const { values } of votes) for (let row = 0; row < rows; row++) all[row] += values[row];
  return votes.find(({ values, largest }) => largest > 0 && (holds(all, values, (sum, own) => sum === 2 * own) ?? 0) >= NEARLY_ALL);
}

function guessShares(
  profiles: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
  taken: ReadonlySet<number>,
  votes: readonly Profile[],
  known: boolean,
  undecided: string[],
): { shares: ReadonlyMap<number, number>; alone: readonly number[] } {
  const shares = new Map<number, number>();
  const open = profiles.filter(({ index, name, isNumber, percent, largest, whole }) => {
    const isShare = percent || (isNumber && largest <= 100 && (saysPercent(name) || !whole));
    return !taken.has(index) && name !== '' && isShare && (meanings[index] === undefined || saysPercent(name));
  });
  const byStem = new Map(votes.map((one) => [stem(one.name), one.index]));
  const alone: Profile[] = [];
  for (const one of open) {
    const of = byStem.get(stem(one.name));
    if (of !== undefined && !shares.has(of)) shares.set(of, one.index);
    // The share of a count, such as invalid votes, has no place of its own.
    else if (meaningOf(stem(one.name)) === undefined && meanings[one.index] === undefined) alone.push(one);
  }
  if (votes.length === 0 && known && alone.length > 1) {
    for (const { index } of alone) shares.set(index, index);
    return { shares, alone: alone.map(({ index }) => index) };
  }
  if (alone.length > 0)
    undecided.push(
      `${named(alone.map(({ name }) => name))}: percentages of unknown contestants; if they are shares of votes, map them under \`shares\``,
    );
  return { shares, alone: [] };
}
