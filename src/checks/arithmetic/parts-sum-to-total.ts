import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { aboutOf, type Source } from '../../data/source.ts';
import { COUNTS, type CountColumn, type CountName, PRESENT, rowOf, type Table } from '../../data/table.ts';
import { type Failures, failures, MOST_TOLD, manyRows, told } from '../../findings/bulk.ts';
import { aboutCheck, broken, defineCheck, noted, type Observation, type Skipped, skipped, withPassed } from '../../findings/check.ts';
import { count, whole as wholeText } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text, Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type FigureColumn, votesColumn } from '../../queries/figure-columns.ts';
import { T as QUANTITY } from '../../queries/quantity.texts.ts';
import { countLabel } from '../../queries/quantity.ts';
import type { SourceTable } from '../../queries/reference.ts';
import { sum } from '../../stats/sum.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './parts-sum-to-total.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'parts-sum-to-total',
  kind: 'rule',
  references: [
    {
      cite: 'UN/OSCE ODIHR, Handbook for the Observation of Election Results (tabulation audits)',
      url: 'https://www.osce.org/odihr/elections',
    },
  ],
});

const options = z.strictObject({});

/** A count that can be added up: its cells, or the sum of the votes of all contestants standing in for the valid votes. */
interface Quantity {
  readonly name: CountName | 'votes';
  readonly contestant?: number;
  readonly label: Text;
  /** A number of it. */
  readonly counted: (value: Worded) => Text;
}

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const all = tablesOf(dataset);
    const rows = all.flatMap((side) => contestantsAgainstValid(dataset, side));
    // The totals of a source about one area are no list of parts, and several copies of a protocol would be counted twice.
    const levels = all
      .filter(({ table }) => table.origin === 'file' && !table.copies)
      .flatMap((part) =>
        all.flatMap((whole) => (part !== whole && comparable(part.source, whole.source) ? againstParent(dataset, part, whole) : [])),
      );
    const observations = [...rows, ...levels];
    if (observations.length > 0) return observations;
    return [skipped(MODEL.wholeDataset(), T.noCountPublishedBoth(), T.countsTwoLevelsOr())];
  },
});

const comparable = (a: Source, b: Source): boolean => a === b || (a.kind === 'official' && b.kind === 'official');
function contestantsAgainstValid(dataset: Dataset, side: SourceTable): Observation[] {
  const { table } = side;
  const { valid } = table.counts;
  const sums = valid && votesColumn(table);
  if (!sums || !valid) return [];
  const found = failures();
  let held = 0;
  let short = 0;
  for (let row = 0; row < table.rows; row++) {
    if (valid.state[row] !== PRESENT || sums.state[row] !== PRESENT) continue;
    const difference = sums.values[row] - valid.values[row];
    // What contestants who are not listed have is told in a notice: then the votes listed may fall short.
    const may = difference === 0 || (difference < 0 && !table.complete);
    if (may) held++;
    else {
      found.add(row, difference);
      if (difference < 0) short++;
    }
  }
  const failed = found.count();
  const oneSign = short === 0 || short === failed;
  if (failed > 2 && oneSign && held === 0) return [otherCategory(side, found, valid, sums)];
  const observations = told([
    {
      failures: found,
      one: (row) => unequalVotes(dataset, side, row, valid.values[row], sums.values[row]),
      all: () =>
        manyRows(dataset, side, {
          kind: 'broken',
          check: meta.id,
          about: aboutOf(side.source),
          scope: { source: side.source.id, level: table.level, quantity: 'valid' },
          failures: found,
          what: T.votesContestantsDoNot({ whole: wholeText(table.votes.length) }),
          asked: failed + held,
          expected: T.validVotesSumVotes(),
          additive: true,
          amount: (difference) => MODEL.vote({ difference }),
          columns: [
            { title: T.validVotes(), unit: 'count' },
            { title: T.votesAllContestants(), unit: 'count' },
            { title: MODEL.difference(), unit: 'difference' },
          ],
          cells: (row) => [valid.values[row], sums.values[row], sums.values[row] - valid.values[row]],
          locations: (row) => cellsOf(table, row),
        }),
    },
  ]);
  return withPassed(observations, held);
}

/** The published valid votes of a row and the votes of its contestants. */
function cellsOf(table: Table, row: number): Location[] {
  return [table.counts.valid, ...table.votes].flatMap((column) => (column ? table.locate(row, column) : []));
}

