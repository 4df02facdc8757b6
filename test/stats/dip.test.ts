import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dip } from '../../src/stats/dip.ts';
import { FACULTY, GEYSER, PRECIPITATION } from './dip-samples.ts';

/** Found by linear programming from the definition, without the algorithm (fixtures/reference/dip.py). */
const reference = JSON.parse(readFileSync(new URL('../../fixtures/reference/dip.json', import.meta.url), 'utf8')) as {
  values: number[];
  dip: number;
}[];

const ascending = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();
const dipOf = (values: readonly number[]): number => dip(ascending(values)).dip;

describe('dip', () => {
  test(`is the distance of the definition, on ${reference.length} samples with and without ties`, () => {
    expect(reference.length).toBeGreaterThan(60);
    for (const { values, dip: expected } of reference) expect(dipOf(values), String(values)).toBeCloseTo(expected, 9);
  });

  // Printed by the tests of R's diptest (tests/ex1.Rout.save).
  test('agrees with the published examples', () => {
    expect(dipOf([0, 2, 3, 5, 6])).toBeCloseTo(2 / 15, 14);
    expect(dipOf([1, 1, 2, 2])).toBe(1 / 4);
    expect(dipOf([0, 1, 3, 6])).toBe(1 / 8);
    expect(dipOf([1, ...Array<number>(9).fill(2)])).toBe(1 / 20);
    expect(dipOf(FACULTY)).toBeCloseTo(0.05952380952380952, 12);
    expect(dip(ascending(FACULTY))).toMatchObject({ n: 63, mode: [39, 54] });
    const rain = dip(ascending(PRECIPITATION));
    expect(rain.dip).toBeCloseTo(5 / 140, 12);
    expect(rain.mode).toEqual([35.9, 43.4]);
    const geyser = dip(ascending(GEYSER));
    expect(geyser.dip).toBeCloseTo(50.2553 / 544, 6);
    expect(geyser.mode[0]).toBeCloseTo(3.83, 2);
    expect(geyser.mode[1]).toBeCloseTo(4.83, 2);
  });

  test('lies between 1/(2n) and 1/4, and is not changed by moving, stretching or mirroring', () => {
    const some = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(some, fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 64 }), (values, shift, scale) => {
        const found = dipOf(values);
        expect(found).toBeGreaterThanOrEqual(1 / (2 * values.length));
        expect(found).toBeLessThanOrEqual(Math.max(0.25, 1 / (2 * values.length)));
        expect(dipOf(values.map((value) => scale * value + shift))).toBeCloseTo(found, 12);
        expect(dipOf(values.map((value) => -value))).toBeCloseTo(found, 12);
      }),
    );
  });

  test('one value, or all alike', () => {
    expect(dip(Float64Array.of(3))).toEqual({ dip: 0.5, n: 1, mode: [3, 3] });
    expect(dip(new Float64Array(100).fill(0.7))).toEqual({ dip: 1 / 200, n: 100, mode: [0.7, 0.7] });
  });

  test('leaves the values as they are', () => {
    const values = ascending(FACULTY);
    dip(values);
    expect(values).toEqual(ascending(FACULTY));
  });

  test('refuses no values', () => {
    expect(() => dip(new Float64Array(0))).toThrow(RangeError);
  });
});
