import type { Areas } from '../data/areas.ts';
import { type Dataset, officialTables } from '../data/dataset.ts';
import { countAt, PRESENT, type Table, validAt } from '../data/table.ts';
import type { Evidence } from '../findings/check.ts';
import { type Doubt, together, type Weight } from '../findings/weight.ts';
import { columnSum } from '../queries/column-sum.ts';
import { officialCount } from '../queries/reference.ts';
import { sum } from '../stats/sum.ts';

/** How large a contest is, by its official result. */
export interface ContestSize {
  /** Rows of the finest official table. */
  readonly stations: number;
  /** Ballots cast, or what comes nearest: valid and invalid, valid alone; absent where no votes are published. */
  readonly ballots?: number;
}

/** The official table with the most rows that has votes. */
export function finestTable(dataset: Dataset): Table | undefined {
  return officialTables(dataset)
    .map(({ table }) => table)
    .filter(({ votes }) => votes.some((column) => column !== undefined))
    .sort((a, b) => b.rows - a.rows)[0];
}

export function contestSize(dataset: Dataset): ContestSize {
  const table = finestTable(dataset);
  const ballots = publishedBallots(dataset) ?? (table && ballotsIn(table));
  return { stations: table?.rows ?? 0, ...(ballots && { ballots }) };
}

function ballotsIn(table: Table): number {
  const { ballotsCast } = table.counts;
  if (ballotsCast?.state.every((state) => state === PRESENT)) return columnSum(ballotsCast.values);
  return sum(Float64Array.from({ length: table.rows }, (_, row) => ballotsOf(table, row) ?? 0));
}

function publishedBallots(dataset: Dataset): number | undefined {
  const total = (name: 'ballotsCast' | 'valid' | 'invalid') => officialCount(dataset, dataset.areas.root, name)?.value;
  const valid = total('valid');
  const perBallot = dataset.contest.votesPerBallot ?? 1;
  return total('ballotsCast') ?? (valid === undefined ? undefined : Math.ceil(valid / perBallot) + (total('invalid') ?? 0));
}

/** Ballots in a row: those cast, or else the valid ones and the invalid ones together. */
function ballotsOf(table: Table, row: number): number | undefined {
  const votes = validAt(table, row);
  const valid = countAt(table.validBallots, row) ?? (votes === undefined ? undefined : Math.ceil(votes / (table.votesPerBallot ?? 1)));
  return countAt(table.counts.ballotsCast, row) ?? (valid === undefined ? undefined : valid + (countAt(table.counts.invalid, row) ?? 0));
}

/**
 * A function that weighs findings of one dataset: by the ballots of the areas that are in doubt, where the check gives them; else by
 * the stations of the area that the finding is about.
 */
export function weigher(dataset: Dataset): (one: Evidence) => Weight {
  const inArea = stationsByArea(dataset.areas, finestTable(dataset));
  return ({ scope, weight, doubt }) => {
    const stations = inArea(scope.area);
    const all = inArea(undefined);
    if (doubt) return { ...ofDoubt(doubt, dataset), ...weight };
    return { stations, ofStations: all, ballots: null, ...weight };
  };
}

function ofDoubt(doubt: Doubt, { contestants }: Dataset): Weight {
  const { areas, fewest, most } = together([doubt]);
  const net = doubt.net?.flatMap((votes, contestant) => {
    const all = votes ? sum(votes) : 0;
    return all === 0 ? [] : [[contestants[contestant].id, [all, all] as const] as const];
  });
  return {
    stations: areas,
    ofStations: Math.max(areas, doubt.asked),
    ballots: [fewest, most],
    ...(net && net.length > 0 && { net: Object.fromEntries(net) }),
  };
}

/** How many rows of a table lie in an area, by its identifier; without one, all. An area that holds none counts as one. */
function stationsByArea(areas: Areas, table: Table | undefined): (id: string | undefined) => number {
  let byId: Map<string, number> | undefined;
  const count = (): Map<string, number> => {
    const rows = new Int32Array(areas.size);
    if (table)
      for (let row = 0; row < table.rows; row++) for (let area = table.area[row]; area >= 0; area = areas.parent[area]) rows[area]++;
    const found = new Map<string, number>();
    // Most areas are stations, of one row each, which is what an area counts that is not found.
    for (let area = 0; area < areas.size; area++) if (rows[area] > 1) found.set(areas.id(area), rows[area]);
    return found;
  };
  return (id) => {
    if (id === undefined || id === '') return table?.rows ?? 0;
    byId ??= count();
    return byId.get(id) ?? 1;
  };
}
