import { type Dataset, tablesOf } from '../data/dataset.ts';
import { isOtherContest, type Source } from '../data/source.ts';
import { type CountColumn, PRESENT, rowOf, type Table } from '../data/table.ts';
import { pearsonCorrelation } from '../stats/correlation.ts';
import type { Stations } from './stations.ts';

/** A roll that is this many times as large, or as small, is another one. */
const CHANGED_ROLL = 1.25;
/** Part of the stations below which a table does not tell of these stations. */
const LEAST_JOINED = 0.5;

/** Another contest at the stations of this one, joined by the areas' identifiers. */
export interface OtherContest {
  readonly source: Source;
  readonly table: Table;
  /** Names of its contestants; those that stand in both first. */
  readonly names: readonly string[];
  /** Votes of each of them by station; NaN where the other contest has no row or does not report one of the counts. */
  readonly votes: readonly Float64Array[];
  /** Which of them each contestant of this contest is; -1 for none. */
  readonly same: readonly number[];
  /** How many stations are in both. */
  readonly joined: number;
  /** Stations that the other contest does not have. */
  readonly unmatched: readonly number[];
  /** Rows of the other contest that are none of these stations. */
  readonly unmatchedRows: readonly number[];
  /** Joined stations whose roll differs by more than a quarter; absent where one contest has no rolls. */
  readonly changedRolls?: readonly number[];
  /** Pearson correlation of the rolls of the joined stations; absent as above, and where all are equal. */
  readonly rollCorrelation?: number;
}

/**
 * The other contest that most stations are in: of the same day before an earlier one, where as many are. Areas are the same where
 * their identifiers are; the order of the rows plays no part. Undefined where no table has votes at half of the stations.
 */
export function otherContest(dataset: Dataset, stations: Stations): OtherContest | undefined {
  let best: { readonly source: Source; readonly table: Table; readonly rows: Int32Array; readonly joined: number } | undefined;
  const sources = tablesOf(dataset).filter(({ source }) => isOtherContest(source));
  for (const { source, table } of sources.sort((a, b) => Number(b.source.kind === 'concurrent') - Number(a.source.kind === 'concurrent'))) {
    if (columnsOf(table).length < 2) continue;
    const rows = Int32Array.from(stations.row, (row) => rowOf(table, stations.table.area[row]));
    const joined = rows.reduce((count, row) => count + Number(row >= 0), 0);
    if (joined > (best?.joined ?? 0)) best = { source, table, rows, joined };
  }
  if (!best || best.joined < LEAST_JOINED * stations.size) return undefined;
  const { source, table, rows, joined } = best;
  const columns = columnsOf(table);
  const met = new Set(rows);
  return {
    source,
    table,
    names: columns.map(({ contestant, name }) => (contestant < 0 ? name : dataset.contestants[contestant].name)),
    votes: wholeRows(
      columns.map(({ column }) => column),
      rows,
    ),
    same: dataset.contestants.map((_, contestant) => columns.findIndex((one) => one.contestant === contestant)),
    joined,
    unmatched: Array.from(rows.keys()).filter((at) => rows[at] < 0),
    unmatchedRows: Array.from({ length: table.rows }, (_, row) => row).filter((row) => !met.has(row)),
    ...rollsOf(stations, table, rows),
  };
}

interface NamedColumn {
  readonly name: string;
  /** -1 for one that does not stand in this contest. */
  readonly contestant: number;
  readonly column: CountColumn;
}

function columnsOf({ votes, otherVotes = [] }: Table): NamedColumn[] {
  return [
    ...votes.flatMap((column, contestant) => (column ? [{ name: '', contestant, column }] : [])),
    ...otherVotes.map(({ name, column }) => ({ name, contestant: -1, column })),
  ];
}

/** The votes of rows that report all of them. */
function wholeRows(columns: readonly CountColumn[], rows: Int32Array): Float64Array[] {
  const whole = rows.map((row) => Number(row >= 0 && columns.every(({ state }) => state[row] === PRESENT)));
  return columns.map(({ values }) => Float64Array.from(rows, (row, at) => (whole[at] ? values[row] : Number.NaN)));
}

function rollsOf({ registered }: Stations, table: Table, rows: Int32Array): Pick<OtherContest, 'changedRolls' | 'rollCorrelation'> {
  const other = table.counts.registered;
  if (!registered || !other) return {};
  const both = Array.from(rows.keys()).filter((at) => rows[at] >= 0 && other.state[rows[at]] === PRESENT);
  const [now, before] = [both.map((at) => registered[at]), both.map((at) => other.values[rows[at]])];
  const changedRolls = both.filter((_, i) => now[i] > CHANGED_ROLL * before[i] || before[i] > CHANGED_ROLL * now[i]);
  const varies = (values: readonly number[]): boolean => values.some((value) => value !== values[0]);
  if (both.length < 4 || !varies(now) || !varies(before)) return { changedRolls };
  return { changedRolls, rollCorrelation: pearsonCorrelation(now, before).effect };
}
