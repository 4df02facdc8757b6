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
  return headings.flatMap((heading, index) => (heading === repeatedHeading(name, index) ? [columnLetters(index)] : []));
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
