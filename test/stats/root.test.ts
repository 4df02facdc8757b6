import { expect, test } from 'vitest';
import { increasingRoot } from '../../src/stats/root.ts';

test('finds a root by Newton steps', () => {
  expect(increasingRoot((t) => [Math.exp(t) - 2, Math.exp(t)], 0)).toBeCloseTo(Math.LN2, 15);
});

test('finds a root far from the start, where the slope says nothing', () => {
  expect(increasingRoot((t) => [Math.tanh(t - 40), 1 / Math.cosh(t - 40) ** 2], -300)).toBeCloseTo(40, 12);
});

test('takes infinite values for a side', () => {
  expect(increasingRoot((t) => [t > 0 ? Math.log(t / 3) : Number.NEGATIVE_INFINITY, t > 0 ? 1 / t : Number.NaN], -5)).toBeCloseTo(3, 14);
});
