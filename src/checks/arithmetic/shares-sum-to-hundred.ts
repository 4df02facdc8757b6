import leven from 'leven';
import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import { type Share, shareDigits, shareInterval } from '../../data/share.ts';
import { aboutOf, isPeopleSample } from '../../data/source.ts';
import { countAt, PRESENT, type ShareColumn, shareAt, type Table, votesAt } from '../../data/table.ts';
import { brokenRows, type ColumnRule, type Failures, failures, type Kind, notedRows, told } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { broken, type Column, cannot, noted } from '../../findings/observations.ts';
import { fixed } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { english, type Text } from '../../language/text.ts';
import { type FigureColumn, validColumn } from '../../queries/figure-columns.ts';
import { officialVotes, type Row, type SourceTable } from '../../queries/reference.ts';
import { isOfResult } from '../../queries/stage.ts';
import { sum } from '../../stats/sum.ts';
import { addUp, columnsOf, ENOUGH, emptySums, isAsked, type Sums } from './kit/percentage-sums.ts';
import { T } from './shares-sum-to-hundred.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'shares-sum-to-hundred',
  kind: 'rule',
  references: [
    { cite: 'Mosteller, Youtz & Zahn (1967), The distribution of sums of rounded percentages', url: 'https://doi.org/10.2307/2060324' },
  ],
});

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const results = tablesOf(dataset).map((place) => checkTable(dataset, place));
    const observations = withPassed(
      results.flatMap((result) => result.observations),
      sum(results.map(({ held }) => held)),
    );
    return observations.length > 0 ? observations : [cannot(MODEL.wholeDataset(), T.noPercentages(), T.percentagesNeeded())];
  },
});

/** How a row fails: over or short of 100; short for a reason that percentages may have; off by more than its roundings. */
const WRONG = 0;
const SHORT = 1;
const COARSE = 2;

function checkTable(dataset: Dataset, place: SourceTable): { observations: Observation[]; held: number } {
  const { table } = place;
  const columns = columnsOf(table);
  if (columns.length < 2) return { observations: [], held: 0 };
  const { asked, complete } = completeRows(table, columns);
  const mostComplete = asked > 2 && 2 * complete > asked;
  const sums = emptySums();
  const off = [failures(), failures(), failures()];
  let held = 0;
  for (let row = 0; row < table.rows; row++) {
    addUp(columns, row, sums);
    if (!isAsked(sums)) continue;
    const kind = kindOf(dataset, place, row, sums, mostComplete);
    if (kind < 0) held++;
    else off[kind].add(row, sums.sum - 1);
  }
  const valid = validColumn(table);
  const ways = [wrongSum, sumShort, coarseSum];
  const kinds = ways.map((tell, kind): Kind => {
    const one = (row: number): Observation => tell(dataset, { ...place, row });
    return {
      failures: off[kind],
      one,
      all: () => offRows(dataset, place, kind, off[kind], asked),
      weighs: { table, asked, ballots: (row) => ballotsOff(table, columns, row, valid) },
      ...(kind === WRONG && { columns: columnRule(place, columns, asked) }),
    };
  });
  return { observations: told(kinds), held };
}

/** Votes by which the percentages of a row miss 100: beyond their rounding, and in all; none where the valid votes are not known. */
function ballotsOff(table: Table, columns: readonly ShareColumn[], row: number, valid: FigureColumn | undefined): [number, number] {
  const sums = emptySums();
  addUp(columns, row, sums);
  const { low, high, sum } = sums;
  const votes = valid?.state[row] === PRESENT ? valid.values[row] : (countAt(table.counts.ballotsCast, row) ?? 0);
  return [Math.ceil(Math.max(0, low - 1, 1 - high) * votes - 1e-9), Math.ceil(Math.abs(sum - 1) * votes - 1e-9)];
}

/** That the percentages make 100 as a rule between columns; none is looked for in place of another, since any may be missing. */
function columnRule({ source, table }: SourceTable, columns: readonly ShareColumn[], asked: number): ColumnRule {
  const shares = columns.flatMap(({ fields }) => fields).map((field) => T.column({ field }));
  return {
    rule: T.rule({ shares }),
    source,
    table,
    asked,
    locations: (row) => columns.flatMap((column) => (column.state[row] === PRESENT ? table.locate(row, column) : [])),
  };
}

