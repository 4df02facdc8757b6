import type { Grid, Place } from './grid.ts';
import type { WideTable } from './wide-table.ts';

/** A count as it is written, and the offset of the element that holds it. */
export interface PlaceCount {
  readonly text: string;
  readonly at: number;
}

/** Counts by column and place, as documents with an element for each count give them. */
export class PlaceCounts {
  readonly columns = new Map<string, Map<string, PlaceCount>>();
  /** Every place with the offset at which it is first named. */
  readonly places = new Map<string, number>();

  /** Adds to the count of a place; two counts that are numbers are added up, anything else is kept to be refused by the reader. */
  add(column: string, place: string, text: string, at: number): void {
    if (!this.places.has(place)) this.places.set(place, at);
    const own = this.columns.get(column) ?? new Map<string, PlaceCount>();
    this.columns.set(column, own);
    const before = own.get(place);
    own.set(
      place,
      before && isCount(before.text) && isCount(text) ? { text: String(Number(before.text) + Number(text)), at: before.at } : { text, at },
    );
  }

  /** A table with one row a place, in the order in which the places are first named. */
  table(area: string, place: (at: number) => Place): WideTable['grid'] {
    const rows = [...this.places];
    const counts = [...this.columns.values()];
    const grid: Grid = {
      header: [area, ...this.columns.keys()],
      rows: rows.length,
      cell: (row, column) => (column === 0 ? rows[row][0] : (counts[column - 1].get(rows[row][0])?.text ?? '')),
      place: (row, column) => {
        if (row < 0) return { line: 1, column: 1 };
        const cell = column === 0 ? undefined : counts[column - 1].get(rows[row][0]);
        return place(cell?.at ?? rows[row][1]);
      },
    };
    return grid;
  }
}

const isCount = (text: string): boolean => /^\d{1,15}$/.test(text);

/** The row of a document that holds what it says of all places together. */
export const TOTAL = 'Total';
