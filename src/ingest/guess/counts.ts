import { COUNTS, type CountName } from '../../data/table.ts';
import { percent } from '../../language/english.ts';
import { type Confidence, type Guess, guess, named, quoted } from './guess.ts';
import type { Meaning } from './headings.ts';
import { saysPercent } from './label.ts';
import type { Profile } from './numbers.ts';

/** Columns of the counts of a table: several where they add up. */
export type GuessedCounts = ReadonlyMap<CountName, Guess<readonly number[]>>;

/** Rows from which on a sum that holds in all of them is no chance. */
export const FEWEST_ROWS = 3;

/** What can be no less than what, in every honest row. */
const ABOVE: readonly (readonly [CountName, CountName])[] = [
  ['registered', 'issued'],
  ['registered', 'ballotsCast'],
  ['issued', 'ballotsCast'],
  ['received', 'issued'],
  ['ballotsCast', 'valid'],
  ['ballotsCast', 'invalid'],
];

/** Part of the rows that may break an order without the guess being wrong: such rows are what an audit looks for. */
const MOST_BROKEN = 0.2;

/** The sum of columns in each row; NaN where one has no number. */
export function summed(profiles: readonly Profile[], indices: readonly number[], rows: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => indices.reduce((sum, index) => sum + profiles[index].values[row], 0));
}

/** In what part of the rows that have both something holds; undefined where no row has both. */
export function holds(a: Float64Array, b: Float64Array, test: (a: number, b: number) => boolean): number | undefined {
  let rows = 0;
  let good = 0;
  for (let row = 0; row < a.length; row++) {
    if (Number.isNaN(a[row]) || Number.isNaN(b[row])) continue;
    rows++;
    if (test(a[row], b[row])) good++;
  }
  return rows === 0 ? undefined : good / rows;
}

/** What is left to decide of a count. */
interface OpenCount {
  readonly name: CountName;
  /** Whether the count breaks the order that the numbers of honest rows have. */
  readonly isOrder: boolean;
  readonly text: string;
}

/** The columns of counts by their headings, each held against the others by the numbers. */
export function guessCounts(
  profiles: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
  rows: number,
): { counts: GuessedCounts; undecided: readonly OpenCount[] } {
  const undecided: OpenCount[] = [];
  const chosen = new Map<CountName, number[]>();
  for (const name of COUNTS) {
    const all = profiles.filter(({ index, name: heading, percent: signed, whole, filled }) => {
      const meaning = meanings[index];
      return (
        meaning?.kind === 'count' && meaning.count === name && heading !== '' && !signed && !saysPercent(heading) && (whole || filled === 0)
      );
    });
    const isPart = ({ index }: Profile): boolean => (meanings[index] as { part?: boolean }).part === true;
    const wholes = all.filter((one) => !isPart(one));
    const used = wholes.length > 0 ? wholes.slice(0, 1) : all;
    if (used.length === 0) continue;
    chosen.set(
      name,
      used.map(({ index }) => index),
    );
    const others = all.filter((one) => !used.includes(one));
    if (others.length > 0)
      undecided.push({
        name,
        isOrder: false,
        text: `${named(others.map((one) => one.name))} may be "${name}", but ${named(used.map((one) => one.name))} was used`,
      });
  }
  voters(profiles, meanings, chosen, rows);
  const values = new Map([...chosen].map(([name, indices]) => [name, summed(profiles, indices, rows)]));
  const counts = new Map<CountName, Guess<readonly number[]>>();
  for (const [name, indices] of chosen) {
    const { confidence, reason } = judged(name, values, indices.length, undecided);
    const empty = indices.every((index) => profiles[index].filled === 0);
    counts.set(name, empty ? guess(indices, 'unsure', 'its heading; the column is empty') : guess(indices, confidence, reason));
  }
  return { counts, undecided };
}

/** "Voters" are those on the roll in one table and those who came in another. */
function voters(
  profiles: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
  chosen: Map<CountName, number[]>,
  rows: number,
): void {
  const found = profiles.find(({ index, whole, name }) => {
    const meaning = meanings[index];
    return meaning?.kind === 'unclear' && meaning.word === 'voters' && whole && !saysPercent(name);
  });
  if (!found) return;
  if (chosen.has('registered')) {
    if (!chosen.has('ballotsCast')) chosen.set('ballotsCast', [found.index]);
    return;
  }
  const cast = chosen.get('ballotsCast') ?? chosen.get('issued');
  if (cast) {
    if ((holds(found.values, summed(profiles, cast, rows), (a, b) => a >= b) ?? 0) > 1 - MOST_BROKEN)
      chosen.set('registered', [found.index]);
  } else if (chosen.has('valid')) chosen.set('ballotsCast', [found.index]);
}