function unequalVotes({ areas }: Dataset, side: SourceTable, row: number, total: number, sum: number): Observation {
  const { source, table } = side;
  const area = table.area[row];
  return broken({
    about: aboutOf(side.source),
    scope: { source: source.id, area: areas.id(area), quantity: 'valid' },
    message: T.votesContestantsAddUp({ place: placeName(areas, area), whole: wholeText(table.votes.length), sum, total }),
    expected: T.votesAll({ total }),
    seen: ARITHMETIC.difference({ after: sum, after2: sum - total }),
    measures: { published: total, sum, difference: sum - total },
    locations: cellsOf(table, row),
  });
}

/** A difference of one sign in every row is no slip: the votes and the total are not of the same things. */
function otherCategory(side: SourceTable, found: Failures, valid: FigureColumn, sums: FigureColumn): Observation {
  const { source, table } = side;
  const rows = found.places();
  const total = ({ values }: FigureColumn): number => sum(Float64Array.from(rows, (row) => values[row]));
  const difference = found.sum();
  return noted({
    about: aboutOf(side.source),
    scope: { source: source.id, level: table.level, quantity: 'valid' },
    message: otherCategoryText(side, rows.length, difference),
    detail: difference < 0 ? T.categoryValidVotesNot() : T.votersHadMoreThan(),
    expected: T.votesAll({ total: total(valid) }),
    seen: ARITHMETIC.difference({ after: total(sums), after2: difference }),
    measures: { published: total(valid), sum: total(sums), difference, rows: rows.length },
    locations: cellsOf(table, rows[0]),
  });
}

function otherCategoryText({ source: { name }, table }: SourceTable, rows: number, difference: number): Worded {
  const level = word(table.level);
  const by = count(Math.abs(difference));
  if (rows === 1) return difference < 0 ? T.rowVotesContestantsFall({ name, level, by }) : T.rowVotesContestantsExceed({ name, level, by });
  return difference < 0
    ? T.rowsVotesContestantsFall({ name, whole: wholeText(rows), level, by })
    : T.rowsVotesContestantsExceed({ name, whole: wholeText(rows), level, by });
}

/** Every count of the lower table, added up by the areas of the upper one. */
function againstParent(dataset: Dataset, part: SourceTable, whole: SourceTable): Observation[] {
  const target = ancestors(dataset, part.table, whole.table);
  if (!target) return [];
  const expected = dataset.areas.listed ? listedParts(dataset, part.table, whole.table) : undefined;
  const compared = quantities(dataset).flatMap((quantity) => {
    const [lower, upper] = [reader(part.table, quantity), reader(whole.table, quantity)];
    return lower && upper ? [compareSums({ dataset, quantity, part, whole, lower, upper }, target, expected)] : [];
  });
  const notReported = compared.flatMap((one) => one.notReported);
  const short = sum(compared.map((one) => one.short));
  // Areas that are not listed may be missing from the table: where no count reaches its total, that is the nearer reading.
  const allShort = short > 1 && compared.every((one) => one.short === one.found.count() && one.held === 0);
  if (!dataset.areas.listed && allShort) return [...notReported, missingParts(compared, part, whole, short)];
  return compared.flatMap((one) => withPassed(one.tell(), one.held));
}

function missingParts(compared: readonly Compared[], part: SourceTable, whole: SourceTable, short: number): Observation {
  const [first] = compared.filter(({ found }) => found.count() > 0).map((one) => one.first());
  return noted({
    about: aboutOf(whole.source),
    scope: { source: whole.source.id, level: part.table.level, quantity: 'parts' },
    message: T.noneCountsReachesIts({
      file: part.table.file,
      whole: wholeText(short),
      level: word(part.table.level),
      expected: first.expected,
      seen: first.seen,
    }),
    detail: T.rowsMayMissingFrom(),
    expected: T.listAreasUnderAreas(),
    seen: T.sumsBelowTheirTotals({ whole: wholeText(short) }),
    measures: { totals: short },
    locations: first.locations,
  });
}

/** For each row of the lower table the row of the upper one whose area contains it, or -1; undefined where there is none for any. */
function ancestors({ areas }: Dataset, part: Table, whole: Table): Int32Array | undefined {
  const target = new Int32Array(part.rows);
  let some = false;
  // Neighbours in a table mostly lie in one area.
  let lastParent = -2;
  let lastRow = -1;
  for (let row = 0; row < part.rows; row++) {
    const parent = areas.parent[part.area[row]];
    if (parent !== lastParent) {
      lastParent = parent;
      lastRow = -1;
      for (let here = parent; here >= 0 && lastRow < 0; here = areas.parent[here]) lastRow = rowOf(whole, here);
    }
    target[row] = lastRow;
    if (lastRow >= 0) some = true;
  }
  return some ? target : undefined;
}

