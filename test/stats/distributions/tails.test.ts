import { expect, test } from 'vitest';
import { tailsFromLower, tailsFromUpper } from '../../../src/stats/distributions/tails.ts';

test('both tails of a quarter', () => {
  const expected = { lower: 0.25, upper: 0.75, logLower: Math.log(0.25), logUpper: Math.log(0.75) };
  for (const [name, value] of Object.entries(tailsFromLower(Math.log(0.25))))
    expect(value).toBeCloseTo(expected[name as keyof typeof expected], 15);
  expect(tailsFromUpper(Math.log(0.75)).lower).toBeCloseTo(0.25, 15);
});

test('keeps the logarithm of a tail too small for a double', () => {
  expect(tailsFromUpper(-5000)).toEqual({ lower: 1, upper: 0, logLower: -0, logUpper: -5000 });
});

test('never exceeds a chance of 1', () => {
  expect(tailsFromLower(1e-16).lower).toBe(1);
});
