import type { Problems } from '../data/problem.ts';
import type { RowPlace } from './csv-place.ts';
import type { RowSource } from './grid.ts';

/** Adds a problem of one cell of a row. */
export type CellProblem = (row: RowPlace, index: number, found: string, code: string, message: string, expected: string) => void;

/** Places the problems of a table at their cells. */
export function cellProblems(
  source: Pick<RowSource, 'path' | 'sheet' | 'place'>,
  header: readonly string[],
  problems: Problems,
): CellProblem {
  return (row, index, found, code, message, expected) => {
    // Beyond the bound, problems are counted only: the place of each would be found for nothing.
    const at = !problems.keeps(code) ? { line: row.line, column: 1 } : source.place(row, index);
    problems.add({
      code,
      location: { file: source.path, ...(source.sheet && { sheet: source.sheet }), ...at, field: header[index] ?? '' },
      found,
      message,
      expected,
    });
  };
}
