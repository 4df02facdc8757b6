import { expect, test } from 'vitest';
import { observe } from '../../support/dataset.ts';
import { draws } from '../../support/random.ts';
import { stationVotes } from '../../support/station-votes.ts';

const id = 'first-digit-benford';
/** Counts that follow the law exactly in the long run: log-uniform over whole powers of ten. */
const logUniform = (uniform: () => number, n: number): number[] => Array.from({ length: n }, () => Math.floor(10 ** (1 + 4 * uniform())));

test('honest data over four orders of magnitude rejects near 5 %', () => {
  const { uniform } = draws(1);
  const trials = 250;
  let surprising = 0;
  for (let trial = 0; trial < trials; trial++) {
    const [one] = observe(stationVotes(logUniform(uniform, 500)), id);
    if (one.kind !== 'measured') throw new Error('the check was expected to run');
    if (one.test.p < 0.05) surprising++;
  }
  expect(Math.abs(surprising / trials - 0.05)).toBeLessThan(3 * Math.sqrt((0.05 * 0.95) / trials));
});
