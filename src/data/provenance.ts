/**
 * Where a value was read: line and column are 1-based, the column counted in characters (code points),
 * `field` is the column's header or the path in the manifest; `file` is relative to the dataset's folder.
 */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly field: string;
}

/** Who published a figure, when and where: the nearest statement above a value holds. */
export interface Publication {
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly place?: string;
}

/** A single value together with the place it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly location: Location;
}
