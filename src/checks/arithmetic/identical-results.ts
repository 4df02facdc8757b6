import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import type { Source } from '../../data/source.ts';
import { type CountColumn, PRESENT, type Table } from '../../data/table.ts';
import { rowLines } from '../../findings/bulk.ts';
import {
  type CheckMeta,
  defineCheck,
  type Measurement,
  measured,
  noted,
  type Observation,
  passed,
  skipped,
  tabulated,
} from '../../findings/check.ts';
import { count, enumerate, join, plural, significant, whole } from '../../language/format.ts';
import { english, type Said, say, type Text, term } from '../../language/text.ts';
import { expectedEqual } from '../../queries/expected-equal.ts';
import { indexRows, type RowIndex } from '../../queries/row-index.ts';
import { binomialTail, clopperPearson, log10BinomialTail } from '../../stats/distributions/binomial.ts';
import { sum } from '../../stats/sum.ts';

const meta: CheckMeta = {
  id: 'identical-results',
  title: 'Areas with the very same votes',
  question: 'Do more areas share the votes of all contestants than the nearness of honest results would bring about?',
  kind: 'informative',
  needs: ['the votes of at least two contestants in a table of many areas'],
  limits: [
    'Only rows in which the two contestants with the most votes have 50 or more each are asked: smaller ones repeat each other by chance.',
    'Areas are compared with those of about their size. Where equal results are expected of more than one area in twenty, nothing is asked.',
    'The yardstick takes results to be spread smoothly over neighbouring numbers of votes: rounded counts break it, and are told as a surplus.',
    'Equal pairs are treated as independent of each other, which they are nearly, as long as they are few.',
    'A single pair is told where fewer than 0.001 equal pairs are expected among the rows near it, taking them for Poisson counts of one mean: a table of many sizes has some hundred such neighbourhoods.',
    'Rows that are equal in all other counts as well are told by duplicate-rows.',
  ],
  method:
    'Pairs of rows with equal votes for every contestant are counted in classes of size that double. Expected by chance: a sixth of the pairs that would be equal if 1, 2 or 3 votes went from one of the two largest contestants to the other, since a smooth spread gives each such difference about the frequency of none. Exact binomial test of the equal pairs among both kinds, with a chance of 1/7. Single groups: the chance of agreement is taken contestant by contestant among the rows near it.',
  explanations: [
    'A result may have been pasted twice, or copied from a neighbouring station to replace one that was lost.',
    'One area may be listed under an old and a new name, or a station in both of two overlapping lists.',
    'Counts that were rounded, or distributed by a formula, coincide more often than counted ones.',
  ],
  references: [],
};

const options = z.strictObject({
  minCount: z.number().int().min(20).default(50).describe('Fewest votes of each of the two largest contestants of a row.'),
  minRows: z.number().int().min(2).default(200).describe('Fewest such rows of a table.'),
  maxPart: z
    .number()
    .min(0)
    .max(0.2)
    .default(0.05)
    .describe('Equal pairs expected by chance for each row of a class, above which the class is not asked.'),
  maxByChance: z
    .number()
    .min(0)
    .default(0.001)
    .describe('Equal pairs expected by chance among the rows near a group of equal ones, from which on it is not told.'),
  most: z.number().int().min(1).default(20).describe('Most groups of equal rows listed and looked into, the largest first.'),
});

type Options = z.output<typeof options>;

/** Moves of 1, 2 and 3 votes are looked for; each unordered pair at such a distance is found once. */
const MOVES = 3;
/** How many pairs at those distances there are for one equal pair, if the spread is smooth: ± each of the moves. */
const RATIO = 2 * MOVES;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    // Copies of one protocol are meant to repeat each other.
    const tables = tablesOf(dataset).filter(({ table }) => !table.copies && table.rows > 1 && columnsOf(table).length > 1);
    if (tables.length === 0)
      return [skipped(say`The whole dataset`, say`no table has the votes of two contestants in two rows`, say`votes by area`)];
    return tables.flatMap(({ source, table }) => check(dataset, source, table, options));
  },
});

function columnsOf(table: Table): CountColumn[] {
  return table.votes.flatMap((column) => (column ? [column] : []));
}

/** The two largest counts of every row that is asked, as numbers of their columns, the lower first; and its size class. */
interface Asked {
  readonly asked: Uint8Array;
  readonly one: Uint16Array;
  readonly two: Uint16Array;
  /** ⌊log₂(votes / 100)⌋. */
  readonly sizeClass: Uint8Array;
}

