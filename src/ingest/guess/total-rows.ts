import { PRESENT } from '../../data/table.ts';
import { adjacentTotals } from '../adjacent-totals.ts';
import type { CountedRows } from '../sum-evidence.ts';
import type { Profile } from './numbers.ts';

const MOST_ROUNDS = 4;

/**
 * Rows that are the sum of rows next to them in nearly all columns of numbers: totals, whatever they are called. Once found they
 * are passed over, so that totals of totals are found as well. Codes and years among the columns may differ.
 */
export function totalRows(profiles: readonly Profile[], rows: number): ReadonlySet<number> {
  const used = profiles.filter(({ whole, largest, distinct }) => whole && largest > 0 && distinct > 1);
  const counted: CountedRows = {
    rows,
    columns: used.map(({ name, values }) => ({
      kind: 'count',
      fields: [name],
      values: values.map((value) => (Number.isNaN(value) ? 0 : value)),
      state: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : PRESENT)),
    })),
    evident: used.map(() => true),
  };
  const size = counted.columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const leads = [...used.keys()].sort((a, b) => size[b] - size[a]);
  const found = new Set<number>();
  for (let round = 0; leads.length > 0 && round < MOST_ROUNDS; round++) {
    const open = Array.from({ length: rows }, (_, row) => row).filter((row) => !found.has(row));
    const next = adjacentTotals(counted, open, leads.slice(0, LEADS));
    for (const { row } of next) found.add(row);
    if (next.length === 0) break;
  }
  return found;
}

/** Codes may have the largest numbers of a table. */
const LEADS = 4;