function judged(
  name: CountName,
  values: ReadonlyMap<CountName, Float64Array>,
  parts: number,
  undecided: OpenCount[],
): { confidence: Confidence; reason: string } {
  const own = parts > 1 ? `their headings say that they are its ${parts} parts` : 'its heading';
  const kept: string[] = [];
  const broken: string[] = [];
  for (const [upper, lower] of ABOVE) {
    if (upper !== name && lower !== name) continue;
    const [a, b] = [values.get(upper), values.get(lower)];
    const part = a && b && holds(a, b, (x, y) => x >= y);
    if (part === undefined) continue;
    const other = upper === name ? lower : upper;
    const words = `${upper === name ? 'no less' : 'no more'} than "${other}" in ${percent(Math.floor(part * 10_000) / 10_000, part === 1 ? 0 : 2)} of the rows`;
    (part > 1 - MOST_BROKEN ? kept : broken).push(words);
  }
  if (broken.length > 0) {
    undecided.push({
      name,
      isOrder: true,
      text: `"${name}" was chosen by its heading, but it is ${broken.join(', ')}: check whether columns were swapped`,
    });
    return { confidence: 'unsure', reason: `${own}; but ${broken.join(', ')}` };
  }
  return { confidence: 'likely', reason: [own, ...kept.slice(0, 2)].join('; ') };
}

/** Where blank votes and columns called "total" belong, by what adds up. */
export function settleUnclear(
  profiles: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
  counts: GuessedCounts,
  votes: readonly number[],
  rows: number,
  known: readonly number[] = [],
): { counts: GuessedCounts; blankVotes: readonly number[]; undecided: readonly string[]; asked: readonly string[] } {
  const settled = new Map(counts);
  const undecided: string[] = [];
  const blankVotes: number[] = [];
  const asked: string[] = [];
  const part = (a: Float64Array, b: Float64Array): number => holds(a, b, (x, y) => x === y) ?? 0;
  const equal = (a: Float64Array, b: Float64Array): boolean => part(a, b) > 1 - MOST_BROKEN;
  const sure = (a: Float64Array, b: Float64Array): Confidence => (part(a, b) === 1 && rows >= FEWEST_ROWS ? 'certain' : 'likely');
  const of = (name: CountName): readonly number[] | undefined => settled.get(name)?.value;
  const sum = (indices: readonly number[]): Float64Array => summed(profiles, indices, rows);
  const unclear = (word: string): Profile[] =>
    profiles.filter(({ index, whole, name }) => {
      const meaning = meanings[index];
      return meaning?.kind === 'unclear' && meaning.word === word && whole && name !== '';
    });
  const placed = new Set([...known, ...[...counts.values()].flatMap(({ value }) => value)]);
  const blanks = unclear('blank').flatMap(({ index }) => (placed.has(index) ? [] : [index]));
  for (const total of unclear('total').filter(({ index }) => !placed.has(index))) {
    const invalid = of('invalid');
    const isValid = votes.length > 1 && equal(total.values, sum([...votes, ...blanks]));
    const parts = of('valid') ?? (votes.length > 1 ? votes : undefined);
    const whole = invalid && parts ? [sum([...parts, ...invalid]), sum([...parts, ...invalid, ...blanks])] : [];
    const isCast = whole.find((values) => equal(total.values, values));
    if (isCast && !of('ballotsCast'))
      settled.set(
        'ballotsCast',
        guess([total.index], sure(total.values, isCast), 'it is the sum of valid votes and invalid ballots', 'sum'),
      );
    else if (isValid && !of('valid')) settled.set('valid', guess([total.index], 'likely', 'it is the sum of the votes for contestants'));
    else if (!of('ballotsCast') && !isValid && !isCast)
      undecided.push(`${quoted(total.name)} may be ballots cast or valid votes: name it under \`ballotsCast\` or \`valid\``);
  }
  if (blanks.length === 0) return { counts: settled, blankVotes, undecided, asked };
  const [valid, invalid, cast] = [of('valid'), of('invalid'), of('ballotsCast')];
  const inInvalid = cast && valid && invalid && equal(sum(cast), sum([...valid, ...invalid, ...blanks]));
  if (valid && votes.length > 0 && equal(sum(valid), sum([...votes, ...blanks]))) blankVotes.push(...blanks);
  else if (inInvalid)
    settled.set(
      'invalid',
      guess(
        [...invalid, ...blanks],
        sure(sum(cast), sum([...valid, ...invalid, ...blanks])),
        'their headings; with valid votes they add up to ballots cast',
        'sum',
      ),
    );
  else
    asked.push(
      `${named(blanks.map((index) => profiles[index].name))}: add blank votes to the columns under \`invalid\`, or, where they count as valid, list them as a contestant`,
    );
  return { counts: settled, blankVotes, undecided, asked };
}
