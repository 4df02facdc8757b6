import type { Table } from '../data/table.ts';
import type { AreaTreeOf } from './row-groups.ts';
import type { TotalRow } from './total-rows.ts';
import { bareName } from './totals-row.ts';

/** Rows that a manifest names as totals, by the name of their area or of one that holds it; `root` is above all that a table names. */
export function namedRows(
  { rows, area }: Pick<Table, 'rows' | 'area'>,
  words: readonly string[],
  root: number,
  tree: AreaTreeOf,
): TotalRow[] {
  const names = new Set(words.map(bareName));
  const totalsOf = new Map<number, number | undefined>();
  const holderOf = (place: number): number | undefined => {
    if (place < 0 || place === root) return undefined;
    if (totalsOf.has(place)) return totalsOf.get(place);
    const parent = tree.parentOf(place);
    const of = holderOf(parent) ?? (names.has(bareName(tree.nameOf(place))) ? parent : undefined);
    totalsOf.set(place, of);
    return of;
  };
  const found: { row: number; of: number }[] = [];
  const several = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const of = holderOf(area[row]);
    if (of === undefined) continue;
    found.push({ row, of });
    several.set(of, (several.get(of) ?? 0) + 1);
  }
  // A total that is broken down further, as by ways of voting, is no row to compare with.
  return found.map(({ row, of }) => (several.get(of) === 1 ? { row, of } : { row }));
}
