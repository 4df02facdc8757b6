import type { CountName } from '../../data/table.ts';
import { count, percent } from '../../language/english.ts';
import { FEWEST_ROWS, holds, summed } from './counts.ts';
import { type Confidence, type Guess, guess, named, quoted } from './guess.ts';
import type { Meaning } from './headings.ts';
import { meaningOf } from './headings.ts';
import { saysPercent, saysVotes, stem } from './label.ts';
import type { MainSum } from './main-sum.ts';
import type { Profile } from './numbers.ts';
import { percentagesOf } from './percentages.ts';
import { NEARLY_ALL, partsOf } from './relations.ts';

/** Columns of votes, and of the percentages printed for the same contestants. */
export interface GuessedVotes {
  readonly votes: Guess<readonly number[]>;
  /** Column of the share by the column of votes; by itself where only shares are printed. */
  readonly shares: ReadonlyMap<number, number>;
  readonly undecided: readonly string[];
  /** What is left to decide and is asked as a question as well. */
  readonly asked: readonly string[];
  /** The column that the percentages beside the votes are of. */
  readonly base?: number;
}

/** What is asked where the votes are more than the ballots. */
export const SEVERAL_VOTES = 'whether a ballot carries several votes';

/** What is known of a table before its votes are looked for. */
export interface VotesInput {
  readonly profiles: readonly Profile[];
  readonly meanings: readonly (Meaning | undefined)[];
  /** Columns that hold something else for certain. */
  readonly taken: ReadonlySet<number>;
  /** Why a column of numbers cannot be votes. */
  readonly refused: ReadonlyMap<number, string>;
  /** Sums per row that no contestant can exceed, the narrowest first. */
  readonly ceilings: ReadonlyMap<CountName, Float64Array>;
  /** Whether the table is one of results at all: a heading of a count or of a level is known. */
  readonly known: boolean;
  readonly rows: number;
}

const MOST_ABOVE = 0.1;
/** Part of the votes or ballots below which columns do not look like all contestants. */
const FEWEST_OF_BALLOTS = 0.5;
/** Rows from which on a column that is always above the others is no landslide. */
const FEWEST_TO_COMPARE = 8;

/** How sure a sum makes a guess: certain where it holds in every row. */
export function sureness(exact: number, rows: number): { confidence: Confidence; words: string } {
  const all = exact === rows;
  return {
    confidence: all && rows >= FEWEST_ROWS ? 'certain' : 'likely',
    words: all ? `all ${count(rows)} rows` : `${percent(Math.floor((10_000 * exact) / rows) / 10_000, 2)} of the rows`,
  };
}

/** The contestants of the sum that was found. */
export function votesOfSum(main: MainSum, contestants: readonly number[], input: VotesInput): GuessedVotes {
  const { profiles } = input;
  const { confidence, words } = sureness(main.exact, main.rows);
  const to =
    main.total !== undefined
      ? quoted(profiles[main.total].name, 40)
      : `${quoted(profiles[main.less?.cast as number].name, 40)} less ${named((main.less?.invalid ?? []).map((index) => profiles[index].name))}`;
  const aside = main.aside.filter((index) => !contestants.includes(index));
  const with_ = aside.length > 0 ? `, with ${named(aside.map((index) => profiles[index].name))},` : '';
  const undecided: string[] = [];
  const base = main.total !== undefined && aside.length === 0 ? profiles[main.total].values : sumRows(profiles, contestants, input.rows);
  const shares = sharesOf(input, contestants, base, undecided);
  const reason = `${with_ ? `they${with_}` : 'they'} add up to ${to} in ${words}`;
  return { votes: guess(contestants, confidence, reason, 'sum'), shares, undecided, asked: [] };
}

const sumRows = (profiles: readonly Profile[], indices: readonly number[], rows: number): Float64Array =>
  Float64Array.from({ length: rows }, (_, row) => partsOf(profiles, indices, row));

/**
 * Contestants where nothing adds up: columns of whole numbers with a heading that means nothing else, no cell of which exceeds
 * what was cast, and that are together most of it. Whatever the numbers do not bear out is left to decide.
 */
