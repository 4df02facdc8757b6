import leven from 'leven';
import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import { RELATIONS, type Share, shareDigits, shareInterval, shareScale } from '../../data/share.ts';
import { aboutOf } from '../../data/source.ts';
import { PRESENT, type ShareColumn, shareAt, type Table, votesAt } from '../../data/table.ts';
import { type Failures, failures, type Kind, manyRows, told } from '../../findings/bulk.ts';
import { aboutCheck, broken, defineCheck, noted, type Observation, skipped, withPassed } from '../../findings/check.ts';
import { enumerate, fixed, join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { english, type Text, type Worded } from '../../language/text.ts';
import { officialVotes, type Row, type SourceTable } from '../../queries/reference.ts';
import { sum } from '../../stats/sum.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './shares-sum-to-hundred.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'shares-sum-to-hundred',
  kind: 'rule',
  references: [
    { cite: 'Mosteller, Youtz & Zahn (1967), The distribution of sums of rounded percentages', url: 'https://doi.org/10.2307/2060324' },
  ],
});

const options = z.strictObject({});

interface Printed {
  readonly name: string;
  readonly share: Share;
  readonly column: ShareColumn;
}

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const results = tablesOf(dataset).map((place) => checkTable(dataset, place));
    const found = withPassed(
      results.flatMap(({ observations }) => observations),
      sum(results.map(({ held }) => held)),
    );
    if (found.length > 0) return found;
    return [skipped(MODEL.wholeDataset(), T.noRowHoldsPercentages(), T.percentagesContestant())];
  },
});

/** What the percentages of a row come to, as fractions of one; one object is used for every row. */
interface Sums {
  printed: number;
  /** Whether one of them is above 0. */
  some: boolean;
  /** Whether all are figures, none a bound. */
  exact: boolean;
  low: number;
  high: number;
  sum: number;
  /** Most decimals of a percentage. */
  decimals: number;
  /** How far rounding alone can carry the sum. */
  narrow: number;
}

const IS = RELATIONS.indexOf('is');

function columnsOf(table: Table): ShareColumn[] {
  return [...table.shares, ...table.otherShares.map(({ column }) => column)].flatMap((column) => (column ? [column] : []));
}

/** Adds up a row in units of the finest printed decimal, so that the sums are exact. */
function addUp(columns: readonly ShareColumn[], row: number, into: Sums): void {
  let printed = 0;
  let units = 0;
  let zeros = 0;
  let decimals = -1;
  let alike = true;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at];
    if (column.state[row] !== PRESENT) continue;
    if (printed++ === 0) decimals = column.decimals[row];
    if (column.relation[row] !== IS || column.decimals[row] !== decimals) alike = false;
    const value = column.units[row];
    units += value;
    if (value === 0) zeros++;
  }
  into.printed = printed;
  if (!alike) {
    addUnlike(columns, row, into);
    return;
  }
  const scale = shareScale(decimals);
  into.some = units > 0;
  into.exact = true;
  into.decimals = decimals;
  into.low = (2 * units - (printed - zeros)) / (2 * scale);
  into.high = (2 * units + printed) / (2 * scale);
  into.sum = units / scale;
  into.narrow = (0.5 * printed) / scale;
}

/** The same for percentages with different numbers of decimals, or for bounds. */
function addUnlike(columns: readonly ShareColumn[], row: number, into: Sums): void {
  into.some = false;
  into.exact = true;
  into.decimals = Number.NEGATIVE_INFINITY;
  let low = 0;
  let high = 0;
  let sum = 0;
  for (const { units, decimals, relation, state } of columns) {
    if (state[row] !== PRESENT) continue;
    const ends = shareInterval({ units: units[row], decimals: decimals[row], relation: RELATIONS[relation[row]] });
    if (units[row] > 0) into.some = true;
    if (relation[row] !== IS) into.exact = false;
    into.decimals = Math.max(into.decimals, decimals[row]);
    sum += units[row] / shareScale(decimals[row]);
    low += ends.low;
    high += ends.high;
  }
  const scale = shareScale(into.decimals);
  into.low = Math.round(2 * scale * low) / (2 * scale);
  into.high = Math.round(2 * scale * high) / (2 * scale);
  into.sum = Math.round(scale * sum) / scale;
  into.narrow = (0.5 * into.printed) / scale;
}

