import { normalDraw, type Uniform } from '../stats/sampling.ts';
import { sum } from '../stats/sum.ts';
import { type Counts, copiedCounts } from './counts.ts';

/** What was done to one row. */
export interface Change {
  /** Place in the columns: a station, or a region where results are by region. */
  readonly row: number;
  /** Ballots added for the leader. */
  readonly added: number;
  /** Votes of others given to the leader. */
  readonly moved: number;
  /** Votes by which counts were rewritten, without regard to their sign. */
  readonly rewritten: number;
}

interface Circumstances {
  readonly leader: number;
  readonly uniform: Uniform;
}

/** One way to alter a result. */
export interface Manipulation {
  readonly title: string;
  /** What the dose, from 0 to 1, is a share of. */
  readonly unit: string;
  /** In one sentence. */
  readonly does: string;
  /** What is altered: the ballots in the box, the figures of the finest table published, or that table after protocols were copied. */
  readonly acts: 'ballots' | 'figures' | 'table';
  readonly references: readonly string[];
  /** Alters the counts in place; every row still adds up. */
  readonly apply: (counts: Counts, dose: number, circumstances: Circumstances) => Change[];
}

const STATIONS = 'share of polling stations';
const ROWS = 'share of the rows of the finest table';

/** Sd of the part of non-voters' ballots that are added where stuffing is incremental, cut to [0, 1]; and how far from all in extreme stuffing. */
const INCREMENTAL = 0.3;
const EXTREME = 0.075;
/** Parts of the others' votes that are moved, from and to. */
const MOVED = [0.3, 0.6] as const;
/** Fewest registered voters of a row whose percentage is made whole. */
const LEAST_ROUNDED = 100;
/** Whole percentages tried above the honest one. */
const TRIED = 10;

export const MANIPULATION_NAMES = [
  'stuffing-incremental',
  'stuffing-extreme',
  'vote-moving',
  'rounded-integer',
  'rounded-fives',
  'invented-counts',
  'counts-from-percentages',
  'protocols-copied',
  'protocols-altered',
] as const;
export type ManipulationName = (typeof MANIPULATION_NAMES)[number];

const KLIMEK = 'Klimek et al. (2012) doi:10.1073/pnas.1210722109';
const KOBAK = 'Kobak, Shpilkin & Pshenichnikov (2016) doi:10.1214/16-AOAS904';
const BEBER = 'Beber & Scacco (2012) doi:10.1093/pan/mps003';

