import { MISSING, PRESENT, type Table } from '../data/table.ts';

/** The votes of every row together: `values[row]` means something where `state[row]` is PRESENT. */
export interface VotesColumn {
  readonly values: Float64Array;
  readonly state: Uint8Array;
}

const SUMS = new WeakMap<Table, VotesColumn>();

/** The votes of all contestants of every row together, where each of them is reported; computed once a table. */
export function votesColumn(table: Table): VotesColumn | undefined {
  const known = SUMS.get(table);
  if (known) return known;
  const columns = table.votes.flatMap((column) => (column ? [column] : []));
  if (columns.length === 0 || columns.length < table.votes.length) return undefined;
  const values = new Float64Array(table.rows);
  const state = new Uint8Array(table.rows).fill(PRESENT);
  for (const column of columns) {
    for (let row = 0; row < table.rows; row++) {
      values[row] += column.values[row];
      if (column.state[row] !== PRESENT) state[row] = MISSING;
    }
  }
  const sums = { values, state };
  SUMS.set(table, sums);
  return sums;
}
