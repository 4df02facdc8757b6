import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CLEAN, DATA } from './controls.ts';

export const CONTROL_COLUMNS = ['voters', 'leader', 'second'] as const;
export type ControlColumn = (typeof CONTROL_COLUMNS)[number] | 'registered' | 'valid';

const known = new Map<string, Record<ControlColumn, Float64Array>>();

/** The columns of one real election as its file has them; NaN where a cell is empty. */
export function controlColumns(name: string): Record<ControlColumn, Float64Array> {
  const found = known.get(name) ?? readColumns(name);
  known.set(name, found);
  return found;
}

function readColumns(name: string): Record<ControlColumn, Float64Array> {
  const text = new TextDecoder().decode(gunzipSync(readFileSync(path.join(DATA as string, `${name}.csv.gz`))));
  const lines = text.trimEnd().split('\n').slice(1);
  const columns = Array.from({ length: 5 }, () => new Float64Array(lines.length));
  // The five counts are last, and no count holds a comma; a name of a place may.
  for (const [row, line] of lines.entries()) {
    const cells = line.trim().split(',').slice(-5);
    for (let at = 0; at < 5; at++) columns[at][row] = cells[at] === '' ? Number.NaN : Number(cells[at]);
  }
  const [registered, voters, valid, leader, second] = columns;
  return { registered, voters, valid, leader, second };
}

/** The counts of one column, without empty cells. */
export function controlCounts(name: string, column: ControlColumn): Float64Array {
  return controlColumns(name)[column].filter((count) => !Number.isNaN(count));
}

/** Ballots, the winner's and, where known, the runner-up's votes of the elections regarded as clean: 23 columns of counts. */
export function cleanColumns(): { readonly name: string; readonly column: ControlColumn; readonly counts: Float64Array }[] {
  return CLEAN.flatMap((name) =>
    CONTROL_COLUMNS.flatMap((column) => {
      const counts = controlCounts(name, column);
      return counts.length > 0 ? [{ name, column, counts }] : [];
    }),
  );
}
