import { describe, expect, test } from 'vitest';
import { audited } from '../../support/dataset.ts';
import { draws, printed } from '../../support/random.ts';
import { dataset, full, poll } from './dated-polls.ts';

const id = 'poll-trend';

describe('under its null: a common error of polls, an opinion that moves evenly', () => {
  test.each([
    ['five polls of known size', 5, full],
    ['five polls of unknown size', 5, {}],
    ['three polls of unknown size', 3, {}],
  ] as const)('%s: near 5 %% at 5 %%, and no warning more often than it should be', (_, many, sample) => {
    const { dirichlet, multinomial } = draws(many + Object.keys(sample).length);
    const c = 0.25 / 0.035 ** 2 - 1;
    const trials = 1500;
    let [surprising, warnings] = [0, 0];
    for (let trial = 0; trial < trials; trial++) {
      const heading = dirichlet([0.5 * c, 0.3 * c, 0.2 * c]);
      const polls = Array.from({ length: many }, (_unused, at) => {
        const days = 30 - 6 * at;
        const then = [heading[0] + 0.001 * days, heading[1] - 0.0005 * days, heading[2] - 0.0005 * days].map((share) =>
          Math.max(0.001, share),
        );
        const counts = multinomial(
          667,
          then.map((share) => share / (then[0] + then[1] + then[2])),
        );
        return poll(
          days,
          counts.map((count) => printed(count, 667, 1)),
          {},
          sample,
        );
      });
      const observed = audited(dataset(polls), id).findings[0];
      if ((observed.test?.pValue ?? 1) < 0.05) surprising++;
      if (observed.severity === 'warning') warnings++;
    }
    expect(surprising / trials).toBeGreaterThan(0.02);
    expect(surprising / trials).toBeLessThan(0.08);
    expect(warnings / trials).toBeLessThan(0.01);
  });
});
