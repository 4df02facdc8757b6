import type { CountName } from '../../data/table.ts';
import { ceilingsOf, type GuessedVotes, guessVotes, sureness, type VotesInput, votesOfSum } from './contestants.ts';
import { type GuessedCounts, guessCounts, holds, settleUnclear, summed } from './counts.ts';
import { type Guess, guess, named, quoted } from './guess.ts';
import type { Meaning } from './headings.ts';
import { castAndSpoilt, type MainSum, mainSum, ROLL } from './main-sum.ts';
import type { Profile } from './numbers.ts';
import { families, NEARLY_ALL } from './relations.ts';

/** What the columns of numbers are. */
export interface Roles {
  readonly counts: GuessedCounts;
  readonly votes: GuessedVotes;
  /** Why a column of whole numbers is nothing that a manifest names. */
  readonly why: ReadonlyMap<number, string>;
  readonly undecided: readonly string[];
  /** What is left to decide and is asked as a question as well. */
  readonly asked: readonly string[];
}

export interface RolesInput {
  readonly profiles: readonly Profile[];
  readonly meanings: readonly (Meaning | undefined)[];
  readonly taken: ReadonlySet<number>;
  readonly refused: ReadonlyMap<number, string>;
  /** Whether a heading other than one of a count says that the table is one of results. */
  readonly known: boolean;
  readonly rows: number;
}

/** Reasons against votes that a sum overrules: chance, or an order of the rows, may bring them about. */
const SOFT = /^it (rises|has (one|only))/;

/**
 * Roles by arithmetic first: what adds up to what, over all rows but a few. Headings name what the sums leave open, and rule
 * out what they contradict.
 */
export function guessRoles(input: RolesInput): Roles {
  const { profiles, meanings, taken, refused, rows } = input;
  const found = guessCounts(profiles, meanings, rows);
  const headed = new Set([...found.counts.values()].flatMap(({ value }) => value));
  const isPool = ({ index, name, isNumber, whole, percent, filled }: Profile): boolean =>
    isNumber && whole && !percent && filled > 0 && name !== '' && !taken.has(index) && meanings[index]?.kind !== 'aside';
  const strict = profiles.filter((one) => isPool(one) && (!refused.has(one.index) || headed.has(one.index)));
  const loose = profiles.filter((one) => isPool(one) && (!refused.has(one.index) || SOFT.test(refused.get(one.index) as string)));
  const main = mainSum(profiles, strict, meanings) ?? (loose.length > strict.length ? mainSum(profiles, loose, meanings) : undefined);
  const pool = main && !main.contestants.every((index) => strict.some((one) => one.index === index)) ? loose : strict;
  return main ? rolesOfSum(main, pool, found, input) : rolesOfHeadings(strict, found, input);
}

/** Roles where nothing adds up: by headings, and by what is no more than what. */
function rolesOfHeadings(pool: readonly Profile[], found: ReturnType<typeof guessCounts>, input: RolesInput): Roles {
  const { profiles, meanings, rows } = input;
  const taken = new Set(input.taken);
  const counts = new Map(found.counts);
  const valid = counts.get('valid')?.value;
  if (valid?.length === 1)
    castFrom(
      valid[0],
      pool.filter(({ index }) => index !== valid[0]),
      counts,
      input,
      (name, indices, reason, sure) => counts.set(name, guess(indices, sure, reason, 'sum')),
    );
  for (const { value } of counts.values()) for (const index of value) taken.add(index);
  const ceilings = ceilingsOf(counts, profiles, rows);
  const why = new Map(input.refused);
  for (const [index, reason] of awayFrom(counts, input)) why.set(index, reason);
  const refused = new Map(why);
  const votes = guessVotes({ ...input, taken, refused, ceilings, known: input.known || counts.size > 0 });
  if (votes.base !== undefined && !counts.has('valid'))
    counts.set('valid', guess([votes.base], 'likely', 'the percentages of the contestants are of it'));
  const settled = settleUnclear(profiles, meanings, counts, votes.votes.value, rows);
  const all = { ...votes, votes: { ...votes.votes, value: [...votes.votes.value, ...settled.blankVotes] } };
  const order = found.undecided.map(({ text }) => text);
  return {
    counts: settled.counts,
    votes: all,
    why,
    undecided: [...order, ...settled.undecided],
    asked: [...settled.asked, ...votes.asked],
  };
}

