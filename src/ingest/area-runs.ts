import { type Growing, growing } from './columns.ts';

/**
 * Runs of areas whose names ascend below one parent, as the stations of a district do in most tables: such names all differ, so
 * that none of them needs a search while the table is read.
 */
export interface AreaRuns {
  /** First area of each run, and the one after its last; of the last run that is `end`. */
  readonly bounds: Growing<Int32Array>;
  end: number;
  /** The parent of the last run, and where its last name stands in its file. */
  parent: number;
  from: number;
  to: number;
}

const NO_PARENT = -1;

export function areaRuns(): AreaRuns {
  return { bounds: growing((length) => new Int32Array(length)), end: 0, parent: NO_PARENT, from: 0, to: 0 };
}

/** Makes an area, which was added just now, the last of a run; of a new one where it does not go on, or another came in between. */
export function addToRun(runs: AreaRuns, area: number, goesOn: boolean): void {
  if (!goesOn || runs.end !== area) {
    closeRun(runs);
    runs.bounds.push(area);
    runs.bounds.push(area);
  }
  runs.end = area + 1;
}

/** Calls for the first area of each run and the one after its last, and forgets all runs. */
export function eachRun(runs: AreaRuns, call: (from: number, to: number) => void): void {
  const { bounds } = runs;
  closeRun(runs);
  for (let run = 0; run < bounds.length(); run += 2) call(bounds.at(run), bounds.at(run + 1));
  bounds.cut(0);
  runs.parent = NO_PARENT;
}

function closeRun({ bounds, end }: AreaRuns): void {
  if (bounds.length() > 0) bounds.put(bounds.length() - 1, end);
}
