import { type Dataset, officialTables, type SourceTable } from '../data/dataset.ts';
import { keptOf } from '../data/kept.ts';
import type { Location } from '../data/provenance.ts';
import type { Interval, Share } from '../data/share.ts';
import { shareInterval, shareValue } from '../data/share.ts';
import { isTally, type Source, stageOf } from '../data/source.ts';
import { type CountName, countAt, rowOf, shareAt, sumAt, type Table, validAt, votesAt } from '../data/table.ts';
import { sum } from '../stats/sum.ts';
import { rowsWithoutOfficial } from './matched-protocols.ts';
import { protocolsOf } from './protocols.ts';
import { isQuickCount, quickCount } from './quick-count.ts';
import { FEW_ROWS } from './stations.ts';
import { answeredEstimate } from './survey-estimate.ts';

export type { SourceTable };

/** One row of one table of one source. */
export interface Row extends SourceTable {
  readonly row: number;
}

/** The official division of the votes of an area: whole when every contestant is reported. */
export interface OfficialShares extends Row {
  /** Fraction of the valid votes, contestant by contestant. */
  readonly shares: readonly number[];
  /** Absent where only percentages are published. */
  readonly votes?: readonly number[];
  readonly valid?: number;
  readonly locations: readonly Location[];
}

/** The first official row of an area that reports the votes of every contestant, or failing that their percentages. */
export function officialShares(dataset: Dataset, area: number): OfficialShares | undefined {
  const rows = officialRows(dataset, area);
  for (const { source, table, row } of rows) {
    const votes = votesAt(table, row);
    const valid = table.complete ? sumAt(table, row) : (countAt(table.counts.valid, row) ?? officialCount(dataset, area, 'valid')?.value);
    if (!votes || !valid) continue;
    return {
      ...{ source, table, row, votes, valid },
      shares: votes.map((count) => count / valid),
      // Of very many rows and contestants only a few are ever told.
      get locations() {
        return table.votes.flatMap((column) => (column ? table.locate(row, column) : []));
      },
    };
  }
  return printedOfficialShares(rows, (printed) => printed.every((share) => share !== undefined));
}

/**
 * The official division of the votes of an area where only some contestants are published: the others have a share of 0, and what is
 * left belongs to them and to contestants not listed.
 */
export function someOfficialShares(dataset: Dataset, area: number): OfficialShares | undefined {
  return (
    officialShares(dataset, area) ??
    printedOfficialShares(officialRows(dataset, area), (printed) => printed.some((share) => share !== undefined))
  );
}

function printedOfficialShares(
  rows: readonly Row[],
  suffices: (printed: readonly (Share | undefined)[]) => boolean,
): OfficialShares | undefined {
  for (const { source, table, row } of rows) {
    const printed = table.shares.map((column) => shareAt(column, row));
    if (!suffices(printed) || printed.some((share) => share && share.relation !== 'is')) continue;
    const values = printed.map((share) => (share ? shareValue(share) : 0));
    const printedSum = sum(values);
    // What the printed shares leave belongs to contestants not listed, unless it is a matter of rounding.
    const most = sum(printed.map((share) => (share ? shareInterval(share).high : 0)));
    const isWhole = printed.every((share) => share !== undefined) && most >= 1;
    const whole = isWhole || printedSum > 1 ? printedSum : 1;
    if (printedSum > 0)
      return {
        ...{ source, table, row },
        shares: values.map((share) => share / whole),
        get locations() {
          return table.shares.flatMap((column) => (column && shareAt(column, row) ? table.locate(row, column) : []));
        },
      };
  }
  return undefined;
}

/** The official shares of those who voted for a contestant listed. */
export function listedShares({ shares }: OfficialShares): number[] {
  const total = sum(shares);
  return shares.map((share) => (total > 0 ? share / total : 0));
}

/** The first official row of an area that reports the votes of every contestant, without the cells they stand in. */
export function officialVotes(dataset: Dataset, area: number): (Row & { readonly valid: number }) | undefined {
  for (const { source, table, row } of officialRows(dataset, area)) {
    const total = sumAt(table, row);
    const valid = table.complete ? total : (countAt(table.counts.valid, row) ?? officialCount(dataset, area, 'valid')?.value);
    if (total !== undefined && valid) return { source, table, row, valid };
  }
  return undefined;
}

/** Part of the official votes that belongs to contestants not listed. */
export function unlistedShare({ shares }: OfficialShares): number {
  return Math.max(0, 1 - sum(shares));
}

/** The official result among the contestants listed. */
export const amongListed = (official: OfficialShares): OfficialShares => ({
  ...official,
  shares: listedShares(official),
  ...(official.votes && { valid: sum(official.votes) }),
});

