import type { Problems } from '../data/problem.ts';
import { cellProblems } from './cell-problem.ts';
import type { RowPlace } from './csv-place.ts';
import { MOST_SECOND } from './faults.ts';
import type { RowSource } from './grid.ts';
import { T as INGEST } from './ingest.texts.ts';
import { type LongColumns, wholeNumber } from './long-columns.ts';
import { isOfContest, isOneContest, type LongContests, longContests } from './long-contests.ts';
import { addVotes, type Units } from './long-units.ts';
import type { TableData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import { parseCount } from './number.ts';
import type { TableColumns } from './table-columns.ts';
import { styleOf, type TableContext } from './table-rows.ts';
import { type WideTable, wideTableOf } from './wide-table.ts';

const PSEUDO_OFFICE = /^(registered voters|ballots cast)\b/i;

/** A long table that is being read. */
interface LongTable {
  readonly header: readonly string[];
  readonly filters: TableColumns['filters'];
  readonly contests: LongContests;
  readonly units: Units;
  /** Rows of votes that belong to no station, and these votes. */
  afloat: number;
  votesAfloat: number;
}

/**
 * Turns a long table into one row a place and one column a candidate. Every cell keeps the place of the row it was read from.
 * Rows are kept where `where` keeps them; registered voters and ballots cast, which such tables give as if they were offices,
 * become columns of their own. A row without a precinct holds the total of the places beside it.
 *
 * @param layout finds the columns in the header, or complains
 */
export function wideTable(
  spec: TableData,
  source: RowSource,
  context: TableContext,
  layout: (header: readonly string[]) => LongColumns | undefined,
): WideTable | undefined {
  const { problems, notices, complain } = context;
  const before = problems.total();
  let table: LongTable | undefined;
  source.read(
    problems,
    notices,
    (header) => {
      const columns = layout(header);
      complainOfFilters(spec, header, source.path, context);
      table = columns && longTable(spec, header, columns, source, context);
      return problems.total() === before;
    },
    (cells, at) => table && addRow(table, cells, at),
  );
  if (problems.total() > before || !table) return undefined;
  if (!isOneContest(table.contests, source.path, complain)) return undefined;
  const { afloat, votesAfloat } = table;
  if (afloat > 0)
    notices.push({
      code: 'votes-of-no-station',
      message: INGEST.votesBelongNoStation({ path: source.path, afloat, votesAfloat }),
    });
  refuseSeconds(table.units, problems);
  const wide = wideTableOf(table.units, source, table.header);
  return problems.total() > before ? undefined : wide;
}

/** Where too many rows contradict an earlier one, something beside the place and the candidate tells them apart: they are problems. */
function refuseSeconds({ byPlace }: Units, problems: Problems): void {
  const units = [...byPlace.values()];
  const seconds = units.flatMap(({ faults }) => faults.flatMap((one) => (one.kind === 'row' && one.differ.length > 0 ? [one] : [])));
  if (seconds.length === 0) return;
  let rows = seconds.length;
  for (const { cells } of units) for (const modes of cells.values()) rows += modes.size;
  if (seconds.length <= MOST_SECOND * rows) return;
  const expected = 'one row for each place, contest, candidate and way of voting';
  for (const { earlier, locate } of seconds) {
    const [location] = locate();
    problems.add({ code: 'duplicate-row', location, message: `these votes already have a row, on line ${earlier}`, expected });
  }
}

function complainOfFilters(
  { where = {}, except = {} }: TableData,
  header: readonly string[],
  path: string,
  { complain }: TableContext,
): void {
  for (const [key, field] of [...Object.keys(where).map((one) => ['where', one]), ...Object.keys(except).map((one) => ['except', one])]) {
    if (header.includes(field)) continue;
    const message = `${path} has no column "${field}"${didYouMean(field, header)}`;
    complain([key, field], 'unknown-column', message, `one of ${header.join(', ')}`);
  }
}

function longTable(
  spec: TableData,
  header: readonly string[],
  columns: LongColumns,
  source: RowSource,
  { problems }: TableContext,
): LongTable {
  const units: Units = {
    columns,
    style: styleOf(spec),
    problem: cellProblems(source, header, problems),
    locate: (at) => ({ file: source.path, ...source.place(at, columns.votes), field: header[columns.votes] }),
    byPlace: new Map(),
    candidates: new Map(),
    pseudo: new Map(),
    byWay: 0,
  };
  const filters = (['where', 'except'] as const).flatMap((key) =>
    Object.entries(spec[key] ?? {}).map(([field, values]) => ({
      index: header.indexOf(field),
      values: new Set(values),
      keeps: key === 'where',
    })),
  );
  return { header, filters, contests: longContests(spec.contest), units, afloat: 0, votesAfloat: 0 };
}

function addRow(table: LongTable, cells: readonly string[], at: RowPlace): void {
  const { header, filters, contests, units } = table;
  const { columns, style } = units;
  if (!filters.every(({ index, values, keeps }) => values.has(cells[index].trim()) === keeps)) return;
  const office = cells[columns.office].trim();
  const isPseudo = PSEUDO_OFFICE.test(office);
  if (!isPseudo && !isOfContest(contests, office, cells, columns, header)) return;
  if (columns.afloat?.test(cells[columns.unit[columns.unit.length - 1]].trim())) {
    const votes = parseCount(wholeNumber(cells[columns.votes]), style);
    table.afloat++;
    table.votesAfloat += typeof votes === 'number' && !isPseudo ? votes : 0;
    return;
  }
  addVotes(units, cells, at, isPseudo ? office : undefined);
}
