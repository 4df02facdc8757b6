import type { Notice, Problems } from '../model/problem.ts';
import type { Publication } from '../model/provenance.ts';
import { COUNTS, type CountColumn, type CountName, PRESENT, type ShareColumn, selectRows, type Table } from '../model/table.ts';
import type { AreaBuilder } from './areas.ts';
import { type AbsentWords, countColumn, growing, shareColumn, stateOf } from './columns.ts';
import { type CsvInput, cellPlace, type RowPlace, readCsv } from './csv.ts';
import type { TableData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import { type NumberStyle, parseCount, parseShare } from './number.ts';
import { namesTotal } from './totals-row.ts';

export interface TableContext {
  readonly contestants: readonly string[];
  readonly areas: AreaBuilder;
  readonly areasListed: boolean;
  readonly root: number;
  readonly problems: Problems;
  readonly notices: Notice[];
  readonly publication: Publication & { readonly decimals?: number };
  /** A problem with the manifest's own words about this table, placed at one of its keys. */
  readonly complain: (path: readonly string[], code: string, message: string, expected: string) => void;
}

interface Reading {
  readonly indices: readonly number[];
  readonly read: (cells: readonly string[], place: RowPlace) => void;
}

/**
 * Reads one table into columns; whatever cannot be read is a problem at its own cell. Rows that add up the others make
 * tables of their own, about the area they are the total of, so that they are compared and never counted twice.
 *
 * @returns the table, then those of its totals rows by level; empty where there were problems
 */
export function readTable(spec: TableData, input: CsvInput, context: TableContext): Table[] {
  const { problems } = context;
  const before = problems.total();
  const style: NumberStyle = { decimal: spec.decimal, thousands: spec.thousands, shareUnit: spec.shareUnit };
  const words: AbsentWords = {
    missing: new Set(spec.missing),
    suppressed: new Set(spec.suppressed),
    notApplicable: new Set(spec.notApplicable),
  };
  let header: readonly string[] = [];
  const cellProblem = (place: RowPlace, index: number, found: string, code: string, message: string, expected: string): void => {
    // Beyond the bound, problems are counted only: the place of each would be found for nothing.
    const at = problems.total() > problems.kept.length ? { line: place.line, column: 1 } : cellPlace(input, place, index);
    problems.add({
      code,
      location: { file: input.path, ...at, field: header[index] ?? '' },
      found,
      message,
      expected,
    });
  };
  const find = (field: string, path: readonly string[]): number => {
    const index = header.indexOf(field);
    if (index < 0) {
      const columns = header
        .filter((name) => name !== '')
        .slice(0, 30)
        .map((name) => `"${name}"`)
        .join(', ');
      context.complain(path, 'unknown-column', `${input.path} has no column "${field}"${didYouMean(field, header)}`, `one of ${columns}`);
    }
    return index;
  };

  const lines = growing((length) => new Float64Array(length));
  const offsets = growing((length) => new Float64Array(length));
  const area = growing((length) => new Int32Array(length));
  const columns: Reading[] = [];
  const counts = new Map<CountName, ReturnType<typeof countColumn>>();
  const votes = new Map<number, ReturnType<typeof countColumn>>();
  const shares = new Map<number, ReturnType<typeof shareColumn>>();
  const turnoutAt: { hour: string; column: ReturnType<typeof shareColumn> }[] = [];
  const otherShares: { name: string; column: ReturnType<typeof shareColumn> }[] = [];
  let turnout: ReturnType<typeof shareColumn> | undefined;
  let areaIndices: readonly number[] = [];
  let filters: { index: number; allowed: ReadonlySet<string> }[] = [];

  const addCounts = (fields: readonly string[], path: readonly string[]): ReturnType<typeof countColumn> => {
    const column = countColumn(fields);
    const indices = fields.map((field) => find(field, path));
    const twice = fields.find((field, index) => fields.indexOf(field) < index);
    if (twice !== undefined)
      context.complain(path, 'duplicate-column', `the column "${twice}" would be added up twice`, 'each column once');
    columns.push({
      indices,
      read(cells, place) {
        let sum = 0;
        let state = PRESENT;
        for (const index of indices) {
          const is = stateOf(cells[index], words);
          if (is !== PRESENT) {
            state = state === PRESENT ? is : state;
            continue;
          }
          const parsed = parseCount(cells[index], style);
          if (typeof parsed === 'number') sum += parsed;
          else cellProblem(place, index, cells[index], parsed.code, parsed.message, parsed.expected);
        }
        if (!Number.isSafeInteger(sum)) {
          const expected = `at most ${Number.MAX_SAFE_INTEGER}`;
          cellProblem(place, indices[0], cells[indices[0]], 'too-large', 'the columns add up to more than can be held exactly', expected);
        }
        column.push(sum, state);
      },
    });
    return column;
  };
  const addShares = (field: string, path: readonly string[]): ReturnType<typeof shareColumn> => {
    const column = shareColumn([field]);
    const index = find(field, path);
    columns.push({
      indices: [index],
      read(cells, place) {
        const is = stateOf(cells[index], words);
        const parsed = is === PRESENT ? parseShare(cells[index], style, context.publication.decimals) : undefined;
        if (parsed && 'code' in parsed) {
          cellProblem(place, index, cells[index], parsed.code, parsed.message, parsed.expected);
          column.push(undefined, is);
        } else column.push(parsed, is);
      },
    });
    return column;
  };
  const contestant = (id: string, key: string): number => {
    const index = context.contestants.indexOf(id);
    if (index < 0) {
      const message = `"${id}" is not a contestant of this contest${didYouMean(id, context.contestants)}`;
      context.complain(['columns', key, id], 'unknown-contestant', message, `one of ${context.contestants.join(', ')}`);
    }
    return index;
  };
  const onHeader = (names: readonly string[]): boolean => {
    header = names;
    const other = names.length === 1 ? /[;\t|]/.exec(names[0])?.[0] : undefined;
    if (other !== undefined) {
      const mark = other === '\t' ? '\\t' : other;
      context.complain(
        ['file'],
        'delimiter',
        `the header of ${input.path} is one cell that holds "${mark}"`,
        `the mark between cells announced beside the file's name: \`delimiter: "${mark}"\``,
      );
      return false;
    }
    const wanted = spec.columns;
    areaIndices = (wanted.area ?? []).map((field) => find(field, ['columns', 'area']));
    filters = Object.entries(spec.where ?? {}).map(([field, allowed]) => ({
      index: find(field, ['where', field]),
      allowed: new Set(allowed),
    }));
    for (const name of COUNTS) if (wanted[name]) counts.set(name, addCounts(wanted[name], ['columns', name]));
    if (wanted.turnout) turnout = addShares(wanted.turnout, ['columns', 'turnout']);
    for (const [hour, field] of Object.entries(wanted.turnoutAt ?? {})) {
      turnoutAt.push({ hour, column: addShares(field, ['columns', 'turnoutAt', hour]) });
    }
    for (const [id, fields] of Object.entries(wanted.votes ?? {})) {
      const index = contestant(id, 'votes');
      if (index >= 0) votes.set(index, addCounts(fields, ['columns', 'votes', id]));
    }
    for (const [id, field] of Object.entries(wanted.shares ?? {})) {
      const index = contestant(id, 'shares');
      if (index >= 0) shares.set(index, addShares(field, ['columns', 'shares', id]));
    }
    for (const [name, field] of Object.entries(wanted.otherShares ?? {})) {
      otherShares.push({ name, column: addShares(field, ['columns', 'otherShares', name]) });
    }
    return problems.total() === before;
  };

  const firstLine = new Map<number, number>();
  const totals = new Map<string, number[]>();
  let row = 0;
  const areaOf = (cells: readonly string[], place: RowPlace): number => {
    const { areas, root } = context;
    // A table that names no areas has rows all the same: they are called by their lines.
    if (areaIndices.length === 0) return areas.below(root, `line ${place.line}`, spec.level);
    let here = root;
    for (const [depth, index] of areaIndices.entries()) {
      const name = cells[index].trim();
      const last = depth === areaIndices.length - 1;
      if (name === '') cellProblem(place, index, name, 'area', 'the row names no area', 'the identifier or name of an area');
      const listed = depth === 0 ? areas.find(name) : undefined;
      if (listed === undefined && namesTotal(name)) {
        const level = depth === 0 ? 'country' : header[areaIndices[depth - 1]];
        totals.set(level, [...(totals.get(level) ?? []), row]);
        context.notices.push({
          message: `${input.path}: line ${place.line} ("${name}") is read as the total of the rows beside it and not counted again`,
        });
        return here;
      }
      if (listed === undefined && depth === 0 && context.areasListed) {
        cellProblem(
          place,
          index,
          name,
          'unknown-area',
          `the area "${name}" is not listed${didYouMean(name, areas.listedIds())}`,
          'an identifier from the list of areas',
        );
        return root;
      }
      here = listed ?? areas.below(here, name, last ? spec.level : header[index]);
    }
    areas.setLevel(here, spec.level);
    const earlier = firstLine.get(here);
    if (earlier !== undefined) {
      const index = areaIndices[areaIndices.length - 1];
      cellProblem(place, index, cells[index], 'duplicate-area', `this area has a row already, on line ${earlier}`, 'one row for each area');
    } else firstLine.set(here, place.line);
    return here;
  };

  let left = 0;
  readCsv(input, problems, context.notices, onHeader, (cells, place) => {
    if (!filters.every(({ index, allowed }) => allowed.has(cells[index].trim()))) {
      left++;
      return;
    }
    lines.push(place.line);
    offsets.push(place.offset);
    area.push(areaOf(cells, place));
    for (const column of columns) column.read(cells, place);
    row++;
  });
  const areaColumn = area.done();
  if (problems.total() === before && areaColumn.length === 0) {
    context.complain(['where'], 'empty-table', `${input.path} has no row that \`where\` keeps; ${left} were left out`, 'at least one row');
  }
  if (problems.total() > before) return [];
  const lineOf = lines.done();
  const offsetOf = offsets.done();
  const { decimals: _, ...publication } = context.publication;
  const built: Table = {
    ...publication,
    file: input.path,
    level: spec.level,
    origin: 'file',
    rows: areaColumn.length,
    area: areaColumn,
    counts: Object.fromEntries([...counts].map(([name, column]) => [name, column.done()])) as { [name in CountName]?: CountColumn },
    turnout: turnout?.done(),
    turnoutAt: turnoutAt.map(({ hour, column }) => ({ hour, column: column.done() })),
    votes: context.contestants.map((_, index) => votes.get(index)?.done()),
    complete: true,
    shares: context.contestants.map((_, index) => shares.get(index)?.done()),
    seats: context.contestants.map(() => undefined),
    otherShares: otherShares.map(({ name, column }) => ({ name, column: column.done() })),
    locate: (row, column) =>
      column.fields.map((field) => ({
        file: input.path,
        ...cellPlace(input, { line: lineOf[row], offset: offsetOf[row] }, header.indexOf(field)),
        field,
      })),
  };
  const totalled = new Set([...totals.values()].flat());
  const parts =
    totalled.size === 0
      ? built
      : selectRows(
          built,
          Array.from({ length: built.rows }, (_, at) => at).filter((at) => !totalled.has(at)),
        );
  const all = [parts, ...[...totals].map(([level, rows]) => ({ ...selectRows(built, rows), level }))].filter(({ rows }) => rows > 0);
  for (const table of all) noticeEmptyColumns(table, context);
  return all;
}

/** A column that is mapped and holds nothing is a gap the reader must see. */
function noticeEmptyColumns(table: Table, { notices }: TableContext): void {
  const columns: (CountColumn | ShareColumn | undefined)[] = [
    ...Object.values(table.counts),
    table.turnout,
    ...table.votes,
    ...table.shares,
  ];
  for (const column of columns) {
    if (!column || column.state.includes(PRESENT)) continue;
    const [location] = table.locate(0, column);
    notices.push({
      message: `${table.file}: the column "${column.fields.join('" + "')}" is empty in ${table.rows === 1 ? 'the row' : `all ${table.rows} rows`} read (${table.level})`,
      location,
    });
  }
}
