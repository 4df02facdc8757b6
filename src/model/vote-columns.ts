import { type Dataset, officialTables } from './dataset.ts';
import type { Source } from './source.ts';
import { PRESENT, type Table } from './table.ts';

/** The reported votes of one contestant in the finest official table, with the rows they stand in. */
export interface VoteColumn {
  readonly contestant: number;
  readonly source: Source;
  readonly table: Table;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** The columns of votes of the official table with the most rows: polling stations, where they are published. */
export function finestVotes(dataset: Dataset): VoteColumn[] {
  const [finest] = officialTables(dataset)
    .filter(({ table }) => table.votes.some((column) => column !== undefined))
    .sort((a, b) => b.table.rows - a.table.rows);
  if (!finest) return [];
  return finest.table.votes.flatMap((column, contestant) => {
    if (!column) return [];
    const rows = Int32Array.from(column.state.keys()).filter((row) => column.state[row] === PRESENT);
    return [{ contestant, ...finest, rows, values: Float64Array.from(rows, (row) => column.values[row]) }];
  });
}
