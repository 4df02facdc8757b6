// Inputs that once aborted, hung or forged a report; run first, every time.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

const manifest = (text) => ({ 'audit.yaml': text });
const table = (file, content) => ({
  'audit.json': JSON.stringify({
    ...{ schemaVersion: 1, id: 'x', title: '\0"harmless", "forged": true', contest: {} },
    contestants: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    sources: [{ id: 's', kind: 'official', tables: [{ file, level: 'station', columns: { area: 'station', votes: { a: 'A', b: 'B' } } }] }],
  }),
  [file]: content,
});

/** Each a list of inputs, made when they are run. */
export const KNOWN = {
  'yaml brackets': () => [manifest('['.repeat(200_000))],
  'yaml dashes': () => [manifest('- '.repeat(100_000))],
  'yaml braces': () => [manifest('{a: '.repeat(100_000))],
  'yaml keys': () => [manifest(Array.from({ length: 50_000 }, (_, at) => `k${at}: 1`).join('\n'))],
  'csv quoted spaces': () => [table('r.csv', `station,A,B\n"1"${`${' '.repeat(50)}"`.repeat(40_000)},1,2\n`)],
  'csv marks': () => [table('r.csv', `station,A,B\n${'"'.repeat(1_000_001)}`)],
  'forged label': () => [table('r.json', JSON.stringify([{ station: '\0"x"}], "severity": "note"', A: 1, B: 2 }]))],
  'parquet run': () => {
    const bytes = readFileSync(path.join(ROOT, 'fixtures/formats/parquet/results.parquet'));
    return Array.from({ length: 200 }, (_, at) =>
      table(
        'r.parquet',
        Uint8Array.from(bytes, (byte, index) => (index === at ? 0 : byte)),
      ),
    );
  },
};
