import type { Notice, Problems } from '../data/problem.ts';
import { T as INGEST } from './ingest.texts.ts';

export const MOST_COLUMNS = 20_000;

/** Whether a header can be used: it has not too many columns. A name that is repeated matters only where it is used. */
export function acceptHeader(
  header: readonly string[],
  path: string,
  placeOf: (index: number) => { readonly line: number; readonly column: number },
  problems: Problems,
): boolean {
  if (header.length > MOST_COLUMNS) {
    const location = { file: path, line: placeOf(0).line, column: 1, field: '' };
    const message = `the header has ${header.length} columns`;
    problems.add({ code: 'too-large', location, message, expected: `at most ${MOST_COLUMNS}` });
    return false;
  }
  return true;
}

/** A notice of pages pasted under one another. */
export const repeatedHeader = (path: string, lines: readonly number[]): Notice => ({
  code: 'repeated-header',
  message:
    lines.length > 10
      ? INGEST.headerStandsAgainLine({ path, lines: lines.slice(0, 10).join(', '), lines2: lines.length - 10 })
      : INGEST.headerStandsAgainLine2({ path, lines: lines.join(', ') }),
});

/** A notice of rows above the header. */
export const rowsAbove = (path: string, rows: number, headerRow: number): Notice => ({
  code: 'rows-above-header',
  message: INGEST.aboveHeaderWhichRead({ path, rows, headerRow: String(headerRow) }),
});
