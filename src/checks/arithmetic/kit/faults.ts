import { placeName } from '../../../data/areas.ts';
import { type Dataset, tablesOf } from '../../../data/dataset.ts';
import type { Fault } from '../../../data/fault.ts';
import { aboutOf } from '../../../data/source.ts';
import { cellLines, MOST_TOLD } from '../../../findings/bulk.ts';
import type { Scope } from '../../../findings/check.ts';
import type { Doubt } from '../../../findings/weight.ts';
import type { SourceTable } from '../../../queries/reference.ts';

/** What a table says that cannot be, of one kind. */
export interface TableFaults<F extends Fault> extends SourceTable {
  readonly faults: readonly F[];
}

/** The tables of files, each with its faults of one kind. */
export function faultsOf<K extends Fault['kind']>(dataset: Dataset, kind: K): TableFaults<Extract<Fault, { kind: K }>>[] {
  return tablesOf(dataset)
    .filter(({ table }) => table.origin === 'file')
    .map((place) => ({
      ...place,
      faults: (place.table.faults ?? []).filter((one): one is Extract<Fault, { kind: K }> => one.kind === kind),
    }));
}

/** Groups of faults, each of one finding: those that are alike where they are many, else each by itself. */
export function grouped<F>(faults: readonly F[], key: (fault: F) => string): (readonly F[])[] {
  const groups = new Map<string, F[]>();
  for (const fault of faults) {
    const of = groups.get(key(fault)) ?? [];
    of.push(fault);
    groups.set(key(fault), of);
  }
  return [...groups.values()].flatMap((alike) => (alike.length > MOST_TOLD ? [alike] : alike.map((one) => [one])));
}

type BallotsOf<F> = (fault: F) => readonly [fewest: number, most: number];

/** What every finding about faults has: where they are, the rows of many, and their ballots where they are known. */
export function evidenceOf<F extends Fault>(
  { areas }: Dataset,
  { source, table }: SourceTable,
  alike: readonly F[],
  quantity: string,
  ballots: BallotsOf<F> | undefined,
) {
  const [first] = alike;
  const id = alike.length === 1 ? areas.id(first.area) : '';
  const scope: Scope = { source: source.id, ...(id !== '' && { area: id }), level: table.level, quantity };
  return {
    about: aboutOf(source),
    scope,
    locations: alike.slice(0, MOST_TOLD).flatMap((one) => one.locate()),
    ...(alike.length > 1 && { rows: cellLines(alike.map((one) => one.locate()[0])) }),
    ...(ballots && { doubt: doubtOf(alike, table.rows, ballots) }),
  };
}

/** The place of a fault by its name. */
export const placeOf = ({ areas }: Dataset, { area }: Fault): string => placeName(areas, area);

function doubtOf<F extends Fault>(alike: readonly F[], asked: number, ballots: BallotsOf<F>): Doubt {
  const weights = alike.map(ballots);
  return {
    areas: Int32Array.from(alike, ({ area }) => area),
    fewest: Float64Array.from(weights, ([fewest]) => fewest),
    most: Float64Array.from(weights, ([, most]) => most),
    asked,
    kind: 'counted',
  };
}
