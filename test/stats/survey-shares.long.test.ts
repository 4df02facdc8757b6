import { describe, expect, test } from 'vitest';
import { surveyShares } from '../../src/stats/survey-shares.ts';
import { processorTime } from '../support/processor-time.ts';
import { seededRandom } from './seeded-random.ts';

describe('surveyShares', () => {
  test('100,000 respondents in well under a second', () => {
    const random = seededRandom(5);
    const n = 100_000;
    const category = Int32Array.from({ length: n }, () => Math.floor(11 * random()) - 1);
    const answers = {
      counts: Array.from({ length: 10 }, (_, index) => Float64Array.from(category, (named) => (named === index ? 1 : 0))),
      weight: Float64Array.from({ length: n }, () => 0.5 + random()),
      cluster: Int32Array.from({ length: n }, (_, i) => Math.floor(i / 20)),
      stratum: Int32Array.from({ length: n }, (_, i) => Math.floor(i / 5000)),
    };
    const taken = processorTime();
    expect(surveyShares(answers).df).toBe(5000 - 20);
    expect(taken()).toBeLessThan(1000);
  });
});
