import Papa from 'papaparse';
import { LONGEST_FIELD } from './csv.ts';
import { MOST_COLUMNS } from './table-header.ts';
import { withoutGuard } from './text-guard.ts';

/** The names of a header in one line, or undefined where it is not one that can be taken as it stands. */
export function plainHeader(line: string, delimiter: string): string[] | undefined {
  if (/[\r\n]/.test(line) || line.length > LONGEST_FIELD) return undefined;
  let names: string[] | undefined;
  Papa.parse(line, {
    delimiter,
    newline: '\n',
    header: false,
    step({ data, errors }) {
      names = names || errors.length > 0 ? undefined : data.map((cell) => withoutGuard(cell).trim());
    },
  });
  if (!names || names.length < 2 || names.length > MOST_COLUMNS) return undefined;
  return names;
}
