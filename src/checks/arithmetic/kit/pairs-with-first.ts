import type { SourceTable } from '../../../data/dataset.ts';
import { type Column, PRESENT, type Table } from '../../../data/table.ts';

/** Who has the figures of a column first, by area: a table, and the first of another source than that. */
interface Earliest {
  readonly first: Map<number, SourceTable>;
  readonly second: Map<number, SourceTable>;
}

/** Partners of one table; more have no figures that the first do not have, but for made-up data. */
const MOST_PARTNERS = 20;

/**
 * Each table with those of other sources that were the first to have one of its figures: of counts, whatever differs among the tables
 * differs from one of these. Takes time by the number of cells, where each table with each takes the square of the number of tables.
 */
export function pairsWithFirst(tables: readonly SourceTable[]): (readonly [SourceTable, SourceTable])[] {
  const earliest = new Map<string, Earliest>();
  return tables.flatMap((place) => {
    const partners = new Set<SourceTable>();
    for (const [key, column] of columnsOf(place.table)) {
      const known = earliest.get(key) ?? { first: new Map(), second: new Map() };
      earliest.set(key, known);
      place.table.area.forEach((area, row) => {
        if (column.state[row] !== PRESENT) return;
        const partner = entered(known, area, place);
        if (partner && partners.size < MOST_PARTNERS) partners.add(partner);
      });
    }
    return [...partners].map((partner) => [partner, place] as const);
  });
}

/** Enters a table as the holder of a figure, unless there are holders of two sources. @returns the earlier one of another source */
function entered({ first, second }: Earliest, area: number, place: SourceTable): SourceTable | undefined {
  const holder = first.get(area);
  if (!holder) return void first.set(area, place);
  if (holder.source !== place.source) {
    if (!second.has(area)) second.set(area, place);
    return holder;
  }
  return second.get(area);
}

/** The columns of figures, by what they are of. */
function columnsOf({ counts, turnout, turnoutAt, votes, shares, seats }: Table): (readonly [string, Column])[] {
  const each = (name: string, columns: readonly (Column | undefined)[]) =>
    columns.flatMap((column, index) => (column ? [[`${name} ${index}`, column] as const] : []));
  return [
    ...Object.entries(counts),
    ...each('turnout', [turnout]),
    ...turnoutAt.map(({ hour, column }) => [`turnout at ${hour}`, column] as const),
    ...each('votes', votes),
    ...each('share', shares),
    ...each('seats', seats),
  ];
}
