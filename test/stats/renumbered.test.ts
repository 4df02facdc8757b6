import { expect, test } from 'vitest';
import { renumbered } from '../../src/stats/renumbered.ts';

test('codes in the order in which they first occur, −1 among them', () => {
  expect(renumbered([7, -1, 7, 3, -1])).toEqual({ code: Int32Array.of(0, 1, 0, 2, 1), codes: 3 });
  expect(renumbered([])).toEqual({ code: new Int32Array(0), codes: 0 });
});
