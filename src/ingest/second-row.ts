import type { countColumn } from './columns.ts';
import { cellOf } from './faults.ts';
import type { FirstRow } from './row-areas.ts';
import type { RowValues } from './row-values.ts';
import type { TableColumns } from './table-columns.ts';

/**
 * Takes off the row just read, since its area has a row already. Where the two differ, nobody knows which is right: these cells of
 * the earlier row are in doubt.
 */
export function dropSecondRow(
  { table, faults }: RowValues,
  area: number,
  { row, at, name }: FirstRow & { readonly name: string },
  earlier: FirstRow,
): void {
  const { columns } = table;
  const named = columns.area.at(-1) ?? 0;
  const read = [...columns.counts, ...columns.shares].map(({ column }) => column);
  const differing = read.filter((column) => column.differ(row, earlier.row));
  const same = differing.length === 0;
  const larger = Math.max(ballotsOf(columns, row), ballotsOf(columns, earlier.row));
  const gap = Math.max(0, ...countsOfBallots(columns).map(({ values }) => Math.abs(values.at(row) - values.at(earlier.row))));
  for (const column of differing) column.doubt(earlier.row);
  for (const { column } of [...columns.counts, ...columns.shares, ...columns.labels]) column.drop();
  faults.repeated++;
  if (!same) faults.seconds.push({ at, earlier: earlier.at.line, name });
  faults.found.push({
    kind: 'row',
    area,
    line: at.line,
    earlier: earlier.at.line,
    differ: differing.map(({ fields }) => fields.join(' + ')),
    ballots: same ? [larger, larger] : [Math.min(gap, larger), larger],
    locate: () => [at, earlier.at].flatMap((row) => cellOf(table, row, named)()),
  });
}

const countsOfBallots = ({ ballots: { cast, parts } }: TableColumns): ReturnType<typeof countColumn>[] => [
  ...(cast ? [cast] : []),
  ...parts,
];

/** The ballots of a row: those cast, or what they are made of; a number that is not there counts nothing. */
function ballotsOf({ ballots: { cast, parts } }: TableColumns, row: number): number {
  const all = parts.reduce((sum, { values }) => sum + values.at(row), 0);
  return Math.max(cast?.values.at(row) ?? 0, all);
}
