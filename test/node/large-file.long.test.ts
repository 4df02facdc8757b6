import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
// The threads are started from the files of the build.
import { heldFile, largeFile, windowsInThreads } from '../../dist/node/large-file.js';
import { type DatasetFile, parseDataset } from '../../src/index.ts';
import type { StartWindows } from '../../src/ingest/long-windows.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sanaq-large-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NAMES = ['Ann Reed', 'Bo Sand', '"Oak, Cy"'];
const STATIONS = 40_000;

/** A long table of some 12 MB: three windows. */
function tableOf(end: string, change: (row: string, at: number) => string = (row) => row): string {
  const rows: string[] = ['ward,station,roll,who,n,note'];
  for (let station = 0; station < STATIONS; station++)
    for (const [at, name] of NAMES.entries()) {
      const row = `Ward ${station >> 6} of the élder,S${station},${900 + (station % 77)},${name},${(station * 7 + at) % 301},${'x'.repeat(40 + (station % 30))}`;
      rows.push(change(row, rows.length));
    }
  return rows.join(end);
}

const MANIFEST = JSON.stringify({
  schemaVersion: 1,
  id: 'large',
  title: 'Vyland',
  contest: {},
  contestants: NAMES.map((name, at) => ({ id: `c${at}`, name: name.replaceAll('"', '') })),
  sources: [
    {
      id: 'commission',
      kind: 'official',
      tables: [
        {
          file: 'r.csv',
          layout: 'long',
          level: 'station',
          columns: { area: ['ward', 'station'], registered: 'roll', contestant: 'who', votes: 'n' },
        },
      ],
    },
  ],
});

/** Everything a reader sees of the table, the rows as one hash. */
function seen(file: DatasetFile): unknown {
  const manifest: DatasetFile = { path: 'audit.json', bytes: new TextEncoder().encode(MANIFEST) };
  const { dataset, problems, notices } = parseDataset([manifest, file]);
  const [table] = dataset?.sources[0].tables ?? [];
  const columns = table ? [table.counts.registered, ...table.votes].flatMap((column) => (column ? [column] : [])) : [];
  const hash = createHash('sha256');
  for (const { values, state } of columns) hash.update(values).update(state);
  for (let row = 0; row < (table?.rows ?? 0); row++) hash.update(`${table.line(row)} ${dataset?.areas.id(table.area[row])}\n`);
  const places = [0, 1, 29_000, STATIONS - 1].map((row) => columns.map((column) => table.locate(row, column)));
  return { problems, notices, files: dataset?.files, rows: hash.digest('hex'), places: table && places };
}

/** The same file read with so many other threads. */
function inThreads(text: string, threads: readonly number[]): unknown[] {
  const full = path.join(folder, 'r.csv');
  writeFileSync(full, text);
  const bytes = new Uint8Array(readFileSync(full));
  return threads.map((others) =>
    seen({
      path: 'r.csv',
      bytes,
      sha256: '',
      ...(others > 0 && { threads: windowsInThreads(full, bytes.length, others) as StartWindows }),
    }),
  );
}

describe('a long table is the same whoever reads it', () => {
  test.each([
    ['plain, without an end of the last line', tableOf('\n')],
    ['returns', `${tableOf('\r\n')}\r\n`],
    ['a mark of the encoding', `\ufeff${tableOf('\n')}`],
    [
      'a quoted line break in the middle',
      tableOf('\n', (row, at) => (at === 70_001 ? row.replace('Ward 5', '"Ward\n5"').replace(/S\d+/, '"S\n1"') : row)),
    ],
    ['an open quote', tableOf('\n', (row, at) => (at === 110_000 ? `"${row}` : row))],
    ['a contradiction far behind', tableOf('\n', (row, at) => (at === 115_000 ? row.replace(/,9\d\d,/, ',1,') : row))],
    ['a word for a number', tableOf('\n', (row, at) => (at === 90_000 ? row.replace(/,\d+,x/, ',many,x') : row))],
  ])('%s', (_, text) => {
    const [alone, ...others] = inThreads(text, [0, 1, 2, 3]);
    for (const other of others) expect(other).toEqual(alone);
  });

  test('also where the others gather all of it', () => {
    const full = path.join(folder, 'r.csv');
    writeFileSync(full, tableOf('\n'));
    const bytes = new Uint8Array(readFileSync(full));
    let taken = 0;
    const threads: StartWindows = (task, count) => {
      const others = (windowsInThreads(full, bytes.length, 2) as StartWindows)(task, count);
      if (!others) return undefined;
      const take = (window: number): ReturnType<typeof others.take> => {
        const placed = others.take(window);
        if (placed) taken++;
        return placed;
      };
      // However long they take.
      const wait = (window: number): boolean => Array.from({ length: 100 }).some(() => others.wait(window));
      return { ...others, take, wait, claim: () => -1 };
    };
    expect(seen({ path: 'r.csv', bytes, sha256: '', threads })).toEqual(seen({ path: 'r.csv', bytes, sha256: '' }));
    expect(taken).toBe(Math.ceil(bytes.length / (1 << 22)));
  });
});

test('a file that is read by parts or held has the hash of its bytes, and is refused where it is changed meanwhile', async () => {
  const full = path.join(folder, 'r.csv');
  const text = tableOf('\n');
  writeFileSync(full, text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { length } = readFileSync(full);
  expect((await heldFile('r.csv', full, length)).sha256).toBe(sha256);
  const parts = largeFile('r.csv', full, length);
  expect(seen(parts)).toMatchObject({ problems: [], files: [{ path: 'audit.json' }, { path: 'r.csv', sha256 }] });
  const changed = largeFile('r.csv', full, length);
  appendFileSync(full, '\n');
  expect(() => seen(changed)).toThrow('was changed while it was read');
});
