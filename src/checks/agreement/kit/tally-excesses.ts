import type { Areas } from '../../../data/areas.ts';
import type { Dataset } from '../../../data/dataset.ts';
import type { Location } from '../../../data/provenance.ts';
import { type CountColumn, countAt, type Table } from '../../../data/table.ts';
import { protocolsOf } from '../../../queries/protocols.ts';
import { type CountedQuantity, countedQuantities, type OfficialCount, officialCount } from './official-count.ts';

/** What a tally holds of one area: a row of its own, or its rows below the area added up. */
export interface TallyPart {
  readonly area: number;
  /** Row of the tally; −1 for a sum. */
  readonly row: number;
  /** By quantity; undefined where none of its rows reports it. */
  readonly sums: readonly (number | undefined)[];
  /** Largest single row in each sum. */
  readonly largest: readonly number[];
  readonly stations: number;
}

/** A count of the tally that is larger than the official one of all. */
export interface Excess {
  readonly quantity: CountedQuantity;
  readonly tally: number;
  readonly official: number;
  /** The tally less the official count. */
  readonly size: number;
  /** Whether one wrong station would do to explain it. */
  readonly slip: boolean;
  readonly locations: () => Location[];
}

export interface ExceededArea {
  readonly part: TallyPart;
  readonly excesses: readonly Excess[];
}

/** A table of a tally held against the official counts of its rows and of every area above them. */
export interface TallyComparison {
  readonly table: Table;
  readonly exceeded: readonly ExceededArea[];
  /** Counts that have an official one beside them. */
  readonly compared: number;
  /** How many of those are not larger. */
  readonly held: number;
  /** Rows of the tally that have an official count beside them, by quantity. */
  readonly rowsCompared: ReadonlyMap<string, number>;
}

/**
 * Where a tally holds more than the official count.
 *
 * @param asked `rows` says whether its single rows are asked, or the sums only; `absent` are rows of stations that the official
 * table lacks, which are in no sum
 */
export function tallyExcesses(
  dataset: Dataset,
  table: Table,
  { rows, absent }: { readonly rows: boolean; readonly absent: ReadonlySet<number> },
): TallyComparison {
  const quantities = countedQuantities(dataset);
  const columns = quantities.map(({ column }) => column(table));
  const exceeded: ExceededArea[] = [];
  let compared = 0;
  let larger = 0;
  const rowsCompared = new Map<string, number>();
  for (const part of partsOf(dataset, table, columns, rows, absent)) {
    const excesses: Excess[] = [];
    for (const [at, quantity] of quantities.entries()) {
      const tally = part.sums[at];
      const official = tally === undefined ? undefined : officialCount(dataset, part.area, quantity);
      if (tally === undefined || !official) continue;
      compared++;
      if (part.row >= 0) rowsCompared.set(quantity.key, (rowsCompared.get(quantity.key) ?? 0) + 1);
      if (tally > official.value) excesses.push(excessOf(table, part, at, quantity, tally, official));
    }
    larger += excesses.length;
    if (excesses.length > 0) exceeded.push({ part, excesses });
  }
  return { table, exceeded, compared, held: compared - larger, rowsCompared };
}

type Columns = readonly (CountColumn | undefined)[];

/** One part at a time: of a long table they are too many to be kept. */
function* partsOf({ areas }: Dataset, table: Table, columns: Columns, single: boolean, absent: ReadonlySet<number>): Generator<TallyPart> {
  const { rows } = protocolsOf(table);
  for (const row of single ? rows : [])
    yield { area: table.area[row], row, sums: columns.map((column) => countAt(column, row)), largest: columns.map(() => 0), stations: 1 };
  yield* sumsAbove(
    areas,
    table,
    columns,
    rows.filter((row) => !absent.has(row)),
  );
}

function excessOf(table: Table, part: TallyPart, at: number, quantity: CountedQuantity, tally: number, official: OfficialCount): Excess {
  const size = tally - official.value;
  const column = part.row < 0 ? undefined : quantity.column(table);
  return {
    quantity,
    tally,
    official: official.value,
    size,
    slip: part.row < 0 ? size <= part.largest[at] : table.origin === 'file',
    locations: () => [...(column ? table.locate(part.row, column) : []), ...official.locations()],
  };
}

/** What the rows hold of every area above them, the country first. A row of an area that the table itself has is not added to it. */
function sumsAbove(areas: Areas, table: Table, columns: Columns, rows: readonly number[]): TallyPart[] {
  const known = new Set(table.area);
  const sums = new Map<number, Mutable>();
  for (const row of rows) {
    const above = areasAbove(areas, table.area[row]);
    // What lies below another row of the table is in that row already.
    if (above.some((area) => known.has(area))) continue;
    for (const area of above) {
      const held = sums.get(area) ?? { sums: columns.map(() => undefined), largest: columns.map(() => 0), stations: 0 };
      sums.set(area, held);
      addRow(held, columns, row);
    }
  }
  return [...sums].map(([area, held]) => ({ area, row: -1, ...held })).sort((a, b) => a.area - b.area);
}

interface Mutable {
  readonly sums: (number | undefined)[];
  readonly largest: number[];
  stations: number;
}

function addRow(held: Mutable, columns: Columns, row: number): void {
  held.stations++;
  for (let at = 0; at < columns.length; at++) {
    const value = countAt(columns[at], row);
    if (value === undefined) continue;
    held.sums[at] = (held.sums[at] ?? 0) + value;
    held.largest[at] = Math.max(held.largest[at], value);
  }
}

/** The areas that hold an area, the nearest first. */
export function areasAbove(areas: Areas, below: number): number[] {
  const above: number[] = [];
  for (let area = areas.parent[below]; area >= 0; area = areas.parent[area]) above.push(area);
  return above;
}
