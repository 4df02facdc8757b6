import { expect, test } from 'vitest';
import { huberRegression } from '../../src/stats/huber-regression.ts';
import { solvePositive } from '../../src/stats/solve-positive.ts';

const X = Float64Array.from({ length: 40 }, (_, i) => i / 10);
const ONE = X.map(() => 1);
/** A line with small waves around it. */
const Y = X.map((x, i) => 1 + 2 * x + 0.01 * Math.sin(7 * i));

test('a line through points is that line', () => {
  const found = huberRegression([ONE, X], Y, ONE);
  expect(found[0]).toBeCloseTo(1, 2);
  expect(found[1]).toBeCloseTo(2, 2);
});

test('one value far off hardly moves the fit', () => {
  const spoilt = Y.with(39, 500);
  const [straight, moved] = [huberRegression([ONE, X], Y, ONE), huberRegression([ONE, X], spoilt, ONE)];
  expect(Math.abs(straight[1] - moved[1])).toBeLessThan(0.005);
});

test('a row of no weight does not count', () => {
  const spoilt = Y.with(3, -9);
  const without = huberRegression([ONE.slice(4), X.slice(4)], Y.slice(4), ONE.slice(4));
  const weighted = huberRegression(
    [ONE, X],
    spoilt,
    ONE.map((_, i) => (i < 4 ? 0 : 1)),
  );
  expect(weighted[1]).toBeCloseTo(without[1], 3);
});

test('columns that add up to another are fitted all the same', () => {
  const third = X.map((x) => 4 - x);
  const found = huberRegression([ONE, X, third], Y, ONE);
  const at = (i: number): number => found[0] + found[1] * X[i] + found[2] * third[i];
  expect(at(10)).toBeCloseTo(3, 1);
});

test('refuses too few rows and lengths that differ', () => {
  expect(() => huberRegression([[1], [2]], [1], [1])).toThrow(RangeError);
  expect(() => huberRegression([[1, 1]], [1, 2], [1])).toThrow(RangeError);
});

test('solves a system, and refuses one without a solution', () => {
  const found = solvePositive([Float64Array.of(4, 2), Float64Array.of(2, 3)], [8, 8]);
  expect(found[0]).toBeCloseTo(1, 12);
  expect(found[1]).toBeCloseTo(2, 12);
  expect(() => solvePositive([Float64Array.of(1, 1), Float64Array.of(1, 1)], [1, 1])).toThrow(RangeError);
});
