import { normalised } from './label.ts';
import type { Profile } from './numbers.ts';

/** Words of headings of codes, numbers in lists and times. */
export const CODE_WORDS =
  /(^| )(id|ids|code|codes|codigo|cod|kod|kodas|код|шифр|nummer|nr|no|num|numero|number|номер|numer|fips|geoid|key|uuid|clave|index|ordinal|rank|seq|seats?|year|month|day|hora|hour|minute|tiempo|time|date|fecha|datum|lat|lon|zip|postcode|postal|phone|tel|version|page|status|panneau)( |$)|(nummer|schlussel|schluessel|teryt|kennziffer|fips)$|^(ags|ars|wkr|dep|reg|ev)$/;

/** Why a column of numbers can be no count of votes; undefined where it can be. */
export function whyNoVotes(one: Profile, rows: readonly (readonly string[])[], groups: readonly (readonly string[])[]): string | undefined {
  const label = normalised(one.name.replaceAll('_', ' '));
  if (one.numeric === 0) return 'it has no numbers';
  if (one.distinct === 1 && one.numeric > 2 && one.largest > 0) return 'it has one value in all rows';
  if (rows.some((row) => /^0\d/.test(row[one.index]?.trim() ?? ''))) return 'its numbers begin with 0, as codes do';
  if (CODE_WORDS.test(label)) return 'its heading names a code, a number in a list or a time';
  if (isRowNumber(one)) return 'it counts the rows';
  if (ascends(one)) return 'it rises from row to row, as codes in a list do';
  const smallest = one.values.reduce((least, value) => (value < least ? value : least), Number.POSITIVE_INFINITY);
  if (one.numeric >= 100 && smallest > 0 && one.distinct <= Math.max(3, one.numeric / 200)) return `it has only ${one.distinct} values`;
  if (groups.some((names) => isOneInGroups(one, names))) return 'it is the same in all rows of an area';
  return undefined;
}

/** 1, 2, 3 … in every row. */
function isRowNumber({ values, numeric }: Profile): boolean {
  return (
    numeric > 2 &&
    numeric >= 0.9 * values.length &&
    values.every((value, row) => row === 0 || Number.isNaN(value) || value === values[row - 1] + 1 || Number.isNaN(values[row - 1]))
  );
}

const FEWEST_TO_ASCEND = 8;

/** Whether numbers hardly ever fall from one row to the next, over so many rows that counts would not. */
function ascends({ values, distinct }: Profile): boolean {
  let last = Number.NEGATIVE_INFINITY;
  let falls = 0;
  let rises = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (value < last) falls++;
    else if (value > last) rises++;
    last = value;
  }
  return distinct >= FEWEST_TO_ASCEND && rises >= FEWEST_TO_ASCEND && falls <= 0.02 * rises;
}

/** Whether a column holds one number for each name of another column, though names repeat: a code of that area. */
function isOneInGroups({ values, distinct }: Profile, names: readonly string[]): boolean {
  if (distinct < 2) return false;
  const first = new Map<string, number>();
  let repeats = 0;
  for (const [row, name] of names.entries()) {
    const value = values[row];
    if (Number.isNaN(value) || name === '') continue;
    const known = first.get(name);
    if (known === undefined) first.set(name, value);
    else if (known !== value) return false;
    else repeats++;
  }
  return first.size > 1 && repeats >= Math.max(4, first.size);
}