const COUNTED: Readonly<Record<CountName, (value: Worded) => Text>> = {
  registered: (value) => T.registeredVoters({ value }),
  issued: (value) => ARITHMETIC.ballotsIssued({ value }),
  ballotsCast: (value) => ARITHMETIC.ballotsCast({ value }),
  invalid: (value) => T.invalidBallots({ value }),
  valid: (value) => T.validVotes2({ value }),
  received: (value) => T.ballotsReceived({ value }),
  cancelled: (value) => T.ballotsCancelledUnused({ value }),
  lost: (value) => T.ballotsLost({ value }),
  unaccounted: (value) => T.ballotsUnaccountedReceipt({ value }),
};

function quantities({ contestants }: Dataset): Quantity[] {
  return [
    ...COUNTS.map((name) => ({ name, label: countLabel(name), counted: COUNTED[name] })),
    ...contestants.map(({ name }, contestant) => ({
      name: 'votes' as const,
      contestant,
      label: QUANTITY.votes({ name }),
      counted: (value: Worded) => T.votes({ value, name }),
    })),
  ];
}

/** A quantity of every row, and the columns it stands in. */
interface Read extends FigureColumn {
  readonly columns: readonly CountColumn[];
}

/** How a quantity is read, or undefined where the table does not carry it. */
function reader(table: Table, { name, contestant }: Quantity): Read | undefined {
  const column = name === 'votes' ? table.votes[contestant as number] : table.counts[name];
  if (column) return { values: column.values, state: column.state, columns: [column] };
  const sums = name === 'valid' ? votesColumn(table) : undefined;
  return sums && { ...sums, columns: table.votes as readonly CountColumn[] };
}

interface Comparison {
  readonly dataset: Dataset;
  readonly quantity: Quantity;
  readonly part: SourceTable;
  readonly whole: SourceTable;
  readonly lower: Read;
  readonly upper: Read;
}

interface Compared {
  readonly found: Failures;
  readonly held: number;
  /** How many sums lie below their totals. */
  readonly short: number;
  readonly notReported: readonly Skipped[];
  readonly first: () => ReturnType<typeof broken>;
  readonly tell: () => Observation[];
}

function compareSums(it: Comparison, target: Int32Array, expected: Int32Array | undefined): Compared {
  const { dataset, quantity, part, whole, lower, upper } = it;
  const { rows } = whole.table;
  const sums = new Float64Array(rows);
  const parts = new Int32Array(rows);
  const missing = new Int32Array(rows);
  for (let row = 0; row < target.length; row++) {
    const to = target[row];
    if (to < 0) continue;
    parts[to]++;
    if (lower.state[row] === PRESENT) sums[to] += lower.values[row];
    else missing[to]++;
  }
  const found = failures();
  const gaps = failures();
  let held = 0;
  let short = 0;
  const absentOf = (row: number): number => missing[row] + Math.max(0, (expected?.[row] ?? parts[row]) - parts[row]);
  for (let row = 0; row < rows; row++) {
    if (upper.state[row] !== PRESENT || parts[row] === 0) continue;
    const difference = sums[row] - upper.values[row];
    const absent = absentOf(row);
    if (absent > 0) gaps.add(row, absent);
    else if (difference === 0) held++;
    else found.add(row, difference);
    if (absent === 0 && difference < 0) short++;
  }
  const one = (row: number): ReturnType<typeof broken> => unequalSum(it, target, row, sums[row], parts[row]);
  const level = word(part.table.level);
  const gap = (row: number): Skipped => {
    const absent = absentOf(row);
    return skipped(
      T.by({ place: placeName(dataset.areas, whole.table.area[row]), label: quantity.label, level }),
      T.partsNotReported({ whole: wholeText(absent), whole2: wholeText(parts[row] + absent - missing[row]), file: part.table.file }),
      T.by2({ label: quantity.label, level }),
    );
  };
  const manyGaps = (): Skipped[] => [
    skipped(
      T.by3({ source: whole.source.name, label: quantity.label, level }),
      T.rowsPartsNotReported({
        gaps: gaps.count(),
        gaps2: gaps.count() + found.count() + held,
        level: word(whole.table.level),
        file: part.table.file,
      }),
      T.by2({ label: quantity.label, level }),
    ),
  ];
  const kinds = [
    { failures: found, one, all: () => unequalSums(it, target, found, found.count() + held, sums, parts) },
    { failures: gaps, one: gap, all: manyGaps },
  ];
  return {
    found,
    held,
    short,
    notReported: gaps.count() > MOST_TOLD ? manyGaps() : Array.from(gaps.places(), gap),
    first: () => one(found.places()[0]),
    tell: () => told(kinds),
  };
}