/** Everything that can be done to a simulated election, by its name. */
export const MANIPULATIONS: Readonly<Record<ManipulationName, Manipulation>> = {
  'stuffing-incremental': {
    title: 'Ballots added',
    unit: STATIONS,
    does: 'A part of the voters who stayed at home is given a ballot for the leader: the absolute value of a normal number of sd 0.3, below 1.',
    acts: 'ballots',
    references: [KLIMEK],
    apply: (counts, dose, { leader, uniform }) =>
      chosen(counts, dose, uniform, (row) => added(counts, leader, row, halfNormal(uniform, INCREMENTAL))),
  },
  'stuffing-extreme': {
    title: 'Stations filled up',
    unit: STATIONS,
    does: 'Nearly all who stayed at home are given a ballot for the leader, and nearly all votes of others: 1 less the absolute value of a normal number of sd 0.075.',
    acts: 'ballots',
    references: [KLIMEK],
    apply: (counts, dose, { leader, uniform }) =>
      chosen(counts, dose, uniform, (row) => {
        const part = 1 - halfNormal(uniform, EXTREME);
        const { moved } = movedTo(counts, leader, row, part);
        return { ...added(counts, leader, row, part), moved };
      }),
  },
  'vote-moving': {
    title: 'Votes moved',
    unit: STATIONS,
    does: 'From 30 % to 60 % of the votes of every other contestant are given to the leader.',
    acts: 'ballots',
    references: [],
    apply: moveVotes,
  },
  'rounded-integer': {
    title: 'Percentages made whole',
    unit: ROWS,
    does: 'Ballots for the leader are added until the turnout, or as often the leader’s share, is the next whole percentage.',
    acts: 'figures',
    references: [KOBAK],
    apply: (counts, dose, circumstances) => rounded(counts, dose, circumstances, 1),
  },
  'rounded-fives': {
    title: 'Percentages made multiples of five',
    unit: ROWS,
    does: 'Ballots for the leader are added until the turnout, or as often the leader’s share, is the next multiple of 5 %.',
    acts: 'figures',
    references: [KOBAK],
    apply: (counts, dose, circumstances) => rounded(counts, dose, circumstances, 5),
  },
  'invented-counts': {
    title: 'Counts invented',
    unit: ROWS,
    does: 'The last two digits of every count of 10 and more are replaced by such as people invent: few repeats, few 0 and 5, many neighbours.',
    acts: 'figures',
    references: [BEBER],
    apply: (counts, dose, { uniform }) => chosen(counts, dose, uniform, (row) => invented(counts, row, uniform)),
  },
  'counts-from-percentages': {
    title: 'Counts computed from percentages',
    unit: 'share of the regions',
    does: 'The votes of a region are computed from its percentages with two decimals, and the differences spread over its rows.',
    acts: 'figures',
    references: ['Tao (2024) https://terrytao.wordpress.com/2024/08/02/what-are-the-odds-ii-the-venezuelan-presidential-election/'],
    apply: computed,
  },
  'protocols-copied': {
    title: 'Protocols copied',
    unit: ROWS,
    does: 'The whole row, its roll too, is that of another row of the region; where the rows are regions, of another region.',
    acts: 'figures',
    references: [],
    apply: copied,
  },
  'protocols-altered': {
    title: 'Protocols altered after the count',
    unit: STATIONS,
    does: 'From 30 % to 60 % of the votes of every other contestant are given to the leader in the table, after observers have copied some protocols.',
    acts: 'table',
    references: [],
    apply: moveVotes,
  },
};

/** Does something to each row with the chance of the dose; rows it could do nothing to are not told. */
function chosen(counts: Counts, dose: number, uniform: Uniform, act: (row: number) => Omit<Change, 'row'>): Change[] {
  const changes: Change[] = [];
  for (let row = 0; row < counts.size; row++) {
    if (uniform() >= dose) continue;
    const done = act(row);
    if (done.added + done.moved + done.rewritten > 0) changes.push({ row, ...done });
  }
  return changes;
}

/** The absolute value of a normal number, drawn again while it is above 1. */
function halfNormal(uniform: Uniform, sd: number): number {
  for (;;) {
    const drawn = Math.abs(sd * normalDraw(uniform));
    if (drawn <= 1) return drawn;
  }
}

const NOTHING = { added: 0, moved: 0, rewritten: 0 };

function added(counts: Counts, leader: number, row: number, part: number): Omit<Change, 'row'> {
  return put(counts, leader, row, Math.max(0, Math.round(part * (counts.registered[row] - counts.cast[row]))));
}

/** Puts ballots for the leader into a box. */
function put(counts: Counts, leader: number, row: number, ballots: number): Omit<Change, 'row'> {
  counts.cast[row] += ballots;
  counts.issued[row] = Math.max(counts.issued[row], counts.cast[row]);
  counts.votes[leader][row] += ballots;
  return { ...NOTHING, added: ballots };
}

function movedTo(counts: Counts, leader: number, row: number, part: number): Omit<Change, 'row'> {
  let moved = 0;
  for (const [contestant, column] of counts.votes.entries()) {
    if (contestant === leader) continue;
    const taken = Math.round(part * column[row]);
    column[row] -= taken;
    moved += taken;
  }
  counts.votes[leader][row] += moved;
  return { ...NOTHING, moved };
}

function moveVotes(counts: Counts, dose: number, { leader, uniform }: Circumstances): Change[] {
  const [from, to] = MOVED;
  return chosen(counts, dose, uniform, (row) => movedTo(counts, leader, row, from + (to - from) * uniform()));
}

