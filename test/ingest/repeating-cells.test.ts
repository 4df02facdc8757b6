import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCells, ROW } from '../../src/ingest/plain-cells.ts';
import { repeatingCells } from '../../src/ingest/repeating-cells.ts';

const WIDTH = 4;
const COMMA = 44;
const encoder = new TextEncoder();

/** The rows of a text as far as they are plain, each with its offset and the first cells of it, and how the last step ended. */
function plainly(bytes: Uint8Array, wanted: number, returns: boolean): unknown {
  const cells = plainCells(bytes, 0, COMMA, WIDTH, returns, (part) => new TextDecoder().decode(part), 0);
  const rows: unknown[] = [];
  let step = cells.next();
  for (; step === ROW; step = cells.next()) {
    const start = cells.offset();
    rows.push([start, ...Array.from({ length: wanted }, (_, at) => [cells.from[at] - start, cells.to[at] - start])]);
  }
  return [rows, step];
}

function repeating(bytes: Uint8Array, wanted: number, returns: boolean) {
  const cells = repeatingCells(COMMA, WIDTH, wanted, returns);
  // What was read before leaves no trace.
  cells.open(encoder.encode('one,"two",three,four\none,'));
  while (cells.next() === ROW);
  cells.open(bytes);
  const rows: unknown[] = [];
  let alike = 0;
  let step = cells.next();
  let above: string[] = [];
  for (; step === ROW; step = cells.next()) {
    const start = cells.start();
    const texts = Array.from({ length: wanted }, (_, at) =>
      new TextDecoder().decode(bytes.subarray(start + cells.from[at], start + cells.to[at])),
    );
    rows.push([start, ...texts.map((_, at) => [cells.from[at], cells.to[at]])]);
    expect(texts.slice(0, cells.same())).toEqual(above.slice(0, cells.same()));
    alike += cells.same();
    above = texts;
  }
  return { seen: [rows, step], alike };
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('N', 'North of the lake', 'North of the lane', '12', '120', 'é', '') },
  { weight: 2, arbitrary: fc.constantFrom('"S, b"', '"a""b"', '""') },
  { weight: 1, arbitrary: fc.constantFrom('"', '\r', '\n', '"x', 'y"', '"a"b', ',', '"a\nb"') },
);

test('rows are taken apart as one by one, whatever they repeat of the row above', () => {
  let alike = 0;
  let rows = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(3), { maxLength: 10 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.integer({ min: 1, max: WIDTH }),
      (lines, order, end, closed, wanted) => {
        const text = order.map((at) => lines[at % lines.length].join(',')).join(end) + (closed ? end : '');
        const bytes = encoder.encode(text);
        const { seen, alike: cells } = repeating(bytes, wanted, end === '\r\n');
        expect(seen).toEqual(plainly(bytes, wanted, end === '\r\n'));
        alike += cells;
        rows += (seen[0] as unknown[]).length;
      },
    ),
    { numRuns: 3000, seed: 7 },
  );
  expect(rows).toBeGreaterThan(2000);
  expect(alike).toBeGreaterThan(500);
});
