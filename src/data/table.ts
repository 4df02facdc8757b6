import { sum } from '../stats/sum.ts';
import type { Fault } from './fault.ts';
import type { Figures, Location } from './provenance.ts';
import { RELATIONS, type Share } from './share.ts';

/** State of a cell, one byte each. Unknown is a value: never 0, never NaN. */
export const MISSING = 0;
export const PRESENT = 1;
export const SUPPRESSED = 2;
export const NOT_APPLICABLE = 3;
/** The file has no number here, or two rows of the area have different ones: no figure is computed from the cell. */
export const IN_DOUBT = 4;

/** One column of whole numbers of voters, ballots or seats: `values[row]` means something where `state[row]` is PRESENT. */
export interface CountColumn {
  readonly kind: 'count';
  /** Header, or path in the manifest; several where columns are added up. */
  readonly fields: readonly string[];
  readonly values: Float64Array;
  readonly state: Uint8Array;
}

/** One column of printed percentages: `units[row] / 10 ** (decimals[row] + 2)` is the fraction. */
export interface ShareColumn {
  readonly kind: 'share';
  readonly fields: readonly string[];
  readonly units: Float64Array;
  readonly decimals: Int8Array;
  /** Index into RELATIONS. */
  readonly relation: Uint8Array;
  readonly state: Uint8Array;
}

