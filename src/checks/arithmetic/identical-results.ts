import * as z from 'zod';
import { commonArea, placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import { aboutOf, type Source } from '../../data/source.ts';
import { type CountColumn, PRESENT, type Table } from '../../data/table.ts';
import { lineOf, rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Measurement, type Observation, passed, withPassed } from '../../findings/check.ts';
import { cannot, measured, noted, table as tabulated, warned } from '../../findings/observations.ts';
import type { Doubt } from '../../findings/weight.ts';
import { chanceInWords, count, join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { english, type Text, type Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { expectedEqual } from '../../queries/expected-equal.ts';
import { countsOf } from '../../queries/recorded.ts';
import { indexRows, type RowIndex } from '../../queries/row-index.ts';
import { binomialTail, clopperPearson, log10BinomialTail } from '../../stats/distributions/binomial.ts';
import { sum } from '../../stats/sum.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './identical-results.texts.ts';
import { type EqualInArea, equalInAreas } from './kit/equal-in-areas.ts';

const meta = aboutCheck(T.meta, { id: 'identical-results', kind: 'informative', references: [] });

const options = z.strictObject({
  minCount: z.number().int().min(20).default(50).describe('Fewest votes of each of the two largest contestants of a row.'),
  minRows: z.number().int().min(2).default(200).describe('Fewest such rows of a table.'),
  maxPart: z
    .number()
    .min(0)
    .max(0.2)
    .default(0.05)
    .describe('Most equal pairs expected by chance for each row of a class; a class with more is not tested.'),
  maxByChance: z
    .number()
    .min(0)
    .default(0.001)
    .describe('Equal pairs expected by chance among similar rows; a group of equal rows is reported only below this.'),
  minAreaRows: z.number().int().min(10).default(30).describe('Fewest such rows of an area of the first two levels to be asked by itself.'),
  minAreaRepeats: z.number().int().min(2).default(3).describe('Fewest rows of an area that are equal to an earlier one and give a note.'),
  mostAreas: z.number().int().min(1).default(10).describe('Most areas with a note each, the most surprising first.'),
  most: z.number().int().min(1).default(20).describe('Most groups of equal rows that are listed and examined, the largest first.'),
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
    // Copies of a protocol are meant to repeat each other.
    const tables = tablesOf(dataset).filter(({ table }) => !table.copies && table.rows > 1 && columnsOf(table).length > 1);
    if (tables.length === 0) return [cannot(MODEL.wholeDataset(), T.noVotes(), T.votesNeeded())];
    return tables.flatMap(({ source, table }) => surveyed(dataset, source, table, options));
  },
});

function columnsOf(table: Table): CountColumn[] {
  return table.votes.flatMap((column) => (column ? [column] : []));
}

/** The columns of the two largest counts of every row that is compared, the lower first; and its size class. */
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

/** A table with the rows that are compared, and which of them are equal. */
interface Survey {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly table: Table;
  readonly columns: readonly CountColumn[];
  readonly rows: Asked;
  readonly index: RowIndex;
  /** The rows that share their votes with another, ascending: few of a table, and asked for again and again. */
  readonly repeated: Int32Array;
  readonly options: Options;
}

function surveyed(dataset: Dataset, source: Source, table: Table, options: Options): Observation[] {
  const columns = columnsOf(table);
  const rows = askedRows(columns, table.rows, options.minCount);
  const index = indexRows(columns, rows.asked);
  const survey = { dataset, source, table, columns, rows, index, repeated: repeatedRows(index), options };
  const { classes, nearPairs } = counted(rows, survey.index);
  const size = sum(classes.map(({ rows }) => rows));
  const { minCount, minRows } = options;
  if (size < minRows) return [cannot(subjectOf(survey), T.tooFew({ size, minCount, minRows }), T.stationsNeeded())];
  const groups = largestGroups(survey, () => true);
  return [
    ...equalGroups(survey, groups),
    ...classes.flatMap((sizeClass) => equalPairs(survey, sizeClass)),
    ...inAreas(survey, nearPairs),
    sizesTable(survey, classes),
    ...(groups.length > 0 ? [groupsTable(survey, groups)] : []),
  ];
}

const subjectOf = ({ source, table }: Survey): Text => ARITHMETIC.by({ source: source.name, level: word(table.level) });

function sizesTable(survey: Survey, classes: readonly SizeClass[]): Observation {
  const { source, table, columns, options } = survey;
  return tabulated(
    {
      id: `identical-results-${source.id}-${table.level}`,
      title: T.sizesTitle({ subject: subjectOf(survey) }),
      note: T.sizesNote({ minCount: options.minCount, columns: columns.length }),
    },
    [
      [MODEL.votes(), 'text', sizeText],
      [T.rows(), 'count', ({ rows }) => rows],
      [T.equalPairs(), 'count', ({ equal }) => equal],
      [T.expectedChance(), 'number', ({ near }) => near / RATIO],
    ],
    classes,
  );
}

function groupsTable(survey: Survey, groups: readonly number[][]): Observation {
  const { source, table, columns, dataset } = survey;
  const { areas } = dataset;
  return tabulated(
    {
      id: `identical-results-groups-${source.id}-${table.level}`,
      title: T.groupsTitle({ subject: subjectOf(survey) }),
      note: T.groupsNote(),
    },
    [
      [MODEL.votes(), 'text', ([head]) => votesText(columns, head)],
      [T.areas(), 'text', (group) => someOf(group, (row) => areas.id(table.area[row]) || placeName(areas, table.area[row]))],
      [T.lines(), 'text', (group) => someOf(group, (row) => lineOf(table, row))],
      [T.alsoEqual(), 'text', (group) => alsoEqual(table, group)],
    ],
    groups,
  );
}

const MOST_NAMED = 20;

/** The first members of a group, and how many more there are. */
function someOf(group: readonly number[], text: (row: number) => string): Text {
  const more = group.length - MOST_NAMED;
  const first = group.slice(0, MOST_NAMED).map(text).join(', ');
  return more > 0 ? ARITHMETIC.more({ first, more }) : first;
}

/** Rows by their size, and the pairs of first rows that a move makes equal. */
function counted(
  { asked, one, two, sizeClass }: Asked,
  { first, size, moved }: RowIndex,
): { readonly classes: SizeClass[]; readonly nearPairs: number[] } {
  const nearPairs: number[] = [];
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
      if (other < 0) continue;
      own.near += size[row] * size[other];
      nearPairs.push(row, other);
    }
  }
  return { classes: classes.filter(({ rows }) => rows > 0), nearPairs };
}

