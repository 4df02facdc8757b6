import { PRESENT } from '../data/table.ts';
import { say } from '../language/text.ts';
import { type AbsentWords, growing, stateOf } from './columns.ts';
import type { RowPlace } from './csv.ts';
import type { RowSource } from './grid.ts';
import type { TableData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import { parseCount, parseShare } from './number.ts';
import { type TableColumns, tableColumns } from './table-columns.ts';
import { absentWords, blankAreas, styleOf, type TableContext, type TableRows } from './table-rows.ts';
import { namesTotal } from './totals-row.ts';

/** Reads the rows of a table, cell by cell as text, wherever they come from; whatever cannot be read is a problem at its own cell. */
export function readRows(spec: TableData, source: RowSource, context: TableContext): TableRows | undefined {
  const { problems, notices, areas, root } = context;
  const { path: file } = source;
  const before = problems.total();
  const style = styleOf(spec);
  const words = absentWords(spec);
  let columns: TableColumns | undefined;
  const cellProblem = (place: RowPlace, index: number, found: string, code: string, message: string, expected: string): void => {
    // Beyond the bound, problems are counted only: the place of each would be found for nothing.
    const at = problems.total() > problems.kept.length ? { line: place.line, column: 1 } : source.place(place, index);
    problems.add({ code, location: { file, ...at, field: columns?.header[index] ?? '' }, found, message, expected });
  };
  const lines = growing((length) => new Int32Array(length));
  const offsets = growing((length) => new Float64Array(length));
  const area = growing((length) => new Int32Array(length));
  const firstLine = new Map<number, number>();
  const totals = new Map<string, number[]>();
  let blank = 0;
  let copies = 0;

  const areaOf = (cells: readonly string[], place: RowPlace, { area: path, header }: TableColumns): number => {
    // A table that names no areas has rows all the same: they are called by their lines.
    if (path.length === 0) return areas.below(root, `line ${place.line}`, spec.level);
    let here = root;
    for (const [depth, index] of path.entries()) {
      const name = cells[index].trim();
      const last = depth === path.length - 1;
      const merged = name === '' ? source.merged?.(place, index) : undefined;
      if (merged !== undefined) {
        const message = `the cell is blank: it is part of the merged cells ${merged}, whose value stands in the first of them only`;
        const expected = `\`fillDown: ["${header[index]}"]\` where the value holds for the rows below it, or the value in every row`;
        cellProblem(place, index, name, 'merged-cells', message, expected);
        return root;
      }
      if (name === '' && !last) {
        blank++;
        continue;
      }
      if (name === '') cellProblem(place, index, name, 'area', 'the row names no area', 'the identifier or name of an area');
      const listed = depth === 0 ? areas.find(name) : undefined;
      if (listed === undefined && namesTotal(name)) {
        const level = depth === 0 ? 'country' : header[path[depth - 1]];
        totals.set(level, [...(totals.get(level) ?? []), area.length()]);
        notices.push({
          code: 'totals-row',
          message: say`${file}: line ${String(place.line)} ("${name}") is read as the total of the rows beside it and not counted again`,
        });
        return here;
      }
      if (listed === undefined && depth === 0 && context.areasListed) {
        const message = `the area "${name}" is not listed${didYouMean(name, areas.listedIds())}`;
        cellProblem(place, index, name, 'unknown-area', message, 'an identifier from the list of areas');
        return root;
      }
      here = listed ?? areas.below(here, name, last ? spec.level : header[index]);
    }
    areas.setLevel(here, spec.level);
    const earlier = firstLine.get(here);
    if (earlier !== undefined && context.copies) copies++;
    else if (earlier !== undefined) {
      const index = path[path.length - 1];
      cellProblem(place, index, cells[index], 'duplicate-area', `this area has a row already, on line ${earlier}`, 'one row for each area');
    } else firstLine.set(here, place.line);
    return here;
  };

  /** The last name in each column whose blanks stand for the name above them. */
  const above = new Map<number, string>();
  const filled = (cells: readonly string[], down: readonly number[]): readonly string[] => {
    const whole = [...cells];
    for (const index of down) {
      const name = cells[index].trim();
      if (name === '') whole[index] = above.get(index) ?? '';
      else if (!namesTotal(name)) above.set(index, name);
    }
    return whole;
  };

  let left = 0;
  source.read(
    problems,
    notices,
    (header) => {
      columns = tableColumns(spec, file, header, context.contestants, context.complain);
      return problems.total() === before;
    },
    (given, place) => {
      const wanted = columns as TableColumns;
      const cells = wanted.fillDown.length > 0 ? filled(given, wanted.fillDown) : given;
      if (!wanted.filters.every(({ index, allowed }) => allowed.has(cells[index].trim()))) {
        left++;
        return;
      }
      const here = areaOf(cells, place, wanted);
      lines.push(place.line);
      offsets.push(place.offset);
      area.push(here);
      readCells(cells, place, wanted);
    },
  );

  function readCells(cells: readonly string[], place: RowPlace, { counts, shares, labels }: TableColumns): void {
    for (const { index, column } of labels) column.push(cells[index]);
    for (const { indices, column } of counts) {
      const { sum, state } = addedUp(cells, place, indices, words);
      column.push(sum, state);
    }
    for (const { index, column } of shares) {
      const is = stateOf(cells[index], words);
      const parsed = is === PRESENT ? parseShare(cells[index], style, context.publication.decimals) : undefined;
      if (parsed && 'code' in parsed) {
        cellProblem(place, index, cells[index], parsed.code, parsed.message, parsed.expected);
        column.push(undefined, is);
      } else column.push(parsed, is);
    }
  }

  function addedUp(
    cells: readonly string[],
    place: RowPlace,
    indices: readonly number[],
    absent: AbsentWords,
  ): { sum: number; state: number } {
    let sum = 0;
    let state = PRESENT;
    for (const index of indices) {
      const is = stateOf(cells[index], absent);
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
    return { sum, state };
  }

  if (problems.total() === before && area.length() === 0) {
    context.complain(['where'], 'empty-table', `${file} has no row that \`where\` keeps; ${left} were left out`, 'at least one row');
  }
  if (problems.total() > before || !columns) return undefined;
  if (blank > 0) notices.push(blankAreas(file, blank));
  const lineOf = lines.done();
  const offsetOf = offsets.done();
  return {
    columns,
    area: area.done(),
    totals,
    copies: copies > 0,
    line: (row) => lineOf[row],
    place: (row, index) => source.place({ line: lineOf[row], offset: offsetOf[row] }, index),
  };
}
