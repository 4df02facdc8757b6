import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finite } from '../../src/stats/finite.ts';
import { randomStream } from '../../src/stats/random.ts';
import { sorted } from '../../src/stats/sorted.ts';

const drawn = (n: number, shape: (u: number) => number): Float64Array => {
  const { uniform } = randomStream(3, n);
  return Float64Array.from({ length: n }, () => shape(uniform()));
};

test.each([
  ['spread', (u: number): number => u],
  ['rounded to percents', (u: number): number => Math.round(100 * u) / 100],
  ['heaped at one end', (u: number): number => Math.exp(40 * u)],
  ['two far values and one heap', (u: number): number => (u < 1e-3 ? -1e12 : u > 0.999 ? 1e12 : u)],
  ['mostly one', (u: number): number => Math.min(1, 3 * u)],
  ['whole numbers below and above 0', (u: number): number => Math.round(2000 * u) - 1000],
])('agrees with the sort of the platform: %s', (_, shape) => {
  for (const n of [1, 1999, 2000, 20_000]) {
    const values = drawn(n, shape);
    const before = values.slice();
    expect(sorted(values)).toEqual(values.slice().sort());
    expect(values).toEqual(before);
  }
});

test('values all alike, none, or too far apart for one scale', () => {
  expect(sorted(new Float64Array(5000).fill(0.5))).toEqual(new Float64Array(5000).fill(0.5));
  expect(sorted(new Float64Array(0)).length).toBe(0);
  const far = Float64Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? -1.7e308 : i % 3 === 1 ? 1.7e308 : i));
  expect(sorted(far)).toEqual(far.slice().sort());
});

test('finite keeps the finite numbers in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.double(), { maxLength: 30 }), (values) => {
      expect([...finite(Float64Array.from(values))]).toEqual(values.filter(Number.isFinite));
    }),
  );
});
