import type { RowPlace } from './csv-place.ts';

/** The first row of an area: its number and where it stands. */
export interface FirstRow {
  readonly row: number;
  readonly at: RowPlace;
}

/** A row of an area that has a row already. */
export interface SecondRowRead extends FirstRow {
  readonly area: number;
  /** What its last column of the area says. */
  readonly name: string;
}

/** One whose numbers are others than those of the first row of its area: a contradiction, unless one of the two is a total. */
export interface OtherRow extends SecondRowRead {
  readonly earlier: FirstRow;
}
