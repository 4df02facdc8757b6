import { type DatasetFile, parseDataset, unpack } from '../../src/index.ts';
import type { ReadDataset } from '../../src/ingest/dataset.ts';

const encoder = new TextEncoder();

/** A manifest of two contestants, A and B, with one official table; what is given stands beside its file. */
export const oneTable = (table: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    schemaVersion: 1,
    id: 'test',
    title: 'Testland',
    contest: {},
    contestants: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    sources: [
      {
        id: 'commission',
        kind: 'official',
        tables: [{ level: 'station', columns: { area: 'station', votes: { a: 'A', b: 'B' } }, ...table }],
      },
    ],
  });

/** Reads a manifest with its files, texts or bytes, as a caller of the library reads them. */
export async function readFiles(manifest: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<ReadDataset> {
  const all: DatasetFile[] = [
    { path: 'audit.json', bytes: encoder.encode(manifest) },
    ...Object.entries(files).map(([path, content]) => ({ path, bytes: typeof content === 'string' ? encoder.encode(content) : content })),
  ];
  return parseDataset(await unpack(all));
}

/** Problems as one line each: code, file, line and column, field, message. */
export const told = ({ problems }: ReadDataset): string[] =>
  problems.map(({ code, location: { file, line, column, field }, message }) => `${code} ${file}:${line}:${column} ${field}: ${message}`);

/** The votes of both contestants by area. */
export function votesOf({ dataset }: ReadDataset): Record<string, (number | null)[]> {
  const found: Record<string, (number | null)[]> = {};
  for (const { area, votes, rows } of dataset?.sources[0].tables ?? [])
    for (let row = 0; row < rows; row++)
      found[dataset?.areas.id(area[row]) ?? ''] = votes.map((column) => (column?.state[row] === 1 ? column.values[row] : null));
  return found;
}