/** Whether a source reports every contestant and its shares leave nothing for others. */
export const isOfListed = ({ unlisted, others, values }: ReportedShares): boolean =>
  values.every((value) => value !== undefined) && unlisted + others < MOST_UNLISTED;

/**
 * What a source reports and the official result on the same base: both as printed, or, where one of them is of the contestants
 * listed and the other is not, both of these. Whatever a source leaves open otherwise stays open.
 */
export function onSameBase(
  reported: ReportedShares,
  official: OfficialShares,
): { readonly reported: ReportedShares; readonly official: OfficialShares } {
  if (isOfListed(reported)) return { reported, official: amongListed(official) };
  const isWhole = reported.values.every((value) => value !== undefined) && !reported.bounded.includes(true);
  if (!isWhole || unlistedShare(official) >= MOST_UNLISTED) return { reported, official };
  const total = sum(reported.values as number[]);
  if (!(total > 0)) return { reported, official };
  const values = reported.values.map((value) => (value as number) / total);
  const intervals = reported.intervals.map(
    (interval) => interval && { low: interval.low / total, high: Math.min(1, interval.high / total) },
  );
  return { reported: { ...reported, values, intervals, others: 0, unlisted: 0 }, official };
}

/** Unlisted votes that cannot change a seat whatever the threshold: a matter of slips and rounding. */
export const MOST_UNLISTED = 0.005;

/** An official count of an area by its name, from the first official source that has it. */
export function officialCount(
  dataset: Dataset,
  area: number,
  name: CountName,
): (Row & { readonly value: number; readonly locations: readonly Location[] }) | undefined {
  for (const { source, table, row } of officialRows(dataset, area)) {
    const column = table.counts[name];
    const value = countAt(column, row);
    if (column && value !== undefined) return { source, table, row, value, locations: table.locate(row, column) };
  }
  return undefined;
}

/** A figure, and whether it stands in the row that was asked or in another official table. */
export interface Figure {
  readonly value: number;
  readonly own: boolean;
  /** Who says so. */
  readonly source: Source;
  readonly locations: () => Location[];
}

/** A count of the row itself, or for an official table of few rows that of the same area from another official source. */
export function figureOf(dataset: Dataset, { source, table, row }: Row, name: CountName): Figure | undefined {
  const own = name === 'valid' ? validAt(table, row) : countAt(table.counts[name], row);
  if (own !== undefined) return { value: own, own: true, source, locations: () => locateCount(table, row, name) };
  if (source.kind !== 'official' || table.rows > FEW_ROWS) return undefined;
  const other = officialCount(dataset, table.area[row], name);
  // What one stage of the count says is no part of another.
  if (!other || stageOf(other.source) !== stageOf(source)) return undefined;
  return { value: other.value, own: false, source: other.source, locations: () => [...other.locations] };
}

function locateCount(table: Table, row: number, name: CountName): Location[] {
  const column = table.counts[name];
  if (column && countAt(column, row) !== undefined) return table.locate(row, column);
  return name === 'valid' ? table.votes.flatMap((votes) => (votes ? table.locate(row, votes) : [])) : [];
}

/** Official rows about an area, in the order of the manifest. */
export function officialRows(dataset: Dataset, area: number): readonly Row[] {
  return area === dataset.areas.root ? rowsOfRoot(dataset) : rowsAbout(dataset, area);
}

/** Kept, because every source is compared with them. */
const rowsOfRoot = keptOf((dataset: Dataset) => rowsAbout(dataset, dataset.areas.root));

function rowsAbout(dataset: Dataset, area: number): Row[] {
  return officialTables(dataset).flatMap(({ source, table }) => {
    const row = rowOf(table, area);
    return row < 0 ? [] : [{ source, table, row }];
  });
}

/** What an independent source says of the division of the votes: an interval for every contestant, none left out in silence. */
export interface ReportedShares {
  readonly source: Source;
  /** Where the shares are printed, or the table whose rows were added up; absent where they were computed from answers. */
  readonly table?: Table;
  /** The row they are printed in; −1 where they are the sum of rows or of answers. */
  readonly row: number;
  /** Votes behind the shares, by contestant, where a tally tells them. */
  readonly votes?: readonly number[];
  /** Interval of each contestant as a fraction; absent where the source says nothing of it. */
  readonly intervals: readonly (Interval | undefined)[];
  /** The printed figure; for a bound, what the others leave, kept within the bound; absent as above. */
  readonly values: readonly (number | undefined)[];
  /** Whether a contestant is given by a bound only. */
  readonly bounded: readonly boolean[];
  /** Sum of what is printed beside the contestants: parties that do not stand, "others". */
  readonly others: number;
  /** What the printed shares leave of the whole: undecided, unlisted, or an error. Zero where contestants are missing. */
  readonly unlisted: number;
  readonly reported: number;
  readonly locations: readonly Location[];
}

