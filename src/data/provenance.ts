/**
 * Where a value was read: line and column are 1-based, the column counted in characters (code points),
 * `field` is the column's header or the path in the manifest; `file` is relative to the dataset's folder.
 */
export interface Location {
  readonly file: string;
  /** Sheet of a workbook, where one was named. */
  readonly sheet?: string;
  readonly line: number;
  readonly column: number;
  readonly field: string;
}

/** A file, with its sheet behind it: `results.xlsx (North)`. */
export const fileAndSheet = ({ file, sheet }: Pick<Location, 'file' | 'sheet'>): string => (sheet ? `${file} (${sheet})` : file);

/** A place as readers and editors know it: `results.csv:4:100`. */
export const placeText = (place: Location): string => `${fileAndSheet(place)}:${place.line}:${place.column}`;

/** Who published a figure, when and where: the nearest statement above a value holds. */
export interface Publication {
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly place?: string;
}

/** A copy that figures were read from, where the original was not seen. */
export interface Copy {
  readonly publisher: string;
  readonly url?: string;
  /** Day on which it was read, or from which it is. */
  readonly date?: string;
}

/** How a source came by its figures and how they are written; absent means not stated. */
export interface Figures extends Publication {
  /** `final`: no voter could be added to the roll after these figures; `open`: some could, as on the day of the vote. */
  readonly roll?: 'final' | 'open';
  /** Whether counts are told to the single ballot, rounded, or in rows of a fixed number of ballots. */
  readonly precision?: 'exact' | 'rounded' | 'batched';
  readonly seenIn?: Copy;
}

/** A single value together with the place it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly location: Location;
}
