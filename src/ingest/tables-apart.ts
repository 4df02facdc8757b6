import type { Notice } from '../data/problem.ts';
import { fileAndSheet } from '../data/provenance.ts';
import type { Table } from '../data/table.ts';
import { T as INGEST } from './ingest.texts.ts';

/**
 * Notices where files or sheets of one entry of the manifest are about the same areas: they cannot be one table then, and most
 * likely the path of areas lacks what tells their rows apart.
 *
 * @param entries tables by the entry they were read by
 */
export function tablesApart(entries: ReadonlyMap<number, readonly Table[]>, nameOf: (area: number) => string): Notice[] {
  return [...entries.values()].flatMap((tables) => {
    const seen = new Map<string, Table>();
    const several = new Set(tables.map(fileAndSheet)).size > 1;
    for (const table of several ? tables : [])
      for (const area of table.area) {
        const key = `${table.level}\0${area}`;
        const other = seen.get(key);
        if (other && other !== table) return [noticeOf(other, table, nameOf(area))];
        seen.set(key, table);
      }
    return [];
  });
}

function noticeOf(first: Table, second: Table, area: string): Notice {
  const from = first.file === second.file ? 'sheet' : 'file';
  return {
    code: 'tables-apart',
    message: INGEST.tablesNameSameAreas({ first: fileAndSheet(first), second: fileAndSheet(second), area, path: `{${from}: "*"}` }),
  };
}
