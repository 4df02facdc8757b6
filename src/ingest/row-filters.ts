import type { TableData } from './manifest-schema.ts';

/** A column whose values decide which rows are read: those it names are kept, by `where`, or left out, by `except`. */
export interface RowFilter {
  readonly index: number;
  readonly values: ReadonlySet<string>;
  readonly keeps: boolean;
}

/**
 * The filters that the manifest sets on a table.
 *
 * @param indexOf the column of a heading, by the key of the manifest that names it; -1 where there is none
 */
export const rowFilters = (spec: TableData, indexOf: (key: 'where' | 'except', field: string) => number): RowFilter[] =>
  (['where', 'except'] as const).flatMap((key) =>
    Object.entries(spec[key] ?? {}).map(([field, values]) => ({
      index: indexOf(key, field),
      values: new Set(values),
      keeps: key === 'where',
    })),
  );

/** Whether all filters keep a row, whose cells are asked for by column. */
export const isKept = (filters: readonly RowFilter[], cellAt: (index: number) => string): boolean =>
  filters.every(({ index, values, keeps }) => values.has(cellAt(index).trim()) === keeps);
