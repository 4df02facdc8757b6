import { expect, test } from 'vitest';
import { eitherWhole, wholePercentagesOf } from '../../../../src/checks/turnout/kit/whole-percentage-columns.ts';
import { english } from '../../../../src/language/text.ts';
import type { PercentageMargin } from '../../../../src/queries/percentage-margins.ts';

const margin = (quantity: 'share' | 'turnout', counts: readonly (readonly [number, number])[]): PercentageMargin => ({
  quantity,
  name: { list: [quantity], by: '' },
  definition: { list: [quantity], by: '' },
  part: Float64Array.from(counts, ([k]) => k),
  whole: Float64Array.from(counts, ([, n]) => n),
});

const turnout = margin('turnout', [
  [400, 1000],
  [413, 1000],
  [0, 1000],
  [700, 1400],
]);
const share = margin('share', [
  [123, 400],
  [200, 413],
  [1, 2],
  [351, 700],
]);
const guard = { minInformation: 10, maxShare: 0.99 };
const rows = Int32Array.from([0, 1, 2, 3]);

test('a percentage near 0 is not looked at; the others are where they lie', () => {
  const found = wholePercentagesOf(4, rows, turnout, guard);
  expect([...found.rows]).toEqual([0, 1, 3]);
  expect([...found.hit]).toEqual([1, 0, 0, 1]);
  expect([...found.hitFive]).toEqual([1, 0, 0, 1]);
  expect(found.chance[2]).toBe(0);
  expect([400, 413, 500].map((tenth) => found.histogram?.observed[tenth])).toEqual([1, 1, 1]);
  expect([...wholePercentagesOf(4, rows, turnout, { ...guard, minInformation: 0 }).rows]).toEqual([0, 1, 2, 3]);
  expect([...wholePercentagesOf(4, rows, turnout, { minInformation: 0, maxShare: 0.45 }).rows]).toEqual([0, 1, 2]);
});

test('either of two: where both are looked at, hit where one is, with the chance of one or the other', () => {
  const a = wholePercentagesOf(4, rows, share, guard);
  const b = wholePercentagesOf(4, Int32Array.from([1, 2, 3]), turnout, guard);
  const either = eitherWhole(a, b);
  expect([...either.rows]).toEqual([1, 3]);
  expect([either.hit[1], either.hit[3]]).toEqual([0, 1]);
  for (const row of either.rows) expect(either.chance[row]).toBeCloseTo(a.chance[row] + b.chance[row] - a.chance[row] * b.chance[row], 14);
  expect(english(either.definition)).toBe('turnout; share');
});
