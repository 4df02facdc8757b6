import { expect, test } from 'vitest';
import { addCluster, clusterMean, clusterSums } from '../../src/stats/cluster-mean.ts';

/** Of clusters of zeros and ones, each by how many ones and how many members. */
function meanOf(clusters: readonly (readonly [number, number])[]) {
  const sums = clusterSums();
  for (const [ones, size] of clusters) addCluster(sums, ones, size, ones);
  return clusterMean(sums);
}

test('eight clusters by hand: the error between them', () => {
  // Mean ½; deviations T − n/2 are ±1, so that their squares add up to 8: se² = 8/7 · 8/32².
  const found = meanOf([1, 3, 1, 3, 1, 3, 1, 3].map((ones) => [ones, 4]));
  expect(found).toMatchObject({ mean: 0.5, clusters: 8, size: 32 });
  expect(found.error).toBeCloseTo(Math.sqrt(8 / 7) * (Math.sqrt(8) / 32), 14);
});

test('with fewer at least the error of independent members', () => {
  // Alike clusters: nothing between them.
  expect(meanOf([1, 1, 1, 1, 1, 1, 1, 1].map((ones) => [ones, 2])).error).toBe(0);
  expect(meanOf([1, 1, 1, 1, 1, 1, 1].map((ones) => [ones, 2])).error).toBeCloseTo(0.5 / Math.sqrt(14), 14);
  expect(meanOf([[3, 4]]).error).toBeCloseTo(Math.sqrt((3 / 4) * (1 / 4)) / 2, 14);
});

test('an empty cluster does not count, and of none there is no mean', () => {
  const sums = clusterSums();
  addCluster(sums, 0, 0, 0);
  expect(() => clusterMean(sums)).toThrow(RangeError);
  addCluster(sums, 1, 2, 1);
  expect(clusterMean(sums)).toMatchObject({ mean: 0.5, clusters: 1 });
});
