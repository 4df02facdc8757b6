import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import reference from '../../fixtures/reference/scaled-excess.json' with { type: 'json' };
import { addedCurves, lowestPeakOf, PERCENTAGES, peakOf, percentageCurves } from '../../src/stats/percentage-curves.ts';

const { part, whole, first, second, code, groups } = reference;

test('agrees with exact fractions, ties at half a point included', () => {
  const { all } = percentageCurves(part, whole, first, second);
  expect([...all.first]).toEqual(reference.firstCurve);
  expect([...all.second]).toEqual(reference.secondCurve);
  expect(peakOf(all.second)).toBe(reference.peak);
});

test('rounds half up, puts what lies above 100 into 100, and leaves out what has no whole', () => {
  const { all } = percentageCurves([1, 3, 300, 5], [200, 200, 200, 0], [1, 10, 100, 1000], [2, 20, 200, 2000]);
  expect([all.first[1], all.first[2], all.first[100], all.units.reduce((a, b) => a + b)]).toEqual([1, 10, 100, 3]);
  expect([all.firstSquared[2], all.product[2], all.secondSquared[2]]).toEqual([100, 200, 400]);
});

test('groups and the rest add up to all', () => {
  const codes = code.map((one, at) => (at % 7 === 0 ? -1 : one));
  const { all, groups: each, rest } = percentageCurves(part, whole, first, second, codes, groups);
  expect(each).toHaveLength(groups);
  expect(rest.units.reduce((a, b) => a + b)).toBe(codes.filter((one) => one < 0).length);
  expect(addedCurves([...each, rest])).toEqual(all);
  expect(all).toEqual(percentageCurves(part, whole, first, second).all);
});

test('the peak is the lowest of equal ones, between 5 and 95, by three steps', () => {
  const curve = new Float64Array(PERCENTAGES);
  expect(peakOf(curve)).toBe(5);
  curve[100] = 99;
  curve[40] = 3;
  curve[70] = 3;
  expect(peakOf(curve)).toBe(39);
  curve[70] = 4;
  expect(peakOf(curve)).toBe(69);
});

test('the order of the units does not matter', () => {
  const unit = fc.record({ part: fc.nat(1000), whole: fc.nat(1000), first: fc.nat(500), second: fc.nat(500) });
  const curve = (units: readonly { part: number; whole: number; first: number; second: number }[]) =>
    percentageCurves(
      ...((['part', 'whole', 'first', 'second'] as const).map((name) => units.map((one) => one[name])) as [
        number[],
        number[],
        number[],
        number[],
      ]),
    );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
      expect(curve([...units].reverse())).toEqual(curve(units));
    }),
    { numRuns: 50 },
  );
});

test('refuses columns of different lengths', () => {
  expect(() => percentageCurves([1], [1, 2], [1, 2], [1, 2])).toThrow(RangeError);
  expect(() => percentageCurves([1, 2], [1, 2], [1, 2], [1, 2], [0], 1)).toThrow(RangeError);
});

test('the lowest peak: higher than its neighbours, a fifth of the highest at least, up to a limit', () => {
  const curve = new Float64Array(PERCENTAGES);
  const hill = (at: number, height: number): void => {
    for (let step = -4; step <= 4; step++) curve[at + step] += height * (5 - Math.abs(step));
  };
  hill(95, 10);
  hill(50, 4);
  expect(peakOf(curve)).toBe(95);
  expect(lowestPeakOf(curve, 70)).toBe(50);
  expect(lowestPeakOf(curve, 49)).toBeUndefined();
  // Too low, and on the slope of another.
  hill(20, 1.9);
  curve[44] += 3;
  expect(lowestPeakOf(curve, 70)).toBe(50);
  hill(20, 0.2);
  expect(lowestPeakOf(curve, 70)).toBe(20);
  expect(lowestPeakOf(new Float64Array(PERCENTAGES), 70)).toBeUndefined();
});