/** One column of words that sort the rows: `words[codes[row]]`, or none where the code is −1. */
export interface LabelColumn {
  readonly kind: 'label';
  readonly fields: readonly string[];
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

export type Column = CountColumn | ShareColumn;

/** What sorts the rows of a sample or a tally: the stratum and the cluster they were drawn in, the copy of a protocol they were read from. */
export const LABELS = ['stratum', 'cluster', 'copy'] as const;
export type LabelName = (typeof LABELS)[number];

export const COUNTS = ['registered', 'issued', 'ballotsCast', 'invalid', 'valid', 'received', 'cancelled', 'lost', 'unaccounted'] as const;
export type CountName = (typeof COUNTS)[number];

/**
 * Figures of one source, one row an area. A source's `totals` are a table of one row, so that a check asks both alike.
 * `votes[c]`, `shares[c]` and `seats[c]` belong to contestant c and are absent where the source says nothing.
 */
export interface Table extends Figures {
  /** Its file; the files of one that was joined from several, for people to read. */
  readonly file: string;
  /** Its sheet, where the file is a workbook and one was named. */
  readonly sheet?: string;
  /** The files of a table that was joined from several, and the file and sheet of each row. */
  readonly files?: readonly string[];
  readonly partOf?: (row: number) => Pick<Location, 'file' | 'sheet'>;
  readonly level: string;
  readonly origin: 'totals' | 'file';
  readonly rows: number;
  /** Area of each row. */
  readonly area: Int32Array;
  /** Headers of the columns that name the area, from the largest to the smallest; absent where no column does. */
  readonly areaFields?: readonly string[];
  readonly counts: { readonly [name in CountName]?: CountColumn };
  /** Votes that a ballot carries, at most; absent where it is one. Valid votes are then no ballots. */
  readonly votesPerBallot?: number;
  /** Valid ballots, where a ballot carries several votes and the ballots are published. */
  readonly validBallots?: CountColumn;
  readonly turnout?: ShareColumn;
  readonly lead?: ShareColumn;
  readonly turnoutAt: readonly { readonly hour: string; readonly column: ShareColumn }[];
  /** Ballots cast until an hour of the day; absent where they are not published. */
  readonly ballotsAt?: readonly { readonly hour: string; readonly column: CountColumn }[];
  readonly votes: readonly (CountColumn | undefined)[];
  /** False where the contestants listed do not hold all votes: their sum is then not the number of valid votes. */
  readonly complete: boolean;
  readonly shares: readonly (ShareColumn | undefined)[];
  readonly seats: readonly (CountColumn | undefined)[];
  /** Shares printed beside those of the contestants: parties that did not stand here, `others`, undecided. */
  readonly otherShares: readonly { readonly name: string; readonly column: ShareColumn }[];
  /** Votes of contestants that stand in another contest only, where the source is of one. */
  readonly otherVotes?: readonly { readonly name: string; readonly column: CountColumn }[];
  readonly labels: { readonly [name in LabelName]?: LabelColumn };
  /** Whether an area may have several rows here: the copies of one protocol that a tally collected. */
  readonly copies: boolean;
  /** What the table says that cannot be. */
  readonly faults?: readonly Fault[];
  /** How many counts were held against the counts by way of voting beside them. */
  readonly byWay?: number;
  /** Line of a row in the file. */
  readonly line: (row: number) => number;
  /** The cell that names the area of a row, where one does. */
  readonly locateArea?: (row: number) => Location;
  /** The cell or cells a value was read from; reads the row again, so ask for findings only. */
  readonly locate: (row: number, column: Column | LabelColumn) => Location[];
}

/** The file of a row, and its sheet. */
export const partOfRow = (table: Table, row: number): Pick<Location, 'file' | 'sheet'> => table.partOf?.(row) ?? table;

/** The count in a cell, or undefined where there is none. */
export function countAt(column: CountColumn | undefined, row: number): number | undefined {
  return column && column.state[row] === PRESENT ? column.values[row] : undefined;
}

/** The printed share in a cell, or undefined where there is none. */
export function shareAt(column: ShareColumn | undefined, row: number): Share | undefined {
  if (!column || column.state[row] !== PRESENT) return undefined;
  return { units: column.units[row], decimals: column.decimals[row], relation: RELATIONS[column.relation[row]] };
}

/** The word in a cell, or undefined where there is none. */
export function labelAt(column: LabelColumn | undefined, row: number): string | undefined {
  return column?.words[column.codes[row]];
}

const ROWS = new WeakMap<Table, Int32Array>();
const FEW_AREAS = 64;

/** The first row of an area, or -1; large tables are indexed when they are first asked. */
export function rowOf(table: Table, area: number): number {
  if (table.rows <= FEW_AREAS) return table.area.indexOf(area);
  const index = ROWS.get(table) ?? indexRows(table);
  return index[area] ?? -1;
}

function indexRows(table: Table): Int32Array {
  let last = 0;
  for (let row = 0; row < table.rows; row++) last = Math.max(last, table.area[row]);
  const index = new Int32Array(last + 1).fill(-1);
  for (let row = table.rows - 1; row >= 0; row--) index[table.area[row]] = row;
  ROWS.set(table, index);
  return index;
}

/** The votes of every contestant in a row, or undefined as soon as one is not reported. */
export function votesAt(table: Table, row: number): number[] | undefined {
  const votes: number[] = [];
  for (const column of table.votes) {
    const count = countAt(column, row);
    if (count === undefined) return undefined;
    votes.push(count);
  }
  return votes.length > 0 ? votes : undefined;
}

/** Valid votes of a row: the published count, else, where the contestants hold all votes, their sum, else undefined. */
export function validAt(table: Table, row: number): number | undefined {
  return countAt(table.counts.valid, row) ?? (table.complete ? sumAt(table, row) : undefined);
}

/** The votes of all listed contestants together, or undefined as soon as one is not reported. */
export function sumAt(table: Table, row: number): number | undefined {
  const votes = votesAt(table, row);
  return votes && sum(votes);
}

/** A table of some rows of another, given in ascending order; cells are found again where they stand in the file. */
export function selectRows(table: Table, rows: readonly number[]): Table {
  const counts = <C extends CountColumn | undefined>(column: C): C =>
    (column && { ...column, values: column.values.filter(at(rows)), state: column.state.filter(at(rows)) }) as C;
  const shares = <C extends ShareColumn | undefined>(column: C): C =>
    (column && {
      ...column,
      units: column.units.filter(at(rows)),
      decimals: column.decimals.filter(at(rows)),
      relation: column.relation.filter(at(rows)),
      state: column.state.filter(at(rows)),
    }) as C;
  const { partOf } = table;
  return {
    ...table,
    rows: rows.length,
    area: table.area.filter(at(rows)),
    counts: Object.fromEntries(Object.entries(table.counts).map(([name, column]) => [name, counts(column)])),
    ...(table.validBallots && { validBallots: counts(table.validBallots) }),
    turnout: shares(table.turnout),
    lead: shares(table.lead),
    turnoutAt: table.turnoutAt.map(({ hour, column }) => ({ hour, column: shares(column) })),
    ...(table.ballotsAt && { ballotsAt: table.ballotsAt.map(({ hour, column }) => ({ hour, column: counts(column) })) }),
    votes: table.votes.map(counts),
    shares: table.shares.map(shares),
    seats: table.seats.map(counts),
    otherShares: table.otherShares.map(({ name, column }) => ({ name, column: shares(column) })),
    ...(table.otherVotes && { otherVotes: table.otherVotes.map(({ name, column }) => ({ name, column: counts(column) })) }),
    labels: Object.fromEntries(
      Object.entries(table.labels).map(([name, column]) => [name, { ...column, codes: column.codes.filter(at(rows)) }]),
    ),
    ...(partOf && { partOf: (row: number) => partOf(rows[row]) }),
    line: (row) => table.line(rows[row]),
    ...(table.locateArea && { locateArea: (row: number) => (table.locateArea as (row: number) => Location)(rows[row]) }),
    locate: (row, column) => table.locate(rows[row], column),
  };
}

/** Keeps the rows named, which are in ascending order. */
function at(rows: readonly number[]): (value: number, row: number) => boolean {
  let next = 0;
  return (_, row) => {
    if (rows[next] !== row) return false;
    next++;
    return true;
  };
}