/**
 * The shares a source reports for its own area: from its totals, or else from the first table that has them; of a tally by
 * station the votes of its protocols added up, each station once; of a survey whose answers are published, the answers. One that
 * gives nobody listed anything says nothing of how the votes were divided among them.
 *
 * @param dataset whose official table says which stations there are: those it lacks are left out of the sum
 */
export function reportedShares(source: Source, dataset?: Dataset): ReportedShares | undefined {
  const found = printedShares(source) ?? protocolShares(source, dataset) ?? quickCountShares(source) ?? answeredShares(source);
  return found?.values.some((value) => value !== undefined && value > 0) ? found : undefined;
}

function printedShares(source: Source): ReportedShares | undefined {
  for (const table of source.tables) {
    const row = rowOf(table, source.area);
    if (row < 0) continue;
    const counted = votesAt(table, row);
    if (counted) return fromVotes(source, table, row, counted);
    const printed = table.shares.map((column) => shareAt(column, row));
    if (printed.every((share) => share === undefined)) continue;
    const others = sum(table.otherShares.map(({ column }) => shareValue(shareAt(column, row) ?? { units: 0, decimals: 0 })));
    const exact = sum(printed.map((share) => (share?.relation === 'is' ? shareValue(share) : 0)));
    const intervals = printed.map((share) => share && shareInterval(share));
    const bounds = printed.filter((share) => share && share.relation !== 'is').length;
    const rest = Math.max(0, 1 - exact - others);
    const values = printed.map((share, index) => {
      if (!share || share.relation === 'is') return share && shareValue(share);
      const { low, high } = intervals[index] as Interval;
      return bounds === 1 ? Math.min(high, Math.max(low, rest)) : shareValue(share);
    });
    const reported = printed.filter((share) => share !== undefined).length;
    const total = others + sum(values.map((share) => share ?? 0));
    const columns = [...table.shares, ...table.otherShares.map(({ column }) => column)];
    return {
      source,
      table,
      row,
      intervals,
      values,
      others,
      reported,
      bounded: printed.map((share) => share !== undefined && share.relation !== 'is'),
      unlisted: reported === printed.length ? Math.max(0, 1 - total) : 0,
      locations: columns.flatMap((column) => (column && shareAt(column, row) ? table.locate(row, column) : [])),
    };
  }
  return undefined;
}

/** The protocols of a tally added up: stations that report every contestant and whose copies do not contradict each other. */
function protocolShares(source: Source, dataset?: Dataset): ReportedShares | undefined {
  if (!isTally(source)) return undefined;
  for (const table of source.tables) {
    const sums = table.votes.map(() => 0);
    const absent = dataset && rowsWithoutOfficial(dataset, source, table);
    for (const row of protocolsOf(table).rows) {
      if (absent?.has(row)) continue;
      for (const [index, votes] of (votesAt(table, row) ?? []).entries()) sums[index] += votes;
    }
    const found = sums.length > 0 ? fromVotes(source, table, -1, sums) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The shares that a probability sample of stations gives. */
function quickCountShares(source: Source): ReportedShares | undefined {
  const found = source.kind === 'quick-count' ? quickCount(source) : undefined;
  if (!found || !isQuickCount(found)) return undefined;
  const { table, estimates } = found;
  const values = estimates.map(({ value }) => value);
  const total = sum(values);
  return {
    source,
    table,
    row: -1,
    values,
    intervals: values.map((share) => ({ low: share, high: share })),
    bounded: values.map(() => false),
    others: 0,
    unlisted: Math.max(0, 1 - total),
    reported: values.length,
    locations: table.votes.flatMap((column) => (column ? table.locate(0, column).slice(0, 1) : [])),
  };
}

/** The shares of those who named a contestant, as weighted answers give them. */
function answeredShares(source: Source): ReportedShares | undefined {
  const estimate = answeredEstimate(source);
  if (!estimate) return undefined;
  const { shares } = estimate;
  const values = shares.slice(0, -1);
  const others = shares[shares.length - 1];
  return {
    source,
    row: -1,
    values,
    intervals: values.map((share) => ({ low: share, high: share })),
    bounded: values.map(() => false),
    others,
    unlisted: 0,
    reported: values.length,
    locations: source.responses ? [source.responses.location] : [],
  };
}

function fromVotes(source: Source, table: Table, row: number, votes: readonly number[]): ReportedShares | undefined {
  const valid = sum(votes);
  if (valid === 0) return undefined;
  const values = votes.map((count) => count / valid);
  return {
    source,
    table,
    row,
    votes,
    values,
    intervals: values.map((share) => ({ low: share, high: share })),
    bounded: values.map(() => false),
    others: 0,
    unlisted: 0,
    reported: values.length,
    locations: table.votes.flatMap((column) => (column ? table.locate(row < 0 ? 0 : row, column).slice(0, 1) : [])),
  };
}
