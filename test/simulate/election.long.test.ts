import { expect, test } from 'vitest';
import { simulateElection } from '../../src/simulate/election.ts';
import { processorTime } from '../support/processor-time.ts';

test('30,000 stations are simulated in less than a second', () => {
  const times = Array.from({ length: 3 }, () => {
    const taken = processorTime();
    simulateElection({ seed: 1, stations: 30_000 });
    return taken();
  });
  expect(Math.min(...times)).toBeLessThan(1000);
});
