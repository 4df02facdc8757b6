import type { Notice, Problems } from '../data/problem.ts';
import type { DatasetFile } from './assembly.ts';
import { csvSource } from './csv-rows.ts';
import { rowsBelowLast } from './footers.ts';
import { type Grid, gridSource, type RowSource, type Sheet } from './grid.ts';
import { columnLetters, type HeaderRows, headerRows, joinedHeadings, repeatedHeadings } from './headings.ts';
import { T as INGEST } from './ingest.texts.ts';
import { jsonGrid, openJson } from './json-rows.ts';
import { didYouMean } from './nearest.ts';
import type { Complain } from './table-columns.ts';
import { rowsAbove } from './table-header.ts';
import { packedKind } from './unpack.ts';

/** What holds the cells of a table. */
export type Container = 'csv' | 'sheets' | 'json' | 'json-lines';

export interface RowsInput {
  readonly file: DatasetFile;
  readonly container: Container;
  readonly delimiter: string;
  readonly sheet?: string;
  readonly headerRow?: number | readonly number[];
  readonly lastRow?: number;
  readonly repeat?: number;
  /** Undefined where the bytes do not fit the encoding; the problem is then added. */
  readonly text: () => string | undefined;
}

/** What holds the cells of a file: as the manifest says, else as the ending of its name or its first bytes tell. */
export function containerOf({ path: packedPath, bytes }: DatasetFile, format?: string): Container {
  const path = packedPath.replace(/\.(gz|zip)$/i, '');
  const lines = /\.(ndjson|jsonl)$/i.test(path);
  if (format === 'json') return lines ? 'json-lines' : 'json';
  if (format === 'csv') return 'csv';
  if (format === 'xlsx' || format === 'parquet' || packedKind(bytes) !== undefined) return 'sheets';
  if (/\.(xlsx|xlsm|xls|parquet|pq)$/i.test(path)) return 'sheets';
  return lines ? 'json-lines' : /\.json$/i.test(path) ? 'json' : 'csv';
}

/** The rows of a file of any kind; undefined with the problems added where there are none to be read. */
export function openRows(input: RowsInput, problems: Problems, notices: Notice[], complain: Complain): RowSource | undefined {
  const { file, container, delimiter, headerRow, lastRow, repeat, text } = input;
  const { path } = file;
  if (container === 'csv') return csvSource({ delimiter, headerRow, lastRow, repeat }, { path, text }, { complain });
  if (container === 'sheets') {
    const grid = openSheet(input, problems, notices, complain);
    return grid && gridSource(path, grid, input.sheet);
  }
  const unsaid = headerRow !== undefined ? 'headerRow' : lastRow !== undefined ? 'lastRow' : repeat !== undefined ? 'repeat' : undefined;
  if (unsaid !== undefined) complain([unsaid], 'layout', `${path} is JSON, whose rows have keys of their own`, `no \`${unsaid}\``);
  const content = text();
  const json = content === undefined ? undefined : openJson(path, content, problems, container === 'json-lines');
  const grid = json && jsonGrid(path, json, problems);
  return grid && gridSource(path, grid);
}

function openSheet(
  { file, sheet: wanted, headerRow, lastRow, repeat }: RowsInput,
  problems: Problems,
  notices: Notice[],
  complain: Complain,
): Grid | undefined {
  const { path, sheets, refused } = file;
  if (refused) {
    problems.add(refused);
    return undefined;
  }
  if (!sheets) {
    const packed = packedKind(file.bytes) !== undefined;
    const message = packed ? `${path} was not unpacked` : `${path} is neither an XLSX workbook nor a Parquet file`;
    complain(
      ['file'],
      packed ? 'packed' : 'workbook',
      message,
      packed ? 'files that `unpack` returned' : 'a file of the type its name says, or `format`',
    );
    return undefined;
  }
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const names = filled.map(({ name }) => `"${name}"`).join(', ');
  const shown = filled.filter(({ hidden }) => !hidden);
  const sheet = wanted === undefined ? (shown[0] ?? filled[0]) : sheets.find(({ name }) => name === wanted);
  if (!sheet) {
    if (wanted === undefined) complain(['file'], 'empty-table', `${path} holds no filled sheet`, 'a header and at least one row');
    else {
      const near = didYouMean(
        wanted,
        sheets.map(({ name }) => name),
      );
      complain(['sheet'], 'unknown-sheet', `${path} has no sheet "${wanted}"${near}`, `one of ${names}`);
    }
    return undefined;
  }
  if (wanted === undefined && filled.length > 1)
    notices.push({
      code: 'several-sheets',
      message: INGEST.sheetsReadAnotherNamed({ path, filled: filled.length, sheet: sheet.name, names }),
    });
  return sheetGrid(sheet, path, { headerRow, lastRow, repeat }, notices, complain);
}

