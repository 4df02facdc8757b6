import { expect, test } from 'vitest';
import { fitInflation } from '../../src/stats/inflation-fit.ts';
import { type InflationShape, inflationComponents } from '../../src/stats/inflation-model.ts';
import { randomStream } from '../../src/stats/random.ts';

const shapeOf = ([tau, sigmaTau, nu, sigmaNu, theta]: readonly number[]): InflationShape => ({ tau, sigmaTau, nu, sigmaNu, theta });

test('the interval holds the truth about 95 times of 100', () => {
  const shape = shapeOf([0.6, 0.1, 0.4, 0.1, 0.4]);
  const { none, partial, extreme } = inflationComponents(shape)(1.5);
  const law = none.map((p, bin) => 0.75 * p + 0.2 * partial[bin] + 0.05 * extreme[bin]);
  let held = 0;
  const runs = 24;
  for (let run = 0; run < runs; run++) {
    const { uniform } = randomStream(9, run);
    const counts = new Float64Array(100);
    for (let i = 0; i < 4000; i++) {
      let left = uniform();
      let bin = 0;
      while (bin < 99 && left >= law[bin]) left -= law[bin++];
      counts[bin]++;
    }
    const [low, high] = fitInflation(counts, shape).partial.interval;
    if (low <= 0.2 && high >= 0.2) held++;
  }
  expect(held).toBeGreaterThanOrEqual(20);
});
