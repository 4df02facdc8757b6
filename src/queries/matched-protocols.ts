import { type Dataset, officialTables } from '../data/dataset.ts';
import type { Source } from '../data/source.ts';
import { PRESENT, rowOf, type Table } from '../data/table.ts';
import { protocolsOf } from './protocols.ts';

/** The protocols of a tally beside the official rows of the same stations. */
export interface MatchedProtocols {
  readonly source: Source;
  readonly table: Table;
  /** The official table that holds most of these stations. */
  readonly official: { readonly source: Source; readonly table: Table };
  /** Row of each protocol that has an official row, in ascending order; and that row. */
  readonly rows: Int32Array;
  readonly theirs: Int32Array;
  /** A row of every station that no official row is about, disagreeing copies included. */
  readonly unmatched: readonly number[];
  /** Rows of stations whose official row is 0 in every count although the protocol is not; they are not among `rows`. */
  readonly annulled: readonly number[];
  /** Whether the rows read like some of the ballots of a station rather than like its protocol. */
  readonly partial: boolean;
}

/** Levels whose rows in a tally are sums over the stations it saw, not protocols. */
const ABOVE_STATIONS = ['country', 'region', 'district'];

/**
 * The tables of a source whose rows are about single stations: no area lies below theirs. What a voter tally holds are ballots
 * that voters reported, unless a column names the copies of protocols.
 */
export function protocolTables({ areas }: Dataset, source: Source): Table[] {
  const told = source.tables.filter(
    ({ origin, level, labels }) =>
      origin === 'file' && !ABOVE_STATIONS.includes(level) && (source.kind !== 'voter-tally' || labels.copy !== undefined),
  );
  if (told.length === 0) return [];
  const holds = new Uint8Array(areas.size);
  for (const parent of areas.parent) if (parent >= 0) holds[parent] = 1;
  return told.filter((table) => table.area.every((area) => holds[area] === 0));
}

/** Finds the official row of each protocol; undefined where no official table holds any of the stations. */
export function matchedProtocols(dataset: Dataset, source: Source, table: Table): MatchedProtocols | undefined {
  const { rows, disagreeing } = protocolsOf(table);
  const keys = [...rows, ...disagreeing.map(([first]) => first)];
  let best: { official: MatchedProtocols['official']; found: number } | undefined;
  for (const official of officialTables(dataset)) {
    const found = keys.filter((row) => rowOf(official.table, table.area[row]) >= 0).length;
    if (found > (best?.found ?? 0)) best = { official, found };
  }
  if (!best) return undefined;
  const { official } = best;
  const known = rows.filter((row) => rowOf(official.table, table.area[row]) >= 0);
  const annulled = known.filter((row) => isEmpty(official.table, rowOf(official.table, table.area[row])) && !isEmpty(table, row));
  const left = new Set(annulled);
  const matched = Int32Array.from(known.filter((row) => !left.has(row)));
  const theirs = matched.map((row) => rowOf(official.table, table.area[row]));
  const unmatched = keys.filter((row) => rowOf(official.table, table.area[row]) < 0).sort((a, b) => a - b);
  return {
    source,
    table,
    official,
    rows: matched,
    theirs,
    unmatched,
    annulled,
    partial: readsLikePart(table, official.table, matched, theirs),
  };
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Rows of a tally whose station no official row is about, although at least as many others have one: they belong to no sum that is
 * held against official figures. Where most keys differ, the keys are at fault, and every row is kept.
 */
export function rowsWithoutOfficial(dataset: Dataset, source: Source, table: Table): ReadonlySet<number> {
  if (table.origin !== 'file') return NONE;
  const matched = matchedProtocols(dataset, source, table);
  if (!matched || matched.unmatched.length > matched.rows.length) return NONE;
  return new Set(matched.unmatched);
}

/** Whether no vote and no ballot stands in a row. The roll may. */
function isEmpty({ counts, votes }: Table, row: number): boolean {
  const { registered: _, ...ballots } = counts;
  return [...Object.values(ballots), ...votes].every((column) => !column || column.state[row] !== PRESENT || column.values[row] === 0);
}

const FEWEST_CELLS = 10;

/** Hardly a count that is equal and hardly one that is larger: somebody who copies protocols would have some of both. */
function readsLikePart(table: Table, official: Table, rows: Int32Array, theirs: Int32Array): boolean {
  let cells = 0;
  let equal = 0;
  let smaller = 0;
  let contestants = 0;
  for (const [contestant, own] of table.votes.entries()) {
    const other = official.votes[contestant];
    if (!own || !other) continue;
    contestants++;
    for (let at = 0; at < rows.length; at++) {
      if (own.state[rows[at]] !== PRESENT || other.state[theirs[at]] !== PRESENT) continue;
      const difference = other.values[theirs[at]] - own.values[rows[at]];
      if (other.values[theirs[at]] === 0 && difference === 0) continue;
      cells++;
      if (difference === 0) equal++;
      else if (difference > 0) smaller++;
    }
  }
  return contestants > 1 && cells >= FEWEST_CELLS && equal <= 0.05 * cells && smaller >= 0.95 * cells;
}