export function guessVotes(input: VotesInput): GuessedVotes {
  const { profiles, meanings, taken, refused, ceilings, known, rows } = input;
  const undecided: string[] = [];
  const asked: string[] = [];
  /** Columns that something is said of already. */
  const told = new Set<number>();
  const free = profiles.filter(({ index, name }) => !taken.has(index) && meanings[index] === undefined && name !== '');
  const counted = free.filter(
    ({ index, isNumber, whole, percent: signed, name }) => isNumber && whole && !signed && !saysPercent(name) && !refused.has(index),
  );
  const [ceiling] = ceilings;
  const above = ceiling ? counted.filter(({ values }) => (holds(values, ceiling[1], (a, b) => a <= b) ?? 1) < 1 - MOST_ABOVE) : [];
  let votes = counted.filter((one) => !above.includes(one));
  const printed = basedOn(votes, free);
  if (printed) votes = votes.filter(({ index }) => printed.shares.has(index));
  const saidSo = votes.filter(({ name }) => saysVotes(name));
  // Where some headings say "votes", the others mean something else.
  if (saidSo.length > 1 && saidSo.length >= votes.length / 2) votes = saidSo;
  if (!known && saidSo.length === 0 && !printed) votes = [];
  // Where most have a percentage beside them, those without one mean something else.
  const named_ = new Set(free.filter((one) => one.percent || saysPercent(one.name)).map(({ name }) => stem(name)));
  const paired = votes.filter(({ name }) => named_.has(stem(name)));
  if (paired.length > 2 && paired.length >= votes.length / 2) votes = paired;
  for (;;) {
    const total = votes.length > 2 ? aboveAll(votes, rows) : undefined;
    if (!total) break;
    votes = votes.filter((one) => one !== total);
    told.add(total.index);
    undecided.push(
      `${quoted(total.name)} is no less than the other columns of votes together and was left out; if it is the valid votes or the roll, give it under \`valid\` or \`registered\``,
    );
  }
  const margin = votes.find((one) => isMargin(one, votes));
  if (margin) votes = votes.filter((one) => one !== margin);
  const why = ceiling && votes.length > 0 ? missedCeiling(profiles, votes, ceiling, rows) : undefined;
  if (why) for (const { index } of votes) told.add(index);
  if (why?.tooFew && saidSo.length === 0) {
    asked.push(
      `${named(votes.map(({ name }) => name))}: ${why.text}, so they were not taken for contestants: map them under \`votes\` if they are`,
    );
    votes = [];
  } else if (why)
    asked.push(
      `${named(votes.map(({ name }) => name))} were taken for contestants, but ${why.text}: check which of them are, or ${SEVERAL_VOTES}`,
    );
  const chosen = new Set(votes);
  const left = counted.filter((one) => !chosen.has(one) && one !== margin && one.index !== printed?.base && !told.has(one.index));
  if (left.length > 0)
    undecided.push(
      `${named(left.map(({ name }) => name))}: whole numbers with an unknown heading${ceiling && left.every((one) => above.includes(one)) ? `; above "${ceiling[0]}" in too many rows to be votes` : ''}: map ${left.length === 1 ? 'it' : 'them'} under \`columns\` if it matters`,
    );
  const chosenIndices = votes.map(({ index }) => index);
  const shares = new Map(printed ? [...printed.shares].filter(([index]) => chosenIndices.includes(index)) : []);
  const unknownShares: string[] = [];
  if (shares.size === 0) for (const [index, share] of sharesOf(input, chosenIndices, undefined, unknownShares)) shares.set(index, share);
  if (votes.length === 0 && known) {
    const alone = sharesAlone(input);
    if (alone.length > 1)
      return {
        votes: guess(alone, 'likely', 'percentages with headings that mean nothing else'),
        shares: new Map(alone.map((index) => [index, index])),
        undecided,
        asked: [],
      };
  }
  undecided.push(...unknownShares);
  const words = 'whole numbers with headings that mean nothing else';
  const reason = printed
    ? `the percentages beside them are those of "${profiles[printed.base].name}"`
    : ceiling
      ? `${words}, no more than "${ceiling[0]}"`
      : words;
  // A contestant without a rival is seldom all there is.
  const likely =
    chosenIndices.length !== 1 &&
    (printed !== undefined || (why === undefined && ceiling !== undefined) || saidSo.length > 1 || shares.size > 1);
  return {
    votes: guess(chosenIndices, likely && !why ? 'likely' : 'unsure', reason),
    shares,
    undecided,
    asked,
    ...(printed && { base: printed.base }),
  };
}

/** The column of which others are percentages that are printed beside them: two at least. */
function basedOn(counts: readonly Profile[], free: readonly Profile[]): { base: number; shares: Map<number, number> } | undefined {
  const percentages = free.filter((one) => isPercentage(one));
  if (percentages.length < 2) return undefined;
  const bases = [...counts].sort((a, b) => b.largest - a.largest).slice(0, 10);
  for (const base of bases) {
    const others = counts.filter((one) => one !== base && holds(one.values, base.values, (a, b) => a <= b) === 1);
    const shares = percentagesOf(base.values, others, percentages);
    if (shares.size > 1) return { base: base.index, shares };
  }
  return undefined;
}

const isPercentage = ({ isNumber, percent: signed, largest, whole, name }: Profile): boolean =>
  signed || (isNumber && largest <= 100 && (saysPercent(name) || !whole));

/** The column that is never less than all the others together, and mostly more: a roll or a sum. */
function aboveAll(votes: readonly Profile[], rows: number): Profile | undefined {
  const all = new Float64Array(rows);
  for (const { values } of votes) for (let row = 0; row < rows; row++) all[row] += Number.isNaN(values[row]) ? 0 : values[row];
  return votes.find(
    ({ values, largest }) =>
      rows >= FEWEST_TO_COMPARE &&
      largest > 0 &&
      (holds(all, values, (sum, own) => 2 * own >= sum) ?? 0) >= NEARLY_ALL &&
      votes.length > 2 &&
      isSteadyAbove(values, all),
  );
}