/** Adds ballots until a percentage is a multiple of `step`. */
function rounded(counts: Counts, dose: number, { leader, uniform }: Circumstances, step: number): Change[] {
  return chosen(counts, dose, uniform, (row) => {
    const ofTurnout = uniform() < 0.5;
    const registered = counts.registered[row];
    if (registered < LEAST_ROUNDED) return NOTHING;
    const ballots = ofTurnout
      ? ballotsTo(counts.cast[row], registered, false, registered - counts.cast[row], step)
      : ballotsTo(counts.votes[leader][row], counts.cast[row] - counts.invalid[row], true, registered - counts.cast[row], step);
    return put(counts, leader, row, ballots);
  });
}

/**
 * Ballots to add to k of n so that the percentage, printed with one decimal, is a multiple of `step`: the fewest that are whole
 * within 0.05 points, of the next few multiples. 0 where there is none with at most `spare` ballots.
 *
 * @param grows whether the ballots count among n too
 */
function ballotsTo(k: number, n: number, grows: boolean, spare: number, step: number): number {
  const first = Math.floor((100 * k) / n / step + 1) * step;
  for (let percent = first; percent < 100 && percent < first + TRIED * step; percent += step) {
    const more = Math.round(grows ? (percent * n - 100 * k) / (100 - percent) : (percent * n) / 100 - k);
    if (more > spare) return 0;
    const whole = grows ? n + more : n;
    if (more > 0 && 20 * Math.abs(100 * (k + more) - percent * whole) <= whole) return more;
  }
  return 0;
}

/**
 * How often people who invent numbers write each digit at the end: 0 and 5 too seldom, small digits too often. Experiments
 * agree on the direction, not on the size; these weights are ours.
 */
const LAST_DIGIT = [0.06, 0.125, 0.125, 0.125, 0.115, 0.07, 0.1, 0.1, 0.095, 0.085];
/** How much less often than by chance a digit is repeated, and more often followed by a neighbour. */
const REPEATED = 0.3;
const NEXT_TO = 1.5;
const REDRAWN = 20;

/** Replaces the last digits of every count of a row by invented ones, so long as the row stays possible. */
function invented(counts: Counts, row: number, uniform: Uniform): Omit<Change, 'row'> {
  const before = counts.votes.map((column) => column[row]);
  const valid = counts.cast[row] - counts.invalid[row];
  for (let attempt = 0; attempt < REDRAWN; attempt++) {
    const after = before.map((votes) => inventedCount(votes, uniform));
    const more = sum(after) - valid;
    if (counts.cast[row] + more > counts.registered[row]) continue;
    for (const [contestant, votes] of after.entries()) counts.votes[contestant][row] = votes;
    counts.cast[row] += more;
    counts.issued[row] = Math.min(counts.registered[row], counts.issued[row] + more);
    return { ...NOTHING, rewritten: sum(after.map((votes, contestant) => Math.abs(votes - before[contestant]))) };
  }
  return NOTHING;
}

function inventedCount(votes: number, uniform: Uniform): number {
  if (votes < 10) return votes;
  if (votes < 100) {
    const tens = Math.floor(votes / 10);
    return 10 * tens + inventedDigit(tens, uniform);
  }
  const tens = inventedDigit(Math.floor(votes / 100) % 10, uniform);
  return 100 * Math.floor(votes / 100) + 10 * tens + inventedDigit(tens, uniform);
}

function inventedDigit(before: number, uniform: Uniform): number {
  const weight = (digit: number): number => {
    const apart = Math.abs(digit - before);
    return LAST_DIGIT[digit] * (apart === 0 ? REPEATED : apart === 1 || apart === 9 ? NEXT_TO : 1);
  };
  let whole = 0;
  for (let digit = 0; digit < 10; digit++) whole += weight(digit);
  let left = uniform() * whole;
  for (let digit = 0; digit < 9; digit++) {
    left -= weight(digit);
    if (left < 0) return digit;
  }
  return 9;
}

