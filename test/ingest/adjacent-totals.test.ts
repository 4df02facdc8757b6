import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRESENT } from '../../src/data/table.ts';
import { adjacentTotals } from '../../src/ingest/adjacent-totals.ts';
import { addRow, agreement, type CountedRows, isSum, noSums } from '../../src/ingest/sum-evidence.ts';
import { totalRows } from '../../src/ingest/total-rows.ts';

const counted = (columns: readonly (readonly number[])[]): CountedRows => ({
  rows: columns[0].length,
  columns: columns.map((values, at) => ({
    kind: 'count',
    fields: [`c${at}`],
    values: Float64Array.from(values),
    state: new Uint8Array(values.length).fill(PRESENT),
  })),
  evident: columns.map(() => true),
});

/** The same rows by the definition: every stretch beside every row, the shortest that comes to it by a column. */
function byDefinition(rows: CountedRows, open: readonly number[], leads: readonly number[]) {
  const parts = new Set<number>();
  const found: { row: number; parts: number[] }[] = [];
  const isTotal = (row: number): boolean => found.some((one) => one.row === row);
  for (const lead of leads)
    for (const [at, row] of open.entries()) {
      const values = (some: readonly number[]): number => some.reduce((sum, one) => sum + rows.columns[lead].values[one], 0);
      const total = values([row]);
      if (total <= 0 || parts.has(row) || isTotal(row)) continue;
      const before = open.slice(0, at).map((_, back) => open.slice(at - back - 1, at));
      const behind = open.slice(at + 1).map((_, on) => open.slice(at + 1, at + on + 2));
      for (const side of [before, behind]) {
        // The walk ends where the sum is no smaller.
        const block = side.find((some) => values(some) >= total);
        if (!block || values(block) !== total || block.length < 2) continue;
        const sums = noSums(rows);
        for (const one of block) addRow(rows, sums, one);
        if (!isSum(agreement(rows, row, sums), 4 * open.length) || block.some(isTotal)) continue;
        for (const one of block) parts.add(one);
        found.push({ row, parts: block });
        break;
      }
    }
  return found;
}

describe('rows that are the sum of those beside them', () => {
  /** Groups of rows with their sum before or behind them, or without one, and a slip here and there. */
  const part = fc.tuple(fc.nat(3000), fc.nat(900), fc.constantFrom(0, 1, 5, 700));
  const group = fc.record({
    parts: fc.array(part, { minLength: 1, maxLength: 5 }),
    side: fc.constantFrom('before', 'behind', 'none'),
    slip: fc.constantFrom(0, 0, 0, 1),
  });

  test('are those of the definition', () => {
    let totals = 0;
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), fc.boolean(), (groups, gaps) => {
        const rows = groups.flatMap(({ parts, side, slip }): (readonly number[])[] => {
          const sum = [0, 1, 2].map((column) => parts.reduce<number>((all, one) => all + one[column], column === 1 ? slip : 0));
          return side === 'before' ? [sum, ...parts] : side === 'behind' ? [...parts, sum] : parts;
        });
        const table = counted([0, 1, 2, 0, 1].map((column, at) => rows.map((row) => row[column] * (at + 1))));
        const open = [...rows.keys()].filter((row) => !gaps || row % 4 !== 3);
        const found = adjacentTotals(table, open, [0, 1]).map(({ row, parts }) => ({ row, parts }));
        totals += found.length;
        expect(found).toEqual(byDefinition(table, open, [0, 1]));
      }),
      { seed: 5, numRuns: 600 },
    );
    expect(totals).toBeGreaterThan(200);
  });
});

test('a total is found in its group, in whatever order the rows of the groups come', () => {
  const groups = 4;
  const rows = Array.from({ length: 40 }, (_, at) => ({
    group: at % groups,
    counts: [1000 + 37 * at, 411 + 13 * at, 300 + 7 * at, 90 + at],
  }));
  const sumOf = (group: number) => {
    const own = rows.filter((row) => row.group === group);
    return { group, counts: [0, 1, 2, 3].map((column) => own.reduce((sum, { counts }) => sum + counts[column], 0)) };
  };
  const all = [...rows, sumOf(2), sumOf(0)];
  const inOrder = [...all.keys()].sort((a, b) => all[a].group - all[b].group);
  for (const order of [[...all.keys()], inOrder, [...all.keys()].reverse()]) {
    const columns = counted([0, 1, 2, 3].map((column) => order.map((at) => all[at].counts[column]))).columns;
    const table = { rows: all.length, area: Int32Array.from(order, (at) => 100 + at), counts: {}, votes: columns };
    const tree = { parentOf: (area: number) => (area >= 100 ? all[area - 100].group : -1), nameOf: (area: number) => `n${area}` };
    const { totals } = totalRows(table, { tree, named: new Set(), short: new Set() });
    expect(totals.map(({ row, of }) => [order[row], of]).sort()).toEqual([
      [40, 2],
      [41, 0],
    ]);
  }
});