/** How many rows can be asked, and in how many of them the percentages may add up to 100. */
function completeRows(table: Table, columns: readonly ShareColumn[]): { asked: number; complete: number } {
  const sums = emptySums();
  let asked = 0;
  let complete = 0;
  for (let row = 0; row < table.rows; row++) {
    addUp(columns, row, sums);
    if (!isAsked(sums)) continue;
    asked++;
    if (sums.high >= ENOUGH) complete++;
  }
  return { asked, complete };
}

/** How the row fails, or -1. */
function kindOf(dataset: Dataset, { source, table }: SourceTable, row: number, sums: Sums, mostComplete: boolean): number {
  const { low, high, sum, narrow, exact } = sums;
  if (low > 1 + 1e-12) return WRONG;
  const offset = Math.abs(sum - 1) > narrow + 1e-12;
  if (high >= ENOUGH && !offset) return -1;
  if (!table.shares.every((column) => column && column.state[row] === PRESENT)) return -1;
  if (high < ENOUGH) {
    // Cut off instead of rounded, every share may be a whole unit higher.
    const cutOff = high + narrow >= ENOUGH;
    if (!cutOff && source.kind === 'official' && (mostComplete || ofValidVotes(dataset, { source, table, row }))) return WRONG;
    if (source.kind !== 'poll') return SHORT;
  }
  return source.kind !== 'poll' && offset && exact ? COARSE : -1;
}

/** Whether more than half of the percentages of a row are those of its votes among the votes of all contestants. */
function ofValidVotes(dataset: Dataset, { source, table, row }: Row): boolean {
  const elsewhere = isOfResult(dataset, source) && !votesAt(table, row) ? officialVotes(dataset, table.area[row]) : undefined;
  const votes = elsewhere ? votesAt(elsewhere.table, elsewhere.row) : votesAt(table, row);
  const valid = votes && sum(votes);
  if (!votes || !valid) return false;
  const fitting = votes.filter((count, contestant) => {
    const share = shareAt(table.shares[contestant], row);
    if (!share) return false;
    const { low, high } = shareInterval(share);
    return count / valid >= low - 1e-12 && count / valid <= high + 1e-12;
  });
  return 2 * fitting.length > votes.length;
}

interface Printed {
  readonly name: string;
  readonly share: Share;
  readonly column: ShareColumn;
}

function printedShares(dataset: Dataset, { table, row }: Row): Printed[] {
  const named = table.shares.map((column, index) => ({ name: dataset.contestants[index].name, column }));
  return [...named, ...table.otherShares].flatMap(({ name, column }) => {
    const share = shareAt(column, row);
    return column && share ? [{ name, share, column }] : [];
  });
}

/** What the three kinds of finding about a row share: its sentences but for the details, and its facts. */
function rowParts(dataset: Dataset, place: Row) {
  const { source, table, row } = place;
  const { areas } = dataset;
  const area = table.area[row];
  const printed = printedShares(dataset, place);
  const sums = emptySums();
  addUp(columnsOf(table), row, sums);
  const { low, high, narrow } = sums;
  const digits = Math.max(0, sums.decimals);
  return {
    printed,
    sums,
    digits,
    telling: {
      message: sums.exact ? T.row.message : T.row.messageOfRange,
      expected: T.row.expected,
      seen: T.row.seen,
    },
    scope: { source: source.id, ...(areas.id(area) && { area: areas.id(area) }), quantity: 'shares' },
    facts: {
      where: source.kind === 'official' && table.origin === 'file' ? placeName(areas, area) : source.name,
      printed: printed.length,
      total: fixed(100 * sums.sum, digits),
      from: fixed(100 * low, digits + 2),
      to: fixed(100 * high, digits + 2),
      hundred: fixed(100, digits),
      narrowPp: 100 * narrow,
      sum: sums.sum,
      difference: sums.sum - 1,
      differencePp: 100 * (sums.sum - 1),
      lowest: low,
      highest: high,
    },
    locations: printed.flatMap(({ column }) => table.locate(row, column)),
  };
}