function scopeOf({ dataset, quantity, part, whole }: Comparison) {
  return {
    ...(quantity.contestant !== undefined && { contestant: dataset.contestants[quantity.contestant].id }),
    quantity: part.source === whole.source ? quantity.name : `${quantity.name} of ${part.source.id}`,
  };
}

function sumLocations({ part, whole, lower, upper }: Comparison, target: Int32Array, row: number): Location[] {
  const first = target.indexOf(row);
  return [...upper.columns.flatMap((column) => whole.table.locate(row, column)), ...part.table.locate(first, lower.columns[0])];
}

function unequalSum(it: Comparison, target: Int32Array, row: number, sum: number, parts: number): ReturnType<typeof broken> {
  const { dataset, quantity, part, whole, upper } = it;
  const { areas } = dataset;
  const area = whole.table.area[row];
  const total = upper.values[row];
  const level = word(part.table.level);
  const [name, of] = [placeName(areas, area), ARITHMETIC.part({ parts })];
  return broken({
    about: aboutOf(whole.source),
    scope: { source: whole.source.id, ...(areas.id(area) && { area: areas.id(area) }), level: part.table.level, ...scopeOf(it) },
    message:
      parts === 1
        ? T.published({ name, label: quantity.label, of, level, sum, total })
        : T.addUpPublished({ name, label: quantity.label, of, level, sum, total }),
    expected: quantity.counted(count(total)),
    seen: T.difference({ sum, sum2: sum - total, sum3: (100 * (sum - total)) / Math.max(1, total) }),
    measures: { published: total, sum, difference: sum - total, parts },
    locations: sumLocations(it, target, row),
  });
}

function unequalSums(
  it: Comparison,
  target: Int32Array,
  found: Failures,
  asked: number,
  sums: Float64Array,
  parts: Int32Array,
): readonly Observation[] {
  const { dataset, quantity, part, whole, upper } = it;
  return manyRows(dataset, whole, {
    kind: 'broken',
    check: meta.id,
    about: aboutOf(whole.source),
    scope: { source: whole.source.id, level: part.table.level, ...scopeOf(it) },
    failures: found,
    what: T.doNotAddUp({ label: quantity.label, level: word(part.table.level) }),
    asked,
    expected: T.sumParts({ label: quantity.label, level: word(part.table.level) }),
    additive: true,
    amount: (difference) => count(difference),
    columns: [
      { title: T.published2(), unit: 'count' },
      { title: T.sumParts2(), unit: 'count' },
      { title: MODEL.difference(), unit: 'difference' },
      { title: T.parts(), unit: 'count' },
    ],
    cells: (row) => [upper.values[row], sums[row], sums[row] - upper.values[row], parts[row]],
    locations: (row) => sumLocations(it, target, row),
  });
}

/**
 * How many rows of the lower table each row of the upper one should have, where the dataset lists its areas: all that
 * lie in it as many steps below the country as the rows do and are not known to be of another level.
 */
function listedParts({ areas }: Dataset, table: Table, whole: Table): Int32Array {
  const depth = depths(areas.parent);
  const steps = new Set<number>();
  for (const area of table.area) steps.add(depth[area]);
  const parts = new Int32Array(whole.rows);
  for (let area = 0; area < areas.parent.length; area++) {
    if (rowOf(table, area) < 0 && !(steps.has(depth[area]) && (areas.level(area) === '' || areas.level(area) === table.level))) continue;
    let above = areas.parent[area];
    while (above >= 0 && rowOf(whole, above) < 0) above = areas.parent[above];
    if (above >= 0) parts[rowOf(whole, above)]++;
  }
  return parts;
}

/** Steps from the root to every area. */
function depths(parent: Int32Array): Int32Array {
  const steps = new Int32Array(parent.length).fill(-1);
  for (let area = 0; area < parent.length; area++) {
    let known = area;
    let between = 0;
    for (; known >= 0 && steps[known] < 0; known = parent[known]) between++;
    let depth = known < 0 ? between - 1 : steps[known] + between;
    for (let here = area; here !== known; here = parent[here]) steps[here] = depth--;
  }
  return steps;
}
