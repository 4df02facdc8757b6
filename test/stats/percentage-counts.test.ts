import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentageCounts } from '../../src/stats/percentage-counts.ts';

/** Whether v is q·N/s rounded either way, for any whole q; tried one by one. */
function isPercentage(v: number, total: number, scale: number): boolean {
  for (let q = 0; q <= scale; q++) if (2 * Math.abs(v * scale - q * total) <= scale) return true;
  return false;
}

const bruteForce = (total: number, scale: number): number =>
  Array.from({ length: total }, (_, at) => at + 1).filter((v) => isPercentage(v, total, scale)).length;

test('as many as are found one by one', () => {
  const cases = fc
    .integer({ min: 1, max: 40 })
    .chain((scale) => fc.tuple(fc.integer({ min: scale + 1, max: 8 * scale + 9 }), fc.constant(scale)));
  fc.assert(
    fc.property(cases, ([total, scale]) => percentageCounts(total, scale) === bruteForce(total, scale)),
    { numRuns: 300 },
  );
});

test.each([
  [250, 100, 150],
  [275, 100, 125],
  [201, 100, 101],
  [203, 100, 101],
  [225, 100, 125],
  [204, 100, 100],
  [300, 100, 100],
])('%i by %i: %i', (total, scale, counts) => {
  expect(percentageCounts(total, scale)).toBe(counts);
  expect(bruteForce(total, scale)).toBe(counts);
});

test('not a total above the scale', () => {
  for (const [total, scale] of [
    [100, 100],
    [200.5, 100],
    [200, 0],
  ])
    expect(() => percentageCounts(total, scale)).toThrow(RangeError);
});
