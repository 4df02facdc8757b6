import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/published-tests.json' with { type: 'json' };
import { PUBLISHED_TESTS, publishedStatistics } from '../../src/calibrate/published-tests.ts';
import { relativeError } from '../stats/relative-error.ts';
import { datasetOf, official } from '../support/dataset.ts';

const { registered, cast, leader } = reference;
const dataset = datasetOf(
  {
    contestants: [
      { id: 'alpha', name: 'Alpha' },
      { id: 'beta', name: 'Beta' },
    ],
    sources: [
      official(
        {},
        {
          tables: [
            {
              file: 's.csv',
              level: 'station',
              columns: { area: 'station', registered: 'registered', ballotsCast: 'cast', votes: { alpha: 'alpha', beta: 'beta' } },
            },
          ],
        },
      ),
    ],
  },
  {
    's.csv': [
      ['station', 'registered', 'cast', 'alpha', 'beta'],
      ...registered.map((one, at) => [`S${at}`, one, cast[at], leader[at], cast[at] - leader[at]]),
    ],
  },
);

describe('publishedStatistics', () => {
  test.each(['second-digit-mean', 'last-digit-chi-square', 'turnout-skewness', 'turnout-kurtosis'] as const)(
    'agrees with scipy: %s',
    (name) => {
      expect(relativeError(publishedStatistics(dataset, 1)[name], reference[name])).toBeLessThan(1e-10);
    },
  );

  test('whole percentages by draws scatter about the exact z', () => {
    const exact = reference['integer-percentages'];
    const found = Array.from({ length: 60 }, (_, seed) => publishedStatistics(dataset, seed)['integer-percentages']);
    const mean = found.reduce((sum, one) => sum + one, 0) / found.length;
    // The mean of z over draws of 30: an sd of 30 draws makes it larger by E(1/s)·σ = 1.026.
    expect(Math.abs(mean - 1.026 * exact)).toBeLessThan(0.15);
    expect(new Set(found).size).toBe(60);
    expect(publishedStatistics(dataset, 7)).toEqual(publishedStatistics(dataset, 7));
  });

  test('names and order are those of the list, and nothing is computed without stations', () => {
    expect(Object.keys(publishedStatistics(dataset, 1))).toEqual(PUBLISHED_TESTS.map(({ name }) => name));
    expect(publishedStatistics(datasetOf({ sources: [official({ votes: { alpha: 5, beta: 3, gamma: 2 } })] }), 1)).toEqual({});
  });
});
