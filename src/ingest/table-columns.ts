import { COUNTS, type CountColumn, type CountName, LABELS, type LabelColumn, type LabelName, type Table } from '../data/table.ts';
import { columnNamed } from './area-path.ts';
import { countColumn, labelColumn, shareColumn } from './columns.ts';
import { type Complain, columnFinder } from './find-column.ts';
import type { TableData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import { oneOf } from './one-of.ts';
import { type RowFilter, rowFilters } from './row-filters.ts';

export type { Complain } from './find-column.ts';

/** Which cells of a row are wanted, and the columns they are collected in. */
export interface TableColumns {
  readonly header: readonly string[];
  /** Cells that name the area, from the country downwards. */
  readonly area: readonly number[];
  /** Those of them that are told apart by their numbers alone. */
  readonly numbers: ReadonlySet<number>;
  /** Cell that says which level a row is of; -1 where all are of one. */
  readonly level: number;
  /** Cells that stand for the cell above them where they are blank. */
  readonly fillDown: readonly number[];
  /** Values a cell has to have, or must not have, for its row to be kept. */
  readonly filters: readonly RowFilter[];
  /** Cells to be added up, and where to. */
  readonly counts: readonly {
    readonly indices: readonly number[];
    readonly column: ReturnType<typeof countColumn>;
    /** In how many rows each of the cells was blank beside others that were not. */
    readonly blankRows: Uint32Array;
  }[];
  readonly shares: readonly { readonly index: number; readonly column: ReturnType<typeof shareColumn> }[];
  readonly labels: readonly { readonly index: number; readonly column: ReturnType<typeof labelColumn> }[];
  /** Those that count ballots: the ballots cast, and the valid and invalid ones or the votes that make them up. */
  readonly ballots: { readonly cast?: ReturnType<typeof countColumn>; readonly parts: readonly ReturnType<typeof countColumn>[] };
  readonly done: () => Pick<
    Table,
    'counts' | 'turnout' | 'turnoutAt' | 'ballotsAt' | 'votes' | 'shares' | 'otherShares' | 'otherVotes' | 'labels'
  >;
}

/**
 * Finds the columns a manifest names in the header of a table.
 *
 * @param rows how many rows are expected, so that columns of shares need not grow
 */
export function tableColumns(
  spec: TableData,
  file: string,
  names: readonly string[],
  contestants: readonly string[],
  complain: Complain,
  rows?: number,
): TableColumns {
  const { header, find } = columnFinder(file, names, complain);
  const headingOf = (field: string, index: number): string => header[index] ?? field;
  const counts: TableColumns['counts'][number][] = [];
  const shares: { index: number; column: ReturnType<typeof shareColumn> }[] = [];
  const addCounts = (fields: readonly string[], path: readonly string[]): ReturnType<typeof countColumn> => {
    const indices = fields.map((field) => find(field, path));
    const column = countColumn(fields.map((field, at) => headingOf(field, indices[at])));
    const twice = column.fields.find((_, at) => indices[at] >= 0 && indices.indexOf(indices[at]) < at);
    if (twice !== undefined) complain(path, 'duplicate-column', `the column "${twice}" would be added up twice`, 'each column once');
    counts.push({ indices, column, blankRows: new Uint32Array(indices.length) });
    return column;
  };
  const addShares = (field: string, path: readonly string[]): ReturnType<typeof shareColumn> => {
    const index = find(field, path);
    const column = shareColumn([headingOf(field, index)], rows);
    shares.push({ index, column });
    return column;
  };
  const contestant = (id: string, key: string): number => {
    const index = contestants.indexOf(id);
    if (index < 0) {
      const message = `"${id}" is not a contestant of this contest${didYouMean(id, contestants)}`;
      complain(['columns', key, id], 'unknown-contestant', message, oneOf(contestants));
    }
    return index;
  };
  const wanted = spec.columns;
  const numbers = new Set(spec.path?.numbers);
  const area = (wanted.area ?? []).map((field, at) => find(numbers.has(at) ? columnNamed(field, header) : field, ['columns', 'area']));
  const level = spec.levels ? find(spec.levels.column, ['level', 'column']) : -1;
  const fillDown = (spec.fillDown ?? []).map((field) => find(field, ['fillDown']));
  const filters = rowFilters(spec, (key, field) => find(field, [key, field]));
  const named = new Map<CountName, ReturnType<typeof countColumn>>();
  for (const name of COUNTS) if (wanted[name]) named.set(name, addCounts(wanted[name], ['columns', name]));
  const turnout = wanted.turnout ? addShares(wanted.turnout, ['columns', 'turnout']) : undefined;
  const turnoutAt = Object.entries(wanted.turnoutAt ?? {}).map(([hour, field]) => ({
    hour,
    column: addShares(field, ['columns', 'turnoutAt', hour]),
  }));
  const ballotsAt = Object.entries(wanted.ballotsAt ?? {}).map(([hour, fields]) => ({
    hour,
    column: addCounts(fields, ['columns', 'ballotsAt', hour]),
  }));
  const votes = new Map<number, ReturnType<typeof countColumn>>();
  for (const [id, fields] of Object.entries(wanted.votes ?? {})) {
    const index = contestant(id, 'votes');
    if (index >= 0) votes.set(index, addCounts(fields, ['columns', 'votes', id]));
  }
  const printed = new Map<number, ReturnType<typeof shareColumn>>();
  for (const [id, field] of Object.entries(wanted.shares ?? {})) {
    const index = contestant(id, 'shares');
    if (index >= 0) printed.set(index, addShares(field, ['columns', 'shares', id]));
  }
  const others = Object.entries(wanted.otherShares ?? {}).map(([name, field]) => ({
    name,
    column: addShares(field, ['columns', 'otherShares', name]),
  }));
  const elsewhere = Object.entries(wanted.otherVotes ?? {}).map(([name, fields]) => ({
    name,
    column: addCounts(fields, ['columns', 'otherVotes', name]),
  }));
  const labels: { name: LabelName; index: number; column: ReturnType<typeof labelColumn> }[] = [];
  for (const name of LABELS) {
    const field = wanted[name];
    if (field === undefined) continue;
    const index = find(field, ['columns', name]);
    labels.push({ name, index, column: labelColumn(headingOf(field, index)) });
  }
  return {
    header,
    area,
    numbers: new Set(Array.from(numbers, (at) => area[at])),
    level,
    fillDown,
    filters,
    counts,
    shares,
    labels,
    ballots: {
      cast: named.get('ballotsCast'),
      parts: [...votes.values(), ...(named.get('invalid') ? [named.get('invalid') as ReturnType<typeof countColumn>] : [])],
    },
    done: () => ({
      counts: Object.fromEntries([...named].map(([name, column]) => [name, column.done()])) as { [name in CountName]?: CountColumn },
      turnout: turnout?.done(),
      turnoutAt: turnoutAt.map(({ hour, column }) => ({ hour, column: column.done() })),
      ...(ballotsAt.length > 0 && { ballotsAt: ballotsAt.map(({ hour, column }) => ({ hour, column: column.done() })) }),
      votes: contestants.map((_, index) => votes.get(index)?.done()),
      shares: contestants.map((_, index) => printed.get(index)?.done()),
      otherShares: others.map(({ name, column }) => ({ name, column: column.done() })),
      ...(elsewhere.length > 0 && { otherVotes: elsewhere.map(({ name, column }) => ({ name, column: column.done() })) }),
      labels: Object.fromEntries(labels.map(({ name, column }) => [name, column.done()])) as { [name in LabelName]?: LabelColumn },
    }),
  };
}
