import type { Notice, Problems } from '../data/problem.ts';
import { cellProblems } from './cell-problem.ts';
import type { RowPlace } from './csv-place.ts';
import { MOST_SECOND } from './faults.ts';
import { fillDown } from './fill-down.ts';
import { footerNotice, isProse } from './footers.ts';
import type { RowSource } from './grid.ts';
import { T as INGEST } from './ingest.texts.ts';
import { type LongColumns, wholeNumber } from './long-columns.ts';
import { isOfContest, isOneContest, type LongContests, longContests } from './long-contests.ts';
import type { LongNames } from './long-names.ts';
import { addVotes, rowsDiffer, type Units } from './long-units.ts';
import type { TableData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import { parseCount } from './number.ts';
import { oneOf } from './one-of.ts';
import { rowFilters as filtersOf, isKept, type RowFilter } from './row-filters.ts';
import { absentWords, styleOf, type TableContext } from './table-rows.ts';
import { type Compare, mergedCell } from './ways-of-voting.ts';
import { type Gathered, type WideTable, wideTableOf } from './wide-table.ts';

/** What such tables give as if it were an office. */
export const PSEUDO_OFFICE = /^(registered voters|ballots cast)\b/i;

/** How the rows of a long table are read: where its columns are, and what its names mean. */
export interface LongLayout {
  readonly columns: LongColumns;
  readonly names: LongNames;
  /** Headings, where columns without one have names of their own. */
  readonly header?: readonly string[];
  /** Columns whose blanks stand for the cell above. */
  readonly fillDown?: readonly number[];
  /** The columns of the wide table, where they are not those that its names tell. */
  readonly columnsOf?: (area: readonly string[]) => TableData['columns'];
}

/** Finds the columns of a layout in a header, or complains. */
export type LayoutOf = (header: readonly string[], context: TableContext) => LongLayout | undefined;

/** A row as it was read. */
interface LongRow {
  readonly cells: readonly string[];
  readonly at: RowPlace;
}

/** A long table that is being read. */
interface LongTable {
  readonly layout: LongLayout;
  readonly header: readonly string[];
  readonly filters: readonly RowFilter[];
  readonly contests: LongContests;
  readonly units: Units;
  readonly filled: (cells: readonly string[]) => readonly string[];
  /** Rows that are notes below the table where no others follow. */
  footers: LongRow[];
  /** How many rows `where` left out. */
  left: number;
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
export function wideTable(spec: TableData, source: RowSource, context: TableContext, layout: LayoutOf): WideTable | undefined {
  const { problems, notices, complain } = context;
  const before = problems.total();
  let table: LongTable | undefined;
  source.read(
    problems,
    notices,
    (header) => {
      const known = layout(header, context);
      complainOfFilters(spec, header, source.path, context);
      table = known && longTable(spec, known.header ?? header, known, source, context);
      return problems.total() === before;
    },
    (cells, at) => table && addRow(table, { cells, at }),
  );
  if (problems.total() > before || !table) return undefined;
  // A table of nothing else has no notes below it.
  if (table.units.byPlace.size === 0) keepFooters(table);
  const { units, afloat, votesAfloat, footers } = table;
  if (units.columns.office >= 0 && !isOneContest(table.contests, source.path, complain)) return undefined;
  if (units.columns.office < 0 && units.byPlace.size === 0 && problems.total() === before) {
    const message = `${source.path} has no row that \`where\` keeps; ${table.left} were left out`;
    complain(['where'], 'empty-table', message, 'at least one row');
  }
  if (footers.length > 0) {
    const lines = footers.map(({ at }) => at.line);
    notices.push(footerNotice(source.path, lines, footers[0].cells.find((cell) => cell.trim() !== '') ?? ''));
  }
  if (afloat > 0) notices.push(afloatNotice(source.path, afloat, votesAfloat));
  const places = [...units.byPlace.values()];
  units.names.finish?.({
    places: places.length,
    without: (key) => places.filter(({ cells }) => !cells.has(key)).length,
    problem: units.problem,
    nameColumn: units.columns.candidate[0],
  });
  if (problems.total() > before) return undefined;
  refuseSeconds(units, problems);
  refuseDiffering(units);
  const wide = wideTableOf(gathered(units, spec.blank === 'zero'), source, table.header, spec.blank === 'zero');
  return problems.total() > before ? undefined : withColumns(wide, table.layout);
}

/** Where too many rows contradict an earlier one, something beside the place and the contestant tells them apart: they are problems. */
function refuseSeconds({ byPlace, columns, differing }: Units, problems: Problems): void {
  const units = [...byPlace.values()];
  const ofPlaces = new Set(differing.map(({ fault }) => fault));
  const seconds = units.flatMap(({ faults }) =>
    faults.flatMap((one) => (one.kind === 'row' && one.differ.length > 0 && !ofPlaces.has(one) ? [one] : [])),
  );
  if (seconds.length === 0) return;
  let rows = seconds.length;
  for (const { cells } of units) for (const parts of cells.values()) for (const modes of parts.values()) rows += modes.size;
  if (seconds.length <= MOST_SECOND * rows) return;
  for (const { earlier, locate } of seconds) {
    const [location] = locate();
    const message = `these votes already have a row, on line ${earlier}`;
    problems.add({ code: 'duplicate-row', location, message, expected: columns.oneRow });
  }
}

/** A column that differs between the rows of most places does not hold for the place, whatever the manifest says: a problem at each cell. */
function refuseDiffering({ byPlace, differing, problem }: Units): void {
  const places = new Map<number, number>();
  for (const { other } of differing) places.set(other.index, (places.get(other.index) ?? 0) + 1);
  for (const { first, other } of differing) {
    const found = places.get(other.index) as number;
    if (found > 1 && found > byPlace.size / 2) problem(other.at, other.index, other.text, 'rows-differ', ...rowsDiffer(first));
  }
}

/** A notice of votes that belong to no station. */
export const afloatNotice = (path: string, afloat: number, votesAfloat: number): Notice => ({
  code: 'votes-of-no-station',
  message: INGEST.votesBelongNoStation({ path, afloat, votesAfloat }),
});

/** A wide table whose layout says what its columns are. */
export const withColumns = (wide: WideTable, { columnsOf }: LongLayout): WideTable =>
  columnsOf ? { ...wide, columns: { ...wide.columns, ...columnsOf(wide.columns.area) } } : wide;

/** The cells of the wide table: what stands in several rows of a place is added up. */
function gathered(units: Units, blankIsZero: boolean): Gathered {
  const { columns, names, style, absent } = units;
  const places = [...units.byPlace.values()];
  const headings = names.headings();
  const votes = places.map(
    ({ cells, faults }) =>
      new Map(
        [...cells].map(([key, parts]) => {
          const compare: Compare = ({ at }, total, sum) => {
            units.byWay++;
            if (total !== sum)
              faults.push({ kind: 'parts', count: headings.get(key) ?? '', total, parts: sum, locate: () => [units.locate(at)] });
          };
          return [key, mergedCell(parts, { style, absent, blankIsZero }, compare)] as const;
        }),
      ),
  );
  return {
    columns,
    names,
    rows: places.length,
    placeNames: (row) => places[row].names,
    at: (row) => places[row].at,
    votes: (row, key) => votes[row].get(key),
    share: (row, key) => places[row].shares.get(key),
    repeated: (row, order) => places[row].repeated[order],
    faults: (row) => places[row].faults,
    byWay: units.byWay,
  };
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
    complain([key, field], 'unknown-column', message, oneOf(header));
  }
}

/** Which rows `where` and `except` keep; a column that is not there has the index -1. */
export const rowFilters = (spec: TableData, header: readonly string[]): readonly RowFilter[] =>
  filtersOf(spec, (_, field) => header.indexOf(field));

function longTable(
  spec: TableData,
  header: readonly string[],
  layout: LongLayout,
  source: RowSource,
  { problems }: TableContext,
): LongTable {
  const { columns, names, fillDown: blanks = [] } = layout;
  const units: Units = {
    columns,
    names,
    style: styleOf(spec),
    absent: absentWords(spec),
    problem: cellProblems(source, header, problems),
    locate: (at, index = columns.votes) => ({ file: source.path, ...source.place(at, index), field: header[index] }),
    byPlace: new Map(),
    differing: [],
    byWay: 0,
  };
  const filters = rowFilters(spec, header);
  const filled = fillDown(blanks);
  return { layout, header, filters, contests: longContests(spec.contest), units, filled, footers: [], left: 0, afloat: 0, votesAfloat: 0 };
}

function addRow(table: LongTable, { cells: given, at }: LongRow): void {
  const cells = table.filled(given);
  if (!isKept(table.filters, (index) => cells[index])) {
    table.left++;
    return;
  }
  if (mayBeFooter(cells, table.units.columns)) {
    table.footers.push({ cells, at });
    return;
  }
  keepFooters(table);
  keepRow(table, cells, at);
}

/** Rows that others follow are no notes below the table. */
function keepFooters(table: LongTable): void {
  const { footers } = table;
  table.footers = [];
  for (const { cells, at } of footers) keepRow(table, cells, at);
}

/** Whether a row may be a note below the table: a single filled cell that has no votes. */
function mayBeFooter(cells: readonly string[], { votes, candidate, unit, published }: LongColumns): boolean {
  if (published || cells[votes].trim() !== '') return false;
  const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  if (filled.length !== 1) return false;
  return !unit.includes(filled[0]) && !candidate.includes(filled[0]) ? true : unit.length > 1 || isProse(cells[filled[0]]);
}

function keepRow(table: LongTable, cells: readonly string[], at: RowPlace): void {
  const { header, contests, units } = table;
  const { columns, style } = units;
  const office = columns.office < 0 ? '' : cells[columns.office].trim();
  const isPseudo = columns.office >= 0 && PSEUDO_OFFICE.test(office);
  if (columns.office >= 0 && !isPseudo && !isOfContest(contests, office, cells, columns, header)) return;
  if (columns.afloat?.test(cells[columns.unit[columns.unit.length - 1]].trim())) {
    const votes = parseCount(wholeNumber(cells[columns.votes]), style);
    table.afloat++;
    table.votesAfloat += typeof votes === 'number' && !isPseudo ? votes : 0;
    return;
  }
  addVotes(units, cells, at, isPseudo ? office : undefined);
}