/** A sheet from its header downwards. */
function sheetGrid(
  sheet: Sheet,
  path: string,
  { headerRow, lastRow, repeat }: Pick<RowsInput, 'headerRow' | 'lastRow' | 'repeat'>,
  notices: Notice[],
  complain: Complain,
): Grid | undefined {
  const first = sheet.lines[0] ?? 1;
  // Rows of a Parquet file have no header among them.
  const heads = headerRows(headerRow ?? (first === 0 ? 0 : 1));
  const line = heads.first;
  const at = sheet.lines.indexOf(line);
  if (at < 0) {
    const next = sheet.lines.find((one) => one > line);
    const message = `row ${line} of ${sheet.name === '' ? path : `the sheet "${sheet.name}"`} is blank, but the header should be there`;
    complain(
      headerRow === undefined ? ['file'] : ['headerRow'],
      'header-row',
      message,
      next === undefined ? 'the row of the header as `headerRow`' : `\`headerRow: ${next}\`, or another`,
    );
    return undefined;
  }
  if (at > 0) notices.push(rowsAbove(path, at, line));
  const from = sheet.lines.findIndex((one) => one > heads.last);
  const start = from < 0 ? sheet.rows.length : from;
  const after = lastRow === undefined ? -1 : sheet.lines.findIndex((one) => one > lastRow);
  const end = after < 0 ? sheet.rows.length : Math.max(start, after);
  if (lastRow !== undefined && end < sheet.rows.length) notices.push(rowsBelowLast(path, sheet.rows.length - end, lastRow));
  const rows = sheet.rows.slice(start, end);
  const lines = sheet.lines.slice(start, end);
  const merged = mergedCells(sheet);
  const named = headingsOf(sheet, heads);
  const widest = rows.reduce((most, row) => Math.max(most, row.length), named.length);
  const header =
    repeat === undefined ? named : repeatedHeadings(named.slice(0, named.findLastIndex((name) => name.trim() !== '') + 1), repeat, widest);
  const width = Math.max(widest, header.length);
  return {
    header: Array.from({ length: width }, (_, column) => header[column] ?? ''),
    rows: rows.length,
    cell: (row, column) => rows[row][column] ?? '',
    place: (row, column) => ({ line: Math.max(1, row < 0 ? line : lines[row]), column: column + 1 }),
    merged: (row, column) => merged(lines[row], column + 1),
  };
}

/** The headings of a sheet, from one row or several; merged cells have their value in each of their columns. */
function headingsOf({ rows, lines, merged }: Sheet, heads: HeaderRows): readonly string[] {
  const inHeader = lines.flatMap((line, index) => (heads.has(line) ? [{ line, row: rows[index] }] : []));
  if (heads.first === heads.last) return inHeader[0].row;
  const blocks = merged.filter(([top, left, , right]) => heads.has(top) && right > left);
  const filled = inHeader.map(({ line, row }) => {
    const cells = [...row];
    for (const [top, left, , right] of blocks)
      if (top === line) for (let column = left; column < right; column++) cells[column] = row[left - 1] ?? '';
    return Array.from(cells, (cell) => cell ?? '');
  });
  return joinedHeadings(filled, blocks.length === 0);
}

/** Finds the block of merged cells that a cell lies in; blocks do not overlap, and each column asked for is sorted once. */
function mergedCells({ merged }: Sheet): (line: number, column: number) => string | undefined {
  const columns = new Map<number, Sheet['merged'][number][]>();
  return (line, column) => {
    const blocks = columns.get(column) ?? merged.filter(([, left, , right]) => left <= column && column <= right).sort(([a], [b]) => a - b);
    columns.set(column, blocks);
    let low = 0;
    for (let high = blocks.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (blocks[middle][0] <= line) low = middle + 1;
      else high = middle;
    }
    const block = blocks[low - 1];
    return block && line <= block[2] ? `${cellName(block[0], block[1])}:${cellName(block[2], block[3])}` : undefined;
  };
}

const cellName = (line: number, column: number): string => `${columnLetters(column - 1)}${line}`;