const sizeText = ({ low, high }: SizeClass): Worded => ARITHMETIC.to({ amount: count(low), amount2: count(high) });

function equalPairs(survey: Survey, sizeClass: SizeClass): Observation[] {
  const { source, table, columns, rows, index, options } = survey;
  const { equal, near } = sizeClass;
  const expected = near / RATIO;
  const [level, size] = [word(table.level), sizeText(sizeClass)];
  if (expected > options.maxPart * sizeClass.rows) {
    const reason = T.tooManyByChance({ expected, rows: sizeClass.rows });
    return [cannot(T.subject({ source: source.name, level, size }), reason, T.largerNeeded())];
  }
  if (equal === 0) return [passed(1)];
  const inClass = (row: number): boolean => LEAST * 2 ** rows.sizeClass[row] === sizeClass.low;
  const groups = largestGroups(survey, inClass);
  const places = survey.repeated.filter(inClass);
  const neighbours = neighboursAmong(places, index);
  const test = pairsTest(sizeClass);
  return [
    measured(near < FEW_NEAR ? T.pairs.few : T.pairs.several, {
      about: 'document',
      scope: { source: source.id, level: table.level, quantity: `votes of all contestants, ${english(size)}` },
      facts: {
        source: source.name,
        level,
        size,
        columns: columns.length,
        rows: sizeClass.rows,
        equalPairs: equal,
        expectedByChance: expected,
        nearPairs: near,
        largest: groups.slice(0, 3).map((group) => groupText(survey, group)),
        neighbours: neighbours > 0 ? neighbours : undefined,
        chance: chanceInWords(test.log10P),
      },
      test,
      material: equal - expected >= 1,
      locations: groups.flatMap((group) => group.slice(0, 2).flatMap((row) => table.locate(row, columns[rows.one[row]]))),
      rows: rowLines(table, places),
    }),
  ];
}

