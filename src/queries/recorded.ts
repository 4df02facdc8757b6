import type { Copy } from '../data/provenance.ts';
import type { Table } from '../data/table.ts';

/** Whether no voter could be added to the roll after the figures of a table; false where nothing is said. */
export function rollIsFinal({ roll }: Table): boolean {
  return roll === 'final';
}

/** Whether the counts of a table are told to the single ballot, rounded, or batched; exact where nothing is said. */
export function countsOf({ precision = 'exact' }: Table): 'exact' | 'rounded' | 'batched' {
  return precision;
}

/** The copy that a table was read from; undefined where nothing is said, that is, where the original was seen. */
export function seenIn(table: Table): Copy | undefined {
  return table.seenIn;
}
