import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedCounts } from '../../src/stats/sorted-counts.ts';

const whole = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 200 });
const any = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 50 });

test('whole numbers that are close together come as the sort of the platform has them', () => {
  fc.assert(
    fc.property(fc.oneof(whole, any), (values) => {
      const given = Float64Array.from(values, (value) => value + 0);
      expect([...sortedCounts(given)]).toEqual([...given].sort((a, b) => a - b));
    }),
  );
});

test('what was given stays as it was', () => {
  const given = Float64Array.of(2, 3, 1, 3);
  expect([...sortedCounts(given)]).toEqual([1, 2, 3, 3]);
  expect([...given]).toEqual([2, 3, 1, 3]);
});
