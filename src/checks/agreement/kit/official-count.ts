import { type Dataset, officialTables } from '../../../data/dataset.ts';
import type { Location } from '../../../data/provenance.ts';
import { type CountColumn, type CountName, countAt, PRESENT, rowOf, type Table } from '../../../data/table.ts';
import type { Text } from '../../../language/text.ts';
import { countLabel } from '../../../queries/quantity.ts';
import { hasWholeRows, isPartial } from '../../../queries/stage.ts';
import { finestStations } from '../../../queries/stations.ts';
import { sum } from '../../../stats/sum.ts';
import { T } from './official-count.texts.ts';

/** A count of which a part never exceeds the whole. */
export interface CountedQuantity {
  readonly label: Text;
  /** What it is called among the measures: names of contestants are for sentences. */
  readonly key: string;
  readonly column: (table: Table) => CountColumn | undefined;
  /** Number of the contestant, of votes. */
  readonly contestant?: number;
}

export interface OfficialCount {
  readonly value: number;
  readonly locations: () => Location[];
}

const BALLOTS: readonly CountName[] = ['ballotsCast', 'valid', 'invalid'];

/** The votes of every contestant, in their order, then the ballots. */
export function countedQuantities({ contestants }: Dataset): CountedQuantity[] {
  const votes = contestants.map(
    ({ id, name }, contestant): CountedQuantity => ({
      label: T.votesFor({ name }),
      key: `votes.${id}`,
      column: (table) => table.votes[contestant],
      contestant,
    }),
  );
  const ballots = BALLOTS.map((name): CountedQuantity => ({ label: countLabel(name), key: name, column: ({ counts }) => counts[name] }));
  return [...votes, ...ballots];
}

/** The official count of an area, or of the country where no row is about it the sum of the finest table. */
export function officialCount(dataset: Dataset, area: number, { column }: CountedQuantity): OfficialCount | undefined {
  for (const { source, table } of officialTables(dataset)) {
    const counted = column(table);
    const row = counted ? rowOf(table, area) : -1;
    // Of an area of which some stations are not in yet, the sum says nothing of the most there can be.
    if (row < 0 || !hasWholeRows(source, table)) continue;
    const value = countAt(counted, row);
    if (counted && value !== undefined) return { value, locations: () => table.locate(row, counted) };
  }
  if (isPartial(dataset)) return undefined;
  if (area !== dataset.areas.root) return undefined;
  const table = finestStations(dataset)?.table;
  const counted = table && column(table);
  if (!counted?.state.every((state) => state === PRESENT)) return undefined;
  return { value: sum(counted.values), locations: () => [] };
}
