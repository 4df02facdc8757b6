import type { Location } from './provenance.ts';

/** Why a cell that should hold a count or a percentage holds neither. */
export const UNREADABLE = ['words', 'negative', 'decimals', 'date', 'formula', 'share'] as const;
export type Unreadable = (typeof UNREADABLE)[number];

interface Placed {
  /** The area whose row it was met in. */
  readonly area: number;
  readonly locate: () => Location[];
}

/** A cell that holds no count or percentage; its state is IN_DOUBT. */
export interface UnreadableCell extends Placed {
  readonly kind: 'cell';
  readonly why: Unreadable;
  /** Heading of its column. */
  readonly field: string;
  /** As in the file. */
  readonly found: string;
}

/** Another row of an area, or of one count of it in a long table, that has a row already. It was left out. */
export interface SecondRow extends Placed {
  readonly kind: 'row';
  readonly line: number;
  /** Line of the row before it. */
  readonly earlier: number;
  /** Headings of the columns in which the two differ: the state of these cells is IN_DOUBT. None where the row is said again. */
  readonly differ: readonly string[];
  /** What the row is about beside its area, in a long table. */
  readonly count?: string;
  /**
   * Ballots by which the two rows differ most in one column, and those of the larger row; of a row said again its ballots twice.
   * Absent where they differ in what is no ballots, such as registered voters.
   */
  readonly ballots?: readonly [fewest: number, most: number];
}

/** A count that the counts by way of voting do not fit; the count was taken. */
export interface PartsOfCount extends Placed {
  readonly kind: 'parts';
  /** What was counted, as the table calls it. */
  readonly count: string;
  readonly total: number;
  /** What the ways of voting add up to. */
  readonly parts: number;
}

/** What a table says that cannot be, or that contradicts itself. The table was read, and a check reports it. */
export type Fault = UnreadableCell | SecondRow | PartsOfCount;

type WithoutArea<F> = F extends Fault ? Omit<F, 'area'> : never;
/** A fault of a row whose area is not looked up yet. */
export type RowFault = WithoutArea<Fault>;
