import { expect, test } from 'vitest';
import { increasingRoot } from '../../../src/stats/distributions/root.ts';

test('finds a root by Newton steps', () => {
  expect(increasingRoot((t) => [Math.exp(t) - 2, Math.exp(t)], 0)).toBeCloseTo(Math.LN2, 15);
});

test('finds a root far from the start, where the slope says nothing', () => {
  expect(increasingRoot((t) => [Math.tanh(t - 40), 1 / Math.cosh(t - 40) ** 2], -300)).toBeCloseTo(40, 12);
});

test('takes infinite values for a side', () => {
  expect(increasingRoot((t) => [t > 0 ? Math.log(t / 3) : Number.NEGATIVE_INFINITY, t > 0 ? 1 / t : Number.NaN], -5)).toBeCloseTo(3, 14);
});

/** The arguments at which f was asked for. */
function asked(f: (t: number) => readonly [value: number, slope: number], start: number): number[] {
  const arguments_: number[] = [];
  increasingRoot((t) => {
    arguments_.push(t);
    return f(t);
  }, start);
  return arguments_;
}

test.each([
  ['a cube root', (t: number) => [t ** 3 - 2, 3 * t ** 2] as const, 1],
  ['a root of 1,000', (t: number) => [Math.log(t / 1000), 1 / t] as const, 950],
  ['a root near 1,000', (t: number) => [t ** 3 + t - 1e9, 3 * t ** 2 + 1] as const, 1000],
  ['a root near 0', (t: number) => [Math.expm1(t) - 1e-5, Math.exp(t)] as const, 0.5],
])('%s takes no more than eight Newton steps, each of which doubles the digits', (_, f, start) => {
  expect(asked(f, start).length).toBeLessThanOrEqual(8);
});

// From ±1.5 on, Newton's steps for the arctangent overshoot by more each time; those for √ go from t to −t for ever.
test.each([
  ['arctangent from the right', (t: number) => [Math.atan(t), 1 / (1 + t * t)] as const, 1.5],
  ['arctangent from the left', (t: number) => [Math.atan(t), 1 / (1 + t * t)] as const, -1.5],
  ['square root from the right', (t: number) => [Math.sign(t) * Math.sqrt(Math.abs(t)), 0.5 / Math.sqrt(Math.abs(t))] as const, 3],
  ['square root from the left', (t: number) => [Math.sign(t) * Math.sqrt(Math.abs(t)), 0.5 / Math.sqrt(Math.abs(t))] as const, -3],
])('stays inside the bracket it has found: %s', (_, f, start) => {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  const points = asked(f, start);
  for (const t of points) {
    expect(t).toBeGreaterThan(low);
    expect(t).toBeLessThan(high);
    if (t < 0) low = t;
    else if (t > 0) high = t;
  }
  expect(points.length).toBeLessThan(60);
  expect(Math.abs(increasingRoot(f, start))).toBeLessThan(1e-15);
});
