import { describe, expect, test } from 'vitest';
import type { PlainObservation as Observation } from '../../../src/findings/check.ts';
import type { Measured } from '../../support/dataset.ts';
import { observe } from '../../support/dataset.ts';
import { draws, printed } from '../../support/random.ts';
import { dataset, poll, sized } from './exit-polls.ts';

const id = 'poll-herding';
const tests = (observations: readonly Observation[]): Measured[] => observations.filter((one) => one.kind === 'measured');

describe('under its null, independent simple random samples', () => {
  test.each([
    ['five polls of 1,000, one decimal', 5, 1000, 1, [0.02, 0.08]],
    ['four polls of 3,000, one decimal', 4, 3000, 1, [0.02, 0.08]],
    // Rounding sets polls apart, so that fewer are told.
    ['five polls of 1,000, whole percent', 5, 1000, 0, [0, 0.07]],
  ] as const)('%s: near 5 %% at 5 %%', (_, many, n, decimals, [least, most]) => {
    const { multinomial } = draws(many * n + decimals);
    const trials = 1500;
    let surprising = 0;
    for (let trial = 0; trial < trials; trial++) {
      const rows = Array.from({ length: many }, () => multinomial(n, [0.5, 0.3, 0.2]).map((count) => printed(count, n, decimals)));
      const [one] = tests(observe(dataset(rows.map((row, at) => poll(at, row, sized(n)))), id));
      if (one.test.p < 0.05) surprising++;
    }
    expect(surprising / trials).toBeGreaterThanOrEqual(least);
    expect(surprising / trials).toBeLessThan(most);
  });
});
