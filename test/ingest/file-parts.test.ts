import { describe, expect, test } from 'vitest';
import { type DatasetFile, parseDataset } from '../../src/index.ts';
import { type FileParts, lineAt, lineWindows } from '../../src/ingest/file-parts.ts';

const encoder = new TextEncoder();
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Parts that all share one buffer, as those of a file on a disk do. */
function parts(content: string): FileParts {
  const all = encoder.encode(content);
  const shared = new Uint8Array(all.length);
  return {
    length: all.length,
    read(from, to) {
      shared.fill(63);
      shared.set(all.subarray(from, to));
      return shared.subarray(0, to - from);
    },
  };
}

describe('a file in parts', () => {
  test.each([1, 2, 3, 5, 8, 100])('gives whole lines whatever the size of a part: %i', (window) => {
    const content = 'a,b\n1,2\nlonger,3\n\nlast';
    const lines = Array.from(lineWindows(parts(content), 0, window), ({ bytes, offset }) => [offset, text(bytes)] as const);
    expect(lines.map(([, part]) => part).join('')).toBe(content);
    for (const [offset, part] of lines) expect(content.slice(offset).startsWith(part)).toBe(true);
    for (const [, part] of lines.slice(0, -1)) expect(part.endsWith('\n')).toBe(true);
  });

  test('gives a line by the offset where it begins', () => {
    const long = 'x'.repeat(10_000);
    expect(text(lineAt(parts(`a\n${long}\nb`), 2))).toBe(long);
    expect(text(lineAt(parts(`a\n${long}\nb`), 2 + 10_001))).toBe('b');
  });
});

const MANIFEST = {
  schemaVersion: 1,
  id: 'large',
  title: 'Vyland',
  contest: {},
  contestants: [
    { id: 'reed', name: 'Ann Reed' },
    { id: 'sand', name: 'Bo Sand' },
  ],
  sources: [
    {
      id: 'commission',
      kind: 'official',
      tables: [{ file: 'r.csv', layout: 'long', level: 'station', columns: { area: 'station', contestant: 'who', votes: 'n' } }],
    },
  ],
};

function read(table: string, manifest: object = MANIFEST) {
  const files: DatasetFile[] = [
    { path: 'audit.json', bytes: encoder.encode(JSON.stringify(manifest)) },
    { path: 'r.csv', bytes: new Uint8Array(0), parts: parts(table), sha256: '0'.repeat(64) },
  ];
  return parseDataset(files);
}

describe('a table that is too large to be held', () => {
  const STATIONS = 12_000;
  const note = 'y'.repeat(800);
  const rows = Array.from({ length: STATIONS }, (_, at) => `S${at},Ann Reed,${at % 500},${note}\nS${at},Bo Sand,${at % 300},${note}\n`);

  test('is read part by part, with the place of every cell and its lines', () => {
    const table = `station,who,n,note\n${rows.join('')}`;
    expect(table.length).toBeGreaterThan(1 << 24);
    const { dataset, problems } = read(table);
    expect(problems).toEqual([]);
    const [only] = dataset?.sources[0].tables ?? [];
    expect(only.rows).toBe(STATIONS);
    const [reed, sand] = only.votes;
    expect([reed?.values[11_777], sand?.values[11_777]]).toEqual([11_777 % 500, 11_777 % 300]);
    // Two lines a station below the header, the votes behind "S11777,Bo Sand,".
    expect(sand && only.locate(11_777, sand)).toEqual([{ file: 'r.csv', line: 23_557, column: 16, field: 'n (Bo Sand)' }]);
    const lines = dataset?.lines?.('r.csv', new Set([23_557, 3]))?.lines;
    expect(lines?.get(23_557)).toBe(`S11777,Bo Sand,77,${note}`);
    expect(lines?.get(3)).toBe(`S0,Bo Sand,0,${note}`);
  });

  test('names the limit and the row where it is not plain', () => {
    const { problems } = read(`station,who,n,note\n${rows.slice(0, 3).join('')}S9,"Ann\nReed",1,x\n`);
    expect(problems).toMatchObject([
      {
        code: 'too-large',
        location: { file: 'r.csv', line: 8 },
        message: expect.stringMatching(
          /bytes; above 536,870,912 a table is read only where all its rows are plain, and this row is not: it is written in another way/,
        ),
      },
    ]);
  });

  test.each([
    ['S0,Ann Reed,1,x', 'its votes already have a row, on line 2'],
    ['S0,,1,x', 'it names nobody'],
  ])('says why a row is not: %s', (row, why) => {
    const { problems } = read(`station,who,n,note\n${rows.slice(0, 3).join('')}${row}\n`);
    expect(problems).toMatchObject([
      { code: 'too-large', location: { line: 8 }, message: expect.stringContaining(`this row is not: ${why}`) },
    ]);
  });

  test('a wide one is read whole, where it is plain', () => {
    const [{ tables, ...source }] = MANIFEST.sources;
    const wide = { ...tables[0], layout: 'wide', columns: { area: 'station', votes: { reed: 'a', sand: 'b' } } };
    const manifest = { ...MANIFEST, sources: [{ ...source, tables: [wide] }] };
    const { dataset, problems } = read('station,a,b\nS1,1,2\nS2,3,4\n', manifest);
    expect(problems).toEqual([]);
    expect(dataset?.sources[0].tables[0].votes.map((column) => Array.from(column?.values ?? []))).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(read('station,a,b\nS1,1,x\n', manifest).problems[0]).toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/and this table is not$/),
    });
  });
});
