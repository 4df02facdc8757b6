import { expect, test } from 'vitest';
import { MISSING, NOT_APPLICABLE, PRESENT, SUPPRESSED } from '../../src/data/table.ts';
import { countColumn, growing, shareColumn, stateOf } from '../../src/ingest/columns.ts';

test('a typed array grows and keeps what it holds', () => {
  const column = growing((length) => new Int32Array(length));
  for (let value = 0; value < 2500; value++) column.push(value);
  const done = column.done();
  expect(done).toHaveLength(2500);
  expect([0, 1023, 1024, 2047, 2048, 2499].map((index) => done[index])).toEqual([0, 1023, 1024, 2047, 2048, 2499]);
});

test('the state of a cell by its words, blanks around it aside', () => {
  const words = { missing: new Set(['', 'n/a']), suppressed: new Set(['*']), notApplicable: new Set(['x']) };
  expect(['', '  ', ' n/a ', '*', 'x', '0', 'N/A'].map((cell) => stateOf(cell, words))).toEqual([
    ...[MISSING, MISSING, MISSING, SUPPRESSED, NOT_APPLICABLE, PRESENT, PRESENT],
  ]);
});

test('a value that is absent leaves nothing behind', () => {
  const counts = countColumn(['A']);
  counts.push(7, PRESENT);
  counts.push(8, SUPPRESSED);
  expect(counts.done()).toEqual({ kind: 'count', fields: ['A'], values: Float64Array.of(7, 0), state: Uint8Array.of(PRESENT, SUPPRESSED) });
  const shares = shareColumn(['S']);
  shares.push({ units: 30, decimals: 1, relation: 'at-most' }, PRESENT);
  shares.push(undefined, MISSING);
  expect(shares.done()).toMatchObject({ units: Float64Array.of(30, 0), decimals: Int8Array.of(1, 0), relation: Uint8Array.of(1, 0) });
});
