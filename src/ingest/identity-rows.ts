import { collectProblems } from '../data/problem.ts';
import { fillDown } from './fill-down.ts';
import { type RowSource, sourceName } from './grid.ts';
import { T as INGEST } from './ingest.texts.ts';
import type { TableData } from './manifest-schema.ts';
import { isKept } from './row-filters.ts';
import { type TableColumns, tableColumns } from './table-columns.ts';
import type { TableContext } from './table-rows.ts';

/**
 * The same rows, of which those that share their area with another have their line behind its name: under `identity: row` a
 * publisher's keys may repeat, and rows are told apart by their place in the file. Reads the rows twice.
 */
export function identityRows(spec: TableData, source: RowSource, { contestants }: Pick<TableContext, 'contestants'>): RowSource {
  if (spec.identity !== 'row') return source;
  return {
    ...source,
    read(problems, notices, onHeader, onRow) {
      const times = new Map<string, number>();
      let keys: Keys | undefined;
      source.read(
        collectProblems(),
        [],
        (header) => {
          keys = keysOf(tableColumns(spec, source.path, header, contestants, () => undefined));
          return keys !== undefined;
        },
        (cells) => {
          const key = keys?.of(cells);
          if (key !== undefined) times.set(key, (times.get(key) ?? 0) + 1);
        },
      );
      const again = keys?.again();
      let rows = 0;
      let first = '';
      source.read(problems, notices, onHeader, (cells, at) => {
        const key = again?.of(cells);
        if (!again || key === undefined || (times.get(key) ?? 0) < 2) {
          onRow(cells, at);
          return;
        }
        if (rows === 0) first = cells[again.last].trim();
        rows++;
        onRow(
          cells.map((cell, index) => (index === again.last ? `${cell.trim()} (line ${at.line})` : cell)),
          at,
        );
      });
      if (rows > 0) notices.push({ code: 'repeated-keys', message: INGEST.keysRepeat({ path: sourceName(source), rows, name: first }) });
    },
  };
}

/** What names the area of a row, as one text. */
interface Keys {
  readonly of: (cells: readonly string[]) => string | undefined;
  /** The column that the last name is in. */
  readonly last: number;
  /** The same for another reading of the rows. */
  readonly again: () => Keys;
}

/** Undefined where no column names the area. */
function keysOf(columns: TableColumns): Keys | undefined {
  const last = columns.area.at(-1);
  if (last === undefined || columns.area.includes(-1)) return undefined;
  const { filters, area } = columns;
  const filled = fillDown(columns.fillDown.filter((index) => index >= 0));
  return {
    of(given) {
      const cells = filled(given);
      return isKept(filters, (index) => cells[index] ?? '') && cells[last].trim() !== ''
        ? area.map((index) => cells[index].trim()).join('\0')
        : undefined;
    },
    last,
    again: () => keysOf(columns) as Keys,
  };
}
