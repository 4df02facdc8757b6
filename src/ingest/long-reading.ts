import type { FileParts } from './file-parts.ts';
import type { LongLayout } from './long-rows.ts';
import type { StartWindows } from './long-windows.ts';
import type { TableData } from './manifest-schema.ts';
import type { TableColumns } from './table-columns.ts';
import type { TableContext } from './table-rows.ts';

/** The header of a plain table, and how its rows are written. */
export interface PlainHead {
  readonly names: readonly string[];
  /** Where the first row below it begins. */
  readonly rows: number;
  readonly delimiter: number;
  readonly encoding: string;
  /** Whether lines end in a return and a feed. */
  readonly returns: boolean;
  readonly read: (bytes: Uint8Array) => string;
}

/** What a long table is read with. */
export interface LongReading {
  readonly spec: TableData;
  readonly layout: LongLayout;
  readonly file: FileParts;
  readonly head: PlainHead;
  readonly filters: TableColumns['filters'];
  readonly context: TableContext;
  readonly path: string;
  /** Bytes that are gathered together. */
  readonly window: number;
  /** Other threads, where there are any. */
  readonly threads?: StartWindows;
}
