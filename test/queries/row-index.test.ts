import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountColumn, MISSING, PRESENT } from '../../src/data/table.ts';
import { indexRows } from '../../src/queries/row-index.ts';

const columnsOf = (rows: readonly (readonly (number | null)[])[]): CountColumn[] =>
  rows[0].map((_, at) => ({
    kind: 'count',
    fields: [`c${at}`],
    values: Float64Array.from(rows, (row) => row[at] ?? 0),
    state: Uint8Array.from(rows, (row) => (row[at] === null ? MISSING : PRESENT)),
  }));
const all = (rows: readonly unknown[]): Uint8Array => new Uint8Array(rows.length).fill(1);

const cell = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 3 }) }, { weight: 1, arbitrary: fc.constant(null) });
const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 60 }));

test('rows are equal where all of their cells are, missing ones among them', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const { first, size } = indexRows(columnsOf(rows), all(rows));
      const texts = rows.map((row) => JSON.stringify(row));
      expect([...first]).toEqual(texts.map((text) => texts.indexOf(text)));
      expect([...size]).toEqual(
        texts.map((text, row) => (texts.indexOf(text) === row ? texts.filter((other) => other === text).length : 0)),
      );
    }),
  );
});

test('a row with some more in one column and as many less in another is found', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 1, max: 3 }), (rows, by) => {
      const { moved } = indexRows(columnsOf(rows), all(rows));
      const to = rows[0].length - 1;
      for (const [row, cells] of rows.entries()) {
        if (to === 0 || cells[0] === null || cells[to] === null) continue;
        const wanted = JSON.stringify(cells.with(0, cells[0] - by).with(to, cells[to] + by));
        expect(moved(row, 0, to, by)).toBe(rows.findIndex((other) => JSON.stringify(other) === wanted));
      }
    }),
  );
});

test('rows that were not asked are equal to none', () => {
  const rows = [[1], [1], [1]];
  const { first, size } = indexRows(columnsOf(rows), Uint8Array.of(0, 1, 1));
  expect([...first]).toEqual([-1, 1, 1]);
  expect([...size]).toEqual([0, 2, 0]);
});

test('counts beyond 32 bits are told apart', () => {
  const { first } = indexRows(columnsOf([[1], [1 + 2 ** 32]]), Uint8Array.of(1, 1));
  expect([...first]).toEqual([0, 1]);
});