/** Areas with so many equal results that chance gives them nowhere; all areas of the first two levels are one family. */
function inAreas(survey: Survey, nearPairs: readonly number[]): Observation[] {
  const { dataset, source, table, rows, index, options } = survey;
  const { areas } = dataset;
  const { minAreaRows, minAreaRepeats, maxByChance, mostAreas } = options;
  const limits = { minRows: minAreaRows, ratio: RATIO };
  const { asked, found } = equalInAreas({ areas, table, asked: rows.asked }, index, nearPairs, limits);
  const log10Expected = ({ log10P }: EqualInArea): number => log10P + Math.log10(asked);
  const beyond = found
    .filter((one) => one.repeats >= minAreaRepeats && log10Expected(one) < Math.log10(maxByChance))
    .sort((a, b) => a.log10P - b.log10P || a.area - b.area);
  // Of a region and a district of it, the more surprising one.
  const holds = (large: EqualInArea, small: EqualInArea): boolean => areas.parent[small.area] === large.area;
  const told = beyond.filter((one, at) => !beyond.slice(0, at).some((before) => holds(one, before) || holds(before, one)));
  const findings = told.slice(0, mostAreas).map((one) =>
    noted(T.inArea, {
      about: 'document',
      scope: {
        source: source.id,
        ...(areas.id(one.area) && { area: areas.id(one.area) }),
        level: areas.level(one.area),
        quantity: 'equal results of an area',
      },
      facts: {
        place: placeName(areas, one.area),
        repeats: one.repeats,
        rows: one.rows,
        nearPairs: one.near,
        expectedByChance: 10 ** log10Expected(one),
        areas: asked,
        chance: chanceInWords(Math.min(0, log10Expected(one))),
        largest: largestOf(survey, one).map((group) => groupText(survey, [...group])),
      },
      rows: rowLines(
        table,
        one.groups.flat().sort((a, b) => a - b),
      ),
    }),
  );
  return withPassed(findings, asked - beyond.length);
}

const MOST_LARGEST = 3;

/** The groups of an area with the most votes. */
function largestOf({ columns }: Survey, { groups }: EqualInArea): readonly (readonly number[])[] {
  const votes = ([head]: readonly number[]): number => sum(columns.map(({ values }) => values[head]));
  return [...groups].sort((a, b) => votes(b) - votes(a) || a[0] - b[0]).slice(0, MOST_LARGEST);
}

/** Fewer near pairs than would let one equal pair be expected: an estimate from a handful is no figure. */
const FEW_NEAR = RATIO;

/** Equal pairs among equal and near ones, of which by chance one in seven is equal. */
function pairsTest({ equal, near }: SizeClass): Measurement {
  const all = equal + near;
  const chance = 1 / (1 + RATIO);
  return {
    name: T.binomial(),
    statistic: equal,
    n: all,
    p: binomialTail(equal, all, chance),
    log10P: log10BinomialTail(equal, all, chance),
    effect: { name: T.effect({ ratio: 1 + RATIO }), value: equal / all, interval: clopperPearson(equal, all, 0.95) },
  };
}

/** The votes of a group of equal rows, and its first places. */
function groupText({ dataset, table, columns }: Survey, group: readonly number[]): Text {
  const [first, ...others] = group.slice(0, MOST_NAMES).map((row) => placeName(dataset.areas, table.area[row]));
  const places = others.reduce<Text>((all, name) => ARITHMETIC.and({ all, one: name }), first);
  return T.where({ votes: votesText(columns, group[0]), places });
}

/** The rows that share their votes with another. */
function repeatedRows({ first, size }: RowIndex): Int32Array {
  const found = new Int32Array(first.length);
  let length = 0;
  for (let row = 0; row < first.length; row++) if (first[row] >= 0 && size[first[row]] > 1) found[length++] = row;
  return found.slice(0, length);
}

/** How many of equal rows follow the row they are equal to. */
function neighboursAmong(places: Int32Array, { first }: RowIndex): number {
  let next = 0;
  for (let at = 1; at < places.length; at++) if (places[at] === places[at - 1] + 1 && first[places[at]] === first[places[at - 1]]) next++;
  return next;
}

/** Groups of equal rows, those with the most votes first. */
function largestGroups({ repeated, index, columns, options }: Survey, inClass: (row: number) => boolean): number[][] {
  const { first } = index;
  const heads = Array.from(repeated.filter((row) => first[row] === row && inClass(row)));
  const total = (row: number): number => columns.reduce((all, { values }) => all + values[row], 0);
  const votes = new Map(heads.map((row) => [row, total(row)]));
  const chosen = heads.sort((a, b) => (votes.get(b) as number) - (votes.get(a) as number) || a - b).slice(0, options.most);
  const groups = new Map(chosen.map((row) => [row, [] as number[]]));
  for (const row of repeated) groups.get(first[row])?.push(row);
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
  return shared === there ? T.allOthers() : T.someOthers({ shared, there });
}

const MOST_NAMES = 5;

/** So many equal counts of a protocol, of votes and of others, are a warning where chance does not bring them about. */
const WHOLE_PROTOCOL = 10;
/** In so many copies; one is a slip, see duplicate-rows. */
const FEWEST_COPIES = 3;

/** A group of equal rows that chance does not bring about. */
interface Unlikely {
  readonly group: readonly number[];
  readonly expectedByChance: number;
  /** How many counts the rows have in common: votes, and others. */
  readonly equal: number;
}