const LEAST = 100;

function askedRows(columns: readonly CountColumn[], rows: number, minCount: number): Asked {
  const asked = new Uint8Array(rows);
  const one = new Uint16Array(rows);
  const two = new Uint16Array(rows);
  const sizeClass = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    let first = -1;
    let second = -1;
    let most = -1;
    let next = -1;
    let sum = 0;
    let whole = true;
    for (let at = 0; at < columns.length && whole; at++) {
      if (columns[at].state[row] !== PRESENT) whole = false;
      const votes = columns[at].values[row];
      sum += votes;
      if (votes > most) {
        [second, next] = [first, most];
        [first, most] = [at, votes];
      } else if (votes > next) [second, next] = [at, votes];
    }
    if (!whole || next < minCount || sum < LEAST) continue;
    asked[row] = 1;
    one[row] = Math.min(first, second);
    two[row] = Math.max(first, second);
    sizeClass[row] = 31 - Math.clz32(Math.min(sum / LEAST, 2 ** 30));
  }
  return { asked, one, two, sizeClass };
}

/** What was counted of the rows of one size. */
interface SizeClass {
  readonly low: number;
  readonly high: number;
  rows: number;
  /** Pairs with equal votes. */
  equal: number;
  /** Pairs that one of the moves makes equal. */
  near: number;
}

function check(dataset: Dataset, source: Source, table: Table, options: Options): Observation[] {
  const columns = columnsOf(table);
  const rows = askedRows(columns, table.rows, options.minCount);
  const index = indexRows(columns, rows.asked);
  const classes = counted(rows, index);
  const subject = say`${source.name}, by ${term(table.level)}`;
  const size = sum(classes.map((one) => one.rows));
  if (size < options.minRows) {
    const reason = say`${plural(size, 'row has', 'rows have')} two contestants with ${whole(options.minCount)} votes or more each; ${whole(options.minRows)} are needed`;
    return [skipped(subject, reason, say`votes by polling station`)];
  }
  const tests = classes.flatMap((one) => test(dataset, source, table, one, { rows, index, columns, options }));
  const groups = largestGroups(rows, index, columns, options.most, () => true);
  const note = say`Rows whose two largest contestants have ${whole(options.minCount)} votes or more each, in classes of size; pairs of rows with the same votes for all ${whole(columns.length)} contestants.`;
  const id = `${source.id}-${table.level}`;
  const told = groups.flatMap((group) => tellGroup(dataset, source, table, columns, group, options.maxByChance));
  return [
    ...told,
    ...tests,
    tabulated({
      id: `identical-results-${id}`,
      title: say`Equal results by size, ${subject}`,
      note,
      columns: [
        { title: say`Votes` },
        { title: say`Rows`, unit: 'count' },
        { title: say`Equal pairs`, unit: 'count' },
        { title: say`Expected by chance`, unit: 'number' },
      ],
      rows: classes.map((one) => [sizeText(one), one.rows, one.equal, one.near / RATIO]),
    }),
    ...(groups.length > 0
      ? [
          tabulated({
            id: `identical-results-groups-${id}`,
            title: say`The largest equal results, ${subject}`,
            note: say`Areas with the same votes for every contestant, the largest first; chance alone brings some about where many are small.`,
            columns: [{ title: say`Votes` }, { title: say`Areas` }, { title: say`Lines` }, { title: say`Also equal` }],
            rows: groups.map((group) => [
              votesText(columns, group[0]),
              someOf(group, (row) => dataset.areas.id(table.area[row]) || placeName(dataset.areas, table.area[row])),
              someOf(group, (row) => String(table.line(row))),
              alsoEqual(table, group),
            ]),
          }),
        ]
      : []),
  ];
}

/** Fewer near pairs than would let one equal pair be expected. */
const FEW_NEAR = RATIO;

/** How many equal pairs are expected; an estimate from a handful of near ones is no figure. */
function expectedText({ near }: SizeClass): Said {
  const expected = near / RATIO;
  const pairs = plural(near, 'pair');
  if (near < FEW_NEAR)
    return near === 1
      ? say`judged by ${pairs} that nearly agrees, fewer than 1 is expected by chance`
      : say`judged by ${pairs} that nearly agree, fewer than 1 is expected by chance`;
  return expected === 1 ? say`${significant(expected)} is expected by chance` : say`${significant(expected)} are expected by chance`;
}

