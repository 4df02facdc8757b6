/** The letters of a column as spreadsheets have them, from ordinal 0: A, B, …, Z, AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/**
 * The headings of a table, each different from the others: where a name is repeated, every column of it has its letters behind
 * it, so that none of them is taken for another.
 *
 * @example uniqueHeadings(['area', 'check', 'check']); // ['area', 'check (column B)', 'check (column C)']
 */
export function uniqueHeadings(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  if (times.size === names.length) return names;
  return names.map((name, index) => (name !== '' && times.get(name) !== 1 ? repeatedHeading(name, index) : name));
}

const repeatedHeading = (name: string, index: number): string => `${name} (column ${columnLetters(index)})`;

/** What a column is called in its file, where its heading had to be told from others. */
export function repeatedName(heading: string, index: number): string {
  const ending = ` (column ${columnLetters(index)})`;
  return heading.endsWith(ending) ? heading.slice(0, -ending.length) : heading;
}

/** The letters of the columns that have a name which is repeated; none where it is not. */
export function columnsNamed(headings: readonly string[], name: string): string[] {
  return headings.flatMap((heading, index) =>
    heading.startsWith(name) && heading === repeatedHeading(name, index) ? [columnLetters(index)] : [],
  );
}

/** No heading begins with it: headings are trimmed. */
const MARK = '\0column ';

/** A column named by its letters or its ordinal, as the manifest holds it among the names. */
export const columnReference = (lettersOrOrdinal: string): string => `${MARK}${lettersOrOrdinal.toUpperCase()}`;

/** Which column a reference names, from 0; undefined where the field is a name. */
export function referredColumn(field: string): number | undefined {
  if (!field.startsWith(MARK)) return undefined;
  const column = field.slice(MARK.length);
  if (/^\d+$/.test(column)) return Number(column) - 1;
  return Array.from(column).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The rows that the headings are in, first and last; where single rows are named, only those. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
  readonly has: (line: number) => boolean;
}

/** `headerRow` of the manifest: one row, the first and the last of several, or three rows and more one by one. */
export function headerRows(given: number | readonly number[] = 1): HeaderRows {
  const rows = typeof given === 'number' ? [given] : given;
  const [first, last] = [rows[0], rows[rows.length - 1]];
  return { first, last, has: (line) => (rows.length > 2 ? rows.includes(line) : line >= first && line <= last) };
}

/**
 * One heading a column from several rows of headings, the upper before the lower: "Red Party" above "Votes" is "Red Party Votes".
 * A heading above others holds for the columns to its right that have none of their own in its row.
 *
 * @example joinedHeadings([['Station', 'Red', ''], ['', 'Votes', '%']]); // ['Station', 'Red Votes', 'Red %']
 */
export function joinedHeadings(rows: readonly (readonly string[])[], fillRight = true): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const at = (row: number, column: number): string => rows[row]?.[column]?.trim() ?? '';
  const below = (row: number, column: number): boolean => rows.some((_, other) => other > row && at(other, column) !== '');
  const filled = rows.map((_, row) => {
    let group = '';
    return Array.from({ length: width }, (_, column) => {
      const own = at(row, column);
      const newGroup = own !== '' || rows.some((_, upper) => upper < row && at(upper, column) !== '');
      // What has nothing below it heads its own column only.
      if (newGroup) group = below(row, column) ? own : '';
      return own === '' && fillRight && below(row, column) ? group : own;
    });
  });
  return Array.from({ length: width }, (_, column) => {
    const parts = filled.map((row) => row[column]).filter((part, row, all) => part !== '' && part !== all[row - 1]);
    return parts.join(' ');
  });
}

/**
 * Headings for rows that go on beyond them, repeating the last few, each with the number of its group: the ministry of a country
 * may name the columns of the first candidate only.
 *
 * @param width cells of the longest row
 */
export function repeatedHeadings(names: readonly string[], repeat: number, width: number): string[] {
  const kept = names.slice(0, Math.max(0, names.length - repeat));
  const group = names.slice(kept.length).map((name) => name.trim());
  const isNumbered = group.every((name) => /\D1$/.test(name));
  const groups = 1 + Math.max(0, Math.floor((width - names.length) / group.length));
  const numbered = (name: string, of: number): string => (isNumbered ? `${name.slice(0, -1)}${of}` : `${name} ${of}`);
  return [...kept, ...Array.from({ length: groups }, (_, of) => group.map((name) => numbered(name, of + 1))).flat()];
}
