import { parquetMetadataAsync, parquetSchema } from 'hyparquet';
import { readColumn } from 'hyparquet/src/column.js';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { getTreePath } from 'hyparquet/src/schema.js';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import type { Sheet } from './grid.ts';
import { numberText } from './number-text.ts';
import { type DataPage, refuseLongRuns } from './parquet-runs.ts';
import { MOST_COLUMNS } from './table-header.ts';
import { ArchiveError } from './zip.ts';

const MOST_CELLS = 20_000_000;
const MOST_BYTES = 512 * 2 ** 20;
/** A run of one value takes a few bytes however long it is: beyond so many cells a file must be as large as its cells suggest. */
const SURELY_FINE = 1_000_000;
const MOST_CELLS_A_BYTE = 100;
/** Snappy copies 64 bytes by 3 at best; no page is packed better than this. */
const MOST_TIMES = 64;
const CODECS = new Set(['UNCOMPRESSED', 'SNAPPY']);

const PARSERS = {
  ...DEFAULT_PARSERS,
  stringFromBytes(bytes: Uint8Array): string {
    try {
      return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new ArchiveError('encoding', 'a text in the Parquet file is not UTF-8', 'text in UTF-8');
    }
  },
};

type Metadata = Awaited<ReturnType<typeof parquetMetadataAsync>>;

/**
 * Reads the rows of a Parquet file as text, the names of its columns first. Lines are rows, the first of which is 1.
 * Whole numbers of 64 bits are read in full; what is absent is blank.
 *
 * @throws ArchiveError when the file is damaged, nested, packed in a way that is not read, or holds too much
 * @see Apache Parquet format 2.10, README and parquet.thrift
 */
export async function readParquet(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    // The reader takes buffers of its own, not views.
    const file = bytes.slice().buffer;
    const metadata = await parquetMetadataAsync(file, { geoparquet: false });
    const names = flatColumns(metadata);
    refuseLarge(metadata, bytes, names.length);
    refuseRuns(metadata, bytes);
    const rows: string[][] = [names, ...Array.from({ length: Number(metadata.num_rows) }, () => new Array<string>(names.length).fill(''))];
    const lines = rows.map((_, index) => index);
    const unreadable = new Set<number>();
    const place = (row: number, column: number, value: unknown): void => {
      rows[row + 1][column] = cellText(value, () => unreadable.add(column));
    };
    readGroups(file, metadata, place);
    for (const column of unreadable)
      throw new ArchiveError(
        'nested',
        `the column "${names[column]}" holds values that are neither text nor a number`,
        'columns of text or numbers',
      );
    return [{ name: '', hidden: false, rows, lines, merged: [] }];
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError('parquet', 'the Parquet file is damaged', 'the file as it was published');
  }
}

/**
 * Reads column after column, so that a fault in one ends the reading at once. The reader's own way starts all of them together and
 * leaves the failures of the others to nobody.
 */
function readGroups(file: ArrayBuffer, metadata: Metadata, place: (row: number, column: number, value: unknown) => void): void {
  const schema = parquetSchema(metadata);
  let groupStart = 0;
  for (const { columns, num_rows } of metadata.row_groups) {
    const rows = Number(num_rows);
    if (columns.length !== schema.children.length) throw new Error('a group has the wrong number of columns');
    for (const [column, { meta_data: chunk }] of columns.entries()) {
      if (!chunk) continue;
      const schemaPath = getTreePath(schema, chunk.path_in_schema);
      if (schemaPath.at(-1) !== schema.children[column]) throw new Error('the columns are not in the order of the schema');
      const { element } = schema.children[column];
      const view = new DataView(file, chunkStart(chunk), Number(chunk.total_compressed_size));
      const { data } = readColumn(
        { view, offset: 0 },
        { groupStart, selectStart: 0, selectEnd: rows, groupRows: rows },
        // Bytes that are no text would otherwise become replacement characters without a word.
        { ...chunk, pathInSchema: chunk.path_in_schema, element, schemaPath, parsers: PARSERS, utf8: false },
      );
      let row = 0;
      for (const page of data) for (const value of page) if (row < rows) place(groupStart + row++, column, value);
      if (row < rows) throw new Error('a column has fewer values than its group has rows');
    }
    groupStart += rows;
  }
}

function flatColumns(metadata: Metadata): string[] {
  const { children } = parquetSchema(metadata);
  const nested = children.find(({ children: below, element }) => below.length > 0 || element.repetition_type === 'REPEATED');
  if (nested)
    throw new ArchiveError('nested', `the column "${nested.element.name}" holds several values in a row`, 'columns of single values');
  if (children.length > MOST_COLUMNS)
    throw new ArchiveError('too-large', `the file has ${children.length} columns`, `at most ${MOST_COLUMNS}`);
  return children.map(({ element }) => element.name);
}

