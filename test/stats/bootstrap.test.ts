import { expect, test } from 'vitest';
import { basicInterval, bootstrap } from '../../src/stats/bootstrap.ts';
import { randomStream } from '../../src/stats/random.ts';
import { normalDraw } from '../../src/stats/sampling.ts';

const mean = (values: ArrayLike<number>, rows: Int32Array): number => {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += values[rows[i]];
  return sum / rows.length;
};

test('the mean: its replicates are spread as exact theory says', () => {
  const values = Array.from({ length: 40 }, (_, i) => (i * 7919) % 101);
  const centre = values.reduce((sum, value) => sum + value, 0) / 40;
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / 40;
  const [means] = bootstrap(40, 1, { draws: 20_000, seed: 1, stream: 0 }, (rows, out) => {
    out[0] = mean(values, rows);
  });
  const found = means.reduce((sum, value) => sum + value, 0) / means.length;
  const spread = means.reduce((sum, value) => sum + (value - found) ** 2, 0) / means.length;
  expect(Math.abs(found - centre)).toBeLessThan(4 * Math.sqrt(variance / 40 / 20_000));
  expect(spread / (variance / 40)).toBeCloseTo(1, 1);
});

test('every replicate has a stream of its own: parts computed apart make the whole', () => {
  const values = Array.from({ length: 25 }, (_, i) => Math.sqrt(i));
  const draw = (draws: number, stream: number): Float64Array =>
    bootstrap(25, 1, { draws, seed: 9, stream }, (rows, out) => {
      out[0] = mean(values, rows);
    })[0];
  const parts = [...draw(30, 120), ...draw(50, 100).slice(), ...draw(20, 150)];
  const whole = [...draw(70, 100)];
  // 100–149 and 120–149 overlap; what is drawn of a stream depends on nothing else.
  expect(new Set(parts)).toEqual(new Set(whole));
});

test('each statistic has its own replicates, in ascending order; what is not finite is left out', () => {
  const [a, b] = bootstrap(5, 2, { draws: 200, seed: 2, stream: 0 }, (rows, out) => {
    out[0] = rows[0];
    out[1] = rows[0] === 0 ? Number.NaN : -rows[0];
  });
  expect(a.length).toBe(200);
  expect(b.length).toBe(a.filter((row) => row !== 0).length);
  expect([...a]).toEqual([...a].sort((x, y) => x - y));
  expect(Math.max(...b)).toBe(-1);
});

test('the basic interval turns the replicates round the estimate', () => {
  expect(basicInterval(5, [3, 4, 5, 6, 9], 1 / 3)).toEqual([4, 6]); // order statistics 2 and 4 of 5
  const even = Array.from({ length: 999 }, (_, i) => i + 1);
  expect(basicInterval(600, even, 0.95)).toEqual([1200 - 975, 1200 - 25]);
  expect(basicInterval(1, [2], 0.95)).toEqual([0, 0]);
});

test('covers near nominal: the mean of 50 normal values', () => {
  const covered = Array.from({ length: 400 }, (_, trial) => {
    const { uniform } = randomStream(trial, 0);
    const values = Array.from({ length: 50 }, () => normalDraw(uniform));
    const [means] = bootstrap(50, 1, { draws: 199, seed: trial, stream: 1 }, (rows, out) => {
      out[0] = mean(values, rows);
    });
    const [low, high] = basicInterval(values.reduce((sum, value) => sum + value, 0) / 50, means, 0.95);
    return low <= 0 && high >= 0;
  }).filter(Boolean).length;
  expect(covered / 400).toBeGreaterThan(0.9);
  expect(covered / 400).toBeLessThan(0.98);
});

test('refuses bad arguments', () => {
  const nothing = (): void => {};
  expect(() => bootstrap(0, 1, { draws: 10, seed: 1, stream: 0 }, nothing)).toThrow(RangeError);
  expect(() => bootstrap(5, 1, { draws: 0, seed: 1, stream: 0 }, nothing)).toThrow(RangeError);
  expect(() => basicInterval(1, [], 0.95)).toThrow(RangeError);
  expect(() => basicInterval(1, [1], 1)).toThrow(RangeError);
});
