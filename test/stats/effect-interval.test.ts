import { describe, expect, test } from 'vitest';
import { cohenWInterval } from '../../src/stats/effect-interval.ts';
import { draws } from '../support/random.ts';

const even = Array<number>(10).fill(0.1);

test('by hand: 30 of each even digit and 10 of each odd one', () => {
  // p/q is 1.5 or 0.5, with weights 0.75 and 0.25: Σ p²/q = 1.25, X² = 50, λ̂ = 41;
  // V = 0.75 · 2.25 + 0.25 · 0.25 − 1.5625 = 0.1875, n·V = 37.5, Var = 18 + 4 · 37.5 = 168.
  const width = 1.959963984540054 * Math.sqrt(168);
  const [low, high] = cohenWInterval([30, 10, 30, 10, 30, 10, 30, 10, 30, 10], even);
  expect(low).toBeCloseTo(Math.sqrt((41 - width) / 200), 12);
  expect(high).toBeCloseTo(Math.sqrt((41 + width) / 200), 12);
});

test('nothing beyond chance begins at 0', () => {
  expect(cohenWInterval(Array<number>(10).fill(100), even)[0]).toBe(0);
});

test.each([
  ['one cell twice as full', [0.2, ...Array<number>(9).fill(0.8 / 9)], 400],
  ['one cell four times as full', [0.4, ...Array<number>(9).fill(0.6 / 9)], 200],
  ['every other cell fuller', Array.from({ length: 10 }, (_, index) => (index % 2 ? 0.08 : 0.12)), 1000],
  ['a slight slope', Array.from({ length: 10 }, (_, index) => 0.1 + 0.004 * (index - 4.5)), 2000],
])('%s: covers the true effect at least 92 times in 100', (_, shares, n) => {
  const { multinomial } = draws(n);
  const w = Math.sqrt(shares.reduce((sum, share) => sum + (share - 0.1) ** 2 / 0.1, 0));
  const trials = 1500;
  let covered = 0;
  for (let trial = 0; trial < trials; trial++) {
    const [low, high] = cohenWInterval(multinomial(n, shares), even);
    if (low <= w && w <= high) covered++;
  }
  expect(covered / trials).toBeGreaterThan(0.92);
  expect(covered / trials).toBeLessThan(0.995);
});

test('agrees with R, above 0 only at the upper end, at a confidence of 90 %', () => {
  const [low, high] = cohenWInterval([60, 25, 15], [0.5, 0.3, 0.2], 0.9);
  expect(low).toBe(0);
  expect(high).toBeCloseTo(0.30560615334171809, 14);
});

describe('bad arguments', () => {
  test.each([
    ['other lengths', [1, 2], [1]],
    ['one cell', [1], [1]],
    ['nothing observed', [0, 0], [0.5, 0.5]],
    ['a proportion of 0', [1, 2], [1, 0]],
    ['a negative count', [-1, 5], [0.5, 0.5]],
    ['an infinite count', [Number.POSITIVE_INFINITY, 5], [0.5, 0.5]],
    ['proportions that add to 1.1', [1, 2], [0.6, 0.5]],
  ])('%s', (_, observed, expected) => {
    expect(() => cohenWInterval(observed, expected)).toThrow(RangeError);
  });

  test.each([0, 1, -0.5, 95, Number.NaN])('a confidence of %d', (confidence) => {
    expect(() => cohenWInterval([1, 2], [0.5, 0.5], confidence)).toThrow(/^cohenWInterval: confidence must lie between 0 and 1/);
  });
});