/** A page of a few bytes can announce millions of values: what all pages announce has to agree with the file before any is read. */
function refuseLarge({ num_rows, row_groups }: Metadata, bytes: Uint8Array, columns: number): void {
  const cells = Number(num_rows) * columns;
  if (!(cells <= MOST_CELLS)) throw new ArchiveError('too-large', `the file holds ${cells} cells`, `at most ${MOST_CELLS}`);
  if (cells > SURELY_FINE && cells > MOST_CELLS_A_BYTE * bytes.length)
    throw new ArchiveError(
      'too-large',
      `the file names ${cells} cells in ${bytes.length} bytes`,
      `at most ${MOST_CELLS_A_BYTE} cells a byte, beyond the first ${SURELY_FINE}`,
    );
  let unpacked = 0;
  let rows = 0;
  for (const { columns: chunks, num_rows: inGroup } of row_groups) {
    if (!(inGroup >= 0)) throw new Error('a group has less than no rows');
    rows += Number(inGroup);
    for (const { meta_data: chunk } of chunks) {
      if (!chunk) throw new ArchiveError('parquet', 'the Parquet file keeps its columns in other files', 'one file');
      if (!CODECS.has(chunk.codec))
        throw new ArchiveError('codec', `the file is packed by ${chunk.codec}`, 'a Parquet file packed by Snappy, or not packed');
      if (chunk.num_values !== inGroup) throw new Error('a column has the wrong number of values');
      unpacked += pagesSize(bytes, chunk, Number(inGroup));
    }
  }
  if (rows !== Number(num_rows)) throw new Error('the groups have the wrong number of rows');
  if (unpacked > MOST_BYTES) throw new ArchiveError('too-large', `the file would unpack to ${unpacked} bytes`, `at most ${MOST_BYTES}`);
}

type Chunk = NonNullable<Metadata['row_groups'][number]['columns'][number]['meta_data']>;

const chunkStart = ({ dictionary_page_offset, data_page_offset }: Chunk): number => Number(dictionary_page_offset || data_page_offset);

/** Every data page is looked through before its values are read. */
function refuseRuns(metadata: Metadata, bytes: Uint8Array): void {
  const { children } = parquetSchema(metadata);
  for (const { columns, num_rows } of metadata.row_groups)
    for (const [column, { meta_data: chunk }] of columns.entries())
      if (chunk)
        pagesSize(bytes, chunk, Number(num_rows), (page) =>
          refuseLongRuns({
            ...page,
            codec: chunk.codec,
            optional: children[column]?.element.repetition_type === 'OPTIONAL',
            boolean: chunk.type === 'BOOLEAN',
          }),
        );
}

type EachPage = (page: Pick<DataPage, 'bytes' | 'size' | 'values' | 'encoding' | 'levels'>) => void;

/** Bytes the pages of a column unpack to, by their own headers. */
function pagesSize(bytes: Uint8Array, chunk: Chunk, rows: number, each?: EachPage): number {
  const start = chunkStart(chunk);
  const end = start + Number(chunk.total_compressed_size);
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: start };
  if (!(start >= 0 && end <= bytes.length)) throw new Error('a column is outside the file');
  let unpacked = 0;
  let values = 0;
  while (reader.offset < end && values < rows) {
    const { field_2: size, field_3: packed, field_5: data, field_7: dictionary, field_8: second } = deserializeTCompactProtocol(reader);
    const announced = Number((data ?? dictionary ?? second)?.field_1);
    if (!(size >= 0 && packed >= 0 && announced >= 0)) throw new Error('a page has no size');
    if (size > MOST_TIMES * packed + MOST_TIMES) throw new Error('a page unpacks to more than any packing gives');
    const nulls = Number(second?.field_2 ?? 0);
    if (!(nulls >= 0 && nulls <= announced)) throw new Error('a page has more blanks than values');
    if (!dictionary) values += announced;
    // A byte of a dictionary holds eight values at most.
    if (values > rows || (dictionary && announced > 8 * size)) throw new Error('a page holds more values than its column');
    unpacked += size;
    if (unpacked > MOST_BYTES) break;
    if (each && !dictionary)
      each({
        bytes: bytes.subarray(reader.offset, reader.offset + packed),
        ...{ size, values: announced, encoding: Number(data ? data.field_2 : second?.field_4) },
        ...(!data &&
          second && {
            levels: { repetition: Number(second.field_6 ?? 0), definition: Number(second.field_5 ?? 0), packed: second.field_7 !== false },
          }),
      });
    reader.offset += packed;
  }
  return unpacked;
}

function cellText(value: unknown, unreadable: () => void): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Uint8Array) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(value);
    } catch {
      unreadable();
      return '';
    }
  }
  // A moment of the file, not of a clock: 2021-01-10T00:00:00.000Z becomes 2021-01-10.
  if (isMoment(value))
    return Number.isFinite(value.getTime())
      ? value
          .toISOString()
          .replace('T', ' ')
          .replace(/\.\d+Z$/, '')
          .replace(/ 00:00:00$/, '')
      : '';
  unreadable();
  return '';
}

const isMoment = (value: unknown): value is { getTime(): number; toISOString(): string } =>
  typeof value === 'object' && value !== null && 'toISOString' in value;