/** Roles around the sum of the votes: what it is of, ballots cast, invalid ballots, the roll. */
function rolesOfSum(main: MainSum, pool: readonly Profile[], found: ReturnType<typeof guessCounts>, input: RolesInput): Roles {
  const { profiles, meanings, rows, taken } = input;
  const undecided: string[] = [];
  const asked: string[] = [];
  const why = new Map(input.refused);
  const counts = new Map<CountName, Guess<readonly number[]>>(found.counts);
  const heading = (index: number): string => quoted(profiles[index].name, 40);
  const { confidence, words } = sureness(main.exact, main.rows);
  const isBlank = (index: number): boolean => meanings[index]?.kind === 'unclear';
  const meaningOfTotal = main.total === undefined ? undefined : meanings[main.total];
  const beyond = (index: number): boolean => main.total !== index && !main.contestants.includes(index) && !main.within.includes(index);
  const others = pool.filter(({ index }) => beyond(index));
  let contestants = trimmed(main.contestants, profiles, undecided);

  // Blank votes within the sum are valid ones where a column of ballots has the invalid ones beside it.
  let asideIsValid = false;
  if (main.aside.length > 0 && main.aside.every(isBlank) && main.total !== undefined) {
    const values = profiles[main.total].values;
    const says = meaningOfTotal?.kind === 'count' && meaningOfTotal.count === 'valid';
    asideIsValid =
      says ||
      castAndSpoilt(
        profiles,
        values,
        others.filter(({ index }) => !main.aside.includes(index)),
        meanings,
      ) !== undefined;
    if (asideIsValid) contestants = [...contestants, ...main.aside];
  }
  const isCast =
    main.total !== undefined &&
    !asideIsValid &&
    (main.aside.length > 0 || (counts.get('ballotsCast')?.value.join() === String(main.total) && meaningOfTotal !== undefined));
  const setSum = (name: CountName, indices: readonly number[], reason: string, sure = confidence): void => {
    const before = counts.get(name)?.value;
    if (before && before.join() !== indices.join()) {
      const dropped = before.filter((index) => !indices.includes(index));
      if (dropped.length > 0)
        undecided.push(`${named(dropped.map((index) => profiles[index].name))} may be "${name}" by the heading, but ${reason}`);
    }
    counts.set(name, guess(indices, sure, reason, 'sum'));
  };
  if (main.total !== undefined && isCast) {
    const whole = main.aside.length > 0 ? 'votes, invalid and blank ballots' : 'the votes';
    setSum('ballotsCast', [main.total], `it is the sum of ${whole} in ${words}`);
    if (main.aside.length > 0) setSum('invalid', main.aside, `with the votes, they add up to ${heading(main.total)} in ${words}`);
  } else if (main.total !== undefined) setSum('valid', [main.total], `it is the sum of the votes in ${words}`);
  else if (main.less) {
    setSum('ballotsCast', [main.less.cast], `the votes and invalid ballots add up to it in ${words}`);
    setSum('invalid', main.less.invalid, `with the votes, they add up to ${heading(main.less.cast)} in ${words}`);
  }
  if (main.total !== undefined && !isCast) castFrom(main.total, others, counts, input, setSum);
  // A count of which the arithmetic made another is not that count any more.
  const sums = new Set(
    ['valid', 'ballotsCast', 'invalid'].flatMap((name) => {
      const one = counts.get(name as CountName);
      return one?.by === 'sum' ? one.value : [];
    }),
  );
  for (const [name, { value, by }] of counts)
    if (by !== 'sum' && value.some((index) => sums.has(index) || contestants.includes(index))) counts.delete(name);
  for (const [index, reason] of awayFrom(counts, input)) why.set(index, reason);
  rollFrom(others, counts, why, input, asked);
  for (const [index, reason] of awayFrom(counts, input)) why.set(index, reason);

  const used = new Set([...counts.values()].flatMap(({ value }) => value));
  const nowTaken = new Set([...taken, ...used]);
  const votesInput: VotesInput = { ...input, taken: nowTaken, ceilings: new Map() };
  const summed_ = votesOfSum(main, contestants, votesInput);
  const isDoubtful = fewDoubt(main, contestants, meaningOfTotal, profiles) !== undefined;
  const votes = isDoubtful ? { ...summed_, votes: { ...summed_.votes, confidence: 'unsure' as const } } : summed_;
  const doubt = fewDoubt(main, contestants, meaningOfTotal, profiles);
  if (doubt !== undefined) asked.push(doubt);
  for (const index of main.within) why.set(index, 'it is part of a contestant');
  for (const { total, parts } of main.others.filter((one) => !used.has(one.total))) {
    undecided.push(
      `${named(parts.map((index) => profiles[index].name))} add up to ${heading(total)}: these may be the votes of another contest on the same ballots; describe it in a manifest of its own`,
    );
    for (const index of [total, ...parts]) why.set(index, 'it belongs to another sum of votes');
  }
  const unknown = others.filter(
    ({ index }) => !used.has(index) && !why.has(index) && !contestants.includes(index) && meanings[index] === undefined,
  );
  if (unknown.length > 0 && confidence !== 'certain')
    undecided.push(
      `${named(unknown.map(({ name }) => name))}: whole numbers that are no part of the sum of the votes: map ${unknown.length === 1 ? 'it' : 'them'} under \`columns\` if it matters`,
    );
  if (main.exact < NEARLY_ALL * main.rows)
    undecided.push(
      `the columns of votes add up to ${main.total === undefined ? 'the valid votes' : heading(main.total)} in only ${words}: check whether one is missing, or does not belong`,
    );
  // What a sum proves is in no doubt, whatever the order of the numbers.
  const kept = found.undecided.flatMap(({ name, isOrder, text }) => (isOrder && counts.get(name)?.by === 'sum' ? [] : [text]));
  const settled = settleUnclear(profiles, meanings, counts, contestants, rows, asideIsValid ? main.aside : []);
  return {
    counts: settled.counts,
    votes,
    why,
    undecided: [...kept, ...settled.undecided, ...undecided],
    asked: [...settled.asked, ...asked],
  };
}