function rowsByRegion({ size, region }: Counts): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (let row = 0; row < size; row++) {
    const inside = rows.get(region[row]);
    if (inside) inside.push(row);
    else rows.set(region[row], [row]);
  }
  return rows;
}

/** Copies whole rows as they were before any was copied. */
function copied(counts: Counts, dose: number, { uniform }: Circumstances): Change[] {
  const before = copiedCounts(counts);
  const all = Array.from({ length: before.size }, (_, row) => row);
  const rows = rowsByRegion(before);
  const alone = rows.size === before.size;
  return chosen(counts, dose, uniform, (row) => {
    const inside = alone ? all : (rows.get(before.region[row]) as number[]);
    const donor = otherOf(row, inside, uniform);
    if (donor === undefined) return NOTHING;
    for (const column of ['registered', 'issued', 'cast', 'invalid'] as const) counts[column][row] = before[column][donor];
    for (const [contestant, column] of counts.votes.entries()) column[row] = before.votes[contestant][donor];
    return { ...NOTHING, rewritten: sum(before.votes.map((column) => Math.abs(column[row] - column[donor]))) };
  });
}

/** Another of the rows, each as likely; undefined where there is none. */
function otherOf(row: number, rows: readonly number[], uniform: Uniform): number | undefined {
  if (rows.length < 2) return undefined;
  const drawn = rows[Math.floor(uniform() * (rows.length - 1))];
  return drawn === row ? rows[rows.length - 1] : drawn;
}

const DECIMALS = 10_000;
/** Totals tried on either side of the true one. */
const TOTALS = 20;

function computed(counts: Counts, dose: number, { uniform }: Circumstances): Change[] {
  const rows = rowsByRegion(counts);
  const rewritten = new Map<number, number>();
  for (const [, inside] of [...rows].sort(([one], [other]) => one - other)) {
    if (uniform() >= dose) continue;
    const sums = counts.votes.map((column) => sum(inside.map((row) => column[row])));
    const after = fromPercentages(sums);
    const largest = inside.toSorted((one, other) => counts.registered[other] - counts.registered[one] || one - other);
    for (const [contestant, votes] of sums.entries()) spread(counts, contestant, after[contestant] - votes, largest, rewritten);
  }
  return [...rewritten].sort(([one], [other]) => one - other).map(([row, votes]) => ({ row, ...NOTHING, rewritten: votes }));
}

/**
 * Counts that follow from percentages with two decimals, which add up to 100.00 % by largest remainders; the total is the nearest one
 * that the rounded counts add up to, so that every count is the rounded percentage of what is published as the total.
 */
function fromPercentages(votes: readonly number[]): number[] {
  const valid = sum(votes);
  const units = votes.map((one) => Math.floor((DECIMALS * one) / valid));
  const missing = DECIMALS - sum(units);
  const remainder = (c: number): number => (DECIMALS * votes[c]) % valid;
  const order = [...votes.keys()].sort((one, other) => remainder(other) - remainder(one) || one - other);
  for (const c of order.slice(0, missing)) units[c]++;
  const of = (total: number): number[] => units.map((one) => Math.round((one * total) / DECIMALS));
  for (let offset = 0; offset < TOTALS; offset++)
    for (const total of [valid - offset, valid + offset]) {
      const after = of(total);
      if (sum(after) === total) return after;
    }
  return of(valid);
}

/** Adds votes one by one to rows, the largest first, and takes them from the invalid ballots, or the other way round. */
function spread(counts: Counts, contestant: number, votes: number, rows: readonly number[], rewritten: Map<number, number>): void {
  const sign = Math.sign(votes);
  const column = counts.votes[contestant];
  let left = Math.abs(votes);
  for (let idle = 0, at = 0; left > 0 && idle < rows.length; at = (at + 1) % rows.length) {
    const row = rows[at];
    if (sign > 0 ? counts.invalid[row] === 0 : column[row] === 0) {
      idle++;
      continue;
    }
    idle = 0;
    left--;
    column[row] += sign;
    counts.invalid[row] -= sign;
    rewritten.set(row, (rewritten.get(row) ?? 0) + 1);
  }
}