const emptySums = (): Sums => ({ printed: 0, some: false, exact: true, low: 0, high: 0, sum: 0, decimals: 0, narrow: 0 });
/** A row of zeros is a place where nobody voted. */
const isAsked = ({ printed, some }: Sums): boolean => printed > 1 && some;

const ENOUGH = 1 - 1e-12;

/** How a row fails: over or short of 100; short for a reason that percentages may have; off by more than its roundings. */
const WRONG = 0;
const SHORT = 1;
const COARSE = 2;

function checkTable(dataset: Dataset, place: SourceTable): { observations: Observation[]; held: number } {
  const { table } = place;
  const columns = columnsOf(table);
  if (columns.length < 2) return { observations: [], held: 0 };
  const sums = emptySums();
  let asked = 0;
  let reaching = 0;
  for (let row = 0; row < table.rows; row++) {
    addUp(columns, row, sums);
    if (!isAsked(sums)) continue;
    asked++;
    if (sums.high >= ENOUGH) reaching++;
  }
  const mostReach = asked > 2 && 2 * reaching > asked;
  const found = [failures(), failures(), failures()];
  let held = 0;
  for (let row = 0; row < table.rows; row++) {
    addUp(columns, row, sums);
    if (!isAsked(sums)) continue;
    const kind = kindOf(dataset, place, row, sums, mostReach);
    if (kind < 0) held++;
    else found[kind].add(row, sums.sum - 1);
  }
  const kinds = found.map(
    (one, kind): Kind => ({
      failures: one,
      one: (row) => tellRow(dataset, { ...place, row }, kind),
      all: () => tellRows(dataset, place, kind, one, asked),
    }),
  );
  return { observations: told(kinds), held };
}

/** How the row fails, or -1. */
function kindOf(dataset: Dataset, { source, table }: SourceTable, row: number, sums: Sums, mostReach: boolean): number {
  const { low, high, sum, narrow, exact } = sums;
  if (low > 1 + 1e-12) return WRONG;
  const offset = Math.abs(sum - 1) > narrow + 1e-12;
  if (high >= ENOUGH && !offset) return -1;
  if (!table.shares.every((column) => column && column.state[row] === PRESENT)) return -1;
  if (high < ENOUGH) {
    // Cut off instead of rounded, every share may be a whole unit higher.
    const cutOff = high + narrow >= ENOUGH;
    if (!cutOff && source.kind === 'official' && (mostReach || ofValidVotes(dataset, { source, table, row }))) return WRONG;
    if (source.kind !== 'poll') return SHORT;
  }
  return source.kind !== 'poll' && offset && exact ? COARSE : -1;
}

/** Whether more than half of the percentages of a row are those of its votes among the votes of all contestants. */
function ofValidVotes(dataset: Dataset, { source, table, row }: Row): boolean {
  const elsewhere = source.kind === 'official' && !votesAt(table, row) ? officialVotes(dataset, table.area[row]) : undefined;
  const votes = elsewhere ? votesAt(elsewhere.table, elsewhere.row) : votesAt(table, row);
  const valid = votes && sum(votes);
  if (!votes || !valid) return false;
  const fitting = votes.filter((one, contestant) => {
    const share = shareAt(table.shares[contestant], row);
    if (!share) return false;
    const { low, high } = shareInterval(share);
    return one / valid >= low - 1e-12 && one / valid <= high + 1e-12;
  });
  return 2 * fitting.length > votes.length;
}

function printedShares(dataset: Dataset, { table, row }: Row): Printed[] {
  const named = table.shares.map((column, index) => ({ name: dataset.contestants[index].name, column }));
  return [...named, ...table.otherShares].flatMap(({ name, column }) => {
    const share = shareAt(column, row);
    return column && share ? [{ name, share, column }] : [];
  });
}

