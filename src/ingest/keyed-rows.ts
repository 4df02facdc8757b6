import type { RowSource } from './grid.ts';
import { didYouMean } from './nearest.ts';
import type { Complain } from './table-columns.ts';

/** The same rows; where the values of the key's columns occur together a second time, a problem is added. */
export function keyedRows(source: RowSource, key: readonly string[], complain: Complain): RowSource {
  if (key.length === 0) return source;
  return {
    ...source,
    read(problems, notices, onHeader, onRow) {
      const lines = new Map<string, number>();
      let indices: number[] = [];
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
          const location = { file: source.path, ...source.place(at, indices[0]), field: key.join(', ') };
          const found = indices.map((index) => cells[index]).join(', ');
          problems.add({
            code: 'duplicate-key',
            location,
            found,
            message: `the key already occurs on line ${earlier}`,
            expected: 'each value of the primary key once',
          });
        }
        onRow(cells, at);
      });
    },
  };
}
