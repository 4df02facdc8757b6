import { type Growing, growing } from './columns.ts';

/**
 * Runs of areas whose names ascend below one parent, as the stations of a district do in most tables: such names all differ, so
 * that none of them needs a search while the table is read.
 */
export interface AreaRuns {
  /** First area of each run, and the one after its last. */
  readonly bounds: Growing<Int32Array>;
  /** The parent of the last run, and where its last name stands in its file. */
  parent: number;
  from: number;
  to: number;
}

const NO_PARENT = -1;

export function areaRuns(): AreaRuns {
  return { bounds: growing((length) => new Int32Array(length)), parent: NO_PARENT, from: 0, to: 0 };
}

/** Makes an area, which was added just now, the last of a run; of a new one where it does not go on, or another came in between. */
export function addToRun({ bounds }: AreaRuns, area: number, goesOn: boolean): void {
  if (!goesOn || bounds.at(bounds.length() - 1) !== area) {
    bounds.push(area);
    bounds.push(area);
  }
  bounds.put(bounds.length() - 1, area + 1);
}

/** Forgets all runs. */
export function endRuns(runs: AreaRuns): void {
  runs.bounds.cut(0);
  runs.parent = NO_PARENT;
}
