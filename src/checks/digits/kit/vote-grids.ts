import { type Dataset, officialTables } from '../../../data/dataset.ts';
import type { Source } from '../../../data/source.ts';
import { MISSING, PRESENT, type Table } from '../../../data/table.ts';
import { type Stations, stationTables } from '../../../queries/stations.ts';
import { levelsAbove, type Strata, strataOf, sumsOf } from '../../../queries/strata.ts';
import { votesColumn } from '../../../queries/votes-column.ts';

/** Votes of all contestants by area, as published or added up. */
export interface VoteGrid {
  readonly source: Source;
  /** The table of the votes, or that they were added up from. */
  readonly table: Table;
  readonly level: string;
  /** True where the rows are sums that nobody published. */
  readonly added: boolean;
  readonly rows: number;
  /** Valid votes of each row; 0 where a count is missing. */
  readonly totals: Float64Array;
  /** By contestant. */
  readonly votes: readonly Float64Array[];
  readonly areaOf: (row: number) => number;
}

/** The official tables that hold the votes of all of two contestants or more, then the sums of each source at levels it has no table of. */
export function voteGrids(dataset: Dataset): VoteGrid[] {
  const published = officialTables(dataset).flatMap(({ source, table }) => gridOf(source, table));
  const levels = new Set(published.map(({ source, level }) => `${source.id} ${level}`));
  const finest = stationTables(dataset).filter(
    ({ source, votes, valid }, index, all) =>
      valid && votes.length > 1 && votes.every((column) => column !== undefined) && all.findIndex((one) => one.source === source) === index,
  );
  const sums = finest.flatMap((stations) =>
    [...levelsAbove(dataset, stations), dataset.areas.level(dataset.areas.root)]
      .filter((level) => level !== stations.table.level && !levels.has(`${stations.source.id} ${level}`))
      .flatMap((level) => addedGrid(stations, strataOf(dataset, stations, level))),
  );
  return [...published, ...sums];
}

function gridOf(source: Source, table: Table): VoteGrid[] {
  const columns = table.votes.filter((column) => column !== undefined);
  if (columns.length < 2 || columns.length < table.votes.length) return [];
  const votes = columns.map(({ values }) => values);
  const totals = totalsOf(table);
  return [{ source, table, level: table.level, added: false, rows: table.rows, totals, votes, areaOf: (row) => table.area[row] }];
}

/** Valid votes of each row, as published or else the sum of all contestants; 0 where a contestant is missing, or all that is known is some. */
function totalsOf(table: Table): Float64Array {
  const { valid } = table.counts;
  const { values: sums, state } = votesColumn(table) ?? { values: new Float64Array(table.rows), state: new Uint8Array(table.rows) };
  if (!valid && table.complete && !state.includes(MISSING)) return sums;
  const totals = new Float64Array(table.rows);
  for (let row = 0; row < totals.length; row++) {
    if (state[row] !== PRESENT) continue;
    if (valid && valid.state[row] === PRESENT) totals[row] = valid.values[row];
    else if (table.complete) totals[row] = sums[row];
  }
  return totals;
}

/** Sums of stations by the areas of a level; none where no area holds two stations. */
function addedGrid({ source, table, size, votes, valid }: Stations, strata: Strata | undefined): VoteGrid[] {
  if (!strata || !valid || strata.areas.length === size) return [];
  const columns = votes.flatMap((column) => (column ? [sumsOf(strata, column)] : []));
  const { level, areas } = strata;
  const totals = sumsOf(strata, valid);
  return [{ source, table, level, added: true, rows: areas.length, totals, votes: columns, areaOf: (row) => areas[row] }];
}