/** The same in short. */
function expectedPairs({ near }: SizeClass): Said {
  if (near >= FEW_NEAR) return say`${significant(near / RATIO)} equal pairs`;
  const pairs = plural(near, 'pair');
  return near === 1
    ? say`judged by ${pairs} that nearly agrees, fewer than 1, judged by so few that nearly agree`
    : say`judged by ${pairs} that nearly agree, fewer than 1, judged by so few that nearly agree`;
}

const MOST_NAMED = 20;

/** The first members of a group, and how many more there are. */
function someOf(group: readonly number[], text: (row: number) => string): Text {
  const more = group.length - MOST_NAMED;
  const first = group.slice(0, MOST_NAMED).map(text).join(', ');
  return more > 0 ? say`${first} and ${count(more)} more` : first;
}

function counted({ asked, one, two, sizeClass }: Asked, { first, size, moved }: RowIndex): SizeClass[] {
  const classes: SizeClass[] = Array.from({ length: 32 }, (_, k) => ({
    low: LEAST * 2 ** k,
    high: LEAST * 2 ** (k + 1) - 1,
    rows: 0,
    equal: 0,
    near: 0,
  }));
  for (let row = 0; row < asked.length; row++) {
    if (first[row] !== row) continue;
    const own = classes[sizeClass[row]];
    own.rows += size[row];
    own.equal += (size[row] * (size[row] - 1)) / 2;
    for (let by = 1; by <= MOVES; by++) {
      const other = moved(row, one[row], two[row], by);
      if (other >= 0) own.near += size[row] * size[other];
    }
  }
  return classes.filter(({ rows }) => rows > 0);
}

const sizeText = ({ low, high }: SizeClass): Said => say`${count(low)} to ${count(high)}`;

function test(
  dataset: Dataset,
  source: Source,
  table: Table,
  one: SizeClass,
  { rows, index, columns, options }: { rows: Asked; index: RowIndex; columns: readonly CountColumn[]; options: Options },
): Observation[] {
  const expected = one.near / RATIO;
  const subject = say`${source.name}, by ${term(table.level)}, ${sizeText(one)} votes`;
  if (expected > options.maxPart * one.rows)
    return [
      skipped(
        subject,
        say`${significant(expected)} equal pairs are expected by chance among ${count(one.rows)} rows, too many to tell from others`,
        say`larger areas, or more contestants`,
      ),
    ];
  if (one.equal === 0) return [passed(1)];
  const all = one.equal + one.near;
  const chance = 1 / (1 + RATIO);
  const measurement: Measurement = {
    name: say`Binomial, exact, equal pairs against near ones`,
    statistic: one.equal,
    n: all,
    p: binomialTail(one.equal, all, chance),
    log10P: log10BinomialTail(one.equal, all, chance),
    effect: {
      name: say`part of the equal pairs among equal and near ones, 1/${whole(1 + RATIO)} by chance`,
      value: one.equal / all,
      interval: clopperPearson(one.equal, all, 0.95),
    },
  };
  const inClass = (row: number): boolean => LEAST * 2 ** rows.sizeClass[row] === one.low;
  const groups = largestGroups(rows, index, columns, options.most, inClass);
  const places = equalRows(rows, index, inClass);
  const largest = groups.slice(0, 3).map((group) => {
    const [first, ...others] = group.slice(0, 5).map((row) => placeName(dataset.areas, table.area[row]));
    return say`${votesText(columns, group[0])} in ${others.reduce<Text>((all, name) => say`${all} and ${name}`, first)}`;
  });
  return [
    measured({
      about: 'document',
      scope: { source: source.id, level: table.level, quantity: `votes of all contestants, ${english(sizeText(one))}` },
      message: say`${source.name}, by ${term(table.level)}: among ${count(one.rows)} rows with ${sizeText(one)} votes, ${plural(one.equal, 'pair has', 'pairs have')} the very same votes for all ${whole(columns.length)} contestants; ${expectedText(one)}.`,
      detail: join([say`The largest: ${join(largest, '; ')}.`, ...neighbours(places, index)], ' '),
      expected: expectedPairs(one),
      seen: plural(one.equal, 'equal pair'),
      measures: { rows: one.rows, equalPairs: one.equal, expectedByChance: expected, nearPairs: one.near },
      test: measurement,
      material: one.equal - expected >= 1,
      locations: groups.flatMap((group) => group.slice(0, 2).flatMap((row) => table.locate(row, columns[rows.one[row]]))),
      rows: rowLines(table, places),
    }),
  ];
}