const SMALL_PART = 0.15;

/** Two columns of which one is small may as well be valid votes and invalid ballots, where no heading speaks. */
function fewDoubt(
  main: MainSum,
  contestants: readonly number[],
  meaning: Meaning | undefined,
  profiles: readonly Profile[],
): string | undefined {
  if (contestants.length !== 2 || meaning !== undefined || main.total === undefined) return undefined;
  const sum = (index: number): number => profiles[index].values.reduce((all, value) => all + (Number.isNaN(value) ? 0 : value), 0);
  if (Math.min(...contestants.map(sum)) >= SMALL_PART * sum(main.total)) return undefined;
  const both = named(contestants.map((index) => profiles[index].name));
  return `check whether ${both} are contestants: they add up to ${quoted(profiles[main.total].name, 40)}, but valid and invalid ballots would do so too`;
}

/** Ballots cast and what was not valid in them, by addition to the valid votes. */
function castFrom(
  valid: number,
  others: readonly Profile[],
  counts: ReadonlyMap<CountName, Guess<readonly number[]>>,
  { profiles, meanings }: RolesInput,
  setSum: (name: CountName, indices: readonly number[], reason: string, sure: Guess<unknown>['confidence']) => void,
): void {
  const one = castAndSpoilt(profiles, profiles[valid].values, others, meanings);
  if (!one) return;
  const [cast, invalid] = [counts.get('ballotsCast')?.value, counts.get('invalid')?.value];
  // Several columns that make up a count by their headings are a better guess than one that happens to fit.
  if ((cast && (cast.length > 1 || cast[0] !== one.cast)) || (invalid && !invalid.some((index) => one.invalid.includes(index)))) return;
  const { confidence, words } = sureness(one.exact, one.rows);
  const to = quoted(profiles[one.cast].name, 40);
  setSum(
    'ballotsCast',
    [one.cast],
    `valid votes and ${named(one.invalid.map((index) => profiles[index].name))} add up to it in ${words}`,
    confidence,
  );
  setSum('invalid', one.invalid, `with valid votes, they add up to ${to} in ${words}`, confidence);
}

