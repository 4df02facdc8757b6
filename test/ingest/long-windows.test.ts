import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '../../src/ingest/file-parts.ts';
import {
  gatheredWindows,
  type PlacedWindow,
  type StartWindows,
  windowReader,
  windowsIn,
  windowsOf,
} from '../../src/ingest/long-windows.ts';
import { unpack } from '../../src/ingest/unpack.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

test('windows of any size hold each line once, in the order of the file', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 60 }),
      fc.nat(8),
      fc.integer({ min: 1, max: 70 }),
      (text, head, size) => {
        const bytes = encoder.encode(`${'h'.repeat(head)}\n${text}`);
        const start = head + 1;
        const windows = windowsOf(partsOf({ bytes }), start, size);
        let whole = '';
        for (let window = 0; window < windowsIn({ length: bytes.length, start, size }); window++) {
          const part = windows.read(window);
          if (part.bytes.length === 0) continue;
          expect(part.offset).toBe(start + whole.length);
          whole += decoder.decode(part.bytes);
          if (start + whole.length < bytes.length) expect(whole.endsWith('\n')).toBe(true);
        }
        expect(whole).toBe(text);
      },
    ),
    { numRuns: 2000, seed: 3 },
  );
});

test('a line longer than what is read beyond a window is whole', () => {
  const long = 'x'.repeat(300_000);
  const bytes = encoder.encode(`h\na\n${long}\nb\n`);
  const windows = windowsOf(partsOf({ bytes }), 2, 10);
  expect(decoder.decode(windows.read(0).bytes)).toBe(`a\n${long}\n`);
  expect(windows.read(1).bytes.length).toBe(0);
  expect(decoder.decode(windows.read(30_000).bytes)).toBe('b\n');
});

const PLAN = { delimiter: 44, width: 3, returns: false, encoding: 'utf-8', words: [1], place: [0], numbers: [2], areNumbers: true };

test('windows are used in turn whoever gathers them, and those that fail elsewhere are gathered here', () => {
  const bytes = encoder.encode(
    `h,h,h\n${Array.from({ length: 400 }, (_, at) => `S${at >> 1},${at % 2 ? 'Reed' : 'Sand'},${at % 3 ? at : 'x'}\n`).join('')}`,
  );
  const file = partsOf({ bytes });
  const task = { plan: PLAN, length: bytes.length, start: 6, size: 100 };
  const alone = [...gatheredWindows(file, task)];
  expect(alone.length).toBeGreaterThan(20);
  const asked: string[] = [];
  /** Has every third window, fails at every seventh, and lets two more be begun at most. */
  const others: StartWindows = (given, count) => {
    const read = windowReader(file, given);
    const ready = new Map<number, PlacedWindow>();
    let next = 0;
    let used = 0;
    return {
      take(window) {
        const placed = ready.get(window);
        if (placed) asked.push('taken');
        return placed;
      },
      claim() {
        for (; next < count && next % 3 === 2; next++) if (next % 7 !== 0) ready.set(next, structuredClone(read(next)));
        return next < Math.min(count, used + 3) ? next++ : -1;
      },
      wait(window) {
        asked.push(window % 7 === 0 ? 'failed' : 'waited');
        return window % 7 !== 0;
      },
      used: (window) => {
        used = window;
      },
      end: () => asked.push('end'),
    };
  };
  expect([...gatheredWindows(file, task, others)]).toEqual(alone);
  expect(new Set(asked)).toEqual(new Set(['taken', 'waited', 'failed', 'end']));
  // Whoever stops in the middle ends the others too.
  asked.length = 0;
  for (const _ of gatheredWindows(file, task, others)) break;
  expect(asked).toContain('end');
});

test('a file that was packed is read by no other thread, which would read what is packed', async () => {
  const threads: StartWindows = () => undefined;
  const [plain, packed] = await unpack([
    { path: 'r.csv', bytes: encoder.encode('a,b\n1,2\n'), threads },
    { path: 'r.csv.gz', bytes: new Uint8Array(gzipSync('a,b\n1,2\n')), threads },
  ]);
  expect(plain.threads).toBe(threads);
  expect([decoder.decode(packed.bytes), packed.threads]).toEqual(['a,b\n1,2\n', undefined]);
});