function wrongSum(dataset: Dataset, place: Row): Observation {
  const { printed, sums, telling, scope, facts, locations } = rowParts(dataset, place);
  const repair = onlyRepair(printed, sums.sum, sums.decimals);
  const tooMuch = isPeopleSample(place.source) ? 'overInSurvey' : 'over';
  const details = [...(repair ? [T.row.repair] : [T.row.noRepair]), ...(votesAt(place.table, place.row) ? [T.row.votesReach] : [])];
  return broken(
    { ...telling, details, explanations: T.explanations[sums.sum > 1 ? tooMuch : 'under'] },
    {
      about: aboutOf(place.source),
      scope,
      facts: { ...facts, ...repair, repair: repair ? english(T.row.repair(repair)) : 'none' },
      locations,
    },
  );
}

function sumShort(dataset: Dataset, place: Row): Observation {
  const { sums, digits, telling, scope, facts, locations } = rowParts(dataset, place);
  const details = [sums.high + sums.narrow >= ENOUGH ? T.row.cutOff : T.row.toNobody];
  const left = fixed(100 * (1 - sums.sum), digits);
  const said = { ...telling, details, explanations: T.explanations.short, ask: T.row.askForCategories };
  return noted(said, { about: aboutOf(place.source), scope, facts: { ...facts, left }, locations });
}

function coarseSum(dataset: Dataset, place: Row): Observation {
  const { printed, sums, telling, scope, facts, locations } = rowParts(dataset, place);
  const coarse = printed.filter(({ share }) => share.decimals < sums.decimals).map(({ name }) => name);
  const details = [coarse.length === 1 ? T.row.coarseShare : T.row.coarseShares];
  const said = { ...telling, details, explanations: T.explanations.coarse, ask: T.row.askForDecimals };
  return noted(said, { about: 'document', scope, facts: { ...facts, coarse }, locations });
}

function offRows(dataset: Dataset, place: SourceTable, kind: number, off: Failures, asked: number): Observation[] {
  const { source, table } = place;
  const shares = columnsOf(table);
  const at = (row: number): Sums => {
    const sums = emptySums();
    addUp(shares, row, sums);
    return sums;
  };
  const columns: Column<number>[] = [
    [T.percentages(), 'count', (row) => at(row).printed],
    [T.sum(), 'percent', (row) => at(row).sum],
    [T.from100(), 'points', (row) => at(row).sum - 1],
  ];
  const tell = kind === WRONG ? brokenRows : notedRows;
  return tell([T.wrongRows, T.shortRows, T.coarseRows][kind], {
    check: meta.id,
    dataset,
    ...place,
    about: kind === COARSE ? 'document' : aboutOf(source),
    scope: { source: source.id, level: table.level, quantity: ['shares', 'shares short of 100', 'shares rounded unevenly'][kind] },
    failures: off,
    asked,
    differences: 'shares',
    facts: {},
    columns,
    locations: (row) => shares.flatMap((column) => (column.state[row] === PRESENT ? table.locate(row, column) : [])),
  });
}

/** Whose share, as it is written and as it should be read. */
interface Repair {
  readonly name: string;
  readonly written: Text;
  readonly readAs: Text;
}

/** The share that a change of a single character would mend, if there is exactly one such share. */
function onlyRepair(printed: readonly Printed[], sum: number, decimals: number): Repair | undefined {
  const scale = 10 ** decimals;
  const excess = Math.round((sum - 1) * 100 * scale);
  const repairs = printed.flatMap(({ name, share }): Repair[] => {
    if (share.relation !== 'is') return [];
    const units = Math.round(share.units * 10 ** (decimals - share.decimals)) - excess;
    if (units < 0) return [];
    const from = shareDigits(share);
    const to = writtenAs(units, decimals).find((text) => leven(from, text) === 1);
    return to === undefined ? [] : [{ name, written: written(from), readAs: written(to) }];
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
