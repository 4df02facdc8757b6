import { type NameStep, nameIn } from './area-path.ts';
import { didYouMean } from './nearest.ts';
import type { TableFile } from './table-file.ts';
import { listedArea, type TableContext } from './table-rows.ts';

/** The area that all rows of a table are in, and its level. */
export interface AreaAround {
  readonly root: number;
  readonly around?: string;
}

/** Finds the area that the name of a file or a sheet names; undefined where it names none, with the problem added. */
export function areaAround(
  { spec, input }: TableFile,
  { root, areas, areasListed, complain }: Omit<TableContext, 'around'>,
): AreaAround | undefined {
  let here = root;
  let level: string | undefined;
  for (const [at, step] of (spec.path?.around ?? []).entries()) {
    const whole = ownName(step, { spec, input });
    const name = whole === undefined ? undefined : nameIn(step.pattern, whole)?.trim();
    if (whole === undefined || name === undefined || name === '') {
      const message = whole === undefined ? `${input.path} has no sheet that is named` : `"${step.pattern}" finds no name in "${whole}"`;
      const expected = whole === undefined ? '`sheet` beside the name of the workbook' : `a pattern of the name of each ${step.from}`;
      complain(['columns', 'area'], 'area-name', message, expected);
      return undefined;
    }
    const listed = at === 0 ? listedArea({ areas, areasListed }, name) : undefined;
    if (listed === undefined && at === 0 && areasListed) {
      const message = `the area "${name}", by the name of ${input.path}, is not listed${didYouMean(name, areas.listedIds())}`;
      complain(['columns', 'area'], 'unknown-area', message, 'a name that is an identifier of the list of areas');
      return undefined;
    }
    level = step.level ?? step.from;
    here = listed ?? areas.below(here, name, level);
  }
  return { root: here, ...(level !== undefined && { around: level }) };
}

/** The name that a pattern is matched with: of a file with its folders, where the pattern has such. */
function ownName({ from, pattern }: NameStep, { spec, input }: Pick<TableFile, 'spec' | 'input'>): string | undefined {
  if (from === 'file') return pattern.includes('/') ? input.path : input.path.replace(/^.*\//, '');
  const filled = input.sheets?.filter(({ rows, hidden }) => rows.length > 0 && !hidden) ?? [];
  return spec.sheet ?? (filled.length === 1 ? filled[0].name : undefined);
}
