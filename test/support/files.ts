import { type DatasetFile, type Problem, parseDataset } from '../../src/index.ts';
import type { ReadDataset } from '../../src/ingest/dataset.ts';

/** Text as UTF-8 bytes. */
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Files by path, texts as UTF-8. */
export function filesOf(contents: Readonly<Record<string, string | Uint8Array>>): DatasetFile[] {
  return Object.entries(contents).map(([path, content]) => ({ path, bytes: typeof content === 'string' ? bytes(content) : content }));
}

export const read = (contents: Readonly<Record<string, string | Uint8Array>>): ReadDataset => parseDataset(filesOf(contents));

/** Lines 1 to 5 of every manifest here; what follows begins on line 6. */
export const HEAD = `schemaVersion: 1
id: demo
title: Demo
contest: { date: 2021-01-10 }
contestants: [{ id: a, name: Alpha }, { id: b, name: Beta }]
`;

/** A manifest of one official source with the table results.csv; `columns` and `table` are YAML in flow style. */
export function tableManifest({ columns = 'area: area, votes: { a: A, b: B }', table = '', more = '' } = {}): string {
  const keys = ['file: results.csv', 'level: station', ...(table ? [table] : []), `columns: { ${columns} }`];
  return `${HEAD}${more}sources:\n  - id: cec\n    kind: official\n    tables:\n      - { ${keys.join(', ')} }\n`;
}

/** Reads results.csv under `tableManifest`. */
export function readTable(
  csv: string | Uint8Array,
  manifest: Parameters<typeof tableManifest>[0] = {},
  files: Record<string, string> = {},
) {
  return read({ 'audit.yaml': tableManifest(manifest), 'results.csv': csv, ...files });
}

/** `code file:line:column` of a problem. */
export const told = ({ code, location: { file, line, column } }: Problem): string => `${code} ${file}:${line}:${column}`;