/** A landslide exceeds the others too, but not in every row by much the same. */
const isSteadyAbove = (values: Float64Array, all: Float64Array): boolean =>
  (holds(all, values, (sum, own) => 2 * own >= sum) ?? 0) === 1 && (holds(all, values, (sum, own) => own <= 0.55 * sum) ?? 0) >= NEARLY_ALL;

/** How far two others are apart, in every row. */
function isMargin(one: Profile, votes: readonly Profile[]): boolean {
  if (votes.length < 3 || votes.length > 40) return false;
  const others = votes.filter((other) => other !== one);
  return others.some((first, at) =>
    others.slice(at + 1).some((second) => {
      const apart = first.values.map((value, row) => Math.abs(value - second.values[row]));
      return one.numeric >= FEWEST_ROWS && (holds(apart, one.values, (a, b) => a === b) ?? 0) >= NEARLY_ALL;
    }),
  );
}

/** How the sum of columns misses what was cast, in the typical row; undefined where it fits. */
function missedCeiling(
  profiles: readonly Profile[],
  votes: readonly Profile[],
  [name, ceiling]: readonly [CountName, Float64Array],
  rows: number,
): { tooFew: boolean; text: string } | undefined {
  if (name !== 'valid' && name !== 'ballotsCast') return undefined;
  const sums = sumRows(
    profiles,
    votes.map(({ index }) => index),
    rows,
  );
  const parts = Array.from(sums, (sum, row) => sum / ceiling[row])
    .filter((part) => Number.isFinite(part))
    .sort((a, b) => a - b);
  if (parts.length === 0) return undefined;
  const typical = parts[parts.length >> 1];
  const over = parts.filter((part) => part > 1).length / parts.length;
  if (typical < FEWEST_OF_BALLOTS)
    return { tooFew: true, text: `they add up to ${percent(Math.round(typical * 1000) / 1000, 1)} of "${name}" in a typical row` };
  if (over > MOST_ABOVE)
    return { tooFew: false, text: `they add up to more than "${name}" in ${percent(Math.round(over * 1000) / 1000, 1)} of the rows` };
  return undefined;
}

/** The percentages printed for contestants, by the numbers where there is a base, else by the headings. */
function sharesOf(
  { profiles, meanings, taken }: VotesInput,
  votes: readonly number[],
  base: Float64Array | undefined,
  undecided: string[],
): Map<number, number> {
  const open = profiles.filter((one) => {
    const { index, name } = one;
    return !taken.has(index) && name !== '' && isPercentage(one) && (meanings[index] === undefined || saysPercent(name));
  });
  const byStem = new Map(votes.map((index) => [stem(profiles[index].name), index]));
  const shares = new Map<number, number>();
  for (const one of open) {
    const of = byStem.get(stem(one.name));
    if (of !== undefined && !shares.has(of)) shares.set(of, one.index);
  }
  if (base && shares.size < votes.length) {
    const counts = votes.filter((index) => !shares.has(index)).map((index) => profiles[index]);
    const used = new Set(shares.values());
    const printed = percentagesOf(
      base,
      counts,
      open.filter(({ index }) => !used.has(index)),
    );
    for (const [index, share] of printed) shares.set(index, share);
  }
  const used = new Set(shares.values());
  // The share of a count, such as invalid votes, has no place of its own.
  const alone = open.filter(({ index, name }) => !used.has(index) && meaningOf(stem(name)) === undefined && meanings[index] === undefined);
  if (alone.length > 0 && base === undefined)
    undecided.push(
      `${named(alone.map(({ name }) => name))}: percentages of unknown contestants; if they are shares of votes, map them under \`shares\``,
    );
  return shares;
}

/** Percentages where no votes are given. */
function sharesAlone({ profiles, meanings, taken }: VotesInput): number[] {
  return profiles
    .filter((one) => {
      const { index, name } = one;
      const open = !taken.has(index) && name !== '' && meanings[index] === undefined;
      return open && isPercentage(one) && meaningOf(stem(name)) === undefined;
    })
    .map(({ index }) => index);
}

/** The values of counts that no contestant exceeds. */
export function ceilingsOf(
  counts: ReadonlyMap<CountName, Guess<readonly number[]>>,
  profiles: readonly Profile[],
  rows: number,
): Map<CountName, Float64Array> {
  const ceilings = new Map<CountName, Float64Array>();
  for (const name of ['valid', 'ballotsCast', 'issued', 'registered'] as const) {
    const columns = counts.get(name)?.value;
    if (columns?.some((index) => profiles[index].filled > 0)) ceilings.set(name, summed(profiles, columns, rows));
  }
  return ceilings;
}
