import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gathered } from '../../src/stats/gathered.ts';

test('the values asked for, in that order, as often as asked', () => {
  expect(Array.from(gathered([5, 6, 7], [2, 0, 2]))).toEqual([7, 5, 7]);
  expect(gathered(new Float64Array(3), new Int32Array(0))).toHaveLength(0);
});

test('all places in order are the values themselves', () => {
  fc.assert(
    fc.property(fc.float64Array({ noNaN: true }), (values) => {
      expect(gathered(values, Array.from(values.keys()))).toEqual(values);
    }),
    { numRuns: 100, seed: 5 },
  );
});