/** The groups that chance does not bring about: one warning for all that have ten counts in common, and a note for each other. */
function equalGroups(survey: Survey, groups: readonly number[][]): Observation[] {
  const { source, table, columns, options } = survey;
  const unlikely = groups.flatMap((group): Unlikely[] => {
    const { there, shared } = othersEqual(table, group);
    // Rows equal in all counts are left to duplicate-rows.
    if (there > 0 && shared === there) return [];
    const expectedByChance = expectedEqual(columns, table.rows, group[0]);
    return expectedByChance < options.maxByChance ? [{ group, expectedByChance, equal: columns.length + shared }] : [];
  });
  const canWarn = aboutOf(source) === 'result' && countsOf(table) === 'exact';
  const protocols = canWarn ? unlikely.filter(({ equal }) => equal >= WHOLE_PROTOCOL) : [];
  const whole = sum(protocols.map(({ group }) => group.length - 1)) >= FEWEST_COPIES ? protocols : [];
  const others = unlikely.filter((one) => !whole.includes(one));
  return [...wholeProtocols(survey, whole), ...others.map((one) => equalGroup(survey, one, noted))];
}

function wholeProtocols(survey: Survey, whole: readonly Unlikely[]): Observation[] {
  const { dataset, source, table, rows } = survey;
  const { areas } = dataset;
  if (whole.length === 0) return [];
  if (whole.length === 1) return [equalGroup(survey, whole[0], warned)];
  const all = whole.flatMap(({ group }) => group).sort((a, b) => a - b);
  const common = commonArea(
    areas,
    Array.from(all, (row) => table.area[row]),
  );
  const expectedByChance = Math.max(...whole.map((one) => one.expectedByChance));
  return [
    warned(T.protocols, {
      about: aboutOf(source),
      scope: { source: source.id, ...(areas.id(common) && { area: areas.id(common) }), level: table.level, quantity: 'protocols' },
      facts: {
        rows: all.length,
        of: sum(rows.asked),
        groups: whole.length,
        fewest: Math.min(...whole.map(({ equal }) => equal)),
        named: whole.map(({ group }) => T.alike({ places: namesOf(survey, group.slice(0, MOST_NAMES)) })),
        expectedByChance,
        chance: chanceInWords(Math.log10(expectedByChance)),
      },
      locations: whole.flatMap(({ group }) => cellsOf(survey, group.slice(0, 2))),
      rows: rowLines(table, all),
      doubt: doubtOfCopies(survey, whole),
    }),
  ];
}

const namesOf = ({ dataset, table }: Survey, rows: readonly number[]): string[] =>
  rows.map((row) => placeName(dataset.areas, table.area[row]));
const cellsOf = ({ table, columns }: Survey, rows: readonly number[]) =>
  rows.flatMap((row) => columns.flatMap((column) => table.locate(row, column)));

/** The votes of all but one row of each group: at least none where fewer counts than those of a protocol are equal. */
function doubtOfCopies({ table, columns, rows }: Survey, groups: readonly Unlikely[]): Doubt {
  const copies = groups.flatMap(({ group, equal }) => group.slice(1).map((row) => ({ row, certain: equal >= WHOLE_PROTOCOL })));
  const votes = ({ row }: { readonly row: number }): number => sum(columns.map(({ values }) => values[row]));
  return {
    areas: Int32Array.from(copies, ({ row }) => table.area[row]),
    fewest: Float64Array.from(copies, (one) => (one.certain ? votes(one) : 0)),
    most: Float64Array.from(copies, votes),
    asked: sum(rows.asked),
    kind: 'whole',
  };
}

function equalGroup(survey: Survey, unlikely: Unlikely, tell: typeof noted | typeof warned): Observation {
  const { dataset, source, table, columns } = survey;
  const { areas } = dataset;
  const { group, expectedByChance } = unlikely;
  const { there, shared } = othersEqual(table, group);
  const last = table.area[group[group.length - 1]];
  const given = {
    about: aboutOf(source),
    scope: {
      source: source.id,
      ...(areas.id(last) && { area: areas.id(last) }),
      level: table.level,
      quantity: 'votes of all contestants',
    },
    facts: {
      places: namesOf(survey, group.slice(0, MOST_NAMES)),
      columns: columns.length,
      votes: votesText(columns, group[0]),
      rows: group.length,
      expectedByChance,
      chance: chanceInWords(Math.log10(expectedByChance)),
      otherCounts: there,
      otherCountsEqual: shared,
      others: there > 0 ? there : undefined,
    },
    locations: cellsOf(survey, group.slice(0, MOST_NAMES)),
    rows: rowLines(table, group),
    doubt: doubtOfCopies(survey, [unlikely]),
  } as const;
  const more = group.length - MOST_NAMES;
  return more > 0 ? tell(T.group.first, { ...given, facts: { ...given.facts, more } }) : tell(T.group.all, given);
}
