import type { Dataset } from '../data/dataset.ts';
import { type CountName, PRESENT, type Table } from '../data/table.ts';
import { figureOf, type SourceTable } from './reference.ts';
import { FEW_ROWS } from './stations.ts';
import { votesColumn } from './votes-column.ts';

/** One count of every row of a table, as columns. */
export interface FigureColumn {
  readonly values: Float64Array;
  readonly state: Uint8Array;
  /** 1 where the figure stands in the row itself; absent where all do. */
  readonly own?: Uint8Array;
}

/** A count of every row: what `figureOf` gives for each, without an object a row; undefined where no row has it. */
export function figureColumn(dataset: Dataset, { source, table }: SourceTable, name: CountName): FigureColumn | undefined {
  if (source.kind !== 'official' || table.rows > FEW_ROWS) return name === 'valid' ? validColumn(table) : table.counts[name];
  const values = new Float64Array(table.rows);
  const state = new Uint8Array(table.rows);
  const own = new Uint8Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    const figure = figureOf(dataset, { source, table, row }, name);
    if (!figure) continue;
    values[row] = figure.value;
    state[row] = PRESENT;
    own[row] = figure.own ? 1 : 0;
  }
  return state.includes(PRESENT) ? { values, state, own } : undefined;
}

/** Valid votes of every row: the published count, else, where the contestants hold all votes, their sum. */
export function validColumn(table: Table): FigureColumn | undefined {
  const { valid } = table.counts;
  if (valid && (!table.complete || !valid.state.some((state) => state !== PRESENT))) return valid;
  const summed = table.complete ? votesColumn(table) : undefined;
  if (!valid || !summed) return valid ?? summed;
  const values = new Float64Array(table.rows);
  const state = new Uint8Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    const from = valid.state[row] === PRESENT ? valid : summed;
    values[row] = from.values[row];
    state[row] = from.state[row];
  }
  return { values, state };
}
