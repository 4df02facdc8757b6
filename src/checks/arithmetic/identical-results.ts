import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import type { Source } from '../../data/source.ts';
import { type CountColumn, PRESENT, type Table } from '../../data/table.ts';
import { rowLines } from '../../findings/bulk.ts';
import {
  aboutCheck,
  defineCheck,
  type Measurement,
  measured,
  noted,
  type Observation,
  passed,
  skipped,
  tabulated,
} from '../../findings/check.ts';
import { count, enumerate, join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { english, type Text, type Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { expectedEqual } from '../../queries/expected-equal.ts';
import { indexRows, type RowIndex } from '../../queries/row-index.ts';
import { binomialTail, clopperPearson, log10BinomialTail } from '../../stats/distributions/binomial.ts';
import { sum } from '../../stats/sum.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './identical-results.texts.ts';

const meta = aboutCheck(T.meta, { id: 'identical-results', kind: 'informative', references: [] });

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
    if (tables.length === 0) return [skipped(MODEL.wholeDataset(), T.noTableVotesTwo(), T.votesArea())];
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
  const subject = ARITHMETIC.by({ source: source.name, level: word(table.level) });
  const size = sum(classes.map((one) => one.rows));
  if (size < options.minRows) {
    const reason = T.twoContestantsVotesOr({ size, minCount: options.minCount, minRows: options.minRows });
    return [skipped(subject, reason, T.votesPollingStation())];
  }
  const tests = classes.flatMap((one) => test(dataset, source, table, one, { rows, index, columns, options }));
  const groups = largestGroups(rows, index, columns, options.most, () => true);
  const note = T.rowsWhoseTwoLargest({ minCount: options.minCount, columns: columns.length });
  const id = `${source.id}-${table.level}`;
  const told = groups.flatMap((group) => tellGroup(dataset, source, table, columns, group, options.maxByChance));
  return [
    ...told,
    ...tests,
    tabulated({
      id: `identical-results-${id}`,
      title: T.equalResultsSize({ subject }),
      note,
      columns: [
        { title: MODEL.votes() },
        { title: T.rows(), unit: 'count' },
        { title: T.equalPairs(), unit: 'count' },
        { title: T.expectedChance(), unit: 'number' },
      ],
      rows: classes.map((one) => [sizeText(one), one.rows, one.equal, one.near / RATIO]),
    }),
    ...(groups.length > 0
      ? [
          tabulated({
            id: `identical-results-groups-${id}`,
            title: T.largestEqualResults({ subject }),
            note: T.areasSameVotesEvery(),
            columns: [{ title: MODEL.votes() }, { title: T.areas() }, { title: T.lines() }, { title: T.alsoEqual() }],
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
function expectedText({ near }: SizeClass): Worded {
  const expected = near / RATIO;
  const pairs = T.pair({ near });
  if (near < FEW_NEAR) return near === 1 ? T.judgedNearlyAgreesFewer({ pairs }) : T.judgedNearlyAgreeFewer({ pairs });
  return expected === 1 ? T.expectedChance2({ expected }) : T.expectedChance3({ expected });
}

/** The same in short. */
function expectedPairs({ near }: SizeClass): Worded {
  if (near >= FEW_NEAR) return T.equalPairs2({ near: near / RATIO });
  const pairs = T.pair({ near });
  return near === 1 ? T.judgedNearlyAgreesFewer2({ pairs }) : T.judgedNearlyAgreeFewer2({ pairs });
}

const MOST_NAMED = 20;

/** The first members of a group, and how many more there are. */
function someOf(group: readonly number[], text: (row: number) => string): Text {
  const more = group.length - MOST_NAMED;
  const first = group.slice(0, MOST_NAMED).map(text).join(', ');
  return more > 0 ? ARITHMETIC.more({ first, more }) : first;
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

const sizeText = ({ low, high }: SizeClass): Worded => ARITHMETIC.to({ amount: count(low), amount2: count(high) });

function test(
  dataset: Dataset,
  source: Source,
  table: Table,
  one: SizeClass,
  { rows, index, columns, options }: { rows: Asked; index: RowIndex; columns: readonly CountColumn[]; options: Options },
): Observation[] {
  const expected = one.near / RATIO;
  const subject = T.votes({ source: source.name, level: word(table.level), size: sizeText(one) });
  if (expected > options.maxPart * one.rows)
    return [skipped(subject, T.equalPairsExpectedChance({ expected, rows: one.rows }), T.largerAreasOrMore())];
  if (one.equal === 0) return [passed(1)];
  const all = one.equal + one.near;
  const chance = 1 / (1 + RATIO);
  const measurement: Measurement = {
    name: T.binomialExactEqualPairs(),
    statistic: one.equal,
    n: all,
    p: binomialTail(one.equal, all, chance),
    log10P: log10BinomialTail(one.equal, all, chance),
    effect: {
      name: T.partEqualPairsAmong({ ratio: 1 + RATIO }),
      value: one.equal / all,
      interval: clopperPearson(one.equal, all, 0.95),
    },
  };
  const inClass = (row: number): boolean => LEAST * 2 ** rows.sizeClass[row] === one.low;
  const groups = largestGroups(rows, index, columns, options.most, inClass);
  const places = equalRows(rows, index, inClass);
  const largest = groups.slice(0, 3).map((group) => {
    const [first, ...others] = group.slice(0, 5).map((row) => placeName(dataset.areas, table.area[row]));
    return T.inText({
      votes: votesText(columns, group[0]),
      reduce: others.reduce<Text>((all, name) => ARITHMETIC.and({ all, one: name }), first),
    });
  });
  return [
    measured({
      about: 'document',
      scope: { source: source.id, level: table.level, quantity: `votes of all contestants, ${english(sizeText(one))}` },
      message: T.amongRowsVotesVery({
        source: source.name,
        level: word(table.level),
        rows: one.rows,
        size: sizeText(one),
        equal: one.equal,
        columns: columns.length,
        expected: expectedText(one),
      }),
      detail: join([T.largest({ largest: join(largest, '; ') }), ...neighbours(places, index)], ' '),
      expected: expectedPairs(one),
      seen: T.equalPair({ equal: one.equal }),
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
function neighbours(places: Int32Array, { first }: RowIndex): Worded[] {
  let next = 0;
  for (let at = 1; at < places.length; at++) if (places[at] === places[at - 1] + 1 && first[places[at]] === first[places[at - 1]]) next++;
  return next === 0 ? [] : [T.rightBelowEqualOne({ next })];
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
  return shared === there ? T.allOtherCounts() : T.otherCounts({ shared, there });
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
  const who = more > 0 ? ARITHMETIC.more({ first: enumerate(names), more }) : enumerate(names);
  return [
    noted({
      about: 'document',
      scope: {
        source: source.id,
        ...(areas.id(last) && { area: areas.id(last) }),
        level: table.level,
        quantity: 'votes of all contestants',
      },
      message: T.verySameVotesAll({ who, columns: columns.length, votes: votesText(columns, head) }),
      ...(there > 0 && { detail: T.theyAlsoShare({ shared, there }) }),
      expected: T.equalPairsChanceAmong({ chance }),
      seen: T.equalRow({ group: group.length }),
      measures: { rows: group.length, expectedByChance: chance, otherCounts: there, otherCountsEqual: shared },
      locations: group.slice(0, MOST_NAMES).flatMap((row) => columns.flatMap((column) => table.locate(row, column))),
      rows: rowLines(table, group),
    }),
  ];
}

const MOST_NAMES = 5;