function tellRow(dataset: Dataset, place: Row, kind: number): Observation {
  const { source, table, row } = place;
  const printed = printedShares(dataset, place);
  const sums = emptySums();
  addUp(columnsOf(table), row, sums);
  const { low, high, sum, decimals, narrow } = sums;
  const area = table.area[row];
  const where = source.kind === 'official' && table.origin === 'file' ? placeName(dataset.areas, area) : source.name;
  const digits = Math.max(0, decimals);
  const total = sums.exact
    ? fixed(100 * sum, digits)
    : ARITHMETIC.to({ amount: fixed(100 * low, digits + 2), amount2: fixed(100 * high, digits + 2) });
  const fields = {
    about: kind === COARSE ? ('document' as const) : aboutOf(place.source),
    scope: { source: source.id, ...(dataset.areas.id(area) && { area: dataset.areas.id(area) }), quantity: 'shares' },
    message: T.percentagesReach({ where, printed: printed.length, total }),
    expected:
      digits === 0
        ? T.figures100GiveOrTake({ narrow: 100 * narrow })
        : T.giveOrTakePoints({ part: fixed(100, digits), narrow: 100 * narrow }),
    seen: T.pointsFrom100({ sum: fixed(100 * sum, digits), sum2: sum - 1 }),
    measures: { sum, differencePp: 100 * (sum - 1), lowest: low, highest: high },
    locations: printed.flatMap(({ column }) => table.locate(row, column)),
  };
  if (kind === WRONG) {
    const repair = onlyRepair(printed, sum, decimals);
    const single = repair ?? T.noSingleShareChanged();
    const detail = votesAt(table, row) ? join([single, T.percentagesVotesRowGive()], ' ') : single;
    return broken({ ...fields, detail, measures: { ...fields.measures, repair: repair ? english(repair) : 'none' } });
  }
  if (kind === SHORT) {
    const left = T.belongNobodyListCategory({ sum: fixed(100 * (1 - sum), digits) });
    const detail = high + narrow >= ENOUGH ? T.whatPercentagesCutOff() : left;
    return noted({ ...fields, detail });
  }
  const coarse = printed.filter(({ share }) => share.decimals < decimals).map(({ name }) => name);
  const detail =
    coarse.length === 1 ? T.withinRoundingOnlyIf({ coarse: enumerate(coarse) }) : T.withinRoundingOnlyIf2({ coarse: enumerate(coarse) });
  return noted({ ...fields, detail });
}

const WHAT = [T.percentagesDoNotReach(), T.percentagesLeavePart100(), T.percentagesFartherFrom100()] as const;

function tellRows(dataset: Dataset, place: SourceTable, kind: number, found: Failures, asked: number): readonly Observation[] {
  const { source, table } = place;
  const columns = columnsOf(table);
  const sums = emptySums();
  return manyRows(dataset, place, {
    kind: kind === WRONG ? 'broken' : 'noted',
    check: meta.id,
    about: kind === COARSE ? 'document' : aboutOf(place.source),
    scope: { source: source.id, level: table.level, quantity: ['shares', 'shares short of 100', 'shares rounded unevenly'][kind] },
    failures: found,
    what: WHAT[kind],
    asked,
    expected: T.figures100GiveOrTake2(),
    additive: false,
    amount: (difference) => ARITHMETIC.points({ value: fixed(100 * Math.abs(difference), 2) }),
    columns: [
      { title: T.percentages(), unit: 'count' },
      { title: T.sum(), unit: 'percent' },
      { title: T.from100(), unit: 'points' },
    ],
    cells(row) {
      addUp(columns, row, sums);
      return [sums.printed, sums.sum, sums.sum - 1];
    },
    locations: (row) => columns.flatMap((column) => (column.state[row] === PRESENT ? table.locate(row, column) : [])),
  });
}

/** The one share that a change of one character would mend, if there is exactly one. */
function onlyRepair(printed: readonly Printed[], sum: number, decimals: number): Worded | undefined {
  const scale = 10 ** decimals;
  const excess = Math.round((sum - 1) * 100 * scale);
  const repairs = printed.flatMap(({ name, share }) => {
    if (share.relation !== 'is') return [];
    const units = Math.round(share.units * 10 ** (decimals - share.decimals)) - excess;
    if (units < 0) return [];
    const from = shareDigits(share);
    const to = writtenAs(units, decimals).find((text) => leven(from, text) === 1);
    return to === undefined ? [] : [T.sReadChangeOne({ name, written: written(from), written2: written(to) })];
  });
  return repairs.length === 1 ? repairs[0] : undefined;
}

/** A number with the decimals it is written with. */
const written = (digits: string): Text => fixed(Number(digits), digits.split('.')[1]?.length ?? 0);

/** The ways to write a number of units: with all decimals, and with trailing zeros dropped. */
function writtenAs(units: number, decimals: number): string[] {
  const full = (units / 10 ** decimals).toFixed(Math.max(0, decimals));
  return [full, ...(full.includes('.') ? [full.replace(/\.?0+$/, '')] : [])];
}
