import * as z from 'zod';
import { matchesGlob } from '../data/glob.ts';
import { latinDigits, withoutZeros } from './digits.ts';
import { columnReference, referredColumn } from './headings.ts';

/** A name that all rows of a file or a sheet share: what `*` stands for in its own name. */
export interface NameStep {
  readonly from: 'file' | 'sheet';
  readonly pattern: string;
  /** What an area of that name is; `file` or `sheet` where nothing is said. */
  readonly level?: string;
}

/** A column of which the numbers alone tell areas apart. */
export interface NumberStep {
  readonly column: string;
  readonly match: 'number';
}

/** As it is written. */
export type WrittenName = { readonly file: string; readonly level?: string } | { readonly sheet: string; readonly level?: string };

export type Step = string | WrittenName | NumberStep;

const text = z.string().min(1);
const level = text.optional().describe('What an area of that name is, such as region.');
const pattern = text.refine((value) => starsOf(value) === 1, {
  message: 'the pattern has no `*`, or several, so that nobody can tell which is the name',
  params: {
    expected: 'one `*` for the name, as in "results-*.csv"; where others are needed, round brackets around the one, as in "*/(*).csv"',
  },
});
const column = z.string().regex(/^([A-Za-z]{1,3}|[1-9]\d{0,4})$/, 'the letters of a column, as in a spreadsheet, or its number from 1');

const step = z.union([
  text,
  z.strictObject({ column }).transform((one): Step => columnReference(one.column)),
  z.strictObject({ column: text, match: z.literal('number') }),
  z.strictObject({ file: pattern, level }),
  z.strictObject({ sheet: pattern, level }),
]);

/** The path of columns that names an area, from the country downwards; a column may be named that has no name. */
export const areaPath = z
  .union([step.transform((one): Step[] => [one]), z.array(z.union([z.string(), step])).min(1)])
  .refine((steps: readonly Step[]) => steps.findLastIndex(isName) < steps.filter(isName).length, {
    message: 'the name of a file or a sheet is around its rows',
    params: { expected: '`file` and `sheet` before the columns' },
  });

const isName = (one: Step): one is WrittenName => typeof one === 'object' && !('column' in one);

const nameStep = (one: WrittenName): NameStep =>
  'file' in one ? { from: 'file', pattern: one.file, level: one.level } : { from: 'sheet', pattern: one.sheet, level: one.level };

/** A path as it is read: names of the whole file, columns, and which of these are numbers. */
export interface AreaPath {
  readonly columns: readonly string[];
  readonly around: readonly NameStep[];
  /** Places among the columns whose numbers alone tell areas apart. */
  readonly numbers: readonly number[];
}

/** Parts the columns of a path from the names around them. */
export function partsOfPath(steps: readonly Step[]): AreaPath {
  const columns = steps.filter((one) => !isName(one)) as (string | NumberStep)[];
  return {
    columns: columns.map((one) => (typeof one === 'string' ? one : one.column)),
    around: steps.filter(isName).map(nameStep),
    numbers: columns.flatMap((one, at) => (typeof one === 'string' ? [] : [at])),
  };
}

const starsOf = (value: string): number =>
  /\(\*\)/.test(value) ? (value.match(/\(\*\)/g)?.length ?? 0) : (value.match(/\*/g)?.length ?? 0);

/**
 * What the star of a pattern stands for in a name; undefined where the name does not match.
 *
 * @example nameIn('results-*.csv', 'results-north.csv') // 'north'
 */
export function nameIn(given: string, name: string): string | undefined {
  const marked = given.includes('(*)') ? given : given.replace('*', '(*)');
  const [before, after] = marked.split('(*)');
  const letters = Array.from(name);
  // The longest name that fits: the shortest text in front of it.
  for (let from = 0; from <= letters.length; from++) {
    if (!matchesGlob(before, letters.slice(0, from).join(''))) continue;
    for (let to = letters.length; to > from; to--) {
      const found = letters.slice(from, to).join('');
      if (matchesGlob(after, letters.slice(to).join('')) && (given.includes('(*)') ? !found.includes('/') : true)) return found;
    }
  }
  return undefined;
}

/** A column named by its heading; by its letters, where no heading is so and they can be such. */
export function columnNamed(heading: string, header: readonly string[]): string {
  return header.includes(heading) || referredColumn(heading) !== undefined || !column.safeParse(heading).success
    ? heading
    : columnReference(heading);
}

/**
 * The numbers in a name, without zeros before them; undefined where there are none.
 *
 * @example numbersIn('Station No. 012') // '12'
 */
export function numbersIn(name: string): string | undefined {
  const found = latinDigits(name, '.').match(/\d+/g);
  return found?.map(withoutZeros).join('/');
}