/** The rows of a class that share their votes with another. */
function equalRows({ asked }: Asked, { first, size }: RowIndex, inClass: (row: number) => boolean): Int32Array {
  const found = new Int32Array(asked.length);
  let length = 0;
  for (let row = 0; row < asked.length; row++) if (first[row] >= 0 && size[first[row]] > 1 && inClass(row)) found[length++] = row;
  return found.slice(0, length);
}

/** How many of equal rows follow the row they are equal to. */
function neighbours(places: Int32Array, { first }: RowIndex): Said[] {
  let next = 0;
  for (let at = 1; at < places.length; at++) if (places[at] === places[at - 1] + 1 && first[places[at]] === first[places[at - 1]]) next++;
  return next === 0 ? [] : [say`${plural(next, 'row stands', 'rows stand')} right below an equal one.`];
}

/** Groups of equal rows, those with the most votes first. */
function largestGroups(
  rows: Asked,
  { first, size }: RowIndex,
  columns: readonly CountColumn[],
  most: number,
  inClass: (row: number) => boolean,
): number[][] {
  const heads: number[] = [];
  for (let row = 0; row < first.length; row++) if (size[row] > 1 && inClass(row)) heads.push(row);
  const total = (row: number): number => sum(columns.map(({ values }) => values[row]));
  const votes = new Map(heads.map((row) => [row, total(row)]));
  const chosen = heads.sort((a, b) => (votes.get(b) as number) - (votes.get(a) as number) || a - b).slice(0, most);
  const groups = new Map(chosen.map((row) => [row, [] as number[]]));
  for (let row = 0; row < first.length; row++) if (rows.asked[row] === 1) groups.get(first[row])?.push(row);
  return [...groups.values()];
}

const MOST_VOTES = 12;

/** The votes of a row, contestant by contestant; of long lists those above 0. */
function votesText(columns: readonly CountColumn[], row: number): Text {
  const votes = columns.map(({ values }) => values[row]).filter((value) => columns.length <= MOST_VOTES || value > 0);
  const shown = votes.slice(0, MOST_VOTES).map((value) => count(value));
  return join(votes.length > MOST_VOTES ? [...shown, '…'] : shown, ' / ');
}

/** How many other counts the table has, and how many of them all rows of a group share. */
function othersEqual(table: Table, [head, ...others]: readonly number[]): { there: number; shared: number } {
  const there = Object.values(table.counts).filter((column) => column !== undefined);
  const shared = there.filter(({ values, state }) => others.every((row) => state[row] === state[head] && values[row] === values[head]));
  return { there: there.length, shared: shared.length };
}

function alsoEqual(table: Table, group: readonly number[]): Text {
  const { there, shared } = othersEqual(table, group);
  if (there === 0) return '–';
  return shared === there ? say`all other counts` : say`${whole(shared)} of ${whole(there)} other counts`;
}

/** A group of equal rows that chance does not bring about. */
function tellGroup(
  { areas }: Dataset,
  source: Source,
  table: Table,
  columns: readonly CountColumn[],
  group: readonly number[],
  maxByChance: number,
): Observation[] {
  const { there, shared } = othersEqual(table, group);
  if (there > 0 && shared === there) return [];
  const [head, ...rest] = group;
  const chance = expectedEqual(columns, table.rows, head);
  if (chance >= maxByChance) return [];
  const last = table.area[rest[rest.length - 1]];
  const names = group.slice(0, MOST_NAMES).map((row) => placeName(areas, table.area[row]));
  const more = group.length - MOST_NAMES;
  const who = more > 0 ? say`${enumerate(names)} and ${count(more)} more` : enumerate(names);
  return [
    noted({
      about: 'document',
      scope: {
        source: source.id,
        ...(areas.id(last) && { area: areas.id(last) }),
        level: table.level,
        quantity: 'votes of all contestants',
      },
      message: say`${who} have the very same votes for all ${whole(columns.length)} contestants: ${votesText(columns, head)}.`,
      ...(there > 0 && { detail: say`They also share ${whole(shared)} of the ${plural(there, 'other count')}.` }),
      expected: say`${significant(chance)} equal pairs by chance among the rows near them`,
      seen: plural(group.length, 'equal row'),
      measures: { rows: group.length, expectedByChance: chance, otherCounts: there, otherCountsEqual: shared },
      locations: group.slice(0, MOST_NAMES).flatMap((row) => columns.flatMap((column) => table.locate(row, column))),
      rows: rowLines(table, group),
    }),
  ];
}

const MOST_NAMES = 5;
