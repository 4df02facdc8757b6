import type { Location } from '../data/provenance.ts';
import { RELATIONS } from '../data/share.ts';
import type { Source } from '../data/source.ts';
import { type Column, type CountColumn, PRESENT, type ShareColumn, type Table } from '../data/table.ts';
import { type Assembly, fileAt, textOf, unknownContestant } from './assembly.ts';
import { type CellProblem, cellProblems } from './cell-problem.ts';
import { type AbsentWords, stateOf } from './columns.ts';
import type { RowPlace } from './csv-place.ts';
import type { RowSource } from './grid.ts';
import type { PollsData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import { type NumberStyle, type ParsedShare, parseCount, parseShare, type Refusal } from './number.ts';
import { containerOf, openRows } from './open-rows.ts';
import { type Days, pollDays, type SlashOrder, slashOrder } from './poll-date.ts';
import type { Complain } from './table-columns.ts';
import { absentWords, styleOf } from './table-rows.ts';
import type { Path } from './yaml-tree.ts';

/** Where the columns of a table of polls are; −1 where the manifest names none. */
interface PollColumns {
  readonly header: readonly string[];
  readonly pollster: number;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly mode: number;
  readonly shares: readonly { readonly contestant: number; readonly index: number }[];
  readonly others: readonly { readonly name: string; readonly index: number }[];
}

/** A cell that was read, with its place. */
interface Cell<T> {
  readonly value: T;
  readonly location: Location;
}

/**
 * Reads a table of opinion polls: every row is a source of the kind `poll` about the whole contest. What cannot be read is a problem at its own cell.
 *
 * @param taken identifiers of the sources so far; those of the polls are made of the pollster and the last day, and added here
 */
export function readPolls(spec: PollsData, path: Path, assembly: Assembly, taken: Set<string>): Source[] {
  const { problems, notices, read } = assembly;
  const named: Path = [...path, 'file'];
  const file = fileAt(spec.file, named, assembly);
  if (!file) return [];
  const complain: Complain = (key, code, message, expected) =>
    problems.add({ code, location: read.tree.locate([...path, ...key]), message, expected });
  const { delimiter, sheet, headerRow } = spec;
  const text = (): string | undefined => textOf(spec.file, named, spec.encoding, assembly);
  const rows = openRows({ file, container: containerOf(file), delimiter, sheet, headerRow, text }, problems, notices, complain);
  if (!rows) return [];
  const before = problems.total();
  const polls: Source[] = [];
  const style = styleOf(spec);
  const words = absentWords(spec);
  let columns: PollColumns | undefined;
  let problem: CellProblem | undefined;
  const kept: { readonly cells: readonly string[]; readonly place: RowPlace }[] = [];
  rows.read(
    problems,
    notices,
    (header) => {
      columns = columnsOf(spec, header, path, assembly, complain);
      problem = cellProblems(rows, header, problems);
      return problems.total() === before;
    },
    (cells, place) => kept.push({ cells, place }),
  );
  const [{ start, end } = { start: -1, end: -1 }] = columns ? [columns as PollColumns] : [];
  const order = slashOrder(kept.flatMap(({ cells }) => [start, end].flatMap((index) => cells[index] ?? [])));
  for (const { cells, place } of kept) {
    const read = { columns: columns as unknown as PollColumns, problem: problem as unknown as CellProblem, order };
    const poll = pollOf(spec, cells, place, { rows, ...read, style, words, assembly, taken });
    if (poll) polls.push(poll);
  }
  if (problems.total() === before && polls.length === 0)
    complain(['file'], 'empty-table', `${spec.file} holds no polls`, 'at least one row');
  if (polls.length > 0) assembly.rows.set(spec.file, polls.length);
  return problems.total() > before ? [] : polls;
}

function columnsOf(spec: PollsData, header: readonly string[], path: Path, assembly: Assembly, complain: Complain): PollColumns {
  const { contestants, problems, read } = assembly;
  const find = (field: string | undefined, key: readonly string[]): number => {
    if (field === undefined) return -1;
    const index = header.indexOf(field);
    const message = `${spec.file} has no column "${field}"${didYouMean(field, header)}`;
    if (index < 0) complain(['columns', ...key], 'unknown-column', message, `one of ${header.map((name) => `"${name}"`).join(', ')}`);
    return index;
  };
  const { pollster, start, end, size, mode, shares, otherShares = {} } = spec.columns;
  return {
    header,
    pollster: find(pollster, ['pollster']),
    start: find(start, ['start']),
    end: find(end, ['end']),
    size: find(size, ['size']),
    mode: find(mode, ['mode']),
    shares: Object.entries(shares).map(([id, field]) => {
      const contestant = contestants.indexOf(id);
      if (contestant < 0) unknownContestant([...path, 'columns', 'shares', id], id, read.tree, contestants, problems);
      return { contestant, index: find(field, ['shares', id]) };
    }),
    others: Object.entries(otherShares).map(([name, field]) => ({ name, index: find(field, ['otherShares', name]) })),
  };
}

interface PollContext {
  readonly style: NumberStyle;
  readonly words: AbsentWords;
  readonly rows: RowSource;
  readonly columns: PollColumns;
  readonly problem: CellProblem;
  readonly order: SlashOrder;
  readonly assembly: Assembly;
  readonly taken: Set<string>;
}

const isRefusal = (value: object | number | string): value is Refusal => typeof value === 'object' && 'code' in value;

/** A row as a source; undefined where it has a problem. */
function pollOf(spec: PollsData, cells: readonly string[], place: RowPlace, context: PollContext): Source | undefined {
  const { columns, assembly, problem, order, rows, style, words } = context;
  const before = assembly.problems.total();
  const at = (index: number): Location => ({ file: spec.file, ...rows.place(place, index), field: columns.header[index] });
  /** The value of a cell; undefined where it is blank, or cannot be read, with the problem added. */
  const cell = <T extends object | number | string>(index: number, parse: (text: string) => T | Refusal): Cell<T> | undefined => {
    const found = index < 0 ? '' : (cells[index] ?? '').trim();
    if (index < 0 || stateOf(found, words) !== PRESENT) return undefined;
    const value = parse(found);
    if (!isRefusal(value)) return { value, location: at(index) };
    problem(place, index, found, value.code, value.message, value.expected);
    return undefined;
  };
  const pollster = (cells[columns.pollster] ?? '').trim();
  if (pollster === '') problem(place, columns.pollster, '', 'pollster', 'the row names no pollster', 'who asked');
  const days = (index: number): Cell<Days> | undefined => cell<Days>(index, (text) => pollDays(text, order));
  const end = days(columns.end);
  const start = days(columns.start) ?? end;
  if (start && end && start.value.first > end.value.last)
    problem(
      place,
      columns.start,
      cells[columns.start],
      'dates',
      `the poll begins after its last day, ${end.value.last}`,
      'a day up to the last',
    );
  const size = cell<number>(columns.size, (text) => parseCount(text, style));
  if (size && size.value < 1)
    problem(place, columns.size, cells[columns.size], 'size', 'a poll asks at least one person', 'the number of people asked');
  const mode = columns.mode < 0 ? '' : (cells[columns.mode] ?? '').trim();
  const share = (index: number): Cell<ParsedShare> | undefined => cell<ParsedShare>(index, (text) => parseShare(text, style));
  const shares = assembly.contestants.map((_, contestant) => {
    const column = columns.shares.find((one) => one.contestant === contestant);
    return column && share(column.index);
  });
  const others = columns.others.flatMap(({ name, index }) => {
    const read = share(index);
    return read ? [{ name, share: read }] : [];
  });
  if (assembly.problems.total() > before) return undefined;
  const last = (end ?? start)?.value.last;
  return {
    id: identifierOf(pollster, last, context.taken),
    name: last === undefined ? pollster : `${pollster} (${last})`,
    publisher: pollster,
    kind: spec.kind,
    area: assembly.root,
    sample: {
      base: spec.base,
      ...(size && { size }),
      ...(mode !== '' && { mode }),
      ...(start && last !== undefined && { fieldwork: [start.value.first, last] as const }),
    },
    tables: [pollTable(spec.file, place.line, assembly.root, shares, others)],
    location: at(columns.pollster),
  };
}

function pollTable(
  file: string,
  line: number,
  area: number,
  shares: readonly (Cell<ParsedShare> | undefined)[],
  others: readonly { readonly name: string; readonly share: Cell<ParsedShare> }[],
): Table {
  const places = new Map<Column, Location>();
  const column = ({ value: { units, decimals, relation }, location }: Cell<ParsedShare>): ShareColumn => {
    const made: ShareColumn = {
      kind: 'share',
      fields: [location.field],
      units: Float64Array.of(units),
      decimals: Int8Array.of(decimals),
      relation: Uint8Array.of(RELATIONS.indexOf(relation)),
      state: Uint8Array.of(PRESENT),
    };
    places.set(made, location);
    return made;
  };
  const none: (CountColumn | undefined)[] = shares.map(() => undefined);
  return {
    file,
    level: 'country',
    origin: 'totals',
    rows: 1,
    area: Int32Array.of(area),
    counts: {},
    turnoutAt: [],
    votes: none,
    complete: true,
    shares: shares.map((share) => share && column(share)),
    seats: none,
    otherShares: others.map(({ name, share }) => ({ name, column: column(share) })),
    labels: {},
    copies: false,
    line: () => line,
    locate: (_, wanted) => {
      const found = wanted.kind === 'label' ? undefined : places.get(wanted);
      return found ? [found] : [];
    },
  };
}

/** An identifier of letters and digits that no other source has. */
function identifierOf(pollster: string, last: string | undefined, taken: Set<string>): string {
  const name = pollster
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const base = [name === '' ? 'poll' : name, ...(last === undefined ? [] : [last])].join('-');
  let id = base;
  for (let ordinal = 2; taken.has(id); ordinal++) id = `${base}-${ordinal}`;
  taken.add(id);
  return id;
}
