import type { Problem } from '../data/problem.ts';
import type { DatasetFile } from './assembly.ts';
import type { Sheet } from './grid.ts';

/** What the first bytes of a file say it is, where that is no text. */
export function packedKind(bytes: Uint8Array): 'xlsx' | 'parquet' | 'compound' | undefined {
  const begins = (...marks: readonly number[]): boolean => marks.every((mark, at) => bytes[at] === mark);
  if (begins(0x50, 0x4b, 3, 4) || begins(0x50, 0x4b, 5, 6)) return 'xlsx';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'compound';
  const tail = bytes.subarray(-4);
  const parquet = [0x50, 0x41, 0x52, 0x31];
  return begins(...parquet) && parquet.every((mark, at) => tail[at] === mark) ? 'parquet' : undefined;
}

/**
 * Unpacks the workbooks and Parquet files among the files of a dataset, and tables packed by gzip or alone in an archive, so that `parseDataset` can read them: their readers are
 * asynchronous, and loaded only where there is such a file. What cannot be unpacked is a problem of that file, which
 * `parseDataset` tells where the manifest names it. Files of text are handed back as they are.
 *
 * @example
 * const { dataset } = parseDataset(await unpack(files));
 * dataset !== undefined; // true
 */
export async function unpack(files: readonly DatasetFile[]): Promise<DatasetFile[]> {
  const unpacked: DatasetFile[] = [];
  for (const file of files) unpacked.push(file.sheets || file.refused ? file : await unpackOne(file));
  return unpacked;
}

async function unpackOne(packed: DatasetFile): Promise<DatasetFile> {
  let file = packed;
  try {
    file = await withoutWrapping(packed);
    const kind = packedKind(file.bytes);
    if (kind === undefined) return file;
    return { ...file, sheets: await sheetsOf(kind, file.bytes) };
  } catch (error) {
    const { code = 'archive', expected = 'the file as it was published' } = error as { code?: string; expected?: string };
    const message = typeof expected === 'string' && error instanceof Error ? error.message : 'the file cannot be unpacked';
    return { ...file, refused: refusal(file.path, code, message, expected) };
  }
}

/** A table that was packed for sending, by gzip or as the only file of an archive, as it was before. */
async function withoutWrapping(file: DatasetFile): Promise<DatasetFile> {
  const isGzip = file.bytes[0] === 0x1f && file.bytes[1] === 0x8b;
  if (!isGzip && packedKind(file.bytes) !== 'xlsx') return file;
  const { gunzipped, loneEntry } = await import('./zip.ts');
  const bytes = isGzip ? gunzipped(file.bytes) : loneEntry(file.bytes);
  // Other threads would read what is packed.
  const { threads: _, ...unpacked } = file;
  return bytes === undefined ? file : { ...unpacked, bytes };
}

async function sheetsOf(kind: NonNullable<ReturnType<typeof packedKind>>, bytes: Uint8Array): Promise<Sheet[]> {
  if (kind === 'parquet') return (await import('./parquet.ts')).readParquet(bytes);
  if (kind === 'xlsx') return (await import('./xlsx.ts')).readWorkbook(bytes);
  const { ArchiveError } = await import('./zip.ts');
  const message = 'the file is an old workbook (.xls) or has a password';
  throw new ArchiveError('workbook', message, 'the workbook saved as .xlsx, without a password');
}

const refusal = (file: string, code: string, message: string, expected: string): Problem => ({
  code,
  location: { file, line: 1, column: 1, field: '' },
  message,
  expected,
});
