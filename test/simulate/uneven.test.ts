import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/uneven.json' with { type: 'json' };
import { unevennessOf, unevenScale } from '../../src/simulate/uneven.ts';
import { normalQuantile } from '../../src/stats/distributions/normal.ts';
import { randomStream } from '../../src/stats/random.ts';
import { normalDraw } from '../../src/stats/sampling.ts';

describe('an uneven spread (uneven.json was printed by fixtures/reference/uneven.py)', () => {
  test.each(reference)('keeps its median absolute deviation: ω = $uneven', ({ uneven, scale }) => {
    expect(Math.abs(unevenScale(uneven) - scale)).toBeLessThan(0.001);
  });

  test.each(reference)('is found again: ω = $uneven', ({ uneven, ratio }) => {
    // Deviations with just the two quantiles that are looked at; those above the middle are of another kind.
    const below = Float64Array.from({ length: 1000 }, (_, at) => (at < 900 ? -(0.2 + (at < 500 ? 0 : 0.8)) : -ratio));
    const above = Float64Array.from({ length: 1000 }, (_, at) => at);
    expect(Math.abs(unevennessOf(Float64Array.of(...below, ...above)) - uneven)).toBeLessThan(0.02);
  });

  test('is found again in a sample, and none where the sample is normal', () => {
    const { uniform } = randomStream(1, 0);
    const drawn = Float64Array.from({ length: 40_000 }, () => normalDraw(uniform) * Math.exp(0.4 * normalDraw(uniform)));
    expect(Math.abs(unevennessOf(drawn) - 0.4)).toBeLessThan(0.06);
    const normal = Float64Array.from({ length: 4000 }, (_, at) => normalQuantile((at + 0.5) / 4000));
    expect(unevennessOf(normal)).toBeLessThan(0.03);
  });

  test('is 0 where there are few deviations, and at most 0.8', () => {
    expect(unevennessOf(Float64Array.of(-1, -100, 3))).toBe(0);
    expect(unevennessOf(Float64Array.from({ length: 200 }, (_, at) => -Math.exp(at / 10)))).toBe(0.8);
    expect(unevennessOf(new Float64Array(100))).toBe(0);
  });
});
