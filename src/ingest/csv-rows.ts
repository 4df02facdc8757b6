import { readCsv } from './csv.ts';
import { type CsvInput, cellPlace, type RowPlace } from './csv-place.ts';
import type { RowSource } from './grid.ts';
import type { TableData } from './manifest-schema.ts';
import { readRows } from './rows.ts';
import type { TableContext, TableInput, TableRows } from './table-rows.ts';

/** Reads the rows of a table by papaparse, cell by cell as text; whatever cannot be read is a problem at its own cell. */
export function readCsvRows(spec: TableData, input: TableInput, context: TableContext): TableRows | undefined {
  const source = csvSource(spec, input, context);
  return source && readRows(spec, source, context);
}

/** The rows of a delimited text; undefined where its bytes do not fit the encoding, with the problem added. */
export function csvSource(
  { delimiter, headerRow, lastRow, repeat }: Omit<CsvInput, 'path' | 'text'>,
  input: Pick<TableInput, 'path' | 'text'>,
  { complain }: Pick<TableContext, 'complain'>,
): RowSource | undefined {
  const { path } = input;
  const text = input.text();
  if (text === undefined) return undefined;
  const csv = { path, text, delimiter, headerRow, lastRow, repeat };
  let first: RowPlace = { line: 1, offset: 0 };
  return {
    path,
    place: (at, index) => cellPlace(csv, at, index),
    headerPlace: (index) => cellPlace(csv, first, index),
    read(problems, notices, onHeader, onRow) {
      const asked = (header: readonly string[], place: RowPlace): boolean => {
        first = place;
        const mark = wrongDelimiter(header);
        if (mark === undefined) return onHeader(header);
        const message = `the header of ${path} is a single cell with "${mark}" in it`;
        complain(['file'], 'delimiter', message, `\`delimiter: "${mark}"\` beside the name of the file`);
        return false;
      };
      readCsv(csv, problems, notices, asked, onRow);
    },
  };
}

/** The mark that seems to stand between the cells of a header that was read as one cell. */
function wrongDelimiter(header: readonly string[]): string | undefined {
  const other = header.length === 1 ? /[;\t|]/.exec(header[0])?.[0] : undefined;
  return other === '\t' ? '\\t' : other;
}
