import { type Dataset, officialTables } from '../../../data/dataset.ts';
import type { Source } from '../../../data/source.ts';
import { PRESENT, type Table } from '../../../data/table.ts';
import { type Stations, stationTables } from '../../../queries/stations.ts';
import { levelsAbove, type Strata, strataOf } from '../../../queries/strata.ts';

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
      .flatMap((level) => sumsOf(stations, strataOf(dataset, stations, level))),
  );
  return [...published, ...sums];
}

function gridOf(source: Source, table: Table): VoteGrid[] {
  const columns = table.votes.filter((column) => column !== undefined);
  if (columns.length < 2 || columns.length < table.votes.length) return [];
  const { valid } = table.counts;
  const totals = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    let whole = true;
    let sum = 0;
    for (let at = 0; at < columns.length && whole; at++) {
      whole = columns[at].state[row] === PRESENT;
      sum += columns[at].values[row];
    }
    if (!whole) continue;
    if (valid && valid.state[row] === PRESENT) totals[row] = valid.values[row];
    else if (table.complete) totals[row] = sum;
  }
  const votes = columns.map(({ values }) => values);
  return [{ source, table, level: table.level, added: false, rows: table.rows, totals, votes, areaOf: (row) => table.area[row] }];
}

/** Sums of stations by the areas of a level; none where no area holds two stations. */
function sumsOf({ source, table, size, votes, valid }: Stations, strata: Strata | undefined): VoteGrid[] {
  if (!strata || !valid || strata.areas.length === size) return [];
  const rows = strata.areas.length;
  const added = (values: Float64Array): Float64Array => {
    const sums = new Float64Array(rows);
    for (let at = 0; at < size; at++) if (strata.code[at] >= 0) sums[strata.code[at]] += values[at];
    return sums;
  };
  const columns = votes.flatMap((column) => (column ? [added(column)] : []));
  return [
    { source, table, level: strata.level, added: true, rows, totals: added(valid), votes: columns, areaOf: (row) => strata.areas[row] },
  ];
}
