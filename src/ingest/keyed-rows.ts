import type { RowPlace } from './csv-place.ts';
import type { RowSource } from './grid.ts';
import { T as INGEST } from './ingest.texts.ts';
import { didYouMean } from './nearest.ts';
import type { Complain } from './table-columns.ts';

interface Repeated {
  readonly earlier: number;
  readonly at: RowPlace;
}

/**
 * The same rows, with a notice where the values of the key's columns occur together a second time. What such rows say of one area
 * is reported as any second row of an area is.
 */
export function keyedRows(source: RowSource, key: readonly string[], complain: Complain): RowSource {
  if (key.length === 0) return source;
  return {
    ...source,
    read(problems, notices, onHeader, onRow) {
      const lines = new Map<string, number>();
      let indices: number[] = [];
      let first: Repeated | undefined;
      let rows = 0;
      const asked = (header: readonly string[]): boolean => {
        const absent = key.find((field) => !header.includes(field));
        indices = key.map((field) => header.indexOf(field));
        if (absent === undefined) return onHeader(header);
        const message = `the primary key of the data package names a column "${absent}" that ${source.path} does not have`;
        complain(['resource'], 'unknown-column', `${message}${didYouMean(absent, header)}`, 'a primary key of existing columns');
        return false;
      };
      source.read(problems, notices, asked, (cells, at) => {
        const value = JSON.stringify(indices.map((index) => cells[index].trim()));
        const earlier = lines.get(value);
        if (earlier === undefined) lines.set(value, at.line);
        else {
          first ??= { earlier, at };
          rows++;
        }
        onRow(cells, at);
      });
      if (first === undefined) return;
      const { earlier, at } = first as Repeated;
      const location = { file: source.path, ...source.place(at, indices[0]), field: key.join(', ') };
      const message = INGEST.primaryKeyRepeats({ path: source.path, rows, earlier: String(earlier), line: String(at.line) });
      notices.push({ code: 'repeated-keys', message, location });
    },
  };
}
