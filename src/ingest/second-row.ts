import type { countColumn } from './columns.ts';
import { cellOf } from './faults.ts';
import type { RowValues } from './row-values.ts';
import type { FirstRow, SecondRowRead } from './rows-of-area.ts';
import type { TableColumns } from './table-columns.ts';

/** Takes off the row just read where it says again what an earlier row of its area says; false where it says something else. */
export function dropRepeatedRow(values: RowValues, row: SecondRowRead, earlier: FirstRow): boolean {
  const { columns } = values.table;
  if (differing(columns, row, earlier).length > 0) return false;
  for (const { column } of [...columns.counts, ...columns.shares, ...columns.labels]) column.drop();
  noteSecondRow(values, row, earlier, []);
  return true;
}

/** Two rows of one area differ, and nobody knows which is right: the cells of the earlier one where they do are in doubt. */
export function contradict(values: RowValues, row: SecondRowRead, earlier: FirstRow): void {
  const columns = differing(values.table.columns, row, earlier);
  noteSecondRow(values, row, earlier, columns);
  for (const column of columns) column.doubt(earlier.row);
  if (columns.length > 0) values.faults.seconds.push({ at: row.at, earlier: earlier.at.line, name: row.name });
}

type Read = TableColumns['counts'][number]['column'] | TableColumns['shares'][number]['column'];

const differing = ({ counts, shares }: TableColumns, { row }: FirstRow, earlier: FirstRow): Read[] =>
  [...counts, ...shares].map(({ column }): Read => column).filter((column) => column.differ(row, earlier.row));

function noteSecondRow({ table, faults }: RowValues, { area, row, at }: SecondRowRead, earlier: FirstRow, differ: readonly Read[]): void {
  const { columns } = table;
  const named = columns.area.at(-1) ?? 0;
  const larger = Math.max(ballotsOf(columns, row), ballotsOf(columns, earlier.row));
  const gap = Math.max(0, ...countsOfBallots(columns).map(({ values }) => Math.abs(values.at(row) - values.at(earlier.row))));
  faults.repeated++;
  faults.found.push({
    kind: 'row',
    area,
    line: at.line,
    earlier: earlier.at.line,
    differ: differ.map(({ fields }) => fields.join(' + ')),
    ...(differ.length === 0 && { ballots: [larger, larger] as const }),
    ...(gap > 0 && { ballots: [Math.min(gap, larger), larger] as const }),
    locate: () => [at, earlier.at].flatMap((place) => cellOf(table, place, named)()),
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
