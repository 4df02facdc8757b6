import { columnLetters, columnsNamed, referredColumn } from './headings.ts';
import { didYouMean } from './nearest.ts';

/** A problem with the manifest's own words about a table, placed at one of its keys. */
export type Complain = (path: readonly string[], code: string, message: string, expected: string) => void;

/** The headings of a table, and where a column is that the manifest names. */
export interface ColumnFinder {
  /** Headings; a column without one is called by its letters. */
  readonly header: readonly string[];
  /** The index of a column; -1 with the complaint made at `path` where there is none, or several. */
  readonly find: (field: string, path: readonly string[]) => number;
}

/** Finds columns by their headings, or by their letters where the manifest says so. */
export function columnFinder(file: string, names: readonly string[], complain: Complain): ColumnFinder {
  const header = names.map((name, index) => (name === '' ? `column ${columnLetters(index)}` : name));
  const find = (field: string, path: readonly string[]): number => {
    const referred = referredColumn(field);
    const index = referred ?? (field === '' ? names : header).indexOf(field);
    if (index >= 0 && index < header.length) return index;
    const repeated = columnsNamed(header, field);
    if (referred !== undefined)
      complain(path, 'unknown-column', `${file} has ${header.length} columns`, `a column from A to ${columnLetters(header.length - 1)}`);
    else if (repeated.length > 0) {
      const message = `${file} has ${repeated.length} columns named "${field}"`;
      complain(path, 'duplicate-header', message, repeated.map((column) => `\`{column: ${column}}\``).join(' or '));
    } else complain(path, 'unknown-column', `${file} has no column "${field}"${didYouMean(field, names)}`, `one of ${known(names)}`);
    return -1;
  };
  return { header, find };
}

const MOST_NAMED = 30;

function known(header: readonly string[]): string {
  return header
    .filter((name) => name !== '')
    .slice(0, MOST_NAMED)
    .map((name) => `"${name}"`)
    .join(', ');
}