/** The roll: what is no less than ballots cast, and most of all what they and those who stayed away add up to. */
function rollFrom(
  others: readonly Profile[],
  counts: Map<CountName, Guess<readonly number[]>>,
  why: Map<number, string>,
  { profiles, meanings, rows }: RolesInput,
  asked: string[],
): void {
  if (counts.has('registered')) return;
  const cast = counts.get('ballotsCast') ?? counts.get('valid');
  if (!cast) return;
  const values = summed(profiles, cast.value, rows);
  const used = new Set([...counts.values()].flatMap(({ value }) => value));
  const open = others.filter(({ index }) => !used.has(index) && !why.has(index) && meanings[index] === undefined);
  for (const roll of open)
    for (const away of open) {
      if (away === roll || away.largest <= 0) continue;
      const left = roll.values.map((value, row) => value - values[row]);
      const part = holds(left, away.values, (a, b) => a === b) ?? 0;
      if (part < NEARLY_ALL) continue;
      const sure = sureness(Math.round(part * rows), rows);
      const name = counts.has('ballotsCast') ? 'ballots cast' : 'valid votes';
      counts.set(
        'registered',
        guess(
          [roll.index],
          'likely',
          `${name} and ${quoted(away.name, 40)}, perhaps those who stayed away, add up to it in ${sure.words}`,
          'sum',
        ),
      );
      return;
    }
  const above = open.filter((one) => (holds(one.values, values, (a, b) => a >= b) ?? 0) >= NEARLY_ALL);
  const sums = new Set(above.filter((one) => open.some((other) => other !== one && isSumOfTwo(one, other, open))));
  const plain = above.filter((one) => !sums.has(one));
  const said = plain.filter(({ name }) => ROLL.test(name));
  const candidates = said.length > 0 ? said : plain;
  if (candidates.length === 1)
    counts.set(
      'registered',
      guess([candidates[0].index], 'unsure', `no less than "${counts.has('ballotsCast') ? 'ballotsCast' : 'valid'}" in nearly all rows`),
    );
  if (candidates.length === 1)
    asked.push(
      `check that ${quoted(candidates[0].name)} is the number of registered voters: its numbers allow it, and no heading that is known says so`,
    );
  else if (candidates.length > 1)
    asked.push(
      `${named(candidates.map(({ name }) => name))}: one may be the number of registered voters; if so, name it under \`registered\``,
    );
}

function isSumOfTwo(one: Profile, first: Profile, all: readonly Profile[]): boolean {
  if (first.largest <= 0) return false;
  return all.some((second) => {
    if (second === one || second === first || second.largest <= 0) return false;
    const sum = first.values.map((value, row) => value + second.values[row]);
    return (holds(sum, one.values, (a, b) => a === b) ?? 0) >= NEARLY_ALL;
  });
}

/** Columns that others give: those who stayed away, and copies of a count. */
function awayFrom(
  counts: ReadonlyMap<CountName, Guess<readonly number[]>>,
  { profiles, meanings, taken, rows }: RolesInput,
): Map<number, string> {
  const found = new Map<number, string>();
  const used = new Set([...counts.values()].flatMap(({ value }) => value));
  const sums = new Map([...counts].map(([name, { value }]) => [name, summed(profiles, value, rows)]));
  const open = profiles.filter(
    ({ index, isNumber, whole, numeric }) => isNumber && whole && numeric > 1 && !used.has(index) && !taken.has(index),
  );
  const equal = (a: Float64Array, b: Float64Array): boolean => (holds(a, b, (x, y) => x === y) ?? 0) >= NEARLY_ALL;
  const [roll, cast, valid] = [sums.get('registered'), sums.get('ballotsCast'), sums.get('valid')];
  for (const one of open) {
    if (meanings[one.index]?.kind === 'count' || one.largest <= 0) continue;
    for (const [name, values] of [
      ['ballotsCast', cast],
      ['valid', valid],
    ] as const)
      if (
        roll &&
        values &&
        equal(
          roll.map((all, row) => all - values[row]),
          one.values,
        )
      )
        found.set(one.index, `it is "registered" less "${name}"`);
    for (const [name, values] of sums) if (equal(values, one.values)) found.set(one.index, `it is the same as "${name}"`);
  }
  return found;
}

/** Columns at either end that are 0 in every row and have another kind of heading: nothing says that they are votes. */
function trimmed(contestants: readonly number[], profiles: readonly Profile[], undecided: string[]): readonly number[] {
  const nonzero = contestants.filter((index) => profiles[index].largest > 0);
  if (nonzero.length < 2) return contestants;
  const kinds = families(contestants.map((index) => profiles[index]));
  const alike = (index: number): boolean =>
    kinds.some((kind) => kind.includes(index) && kind.some((other) => other !== index && profiles[other].largest > 0));
  const first = contestants.indexOf(nonzero[0]);
  const last = contestants.lastIndexOf(nonzero[nonzero.length - 1]);
  const ends = contestants.filter((index, at) => (at < first || at > last) && !alike(index));
  const leading = ends.filter((index) => contestants.indexOf(index) < first);
  const trailing = ends.filter((index) => !leading.includes(index));
  if (leading.length > 0)
    undecided.push(`${named(leading.map((index) => profiles[index].name))}: 0 in every row; add to \`votes\` if they are contestants`);
  if (trailing.length > 0)
    undecided.push(
      `${named(trailing.map((index) => profiles[index].name))}: 0 in every row, and taken for contestants by ${trailing.length === 1 ? 'its' : 'their'} place: check`,
    );
  return contestants.filter((index) => !leading.includes(index));
}
